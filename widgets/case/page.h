// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/theme/theme.h"

#include <QIcon>
#include <QWidget>

#include <optional>

namespace zonecase::widgets {

/// A page of the case window. Made with the shared context and a parent; it shows what the context holds and
/// says one sentence of state, which the window draws above it with the state's shape. It knows neither the
/// window nor other pages.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(CaseContext &context, QWidget *parent = nullptr);

    /// The word in the page list.
    virtual QString title() const = 0;
    /// A sign of its own in the page list; by default the shape of its state.
    virtual QIcon icon() const;
    /// "ministry.zz was secure until 02:03:11 and is insecure since; 3 of 4 parent servers." Plain text.
    virtual QString stateSentence() const = 0;
    virtual std::optional<Role> stateRole() const { return std::nullopt; }
    /// The state as one word for the corner of the page list ("4"); empty for none.
    virtual QString badge() const { return {}; }

    CaseContext &context() const { return m_context; }

Q_SIGNALS:
    /// Sentence, role or badge may be others now.
    void stateChanged();

private:
    CaseContext &m_context;
};

} // namespace zonecase::widgets
