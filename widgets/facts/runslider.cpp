// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/runslider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

RunSlider::RunSlider(CaseContext &context, const QString &command, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_command(command)
    , m_subject(new QComboBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_marks(new QCheckBox(tr("&Mark changes"), this))
{
    auto *subjectLabel = new QLabel(tr("&Subject"), this);
    auto *runLabel = new QLabel(tr("&Run"), this);
    subjectLabel->setTextFormat(Qt::PlainText);
    runLabel->setTextFormat(Qt::PlainText);
    subjectLabel->setBuddy(m_subject);
    runLabel->setBuddy(m_slider);
    m_subject->setObjectName(u"subject"_s);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_subject->setMinimumContentsLength(8);
    m_subject->setMinimumWidth(84);
    m_slider->setObjectName(u"run"_s);
    m_slider->setAccessibleName(tr("Run"));
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setMinimumWidth(44);
    m_slider->setMaximumWidth(220);
    m_time->setTextFormat(Qt::PlainText);
    m_marks->setObjectName(u"marks"_s);
    m_marks->setChecked(true);
    m_marks->setToolTip(tr("Mark what changed since the run before"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(subjectLabel);
    row->addWidget(m_subject);
    row->addSpacing(6);
    row->addWidget(runLabel);
    row->addWidget(m_slider);
    row->addWidget(m_time);
    row->addSpacing(6);
    row->addWidget(m_marks);
    row->addStretch();

    connect(&m_context, &CaseContext::snapshotChanged, this, [this] { takeSnapshot(); });
    connect(&m_context, &CaseContext::displayZoneChanged, this, [this] { tellRun(); });
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] { takeSubject(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_follows = value == m_slider->maximum();
        tellRun();
    });
    connect(m_marks, &QCheckBox::toggled, this, [this] { Q_EMIT chosen(); });
    takeSnapshot();
}

static bool hasDocument(const RunView &view)
{
    return view.chain || view.delegation || view.comparison;
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

QString RunSlider::runText(const RunView &view) const
{
    return tr("%1, %2 of %3")
        .arg(m_context.timeText(view.summary.started), QString::number(m_slider->value() + 1), QString::number(m_runs.size()));
}

void RunSlider::tellRun()
{
    const std::optional<RunView> shown = run();
    m_time->setText(shown ? runText(*shown) : QString());
    m_slider->setAccessibleDescription(m_time->text());
    m_marks->setEnabled(runBefore().has_value());
    Q_EMIT chosen();
}

std::optional<RunView> RunSlider::run() const
{
    const int at = m_slider->value();
    return at < m_runs.size() ? std::optional(m_runs[at]) : std::nullopt;
}

std::optional<RunView> RunSlider::runBefore() const
{
    const int at = m_slider->value() - 1;
    return at >= 0 && at < m_runs.size() ? std::optional(m_runs[at]) : std::nullopt;
}

bool RunSlider::marksChanges() const
{
    return m_marks->isChecked() && runBefore();
}

} // namespace zonecase::widgets
