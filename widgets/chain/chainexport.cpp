// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainexport.h"

#include "app/base/escape.h"
#include "widgets/chain/chainpainter.h"
#include "widgets/chain/chainwords.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainExport)
};

constexpr double Margin = 16;
constexpr int Scale = 2;

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            Error::Code::Storage, Words::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    return {};
}

void paintPage(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font)
{
    painter.fillRect(
        QRectF({0, 0}, scene.size + QSizeF(2 * Margin, 2 * Margin)), theme.colour(Role::Surface));
    painter.translate(Margin, Margin);
    paintChain(painter, scene, theme, font);
}

Result<void> savePng(const ChainScene &scene, const Theme &theme, const QFont &font, const QString &path)
{
    const QSizeF size = (scene.size + QSizeF(2 * Margin, 2 * Margin)) * Scale;
    QImage image(size.toSize().boundedTo(QSize(16000, 16000)), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.colour(Role::Surface));
    QPainter painter(&image);
    painter.scale(Scale, Scale);
    paintPage(painter, scene, theme, font);
    painter.end();
    if (!image.save(path))
        return failure(Error::Code::Storage, Words::tr("%1 could not be written.").arg(path));
    return {};
}

Result<void> saveSvg(const ChainScene &scene, const Theme &theme, const QFont &font, const QString &path)
{
    const QSizeF size = scene.size + QSizeF(2 * Margin, 2 * Margin);
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    QPainter painter;
    if (!painter.begin(&generator))
        return failure(Error::Code::Storage, Words::tr("%1 could not be written.").arg(path));
    paintPage(painter, scene, theme, font);
    return {};
}

QString dotShape(BoxKind kind)
{
    switch (kind) {
    case BoxKind::Anchor:
        return u"house"_s;
    case BoxKind::Key:
    case BoxKind::MissingKey:
        return u"ellipse"_s;
    case BoxKind::DsSet:
    case BoxKind::NoDs:
        return u"box"_s;
    case BoxKind::Unsigned:
        return u"plain"_s;
    case BoxKind::Answer:
        return u"note"_s;
    case BoxKind::Denial:
        return u"octagon"_s;
    case BoxKind::Alias:
        return u"cds"_s;
    }
    return {};
}

QString quoted(const QString &text)
{
    QString safe = escapedText(text);
    safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + safe + u'"';
}

} // namespace

QString chainText(const ChainScene &scene)
{
    QString text;
    for (const ChainItem &item : scene.order) {
        const ChainFact &fact = scene.fact(item);
        const QString gone = fact.change == Change::Gone ? Words::tr("gone") : fact.word;
        const QString indent = item.kind == ChainItem::Kind::Band ? QString() : u"  "_s;
        text += indent + escapedText(scene.name(item)) + u'\t' + gone + u'\t' + escapedText(fact.reason)
            + u'\n';
    }
    return text;
}

QString chainDot(const ChainScene &scene)
{
    const Theme theme(Theme::Scheme::Light);
    const auto drawn = [&theme](const ChainFact &fact) -> QStringList {
        const bool gone = fact.change == Change::Gone;
        const QString style = gone ? u"dotted"_s : fact.role == Role::Secure ? u"solid"_s : u"dashed"_s;
        return {u"color=\"%1\""_s.arg(theme.colour(gone ? Role::Muted : fact.role).name()),
            u"style="_s + style, u"tooltip="_s + quoted(fact.reason)};
    };
    const auto label = [](const QString &name, const ChainFact &fact) {
        return quoted(name + u" ("_s + (fact.change == Change::Gone ? Words::tr("gone") : fact.word) + u')');
    };
    QString dot = u"digraph chain {\n  rankdir=TB; node [shape=box, fontname=\"sans-serif\"];\n"_s;
    for (int band = 0; band < scene.graph.bands.size(); ++band) {
        const ChainBand &zone = scene.graph.bands[band];
        dot += u"  subgraph cluster_%1 { label=%2; %3;\n"_s.arg(
            QString::number(band), label(plainName(zone.zone), zone.fact), drawn(zone.fact).join(u"; "_s));
        for (int i = 0; i < scene.graph.boxes.size(); ++i)
            if (const ChainBox &box = scene.graph.boxes[i]; box.band == band)
                dot += u"    b%1 [label=%2, shape=%3, %4];\n"_s.arg(QString::number(i),
                    label(box.title, box.fact), dotShape(box.kind), drawn(box.fact).join(u", "_s));
        dot += u"  }\n"_s;
    }
    for (const ChainLink &link : scene.graph.links)
        dot += u"  b%1 -> b%2 [label=%3, %4];\n"_s.arg(QString::number(link.from), QString::number(link.to),
            quoted(link.fact.word), drawn(link.fact).join(u", "_s));
    return dot + u"}\n"_s;
}

Result<void> exportChain(const ChainScene &scene, const Theme &theme, const QFont &font, const QString &path)
{
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return saveSvg(scene, theme, font, path);
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        return savePng(scene, theme, font, path);
    if (path.endsWith(u".dot"_s, Qt::CaseInsensitive))
        return save(path, chainDot(scene).toUtf8());
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return save(path, chainText(scene).toUtf8());
    return failure(Error::Code::Storage, Words::tr("%1 ends in none of .svg, .png, .dot, .txt.").arg(path));
}

} // namespace zonecase::widgets
