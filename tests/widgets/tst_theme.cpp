// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/flatstyle.h"
#include "widgets/theme/signs.h"

#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase::widgets;

/// The table of colours and the shapes of states.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeReadOnTheirGround_data();
    void wordsCanBeReadOnTheirGround();
    void everyStateHasAShapeOfItsOwn();
    void tlpLabelsAreFirstsOwn();
    void aButtonWithTheFocusShowsIt_data();
    void aButtonWithTheFocusShowsIt();
};

void TestTheme::wordsCanBeReadOnTheirGround_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const std::pair<Role, const char *> texts[]
        = {{Role::Secure, "secure"}, {Role::Insecure, "insecure"}, {Role::Bogus, "bogus"},
            {Role::Indeterminate, "indeterminate"}, {Role::Changed, "changed"}, {Role::NotAsked, "not asked"},
            {Role::Text, "text"}, {Role::Muted, "muted"}, {Role::Accent, "accent"}};
    for (const auto &[role, word] : texts)
        for (const auto &[ground, where] : {std::pair{Role::Surface, "surface"}, {Role::Raised, "raised"}})
            QTest::addRow("%s on %s", word, where) << static_cast<int>(role) << static_cast<int>(ground);
    QTest::addRow("text on selected") << static_cast<int>(Role::Text) << static_cast<int>(Role::Selected);
    for (const Role role :
        {Role::Secure, Role::Insecure, Role::Bogus, Role::Indeterminate, Role::Changed, Role::Muted})
        QTest::addRow(
            "%s on selected", qPrintable(statusWord(role).isEmpty() ? u"muted"_s : statusWord(role)))
            << static_cast<int>(role) << static_cast<int>(Role::Selected);
    QTest::addRow("text on lit") << static_cast<int>(Role::Text) << static_cast<int>(Role::Lit);
    QTest::addRow("text on accent") << static_cast<int>(Role::AccentText) << static_cast<int>(Role::Accent);
    QTest::addRow("exercise") << static_cast<int>(Role::ExerciseText) << static_cast<int>(Role::Exercise);
}

void TestTheme::wordsCanBeReadOnTheirGround()
{
    QFETCH(int, text);
    QFETCH(int, ground);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        const Theme theme(scheme);
        const double ratio
            = contrast(theme.colour(static_cast<Role>(text)), theme.colour(static_cast<Role>(ground)));
        QVERIFY2(ratio >= 4.5,
            qPrintable(u"%1 : 1 in %2"_s.arg(ratio).arg(theme.isDark() ? u"dark"_s : u"light"_s)));
    }
}

void TestTheme::everyStateHasAShapeOfItsOwn()
{
    QList<QImage> shapes;
    for (const Role role :
        {Role::Secure, Role::Insecure, Role::Bogus, Role::Indeterminate, Role::Changed, Role::NotAsked}) {
        QImage image(48, 48, QImage::Format_Mono);
        image.fill(1);
        QPainter painter(&image);
        paintStatus(painter, QRectF(0, 0, 48, 48), role, Theme(Theme::Scheme::Light));
        painter.end();
        QVERIFY2(!shapes.contains(image), "Two states look the same without colour.");
        shapes << image;
    }
}

void TestTheme::tlpLabelsAreFirstsOwn()
{
    QCOMPARE(tlpColour(u"TLP:RED").name(), u"#ff2b2b"_s);
    QCOMPARE(tlpColour(u"TLP:AMBER").name(), u"#ffc000"_s);
    QCOMPARE(tlpColour(u"TLP:AMBER+STRICT").name(), u"#ffc000"_s);
    QCOMPARE(tlpColour(u"TLP:GREEN").name(), u"#33ff00"_s);
    QCOMPARE(tlpColour(u"TLP:CLEAR").name(), u"#ffffff"_s);
}

void TestTheme::aButtonWithTheFocusShowsIt_data()
{
    QTest::addColumn<bool>("focused");
    QTest::addRow("with") << true;
    QTest::addRow("without") << false;
}

void TestTheme::aButtonWithTheFocusShowsIt()
{
    QFETCH(bool, focused);
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        const Theme theme(scheme);
        QImage picture(80, 24, QImage::Format_RGB32);
        picture.fill(theme.colour(Role::Surface));
        QStyleOptionButton option;
        option.rect = picture.rect();
        option.palette = theme.palette();
        option.state = QStyle::State_Enabled | QStyle::State_Raised;
        option.state.setFlag(QStyle::State_HasFocus, focused);
        QPainter painter(&picture);
        FlatStyle().drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, nullptr);
        painter.end();
        QCOMPARE(picture.pixelColor(40, 0) == theme.colour(Role::Accent), focused);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
