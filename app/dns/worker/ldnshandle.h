// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ldns/ldns.h>
// ldns/common.h makes macros of C++'s keywords.
#undef bool
#undef true
#undef false

#include <memory>

namespace zonecase::dns {

/// Frees what ldns gave with the function that ldns wants for it.
template <auto free> struct Freed
{
    template <typename T> void operator()(T *object) const { free(object); }
};

using Packet = std::unique_ptr<ldns_pkt, Freed<ldns_pkt_free>>;
using RecordHandle = std::unique_ptr<ldns_rr, Freed<ldns_rr_free>>;
using RecordListHandle = std::unique_ptr<ldns_rr_list, Freed<ldns_rr_list_deep_free>>;
using RdataHandle = std::unique_ptr<ldns_rdf, Freed<ldns_rdf_deep_free>>;
using BufferHandle = std::unique_ptr<ldns_buffer, Freed<ldns_buffer_free>>;
using TextHandle = std::unique_ptr<char, Freed<::free>>;

} // namespace zonecase::dns
