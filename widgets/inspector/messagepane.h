// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inspector/rendered.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;

namespace zonecase::widgets {

class HexView;

/// One exchange's two messages, as dig prints them and as octets: what is chosen in one is lit in the other.
class MessagePane : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePane(QWidget *parent = nullptr);

    void setMessages(const RenderedExchange &messages);
    /// In place of messages: why there are none.
    void setRemark(const QString &remark);
    const RenderedMessage &shown() const { return m_showsQuery ? m_messages.query : m_messages.response; }

private:
    void build();
    void showSide(bool query);
    void lightFromText();
    void lightFromHex(int field);
    void lightLine(int line);
    void nameField(int field);

    RenderedExchange m_messages;
    bool m_showsQuery = false;
    QButtonGroup *m_sides;
    QLabel *m_remark;
    QLabel *m_field;
    QWidget *m_split = nullptr;
    QPlainTextEdit *m_text;
    HexView *m_hex;
};

} // namespace zonecase::widgets
