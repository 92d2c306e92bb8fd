// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportexport.h"

#include "app/report/print/odt.h"
#include "app/report/print/pdf.h"
#include "app/report/render.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Markdown:
        return u"md"_s;
    case ReportFormat::Odt:
        return u"odt"_s;
    }
    return {};
}

Result<QByteArray> reportBytes(const report::Outline &outline, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return report::toPdf(outline);
    case ReportFormat::Html:
        return report::toHtml(outline);
    case ReportFormat::Markdown:
        return report::toMarkdown(outline);
    case ReportFormat::Odt:
        return report::toOdt(outline);
    }
    return QByteArray();
}

QFuture<Result<QByteArray>> startReport(const report::Outline &outline, ReportFormat format)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, outline, format] {
        promise->addResult(reportBytes(outline, format));
        promise->finish();
    });
    return promise->future();
}

} // namespace zonecase::widgets
