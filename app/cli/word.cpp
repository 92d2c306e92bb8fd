// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/word.h"

#include "app/base/escape.h"

#include <array>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr int GatherMs = 50; // the servers of a set come one by one, as each is wanted

} // namespace

Word::Word(QObject *parent)
    : QObject(parent)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(GatherMs);
    connect(&m_gathering, &QTimer::timeout, this, &Word::put);
    if (isatty(STDIN_FILENO) == 0)
        return;
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    m_input->setEnabled(false);
    connect(m_input.get(), &QSocketNotifier::activated, this, &Word::read);
}

Word::~Word() = default;

void Word::ask(const QList<dns::Server> &servers)
{
    m_waiting += servers;
    if (m_asked.isEmpty() && !m_gathering.isActive())
        m_gathering.start();
}

void Word::put()
{
    m_asked = std::exchange(m_waiting, {});
    if (m_asked.isEmpty())
        return;
    if (!m_input)
        return answer(false);
    QStringList names;
    for (const dns::Server &server : std::as_const(m_asked))
        names << u"%1 (%2)"_s.arg(server.name.toText(), server.endpoint.address.toText());
    //: Asked on a terminal; the answer is the letter y, or anything else for no.
    const QString question = tr("Not in the plan: %1. They may be the suspect's own. Ask them? [y/N]")
                                 .arg(escapedText(names.join(u", "_s)));
    std::fprintf(stderr, "%s ", question.toUtf8().constData());
    std::fflush(stderr);
    m_input->setEnabled(true);
}

void Word::read()
{
    std::array<char, 256> bytes;
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) { // the terminal is gone, and with it who could say yes
        m_input.reset();
        return answer(false);
    }
    m_typed.append(bytes.data(), count);
    const qsizetype end = m_typed.indexOf('\n');
    if (end < 0)
        return;
    const QString line = QString::fromLocal8Bit(m_typed.left(end)).trimmed().toLower();
    m_typed.clear();
    m_input->setEnabled(false);
    //: The letter that means yes on a terminal.
    answer(line == u"y"_s || line == u"yes"_s || line == tr("y"));
}

void Word::answer(bool yes)
{
    QList<dns::IpAddress> addresses;
    for (const dns::Server &server : std::exchange(m_asked, {}))
        addresses << server.endpoint.address;
    Q_EMIT given(yes ? addresses : QList<dns::IpAddress>(), yes ? QList<dns::IpAddress>() : addresses);
    if (!m_waiting.isEmpty())
        m_gathering.start();
}

} // namespace zonecase::cli
