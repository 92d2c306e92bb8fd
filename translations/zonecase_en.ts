<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChainDescription</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainPainting</name>
    <message numerus="yes">
        <source>%n server(s) asked</source>
        <translation>
            <numerusform>%n server asked</numerusform>
            <numerusform>%n servers asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message numerus="yes">
        <source>%n server(s) asked</source>
        <translation>
            <numerusform>%n server asked</numerusform>
            <numerusform>%n servers asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parent vouches for %1 with %n signed DS record(s)</source>
        <translation>
            <numerusform>The parent vouches for %1 with %n signed DS record</numerusform>
            <numerusform>The parent vouches for %1 with %n signed DS records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>as of %1 · %n messages sent · %2 ms</source>
        <translation>
            <numerusform>as of %1 · %n message sent · %2 ms</numerusform>
            <numerusform>as of %1 · %n messages sent · %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the older versions came and went: before and after them the zone&apos;s servers gave what they give now, and nobody accepted any of it (%1). If they were an attacker&apos;s, users are still led there.</source>
        <translation>
            <numerusform>%n of the older versions came and went: before and after it the zone&apos;s servers gave what they give now, and nobody accepted it (%1). If it was an attacker&apos;s, users are still led there.</numerusform>
            <numerusform>%n of the older versions came and went: before and after them the zone&apos;s servers gave what they give now, and nobody accepted any of it (%1). If they were an attacker&apos;s, users are still led there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelegationSentence</name>
    <message numerus="yes">
        <source>%1 and %2 name the same %3 servers at all %n addresses that answered</source>
        <translation>
            <numerusform>%1 and %2 name the same %3 servers at the one address that answered</numerusform>
            <numerusform>%1 and %2 name the same %3 servers at all %n addresses that answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%1 is as accepted (%2) at all %n servers that could be compared.</source>
        <translation>
            <numerusform>%1 is as accepted (%2) at the one server that could be compared.</numerusform>
            <numerusform>%1 is as accepted (%2) at all %n servers that could be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>They go to %n servers that are known, and to others that are found on the way; their operators see each look.</source>
        <translation>
            <numerusform>They go to %n server that are known, and to others that are found on the way; their operators see each look.</numerusform>
            <numerusform>They go to %n servers that are known, and to others that are found on the way; their operators see each look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching since %1: %n looks,</source>
        <translation>
            <numerusform>Watching since %1: %n look,</numerusform>
            <numerusform>Watching since %1: %n looks,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes.</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody answers for %n of them: look whether this machine has a network. It tries again by itself, and notes that it saw nothing.</source>
        <translation>
            <numerusform>Nobody answers for %n of them: look whether this machine has a network. It tries again by itself, and notes that it saw nothing.</numerusform>
            <numerusform>Nobody answers for %n of them: look whether this machine has a network. It tries again by itself, and notes that it saw nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the timeline.</source>
        <translation>
            <numerusform>%n more stands in the timeline.</numerusform>
            <numerusform>%n more stand in the timeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more differences stand beside it.</source>
        <translation>
            <numerusform>%n more difference stands beside it.</numerusform>
            <numerusform>%n more differences stand beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ChainPage</name>
    <message numerus="yes">
        <source>Chan&amp;ges: %n findings</source>
        <translation>
            <numerusform>Chan&amp;ges: %n finding</numerusform>
            <numerusform>Chan&amp;ges: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ChangesRow</name>
    <message numerus="yes">
        <source>%n changes. The newest: %1</source>
        <translation>
            <numerusform>%n change. The newest: %1</numerusform>
            <numerusform>%n changes. The newest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>button: list all changes</comment>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ComparisonPanel</name>
    <message numerus="yes">
        <source>%1: %2, %n ways to ask, as read on %3</source>
        <translation>
            <numerusform>%1: %2, %n way to ask, as read on %3</numerusform>
            <numerusform>%1: %2, %n ways to ask, as read on %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n ways to ask, withholds names on purpose, as read on %3</source>
        <translation>
            <numerusform>%1: %2, %n way to ask, withholds names on purpose, as read on %3</numerusform>
            <numerusform>%1: %2, %n ways to ask, withholds names on purpose, as read on %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A comparison asks %n resolvers and times the blast. Nothing is asked before you start it; the plan names each address.</source>
        <translation>
            <numerusform>A comparison asks %n resolver and times the blast. Nothing is asked before you start it; the plan names each address.</numerusform>
            <numerusform>A comparison asks %n resolvers and times the blast. Nothing is asked before you start it; the plan names each address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A comparison asks %n resolvers. Nothing is asked before you start it; the plan names each address.</source>
        <translation>
            <numerusform>A comparison asks %n resolver. Nothing is asked before you start it; the plan names each address.</numerusform>
            <numerusform>A comparison asks %n resolvers. Nothing is asked before you start it; the plan names each address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::EvidencePage</name>
    <message numerus="yes">
        <source>%Ln messages are stored, each as it was sent and received.</source>
        <translation>
            <numerusform>%Ln message is stored, as it was sent and received.</numerusform>
            <numerusform>%Ln messages are stored, each as it was sent and received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter looks at question and server, not into answers: %1 of %Ln messages match.</source>
        <translation>
            <numerusform>The filter looks at question and server, not into answers: %1 of %Ln message matches.</numerusform>
            <numerusform>The filter looks at question and server, not into answers: %1 of %Ln messages match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter looks at question and server, not into answers: %1 or more of %Ln messages match.</source>
        <translation>
            <numerusform>The filter looks at question and server, not into answers: %1 or more of %Ln message match.</numerusform>
            <numerusform>The filter looks at question and server, not into answers: %1 or more of %Ln messages match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::FindingsPage</name>
    <message numerus="yes">
        <source>%n findings, %1 of them errors or worse.</source>
        <translation>
            <numerusform>%n finding, %1 of them an error or worse.</numerusform>
            <numerusform>%n findings, %1 of them errors or worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings shown, %1 of them errors or worse, of %2 in the case.</source>
        <translation>
            <numerusform>%n finding shown, %1 of them errors or worse, of %2 in the case.</numerusform>
            <numerusform>%n findings shown, %1 of them errors or worse, of %2 in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::HandedIn</name>
    <message numerus="yes">
        <source>%n files can be handed to a probe at most; take one out first.</source>
        <translation>
            <numerusform>%n file can be handed to a probe at most; take it out first.</numerusform>
            <numerusform>%n files can be handed to a probe at most; take one out first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::InboxDesk</name>
    <message numerus="yes">
        <source>%n runs from the inbox were worked out and compared.</source>
        <translation>
            <numerusform>%n run from the inbox was worked out and compared.</numerusform>
            <numerusform>%n runs from the inbox were worked out and compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::Inspector</name>
    <message numerus="yes">
        <source>%n datagrams thrown away</source>
        <translation>
            <numerusform>%n datagram thrown away</numerusform>
            <numerusform>%n datagrams thrown away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of this run stand on the Evidence page.</source>
        <translation>
            <numerusform>%n message of this run stands on the Evidence page.</numerusform>
            <numerusform>%n messages of this run stand on the Evidence page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::NotesPage</name>
    <message numerus="yes">
        <source>%n notes.</source>
        <translation>
            <numerusform>%n note.</numerusform>
            <numerusform>%n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::OverviewPage</name>
    <message numerus="yes">
        <source>%1 %2: %n messages</source>
        <translation>
            <numerusform>%1 %2: %n message</numerusform>
            <numerusform>%1 %2: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ProbeBar</name>
    <message numerus="yes">
        <source>%n servers known, %1 of them special, rest on the way</source>
        <translation>
            <numerusform>%n server known, %1 of them special, rest on the way</numerusform>
            <numerusform>%n servers known, %1 of them special, rest on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers known, rest on the way</source>
        <translation>
            <numerusform>%n server known, rest on the way</numerusform>
            <numerusform>%n servers known, rest on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registry answers</source>
        <translation>
            <numerusform>%n registry answer</numerusform>
            <numerusform>%n registry answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n resolvers with the truth</source>
        <translation>
            <numerusform>Compare %n resolver with the truth</numerusform>
            <numerusform>Compare %n resolvers with the truth</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::QuestionModel</name>
    <message numerus="yes">
        <source>%n findings, %1 of them errors or worse</source>
        <translation>
            <numerusform>%n finding, %1 of them errors or worse</numerusform>
            <numerusform>%n findings, %1 of them errors or worse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ReportPage</name>
    <message numerus="yes">
        <source>Written from %n probes; journal head %1.</source>
        <translation>
            <numerusform>Written from %n probe; journal head %1.</numerusform>
            <numerusform>Written from %n probes; journal head %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::SerialModel</name>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::StateModel</name>
    <message numerus="yes">
        <source>the same at %n servers from here on</source>
        <translation>
            <numerusform>the same at %n server from here on</numerusform>
            <numerusform>the same at %n servers from here on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::StatusLine</name>
    <message numerus="yes">
        <source>%n items damaged</source>
        <translation>
            <numerusform>%n item damaged</numerusform>
            <numerusform>%n items damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::TimePlot</name>
    <message numerus="yes">
        <source>%n events; double-click to look closer</source>
        <translation>
            <numerusform>%n event; double-click to look closer</numerusform>
            <numerusform>%n events; double-click to look closer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::TimelinePage</name>
    <message numerus="yes">
        <source>%n events in %1.</source>
        <translation>
            <numerusform>%n event in %1.</numerusform>
            <numerusform>%n events in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events, %1 of them changes, in %2.</source>
        <translation>
            <numerusform>%n event, %1 of them a change, in %2.</numerusform>
            <numerusform>%n events, %1 of them changes, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events hold what is filtered for, in %2; the filter looks at their words.</source>
        <translation>
            <numerusform>%1 of %n event holds what is filtered for, in %2; the filter looks at its words.</numerusform>
            <numerusform>%1 of %n events hold what is filtered for, in %2; the filter looks at their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::WatchDesk</name>
    <message numerus="yes">
        <source>The process that looked at %1 (%2) ended before its time, %n times. This look is lost, and noted as one that saw nothing; the watch tries again by itself. Probe it by hand to see on which message it ends.</source>
        <translation>
            <numerusform>The process that looked at %1 (%2) ended before its time, %n time. This look is lost, and noted as one that saw nothing; the watch tries again by itself. Probe it by hand to see on which message it ends.</numerusform>
            <numerusform>The process that looked at %1 (%2) ended before its time, %n times. This look is lost, and noted as one that saw nothing; the watch tries again by itself. Probe it by hand to see on which message it ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The process that looked at %1 (%2) ended before its time, %n times, and was started again. The look is whole and the watch goes on; there is nothing to do unless it happens again.</source>
        <translation>
            <numerusform>The process that looked at %1 (%2) ended before its time, %n time, and was started again. The look is whole and the watch goes on; there is nothing to do unless it happens again.</numerusform>
            <numerusform>The process that looked at %1 (%2) ended before its time, %n times, and was started again. The look is whole and the watch goes on; there is nothing to do unless it happens again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::WatchModel</name>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::WatchPanel</name>
    <message numerus="yes">
        <source>resolvers to compare; none named: the %n of the profile</source>
        <translation>
            <numerusform>resolvers to compare; none named: the one of the profile (%n)</numerusform>
            <numerusform>resolvers to compare; none named: the %n of the profile</numerusform>
        </translation>
    </message>
</context>
</TS>
