// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/exerciseband.h"

#include "widgets/theme/signs.h"

#include <QPainter>

namespace zonecase::widgets {

ExerciseBand::ExerciseBand(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exerciseBand"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("EXERCISE: what is shown comes from the lab, not from the Internet"));
    setToolTip(accessibleName());
}

QSize ExerciseBand::sizeHint() const
{
    return {200, fontMetrics().height() + 2};
}

void ExerciseBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paintExercise(painter, rect(), theme);
    QFont bold = smallFont(font());
    bold.setBold(true);
    bold.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    painter.setFont(bold);
    //: The word across the window while the lab plays; exercises are marked with it in every language of the
    //: case.
    const QString word = tr("EXERCISE");
    const int width = painter.fontMetrics().horizontalAdvance(word) + 24;
    for (int x = 24; x + width < this->width() || x == 24; x += 420) {
        const QRect box(x, 0, width, height());
        painter.fillRect(box, theme.colour(Role::Exercise));
        painter.setPen(theme.colour(Role::ExerciseText));
        painter.drawText(box, Qt::AlignCenter, word);
    }
}

} // namespace zonecase::widgets
