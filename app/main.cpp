// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/shipped.h"
#include "app/translation.h"
#include "widgets/app/appwindow.h"
#include "widgets/app/pictures.h"
#include "widgets/probe/workerrunner.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStyleFactory>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

widgets::Services services(widgets::FileChooser &chooser)
{
    widgets::Services services;
    services.runners = widgets::workerRunners(QCoreApplication::applicationDirPath() + u"/zonecase-cli"_s);
    services.chooser = &chooser;
    services.profile.rootHints = dns::shippedRootHints();
    services.profile.trustAnchors = dns::shippedTrustAnchors();
    return services;
}

void dress(QApplication &application)
{
    const widgets::Theme theme = widgets::Theme::of(application.palette());
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(theme.palette());
}

/// Draws pictures and ends with 0, or 3 and a sentence.
int draw(const widgets::Services &services, const QString &folder, const QString &casePath, double scale)
{
    widgets::Pictures pictures(services, folder, scale);
    QObject::connect(&pictures, &widgets::Pictures::finished, qApp, [](const QStringList &files) {
        QTextStream out(stdout);
        for (const QString &file : files)
            out << file << Qt::endl;
        QCoreApplication::exit(0);
    });
    QObject::connect(&pictures, &widgets::Pictures::failed, qApp, [](const QString &reason) {
        QTextStream(stderr) << "zonecase: " << reason << Qt::endl;
        QCoreApplication::exit(3);
    });
    QMetaObject::invokeMethod(
        &pictures, [&pictures, casePath] { pictures.start(casePath); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"demo"_s, u"Play the guided demo in the built-in lab."_s});
    parser.addOption({u"pictures"_s, u"Draw the pages of CASE into this folder and end."_s, u"DIR"_s});
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
        return view == "--pictures" || view.startsWith("--pictures=") || view == "--version"
            || view == "--help";
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (wantsNoDisplay(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
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
    const widgets::Services given = services(chooser);
    const QString casePath = parser.positionalArguments().value(0);
    if (parser.isSet(u"pictures"_s))
        return draw(given, parser.value(u"pictures"_s), casePath,
            std::clamp(parser.value(u"scale"_s).toDouble(), 1.0, 4.0));
    QSettings settings;
    widgets::AppWindow window(given, settings);
    window.show();
    if (parser.isSet(u"demo"_s))
        window.playDemo();
    else if (!casePath.isEmpty())
        window.openCase(casePath);
    return QApplication::exec();
}
