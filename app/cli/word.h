// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace zonecase::cli {

/// The analyst's word on servers that were not in the plan: asked for on the terminal, a set of servers at a
/// time. Where nobody sits at the standard input, the answer is no.
class Word : public QObject
{
    Q_OBJECT

public:
    explicit Word(QObject *parent = nullptr);
    ~Word() override;

    void ask(const QList<zonecase::dns::Server> &servers);

Q_SIGNALS:
    void given(
        const QList<zonecase::dns::IpAddress> &allowed, const QList<zonecase::dns::IpAddress> &refused);

private:
    void put();
    void read();
    void answer(bool yes);

    QList<dns::Server> m_waiting; ///< for the next question
    QList<dns::Server> m_asked; ///< in the one that is open
    QTimer m_gathering;
    std::unique_ptr<QSocketNotifier> m_input; ///< only at a terminal
    QByteArray m_typed;
};

} // namespace zonecase::cli
