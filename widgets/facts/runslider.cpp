// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/runslider.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr auto Nothing = QLatin1StringView("nothing");
constexpr auto Before = QLatin1StringView("before");
constexpr auto Accepted = QLatin1StringView("baseline");
constexpr auto LastGood = QLatin1StringView("good");

bool hasDocument(const RunView &view)
{
    return view.chain || view.delegation || view.comparison;
}

bool isGood(const RunView &view)
{
    return view.chain && view.chain->status == dnssec::Status::Secure;
}

QLabel *labelOf(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RunSlider::RunSlider(CaseContext &context, const QString &command, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_command(command)
    , m_subject(new QComboBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_against(new QComboBox(this))
{
    build();
    connect(&m_context, &CaseContext::snapshotChanged, this, [this] { takeSnapshot(); });
    connect(&m_context, &CaseContext::displayZoneChanged, this, [this] { tellRun(); });
    connect(&m_context, &CaseContext::windowChanged, this, [this] { tellRun(); });
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] { takeSubject(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_follows = value == m_slider->maximum();
        tellRun();
    });
    connect(m_against, &QComboBox::currentIndexChanged, this, [this] {
        m_choice = m_against->currentData().toString();
        Q_EMIT chosen();
    });
    takeSnapshot();
}

void RunSlider::build()
{
    m_subject->setObjectName(u"subject"_s);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_subject->setMinimumContentsLength(8);
    m_subject->setMinimumWidth(84);
    m_slider->setObjectName(u"run"_s);
    m_slider->setAccessibleName(tr("Run"));
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setMinimumWidth(44);
    m_slider->setMaximumWidth(120); // the time and the count beside it are what is read
    m_time->setTextFormat(Qt::PlainText);
    m_time->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_against->setObjectName(u"against"_s);
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(36);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(labelOf(tr("&Subject"), m_subject, this), 0, 0);
    grid->addWidget(m_subject, 0, 1);
    grid->addWidget(labelOf(tr("&Run"), m_slider, this), 0, 2);
    grid->addWidget(m_slider, 0, 3);
    grid->addWidget(m_time, 0, 4);
    grid->addWidget(labelOf(tr("&Against"), m_against, this), 1, 0);
    grid->addWidget(m_against, 1, 1, 1, 4, Qt::AlignLeft);
    grid->setColumnStretch(4, 1);
}

void RunSlider::takeSnapshot()
{
    QStringList subjects;
    const QList<const RunView *> all = m_context.snapshot()->runsOf(m_command);
    for (const RunView *view : all)
        if (hasDocument(*view)) {
            subjects.removeAll(view->subject); // the one asked last stands last
            subjects << view->subject;
        }
    const QString shown = m_subject->currentText();
    const bool newest = m_subject->currentIndex() == m_subject->count() - 1;
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    m_subject->addItems(subjects);
    m_subject->setCurrentIndex(newest || !subjects.contains(shown) ? static_cast<int>(subjects.size()) - 1
                                                                   : static_cast<int>(subjects.indexOf(shown)));
    takeSubject();
}

void RunSlider::takeSubject()
{
    const QString subject = m_subject->currentText();
    const bool other = !m_runs.isEmpty() && m_runs.last().subject != subject;
    m_runs.clear();
    if (!subject.isEmpty())
        for (const RunView *view : m_context.snapshot()->runsOf(m_command, subject))
            if (hasDocument(*view))
                m_runs << *view;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, static_cast<int>(m_runs.size()) - 1));
    m_follows = m_follows || other;
    if (m_follows)
        m_slider->setValue(m_slider->maximum());
    m_slider->setEnabled(m_runs.size() > 1);
    tellRun();
}

QString RunSlider::placed(int run, const QString &text) const
{
    return m_context.window().contains(m_runs[run].summary.started) ? text : tr("%1 (outside the time window)").arg(text);
}

QString RunSlider::runText(int run) const
{
    const RunView &view = m_runs[run];
    const QString time = m_context.timeText(view.summary.started);
    return placed(run, view.chain ? tr("%1, %2").arg(time, dnssec::statusText(view.chain->status)) : time);
}

void RunSlider::tellRun()
{
    const int at = shown();
    m_time->setText(at < 0 ? QString()
                           : placed(at,
                                 tr("%1, %2 of %3").arg(m_context.timeText(m_runs[at].summary.started),
                                     QString::number(at + 1), QString::number(m_runs.size()))));
    m_time->setToolTip(m_time->text());
    m_slider->setAccessibleDescription(m_time->text());
    fillAgainst();
    Q_EMIT chosen();
}

void RunSlider::fillAgainst()
{
    const QSignalBlocker quiet(m_against);
    const int at = shown(), good = lastGood(), base = baseline();
    m_against->clear();
    m_against->addItem(tr("nothing"), QString(Nothing));
    if (base >= 0)
        m_against->addItem(
            tr("baseline: %1").arg(placed(base, m_context.timeText(m_runs[base].summary.started))), QString(Accepted));
    if (good >= 0)
        m_against->addItem(tr("last secure: %1").arg(placed(good, m_context.timeText(m_runs[good].summary.started))), QString(LastGood));
    if (at > 0)
        m_against->addItem(tr("run before: %1").arg(runText(at - 1)), QString(Before));
    for (int i = static_cast<int>(m_runs.size()) - 1; i >= 0; --i)
        if (i != at)
            m_against->addItem(runText(i), m_runs[i].summary.id.toText());
    m_against->setEnabled(m_runs.size() > 1);
    m_against->setCurrentIndex(m_against->findData(choice()));
}

/// What someone chose, where it is still there.
QString RunSlider::choice() const
{
    for (const QString &wish : {m_choice, QString(Accepted), QString(LastGood), QString(Before)})
        if (!wish.isEmpty() && m_against->findData(wish) >= 0)
            return wish;
    return QString(Nothing);
}

int RunSlider::shown() const
{
    return m_slider->value() < m_runs.size() ? m_slider->value() : -1;
}

int RunSlider::lastGood() const
{
    for (int i = shown() - 1; i >= 0; --i)
        if (isGood(m_runs[i]))
            return i;
    return -1;
}

int RunSlider::baseline() const
{
    for (int i = 0; i < m_runs.size(); ++i)
        if (i != shown() && m_context.snapshot()->isBaseline(m_runs[i].summary.id))
            return i;
    return -1;
}

std::optional<RunView> RunSlider::run() const
{
    return shown() >= 0 ? std::optional(m_runs[shown()]) : std::nullopt;
}

std::optional<RunView> RunSlider::against() const
{
    const QString wish = m_against->currentData().toString();
    if (wish == Accepted)
        return m_runs[baseline()];
    if (wish == LastGood)
        return m_runs[lastGood()];
    if (wish == Before)
        return m_runs[shown() - 1];
    for (const RunView &view : m_runs)
        if (view.summary.id.toText() == wish)
            return view;
    return std::nullopt;
}

QWidget *RunSlider::lastControl() const
{
    return m_against;
}

bool RunSlider::showRun(const RunId &id)
{
    const RunView *wished = m_context.snapshot()->run(id);
    if (!wished || wished->summary.command != m_command || !hasDocument(*wished))
        return false;
    m_subject->setCurrentIndex(m_subject->findText(wished->subject));
    for (int i = 0; i < m_runs.size(); ++i)
        if (m_runs[i].summary.id == id)
            m_slider->setValue(i);
    return true;
}

} // namespace zonecase::widgets
