// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every page needs to see of a case: its content as values, and the one object that all pages share.
#include "widgets/case/casecontext.h"
#include "widgets/case/casesnapshot.h"
#include "widgets/case/selection.h"
#include "widgets/case/timewindow.h"
