// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notes/notespage.h"

#include "widgets/theme/hairline.h"
#include "widgets/theme/roomydelegate.h"
#include "widgets/theme/teachpanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

NotesPage::NotesPage(CaseContext &context, NotesDesk &desk, QWidget *parent)
    : Page(context, parent)
    , m_desk(desk)
    , m_model(context)
    , m_list(new QListView(this))
    , m_text(new QPlainTextEdit(this))
    , m_about(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"notes"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, &NotesPage::commit);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const storage::Note *note = this->context().snapshot()->note(m_open))
            m_desk.remove(note->id);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid() && m_list->hasFocus()) // else the page itself went there
                this->context().select(Selection::note(m_model.note(index.row()).id));
        });
    connect(&context, &CaseContext::selectionChanged, this, [this](const Selection &selection) {
        if (selection.kind == Selection::Kind::Note)
            open(selection.id);
    });
    connect(&context, &CaseContext::snapshotChanged, this, &NotesPage::refresh);
    refresh();
}

void NotesPage::build()
{
    m_list->setObjectName(u"notesList"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(buildEditor());
    split->setStretchFactor(1, 1);
    auto *teach = new TeachPanel(tr("Notes hold what you saw, whom you called and what was decided, each "
                                    "with its time. They go into the report "
                                    "with the messages that they point at."),
        tr("Select a finding and press Ctrl+Shift+N, or begin with a free note."), tr("Write a note"), this);
    connect(teach, &TeachPanel::pressed, this, [this] { writeNew({}); });
    m_layers->addWidget(split);
    m_layers->addWidget(teach);
}

QWidget *NotesPage::buildEditor()
{
    auto *editor = new QWidget(this);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("The note's text"));
    m_text->setPlaceholderText(tr("What did you see, do or decide?"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setUndoRedoEnabled(false); // Ctrl+Z is the case's, so that the journal tells of it
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto *add = new QPushButton(tr("New note"), editor);
    connect(add, &QPushButton::clicked, this, [this] { writeNew({}); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 6);
    row->addWidget(m_about, 1);
    row->addWidget(add);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal, editor));
    layout->addWidget(m_text, 1);
    layout->addLayout(row);
    return editor;
}

QString NotesPage::stateSentence() const
{
    const qsizetype count = context().snapshot()->notes.size();
    return count == 0 ? tr("No note has been written yet.")
                      : tr("%n notes.", nullptr, static_cast<int>(count));
}

QString NotesPage::badge() const
{
    const qsizetype count = context().snapshot()->notes.size();
    return count > 0 ? QLocale().toString(count) : QString();
}

void NotesPage::writeNew(const Selection &about)
{
    keep();
    m_wanted = m_desk.write({}, about).toText();
    m_text->setFocus();
}

QString NotesPage::aboutText(const storage::Note &note) const
{
    QList<qint64> numbers;
    for (const QString &reference : note.references)
        if (const auto id = ExchangeId::fromText(reference.section(u':', 1));
            id && reference.startsWith(u"exchange:"))
            if (const qint64 number = context().snapshot()->evidenceNumber(*id); number > 0)
                numbers << number;
    std::sort(numbers.begin(), numbers.end());
    QStringList labels;
    for (const qint64 number : numbers)
        labels << u"E%1"_s.arg(number);
    const QString when = note.author.isEmpty() ? context().timeText(note.written)
                                               : note.author + u", "_s + context().timeText(note.written);
    return labels.isEmpty() ? when : tr("%1 · rests on %2").arg(when, labels.join(u", "_s));
}

void NotesPage::open(const QString &hexId)
{
    const storage::Note *note = context().snapshot()->note(hexId);
    if (!note)
        return;
    if (hexId != m_open)
        keep();
    m_open = hexId;
    m_seen = note->text;
    m_about->setText(aboutText(*note));
    if (m_text->toPlainText() != note->text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(note->text);
        m_text->moveCursor(QTextCursor::End);
    }
    const int row = m_model.rowOf(hexId);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model.index(row));
}

bool NotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return Page::eventFilter(watched, event);
    // The editor would take the key for itself; it is the case's, and what was just typed is the first thing
    // to undo.
    keep();
    event->ignore();
    return true;
}

void NotesPage::keep()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    commit();
}

void NotesPage::commit()
{
    if (const storage::Note *note = context().snapshot()->note(m_open))
        m_desk.change(note->id, m_text->toPlainText());
}

void NotesPage::refresh()
{
    const auto &notes = context().snapshot()->notes;
    m_layers->setCurrentIndex(notes.isEmpty() ? 1 : 0);
    if (context().snapshot()->note(m_wanted)) {
        const QString wanted = std::exchange(m_wanted, {});
        open(wanted);
        m_text->setFocus();
    } else if (!context().snapshot()->note(m_open)) {
        m_open.clear();
        if (!notes.isEmpty())
            open(notes.last().id.toText());
    } else if (!m_pause.isActive() && context().snapshot()->note(m_open)->text != m_seen) {
        // Undone, redone, or what was typed. A snapshot that does not know of the typing yet still has what
        // was seen.
        open(m_open);
    }
    Q_EMIT stateChanged();
}

} // namespace zonecase::widgets
