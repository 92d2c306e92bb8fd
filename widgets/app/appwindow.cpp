// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/appwindow.h"

#include "widgets/app/caseview.h"
#include "widgets/start/startpage.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

AppWindow::AppWindow(const Services &services, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_recent(settings)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(m_stack))
{
    setObjectName(u"appWindow"_s);
    setWindowTitle(u"Zonecase"_s);
    resize(1280, 800);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_start->setRecent(m_recent.list());
    connectStart();
    restoreGeometry(m_settings.value(u"window"_s).toByteArray());
}

AppWindow::~AppWindow() = default;

void AppWindow::connectStart()
{
    connect(m_start, &StartPage::demoRequested, this, &AppWindow::playDemo);
    connect(m_start, &StartPage::recentChosen, this, &AppWindow::openCase);
    connect(m_start, &StartPage::caseDescribed, this, &AppWindow::createCase);
    connect(m_start, &StartPage::newRequested, this, [this] {
        const int year = QDateTime::fromSecsSinceEpoch(SystemClock().now().seconds(), Qt::UTC).date().year();
        const int number = m_settings.value(u"lastNumber"_s, 0).toInt() + 1;
        m_start->beginNew(u"%1-%2"_s.arg(year).arg(number, 3, 10, QLatin1Char('0')),
            m_settings.value(u"analyst"_s).toString());
    });
    connect(m_start, &StartPage::openRequested, this, [this] {
        m_services.chooser->open(this, tr("Open a case"), tr("Cases (*.zcase)"), [this](const QString &path) {
            if (!path.isEmpty())
                openCase(path);
        });
    });
}

std::unique_ptr<CaseSession> AppWindow::makeSession()
{
    auto session = std::make_unique<CaseSession>(m_services);
    connect(session.get(), &CaseSession::opened, this, [this] { showCase(std::move(m_opening)); });
    connect(session.get(), &CaseSession::refused, this, [this](const QString &reason) {
        m_opening.release()->deleteLater(); // it is in the middle of its signal
        showStart(reason);
    });
    return session;
}

void AppWindow::openCase(const QString &path)
{
    // What was never open here may be anyone's: DESIGN, "The case file".
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_recent.holds(absolute)) {
        openOwnCase(absolute);
        return;
    }
    m_demo = false;
    m_stranger = true;
    m_path = absolute;
    m_opening = makeSession();
    m_opening->open(absolute, storage::CaseFile::Mode::Stranger);
}

void AppWindow::openOwnCase(const QString &path)
{
    m_demo = false;
    m_stranger = false;
    m_path = path;
    m_opening = makeSession();
    m_opening->open(path, storage::CaseFile::Mode::Write);
}

QString AppWindow::newCasePath(const QString &name) const
{
    static const QRegularExpression odd(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Zonecase"_s);
    folder.mkpath(u"."_s);
    const QString base = QString(name).replace(odd, u" "_s).simplified().left(80);
    QString path = folder.filePath(base + u".zcase"_s);
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = folder.filePath(u"%1 (%2).zcase"_s.arg(base).arg(again));
    return path;
}

void AppWindow::createCase(const storage::CaseInfo &info)
{
    m_demo = false;
    m_stranger = false;
    m_settings.setValue(u"analyst"_s, info.analyst);
    m_settings.setValue(u"lastNumber"_s, m_settings.value(u"lastNumber"_s, 0).toInt() + 1);
    m_opening = makeSession();
    m_opening->create(newCasePath(info.number + u' ' + info.title), info);
}

void AppWindow::playDemo()
{
    storage::CaseInfo info;
    info.number = u"DEMO"_s;
    info.title = tr("ministry.zz hijack");
    info.kind = u"exercise"_s;
    info.tlp = u"TLP:CLEAR"_s;
    info.analyst = m_settings.value(u"analyst"_s).toString();
    m_demo = true;
    m_stranger = false;
    m_opening = makeSession();
    m_opening->createInLab(newCasePath(info.number + u' ' + info.title), info, u"A1"_s);
}

void AppWindow::showCase(std::unique_ptr<CaseSession> session)
{
    delete m_case;
    m_case = new CaseView(std::move(session), m_stack);
    m_stack->addWidget(m_case);
    m_stack->setCurrentWidget(m_case);
    remember();
    connect(m_case, &CaseView::closeRequested, this, [this] { showStart({}); });
    connect(m_case, &CaseView::claimed, this, [this] {
        const QString path = m_path;
        showStart({}); // the copy goes before the case itself is opened
        openOwnCase(path);
    });
    if (const QString table = m_settings.value(u"asnDatabase"_s).toString(); !table.isEmpty())
        m_case->useTable(table);
    connect(&m_case->session().handedIn(), &HandedIn::tableChosen, this,
        [this](const QString &path) { m_settings.setValue(u"asnDatabase"_s, path); });
    if (m_stranger)
        m_case->offerOwnership();
    if (m_demo)
        m_case->beginDemo();
}

void AppWindow::remember()
{
    const CaseSnapshot &snapshot = *m_case->session().context().snapshot();
    setWindowTitle(tr("%1 %2 – Zonecase").arg(snapshot.info.number, snapshot.info.title));
    if (!snapshot.readOnly)
        m_recent.add({snapshot.path, snapshot.info.id.toText(), snapshot.info.number, snapshot.info.title,
            snapshot.info.tlp});
}

void AppWindow::showStart(const QString &remark)
{
    if (m_case)
        m_case->deleteLater();
    m_case = nullptr;
    setWindowTitle(u"Zonecase"_s);
    m_start->setRecent(m_recent.list());
    m_start->setRemark(remark);
    m_stack->setCurrentWidget(m_start);
}

void AppWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window"_s, saveGeometry());
    if (m_case && !m_case->session().context().probes().isEmpty()) {
        event->ignore();
        hide();
        connect(m_case, &CaseView::closeRequested, this, &QWidget::close);
        m_case->leave();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace zonecase::widgets
