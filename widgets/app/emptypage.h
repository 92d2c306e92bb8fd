// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"

namespace zonecase::widgets {

/// A page that has nothing to show yet and says what belongs on it.
class EmptyPage : public Page
{
    Q_OBJECT

public:
    EmptyPage(const QString &name, const QString &title, const QString &belongs, CaseContext &context,
        QWidget *parent = nullptr);

    QString title() const override { return m_title; }
    QString stateSentence() const override { return {}; }

private:
    QString m_title;
};

} // namespace zonecase::widgets
