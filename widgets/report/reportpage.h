// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"

namespace zonecase::widgets {

/// The report beside its preview.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Report"); }
    QString stateSentence() const override;

Q_SIGNALS:
    void exported(const QString &path);
};

} // namespace zonecase::widgets
