// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "widgets/start/newcaseform.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/theme.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QListWidget>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static QLabel *plainLabel(const QString &text, QWidget *parent, bool muted = false)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
    , m_none(plainLabel(tr("Cases that you open are listed here."), this, true))
    , m_remark(plainLabel({}, this))
    , m_form(new NewCaseForm(this))
    , m_left(new QStackedLayout)
{
    setObjectName(u"startPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = plainLabel(u"Zonecase"_s, this);
    title->setFont(headingFont(headingFont(font())));
    m_left->addWidget(buildDoors());
    m_left->addWidget(m_form);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(m_left, 1);
    columns->addWidget(new Hairline(Qt::Vertical, this));
    columns->addWidget(buildRecent(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(72, 56, 72, 40);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(
        plainLabel(tr("What happened to a name in the DNS, since when, and how we know."), this, true));
    layout->addSpacing(24);
    layout->addWidget(m_remark);
    layout->addLayout(columns, 1);
    m_remark->hide();
    connect(m_form, &NewCaseForm::accepted, this, &StartPage::caseDescribed);
    connect(m_form, &NewCaseForm::cancelled, this, [this] { m_left->setCurrentIndex(0); });
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT recentChosen(item->data(Qt::UserRole).toString()); });
    setRecent({});
}

QWidget *StartPage::buildDoors()
{
    auto *doors = new QWidget(this);
    auto *layout = new QVBoxLayout(doors);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [this, doors, layout](
                         const QString &name, const QString &label, const QString &words, auto signal) {
        auto *button = new QCommandLinkButton(label, words, doors);
        button->setObjectName(name);
        button->setIcon(QIcon());
        button->setAccessibleName(label);
        layout->addWidget(button);
        connect(button, &QCommandLinkButton::clicked, this, signal);
        return button;
    };
    add(u"startDemo"_s, tr("Play the demo"),
        tr("The hijack of ministry.zz in the built-in lab: no network, about ten minutes, a guide beside "
           "you."),
        &StartPage::demoRequested);
    add(u"startNew"_s, tr("New case"), tr("One file that holds messages, findings, notes and the report."),
        &StartPage::newRequested);
    add(u"startOpen"_s, tr("Open a case…"), tr("A .zcase file from this machine or from someone else."),
        &StartPage::openRequested);
    layout->addStretch();
    layout->addWidget(plainLabel(tr("Nothing leaves this machine until you probe a name."), doors, true));
    return doors;
}

QWidget *StartPage::buildRecent()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = plainLabel(tr("Recent cases"), side);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    head->setBuddy(m_recent);
    m_recent->setObjectName(u"recentCases"_s);
    m_recent->setAccessibleName(tr("Recent cases"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(2);
    layout->addWidget(head);
    layout->addWidget(m_none);
    layout->addWidget(m_recent, 1);
    layout->addStretch();
    return side;
}

void StartPage::setRecent(const QList<RecentCase> &cases)
{
    m_recent->clear();
    for (const RecentCase &known : cases) {
        const QString name = QString(known.number + u' ' + known.title).simplified();
        auto *item = new QListWidgetItem(tr("%1\n%2 · %3").arg(name, known.tlp, known.path), m_recent);
        item->setData(Qt::UserRole, known.path);
    }
    m_none->setVisible(cases.isEmpty());
    m_recent->setVisible(!cases.isEmpty());
    m_left->setCurrentIndex(0);
}

void StartPage::beginNew(const QString &suggestedNumber, const QString &analyst)
{
    m_left->setCurrentIndex(1);
    m_form->begin(suggestedNumber, analyst);
}

void StartPage::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace zonecase::widgets
