// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/filechooser.h"

#include <QFileDialog>

namespace zonecase::widgets {

static void show(QFileDialog *dialog, const FileChooser::Answer &answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void DialogFileChooser::open(
    QWidget *parent, const QString &title, const QString &filter, const Answer &answer)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, answer);
}

void DialogFileChooser::openSeveral(
    QWidget *parent, const QString &title, const QString &filter, const Answers &answer)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, answer);
    dialog->open();
}

void DialogFileChooser::save(QWidget *parent, const QString &title, const QString &suggested,
    const QString &filter, const Answer &answer)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    show(dialog, answer);
}

} // namespace zonecase::widgets
