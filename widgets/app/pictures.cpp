// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/pictures.h"

#include "widgets/app/caseview.h"
#include "widgets/case/whendone.h"
#include "widgets/theme/exerciseband.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static constexpr QSize WindowSize(1280, 800);

Pictures::Pictures(const Services &services, const QString &folder, double scale, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folder(folder)
    , m_scale(scale)
{
    const QStringList pages{u"overview"_s, u"chain"_s, u"delegation"_s, u"resolvers"_s, u"evidence"_s,
        u"timeline"_s, u"findings"_s, u"report"_s};
    for (const bool dark : {false, true}) {
        for (const QString &page : pages)
            m_shots << Shot{page, dark, false};
        m_shots << Shot{u"overview"_s, dark, true} << Shot{u"chain"_s, dark, true};
    }
}

Pictures::~Pictures() = default;

void Pictures::start(const QString &casePath)
{
    if (!m_folder.mkpath(u"."_s)) {
        Q_EMIT failed(tr("The folder %1 cannot be made.").arg(m_folder.path()));
        return;
    }
    m_session = std::make_unique<CaseSession>(m_services);
    connect(m_session.get(), &CaseSession::opened, this, &Pictures::begin);
    connect(m_session.get(), &CaseSession::refused, this, &Pictures::failed);
    m_session->open(casePath, storage::CaseFile::Mode::Snapshot);
}

void Pictures::begin()
{
    m_view = std::make_unique<CaseView>(std::move(m_session));
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->resize(WindowSize);
    m_view->show();
    next();
}

void Pictures::next()
{
    if (m_shots.isEmpty()) {
        Q_EMIT finished(m_files);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    const Theme theme(shot.dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    if (QApplication::palette() != theme.palette())
        QApplication::setPalette(theme.palette());
    m_view->showInspector(shot.window);
    m_view->openPage(shot.page);
    // The store works in order: when this answer comes, all that the page has asked for has come too. What it
    // was told is laid out when the events of that are done.
    whenDone(m_view->session().records().work<qint64>(
                 [](storage::CaseFile &file) { return file.exchangeCount(); }),
        this, [this, shot](const Result<qint64> &) {
            QTimer::singleShot(0, this, [this, shot] { takeShot(shot); });
        });
}

QImage Pictures::imageOf(QWidget *widget) const
{
    QImage image(widget->size() * m_scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(m_scale);
    image.fill(widget->palette().color(QPalette::Window));
    widget->render(&image);
    return image;
}

/// The page under the band that says EXERCISE, if it is one: pages leave the program only so.
QImage Pictures::paged() const
{
    const QImage page = imageOf(m_view->pageArea());
    if (!m_view->session().context().snapshot()->exercise)
        return page;
    ExerciseBand band;
    band.resize(m_view->pageArea()->width(), band.sizeHint().height());
    const QImage head = imageOf(&band);
    QImage whole(page.width(), page.height() + head.height(), QImage::Format_RGB32);
    QPainter painter(&whole);
    painter.drawImage(QRect(0, 0, head.width(), head.height()), head);
    painter.drawImage(QRect(0, head.height(), page.width(), page.height()), page);
    painter.end();
    whole.setDevicePixelRatio(m_scale);
    return whole;
}

void Pictures::takeShot(const Shot &shot)
{
    const QString name = QString((shot.window ? u"window-"_s : QString()) + shot.page
        + (shot.dark ? u"-dark"_s : QString()) + u".png"_s);
    const QString path = m_folder.filePath(name);
    if (!(shot.window ? imageOf(m_view.get()) : paged()).save(path, "PNG")) {
        Q_EMIT failed(tr("%1 cannot be written.").arg(path));
        return;
    }
    m_files << path;
    next();
}

} // namespace zonecase::widgets
