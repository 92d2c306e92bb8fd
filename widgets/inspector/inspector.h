// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inspector/explanation.h"
#include "widgets/inspector/renderer.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace zonecase::widgets {

class MessagePane;

/// The right-hand side of a case: what is selected, why we say it, the messages that prove it, where else it
/// occurs.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    enum class CopyForm
    {
        Text,
        Dig,
        Json
    };

    Inspector(CaseContext &context, Renderer &renderer, QWidget *parent = nullptr);

    const Explanation &explanation() const { return m_said; }
    void copy(CopyForm form) const;
    void focusMessages();
    /// The message that is shown below.
    std::optional<ExchangeId> shownMessage() const { return m_shown; }

Q_SIGNALS:
    void citeRequested();
    void pinRequested();
    void noteRequested();
    void markRequested();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildButtons();
    void present(const Selection &selection);
    QString withoutMessage(const Selection &selection) const;
    void listEvidence();
    void listElsewhere();
    void showMessage(int row);
    void take(const dns::Exchange &exchange, const RenderedExchange &messages);
    QString custodyOf(const dns::Exchange &exchange) const;

    CaseContext &m_context;
    Renderer &m_renderer;
    Explanation m_said;
    std::optional<ExchangeId> m_shown;
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_advice;
    QLabel *m_basis;
    QLabel *m_custody;
    QListWidget *m_evidence;
    QListWidget *m_elsewhere;
    QLabel *m_elsewhereHead;
    MessagePane *m_message;
    QWidget *m_body;
    QWidget *m_teach;
    QList<QWidget *> m_needSelection;
    QPushButton *m_mark = nullptr;
};

} // namespace zonecase::widgets
