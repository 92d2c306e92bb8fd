// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;

namespace zonecase::widgets {

class StatusLabel;

/// What a watch found, in one row however much it is: the newest change is said, all of them stand in a list
/// that opens below it. What was shown leaves both.
class ChangesRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesRow(QWidget *parent = nullptr);

    void add(const QString &sentence, const std::function<void()> &show);

Q_SIGNALS:
    /// The last of them was shown.
    void emptied();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Change
    {
        QString sentence;
        std::function<void()> show;
    };

    void show(int row);
    void refresh();
    void fitList();

    static constexpr int Most = 200; ///< older ones stand in the timeline only
    QList<Change> m_changes; ///< the newest first, as in the list
    StatusLabel *m_label;
    QPushButton *m_show;
    QPushButton *m_all;
    QListWidget *m_list;
};

} // namespace zonecase::widgets
