// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ldns/ldns.h>

#include <memory>

namespace zonecase::lab {

template <auto Free> struct Freed
{
    template <typename T> void operator()(T *object) const { Free(object); }
};

using RrHandle = std::unique_ptr<ldns_rr, Freed<ldns_rr_free>>;
using RrListHandle = std::unique_ptr<ldns_rr_list, Freed<ldns_rr_list_deep_free>>;
using RdfHandle = std::unique_ptr<ldns_rdf, Freed<ldns_rdf_deep_free>>;
using KeyHandle = std::unique_ptr<ldns_key, Freed<ldns_key_deep_free>>;
using BufferHandle = std::unique_ptr<ldns_buffer, Freed<ldns_buffer_free>>;

} // namespace zonecase::lab
