// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr int PatienceMs = 300'000;

/// The program with the widgets draws the figures and lays out the pages: pictures are made by one code.
int writeWithWidgets(const QString &casePath, const QString &path)
{
    QProcess zonecase;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    zonecase.setProcessEnvironment(environment);
    zonecase.start(QCoreApplication::applicationDirPath() + u"/zonecase"_s, {u"--report"_s, path, casePath});
    if (!zonecase.waitForStarted())
        return complain(u"The program zonecase, which draws the report, is not beside zonecase-cli."_s, NotBegun);
    if (!zonecase.waitForFinished(PatienceMs)) {
        zonecase.kill();
        zonecase.waitForFinished();
        return complain(u"Drawing the report took more than five minutes and was stopped."_s, NotBegun);
    }
    const QStringList said
        = QString::fromUtf8(zonecase.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : said)
        complain(line.startsWith(u"zonecase: "_s) ? line.mid(10) : line, Good);
    if (zonecase.exitStatus() != QProcess::NormalExit)
        return complain(u"Drawing the report failed: zonecase ended unexpectedly."_s, NotBegun);
    return zonecase.exitCode() == 0 ? Good : NotBegun;
}

} // namespace

int runReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Write the after-action report of a case."_s);
    parser.addPositionalArgument(u"CASE"_s, u"The case (.zcase)."_s);
    parser.addOption({{u"o"_s, u"output"_s}, u"The file to write: .pdf, .html, .md or .odt."_s, u"FILE"_s});
    if (const std::optional<int> status = parse(parser, u"report"_s, arguments))
        return *status;
    const QString path = parser.value(u"output"_s);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (parser.positionalArguments().size() != 1 || path.isEmpty())
        return complain(u"report takes a CASE and -o FILE."_s, WrongUsage);
    if (!QStringList{u"pdf"_s, u"html"_s, u"md"_s, u"odt"_s}.contains(suffix))
        return complain(u"The report's name must end in .pdf, .html, .md or .odt."_s, WrongUsage);
    return writeWithWidgets(QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath(),
        QFileInfo(path).absoluteFilePath());
}

} // namespace zonecase::cli
