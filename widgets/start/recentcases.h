// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace zonecase::widgets {

/// A case that was open on this machine: ours, by its id.
struct RecentCase
{
    QString path;
    QString id; ///< hexadecimal
    QString number, title, tlp;
    bool operator==(const RecentCase &) const = default;
};

/// The cases that were open last, newest first, kept in the settings.
class RecentCases
{
public:
    static constexpr qsizetype Most = 12;

    explicit RecentCases(QSettings &settings)
        : m_settings(settings)
    { }
    QList<RecentCase> list() const;
    bool holds(const QString &path) const;
    void add(const RecentCase &opened);
    void remove(const QString &path);

private:
    void write(const QList<RecentCase> &cases);

    QSettings &m_settings;
};

} // namespace zonecase::widgets
