// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace zonecase::widgets {

/// What a colour is for. The first six are the states of the DNS, each with a shape of its own (see signs.h).
enum class Role
{
    Secure,
    Insecure,
    Bogus,
    Indeterminate,
    Changed,
    NotAsked,
    Text, ///< what is read
    Muted, ///< what stands beside it; 4.5 : 1 all the same
    Hairline, ///< lines between things
    Surface, ///< what pages are drawn on
    Raised, ///< bars, heads of tables
    Hover,
    Accent, ///< the one accent: links, focus, what is running
    AccentText, ///< on Accent
    Selected, ///< ground of what is selected
    Lit, ///< ground of the field or the bytes that are lit
    Exercise, ///< the hatched band
    ExerciseText
};

/// The one table of colours, light and dark (UI.md, "Signs"), chosen by how light a palette is.
class Theme
{
public:
    enum class Scheme
    {
        Light,
        Dark
    };

    explicit Theme(Scheme scheme)
        : m_scheme(scheme)
    { }
    static Theme of(const QPalette &palette);
    static Theme of(const QWidget *widget);

    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme == Scheme::Dark; }
    QColor colour(Role role) const;
    /// The colour thinned over the surface, for fills behind text: 0 is the surface, 1 the colour.
    QColor tint(Role role, double strength) const;
    /// Clusters of equal answers, "A", "B"…: safe for colour-blind eyes, always beside their letter.
    QColor cluster(int index) const;
    /// The palette of the whole program in this scheme.
    QPalette palette() const;

private:
    Scheme m_scheme;
};

/// For records, messages, hexadecimal: the system's fixed font in the size of the widget's own.
QFont monospaced(const QFont &beside);
/// A heading's font: the same family, half as large again, not heavy.
QFont headingFont(const QFont &base);
/// Small print under and beside things, never below nine tenths.
QFont smallFont(const QFont &base);

/// WCAG 2: contrast of two colours, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace zonecase::widgets
