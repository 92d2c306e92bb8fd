// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/newcaseform.h"

#include "widgets/theme/signs.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

NewCaseForm::NewCaseForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_tlp(new QComboBox(this))
    , m_analyst(new QLineEdit(this))
    , m_create(new QPushButton(tr("Create and open"), this))
{
    m_number->setObjectName(u"caseNumber"_s);
    m_title->setObjectName(u"caseTitle"_s);
    m_title->setPlaceholderText(tr("such as “ministry.zz hijack”"));
    m_analyst->setObjectName(u"caseAnalyst"_s);
    m_tlp->setObjectName(u"caseTlp"_s);
    m_tlp->addItems(tlpLabels());
    m_tlp->setCurrentText(u"TLP:AMBER"_s);
    m_create->setObjectName(u"caseCreate"_s);
    m_create->setEnabled(false);
    auto *cancel = new QPushButton(tr("Back"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("&May be shown to"), m_tlp);
    form->addRow(tr("&Analyst"), m_analyst);
    for (QWidget *field : QList<QWidget *>{m_title, m_number, m_tlp, m_analyst})
        qobject_cast<QLabel *>(form->labelForField(field))->setTextFormat(Qt::PlainText);
    form->addRow(buttons);
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString &title) { m_create->setEnabled(!title.trimmed().isEmpty()); });
    for (QLineEdit *edit : {m_title, m_number, m_analyst})
        connect(edit, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT accepted(info()); });
    connect(cancel, &QPushButton::clicked, this, &NewCaseForm::cancelled);
}

storage::CaseInfo NewCaseForm::info() const
{
    storage::CaseInfo info;
    info.number = m_number->text().trimmed();
    info.title = m_title->text().trimmed();
    info.kind = u"incident"_s;
    info.tlp = m_tlp->currentText();
    info.analyst = m_analyst->text().trimmed();
    return info;
}

void NewCaseForm::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel))
        return QWidget::keyPressEvent(event);
    Q_EMIT cancelled();
}

void NewCaseForm::begin(const QString &suggestedNumber, const QString &analyst)
{
    m_number->setText(suggestedNumber);
    m_analyst->setText(analyst);
    m_title->setFocus();
}

} // namespace zonecase::widgets
