// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/handedpanel.h"

#include "widgets/theme/flattable.h"
#include "widgets/theme/statuslabel.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static QWidget *rowIn(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return row;
}

static QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

HandedPanel::HandedPanel(HandedIn &handed, FileChooser &chooser, QWidget *parent)
    : Drawer(parent)
    , m_handed(handed)
    , m_chooser(chooser)
    , m_model(handed)
    , m_about(new QLineEdit(this))
    , m_remark(new StatusLabel(this))
    , m_table(new FlatTable(tr("What registries state, handed to delegation probes"), this))
    , m_none(plainLabel(tr("No registry's answer is handed to probes. Files can be dropped here."), this))
    , m_networks(plainLabel({}, this))
{
    setObjectName(u"handedPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(buildFiles());
    m_remark->setObjectName(u"handedRemark"_s);
    m_remark->hide();
    layout->addWidget(m_remark);
    layout->addWidget(buildList());
    layout->addWidget(buildTable());
    connect(&m_handed, &HandedIn::changed, this, &HandedPanel::showHanded);
    showHanded();
}

QPushButton *HandedPanel::addButton(
    QWidget *row, const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setToolTip(tip);
    row->layout()->addWidget(button);
    return button;
}

QWidget *HandedPanel::buildFiles()
{
    QWidget *row = rowIn(this);
    QLabel *title = plainLabel(tr("What registries state (RDAP)"), row);
    row->layout()->addWidget(title);
    m_addFiles = addButton(row, u"handedAdd"_s, tr("&Add files…"),
        tr("RDAP answers on the zone's domain and on those of its servers, as JSON; the case keeps them"));
    QLabel *label = plainLabel(tr("on the &domain"), row);
    label->setBuddy(m_about);
    m_about->setObjectName(u"handedAbout"_s);
    m_about->setAccessibleName(tr("Domain that an answer “not found” is about"));
    m_about->setPlaceholderText(tr("only for an answer “not found”"));
    m_about->setMinimumWidth(200);
    row->layout()->addWidget(label);
    row->layout()->addWidget(m_about);
    qobject_cast<QHBoxLayout *>(row->layout())->addStretch(1);
    QPushButton *close = addButton(row, u"handedClose"_s, tr("Close"), {});
    connect(m_addFiles, &QPushButton::clicked, this, &HandedPanel::chooseFiles);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    return row;
}

QWidget *HandedPanel::buildList()
{
    QWidget *row = rowIn(this);
    m_table->setObjectName(u"handedTable"_s);
    m_table->setModel(&m_model);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HandedModel::StatusColumn, QHeaderView::Stretch);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = qobject_cast<QHBoxLayout *>(row->layout());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    m_takeOut = addButton(
        row, u"handedTakeOut"_s, tr("Take out"), tr("Hand it to no more probes (Del); the case keeps it"));
    layout->setAlignment(m_takeOut, Qt::AlignTop);
    connect(m_takeOut, &QPushButton::clicked, this, &HandedPanel::takeOut);
    return row;
}

QWidget *HandedPanel::buildTable()
{
    QWidget *row = rowIn(this);
    m_networks->setObjectName(u"handedNetworks"_s);
    row->layout()->addWidget(m_networks);
    QPushButton *choose = addButton(row, u"handedTableChoose"_s, tr("Choose a &table…"),
        tr("A table of autonomous systems (MMDB): it says in whose networks the servers are"));
    m_noTable = addButton(row, u"handedTableNone"_s, tr("Use none"), {});
    qobject_cast<QHBoxLayout *>(row->layout())->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &HandedPanel::chooseTable);
    connect(m_noTable, &QPushButton::clicked, this, [this] { useTable({}); });
    return row;
}

void HandedPanel::open()
{
    pullOut(m_addFiles);
}

void HandedPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && m_table->hasFocus())
        takeOut();
    else
        Drawer::keyPressEvent(event);
}

void HandedPanel::chooseFiles()
{
    m_chooser.openSeveral(this, tr("Registries' RDAP answers"), tr("RDAP answers (*.json);;All files (*)"),
        [this](const QStringList &paths) { take(paths); });
}

void HandedPanel::take(const QStringList &paths)
{
    QStringList wrong;
    const QString typed = m_about->text().trimmed();
    const Result<dns::Name> about = typed.isEmpty() ? dns::Name() : dns::Name::fromText(typed);
    if (!about) {
        wrong << tr("“%1” is not a domain name.").arg(typed.left(80));
    } else {
        for (const QString &path : paths)
            if (const Result<void> added = m_handed.add(path, *about); !added)
                wrong << added.error().detail;
        if (wrong.isEmpty())
            m_about->clear();
    }
    show();
    tell(wrong);
}

void HandedPanel::chooseTable()
{
    m_chooser.open(this, tr("A table of autonomous systems"), tr("Tables (*.mmdb);;All files (*)"),
        [this](const QString &path) {
            if (!path.isEmpty())
                useTable(path);
        });
}

void HandedPanel::useTable(const QString &path)
{
    const Result<void> used = m_handed.useTable(path);
    tell(used ? QStringList() : QStringList{used.error().detail});
}

void HandedPanel::takeOut()
{
    m_handed.remove(m_table->currentIndex().row());
}

void HandedPanel::tell(const QStringList &wrong)
{
    m_remark->setState(Role::Bogus, wrong.join(u'\n'));
    m_remark->setVisible(!wrong.isEmpty());
}

void HandedPanel::showHanded()
{
    constexpr int Most = 4;
    const int rows = m_model.rowCount();
    m_table->setVisible(rows > 0);
    m_takeOut->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + std::min(rows, Most) * m_table->verticalHeader()->defaultSectionSize() + 2);
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    const QString table = m_handed.tablePath();
    // A long path must not widen the window.
    m_networks->setText(table.isEmpty()
            ? tr("In whose networks the servers are: no table is used.")
            : tr("In whose networks the servers are: %1").arg(QFileInfo(table).fileName().left(60)));
    m_networks->setToolTip(table);
    m_noTable->setVisible(!table.isEmpty());
}

} // namespace zonecase::widgets
