// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/inspector.h"

#include "app/dns/servertext.h"
#include "app/finding/catalogue.h"
#include "widgets/case/markable.h"
#include "widgets/inspector/messagepane.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/roomydelegate.h"
#include "widgets/theme/teachpanel.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static QLabel *plainLabel(QWidget *parent, bool muted = false)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long name must not widen the inspector
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Words that are longer than a line, digests and signatures, go on in the next one; a label would cut them off.
static QString folded(const QString &text)
{
    constexpr int Longest = 40;
    QString lines;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > Longest) {
            lines += u'\n';
            run = 1;
        }
        lines += c;
    }
    return lines;
}

static QListWidget *plainList(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new RoomyDelegate(list));
    return list;
}

Inspector::Inspector(CaseContext &context, Renderer &renderer, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_renderer(renderer)
    , m_kind(plainLabel(this, true))
    , m_title(plainLabel(this))
    , m_sentence(plainLabel(this))
    , m_advice(plainLabel(this, true))
    , m_basis(plainLabel(this, true))
    , m_custody(plainLabel(this, true))
    , m_evidence(plainList(u"inspectorEvidence"_s, tr("Messages that prove it"), this))
    , m_elsewhere(plainList(u"inspectorElsewhere"_s, tr("Where else it occurs"), this))
    , m_elsewhereHead(plainLabel(this, true))
    , m_message(new MessagePane(this))
    , m_body(new QWidget(this))
    , m_teach(new TeachPanel(tr("Here stands why we say what is selected, and the messages that prove it."),
          tr("Select a finding, a cell, a bar or a box."), {}, this))
{
    setObjectName(u"inspector"_s);
    build();
    connect(&m_context, &CaseContext::selectionChanged, this, &Inspector::present);
    connect(&m_context, &CaseContext::snapshotChanged, this, [this] {
        if (m_context.selection().kind != Selection::Kind::Exchange)
            present(m_context.selection());
    });
    connect(&m_renderer, &Renderer::rendered, this, &Inspector::take);
    connect(&m_renderer, &Renderer::failed, this,
        [this](const ExchangeId &, const QString &reason) { m_message->setRemark(reason); });
    connect(m_evidence, &QListWidget::currentRowChanged, this, &Inspector::showMessage);
    connect(m_elsewhere, &QListWidget::itemActivated, this,
        [this] { m_context.select(m_said.elsewhere.value(m_elsewhere->currentRow())); });
    present(m_context.selection());
}

void Inspector::build()
{
    auto *split = new QSplitter(Qt::Vertical, m_body);
    split->setChildrenCollapsible(false);
    split->addWidget(buildHead());
    split->addWidget(m_message);
    split->setStretchFactor(1, 1);
    split->setSizes({280, 400});
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(12, 8, 8, 0);
    body->addWidget(split, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_teach, 1);
    layout->addWidget(m_body, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildButtons());
}

QWidget *Inspector::buildHead()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *small : {m_kind, m_basis, m_custody, m_elsewhereHead})
        small->setFont(smallFont(font()));
    m_elsewhereHead->setText(tr("Where else it occurs"));
    m_evidence->setFont(monospaced(smallFont(font())));
    m_evidence->setFlow(QListView::LeftToRight);
    m_evidence->setWrapping(true);
    m_evidence->setResizeMode(QListView::Adjust);
    m_elsewhere->setFont(smallFont(font()));
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 4, 4);
    layout->setSpacing(4);
    for (QWidget *part : QList<QWidget *>{m_kind, m_title, m_sentence, m_advice, m_basis})
        layout->addWidget(part);
    layout->addWidget(m_evidence);
    layout->addWidget(m_elsewhereHead);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_custody);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Why it is said"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(head);
    return scroll;
}

QWidget *Inspector::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 6, 12, 6);
    const auto add = [this, row, layout](const QString &label, const QString &tip, auto signal) {
        auto *button = new QPushButton(label, row);
        button->setToolTip(tip);
        // No wider than its word: five of them must not widen the inspector.
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(label) + 24);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_needSelection << add(
        tr("Cite"), tr("Cite it in the report (Ctrl+Shift+C)"), &Inspector::citeRequested);
    m_needSelection << add(tr("Pin"), tr("Pin it to the timeline (Ctrl+Shift+P)"), &Inspector::pinRequested);
    m_needSelection << add(tr("Note"), tr("Write a note about it (Ctrl+Shift+N)"), &Inspector::noteRequested);
    m_mark = add(tr("Mark"), tr("Mark its server as an attacker's (Ctrl+Shift+M)"), &Inspector::markRequested);
    m_mark->setObjectName(u"inspectorMark"_s);
    auto *copyButton = new QToolButton(row);
    copyButton->setText(tr("Copy"));
    copyButton->setPopupMode(QToolButton::InstantPopup);
    copyButton->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(copyButton);
    menu->addAction(tr("As text"), this, [this] { copy(CopyForm::Text); });
    menu->addAction(tr("As dig prints it"), this, [this] { copy(CopyForm::Dig); });
    menu->addAction(tr("As JSON"), this, [this] { copy(CopyForm::Json); });
    copyButton->setMenu(menu);
    layout->addWidget(copyButton);
    m_needSelection << copyButton;
    layout->addStretch();
    return row;
}

