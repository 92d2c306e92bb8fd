// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"
#include "app/cli/casecontent.h"
#include "app/dns/shipped.h"
#include "app/translation.h"
#include "storage/exporting.h"
#include "widgets/app/appwindow.h"
#include "widgets/app/pictures.h"
#include "widgets/lab/labchild.h"
#include "widgets/probe/workerrunner.h"
#include "widgets/report/reportexport.h"
#include "widgets/theme/flatstyle.h"
#include "widgets/theme/theme.h"
#include "widgets/watch/traynotifier.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

widgets::Services services(widgets::FileChooser &chooser)
{
    widgets::Services services;
    const QString program = QCoreApplication::applicationDirPath() + u"/zonecase-cli"_s;
    services.runners = widgets::workerRunners(program);
    services.labs = widgets::labChildren(program);
    services.chooser = &chooser;
    services.content = &cli::contentOf;
    services.profile.rootHints = dns::shippedRootHints();
    services.profile.trustAnchors = dns::shippedTrustAnchors();
    return services;
}

void dress(QApplication &application)
{
    const widgets::Theme theme = widgets::Theme::of(application.palette());
    application.setStyle(new widgets::FlatStyle);
    application.setPalette(theme.palette());
}

int giveUp(const QString &reason)
{
    QTextStream(stderr) << "zonecase: " << escapedText(reason) << Qt::endl;
    return 3;
}

/// Draws pictures into a folder, then does what is left to do with their paths. 3 and a sentence if it
/// cannot.
int draw(const widgets::Services &services, const QString &folder, const QString &casePath, double scale,
    const std::function<int(const QStringList &)> &then)
{
    widgets::Pictures pictures(services, folder, scale);
    QObject::connect(&pictures, &widgets::Pictures::finished, qApp,
        [&then](const QStringList &files) { QCoreApplication::exit(then(files)); });
    QObject::connect(&pictures, &widgets::Pictures::failed, qApp,
        [](const QString &reason) { QCoreApplication::exit(giveUp(reason)); });
    QMetaObject::invokeMethod(
        &pictures, [&pictures, casePath] { pictures.start(casePath); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int list(const QStringList &files)
{
    QTextStream out(stdout);
    for (const QString &file : files)
        out << file << Qt::endl;
    return 0;
}

/// 0, and a remark where an export could not simply be journalled; 3 and a sentence where there is none.
int concluded(const Result<storage::Custody> &custody)
{
    if (!custody)
        return giveUp(custody.error().detail);
    if (const QString remark = storage::custodyRemark(*custody); !remark.isEmpty())
        QTextStream(stderr) << "zonecase: " << remark << Qt::endl;
    return 0;
}

/// The report with the timeline as the widgets drew it.
int writeReport(const QString &path, const QString &casePath, const QStringList &pictures)
{
    const SystemClock clock;
    const auto file = storage::CaseFile::open(casePath, storage::CaseFile::Mode::Snapshot, clock);
    const Result<report::CaseContent> content
        = file ? cli::contentOf(**file) : Result<report::CaseContent>(tl::unexpected(file.error()));
    if (!content)
        return giveUp(content.error().detail);
    report::OutlineOptions options;
    for (const QString &picture : pictures) {
        QFile png(picture);
        if (QFileInfo(picture).fileName() == u"timeline.png"_s && png.open(QIODevice::ReadOnly))
            options.figures.append({png.readAll(), u"png"_s,
                QCoreApplication::translate("Report", "The case on its timeline"), {}});
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto format : {widgets::ReportFormat::Pdf, widgets::ReportFormat::Html,
             widgets::ReportFormat::Markdown, widgets::ReportFormat::Odt}) {
        if (suffix != widgets::suffixOf(format))
            continue;
        const Result<QByteArray> bytes = widgets::reportBytes(report::outlineOf(*content, options), format);
        return concluded(bytes ? storage::exportFile(casePath, clock, u"report"_s, path, *bytes)
                               : tl::unexpected(bytes.error()));
    }
    return giveUp(u"The report's name must end in .pdf, .html, .md or .odt."_s);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"demo"_s, u"Play the guided demo in the built-in lab."_s});
    parser.addOption({u"pictures"_s, u"Draw the pages of CASE into this folder and end."_s, u"DIR"_s});
    parser.addOption({u"report"_s, u"Write the report of CASE into this file and end."_s, u"FILE"_s});
    parser.addOption({u"scale"_s, u"Pixels for each point of a picture."_s, u"N"_s, u"1"_s});
    parser.addPositionalArgument(u"CASE"_s, u"A case file to open."_s, u"[CASE]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Pictures need no display.
bool wantsNoDisplay(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView view(argument);
        return view == "--pictures" || view == "--report" || view.startsWith("--pictures=")
            || view == "--version" || view == "--help";
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (wantsNoDisplay(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What that platform says of itself is nobody's concern; what we say does not go through the log.
        if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
            qputenv("QT_LOGGING_RULES", "default.warning=false");
    }
    QCoreApplication::setApplicationName(u"zonecase"_s);
    QCoreApplication::setOrganizationName(u"zonecase"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZONECASE_VERSION));
    QApplication application(argc, argv);
    installTranslations(application);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    dress(application);
    widgets::DialogFileChooser chooser;
    widgets::TrayNotifier notifier;
    widgets::Services given = services(chooser);
    given.notifier = &notifier;
    const QString casePath = parser.positionalArguments().value(0);
    const double scale = std::clamp(parser.value(u"scale"_s).toDouble(), 1.0, 4.0);
    if (parser.isSet(u"pictures"_s)) {
        const QString folder = parser.value(u"pictures"_s);
        const int noted = concluded(storage::noteExport(casePath, SystemClock(), u"pictures"_s, folder));
        return noted != 0 ? noted : draw(given, folder, casePath, scale, list);
    }
    if (parser.isSet(u"report"_s)) {
        const QTemporaryDir folder;
        return draw(given, folder.path(), casePath, 2, [&parser, &casePath](const QStringList &files) {
            return writeReport(parser.value(u"report"_s), casePath, files);
        });
    }
    QSettings settings;
    widgets::AppWindow window(given, settings);
    window.show();
    if (parser.isSet(u"demo"_s))
        window.playDemo();
    else if (!casePath.isEmpty())
        window.openCase(casePath);
    return QApplication::exec();
}
