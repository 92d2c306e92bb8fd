// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/name.h"

namespace zonecase::dns {

// What the Public Suffix List (publicsuffix.org) says, in the edition that is built into libpsl: no file is
// read, so that one build says the same everywhere. Only what registries have put on the list counts; what
// companies have put there for their customers is itself registered with a registry. A top-level domain that
// is not on the list (those of the lab) takes registrations directly below it, by the list's own default
// rule.

/// The ancestor (or self) that somebody registers: "ministry.zz." of "ns1.ministry.zz.". The root where there
/// is none: nobody registers the root or a public suffix.
Name registrableDomain(const Name &name);
/// A registry's own zone: the root, or a name directly below which others register.
bool isPublicSuffix(const Name &name);
/// Which edition: "2023-02-09 16fee06c…".
QString suffixListEdition();

} // namespace zonecase::dns
