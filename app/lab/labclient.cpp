// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labclient.h"

#include "app/lab/labprotocol.h"

#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr int GraceMs = 2'000; ///< from a closed pipe to a kill
constexpr qsizetype LongestLine = 1'000'000;

} // namespace

class LabClient::Private
{
public:
    explicit Private(const QString &path)
        : program(path)
    { }

    QString program;
    QProcess process;
    QTimer grace;
    QByteArray unread;
    LabReport last; ///< the newest report that had a clock
    bool failureTold = false;
    bool stopping = false;

    void send(const LabOrder &order) { process.write(order.toLine()); }
};

LabClient::LabClient(const QString &program, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(program))
{
    d->grace.setSingleShot(true);
    d->process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&d->grace, &QTimer::timeout, &d->process, &QProcess::kill);
    connect(&d->process, &QProcess::readyReadStandardOutput, this, &LabClient::readReports);
    connect(&d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({Error::Code::NotFound,
                u"The lab could not be started: %1."_s.arg(d->process.errorString())});
    });
    connect(&d->process, &QProcess::finished, this, [this] {
        d->grace.stop();
        if (!d->stopping)
            fail({Error::Code::Refused, u"The lab has ended by itself."_s});
        Q_EMIT ended();
    });
}

LabClient::~LabClient()
{
    // The child ends when its standard input closes; a moment for that, then it is ended.
    d->process.disconnect(this);
    if (d->process.state() == QProcess::NotRunning)
        return;
    d->process.closeWriteChannel();
    if (!d->process.waitForFinished(GraceMs))
        d->process.kill();
    d->process.waitForFinished(GraceMs);
}

void LabClient::fail(const Error &error)
{
    if (d->failureTold)
        return;
    d->failureTold = true;
    Q_EMIT failed(error);
}

void LabClient::start(const QString &scenario, const QString &step)
{
    Q_ASSERT(!isRunning());
    d->failureTold = d->stopping = false;
    d->unread.clear();
    d->last = {};
    const QString what = step.isEmpty() ? scenario : QString(scenario + u'@' + step);
    d->process.start(d->program, {u"lab"_s, u"serve"_s, u"--control"_s, what});
}

void LabClient::readReports()
{
    d->unread += d->process.readAllStandardOutput();
    for (qsizetype end = d->unread.indexOf('\n'); end >= 0; end = d->unread.indexOf('\n')) {
        const Result<LabReport> report = LabReport::fromLine(d->unread.left(end));
        d->unread.remove(0, end + 1);
        if (!report) {
            fail(report.error());
            stop();
            return;
        }
        if (report->kind == LabReport::Kind::Failed) {
            fail({Error::Code::Refused, report->error});
            continue;
        }
        d->last = *report;
        if (report->kind == LabReport::Kind::Ready)
            Q_EMIT ready(profile());
        else if (report->kind == LabReport::Kind::Moved)
            Q_EMIT moved(report->step, profile());
    }
    if (d->unread.size() > LongestLine)
        stop();
}

void LabClient::goTo(const QString &step)
{
    d->send({LabOrder::Kind::GoTo, step, 1});
}

void LabClient::setSpeed(double factor)
{
    d->last.clock.setSpeed(factor); // what the lab will confirm, so that now() is right at once
    d->send({LabOrder::Kind::Pace, {}, factor});
}

void LabClient::stop()
{
    d->stopping = true;
    if (!isRunning())
        return;
    d->process.closeWriteChannel();
    d->grace.start(GraceMs);
}

Instant LabClient::now() const
{
    return isRunning() ? d->last.clock.now() : SystemClock().now();
}

dns::Profile LabClient::profile() const
{
    dns::Profile profile = d->last.profile;
    profile.clockOffset = d->last.clock.offset();
    return profile;
}

QString LabClient::step() const
{
    return d->last.step;
}

double LabClient::speed() const
{
    return d->last.clock.speed();
}

bool LabClient::isRunning() const
{
    return d->process.state() != QProcess::NotRunning;
}

} // namespace zonecase::lab
