// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks/markspanel.h"

#include "widgets/theme/flattable.h"
#include "widgets/theme/statuslabel.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

MarksPanel::MarksPanel(CaseContext &context, MarkDesk &desk, QWidget *parent)
    : Drawer(parent)
    , m_desk(desk)
    , m_model(context)
    , m_value(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_remark(new StatusLabel(this))
    , m_table(new FlatTable(tr("Marked as an attacker's"), this))
    , m_none(new QLabel(tr("Nothing is marked in this case yet."), this))
    , m_takeBack(new QPushButton(tr("Take the mark back"), this))
{
    setObjectName(u"marksPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(buildForm());
    m_remark->setObjectName(u"markRemark"_s);
    m_remark->hide();
    layout->addWidget(m_remark);
    layout->addWidget(buildList());
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &MarksPanel::showMarks);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &MarksPanel::showMarks);
    showMarks();
}

QWidget *MarksPanel::buildForm()
{
    auto *form = new QWidget(this);
    m_value->setObjectName(u"markValue"_s);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setAccessibleName(tr("Address or name of a server to mark as an attacker's"));
    m_value->lineEdit()->setPlaceholderText(tr("an address or a server's name"));
    m_value->setMinimumContentsLength(26);
    m_reason->setObjectName(u"markReason"_s);
    m_reason->setAccessibleName(tr("Why it is an attacker's"));
    m_reason->setPlaceholderText(tr("why: it will stand in findings and report"));
    m_reason->setMaxLength(500);
    auto *mark = new QPushButton(tr("Mark"), form);
    mark->setObjectName(u"markAdd"_s);
    auto *close = new QPushButton(tr("Close"), form);
    close->setObjectName(u"marksClose"_s);
    auto *layout = new QHBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(labelFor(m_value, tr("&Mark as an attacker's"), form));
    layout->addWidget(m_value);
    layout->addWidget(labelFor(m_reason, tr("&because"), form));
    layout->addWidget(m_reason, 1);
    layout->addWidget(mark);
    layout->addWidget(close);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &MarksPanel::mark);
    connect(m_reason, &QLineEdit::returnPressed, this, &MarksPanel::mark);
    connect(mark, &QPushButton::clicked, this, &MarksPanel::mark);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    return form;
}

QWidget *MarksPanel::buildList()
{
    auto *list = new QWidget(this);
    m_table->setObjectName(u"marksTable"_s);
    m_table->setModel(&m_model);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MarksModel::ReasonColumn, QHeaderView::Stretch);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_takeBack->setObjectName(u"markTakeBack"_s);
    m_takeBack->setToolTip(tr("Take the chosen mark back (Del)"));
    auto *layout = new QHBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_takeBack, 0, Qt::AlignTop);
    connect(m_takeBack, &QPushButton::clicked, this, &MarksPanel::takeBack);
    return list;
}

void MarksPanel::open(const QStringList &values)
{
    m_value->clear();
    m_value->addItems(values);
    m_value->setCurrentIndex(values.isEmpty() ? -1 : 0);
    m_reason->clear();
    m_remark->hide();
    const int marked = values.isEmpty() ? -1 : m_model.rowOf(values.constFirst());
    if (marked >= 0) { // what is marked can be unmarked
        m_table->setCurrentIndex(m_model.index(marked, 0));
        pullOut(m_table);
    } else {
        pullOut(values.isEmpty() ? static_cast<QWidget *>(m_value) : m_reason);
    }
}

void MarksPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && m_table->hasFocus())
        takeBack();
    else
        Drawer::keyPressEvent(event);
}

void MarksPanel::mark()
{
    const Result<QString> done = m_desk.mark(m_value->currentText(), m_reason->text());
    tell(done);
    if (!done)
        return;
    m_value->setCurrentText({});
    m_reason->clear();
}

void MarksPanel::takeBack()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        tell(m_desk.takeBack(m_model.mark(current.row()).id));
}

void MarksPanel::tell(const Result<QString> &done)
{
    m_remark->setState(done ? std::nullopt : std::optional(Role::Bogus), done ? *done : done.error().detail);
    m_remark->show();
}

void MarksPanel::showMarks()
{
    constexpr int Most = 4;
    const int rows = m_model.rowCount();
    m_table->setVisible(rows > 0);
    m_takeBack->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + std::min(rows, Most) * m_table->verticalHeader()->defaultSectionSize() + 2);
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

} // namespace zonecase::widgets
