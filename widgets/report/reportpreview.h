// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/outline.h"

#include <QTextBrowser>

#include <memory>

namespace zonecase::widgets {

/// The report as it will read, built block by block: nothing is parsed as markup and nothing is loaded from
/// anywhere.
class ReportPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    /// Where one reads stays where it is.
    void setOutline(const report::Outline &outline);
    void showSection(int index);
    QVariant loadResource(int type, const QUrl &name) override;

private:
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace zonecase::widgets
