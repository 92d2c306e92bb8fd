// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"

#include <QListWidget>

namespace zonecase::widgets {

/// The pages' names at the left, each with its sign and its count; the keys are Ctrl+1 to Ctrl+9.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);
    void setPages(const QList<Page *> &pages);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QList<Page *> m_pages;
};

} // namespace zonecase::widgets
