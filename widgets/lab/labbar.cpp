// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/labbar.h"

#include "app/base/clock.h"
#include "widgets/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static QToolButton *flatButton(const QString &sign, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

LabBar::LabBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_time(new QLabel(this))
    , m_stepLabel(new QLabel(this))
    , m_back(flatButton(u"◂"_s, tr("One step back"), this))
    , m_on(flatButton(u"▸"_s, tr("One step on"), this))
    , m_play(flatButton(u"⏸"_s, tr("Let the lab's clock stand still"), this))
{
    setObjectName(u"labBar"_s);
    m_back->setObjectName(u"labBack"_s);
    m_on->setObjectName(u"labOn"_s);
    m_play->setObjectName(u"labPlay"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_time->setFont(bold);
    m_time->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(u"00:00:00 UTC"_s) + 2);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QLabel *label : {m_title, m_time, m_stepLabel})
        label->setTextFormat(Qt::PlainText);
    for (QWidget *part : QList<QWidget *>{m_title, m_time, m_play, m_back, m_stepLabel, m_on})
        layout->addWidget(part);
    m_second.setInterval(250);
    connect(&m_second, &QTimer::timeout, this, &LabBar::tick);
    connect(m_back, &QToolButton::clicked, this, &LabBar::goBack);
    connect(m_on, &QToolButton::clicked, this, &LabBar::goOn);
    connect(m_play, &QToolButton::clicked, this, &LabBar::togglePlaying);
}

void LabBar::setScenario(const QString &title, const QList<LabStep> &steps)
{
    m_steps = steps;
    m_title->setText(title);
    m_second.start();
    refresh();
}

void LabBar::setStep(const QString &id)
{
    m_step = id;
    m_moving = false;
    refresh();
}

void LabBar::setMoving(bool moving)
{
    m_moving = moving;
    refresh();
}

qsizetype LabBar::place() const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps[i].id == m_step)
            return i;
    return -1;
}

void LabBar::goBack()
{
    if (m_back->isEnabled())
        Q_EMIT stepRequested(m_steps[place() - 1].id);
}

void LabBar::goOn()
{
    if (m_on->isEnabled())
        Q_EMIT stepRequested(m_steps[place() + 1].id);
}

void LabBar::setPlaying(bool playing)
{
    m_playing = playing;
    Q_EMIT speedRequested(m_playing ? 1 : 0);
    refresh();
}

void LabBar::togglePlaying()
{
    setPlaying(!m_playing);
}

void LabBar::refresh()
{
    const qsizetype at = place();
    m_back->setEnabled(!m_moving && at > 0);
    m_on->setEnabled(!m_moving && at >= 0 && at + 1 < m_steps.size());
    m_back->setToolTip(at > 0 ? tr("Back to %1: %2").arg(m_steps[at - 1].id, m_steps[at - 1].title)
                              : tr("This is the first step"));
    m_on->setToolTip(at >= 0 && at + 1 < m_steps.size()
            ? tr("On to %1: %2").arg(m_steps[at + 1].id, m_steps[at + 1].title)
            : tr("This is the last step"));
    m_stepLabel->setText(m_moving ? tr("moving…") : m_step);
    m_stepLabel->setToolTip(at >= 0 ? m_steps[at].title : QString());
    m_play->setText(m_playing ? u"⏸"_s : u"▶"_s);
    m_play->setAccessibleName(
        m_playing ? tr("Let the lab's clock stand still") : tr("Let the lab's clock run"));
    m_play->setToolTip(m_play->accessibleName());
    tick();
}

void LabBar::tick()
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(m_clock.now().seconds(), Qt::UTC);
    m_time->setText(time.toString(u"HH:mm:ss"_s) + u" UTC"_s);
    m_time->setToolTip(time.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s);
}

} // namespace zonecase::widgets