void Inspector::present(const Selection &selection)
{
    const std::optional<ExchangeId> before = m_shown;
    m_said = explain(m_context, selection);
    m_teach->setVisible(selection.isEmpty());
    m_body->setVisible(!selection.isEmpty());
    for (QWidget *widget : m_needSelection)
        widget->setEnabled(!selection.isEmpty());
    m_mark->setEnabled(!markable(*m_context.snapshot(), selection).isEmpty());
    m_kind->setText(m_said.severity ? tr("%1 · %2").arg(m_said.kind, finding::severityWord(*m_said.severity))
                                    : m_said.kind);
    m_title->setText(m_said.title);
    const std::pair<QLabel *, QString> parts[] = {
        {m_sentence, folded(m_said.sentence)}, {m_advice, m_said.advice}, {m_basis, folded(m_said.basis)},
        {m_custody, {}}};
    for (const auto &[label, text] : parts) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    listEvidence();
    listElsewhere();
    // What is being read stays where it is if it proves the new selection too.
    const qsizetype row = before ? m_said.evidence.indexOf(*before) : -1;
    m_shown.reset();
    m_message->setRemark(m_said.evidence.isEmpty() ? withoutMessage(selection) : QString());
    m_evidence->setCurrentRow(m_said.evidence.isEmpty() ? -1 : static_cast<int>(std::max<qsizetype>(row, 0)));
}

/// Why no message stands below.
QString Inspector::withoutMessage(const Selection &selection) const
{
    if (selection.isEmpty())
        return {};
    const RunView *run
        = selection.kind == Selection::Kind::Run ? m_context.snapshot()->run(selection.run) : nullptr;
    return run && run->summary.exchanges > 0
        ? tr("%n messages of this run stand on the Evidence page.", nullptr, run->summary.exchanges)
        : tr("No message belongs to this.");
}

void Inspector::listEvidence()
{
    const QSignalBlocker quiet(m_evidence);
    m_evidence->clear();
    for (const ExchangeId &id : m_said.evidence)
        m_evidence->addItem(evidenceLabel(*m_context.snapshot(), id));
    const int rows = m_said.evidence.size() > 5 ? 2 : 1;
    m_evidence->setVisible(m_said.evidence.size() > 1);
    m_evidence->setFixedHeight(rows * std::max(m_evidence->sizeHintForRow(0), 1));
}

void Inspector::listElsewhere()
{
    m_elsewhere->clear();
    for (const Selection &selection : m_said.elsewhere) {
        auto *item = new QListWidgetItem(nameOf(m_context, selection), m_elsewhere);
        item->setToolTip(item->text());
    }
    const int rows = static_cast<int>(std::min<qsizetype>(m_said.elsewhere.size(), 4));
    m_elsewhere->setVisible(rows > 0);
    m_elsewhereHead->setVisible(rows > 0);
    m_elsewhere->setFixedHeight(rows * std::max(m_elsewhere->sizeHintForRow(0), 1));
}

void Inspector::showMessage(int row)
{
    if (row < 0 || row >= m_said.evidence.size())
        return;
    m_shown = m_said.evidence[row];
    m_renderer.render(*m_shown);
}

QString Inspector::custodyOf(const dns::Exchange &exchange) const
{
    QStringList parts{evidenceLabel(*m_context.snapshot(), *m_shown),
        u"%1, %2"_s.arg(
            dns::serverText(exchange.server), dns::transportText(exchange.transport).toUpper()),
        m_context.timeText(exchange.start, 3),
        tr("after %1 ms").arg(static_cast<double>(exchange.duration) / 1e6, 0, 'f', 1),
        tr("vantage %1, profile %2").arg(exchange.vantage, exchange.profile)};
    if (exchange.failure != dns::Failure::None)
        parts << dns::failureText(exchange.failure);
    if (exchange.discardedCount > 0)
        parts << tr("%n datagrams thrown away", nullptr, exchange.discardedCount);
    return parts.join(u" · "_s) + u"\nSHA-256 "_s + m_shown->toText().left(32) + u'\n'
        + m_shown->toText().mid(32);
}

void Inspector::take(const dns::Exchange &exchange, const RenderedExchange &messages)
{
    if (!m_shown || messages.id != *m_shown)
        return;
    m_custody->setText(custodyOf(exchange));
    m_custody->show();
    m_message->setMessages(messages);
    if (messages.response.isEmpty())
        m_evidence->setToolTip(dns::failureText(exchange.failure));
}

void Inspector::focusMessages()
{
    m_message->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::copy(CopyForm form) const
{
    QString text;
    switch (form) {
    case CopyForm::Text:
        text = m_said.toText(*m_context.snapshot());
        break;
    case CopyForm::Dig:
        text = m_message->shown().text;
        break;
    case CopyForm::Json:
        text = QString::fromUtf8(QJsonDocument(m_said.json).toJson(QJsonDocument::Indented));
        break;
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace zonecase::widgets
