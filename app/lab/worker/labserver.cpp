// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/labserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr qsizetype LargestMessage = 65'535;

} // namespace

LabServer::LabServer(std::unique_ptr<Lab> lab, QObject *parent)
    : QObject(parent)
    , m_lab(std::move(lab))
    , m_clock(m_lab->scenario().steps.first().at)
    , m_step(m_lab->scenario().steps.first().id)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LabServer::arrive);
}

Result<void> LabServer::listen(Binding binding)
{
    const QList<dns::IpAddress> addresses = m_lab->addresses();
    for (const dns::IpAddress &address : addresses) {
        auto *listener = new Listener(
            [this, address](const QByteArray &message, bool tcp) { return answer(address, message, tcp); },
            this);
        const bool named = binding == Binding::AsNamed;
        const QHostAddress where
            = named ? QHostAddress(address.toText()) : QHostAddress(QHostAddress::LocalHost);
        const Result<quint16> port = listener->listen(where, named ? 53 : 0);
        if (!port)
            return tl::unexpected(port.error());
        if (!named)
            m_addresses[{address, 53}] = {*dns::IpAddress::fromText(u"127.0.0.1"), *port};
    }
    return {};
}

QByteArray LabServer::answer(const dns::IpAddress &server, const QByteArray &message, bool tcp)
{
    const auto question = readQuestion(message);
    if (!question || m_lab->isSilent(server))
        return {};
    const Response response = m_lab->answer(server, *question, m_clock.now());
    return writeResponse(*question, response, tcp ? LargestMessage : udpLimit(*question));
}

Result<void> LabServer::goTo(const QString &step)
{
    const Step *found = m_lab->scenario().step(step);
    if (!found)
        return failure(Error::Code::NotFound,
            u"The scenario %1 has no step “%2”."_s.arg(m_lab->scenario().id, step.left(40)));
    // An observer's questions warm caches too; the story's outcome must not hang on how often the trainee
    // looked.
    m_lab->startAfresh();
    m_clock.set(found->at);
    m_lab->playUntil(found->at);
    m_step = step;
    waitForNextStep();
    return {};
}

void LabServer::setSpeed(double factor)
{
    m_clock.setSpeed(factor);
    waitForNextStep();
}

QString LabServer::step() const
{
    return m_step;
}

dns::Profile LabServer::profile() const
{
    dns::Profile profile = m_lab->profile();
    profile.addresses = m_addresses;
    profile.clockOffset = m_clock.offset();
    return profile;
}

void LabServer::waitForNextStep()
{
    m_timer.stop();
    const auto &steps = m_lab->scenario().steps;
    const Instant now = m_clock.now();
    const auto next
        = std::find_if(steps.begin(), steps.end(), [now](const Step &step) { return step.at > now; });
    if (next == steps.end() || m_clock.speed() <= 0)
        return;
    const double ms = static_cast<double>(next->at.nanoseconds - now.nanoseconds) / 1e6 / m_clock.speed();
    m_timer.start(static_cast<int>(std::clamp(ms + 1, 1.0, 86'400'000.0)));
}

void LabServer::arrive()
{
    const QString now = m_lab->scenario().stepAt(m_clock.now()).id;
    if (now != m_step) {
        m_step = now;
        Q_EMIT arrived(now);
    }
    waitForNextStep();
}

} // namespace zonecase::lab
