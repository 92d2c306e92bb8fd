// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"
#include "widgets/theme/theme.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace zonecase::widgets {

class ChangesRow;
class HoldStrip;

/// Rows under the probe bar: what came to nothing and why, and probes that wait for a word. Never a box to
/// click away.
class MessageRows : public QWidget
{
    Q_OBJECT

public:
    explicit MessageRows(QWidget *parent = nullptr);

    /// The first failure stays until it is taken away, however many follow: it is the reason of theirs.
    void addFailure(const QString &sentence);
    void addRemark(const QString &sentence);
    /// A remark with something that can be done about it.
    void addOffer(const QString &sentence, const QString &button, const std::function<void()> &accept);
    /// Something changed; however many changes there are, they take one row.
    void addChange(const QString &sentence, const std::function<void()> &show);
    /// One row a probe, which goes where no server waits any more.
    void addHold(quint64 probe, const QString &subject, const QList<dns::Server> &servers);
    /// Takes the newest row away; false if there is none.
    bool dismissLast();

Q_SIGNALS:
    void answered(quint64 probe, const QList<zonecase::dns::IpAddress> &allowed,
        const QList<zonecase::dns::IpAddress> &refused);

private:
    QHBoxLayout *addRow(Role role, const QString &sentence);
    QHBoxLayout *addRow(QWidget *content);
    void addButton(QHBoxLayout *layout, const QString &text, const std::function<void()> &work);
    void takeAway(QWidget *row);

    static constexpr int Most = 4;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_rows;
    QHash<quint64, QPointer<HoldStrip>> m_holds;
    ChangesRow *m_changes = nullptr; ///< in one of the rows, while there are any
    QPointer<QWidget> m_firstFailure;
};

} // namespace zonecase::widgets
