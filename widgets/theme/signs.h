// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"
#include "widgets/theme/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace zonecase::widgets {

/// Draws a state's shape into a square in the middle of the rectangle: shield with tick (Secure), open
/// padlock (Insecure), broken link (Bogus), question in a dashed ring (Indeterminate), triangle (Changed),
/// hollow dot (NotAsked). Colours by the theme handed in. Other roles have no shape.
void paintStatus(QPainter &painter, const QRectF &where, Role role, const Theme &theme);
/// The same, the theme told from the palette of the painter's device where that is a widget, light otherwise.
void paintStatus(QPainter &painter, const QRectF &where, Role role);
/// The triangle that marks a changed thing, in the rectangle's upper right corner.
void paintChangedCorner(QPainter &painter, const QRectF &where, const Theme &theme);

/// "secure", "insecure", "bogus", "indeterminate" (RFC 4033, section 5), "changed", "not asked", "withheld".
Role roleOfStatus(QStringView status);
/// The word that stands beside the shape, in the reader's language; status words are never translated.
QString statusWord(Role role);
QIcon statusIcon(Role role, const Theme &theme);

/// A bar of five steps, one to five of them filled.
void paintSeverity(QPainter &painter, const QRectF &where, finding::Severity severity, const Theme &theme);
Role roleOfSeverity(finding::Severity severity);

/// FIRST's own colour of a TLP 2.0 label, on black whatever the scheme; white for what is no label.
QColor tlpColour(QStringView label);
/// "TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR".
QStringList tlpLabels();

/// Diagonal hatching of the EXERCISE band.
void paintExercise(QPainter &painter, const QRectF &where, const Theme &theme);

} // namespace zonecase::widgets
