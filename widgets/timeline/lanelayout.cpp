// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lanelayout.h"

#include <algorithm>

namespace zonecase::widgets {

namespace {

constexpr double LeastWidth = 9; // of a point, to be seen and hit
constexpr double Gap = 5;
constexpr double LeastTitle = 48;
constexpr double TitlePadding = 6;
constexpr double MostBeside = 300; // of a title that does not stand in its mark

PlacedMark edges(const Mark &mark, const TimeScale &scale)
{
    PlacedMark placed{
        mark, 0, std::max(scale.x(mark.from), scale.left), std::min(scale.x(mark.to), scale.right()), 0, 0};
    const double lacking = LeastWidth - (placed.right - placed.left);
    if (lacking > 0) {
        placed.left -= lacking / 2;
        placed.right += lacking / 2;
    }
    return placed;
}

/// Inside where the mark is long enough, else to its right, else to its left.
void giveTitle(PlacedMark &placed, const TimeScale &scale, double width)
{
    if (width <= 0)
        return;
    const double inside = placed.right - placed.left - 2 * TitlePadding;
    if (inside >= std::min(width, 160.0)) {
        placed.titleLeft = placed.left + TitlePadding;
        placed.titleRight = placed.titleLeft + std::min(width, inside);
        return;
    }
    const double beside = std::min(width, MostBeside);
    if (placed.right + Gap + std::min(width, 160.0) <= scale.right()) {
        placed.titleLeft = placed.right + Gap;
        placed.titleRight = std::min(placed.titleLeft + beside, scale.right());
    } else if (placed.left - Gap - std::min(width, 160.0) >= scale.left) {
        placed.titleRight = placed.left - Gap;
        placed.titleLeft = std::max(placed.titleRight - beside, scale.left);
    }
}

void dropTitle(PlacedMark &placed)
{
    placed.titleLeft = placed.titleRight = 0;
}

double leftOf(const PlacedMark &placed)
{
    return placed.hasTitle() ? std::min(placed.left, placed.titleLeft) : placed.left;
}

double rightOf(const PlacedMark &placed)
{
    return placed.hasTitle() ? std::max(placed.right, placed.titleRight) : placed.right;
}

/// The rows that are needed, each mark in the first that has room; 0 if they are more than there may be.
int stack(QList<PlacedMark> &marks, int mostRows)
{
    QList<double> ends;
    for (PlacedMark &placed : marks) {
        int row = 0;
        while (row < ends.size() && ends[row] + Gap > leftOf(placed))
            ++row;
        if (row == mostRows)
            return 0;
        if (row == ends.size())
            ends << 0;
        ends[row] = rightOf(placed);
        placed.row = row;
    }
    return std::max(static_cast<int>(ends.size()), 1);
}

/// Without titles, and what does not fit joined with what stands in the last row.
int squeeze(QList<PlacedMark> &marks, int mostRows)
{
    QList<double> ends;
    QList<qsizetype> last(mostRows, -1);
    QList<PlacedMark> kept;
    for (PlacedMark placed : std::as_const(marks)) {
        dropTitle(placed);
        int row = 0;
        while (row < ends.size() && ends[row] + Gap > placed.left)
            ++row;
        if (row == mostRows) {
            PlacedMark &crowd = kept[last[mostRows - 1]];
            crowd.mark.from = std::min(crowd.mark.from, placed.mark.from);
            crowd.mark.to = std::max(crowd.mark.to, placed.mark.to);
            crowd.mark.count += placed.mark.count;
            crowd.left = std::min(crowd.left, placed.left);
            crowd.right = std::max(crowd.right, placed.right);
            ends[mostRows - 1] = crowd.right;
            continue;
        }
        if (row == ends.size())
            ends << 0;
        ends[row] = placed.right;
        placed.row = row;
        last[row] = kept.size();
        kept << placed;
    }
    marks = kept;
    return std::max(static_cast<int>(ends.size()), 1);
}

/// Titles where the row is free until the next mark.
void fillGaps(QList<PlacedMark> &marks, int rows, const TimeScale &scale, const TitleWidth &titleWidth)
{
    QList<double> next(rows, scale.right() + Gap);
    for (auto it = marks.rbegin(); it != marks.rend(); ++it) {
        const double width = titleWidth(it->mark);
        const double room = next[it->row] - Gap - (it->right + Gap);
        const double inside = it->right - it->left - 2 * TitlePadding;
        if (inside >= std::min(width, LeastTitle) && width > 0) {
            it->titleLeft = it->left + TitlePadding;
            it->titleRight = it->titleLeft + std::min(width, inside);
        } else if (room >= std::min(width, LeastTitle) && width > 0) {
            it->titleLeft = it->right + Gap;
            it->titleRight = it->titleLeft + std::min({width, room, MostBeside});
        }
        next[it->row] = it->left;
    }
}

} // namespace

LaneLayout layOut(const LaneMarks &lane, const TimeScale &scale, int mostRows, const TitleWidth &titleWidth)
{
    mostRows = std::max(mostRows, 1);
    QList<PlacedMark> bare;
    for (const Mark &mark : lane.marks)
        bare << edges(mark, scale);
    QList<PlacedMark> titled = bare;
    for (PlacedMark &placed : titled)
        giveTitle(placed, scale, titleWidth(placed.mark));
    if (const int rows = stack(titled, mostRows))
        return {lane.lane, rows, titled};
    int rows = stack(bare, mostRows);
    if (rows == 0)
        rows = squeeze(bare, mostRows);
    fillGaps(bare, rows, scale, titleWidth);
    return {lane.lane, rows, bare};
}

} // namespace zonecase::widgets
