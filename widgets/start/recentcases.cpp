// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recentcases.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QList<RecentCase> RecentCases::list() const
{
    QList<RecentCase> cases;
    const int count = m_settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        cases << RecentCase{m_settings.value(u"path"_s).toString(), m_settings.value(u"id"_s).toString(),
            m_settings.value(u"number"_s).toString(), m_settings.value(u"title"_s).toString(),
            m_settings.value(u"tlp"_s).toString()};
    }
    m_settings.endArray();
    return cases;
}

bool RecentCases::holds(const QString &path) const
{
    const QList<RecentCase> cases = list();
    return std::any_of(
        cases.begin(), cases.end(), [&path](const RecentCase &known) { return known.path == path; });
}

void RecentCases::add(const RecentCase &opened)
{
    QList<RecentCase> cases = list();
    cases.removeIf([&opened](const RecentCase &known) { return known.path == opened.path; });
    cases.prepend(opened);
    write(cases.first(std::min(cases.size(), Most)));
}

void RecentCases::remove(const QString &path)
{
    QList<RecentCase> cases = list();
    cases.removeIf([&path](const RecentCase &known) { return known.path == path; });
    write(cases);
}

void RecentCases::write(const QList<RecentCase> &cases)
{
    m_settings.remove(u"recent"_s);
    m_settings.beginWriteArray(u"recent"_s, static_cast<int>(cases.size()));
    for (int i = 0; i < cases.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"path"_s, cases[i].path);
        m_settings.setValue(u"id"_s, cases[i].id);
        m_settings.setValue(u"number"_s, cases[i].number);
        m_settings.setValue(u"title"_s, cases[i].title);
        m_settings.setValue(u"tlp"_s, cases[i].tlp);
    }
    m_settings.endArray();
}

} // namespace zonecase::widgets
