// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/shipped.h"
#include "app/translation.h"
#include "widgets/app/appwindow.h"
#include "widgets/probe/workerrunner.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

widgets::Services services()
{
    widgets::Services services;
    services.runners = widgets::workerRunners(QCoreApplication::applicationDirPath() + u"/zonecase-cli"_s);
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"zonecase"_s);
    QCoreApplication::setOrganizationName(u"zonecase"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZONECASE_VERSION));
    QApplication application(argc, argv);
    installTranslations(application);
    QCommandLineParser parser;
    parser.addOption({u"demo"_s, u"Play the guided demo in the built-in lab."_s});
    parser.addPositionalArgument(u"CASE"_s, u"A case file to open."_s, u"[CASE]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    dress(application);
    QSettings settings;
    widgets::DialogFileChooser chooser;
    widgets::AppWindow window(services(), settings, chooser);
    window.show();
    if (parser.isSet(u"demo"_s))
        window.playDemo();
    else if (!parser.positionalArguments().isEmpty())
        window.openCase(parser.positionalArguments().first());
    return application.exec();
}
