// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/casesession.h"

#include "widgets/case/whendone.h"

namespace zonecase::widgets {

CaseSession::CaseSession(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_clock(std::make_shared<CaseClock>())
    , m_records(m_clock)
    , m_context(m_clock)
    , m_network(services.profile)
    , m_handed(m_records)
    , m_probes(m_context, m_records, m_network, m_handed, m_comparison, services.runners)
    , m_watch(m_context, m_records, m_network, services.runners)
    , m_inbox(m_context, m_records, services.runners)
    , m_planner(m_network, m_comparison, services.runners)
    , m_renderer(m_records, services.runners)
    , m_notes(m_context, m_records, m_undo)
    , m_baselines(m_context, m_records, m_undo)
    , m_marks(m_context, m_records, m_undo)
{
    connect(&m_records, &StoredCase::loaded, this, &CaseSession::take);
    connect(&m_records, &CaseRecords::stored, this, [this](const RunId &, qsizetype count) {
        m_stored += count;
        Q_EMIT storedChanged();
    });
    connect(&m_network, &Network::profileChanged, this, [this] { m_records.reload(); });
}

CaseSession::~CaseSession() = default;

void CaseSession::create(const QString &path, const storage::CaseInfo &info)
{
    storage::CaseInfo made = info;
    made.id = CaseId::random();
    made.opened = m_clock->now();
    begin(m_records.create(path, made));
}

void CaseSession::open(const QString &path, storage::CaseFile::Mode mode)
{
    begin(m_records.open(path, mode));
}

void CaseSession::createInLab(const QString &path, const storage::CaseInfo &info, const QString &scenario)
{
    connect(
        this, &CaseSession::labReady, this, [this, path, info] { create(path, info); },
        Qt::SingleShotConnection);
    startLab(scenario, {});
}

void CaseSession::begin(QFuture<Result<storage::CaseInfo>> opening)
{
    whenDone(opening, this, [this](const Result<storage::CaseInfo> &info) {
        if (info)
            m_records.reload();
        else
            Q_EMIT refused(info.error().detail);
    });
}

void CaseSession::take(const std::shared_ptr<CaseSnapshot> &snapshot)
{
    snapshot->profile = m_network.profile().name;
    snapshot->vantage = m_network.profile().vantage;
    snapshot->exercise = snapshot->exercise || m_network.profile().exercise;
    m_stored = snapshot->exchanges;
    m_context.setSnapshot(snapshot);
    Q_EMIT storedChanged();
    if (!m_open) {
        m_open = true;
        Q_EMIT opened();
        m_inbox.begin();
        // After that, since the answer may be there at once and someone should hear it.
        if (m_stored <= QuicklyVerified)
            verify();
    }
}

void CaseSession::startLab(const QString &scenario, const QString &step)
{
    Q_ASSERT(m_services.labs);
    m_network.suspend();
    m_lab = m_services.labs();
    connectLab();
    m_lab->start(scenario, step);
}

void CaseSession::connectLab()
{
    connect(m_lab.get(), &LabControl::ready, this, [this](const dns::Profile &profile) {
        adopt(profile);
        Q_EMIT labReady();
    });
    connect(m_lab.get(), &LabControl::moved, this, [this](const QString &step, const dns::Profile &profile) {
        adopt(profile);
        Q_EMIT labMoved(step);
    });
    connect(m_lab.get(), &LabControl::failed, this, [this](const QString &reason) {
        if (m_open)
            Q_EMIT labFailed(reason);
        else
            Q_EMIT refused(reason);
    });
}

void CaseSession::adopt(const dns::Profile &profile)
{
    m_clock->followLab(m_lab->now(), m_labSpeed);
    m_context.setClock(m_clock);
    m_network.setProfile(
        profile, [lab = m_lab.get()] { return lab->profile(); },
        [lab = m_lab.get()] { return lab->registrations(); });
}

void CaseSession::moveLab(const QString &step)
{
    if (!m_lab)
        return;
    m_network.suspend();
    m_lab->goTo(step);
}

void CaseSession::setLabSpeed(double speed)
{
    if (!m_lab)
        return;
    m_labSpeed = speed;
    m_lab->setSpeed(speed);
    m_clock->followLab(m_lab->now(), speed);
}

QFuture<Result<report::CaseContent>> CaseSession::content()
{
    Q_ASSERT(m_services.content);
    return m_records.work<report::CaseContent>(m_services.content);
}

QFuture<Result<storage::Custody>> CaseSession::exportFile(
    const QString &item, const QString &path, const QByteArray &bytes)
{
    return m_records.work<storage::Custody>([item, path, bytes](storage::CaseFile &file) {
        return storage::exportFile(file, item, path, bytes);
    });
}

void CaseSession::verify()
{
    whenDone(m_records.work<storage::Verification>([](storage::CaseFile &file) { return file.verify(); }),
        this, [this](const Result<storage::Verification> &verification) {
            if (verification)
                Q_EMIT verified(*verification);
            else
                Q_EMIT m_records.failed(verification.error());
        });
}

} // namespace zonecase::widgets
