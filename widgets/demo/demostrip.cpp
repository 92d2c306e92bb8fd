// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/demo/demostrip.h"

#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

DemoStrip::DemoStrip(DemoGuide &guide, QWidget *parent)
    : QWidget(parent)
    , m_guide(guide)
    , m_place(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_skip(new QPushButton(tr("Skip"), this))
{
    setObjectName(u"demoStrip"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"demoAction"_s);
    m_skip->setFlat(true);
    m_skip->setToolTip(tr("Go on without doing it"));
    auto *close = new QPushButton(tr("Close the guide"), this);
    close->setFlat(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(m_place);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_action, m_skip, close})
        layout->addWidget(button);
    connect(&m_guide, &DemoGuide::advanced, this, &DemoStrip::refresh);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_guide.step().action); });
    connect(m_skip, &QPushButton::clicked, &m_guide, &DemoGuide::skip);
    connect(close, &QPushButton::clicked, this, &DemoStrip::closed);
    refresh();
}

void DemoStrip::refresh()
{
    const bool finished = m_guide.isFinished();
    m_place->setText(
        tr("%1 of %2").arg(std::min(m_guide.position() + 1, m_guide.count())).arg(m_guide.count()));
    m_text->setText(finished ? tr("That was the whole of it: from the call to the report. The case is a file "
                                  "of yours; look around as you "
                                  "like.")
                             : m_guide.step().text);
    m_action->setText(m_guide.step().button);
    m_action->setVisible(!finished && !m_guide.step().button.isEmpty());
    m_skip->setVisible(!finished);
}

void DemoStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.tint(Role::Accent, 0.08));
    painter.fillRect(QRect(0, 0, 3, height()), theme.colour(Role::Accent));
}

} // namespace zonecase::widgets
