// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include <QFontDatabase>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace zonecase::widgets {

namespace {

struct Pair
{
    QRgb light, dark;
};

Pair pairOf(Role role)
{
    switch (role) {
    case Role::Secure:
        return {0xff00735A, 0xff3CC8A0};
    case Role::Insecure:
        return {0xff5B6470, 0xffA9B2BD};
    case Role::Bogus:
        return {0xffB3400A, 0xffFF8A50};
    case Role::Indeterminate:
        return {0xff7A4A8C, 0xffD3A4E3};
    case Role::Changed:
        return {0xff8A6100, 0xffF0B429};
    case Role::NotAsked:
        return {0xff5B6470, 0xffA9B2BD};
    case Role::Text:
        return {0xff1A1D21, 0xffE6E8EB};
    case Role::Muted:
        return {0xff5B6470, 0xffA3ABB6};
    case Role::Hairline:
        return {0xffDADDE2, 0xff383D45};
    case Role::Surface:
        return {0xffFFFFFF, 0xff1B1E22};
    case Role::Raised:
        return {0xffF5F6F8, 0xff23272C};
    case Role::Hover:
        return {0xffECEFF3, 0xff2B3037};
    case Role::Accent:
        return {0xff1F5FBF, 0xff7FB2FF};
    case Role::AccentText:
        return {0xffFFFFFF, 0xff0E1726};
    case Role::Selected:
        return {0xffE0EBFB, 0xff26405F};
    case Role::Lit:
        return {0xffFFE9A8, 0xff5A4A12};
    case Role::Exercise:
        return {0xffF5C400, 0xffF5C400};
    case Role::ExerciseText:
        return {0xff1A1D21, 0xff1A1D21};
    }
    return {0xff000000, 0xffffffff};
}

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    return Theme(luminance(palette.color(QPalette::Base)) < 0.3 ? Scheme::Dark : Scheme::Light);
}

Theme Theme::of(const QWidget *widget)
{
    return of(widget->palette());
}

QColor Theme::colour(Role role) const
{
    const Pair pair = pairOf(role);
    return QColor::fromRgb(isDark() ? pair.dark : pair.light);
}

QColor Theme::tint(Role role, double strength) const
{
    const QColor over = colour(role);
    const QColor under = colour(Role::Surface);
    const auto mixed
        = [strength](int a, int b) { return static_cast<int>(std::lround(b + (a - b) * strength)); };
    return QColor(
        mixed(over.red(), under.red()), mixed(over.green(), under.green()), mixed(over.blue(), under.blue()));
}

QColor Theme::cluster(int index) const
{
    // Okabe and Ito's set, darkened or lightened until text in them passes 4.5 : 1 on the surface.
    static constexpr std::array<Pair, 7> pairs{{{0xff00735A, 0xff3CC8A0}, {0xffB3400A, 0xffFF8A50},
        {0xff1F5FBF, 0xff7FB2FF}, {0xff8A6100, 0xffF0B429}, {0xff9B3D78, 0xffF09ACB},
        {0xff086C94, 0xff62C6EE}, {0xff5B6470, 0xffA9B2BD}}};
    const Pair pair = pairs[static_cast<size_t>(std::max(index, 0)) % pairs.size()];
    return QColor::fromRgb(isDark() ? pair.dark : pair.light);
}

QPalette Theme::palette() const
{
    QPalette palette(colour(Role::Text), colour(Role::Raised), tint(Role::Text, 0.05), tint(Role::Text, 0.4),
        tint(Role::Text, 0.2), colour(Role::Text), colour(Role::Text), colour(Role::Surface),
        colour(Role::Raised));
    palette.setColor(QPalette::Base, colour(Role::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Role::Raised));
    palette.setColor(QPalette::Button, colour(Role::Raised));
    palette.setColor(QPalette::ToolTipBase, colour(Role::Raised));
    palette.setColor(QPalette::ToolTipText, colour(Role::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Role::Muted));
    palette.setColor(QPalette::Highlight, colour(Role::Selected));
    palette.setColor(QPalette::HighlightedText, colour(Role::Text));
    palette.setColor(QPalette::Link, colour(Role::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Role::Accent));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, tint(Role::Muted, 0.75));
    return palette;
}

QFont monospaced(const QFont &beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pointSizeF() > 0)
        font.setPointSizeF(beside.pointSizeF());
    else
        font.setPixelSize(beside.pixelSize());
    return font;
}

static QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
    return font;
}

QFont headingFont(const QFont &base)
{
    QFont font = scaled(base, 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.9);
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace zonecase::widgets
