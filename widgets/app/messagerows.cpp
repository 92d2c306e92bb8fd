// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/messagerows.h"

#include "widgets/app/changesrow.h"
#include "widgets/probe/holdstrip.h"
#include "widgets/theme/statuslabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

MessageRows::MessageRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messageRows"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessageRows::addFailure(const QString &sentence)
{
    QWidget *row = addRow(Role::Bogus, sentence)->parentWidget();
    const auto stands = [this](const QWidget *one) { return m_firstFailure == one; };
    if (std::none_of(m_rows.cbegin(), m_rows.cend(), stands))
        m_firstFailure = row;
}

void MessageRows::addRemark(const QString &sentence)
{
    addRow(Role::NotAsked, sentence);
}

void MessageRows::addOffer(
    const QString &sentence, const QString &button, const std::function<void()> &accept)
{
    addButton(addRow(Role::NotAsked, sentence), button, accept);
}

void MessageRows::addChange(const QString &sentence, const std::function<void()> &show)
{
    if (!m_changes) {
        m_changes = new ChangesRow;
        addRow(m_changes);
        connect(m_changes, &ChangesRow::emptied, this,
            [this, row = m_changes->parentWidget()] { takeAway(row); });
    }
    m_changes->add(sentence, show);
}

/// What is done about a message takes it away.
void MessageRows::addButton(QHBoxLayout *layout, const QString &text, const std::function<void()> &work)
{
    QWidget *row = layout->parentWidget();
    auto *button = new QPushButton(text, row);
    layout->insertWidget(1, button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, row, work] {
        takeAway(row);
        work();
    });
}

void MessageRows::takeAway(QWidget *row)
{
    if (m_changes && row->isAncestorOf(m_changes))
        m_changes = nullptr;
    m_rows.removeOne(row);
    row->hide(); // it goes once its button has returned
    row->deleteLater();
}

QHBoxLayout *MessageRows::addRow(Role role, const QString &sentence)
{
    auto *label = new StatusLabel;
    label->setState(role, sentence);
    return addRow(label);
}

QHBoxLayout *MessageRows::addRow(QWidget *content)
{
    auto *row = new QWidget(this);
    auto *close = new QToolButton(row);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Take this message away"));
    close->setToolTip(tr("Take this message away (Esc)"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 2, 8, 2);
    layout->addWidget(content, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this, row] { takeAway(row); });
    m_rows << row;
    m_layout->addWidget(row);
    if (m_rows.size() > Most) { // the oldest, but never what a watch found, nor the first failure
        const auto mayGo = [this](const QWidget *one) {
            return one != m_firstFailure && !(m_changes && one->isAncestorOf(m_changes));
        };
        takeAway(*std::find_if(m_rows.cbegin(), m_rows.cend(), mayGo)); // two may not, and there are more
    }
    return layout;
}

void MessageRows::addHold(quint64 probe, const QString &subject, const QList<dns::Server> &servers)
{
    QPointer<HoldStrip> &strip = m_holds[probe];
    if (servers.isEmpty()) {
        delete strip;
        m_holds.remove(probe);
        return;
    }
    if (!strip) {
        strip = new HoldStrip(probe, this);
        connect(strip, &HoldStrip::answered, this, &MessageRows::answered);
        m_layout->addWidget(strip);
    }
    strip->setServers(subject, servers);
}

bool MessageRows::dismissLast()
{
    if (m_rows.isEmpty())
        return false;
    takeAway(m_rows.last());
    return true;
}

} // namespace zonecase::widgets
