// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/messagepane.h"

#include "widgets/inspector/hexview.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

MessagePane::MessagePane(QWidget *parent)
    : QWidget(parent)
    , m_sides(new QButtonGroup(this))
    , m_remark(new QLabel(this))
    , m_field(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_hex(new HexView(this))
{
    build();
    setFocusProxy(m_text);
    connect(m_sides, &QButtonGroup::idClicked, this, [this](int id) { showSide(id == 0); });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &MessagePane::lightFromText);
    connect(m_hex, &HexView::fieldChosen, this, &MessagePane::lightFromHex);
    setRemark({});
}

void MessagePane::build()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(2);
    int id = 0;
    for (const QString &label : {tr("Query"), tr("Response")}) {
        auto *button = new QToolButton(this);
        button->setText(label);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_sides->addButton(button, id++);
        sides->addWidget(button);
    }
    sides->addStretch();
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(u"messageText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setFont(monospaced(smallFont(font())));
    m_text->setAccessibleName(tr("The message as text"));
    m_hex->setFont(monospaced(smallFont(font())));
    auto *split = new QSplitter(Qt::Vertical, this);
    m_split = split;
    split->setChildrenCollapsible(false);
    split->addWidget(m_text);
    split->addWidget(m_hex);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(sides);
    layout->addWidget(m_remark);
    layout->addWidget(split, 1);
    layout->addStretch();
    m_field->setTextFormat(Qt::PlainText);
    m_field->setFont(smallFont(font()));
    m_field->setMinimumHeight(fontMetrics().height());
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_field->setAccessibleName(tr("The field that is lit"));
    layout->addWidget(m_field);
}

void MessagePane::setMessages(const RenderedExchange &messages)
{
    m_messages = messages;
    m_remark->hide();
    m_split->show();
    m_sides->button(0)->setEnabled(!messages.query.isEmpty());
    m_sides->button(1)->setEnabled(!messages.response.isEmpty());
    showSide(messages.response.isEmpty());
}

void MessagePane::setRemark(const QString &remark)
{
    m_messages = {};
    m_sides->button(0)->setEnabled(false);
    m_sides->button(1)->setEnabled(false);
    showSide(false);
    m_split->hide();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void MessagePane::showSide(bool query)
{
    m_showsQuery = query;
    m_sides->button(query ? 0 : 1)->setChecked(true);
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(shown().text);
    m_text->setExtraSelections({});
    m_hex->setMessage(shown());
    nameField(-1);
}

void MessagePane::nameField(int field)
{
    const QString label
        = field >= 0 && field < shown().fields.size() ? shown().fields[field].label : QString();
    m_field->setText(m_field->fontMetrics().elidedText(label, Qt::ElideRight, std::max(width() - 8, 100)));
    m_field->setToolTip(label.left(400));
}

void MessagePane::lightFromText()
{
    const int line = m_text->textCursor().blockNumber();
    m_hex->lightField(shown().fieldOfLine(line));
    nameField(shown().fieldOfLine(line));
    lightLine(line);
}

void MessagePane::lightFromHex(int field)
{
    lightLine(shown().lineOfField(field));
    nameField(field);
}

void MessagePane::lightLine(int line)
{
    const QTextBlock block = line < 0 ? QTextBlock() : m_text->document()->findBlockByNumber(line);
    if (!block.isValid()) {
        m_text->setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection lit;
    lit.cursor = QTextCursor(block);
    lit.format.setBackground(Theme::of(this).colour(Role::Lit));
    lit.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({lit});
    const QSignalBlocker quiet(m_text);
    m_text->setTextCursor(lit.cursor);
}

} // namespace zonecase::widgets
