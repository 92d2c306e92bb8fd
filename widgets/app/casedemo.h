// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/casesession.h"
#include "widgets/demo/demostrip.h"

namespace zonecase::widgets {

class LabBar;

/// The demo in a case: the guide learns what has been done there, its strip asks for what comes next.
class CaseDemo : public QObject
{
    Q_OBJECT

public:
    CaseDemo(CaseSession &session, LabBar &lab, QWidget *parent);

    DemoStrip *strip() { return m_strip; }
    void setPage(const QString &page); ///< that is looked at
    void setExported();

Q_SIGNALS:
    void probesRequested();
    void pageRequested(const QString &page);
    void noteRequested();

private:
    void begin();
    void act(const QString &action);
    void tell();

    CaseSession &m_session;
    LabBar &m_lab;
    DemoGuide m_guide;
    DemoStrip *m_strip;
    QHash<QString, int> m_runsByStep;
    QString m_page;
    bool m_exported = false;
};

} // namespace zonecase::widgets
