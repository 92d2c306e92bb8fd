// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/casesession.h"

#include <QDir>

namespace zonecase::widgets {

class CaseView;

/// Draws the pages of a case into PNG files with the widgets that people see, light and dark. The case is
/// opened as a snapshot; no packet is sent.
class Pictures : public QObject
{
    Q_OBJECT

public:
    Pictures(const Services &services, const QString &folder, double scale, QObject *parent = nullptr);
    ~Pictures() override;
    void start(const QString &casePath);

Q_SIGNALS:
    void finished(const QStringList &files);
    void failed(const QString &reason);

private:
    struct Shot
    {
        QString page;
        bool dark = false;
        bool window = false; ///< the whole of it, not the page alone
    };

    void begin();
    void next();
    void takeShot(const Shot &shot);
    QImage paged() const;
    QImage imageOf(QWidget *widget) const;

    Services m_services;
    QDir m_folder;
    double m_scale;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CaseView> m_view;
    QList<Shot> m_shots;
    QStringList m_files;
};

} // namespace zonecase::widgets
