// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

// At file scope, because the macro declares a function of the generated code.
static void reachTranslationsResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace zonecase {

namespace {

/// The application owns what it was given, so that it lasts as long as anybody can ask for a word.
void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    reachTranslationsResource();
    install(application, QLocale(QLocale::English), u"zonecase"_s, u":/translations"_s);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"zonecase"_s, u":/translations"_s);
}

} // namespace zonecase
