// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/teachpanel.h"

#include "widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zonecase::widgets {

static QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(520);
    return label;
}

TeachPanel::TeachPanel(const QString &belongs, const QString &next, const QString &button, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 48, 32, 48);
    layout->setSpacing(10);
    layout->addWidget(paragraph(belongs, this));
    auto *second = paragraph(next, this);
    second->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(second);
    if (!button.isEmpty()) {
        m_button = new QPushButton(button, this);
        layout->addWidget(m_button, 0, Qt::AlignLeft);
        connect(m_button, &QAbstractButton::clicked, this, &TeachPanel::pressed);
    }
    layout->addStretch();
}

} // namespace zonecase::widgets
