// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace zonecase::widgets {

/// Asks for files: a dialog for people, an answer at once in tests. Empty: they thought better of it.
class FileChooser
{
public:
    using Answer = std::function<void(const QString &path)>;
    using Answers = std::function<void(const QStringList &paths)>;

    virtual ~FileChooser() = default;
    virtual void open(QWidget *parent, const QString &title, const QString &filter, const Answer &answer) = 0;
    virtual void openSeveral(
        QWidget *parent, const QString &title, const QString &filter, const Answers &answer)
        = 0;
    virtual void save(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        const Answer &answer)
        = 0;
};

/// The system's dialogs, opened without a nested event loop.
class DialogFileChooser : public FileChooser
{
public:
    void open(QWidget *parent, const QString &title, const QString &filter, const Answer &answer) override;
    void openSeveral(
        QWidget *parent, const QString &title, const QString &filter, const Answers &answer) override;
    void save(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        const Answer &answer) override;
};

} // namespace zonecase::widgets
