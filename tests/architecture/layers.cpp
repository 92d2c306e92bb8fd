// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::architecture {

namespace {

/// A folder, the project's folders that it may include, and what it may take from outside beyond Qt Core and
/// the standard library. A folder always may include itself. The first entry that contains a file is the
/// file's.
struct Layer
{
    const char *folder;
    const char *project;
    const char *outside;
};

/// Includes point only to lines further up; folders of one rank do not know each other. Worker halves see the
/// value halves of what they may see, and the worker halves of those too.
constexpr auto Layers = std::to_array<Layer>({
    {"app/base", "", "nettle"},
    {"app/dns/worker", "app/base app/dns", "ldns network qcoro crypto system"},
    {"app/dns", "app/base", "toml psl"},
    {"app/finding", "app/base app/dns", ""},
    {"app/dnssec/worker", "app/base app/dns app/dns/worker app/finding app/dnssec",
        "ldns network qcoro crypto"},
    {"app/dnssec", "app/base app/dns app/finding", ""},
    {"app/delegation/worker", "app/base app/dns app/dns/worker app/finding app/delegation",
        "ldns network qcoro crypto"},
    {"app/delegation", "app/base app/dns app/finding", "icu"},
    {"app/resolvers/worker", "app/base app/dns app/dns/worker app/finding app/resolvers",
        "ldns network qcoro crypto"},
    {"app/resolvers", "app/base app/dns app/finding", ""},
    {"app/watch", "app/base app/dns app/finding", ""},
    {"app/timeline", "app/base app/dns app/finding", ""},
    {"app/report",
        "app/base app/dns app/finding app/dnssec app/delegation app/resolvers app/watch app/timeline",
        "gui zip"},
    {"app/exchange",
        "app/base app/dns app/finding app/dnssec app/delegation app/resolvers app/watch app/timeline",
        "maxminddb"},
    {"app/lab/worker",
        "app/base app/dns app/dns/worker app/finding app/dnssec app/dnssec/worker app/delegation "
        "app/resolvers "
        "app/watch app/timeline app/lab",
        "ldns network qcoro crypto toml system"},
    {"app/lab", "app/base app/dns app/finding app/dnssec app/delegation app/resolvers app/watch app/timeline",
        "toml"},
    {"storage", "app/base app/dns app/finding app/timeline", "sqlite system"},
    {"widgets", "app widgets storage", "gui widgets print svg qcustomplot"},
    {"app/cli", "app storage", "network qcoro system"},
    {"app/main.cpp", "app storage widgets", "gui widgets"},
    {"app", "app/base app/dns app/finding", ""},
});

/// What headers of the world outside belong to. What matches nothing here is standard C++ or Qt Core.
struct Family
{
    const char *name;
    const char *pattern;
};

constexpr auto Families = std::to_array<Family>({
    {"ldns", "^ldns/"},
    {"network",
        "^(QtNetwork/|nghttp2/|Q(Network|Tcp|Udp|Ssl|Local(Socket|Server)|AbstractSocket|Host|Dns|Http|Authenticator)"
        "|(sys/socket|netinet/.*|netdb|net/.*|sys/un)\\.h)"},
    {"qcoro", "^(QCoro|qcoro)"},
    {"crypto", "^openssl/"},
    {"nettle", "^nettle/"},
    {"icu", "^unicode/"},
    {"sqlite", "^(SQLiteCpp/|sqlite3|QSql|QtSql)"},
    {"toml", "^toml"},
    {"psl", "^libpsl"},
    {"maxminddb", "^maxminddb"},
    {"qcustomplot", "^qcustomplot"},
    {"zip", "^(zlib|archive)"},
    {"print", "^(QtPrintSupport/|QPrint|QAbstractPrint)"},
    {"svg", "^(QtSvg|QSvg)"},
    {"gui",
        "^(QtGui/"
        "|Q(GuiApplication|Painter|PaintDevice|PaintEngine|Paged|PageSize|PageLayout|Pdf|Image|Pixmap|Bitmap"
        "|Picture|Icon|Font|Colou?r|Pen|Brush|Palette|Polygon|Transform|Text(Doc|Format|Frame|Char|Cursor|"
        "Layout|List|Block|Item|Table|Option|Object)|SyntaxHighlighter|"
        "Action|Shortcut"
        "|KeySequence|KeyEvent|MouseEvent|Cursor|Screen|Window|Validator|RegularExpressionValidator|"
        "StandardItem|Undo"
        "|Clipboard|Desktop|Accessible|StaticText|Raster|Region|Vector\\dD|Matrix|Drag|Movie|StyleHints|"
        "FileSystemModel))"},
    {"widgets",
        "^(QtWidgets/"
        "|Q(Widget|Application|MainWindow|Dialog|Label|Layout|(H|V)?Box|Form|Grid|Stacked|Button|Push|Tool"
        "|Check|Radio|Combo|LineEdit|Plain|TextEdit|TextBrowser|Spin|Slider|Scroll|Splitter|Tab|Tree|Table|"
        "List("
        "View|Widget)"
        "|Header|Item(Delegate|Editor)|StyledItem|Style(d|Option|Painter|$)|Graphics|Menu|Status|Dock|Frame|"
        "Group|Progress"
        "|MessageBox|File(Dialog|Icon)|Input|Completer|SystemTray|Splash|WhatsThis|Wizard|DateTimeEdit|"
        "DataWidget|"
        "CalendarWidget))"},
    {"system", "^(sys/(?!socket|un).*|unistd|fcntl|signal|sched|pwd|linux/.*)\\.h"},
});

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

const Layer *layerOf(const QString &path)
{
    const auto found = std::find_if(Layers.begin(), Layers.end(),
        [&path](const Layer &layer) { return isBelow(path, QString::fromLatin1(layer.folder)); });
    return found == Layers.end() ? nullptr : &*found;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Whether a file of this layer may include that file of ours. The folder of a name is the nearest layer that
/// holds it, so that "app/dns" in a list does not open app/dns/worker.
bool mayInclude(const Layer &layer, const QString &target)
{
    const Layer *other = layerOf(target);
    if (!other)
        return false;
    if (other == &layer)
        return true;
    const QString folder = QString::fromLatin1(other->folder);
    const bool worker = folder.endsWith(u"/worker"_s);
    const QStringList allowed = words(layer.project);
    const bool entry = qstrcmp(layer.folder, "app/cli") == 0;
    if (folder == u"app/cli"_s) // nobody knows an entry point but another one
        return qstrcmp(layer.folder, "app/main.cpp") == 0;
    return std::any_of(allowed.begin(), allowed.end(), [&](const QString &name) {
        return name == folder
            || (isBelow(folder, name) && (name == u"app"_s || name == u"widgets"_s) && (!worker || entry));
    });
}

QString wrongProjectInclude(const Layer &layer, const QString &target)
{
    static const QRegularExpression rooted(u"^(app|storage|widgets|tests)/"_s);
    if (target.endsWith(u".moc"_s))
        return {};
    if (!rooted.match(target).hasMatch())
        return u"\"%1\" is not named from the root of the tree"_s.arg(target);
    if (mayInclude(layer, target))
        return {};
    return u"%1 may not include \"%2\""_s.arg(QLatin1StringView(layer.folder), target);
}

QString wrongOutsideInclude(const Layer &layer, const Source &source, const QString &target)
{
    for (const Family &family : Families) {
        if (!QRegularExpression(QString::fromLatin1(family.pattern)).match(target).hasMatch())
            continue;
        if (!words(layer.outside).contains(QLatin1StringView(family.name)))
            return u"%1 may not include <%2>"_s.arg(QLatin1StringView(layer.folder), target);
        if (qstrcmp(family.name, "qcustomplot") == 0 && source.path.endsWith(u".h"_s))
            return u"<%1> takes seconds to read and is included in .cpp files only"_s.arg(target);
        return {};
    }
    return {};
}

} // namespace

QStringList wrongIncludes(const Source &source)
{
    static const QRegularExpression include(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    const Layer *layer = layerOf(source.path);
    if (!layer)
        return {at(source, 0, u"no layer of the list holds this file"_s)};
    QStringList wrong;
    for (const QRegularExpressionMatch &match : include.globalMatch(source.text)) {
        const QString target = match.captured(2);
        const bool ours = match.captured(1) == u"\""_s;
        const QString what
            = ours ? wrongProjectInclude(*layer, target) : wrongOutsideInclude(*layer, source, target);
        if (!what.isEmpty())
            wrong << at(source, match.capturedStart(), what);
    }
    return wrong;
}

} // namespace zonecase::architecture
