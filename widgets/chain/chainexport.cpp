// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainexport.h"

#include "app/base/escape.h"
#include "widgets/chain/chainpainter.h"
#include "widgets/theme/signs.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ChainExport)
};

constexpr double PageMargin = 16;
constexpr double NarrowestPage = 560; // a sentence above a small picture still is one
constexpr int Scale = 2;
constexpr int LargestSide = 16000;

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

/// A page with its caption above the picture: the hatched band, the sentence, where it is from and who may
/// see it.
class ChainSheet
{
public:
    ChainSheet(const ChainScene &scene, const ChainCaption &caption, const QFont &font)
        : m_scene(scene)
        , m_caption(caption)
        , m_font(font)
        , m_width(std::max(scene.size.width(), NarrowestPage) + 2 * PageMargin)
    {
        const double line = QFontMetricsF(m_font).height();
        double y = m_caption.exercise ? line + 4 : 0;
        m_band = {0, 0, m_width, y};
        y += PageMargin / 2;
        m_source = {PageMargin, y, m_width - 2 * PageMargin, line + 4};
        y += m_caption.source.isEmpty() && m_caption.tlp.isEmpty() ? 0 : line + 6;
        const QRectF room(PageMargin, y, m_width - 2 * PageMargin, 10'000);
        m_sentence = QFontMetricsF(boldFont(m_font))
                         .boundingRect(room, Qt::TextWordWrap, escapedText(m_caption.sentence));
        m_sentence.setWidth(room.width());
        m_top = y + (m_caption.sentence.isEmpty() ? 0 : m_sentence.height()) + PageMargin / 2;
    }

    QSizeF size() const { return {m_width, m_top + m_scene.size.height() + PageMargin}; }

    void paint(QPainter &painter) const
    {
        const Theme theme(Theme::Scheme::Light);
        painter.fillRect(QRectF({0, 0}, size()), theme.colour(Role::Surface));
        paintBand(painter, theme);
        painter.setFont(m_font);
        painter.setPen(theme.colour(Role::Muted));
        painter.drawText(m_source, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(m_font).elidedText(
                escapedText(m_caption.source), Qt::ElideRight, m_source.width() - tlpWidth() - PageMargin));
        paintTlp(painter);
        painter.setFont(boldFont(m_font));
        painter.setPen(theme.colour(Role::Text));
        painter.drawText(m_sentence, Qt::TextWordWrap, escapedText(m_caption.sentence));
        painter.translate((m_width - m_scene.size.width()) / 2, m_top);
        paintChain(painter, m_scene, theme, m_font);
    }

private:
    void paintBand(QPainter &painter, const Theme &theme) const
    {
        if (!m_caption.exercise)
            return;
        paintExercise(painter, m_band, theme);
        const QString word = captionLines(m_caption).first();
        const QFontMetricsF metrics(boldFont(m_font));
        QRectF plate(0, 0, metrics.horizontalAdvance(word) + 24, m_band.height());
        plate.moveCenter(m_band.center());
        painter.fillRect(plate, theme.colour(Role::Exercise));
        painter.setFont(boldFont(m_font));
        painter.setPen(theme.colour(Role::ExerciseText));
        painter.drawText(plate, Qt::AlignCenter, word);
    }
    double tlpWidth() const
    {
        return m_caption.tlp.isEmpty()
            ? 0
            : QFontMetricsF(boldFont(m_font)).horizontalAdvance(m_caption.tlp) + 12;
    }
    void paintTlp(QPainter &painter) const
    {
        if (m_caption.tlp.isEmpty())
            return;
        const QRectF plate(m_source.right() - tlpWidth(), m_source.top(), tlpWidth(), m_source.height());
        painter.fillRect(plate, Qt::black);
        painter.setFont(boldFont(m_font));
        painter.setPen(tlpColour(m_caption.tlp));
        painter.drawText(plate, Qt::AlignCenter, m_caption.tlp);
    }

    const ChainScene &m_scene;
    const ChainCaption &m_caption;
    QFont m_font;
    double m_width, m_top = 0;
    QRectF m_band, m_source, m_sentence;
};

QByteArray pngOf(const ChainSheet &sheet)
{
    const QSizeF size = sheet.size() * Scale;
    QImage image(
        size.toSize().boundedTo(QSize(LargestSide, LargestSide)), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(Scale, Scale);
    sheet.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChainSheet &sheet, const ChainCaption &caption)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(escapedText(caption.sentence));
    generator.setDescription(captionLines(caption).join(u'\n'));
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF({0, 0}, sheet.size()));
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> chainBytes(
    const ChainScene &scene, const ChainCaption &caption, const QFont &font, const QString &fileName)
{
    const auto ends
        = [&fileName](const QString &ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); };
    if (ends(u".svg"_s))
        return svgOf(ChainSheet(scene, caption, font), caption);
    if (ends(u".png"_s))
        return pngOf(ChainSheet(scene, caption, font));
    if (ends(u".dot"_s))
        return chainDot(scene, caption).toUtf8();
    if (ends(u".txt"_s))
        return chainText(scene, caption).toUtf8();
    return failure(
        Error::Code::Storage, ExportWords::tr("%1 ends in none of .svg, .png, .dot, .txt.").arg(fileName));
}

} // namespace zonecase::widgets
