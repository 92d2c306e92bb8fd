// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labserve.h"

#include "app/base/writetrouble.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/lab/labprotocol.h"
#include "app/lab/worker/labserver.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSocketNotifier>

#include <array>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

void say(const QString &sentence)
{
    printOut(sentence + u'\n');
    std::fflush(stdout);
}

/// A pipe ends when its writer does; a terminal or /dev/null says nothing about whether somebody wants us.
bool inputIsPipe()
{
    struct stat status
    { };
    return fstat(STDIN_FILENO, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

/// Writes what a shell needs to lead other commands here; the file is whole or not there.
Result<void> writeProfile(const QString &path, const dns::Profile &profile)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(profile.toToml()) < 0 || !file.commit())
        return failure(Error::Code::Storage, u"The profile cannot be written: "_s + writeTrouble(file));
    return {};
}

/// Joins a lab's server with the standard streams.
class LabSession : public QObject
{
public:
    LabSession(lab::LabServer &server, const ServeOptions &options)
        : m_server(server)
        , m_options(options)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_input.setEnabled(options.control || inputIsPipe());
        connect(&m_input, &QSocketNotifier::activated, this, &LabSession::readInput);
        connect(&m_server, &lab::LabServer::arrived, this, [this] { tell(lab::LabReport::Kind::Moved); });
    }

    void begin()
    {
        if (m_options.control)
            return tell(lab::LabReport::Kind::Ready);
        say(u"EXERCISE: scenario %1 is being played, step %2, lab time %3."_s.arg(
            m_options.scenario.id, m_server.step(), m_server.clock().now().toText()));
        if (!m_options.profileFile.isEmpty())
            say(u"Its network profile is in %1."_s.arg(m_options.profileFile));
    }

private:
    void tell(lab::LabReport::Kind kind)
    {
        if (m_options.control)
            report({kind, m_server.step(), m_server.clock(), m_server.profile(), {}});
        else if (kind == lab::LabReport::Kind::Moved)
            say(u"Step %1, lab time %2."_s.arg(m_server.step(), m_server.clock().now().toText()));
    }

    void report(const lab::LabReport &what)
    {
        const QByteArray line = what.toLine();
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    }

    void readInput()
    {
        std::array<char, 4096> bytes;
        const ssize_t count = read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) {
            m_input.setEnabled(false);
            return QCoreApplication::quit();
        }
        if (!m_options.control)
            return;
        m_unread.append(bytes.data(), count);
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            obey(m_unread.left(end));
            m_unread.remove(0, end + 1);
        }
    }

    void obey(const QByteArray &line)
    {
        const Result<lab::LabOrder> order = lab::LabOrder::fromLine(line);
        if (!order)
            return report({lab::LabReport::Kind::Failed, {}, {}, {}, order.error().detail});
        switch (order->kind) {
        case lab::LabOrder::Kind::Quit:
            return QCoreApplication::quit();
        case lab::LabOrder::Kind::Pace:
            m_server.setSpeed(order->speed);
            return tell(lab::LabReport::Kind::Paced);
        case lab::LabOrder::Kind::GoTo:
            break;
        }
        const Result<void> gone = m_server.goTo(order->step);
        if (!gone)
            return report({lab::LabReport::Kind::Failed, {}, {}, {}, gone.error().detail});
        tell(lab::LabReport::Kind::Moved);
    }

    lab::LabServer &m_server;
    const ServeOptions &m_options;
    QSocketNotifier m_input;
    QByteArray m_unread;
};

} // namespace

int refuseToServe(bool control, const Error &error)
{
    if (!control)
        return complain(error.detail, NotBegun);
    const QByteArray line = lab::LabReport{lab::LabReport::Kind::Failed, {}, {}, {}, error.detail}.toLine();
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    return NotBegun;
}

int serveLab(const ServeOptions &options)
{
    Result<std::unique_ptr<lab::Lab>> lab = lab::Lab::make(options.scenario);
    if (!lab)
        return refuseToServe(options.control, lab.error());
    lab::LabServer server(std::move(*lab));
    const auto binding
        = options.asNamed ? lab::LabServer::Binding::AsNamed : lab::LabServer::Binding::Loopback;
    if (const Result<void> listening = server.listen(binding); !listening)
        return refuseToServe(options.control, listening.error());
    if (const Result<void> there = server.goTo(options.step); !there)
        return refuseToServe(options.control, there.error());
    server.setSpeed(options.speed);
    if (!options.profileFile.isEmpty())
        if (const Result<void> written = writeProfile(options.profileFile, server.profile()); !written)
            return refuseToServe(options.control, written.error());
    LabSession session(server, options);
    session.begin();
    return QCoreApplication::exec();
}

} // namespace zonecase::cli
