// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/casepages.h"

#include "app/cli/casecontent.h"

#include "widgets/app/emptypage.h"
#include "widgets/delegation/delegationpage.h"
#include "widgets/evidence/evidencepage.h"
#include "widgets/findings/findingspage.h"
#include "widgets/notes/notespage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/report/reportpage.h"
#include "widgets/resolvers/resolverspage.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QList<Page *> makePages(CaseSession &session, QWidget *parent)
{
    CaseContext &context = session.context();
    const auto empty = [&context, parent](const QString &name, const QString &title, const QString &belongs) {
        return new EmptyPage(name, title, belongs, context, parent);
    };
    return {new OverviewPage(context, parent),
        empty(u"chain"_s, EmptyPage::tr("Chain"), EmptyPage::tr("The zones from the trust anchor down.")),
        new DelegationPage(context, parent), new ResolversPage(context, parent),
        new EvidencePage(context, session.records(), parent),
        empty(u"timeline"_s, EmptyPage::tr("Timeline"),
            EmptyPage::tr("What happened when, and what was in force.")),
        new FindingsPage(context, parent), new NotesPage(context, session.notes(), parent),
        new ReportPage(
            context, [&session] { return session.records().work<report::CaseContent>(&cli::contentOf); },
            session.chooser(), parent)};
}

} // namespace zonecase::widgets
