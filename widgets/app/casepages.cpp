// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/casepages.h"

#include "widgets/chain/chainpage.h"
#include "widgets/delegation/delegationpage.h"
#include "widgets/evidence/evidencepage.h"
#include "widgets/findings/findingspage.h"
#include "widgets/notes/notespage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/report/reportpage.h"
#include "widgets/resolvers/resolverspage.h"
#include "widgets/timeline/timelinepage.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QList<Page *> makePages(CaseSession &session, QWidget *parent)
{
    CaseContext &context = session.context();
    const FileExport exportFile = [&session](const QString &item, const QString &path, const QByteArray &bytes) {
        return session.exportFile(item, path, bytes);
    };
    return {new OverviewPage(context, parent), new ChainPage(context, exportFile, session.chooser(), parent),
        new DelegationPage(context, parent), new ResolversPage(context, parent),
        new EvidencePage(context, session.records(), parent), new TimelinePage(context, parent),
        new FindingsPage(context, parent), new NotesPage(context, session.notes(), parent),
        new ReportPage(
            context, [&session] { return session.content(); }, exportFile, session.chooser(), parent)};
}

} // namespace zonecase::widgets
