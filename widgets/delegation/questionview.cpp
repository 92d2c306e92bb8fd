// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/questionview.h"

#include "widgets/theme/signs.h"

#include "app/finding/catalogue.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace zonecase::widgets {

namespace {

constexpr int BarWidth = 32, Gap = 8, Margin = 4;

finding::Severity severityOf(const QModelIndex &index)
{
    return static_cast<finding::Severity>(index.data(QuestionModel::SeverityRole).toInt());
}

/// Where sentences begin: behind the longest word for a severity.
int sentenceStart(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int severity = 0; severity <= static_cast<int>(finding::Severity::Critical); ++severity)
        widest = std::max(widest,
            metrics.horizontalAdvance(finding::severityWord(static_cast<finding::Severity>(severity))));
    return BarWidth + Gap + widest + 2 * Gap;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

class QuestionDelegate : public QStyledItemDelegate
{
public:
    explicit QuestionDelegate(QTreeView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        painter->save();
        painter->setClipRect(option.rect);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.colour(Role::Selected));
        if (index.data(QuestionModel::IsQuestionRole).toBool())
            paintQuestion(*painter, option, index, theme);
        else
            paintFinding(*painter, option, index, theme);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme.colour(Role::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(m_view.font());
        if (index.data(QuestionModel::IsQuestionRole).toBool())
            return {metrics.averageCharWidth(), metrics.height() + 3 * Margin};
        const int room = m_view.viewport()->width() - m_view.indentation() * 2 - sentenceStart(metrics) - Gap;
        const QRect needed = metrics.boundingRect(
            QRect(0, 0, std::max(room, 80), 1'000), Qt::TextWordWrap, index.data().toString());
        Q_UNUSED(option)
        return {metrics.averageCharWidth(), std::max(needed.height(), metrics.height()) + 2 * Margin};
    }

private:
    static void paintQuestion(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        const QRect room = option.rect.adjusted(2, 0, -Gap, 0);
        const QFont font = strong(option.font);
        const QString question = index.data().toString();
        painter.setFont(font);
        painter.setPen(theme.colour(Role::Text));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, question);
        painter.setFont(option.font);
        painter.setPen(theme.colour(Role::Muted));
        const int width = QFontMetrics(font).horizontalAdvance(question) + 2 * Gap;
        painter.drawText(room.adjusted(width, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(
                index.data(QuestionModel::VerdictRole).toString(), Qt::ElideRight, room.width() - width));
    }

    static void paintFinding(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        const QFontMetrics metrics(option.font);
        const QRect room = option.rect.adjusted(2, Margin, -Gap, -Margin);
        const QRectF bar(room.left(), room.top() + metrics.height() / 2.0 - 3, BarWidth, 7);
        paintSeverity(painter, bar, severityOf(index), theme);
        painter.setFont(option.font);
        painter.setPen(theme.colour(Role::Text));
        painter.drawText(room.adjusted(BarWidth + Gap, 0, 0, 0), Qt::AlignTop | Qt::TextSingleLine,
            finding::severityWord(severityOf(index)));
        painter.drawText(room.adjusted(sentenceStart(metrics), 0, 0, 0), Qt::AlignTop | Qt::TextWordWrap,
            index.data().toString());
    }

    QTreeView &m_view;
};

} // namespace

QuestionView::QuestionView(const QString &accessibleName, QuestionModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_questions(model)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setUniformRowHeights(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(18);
    setItemDelegate(new QuestionDelegate(*this));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &QuestionView::openGrave);
    openGrave();
}

void QuestionView::openGrave()
{
    for (int row = 0; row < m_questions.rowCount(); ++row) {
        const QModelIndex question = m_questions.index(row, 0);
        setExpanded(question, severityOf(question) >= finding::Severity::Warning);
    }
}

void QuestionView::showFinding(const QModelIndex &index)
{
    if (index == currentIndex())
        return;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

void QuestionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_quiet && m_questions.finding(current))
        Q_EMIT findingChosen(current);
}

void QuestionView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.parent().isValid())
        QTreeView::drawBranches(painter, rect, index);
}

void QuestionView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Sentences are wrapped to the width: their heights are others now.
    scheduleDelayedItemsLayout();
}

} // namespace zonecase::widgets
