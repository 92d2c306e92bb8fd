<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Baselines</name>
    <message>
        <source>accept as baseline</source>
        <translation>accepter comme référence</translation>
    </message>
    <message>
        <source>withdraw the baseline</source>
        <translation>retirer la référence</translation>
    </message>
</context>
<context>
    <name>BlastFaces</name>
    <message>
        <source>the parent&apos;s NS records</source>
        <translation>les enregistrements NS du parent</translation>
    </message>
    <message>
        <source>the parent&apos;s glue</source>
        <translation>la colle du parent</translation>
    </message>
    <message>
        <source>the wrong servers&apos; own NS records</source>
        <translation>les enregistrements NS des mauvais serveurs eux-mêmes</translation>
    </message>
    <message>
        <source>the DS records</source>
        <translation>les enregistrements DS</translation>
    </message>
    <message>
        <source>the negative answer</source>
        <translation>la réponse négative</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>its TTL is not known</source>
        <translation>son TTL n’est pas connu</translation>
    </message>
    <message>
        <source>TTL at least %1 s</source>
        <translation>TTL d’au moins %1 s</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL de %1 s</translation>
    </message>
    <message>
        <source>Resolvers that were asked</source>
        <translation>Résolveurs interrogés</translation>
    </message>
    <message>
        <source>%1 is the last of them that may serve %2 (%3, %4)</source>
        <translation>%1 est le dernier d’entre eux qui peut servir %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Any correct cache</source>
        <translation>Tout cache correct</translation>
    </message>
    <message>
        <source>%1 s after the withdrawal</source>
        <translation>%1 s après le retrait</translation>
    </message>
    <message>
        <source>%1 until %2 is gone, TTLs one after another: %3 s; since when no server gives it is not known to this comparison</source>
        <translation>%1, jusqu’à ce que disparaisse %2, les TTL l’un après l’autre : %3 s ; depuis quand plus aucun serveur ne le donne, cette comparaison l’ignore</translation>
    </message>
    <message>
        <source>Any correct cache, at the least</source>
        <translation>Tout cache correct, au moins</translation>
    </message>
    <message>
        <source>%1 (%2): withdrawn at %3, then TTLs one after another: %4 s</source>
        <translation>%1 (%2) : retiré à %3, puis les TTL l’un après l’autre : %4 s</translation>
    </message>
    <message>
        <source>%1 s were left of its TTL</source>
        <translation>il restait %1 s de son TTL</translation>
    </message>
    <message>
        <source>What differs, in caches that were asked</source>
        <translation>Ce qui diffère, dans les caches interrogés</translation>
    </message>
    <message>
        <source>%1 is the last of them that may serve its answer for %2 (%3)</source>
        <translation>%1 est le dernier d’entre eux qui peut servir sa réponse pour %2 (%3)</translation>
    </message>
    <message>
        <source>No end to be told</source>
        <translation>Sans fin connue</translation>
    </message>
    <message>
        <source>they serve it, and its TTL does not say for how long: ask their operators to flush the name</source>
        <translation>ils la servent, et son TTL ne dit pas pendant combien de temps : demandez à leurs opérateurs de vider ce nom</translation>
    </message>
</context>
<context>
    <name>ChainChange</name>
    <message>
        <source>another answer</source>
        <translation>autre réponse</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompu</translation>
    </message>
    <message>
        <source>replaced, validates</source>
        <translation>remplacé, valide</translation>
    </message>
    <message>
        <source>replayable until %1</source>
        <translation>rejouable jusqu’à %1</translation>
    </message>
    <message>
        <source>downgrade</source>
        <translation>rétrogradation</translation>
    </message>
    <message>
        <source>DS not announced</source>
        <translation>DS non annoncé</translation>
    </message>
    <message>
        <source>DS for a key not seen</source>
        <translation>DS pour une clé non vue</translation>
    </message>
    <message>
        <source>key tag clash</source>
        <translation>étiquettes de clé en conflit</translation>
    </message>
    <message>
        <source>key not announced</source>
        <translation>clé non annoncée</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>devenu secure</translation>
    </message>
    <message>
        <source>roll step, fits</source>
        <translation>étape régulière</translation>
    </message>
    <message>
        <source>too early, hurts until %1</source>
        <translation>trop tôt, nuit jusqu’à %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <translation>parti, était %1</translation>
    </message>
    <message>
        <source>not asked, was %1</source>
        <translation>non demandé, était %1</translation>
    </message>
    <message>
        <source>only at %1</source>
        <translation>seulement à %1</translation>
    </message>
    <message>
        <source>at both</source>
        <translation>aux deux</translation>
    </message>
    <message>
        <source>%1 was %2 at %3 and is %4 at %5.</source>
        <translation>%1 était %2 à %3 et est %4 à %5.</translation>
    </message>
    <message>
        <source>%1 is %2 at %4 as it was at %3: nothing changed.</source>
        <translation>%1 est %2 à %4 comme à %3&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is %2 at %4 as it was at %3, by other records.</source>
        <translation>%1 est %2 à %4 comme à %3, par d’autres enregistrements.</translation>
    </message>
    <message>
        <source>In the picture %1 came, %2 left, %3 changed.</source>
        <translation>Dans l’image&#xa0;: %1 apparus, %2 disparus, %3 changés.</translation>
    </message>
    <message>
        <source>another answer at some servers</source>
        <translation>une autre réponse chez certains serveurs</translation>
    </message>
</context>
<context>
    <name>ChainDescription</name>
    <message>
        <source>trust anchor</source>
        <translation>ancre de confiance</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>pas de clés</translation>
    </message>
    <message>
        <source>data without signatures</source>
        <translation>données sans signatures</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>NS %1</source>
        <translation>NS %1</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 serveurs sur %2</translation>
    </message>
    <message>
        <source>no DS for %1</source>
        <translation>pas de DS pour %1</translation>
    </message>
    <message>
        <source>DS %1</source>
        <translation>DS %1</translation>
    </message>
    <message>
        <source>proves what is not there</source>
        <translation>prouve ce qui n’existe pas</translation>
    </message>
    <message>
        <source>key %1 missing</source>
        <translation>clé %1 manquante</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>The trust anchor names key %1 of %2.</source>
        <translation>L’ancre de confiance désigne la clé %1 de %2.</translation>
    </message>
    <message>
        <source>the key set with key %1</source>
        <translation>le jeu de clés avec la clé %1</translation>
    </message>
    <message>
        <source>the proof that %1 has no DS</source>
        <translation>la preuve que %1 n’a pas de DS</translation>
    </message>
    <message>
        <source>the DS set of %1</source>
        <translation>l’ensemble DS de %1</translation>
    </message>
    <message>
        <source>given by: %1</source>
        <translation>donné par : %1</translation>
    </message>
    <message>
        <source>glue: %1</source>
        <translation>colle : %1</translation>
    </message>
    <message>
        <source>%1 of %2 servers: %3</source>
        <translation>%1 serveurs sur %2 : %3</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
</context>
<context>
    <name>ChainExport</name>
    <message>
        <source>%1 ends in none of .svg, .png, .dot, .txt.</source>
        <translation>%1 ne finit ni par .svg, ni par .png, .dot ou .txt.</translation>
    </message>
</context>
<context>
    <name>ChainLayout</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a state and what became of it: &quot;insecure, was secure&quot;, &quot;secure, new&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChainPainting</name>
    <message>
        <source>. (root)</source>
        <translation>. (racine)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) asked</source>
        <translation>
            <numerusform>%n serveur interrogé</numerusform>
            <numerusform>%n serveurs interrogés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainProof</name>
    <message>
        <source>covers: %1 %2</source>
        <translation>couvre : %1 %2</translation>
    </message>
    <message>
        <source>algorithm: %1 (%2)</source>
        <translation>algorithme : %1 (%2)</translation>
    </message>
    <message>
        <source>labels: %1, original TTL: %2 s</source>
        <translation>étiquettes : %1, TTL d’origine : %2 s</translation>
    </message>
    <message>
        <source>expiration: %1</source>
        <translation>expiration : %1</translation>
    </message>
    <message>
        <source>inception: %1</source>
        <translation>début : %1</translation>
    </message>
    <message>
        <source>key: %1, signer: %2</source>
        <translation>clé : %1, signataire : %2</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>sur : %1</translation>
    </message>
    <message>
        <source>signature: %1</source>
        <translation>signature : %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>constaté : %1</translation>
    </message>
    <message>
        <source>DS %1: %2 %3</source>
        <translation>DS %1 : %2 %3</translation>
    </message>
    <message>
        <source>of key %1: %2 %3</source>
        <translation>de la clé %1 : %2 %3</translation>
    </message>
    <message>
        <source>the digests are equal</source>
        <translation>les condensats sont égaux</translation>
    </message>
    <message>
        <source>the digests differ</source>
        <translation>les condensats diffèrent</translation>
    </message>
    <message>
        <source>no published key has this tag and algorithm</source>
        <translation>aucune clé publiée n’a cette étiquette et cet algorithme</translation>
    </message>
    <message>
        <source>flags: %1, algorithm: %2 (%3)</source>
        <translation>drapeaux : %1, algorithme : %2 (%3)</translation>
    </message>
    <message>
        <source>public key: %1</source>
        <translation>clé publique : %1</translation>
    </message>
    <message>
        <source>TTL of the key set: %1 s</source>
        <translation>TTL de l’ensemble de clés : %1 s</translation>
    </message>
    <message>
        <source>given by: %1</source>
        <translation>donné par : %1</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCISE</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>%1 [only at %2]</source>
        <translation>%1 [seulement chez %2]</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>par %1 : %2</translation>
    </message>
    <message>
        <source>%1 until %2 by these messages</source>
        <translation>%1 jusqu’à %2 d’après ces messages</translation>
    </message>
    <message>
        <source>%1 until %2; then the signature of key %3 of %4 over %5 %6 ends</source>
        <translation>%1 jusqu’à %2 ; puis la signature de la clé %3 de %4 sur %5 %6 prend fin</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>the trust anchor names %1</source>
        <translation>l’ancre de confiance désigne %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>interrogés : %1</translation>
    </message>
    <message>
        <source>%1 of %2 servers of the parent (%3) delegate to %4:</source>
        <translation>%1 serveurs du parent sur %2 (%3) délèguent à %4 :</translation>
    </message>
    <message>
        <source>%1 of %1 servers of the parent delegate to %2</source>
        <translation>%1 serveurs du parent sur %1 délèguent à %2</translation>
    </message>
    <message>
        <source>DS records for %1: %2</source>
        <translation>enregistrements DS de %1 : %2</translation>
    </message>
    <message>
        <source>no DS for %1, proven by:</source>
        <translation>pas de DS pour %1, prouvé par :</translation>
    </message>
    <message>
        <source>no DS for %1, in an opt-out span:</source>
        <translation>pas de DS pour %1, dans un intervalle opt-out :</translation>
    </message>
    <message>
        <source>no DS for %1 to trust: the parent is not secure itself</source>
        <translation>pas de DS fiable pour %1 : le parent n’est pas lui-même « secure »</translation>
    </message>
    <message>
        <source>neither a DS for %1 nor a proof that there is none</source>
        <translation>ni DS pour %1, ni preuve qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>la preuve</translation>
    </message>
    <message>
        <source>the DS set</source>
        <translation>l’ensemble DS</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 has %4</source>
        <translation>%1 est %2, mais %3 a %4</translation>
    </message>
    <message>
        <source>%1 verifies DNSKEY=%2</source>
        <translation>%1 vérifie DNSKEY=%2</translation>
    </message>
    <message>
        <source>%1 has an algorithm or digest that is not supported here</source>
        <translation>%1 a un algorithme ou un condensat non pris en charge ici</translation>
    </message>
    <message>
        <source>%1 is ignored beside a stronger digest</source>
        <translation>%1 est ignoré à côté d’un condensat plus fort</translation>
    </message>
    <message>
        <source>%1 names a key that %2 does not publish</source>
        <translation>%1 désigne une clé que %2 ne publie pas</translation>
    </message>
    <message>
        <source>%1 was not judged</source>
        <translation>%1 n’a pas été jugé</translation>
    </message>
    <message>
        <source>DNSKEY records for %1: %2</source>
        <translation>enregistrements DNSKEY de %1 : %2</translation>
    </message>
    <message>
        <source>algorithm %1</source>
        <translation>algorithme %1</translation>
    </message>
    <message>
        <source>the DNSKEY set</source>
        <translation>l’ensemble DNSKEY</translation>
    </message>
    <message>
        <source>%1 over %2 expired at %3</source>
        <translation>%1 sur %2 a expiré à %3</translation>
    </message>
    <message>
        <source>%1 over %2 is not valid before %3</source>
        <translation>%1 sur %2 n’est pas valide avant %3</translation>
    </message>
    <message>
        <source>%1 over %2 names a key that %3 does not publish</source>
        <translation>%1 sur %2 désigne une clé que %3 ne publie pas</translation>
    </message>
    <message>
        <source>%1 over %2 is by %3, who may not sign it</source>
        <translation>%1 sur %2 est de %3, qui n’a pas à le signer</translation>
    </message>
    <message>
        <source>%1 over %2 has algorithm %3, which is not supported here</source>
        <translation>%1 sur %2 a l’algorithme %3, non pris en charge ici</translation>
    </message>
    <message>
        <source>%1 over %2 was not judged: a limit was reached</source>
        <translation>%1 sur %2 n’a pas été jugé : une limite a été atteinte</translation>
    </message>
    <message>
        <source>%1 over %2 is not made by the key that it names</source>
        <translation>%1 sur %2 n’est pas faite par la clé qu’elle désigne</translation>
    </message>
    <message>
        <source>RRSIG=%1 and %2 verify %3 until %4</source>
        <translation>RRSIG=%1 et %2 vérifient %3 jusqu’à %4</translation>
    </message>
    <message>
        <source>there is no %1: %2</source>
        <translation>il n’y a pas de %1 : %2</translation>
    </message>
    <message>
        <source>%1 leads on: %2</source>
        <translation>%1 mène plus loin : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no signature that could be checked</source>
        <translation>aucune signature vérifiable</translation>
    </message>
    <message>
        <source>the %1 set</source>
        <translation>l’ensemble %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>these messages over time: %1</source>
        <translation>ces messages au fil du temps : %1</translation>
    </message>
    <message>
        <source>%1 of %1 servers of the parent hold the zone itself</source>
        <translation>%1 serveurs du parent sur %1 détiennent eux-mêmes la zone</translation>
    </message>
    <message>
        <source>%1 of %2 servers of the parent (%3) hold the zone itself:</source>
        <translation>%1 serveurs du parent sur %2 (%3) détiennent eux-mêmes la zone&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>algorithm %1</source>
        <translation>algorithme %1</translation>
    </message>
    <message>
        <source>digest %1</source>
        <translation>empreinte %1</translation>
    </message>
    <message>
        <source>KSK %1</source>
        <translation>KSK %1</translation>
    </message>
    <message>
        <source>ZSK %1</source>
        <translation>ZSK %1</translation>
    </message>
    <message>
        <source>Key %1 of %2 has its revoke bit set and counts no more.</source>
        <translation>La clé %1 de %2 a son bit de révocation levé et ne compte plus.</translation>
    </message>
    <message>
        <source>Key %1 of %2 cannot be shown to be the zone&apos;s own.</source>
        <translation>On ne peut pas montrer que la clé %1 de %2 est bien celle de la zone.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is published, but nothing above vouches for it.</source>
        <translation>La clé %1 de %2 est publiée, mais rien au-dessus ne s’en porte garant.</translation>
    </message>
    <message>
        <source>Key %1 of %2 is vouched for from above.</source>
        <translation>La clé %1 de %2 est garantie d’en haut.</translation>
    </message>
    <message>
        <source>Key %1 of %2 stands in a key set that is signed by a key vouched for.</source>
        <translation>La clé %1 de %2 figure dans un jeu de clés signé par une clé garantie.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Key %1 (%2) is named from elsewhere, but %3 does not publish it.</source>
        <translation>La clé %1 (%2) est désignée ailleurs, mais %3 ne la publie pas.</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>%1 has data without signatures here.</source>
        <translation>%1 a ici des données sans signatures.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) asked</source>
        <translation>
            <numerusform>%n serveur interrogé</numerusform>
            <numerusform>%n serveurs interrogés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is secure: its keys are vouched for from the anchor down; %2.</source>
        <translation>%1 est secure&#xa0;: ses clés sont garanties depuis l’ancre&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1 is insecure: it is proven that nothing above vouches for its keys; %2.</source>
        <translation>%1 est insecure&#xa0;: il est prouvé que rien au-dessus ne garantit ses clés&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1 is bogus: it should be signed, but that cannot be shown; %2.</source>
        <translation>%1 est bogus&#xa0;: elle devrait être signée, mais on ne peut pas le montrer&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1 is indeterminate: no anchor stands above it, or no server was reached; %2.</source>
        <translation>%1 est indeterminate&#xa0;: aucune ancre au-dessus, ou aucun serveur joint&#xa0;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>The parent vouches for %1 with %n signed DS record(s)</source>
        <translation>
            <numerusform>Le parent garantit %1 par %n enregistrement DS signé</numerusform>
            <numerusform>Le parent garantit %1 par %n enregistrements DS signés</numerusform>
        </translation>
    </message>
    <message>
        <source>The parent gives DS records for %1 that do not validate</source>
        <translation>Le parent donne pour %1 des enregistrements DS qui ne se valident pas</translation>
    </message>
    <message>
        <source>The parent proves that there is no DS for %1</source>
        <translation>Le parent prouve qu’il n’y a pas de DS pour %1</translation>
    </message>
    <message>
        <source>The parent&apos;s opt-out span leaves room for %1 without DS</source>
        <translation>L’intervalle opt-out du parent laisse place à %1 sans DS</translation>
    </message>
    <message>
        <source>The parent is not signed, so there is no DS for %1 to trust</source>
        <translation>Le parent n’est pas signé&#xa0;: il n’y a pas de DS fiable pour %1</translation>
    </message>
    <message>
        <source>The parent gives no DS for %1 and no valid proof that there is none</source>
        <translation>Le parent ne donne pour %1 ni DS ni preuve valable qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>%1: %2 of %3 servers of the parent say so.</source>
        <translation>%1&#xa0;: %2 serveurs du parent sur %3 le disent.</translation>
    </message>
    <message>
        <source>The proof %1 at %2</source>
        <translation>La preuve %1 chez %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 is signed by a key of %2 that is vouched for.</source>
        <translation>%1 est signé par une clé garantie de %2.</translation>
    </message>
    <message>
        <source>%1 is not protected: nothing vouches for it.</source>
        <translation>%1 n’est pas protégé&#xa0;: rien ne s’en porte garant.</translation>
    </message>
    <message>
        <source>%1 should be signed, but no signature holds.</source>
        <translation>%1 devrait être signé, mais aucune signature ne tient.</translation>
    </message>
    <message>
        <source>%1 could not be judged.</source>
        <translation>%1 n’a pas pu être jugé.</translation>
    </message>
    <message>
        <source>Key %1 of %2</source>
        <translation>Clé %1 de %2</translation>
    </message>
    <message>
        <source>%1 signs %2; valid from %3 to %4.</source>
        <translation>%1 signe %2&#xa0;; valide de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 signed %2, but the signature expired at %3.</source>
        <translation>%1 a signé %2, mais la signature a expiré à %3.</translation>
    </message>
    <message>
        <source>%1 signed %2, but the signature is not valid before %3.</source>
        <translation>%1 a signé %2, mais la signature n’est pas valide avant %3.</translation>
    </message>
    <message>
        <source>A signature over %2 names key %1, which is not published.</source>
        <translation>Une signature de %2 désigne la clé %1, qui n’est pas publiée.</translation>
    </message>
    <message>
        <source>%1 signs %2 with %3, which is not understood here.</source>
        <translation>%1 signe %2 avec %3, qui n’est pas compris ici.</translation>
    </message>
    <message>
        <source>The signature of %1 over %2 was not judged: a limit was reached first.</source>
        <translation>La signature de %2 par %1 n’a pas été jugée&#xa0;: une limite a été atteinte avant.</translation>
    </message>
    <message>
        <source>The signature of %1 over %2 does not hold.</source>
        <translation>La signature de %2 par %1 ne tient pas.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugée</translation>
    </message>
    <message>
        <source>unknown algorithm</source>
        <translation>algorithme inconnu</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>premature</source>
        <translation>prématurée</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>DS %1 (%2)</source>
        <translation>DS %1 (%2)</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>%1 matches the key of %2.</source>
        <translation>%1 correspond à la clé de %2.</translation>
    </message>
    <message>
        <source>digest differs</source>
        <translation>l’empreinte diffère</translation>
    </message>
    <message>
        <source>%1 names a key of %2, but its digest is another.</source>
        <translation>%1 désigne une clé de %2, mais son empreinte est autre.</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>%1 uses an algorithm or digest that is not supported here.</source>
        <translation>%1 emploie un algorithme ou une empreinte non pris en charge ici.</translation>
    </message>
    <message>
        <source>%1 names a key that %2 does not publish.</source>
        <translation>%1 désigne une clé que %2 ne publie pas.</translation>
    </message>
    <message>
        <source>Without DS nothing above vouches for what %1 says on this strand.</source>
        <translation>Sans DS, rien au-dessus ne garantit ce que dit %1 sur ce brin.</translation>
    </message>
    <message>
        <source>%1 signs %2.</source>
        <translation>%1 signe %2.</translation>
    </message>
    <message>
        <source>%1 of %2 carries no signature.</source>
        <translation>%1 de %2 ne porte pas de signature.</translation>
    </message>
    <message>
        <source>%1 is an alias of %2.</source>
        <translation>%1 est un alias de %2.</translation>
    </message>
    <message>
        <source>%1 is %2: no zone on the way could be seen.</source>
        <translation>%1 est %2&#xa0;: aucune zone en chemin n’a pu être vue.</translation>
    </message>
    <message>
        <source>%1 is %2, as of %3.</source>
        <translation>%1 est %2, en date de %3.</translation>
    </message>
    <message>
        <source>%1 is %2 by %3 of %4 servers, as of %5; the servers do not agree.</source>
        <translation>%1 est %2 selon %3 serveurs sur %4, en date de %5&#xa0;; les serveurs ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>la racine</translation>
    </message>
    <message>
        <source>A trust anchor of this run vouches for the keys of %1.</source>
        <translation>Une ancre de confiance de cette sonde se porte garante des clés de %1.</translation>
    </message>
    <message>
        <source>The root</source>
        <translation>La racine</translation>
    </message>
    <message>
        <source>%1 was not set against the keys of %2.</source>
        <translation>%1 n’a pas été comparé aux clés de %2.</translation>
    </message>
    <message>
        <source>%1 By these messages it stays %2 until %3, then the signature of key %4 of %5 over %6 of %7 ends.</source>
        <translation>%1 D’après ces messages, cela reste %2 jusqu’à %3, puis la signature de la clé %4 de %5 sur %6 de %7 prend fin.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Public addresses</source>
        <translation>Adresses publiques</translation>
    </message>
    <message>
        <source>Does each server have an address that everybody can reach?</source>
        <translation>Chaque serveur a-t-il une adresse que tous peuvent atteindre&#xa0;?</translation>
    </message>
    <message>
        <source>Reverse names</source>
        <translation>Noms inverses</translation>
    </message>
    <message>
        <source>Does each server address have a reverse name?</source>
        <translation>Chaque adresse de serveur a-t-elle un nom inverse&#xa0;?</translation>
    </message>
    <message>
        <source>Reverse names agree</source>
        <translation>Noms inverses concordants</translation>
    </message>
    <message>
        <source>Is the reverse name of an address the server&apos;s own?</source>
        <translation>Le nom inverse d’une adresse est-il celui du serveur&#xa0;?</translation>
    </message>
    <message>
        <source>The zone and its parent</source>
        <translation>La zone et sa parente</translation>
    </message>
    <message>
        <source>Is the name a zone, who is its parent, and do the parent&apos;s servers agree?</source>
        <translation>Le nom est-il une zone, qui est sa parente, et les serveurs de la parente sont-ils d’accord&#xa0;?</translation>
    </message>
    <message>
        <source>A working server</source>
        <translation>Un serveur qui fonctionne</translation>
    </message>
    <message>
        <source>Does at least one server answer for the zone with authority?</source>
        <translation>Au moins un serveur répond-il pour la zone avec autorité&#xa0;?</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Une adresse pour le web</translation>
    </message>
    <message>
        <source>Is there an address for the usual web name?</source>
        <translation>Y a-t-il une adresse pour le nom web habituel&#xa0;?</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Does each server answer over UDP?</source>
        <translation>Chaque serveur répond-il en UDP&#xa0;?</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Does each server answer over TCP?</source>
        <translation>Chaque serveur répond-il en TCP&#xa0;?</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Are the servers announced by more than one network?</source>
        <translation>Les serveurs sont-ils annoncés par plus d’un réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Préfixes</translation>
    </message>
    <message>
        <source>Are the servers announced in more than one prefix?</source>
        <translation>Les serveurs sont-ils annoncés dans plus d’un préfixe&#xa0;?</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Do the servers have one serial?</source>
        <translation>Les serveurs ont-ils un seul numéro de série&#xa0;?</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Do the servers name one contact?</source>
        <translation>Les serveurs nomment-ils un seul contact&#xa0;?</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Do the servers have the same times in the SOA record?</source>
        <translation>Les serveurs ont-ils les mêmes durées dans l’enregistrement SOA&#xa0;?</translation>
    </message>
    <message>
        <source>Name server sets</source>
        <translation>Ensembles de serveurs de noms</translation>
    </message>
    <message>
        <source>Do the servers give one set of name servers?</source>
        <translation>Les serveurs donnent-ils un seul ensemble de serveurs de noms&#xa0;?</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Colle (glue)</translation>
    </message>
    <message>
        <source>Do the addresses in the delegation agree with the zone&apos;s?</source>
        <translation>Les adresses de la délégation concordent-elles avec celles de la zone&#xa0;?</translation>
    </message>
    <message>
        <source>Primaries</source>
        <translation>Serveurs primaires</translation>
    </message>
    <message>
        <source>Do the servers name one primary server?</source>
        <translation>Les serveurs nomment-ils un seul serveur primaire&#xa0;?</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Un seul domaine</translation>
    </message>
    <message>
        <source>Are all name servers named in one domain that others hold?</source>
        <translation>Tous les serveurs de noms portent-ils un nom dans un seul domaine, détenu par d’autres&#xa0;?</translation>
    </message>
    <message>
        <source>One block</source>
        <translation>Un seul bloc</translation>
    </message>
    <message>
        <source>Do all server addresses lie in one block?</source>
        <translation>Toutes les adresses des serveurs sont-elles dans un seul bloc&#xa0;?</translation>
    </message>
    <message>
        <source>Answers for others</source>
        <translation>Réponses pour d’autres</translation>
    </message>
    <message>
        <source>Does a server answer with authority for what is not its own?</source>
        <translation>Un serveur répond-il avec autorité pour ce qui n’est pas à lui&#xa0;?</translation>
    </message>
    <message>
        <source>The odd one out</source>
        <translation>L’exception</translation>
    </message>
    <message>
        <source>Does one server of several say otherwise in more than one respect?</source>
        <translation>Un serveur parmi plusieurs dit-il autre chose à plus d’un égard&#xa0;?</translation>
    </message>
    <message>
        <source>Equal serials</source>
        <translation>Numéros de série égaux</translation>
    </message>
    <message>
        <source>Do servers with one serial have one content?</source>
        <translation>Des serveurs de même numéro de série ont-ils le même contenu&#xa0;?</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>What does a server call itself? Asked only if told to.</source>
        <translation>Quel nom un serveur se donne-t-il&#xa0;? Demandé seulement sur ordre.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Were all servers asked, and all questions?</source>
        <translation>Tous les serveurs ont-ils été interrogés, et toutes les questions posées&#xa0;?</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What became of the delegation between two runs?</source>
        <translation>Qu’est devenue la délégation entre deux exécutions&#xa0;?</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement du domaine</translation>
    </message>
    <message>
        <source>Are the zone&apos;s domain and those of its servers registered, in force, locked and nobody else&apos;s to take? Asked of the registrations that are given.</source>
        <translation>Le domaine de la zone et ceux de ses serveurs sont-ils enregistrés, en vigueur, verrouillés et à l’abri d’autrui&#xa0;? Demandé aux données d’enregistrement fournies.</translation>
    </message>
    <message>
        <source>Owners of networks</source>
        <translation>Détenteurs des réseaux</translation>
    </message>
    <message>
        <source>In whose networks are the servers? Asked of the table that is given.</source>
        <translation>Dans les réseaux de qui sont les serveurs&#xa0;? Demandé à la table fournie.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Are there enough name servers, in both families?</source>
        <translation>Y a-t-il assez de serveurs de noms, dans les deux familles&#xa0;?</translation>
    </message>
    <message>
        <source>Distinct addresses</source>
        <translation>Adresses distinctes</translation>
    </message>
    <message>
        <source>Does each server name have addresses of its own?</source>
        <translation>Chaque nom de serveur a-t-il des adresses à lui&#xa0;?</translation>
    </message>
    <message>
        <source>Size of referrals</source>
        <translation>Taille des renvois</translation>
    </message>
    <message>
        <source>Does the longest referral fit into a plain UDP message?</source>
        <translation>Le plus long renvoi tient-il dans un message UDP simple&#xa0;?</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Does each server answer with authority?</source>
        <translation>Chaque serveur répond-il avec autorité&#xa0;?</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Is a server name an alias?</source>
        <translation>Un nom de serveur est-il un alias&#xa0;?</translation>
    </message>
    <message>
        <source>SOA</source>
        <translation>SOA</translation>
    </message>
    <message>
        <source>Does each server have the SOA record?</source>
        <translation>Chaque serveur a-t-il l’enregistrement SOA&#xa0;?</translation>
    </message>
    <message>
        <source>Parent and child</source>
        <translation>Parente et enfant</translation>
    </message>
    <message>
        <source>Do parent and zone name the same servers?</source>
        <translation>La parente et la zone nomment-elles les mêmes serveurs&#xa0;?</translation>
    </message>
    <message>
        <source>Digest types</source>
        <translation>Types de condensat</translation>
    </message>
    <message>
        <source>Are the digest types of the DS records in order?</source>
        <translation>Les types de condensat des enregistrements DS sont-ils en règle&#xa0;?</translation>
    </message>
    <message>
        <source>DS and keys</source>
        <translation>DS et clés</translation>
    </message>
    <message>
        <source>Do DS records and keys belong together, and do these sign the key set?</source>
        <translation>Les enregistrements DS et les clés vont-ils ensemble, et celles-ci signent-elles l’ensemble de clés&#xa0;?</translation>
    </message>
    <message>
        <source>NSEC3 parameters</source>
        <translation>Paramètres NSEC3</translation>
    </message>
    <message>
        <source>Are hash, iterations, salt and flags of NSEC3 in order and the same everywhere?</source>
        <translation>Hachage, itérations, sel et drapeaux de NSEC3 sont-ils en règle et partout les mêmes&#xa0;?</translation>
    </message>
    <message>
        <source>Terms of signatures</source>
        <translation>Durée des signatures</translation>
    </message>
    <message>
        <source>Do signatures hold long enough, and not too long?</source>
        <translation>Les signatures tiennent-elles assez longtemps, et pas trop&#xa0;?</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>Are the algorithms of the keys in order?</source>
        <translation>Les algorithmes des clés sont-ils en règle&#xa0;?</translation>
    </message>
    <message>
        <source>Additional processing</source>
        <translation>Traitement complémentaire</translation>
    </message>
    <message>
        <source>Are there signatures over the key set?</source>
        <translation>Y a-t-il des signatures sur l’ensemble de clés&#xa0;?</translation>
    </message>
    <message>
        <source>Signed and vouched for</source>
        <translation>Signée et garantie</translation>
    </message>
    <message>
        <source>Is the zone signed everywhere, and is there a DS everywhere?</source>
        <translation>La zone est-elle signée partout, et y a-t-il partout un DS&#xa0;?</translation>
    </message>
    <message>
        <source>Signatures of the keys</source>
        <translation>Signatures des clés</translation>
    </message>
    <message>
        <source>Is the key set validly signed?</source>
        <translation>L’ensemble de clés est-il valablement signé&#xa0;?</translation>
    </message>
    <message>
        <source>Signature of the SOA</source>
        <translation>Signature du SOA</translation>
    </message>
    <message>
        <source>Is the SOA record validly signed?</source>
        <translation>L’enregistrement SOA est-il valablement signé&#xa0;?</translation>
    </message>
    <message>
        <source>Denial of existence</source>
        <translation>Preuve d’inexistence</translation>
    </message>
    <message>
        <source>Does each server prove what is not there, and validly?</source>
        <translation>Chaque serveur prouve-t-il ce qui n’existe pas, et valablement&#xa0;?</translation>
    </message>
    <message>
        <source>DS and signing</source>
        <translation>DS et signature</translation>
    </message>
    <message>
        <source>Is a zone with DS records signed?</source>
        <translation>Une zone qui a des enregistrements DS est-elle signée&#xa0;?</translation>
    </message>
    <message>
        <source>Algorithms from DS to signature</source>
        <translation>Algorithmes du DS à la signature</translation>
    </message>
    <message>
        <source>Is the key set signed by each algorithm that a DS record names? (Zonemaster keeps the number free.)</source>
        <translation>L’ensemble de clés est-il signé par chaque algorithme que nomme un enregistrement DS&#xa0;? (Zonemaster laisse ce numéro libre.)</translation>
    </message>
    <message>
        <source>Each algorithm signs</source>
        <translation>Chaque algorithme signe</translation>
    </message>
    <message>
        <source>Does each algorithm of the keys sign the apex?</source>
        <translation>Chaque algorithme des clés signe-t-il l’apex&#xa0;?</translation>
    </message>
    <message>
        <source>Sizes of keys</source>
        <translation>Tailles des clés</translation>
    </message>
    <message>
        <source>Are RSA keys long enough?</source>
        <translation>Les clés RSA sont-elles assez longues&#xa0;?</translation>
    </message>
    <message>
        <source>CDS and CDNSKEY</source>
        <translation>CDS et CDNSKEY</translation>
    </message>
    <message>
        <source>Do they say the same, everywhere?</source>
        <translation>Disent-ils la même chose, partout&#xa0;?</translation>
    </message>
    <message>
        <source>CDS</source>
        <translation>CDS</translation>
    </message>
    <message>
        <source>Could the parent act on the CDS records?</source>
        <translation>La parente pourrait-elle agir d’après les enregistrements CDS&#xa0;?</translation>
    </message>
    <message>
        <source>CDNSKEY</source>
        <translation>CDNSKEY</translation>
    </message>
    <message>
        <source>Could the parent act on the CDNSKEY records?</source>
        <translation>La parente pourrait-elle agir d’après les enregistrements CDNSKEY&#xa0;?</translation>
    </message>
    <message>
        <source>Trust in CDS</source>
        <translation>Confiance dans les CDS</translation>
    </message>
    <message>
        <source>Are they signed by a key that the present DS vouches for?</source>
        <translation>Sont-ils signés par une clé que le DS actuel garantit&#xa0;?</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Récursion</translation>
    </message>
    <message>
        <source>Does a server look names up for strangers?</source>
        <translation>Un serveur cherche-t-il des noms pour des inconnus&#xa0;?</translation>
    </message>
    <message>
        <source>EDNS</source>
        <translation>EDNS</translation>
    </message>
    <message>
        <source>Does each server take EDNS?</source>
        <translation>Chaque serveur accepte-t-il EDNS&#xa0;?</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Does a server hand out the whole zone? Asked only if told to.</source>
        <translation>Un serveur livre-t-il la zone entière&#xa0;? Demandé seulement sur ordre.</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse source</translation>
    </message>
    <message>
        <source>Does the answer come from where it was asked?</source>
        <translation>La réponse vient-elle d’où elle a été demandée&#xa0;?</translation>
    </message>
    <message>
        <source>AAAA</source>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Is a question for AAAA answered well?</source>
        <translation>Une question AAAA reçoit-elle une bonne réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>Noms des serveurs</translation>
    </message>
    <message>
        <source>Can each server name be looked up?</source>
        <translation>Chaque nom de serveur peut-il être résolu&#xa0;?</translation>
    </message>
    <message>
        <source>Upward referrals</source>
        <translation>Renvois vers le haut</translation>
    </message>
    <message>
        <source>Does a server send the asker up?</source>
        <translation>Un serveur renvoie-t-il vers le haut&#xa0;?</translation>
    </message>
    <message>
        <source>Letters are kept</source>
        <translation>Lettres conservées</translation>
    </message>
    <message>
        <source>Does the name in the question come back as it was sent?</source>
        <translation>Le nom de la question revient-il comme il a été envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>Letters do not matter</source>
        <translation>Casse indifférente</translation>
    </message>
    <message>
        <source>Is the answer the same in capital and small letters?</source>
        <translation>La réponse est-elle la même en majuscules et en minuscules&#xa0;?</translation>
    </message>
    <message>
        <source>EDNS versions</source>
        <translation>Versions EDNS</translation>
    </message>
    <message>
        <source>Is an EDNS version that nobody has refused in order?</source>
        <translation>Une version EDNS que personne n’a est-elle refusée dans les règles&#xa0;?</translation>
    </message>
    <message>
        <source>EDNS options</source>
        <translation>Options EDNS</translation>
    </message>
    <message>
        <source>Is an EDNS option that nobody has ignored?</source>
        <translation>Une option EDNS que personne n’a est-elle ignorée&#xa0;?</translation>
    </message>
    <message>
        <source>EDNS flags</source>
        <translation>Drapeaux EDNS</translation>
    </message>
    <message>
        <source>Is an EDNS flag that nobody has ignored?</source>
        <translation>Un drapeau EDNS que personne n’a est-il ignoré&#xa0;?</translation>
    </message>
    <message>
        <source>EDNS and truncation</source>
        <translation>EDNS et troncature</translation>
    </message>
    <message>
        <source>Does a truncated answer have EDNS?</source>
        <translation>Une réponse tronquée porte-t-elle EDNS&#xa0;?</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Does a server tell its software?</source>
        <translation>Un serveur dit-il quel est son logiciel&#xa0;?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Is the zone&apos;s name a host name?</source>
        <translation>Le nom de la zone est-il un nom d’hôte&#xa0;?</translation>
    </message>
    <message>
        <source>Hyphens at the ends</source>
        <translation>Traits d’union aux extrémités</translation>
    </message>
    <message>
        <source>Does a label begin or end with a hyphen?</source>
        <translation>Une étiquette commence-t-elle ou finit-elle par un trait d’union&#xa0;?</translation>
    </message>
    <message>
        <source>Hyphens in the middle</source>
        <translation>Traits d’union au milieu</translation>
    </message>
    <message>
        <source>Does a label look encoded and is not?</source>
        <translation>Une étiquette semble-t-elle codée sans l’être&#xa0;?</translation>
    </message>
    <message>
        <source>Are the server names host names?</source>
        <translation>Les noms des serveurs sont-ils des noms d’hôte&#xa0;?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Is there an @ in the contact?</source>
        <translation>Y a-t-il un @ dans le contact&#xa0;?</translation>
    </message>
    <message>
        <source>Contact&apos;s mail</source>
        <translation>Courrier du contact</translation>
    </message>
    <message>
        <source>Can mail be sent to the contact?</source>
        <translation>Peut-on envoyer du courrier au contact&#xa0;?</translation>
    </message>
    <message>
        <source>Primary&apos;s name</source>
        <translation>Nom du primaire</translation>
    </message>
    <message>
        <source>Is the primary server&apos;s name a host name?</source>
        <translation>Le nom du serveur primaire est-il un nom d’hôte&#xa0;?</translation>
    </message>
    <message>
        <source>Mail hosts&apos; names</source>
        <translation>Noms des serveurs de courrier</translation>
    </message>
    <message>
        <source>Are the mail hosts&apos; names host names?</source>
        <translation>Les noms des serveurs de courrier sont-ils des noms d’hôte&#xa0;?</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Does the primary server that is named have the newest zone?</source>
        <translation>Le serveur primaire nommé a-t-il la zone la plus récente&#xa0;?</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rafraîchissement</translation>
    </message>
    <message>
        <source>Is the refresh time long enough?</source>
        <translation>Le délai de rafraîchissement est-il assez long&#xa0;?</translation>
    </message>
    <message>
        <source>Retry and refresh</source>
        <translation>Nouvelle tentative et rafraîchissement</translation>
    </message>
    <message>
        <source>Is the retry time below the refresh time?</source>
        <translation>Le délai de nouvelle tentative est-il inférieur au rafraîchissement&#xa0;?</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Is the retry time long enough?</source>
        <translation>Le délai de nouvelle tentative est-il assez long&#xa0;?</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Is the expire time long enough?</source>
        <translation>Le délai d’expiration est-il assez long&#xa0;?</translation>
    </message>
    <message>
        <source>Negative caching</source>
        <translation>Cache négatif</translation>
    </message>
    <message>
        <source>Is the negative caching time neither short nor long?</source>
        <translation>La durée du cache négatif n’est-elle ni courte ni longue&#xa0;?</translation>
    </message>
    <message>
        <source>Primary is no alias</source>
        <translation>Le primaire n’est pas un alias</translation>
    </message>
    <message>
        <source>Is the primary server&apos;s name an alias?</source>
        <translation>Le nom du serveur primaire est-il un alias&#xa0;?</translation>
    </message>
    <message>
        <source>Mail host is no alias</source>
        <translation>Le serveur de courrier n’est pas un alias</translation>
    </message>
    <message>
        <source>Is a mail host an alias?</source>
        <translation>Un serveur de courrier est-il un alias&#xa0;?</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Do the servers agree where mail goes, and is it in order?</source>
        <translation>Les serveurs sont-ils d’accord sur la destination du courrier, et est-elle en règle&#xa0;?</translation>
    </message>
    <message>
        <source>One SOA</source>
        <translation>Un seul SOA</translation>
    </message>
    <message>
        <source>Is there exactly one SOA record?</source>
        <translation>Y a-t-il exactement un enregistrement SOA&#xa0;?</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Do the servers agree who may send mail for the zone?</source>
        <translation>Les serveurs sont-ils d’accord sur qui peut envoyer du courrier pour la zone&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>if the zone gave the same TTL then</source>
        <translation>si la zone donnait alors le même TTL</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n messages sent · %2 ms</source>
        <translation>
            <numerusform>en date de %1 · %n message envoyé · %2 ms</numerusform>
            <numerusform>en date de %1 · %n messages envoyés · %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, delegated by %2</source>
        <translation>%1, délégué par %2</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>authority %1 %2 [%3]: %4</source>
        <translation>autorité %1 %2 [%3]&#xa0;: %4</translation>
    </message>
    <message>
        <source>Asked first:</source>
        <translation>Interrogés d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>the address that the system chooses</source>
        <translation>l’adresse que choisit le système</translation>
    </message>
    <message>
        <source>The rest is found on the way and may include the suspect&apos;s own servers.</source>
        <translation>Le reste se découvre en chemin et peut comprendre les serveurs mêmes du suspect.</translation>
    </message>
    <message>
        <source>Changed since the run before in this case</source>
        <translation>Changé depuis l’exécution précédente de ce dossier</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu pour la dernière fois à %1</translation>
    </message>
    <message>
        <source>Known from the case:</source>
        <translation>Connus de ce dossier :</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4):</source>
        <translation>De %1 (%2) à %3 (%4) :</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>%1  %2 %3  “%4”, accepted by %5 at %6, run %7</source>
        <translation>%1  %2 %3  «&#xa0;%4&#xa0;», accepté par %5 le %6, sondage %7</translation>
    </message>
    <message>
        <source>No run is accepted as good yet.</source>
        <translation>Aucun sondage n’est encore accepté comme bon.</translation>
    </message>
    <message>
        <source>Accepted as good:</source>
        <translation>Accepté comme bon&#xa0;:</translation>
    </message>
    <message>
        <source>%1 went to the same place (%4), some time after %2 and seen by %3.</source>
        <translation>%1 sont parties au même endroit (%4), à un moment après %2, constaté à %3 au plus tard.</translation>
    </message>
    <message>
        <source>%1 went to the same place (%3), first seen at %2.</source>
        <translation>%1 sont parties au même endroit (%3), vu pour la première fois à %2.</translation>
    </message>
    <message>
        <source>No two zones of this case went to the same servers within the same time.</source>
        <translation>Aucune paire de zones de ce dossier n’est partie vers les mêmes serveurs dans le même temps.</translation>
    </message>
    <message>
        <source>no such name at its registry</source>
        <translation>son registre ne connaît pas ce nom</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>finit le %1</translation>
    </message>
    <message>
        <source>registrar %1</source>
        <translation>bureau d’enregistrement %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>en date de %1</translation>
    </message>
    <message>
        <source>by the lab&apos;s registry</source>
        <translation>selon le registre du laboratoire</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement du domaine</translation>
    </message>
    <message>
        <source>What the case shows</source>
        <translation>Ce que montre le dossier</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>cause : %1</translation>
    </message>
    <message>
        <source>Clock of the blast: %1 %2</source>
        <translation>Horloge de la déflagration&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>nothing that is wrong was seen</source>
        <translation>rien de faux n’a été vu</translation>
    </message>
    <message>
        <source>TTL at least %1 s</source>
        <translation>TTL d’au moins %1 s</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>in a cache that was asked until %1 (%2)</source>
        <translation>dans un cache interrogé jusqu’à %1 (%2)</translation>
    </message>
    <message>
        <source>in any correct cache until %1</source>
        <translation>dans tout cache correct jusqu’à %1</translation>
    </message>
    <message>
        <source>in any correct cache for %1 s after it is withdrawn</source>
        <translation>dans tout cache correct pendant %1 s après le retrait</translation>
    </message>
    <message>
        <source>%1 over %2: %3, %4</source>
        <translation>%1 par %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>certificate %1: %2, issued by %3, valid from %4 to %5</source>
        <translation>certificat %1&#xa0;: %2, délivré par %3, valable du %4 au %5</translation>
    </message>
    <message>
        <source>one of %1 caches at the least</source>
        <translation>un parmi au moins %1 caches</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>instead of %1, which was accepted</source>
        <translation>au lieu de %1, qui a été accepté</translation>
    </message>
    <message>
        <source>instead of %1, as the zone&apos;s servers say</source>
        <translation>au lieu de %1, que disent les serveurs de la zone</translation>
    </message>
    <message>
        <source>names: %1, resolvers: %2, pairs: %3; seen from %4 to %5</source>
        <translation>noms&#xa0;: %1, résolveurs&#xa0;: %2, paires&#xa0;: %3&#xa0;; vu du %4 au %5</translation>
    </message>
    <message>
        <source>resolvers: %1</source>
        <translation>résolveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer is wrong among those that could be compared.</source>
        <translation>Aucune réponse n’est fausse parmi celles qui ont pu être comparées.</translation>
    </message>
    <message>
        <source>Not all of it went as planned (%1); what was found all the same stands above.</source>
        <translation>Tout ne s’est pas passé comme prévu (%1)&#xa0;; ce qui a été trouvé malgré tout figure ci-dessus.</translation>
    </message>
    <message>
        <source>messages: %1, runs: %2; begun at %3</source>
        <translation>messages&#xa0;: %1, exécutions&#xa0;: %2&#xa0;; début à %3</translation>
    </message>
    <message>
        <source>%1; withholds some names on purpose (%2)</source>
        <translation>%1&#xa0;; retient certains noms à dessein (%2)</translation>
    </message>
    <message>
        <source>as read on %1 at %2</source>
        <translation>lu le %1 à %2</translation>
    </message>
    <message>
        <source>None of these is asked unless you name it.</source>
        <translation>Aucun n’est interrogé à moins d’être nommé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the older versions came and went: before and after them the zone&apos;s servers gave what they give now, and nobody accepted any of it (%1). If they were an attacker&apos;s, users are still led there.</source>
        <translation>
            <numerusform>%n des versions antérieures est venue et repartie&#xa0;: avant et après elle, les serveurs de la zone donnaient ce qu’ils donnent maintenant, et personne ne l’a acceptée (%1). Si c’était celle d’un attaquant, des utilisateurs y sont encore menés.</numerusform>
            <numerusform>%n des versions antérieures sont venues et reparties&#xa0;: avant et après elles, les serveurs de la zone donnaient ce qu’ils donnent maintenant, et personne n’en a accepté aucune (%1). Si c’étaient celles d’un attaquant, des utilisateurs y sont encore menés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pairs were asked: %3 as they should be, %4 wrong or not explained, %5 an older version, %6 steered, %7 in part, %8 without an answer, %9 with nothing to hold them against.</source>
        <translation>%1 paires sur %2 ont été interrogées&#xa0;: %3 comme elles doivent être, %4 fausses ou inexpliquées, %5 d’une version antérieure, %6 aiguillées, %7 partielles, %8 sans réponse, %9 sans rien à quoi les comparer.</translation>
    </message>
    <message>
        <source>fetched from the zone between %1 and %2, by this cache or by one that it asks; served until %3 at the latest</source>
        <translation>pris à la zone entre %1 et %2, par ce cache ou par un cache qu’il interroge&#xa0;; servi jusqu’à %3 au plus tard</translation>
    </message>
</context>
<context>
    <name>ComparisonTerms</name>
    <message>
        <source>“%1” is no resolver: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un résolveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no address, no server name, and neither NXDOMAIN nor NODATA.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse, ni un nom de serveur, ni NXDOMAIN, ni NODATA.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it with its zone, such as 2026-11-21T02:58:11Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: écrivez-la avec son fuseau, par exemple 2026-11-21T02:58:11Z.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 d %2 h %3 min %4 s</source>
        <translation>%1 j %2 h %3 min %4 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminé depuis %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 left, until %2</source>
        <translation>encore %1, jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ diffère</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation>Série SOA</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>TCP: %1</source>
        <translation>TCP : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ content</source>
        <translation>≠ contenu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Glue, addresses</source>
        <translation>Glue, adresses</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se nomme</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>⚑ attacker&apos;s</source>
        <translation>⚑ attaquant</translation>
    </message>
</context>
<context>
    <name>DelegationSentence</name>
    <message>
        <source>No server of %1 or %2 said who serves %2</source>
        <translation>Aucun serveur de %1 ni de %2 n’a dit qui sert %2</translation>
    </message>
    <message>
        <source>%1 delegates %2 to nobody</source>
        <translation>%1 ne délègue %2 à personne</translation>
    </message>
    <message>
        <source>%1 of %2 parent servers name other servers for %3 than the rest</source>
        <translation>%1 serveurs parents sur %2 désignent pour %3 d’autres serveurs que le reste</translation>
    </message>
    <message>
        <source>%1 of %2 servers of %3 name other servers for it than the rest</source>
        <translation>%1 serveurs sur %2 de %3 désignent pour elle d’autres serveurs que le reste</translation>
    </message>
    <message>
        <source>%1 names %2 servers for %3, and none of them said which it has</source>
        <translation>%1 désigne %2 serveurs pour %3, et aucun d’eux n’a dit lesquels elle a</translation>
    </message>
    <message>
        <source>No server of %1 gave a delegation; %2 itself names %3 servers</source>
        <translation>Aucun serveur de %1 n’a donné de délégation&#xa0;; %2 elle-même désigne %3 serveurs</translation>
    </message>
    <message>
        <source>%1 names %2 servers for %3, %3 itself %4; %5 are in both</source>
        <translation>%1 désigne %2 serveurs pour %3, %3 elle-même %4&#xa0;; %5 sont dans les deux</translation>
    </message>
    <message>
        <source>; %1 of %2 parent servers answered without DS</source>
        <translation>&#xa0;; %1 serveurs parents sur %2 ont répondu sans DS</translation>
    </message>
    <message>
        <source>; DS at the parent</source>
        <translation>&#xa0;; DS chez le parent</translation>
    </message>
    <message>
        <source>; no DS at the parent</source>
        <translation>&#xa0;; pas de DS chez le parent</translation>
    </message>
    <message>
        <source>; %1 of %2 servers gave no answer</source>
        <translation>&#xa0;; %1 serveurs sur %2 n’ont pas répondu</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>serveurs de noms</translation>
    </message>
    <message>
        <source>the delegation itself</source>
        <translation>la délégation elle-même</translation>
    </message>
    <message>
        <source>glue</source>
        <translation>glue</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>the zone&apos;s own NS records</source>
        <translation>les enregistrements NS de la zone elle-même</translation>
    </message>
    <message>
        <source>mail, sender policy or certificate authorities</source>
        <translation>courrier, politique d’expéditeur ou autorités de certification</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>enregistrement du domaine</translation>
    </message>
    <message>
        <source>more</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>; nothing changed since %1</source>
        <translation> ; rien n’a changé depuis %1</translation>
    </message>
    <message>
        <source>; changed since %1: %2</source>
        <translation> ; changé depuis %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 name the same %3 servers at all %n addresses that answered</source>
        <translation>
            <numerusform>%1 et %2 désignent les mêmes %3 serveurs à la seule adresse qui a répondu</numerusform>
            <numerusform>%1 et %2 désignent les mêmes %3 serveurs aux %n adresses qui ont répondu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Probe ministry.zz</source>
        <translation>Sonder ministry.zz</translation>
    </message>
    <message>
        <source>Open Chain (Ctrl+2): from the root&apos;s anchor down, each zone vouches for the next. This is how it should look.</source>
        <translation>Ouvrez Chaîne (Ctrl+2)&#xa0;: depuis l’ancre de la racine, chaque zone se porte garante de la suivante. Voilà ce qu’on doit voir.</translation>
    </message>
    <message>
        <source>Open Chain</source>
        <translation>Ouvrir Chaîne</translation>
    </message>
    <message>
        <source>The phone rings: webmail shows a strange certificate. Let the lab&apos;s clock go on to t1.</source>
        <translation>Le téléphone sonne&#xa0;: la messagerie montre un certificat étrange. Faites avancer l’horloge du laboratoire à t1.</translation>
    </message>
    <message>
        <source>Go on to t1</source>
        <translation>Passer à t1</translation>
    </message>
    <message>
        <source>Probe the same again (F5): what was seen before is the measure.</source>
        <translation>Sondez de nouveau la même chose (F5)&#xa0;: ce qu’on a vu avant sert de mesure.</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Sonder de nouveau</translation>
    </message>
    <message>
        <source>No alarm of validation, and yet a loss: “insecure”, not “bogus”. Open Findings (Ctrl+7) and select what changed; the inspector shows the messages that prove it.</source>
        <translation>Aucune alarme de validation, et pourtant une perte&#xa0;: «&#xa0;insecure&#xa0;», non «&#xa0;bogus&#xa0;». Ouvrez Constats (Ctrl+7) et sélectionnez ce qui a changé&#xa0;; l’inspecteur montre les messages qui le prouvent.</translation>
    </message>
    <message>
        <source>Open Findings</source>
        <translation>Ouvrir Constats</translation>
    </message>
    <message>
        <source>Write down what you see and whom you call: a note about the selection (Ctrl+Shift+N).</source>
        <translation>Notez ce que vous voyez et qui vous appelez&#xa0;: une note sur la sélection (Ctrl+Maj+N).</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Ten minutes later the attacker takes the next step. Go on to t2 and probe.</source>
        <translation>Dix minutes plus tard, l’attaquant fait le pas suivant. Passez à t2 et sondez.</translation>
    </message>
    <message>
        <source>Go on to t2</source>
        <translation>Passer à t2</translation>
    </message>
    <message>
        <source>Open Resolvers (Ctrl+4): who hands out the attacker&apos;s answer, when it entered the cache, until when it can stay there.</source>
        <translation>Ouvrez Résolveurs (Ctrl+4)&#xa0;: qui donne la réponse de l’attaquant, quand elle est entrée dans le cache, jusqu’à quand elle peut y rester.</translation>
    </message>
    <message>
        <source>Open Resolvers</source>
        <translation>Ouvrir Résolveurs</translation>
    </message>
    <message>
        <source>A second note: what was decided, and who was told.</source>
        <translation>Une seconde note&#xa0;: ce qui a été décidé, et qui a été prévenu.</translation>
    </message>
    <message>
        <source>The registry puts everything back. Go on to t3 …</source>
        <translation>Le registre remet tout en place. Passez à t3 …</translation>
    </message>
    <message>
        <source>Go on to t3</source>
        <translation>Passer à t3</translation>
    </message>
    <message>
        <source>… and probe once more: is it over, and for whom not yet?</source>
        <translation>… et sondez encore une fois&#xa0;: est-ce fini, et pour qui pas encore&#xa0;?</translation>
    </message>
    <message>
        <source>Open Timeline (Ctrl+6): when it changed, when it was seen, how long its tail is.</source>
        <translation>Ouvrez Chronologie (Ctrl+6)&#xa0;: quand cela a changé, quand on l’a vu, combien de temps cela traîne.</translation>
    </message>
    <message>
        <source>Open Timeline</source>
        <translation>Ouvrir Chronologie</translation>
    </message>
    <message>
        <source>The report has written itself. Export it as PDF, HTML, Markdown or ODT.</source>
        <translation>Le rapport s’est écrit tout seul. Exportez-le en PDF, HTML, Markdown ou ODT.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Ouvrir Rapport</translation>
    </message>
    <message>
        <source>02:00 in the lab, all is well. ministry.zz stands in the probe bar, and beside it the plan: whom we ask first. Press Enter there, or this button, to probe it; where it waits for your word, ask them: they are the ministry&apos;s own.</source>
        <translation>02:00 au laboratoire, tout va bien. ministry.zz est dans la barre de sondage, et à côté le plan&#xa0;: qui nous interrogeons d’abord. Appuyez là sur Entrée, ou sur ce bouton, pour le sonder&#xa0;; là où le sondage attend votre accord, interrogez-les&#xa0;: ce sont les serveurs du ministère.</translation>
    </message>
    <message>
        <source>Probe again, all three. It waits where it meets servers that the case does not know: the attacker&apos;s, who would see you come. Say whether they are asked.</source>
        <translation>Sondez encore, les trois. Le sondage attend là où il rencontre des serveurs que le dossier ne connaît pas&#xa0;: ceux de l’attaquant, qui vous verraient venir. Dites s’ils sont interrogés.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>In caches</source>
        <translation>Dans les caches</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>à la seconde</translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>à la minute</translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>au jour</translation>
    </message>
    <message>
        <source>not later</source>
        <translation>pas plus tard</translation>
    </message>
    <message>
        <source>not earlier</source>
        <translation>pas plus tôt</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Seen by the probe “%1 %2” of %3, profile %4.</source>
        <translation>Vu par le sondage «&#xa0;%1 %2&#xa0;» de %3, profil %4.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>%1 messages were exchanged; the probe ended: %2.</source>
        <translation>%1 messages ont été échangés&#xa0;; fin du sondage&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1 (precision %2, basis %3)</source>
        <translation>%1 (précision %2, fondement %3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>It keeps answers longer than it should, or the zone has lowered the TTL since. Its copy cannot be dated and may outlive a correction.</source>
        <translation>Il garde les réponses plus longtemps qu&apos;il ne devrait, ou la zone a baissé le TTL depuis. Sa copie ne peut être datée et peut survivre à une correction.</translation>
    </message>
    <message>
        <source>Ask it some more times: it may not have reached the zone&apos;s servers in time, or one of several servers behind its address fails.</source>
        <translation>Interrogez-le encore quelques fois : il n&apos;a peut-être pas joint les serveurs de la zone à temps, ou l&apos;un de plusieurs serveurs derrière son adresse échoue.</translation>
    </message>
    <message>
        <source>%{resolver} failed to answer %{subject} (SERVFAIL), and answered when it was asked again at once.</source>
        <translation>%{resolver} n&apos;a pas su répondre à %{subject} (SERVFAIL), et a répondu quand on l&apos;a interrogé de nouveau aussitôt.</translation>
    </message>
    <message>
        <source>Ask it again in a minute. Look at the delegation: the zone&apos;s servers may not be reachable from there.</source>
        <translation>Interrogez-le de nouveau dans une minute. Regardez la délégation : les serveurs de la zone ne sont peut-être pas joignables de là.</translation>
    </message>
    <message>
        <source>%{resolver} has “%{answer}” for %{subject}, which was the zone&apos;s answer once: %{told_by}. The zone&apos;s own servers say “%{authority}” now.</source>
        <translation>%{resolver} a « %{answer} » pour %{subject}, qui fut la réponse de la zone : %{told_by}. Les serveurs de la zone disent « %{authority} » maintenant.</translation>
    </message>
    <message>
        <source>%{resolver} has “%{answer}” for %{subject} in its cache, taken in while the zone&apos;s own servers gave another answer: %{told_by} (%{detail}). They say “%{authority}”, and said so at %{since} already.</source>
        <translation>%{resolver} a dans son cache « %{answer} » pour %{subject}, prise alors que les serveurs de la zone donnaient une autre réponse : %{told_by} (%{detail}). Ils disent « %{authority} », et le disaient déjà à %{since}.</translation>
    </message>
    <message>
        <source>Ask the holder which addresses the name may have. Run a delegation probe to see whether the servers, the delegation or the registration changed.</source>
        <translation>Demandez au titulaire quelles adresses le nom peut avoir. Lancez un sondage de délégation pour voir si les serveurs, la délégation ou l&apos;enregistrement ont changé.</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers give several answers to %{subject} in turn, “%{answer}” among them; what was accepted as good, “%{baseline}”, did not come. Whether that is a change cannot be told.</source>
        <translation>Les serveurs de la zone donnent tour à tour plusieurs réponses à %{subject}, dont « %{answer} » ; celle qui a été acceptée comme bonne, « %{baseline} », n&apos;est pas venue. On ne peut dire si c&apos;est un changement.</translation>
    </message>
    <message>
        <source>a failure that lasts: it answered when it was asked again</source>
        <translation>un échec qui dure : il a répondu quand on l&apos;a interrogé de nouveau</translation>
    </message>
    <message>
        <source>what the same resolver says when it is asked from another network, or each server behind its address</source>
        <translation>ce que dit le même résolveur interrogé depuis un autre réseau, ou chaque serveur derrière son adresse</translation>
    </message>
    <message>
        <source>answers of the zone&apos;s servers in the case from so long ago that no cache can have an older copy</source>
        <translation>des réponses des serveurs de la zone dans le dossier, assez anciennes pour qu&apos;aucun cache ne puisse avoir de copie antérieure</translation>
    </message>
    <message>
        <source>none of the zone&apos;s servers that were asked answers for it</source>
        <translation>aucun des serveurs de la zone interrogés ne répond pour elle</translation>
    </message>
    <message>
        <source>the copy may have been taken in while that was the zone&apos;s answer, but nobody saw when the zone left it</source>
        <translation>la copie a pu être prise pendant que c&apos;était la réponse de la zone, mais personne n&apos;a vu quand la zone l&apos;a quittée</translation>
    </message>
    <message>
        <source>Not everything was checked: the limit “%{limit}” of %{value} was reached.</source>
        <translation>Tout n’a pas été vérifié : la limite « %{limit} » de %{value} a été atteinte.</translation>
    </message>
    <message>
        <source>Many failing signatures, colliding keys or costly hashes can be an attack on validators.</source>
        <translation>Beaucoup de signatures fausses, de clés en collision ou de hachages coûteux peuvent être une attaque contre les validateurs.</translation>
    </message>
    <message>
        <source>%{subject} has revoked its key %{tag}, which a DS record or trust anchor still names: it validates nothing any more.</source>
        <translation>%{subject} a révoqué sa clé %{tag}, qu’un enregistrement DS ou une ancre de confiance nomme encore : elle ne valide plus rien.</translation>
    </message>
    <message>
        <source>Replace the trust anchor or the DS by those of the zone&apos;s present keys.</source>
        <translation>Remplacez l’ancre de confiance ou le DS par ceux des clés actuelles de la zone.</translation>
    </message>
    <message>
        <source>The trust anchors cannot be read, so none was used: %{reason}</source>
        <translation>Les ancres de confiance sont illisibles, aucune n’a donc servi : %{reason}</translation>
    </message>
    <message>
        <source>Give DS or DNSKEY records, one a line, or IANA&apos;s root-anchors.xml.</source>
        <translation>Donnez des enregistrements DS ou DNSKEY, un par ligne, ou le fichier root-anchors.xml de l’IANA.</translation>
    </message>
    <message>
        <source>%{subject} has revoked its key %{tag}: what it signs is void.</source>
        <translation>%{subject} a révoqué sa clé %{tag} : ce qu’elle signe est nul.</translation>
    </message>
    <message>
        <source>Not all server addresses were looked up: %{count} searches were ended, the first for %{subject}, because they go in a circle, too deep, or beyond %{value} steps.</source>
        <translation>Toutes les adresses de serveurs n’ont pas été cherchées : %{count} recherches ont été arrêtées, la première pour %{subject}, car elles tournent en rond, vont trop profond ou dépassent %{value} étapes.</translation>
    </message>
    <message>
        <source>Delegations to many servers without addresses can be an attack on resolvers; give glue.</source>
        <translation>Des délégations vers de nombreux serveurs sans adresse peuvent être une attaque contre les résolveurs ; donnez la colle (glue).</translation>
    </message>
    <message>
        <source>%{subject} was not validated: there is a negative trust anchor for %{anchor}.</source>
        <translation>%{subject} n’a pas été validé : il y a une ancre de confiance négative pour %{anchor}.</translation>
    </message>
    <message>
        <source>A negative trust anchor is for days, not for good. Take it out when the zone is mended.</source>
        <translation>Une ancre de confiance négative vaut pour quelques jours, pas pour toujours. Retirez-la quand la zone est réparée.</translation>
    </message>
    <message>
        <source>Validators judge %{subject} differently: %{ways}.</source>
        <translation>Les validateurs jugent %{subject} différemment : %{ways}.</translation>
    </message>
    <message>
        <source>Who was protected depends on the resolver. Ask which one the users had.</source>
        <translation>Qui était protégé dépend du résolveur. Demandez lequel les utilisateurs avaient.</translation>
    </message>
    <message>
        <source>%{subject} is delegated to %{count} server names; %{value} of them were asked.</source>
        <translation>%{subject} est délégué à %{count} noms de serveurs ; %{value} d’entre eux ont été interrogés.</translation>
    </message>
    <message>
        <source>Raise the limit if the others matter.</source>
        <translation>Relevez la limite si les autres comptent.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>The run was stopped before it had asked everything it wanted to.</source>
        <translation>L’exécution a été arrêtée avant d’avoir posé toutes ses questions.</translation>
    </message>
    <message>
        <source>Run it again; what was collected is kept.</source>
        <translation>Relancez-la&#xa0;; ce qui a été recueilli est conservé.</translation>
    </message>
    <message>
        <source>The run stopped at its limit “%{limit}” of %{value}.</source>
        <translation>L’exécution s’est arrêtée à sa limite «&#xa0;%{limit}&#xa0;» de %{value}.</translation>
    </message>
    <message>
        <source>Raise the limit if you trust what is asked, or ask for less.</source>
        <translation>Relevez la limite si vous avez confiance en ce qui est interrogé, ou demandez moins.</translation>
    </message>
    <message>
        <source>No server of %{subject} gave an answer that can be used.</source>
        <translation>Aucun serveur de %{subject} n’a donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>Check your own connection first, then ask from another network.</source>
        <translation>Vérifiez d’abord votre propre connexion, puis interrogez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>%{server} gave no usable answer for %{subject}: %{failure}.</source>
        <translation>%{server} n’a donné aucune réponse utilisable pour %{subject}&#xa0;: %{failure}.</translation>
    </message>
    <message>
        <source>Ask it again, over TCP and from another network.</source>
        <translation>Interrogez-le de nouveau, en TCP et depuis un autre réseau.</translation>
    </message>
    <message>
        <source>%{server} has the special-purpose address %{address} (%{registry}).</source>
        <translation>%{server} a l’adresse à usage spécial %{address} (%{registry}).</translation>
    </message>
    <message>
        <source>It was asked only if you allowed it. Such an address in public data is a mistake or a trap.</source>
        <translation>Il n’a été interrogé que si vous l’avez permis. Une telle adresse dans des données publiques est une erreur ou un piège.</translation>
    </message>
    <message>
        <source>The analysis process ended on the message %{exchange} from %{server}; it is judged malformed.</source>
        <translation>Le processus d’analyse s’est terminé sur le message %{exchange} de %{server}&#xa0;; celui-ci est jugé malformé.</translation>
    </message>
    <message>
        <source>The message is kept as evidence. Please report it.</source>
        <translation>Le message est conservé comme preuve. Merci de le signaler.</translation>
    </message>
    <message>
        <source>The servers of %{parent} have no delegation of %{subject}: it is not a zone of its own.</source>
        <translation>Les serveurs de %{parent} n’ont pas de délégation de %{subject}&#xa0;: ce n’est pas une zone à part.</translation>
    </message>
    <message>
        <source>Check the spelling. If the zone was there before, ask the registry whether the domain expired, is suspended or was deleted.</source>
        <translation>Vérifiez l’orthographe. Si la zone existait auparavant, demandez au registre si le domaine a expiré, est suspendu ou a été supprimé.</translation>
    </message>
    <message>
        <source>No server of %{zone}, on the way to %{subject}, gave an answer that can be used.</source>
        <translation>Aucun serveur de %{zone}, sur le chemin de %{subject}, n’a donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>%{subject} is an alias in %{parent}, so it cannot be a zone.</source>
        <translation>%{subject} est un alias dans %{parent} et ne peut donc pas être une zone.</translation>
    </message>
    <message>
        <source>Look at the zone that the alias leads to.</source>
        <translation>Examinez la zone où mène l’alias.</translation>
    </message>
    <message>
        <source>Ask the operator of the parent zone which serial these servers have: a transfer failed, or a change is on its way.</source>
        <translation>Demandez à l’exploitant de la zone parente quel numéro de série ont ces serveurs&#xa0;: un transfert a échoué, ou un changement est en cours.</translation>
    </message>
    <message>
        <source>Ask the registry for the transactions on this domain and for the serials of these servers; ask again in some minutes whether the change spreads.</source>
        <translation>Demandez au registre les transactions sur ce domaine et les numéros de série de ces serveurs&#xa0;; interrogez de nouveau dans quelques minutes pour voir si le changement se propage.</translation>
    </message>
    <message>
        <source>Ask the registry who changed the DS records and when; while they differ, validating resolvers see different things.</source>
        <translation>Demandez au registre qui a changé les enregistrements DS et quand&#xa0;; tant qu’ils diffèrent, les résolveurs validants ne voient pas tous la même chose.</translation>
    </message>
    <message>
        <source>Ask it again and from another network before you call it down.</source>
        <translation>Interrogez-le de nouveau, depuis un autre réseau, avant de le dire en panne.</translation>
    </message>
    <message>
        <source>Tell the operator of the parent zone.</source>
        <translation>Prévenez l’exploitant de la zone parente.</translation>
    </message>
    <message>
        <source>%{parent} delegates %{subject} to %{ns}, which the zone itself does not name.</source>
        <translation>%{parent} délègue %{subject} à %{ns}, que la zone elle-même ne désigne pas.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether this server is theirs. If it is not, treat the delegation as changed by somebody else.</source>
        <translation>Demandez à l’exploitant de la zone si ce serveur est le sien. Sinon, considérez que la délégation a été changée par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%{subject} names %{ns} as its server, but %{parent} does not delegate to it.</source>
        <translation>%{subject} désigne %{ns} comme son serveur, mais %{parent} ne lui délègue pas.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator which set is right; a change of the delegation may have been forgotten, or made without them.</source>
        <translation>Demandez à l’exploitant de la zone quel ensemble est le bon&#xa0;; un changement de la délégation a pu être oublié, ou fait sans lui.</translation>
    </message>
    <message>
        <source>The delegation of %{subject} (%{parent_ns}) and the zone itself (%{child_ns}) have no name server in common.</source>
        <translation>La délégation de %{subject} (%{parent_ns}) et la zone elle-même (%{child_ns}) n’ont aucun serveur de noms en commun.</translation>
    </message>
    <message>
        <source>Compare with an earlier run: a new set at the parent that the zone does not know is how a hijack begins.</source>
        <translation>Comparez avec une exécution antérieure&#xa0;: un nouvel ensemble chez le parent que la zone ne connaît pas, c’est ainsi que commence un détournement.</translation>
    </message>
    <message>
        <source>Have the registry add glue for %{ns}.</source>
        <translation>Faites ajouter par le registre la glue de %{ns}.</translation>
    </message>
    <message>
        <source>Have it added at the registry if the server shall be reached there.</source>
        <translation>Faites-la ajouter au registre si le serveur doit être joint à cette adresse.</translation>
    </message>
    <message>
        <source>Have the host object at the registry corrected; find out who runs %{address}.</source>
        <translation>Faites corriger l’objet hôte au registre&#xa0;; cherchez qui exploite %{address}.</translation>
    </message>
    <message>
        <source>Name the server itself in the NS records; resolvers need not follow an alias.</source>
        <translation>Désignez le serveur lui-même dans les enregistrements NS&#xa0;; les résolveurs ne sont pas tenus de suivre un alias.</translation>
    </message>
    <message>
        <source>The name server %{ns} of %{subject} has no address.</source>
        <translation>Le serveur de noms %{ns} de %{subject} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Remove it from the NS records or give it an address. Check that nobody else can register its domain.</source>
        <translation>Retirez-le des enregistrements NS ou donnez-lui une adresse. Vérifiez que personne d’autre ne peut enregistrer son domaine.</translation>
    </message>
    <message>
        <source>Check the delegation of the domain that %{ns} lies in, and when it expires.</source>
        <translation>Vérifiez la délégation du domaine où se trouve %{ns}, et quand il expire.</translation>
    </message>
    <message>
        <source>Compare the serials. With equal serials the servers do not come from one source: ask each operator.</source>
        <translation>Comparez les numéros de série. S’ils sont égaux, les serveurs n’ont pas une seule source&#xa0;: demandez à chaque exploitant.</translation>
    </message>
    <message>
        <source>Ask again after the zone&apos;s refresh time; servers that stay behind do not get the zone any more.</source>
        <translation>Interrogez de nouveau après le délai de rafraîchissement de la zone&#xa0;; les serveurs qui restent en retard ne reçoivent plus la zone.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether a key change is going on; if not, one of these servers has another zone.</source>
        <translation>Demandez à l’exploitant de la zone si un changement de clé est en cours&#xa0;; sinon, l’un de ces serveurs a une autre zone.</translation>
    </message>
    <message>
        <source>Compare the serials, and find out who runs the address that only some give.</source>
        <translation>Comparez les numéros de série et cherchez qui exploite l’adresse que seuls certains donnent.</translation>
    </message>
    <message>
        <source>Remove the server from the delegation or have the zone set up there. A host that serves strangers could let one of them take the zone over.</source>
        <translation>Retirez le serveur de la délégation ou faites-y installer la zone. Un hébergeur ouvert à tous pourrait laisser un inconnu s’emparer de la zone.</translation>
    </message>
    <message>
        <source>Remove the server from the delegation or have the zone set up there.</source>
        <translation>Retirez le serveur de la délégation ou faites-y installer la zone.</translation>
    </message>
    <message>
        <source>Check your own connection by asking for another zone, then call the zone&apos;s operator.</source>
        <translation>Vérifiez votre propre connexion en interrogeant une autre zone, puis appelez l’exploitant de la zone.</translation>
    </message>
    <message>
        <source>Add a second one in another network.</source>
        <translation>Ajoutez-en un second dans un autre réseau.</translation>
    </message>
    <message>
        <source>All name servers of %{subject} that have such an address lie in %{prefix}.</source>
        <translation>Tous les serveurs de noms de %{subject} qui ont une telle adresse se trouvent dans %{prefix}.</translation>
    </message>
    <message>
        <source>One fault or one announcement takes them all. If this is new, find out whose network it is.</source>
        <translation>Une seule panne ou une seule annonce les emporte tous. Si c’est nouveau, cherchez à qui est ce réseau.</translation>
    </message>
    <message>
        <source>%{ns}, name servers of %{subject}, share the address %{address}.</source>
        <translation>%{ns}, serveurs de noms de %{subject}, partagent l’adresse %{address}.</translation>
    </message>
    <message>
        <source>They are one server under several names; count them as one.</source>
        <translation>C’est un seul serveur sous plusieurs noms&#xa0;; comptez-les pour un.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator for the right key tag. Correct the DS at the registry, or find out whose keys these are.</source>
        <translation>Demandez à l’exploitant de la zone la bonne étiquette de clé. Corrigez le DS au registre, ou cherchez à qui sont ces clés.</translation>
    </message>
    <message>
        <source>That is usual for a key that is kept in reserve or being replaced. Ask the operator if it is theirs.</source>
        <translation>C’est habituel pour une clé en réserve ou en cours de remplacement. Demandez à l’exploitant si elle est à lui.</translation>
    </message>
    <message>
        <source>The DS record %{ds} of %{subject} has a digest type that cannot be checked.</source>
        <translation>L’enregistrement DS %{ds} de %{subject} a un type d’empreinte qui ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>If the zone was signed before, somebody replaced its servers. If signing was given up, the DS must leave the parent first.</source>
        <translation>Si la zone était signée auparavant, quelqu’un a remplacé ses serveurs. Si la signature a été abandonnée, le DS doit d’abord quitter le parent.</translation>
    </message>
    <message>
        <source>%{subject} is signed, but %{parent} has no DS record for it: nobody can validate it.</source>
        <translation>%{subject} est signée, mais %{parent} n’a pas d’enregistrement DS pour elle&#xa0;: personne ne peut la valider.</translation>
    </message>
    <message>
        <source>If there was a DS before, ask the registry who removed it: that is the first step of many hijacks.</source>
        <translation>S’il y avait un DS auparavant, demandez au registre qui l’a retiré&#xa0;: c’est le premier pas de bien des détournements.</translation>
    </message>
    <message>
        <source>The DS records of %{subject} match a key at each of its servers that answered.</source>
        <translation>Les enregistrements DS de %{subject} correspondent à une clé chez chacun de ses serveurs qui ont répondu.</translation>
    </message>
    <message>
        <source>%{subject} has no DNSKEY and %{parent} no DS record for it.</source>
        <translation>%{subject} n’a pas de DNSKEY et %{parent} pas d’enregistrement DS pour elle.</translation>
    </message>
    <message>
        <source>%{parent} and %{subject} name the same %{count} name servers, on each server that answered.</source>
        <translation>%{parent} et %{subject} désignent les mêmes %{count} serveurs de noms, sur chaque serveur qui a répondu.</translation>
    </message>
    <message>
        <source>%{subject} has more name servers than are asked: %{count} were left out.</source>
        <translation>%{subject} a plus de serveurs de noms qu’on n’en interroge&#xa0;: %{count} ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Raise the limit if you need them all.</source>
        <translation>Relevez la limite s’il vous les faut tous.</translation>
    </message>
    <message>
        <source>The aliases from %{subject} go on after %{value} steps; the last seen leads to %{target}.</source>
        <translation>Les alias partant de %{subject} continuent après %{value} pas&#xa0;; le dernier vu mène à %{target}.</translation>
    </message>
    <message>
        <source>Shorten the chain of aliases, or raise the limit.</source>
        <translation>Raccourcissez la chaîne d’alias, ou relevez la limite.</translation>
    </message>
    <message>
        <source>The aliases lead in a circle: %{subject} points back to %{target}.</source>
        <translation>Les alias tournent en rond&#xa0;: %{subject} renvoie à %{target}.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator to correct the CNAME or DNAME records.</source>
        <translation>Demandez à l’exploitant de la zone de corriger les enregistrements CNAME ou DNAME.</translation>
    </message>
    <message>
        <source>%{server} says %{rcode} for %{subject} without a proof that holds.</source>
        <translation>%{server} dit %{rcode} pour %{subject} sans preuve qui tienne.</translation>
    </message>
    <message>
        <source>Compare the NSEC or NSEC3 records of the zone&apos;s servers.</source>
        <translation>Comparez les enregistrements NSEC ou NSEC3 des serveurs de la zone.</translation>
    </message>
    <message>
        <source>%{server} gave a CNAME for %{subject} that is not the one its DNAME makes.</source>
        <translation>%{server} a donné pour %{subject} un CNAME qui n’est pas celui que produit son DNAME.</translation>
    </message>
    <message>
        <source>Ask the other servers; this one may be forging answers.</source>
        <translation>Interrogez les autres serveurs&#xa0;; celui-ci forge peut-être des réponses.</translation>
    </message>
    <message>
        <source>The DNSKEY set of %{subject} from %{server} does not validate: signature %{state}.</source>
        <translation>L’ensemble DNSKEY de %{subject} donné par %{server} ne se valide pas&#xa0;: signature %{state}.</translation>
    </message>
    <message>
        <source>Compare the keys and their signatures with those of the other servers.</source>
        <translation>Comparez les clés et leurs signatures avec celles des autres serveurs.</translation>
    </message>
    <message>
        <source>%{server} gave no DNSKEY set for %{subject}: %{failure}.</source>
        <translation>%{server} n’a pas donné d’ensemble DNSKEY pour %{subject}&#xa0;: %{failure}.</translation>
    </message>
    <message>
        <source>A signed delegation without keys fails for every validating resolver.</source>
        <translation>Une délégation signée sans clés échoue pour tout résolveur validant.</translation>
    </message>
    <message>
        <source>The DS set of %{subject} from %{server} does not validate: signature %{state}.</source>
        <translation>L’ensemble DS de %{subject} donné par %{server} ne se valide pas&#xa0;: signature %{state}.</translation>
    </message>
    <message>
        <source>Ask the parent zone&apos;s operator.</source>
        <translation>Demandez à l’exploitant de la zone parente.</translation>
    </message>
    <message>
        <source>%{server} gives neither DS nor a proof that there is none for %{subject}.</source>
        <translation>%{server} ne donne ni DS ni preuve qu’il n’y en a pas pour %{subject}.</translation>
    </message>
    <message>
        <source>Ask the parent zone&apos;s operator; a stripped DS is how an attacker switches DNSSEC off.</source>
        <translation>Demandez à l’exploitant de la zone parente&#xa0;; c’est en retirant le DS qu’un attaquant désactive DNSSEC.</translation>
    </message>
    <message>
        <source>No key of %{subject} at %{server} matches a DS or trust anchor.</source>
        <translation>Aucune clé de %{subject} chez %{server} ne correspond à un DS ou à une ancre de confiance.</translation>
    </message>
    <message>
        <source>Either the DS or the keys were changed alone. Find out which, and who did it.</source>
        <translation>Le DS ou les clés ont été changés seuls. Cherchez lequel, et qui l’a fait.</translation>
    </message>
    <message>
        <source>Every DS of %{subject} has an algorithm or digest that is not supported: insecure.</source>
        <translation>Chaque DS de %{subject} a un algorithme ou une empreinte non pris en charge&#xa0;: insecure.</translation>
    </message>
    <message>
        <source>Sign with an algorithm that validators know (RFC 8624).</source>
        <translation>Signez avec un algorithme que les validateurs connaissent (RFC 8624).</translation>
    </message>
    <message>
        <source>%{parent} proves that %{subject} has no DS: insecure from there on.</source>
        <translation>%{parent} prouve que %{subject} n’a pas de DS&#xa0;: insecure à partir de là.</translation>
    </message>
    <message>
        <source>If it was signed before, ask who removed the DS.</source>
        <translation>Si elle était signée auparavant, demandez qui a retiré le DS.</translation>
    </message>
    <message>
        <source>%{server} is listed for %{subject} but does not serve it: %{failure}.</source>
        <translation>%{server} est inscrit pour %{subject} mais ne la sert pas&#xa0;: %{failure}.</translation>
    </message>
    <message>
        <source>Have it configured, or taken out of the delegation.</source>
        <translation>Faites-le configurer, ou retirer de la délégation.</translation>
    </message>
    <message>
        <source>No trust anchor stands above %{subject}: its status is indeterminate.</source>
        <translation>Aucune ancre de confiance au-dessus de %{subject}&#xa0;: son état est indeterminate.</translation>
    </message>
    <message>
        <source>Give a trust anchor with --trust-anchor.</source>
        <translation>Donnez une ancre de confiance avec --trust-anchor.</translation>
    </message>
    <message>
        <source>%{subject} uses so many NSEC3 iterations that its proofs count as insecure.</source>
        <translation>%{subject} emploie tant d’itérations NSEC3 que ses preuves comptent comme insecure.</translation>
    </message>
    <message>
        <source>Sign with 0 iterations.</source>
        <translation>Signez avec 0 itération.</translation>
    </message>
    <message>
        <source>%{server} says that %{subject} does not exist, but its own proof shows a name without data.</source>
        <translation>%{server} dit que %{subject} n’existe pas, mais sa propre preuve montre un nom sans données.</translation>
    </message>
    <message>
        <source>Names below it become unreachable for some resolvers. Have the server repaired.</source>
        <translation>Les noms au-dessous deviennent inaccessibles pour certains résolveurs. Faites réparer le serveur.</translation>
    </message>
    <message>
        <source>%{subject} lies in an opt-out span of %{parent}: insecure from there on.</source>
        <translation>%{subject} se trouve dans un intervalle opt-out de %{parent}&#xa0;: insecure à partir de là.</translation>
    </message>
    <message>
        <source>%{server} fails where others validate. %{reason}</source>
        <translation>%{server} échoue là où d’autres se valident. %{reason}</translation>
    </message>
    <message>
        <source>Resolvers that ask this server first fail or try again. Have it repaired.</source>
        <translation>Les résolveurs qui interrogent d’abord ce serveur échouent ou recommencent. Faites-le réparer.</translation>
    </message>
    <message>
        <source>The signatures over %{subject} have expired.</source>
        <translation>Les signatures de %{subject} ont expiré.</translation>
    </message>
    <message>
        <source>Have the zone signed again, and ask why it was not.</source>
        <translation>Faites signer la zone de nouveau, et demandez pourquoi elle ne l’a pas été.</translation>
    </message>
    <message>
        <source>The signature over %{subject} is not made by the key that it names.</source>
        <translation>La signature de %{subject} n’est pas faite par la clé qu’elle désigne.</translation>
    </message>
    <message>
        <source>The data or the signature was altered, or the zone was signed wrongly.</source>
        <translation>Les données ou la signature ont été altérées, ou la zone a été mal signée.</translation>
    </message>
    <message>
        <source>%{subject} has no signature although %{zone} is signed.</source>
        <translation>%{subject} n’a pas de signature alors que %{zone} est signée.</translation>
    </message>
    <message>
        <source>Ask the other servers; unsigned data in a signed zone is what a forger can make.</source>
        <translation>Interrogez les autres serveurs&#xa0;; des données non signées dans une zone signée, voilà ce qu’un faussaire peut produire.</translation>
    </message>
    <message>
        <source>%{subject} is signed with a key that %{server}, who gives it, does not publish for %{zone}.</source>
        <translation>%{subject} est signé avec une clé que %{server}, qui le donne, ne publie pas pour %{zone}.</translation>
    </message>
    <message>
        <source>%{count} DS records of %{subject} name published keys; %{value} were tried, and none matches at %{server}: whether another does is open.</source>
        <translation>%{count} enregistrements DS de %{subject} désignent des clés publiées ; %{value} ont été essayés, et aucun ne correspond sur %{server} : si un autre correspond reste ouvert.</translation>
    </message>
    <message>
        <source>Raise the limit ds_records; so many DS records of one tag are no accident.</source>
        <translation>Relevez la limite ds_records ; autant d’enregistrements DS d’un même identifiant ne sont pas un hasard.</translation>
    </message>
    <message>
        <source>%{subject} from %{servers} validates with the DNSKEY set of %{holding}, but not with that of %{failing}.</source>
        <translation>%{subject} donné par %{servers} se valide avec le jeu DNSKEY de %{holding}, mais pas avec celui de %{failing}.</translation>
    </message>
    <message>
        <source>Resolvers fail, depending on whose keys they hold. Have every server publish the keys of all that sign.</source>
        <translation>Des résolveurs échouent, selon les clés qu’ils ont en cache. Faites publier sur chaque serveur les clés de tous ceux qui signent.</translation>
    </message>
    <message>
        <source>Compare the key sets of the zone&apos;s servers.</source>
        <translation>Comparez les jeux de clés des serveurs de la zone.</translation>
    </message>
    <message>
        <source>Not all signatures over %{subject} were checked: a limit was reached.</source>
        <translation>Toutes les signatures de %{subject} n’ont pas été vérifiées&#xa0;: une limite a été atteinte.</translation>
    </message>
    <message>
        <source>The signatures over %{subject} are not valid yet.</source>
        <translation>Les signatures de %{subject} ne sont pas encore valides.</translation>
    </message>
    <message>
        <source>Check the signer&apos;s clock.</source>
        <translation>Vérifiez l’horloge du signataire.</translation>
    </message>
    <message>
        <source>%{subject} is signed with unknown algorithms only, although its DS names a known one.</source>
        <translation>%{subject} n’est signé qu’avec des algorithmes inconnus, alors que son DS en désigne un connu.</translation>
    </message>
    <message>
        <source>%{subject} is not signed by %{zone}, whose data it is.</source>
        <translation>%{subject} n’est pas signé par %{zone}, à qui sont ces données.</translation>
    </message>
    <message>
        <source>Servers lead to different verdicts for %{subject}: %{ways}.</source>
        <translation>Les serveurs mènent à des verdicts différents pour %{subject}&#xa0;: %{ways}.</translation>
    </message>
    <message>
        <source>Find out which servers changed, and when; users get one or the other.</source>
        <translation>Cherchez quels serveurs ont changé, et quand&#xa0;; les utilisateurs reçoivent l’un ou l’autre.</translation>
    </message>
    <message>
        <source>%{server} answers %{subject} from a wildcard without proving that the name itself does not exist.</source>
        <translation>%{server} répond pour %{subject} depuis un joker sans prouver que le nom lui-même n’existe pas.</translation>
    </message>
    <message>
        <source>A replayed wildcard can hide a name; ask the other servers.</source>
        <translation>Un joker rejoué peut cacher un nom&#xa0;; interrogez les autres serveurs.</translation>
    </message>
    <message>
        <source>The answer for %{subject} changed from “%{before}” to “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>La réponse pour %{subject} est passée de «&#xa0;%{before}&#xa0;» à «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether the change was planned.</source>
        <translation>Demandez à l’exploitant de la zone si le changement était prévu.</translation>
    </message>
    <message>
        <source>%{subject} was %{before} at %{last_good} and is bogus since %{first_bad} at the latest.</source>
        <translation>%{subject} était %{before} à %{last_good} et est bogus depuis %{first_bad} au plus tard.</translation>
    </message>
    <message>
        <source>Validating resolvers refuse it now. Compare DS and keys with those of before.</source>
        <translation>Les résolveurs validants la refusent maintenant. Comparez DS et clés avec ceux d’avant.</translation>
    </message>
    <message>
        <source>Not an ordinary unsigned zone: somebody removed the DS. Ask the registry for the transaction log and have the DS restored.</source>
        <translation>Ce n’est pas une zone non signée ordinaire&#xa0;: quelqu’un a retiré le DS. Demandez au registre le journal des transactions et faites rétablir le DS.</translation>
    </message>
    <message>
        <source>%{subject} was %{before} at %{last_good} and is secure since %{first_bad} at the latest.</source>
        <translation>%{subject} était %{before} à %{last_good} et est secure depuis %{first_bad} au plus tard.</translation>
    </message>
    <message>
        <source>%{resolver} took its copy in after %{cached} and may serve it until %{expires}.</source>
        <translation>%{resolver} a pris sa copie après %{cached} et peut la servir jusqu’à %{expires}.</translation>
    </message>
    <message>
        <source>%{command} %{subject} (%{end})</source>
        <translation>%{command} %{subject} (%{end})</translation>
    </message>
    <message>
        <source>Caches may hold the old data of %{subject} (%{before}) until %{until}.</source>
        <translation>Des caches peuvent garder les anciennes données de %{subject} (%{before}) jusqu’à %{until}.</translation>
    </message>
    <message>
        <source>A signature of %{subject} is valid from %{inception} to %{expiration}.</source>
        <translation>Une signature de %{subject} est valide de %{inception} à %{expiration}.</translation>
    </message>
    <message>
        <source>The delegation of %{subject} is gone at %{servers}: “%{before}” until %{last_good} at least, none at %{first_bad}.</source>
        <translation>La délégation de %{subject} a disparu chez %{servers}&#xa0;: «&#xa0;%{before}&#xa0;» au moins jusqu’à %{last_good}, aucune à %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the registry for the transaction and the domain&apos;s state; the zone fails as caches let go.</source>
        <translation>Demandez au registre la transaction et l’état du domaine&#xa0;; la zone tombe à mesure que les caches l’abandonnent.</translation>
    </message>
    <message>
        <source>%{subject} is delegated to “%{after}” now (%{servers}); at %{last_good} it was not delegated.</source>
        <translation>%{subject} est maintenant déléguée à «&#xa0;%{after}&#xa0;» (%{servers})&#xa0;; à %{last_good} elle n’était pas déléguée.</translation>
    </message>
    <message>
        <source>Ask the holder whether they ordered it.</source>
        <translation>Demandez au titulaire s’il l’a commandé.</translation>
    </message>
    <message>
        <source>%{subject} has the DS records %{after} at %{servers} since some time between %{last_good} and %{first_bad}; before it had none.</source>
        <translation>%{subject} a les enregistrements DS %{after} chez %{servers} depuis un moment entre %{last_good} et %{first_bad}&#xa0;; auparavant elle n’en avait pas.</translation>
    </message>
    <message>
        <source>Ask the holder whether they ordered it and whether the keys are theirs.</source>
        <translation>Demandez au titulaire s’il l’a commandé et si les clés sont à lui.</translation>
    </message>
    <message>
        <source>The DS records of %{subject} at %{servers} changed: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>Les enregistrements DS de %{subject} chez %{servers} ont changé&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Compare the new DS with the keys that the zone&apos;s operator holds, and ask the registry who changed it.</source>
        <translation>Comparez le nouveau DS avec les clés que détient l’exploitant de la zone, et demandez au registre qui l’a changé.</translation>
    </message>
    <message>
        <source>The DS records of %{subject} (%{before}) left %{servers} between %{last_good} and %{first_bad}: the zone is not protected any more.</source>
        <translation>Les enregistrements DS de %{subject} (%{before}) ont quitté %{servers} entre %{last_good} et %{first_bad}&#xa0;: la zone n’est plus protégée.</translation>
    </message>
    <message>
        <source>Unless it was planned, treat it as the first step of a hijack: ask the registry for the transaction log, lock the domain and have the DS restored.</source>
        <translation>Sauf si c’était prévu, traitez-le comme le premier pas d’un détournement&#xa0;: demandez au registre le journal des transactions, verrouillez le domaine et faites rétablir le DS.</translation>
    </message>
    <message>
        <source>The glue of %{subject} at %{servers} changed: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>La glue de %{subject} chez %{servers} a changé&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>The names stayed and the addresses moved: ask the registry who changed the host objects, and find out who runs the new addresses.</source>
        <translation>Les noms sont restés et les adresses ont changé&#xa0;: demandez au registre qui a modifié les objets hôtes, et cherchez qui exploite les nouvelles adresses.</translation>
    </message>
    <message>
        <source>The keys of %{subject} at %{servers} changed: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>Les clés de %{subject} chez %{servers} ont changé&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Some keys stayed, as in a usual key change. Ask the operator if it is theirs.</source>
        <translation>Certaines clés sont restées, comme dans un changement de clé habituel. Demandez à l’exploitant s’il vient de lui.</translation>
    </message>
    <message>
        <source>The keys of %{subject} are gone at %{servers}; until %{last_good} at least there were %{before}.</source>
        <translation>Les clés de %{subject} ont disparu chez %{servers}&#xa0;; au moins jusqu’à %{last_good} il y avait %{before}.</translation>
    </message>
    <message>
        <source>With a DS at the parent the zone fails for validating resolvers; without one nothing protects it. Ask the operator whether these servers are theirs.</source>
        <translation>Avec un DS chez le parent, la zone échoue pour les résolveurs validants&#xa0;; sans DS, rien ne la protège. Demandez à l’exploitant si ces serveurs sont à lui.</translation>
    </message>
    <message>
        <source>All keys of %{subject} at %{servers} were replaced: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>Toutes les clés de %{subject} chez %{servers} ont été remplacées&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>No usual key change does that. Ask the operator whether these keys, and these servers, are theirs.</source>
        <translation>Aucun changement de clé habituel ne fait cela. Demandez à l’exploitant si ces clés, et ces serveurs, sont à lui.</translation>
    </message>
    <message>
        <source>The name servers of %{subject} at the parent (%{servers}) changed: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>Les serveurs de noms de %{subject} chez le parent (%{servers}) ont changé&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the holder whether they ordered it. If not: registry lock, transaction log, restore; whoever runs the new servers decides what the zone says.</source>
        <translation>Demandez au titulaire s’il l’a commandé. Sinon&#xa0;: verrou du registre, journal des transactions, rétablissement&#xa0;; qui exploite les nouveaux serveurs décide de ce que dit la zone.</translation>
    </message>
    <message>
        <source>The zone %{subject} itself (%{servers}) names other name servers: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>La zone %{subject} elle-même (%{servers}) désigne d’autres serveurs de noms&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator; compare with the delegation.</source>
        <translation>Demandez à l’exploitant de la zone&#xa0;; comparez avec la délégation.</translation>
    </message>
    <message>
        <source>There is no delegation of %{subject} at %{servers}, while other servers of %{parent} have one.</source>
        <translation>Il n’y a pas de délégation de %{subject} chez %{servers}, alors que d’autres serveurs de %{parent} en ont une.</translation>
    </message>
    <message>
        <source>No usable answer about %{subject} from %{servers}, of the parent zone %{parent}: %{failure}.</source>
        <translation>Aucune réponse utilisable sur %{subject} de la part de %{servers}, de la zone parente %{parent}&#xa0;: %{failure}.</translation>
    </message>
    <message>
        <source>Serving both %{parent} and %{subject}, and so answering out of the latter without showing the delegation: %{servers}.</source>
        <translation>Servant à la fois %{parent} et %{subject}, et répondant donc depuis la seconde sans montrer la délégation&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>%{subject} is delegated to %{ns} without its address, which only the zone itself could tell, at %{servers}.</source>
        <translation>%{subject} est déléguée à %{ns} sans son adresse, que seule la zone elle-même pourrait donner, chez %{servers}.</translation>
    </message>
    <message>
        <source>Find out who runs %{address}: whoever does can answer for the zone. Then have the host object at the registry corrected.</source>
        <translation>Cherchez qui exploite %{address}&#xa0;: celui-là peut répondre pour la zone. Faites ensuite corriger l’objet hôte au registre.</translation>
    </message>
    <message>
        <source>The name server %{ns} of %{subject} is an alias; the name behind it is “%{target}”.</source>
        <translation>Le serveur de noms %{ns} de %{subject} est un alias&#xa0;; le nom derrière lui est «&#xa0;%{target}&#xa0;».</translation>
    </message>
    <message>
        <source>The address of the name server %{ns} of %{subject} cannot be looked up: no server on the way to it gives a usable answer.</source>
        <translation>L’adresse du serveur de noms %{ns} de %{subject} est introuvable&#xa0;: aucun serveur sur le chemin ne donne de réponse utilisable.</translation>
    </message>
    <message>
        <source>The servers of %{subject} have different serials: %{serial} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} ont des numéros de série différents&#xa0;: %{serial} chez %{servers}, %{others} chez d’autres.</translation>
    </message>
    <message>
        <source>No usable answer from %{servers}, named as serving %{subject}: %{failure}.</source>
        <translation>Aucune réponse utilisable de %{servers}, désignés comme servant %{subject}&#xa0;: %{failure}.</translation>
    </message>
    <message>
        <source>Named as serving %{subject} but answering %{rcode}, so that the delegation is lame there: %{servers}.</source>
        <translation>Désignés comme servant %{subject} mais répondant %{rcode}, si bien que la délégation y est défaillante&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Named as serving %{subject} but answering without authority, so that the delegation is lame there: %{servers}.</source>
        <translation>Désignés comme servant %{subject} mais répondant sans autorité, si bien que la délégation y est défaillante&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Named as serving %{subject} but sending the asker elsewhere, so that the delegation is lame there: %{servers}.</source>
        <translation>Désignés comme servant %{subject} mais renvoyant ailleurs, si bien que la délégation y est défaillante&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>No name server of %{subject} answers for it: seen from here the zone is down.</source>
        <translation>Aucun serveur de noms de %{subject} ne répond pour elle&#xa0;: vue d’ici, la zone est hors service.</translation>
    </message>
    <message>
        <source>“%{ns}” is the only name server that %{subject} is delegated to.</source>
        <translation>«&#xa0;%{ns}&#xa0;» est le seul serveur de noms auquel %{subject} est déléguée.</translation>
    </message>
    <message>
        <source>No DS record of %{subject} (%{ds}) matches a key at %{servers}: validating resolvers refuse what is said there.</source>
        <translation>Aucun enregistrement DS de %{subject} (%{ds}) ne correspond à une clé de %{servers}&#xa0;: les résolveurs validants refusent ce qui y est dit.</translation>
    </message>
    <message>
        <source>The DS record %{ds} of %{subject} has no key at %{servers}, but another DS record has.</source>
        <translation>L’enregistrement DS %{ds} de %{subject} n’a pas de clé chez %{servers}, mais un autre enregistrement DS en a une.</translation>
    </message>
    <message>
        <source>%{parent} has DS records for %{subject} (%{ds}), but there is no DNSKEY at %{servers}: validating resolvers refuse what is said there.</source>
        <translation>%{parent} a des enregistrements DS pour %{subject} (%{ds}), mais il n’y a pas de DNSKEY chez %{servers}&#xa0;: les résolveurs validants refusent ce qui y est dit.</translation>
    </message>
    <message>
        <source>All %{count} resolvers give for %{subject} what its own servers say: “%{answer}”.</source>
        <translation>Les %{count} résolveurs donnent tous pour %{subject} ce que disent ses propres serveurs&#xa0;: «&#xa0;%{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>%{resolver} answers %{subject} with “%{answer}”; the zone&apos;s own servers say “%{authority}”.</source>
        <translation>%{resolver} répond à %{subject} par «&#xa0;%{answer}&#xa0;»&#xa0;; les propres serveurs de la zone disent «&#xa0;%{authority}&#xa0;».</translation>
    </message>
    <message>
        <source>Look at when its cache took the answer in, and compare with earlier answers of the zone: it may be an old answer, one made for that network, or a wrong one.</source>
        <translation>Regardez quand son cache a pris la réponse, et comparez avec des réponses antérieures de la zone&#xa0;: ce peut être une réponse ancienne, une réponse faite pour ce réseau, ou une fausse.</translation>
    </message>
    <message>
        <source>%{resolver} says that %{subject} does not exist; the zone&apos;s own servers say “%{authority}”.</source>
        <translation>%{resolver} dit que %{subject} n’existe pas&#xa0;; les propres serveurs de la zone disent «&#xa0;%{authority}&#xa0;».</translation>
    </message>
    <message>
        <source>It may have asked while the name was missing, or filter it. Ask its operator, and ask again when the negative answer has expired.</source>
        <translation>Il a pu interroger pendant que le nom manquait, ou il le filtre. Demandez à son exploitant, et interrogez de nouveau quand la réponse négative aura expiré.</translation>
    </message>
    <message>
        <source>%{resolver} answers %{subject} with “%{answer}”; the zone&apos;s own servers say that the name does not exist.</source>
        <translation>%{resolver} répond à %{subject} par «&#xa0;%{answer}&#xa0;»&#xa0;; les propres serveurs de la zone disent que le nom n’existe pas.</translation>
    </message>
    <message>
        <source>See whether it does so for every name that does not exist; else it may be an old answer.</source>
        <translation>Voyez s’il fait de même pour tout nom qui n’existe pas&#xa0;; sinon ce peut être une réponse ancienne.</translation>
    </message>
    <message>
        <source>%{resolver} invents answers: for %{name}, which does not exist, it says “%{answer}”.</source>
        <translation>%{resolver} invente des réponses&#xa0;: pour %{name}, qui n’existe pas, il dit «&#xa0;%{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>Do not take its answers as proof that a name exists. Whoever mistypes a name there is led to “%{answer}”.</source>
        <translation>Ne prenez pas ses réponses pour la preuve qu’un nom existe. Quiconque s’y trompe en tapant un nom est mené à «&#xa0;%{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>%{resolver} refuses to answer %{subject} because validation fails; without checking it gives “%{answer}”.</source>
        <translation>%{resolver} refuse de répondre à %{subject} parce que la validation échoue&#xa0;; sans vérification il donne «&#xa0;%{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>Its users are protected but cut off. Look at the chain: what it has in its cache no longer fits the zone&apos;s keys.</source>
        <translation>Ses utilisateurs sont protégés mais coupés. Regardez la chaîne&#xa0;: ce qu’il a en cache ne correspond plus aux clés de la zone.</translation>
    </message>
    <message>
        <source>%{resolver} fails to answer %{subject} (SERVFAIL).</source>
        <translation>%{resolver} échoue à répondre à %{subject} (SERVFAIL).</translation>
    </message>
    <message>
        <source>%{resolver} answers %{subject} with %{rcode}.</source>
        <translation>%{resolver} répond à %{subject} par %{rcode}.</translation>
    </message>
    <message>
        <source>It may not serve your network; leave it out or ask its operator.</source>
        <translation>Il ne sert peut-être pas votre réseau&#xa0;; laissez-le de côté ou demandez à son exploitant.</translation>
    </message>
    <message>
        <source>%{resolver} was not asked for %{subject}: its address is for special purposes, or its address family is switched off.</source>
        <translation>%{resolver} n’a pas été interrogé sur %{subject}&#xa0;: son adresse est à usage spécial, ou sa famille d’adresses est désactivée.</translation>
    </message>
    <message>
        <source>Allow the address if the resolver is yours.</source>
        <translation>Permettez l’adresse si le résolveur est à vous.</translation>
    </message>
    <message>
        <source>%{resolver} gave no usable answer to %{subject}: %{failure}.</source>
        <translation>%{resolver} n’a donné aucune réponse utilisable à %{subject}&#xa0;: %{failure}.</translation>
    </message>
    <message>
        <source>%{resolver} gives %{subject} a TTL of %{ttl} s, more than the %{original} s of the zone.</source>
        <translation>%{resolver} donne à %{subject} un TTL de %{ttl} s, plus que les %{original} s de la zone.</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers disagree on %{subject}: “%{answer}” at %{servers}, “%{others}” at others.</source>
        <translation>Les propres serveurs de la zone sont en désaccord sur %{subject}&#xa0;: «&#xa0;%{answer}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez d’autres.</translation>
    </message>
    <message>
        <source>Compare their serials with a delegation probe before you judge any resolver.</source>
        <translation>Comparez leurs numéros de série par un sondage de la délégation avant de juger un résolveur.</translation>
    </message>
    <message>
        <source>No server of the zone itself answered for %{subject}: there is nothing to compare the resolvers with.</source>
        <translation>Aucun serveur de la zone elle-même n’a répondu pour %{subject}&#xa0;: il n’y a rien à quoi comparer les résolveurs.</translation>
    </message>
    <message>
        <source>Run a delegation probe to see which servers fail.</source>
        <translation>Lancez un sondage de la délégation pour voir quels serveurs échouent.</translation>
    </message>
    <message>
        <source>Of the resolvers asked, %{count} differ from the zone on %{subject}. If theirs are cached copies, the last of them is gone at %{until} (%{resolver}).</source>
        <translation>Parmi les résolveurs interrogés, %{count} diffèrent de la zone sur %{subject}. S’ils donnent des copies en cache, la dernière aura disparu à %{until} (%{resolver}).</translation>
    </message>
    <message>
        <source>Count on it until then, unless the operators flush their caches. Resolvers that were not asked may keep theirs longer.</source>
        <translation>Comptez avec elle jusque-là, à moins que les exploitants ne vident leurs caches. Des résolveurs non interrogés peuvent garder la leur plus longtemps.</translation>
    </message>
    <message>
        <source>%{subject}, %{what}: “%{after}” came between %{last_good} and %{first_bad}.</source>
        <translation>%{subject}, %{what} : « %{after} » est arrivé entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>%{subject}, %{what}: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>%{subject}, %{what} : « %{before} » est devenu « %{after} » entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Secure is not the same as theirs: ask the operator, over another channel, whether these keys are.</source>
        <translation>« Secure » ne veut pas dire que ce sont les leurs : demandez à l’opérateur, par une autre voie, si ces clés sont à lui.</translation>
    </message>
    <message>
        <source>The proof that %{subject} does not exist (%{before}) is withdrawn, but its signature holds until %{until}: it can still be replayed.</source>
        <translation>La preuve que %{subject} n’existe pas (%{before}) est retirée, mais sa signature tient jusqu’à %{until} : elle peut encore être rejouée.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether the key is theirs. Some roll without CDS; so does somebody who prepares to take over.</source>
        <translation>Demandez à l’opérateur de la zone si la clé est la sienne. Certains renouvellent sans CDS ; ainsi fait aussi qui prépare une prise de contrôle.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether the key is theirs, and the registry who ordered it.</source>
        <translation>Demandez à l’opérateur de la zone si la clé est la sienne, et au registre qui l’a commandé.</translation>
    </message>
    <message>
        <source>A new key of %{subject} has tag and algorithm of another one that is or was published: %{after}.</source>
        <translation>Une nouvelle clé de %{subject} a l’étiquette et l’algorithme d’une autre qui est ou était publiée : %{after}.</translation>
    </message>
    <message>
        <source>Signatures name a key by its tag alone. Check that the signer uses the key that is published, and make another.</source>
        <translation>Les signatures ne désignent une clé que par son étiquette. Vérifiez que le signataire emploie la clé publiée, et créez-en une autre.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether the key is theirs before a DS for it is published.</source>
        <translation>Demandez à l’opérateur de la zone si la clé est la sienne avant qu’un DS ne soit publié pour elle.</translation>
    </message>
    <message>
        <source>%{subject}, %{what}: “%{before}” left between %{last_good} and %{first_bad}.</source>
        <translation>%{subject}, %{what} : « %{before} » est parti entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>%{subject} no longer is “%{before}”, but the old signature holds until %{until}: it can still be replayed.</source>
        <translation>%{subject} n’est plus « %{before} », mais l’ancienne signature tient jusqu’à %{until} : elle peut encore être rejouée.</translation>
    </message>
    <message>
        <source>A step of an algorithm roll of %{subject} that fits: keys %{before} became %{after}; the next step is safe from %{until} on.</source>
        <translation>Une étape régulière d’un changement d’algorithme de %{subject} : les clés %{before} sont devenues %{after} ; l’étape suivante est sûre à partir de %{until}.</translation>
    </message>
    <message>
        <source>A step of a key roll of %{subject} that fits: DS %{after} came; caches may hold the old DS set until %{until}.</source>
        <translation>Une étape régulière d’un renouvellement de clé de %{subject} : le DS %{after} est arrivé ; des caches peuvent garder l’ancien ensemble DS jusqu’à %{until}.</translation>
    </message>
    <message>
        <source>A step of a key roll of %{subject} that fits: key %{before} is gone, and nothing that caches hold needs it.</source>
        <translation>Une étape régulière d’un renouvellement de clé de %{subject} : la clé %{before} est partie, et rien de ce que gardent les caches n’en a besoin.</translation>
    </message>
    <message>
        <source>A step of a key roll of %{subject} that fits: key %{after} signs now, and every cache can know it.</source>
        <translation>Une étape régulière d’un renouvellement de clé de %{subject} : la clé %{after} signe désormais, et tout cache peut la connaître.</translation>
    </message>
    <message>
        <source>Until then validators fail that hold the old keys and the new DS. Put the old DS back beside the new one.</source>
        <translation>D’ici là échouent les validateurs qui ont les anciennes clés et le nouveau DS. Remettez l’ancien DS à côté du nouveau.</translation>
    </message>
    <message>
        <source>Until then validators fail that hold the old DS. Put the old key back, with its signature over the key set, until then.</source>
        <translation>D’ici là échouent les validateurs qui ont l’ancien DS. Remettez l’ancienne clé, avec sa signature sur l’ensemble de clés, jusqu’à ce moment.</translation>
    </message>
    <message>
        <source>Too early: key %{before} of %{subject} is gone, but caches may hold data signed with it alone until %{until} (%{what}).</source>
        <translation>Trop tôt : la clé %{before} de %{subject} est partie, mais des caches peuvent garder jusqu’à %{until} des données signées par elle seule (%{what}).</translation>
    </message>
    <message>
        <source>Until then validators fail that fetch the keys anew. Put the key back until then.</source>
        <translation>D’ici là échouent les validateurs qui redemandent les clés. Remettez la clé jusqu’à ce moment.</translation>
    </message>
    <message>
        <source>Too early: %{what} of %{subject} is signed with key %{after} alone, which is not in the key set that caches may hold until %{until} (%{before}).</source>
        <translation>Trop tôt : %{what} de %{subject} est signé par la seule clé %{after}, absente de l’ensemble de clés que des caches peuvent garder jusqu’à %{until} (%{before}).</translation>
    </message>
    <message>
        <source>Until then validators fail that hold the old keys. Sign with the old key too until then.</source>
        <translation>D’ici là échouent les validateurs qui ont les anciennes clés. Signez aussi avec l’ancienne clé jusqu’à ce moment.</translation>
    </message>
    <message>
        <source>%{subject} is signed with algorithm %{algorithm}, which is no longer recommended (%{servers}).</source>
        <translation>%{subject} est signée avec l’algorithme %{algorithm}, qui n’est plus recommandé (%{servers}).</translation>
    </message>
    <message>
        <source>Plan a rollover to ECDSA P-256 (13) or Ed25519 (15).</source>
        <translation>Prévoir un passage à ECDSA P-256 (13) ou Ed25519 (15).</translation>
    </message>
    <message>
        <source>%{subject} is signed with algorithm %{algorithm}, which must not be used for signing any more (%{servers}).</source>
        <translation>%{subject} est signée avec l’algorithme %{algorithm}, qui ne doit plus servir à signer (%{servers}).</translation>
    </message>
    <message>
        <source>Some validators already treat it as unknown: roll over to ECDSA P-256 (13) or Ed25519 (15).</source>
        <translation>Certains validateurs le tiennent déjà pour inconnu : passer à ECDSA P-256 (13) ou Ed25519 (15).</translation>
    </message>
    <message>
        <source>%{subject} uses algorithm %{algorithm}, which validators must not use: such signatures protect nothing (%{servers}).</source>
        <translation>%{subject} utilise l’algorithme %{algorithm}, interdit aux validateurs : de telles signatures ne protègent rien (%{servers}).</translation>
    </message>
    <message>
        <source>Roll over to ECDSA P-256 (13) or Ed25519 (15).</source>
        <translation>Passer à ECDSA P-256 (13) ou Ed25519 (15).</translation>
    </message>
    <message>
        <source>%{subject} uses algorithm %{algorithm}, which is unknown here: its signatures cannot be checked (%{servers}).</source>
        <translation>%{subject} utilise l’algorithme %{algorithm}, inconnu ici : ses signatures ne peuvent être vérifiées (%{servers}).</translation>
    </message>
    <message>
        <source>%{servers} serve %{subject}, but the zone %{parent} above it has no delegation of it.</source>
        <translation>%{servers} servent %{subject}, mais la zone %{parent} au-dessus n’en a pas de délégation.</translation>
    </message>
    <message>
        <source>It works only while the same servers serve both, and cannot be validated. Add the NS records to the parent.</source>
        <translation>Cela ne marche que tant que les mêmes serveurs servent les deux, et ne peut être validé. Ajouter les NS au parent.</translation>
    </message>
    <message>
        <source>The %{response} answer for %{subject} carries no NSEC or NSEC3 record, although the zone is signed (%{servers}).</source>
        <translation>La réponse %{response} pour %{subject} ne porte ni NSEC ni NSEC3, bien que la zone soit signée (%{servers}).</translation>
    </message>
    <message>
        <source>Ask for the server&apos;s program and version, and whether the zone was loaded without its signatures.</source>
        <translation>Demander le programme du serveur et sa version, et si la zone a été chargée sans ses signatures.</translation>
    </message>
    <message>
        <source>%{servers} deny %{subject} by compact denial: the name does not exist although the answer says NOERROR.</source>
        <translation>%{servers} nient %{subject} par déni compact : le nom n’existe pas, bien que la réponse dise NOERROR.</translation>
    </message>
    <message>
        <source>An %{record} record of the zone, from %{denied_by}, says that %{subject} does not exist, and yet it has an answer from %{servers}.</source>
        <translation>Un %{record} de la zone, donné par %{denied_by}, dit que %{subject} n’existe pas, et pourtant %{servers} y répond.</translation>
    </message>
    <message>
        <source>Resolvers that synthesise from NSEC will deny the name. Compare the zone&apos;s versions on its servers.</source>
        <translation>Les résolveurs qui synthétisent à partir de NSEC nieront le nom. Comparer les versions de la zone sur ses serveurs.</translation>
    </message>
    <message>
        <source>An %{record} record of the zone, from %{denied_by}, says that %{subject} has no such type, and yet there is an answer from %{servers}.</source>
        <translation>Un %{record} de la zone, donné par %{denied_by}, dit que %{subject} n’a pas ce type, et pourtant %{servers} en donne un.</translation>
    </message>
    <message>
        <source>Resolvers that synthesise from NSEC will deny it. Compare the zone&apos;s versions on its servers.</source>
        <translation>Les résolveurs qui synthétisent à partir de NSEC le nieront. Comparer les versions de la zone sur ses serveurs.</translation>
    </message>
    <message>
        <source>The %{record} record that shall show that %{subject} has no DS lists one (%{servers}).</source>
        <translation>Le %{record} censé montrer que %{subject} n’a pas de DS en mentionne un (%{servers}).</translation>
    </message>
    <message>
        <source>The DS was taken out of an answer. That is how DNSSEC is switched off on the way.</source>
        <translation>Le DS a été retiré d’une réponse. C’est ainsi que l’on désactive DNSSEC en chemin.</translation>
    </message>
    <message>
        <source>The %{record} record given for %{subject} comes from above a zone cut or DNAME and proves nothing there (%{servers}).</source>
        <translation>Le %{record} donné pour %{subject} vient d’au-dessus d’une coupure de zone ou d’un DNAME et n’y prouve rien (%{servers}).</translation>
    </message>
    <message>
        <source>Such a record can be replayed to deny what exists.</source>
        <translation>Un tel enregistrement peut être rejoué pour nier ce qui existe.</translation>
    </message>
    <message>
        <source>The %{record} records say that %{subject} does not exist, where the answer says that it does without such data (%{servers}).</source>
        <translation>Les %{record} disent que %{subject} n’existe pas, alors que la réponse dit qu’il existe sans ces données (%{servers}).</translation>
    </message>
    <message>
        <source>No %{record} record covers %{subject} (%{servers}).</source>
        <translation>Aucun %{record} ne couvre %{subject} (%{servers}).</translation>
    </message>
    <message>
        <source>The proof does not hold: compare the zone&apos;s servers.</source>
        <translation>La preuve ne tient pas : comparer les serveurs de la zone.</translation>
    </message>
    <message>
        <source>No NSEC3 record covers %{name}, the next closer name of %{subject} (%{servers}).</source>
        <translation>Aucun NSEC3 ne couvre %{name}, le nom suivant le plus proche de %{subject} (%{servers}).</translation>
    </message>
    <message>
        <source>No NSEC3 record matches an ancestor of %{subject}: its closest encloser is not shown (%{servers}).</source>
        <translation>Aucun NSEC3 ne correspond à un ancêtre de %{subject} : son plus proche englobant n’est pas montré (%{servers}).</translation>
    </message>
    <message>
        <source>No %{record} record stands at %{subject}, whose types are to be denied (%{servers}).</source>
        <translation>Aucun %{record} ne se trouve en %{subject}, dont un type doit être nié (%{servers}).</translation>
    </message>
    <message>
        <source>%{servers} refer to %{subject}, but the %{record} record there knows no delegation.</source>
        <translation>%{servers} renvoient à %{subject}, mais le %{record} n’y connaît aucune délégation.</translation>
    </message>
    <message>
        <source>A referral that the parent&apos;s own proof contradicts can be a forgery.</source>
        <translation>Un renvoi que la preuve du parent contredit peut être un faux.</translation>
    </message>
    <message>
        <source>The NSEC3 record that covers %{name} has no opt-out flag, so it does not allow for %{subject} without DS (%{servers}).</source>
        <translation>Le NSEC3 qui couvre %{name} n’a pas le drapeau opt-out : il n’autorise pas %{subject} sans DS (%{servers}).</translation>
    </message>
    <message>
        <source>The %{record} record that shall show that %{subject} has no DS comes from the child zone (%{servers}).</source>
        <translation>Le %{record} censé montrer que %{subject} n’a pas de DS vient de la zone fille (%{servers}).</translation>
    </message>
    <message>
        <source>Only the parent can deny a DS. Ask the parent&apos;s servers.</source>
        <translation>Seul le parent peut nier un DS. Interroger les serveurs du parent.</translation>
    </message>
    <message>
        <source>The answer says that %{subject} has no such data, but the %{record} record there lists type %{type} (%{servers}).</source>
        <translation>La réponse dit que %{subject} n’a pas ces données, mais le %{record} y mentionne le type %{type} (%{servers}).</translation>
    </message>
    <message>
        <source>The data exist and are withheld: ask the other servers.</source>
        <translation>Les données existent et sont retenues : interroger les autres serveurs.</translation>
    </message>
    <message>
        <source>%{subject} was answered from the wildcard %{name}, which an %{record} record in the same answer denies (%{servers}).</source>
        <translation>La réponse pour %{subject} vient du joker %{name}, qu’un %{record} de la même réponse nie (%{servers}).</translation>
    </message>
    <message>
        <source>No %{record} record covers the wildcard %{name}, which could answer for %{subject} (%{servers}).</source>
        <translation>Aucun %{record} ne couvre le joker %{name}, qui pourrait répondre pour %{subject} (%{servers}).</translation>
    </message>
    <message>
        <source>%{count} keys of %{subject} with algorithm %{algorithm} share the key tag %{key_tag} (%{servers}).</source>
        <translation>%{count} clés de %{subject} d’algorithme %{algorithm} partagent l’identifiant %{key_tag} (%{servers}).</translation>
    </message>
    <message>
        <source>Validators must try them all, and some give up. Replace one.</source>
        <translation>Les validateurs doivent toutes les essayer, et certains abandonnent. En remplacer une.</translation>
    </message>
    <message>
        <source>The key %{key_tag} of %{subject} is %{length} bits long, which cannot be for algorithm %{algorithm} (%{servers}).</source>
        <translation>La clé %{key_tag} de %{subject} a %{length} bits, ce qui est impossible pour l’algorithme %{algorithm} (%{servers}).</translation>
    </message>
    <message>
        <source>The RSA key %{key_tag} of %{subject} has no usable exponent and modulus (%{servers}).</source>
        <translation>La clé RSA %{key_tag} de %{subject} n’a pas d’exposant et de module utilisables (%{servers}).</translation>
    </message>
    <message>
        <source>%{servers} lack the key %{key_tag} (algorithm %{algorithm}) of %{subject}, which %{others} have.</source>
        <translation>Il manque à %{servers} la clé %{key_tag} (algorithme %{algorithm}) de %{subject}, que %{others} possèdent.</translation>
    </message>
    <message>
        <source>Resolvers fail, depending on whom they ask. Compare the serials; a key that only some servers know may be foreign.</source>
        <translation>Les résolveurs échouent selon le serveur interrogé. Comparer les numéros de série ; une clé connue de quelques serveurs seulement peut être étrangère.</translation>
    </message>
    <message>
        <source>The key %{key_tag} of %{subject} is not marked as a zone key: it validates nothing (%{servers}).</source>
        <translation>La clé %{key_tag} de %{subject} n’est pas marquée comme clé de zone : elle ne valide rien (%{servers}).</translation>
    </message>
    <message>
        <source>The key %{key_tag} of %{subject} has protocol %{protocol} and not 3: it validates nothing (%{servers}).</source>
        <translation>La clé %{key_tag} de %{subject} a le protocole %{protocol} et non 3 : elle ne valide rien (%{servers}).</translation>
    </message>
    <message>
        <source>The key %{key_tag} of %{subject} is marked as revoked but does not sign the key set: it is not revoked for those who trust it (%{servers}).</source>
        <translation>La clé %{key_tag} de %{subject} est marquée révoquée mais ne signe pas l’ensemble des clés : elle ne l’est pas pour ceux qui s’y fient (%{servers}).</translation>
    </message>
    <message>
        <source>Sign the key set with it too.</source>
        <translation>Signer aussi l’ensemble des clés avec elle.</translation>
    </message>
    <message>
        <source>The RSA key %{key_tag} of %{subject} is only %{length} bits long (%{servers}).</source>
        <translation>La clé RSA %{key_tag} de %{subject} n’a que %{length} bits (%{servers}).</translation>
    </message>
    <message>
        <source>Use at least 2048 bits, or ECDSA.</source>
        <translation>Utiliser au moins 2048 bits, ou ECDSA.</translation>
    </message>
    <message>
        <source>A DS record of %{subject} names key %{key_tag} with algorithm %{algorithm}; the key with that tag has another (%{servers}).</source>
        <translation>Un DS de %{subject} désigne la clé %{key_tag} d’algorithme %{algorithm} ; la clé de cet identifiant en a un autre (%{servers}).</translation>
    </message>
    <message>
        <source>Have the DS corrected at the registry.</source>
        <translation>Faire corriger le DS au registre.</translation>
    </message>
    <message>
        <source>A DS record of %{subject} has digest type %{digest_type}, which must not be made any more (%{servers}).</source>
        <translation>Un DS de %{subject} a le type d’empreinte %{digest_type}, qu’il ne faut plus créer (%{servers}).</translation>
    </message>
    <message>
        <source>Publish a SHA-256 digest (2).</source>
        <translation>Publier une empreinte SHA-256 (2).</translation>
    </message>
    <message>
        <source>Validators ignore the DS record of %{subject} with SHA-1, for there is one with digest type %{other} (%{servers}).</source>
        <translation>Les validateurs ignorent le DS de %{subject} en SHA-1, car il en existe un de type d’empreinte %{other} (%{servers}).</translation>
    </message>
    <message>
        <source>It can be removed.</source>
        <translation>Il peut être retiré.</translation>
    </message>
    <message>
        <source>The digest in the DS record of %{subject} is not that of the key %{key_tag} which it names (%{servers}).</source>
        <translation>L’empreinte dans le DS de %{subject} n’est pas celle de la clé %{key_tag} qu’il désigne (%{servers}).</translation>
    </message>
    <message>
        <source>Either was changed alone. Find out which, and who did it.</source>
        <translation>L’un des deux a été changé seul. Trouver lequel, et par qui.</translation>
    </message>
    <message>
        <source>A DS record of %{subject} has digest type %{digest_type}, which is unknown here (%{servers}).</source>
        <translation>Un DS de %{subject} a le type d’empreinte %{digest_type}, inconnu ici (%{servers}).</translation>
    </message>
    <message>
        <source>The key %{key_tag} that a DS of %{subject} names does not sign the key set (%{servers}).</source>
        <translation>La clé %{key_tag} que désigne un DS de %{subject} ne signe pas l’ensemble des clés (%{servers}).</translation>
    </message>
    <message>
        <source>A DS record of %{subject} names the key %{key_tag}, which is no zone key (%{servers}).</source>
        <translation>Un DS de %{subject} désigne la clé %{key_tag}, qui n’est pas une clé de zone (%{servers}).</translation>
    </message>
    <message>
        <source>Asked for the DS of %{subject}, %{servers} refer to the child instead of answering.</source>
        <translation>Interrogés sur le DS de %{subject}, %{servers} renvoient à la zone fille au lieu de répondre.</translation>
    </message>
    <message>
        <source>Such a server knows no DNSSEC. Have it updated.</source>
        <translation>Un tel serveur ignore DNSSEC. Le faire mettre à jour.</translation>
    </message>
    <message>
        <source>A DS record of %{subject} names the key %{key_tag}, which is revoked (%{servers}).</source>
        <translation>Un DS de %{subject} désigne la clé %{key_tag}, qui est révoquée (%{servers}).</translation>
    </message>
    <message>
        <source>Have the DS of another key entered.</source>
        <translation>Faire inscrire le DS d’une autre clé.</translation>
    </message>
    <message>
        <source>A DS record of %{subject} names the key %{key_tag}, which its key set does not have (%{servers}).</source>
        <translation>Un DS de %{subject} désigne la clé %{key_tag}, absente de son ensemble de clés (%{servers}).</translation>
    </message>
    <message>
        <source>Usual in a rollover; otherwise ask whose key it is.</source>
        <translation>Courant pendant un remplacement ; sinon demander à qui est cette clé.</translation>
    </message>
    <message>
        <source>The last NSEC record of the zone, at %{subject}, leads to %{next} and not back to the apex %{zone} (%{servers}).</source>
        <translation>Le dernier NSEC de la zone, en %{subject}, mène à %{next} et non à l’apex %{zone} (%{servers}).</translation>
    </message>
    <message>
        <source>NSEC3 records of %{subject} use the unknown hash algorithm %{algorithm}: they prove nothing (%{servers}).</source>
        <translation>Des NSEC3 de %{subject} utilisent l’algorithme de hachage inconnu %{algorithm} : ils ne prouvent rien (%{servers}).</translation>
    </message>
    <message>
        <source>NSEC3 records of %{subject} have undefined flags (%{flags}): they are ignored (%{servers}).</source>
        <translation>Des NSEC3 de %{subject} ont des drapeaux non définis (%{flags}) : ils sont ignorés (%{servers}).</translation>
    </message>
    <message>
        <source>%{subject} hashes its NSEC3 records %{iterations} times more than needed (%{servers}).</source>
        <translation>%{subject} hache ses NSEC3 %{iterations} fois de plus que nécessaire (%{servers}).</translation>
    </message>
    <message>
        <source>Sign with 0 iterations: more cost everybody and protect nothing.</source>
        <translation>Signer avec 0 itération : davantage coûte à tous et ne protège rien.</translation>
    </message>
    <message>
        <source>NSEC3 records of %{subject} have different parameters: “%{value}” at %{servers}.</source>
        <translation>Des NSEC3 de %{subject} ont des paramètres différents : « %{value} » sur %{servers}.</translation>
    </message>
    <message>
        <source>The servers have different signings of the zone, or a new chain is not complete.</source>
        <translation>Les serveurs ont des signatures différentes de la zone, ou une nouvelle chaîne est incomplète.</translation>
    </message>
    <message>
        <source>%{subject} uses an NSEC3 salt of %{length} octets (%{servers}).</source>
        <translation>%{subject} utilise un sel NSEC3 de %{length} octets (%{servers}).</translation>
    </message>
    <message>
        <source>It protects nothing: sign without salt.</source>
        <translation>Il ne protège rien : signer sans sel.</translation>
    </message>
    <message>
        <source>%{subject} has no signature with algorithm %{algorithm}, which the %{source} set of its zone names (%{servers}).</source>
        <translation>%{subject} n’a pas de signature d’algorithme %{algorithm}, que nomme l’ensemble %{source} de sa zone (%{servers}).</translation>
    </message>
    <message>
        <source>Validators that know this algorithm alone fail. Sign everything with every algorithm.</source>
        <translation>Les validateurs qui ne connaissent que cet algorithme échouent. Tout signer avec chaque algorithme.</translation>
    </message>
    <message>
        <source>The signature over %{subject} by key %{key_tag} expires at %{expiration}, within the next five minutes (%{servers}).</source>
        <translation>La signature de %{subject} par la clé %{key_tag} expire à %{expiration}, dans moins de cinq minutes (%{servers}).</translation>
    </message>
    <message>
        <source>A clock a little fast refuses it already.</source>
        <translation>Une horloge un peu en avance la refuse déjà.</translation>
    </message>
    <message>
        <source>The signature over %{subject} by key %{key_tag} expired at %{expiration} (%{servers}).</source>
        <translation>La signature de %{subject} par la clé %{key_tag} a expiré à %{expiration} (%{servers}).</translation>
    </message>
    <message>
        <source>The signature over %{subject} by key %{key_tag} is valid since %{inception} only, within the last five minutes (%{servers}).</source>
        <translation>La signature de %{subject} par la clé %{key_tag} n’est valable que depuis %{inception}, il y a moins de cinq minutes (%{servers}).</translation>
    </message>
    <message>
        <source>A clock a little slow refuses it.</source>
        <translation>Une horloge un peu en retard la refuse.</translation>
    </message>
    <message>
        <source>The signature over %{subject} by key %{key_tag} does not verify (%{servers}).</source>
        <translation>La signature de %{subject} par la clé %{key_tag} ne se vérifie pas (%{servers}).</translation>
    </message>
    <message>
        <source>The signature over %{subject} counts %{labels} labels, more than the name has (%{servers}).</source>
        <translation>La signature de %{subject} compte %{labels} étiquettes, plus que le nom n’en a (%{servers}).</translation>
    </message>
    <message>
        <source>The signature over %{subject} by key %{key_tag} is %{length} octets long, which cannot be for algorithm %{algorithm} (%{servers}).</source>
        <translation>La signature de %{subject} par la clé %{key_tag} a %{length} octets, ce qui est impossible pour l’algorithme %{algorithm} (%{servers}).</translation>
    </message>
    <message>
        <source>%{subject} comes without a signature, although its zone %{zone} is signed (%{servers}).</source>
        <translation>%{subject} arrive sans signature, bien que sa zone %{zone} soit signée (%{servers}).</translation>
    </message>
    <message>
        <source>A signature over %{subject} names the key %{key_tag} (algorithm %{algorithm}), which no server of %{zone} publishes (%{servers}).</source>
        <translation>Une signature de %{subject} désigne la clé %{key_tag} (algorithme %{algorithm}), qu’aucun serveur de %{zone} ne publie (%{servers}).</translation>
    </message>
    <message>
        <source>%{subject} has TTL %{ttl}, more than the %{original} that was signed (%{servers}).</source>
        <translation>%{subject} a un TTL de %{ttl}, plus que les %{original} signés (%{servers}).</translation>
    </message>
    <message>
        <source>Resolvers cut it down. A longer TTL can be the work of a forger who wants it kept.</source>
        <translation>Les résolveurs le réduisent. Un TTL rallongé peut venir d’un faussaire qui veut qu’on le garde.</translation>
    </message>
    <message>
        <source>A cache may keep the signature over %{subject} by key %{key_tag} for %{ttl} s, beyond its end at %{expiration} (%{servers}).</source>
        <translation>Un cache peut garder la signature de %{subject} par la clé %{key_tag} pendant %{ttl} s, au-delà de sa fin à %{expiration} (%{servers}).</translation>
    </message>
    <message>
        <source>Sign earlier, or with a shorter TTL.</source>
        <translation>Signer plus tôt, ou avec un TTL plus court.</translation>
    </message>
    <message>
        <source>The signature over %{subject} by key %{key_tag} is valid from %{inception} on (%{servers}).</source>
        <translation>La signature de %{subject} par la clé %{key_tag} n’est valable qu’à partir de %{inception} (%{servers}).</translation>
    </message>
    <message>
        <source>The signature over %{subject} is made by the key %{key_tag}, which is revoked: it does not count (%{servers}).</source>
        <translation>La signature de %{subject} est faite par la clé %{key_tag}, qui est révoquée : elle ne compte pas (%{servers}).</translation>
    </message>
    <message>
        <source>A signature over %{subject} names the signer %{signer} and not the zone %{zone} (%{servers}).</source>
        <translation>Une signature de %{subject} nomme le signataire %{signer} et non la zone %{zone} (%{servers}).</translation>
    </message>
    <message>
        <source>%{subject} has TTL %{ttl}, its signature by key %{key_tag} has %{rrsig_ttl} (%{servers}).</source>
        <translation>%{subject} a un TTL de %{ttl}, sa signature par la clé %{key_tag} de %{rrsig_ttl} (%{servers}).</translation>
    </message>
    <message>
        <source>The DS set of %{subject} names algorithm %{algorithm}, but no key of it that a DS matches signs the key set (%{servers}).</source>
        <translation>Le DS de %{subject} nomme l’algorithme %{algorithm}, mais aucune clé de cet algorithme qu’un DS désigne ne signe l’ensemble des clés (%{servers}).</translation>
    </message>
    <message>
        <source>Validators that know this algorithm alone fail.</source>
        <translation>Les validateurs qui ne connaissent que cet algorithme échouent.</translation>
    </message>
    <message>
        <source>%{subject} was answered from the wildcard %{name}, but an %{record} record shows that a closer name exists (%{servers}).</source>
        <translation>La réponse pour %{subject} vient du joker %{name}, mais un %{record} montre qu’un nom plus proche existe (%{servers}).</translation>
    </message>
    <message>
        <source>The wildcard does not apply. A replayed wildcard can hide a name.</source>
        <translation>Le joker ne s’applique pas. Un joker rejoué peut cacher un nom.</translation>
    </message>
    <message>
        <source>A record of class %{class} stands in the %{section} section of an answer about %{subject} (%{servers}).</source>
        <translation>Un enregistrement de classe %{class} figure dans la section %{section} d’une réponse sur %{subject} (%{servers}).</translation>
    </message>
    <message>
        <source>It was left out. Ask the server&apos;s operator what it runs.</source>
        <translation>Il a été écarté. Demander à l’exploitant quel logiciel il utilise.</translation>
    </message>
    <message>
        <source>%{subject} has a CDNSKEY record that asks for deletion beside others (%{servers}).</source>
        <translation>%{subject} a un CDNSKEY qui demande la suppression à côté d’autres (%{servers}).</translation>
    </message>
    <message>
        <source>Parents must refuse such a set. Publish the deletion record alone.</source>
        <translation>Le parent doit refuser un tel ensemble. Publier la demande de suppression seule.</translation>
    </message>
    <message>
        <source>The CDNSKEY record of %{subject} with algorithm 0 is not “0 3 0 AA==”: “%{value}” (%{servers}).</source>
        <translation>Le CDNSKEY de %{subject} d’algorithme 0 n’est pas « 0 3 0 AA== » : « %{value} » (%{servers}).</translation>
    </message>
    <message>
        <source>Publish exactly “0 3 0 AA==” if the DS shall be removed.</source>
        <translation>Publier exactement « 0 3 0 AA== » si le DS doit disparaître.</translation>
    </message>
    <message>
        <source>The CDNSKEY set of %{subject} is not the keys that its DS set names: a change of the DS is asked for (%{servers}).</source>
        <translation>Le CDNSKEY de %{subject} n’est pas l’ensemble des clés désignées par ses DS : un changement de DS est demandé (%{servers}).</translation>
    </message>
    <message>
        <source>Ask the operator whether a rollover is under way. If nobody ordered it, treat it as an attack on the DS.</source>
        <translation>Demander à l’exploitant si un remplacement de clé est en cours. Si personne ne l’a commandé, y voir une attaque contre le DS.</translation>
    </message>
    <message>
        <source>The CDNSKEY set of %{subject} is not signed by a key that a DS record and the DNSKEY set both know (%{servers}).</source>
        <translation>Le CDNSKEY de %{subject} n’est pas signé par une clé connue à la fois d’un DS et du DNSKEY (%{servers}).</translation>
    </message>
    <message>
        <source>Parents will not accept it. Sign it with the current key signing key.</source>
        <translation>Le parent ne l’acceptera pas. Le signer avec la clé de signature de clés actuelle.</translation>
    </message>
    <message>
        <source>%{subject} has a CDS record that asks for deletion beside others (%{servers}).</source>
        <translation>%{subject} a un CDS qui demande la suppression à côté d’autres (%{servers}).</translation>
    </message>
    <message>
        <source>%{subject} asks its parent to remove the DS: it will become insecure (%{servers}).</source>
        <translation>%{subject} demande à son parent de retirer le DS : elle deviendra insecure (%{servers}).</translation>
    </message>
    <message>
        <source>Ask the operator whether DNSSEC shall really be given up.</source>
        <translation>Demander à l’exploitant si DNSSEC doit vraiment être abandonné.</translation>
    </message>
    <message>
        <source>The CDS record of %{subject} with algorithm 0 is not “0 0 0 00”: “%{value}” (%{servers}).</source>
        <translation>Le CDS de %{subject} d’algorithme 0 n’est pas « 0 0 0 00 » : « %{value} » (%{servers}).</translation>
    </message>
    <message>
        <source>Publish exactly “0 0 0 00” if the DS shall be removed.</source>
        <translation>Publier exactement « 0 0 0 00 » si le DS doit disparaître.</translation>
    </message>
    <message>
        <source>The servers of %{subject} have different %{type} sets; that of %{servers} is “%{value}”.</source>
        <translation>Les serveurs de %{subject} ont des ensembles %{type} différents ; celui de %{servers} est « %{value} ».</translation>
    </message>
    <message>
        <source>Parents wait until all agree. Compare the serials, and find out whether one server is somebody else&apos;s.</source>
        <translation>Le parent attend que tous concordent. Comparer les numéros de série et vérifier qu’aucun serveur n’est à un tiers.</translation>
    </message>
    <message>
        <source>The CDS set of %{subject} does not stand for the same keys as its CDNSKEY set (%{servers}).</source>
        <translation>Le CDS de %{subject} ne désigne pas les mêmes clés que son CDNSKEY (%{servers}).</translation>
    </message>
    <message>
        <source>The parent may take either. Publish both from the same keys.</source>
        <translation>Le parent peut prendre l’un ou l’autre. Publier les deux à partir des mêmes clés.</translation>
    </message>
    <message>
        <source>The CDS set of %{subject} is not its DS set: a change of the DS is asked for (%{servers}).</source>
        <translation>Le CDS de %{subject} n’est pas son DS : un changement de DS est demandé (%{servers}).</translation>
    </message>
    <message>
        <source>The CDS set of %{subject} is not signed by a key that a DS record and the DNSKEY set both know (%{servers}).</source>
        <translation>Le CDS de %{subject} n’est pas signé par une clé connue à la fois d’un DS et du DNSKEY (%{servers}).</translation>
    </message>
    <message>
        <source>If the parent took over the CDS or CDNSKEY set of %{subject}, no key would match its DS any more (%{servers}).</source>
        <translation>Si le parent reprenait le CDS ou CDNSKEY de %{subject}, plus aucune clé ne correspondrait à son DS (%{servers}).</translation>
    </message>
    <message>
        <source>Withdraw it before the parent&apos;s next scan.</source>
        <translation>Le retirer avant le prochain passage du parent.</translation>
    </message>
    <message>
        <source>At %{subject} there is a CNAME record beside data of type %{type} (%{servers}).</source>
        <translation>En %{subject} se trouve un CNAME à côté de données de type %{type} (%{servers}).</translation>
    </message>
    <message>
        <source>Resolvers give one or the other. Remove one of them.</source>
        <translation>Les résolveurs donnent l’un ou l’autre. Retirer l’un des deux.</translation>
    </message>
    <message>
        <source>%{subject} has %{count} CNAME records; it may have one (%{servers}).</source>
        <translation>%{subject} a %{count} CNAME ; un seul est permis (%{servers}).</translation>
    </message>
    <message>
        <source>Remove all but one.</source>
        <translation>N’en garder qu’un.</translation>
    </message>
    <message>
        <source>The cookie that %{servers} return for %{subject} has an impossible length: %{length} octets.</source>
        <translation>Le cookie que renvoient %{servers} pour %{subject} a une longueur impossible : %{length} octets.</translation>
    </message>
    <message>
        <source>Answers about %{subject} from %{servers} came with another client&apos;s cookie and were thrown away.</source>
        <translation>Des réponses sur %{subject} de %{servers} portaient le cookie d’un autre client et ont été jetées.</translation>
    </message>
    <message>
        <source>Somebody may be guessing answers: look at the discarded datagrams.</source>
        <translation>Quelqu’un devine peut-être des réponses : examiner les datagrammes écartés.</translation>
    </message>
    <message>
        <source>%{servers} support cookies in other answers but returned none for %{subject}.</source>
        <translation>%{servers} gèrent les cookies dans d’autres réponses mais n’en ont renvoyé aucun pour %{subject}.</translation>
    </message>
    <message>
        <source>Different programs behind one address can be the reason.</source>
        <translation>Plusieurs programmes derrière une même adresse peuvent l’expliquer.</translation>
    </message>
    <message>
        <source>%{servers} return the client&apos;s cookie for %{subject} without one of their own.</source>
        <translation>%{servers} renvoient le cookie du client pour %{subject} sans en ajouter un.</translation>
    </message>
    <message>
        <source>%{servers} sent a cookie for %{subject} although none was sent to them.</source>
        <translation>%{servers} ont envoyé un cookie pour %{subject} alors qu’aucun ne leur avait été envoyé.</translation>
    </message>
    <message>
        <source>%{servers} give a DNAME for %{subject} without the CNAME that goes with it.</source>
        <translation>%{servers} donnent un DNAME pour %{subject} sans le CNAME qui va avec.</translation>
    </message>
    <message>
        <source>Resolvers that know no DNAME get no answer. Have the server updated.</source>
        <translation>Les résolveurs qui ignorent DNAME n’obtiennent pas de réponse. Faire mettre le serveur à jour.</translation>
    </message>
    <message>
        <source>The CNAME made for %{subject} has TTL %{cname_ttl}, its DNAME %{dname_ttl} (%{servers}).</source>
        <translation>Le CNAME fabriqué pour %{subject} a un TTL de %{cname_ttl}, son DNAME %{dname_ttl} (%{servers}).</translation>
    </message>
    <message>
        <source>The CNAME made for %{subject} has TTL 0: it is fetched again each time (%{servers}).</source>
        <translation>Le CNAME fabriqué pour %{subject} a un TTL nul : il est redemandé à chaque fois (%{servers}).</translation>
    </message>
    <message>
        <source>Old servers do that. Have it updated.</source>
        <translation>De vieux serveurs font cela. Faire mettre à jour.</translation>
    </message>
    <message>
        <source>%{servers} refuse EDNS version 0 for %{subject} with BADVERS, naming version %{version}.</source>
        <translation>%{servers} refusent la version 0 d’EDNS pour %{subject} par BADVERS, en citant la version %{version}.</translation>
    </message>
    <message>
        <source>Every server that knows EDNS knows version 0. Have it updated.</source>
        <translation>Tout serveur qui connaît EDNS connaît la version 0. Le faire mettre à jour.</translation>
    </message>
    <message>
        <source>%{servers} answer for %{subject} without the DO bit that was set in the question: DNSSEC records do not arrive.</source>
        <translation>%{servers} répondent pour %{subject} sans le bit DO posé dans la question : les enregistrements DNSSEC n’arrivent pas.</translation>
    </message>
    <message>
        <source>A box on the way or an old server strips DNSSEC. Ask from another network.</source>
        <translation>Un équipement en chemin ou un vieux serveur retire DNSSEC. Interroger d’un autre réseau.</translation>
    </message>
    <message>
        <source>%{servers} set undefined EDNS flags for %{subject}: %{flags}.</source>
        <translation>%{servers} posent des drapeaux EDNS non définis pour %{subject} : %{flags}.</translation>
    </message>
    <message>
        <source>%{servers} answer for %{subject} as if EDNS had not been asked for.</source>
        <translation>%{servers} répondent pour %{subject} comme si EDNS n’avait pas été demandé.</translation>
    </message>
    <message>
        <source>Without EDNS there is no DNSSEC. Have the server or what stands before it updated.</source>
        <translation>Sans EDNS, pas de DNSSEC. Faire mettre à jour le serveur ou ce qui le précède.</translation>
    </message>
    <message>
        <source>%{servers} send signatures for %{subject} but no OPT record.</source>
        <translation>%{servers} envoient des signatures pour %{subject} mais pas d’enregistrement OPT.</translation>
    </message>
    <message>
        <source>%{servers} answer for %{subject} only without EDNS (first %{rcode}): DNSSEC is switched off there.</source>
        <translation>%{servers} ne répondent pour %{subject} que sans EDNS (d’abord %{rcode}) : DNSSEC y est désactivé.</translation>
    </message>
    <message>
        <source>A signed zone needs servers that know EDNS. Have them updated, or ask whether a box on the way interferes.</source>
        <translation>Une zone signée exige des serveurs qui connaissent EDNS. Les faire mettre à jour, ou chercher un équipement qui interfère.</translation>
    </message>
    <message>
        <source>%{servers} sent an OPT record for %{subject} although the question had none.</source>
        <translation>%{servers} ont envoyé un OPT pour %{subject} alors que la question n’en avait pas.</translation>
    </message>
    <message>
        <source>%{servers} answer for %{subject} with EDNS version %{version}, asked with version 0.</source>
        <translation>%{servers} répondent pour %{subject} avec EDNS version %{version}, interrogés en version 0.</translation>
    </message>
    <message>
        <source>There are %{count} more findings %{code}; they are left out.</source>
        <translation>Il y a %{count} autres constats %{code} ; ils sont omis.</translation>
    </message>
    <message>
        <source>%{ancestor} is said not to exist (%{servers}), but %{subject} below it does.</source>
        <translation>%{ancestor} est dit inexistant (%{servers}), alors que %{subject}, au-dessous, existe.</translation>
    </message>
    <message>
        <source>Resolvers that believe the first never ask for the second. Have the server repaired.</source>
        <translation>Les résolveurs qui croient le premier ne demandent jamais le second. Faire réparer le serveur.</translation>
    </message>
    <message>
        <source>%{servers} say that %{subject} does not exist when asked for %{type}, but not when asked for %{other}.</source>
        <translation>%{servers} disent que %{subject} n’existe pas pour le type %{type}, mais pas pour %{other}.</translation>
    </message>
    <message>
        <source>A name exists for all types or for none. Have the server repaired.</source>
        <translation>Un nom existe pour tous les types ou pour aucun. Faire réparer le serveur.</translation>
    </message>
    <message>
        <source>%{servers} answer for %{subject} without the AA bit.</source>
        <translation>%{servers} répondent pour %{subject} sans le bit AA.</translation>
    </message>
    <message>
        <source>They should serve the zone. Perhaps they hand on what another server said.</source>
        <translation>Ils devraient servir la zone. Peut-être transmettent-ils ce qu’un autre serveur a dit.</translation>
    </message>
    <message>
        <source>%{servers} refer to %{subject} with the AA bit set.</source>
        <translation>%{servers} renvoient à %{subject} avec le bit AA posé.</translation>
    </message>
    <message>
        <source>%{servers} answer for %{subject} with a referral to the zone itself.</source>
        <translation>%{servers} répondent pour %{subject} par un renvoi à la zone elle-même.</translation>
    </message>
    <message>
        <source>The delegation is lame there. Have the zone set up, or the server taken out.</source>
        <translation>La délégation y est défaillante. Faire configurer la zone, ou retirer le serveur.</translation>
    </message>
    <message>
        <source>%{servers} cut their answer for %{subject} short, over TCP too.</source>
        <translation>%{servers} tronquent leur réponse pour %{subject}, même par TCP.</translation>
    </message>
    <message>
        <source>%{servers} answer for %{subject} with a referral upward.</source>
        <translation>%{servers} répondent pour %{subject} par un renvoi vers le haut.</translation>
    </message>
    <message>
        <source>%{servers} serve the signed zone %{subject} without any DNSSEC records.</source>
        <translation>%{servers} servent la zone signée %{subject} sans aucun enregistrement DNSSEC.</translation>
    </message>
    <message>
        <source>They withhold what validation needs. That is no proof of an unsigned zone.</source>
        <translation>Ils retiennent ce qu’exige la validation. Cela ne prouve pas une zone non signée.</translation>
    </message>
    <message>
        <source>The %{response} answer for %{subject} carries no SOA record: it cannot be cached (%{servers}).</source>
        <translation>La réponse %{response} pour %{subject} ne porte pas de SOA : elle ne peut être mise en cache (%{servers}).</translation>
    </message>
    <message>
        <source>The %{response} answer for %{subject} carries the SOA of %{owner}, and not of a zone that it lies in (%{servers}).</source>
        <translation>La réponse %{response} pour %{subject} porte le SOA de %{owner}, et non d’une zone qui le contient (%{servers}).</translation>
    </message>
    <message>
        <source>%{server} was not in the plan and was not asked: nobody gave the word.</source>
        <translation>%{server} n’était pas dans le plan et n’a pas été interrogé : personne n’a donné son accord.</translation>
    </message>
    <message>
        <source>What it would have said is missing here. Ask it when it may learn of you.</source>
        <translation>Ce qu’il aurait répondu manque ici. Interrogez-le quand il peut savoir que vous existez.</translation>
    </message>
    <message>
        <source>Mail, sender policy or certificate authorities of %{subject} changed at %{servers}: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>Le courrier, les expéditeurs permis ou les autorités de certification de %{subject} ont changé chez %{servers}&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether they ordered it.</source>
        <translation>Demandez à l’opérateur de la zone s’il l’a commandé.</translation>
    </message>
    <message>
        <source>Together with its servers, mail, sender policy or certificate authorities of %{subject} changed at %{servers}: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>En même temps que ses serveurs, le courrier, les expéditeurs permis ou les autorités de certification de %{subject} ont changé chez %{servers}&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>That is what one who took the zone over needs to read its mail and to get certificates. Ask the holder; look into certificate transparency.</source>
        <translation>C’est ce qu’il faut à qui a pris la zone pour lire son courrier et obtenir des certificats. Demandez au titulaire&#xa0;; regardez dans la transparence des certificats.</translation>
    </message>
    <message>
        <source>Mail can be sent to the contact that %{subject} names.</source>
        <translation>Le contact que nomme %{subject} peut recevoir du courrier.</translation>
    </message>
    <message>
        <source>Mail to the contact %{address} of %{subject} goes to a host that is an alias, as %{servers} has it.</source>
        <translation>Le courrier au contact %{address} de %{subject} va à un hôte qui est un alias, d’après %{servers}.</translation>
    </message>
    <message>
        <source>Have the host named itself.</source>
        <translation>Faites nommer l’hôte lui-même.</translation>
    </message>
    <message>
        <source>Mail to the contact %{address} of %{subject} goes to the asker&apos;s own machine, as %{servers} has it.</source>
        <translation>Le courrier au contact %{address} de %{subject} va à la machine même de qui écrit, d’après %{servers}.</translation>
    </message>
    <message>
        <source>Nobody reads it. Have the contact corrected.</source>
        <translation>Personne ne le lit. Faites corriger le contact.</translation>
    </message>
    <message>
        <source>No mail can be sent to the contact %{address} of %{subject}, as %{servers} has it.</source>
        <translation>Aucun courrier ne peut être envoyé au contact %{address} de %{subject}, d’après %{servers}.</translation>
    </message>
    <message>
        <source>Find another contact; an invented one is a sign that others took over.</source>
        <translation>Trouvez un autre contact&#xa0;; un contact inventé est un signe que d’autres ont pris la main.</translation>
    </message>
    <message>
        <source>The contact %{address} in the SOA record of %{subject} is no mail address, at %{servers}.</source>
        <translation>Le contact %{address} dans le SOA de %{subject} n’est pas une adresse de courrier, chez %{servers}.</translation>
    </message>
    <message>
        <source>The expire time of %{subject} at %{servers}, %{seconds} s, is shorter than its refresh time of %{bound} s.</source>
        <translation>Le délai d’expiration de %{subject} chez %{servers}, %{seconds} s, est plus court que son délai de rafraîchissement de %{bound} s.</translation>
    </message>
    <message>
        <source>Secondary servers drop the zone between two transfers. Have it corrected.</source>
        <translation>Les secondaires abandonnent la zone entre deux transferts. Faites-le corriger.</translation>
    </message>
    <message>
        <source>The expire time of %{subject} at %{servers} is %{seconds} s; under %{bound} s a short outage of the primary takes the zone down.</source>
        <translation>Le délai d’expiration de %{subject} chez %{servers} est de %{seconds} s&#xa0;; sous %{bound} s, une courte panne du primaire fait tomber la zone.</translation>
    </message>
    <message>
        <source>Have it made longer.</source>
        <translation>Faites-le allonger.</translation>
    </message>
    <message>
        <source>Check that it is no look-alike of another name.</source>
        <translation>Vérifiez que ce n’est pas le sosie d’un autre nom.</translation>
    </message>
    <message>
        <source>Nobody expects it. Find out who entered it.</source>
        <translation>Personne ne s’y attend. Cherchez qui l’a saisi.</translation>
    </message>
    <message>
        <source>The top-level domain %{subject} takes mail: %{mail}.</source>
        <translation>Le domaine de premier niveau %{subject} reçoit du courrier&#xa0;: %{mail}.</translation>
    </message>
    <message>
        <source>The servers of %{subject} send its mail to different hosts: %{mail} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} envoient son courrier à des hôtes différents&#xa0;: %{mail} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>Find out who runs the host that only some name: mail may be read there.</source>
        <translation>Cherchez qui exploite l’hôte que seuls certains nomment&#xa0;: le courrier peut y être lu.</translation>
    </message>
    <message>
        <source>%{subject} names no host for its mail.</source>
        <translation>%{subject} ne nomme aucun hôte pour son courrier.</translation>
    </message>
    <message>
        <source>If it takes none, say so with a null MX record.</source>
        <translation>Si elle n’en reçoit pas, dites-le par un enregistrement MX nul.</translation>
    </message>
    <message>
        <source>No host for the mail of %{subject} is named at %{servers}, while others name one.</source>
        <translation>Aucun hôte pour le courrier de %{subject} n’est nommé chez %{servers}, alors que d’autres en nomment un.</translation>
    </message>
    <message>
        <source>Compare the serials; these servers have another zone.</source>
        <translation>Comparez les numéros de série&#xa0;; ces serveurs ont une autre zone.</translation>
    </message>
    <message>
        <source>%{name}, which %{subject} sends its mail to, is no valid host name.</source>
        <translation>%{name}, où %{subject} fait suivre son courrier, n’est pas un nom d’hôte valable.</translation>
    </message>
    <message>
        <source>Asked for the MX record of %{subject}, an answer without authority came from %{servers}.</source>
        <translation>Interrogé sur l’enregistrement MX de %{subject}, %{servers} a répondu sans autorité.</translation>
    </message>
    <message>
        <source>Check what stands in front of the server.</source>
        <translation>Vérifiez ce qui se trouve devant le serveur.</translation>
    </message>
    <message>
        <source>%{subject} says that it takes no mail and names hosts for it as well: %{mail}.</source>
        <translation>%{subject} dit ne pas recevoir de courrier et nomme aussi des hôtes pour lui&#xa0;: %{mail}.</translation>
    </message>
    <message>
        <source>Have one of both removed.</source>
        <translation>Faites retirer l’un des deux.</translation>
    </message>
    <message>
        <source>The record by which %{subject} says that it takes no mail has a preference other than 0: %{mail}.</source>
        <translation>L’enregistrement par lequel %{subject} dit ne pas recevoir de courrier a une préférence autre que 0&#xa0;: %{mail}.</translation>
    </message>
    <message>
        <source>Have it set to 0.</source>
        <translation>Faites mettre 0.</translation>
    </message>
    <message>
        <source>Asked for the MX record of %{subject}, %{rcode} came from %{servers}.</source>
        <translation>Interrogé sur l’enregistrement MX de %{subject}, %{servers} a répondu %{rcode}.</translation>
    </message>
    <message>
        <source>Asked for the MX record of %{subject}, nothing came from %{servers}.</source>
        <translation>Interrogé sur l’enregistrement MX de %{subject}, %{servers} n’a rien répondu.</translation>
    </message>
    <message>
        <source>The mail of %{subject} goes to %{mail}.</source>
        <translation>Le courrier de %{subject} va à %{mail}.</translation>
    </message>
    <message>
        <source>The negative caching time of %{subject} at %{servers} is %{seconds} s, more than %{bound} s.</source>
        <translation>Le délai de cache négatif de %{subject} chez %{servers} est de %{seconds} s, plus que %{bound} s.</translation>
    </message>
    <message>
        <source>What was once missing stays missing for long. Have it made shorter.</source>
        <translation>Ce qui a manqué une fois manque longtemps. Faites-le raccourcir.</translation>
    </message>
    <message>
        <source>The negative caching time of %{subject} at %{servers} is %{seconds} s, less than %{bound} s.</source>
        <translation>Le délai de cache négatif de %{subject} chez %{servers} est de %{seconds} s, moins que %{bound} s.</translation>
    </message>
    <message>
        <source>Resolvers ask too often. Have it made longer.</source>
        <translation>Les résolveurs demandent trop souvent. Faites-le allonger.</translation>
    </message>
    <message>
        <source>%{name}, a name server of %{subject}, is no valid host name.</source>
        <translation>%{name}, serveur de noms de %{subject}, n’est pas un nom d’hôte valable.</translation>
    </message>
    <message>
        <source>%{servers}, which %{subject} names as its primary server, has serial %{serial}, while others have %{newer} already.</source>
        <translation>%{servers}, que %{subject} nomme comme serveur primaire, a le numéro de série %{serial}, alors que d’autres ont déjà %{newer}.</translation>
    </message>
    <message>
        <source>The zone comes from elsewhere than it says. Ask the operator from where.</source>
        <translation>La zone vient d’ailleurs qu’elle ne dit. Demandez à l’opérateur d’où.</translation>
    </message>
    <message>
        <source>%{primary}, which %{subject} names as its primary server, is not among its name servers.</source>
        <translation>%{primary}, que %{subject} nomme comme serveur primaire, n’est pas parmi ses serveurs de noms.</translation>
    </message>
    <message>
        <source>%{subject} names “localhost” as its primary server at %{servers}.</source>
        <translation>%{subject} nomme «&#xa0;localhost&#xa0;» comme serveur primaire chez %{servers}.</translation>
    </message>
    <message>
        <source>Have the server&apos;s name entered; whoever set up the zone did not care.</source>
        <translation>Faites saisir le nom du serveur&#xa0;; qui a monté la zone n’y a pas pris garde.</translation>
    </message>
    <message>
        <source>%{subject} names no primary server at %{servers}.</source>
        <translation>%{subject} ne nomme aucun serveur primaire chez %{servers}.</translation>
    </message>
    <message>
        <source>Have the server&apos;s name entered.</source>
        <translation>Faites saisir le nom du serveur.</translation>
    </message>
    <message>
        <source>The primary server of %{subject} has the asker&apos;s own address: %{servers}.</source>
        <translation>Le serveur primaire de %{subject} a l’adresse même de qui demande&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>The primary server of %{subject} has the newest serial: %{servers}.</source>
        <translation>Le serveur primaire de %{subject} a le numéro de série le plus récent&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>%{name}, which %{subject} names as its primary server, is no valid host name.</source>
        <translation>%{name}, que %{subject} nomme comme serveur primaire, n’est pas un nom d’hôte valable.</translation>
    </message>
    <message>
        <source>The primary server that %{subject} names answers without authority: %{servers}.</source>
        <translation>Le serveur primaire que nomme %{subject} répond sans autorité&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Have the right server named.</source>
        <translation>Faites nommer le bon serveur.</translation>
    </message>
    <message>
        <source>The primary server that %{subject} names answers %{rcode}: %{servers}.</source>
        <translation>Le serveur primaire que nomme %{subject} répond %{rcode}&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>That is usual for a hidden primary. If it is not one, ask the operator.</source>
        <translation>C’est courant pour un primaire caché. Sinon, demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The primary server that %{subject} names does not answer: %{servers}.</source>
        <translation>Le serveur primaire que nomme %{subject} ne répond pas&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>%{primary}, which %{subject} names as its primary server, has no address.</source>
        <translation>%{primary}, que %{subject} nomme comme serveur primaire, n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Check that nobody else can register its domain.</source>
        <translation>Vérifiez que personne d’autre ne peut enregistrer son domaine.</translation>
    </message>
    <message>
        <source>The primary server that %{subject} names does not have the zone: %{servers}.</source>
        <translation>Le serveur primaire que nomme %{subject} n’a pas la zone&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>The refresh time of %{subject} at %{servers} is %{seconds} s, less than %{bound} s.</source>
        <translation>Le délai de rafraîchissement de %{subject} chez %{servers} est de %{seconds} s, moins que %{bound} s.</translation>
    </message>
    <message>
        <source>It costs little; have it made longer if the primary is busy.</source>
        <translation>Cela coûte peu&#xa0;; faites-le allonger si le primaire est chargé.</translation>
    </message>
    <message>
        <source>The retry time of %{subject} at %{servers}, %{seconds} s, is not below the refresh time of %{bound} s.</source>
        <translation>Le délai de nouvel essai de %{subject} chez %{servers}, %{seconds} s, n’est pas inférieur au délai de rafraîchissement de %{bound} s.</translation>
    </message>
    <message>
        <source>Have it made shorter.</source>
        <translation>Faites-le raccourcir.</translation>
    </message>
    <message>
        <source>The retry time of %{subject} at %{servers} is %{seconds} s, less than %{bound} s.</source>
        <translation>Le délai de nouvel essai de %{subject} chez %{servers} est de %{seconds} s, moins que %{bound} s.</translation>
    </message>
    <message>
        <source>More than one SOA record of %{subject} comes from %{servers}.</source>
        <translation>Plus d’un enregistrement SOA de %{subject} vient de %{servers}.</translation>
    </message>
    <message>
        <source>%{subject} is not expected to send mail, but lets some servers send in its name: %{policy}.</source>
        <translation>%{subject} n’est pas censée envoyer de courrier, mais laisse des serveurs en envoyer en son nom&#xa0;: %{policy}.</translation>
    </message>
    <message>
        <source>Find out who entered it.</source>
        <translation>Cherchez qui l’a saisi.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on who may send mail in its name: “%{policy}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{subject} ne s’accordent pas sur qui peut envoyer du courrier en son nom&#xa0;: «&#xa0;%{policy}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>Find out who runs the servers that only some allow: mail can be forged from there.</source>
        <translation>Cherchez qui exploite les serveurs que seuls certains autorisent&#xa0;: on peut y forger du courrier.</translation>
    </message>
    <message>
        <source>%{subject} says who may send mail in its name: %{policy}.</source>
        <translation>%{subject} dit qui peut envoyer du courrier en son nom&#xa0;: %{policy}.</translation>
    </message>
    <message>
        <source>%{subject} does not say who may send mail in its name.</source>
        <translation>%{subject} ne dit pas qui peut envoyer du courrier en son nom.</translation>
    </message>
    <message>
        <source>Have an SPF record entered, “v=spf1 -all” if nobody may.</source>
        <translation>Faites saisir un enregistrement SPF, «&#xa0;v=spf1 -all&#xa0;» si personne ne le peut.</translation>
    </message>
    <message>
        <source>%{subject} does not say who may send mail in its name; of such a name nobody expects any.</source>
        <translation>%{subject} ne dit pas qui peut envoyer du courrier en son nom&#xa0;; d’un tel nom personne n’en attend.</translation>
    </message>
    <message>
        <source>No server of %{subject} could be made to say who may send mail in its name.</source>
        <translation>Aucun serveur de %{subject} n’a voulu dire qui peut envoyer du courrier en son nom.</translation>
    </message>
    <message>
        <source>Ask the servers&apos; operators.</source>
        <translation>Demandez aux opérateurs des serveurs.</translation>
    </message>
    <message>
        <source>%{subject} says that nobody may send mail in its name.</source>
        <translation>%{subject} dit que personne ne peut envoyer de courrier en son nom.</translation>
    </message>
    <message>
        <source>%{subject} has more than one rule for who may send mail in its name, and so none: %{policy}.</source>
        <translation>%{subject} a plus d’une règle sur qui peut envoyer du courrier en son nom, donc aucune&#xa0;: %{policy}.</translation>
    </message>
    <message>
        <source>Have all but one removed.</source>
        <translation>Faites-les retirer sauf une.</translation>
    </message>
    <message>
        <source>The rule of %{subject} for who may send mail in its name has an error: %{policy}.</source>
        <translation>La règle de %{subject} sur qui peut envoyer du courrier en son nom a une erreur&#xa0;: %{policy}.</translation>
    </message>
    <message>
        <source>Have it corrected; until then it does not count.</source>
        <translation>Faites-la corriger&#xa0;; d’ici là elle ne compte pas.</translation>
    </message>
    <message>
        <source>%{subject} is no valid host name.</source>
        <translation>%{subject} n’est pas un nom d’hôte valable.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>%{subject} has CDNSKEY records but no CDS records at %{servers}.</source>
        <translation>%{subject} a des enregistrements CDNSKEY mais pas de CDS chez %{servers}.</translation>
    </message>
    <message>
        <source>Some parents want the other kind; publish both.</source>
        <translation>Certains parents veulent l’autre sorte&#xa0;; publiez les deux.</translation>
    </message>
    <message>
        <source>The %{type} record of %{subject} at %{servers} asks the parent to remove the DS: the zone would be unprotected.</source>
        <translation>L’enregistrement %{type} de %{subject} chez %{servers} demande au parent de retirer le DS&#xa0;: la zone serait sans protection.</translation>
    </message>
    <message>
        <source>Ask the operator whether they ordered it. If not, stop the parent from acting on it.</source>
        <translation>Demandez à l’opérateur s’il l’a commandé. Sinon, empêchez le parent d’y donner suite.</translation>
    </message>
    <message>
        <source>The %{type} records of %{subject} at %{servers} ask to remove the DS and to set one at once.</source>
        <translation>Les enregistrements %{type} de %{subject} chez %{servers} demandent à la fois de retirer le DS et d’en poser un.</translation>
    </message>
    <message>
        <source>The parent must do neither. Ask the operator.</source>
        <translation>Le parent ne doit faire ni l’un ni l’autre. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on the %{type} records: “%{content}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{subject} ne s’accordent pas sur les enregistrements %{type}&#xa0;: «&#xa0;%{content}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>The parent must not act on them. Find out which server has what nobody ordered.</source>
        <translation>Le parent ne doit pas y donner suite. Cherchez quel serveur a ce que personne n’a commandé.</translation>
    </message>
    <message>
        <source>%{subject} has %{type} records but no DNSKEY at %{servers}.</source>
        <translation>%{subject} a des enregistrements %{type} mais pas de DNSKEY chez %{servers}.</translation>
    </message>
    <message>
        <source>The parent must not act on them. Ask who put them there.</source>
        <translation>Le parent ne doit pas y donner suite. Demandez qui les a mis là.</translation>
    </message>
    <message>
        <source>The key %{tag}, which the %{type} record of %{subject} names, does not sign the key set at %{servers}.</source>
        <translation>La clé %{tag}, que nomme l’enregistrement %{type} de %{subject}, ne signe pas le jeu de clés chez %{servers}.</translation>
    </message>
    <message>
        <source>A DS made of it would break the zone. Ask the operator.</source>
        <translation>Un DS fait d’elle casserait la zone. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The key %{tag}, which the %{type} record of %{subject} names, is not marked as an entry point at %{servers}.</source>
        <translation>La clé %{tag}, que nomme l’enregistrement %{type} de %{subject}, n’est pas marquée comme point d’entrée chez %{servers}.</translation>
    </message>
    <message>
        <source>It works; ask the operator whether it is meant.</source>
        <translation>Cela fonctionne&#xa0;; demandez à l’opérateur si c’est voulu.</translation>
    </message>
    <message>
        <source>The key %{tag}, which the %{type} record of %{subject} names, is no zone key at %{servers}.</source>
        <translation>La clé %{tag}, que nomme l’enregistrement %{type} de %{subject}, n’est pas une clé de zone chez %{servers}.</translation>
    </message>
    <message>
        <source>The CDS and CDNSKEY records of %{subject} name different keys at %{servers}.</source>
        <translation>Les enregistrements CDS et CDNSKEY de %{subject} nomment des clés différentes chez %{servers}.</translation>
    </message>
    <message>
        <source>The parent must not act on them. Ask the operator.</source>
        <translation>Le parent ne doit pas y donner suite. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The %{type} records of %{subject} at %{servers} are signed by no key that the present DS vouches for.</source>
        <translation>Les enregistrements %{type} de %{subject} chez %{servers} ne sont signés par aucune clé dont le DS actuel répond.</translation>
    </message>
    <message>
        <source>The parent must not act on them. Ask the operator whose keys these are.</source>
        <translation>Le parent ne doit pas y donner suite. Demandez à l’opérateur à qui sont ces clés.</translation>
    </message>
    <message>
        <source>The %{type} records of %{subject} at %{servers} are not signed by the key %{tag} that they name.</source>
        <translation>Les enregistrements %{type} de %{subject} chez %{servers} ne sont pas signés par la clé %{tag} qu’ils nomment.</translation>
    </message>
    <message>
        <source>Ask the operator whether a key change is going on.</source>
        <translation>Demandez à l’opérateur si un changement de clé est en cours.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} records of %{subject} at %{servers} does not verify.</source>
        <translation>La signature de la clé %{tag} sur les enregistrements %{type} de %{subject} chez %{servers} ne se vérifie pas.</translation>
    </message>
    <message>
        <source>The %{type} records of %{subject} at %{servers} are signed by key %{tag}, which the zone does not have.</source>
        <translation>Les enregistrements %{type} de %{subject} chez %{servers} sont signés par la clé %{tag}, que la zone n’a pas.</translation>
    </message>
    <message>
        <source>The parent must not act on them. Find out whose key it is.</source>
        <translation>Le parent ne doit pas y donner suite. Cherchez à qui est cette clé.</translation>
    </message>
    <message>
        <source>The %{type} records of %{subject} are unsigned at %{servers}.</source>
        <translation>Les enregistrements %{type} de %{subject} ne sont pas signés chez %{servers}.</translation>
    </message>
    <message>
        <source>%{subject} has CDS records but no CDNSKEY records at %{servers}.</source>
        <translation>%{subject} a des enregistrements CDS mais pas de CDNSKEY chez %{servers}.</translation>
    </message>
    <message>
        <source>The %{type} record of %{subject} at %{servers} names the key %{tag}, which the zone does not have.</source>
        <translation>L’enregistrement %{type} de %{subject} chez %{servers} nomme la clé %{tag}, que la zone n’a pas.</translation>
    </message>
    <message>
        <source>A DS made of it would match nothing there. Find out whose key it is.</source>
        <translation>Un DS fait d’elle n’y correspondrait à rien. Cherchez à qui est cette clé.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} record of %{subject} at %{servers} has an algorithm that cannot be checked here.</source>
        <translation>La signature de la clé %{tag} sur l’enregistrement %{type} de %{subject} chez %{servers} a un algorithme qui ne peut être vérifié ici.</translation>
    </message>
    <message>
        <source>Asked for the %{type} record of %{subject}, something else came as the answer from %{servers}.</source>
        <translation>Interrogé sur l’enregistrement %{type} de %{subject}, %{servers} a répondu autre chose.</translation>
    </message>
    <message>
        <source>The %{type} record that is to stand at the apex of %{subject} stands elsewhere, at %{servers}.</source>
        <translation>L’enregistrement %{type} qui doit se trouver à l’apex de %{subject} se trouve ailleurs, chez %{servers}.</translation>
    </message>
    <message>
        <source>What is not there cannot be proven. Ask the server&apos;s operator.</source>
        <translation>L’absence ne peut être prouvée. Demandez à l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>Some servers of %{subject} use NSEC (%{servers}) and others NSEC3 (%{others}).</source>
        <translation>Certains serveurs de %{subject} utilisent NSEC (%{servers}) et d’autres NSEC3 (%{others}).</translation>
    </message>
    <message>
        <source>They do not have the same zone. Ask the operators.</source>
        <translation>Ils n’ont pas la même zone. Demandez aux opérateurs.</translation>
    </message>
    <message>
        <source>Both NSEC and NSEC3 are in use for %{subject} at %{servers}.</source>
        <translation>NSEC et NSEC3 sont utilisés à la fois pour %{subject} chez %{servers}.</translation>
    </message>
    <message>
        <source>A zone has one of them. Ask the operator.</source>
        <translation>Une zone n’a que l’un des deux. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>%{subject} is signed, but no proof of what is not there comes from %{servers}.</source>
        <translation>%{subject} est signée, mais aucune preuve d’absence ne vient de %{servers}.</translation>
    </message>
    <message>
        <source>Validating resolvers take each such answer for a forgery. Ask the operator.</source>
        <translation>Les résolveurs validants prennent chaque réponse de ce genre pour un faux. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>No signature over the %{type} record of %{subject} verifies at %{servers}.</source>
        <translation>Aucune signature sur l’enregistrement %{type} de %{subject} ne se vérifie chez %{servers}.</translation>
    </message>
    <message>
        <source>Validating resolvers take answers that something is not there for forgeries. Call the operator.</source>
        <translation>Les résolveurs validants prennent les réponses d’absence pour des faux. Appelez l’opérateur.</translation>
    </message>
    <message>
        <source>Asked for the NSEC record of %{subject}, no answer that can be used came from %{servers}.</source>
        <translation>Interrogé sur l’enregistrement NSEC de %{subject}, %{servers} n’a pas donné de réponse exploitable.</translation>
    </message>
    <message>
        <source>Asked for the NSEC record of %{subject}, nothing came from %{servers}.</source>
        <translation>Interrogé sur l’enregistrement NSEC de %{subject}, %{servers} n’a rien répondu.</translation>
    </message>
    <message>
        <source>More than one %{type} record for the apex of %{subject} is at %{servers}.</source>
        <translation>Plus d’un enregistrement %{type} pour l’apex de %{subject} chez %{servers}.</translation>
    </message>
    <message>
        <source>Ask the operator how the zone is signed.</source>
        <translation>Demandez à l’opérateur comment la zone est signée.</translation>
    </message>
    <message>
        <source>Check the clocks of the signer and of this machine.</source>
        <translation>Vérifiez l’horloge du signataire et celle de cette machine.</translation>
    </message>
    <message>
        <source>The zone is not signed anew or the server gets it no more. Call the operator.</source>
        <translation>La zone n’est plus signée ou le serveur ne la reçoit plus. Appelez l’opérateur.</translation>
    </message>
    <message>
        <source>The %{type} record of %{subject} at %{servers} is signed by key %{tag}, which the zone does not have.</source>
        <translation>L’enregistrement %{type} de %{subject} chez %{servers} est signé par la clé %{tag}, que la zone n’a pas.</translation>
    </message>
    <message>
        <source>Ask the operator whether a key change went wrong, and whose key this is.</source>
        <translation>Demandez à l’opérateur si un changement de clé a échoué, et à qui est cette clé.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} record of %{subject} at %{servers} does not verify.</source>
        <translation>La signature de la clé %{tag} sur l’enregistrement %{type} de %{subject} chez %{servers} ne se vérifie pas.</translation>
    </message>
    <message>
        <source>The record or the key was changed after signing. Ask the operator.</source>
        <translation>L’enregistrement ou la clé a été changé après signature. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The %{type} record at the apex of %{subject} lists types that are not there, or leaves out some that are, at %{servers}.</source>
        <translation>L’enregistrement %{type} à l’apex de %{subject} cite des types absents, ou en omet de présents, chez %{servers}.</translation>
    </message>
    <message>
        <source>Resolvers may conclude that records are missing. Ask the operator.</source>
        <translation>Des résolveurs peuvent conclure que des enregistrements manquent. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The %{type} record of %{subject} comes without a signature from %{servers}.</source>
        <translation>L’enregistrement %{type} de %{subject} vient sans signature de %{servers}.</translation>
    </message>
    <message>
        <source>It proves nothing so. Ask the operator.</source>
        <translation>Il ne prouve rien ainsi. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The answer that %{subject} has no such record lacks the SOA record, at %{servers}.</source>
        <translation>La réponse disant que %{subject} n’a pas tel enregistrement est sans SOA, chez %{servers}.</translation>
    </message>
    <message>
        <source>It cannot be cached. Ask the operator.</source>
        <translation>Elle ne peut être mise en cache. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The answer that %{subject} has no such record carries the SOA record of another zone, at %{servers}.</source>
        <translation>La réponse disant que %{subject} n’a pas tel enregistrement porte le SOA d’une autre zone, chez %{servers}.</translation>
    </message>
    <message>
        <source>Ask the operator which zone the server thinks it is in.</source>
        <translation>Demandez à l’opérateur dans quelle zone le serveur se croit.</translation>
    </message>
    <message>
        <source>NSEC3 is not in use for %{subject} at %{servers}.</source>
        <translation>NSEC3 n’est pas utilisé pour %{subject} chez %{servers}.</translation>
    </message>
    <message>
        <source>For %{subject}, the NSEC record when asked for and the NSEC record as a proof do not go together at %{servers}.</source>
        <translation>Pour %{subject}, l’enregistrement NSEC demandé et celui qui sert de preuve ne vont pas ensemble chez %{servers}.</translation>
    </message>
    <message>
        <source>No usable answer to the question for the NSEC record of %{subject} came from %{servers}.</source>
        <translation>Aucune réponse exploitable à la question sur l’enregistrement NSEC de %{subject} n’est venue de %{servers}.</translation>
    </message>
    <message>
        <source>For %{subject}, the NSEC3PARAM record and the NSEC3 record as a proof do not go together at %{servers}.</source>
        <translation>Pour %{subject}, l’enregistrement NSEC3PARAM et l’enregistrement NSEC3 servant de preuve ne vont pas ensemble chez %{servers}.</translation>
    </message>
    <message>
        <source>The NSEC3 record of %{subject} at %{servers} has flag bit %{bit}, which means nothing.</source>
        <translation>L’enregistrement NSEC3 de %{subject} chez %{servers} a le bit %{bit}, qui ne signifie rien.</translation>
    </message>
    <message>
        <source>Resolvers ignore such records. Ask the operator.</source>
        <translation>Les résolveurs ignorent de tels enregistrements. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The servers of %{subject} have different NSEC3 flags: %{value} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} ont des drapeaux NSEC3 différents&#xa0;: %{value} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>The servers of %{subject} have different NSEC3 hash algorithms: %{value} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} ont des algorithmes de hachage NSEC3 différents&#xa0;: %{value} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>The NSEC3 hash algorithm of %{subject} at %{servers} is the one that exists.</source>
        <translation>L’algorithme de hachage NSEC3 de %{subject} chez %{servers} est celui qui existe.</translation>
    </message>
    <message>
        <source>The NSEC3 record of %{subject} at %{servers} has hash algorithm %{algorithm}, which does not exist.</source>
        <translation>L’enregistrement NSEC3 de %{subject} chez %{servers} a l’algorithme de hachage %{algorithm}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Resolvers take the zone for unsigned. Ask the operator.</source>
        <translation>Les résolveurs prennent la zone pour non signée. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The NSEC3 record of %{subject} at %{servers} has %{iterations} additional iterations; there should be none.</source>
        <translation>L’enregistrement NSEC3 de %{subject} chez %{servers} a %{iterations} itérations supplémentaires&#xa0;; il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>Some resolvers take the zone for insecure or fail above a limit. Have it set to 0.</source>
        <translation>Au-delà d’une limite, des résolveurs la tiennent pour non sûre ou échouent. Faites mettre 0.</translation>
    </message>
    <message>
        <source>The servers of %{subject} have different numbers of NSEC3 iterations: %{value} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} ont des nombres d’itérations NSEC3 différents&#xa0;: %{value} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>NSEC3 is not in use for %{subject} at %{servers}, while it is at others.</source>
        <translation>NSEC3 n’est pas utilisé pour %{subject} chez %{servers}, alors qu’il l’est chez d’autres.</translation>
    </message>
    <message>
        <source>The NSEC3 records of %{subject} at %{servers} have no additional iterations.</source>
        <translation>Les enregistrements NSEC3 de %{subject} chez %{servers} n’ont pas d’itérations supplémentaires.</translation>
    </message>
    <message>
        <source>The NSEC3 records of %{subject} at %{servers} leave no delegation out.</source>
        <translation>Les enregistrements NSEC3 de %{subject} chez %{servers} n’omettent aucune délégation.</translation>
    </message>
    <message>
        <source>The NSEC3 records of %{subject} at %{servers} have no salt.</source>
        <translation>Les enregistrements NSEC3 de %{subject} chez %{servers} n’ont pas de sel.</translation>
    </message>
    <message>
        <source>The NSEC3 records of %{subject} at %{servers} may leave unsigned delegations out, which only a registry&apos;s large zone needs.</source>
        <translation>Les enregistrements NSEC3 de %{subject} chez %{servers} peuvent omettre des délégations non signées, ce dont seule la grande zone d’un registre a besoin.</translation>
    </message>
    <message>
        <source>Names can be inserted there unnoticed. Have opt-out turned off.</source>
        <translation>On peut y insérer des noms sans être vu. Faites désactiver l’opt-out.</translation>
    </message>
    <message>
        <source>The NSEC3 records of %{subject} at %{servers} may leave unsigned delegations out, as large registries do.</source>
        <translation>Les enregistrements NSEC3 de %{subject} chez %{servers} peuvent omettre des délégations non signées, comme le font les grands registres.</translation>
    </message>
    <message>
        <source>The NSEC3 record of %{subject} at %{servers} has a salt of %{octets} octets; there should be none.</source>
        <translation>L’enregistrement NSEC3 de %{subject} chez %{servers} a un sel de %{octets} octets&#xa0;; il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>Have it removed at the next opportunity.</source>
        <translation>Faites-le retirer à la prochaine occasion.</translation>
    </message>
    <message>
        <source>The servers of %{subject} have NSEC3 salts of different lengths: %{value} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} ont des sels NSEC3 de longueurs différentes&#xa0;: %{value} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>More NSEC3 records than the one that is due came for %{subject} from %{servers}.</source>
        <translation>Plus d’enregistrements NSEC3 que le seul attendu sont venus pour %{subject} de %{servers}.</translation>
    </message>
    <message>
        <source>The NSEC3PARAM record that is to stand at the apex of %{subject} stands elsewhere, at %{servers}.</source>
        <translation>L’enregistrement NSEC3PARAM qui doit se trouver à l’apex de %{subject} se trouve ailleurs, chez %{servers}.</translation>
    </message>
    <message>
        <source>No usable answer to the question for the NSEC3PARAM record of %{subject} came from %{servers}.</source>
        <translation>Aucune réponse exploitable à la question sur l’enregistrement NSEC3PARAM de %{subject} n’est venue de %{servers}.</translation>
    </message>
    <message>
        <source>%{subject} has several NSEC3PARAM records at %{servers}.</source>
        <translation>%{subject} a plusieurs enregistrements NSEC3PARAM chez %{servers}.</translation>
    </message>
    <message>
        <source>That is usual for a change of parameters at most. Ask the operator.</source>
        <translation>C’est courant tout au plus pendant un changement de paramètres. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>%{subject} proves what is not there with NSEC.</source>
        <translation>%{subject} prouve l’absence avec NSEC.</translation>
    </message>
    <message>
        <source>%{subject} proves what is not there with NSEC3.</source>
        <translation>%{subject} prouve l’absence avec NSEC3.</translation>
    </message>
    <message>
        <source>%{subject} has a key of algorithm %{algorithm}, which does not sign its %{type} records at %{servers}.</source>
        <translation>%{subject} a une clé d’algorithme %{algorithm}, qui ne signe pas ses enregistrements %{type} chez %{servers}.</translation>
    </message>
    <message>
        <source>Ask the operator whether an algorithm change is going on.</source>
        <translation>Demandez à l’opérateur si un changement d’algorithme est en cours.</translation>
    </message>
    <message>
        <source>The DS record of %{subject} for key %{tag} at %{servers} has the deprecated digest type %{digest}.</source>
        <translation>L’enregistrement DS de %{subject} pour la clé %{tag} chez %{servers} a le type de condensé obsolète %{digest}.</translation>
    </message>
    <message>
        <source>Publish one with digest type 2 instead.</source>
        <translation>Publiez-en un avec le type de condensé 2 à la place.</translation>
    </message>
    <message>
        <source>The DS record of %{subject} for key %{tag} at %{servers} has digest type %{digest}, which is in order.</source>
        <translation>L’enregistrement DS de %{subject} pour la clé %{tag} chez %{servers} a le type de condensé %{digest}, qui convient.</translation>
    </message>
    <message>
        <source>The DS record of %{subject} for key %{tag} at %{servers} has digest type %{digest}, which is not meant for DS records.</source>
        <translation>L’enregistrement DS de %{subject} pour la clé %{tag} chez %{servers} a le type de condensé %{digest}, qui n’est pas fait pour cela.</translation>
    </message>
    <message>
        <source>Ask the registry how it came in, and have it replaced.</source>
        <translation>Demandez au registre d’où il vient, et faites-le remplacer.</translation>
    </message>
    <message>
        <source>The DS record of %{subject} for key %{tag} at %{servers} has the private digest type %{digest}.</source>
        <translation>L’enregistrement DS de %{subject} pour la clé %{tag} chez %{servers} a le type de condensé privé %{digest}.</translation>
    </message>
    <message>
        <source>The DS record of %{subject} for key %{tag} at %{servers} has the reserved digest type %{digest}.</source>
        <translation>L’enregistrement DS de %{subject} pour la clé %{tag} chez %{servers} a le type de condensé réservé %{digest}.</translation>
    </message>
    <message>
        <source>The DS record of %{subject} for key %{tag} at %{servers} has digest type %{digest}, which does not exist.</source>
        <translation>L’enregistrement DS de %{subject} pour la clé %{tag} chez %{servers} a le type de condensé %{digest}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>The key %{tag}, which a DS record of %{subject} points at, does not validly sign the key set at %{servers}.</source>
        <translation>La clé %{tag}, visée par un enregistrement DS de %{subject}, ne signe pas valablement le jeu de clés chez %{servers}.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether the key is in use.</source>
        <translation>Demandez à l’opérateur de la zone si la clé est en service.</translation>
    </message>
    <message>
        <source>The key %{tag}, which a DS record of %{subject} points at, is no zone key at %{servers}.</source>
        <translation>La clé %{tag}, visée par un enregistrement DS de %{subject}, n’est pas une clé de zone chez %{servers}.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator for the right key.</source>
        <translation>Demandez la bonne clé à l’opérateur de la zone.</translation>
    </message>
    <message>
        <source>The key %{tag}, which a DS record of %{subject} points at, is not marked as an entry point at %{servers}.</source>
        <translation>La clé %{tag}, visée par un enregistrement DS de %{subject}, n’est pas marquée comme point d’entrée chez %{servers}.</translation>
    </message>
    <message>
        <source>It works; some operators do it on purpose. Ask whether they do.</source>
        <translation>Cela fonctionne&#xa0;; certains opérateurs le font exprès. Demandez-leur.</translation>
    </message>
    <message>
        <source>No DS record of %{subject} is at %{servers}, while other servers of the parent have one.</source>
        <translation>Aucun enregistrement DS de %{subject} chez %{servers}, alors que d’autres serveurs du parent en ont un.</translation>
    </message>
    <message>
        <source>While they differ, some see the zone unprotected. Ask the registry who changed the DS and when.</source>
        <translation>Tant qu’ils diffèrent, certains voient la zone sans protection. Demandez au registre qui a changé le DS, et quand.</translation>
    </message>
    <message>
        <source>No server of the parent could be made to say whether %{subject} has DS records: %{servers}.</source>
        <translation>Aucun serveur du parent n’a voulu dire si %{subject} a des enregistrements DS&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Ask again and from another network.</source>
        <translation>Redemandez, et depuis un autre réseau.</translation>
    </message>
    <message>
        <source>No DS record of digest type 2 for key %{tag} of %{subject} is at %{servers}.</source>
        <translation>Aucun enregistrement DS de type de condensé 2 pour la clé %{tag} de %{subject} chez %{servers}.</translation>
    </message>
    <message>
        <source>Publish one: every validator knows it.</source>
        <translation>Publiez-en un&#xa0;: tous les validateurs le connaissent.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has the deprecated algorithm %{algorithm}.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a l’algorithme obsolète %{algorithm}.</translation>
    </message>
    <message>
        <source>Some resolvers do not count its signatures any more. Plan a change to algorithm 13.</source>
        <translation>Certains résolveurs ne comptent plus ses signatures. Prévoyez de passer à l’algorithme 13.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has algorithm %{algorithm}, which is in order.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a l’algorithme %{algorithm}, qui convient.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has algorithm %{algorithm}, which cannot sign zones.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a l’algorithme %{algorithm}, qui ne peut pas signer de zones.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator what it is for.</source>
        <translation>Demandez à l’opérateur de la zone à quoi elle sert.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has algorithm %{algorithm}, which is not recommended.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a l’algorithme %{algorithm}, qui n’est pas recommandé.</translation>
    </message>
    <message>
        <source>Plan a change to algorithm 13 or 8.</source>
        <translation>Prévoyez de passer à l’algorithme 13 ou 8.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has the private algorithm %{algorithm}.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a l’algorithme privé %{algorithm}.</translation>
    </message>
    <message>
        <source>Nobody else can check its signatures. Ask the zone&apos;s operator.</source>
        <translation>Personne d’autre ne peut vérifier ses signatures. Demandez à l’opérateur de la zone.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has the reserved algorithm number %{algorithm}.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a le numéro d’algorithme réservé %{algorithm}.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator; no signer makes such keys.</source>
        <translation>Demandez à l’opérateur de la zone&#xa0;; aucun signataire ne fait de telles clés.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has algorithm number %{algorithm}, which does not exist.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a le numéro d’algorithme %{algorithm}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>The key %{tag} of %{subject} at %{servers} has a protocol number other than 3 and does not count.</source>
        <translation>La clé %{tag} de %{subject} chez %{servers} a un numéro de protocole autre que 3 et ne compte pas.</translation>
    </message>
    <message>
        <source>The RSA key %{tag} of %{subject} at %{servers} has %{bits} bits; 2048 are recommended.</source>
        <translation>La clé RSA %{tag} de %{subject} chez %{servers} a %{bits} bits&#xa0;; 2048 sont recommandés.</translation>
    </message>
    <message>
        <source>Plan a change to a longer key or to algorithm 13.</source>
        <translation>Prévoyez une clé plus longue ou l’algorithme 13.</translation>
    </message>
    <message>
        <source>The RSA key %{tag} of %{subject} at %{servers} has %{bits} bits, more than the algorithm allows.</source>
        <translation>La clé RSA %{tag} de %{subject} chez %{servers} a %{bits} bits, plus que l’algorithme n’en admet.</translation>
    </message>
    <message>
        <source>The RSA key %{tag} of %{subject} at %{servers} has %{bits} bits, fewer than the algorithm allows.</source>
        <translation>La clé RSA %{tag} de %{subject} chez %{servers} a %{bits} bits, moins que l’algorithme n’en demande.</translation>
    </message>
    <message>
        <source>Such a key can be broken. Have it replaced.</source>
        <translation>Une telle clé peut être cassée. Faites-la remplacer.</translation>
    </message>
    <message>
        <source>%{subject} has DNSKEY records at %{servers}.</source>
        <translation>%{subject} a des enregistrements DNSKEY chez %{servers}.</translation>
    </message>
    <message>
        <source>%{subject} is signed at each server that answered.</source>
        <translation>%{subject} est signée sur chaque serveur qui a répondu.</translation>
    </message>
    <message>
        <source>Asked for the keys of %{subject}, an answer without authority came from %{servers}.</source>
        <translation>Interrogé sur les clés de %{subject}, %{servers} a répondu sans autorité.</translation>
    </message>
    <message>
        <source>The key set of %{subject} is validly signed by no key that a DS record points at, at %{servers}.</source>
        <translation>Le jeu de clés de %{subject} n’est signé valablement par aucune clé visée par un DS, chez %{servers}.</translation>
    </message>
    <message>
        <source>Validating resolvers refuse what is said there. Ask the zone&apos;s operator at once.</source>
        <translation>Les résolveurs validants refusent ce qui y est dit. Prévenez aussitôt l’opérateur de la zone.</translation>
    </message>
    <message>
        <source>The servers answer for %{subject}, but not when asked for its keys: %{servers}.</source>
        <translation>Ces serveurs répondent pour %{subject}, mais pas quand on demande ses clés&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Something on the way may drop large or DNSSEC answers. Ask from another network.</source>
        <translation>Quelque chose en chemin rejette peut-être les grandes réponses ou DNSSEC. Demandez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Asked for the keys of %{subject}, %{rcode} came from %{servers}.</source>
        <translation>Interrogé sur les clés de %{subject}, %{servers} a répondu %{rcode}.</translation>
    </message>
    <message>
        <source>There is no DS record of %{subject} at %{servers}.</source>
        <translation>Il n’y a pas d’enregistrement DS de %{subject} chez %{servers}.</translation>
    </message>
    <message>
        <source>No server of %{subject} could be made to say whether the zone is signed: %{servers}.</source>
        <translation>Aucun serveur de %{subject} n’a voulu dire si la zone est signée&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>%{subject} has no DNSKEY record at %{servers}: the zone is not signed.</source>
        <translation>%{subject} n’a pas d’enregistrement DNSKEY chez %{servers}&#xa0;: la zone n’est pas signée.</translation>
    </message>
    <message>
        <source>If it was signed before, somebody gave up its protection: find out who.</source>
        <translation>Si elle l’était auparavant, quelqu’un a abandonné sa protection&#xa0;: cherchez qui.</translation>
    </message>
    <message>
        <source>%{subject} is not signed at %{servers}, while it is at its other servers.</source>
        <translation>%{subject} n’est pas signée chez %{servers}, alors qu’elle l’est sur ses autres serveurs.</translation>
    </message>
    <message>
        <source>These servers have another zone. Ask their operators where they get it from.</source>
        <translation>Ces serveurs ont une autre zone. Demandez à leurs opérateurs d’où ils la tiennent.</translation>
    </message>
    <message>
        <source>%{subject} has keys, but its %{type} records are unsigned at %{servers}.</source>
        <translation>%{subject} a des clés, mais ses enregistrements %{type} ne sont pas signés chez %{servers}.</translation>
    </message>
    <message>
        <source>Validating resolvers refuse them if there is a DS. Ask the zone&apos;s operator.</source>
        <translation>Les résolveurs validants les refusent s’il y a un DS. Demandez à l’opérateur de la zone.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} records of %{subject} at %{servers} has an algorithm that cannot be checked here.</source>
        <translation>La signature de la clé %{tag} sur les enregistrements %{type} de %{subject} chez %{servers} a un algorithme qui ne peut être vérifié ici.</translation>
    </message>
    <message>
        <source>If it is not renewed, the zone fails then. Call the operator now.</source>
        <translation>Si elle n’est pas renouvelée, la zone tombera alors. Appelez l’opérateur maintenant.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} records of %{subject} at %{servers} is valid for more than 180 days.</source>
        <translation>La signature de la clé %{tag} sur les enregistrements %{type} de %{subject} chez %{servers} vaut plus de 180 jours.</translation>
    </message>
    <message>
        <source>What was once signed can be replayed as long. Shorter terms are safer.</source>
        <translation>Ce qui a été signé peut être rejoué aussi longtemps. Des durées plus courtes sont plus sûres.</translation>
    </message>
    <message>
        <source>The records were changed after they were signed, or the keys were. Ask the operator.</source>
        <translation>Les enregistrements ont été changés après signature, ou les clés. Demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>%{subject} is signed, and its parent has a DS record for it.</source>
        <translation>%{subject} est signée, et sa parente a un enregistrement DS pour elle.</translation>
    </message>
    <message>
        <source>So does a server that is set up to catch what it is asked. Find out who runs it before you trust what it says of %{subject}.</source>
        <translation>C’est ce que fait un serveur monté pour capter les questions. Cherchez qui l’exploite avant de croire ce qu’il dit de %{subject}.</translation>
    </message>
    <message>
        <source>Old resolvers cannot ask it. Tell the operator.</source>
        <translation>Les anciens résolveurs ne peuvent pas l’interroger. Prévenez l’opérateur.</translation>
    </message>
    <message>
        <source>Written in capital and small letters mixed, the name %{subject} is not known at %{servers}.</source>
        <translation>Écrit en majuscules et minuscules mêlées, le nom %{subject} n’est pas connu chez %{servers}.</translation>
    </message>
    <message>
        <source>Resolvers that vary the case against forgeries fail there. Tell the operator.</source>
        <translation>Les résolveurs qui varient la casse contre les faux y échouent. Prévenez l’opérateur.</translation>
    </message>
    <message>
        <source>Resolvers that vary the case against forgeries throw such answers away. Tell the operator.</source>
        <translation>Les résolveurs qui varient la casse contre les faux jettent ces réponses. Prévenez l’opérateur.</translation>
    </message>
    <message>
        <source>Does not look names up for strangers: %{servers}.</source>
        <translation>Ne cherche pas de noms pour autrui&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>A server with authority should not: its answers can be poisoned, and it can be used against others. If this server is new, find out who runs it.</source>
        <translation>Un serveur faisant autorité ne devrait pas&#xa0;: ses réponses peuvent être empoisonnées, et il peut servir contre d’autres. Si ce serveur est nouveau, cherchez qui l’exploite.</translation>
    </message>
    <message>
        <source>Calls itself “%{id}”: %{servers}.</source>
        <translation>Se nomme «&#xa0;%{id}&#xa0;»&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Does not tell its software: %{servers}.</source>
        <translation>Ne dit pas son logiciel&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>It helps an attacker to choose, and you to compare servers: those of one operator mostly tell the same.</source>
        <translation>Cela aide un attaquant à choisir, et vous à comparer les serveurs&#xa0;: ceux d’un même opérateur disent le plus souvent la même chose.</translation>
    </message>
    <message>
        <source>Over TCP, no SOA record of %{subject} comes from %{servers} (%{rcode}).</source>
        <translation>Par TCP, l’enregistrement SOA de %{subject} ne vient pas de %{servers} (%{rcode}).</translation>
    </message>
    <message>
        <source>Large answers need TCP. Tell the operator.</source>
        <translation>Les grandes réponses demandent TCP. Prévenez l’opérateur.</translation>
    </message>
    <message>
        <source>Over TCP, no answer for %{subject} comes from %{servers}: %{failure}.</source>
        <translation>Par TCP, aucune réponse pour %{subject} ne vient de %{servers}&#xa0;: %{failure}.</translation>
    </message>
    <message>
        <source>Large answers need TCP. Look for a firewall in front of it.</source>
        <translation>Les grandes réponses demandent TCP. Cherchez un pare-feu devant lui.</translation>
    </message>
    <message>
        <source>Hands out the whole zone %{subject} to strangers: %{servers}.</source>
        <translation>Donne toute la zone %{subject} à n’importe qui&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Whoever asks sees each name in it. If this server is new, find out who runs it.</source>
        <translation>Qui demande voit chaque nom. Si ce serveur est nouveau, cherchez qui l’exploite.</translation>
    </message>
    <message>
        <source>The address that %{subject} is to be served at is kept for documentation: %{servers}.</source>
        <translation>L’adresse à laquelle %{subject} doit être servie est réservée à la documentation&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Nobody can reach it. Find out who entered it.</source>
        <translation>Personne ne peut l’atteindre. Cherchez qui l’a saisie.</translation>
    </message>
    <message>
        <source>The address that %{subject} is to be served at is for local use only: %{servers}.</source>
        <translation>L’adresse à laquelle %{subject} doit être servie est d’usage local&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Strangers cannot reach it, and in their own network somebody else may answer there. Have it corrected.</source>
        <translation>Les autres ne peuvent pas l’atteindre, et dans leur réseau quelqu’un d’autre peut y répondre. Faites-la corriger.</translation>
    </message>
    <message>
        <source>The address that %{subject} is to be served at cannot be reached from everywhere: %{servers}.</source>
        <translation>L’adresse à laquelle %{subject} doit être servie n’est pas joignable de partout&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Have it corrected at the registry and in the zone.</source>
        <translation>Faites-la corriger au registre et dans la zone.</translation>
    </message>
    <message>
        <source>%{subject} is served at public addresses: %{servers}.</source>
        <translation>%{subject} est servie à des adresses publiques&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Asked for the addresses of name servers within %{subject}, no usable answer came from %{servers}.</source>
        <translation>Interrogé sur les adresses des serveurs de noms dans %{subject}, %{servers} n’a pas donné de réponse exploitable.</translation>
    </message>
    <message>
        <source>Check what the server has of the zone.</source>
        <translation>Vérifiez ce que le serveur a de la zone.</translation>
    </message>
    <message>
        <source>The servers of %{parent} disagree on what %{subject} is an alias of: %{target} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{parent} ne s’accordent pas sur le nom dont %{subject} est l’alias&#xa0;: %{target} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>Ask the operator of the parent zone; one of these servers has old or false data.</source>
        <translation>Demandez à l’opérateur de la zone parente&#xa0;; l’un de ces serveurs a des données anciennes ou fausses.</translation>
    </message>
    <message>
        <source>Alone in the announced IPv4 prefix: %{servers}.</source>
        <translation>Seul dans le préfixe IPv4 annoncé&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Alone in the announced IPv6 prefix: %{servers}.</source>
        <translation>Seul dans le préfixe IPv6 annoncé&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>All addresses of one family of the servers of %{subject} are announced by one network, AS %{as}.</source>
        <translation>Toutes les adresses d’une famille des serveurs de %{subject} sont annoncées par un seul réseau, AS %{as}.</translation>
    </message>
    <message>
        <source>One network&apos;s fault takes them all. If this is new, find out whose network it is.</source>
        <translation>La panne d’un réseau les emporte tous. Si c’est nouveau, cherchez à qui est ce réseau.</translation>
    </message>
    <message>
        <source>One withdrawn or hijacked announcement takes them all.</source>
        <translation>Une seule annonce retirée ou détournée les emporte tous.</translation>
    </message>
    <message>
        <source>All IPv4 addresses of the servers of %{subject} are announced in one prefix, %{prefix}.</source>
        <translation>Toutes les adresses IPv4 des serveurs de %{subject} sont annoncées dans un seul préfixe, %{prefix}.</translation>
    </message>
    <message>
        <source>Whoever announces a part of it has the whole zone. Spread the servers over networks.</source>
        <translation>Qui en annonce une partie tient toute la zone. Répartissez les serveurs sur plusieurs réseaux.</translation>
    </message>
    <message>
        <source>All IPv6 addresses of the servers of %{subject} are announced in one prefix, %{prefix}.</source>
        <translation>Toutes les adresses IPv6 des serveurs de %{subject} sont annoncées dans un seul préfixe, %{prefix}.</translation>
    </message>
    <message>
        <source>Ask again, or look the address up by hand.</source>
        <translation>Redemandez, ou cherchez l’adresse à la main.</translation>
    </message>
    <message>
        <source>If the server answers all the same, the announcement is new or local: look at it.</source>
        <translation>Si le serveur répond quand même, l’annonce est récente ou locale&#xa0;: regardez-la.</translation>
    </message>
    <message>
        <source>%{subject} has so many server addresses (%{count}) that not every question was put to each of them.</source>
        <translation>%{subject} a tant d’adresses de serveurs (%{count}) que toutes les questions n’ont pas été posées à chacune.</translation>
    </message>
    <message>
        <source>Raise the number of queries if you need all checks.</source>
        <translation>Augmentez le nombre de requêtes s’il vous faut tous les contrôles.</translation>
    </message>
    <message>
        <source>The servers of %{subject} name different contacts in the SOA record: %{contact} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} nomment des contacts différents dans le SOA&#xa0;: %{contact} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>Compare the serials. With equal serials the servers do not come from one source.</source>
        <translation>Comparez les numéros de série. À numéro égal, les serveurs n’ont pas la même source.</translation>
    </message>
    <message>
        <source>The name servers that %{subject} is delegated to have addresses of their own.</source>
        <translation>Les serveurs de noms auxquels %{subject} est déléguée ont chacun leurs adresses.</translation>
    </message>
    <message>
        <source>The name servers that %{subject} itself names have addresses of their own.</source>
        <translation>Les serveurs de noms que %{subject} nomme elle-même ont chacun leurs adresses.</translation>
    </message>
    <message>
        <source>%{subject} is delegated to %{count} name servers.</source>
        <translation>%{subject} est déléguée à %{count} serveurs de noms.</translation>
    </message>
    <message>
        <source>%{subject} itself names %{count} name servers.</source>
        <translation>%{subject} nomme elle-même %{count} serveurs de noms.</translation>
    </message>
    <message>
        <source>%{count} of the name servers that %{subject} is delegated to have an IPv4 address.</source>
        <translation>%{count} des serveurs de noms auxquels %{subject} est déléguée ont une adresse IPv4.</translation>
    </message>
    <message>
        <source>%{count} of the name servers that %{subject} itself names have an IPv4 address.</source>
        <translation>%{count} des serveurs de noms que %{subject} nomme elle-même ont une adresse IPv4.</translation>
    </message>
    <message>
        <source>%{count} of the name servers that %{subject} is delegated to have an IPv6 address.</source>
        <translation>%{count} des serveurs de noms auxquels %{subject} est déléguée ont une adresse IPv6.</translation>
    </message>
    <message>
        <source>%{count} of the name servers that %{subject} itself names have an IPv6 address.</source>
        <translation>%{count} des serveurs de noms que %{subject} nomme elle-même ont une adresse IPv6.</translation>
    </message>
    <message>
        <source>“%{ns}” is the only name server that %{subject} itself names.</source>
        <translation>«&#xa0;%{ns}&#xa0;» est le seul serveur de noms que %{subject} nomme elle-même.</translation>
    </message>
    <message>
        <source>Only one of the name servers that %{subject} is delegated to has an IPv4 address.</source>
        <translation>Un seul des serveurs de noms auxquels %{subject} est déléguée a une adresse IPv4.</translation>
    </message>
    <message>
        <source>Only one of the name servers that %{subject} itself names has an IPv4 address.</source>
        <translation>Un seul des serveurs de noms que %{subject} nomme elle-même a une adresse IPv4.</translation>
    </message>
    <message>
        <source>Only one of the name servers that %{subject} is delegated to has an IPv6 address.</source>
        <translation>Un seul des serveurs de noms auxquels %{subject} est déléguée a une adresse IPv6.</translation>
    </message>
    <message>
        <source>Only one of the name servers that %{subject} itself names has an IPv6 address.</source>
        <translation>Un seul des serveurs de noms que %{subject} nomme elle-même a une adresse IPv6.</translation>
    </message>
    <message>
        <source>%{parent} delegates %{subject}: it is a zone of its own.</source>
        <translation>%{parent} délègue %{subject}&#xa0;: c’est une zone à part entière.</translation>
    </message>
    <message>
        <source>The addresses in the delegation of %{subject} and in the zone agree.</source>
        <translation>Les adresses dans la délégation de %{subject} et dans la zone concordent.</translation>
    </message>
    <message>
        <source>Have the glue removed; whoever gets that address can answer for the zone.</source>
        <translation>Faites retirer la colle&#xa0;; qui obtient cette adresse peut répondre pour la zone.</translation>
    </message>
    <message>
        <source>None of the name servers of %{subject} has an address.</source>
        <translation>Aucun serveur de noms de %{subject} n’a d’adresse.</translation>
    </message>
    <message>
        <source>The zone cannot be reached. Check each name, and whether its domain still exists.</source>
        <translation>La zone est injoignable. Vérifiez chaque nom, et que son domaine existe encore.</translation>
    </message>
    <message>
        <source>None of the name servers of %{subject} has a public address.</source>
        <translation>Aucun serveur de noms de %{subject} n’a d’adresse publique.</translation>
    </message>
    <message>
        <source>The zone is reachable in a private network at most. Have the addresses corrected.</source>
        <translation>La zone n’est joignable que dans un réseau privé. Faites corriger les adresses.</translation>
    </message>
    <message>
        <source>None of the name servers that %{subject} is delegated to has an IPv4 address.</source>
        <translation>Aucun des serveurs de noms auxquels %{subject} est déléguée n’a d’adresse IPv4.</translation>
    </message>
    <message>
        <source>None of the name servers that %{subject} itself names has an IPv4 address.</source>
        <translation>Aucun des serveurs de noms que %{subject} nomme elle-même n’a d’adresse IPv4.</translation>
    </message>
    <message>
        <source>None of the name servers that %{subject} is delegated to has an IPv6 address.</source>
        <translation>Aucun des serveurs de noms auxquels %{subject} est déléguée n’a d’adresse IPv6.</translation>
    </message>
    <message>
        <source>None of the name servers that %{subject} itself names has an IPv6 address.</source>
        <translation>Aucun des serveurs de noms que %{subject} nomme elle-même n’a d’adresse IPv6.</translation>
    </message>
    <message>
        <source>All name servers that %{subject} is delegated to are named in %{domain}: whoever holds that domain holds the zone.</source>
        <translation>Tous les serveurs de noms auxquels %{subject} est déléguée sont nommés dans %{domain}&#xa0;: qui tient ce domaine tient la zone.</translation>
    </message>
    <message>
        <source>One server of %{subject} says otherwise than all the others, in more than one respect: %{servers}.</source>
        <translation>Un serveur de %{subject} dit autre chose que tous les autres, à plus d’un égard&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>It is behind, or it lies. Ask its operator at once, and find out who runs that address.</source>
        <translation>Il est en retard, ou il ment. Demandez aussitôt à son opérateur, et cherchez qui exploite cette adresse.</translation>
    </message>
    <message>
        <source>Servers on the way to %{subject} take different zones for its parent: %{parent}, and %{others}.</source>
        <translation>Des serveurs sur le chemin de %{subject} prennent des zones différentes pour sa parente&#xa0;: %{parent}, et %{others}.</translation>
    </message>
    <message>
        <source>Ask the operators of these zones who should hold the delegation.</source>
        <translation>Demandez aux opérateurs de ces zones qui doit tenir la délégation.</translation>
    </message>
    <message>
        <source>The parent of %{subject} is %{parent}, as answered by %{servers}.</source>
        <translation>La parente de %{subject} est %{parent}, d’après %{servers}.</translation>
    </message>
    <message>
        <source>This is a test of %{subject} with the name servers given: what the parent says was not asked.</source>
        <translation>Ceci est un test de %{subject} avec les serveurs de noms indiqués&#xa0;: le parent n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>No DS record was given for %{subject}, so the chain of trust of the plan was not tested.</source>
        <translation>Aucun enregistrement DS n’a été indiqué pour %{subject}&#xa0;: la chaîne de confiance prévue n’a pas été testée.</translation>
    </message>
    <message>
        <source>All servers of %{subject} name the same primary server, %{primary}.</source>
        <translation>Tous les serveurs de %{subject} nomment le même serveur primaire, %{primary}.</translation>
    </message>
    <message>
        <source>The servers of %{subject} name different primary servers: %{primary} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} nomment des serveurs primaires différents&#xa0;: %{primary} chez %{servers}, %{others} chez les autres.</translation>
    </message>
    <message>
        <source>They do not come from one source: ask each operator where they get the zone from.</source>
        <translation>Ils n’ont pas la même source&#xa0;: demandez à chaque opérateur d’où il tient la zone.</translation>
    </message>
    <message>
        <source>The longest referral to %{subject} takes %{octets} octets and fits into a plain UDP message.</source>
        <translation>Le plus long renvoi vers %{subject} prend %{octets} octets et tient dans un message UDP simple.</translation>
    </message>
    <message>
        <source>The longest referral to %{subject} takes %{octets} octets, more than a UDP message without EDNS may have.</source>
        <translation>Le plus long renvoi vers %{subject} prend %{octets} octets, plus qu’un message UDP sans EDNS n’en admet.</translation>
    </message>
    <message>
        <source>Shorter or more similar server names make it smaller.</source>
        <translation>Des noms de serveurs plus courts ou plus semblables le réduisent.</translation>
    </message>
    <message>
        <source>Compare with who runs the address; a name server of somebody else may stand there.</source>
        <translation>Comparez avec l’exploitant de l’adresse&#xa0;; le serveur de quelqu’un d’autre s’y trouve peut-être.</translation>
    </message>
    <message>
        <source>Have a PTR record made if strangers shall find out whose server it is.</source>
        <translation>Faites créer un enregistrement PTR si d’autres doivent savoir à qui est ce serveur.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, tell whoever the address block belongs to.</source>
        <translation>Redemandez&#xa0;; si cela dure, prévenez le titulaire du bloc d’adresses.</translation>
    </message>
    <message>
        <source>The reverse names of all server addresses of %{subject} are the servers&apos; own.</source>
        <translation>Les noms inverses de toutes les adresses des serveurs de %{subject} sont bien les leurs.</translation>
    </message>
    <message>
        <source>%{subject} is the root zone and has no parent.</source>
        <translation>%{subject} est la zone racine et n’a pas de parente.</translation>
    </message>
    <message>
        <source>%{ns}, which %{subject} names as its servers, share the address %{address}.</source>
        <translation>%{ns}, que %{subject} nomme comme ses serveurs, partagent l’adresse %{address}.</translation>
    </message>
    <message>
        <source>No later transfer will mend it. Ask the operators of both; if one has what nobody ordered, treat it as an attack.</source>
        <translation>Aucun transfert ultérieur ne le réparera. Demandez aux deux opérateurs&#xa0;; si l’un a ce que personne n’a commandé, traitez-le comme une attaque.</translation>
    </message>
    <message>
        <source>The serial %{serial} at %{servers} is far behind that of other servers of %{subject}.</source>
        <translation>Le numéro de série %{serial} chez %{servers} est très en retard sur celui d’autres serveurs de %{subject}.</translation>
    </message>
    <message>
        <source>The server seems to get the zone no more, or from elsewhere. Ask its operator.</source>
        <translation>Le serveur semble ne plus recevoir la zone, ou la recevoir d’ailleurs. Demandez à son opérateur.</translation>
    </message>
    <message>
        <source>%{subject} is served with authority by %{servers}.</source>
        <translation>%{subject} est servie avec autorité par %{servers}.</translation>
    </message>
    <message>
        <source>Answers other questions, but not those about %{subject}, which it is named as serving: %{servers} (%{failure}).</source>
        <translation>Répond à d’autres questions, mais pas à celles sur %{subject}, qu’il est censé servir&#xa0;: %{servers} (%{failure}).</translation>
    </message>
    <message>
        <source>Ask its operator; something may filter questions about this zone.</source>
        <translation>Demandez à son opérateur&#xa0;; quelque chose filtre peut-être les questions sur cette zone.</translation>
    </message>
    <message>
        <source>Answers other questions, but not those about %{subject}, which it is to serve: %{servers} (%{failure}).</source>
        <translation>Répond à d’autres questions, mais pas à celles sur %{subject}, qu’il doit servir&#xa0;: %{servers} (%{failure}).</translation>
    </message>
    <message>
        <source>Have the zone set up there before the delegation is made.</source>
        <translation>Faites-y installer la zone avant de créer la délégation.</translation>
    </message>
    <message>
        <source>On the way to %{subject}, no usable answer came from %{servers}.</source>
        <translation>Sur le chemin de %{subject}, aucune réponse exploitable n’est venue de %{servers}.</translation>
    </message>
    <message>
        <source>The way was found by other servers. Tell the operator of that zone.</source>
        <translation>Le chemin a été trouvé par d’autres serveurs. Prévenez l’opérateur de cette zone.</translation>
    </message>
    <message>
        <source>An answer with authority but without the SOA record of %{subject} came from %{servers}: the server is broken or has another zone.</source>
        <translation>Une réponse faisant autorité mais sans l’enregistrement SOA de %{subject} est venue de %{servers}&#xa0;: le serveur est en panne ou a une autre zone.</translation>
    </message>
    <message>
        <source>%{subject} wishes to have a DS, but all its name servers have names within it: nothing outside can confirm the wish.</source>
        <translation>%{subject} souhaite avoir un DS, mais tous ses serveurs de noms portent un nom à l’intérieur d’elle&#xa0;: rien d’extérieur ne peut confirmer ce souhait.</translation>
    </message>
    <message>
        <source>A parent that asks for confirmation will not enter a DS. Add a name server with a name in another signed zone, or have the DS entered at the registrar.</source>
        <translation>Un parent qui exige une confirmation n’inscrira pas de DS. Ajoutez un serveur de noms dont le nom est dans une autre zone signée, ou faites inscrire le DS par le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>%{subject} wishes to have a DS, and each of its name servers confirms that under a signed name: the parent may enter it by itself.</source>
        <translation>%{subject} souhaite avoir un DS, et chacun de ses serveurs de noms le confirme sous un nom signé&#xa0;: le parent peut l’inscrire de lui-même.</translation>
    </message>
    <message>
        <source>Ask the operator whether this is wanted. Whoever runs the name servers can do it, a hijacker too.</source>
        <translation>Demandez à l’opérateur si c’est voulu. Quiconque exploite les serveurs de noms peut le faire, un pirate aussi.</translation>
    </message>
    <message>
        <source>%{name} repeats another %{type} set for the name server %{host} than %{subject} has.</source>
        <translation>%{name} répète pour le serveur de noms %{host} un autre ensemble %{type} que celui de %{subject}.</translation>
    </message>
    <message>
        <source>Parents must refuse to secure the zone. Find out which of the two is the operator&apos;s own.</source>
        <translation>Les parents doivent refuser de sécuriser la zone. Cherchez lequel des deux est celui de l’opérateur.</translation>
    </message>
    <message>
        <source>%{subject} wishes to have a DS, but for its name server %{host} no %{type} set at %{name} confirms it.</source>
        <translation>%{subject} souhaite avoir un DS, mais pour son serveur de noms %{host} aucun ensemble %{type} à %{name} ne le confirme.</translation>
    </message>
    <message>
        <source>A parent that asks for confirmation will not enter a DS. Ask the name server&apos;s operator to publish it, or have the DS entered at the registrar.</source>
        <translation>Un parent qui exige une confirmation n’inscrira pas de DS. Demandez à l’opérateur du serveur de noms de la publier, ou faites inscrire le DS par le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>%{subject} wishes to have a DS; its %{type} set is repeated at %{name} for the name server %{host}, but that is %{status}.</source>
        <translation>%{subject} souhaite avoir un DS&#xa0;; son ensemble %{type} est répété à %{name} pour le serveur de noms %{host}, mais cela est «&#xa0;%{status}&#xa0;».</translation>
    </message>
    <message>
        <source>A copy that cannot be validated confirms nothing. Ask the name server&apos;s operator to mend the zone that holds it.</source>
        <translation>Une copie qui ne peut pas être validée ne confirme rien. Demandez à l’opérateur du serveur de noms de réparer la zone qui la contient.</translation>
    </message>
    <message>
        <source>%{servers} hold a DS record of %{subject} in the zone itself, where it vouches for nothing.</source>
        <translation>%{servers} ont un enregistrement DS de %{subject} dans la zone elle-même, où il ne garantit rien.</translation>
    </message>
    <message>
        <source>A DS belongs into the zone above: have it entered at the registry.</source>
        <translation>Un DS a sa place dans la zone du dessus&#xa0;: faites-le inscrire au registre.</translation>
    </message>
    <message>
        <source>The NSEC3PARAM record of %{subject} has the unknown hash algorithm %{algorithm} (%{servers}).</source>
        <translation>L’enregistrement NSEC3PARAM de %{subject} a l’algorithme de hachage inconnu %{algorithm} (%{servers}).</translation>
    </message>
    <message>
        <source>The NSEC3PARAM record of %{subject} declares “%{declared}”, but the NSEC3 records have “%{used}” (%{servers}).</source>
        <translation>L’enregistrement NSEC3PARAM de %{subject} déclare «&#xa0;%{declared}&#xa0;», mais les NSEC3 ont «&#xa0;%{used}&#xa0;» (%{servers}).</translation>
    </message>
    <message>
        <source>The zone was signed in part only, or its chain is being replaced. Compare the serials of its servers.</source>
        <translation>La zone n’a été signée qu’en partie, ou sa chaîne est en cours de remplacement. Comparez les numéros de série de ses serveurs.</translation>
    </message>
    <message>
        <source>The NSEC3PARAM record of %{subject} has flags (%{flags}): servers ignore it (%{servers}).</source>
        <translation>L’enregistrement NSEC3PARAM de %{subject} a des drapeaux (%{flags})&#xa0;: les serveurs l’ignorent (%{servers}).</translation>
    </message>
    <message>
        <source>%{subject} denies with NSEC3 records but has no NSEC3PARAM record (%{servers}).</source>
        <translation>%{subject} nie avec des enregistrements NSEC3 mais n’a pas d’enregistrement NSEC3PARAM (%{servers}).</translation>
    </message>
    <message>
        <source>Other servers of the zone cannot answer from such a copy. Look at how the zone is signed and transferred.</source>
        <translation>D’autres serveurs de la zone ne peuvent pas répondre à partir d’une telle copie. Examinez comment la zone est signée et transférée.</translation>
    </message>
    <message>
        <source>%{subject} is signed, but the zone above proves that it has no DS: the signatures protect nobody (%{servers}).</source>
        <translation>%{subject} est signée, mais la zone du dessus prouve qu’elle n’a pas de DS&#xa0;: les signatures ne protègent personne (%{servers}).</translation>
    </message>
    <message>
        <source>If there was a DS, ask the registry who removed it; if not, have one entered.</source>
        <translation>S’il y avait un DS, demandez au registre qui l’a retiré&#xa0;; sinon, faites-en inscrire un.</translation>
    </message>
    <message>
        <source>The list of types in the %{record} record at %{subject} ends in empty octets (%{servers}).</source>
        <translation>La liste de types de l’enregistrement %{record} à %{subject} finit par des octets vides (%{servers}).</translation>
    </message>
    <message>
        <source>Strict programs refuse such a message. Have the signer updated.</source>
        <translation>Des programmes stricts refusent un tel message. Faites mettre à jour le signataire.</translation>
    </message>
    <message>
        <source>The %{record} record at %{subject} lists what is no data: %{types} (%{servers}).</source>
        <translation>L’enregistrement %{record} à %{subject} cite ce qui n’est pas une donnée&#xa0;: %{types} (%{servers}).</translation>
    </message>
    <message>
        <source>%{subject} has DNSKEY records although it is only a name in the zone %{zone} (%{servers}).</source>
        <translation>%{subject} a des enregistrements DNSKEY alors que ce n’est qu’un nom de la zone %{zone} (%{servers}).</translation>
    </message>
    <message>
        <source>They validate nothing there. Ask the operator what they are for.</source>
        <translation>Ils n’y valident rien. Demandez à l’opérateur à quoi ils servent.</translation>
    </message>
    <message>
        <source>The NSEC record at %{subject} does not list itself and its signature (%{servers}).</source>
        <translation>L’enregistrement NSEC à %{subject} ne cite ni lui-même ni sa signature (%{servers}).</translation>
    </message>
    <message>
        <source>The next hash in an NSEC3 record of %{subject} has %{length} octets and not 20: it proves nothing (%{servers}).</source>
        <translation>Le hachage suivant d’un NSEC3 de %{subject} a %{length} octets et non 20&#xa0;: il ne prouve rien (%{servers}).</translation>
    </message>
    <message>
        <source>The owner of an NSEC3 record, %{name}, is no hash of a name in %{subject}: it proves nothing (%{servers}).</source>
        <translation>Le nom d’un NSEC3, %{name}, n’est le hachage d’aucun nom de %{subject}&#xa0;: il ne prouve rien (%{servers}).</translation>
    </message>
    <message>
        <source>NSEC3 records of %{subject} in one answer have different parameters: “%{values}” (%{servers}).</source>
        <translation>Des NSEC3 de %{subject} dans une même réponse ont des paramètres différents&#xa0;: «&#xa0;%{values}&#xa0;» (%{servers}).</translation>
    </message>
    <message>
        <source>Validators may refuse the answer. A server gives the records of one chain only; have it updated.</source>
        <translation>Des validateurs peuvent refuser la réponse. Un serveur ne donne que les enregistrements d’une chaîne&#xa0;; faites-le mettre à jour.</translation>
    </message>
    <message>
        <source>%{servers} give an answer for %{subject} and the response code %{rcode} with it.</source>
        <translation>%{servers} donnent une réponse pour %{subject}, et avec elle le code de réponse %{rcode}.</translation>
    </message>
    <message>
        <source>Resolvers believe one or the other. A response code is not signed: it may have been altered on the way.</source>
        <translation>Les résolveurs croient l’un ou l’autre. Un code de réponse n’est pas signé&#xa0;: il peut avoir été altéré en chemin.</translation>
    </message>
    <message>
        <source>Have the signer updated.</source>
        <translation>Faites mettre à jour le signataire.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>personne n’écoute là</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>what came is no DNS message</source>
        <translation>ce qui est venu n’est pas un message DNS</translation>
    </message>
    <message>
        <source>what came answers another question</source>
        <translation>ce qui est venu répond à une autre question</translation>
    </message>
    <message>
        <source>only a part came</source>
        <translation>une partie seulement est venue</translation>
    </message>
    <message>
        <source>The servers of %{parent} delegate %{subject} to different name servers: “%{ns}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{parent} délèguent %{subject} à des serveurs différents&#xa0;: «&#xa0;%{ns}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>The servers of %{parent} disagree on the DS records of %{subject}: “%{ds}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{parent} sont en désaccord sur les enregistrements DS de %{subject}&#xa0;: «&#xa0;%{ds}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>The name server %{ns} of %{subject} has the same addresses as a name that was made up for this question, at %{servers}: it exists by a wildcard, it seems.</source>
        <translation>Le serveur %{ns} de %{subject} a les mêmes adresses qu’un nom inventé pour cette question, chez %{servers}&#xa0;: il semble n’exister que par un joker.</translation>
    </message>
    <message>
        <source>With a wildcard any name in the NS records seems to work, a mistyped one too. Have the server&apos;s name entered with its own addresses.</source>
        <translation>Avec un joker, tout nom dans les enregistrements NS semble marcher, même mal tapé. Faites inscrire le nom du serveur avec ses propres adresses.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on its name servers: “%{ns}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{subject} sont en désaccord sur ses serveurs de noms&#xa0;: «&#xa0;%{ns}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on its DNSKEY records (tag, algorithm, flags): “%{keys}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{subject} sont en désaccord sur ses enregistrements DNSKEY (identifiant, algorithme, drapeaux)&#xa0;: «&#xa0;%{keys}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on the addresses of %{ns}: “%{addresses}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{subject} sont en désaccord sur les adresses de %{ns}&#xa0;: «&#xa0;%{addresses}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>Over UDP each answer about %{subject} is cut short as if it were too large by %{servers}, the SOA record too, which takes %{octets} octets at most. Over TCP it comes.</source>
        <translation>Sur UDP, chaque réponse sur %{subject} est tronquée comme trop grande par %{servers}, même le SOA, qui tient en %{octets} octets au plus. Sur TCP il vient.</translation>
    </message>
    <message>
        <source>Resolvers have to ask twice, and get nothing where TCP is blocked. Ask the operator whether a defence against floods is on, or look for a device in front of the server.</source>
        <translation>Les résolveurs doivent demander deux fois, et n’obtiennent rien là où TCP est bloqué. Demandez à l’opérateur si une défense contre les inondations est active, ou cherchez un équipement devant le serveur.</translation>
    </message>
    <message>
        <source>Over UDP no usable answer about %{subject} comes from %{servers}; over TCP it does.</source>
        <translation>Sur UDP, aucune réponse utilisable sur %{subject} ne vient de %{servers}&#xa0;; sur TCP, si.</translation>
    </message>
    <message>
        <source>Most resolvers ask over UDP and take the server for dead. Look for a firewall in front of it, and whether its answers come from another address than was asked.</source>
        <translation>La plupart des résolveurs demandent sur UDP et tiennent le serveur pour mort. Cherchez un pare-feu devant lui, et voyez si ses réponses viennent d’une autre adresse que celle qui fut interrogée.</translation>
    </message>
    <message>
        <source>The glue of %{subject} has an address for a name server that its own zone does not have, and nobody answers there: %{servers} (%{failure}).</source>
        <translation>La colle de %{subject} donne pour un serveur une adresse que sa propre zone n’a pas, et personne n’y répond&#xa0;: %{servers} (%{failure}).</translation>
    </message>
    <message>
        <source>With the same serial %{serial}, servers of %{subject} have other names: “%{names}” does not exist at %{servers}, and does at others. Compared were the names %{asked}; the zone has more.</source>
        <translation>Avec le même numéro de série %{serial}, des serveurs de %{subject} ont d’autres noms&#xa0;: «&#xa0;%{names}&#xa0;» n’existe pas chez %{servers}, et existe chez d’autres. Ont été comparés les noms %{asked}&#xa0;; la zone en a davantage.</translation>
    </message>
    <message>
        <source>A part of the zone is missing there, or was added elsewhere, and no later transfer will mend it. Have the zone transferred anew, and compare the number of names at each server.</source>
        <translation>Une partie de la zone y manque, ou fut ajoutée ailleurs, et aucun transfert ultérieur n’y remédiera. Faites transférer la zone à nouveau, et comparez le nombre de noms chez chaque serveur.</translation>
    </message>
    <message>
        <source>With the same serial %{serial}, servers of %{subject} say different things: “%{content}” at %{servers}, where others have “%{others}”.</source>
        <translation>Avec le même numéro de série %{serial}, des serveurs de %{subject} disent des choses différentes&#xa0;: «&#xa0;%{content}&#xa0;» chez %{servers}, là où d’autres ont «&#xa0;%{others}&#xa0;».</translation>
    </message>
    <message>
        <source>With the same serial %{serial}, servers of %{subject} prove with other neighbours that %{name} does not exist: “%{proof}” at %{servers}, where others have “%{others}”. Compared were the proofs for %{asked}.</source>
        <translation>Avec le même numéro de série %{serial}, des serveurs de %{subject} prouvent par d’autres voisins que %{name} n’existe pas&#xa0;: «&#xa0;%{proof}&#xa0;» chez %{servers}, là où d’autres ont «&#xa0;%{others}&#xa0;». Ont été comparées les preuves pour %{asked}.</translation>
    </message>
    <message>
        <source>Names are missing on one side, and no later transfer will mend it. Have the zone transferred anew, and compare the number of names at each server.</source>
        <translation>Des noms manquent d’un côté, et aucun transfert ultérieur n’y remédiera. Faites transférer la zone à nouveau, et comparez le nombre de noms chez chaque serveur.</translation>
    </message>
    <message>
        <source>The servers of %{subject} have different times in the SOA record (refresh, retry, expire, negative caching): “%{times}” at %{servers}, “%{others}” at others.</source>
        <translation>Les serveurs de %{subject} ont des délais différents dans le SOA (rafraîchissement, nouvel essai, expiration, cache négatif)&#xa0;: «&#xa0;%{times}&#xa0;» chez %{servers}, «&#xa0;%{others}&#xa0;» chez les autres.</translation>
    </message>
    <message>
        <source>Ask again, and from another network.</source>
        <translation>Interrogez de nouveau, et depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The answer for %{subject} is not the one of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>La réponse pour %{subject} n’est pas celle de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>On the way to %{subject}, %{servers} give other DS records for %{zone} than in the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Sur le chemin vers %{subject}, %{servers} donnent pour %{zone} d’autres enregistrements DS que dans la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Compare the DS with the keys that the zone&apos;s operator holds, and ask the registry who changed it.</source>
        <translation>Comparez le DS aux clés que détient l’opérateur de la zone, et demandez au registre qui l’a changé.</translation>
    </message>
    <message>
        <source>%{subject} is as accepted (%{baseline}): %{after}, with the same answer.</source>
        <translation>%{subject} est conforme à la référence (%{baseline})&#xa0;: %{after}, avec la même réponse.</translation>
    </message>
    <message>
        <source>%{subject} was %{before} in the baseline (%{baseline}) and is %{after} now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>%{subject} était %{before} dans la référence (%{baseline}) et est %{after} maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Look at the delegation: which of the parent&apos;s servers say otherwise, and since when.</source>
        <translation>Regardez la délégation&#xa0;: lesquels des serveurs du parent disent autre chose, et depuis quand.</translation>
    </message>
    <message>
        <source>The DS records of %{subject} at %{servers} are not those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Les enregistrements DS de %{subject} chez %{servers} ne sont pas ceux de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>The DS records that %{subject} has in the baseline (%{baseline}) are gone at %{servers}: “%{before}”. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}. The zone is not protected there.</source>
        <translation>Les enregistrements DS que %{subject} a dans la référence (%{baseline}) ont disparu chez %{servers}&#xa0;: «&#xa0;%{before}&#xa0;». Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}. La zone n’y est pas protégée.</translation>
    </message>
    <message>
        <source>%{subject} is as accepted (%{baseline}): %{count} servers say of it what was said then.</source>
        <translation>%{subject} est conforme à la référence (%{baseline})&#xa0;: %{count} serveurs en disent ce qui fut dit alors.</translation>
    </message>
    <message>
        <source>The keys of %{subject} at %{servers} are not all those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Les clés de %{subject} chez %{servers} ne sont pas toutes celles de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>The keys that %{subject} has in the baseline (%{baseline}) are gone at %{servers}: “%{before}”. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Les clés que %{subject} a dans la référence (%{baseline}) ont disparu chez %{servers}&#xa0;: «&#xa0;%{before}&#xa0;». Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>None of the keys that %{subject} has in the baseline (%{baseline}) is left at %{servers}: “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Aucune des clés que %{subject} a dans la référence (%{baseline}) ne reste chez %{servers}&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the operator whether these keys, and these servers, are theirs; no single step of a usual key change replaces all.</source>
        <translation>Demandez à l’opérateur si ces clés et ces serveurs sont les siens&#xa0;; aucune étape d’un changement de clés habituel ne les remplace toutes.</translation>
    </message>
    <message>
        <source>Have the holder confirm it, then accept the new state as the baseline.</source>
        <translation>Faites-le confirmer par le titulaire, puis acceptez le nouvel état comme référence.</translation>
    </message>
    <message>
        <source>The name servers of %{subject} at the parent (%{servers}) are not those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Les serveurs de noms de %{subject} chez le parent (%{servers}) ne sont pas ceux de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>None of the name servers that the baseline (%{baseline}) has is left for %{subject} at the parent (%{servers}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Aucun des serveurs de noms de la référence (%{baseline}) ne reste pour %{subject} chez le parent (%{servers})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>%{servers} show the %{what} records of the baseline (%{baseline}) again. Last seen otherwise: %{last_bad}; first seen as accepted again: %{first_good}.</source>
        <translation>%{servers} montrent de nouveau les enregistrements %{what} de la référence (%{baseline}). Vu autrement pour la dernière fois&#xa0;: %{last_bad}&#xa0;; vu de nouveau conforme pour la première fois&#xa0;: %{first_good}.</translation>
    </message>
    <message>
        <source>Caches may hold what was said in between until its TTL is over.</source>
        <translation>Des caches peuvent garder ce qui fut dit entre-temps jusqu’à la fin de son TTL.</translation>
    </message>
    <message>
        <source>The zone %{subject} itself (%{servers}) names other name servers than in the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>La zone %{subject} elle-même (%{servers}) nomme d’autres serveurs de noms que dans la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>The servers that %{subject} was newly given between %{last_good} and %{first_bad} all lie in one block of addresses, %{prefix}, which those before did not: %{servers}.</source>
        <translation>Les serveurs que %{subject} a reçus entre %{last_good} et %{first_bad} se trouvent tous dans un même bloc d’adresses, %{prefix}, ce qui n’était pas le cas des précédents&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>The servers that %{subject} was newly given between %{last_good} and %{first_bad} are all named in one domain, %{domain}: %{servers}.</source>
        <translation>Les serveurs que %{subject} a reçus entre %{last_good} et %{first_bad} portent tous un nom du même domaine, %{domain}&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>The servers that %{subject} was newly given between %{last_good} and %{first_bad} all lie in one network, AS %{as}: %{servers}.</source>
        <translation>Les serveurs que %{subject} a reçus entre %{last_good} et %{first_bad} se trouvent tous dans un même réseau, AS %{as}&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Ask the holder whether they moved there; if not, ask that network&apos;s abuse desk who rents these addresses.</source>
        <translation>Demandez au titulaire s’il y a déménagé&#xa0;; sinon, demandez au service des abus de ce réseau qui loue ces adresses.</translation>
    </message>
    <message>
        <source>Compare with the keys that the zone&apos;s operator has. If they did not order it, have it put back before caches take it in.</source>
        <translation>Comparez avec les clés de l’exploitant de la zone. S’il ne l’a pas demandé, faites rétablir l’état antérieur avant que les caches ne l’apprennent.</translation>
    </message>
    <message>
        <source>Ask the holder whether they ordered it; the registrar&apos;s log says which account did.</source>
        <translation>Demandez au titulaire s’il l’a demandé&#xa0;; le journal du bureau d’enregistrement dit quel compte l’a fait.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, the domain of %{subject}, ended on %{expires}, by the registry&apos;s data of %{as_of}.</source>
        <translation>L’enregistrement de %{domain}, le domaine de %{subject}, a pris fin le %{expires}, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Call the holder and have it renewed today: first it stops working, then anybody may have it.</source>
        <translation>Appelez le titulaire et faites-le renouveler aujourd’hui&#xa0;: d’abord il cesse de fonctionner, ensuite n’importe qui peut l’avoir.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, the domain of %{subject}, ends on %{expires}, in %{days} days, by the registry&apos;s data of %{as_of}.</source>
        <translation>L’enregistrement de %{domain}, le domaine de %{subject}, prend fin le %{expires}, dans %{days} jours, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Ask the holder whether it will be renewed, and write the date into the log.</source>
        <translation>Demandez au titulaire s’il sera renouvelé, et notez la date dans le journal.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, is not registered, by the registry&apos;s data of %{as_of}: anybody may register it.</source>
        <translation>%{domain}, le domaine de %{subject}, n’est pas enregistré, selon les données du registre du %{as_of}&#xa0;: n’importe qui peut l’enregistrer.</translation>
    </message>
    <message>
        <source>Ask the registry how it can be delegated without a registration, and whether somebody else can register it.</source>
        <translation>Demandez au registre comment il peut être délégué sans être enregistré, et si quelqu’un d’autre peut l’enregistrer.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, is registered but withheld from the DNS (hold), by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, le domaine de %{subject}, est enregistré mais suspendu (hold), absent du DNS, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, is locked against transfer, change and deletion, by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, le domaine de %{subject}, est verrouillé contre le transfert, la modification et la suppression, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, is about to be deleted, by the registry&apos;s data of %{as_of}; within days anybody may register it.</source>
        <translation>%{domain}, le domaine de %{subject}, va être supprimé, selon les données du registre du %{as_of}&#xa0;; dans quelques jours, n’importe qui pourra l’enregistrer.</translation>
    </message>
    <message>
        <source>Ask the registry today whether anything can still stop it, and be ready to register it the moment that it is free.</source>
        <translation>Demandez aujourd’hui au registre si quelque chose peut encore l’empêcher, et tenez-vous prêt à l’enregistrer dès qu’il sera libre.</translation>
    </message>
    <message>
        <source>Call the former holder and their registrar: they have about thirty days from the deletion.</source>
        <translation>Appelez l’ancien titulaire et son bureau d’enregistrement&#xa0;: ils ont environ trente jours à compter de la suppression.</translation>
    </message>
    <message>
        <source>A transfer of %{domain}, the domain of %{subject}, to another registrar is under way, by the registry&apos;s data of %{as_of}.</source>
        <translation>Un transfert de %{domain}, le domaine de %{subject}, vers un autre bureau d’enregistrement est en cours, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Ask the holder at once whether they ordered it. If not, the present registrar can refuse it within five days.</source>
        <translation>Demandez aussitôt au titulaire s’il l’a demandé. Sinon, le bureau d’enregistrement actuel peut le refuser dans les cinq jours.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, went to another registrar on %{when}, by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, le domaine de %{subject}, est passé à un autre bureau d’enregistrement le %{when}, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Ask the holder whether they ordered it, and compare the registrar with the one in their records.</source>
        <translation>Demandez au titulaire s’il l’a demandé, et comparez le bureau d’enregistrement avec celui de ses dossiers.</translation>
    </message>
    <message>
        <source>Have the registrar set the locks, and ask the registry for a lock of its own (serverUpdateProhibited), which nobody lifts without a telephone call.</source>
        <translation>Faites poser les verrous par le bureau d’enregistrement, et demandez au registre un verrou à lui (serverUpdateProhibited), que personne ne lève sans appel téléphonique.</translation>
    </message>
    <message>
        <source>The delegation of %{subject} brings the address %{address} for %{ns}, though %{domain} is no zone of its own (any more): %{servers}.</source>
        <translation>La délégation de %{subject} apporte l’adresse %{address} pour %{ns}, alors que %{domain} n’est pas (ou plus) une zone&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Nobody maintains that address. Ask the registry whether %{domain} was deleted and may be registered by anybody, and have the name server replaced.</source>
        <translation>Personne n’entretient cette adresse. Demandez au registre si %{domain} a été supprimé et peut être enregistré par n’importe qui, et faites remplacer ce serveur de noms.</translation>
    </message>
    <message>
        <source>The delegation of %{subject} brings an address of %{ns}, %{address}, which is not one of its name servers: %{servers}.</source>
        <translation>La délégation de %{subject} apporte une adresse de %{ns}, %{address}, qui n’est pas un de ses serveurs de noms&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Whose network the address lies in is not in the table %{table} of %{built}: %{servers}.</source>
        <translation>La table %{table} du %{built} ne dit pas à quel réseau appartient l’adresse&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, in which name servers of %{subject} are named (%{ns}), ended on %{expires}, by the registry&apos;s data of %{as_of}.</source>
        <translation>L’enregistrement de %{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), a pris fin le %{expires}, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, in which name servers of %{subject} are named (%{ns}), ends on %{expires}, in %{days} days, by the registry&apos;s data of %{as_of}.</source>
        <translation>L’enregistrement de %{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), prend fin le %{expires}, dans %{days} jours, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Ask the holder of %{domain} whether it will be renewed, and write the date into the log; have a way ready to do without these servers.</source>
        <translation>Demandez au titulaire de %{domain} s’il sera renouvelé, et notez la date dans le journal&#xa0;; préparez de quoi vous passer de ces serveurs.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), is not registered, by the registry&apos;s data of %{as_of}: anybody may register it.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), n’est pas enregistré, selon les données du registre du %{as_of}&#xa0;: n’importe qui peut l’enregistrer.</translation>
    </message>
    <message>
        <source>Register it now, before somebody else does, or have these servers taken out of the delegation: whoever has %{domain} answers for %{subject}. For a top-level domain call the registry&apos;s emergency contact, then IANA; log each try.</source>
        <translation>Enregistrez-le maintenant, avant que quelqu’un d’autre ne le fasse, ou faites retirer ces serveurs de la délégation&#xa0;: qui a %{domain} répond pour %{subject}. Pour un domaine de premier niveau, appelez le contact d’urgence du registre, puis l’IANA&#xa0;; notez chaque tentative.</translation>
    </message>
    <message>
        <source>Name servers of %{subject} (%{ns}) are named in %{domain}, and the servers of its registry say that there is no such name: it has expired, is withheld, or was never registered.</source>
        <translation>Des serveurs de noms de %{subject} (%{ns}) portent un nom de %{domain}, et les serveurs de son registre disent que ce nom n’existe pas&#xa0;: il a expiré, il est suspendu ou n’a jamais été enregistré.</translation>
    </message>
    <message>
        <source>Look it up at its registry now. If it is free, register it before somebody else does; if not, call its holder. Else have these servers taken out of the delegation: whoever has %{domain} answers for %{subject}.</source>
        <translation>Cherchez-le maintenant auprès de son registre. S’il est libre, enregistrez-le avant quelqu’un d’autre&#xa0;; sinon, appelez son titulaire. À défaut, faites retirer ces serveurs de la délégation&#xa0;: qui a %{domain} répond pour %{subject}.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), is registered but withheld from the DNS (hold), by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), est enregistré mais suspendu (hold), absent du DNS, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), is locked against transfer, change and deletion, by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), est verrouillé contre le transfert, la modification et la suppression, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), was registered on %{when}, less than thirty days ago, by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), a été enregistré le %{when}, il y a moins de trente jours, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), is about to be deleted, by the registry&apos;s data of %{as_of}; within days anybody may register it.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), va être supprimé, selon les données du registre du %{as_of}&#xa0;; dans quelques jours, n’importe qui pourra l’enregistrer.</translation>
    </message>
    <message>
        <source>A transfer of %{domain}, in which name servers of %{subject} are named (%{ns}), to another registrar is under way, by the registry&apos;s data of %{as_of}.</source>
        <translation>Un transfert de %{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), vers un autre bureau d’enregistrement est en cours, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Ask the holder of %{domain} at once whether they ordered it. If not, its present registrar can refuse it within five days.</source>
        <translation>Demandez aussitôt au titulaire de %{domain} s’il l’a demandé. Sinon, son bureau d’enregistrement actuel peut le refuser dans les cinq jours.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), went to another registrar on %{when}, by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), est passé à un autre bureau d’enregistrement le %{when}, selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Ask the holder of %{domain} whether they ordered it.</source>
        <translation>Demandez au titulaire de %{domain} s’il l’a demandé.</translation>
    </message>
    <message>
        <source>Recommend its holder to have it locked by the registrar and the registry.</source>
        <translation>Conseillez à son titulaire de le faire verrouiller par le bureau d’enregistrement et par le registre.</translation>
    </message>
    <message>
        <source>The name server %{ns} has a name that stands directly below %{subject}, where others register, and is no zone of its own.</source>
        <translation>Le serveur de noms %{ns} porte un nom directement sous %{subject}, là où d’autres enregistrent, et n’est pas une zone.</translation>
    </message>
    <message>
        <source>Have the registry confirm that nobody can register the name.</source>
        <translation>Faites confirmer par le registre que personne ne peut enregistrer ce nom.</translation>
    </message>
    <message>
        <source>All servers of %{subject} lie in one network, AS %{as} (%{holder}), by the table %{table} of %{built}.</source>
        <translation>Tous les serveurs de %{subject} se trouvent dans un même réseau, AS %{as} (%{holder}), selon la table %{table} du %{built}.</translation>
    </message>
    <message>
        <source>If the data is not just old, somebody changed the one and not the other. Ask the registry which of the two was ordered, and by whom.</source>
        <translation>Si les données ne sont pas simplement anciennes, quelqu’un a changé l’un et pas l’autre. Demandez au registre lequel des deux a été demandé, et par qui.</translation>
    </message>
    <message>
        <source>Get the registration data anew: it was either renewed or has lapsed.</source>
        <translation>Procurez-vous de nouveau les données d’enregistrement&#xa0;: il a été renouvelé ou il a expiré.</translation>
    </message>
    <message>
        <source>The registration data on %{domain} that was given has nothing to do with %{subject} or its name servers.</source>
        <translation>Les données d’enregistrement fournies sur %{domain} n’ont rien à voir avec %{subject} ni avec ses serveurs de noms.</translation>
    </message>
    <message>
        <source>Check whether you gave the right file.</source>
        <translation>Vérifiez que vous avez donné le bon fichier.</translation>
    </message>
    <message>
        <source>The servers of %{subject} lie in %{count} networks, by the table %{table} of %{built}.</source>
        <translation>Les serveurs de %{subject} se trouvent dans %{count} réseaux, selon la table %{table} du %{built}.</translation>
    </message>
    <message>
        <source>Watch when %{domain} expires and who may change it; its registration data, given with the run, says so.</source>
        <translation>Surveillez quand %{domain} expire et qui peut le modifier&#xa0;; ses données d’enregistrement, fournies avec la mesure, le disent.</translation>
    </message>
    <message>
        <source>Treat both zones as one incident. Ask the registry what else was pointed to %{address}.</source>
        <translation>Traitez les deux zones comme un seul incident. Demandez au registre ce qui d’autre a été dirigé vers %{address}.</translation>
    </message>
    <message>
        <source>Look up who registered the domain of %{name} and when. Ask the operator of %{known} whether it is theirs.</source>
        <translation>Cherchez qui a enregistré le domaine de %{name}, et quand. Demandez à l’opérateur de %{known} si c’est le sien.</translation>
    </message>
    <message>
        <source>%{servers} serves %{subject}; %{marked} was marked in this case as an attacker&apos;s (%{marked_at}; reason: %{reason}).</source>
        <translation>%{servers} sert %{subject}&#xa0;; %{marked} a été marqué dans ce dossier comme celui d’un attaquant (%{marked_at}&#xa0;; raison&#xa0;: %{reason}).</translation>
    </message>
    <message>
        <source>Tell the holder and the registry now; keep what this server says as evidence.</source>
        <translation>Prévenez le titulaire et le registre maintenant&#xa0;; gardez comme preuve ce que dit ce serveur.</translation>
    </message>
    <message>
        <source>Find out who runs these servers and since when their domain is registered; ask the holder.</source>
        <translation>Cherchez qui exploite ces serveurs et depuis quand leur domaine est enregistré&#xa0;; demandez au titulaire.</translation>
    </message>
    <message>
        <source>The new servers %{servers} of %{subject} answer with authority for names that are somebody else&apos;s, such as %{name}.</source>
        <translation>Les nouveaux serveurs %{servers} de %{subject} répondent avec autorité pour des noms qui sont à d’autres, comme %{name}.</translation>
    </message>
    <message>
        <source>The new servers %{servers} hand out the whole zone %{subject} to strangers.</source>
        <translation>Les nouveaux serveurs %{servers} livrent la zone %{subject} entière à des inconnus.</translation>
    </message>
    <message>
        <source>Take a copy as evidence: it shows each name that was forged. Compare it with the true zone.</source>
        <translation>Prenez-en une copie comme preuve&#xa0;: elle montre chaque nom falsifié. Comparez-la à la vraie zone.</translation>
    </message>
    <message>
        <source>The serial of %{subject} at %{servers} went back: %{before} at %{last_good}, %{after} at %{first_bad}.</source>
        <translation>Le numéro de série de %{subject} chez %{servers} a reculé&#xa0;: %{before} à %{last_good}, %{after} à %{first_bad}.</translation>
    </message>
    <message>
        <source>%{servers} stays behind: in %{count} looks since %{since} its serial of %{subject} was older than the others&apos;; now it is %{serial}, where they have %{newest}.</source>
        <translation>%{servers} reste en arrière&#xa0;: sur %{count} observations depuis %{since}, son numéro de série de %{subject} était plus ancien que celui des autres&#xa0;; il est maintenant %{serial}, et le leur %{newest}.</translation>
    </message>
    <message>
        <source>Its transfers fail, or it was cut off. Tell its operator: it will not follow when the zone is put right.</source>
        <translation>Ses transferts échouent, ou il a été coupé. Prévenez son opérateur&#xa0;: il ne suivra pas quand la zone sera rétablie.</translation>
    </message>
    <message>
        <source>Named as serving %{parent}, the parent of %{subject}, but not answering for it (%{rcode}): %{servers}.</source>
        <translation>Nommé comme serveur de %{parent}, parent de %{subject}, mais ne répondant pas pour cette zone (%{rcode})&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Tell the operator of the parent zone; ask the other servers of %{parent} in the meantime.</source>
        <translation>Prévenez l’opérateur de la zone parente&#xa0;; interrogez entre-temps les autres serveurs de %{parent}.</translation>
    </message>
    <message>
        <source>According to the glue of %{subject} at %{servers}, %{ns} has the address %{address}; the zone itself says “%{own}”.</source>
        <translation>Selon la glue de %{subject} chez %{servers}, %{ns} a l’adresse %{address}&#xa0;; la zone elle-même dit «&#xa0;%{own}&#xa0;».</translation>
    </message>
    <message>
        <source>%{ns}, a name server of %{subject}, also has the address %{address}, which the glue at %{servers} lacks.</source>
        <translation>%{ns}, serveur de noms de %{subject}, a aussi l’adresse %{address}, qui manque à la glue de %{servers}.</translation>
    </message>
    <message>
        <source>According to the glue of %{subject} at %{servers}, %{ns} has the address %{address}; the zone of that name says %{own}.</source>
        <translation>Selon la glue de %{subject} chez %{servers}, %{ns} a l’adresse %{address}&#xa0;; la zone de ce nom dit %{own}.</translation>
    </message>
    <message>
        <source>Ask the registry for one of digest type 2 in its place; resolvers count as if this one were not there.</source>
        <translation>Demandez au registre d’en mettre un de type d’empreinte 2 à sa place&#xa0;; les résolveurs font comme si celui-ci n’existait pas.</translation>
    </message>
    <message>
        <source>According to %{servers}, %{subject} itself is an alias of %{target}, which a zone cannot be.</source>
        <translation>Selon %{servers}, %{subject} est lui-même un alias de %{target}, ce qu’une zone ne peut pas être.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator to replace the alias by addresses, and find out who runs %{target}.</source>
        <translation>Demandez à l’opérateur de la zone de remplacer l’alias par des adresses, et cherchez qui exploite %{target}.</translation>
    </message>
    <message>
        <source>Have the contact in the SOA record corrected; until then find another way to the operator.</source>
        <translation>Faites corriger le contact dans l’enregistrement SOA&#xa0;; d’ici là, cherchez un autre moyen de joindre l’opérateur.</translation>
    </message>
    <message>
        <source>%{name}, in the data of %{subject}, has two hyphens in third and fourth place, which is kept for encoded names.</source>
        <translation>%{name}, dans les données de %{subject}, a deux tirets en troisième et quatrième place, ce qui est réservé aux noms encodés.</translation>
    </message>
    <message>
        <source>%{subject} sends its mail to %{host}, which is an alias; the host behind it is %{target}.</source>
        <translation>%{subject} envoie son courrier à %{host}, qui est un alias&#xa0;; l’hôte derrière est %{target}.</translation>
    </message>
    <message>
        <source>Have the host named itself, and find out who runs %{target}.</source>
        <translation>Faites nommer l’hôte lui-même, et cherchez qui exploite %{target}.</translation>
    </message>
    <message>
        <source>The root zone “%{subject}” takes mail: %{mail}.</source>
        <translation>La zone racine «&#xa0;%{subject}&#xa0;» accepte du courrier&#xa0;: %{mail}.</translation>
    </message>
    <message>
        <source>Nobody expects it. Ask the zone&apos;s operator who entered it.</source>
        <translation>Personne ne s’y attend. Demandez à l’opérateur de la zone qui l’a inscrit.</translation>
    </message>
    <message>
        <source>Have the MX record corrected; many senders refuse such a host.</source>
        <translation>Faites corriger l’enregistrement MX&#xa0;; beaucoup d’expéditeurs refusent un tel hôte.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask the server&apos;s operator, for mail may not reach the zone.</source>
        <translation>Interrogez de nouveau&#xa0;; si cela reste ainsi, demandez à l’opérateur du serveur, car le courrier risque de ne pas arriver.</translation>
    </message>
    <message>
        <source>Have the NS record corrected; some resolvers refuse such a name.</source>
        <translation>Faites corriger l’enregistrement NS&#xa0;; certains résolveurs refusent un tel nom.</translation>
    </message>
    <message>
        <source>%{primary}, which %{subject} names as its primary server, is an alias; the name behind it is %{target}.</source>
        <translation>%{primary}, que %{subject} nomme comme serveur primaire, est un alias&#xa0;; le nom derrière est %{target}.</translation>
    </message>
    <message>
        <source>Have the server named itself; notifications of changes may miss it.</source>
        <translation>Faites nommer le serveur lui-même&#xa0;; les notifications de changement peuvent le manquer.</translation>
    </message>
    <message>
        <source>Ask the operator for the real primary server, and have the SOA record or its address corrected.</source>
        <translation>Demandez à l’opérateur le vrai serveur primaire, et faites corriger l’enregistrement SOA ou l’adresse.</translation>
    </message>
    <message>
        <source>Ask the operator for the real primary server, and have the SOA record corrected.</source>
        <translation>Demandez à l’opérateur le vrai serveur primaire, et faites corriger l’enregistrement SOA.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator which of them is right; the zone there was put together from two.</source>
        <translation>Demandez à l’opérateur du serveur lequel est le bon&#xa0;; la zone y a été assemblée de deux autres.</translation>
    </message>
    <message>
        <source>%{name} has the address %{addresses} at each server that answered.</source>
        <translation>%{name} a l’adresse %{addresses} chez chaque serveur qui a répondu.</translation>
    </message>
    <message>
        <source>The servers of %{subject} give different addresses for %{name}: %{addresses} at %{servers}, %{others} at others.</source>
        <translation>Les serveurs de %{subject} donnent des adresses différentes pour %{name}&#xa0;: %{addresses} chez %{servers}, %{others} chez d’autres.</translation>
    </message>
    <message>
        <source>Ask the operator whether they spread users on purpose. If not, find out who runs the address that only some give.</source>
        <translation>Demandez à l’opérateur s’il répartit les utilisateurs exprès. Sinon, cherchez qui exploite l’adresse que seuls certains donnent.</translation>
    </message>
    <message>
        <source>%{name} has no IPv4 address at any server that answered.</source>
        <translation>%{name} n’a d’adresse IPv4 chez aucun serveur qui a répondu.</translation>
    </message>
    <message>
        <source>Check it with a validator that knows the algorithm; until then nothing is said of this signature.</source>
        <translation>Vérifiez-la avec un validateur qui connaît l’algorithme&#xa0;; d’ici là, rien n’est dit de cette signature.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator which software it runs and what stands in front of it.</source>
        <translation>Demandez à l’opérateur du serveur quel logiciel y tourne et ce qui se trouve devant.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask the server&apos;s operator what refuses the question.</source>
        <translation>Interrogez de nouveau&#xa0;; si cela reste ainsi, demandez à l’opérateur du serveur ce qui refuse la question.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, look for a firewall that drops such questions.</source>
        <translation>Interrogez de nouveau&#xa0;; si cela reste ainsi, cherchez un pare-feu qui jette de telles questions.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} record of %{subject} at %{servers} is not valid before %{begin}.</source>
        <translation>La signature de la clé %{tag} sur l’enregistrement %{type} de %{subject} chez %{servers} n’est pas valide avant %{begin}.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} record of %{subject} at %{servers} expired at %{end}.</source>
        <translation>La signature de la clé %{tag} sur l’enregistrement %{type} de %{subject} chez %{servers} a expiré à %{end}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator whether the zone was signed or transferred only in part.</source>
        <translation>Demandez à l’opérateur du serveur si la zone n’a été signée ou transférée qu’en partie.</translation>
    </message>
    <message>
        <source>Compare the serials; with equal ones the servers do not have the same zone.</source>
        <translation>Comparez les numéros de série&#xa0;; s’ils sont égaux, les serveurs n’ont pas la même zone.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator which software it runs; resolvers may refuse the proof.</source>
        <translation>Demandez à l’opérateur du serveur quel logiciel y tourne&#xa0;; des résolveurs peuvent refuser la preuve.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator how the zone is signed; secondary servers cannot prove anything so.</source>
        <translation>Demandez à l’opérateur du serveur comment la zone est signée&#xa0;; ainsi, les serveurs secondaires ne peuvent rien prouver.</translation>
    </message>
    <message>
        <source>A DS record of %{subject} has algorithm %{algorithm}, by which the key set is not signed at %{servers}.</source>
        <translation>Un enregistrement DS de %{subject} a l’algorithme %{algorithm}, avec lequel l’ensemble de clés n’est pas signé chez %{servers}.</translation>
    </message>
    <message>
        <source>Strict validators refuse what is said there. Ask the operator whether an algorithm change is going on; have the DS removed if not.</source>
        <translation>Les validateurs stricts refusent ce qui y est dit. Demandez à l’opérateur si un changement d’algorithme est en cours&#xa0;; sinon, faites retirer le DS.</translation>
    </message>
    <message>
        <source>Nobody else can check it. Have it replaced by one of digest type 2.</source>
        <translation>Personne d’autre ne peut le vérifier. Faites-le remplacer par un de type d’empreinte 2.</translation>
    </message>
    <message>
        <source>Ask the registry how it came in, and have it replaced by one of digest type 2.</source>
        <translation>Demandez au registre comment il est entré, et faites-le remplacer par un de type d’empreinte 2.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator which signer made it, and have the key removed.</source>
        <translation>Demandez à l’opérateur de la zone quel signataire l’a faite, et faites retirer la clé.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator to replace it; resolvers cannot use it.</source>
        <translation>Demandez à l’opérateur de la zone de la remplacer&#xa0;; les résolveurs ne peuvent pas s’en servir.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask the server&apos;s operator: resolvers cannot validate what is said there.</source>
        <translation>Interrogez de nouveau&#xa0;; si cela reste ainsi, demandez à l’opérateur du serveur&#xa0;: les résolveurs ne peuvent pas valider ce qui y est dit.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} records of %{subject} at %{servers} is not valid before %{begin}.</source>
        <translation>La signature de la clé %{tag} sur les enregistrements %{type} de %{subject} chez %{servers} n’est pas valide avant %{begin}.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} records of %{subject} at %{servers} ends at %{end}, within twelve hours.</source>
        <translation>La signature de la clé %{tag} sur les enregistrements %{type} de %{subject} chez %{servers} se termine à %{end}, dans moins de douze heures.</translation>
    </message>
    <message>
        <source>The signature by key %{tag} over the %{type} records of %{subject} at %{servers} expired at %{end}.</source>
        <translation>La signature de la clé %{tag} sur les enregistrements %{type} de %{subject} chez %{servers} a expiré à %{end}.</translation>
    </message>
    <message>
        <source>Asked for IPv4 addresses of names in %{subject} there is an answer, asked for IPv6 addresses there is none (%{failure}): %{servers}.</source>
        <translation>À la question sur les adresses IPv4 de noms de %{subject} il y a une réponse, à celle sur les adresses IPv6 il n’y en a pas (%{failure})&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Resolvers wait for it and users see a slow or dead site. Tell the operator, and look for a load balancer or firewall in front of it.</source>
        <translation>Les résolveurs l’attendent et les utilisateurs voient un site lent ou mort. Prévenez l’opérateur, et cherchez un répartiteur de charge ou un pare-feu devant le serveur.</translation>
    </message>
    <message>
        <source>Asked about %{subject} at its own address, an answer came from another one, %{from}, and was not taken: %{servers}.</source>
        <translation>À une question sur %{subject} posée à sa propre adresse, une réponse est venue d’une autre, %{from}, et n’a pas été prise&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Find out who runs %{from}. A server with several addresses may be set up badly; an answer beside the server&apos;s own was injected on the way.</source>
        <translation>Cherchez qui exploite %{from}. Un serveur à plusieurs adresses peut être mal réglé&#xa0;; une réponse en plus de celle du serveur a été injectée en chemin.</translation>
    </message>
    <message>
        <source>Asked for %{name}, which is not in %{subject}, an answer with authority came from %{servers}: what is not its own is answered there.</source>
        <translation>À la question sur %{name}, qui n’est pas dans %{subject}, une réponse faisant autorité est venue de %{servers}&#xa0;: on y répond pour ce qui n’est pas à soi.</translation>
    </message>
    <message>
        <source>A question about %{subject} without EDNS gets no answer from %{servers}.</source>
        <translation>Une question sur %{subject} sans EDNS reste sans réponse de %{servers}.</translation>
    </message>
    <message>
        <source>Asked about %{subject} in capital and small letters mixed, the name comes back in other letters from %{servers}.</source>
        <translation>À une question sur %{subject} en majuscules et minuscules mêlées, le nom revient en d’autres lettres de %{servers}.</translation>
    </message>
    <message>
        <source>A question about %{subject} with EDNS gets no answer from %{servers}, one without it does.</source>
        <translation>Une question sur %{subject} avec EDNS reste sans réponse de %{servers}, une sans EDNS en reçoit une.</translation>
    </message>
    <message>
        <source>Today&apos;s resolvers give such a server up. Look for a firewall in front of it, and tell its operator.</source>
        <translation>Les résolveurs d’aujourd’hui abandonnent un tel serveur. Cherchez un pare-feu devant lui, et prévenez son opérateur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with an EDNS flag that nobody has is answered with %{rcode} by %{servers}.</source>
        <translation>À une question sur %{subject} avec un indicateur EDNS que personne n’a, la réponse est %{rcode} chez %{servers}.</translation>
    </message>
    <message>
        <source>It has to ignore the flag. Tell the server&apos;s operator.</source>
        <translation>L’indicateur doit être ignoré. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>An EDNS flag that nobody has, in a question about %{subject}, is sent back by %{servers}.</source>
        <translation>Un indicateur EDNS que personne n’a, dans une question sur %{subject}, est renvoyé par %{servers}.</translation>
    </message>
    <message>
        <source>It has to clear the flag. Tell the server&apos;s operator.</source>
        <translation>L’indicateur doit être effacé. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with an EDNS flag that nobody has gets no answer from %{servers}.</source>
        <translation>Une question sur %{subject} avec un indicateur EDNS que personne n’a reste sans réponse de %{servers}.</translation>
    </message>
    <message>
        <source>It has to ignore the flag. Look for a firewall in front of it.</source>
        <translation>L’indicateur doit être ignoré. Cherchez un pare-feu devant le serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with an EDNS flag that nobody has is answered without EDNS by %{servers}.</source>
        <translation>À une question sur %{subject} avec un indicateur EDNS que personne n’a, la réponse est sans EDNS chez %{servers}.</translation>
    </message>
    <message>
        <source>Resolvers may take it for a server without DNSSEC. Tell the server&apos;s operator.</source>
        <translation>Les résolveurs peuvent le prendre pour un serveur sans DNSSEC. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with EDNS is answered without it by %{servers}.</source>
        <translation>À une question sur %{subject} avec EDNS, la réponse est sans EDNS chez %{servers}.</translation>
    </message>
    <message>
        <source>DNSSEC does not work there. Tell the server&apos;s operator.</source>
        <translation>DNSSEC n’y fonctionne pas. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>An answer about %{subject} that is cut short comes without EDNS from %{servers}.</source>
        <translation>Une réponse tronquée sur %{subject} vient sans EDNS de %{servers}.</translation>
    </message>
    <message>
        <source>Resolvers may take the server for one without EDNS and DNSSEC. Tell the operator.</source>
        <translation>Les résolveurs peuvent prendre le serveur pour un serveur sans EDNS ni DNSSEC. Prévenez l’opérateur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with an EDNS option that nobody has brings no SOA record from %{servers}.</source>
        <translation>Une question sur %{subject} avec une option EDNS que personne n’a n’apporte pas d’enregistrement SOA de %{servers}.</translation>
    </message>
    <message>
        <source>It has to ignore the option. Tell the server&apos;s operator.</source>
        <translation>L’option doit être ignorée. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with an EDNS option that nobody has is answered with %{rcode} by %{servers}.</source>
        <translation>À une question sur %{subject} avec une option EDNS que personne n’a, la réponse est %{rcode} chez %{servers}.</translation>
    </message>
    <message>
        <source>An EDNS option that nobody has, in a question about %{subject}, is sent back by %{servers}.</source>
        <translation>Une option EDNS que personne n’a, dans une question sur %{subject}, est renvoyée par %{servers}.</translation>
    </message>
    <message>
        <source>It has to leave the option out. Tell the server&apos;s operator.</source>
        <translation>L’option doit être omise. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with an EDNS option that nobody has gets no answer from %{servers}.</source>
        <translation>Une question sur %{subject} avec une option EDNS que personne n’a reste sans réponse de %{servers}.</translation>
    </message>
    <message>
        <source>It has to ignore the option. Look for a firewall in front of it.</source>
        <translation>L’option doit être ignorée. Cherchez un pare-feu devant le serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} with an EDNS option that nobody has is answered without EDNS by %{servers}.</source>
        <translation>À une question sur %{subject} avec une option EDNS que personne n’a, la réponse est sans EDNS chez %{servers}.</translation>
    </message>
    <message>
        <source>A question about %{subject} with EDNS is refused by %{servers}, one without it is answered.</source>
        <translation>Une question sur %{subject} avec EDNS est refusée par %{servers}, une sans EDNS reçoit une réponse.</translation>
    </message>
    <message>
        <source>A question about %{subject} without EDNS is answered with it by %{servers}.</source>
        <translation>À une question sur %{subject} sans EDNS, la réponse est avec EDNS chez %{servers}.</translation>
    </message>
    <message>
        <source>Old resolvers may not understand the answer. Tell the server&apos;s operator.</source>
        <translation>De vieux résolveurs peuvent ne pas comprendre la réponse. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} in an EDNS version that nobody has is refused in the wrong form by %{servers}.</source>
        <translation>Une question sur %{subject} dans une version d’EDNS que personne n’a est refusée dans une mauvaise forme par %{servers}.</translation>
    </message>
    <message>
        <source>Nothing breaks today; it will with the next version. Tell the server&apos;s operator.</source>
        <translation>Rien ne casse aujourd’hui&#xa0;; avec la prochaine version, si. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} in an EDNS version that nobody has is answered with %{rcode} in place of BADVERS by %{servers}.</source>
        <translation>À une question sur %{subject} dans une version d’EDNS que personne n’a, la réponse est %{rcode} au lieu de BADVERS chez %{servers}.</translation>
    </message>
    <message>
        <source>A question about %{subject} in an EDNS version that nobody has gets no answer from %{servers}.</source>
        <translation>Une question sur %{subject} dans une version d’EDNS que personne n’a reste sans réponse de %{servers}.</translation>
    </message>
    <message>
        <source>Look for a firewall in front of it.</source>
        <translation>Cherchez un pare-feu devant le serveur.</translation>
    </message>
    <message>
        <source>A question about %{subject} is answered in another EDNS version than it was asked in by %{servers}.</source>
        <translation>À une question sur %{subject}, la réponse est dans une autre version d’EDNS que la question chez %{servers}.</translation>
    </message>
    <message>
        <source>Resolvers may refuse the answer. Tell the server&apos;s operator.</source>
        <translation>Les résolveurs peuvent refuser la réponse. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>Asked for the name servers of %{subject}, none is named with authority by %{servers}, though the zone is served there.</source>
        <translation>À la question sur les serveurs de noms de %{subject}, aucun n’est nommé avec autorité par %{servers}, bien que la zone y soit servie.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator what the zone has at its apex; without NS records it is damaged.</source>
        <translation>Demandez à l’opérateur du serveur ce que la zone a à son sommet&#xa0;; sans enregistrements NS, elle est endommagée.</translation>
    </message>
    <message>
        <source>Asked for the name servers of %{subject}, no usable answer came from %{servers} (%{outcome}), though the zone is served there.</source>
        <translation>À la question sur les serveurs de noms de %{subject}, aucune réponse utilisable n’est venue de %{servers} (%{outcome}), bien que la zone y soit servie.</translation>
    </message>
    <message>
        <source>Ask it again; if it stays so, ask the server&apos;s operator.</source>
        <translation>Interrogez-le de nouveau&#xa0;; si cela reste ainsi, demandez à l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>Servers of %{subject} that offer to look up other people&apos;s names: %{servers}.</source>
        <translation>Serveurs de %{subject} qui proposent de chercher les noms d’autrui&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Asked for the SOA record of %{subject}, no usable answer came from %{servers} (%{outcome}), though the server answers for the zone otherwise.</source>
        <translation>À la question sur l’enregistrement SOA de %{subject}, aucune réponse utilisable n’est venue de %{servers} (%{outcome}), bien que le serveur réponde par ailleurs pour la zone.</translation>
    </message>
    <message>
        <source>Servers of %{subject} that tell their software, “%{software}”: %{servers}.</source>
        <translation>Serveurs de %{subject} qui disent leur logiciel, «&#xa0;%{software}&#xa0;»&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Asked for the software (%{query}) that serves %{subject}, no usable answer comes from %{servers}.</source>
        <translation>À la question sur le logiciel (%{query}) qui sert %{subject}, aucune réponse utilisable ne vient de %{servers}.</translation>
    </message>
    <message>
        <source>A refusal would be better than that. Tell the server&apos;s operator.</source>
        <translation>Un refus vaudrait mieux que cela. Prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>Asked for the software that serves %{subject}, an answer in the wrong class comes from %{servers}.</source>
        <translation>À la question sur le logiciel qui sert %{subject}, une réponse dans la mauvaise classe vient de %{servers}.</translation>
    </message>
    <message>
        <source>Look at what stands in front of it, and tell the server&apos;s operator.</source>
        <translation>Regardez ce qui se trouve devant, et prévenez l’opérateur du serveur.</translation>
    </message>
    <message>
        <source>Servers of %{subject} are announced in the same IPv4 prefix %{prefix}: %{servers}.</source>
        <translation>Des serveurs de %{subject} sont annoncés dans le même préfixe IPv4 %{prefix}&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Servers of %{subject} are announced in the same IPv6 prefix %{prefix}: %{servers}.</source>
        <translation>Des serveurs de %{subject} sont annoncés dans le même préfixe IPv6 %{prefix}&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Servers of %{subject} for whose address it could not be looked up who announces it: %{servers}.</source>
        <translation>Serveurs de %{subject} pour l’adresse desquels on n’a pas pu chercher qui l’annonce&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Servers of %{subject} whose address nobody is known to announce: %{servers}.</source>
        <translation>Serveurs de %{subject} dont aucune annonce de l’adresse n’est connue&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Have another server given an IPv4 address, in another network.</source>
        <translation>Faites donner une adresse IPv4 à un autre serveur, dans un autre réseau.</translation>
    </message>
    <message>
        <source>Have another server given an IPv6 address, in another network.</source>
        <translation>Faites donner une adresse IPv6 à un autre serveur, dans un autre réseau.</translation>
    </message>
    <message>
        <source>Much of the world cannot reach the zone. Have one of the servers given an IPv4 address.</source>
        <translation>Une grande partie du monde ne peut pas atteindre la zone. Faites donner une adresse IPv4 à l’un des serveurs.</translation>
    </message>
    <message>
        <source>Have one of the servers given an IPv6 address: there are networks without IPv4.</source>
        <translation>Faites donner une adresse IPv6 à l’un des serveurs&#xa0;: il y a des réseaux sans IPv4.</translation>
    </message>
    <message>
        <source>The zone %{parent}, parent of %{subject}, gives an address for one of its servers that its delegation does not have, and it is not served there: %{servers} (%{rcode}).</source>
        <translation>La zone %{parent}, parente de %{subject}, donne pour l’un de ses serveurs une adresse que sa délégation n’a pas, et elle n’y est pas servie&#xa0;: %{servers} (%{rcode}).</translation>
    </message>
    <message>
        <source>This is a test of %{subject} with the DS records given, in place of those that the parent has.</source>
        <translation>Ceci est un essai de %{subject} avec les enregistrements DS donnés, à la place de ceux du parent.</translation>
    </message>
    <message>
        <source>Servers of %{subject} whose address has the reverse name “%{name}”, which is not their own: %{servers}.</source>
        <translation>Serveurs de %{subject} dont l’adresse a le nom inverse «&#xa0;%{name}&#xa0;», qui n’est pas le leur&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Servers of %{subject} whose address has no reverse name: %{servers}.</source>
        <translation>Serveurs de %{subject} dont l’adresse n’a pas de nom inverse&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>Servers of %{subject} whose reverse name could not be looked up: %{servers}.</source>
        <translation>Serveurs de %{subject} dont le nom inverse n’a pas pu être cherché&#xa0;: %{servers}.</translation>
    </message>
    <message>
        <source>The keys and the SOA record of %{subject} validate from the DS records at the parent, as given by %{servers}.</source>
        <translation>Les clés et l’enregistrement SOA de %{subject} se valident à partir des enregistrements DS du parent, tels que les donnent %{servers}.</translation>
    </message>
    <message>
        <source>None of the %{count} addresses is set aside for another purpose.</source>
        <translation>Aucune des %{count} adresses n’est réservée à un autre usage.</translation>
    </message>
    <message>
        <source>Keys and SOA record validate from the DS records, as given by %{servers}.</source>
        <translation>Les clés et l’enregistrement SOA se valident à partir des enregistrements DS, tels que les donnent %{servers}.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses answered with authority.</source>
        <translation>Chacune des %{count} adresses a répondu avec autorité.</translation>
    </message>
    <message>
        <source>Nothing that can be asked over the DNS shows it.</source>
        <translation>Rien de ce qui peut être demandé par le DNS ne le montre.</translation>
    </message>
    <message>
        <source>Ask the operator.</source>
        <translation>Demandez à l’exploitant.</translation>
    </message>
    <message>
        <source>The addresses of the delegation are those of the servers&apos; own zones.</source>
        <translation>Les adresses de la délégation sont celles des zones des serveurs.</translation>
    </message>
    <message>
        <source>Algorithms of the keys are in use, and no fault in lengths, terms or NSEC3 parameters was found. How keys are kept and changed cannot be seen.</source>
        <translation>Les algorithmes des clés sont en usage, et aucun défaut de longueur, de durée ou de paramètres NSEC3 n’a été trouvé. La façon dont les clés sont gardées et changées ne se voit pas.</translation>
    </message>
    <message>
        <source>Fewer than two addresses gave an answer that can be compared.</source>
        <translation>Moins de deux adresses ont donné une réponse qui peut être comparée.</translation>
    </message>
    <message>
        <source>Ask again, from another network if need be.</source>
        <translation>Redemandez, d’un autre réseau s’il le faut.</translation>
    </message>
    <message>
        <source>Each of the %{count} server names is a host name.</source>
        <translation>Chacun des %{count} noms de serveurs est un nom d’hôte.</translation>
    </message>
    <message>
        <source>The addresses are announced by %{count} autonomous systems: %{networks}.</source>
        <translation>Les adresses sont annoncées par %{count} systèmes autonomes : %{networks}.</translation>
    </message>
    <message>
        <source>The parent has no DS record, so that there is nothing to check.</source>
        <translation>Le parent n’a pas d’enregistrement DS : il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>No message of this run shows it.</source>
        <translation>Aucun message de cette exécution ne le montre.</translation>
    </message>
    <message>
        <source>It was not asked at %{servers}.</source>
        <translation>Cela n’a pas été demandé à %{servers}.</translation>
    </message>
    <message>
        <source>Who announces the addresses of %{servers} is not known.</source>
        <translation>On ne sait pas qui annonce les adresses de %{servers}.</translation>
    </message>
    <message>
        <source>It was not asked at %{servers}: strangers&apos; names and whole zones are asked for only on demand.</source>
        <translation>Cela n’a pas été demandé à %{servers} : les noms d’autrui et les zones entières ne sont demandés que sur ordre.</translation>
    </message>
    <message>
        <source>Ask again with --exposure, if you may.</source>
        <translation>Redemandez avec --exposure, si vous en avez le droit.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses is announced by the same autonomous system, %{networks}.</source>
        <translation>Chacune des %{count} adresses est annoncée par le même système autonome, %{networks}.</translation>
    </message>
    <message>
        <source>Add a server in a network that somebody else announces.</source>
        <translation>Ajoutez un serveur dans un réseau annoncé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses answered over UDP and over TCP, seen from here.</source>
        <translation>Chacune des %{count} adresses a répondu en UDP et en TCP, vu d’ici.</translation>
    </message>
    <message>
        <source>Switch recursion off there.</source>
        <translation>Coupez-y la récursion.</translation>
    </message>
    <message>
        <source>The longest referral has %{octets} octets.</source>
        <translation>Le plus long renvoi fait %{octets} octets.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses answered from itself over UDP: what comes from elsewhere is not taken for an answer.</source>
        <translation>Chacune des %{count} adresses a répondu d’elle-même en UDP : ce qui vient d’ailleurs n’est pas pris pour une réponse.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses gives the same NS records and the same SOA record.</source>
        <translation>Chacune des %{count} adresses donne les mêmes enregistrements NS et le même enregistrement SOA.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses gives the same NS records and SOA fields; the serials differ (%{serials}), which is allowed where a zone changes fast.</source>
        <translation>Chacune des %{count} adresses donne les mêmes enregistrements NS et les mêmes champs SOA ; les numéros de série diffèrent (%{serials}), ce qui est permis là où une zone change vite.</translation>
    </message>
    <message>
        <source>Parent and zone name the same servers, on each server that answered.</source>
        <translation>Le parent et la zone nomment les mêmes serveurs, sur chaque serveur qui a répondu.</translation>
    </message>
    <message>
        <source>The DS records match keys, and keys and SOA record validate, at %{servers}.</source>
        <translation>Les enregistrements DS correspondent à des clés, et les clés et l’enregistrement SOA se valident, chez %{servers}.</translation>
    </message>
    <message>
        <source>None of the %{count} addresses handed the zone out to us.</source>
        <translation>Aucune des %{count} adresses ne nous a remis la zone.</translation>
    </message>
    <message>
        <source>The whole zone is handed out to strangers by %{servers}.</source>
        <translation>La zone entière est remise à des inconnus par %{servers}.</translation>
    </message>
    <message>
        <source>Restrict transfers there to the zone&apos;s own servers.</source>
        <translation>Limitez-y les transferts aux serveurs de la zone.</translation>
    </message>
    <message>
        <source>%{count} name servers with addresses of their own are delegated to.</source>
        <translation>La délégation va à %{count} serveurs de noms qui ont chacun leurs adresses.</translation>
    </message>
    <message>
        <source>The parent has no DS record: nobody can validate what the zone says.</source>
        <translation>Le parent n’a pas d’enregistrement DS : personne ne peut valider ce que dit la zone.</translation>
    </message>
    <message>
        <source>Sign the zone and have the DS records published.</source>
        <translation>Signez la zone et faites publier les enregistrements DS.</translation>
    </message>
    <message>
        <source>Of the servers that the baseline of %{subject} (%{baseline}) has, these gave no answer this time that can be compared: %{servers}. Whether they changed is not known.</source>
        <translation>Parmi les serveurs de la référence de %{subject} (%{baseline}), ceux-ci n’ont donné cette fois aucune réponse comparable&#xa0;: %{servers}. On ne sait pas s’ils ont changé.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether they ordered it; find out who runs what the new answer points to.</source>
        <translation>Demandez à l’opérateur de la zone s’il l’a voulu&#xa0;; cherchez qui exploite ce vers quoi mène la nouvelle réponse.</translation>
    </message>
    <message>
        <source>Mail (MX), sender policy (TXT) or certificate authorities (CAA) of %{subject} at %{servers} are not those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Le courrier (MX), la politique d’expéditeur (TXT) ou les autorités de certification (CAA) de %{subject} chez %{servers} ne sont pas ceux de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Together with its servers, mail (MX), sender policy (TXT) or certificate authorities (CAA) of %{subject} changed against the baseline (%{baseline}), at %{servers}: “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>En même temps que ses serveurs, le courrier (MX), la politique d’expéditeur (TXT) ou les autorités de certification (CAA) de %{subject} ont changé par rapport à la référence (%{baseline}), chez %{servers}&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Whoever takes a zone over changes these to read its mail and to get certificates. Ask the holder, and search certificate transparency for new certificates.</source>
        <translation>Qui s’empare d’une zone change cela pour lire son courrier et obtenir des certificats. Demandez au titulaire, et cherchez de nouveaux certificats dans la transparence des certificats.</translation>
    </message>
    <message>
        <source>%{subject} is not delegated any more at %{servers}; in the baseline (%{baseline}) it was delegated to “%{before}”. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>%{subject} n’est plus déléguée chez %{servers}&#xa0;; dans la référence (%{baseline}), elle était déléguée à «&#xa0;%{before}&#xa0;». Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the registry now for the transaction and for the domain&apos;s status: the zone stops working as resolvers&apos; caches run out.</source>
        <translation>Demandez maintenant au registre la transaction et le statut du domaine&#xa0;: la zone cesse de fonctionner à mesure que les caches des résolveurs expirent.</translation>
    </message>
    <message>
        <source>%{subject} is delegated to “%{after}” at %{servers}; in the baseline (%{baseline}) it was not delegated. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>%{subject} est déléguée à «&#xa0;%{after}&#xa0;» chez %{servers}&#xa0;; dans la référence (%{baseline}), elle n’était pas déléguée. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>%{subject} has the DS records “%{after}” at %{servers}; in the baseline (%{baseline}) there were none. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>%{subject} a les enregistrements DS «&#xa0;%{after}&#xa0;» chez %{servers}&#xa0;; dans la référence (%{baseline}), il n’y en avait pas. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>At %{servers} the name servers of %{subject} have the names that they had and other addresses: “%{before}” in the baseline (%{baseline}), “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Chez %{servers}, les serveurs de noms de %{subject} ont les mêmes noms et d’autres adresses&#xa0;: «&#xa0;%{before}&#xa0;» dans la référence (%{baseline}), «&#xa0;%{after}&#xa0;» maintenant. Vu conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the registry who changed the addresses of these name servers (host objects), and find out who runs the new addresses.</source>
        <translation>Demandez au registre qui a changé les adresses de ces serveurs de noms (objets hôtes), et cherchez qui exploite les nouvelles adresses.</translation>
    </message>
    <message>
        <source>%{subject} has other name servers, or other addresses of these, than in the baseline (%{baseline}), and it looks planned: parent and zone name the same set, each server of it answers for the zone, mail and certificate authorities stayed, and the keys that the parent&apos;s DS vouched for sign it or the old servers announced it.</source>
        <translation>%{subject} a d’autres serveurs de noms, ou d’autres adresses de ceux-ci, que dans la référence (%{baseline}), et cela paraît prévu&#xa0;: parent et zone nomment le même ensemble, chacun de ces serveurs répond pour la zone, courrier et autorités de certification sont restés, et les clés dont le DS du parent répondait le signent ou les anciens serveurs l’ont annoncé.</translation>
    </message>
    <message>
        <source>Ask the holder whether they ordered it. If not, have the registry lock the domain, hand out its transaction log and restore the delegation. If they did, accept the new state as the baseline.</source>
        <translation>Demandez au titulaire s’il l’a voulu. Sinon, faites verrouiller le domaine par le registre, demandez-lui son journal des transactions et faites rétablir la délégation. Si oui, acceptez le nouvel état comme référence.</translation>
    </message>
    <message>
        <source>Ask the holder whether they ordered it. If not, have the registry lock the domain, hand out its transaction log and restore the delegation: whoever runs the new servers decides what the zone says.</source>
        <translation>Demandez au titulaire s’il l’a voulu. Sinon, faites verrouiller le domaine par le registre, demandez-lui son journal des transactions et faites rétablir la délégation&#xa0;: qui exploite les nouveaux serveurs décide de ce que dit la zone.</translation>
    </message>
    <message>
        <source>The registrar of %{domain}, on which %{subject} depends, is not the one of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>Le bureau d’enregistrement de %{domain}, dont dépend %{subject}, n’est pas celui de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the holder at once whether they ordered the transfer. If not, have the former registrar ask for the domain back today.</source>
        <translation>Demandez aussitôt au titulaire s’il a demandé ce transfert. Sinon, faites réclamer le domaine aujourd’hui par l’ancien bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, was let go since the baseline (%{baseline}) and registered anew: registered on %{before} then, on %{after} now. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>%{domain}, dont dépend %{subject}, a été abandonné depuis la référence (%{baseline}) et enregistré de nouveau&#xa0;: enregistré le %{before} alors, le %{after} maintenant. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Somebody else may hold it. Find out who; until that is clear, have the name servers in it taken out of every delegation.</source>
        <translation>Quelqu’un d’autre le détient peut-être. Cherchez qui&#xa0;; tant que ce n’est pas clair, faites retirer de toute délégation les serveurs de noms qui s’y trouvent.</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, was registered in the baseline (%{baseline}), by “%{before}”, and is not any more. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>%{domain}, dont dépend %{subject}, était enregistré dans la référence (%{baseline}), par «&#xa0;%{before}&#xa0;», et ne l’est plus. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Anybody may register it now. Register it yourself today, or have the name servers in it taken out of every delegation.</source>
        <translation>N’importe qui peut désormais l’enregistrer. Enregistrez-le vous-même aujourd’hui, ou faites retirer de toute délégation les serveurs de noms qui s’y trouvent.</translation>
    </message>
    <message>
        <source>The DS records in the registration of %{domain}, on which %{subject} depends, are not those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>Les enregistrements DS de l’enregistrement de %{domain}, dont dépend %{subject}, ne sont pas ceux de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Compare with the keys that the zone&apos;s operator holds. If the operator did not order it, have the registrar put it back.</source>
        <translation>Comparez avec les clés que détient l’opérateur de la zone. S’il ne l’a pas voulu, faites-les rétablir par le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, was not registered in the baseline (%{baseline}) and is now, by “%{after}”. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>%{domain}, dont dépend %{subject}, n’était pas enregistré dans la référence (%{baseline}) et l’est maintenant, par «&#xa0;%{after}&#xa0;». Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Find out who registered it. Until that is clear, have the name servers in it taken out of every delegation.</source>
        <translation>Cherchez qui l’a enregistré. Tant que ce n’est pas clair, faites retirer de toute délégation les serveurs de noms qui s’y trouvent.</translation>
    </message>
    <message>
        <source>The name servers in the registration of %{domain}, on which %{subject} depends, are not those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>Les serveurs de noms de l’enregistrement de %{domain}, dont dépend %{subject}, ne sont pas ceux de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, on which %{subject} depends, was renewed since the baseline (%{baseline}): it ended on %{before} then and ends on %{after} now.</source>
        <translation>L’enregistrement de %{domain}, dont dépend %{subject}, a été renouvelé depuis la référence (%{baseline})&#xa0;: il finissait le %{before} alors et finit maintenant le %{after}.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, on which %{subject} depends, is again as accepted (%{baseline}): “%{before}”, after it was “%{after}”. Last stated otherwise: %{last_bad}; first stated as accepted again: %{first_good}.</source>
        <translation>L’enregistrement de %{domain}, dont dépend %{subject}, est de nouveau conforme (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;», après avoir été «&#xa0;%{after}&#xa0;». Donné autrement pour la dernière fois&#xa0;: %{last_bad}&#xa0;; de nouveau conforme pour la première fois&#xa0;: %{first_good}.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, on which %{subject} depends, ends earlier than in the baseline (%{baseline}): on %{before} then, on %{after} now. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>L’enregistrement de %{domain}, dont dépend %{subject}, finit plus tôt que dans la référence (%{baseline})&#xa0;: le %{before} alors, le %{after} maintenant. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the registrar why; a renewal may have been taken back because it was not paid.</source>
        <translation>Demandez pourquoi au bureau d’enregistrement&#xa0;; un renouvellement a pu être annulé parce qu’il n’a pas été payé.</translation>
    </message>
    <message>
        <source>The status of %{domain}, on which %{subject} depends, is not the one of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>Le statut de %{domain}, dont dépend %{subject}, n’est pas celui de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, lost a lock that it has in the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; first stated otherwise: %{first_bad}.</source>
        <translation>%{domain}, dont dépend %{subject}, a perdu un verrou qu’il a dans la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Donné conforme pour la dernière fois&#xa0;: %{last_good}&#xa0;; donné autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Whoever moves a domain must unlock it first. Call the holder by telephone; if they know nothing of it, have the registrar lock it again and close the account.</source>
        <translation>Qui déplace un domaine doit d’abord le déverrouiller. Appelez le titulaire au téléphone&#xa0;; s’il n’en sait rien, faites reverrouiller le domaine et fermer le compte par le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>The baseline of %{subject} (%{baseline}) has the registration of %{domain}; this time no registration data of the same or a later date was given. Whether it changed is not known.</source>
        <translation>La référence de %{subject} (%{baseline}) a l’enregistrement de %{domain}&#xa0;; cette fois, aucune donnée d’enregistrement de la même date ou plus récente n’a été fournie. On ne sait pas s’il a changé.</translation>
    </message>
    <message>
        <source>Get the registration data anew (RDAP) and hand it in with --rdap FILE.</source>
        <translation>Procurez-vous de nouveau les données d’enregistrement (RDAP) et fournissez-les avec --rdap FILE.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether they ordered it, and compare with the delegation.</source>
        <translation>Demandez à l’opérateur de la zone s’il l’a voulu, et comparez avec la délégation.</translation>
    </message>
    <message>
        <source>Find out whose block it is. A provider spreads its servers; whoever takes a zone over seldom does.</source>
        <translation>Cherchez à qui appartient ce bloc. Un hébergeur répartit ses serveurs&#xa0;; qui s’empare d’une zone le fait rarement.</translation>
    </message>
    <message>
        <source>Ask the holder whether they moved there, and look up when %{domain} was registered.</source>
        <translation>Demandez au titulaire s’il y a déménagé, et cherchez quand %{domain} a été enregistré.</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, changed its registrar between %{last_good} and %{first_bad}: “%{before}” became “%{after}”.</source>
        <translation>%{domain}, dont dépend %{subject}, a changé de bureau d’enregistrement entre %{last_good} et %{first_bad}&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the holder at once whether they ordered the transfer. If not, have the former registrar ask for the domain back: the sooner, the better.</source>
        <translation>Demandez aussitôt au titulaire s’il a demandé ce transfert. Sinon, faites réclamer le domaine par l’ancien bureau d’enregistrement&#xa0;: le plus tôt sera le mieux.</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, was let go and registered anew: it was registered on %{before} by the data of %{last_good}, on %{after} by that of %{first_bad}.</source>
        <translation>%{domain}, dont dépend %{subject}, a été abandonné puis enregistré de nouveau&#xa0;: le %{before} selon les données du %{last_good}, le %{after} selon celles du %{first_bad}.</translation>
    </message>
    <message>
        <source>Somebody else may hold it now. Find out who; until that is clear, have the name servers in it taken out of every delegation.</source>
        <translation>Quelqu’un d’autre le détient peut-être maintenant. Cherchez qui&#xa0;; tant que ce n’est pas clair, faites retirer de toute délégation les serveurs de noms qui s’y trouvent.</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, was registered at %{last_good} (by “%{before}”) and is no longer at %{first_bad}.</source>
        <translation>%{domain}, dont dépend %{subject}, était enregistré au %{last_good} (par «&#xa0;%{before}&#xa0;») et ne l’est plus au %{first_bad}.</translation>
    </message>
    <message>
        <source>The DS data in the registration of %{domain}, on which %{subject} depends, changed between %{last_good} and %{first_bad}: “%{before}” became “%{after}”.</source>
        <translation>Les données DS de l’enregistrement de %{domain}, dont dépend %{subject}, ont changé entre %{last_good} et %{first_bad}&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;».</translation>
    </message>
    <message>
        <source>%{domain}, on which %{subject} depends, was not registered at %{last_good} and is at %{first_bad}, by “%{after}”.</source>
        <translation>%{domain}, dont dépend %{subject}, n’était pas enregistré au %{last_good} et l’est au %{first_bad}, par «&#xa0;%{after}&#xa0;».</translation>
    </message>
    <message>
        <source>The name servers in the registration of %{domain}, on which %{subject} depends, changed between %{last_good} and %{first_bad}: “%{before}” became “%{after}”.</source>
        <translation>Les serveurs de noms de l’enregistrement de %{domain}, dont dépend %{subject}, ont changé entre %{last_good} et %{first_bad}&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;».</translation>
    </message>
    <message>
        <source>The registration of %{domain}, on which %{subject} depends, was renewed: it ended on %{before} and ends on %{after} now.</source>
        <translation>L’enregistrement de %{domain}, dont dépend %{subject}, a été renouvelé&#xa0;: il finissait le %{before} et finit maintenant le %{after}.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, on which %{subject} depends, ends earlier than it did: on %{after} and no longer on %{before}.</source>
        <translation>L’enregistrement de %{domain}, dont dépend %{subject}, finit plus tôt qu’avant&#xa0;: le %{after} et non plus le %{before}.</translation>
    </message>
    <message>
        <source>The status of %{domain}, on which %{subject} depends, changed between %{last_good} and %{first_bad}: “%{before}” became “%{after}”.</source>
        <translation>Le statut de %{domain}, dont dépend %{subject}, a changé entre %{last_good} et %{first_bad}&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;».</translation>
    </message>
    <message>
        <source>A lock of %{domain}, on which %{subject} depends, was taken off between %{last_good} and %{first_bad}: “%{before}” became “%{after}”.</source>
        <translation>Un verrou de %{domain}, dont dépend %{subject}, a été ôté entre %{last_good} et %{first_bad}&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the registrar who set the hold and why: a court, an unpaid bill, or somebody who had no right to.</source>
        <translation>Demandez au bureau d’enregistrement qui l’a suspendu et pourquoi&#xa0;: un tribunal, une facture impayée, ou quelqu’un qui n’en avait pas le droit.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, was renewed by the registry automatically (auto-renew), by the registry&apos;s data of %{as_of}: its holder may not have paid yet, and the registrar can still delete it.</source>
        <translation>%{domain}, le domaine de %{subject}, a été renouvelé automatiquement par le registre (auto-renew), selon les données du registre du %{as_of}&#xa0;: son titulaire n’a peut-être pas encore payé, et le bureau d’enregistrement peut encore le supprimer.</translation>
    </message>
    <message>
        <source>Ask the holder whether they have paid for the renewal.</source>
        <translation>Demandez au titulaire s’il a payé le renouvellement.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, was deleted, and only its former holder can have it restored (redemption period), by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, le domaine de %{subject}, a été supprimé, et seul son ancien titulaire peut le faire rétablir (délai de rédemption), selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>%{domain}, the domain of %{subject}, has no lock against these, by the registry&apos;s data of %{as_of}: %{missing}.</source>
        <translation>%{domain}, le domaine de %{subject}, n’a pas de verrou contre ceci, selon les données du registre du %{as_of}&#xa0;: %{missing}.</translation>
    </message>
    <message>
        <source>Ask the operator of the parent zone to remove it; an address that nothing needs can only mislead.</source>
        <translation>Demandez à l’exploitant de la zone parente de la retirer&#xa0;; une adresse dont rien n’a besoin ne peut qu’égarer.</translation>
    </message>
    <message>
        <source>Have the holder renew it today, or have these servers taken out of the delegation: whoever registers %{domain} next answers for %{subject}.</source>
        <translation>Faites-le renouveler aujourd’hui par le titulaire, ou faites retirer ces serveurs de la délégation&#xa0;: qui enregistrera %{domain} ensuite répondra pour %{subject}.</translation>
    </message>
    <message>
        <source>Its names cannot be found once resolvers&apos; caches run out. Ask its registrar why, and have other servers ready.</source>
        <translation>Ses noms seront introuvables quand les caches des résolveurs auront expiré. Demandez pourquoi à son bureau d’enregistrement, et préparez d’autres serveurs.</translation>
    </message>
    <message>
        <source>Find out who registered it. If the delegation is older than that, somebody registered a name that was left to lapse.</source>
        <translation>Cherchez qui l’a enregistré. Si la délégation est plus ancienne, quelqu’un a enregistré un nom qu’on avait laissé expirer.</translation>
    </message>
    <message>
        <source>It cannot be restored any more. Have these servers taken out of the delegation before that day, or be the first to register %{domain}.</source>
        <translation>Il ne peut plus être rétabli. Faites retirer ces serveurs de la délégation avant ce jour, ou soyez le premier à enregistrer %{domain}.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), was renewed by the registry automatically (auto-renew), by the registry&apos;s data of %{as_of}: its holder may not have paid yet, and the registrar can still delete it.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), a été renouvelé automatiquement par le registre (auto-renew), selon les données du registre du %{as_of}&#xa0;: son titulaire n’a peut-être pas encore payé, et le bureau d’enregistrement peut encore le supprimer.</translation>
    </message>
    <message>
        <source>Ask the holder of %{domain} whether they have paid for the renewal.</source>
        <translation>Demandez au titulaire de %{domain} s’il a payé le renouvellement.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), was deleted, and only its former holder can have it restored (redemption period), by the registry&apos;s data of %{as_of}.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), a été supprimé, et seul son ancien titulaire peut le faire rétablir (délai de rédemption), selon les données du registre du %{as_of}.</translation>
    </message>
    <message>
        <source>Call its former holder and their registrar, who have about thirty days from the deletion; or have these servers taken out of the delegation, for a top-level domain through IANA. After that anybody may register %{domain}.</source>
        <translation>Appelez son ancien titulaire et le bureau d’enregistrement de celui-ci, qui ont environ trente jours à compter de la suppression&#xa0;; ou faites retirer ces serveurs de la délégation, pour un domaine de premier niveau par l’IANA. Ensuite, n’importe qui peut enregistrer %{domain}.</translation>
    </message>
    <message>
        <source>%{domain}, in which name servers of %{subject} are named (%{ns}), has no lock against these, by the registry&apos;s data of %{as_of}: %{missing}.</source>
        <translation>%{domain}, où des serveurs de noms de %{subject} ont leur nom (%{ns}), n’a pas de verrou contre ceci, selon les données du registre du %{as_of}&#xa0;: %{missing}.</translation>
    </message>
    <message>
        <source>A fault of that network takes all of them down. If this is new, find out whose network it is.</source>
        <translation>Une panne de ce réseau les emporte tous. Si c’est nouveau, cherchez à qui est ce réseau.</translation>
    </message>
    <message>
        <source>The registry&apos;s data on %{domain} of %{as_of} and the parent&apos;s servers do not agree on the DS records: “%{stated}” is registered, “%{served}” is given out by %{servers}.</source>
        <translation>Les données du registre sur %{domain} du %{as_of} et les serveurs du parent ne s’accordent pas sur les enregistrements DS&#xa0;: «&#xa0;%{stated}&#xa0;» est enregistré, «&#xa0;%{served}&#xa0;» est donné par %{servers}.</translation>
    </message>
    <message>
        <source>The registry&apos;s data on %{domain} of %{as_of} and the parent&apos;s servers do not agree on the name servers: “%{stated}” is registered, “%{served}” is given out by %{servers}.</source>
        <translation>Les données du registre sur %{domain} du %{as_of} et les serveurs du parent ne s’accordent pas sur les serveurs de noms&#xa0;: «&#xa0;%{stated}&#xa0;» est enregistré, «&#xa0;%{served}&#xa0;» est donné par %{servers}.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, on which %{subject} depends, was to end on %{expires}; the data at hand is from before that, %{as_of}.</source>
        <translation>L’enregistrement de %{domain}, dont dépend %{subject}, devait finir le %{expires}&#xa0;; les données disponibles sont antérieures, du %{as_of}.</translation>
    </message>
    <message>
        <source>%{servers} serves %{subject} now. To the same address %{other} was led before, and nothing shows that its holder ordered it. Last seen elsewhere: %{last_good}; first seen there: %{first_bad}.</source>
        <translation>%{servers} sert maintenant %{subject}. Vers la même adresse, %{other} a été menée auparavant, et rien ne montre que son titulaire l’ait voulu. Vu ailleurs pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu là pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>%{subject} is served under the name %{name}, which was not seen in this case before and is easily taken for %{known}. Last seen without: %{last_good}; first seen with: %{first_bad}.</source>
        <translation>%{subject} est servie sous le nom %{name}, qui n’avait pas été vu dans ce dossier et que l’on prend facilement pour %{known}. Vu sans lui pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu avec lui pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>%{names}: new among the name servers of %{subject}, named by %{servers}. Last seen without: %{last_good}; first seen with: %{first_bad}. None of the zone&apos;s earlier servers announced the change, and it does not look planned.</source>
        <translation>%{names}&#xa0;: nouveau parmi les serveurs de noms de %{subject}, nommé par %{servers}. Vu sans lui pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu avec lui pour la première fois&#xa0;: %{first_bad}. Aucun des serveurs antérieurs de la zone n’a annoncé ce changement, et il ne paraît pas prévu.</translation>
    </message>
    <message>
        <source>A server that catches whatever zone is pointed at it does this. Look for other zones that were pointed at it.</source>
        <translation>Ainsi fait un serveur qui capte toute zone dirigée vers lui. Cherchez d’autres zones qui l’ont été.</translation>
    </message>
    <message>
        <source>The new servers %{servers} of %{subject} offer to look up names of other zones, which a zone&apos;s servers should not do.</source>
        <translation>Les nouveaux serveurs %{servers} de %{subject} offrent de chercher des noms d’autres zones, ce que les serveurs d’une zone ne devraient pas faire.</translation>
    </message>
    <message>
        <source>A proxy that passes on what it does not forge does this. Compare its answers with the old servers&apos;, name by name.</source>
        <translation>Ainsi fait un mandataire qui transmet ce qu’il ne falsifie pas. Comparez ses réponses à celles des anciens serveurs, nom par nom.</translation>
    </message>
    <message>
        <source>Of the known servers of %{subject}, %{servers} alone says otherwise than before (%{what}): “%{before}” then, “%{after}” now, without a newer serial; %{count} others say what they said. Last seen as before: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Parmi les serveurs connus de %{subject}, seul %{servers} dit autre chose qu’avant (%{what})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant, sans numéro de série plus récent&#xa0;; %{count} autres disent ce qu’ils disaient. Vu comme avant pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>It was taken over, gives out false data, or its address leads elsewhere. Ask its operator by telephone, and ask it from another network.</source>
        <translation>Il a été pris, donne de fausses données, ou son adresse mène ailleurs. Appelez son opérateur au téléphone, et interrogez-le depuis un autre réseau.</translation>
    </message>
    <message>
        <source>%{subject} is not alone: %{zones} went to the same place (%{targets}) within the same time. Last seen as before: %{last_good}; first seen there: %{first_bad}.</source>
        <translation>%{subject} n’est pas seule&#xa0;: %{zones} sont parties au même endroit (%{targets}) dans le même temps. Vu comme avant pour la dernière fois&#xa0;: %{last_good}&#xa0;; vu là pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Look for what the zones share: a registrar, an account, a registry. The attacker may have come in there: ask for all that was changed in that time.</source>
        <translation>Cherchez ce que les zones ont en commun&#xa0;: un bureau d’enregistrement, un compte, un registre. L’attaquant est peut-être entré par là&#xa0;: demandez-y tout ce qui a été changé pendant ce temps.</translation>
    </message>
    <message>
        <source>%{servers} answers differently by where it is asked from (%{what} of %{subject}): “%{answer}” to %{vantage}, “%{other_answer}” to %{other} (%{other_at}). The serial has not gone on in between.</source>
        <translation>%{servers} répond autrement selon l’endroit d’où on l’interroge (%{what} de %{subject})&#xa0;: «&#xa0;%{answer}&#xa0;» à %{vantage}, «&#xa0;%{other_answer}&#xa0;» à %{other} (%{other_at}). Le numéro de série n’a pas avancé entre-temps.</translation>
    </message>
    <message>
        <source>Either the server tells some askers something else, or something on the way changes its answers. Ask from a third network, and over TCP.</source>
        <translation>Ou le serveur dit autre chose à certains, ou quelque chose en chemin change ses réponses. Interrogez depuis un troisième réseau, et en TCP.</translation>
    </message>
    <message>
        <source>An old copy was put back, or another zone stands there. Secondary servers do not take an older serial over; compare the content.</source>
        <translation>Une ancienne copie a été remise, ou une autre zone s’y trouve. Les serveurs secondaires ne reprennent pas un numéro de série plus ancien&#xa0;; comparez le contenu.</translation>
    </message>
    <message>
        <source>Each of the %{count} DS records matches a key of the zone.</source>
        <translation>Chacun des %{count} enregistrements DS correspond à une clé de la zone.</translation>
    </message>
    <message>
        <source>Each of the %{count} DS records has a digest type that is in use.</source>
        <translation>Chacun des %{count} enregistrements DS a un type de condensat en usage.</translation>
    </message>
    <message>
        <source>The addresses lie in %{count} autonomous systems, %{networks}, by the table %{table} of %{built}.</source>
        <translation>Les adresses se trouvent dans %{count} systèmes autonomes, %{networks}, d’après la table %{table} du %{built}.</translation>
    </message>
    <message>
        <source>No usable answer came from %{servers}.</source>
        <translation>Aucune réponse utilisable n’est venue de %{servers}.</translation>
    </message>
    <message>
        <source>Look at the findings of this run first: the zone or its parent may not have answered.</source>
        <translation>Regardez d’abord les constats de cette exécution&#xa0;: la zone ou son parent n’ont peut-être pas répondu.</translation>
    </message>
    <message>
        <source>Ask again with a higher limit of messages (--max-queries).</source>
        <translation>Redemandez avec une limite de messages plus haute (--max-queries).</translation>
    </message>
    <message>
        <source>Ask again with --asn-database FILE or --announcements ZONE.</source>
        <translation>Redemandez avec --asn-database FILE ou --announcements ZONE.</translation>
    </message>
    <message>
        <source>Whose network the addresses of %{servers} lie in is not in the table %{table} of %{built}.</source>
        <translation>Le réseau des adresses de %{servers} n’est pas dans la table %{table} du %{built}.</translation>
    </message>
    <message>
        <source>Ask again with a newer table, or with --announcements ZONE.</source>
        <translation>Redemandez avec une table plus récente, ou avec --announcements ZONE.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses lies in the same autonomous system, %{networks}, by the table %{table} of %{built}.</source>
        <translation>Chacune des %{count} adresses se trouve dans le même système autonome, %{networks}, d’après la table %{table} du %{built}.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses names the same software, %{software}.</source>
        <translation>Chacune des %{count} adresses nomme le même logiciel, %{software}.</translation>
    </message>
    <message>
        <source>Add servers with other software: one fault in it takes all of them down.</source>
        <translation>Ajoutez des serveurs avec un autre logiciel&#xa0;: une seule faille les emporte tous.</translation>
    </message>
    <message>
        <source>Each of the %{count} addresses lies in one subnet, %{prefix}.</source>
        <translation>Chacune des %{count} adresses se trouve dans un même sous-réseau, %{prefix}.</translation>
    </message>
    <message>
        <source>Add a server in another subnet, and in another place.</source>
        <translation>Ajoutez un serveur dans un autre sous-réseau, et dans un autre lieu.</translation>
    </message>
    <message>
        <source>None of the %{count} addresses looked up a name of another zone for us.</source>
        <translation>Aucune des %{count} adresses n’a cherché pour nous un nom d’une autre zone.</translation>
    </message>
    <message>
        <source>Names of other zones are looked up for anybody by %{servers}.</source>
        <translation>Des noms d’autres zones sont cherchés pour n’importe qui par %{servers}.</translation>
    </message>
    <message>
        <source>The servers name different software: %{software}.</source>
        <translation>Les serveurs nomment des logiciels différents&#xa0;: %{software}.</translation>
    </message>
    <message>
        <source>The software is not named by %{servers}.</source>
        <translation>Le logiciel n’est pas nommé par %{servers}.</translation>
    </message>
    <message>
        <source>Findings that speak against it: %{count}.</source>
        <translation>Constats qui s’y opposent&#xa0;: %{count}.</translation>
    </message>
    <message>
        <source>The addresses lie in several subnets: %{prefixes}.</source>
        <translation>Les adresses se trouvent dans plusieurs sous-réseaux&#xa0;: %{prefixes}.</translation>
    </message>
    <message>
        <source>The machine slept: nobody looked at %{subject} from %{from} to %{to}. That nothing was seen then is no evidence of calm.</source>
        <translation>La machine dormait&#xa0;: personne n’a observé %{subject} de %{from} à %{to}. Que rien n’ait été vu alors ne prouve pas le calme.</translation>
    </message>
    <message>
        <source>The watch had died: nobody looked at %{subject} from %{from} to %{to}. That nothing was seen then is no evidence of calm.</source>
        <translation>La surveillance s’était interrompue&#xa0;: personne n’a observé %{subject} de %{from} à %{to}. Que rien n’ait été vu alors ne prouve pas le calme.</translation>
    </message>
    <message>
        <source>The watch was ended: nobody looked at %{subject} from %{from} to %{to}. That nothing was seen then is no evidence of calm.</source>
        <translation>La surveillance était terminée&#xa0;: personne n’a observé %{subject} de %{from} à %{to}. Que rien n’ait été vu alors ne prouve pas le calme.</translation>
    </message>
    <message>
        <source>The watch could not keep up: nobody looked at %{subject} from %{from} to %{to}. Watch fewer names, or less often.</source>
        <translation>La surveillance ne suivait plus&#xa0;: personne n’a observé %{subject} de %{from} à %{to}. Surveillez moins de noms, ou moins souvent.</translation>
    </message>
    <message>
        <source>There was no network: not one server answered for %{subject} from %{from} to %{to}. That nothing was seen then is no evidence of calm.</source>
        <translation>Il n’y avait pas de réseau&#xa0;: aucun serveur n’a répondu pour %{subject} de %{from} à %{to}. Que rien n’ait été vu alors ne prouve pas le calme.</translation>
    </message>
    <message>
        <source>%{subject}: watched, %{count} looks from %{from} to %{to}</source>
        <translation>%{subject}&#xa0;: surveillé, %{count} observations de %{from} à %{to}</translation>
    </message>
    <message>
        <source>the resolver says so itself</source>
        <translation>le résolveur le dit lui-même</translation>
    </message>
    <message>
        <source>the copy was taken in while that was the zone&apos;s answer</source>
        <translation>la copie a été prise quand c&apos;était la réponse de la zone</translation>
    </message>
    <message>
        <source>its TTL stays at 30 s</source>
        <translation>son TTL reste à 30 s</translation>
    </message>
    <message>
        <source>the zone&apos;s servers give it for clients of that network</source>
        <translation>les serveurs de la zone la donnent aux clients de ce réseau</translation>
    </message>
    <message>
        <source>the zone&apos;s servers give it too when they are asked again</source>
        <translation>les serveurs de la zone la donnent aussi quand on les interroge encore</translation>
    </message>
    <message>
        <source>the answer comes from a zone that is not on the way to the name</source>
        <translation>la réponse vient d&apos;une zone qui n&apos;est pas sur le chemin du nom</translation>
    </message>
    <message>
        <source>names that have nothing to do with each other lead to one place, with a TTL that does not fall</source>
        <translation>des noms sans rapport entre eux mènent au même endroit, avec un TTL qui ne baisse pas</translation>
    </message>
    <message>
        <source>its cache has other servers for the zone, none of which is the zone&apos;s</source>
        <translation>son cache a pour la zone d&apos;autres serveurs, dont aucun n&apos;est de la zone</translation>
    </message>
    <message>
        <source>it lacks the signatures that the zone&apos;s answers have</source>
        <translation>il lui manque les signatures qu&apos;ont les réponses de la zone</translation>
    </message>
    <message>
        <source>two different replies came to one question</source>
        <translation>deux réponses différentes sont venues à une même question</translation>
    </message>
    <message>
        <source>over TCP the same resolver gives the zone&apos;s own answer</source>
        <translation>par TCP, le même résolveur donne la réponse de la zone</translation>
    </message>
    <message>
        <source>earlier answers of the zone in the case</source>
        <translation>des réponses antérieures de la zone dans le dossier</translation>
    </message>
    <message>
        <source>the time at which the copy was taken in</source>
        <translation>le moment où la copie a été prise</translation>
    </message>
    <message>
        <source>a sign that the answer lies in a cache</source>
        <translation>un signe que la réponse est dans un cache</translation>
    </message>
    <message>
        <source>what the zone&apos;s servers say when they are asked from that resolver&apos;s network</source>
        <translation>ce que disent les serveurs de la zone quand on les interroge depuis le réseau de ce résolveur</translation>
    </message>
    <message>
        <source>an answer of the zone&apos;s own servers</source>
        <translation>une réponse des serveurs de la zone</translation>
    </message>
    <message>
        <source>the operator&apos;s word on why it gives no answer</source>
        <translation>ce que dit l&apos;opérateur de cette absence de réponse</translation>
    </message>
    <message>
        <source>room in the run&apos;s budget for more questions</source>
        <translation>de la place dans le budget de la sonde pour d&apos;autres questions</translation>
    </message>
    <message>
        <source>the answers to questions that the run did not come to</source>
        <translation>les réponses à des questions auxquelles la sonde n&apos;est pas arrivée</translation>
    </message>
    <message>
        <source>names of letters</source>
        <translation>noms de lettres</translation>
    </message>
    <message>
        <source>names of digits</source>
        <translation>noms de chiffres</translation>
    </message>
    <message>
        <source>names that begin with www</source>
        <translation>noms qui commencent par www</translation>
    </message>
    <message>
        <source>names of two labels</source>
        <translation>noms de deux étiquettes</translation>
    </message>
    <message>
        <source>names under no top-level domain</source>
        <translation>noms sous aucun domaine de premier niveau</translation>
    </message>
    <message>
        <source>IPv6 addresses too</source>
        <translation>adresses IPv6 aussi</translation>
    </message>
    <message>
        <source>text too</source>
        <translation>texte aussi</translation>
    </message>
    <message>
        <source>questions without the DO bit</source>
        <translation>questions sans le bit DO</translation>
    </message>
    <message>
        <source>questions without EDNS</source>
        <translation>questions sans EDNS</translation>
    </message>
    <message>
        <source>with changing addresses</source>
        <translation>avec des adresses qui changent</translation>
    </message>
    <message>
        <source>by an alias</source>
        <translation>par un alias</translation>
    </message>
    <message>
        <source>with an empty answer</source>
        <translation>par une réponse vide</translation>
    </message>
    <message>
        <source>with a TTL of 0</source>
        <translation>avec un TTL de 0</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers say “%{answer}” for %{subject}; earlier in this case they said “%{baseline}”.</source>
        <translation>Les serveurs de la zone disent « %{answer} » pour %{subject} ; plus tôt dans ce dossier, ils disaient « %{baseline} ».</translation>
    </message>
    <message>
        <source>Ask the holder whether the change is theirs. A run that is accepted as good of the name lets the next one say more.</source>
        <translation>Demandez au titulaire si ce changement est le sien. Une sonde du nom acceptée comme bonne permet à la suivante d&apos;en dire plus.</translation>
    </message>
    <message>
        <source>%{resolver} gives no answer to %{subject} because it gets none: %{told_by} (%{detail}).</source>
        <translation>%{resolver} ne répond pas à %{subject} parce qu&apos;il n&apos;obtient pas de réponse : %{told_by} (%{detail}).</translation>
    </message>
    <message>
        <source>Run a delegation probe; the cause is at the zone&apos;s servers, not at the resolver.</source>
        <translation>Lancez une sonde de délégation ; la cause est aux serveurs de la zone, non au résolveur.</translation>
    </message>
    <message>
        <source>On the way to %{resolver} somebody answers %{subject} in its place with “%{answer}”: %{told_by} (%{detail}).</source>
        <translation>Sur le chemin de %{resolver}, quelqu&apos;un répond à sa place à %{subject} par « %{answer} » : %{told_by} (%{detail}).</translation>
    </message>
    <message>
        <source>The resolver&apos;s cache need not be touched. Ask it over TCP or TLS and from another network to see where on the way this happens, and keep the messages.</source>
        <translation>Le cache du résolveur n&apos;est pas forcément touché. Interrogez-le par TCP ou TLS et depuis un autre réseau pour voir où cela se passe, et gardez les messages.</translation>
    </message>
    <message>
        <source>%{resolver} answers %{subject} by a rule of its operator&apos;s: %{told_by} (%{detail}).</source>
        <translation>%{resolver} répond à %{subject} selon une règle de son opérateur : %{told_by} (%{detail}).</translation>
    </message>
    <message>
        <source>Ask its operator which list has the name, and why.</source>
        <translation>Demandez à son opérateur quelle liste contient ce nom, et pourquoi.</translation>
    </message>
    <message>
        <source>Wait until the copy runs out, or ask its operator to flush it. If the old answer was an attacker&apos;s, its users are led there until then.</source>
        <translation>Attendez que la copie expire, ou demandez à son opérateur de la vider. Si l&apos;ancienne réponse était celle d&apos;un attaquant, ses utilisateurs y sont menés jusque-là.</translation>
    </message>
    <message>
        <source>%{resolver} answers %{subject} with “%{answer}”, which is the zone&apos;s own doing: %{told_by}.</source>
        <translation>%{resolver} répond à %{subject} par « %{answer} », et c&apos;est le fait de la zone : %{told_by}.</translation>
    </message>
    <message>
        <source>Why %{resolver} differs on %{subject} is not proven. What would tell it: %{lacks}.</source>
        <translation>La raison pour laquelle %{resolver} diffère sur %{subject} n&apos;est pas prouvée. Ce qui la dirait : %{lacks}.</translation>
    </message>
    <message>
        <source>Do not call it a hijack on this evidence.</source>
        <translation>N&apos;en concluez pas à un détournement sur ces seuls éléments.</translation>
    </message>
    <message>
        <source>%{resolver} answers for names that nobody has: %{shapes}.</source>
        <translation>%{resolver} répond pour des noms que personne n&apos;a : %{shapes}.</translation>
    </message>
    <message>
        <source>A zone itself answers for names that nobody has, by a wildcard; %{resolver} only repeats what it says.</source>
        <translation>Une zone répond elle-même, par un joker, pour des noms que personne n&apos;a ; %{resolver} ne fait que répéter ce qu&apos;elle dit.</translation>
    </message>
    <message>
        <source>its certificate was not taken</source>
        <translation>son certificat n’a pas été accepté</translation>
    </message>
    <message>
        <source>no connection over TLS came about</source>
        <translation>aucune connexion TLS ne s’est établie</translation>
    </message>
    <message>
        <source>what came over HTTPS is no answer</source>
        <translation>ce qui est venu par HTTPS n’est pas une réponse</translation>
    </message>
    <message>
        <source>Behind %{resolver} stand %{count} caches at the least: so many copies of %{subject} answer in turn.</source>
        <translation>Derrière %{resolver} se trouvent au moins %{count} caches&#xa0;: autant de copies de %{subject} répondent tour à tour.</translation>
    </message>
    <message>
        <source>One answer says nothing of the others. Ask it again, more often, before you call it clean.</source>
        <translation>Une réponse ne dit rien des autres. Interrogez-le encore, plus souvent, avant de le dire sain.</translation>
    </message>
    <message>
        <source>%{resolver} gives different answers to %{subject} within one run: “%{answer}” and “%{others}”.</source>
        <translation>%{resolver} donne à %{subject} des réponses différentes au cours d’une même exécution&#xa0;: «&#xa0;%{answer}&#xa0;» et «&#xa0;%{others}&#xa0;».</translation>
    </message>
    <message>
        <source>Either several caches stand behind it, or it took the answer in anew meanwhile. Ask it again, and count on all that it gave.</source>
        <translation>Soit plusieurs caches se trouvent derrière lui, soit il a repris la réponse entre-temps. Interrogez-le encore et comptez avec tout ce qu’il a donné.</translation>
    </message>
    <message>
        <source>%{resolver} gives %{subject} a TTL of %{ttl} s again and again; it does not fall.</source>
        <translation>%{resolver} donne à %{subject} encore et encore un TTL de %{ttl} s&#xa0;; il ne diminue pas.</translation>
    </message>
    <message>
        <source>Its copy can be neither dated nor counted on to end. Ask its operator what stands before the cache.</source>
        <translation>Sa copie ne peut être datée, et on ne peut compter sur sa fin. Demandez à son exploitant ce qui se trouve devant le cache.</translation>
    </message>
    <message>
        <source>%{resolver} cuts TTLs: it began to count %{subject} at %{ttl} s, and the zone gives %{original} s.</source>
        <translation>%{resolver} raccourcit les TTL&#xa0;: il a commencé à compter %{subject} à %{ttl} s, alors que la zone donne %{original} s.</translation>
    </message>
    <message>
        <source>%{resolver} had nothing of %{subject} in its cache: our own question at %{at} brought it in.</source>
        <translation>%{resolver} n’avait rien de %{subject} dans son cache&#xa0;: c’est notre propre question de %{at} qui l’y a mis.</translation>
    </message>
    <message>
        <source>It shows what the resolver gets today, not what its users had before.</source>
        <translation>Cela montre ce que le résolveur obtient aujourd’hui, non ce que ses utilisateurs avaient auparavant.</translation>
    </message>
    <message>
        <source>What is wrong about %{subject} is in caches that were asked until %{until}: %{resolver} is the last, with %{records}.</source>
        <translation>Ce qui est faux au sujet de %{subject} reste dans des caches interrogés jusqu’à %{until}&#xa0;: %{resolver} est le dernier, avec %{records}.</translation>
    </message>
    <message>
        <source>Count on it until then, unless the operators flush their caches. Ask them to.</source>
        <translation>Comptez avec jusque-là, à moins que les exploitants ne vident leurs caches. Demandez-le-leur.</translation>
    </message>
    <message>
        <source>Withdrawn at %{withdrawn}, what is wrong about %{subject} can be in any correct cache until %{until} (%{links} s).</source>
        <translation>Retiré à %{withdrawn}, ce qui est faux au sujet de %{subject} peut se trouver dans tout cache correct jusqu’à %{until} (%{links} s).</translation>
    </message>
    <message>
        <source>Keep the countermeasures up until then. Resolvers that serve stale answers may be later.</source>
        <translation>Maintenez les contre-mesures jusque-là. Les résolveurs qui servent des réponses périmées peuvent tarder davantage.</translation>
    </message>
    <message>
        <source>Withdrawn at %{withdrawn}, what is wrong about %{subject} can be in correct caches until %{until} at the least (%{links} s): nobody tells all of its TTLs any more.</source>
        <translation>Retiré à %{withdrawn}, ce qui est faux au sujet de %{subject} peut se trouver dans des caches corrects au moins jusqu’à %{until} (%{links} s)&#xa0;: plus personne n’en dit tous les TTL.</translation>
    </message>
    <message>
        <source>Look in earlier runs of the case for the TTLs with which it was given, and keep the countermeasures up.</source>
        <translation>Cherchez dans les exécutions antérieures du dossier les TTL avec lesquels il était donné, et maintenez les contre-mesures.</translation>
    </message>
    <message>
        <source>What is wrong about %{subject} can be in correct caches for %{seconds} s after the last server has stopped giving it (%{links} s).</source>
        <translation>Ce qui est faux au sujet de %{subject} peut rester dans des caches corrects %{seconds} s après que le dernier serveur a cessé de le donner (%{links} s).</translation>
    </message>
    <message>
        <source>Note the time at which the last server is right again, and run this once more with --withdrawn.</source>
        <translation>Notez l’heure à laquelle le dernier serveur est de nouveau juste, et relancez avec --withdrawn.</translation>
    </message>
    <message>
        <source>How long %{resolvers} will serve what is wrong about %{subject} cannot be told from its TTL.</source>
        <translation>Combien de temps %{resolvers} servira ce qui est faux au sujet de %{subject} ne peut se dire d’après son TTL.</translation>
    </message>
    <message>
        <source>Ask the operators to flush the name, and look again.</source>
        <translation>Demandez aux exploitants de vider ce nom du cache, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>No server and no resolver that was asked gives what is said to be wrong about %{subject}.</source>
        <translation>Aucun serveur ni résolveur interrogé ne donne ce qui est dit faux au sujet de %{subject}.</translation>
    </message>
    <message>
        <source>Resolvers that were not asked may still have it.</source>
        <translation>Des résolveurs non interrogés peuvent encore l’avoir.</translation>
    </message>
    <message>
        <source>%{resolver} began an answer at %{time} and had sent %{octets} octets of it when the time was up or the connection was closed.</source>
        <translation>%{resolver} a commencé une réponse à %{time} et en avait envoyé %{octets} octets quand le délai a expiré ou que la connexion a été fermée.</translation>
    </message>
    <message>
        <source>Ask again with a longer timeout. A server that always drips like this holds its clients up, and may mean to.</source>
        <translation>Interrogez-le de nouveau avec un délai plus long. Un serveur qui distille toujours ainsi ses réponses bloque ses clients, peut-être à dessein.</translation>
    </message>
    <message>
        <source>At %{time} %{resolver} showed a certificate that had expired, or one of its issuers had: its own, for %{names}, is valid until %{until}. It was not asked.</source>
        <translation>À %{time}, %{resolver} a présenté un certificat expiré, lui-même ou l’un de ses émetteurs&#xa0;: le sien, pour %{names}, est valable jusqu’à %{until}. Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Tell its operator. Check your own clock first: it must be right for this to count. The certificate is kept.</source>
        <translation>Prévenez son exploitant. Vérifiez d’abord votre propre horloge&#xa0;: elle doit être juste pour que cela compte. Le certificat est conservé.</translation>
    </message>
    <message>
        <source>At %{time} the certificate that %{resolver} showed for %{expected} did not pass: its signatures, its purpose or the strength of its keys are not good enough. It was not asked.</source>
        <translation>À %{time}, le certificat présenté par %{resolver} pour %{expected} n’a pas été admis&#xa0;: ses signatures, son usage ou la force de ses clés ne suffisent pas. Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Look at the certificates that were kept, and ask its operator which they should be.</source>
        <translation>Examinez les certificats conservés et demandez à son exploitant lesquels devraient être présentés.</translation>
    </message>
    <message>
        <source>At %{time} %{resolver} showed a certificate for %{names}, and it should be for %{expected}. It was not asked.</source>
        <translation>À %{time}, %{resolver} a présenté un certificat pour %{names}, alors qu’il devrait être pour %{expected}. Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>See whether the name that you gave is right. If it is, somebody else may be answering at this address: look at who issued the certificate, and ask from another network.</source>
        <translation>Vérifiez que le nom que vous avez donné est juste. S’il l’est, quelqu’un d’autre répond peut-être à cette adresse&#xa0;: regardez qui a délivré le certificat et interrogez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>At %{time} %{resolver} showed a certificate that was not valid yet, or one of its issuers was not: its own, for %{names}, is valid from %{from}. It was not asked.</source>
        <translation>À %{time}, %{resolver} a présenté un certificat qui n’était pas encore valable, lui-même ou l’un de ses émetteurs&#xa0;: le sien, pour %{names}, est valable à partir de %{from}. Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Check your own clock first, then tell its operator. The certificate is kept.</source>
        <translation>Vérifiez d’abord votre propre horloge, puis prévenez son exploitant. Le certificat est conservé.</translation>
    </message>
    <message>
        <source>At %{time} %{resolver} showed a certificate that nobody but itself vouches for (SHA-256 %{sha256}). It was not asked.</source>
        <translation>À %{time}, %{resolver} a présenté un certificat dont personne d’autre que lui ne se porte garant (SHA-256 %{sha256}). Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>If the resolver is yours, name its certificate as an authority (--tls-ca). If not, somebody may stand between you and it: ask from another network and compare the digests.</source>
        <translation>Si le résolveur est le vôtre, désignez son certificat comme autorité (--tls-ca). Sinon, quelqu’un se tient peut-être entre vous et lui&#xa0;: interrogez depuis un autre réseau et comparez les empreintes.</translation>
    </message>
    <message>
        <source>At %{time} %{resolver} showed a certificate from “%{issuer}”, whom this system does not trust (SHA-256 %{sha256}). It was not asked.</source>
        <translation>À %{time}, %{resolver} a présenté un certificat de «&#xa0;%{issuer}&#xa0;», à qui ce système ne fait pas confiance (SHA-256 %{sha256}). Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>If you trust that authority, name it (--tls-ca). If not, somebody may stand between you and the resolver: ask from another network and compare the digests.</source>
        <translation>Si vous faites confiance à cette autorité, désignez-la (--tls-ca). Sinon, quelqu’un se tient peut-être entre vous et le résolveur&#xa0;: interrogez depuis un autre réseau et comparez les empreintes.</translation>
    </message>
    <message>
        <source>%{resolver} did not agree to HTTP/2 at %{time}. It was not asked over the older HTTP.</source>
        <translation>%{resolver} n’a pas accepté HTTP/2 à %{time}. Il n’a pas été interrogé par l’ancien HTTP.</translation>
    </message>
    <message>
        <source>Ask it from another network: if it agrees there, what stands between holds it back here. Else it is an old server.</source>
        <translation>Interrogez-le depuis un autre réseau&#xa0;: s’il y accepte, c’est qu’ici un intermédiaire l’en empêche. Sinon, c’est un vieux serveur.</translation>
    </message>
    <message>
        <source>%{resolver} sent its answer at %{time} in the encoding “%{encoding}”, which it was not asked for. It was not unpacked.</source>
        <translation>%{resolver} a envoyé sa réponse à %{time} dans le codage «&#xa0;%{encoding}&#xa0;», qui ne lui avait pas été demandé. Elle n’a pas été décompressée.</translation>
    </message>
    <message>
        <source>What came is kept as it came. A small message that unpacks to a very large one is an attack on whoever unpacks it.</source>
        <translation>Ce qui est venu est conservé tel quel. Un petit message qui se décompresse en un très grand est une attaque contre qui le décompresse.</translation>
    </message>
    <message>
        <source>%{resolver} sent more header fields at %{time} than any answer needs; it was not heard out.</source>
        <translation>%{resolver} a envoyé à %{time} plus de champs d’en-tête qu’aucune réponse n’en demande&#xa0;; il n’a pas été écouté jusqu’au bout.</translation>
    </message>
    <message>
        <source>Treat it as hostile or broken, and ask another resolver.</source>
        <translation>Tenez-le pour hostile ou défaillant et interrogez un autre résolveur.</translation>
    </message>
    <message>
        <source>%{resolver} agreed to HTTP/2 and did not keep to it at %{time}.</source>
        <translation>%{resolver} a accepté HTTP/2 et ne s’y est pas tenu à %{time}.</translation>
    </message>
    <message>
        <source>Ask it over TLS alone, and another resolver to compare.</source>
        <translation>Interrogez-le par TLS seul, et un autre résolveur pour comparer.</translation>
    </message>
    <message>
        <source>%{resolver} answered the question of %{time} with a redirect (HTTP status %{status}) to “%{location}”. It was not followed.</source>
        <translation>%{resolver} a répondu à la question de %{time} par une redirection (état HTTP %{status}) vers «&#xa0;%{location}&#xa0;». Elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>See whether the path is right. If it is, somebody leads its clients elsewhere, to a login page or to a resolver of their own.</source>
        <translation>Vérifiez que le chemin est juste. S’il l’est, quelqu’un mène ses clients ailleurs, vers une page de connexion ou un résolveur à lui.</translation>
    </message>
    <message>
        <source>%{resolver} was still sending at %{time} after %{octets} octets, and no DNS message is longer than 65535. It was not heard out.</source>
        <translation>%{resolver} envoyait encore à %{time} après %{octets} octets, et aucun message DNS ne dépasse 65535. Il n’a pas été écouté jusqu’au bout.</translation>
    </message>
    <message>
        <source>The first 65535 octets are kept. Treat it as hostile or broken, and ask another resolver.</source>
        <translation>Les 65535 premiers octets sont conservés. Tenez-le pour hostile ou défaillant et interrogez un autre résolveur.</translation>
    </message>
    <message>
        <source>%{resolver} answered the question of %{time} with the HTTP status %{status} and no DNS answer.</source>
        <translation>%{resolver} a répondu à la question de %{time} par l’état HTTP %{status}, sans réponse DNS.</translation>
    </message>
    <message>
        <source>See whether the path and the method are right. 429 asks for fewer questions, 5xx for patience.</source>
        <translation>Vérifiez le chemin et la méthode. 429 demande moins de questions, 5xx de la patience.</translation>
    </message>
    <message>
        <source>What %{resolver} sent at %{time} is of the type “%{type}” and no DNS message; it was not taken for one.</source>
        <translation>Ce que %{resolver} a envoyé à %{time} est du type «&#xa0;%{type}&#xa0;» et n’est pas un message DNS&#xa0;; cela n’a pas été pris pour tel.</translation>
    </message>
    <message>
        <source>See whether the path is right. What came is kept: a page in it often says who stands in the way.</source>
        <translation>Vérifiez que le chemin est juste. Ce qui est venu est conservé&#xa0;: une page y dit souvent qui fait obstacle.</translation>
    </message>
    <message>
        <source>The TLS handshake with %{resolver} failed at %{time}. It was not asked.</source>
        <translation>La négociation TLS avec %{resolver} a échoué à %{time}. Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>It may speak only versions older than TLS 1.2, not speak TLS at this port, or be kept from it. Ask from another network.</source>
        <translation>Il ne parle peut-être que des versions antérieures à TLS 1.2, ne parle pas TLS à ce port, ou en est empêché. Interrogez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>%{resolver} took the connection at %{time} and did not end the TLS handshake in time. It was not asked.</source>
        <translation>%{resolver} a accepté la connexion à %{time} et n’a pas terminé la négociation TLS à temps. Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Ask it over UDP, and from another network. Some networks let the connection through and swallow what follows.</source>
        <translation>Interrogez-le par UDP, et depuis un autre réseau. Certains réseaux laissent passer la connexion et avalent la suite.</translation>
    </message>
    <message>
        <source>%{what} of %{subject} is again as at %{known}, the state that this case compares with: “%{before}” became “%{after}” between %{last_good} and %{first_bad} (%{servers}).</source>
        <translation>%{what} de %{subject}&#xa0;: de nouveau comme à %{known}, l’état auquel ce dossier compare&#xa0;; «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad} (%{servers}).</translation>
    </message>
    <message>
        <source>If that state was good, this is its return: have the holder confirm it, and accept it as the baseline. If the case was begun after an attack, the attacker&apos;s state has come back.</source>
        <translation>Si cet état était bon, c’est son retour&#xa0;: faites-le confirmer par le titulaire, puis acceptez-le comme référence. Si le dossier a été ouvert après une attaque, c’est l’état de l’attaquant qui est revenu.</translation>
    </message>
    <message>
        <source>The registration of %{domain}, on which %{subject} depends, is in this again as at %{known}, the state that this case compares with: “%{before}” became “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>L’enregistrement de %{domain}, dont %{subject} dépend, est sur ce point de nouveau comme à %{known}, l’état auquel ce dossier compare&#xa0;: «&#xa0;%{before}&#xa0;» est devenu «&#xa0;%{after}&#xa0;» entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>%{subject} was secure at %{last_good} and is provably insecure since %{first_bad} at the latest: %{count} of %{total} addresses of parent servers deny its DS.</source>
        <translation>%{subject} était secure à %{last_good} et est prouvée insecure depuis %{first_bad} au plus tard&#xa0;: %{count} adresses de serveurs parents sur %{total} nient son DS.</translation>
    </message>
    <message>
        <source>%{servers} gave %{marked} in answer to %{subject}; %{marked} was marked in this case as an attacker&apos;s (%{marked_at}; reason: %{reason}).</source>
        <translation>%{servers} a donné %{marked} en réponse à %{subject}&#xa0;; %{marked} est marqué dans ce dossier comme étant à un attaquant (%{marked_at}&#xa0;; raison&#xa0;: %{reason}).</translation>
    </message>
    <message>
        <source>Where a resolver gave it, tell its operator and have it forgotten there; where the zone&apos;s own servers did, tell the holder and the registry.</source>
        <translation>Si c’est un résolveur qui l’a donnée, avertissez son exploitant et faites-la oublier&#xa0;; si ce sont les serveurs de la zone, avertissez le titulaire et le registre.</translation>
    </message>
    <message>
        <source>%{what} of %{subject} as it was (%{before}): caches may hold it until %{until}.</source>
        <translation>%{what} de %{subject} d’avant (%{before})&#xa0;: des caches peuvent le garder jusqu’à %{until}.</translation>
    </message>
    <message>
        <source>Some servers (%{servers}) give an answer for %{subject} that is none of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}.</source>
        <translation>Certains serveurs (%{servers}) donnent pour %{subject} une réponse qui n’est pas de la référence (%{baseline})&#xa0;: «&#xa0;%{before}&#xa0;» alors, «&#xa0;%{after}&#xa0;» maintenant. Vu pour la dernière fois tel qu’accepté&#xa0;: %{last_good}&#xa0;; vu autrement pour la première fois&#xa0;: %{first_bad}.</translation>
    </message>
    <message>
        <source>Whoever asks these servers gets it. Ask the zone&apos;s operator whether they ordered it; find out who runs what the new answer points to.</source>
        <translation>Quiconque interroge ces serveurs la reçoit. Demandez à l’exploitant de la zone s’il l’a ordonnée&#xa0;; cherchez qui exploite ce vers quoi mène la nouvelle réponse.</translation>
    </message>
    <message>
        <source>the copy was taken in while they gave it</source>
        <translation>la copie a été prise pendant qu’ils la donnaient</translation>
    </message>
    <message>
        <source>the copy may have been taken in while they gave it, but nobody saw when that ended</source>
        <translation>la copie peut avoir été prise pendant qu’ils la donnaient, mais personne n’a vu quand cela a cessé</translation>
    </message>
    <message>
        <source>the zone&apos;s IPv4 addresses stand in it</source>
        <translation>les adresses IPv4 de la zone y figurent</translation>
    </message>
    <message>
        <source>Servers answer %{subject} differently, and each answer holds: %{ways}.</source>
        <translation>Des serveurs répondent différemment pour %{subject}, et chaque réponse tient&#xa0;: %{ways}.</translation>
    </message>
    <message>
        <source>Pools and steering do that in turn; one server alone that goes on giving an address of its own may be forging.</source>
        <translation>Les grappes et l’aiguillage le font à tour de rôle&#xa0;; un serveur seul qui continue à donner une adresse à lui la falsifie peut-être.</translation>
    </message>
    <message>
        <source>Some servers (%{servers}) turned to another answer for %{subject} between %{last_good} and %{first_bad}: “%{after}”. Before, the answers were “%{before}”.</source>
        <translation>Certains serveurs (%{servers}) sont passés à une autre réponse pour %{subject} entre %{last_good} et %{first_bad}&#xa0;: «&#xa0;%{after}&#xa0;». Avant, les réponses étaient «&#xa0;%{before}&#xa0;».</translation>
    </message>
    <message>
        <source>Whoever asks these servers gets it. Ask the zone&apos;s operator whether the change was planned.</source>
        <translation>Quiconque interroge ces serveurs la reçoit. Demandez à l’exploitant de la zone si le changement était prévu.</translation>
    </message>
    <message>
        <source>%{subject} validates at %{servers}, but by nothing that stood at %{last_good}: where keys “%{before}” were, “%{after}” are, and no key, DS or CDS of then vouches for them; an orderly roll takes %{shortest} s at least, %{elapsed} s went by.</source>
        <translation>%{subject} est validée chez %{servers}, mais par rien de ce qui était en place à %{last_good}&#xa0;: là où étaient les clés «&#xa0;%{before}&#xa0;» sont «&#xa0;%{after}&#xa0;», et aucune clé, aucun DS ni CDS d’alors ne s’en porte garant&#xa0;; un roulement en ordre prend au moins %{shortest} s, il s’en est passé %{elapsed}.</translation>
    </message>
    <message>
        <source>Only new keys end that sooner, up to the one that the DS names: the old key set can be replayed with it.</source>
        <translation>Seules de nouvelles clés y mettent fin plus tôt, jusqu’à celle que nomme le DS&#xa0;: l’ancien jeu de clés peut être rejoué avec elle.</translation>
    </message>
    <message>
        <source>The answer for %{subject} was secure at %{last_good} and is provably insecure since %{first_bad} at the latest: it leads by an alias into %{zone} now, which is unsigned.</source>
        <translation>La réponse pour %{subject} était secure à %{last_good} et est prouvée insecure depuis %{first_bad} au plus tard&#xa0;: elle mène maintenant par un alias dans %{zone}, qui n’est pas signée.</translation>
    </message>
    <message>
        <source>Ask the zone&apos;s operator whether they ordered the alias: nothing protects the answer any more.</source>
        <translation>Demandez à l’exploitant de la zone s’il a ordonné l’alias&#xa0;: plus rien ne protège la réponse.</translation>
    </message>
    <message>
        <source>The answer for %{subject} was secure at %{last_good} and is provably insecure since %{first_bad} at the latest: %{zone} is a zone of its own now, and unsigned.</source>
        <translation>La réponse pour %{subject} était secure à %{last_good} et est prouvée insecure depuis %{first_bad} au plus tard&#xa0;: %{zone} est maintenant une zone à part, et non signée.</translation>
    </message>
    <message>
        <source>Ask the operator of the zone above whether they ordered the delegation: nothing protects the answer any more.</source>
        <translation>Demandez à l’exploitant de la zone supérieure s’il a ordonné la délégation&#xa0;: plus rien ne protège la réponse.</translation>
    </message>
    <message>
        <source>The answer for %{subject} was secure at %{last_good} and is provably insecure since %{first_bad} at the latest, though no delegation lost its DS: a proof of %{zone} proves less than before (opt-out, or more NSEC3 iterations than validators take).</source>
        <translation>La réponse pour %{subject} était secure à %{last_good} et est prouvée insecure depuis %{first_bad} au plus tard, bien qu’aucune délégation n’ait perdu son DS&#xa0;: une preuve de %{zone} prouve moins qu’avant (opt-out, ou plus d’itérations NSEC3 que les validateurs n’en acceptent).</translation>
    </message>
    <message>
        <source>Names can be made up or hidden there unnoticed. Ask the zone&apos;s operator whether the change was planned.</source>
        <translation>Des noms peuvent y être inventés ou cachés sans que cela se voie. Demandez à l’exploitant de la zone si le changement était prévu.</translation>
    </message>
    <message>
        <source>%{subject} was secure at %{last_good} and is provably insecure since %{first_bad} at the latest: at %{count} of %{total} addresses of parent servers its DS names only algorithms or digests that validators do not know (%{ds}).</source>
        <translation>%{subject} était secure à %{last_good} et est prouvée insecure depuis %{first_bad} au plus tard&#xa0;: à %{count} adresses de serveurs parents sur %{total}, son DS ne nomme que des algorithmes ou des condensés que les validateurs ne connaissent pas (%{ds}).</translation>
    </message>
    <message>
        <source>For validators that is as good as no DS at all. Ask the registry for the transaction log and have the DS restored.</source>
        <translation>Pour les validateurs, c’est comme s’il n’y avait pas de DS. Demandez au registre le journal des transactions et faites rétablir le DS.</translation>
    </message>
    <message>
        <source>A DS of %{subject} (%{after}) came between %{last_good} and %{first_bad}, where %{before} stood; its key is published, no CDS or CDNSKEY that the old keys vouch for announces it.</source>
        <translation>Un DS de %{subject} (%{after}) est apparu entre %{last_good} et %{first_bad}, là où était %{before}&#xa0;; sa clé est publiée, aucun CDS ni CDNSKEY dont les anciennes clés se portent garantes ne l’annonce.</translation>
    </message>
    <message>
        <source>A DS of %{subject} (%{after}) came between %{last_good} and %{first_bad}, where %{before} stood; no key that the zone publishes matches it, and no CDS or CDNSKEY that the old keys vouch for announces it.</source>
        <translation>Un DS de %{subject} (%{after}) est apparu entre %{last_good} et %{first_bad}, là où était %{before}&#xa0;; aucune clé publiée par la zone ne lui correspond, et aucun CDS ni CDNSKEY dont les anciennes clés se portent garantes ne l’annonce.</translation>
    </message>
    <message>
        <source>A key-signing key of %{subject} (%{after}) came between %{last_good} and %{first_bad}, where %{before} stood; no CDS or CDNSKEY that the old keys vouch for announces it.</source>
        <translation>Une clé de signature de clés de %{subject} (%{after}) est apparue entre %{last_good} et %{first_bad}, là où était %{before}&#xa0;; aucun CDS ni CDNSKEY dont les anciennes clés se portent garantes ne l’annonce.</translation>
    </message>
    <message>
        <source>A step of a key roll of %{subject} that fits: DS %{before} left; caches may hold it until %{until}.</source>
        <translation>Une étape conforme d’un roulement de clés de %{subject}&#xa0;: le DS %{before} est parti&#xa0;; des caches peuvent le garder jusqu’à %{until}.</translation>
    </message>
    <message>
        <source>A step of a key roll of %{subject} that not all servers have taken: key %{after} is not published at %{servers}; it must not sign alone before it is.</source>
        <translation>Une étape d’un roulement de clés de %{subject} que tous les serveurs n’ont pas faite&#xa0;: la clé %{after} n’est pas publiée chez %{servers}&#xa0;; elle ne doit pas signer seule avant de l’être.</translation>
    </message>
    <message>
        <source>A step of a key roll of %{subject} that fits: key %{after} is published, where %{before} were; it may sign alone from %{until} on.</source>
        <translation>Une étape conforme d’un roulement de clés de %{subject}&#xa0;: la clé %{after} est publiée, là où étaient %{before}&#xa0;; elle peut signer seule à partir de %{until}.</translation>
    </message>
    <message>
        <source>Too early: the new DS of %{subject} (%{after}) matches no key that signs the key set that caches may hold until %{until} (%{before}).</source>
        <translation>Trop tôt&#xa0;: le nouveau DS de %{subject} (%{after}) ne correspond à aucune clé qui signe le jeu de clés que des caches peuvent garder jusqu’à %{until} (%{before}).</translation>
    </message>
    <message>
        <source>Too early: none of the DS records of %{subject} that caches may hold until %{until} (%{before}) matches a key that signs its key set now (%{after}).</source>
        <translation>Trop tôt&#xa0;: aucun des DS de %{subject} que des caches peuvent garder jusqu’à %{until} (%{before}) ne correspond à une clé qui signe maintenant son jeu de clés (%{after}).</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers say “%{answer}” for %{subject} in turn with what was accepted as good, “%{baseline}”. That was never accepted.</source>
        <translation>Les serveurs de la zone elle-même disent «&#xa0;%{answer}&#xa0;» pour %{subject}, en alternance avec ce qui a été accepté comme bon, «&#xa0;%{baseline}&#xa0;». Cela n’a jamais été accepté.</translation>
    </message>
    <message>
        <source>Ask the holder which addresses the name may have, and accept a run that shows them. If they do not know this one, somebody mixes it in at the servers or above them.</source>
        <translation>Demandez au titulaire quelles adresses le nom peut avoir, et acceptez une exécution qui les montre. S’il ne connaît pas celle-ci, quelqu’un la mêle aux autres, chez les serveurs ou au-dessus d’eux.</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers say “%{answer}” for %{subject}, as they did at %{since} already, before “%{baseline}” was accepted as good.</source>
        <translation>Les serveurs de la zone elle-même disent «&#xa0;%{answer}&#xa0;» pour %{subject}, comme déjà à %{since}, avant que «&#xa0;%{baseline}&#xa0;» ait été accepté comme bon.</translation>
    </message>
    <message>
        <source>Ask the holder whether the name has both in turn. If the earlier answer was an attacker&apos;s, it is back.</source>
        <translation>Demandez au titulaire si le nom a les deux à tour de rôle. Si la réponse antérieure était celle d’un attaquant, elle est de retour.</translation>
    </message>
    <message>
        <source>All servers of the zone that answered say “%{answer}” for %{subject}, and %{count} resolvers with them; what was accepted as good is “%{baseline}”. If the holder knows of no change, the zone is led away at its servers or above them, not at a resolver.</source>
        <translation>Tous les serveurs de la zone qui ont répondu disent «&#xa0;%{answer}&#xa0;» pour %{subject}, et %{count} résolveurs avec eux&#xa0;; ce qui a été accepté comme bon est «&#xa0;%{baseline}&#xa0;». Si le titulaire ne sait rien d’un changement, la zone est détournée chez ses serveurs ou au-dessus d’eux, pas chez un résolveur.</translation>
    </message>
    <message>
        <source>Of the zone&apos;s servers, which disagree, %{servers} say “%{answer}” for %{subject}, and %{count} resolvers with them; what was accepted as good is “%{baseline}”. If the holder knows of no change, these servers, or those of the parent that lead to them, are not the zone&apos;s own any more.</source>
        <translation>Parmi les serveurs de la zone, qui ne sont pas d’accord, %{servers} disent «&#xa0;%{answer}&#xa0;» pour %{subject}, et %{count} résolveurs avec eux&#xa0;; ce qui a été accepté comme bon est «&#xa0;%{baseline}&#xa0;». Si le titulaire ne sait rien d’un changement, ces serveurs, ou ceux du parent qui y mènent, ne sont plus ceux de la zone.</translation>
    </message>
    <message>
        <source>Ask the holder now, over a way that does not use the domain. Run a delegation probe to see which server of the parent leads to them. Flushing caches does not help before that is undone.</source>
        <translation>Demandez-le maintenant au titulaire, par une voie qui n’utilise pas le domaine. Lancez un examen de la délégation pour voir quel serveur du parent y mène. Vider les caches ne sert à rien tant que ce n’est pas défait.</translation>
    </message>
    <message>
        <source>%{resolver} answers %{subject} with “%{answer}”, which it made for a network that has only IPv6: %{told_by} (%{detail}).</source>
        <translation>%{resolver} répond à %{subject} par «&#xa0;%{answer}&#xa0;», qu’il a fabriqué pour un réseau qui n’a qu’IPv6&#xa0;: %{told_by} (%{detail}).</translation>
    </message>
    <message>
        <source>%{resolver} has “%{answer}” for %{subject} in its cache, which the zone&apos;s own servers are not known to have given: %{told_by} (%{detail}). They say “%{authority}”, and said so at %{since} already; what they said in between is known only where the case has looked. Its operator has a view of the zone of its own, or it asks servers that the zone had in between, or its cache is poisoned.</source>
        <translation>%{resolver} a «&#xa0;%{answer}&#xa0;» pour %{subject} dans son cache, et l’on ne sait pas que les serveurs de la zone elle-même l’aient donné&#xa0;: %{told_by} (%{detail}). Ils disent «&#xa0;%{authority}&#xa0;», et le disaient déjà à %{since}&#xa0;; ce qu’ils ont dit entre-temps n’est connu que là où le dossier a regardé. Son exploitant a sa propre vue de la zone, ou bien il interroge des serveurs que la zone a eus entre-temps, ou bien son cache est empoisonné.</translation>
    </message>
    <message>
        <source>Ask its operator whether it forwards the zone, serves it itself or has a rule for the name. If not, treat its cache as poisoned: have the name and the zone above it flushed, and logs of its queries kept.</source>
        <translation>Demandez à son exploitant s’il fait suivre la zone, la sert lui-même ou a une règle pour le nom. Sinon, tenez son cache pour empoisonné&#xa0;: faites-y vider le nom et la zone qui le contient, et faites garder les journaux de ses requêtes.</translation>
    </message>
    <message>
        <source>Send its operator this finding with its times and ask to flush the name and the zone above it, and to keep logs of its queries from before the copy was taken in. Ask, too, whether it forwards to another resolver: a rule that is applied there looks the same.</source>
        <translation>Envoyez ce constat avec ses heures à son exploitant et demandez-lui de vider le nom et la zone qui le contient, et de garder les journaux de ses requêtes d’avant la prise de la copie. Demandez aussi s’il fait suivre à un autre résolveur&#xa0;: une règle appliquée là-bas se présente de la même façon.</translation>
    </message>
    <message>
        <source>%{resolver} serves %{subject} from its cache past its end: %{told_by} (%{detail}).</source>
        <translation>%{resolver} sert %{subject} depuis son cache au-delà de sa fin&#xa0;: %{told_by} (%{detail}).</translation>
    </message>
    <message>
        <source>Ask it again in a minute. If it goes on, see whether it reaches the zone&apos;s servers: it gives the new answer once it does.</source>
        <translation>Interrogez-le de nouveau dans une minute. S’il continue, voyez s’il atteint les serveurs de la zone&#xa0;: il donne la nouvelle réponse dès qu’il les atteint.</translation>
    </message>
    <message>
        <source>%{resolver} has “%{answer}” for %{subject}, which the zone&apos;s own servers gave for a time, though something else was accepted as good and nobody accepted this: %{told_by}. They say “%{authority}” now.</source>
        <translation>%{resolver} a «&#xa0;%{answer}&#xa0;» pour %{subject}, que les serveurs de la zone elle-même ont donné un temps, bien qu’autre chose ait été accepté comme bon et que personne n’ait accepté ceci&#xa0;: %{told_by}. Ils disent maintenant «&#xa0;%{authority}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the holder whether it was theirs. If not, its users are led to the attacker until the copy runs out: ask its operator to flush it.</source>
        <translation>Demandez au titulaire si c’était la sienne. Sinon, ses utilisateurs sont menés chez l’attaquant jusqu’à ce que la copie expire&#xa0;: demandez à son exploitant de la vider.</translation>
    </message>
    <message>
        <source>%{resolver} answers %{subject} with “%{answer}” over UDP, and over TCP with what the zone&apos;s own servers say (%{detail}), each time. Somebody on the way answers in its place, or it keeps two caches, one of which is old.</source>
        <translation>%{resolver} répond à %{subject} par «&#xa0;%{answer}&#xa0;» en UDP, et en TCP par ce que disent les serveurs de la zone elle-même (%{detail}), à chaque fois. Quelqu’un en chemin répond à sa place, ou il tient deux caches dont l’un est ancien.</translation>
    </message>
    <message>
        <source>Ask it over TLS, and from another network, to see whether the way matters; ask its operator whether UDP and TCP reach the same cache. Keep the messages.</source>
        <translation>Interrogez-le par TLS, et depuis un autre réseau, pour voir si le chemin compte&#xa0;; demandez à son exploitant si UDP et TCP atteignent le même cache. Gardez les messages.</translation>
    </message>
    <message>
        <source>%{resolver} gives no answer to %{subject} because it reaches none of the zone&apos;s servers, it says (%{detail}); here they answer “%{authority}”.</source>
        <translation>%{resolver} ne donne pas de réponse à %{subject} parce qu’il n’atteint aucun des serveurs de la zone, dit-il (%{detail})&#xa0;; ici, ils répondent «&#xa0;%{authority}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask it again in a minute. If it goes on, look for the cause at the resolver and between it and the zone&apos;s servers: a filter, a route, a limit on its questions.</source>
        <translation>Interrogez-le de nouveau dans une minute. S’il continue, cherchez la cause chez le résolveur et entre lui et les serveurs de la zone&#xa0;: un filtre, une route, une limite à ses questions.</translation>
    </message>
    <message>
        <source>On our own way to the zone&apos;s servers somebody answers %{subject} over UDP with “%{answer}”. Over TCP they say what was accepted as good, “%{baseline}”, and so do %{count} resolvers.</source>
        <translation>Sur notre propre chemin vers les serveurs de la zone, quelqu’un répond à %{subject} en UDP par «&#xa0;%{answer}&#xa0;». En TCP, ils disent ce qui a été accepté comme bon, «&#xa0;%{baseline}&#xa0;», et %{count} résolveurs aussi.</translation>
    </message>
    <message>
        <source>The zone need not be touched. Compare from another network, and keep the messages.</source>
        <translation>La zone n’est pas forcément touchée. Comparez depuis un autre réseau, et gardez les messages.</translation>
    </message>
    <message>
        <source>%{resolver} does not give its users “%{detail}” for %{subject}, because it does not validate. The zone&apos;s own servers say “%{authority}”: validation kept out data that is not theirs.</source>
        <translation>%{resolver} ne donne pas à ses utilisateurs «&#xa0;%{detail}&#xa0;» pour %{subject}, parce que cela n’est pas validé. Les serveurs de la zone elle-même disent «&#xa0;%{authority}&#xa0;»&#xa0;: la validation a tenu à l’écart des données qui ne sont pas les leurs.</translation>
    </message>
    <message>
        <source>Do not have validation switched off. Ask its operator to flush the name and the zone above it, and find out how the data came to it: resolvers that do not validate may give it to their users.</source>
        <translation>Ne faites pas désactiver la validation. Demandez à son exploitant de vider le nom et la zone qui le contient, et cherchez comment les données lui sont parvenues&#xa0;: des résolveurs qui ne valident pas les donnent peut-être à leurs utilisateurs.</translation>
    </message>
    <message>
        <source>%{servers} say “%{answer}” for %{subject}, and that does not validate: the zone is signed, and the signature is %{state}. It is not taken for the zone&apos;s word.</source>
        <translation>%{servers} disent «&#xa0;%{answer}&#xa0;» pour %{subject}, et cela n’est pas validé&#xa0;: la zone est signée, et la signature est %{state}. Ce n’est pas pris pour la parole de la zone.</translation>
    </message>
    <message>
        <source>Validate the name from the trust anchor down. If the zone&apos;s keys and times are in order, somebody else answers in its servers&apos; place.</source>
        <translation>Validez le nom à partir de l’ancre de confiance. Si les clés et les heures de la zone sont en ordre, quelqu’un d’autre répond à la place de ses serveurs.</translation>
    </message>
    <message>
        <source>The zone&apos;s own answer to %{subject} does not validate: there is nothing to compare the resolvers with.</source>
        <translation>La réponse de la zone elle-même à %{subject} n’est pas validée&#xa0;: il n’y a rien à quoi comparer les résolveurs.</translation>
    </message>
    <message>
        <source>Validate the name from the trust anchor down to see where the chain breaks.</source>
        <translation>Validez le nom à partir de l’ancre de confiance pour voir où la chaîne se rompt.</translation>
    </message>
    <message>
        <source>The servers of the parent of %{subject} disagree on its servers: %{servers} lead to %{ns}, others to %{others}.</source>
        <translation>Les serveurs du parent de %{subject} ne sont pas d’accord sur ses serveurs&#xa0;: %{servers} mènent à %{ns}, d’autres à %{others}.</translation>
    </message>
    <message>
        <source>Run a delegation probe. If the holder asked for no change, somebody has changed the delegation at some of the parent&apos;s servers, or answers in their place.</source>
        <translation>Lancez un examen de la délégation. Si le titulaire n’a demandé aucun changement, quelqu’un a changé la délégation chez certains serveurs du parent, ou répond à leur place.</translation>
    </message>
    <message>
        <source>%{resolver} says of its answer to %{subject} that it is a copy whose time has run out: it cannot be told how long it goes on.</source>
        <translation>%{resolver} dit de sa réponse à %{subject} que c’est une copie dont le temps est écoulé&#xa0;: on ne peut dire combien de temps cela durera.</translation>
    </message>
    <message>
        <source>It cannot reach the zone&apos;s servers from there, or has not tried; or somebody forges the answer and says so. Ask its operator to flush the name.</source>
        <translation>De là, il n’atteint pas les serveurs de la zone, ou n’a pas essayé&#xa0;; ou quelqu’un falsifie la réponse et le dit. Demandez à son exploitant de vider le nom.</translation>
    </message>
    <message>
        <source>Ask the holder now, over a way that does not use the domain. Run a delegation probe to see whether the servers, the delegation or the registration changed. Flushing caches does not help before that is undone. Where servers answer by the asker&apos;s network, accept a run from this network before you trust this.</source>
        <translation>Demandez au titulaire maintenant, par une voie qui n&apos;utilise pas le domaine. Une sonde de délégation montre si les serveurs, la délégation ou l&apos;enregistrement ont changé. Vider des caches ne sert à rien avant que cela soit défait. Là où les serveurs répondent selon le réseau de qui demande, acceptez une exécution faite depuis ce réseau avant de vous y fier.</translation>
    </message>
    <message>
        <source>The date of this machine went forward by %{seconds} s more than its steady clock while the run asked: somebody set it, or the machine slept.</source>
        <translation>La date de cette machine a avancé de %{seconds}&#xa0;s de plus que son horloge régulière pendant que l’exécution interrogeait&#xa0;: quelqu’un l’a réglée, ou la machine s’est mise en veille.</translation>
    </message>
    <message>
        <source>If it did not sleep, no time in this run is exact to less than that, and nothing that was dated by several looks: run it again.</source>
        <translation>Si elle n’était pas en veille, aucune heure de cette exécution n’est plus exacte que cela, ni rien de ce qui a été daté par plusieurs relevés&#xa0;: relancez-la.</translation>
    </message>
    <message>
        <source>Somebody set the date of this machine back by %{seconds} s while the run asked.</source>
        <translation>Quelqu’un a reculé la date de cette machine de %{seconds}&#xa0;s pendant que l’exécution interrogeait.</translation>
    </message>
    <message>
        <source>No time in this run is exact to less than that, and nothing that was dated by several looks: run it again.</source>
        <translation>Aucune heure de cette exécution n’est plus exacte que cela, ni rien de ce qui a été daté par plusieurs relevés&#xa0;: relancez-la.</translation>
    </message>
    <message>
        <source>it is to be kept for longer than the zone allows, as far as its servers tell us</source>
        <translation>elle doit être gardée plus longtemps que la zone ne le permet, d’après ce que ses serveurs nous disent</translation>
    </message>
    <message>
        <source>the holder&apos;s word that this answer, too, which the zone&apos;s servers give, is theirs</source>
        <translation>la parole du titulaire que cette réponse aussi, que donnent les serveurs de la zone, est la sienne</translation>
    </message>
    <message>
        <source>%{subject} was a zone of its own with the keys %{before} at %{last_good}, and is none since %{first_bad} at the latest: %{zone} answers in its place and signs with its own keys.</source>
        <translation>%{subject} était à %{last_good} une zone à part, avec les clés %{before}, et n’en est plus une depuis %{first_bad} au plus tard&#xa0;: %{zone} répond à sa place et signe avec ses propres clés.</translation>
    </message>
    <message>
        <source>Secure is not the same as theirs: ask the holder, over another channel, whether they gave the zone up.</source>
        <translation>«&#xa0;Secure&#xa0;» ne veut pas dire que c’est la leur&#xa0;: demandez au titulaire, par une autre voie, s’il a abandonné la zone.</translation>
    </message>
    <message>
        <source>%{subject} was secure at %{last_good} and is provably insecure since %{first_bad} at the latest, as its own keys had asked for by a CDS or CDNSKEY record.</source>
        <translation>%{subject} était secure à %{last_good} et est prouvée insecure depuis %{first_bad} au plus tard, comme ses propres clés l’avaient demandé par un enregistrement CDS ou CDNSKEY.</translation>
    </message>
    <message>
        <source>Ask the holder whether they mean to do without DNSSEC for longer than a move takes.</source>
        <translation>Demandez au titulaire s’il entend se passer de DNSSEC plus longtemps que le temps d’un déménagement.</translation>
    </message>
    <message>
        <source>%{server} gives %{subject} and says that there is no such name: validators take neither.</source>
        <translation>%{server} donne %{subject} et dit qu’il n’y a pas de tel nom&#xa0;: les validateurs ne prennent ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Somebody changed the code on the way, or the server is broken: ask it over TCP and from another network.</source>
        <translation>Quelqu’un a changé le code en chemin, ou le serveur est en panne&#xa0;: interrogez-le en TCP et depuis un autre réseau.</translation>
    </message>
    <message>
        <source>What is wrong about %{subject} can be in correct caches for %{seconds} s at least after the last server has stopped giving it (%{links} s): nobody tells how long some of it may be kept.</source>
        <translation>Ce qui est faux au sujet de %{subject} peut rester dans des caches corrects au moins %{seconds}&#xa0;s après que le dernier serveur a cessé de le donner (%{links}&#xa0;s)&#xa0;: personne ne dit combien de temps une partie peut en être gardée.</translation>
    </message>
    <message>
        <source>Ask the holder for the TTLs of before, note the time at which the last server is right again, and run this once more with --withdrawn.</source>
        <translation>Demandez au titulaire les TTL d’avant, notez l’heure à laquelle le dernier serveur est de nouveau juste, et relancez ceci avec --withdrawn.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Type a domain name to ask about.</source>
        <translation>Tapez le nom de domaine sur lequel interroger.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>“%1” is not a record type.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’enregistrement.</translation>
    </message>
    <message>
        <source>The profile “%1” names no resolvers to compare.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne désigne aucun résolveur à comparer.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name as DNS has it. Ask for %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine tel que le DNS l’écrit. Demandez %2.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>mark as an attacker&apos;s</source>
        <translation>marquer comme d’un attaquant</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>retirer la marque</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>supprimer une note</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>pin to the timeline</source>
        <translation>épingler à la chronologie</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>if its TTL was the same then</source>
        <translation>si son TTL était alors le même</translation>
    </message>
    <message>
        <source>not dated: it may have lengthened the TTL</source>
        <translation>non daté&#xa0;: il a pu allonger le TTL</translation>
    </message>
    <message>
        <source>Validation of %1 %2</source>
        <translation>Validation de %1 %2</translation>
    </message>
    <message>
        <source>DS of %1 at %2</source>
        <translation>DS de %1 chez %2</translation>
    </message>
    <message>
        <source>NS of %1 at %2</source>
        <translation>NS de %1 chez %2</translation>
    </message>
    <message>
        <source>Answer to %1 %2</source>
        <translation>Réponse à %1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of %2 servers at first</source>
        <translation>%1 serveurs sur %2 au début</translation>
    </message>
    <message>
        <source>the old may be cached until %1</source>
        <translation>l’ancien peut rester en cache jusqu’à %1</translation>
    </message>
    <message>
        <source>as before again: %1</source>
        <translation>de nouveau comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>not seen as before again</source>
        <translation>pas revu comme avant</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>No two looks at the same name and type differ.</source>
        <translation>Aucune paire d’observations du même nom et du même type ne diffère.</translation>
    </message>
    <message>
        <source>Each row compares with the first look in this case. A change lies between two looks; when within them it happened is not known.</source>
        <translation>Chaque ligne compare avec la première observation de ce dossier. Un changement se situe entre deux observations&#xa0;; on ne sait pas à quel moment entre elles.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Old DS in caches until</source>
        <translation>Ancien DS en cache jusqu’à</translation>
    </message>
    <message>
        <source>Old name servers in caches until</source>
        <translation>Anciens serveurs de noms en cache jusqu’à</translation>
    </message>
    <message>
        <source>Old answer in caches until</source>
        <translation>Ancienne réponse en cache jusqu’à</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>between the last look that showed the first state and the first that did not</source>
        <translation>entre la dernière observation de l’état initial et la première qui ne l’a plus montré</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>end of the first run in this case that showed it</source>
        <translation>fin de la première exécution de ce dossier qui l’a montré</translation>
    </message>
    <message>
        <source>gone by %1, plus its TTL of %2 s (%3)</source>
        <translation>disparu à %1, plus son TTL de %2 s (%3)</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>the last look, at %1, still differs from the first</source>
        <translation>la dernière observation, à %1, diffère encore de la première</translation>
    </message>
    <message>
        <source>between the last look that differed from the first and the first that did not</source>
        <translation>entre la dernière observation qui différait de la première et la première qui n’en différait plus</translation>
    </message>
    <message>
        <source>Wrong data in caches until</source>
        <translation>Données fausses en cache jusqu’à</translation>
    </message>
    <message>
        <source>put right by %1, plus the longest TTL of what was wrong, %2 s</source>
        <translation>rétabli à %1, plus le TTL le plus long de ce qui était faux, %2 s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no TTL of what was wrong was recorded</source>
        <translation>aucun TTL de ce qui était faux n’a été enregistré</translation>
    </message>
    <message>
        <source>First call logged</source>
        <translation>Premier appel consigné</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Délai de détection</translation>
    </message>
    <message>
        <source>from the change to its detection</source>
        <translation>du changement à sa détection</translation>
    </message>
    <message>
        <source>Time to fix</source>
        <translation>Délai de rétablissement</translation>
    </message>
    <message>
        <source>from the change until it was put right</source>
        <translation>du changement à son rétablissement</translation>
    </message>
    <message>
        <source>Total exposure</source>
        <translation>Exposition totale</translation>
    </message>
    <message>
        <source>from the change until the last correct cache has let go</source>
        <translation>du changement jusqu’à ce que le dernier cache correct l’ait abandonné</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>arrêtée à la main</translation>
    </message>
    <message>
        <source>stopped at a limit</source>
        <translation>arrêtée à une limite</translation>
    </message>
    <message>
        <source>ended by a fault</source>
        <translation>terminée par une erreur</translation>
    </message>
    <message>
        <source>The run “%1” of %2 did not come to its end (%3): what it would have found is not known.</source>
        <translation>L’exécution «&#xa0;%1&#xa0;» de %2 n’est pas allée à son terme (%3)&#xa0;: on ne sait pas ce qu’elle aurait trouvé.</translation>
    </message>
    <message>
        <source>%1 was looked at once. Whether it was different before is not known.</source>
        <translation>%1 a été observé une seule fois. On ne sait pas si c’était différent auparavant.</translation>
    </message>
    <message>
        <source>%1 changed %2. Nobody looked in between, so the moment is not known any better.</source>
        <translation>%1 a changé %2. Personne n’a observé entre-temps, le moment n’est donc pas mieux connu.</translation>
    </message>
    <message>
        <source>Whether and when %1 was put right is not known; the last look was at %2.</source>
        <translation>On ne sait pas si ni quand %1 a été rétabli&#xa0;; la dernière observation date de %2.</translation>
    </message>
    <message>
        <source>%1 over %2: %3, %4 octets</source>
        <translation>%1 par %2&#xa0;: %3, %4 octets</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qu’on ne sait pas</translation>
    </message>
    <message>
        <source>Everything was seen from one vantage (%1). Elsewhere servers may have answered otherwise.</source>
        <translation>Tout a été vu d’un seul point d’observation (%1). Ailleurs, les serveurs ont pu répondre autrement.</translation>
    </message>
    <message>
        <source>Parent and child were not compared server by server.</source>
        <translation>Parent et enfant n’ont pas été comparés serveur par serveur.</translation>
    </message>
    <message>
        <source>No resolver was asked, so what users were told is not known.</source>
        <translation>Aucun résolveur n’a été interrogé&#xa0;; on ne sait donc pas ce qui a été dit aux utilisateurs.</translation>
    </message>
    <message>
        <source>DNS messages show what was published, not who published it or how they came to be able to. The logs of registrar and registry can.</source>
        <translation>Les messages DNS montrent ce qui a été publié, non qui l’a publié ni comment il l’a pu. Les journaux du bureau d’enregistrement et du registre le peuvent.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Each exhibit is one question put to one server and what came of it. The digest is the SHA-256 of its canonical form, taken when Zonecase received it. It shows that the exhibit is unchanged since then; it does not show what the server told others.</source>
        <translation>Chaque pièce est une question posée à un serveur et ce qui en est résulté. L’empreinte est le SHA-256 de sa forme canonique, prise à la réception par Zonecase. Elle montre que la pièce n’a pas changé depuis&#xa0;; elle ne montre pas ce que le serveur a dit à d’autres.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time and server</source>
        <translation>Heure et serveur</translation>
    </message>
    <message>
        <source>Question, outcome and digest</source>
        <translation>Question, résultat et empreinte</translation>
    </message>
    <message>
        <source>%1 more exhibits are in the case and not cited here.</source>
        <translation>%1 autres pièces sont dans le dossier et ne sont pas citées ici.</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Comment vérifier</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Tête du journal</translation>
    </message>
    <message>
        <source>Journal rows</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Run “zonecase-cli analyse FILE” to work every verdict out again from the recorded messages.</source>
        <translation>Lancez «&#xa0;zonecase-cli analyse FILE&#xa0;» pour refaire chaque verdict à partir des messages enregistrés.</translation>
    </message>
    <message>
        <source>The file alone cannot show that nobody rewrote all of it. This page can: keep it apart from the file.</source>
        <translation>Le fichier seul ne peut pas montrer que personne ne l’a réécrit en entier. Cette page le peut&#xa0;: gardez-la à part du fichier.</translation>
    </message>
    <message>
        <source>run not in this case</source>
        <translation>exécution absente de ce dossier</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>dans %1 exécutions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>No run found anything to report.</source>
        <translation>Aucune exécution n’a rien trouvé à signaler.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>EXERCISE: nothing in this report happened on the Internet</source>
        <translation>EXERCISE&#xa0;: rien dans ce rapport ne s’est passé sur Internet</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>%1, to the minute</source>
        <translation>%1, à la minute près</translation>
    </message>
    <message>
        <source>%1, to the hour</source>
        <translation>%1, à l’heure près</translation>
    </message>
    <message>
        <source>%1, to the day</source>
        <translation>%1, au jour près</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyste</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date de</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>In the analyst&apos;s words:</source>
        <translation>Selon les mots de l’analyste&#xa0;:</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The case holds no events.</source>
        <translation>Le dossier ne contient aucun événement.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No notes were written.</source>
        <translation>Aucune note n’a été écrite.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language code of the translation, as HTML writes it</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>[evidence not in this case: %1]</source>
        <translation>[preuve absente de ce dossier&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[no evidence]</source>
        <translation>[sans preuve]</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>as the authority says</source>
        <translation>comme le dit l’autorité</translation>
    </message>
    <message>
        <source>differs from the authority</source>
        <translation>diffère de l’autorité</translation>
    </message>
    <message>
        <source>refuses to answer (SERVFAIL)</source>
        <translation>refuse de répondre (SERVFAIL)</translation>
    </message>
    <message>
        <source>invented by the resolver</source>
        <translation>inventé par le résolveur</translation>
    </message>
    <message>
        <source>says that the name does not exist</source>
        <translation>dit que le nom n’existe pas</translation>
    </message>
    <message>
        <source>gave no answer</source>
        <translation>n’a pas répondu</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à quoi comparer</translation>
    </message>
    <message>
        <source>not dated: %1</source>
        <translation>non daté&#xa0;: %1</translation>
    </message>
    <message>
        <source>may be served until %1</source>
        <translation>peut être servi jusqu’à %1</translation>
    </message>
    <message>
        <source>authority (%1 servers)</source>
        <translation>autorité (%1 serveurs)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>In the cache</source>
        <translation>Dans le cache</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>No resolver was asked.</source>
        <translation>Aucun résolveur n’a été interrogé.</translation>
    </message>
    <message>
        <source>%1 (Times: %2, UTC.)</source>
        <translation>%1 (Heures&#xa0;: %2, UTC.)</translation>
    </message>
    <message>
        <source>%1 (Times: UTC.)</source>
        <translation>%1 (Heures&#xa0;: UTC.)</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>secure</translation>
    </message>
    <message>
        <source>insecure</source>
        <translation>insecure</translation>
    </message>
    <message>
        <source>bogus</source>
        <translation>bogus</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indeterminate</translation>
    </message>
    <message>
        <source>Its servers do not agree; the weakest path counts.</source>
        <translation>Ses serveurs ne sont pas d’accord&#xa0;; le chemin le plus faible compte.</translation>
    </message>
    <message>
        <source>%1 was %2 when it was asked for at %3. There is no earlier look to compare with.</source>
        <translation>%1 était %2 lors de l’interrogation à %3. Il n’y a pas d’observation antérieure à laquelle comparer.</translation>
    </message>
    <message>
        <source>%1 was %2 at each of %3 looks from %4 to %5.</source>
        <translation>%1 était %2 à chacune des %3 observations de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 is %2 as before, but what its servers say is another since %3 at the latest.</source>
        <translation>%1 est %2 comme avant, mais ce que disent ses serveurs est autre depuis %3 au plus tard.</translation>
    </message>
    <message>
        <source>%1 is %2 again since %3 at the latest, but not all is as it was before.</source>
        <translation>%1 est de nouveau %2 depuis %3 au plus tard, mais tout n’est pas comme avant.</translation>
    </message>
    <message>
        <source>%1 was %2 when last seen so at %3 and is %4 since %5 at the latest.</source>
        <translation>%1 a été vu %2 pour la dernière fois à %3 et est %4 depuis %5 au plus tard.</translation>
    </message>
    <message>
        <source>%1 is as it was first seen again since %2 at the latest; it was %3 all along, but its servers said something else by %4.</source>
        <translation>%1 est de nouveau tel qu’au début depuis %2 au plus tard&#xa0;; il est resté %3 tout du long, mais ses serveurs disaient autre chose à %4.</translation>
    </message>
    <message>
        <source>%1 is %2 again since %3 at the latest; from %4 at the latest it was %5.</source>
        <translation>%1 est de nouveau %2 depuis %3 au plus tard&#xa0;; à partir de %4 au plus tard, il était %5.</translation>
    </message>
    <message>
        <source>%1 of %2 servers of %3 give no DS record for %4 any more.</source>
        <translation>%1 serveurs sur %2 de %3 ne donnent plus d’enregistrement DS pour %4.</translation>
    </message>
    <message>
        <source>%1 of %2 servers of %3 give another DS set for %4 than before.</source>
        <translation>%1 serveurs sur %2 de %3 donnent un autre ensemble DS pour %4 qu’avant.</translation>
    </message>
    <message>
        <source>%1 of %2 servers of %3 delegate %4 to other name servers than before.</source>
        <translation>%1 serveurs sur %2 de %3 délèguent %4 à d’autres serveurs de noms qu’avant.</translation>
    </message>
    <message>
        <source>Caches may hold the old DS until %1.</source>
        <translation>Des caches peuvent garder l’ancien DS jusqu’à %1.</translation>
    </message>
    <message>
        <source>Caches may hold the old name servers until %1.</source>
        <translation>Des caches peuvent garder les anciens serveurs de noms jusqu’à %1.</translation>
    </message>
    <message>
        <source>Caches may hold the old answer until %1.</source>
        <translation>Des caches peuvent garder l’ancienne réponse jusqu’à %1.</translation>
    </message>
    <message>
        <source>How long caches may hold what was wrong is not known.</source>
        <translation>On ne sait pas combien de temps des caches peuvent garder ce qui était faux.</translation>
    </message>
    <message>
        <source>Caches may hold what was wrong until %1.</source>
        <translation>Des caches peuvent garder ce qui était faux jusqu’à %1.</translation>
    </message>
    <message>
        <source>No chain of trust has been looked at to its end yet, so nothing is said of the state.</source>
        <translation>Aucune chaîne de confiance n’a encore été examinée jusqu’au bout&#xa0;; rien n’est donc dit de l’état.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>by %1, not known how long before</source>
        <translation>à %1, on ne sait pas depuis combien de temps</translation>
    </message>
    <message>
        <source>after %1, by %2</source>
        <translation>après %1, à %2 au plus tard</translation>
    </message>
    <message>
        <source>The case on its timeline</source>
        <translation>Le dossier sur sa chronologie</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>en date de %1</translation>
    </message>
    <message>
        <source>[the picture could not be read]</source>
        <translation>[l’image n’a pas pu être lue]</translation>
    </message>
    <message>
        <source>nothing that could be dated</source>
        <translation>rien qui puisse être daté</translation>
    </message>
    <message>
        <source>not dated: it says that there is nothing</source>
        <translation>non daté&#xa0;: il dit qu’il n’y a rien</translation>
    </message>
    <message>
        <source>not dated: no server of the zone told the original TTL</source>
        <translation>non daté&#xa0;: aucun serveur de la zone n’a donné le TTL d’origine</translation>
    </message>
    <message>
        <source>not dated: its TTL is longer than the zone&apos;s</source>
        <translation>non daté&#xa0;: son TTL est plus long que celui de la zone</translation>
    </message>
    <message>
        <source>not dated: it may have shortened the TTL</source>
        <translation>non daté&#xa0;: il a pu raccourcir le TTL</translation>
    </message>
    <message>
        <source>perhaps by our own question</source>
        <translation>peut-être par notre propre question</translation>
    </message>
    <message>
        <source>Asked at %1 (%2)</source>
        <translation>Interrogés à %1 (%2)</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfaite</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non satisfaite</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indécidable</translation>
    </message>
    <message>
        <source>IANA: technical requirements for authoritative name servers</source>
        <translation>IANA : exigences techniques pour les serveurs de noms faisant autorité</translation>
    </message>
    <message>
        <source>KINDNS: practices for servers of top-level domains and critical zones, as far as they can be seen</source>
        <translation>KINDNS : pratiques pour les serveurs de domaines de premier niveau et de zones critiques, pour autant qu’elles se voient</translation>
    </message>
    <message>
        <source>Of %1 requirements %2 are met, %3 are not met, %4 cannot be told.</source>
        <translation>Sur %1 exigences, %2 sont satisfaites, %3 ne le sont pas, %4 sont indécidables.</translation>
    </message>
    <message>
        <source>%1, as of %2. %3</source>
        <translation>%1, au %2. %3</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Requirements on the name servers</source>
        <translation>Exigences envers les serveurs de noms</translation>
    </message>
    <message>
        <source>No delegation was looked at.</source>
        <translation>Aucune délégation n’a été examinée.</translation>
    </message>
    <message>
        <source>nothing in the cache</source>
        <translation>rien dans le cache</translation>
    </message>
    <message>
        <source>not dated: the zone&apos;s servers give several TTLs</source>
        <translation>non daté&#xa0;: les serveurs de la zone donnent plusieurs TTL</translation>
    </message>
    <message>
        <source>not dated: it is served after its time has run out</source>
        <translation>non daté&#xa0;: servi après l’écoulement de son temps</translation>
    </message>
    <message>
        <source>not dated: its TTL does not fall</source>
        <translation>non daté&#xa0;: son TTL ne diminue pas</translation>
    </message>
    <message>
        <source>not dated: its TTL is whole each time, as if asked anew</source>
        <translation>non daté&#xa0;: son TTL est entier chaque fois, comme redemandé</translation>
    </message>
    <message>
        <source>%1 of %2 at the parent</source>
        <translation>%1 de %2 chez le parent</translation>
    </message>
    <message>
        <source>glue of %1 at the parent</source>
        <translation>glue de %1 chez le parent</translation>
    </message>
    <message>
        <source>%1 of %2 at the wrong servers</source>
        <translation>%1 de %2 chez les faux serveurs</translation>
    </message>
    <message>
        <source>that there is no %1 of %2</source>
        <translation>absence de %1 pour %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>has it not in its cache</source>
        <translation>ne l’a pas dans son cache</translation>
    </message>
    <message>
        <source>one of %1 caches at the least</source>
        <translation>un parmi au moins %1 caches</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>aucun enregistrement de ce type</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No longer found: %1</source>
        <translation>N’est plus constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2, asked of %3: %4 before, %5 now.</source>
        <extracomment>1, 2: &quot;www.ministry.zz. A&quot;; 3: resolvers; 4, 5: what they answer</extracomment>
        <translation>%1 %2, demandé à %3&#xa0;: %4 avant, %5 maintenant.</translation>
    </message>
    <message>
        <source>In %1 runs, one after the other.</source>
        <translation>En %1 exécutions, l’une après l’autre.</translation>
    </message>
    <message>
        <source>The same one again after %1 s or more; that takes at least %2 s.</source>
        <translation>La même est reposée après %1 s ou plus&#xa0;; cela prend au moins %2 s.</translation>
    </message>
    <message>
        <source>At the rate below that takes at least %1 s.</source>
        <translation>À la cadence indiquée plus bas, cela prend au moins %1 s.</translation>
    </message>
    <message>
        <source>To a resolver that may answer for names that do not exist: up to %1 more such names.</source>
        <translation>À un résolveur qui répond peut-être pour des noms qui n’existent pas&#xa0;: jusqu’à %1 noms de ce genre de plus.</translation>
    </message>
    <message>
        <source>At most %1 messages, %2 a second to one address after the first %3.</source>
        <translation>Au plus %1 messages, %2 par seconde vers une même adresse après les %3 premiers.</translation>
    </message>
    <message>
        <source>At most %1 messages, as fast as they are answered.</source>
        <translation>Au plus %1 messages, aussi vite qu’ils reçoivent leur réponse.</translation>
    </message>
    <message>
        <source>[by the registry&apos;s data, handed in with the run]</source>
        <translation>[d’après les données du registre, jointes à la sonde]</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Run “zonecase-cli case verify FILE --receipt” with the receipt above. It recomputes every digest and the journal, names what is edited, missing or out of order, and says whether rows that stood before the head above are gone.</source>
        <translation>Exécutez «&#xa0;zonecase-cli case verify FICHIER --receipt&#xa0;» avec le reçu ci-dessus. Il recalcule chaque empreinte et le journal, nomme ce qui est modifié, manquant ou déplacé, et dit si des lignes qui précédaient la tête ci-dessus ont disparu.</translation>
    </message>
    <message>
        <source>nothing could be told</source>
        <translation>rien n’a pu être établi</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Ses traits</translation>
    </message>
    <message>
        <source>at least %1 caches behind the address</source>
        <translation>au moins %1 caches derrière l’adresse</translation>
    </message>
    <message>
        <source>keeps nothing longer than %1 s</source>
        <translation>ne garde rien plus de %1 s</translation>
    </message>
    <message>
        <source>keeps everything for at least %1 s</source>
        <translation>garde tout pendant au moins %1 s</translation>
    </message>
    <message>
        <source>lets its cache be read (RD=0)</source>
        <translation>laisse lire son cache (RD=0)</translation>
    </message>
    <message>
        <source>does not let its cache be read (RD=0)</source>
        <translation>ne laisse pas lire son cache (RD=0)</translation>
    </message>
    <message>
        <source>trusts root keys %1</source>
        <translation>fait confiance aux clés de la racine %1</translation>
    </message>
    <message>
        <source>does not trust root keys %1</source>
        <translation>ne fait pas confiance aux clés de la racine %1</translation>
    </message>
    <message>
        <source>keeps the letters of a name</source>
        <translation>garde les lettres d&apos;un nom</translation>
    </message>
    <message>
        <source>changes the letters of a name</source>
        <translation>change les lettres d&apos;un nom</translation>
    </message>
    <message>
        <source>has cookies</source>
        <translation>a des cookies DNS</translation>
    </message>
    <message>
        <source>gives extended errors %1</source>
        <translation>donne les erreurs étendues %1</translation>
    </message>
    <message>
        <source>calls its software “%1”</source>
        <translation>appelle son logiciel « %1 »</translation>
    </message>
    <message>
        <source>calls itself “%1”</source>
        <translation>s&apos;appelle « %1 »</translation>
    </message>
    <message>
        <source>asks from %1</source>
        <translation>interroge depuis %1</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>does not validate</source>
        <translation>ne valide pas</translation>
    </message>
    <message>
        <source>answers for names that do not exist</source>
        <translation>répond pour des noms qui n&apos;existent pas</translation>
    </message>
    <message>
        <source>Where the zone&apos;s servers left what was accepted: up to %1 more questions to them, for each name and type.</source>
        <translation>Là où les serveurs de la zone se sont écartés de ce qui a été accepté&#xa0;: jusqu’à %1 questions de plus à ces serveurs, pour chaque nom et type.</translation>
    </message>
    <message>
        <source>Questions to resolvers: at most %1, %2 to each of %3; one that is cut off or not answered takes further messages.</source>
        <translation>Questions aux résolveurs&#xa0;: %1 au plus, dont %2 à chacun des %3&#xa0;; une question tronquée ou sans réponse demande d’autres messages.</translation>
    </message>
    <message>
        <source>Where an answer differs, to tell why: up to %1 more questions to its resolver and %2 to the zone&apos;s servers, for %3 answers to one question and %4 in a run at the most; where it is a failure: %5 to its resolver.</source>
        <translation>Là où une réponse diffère, pour dire pourquoi&#xa0;: jusqu’à %1 questions de plus à son résolveur et %2 aux serveurs de la zone, pour %3 réponses à une même question et %4 par exécution au plus&#xa0;; là où elle est un échec&#xa0;: %5 à son résolveur.</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>pris %1</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Minimum number of name servers</source>
        <translation>Nombre minimal de serveurs de noms</translation>
    </message>
    <message>
        <source>At least two name servers are delegated to, and no two of them have the same address.</source>
        <translation>La délégation va à deux serveurs de noms au moins, et aucun n’a l’adresse d’un autre.</translation>
    </message>
    <message>
        <source>Valid host names</source>
        <translation>Noms d’hôtes valides</translation>
    </message>
    <message>
        <source>The names of the servers are host names (RFC 1123, 2.1).</source>
        <translation>Les noms des serveurs sont des noms d’hôtes (RFC 1123, 2.1).</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Answers with authority</source>
        <translation>Réponses avec autorité</translation>
    </message>
    <message>
        <source>Each server answers with authority (AA) when asked for the zone&apos;s SOA record.</source>
        <translation>Chaque serveur répond avec autorité (AA) quand on lui demande l’enregistrement SOA de la zone.</translation>
    </message>
    <message>
        <source>Network diversity</source>
        <translation>Diversité des réseaux</translation>
    </message>
    <message>
        <source>Glue and authoritative data agree</source>
        <translation>Accord de la glue avec les données d’autorité</translation>
    </message>
    <message>
        <source>Addresses that are given as glue are those that the servers&apos; own zone gives.</source>
        <translation>Les adresses données comme glue sont celles que donne la zone des serveurs.</translation>
    </message>
    <message>
        <source>Delegation and zone agree</source>
        <translation>Accord de la délégation et de la zone</translation>
    </message>
    <message>
        <source>The NS records of the delegation and those of the zone are the same.</source>
        <translation>Les enregistrements NS de la délégation et ceux de la zone sont les mêmes.</translation>
    </message>
    <message>
        <source>Servers agree</source>
        <translation>Accord des serveurs</translation>
    </message>
    <message>
        <source>All servers give the same NS records and the same SOA record; where the zone changes fast, the serials need to be near to each other only.</source>
        <translation>Tous les serveurs donnent les mêmes enregistrements NS et le même enregistrement SOA ; là où la zone change vite, il suffit que les numéros de série soient proches.</translation>
    </message>
    <message>
        <source>No truncation of referrals</source>
        <translation>Renvois non tronqués</translation>
    </message>
    <message>
        <source>Prohibited networks</source>
        <translation>Réseaux interdits</translation>
    </message>
    <message>
        <source>No open recursive service</source>
        <translation>Pas de récursion ouverte</translation>
    </message>
    <message>
        <source>No server looks up a name that is not its own when it is asked to (RD).</source>
        <translation>Aucun serveur ne cherche un nom qui n’est pas le sien quand on le lui demande (RD).</translation>
    </message>
    <message>
        <source>Same source address</source>
        <translation>Même adresse source</translation>
    </message>
    <message>
        <source>Answers come from the address that was asked.</source>
        <translation>Les réponses viennent de l’adresse interrogée.</translation>
    </message>
    <message>
        <source>Format of DS records</source>
        <translation>Forme des enregistrements DS</translation>
    </message>
    <message>
        <source>DS records match keys</source>
        <translation>Enregistrements DS et clés</translation>
    </message>
    <message>
        <source>For each DS record there is a key in the zone.</source>
        <translation>À chaque enregistrement DS correspond une clé dans la zone.</translation>
    </message>
    <message>
        <source>Signatures validate</source>
        <translation>Signatures valides</translation>
    </message>
    <message>
        <source>The signatures of the zone&apos;s SOA record validate from the DS records.</source>
        <translation>Les signatures de l’enregistrement SOA de la zone se valident à partir des enregistrements DS.</translation>
    </message>
    <message>
        <source>The zone is signed, and the parent vouches for it.</source>
        <translation>La zone est signée, et le parent s’en porte garant.</translation>
    </message>
    <message>
        <source>Algorithms, lengths of keys, terms of signatures and NSEC3 parameters are as is advised today.</source>
        <translation>Algorithmes, longueurs de clés, durées de signatures et paramètres NSEC3 sont tels qu’on les conseille aujourd’hui.</translation>
    </message>
    <message>
        <source>No server hands the whole zone out to strangers.</source>
        <translation>Aucun serveur ne remet la zone entière à des inconnus.</translation>
    </message>
    <message>
        <source>It is checked that the zone file stays whole on its way to the servers.</source>
        <translation>On vérifie que le fichier de zone reste entier sur le chemin des serveurs.</translation>
    </message>
    <message>
        <source>Servers of the zone are no resolvers.</source>
        <translation>Les serveurs de la zone ne sont pas des résolveurs.</translation>
    </message>
    <message>
        <source>At least two different name servers have the zone.</source>
        <translation>Deux serveurs de noms différents au moins ont la zone.</translation>
    </message>
    <message>
        <source>The servers lie in more than one network.</source>
        <translation>Les serveurs se trouvent dans plus d’un réseau.</translation>
    </message>
    <message>
        <source>The servers do not all run the same software.</source>
        <translation>Les serveurs n’ont pas tous le même logiciel.</translation>
    </message>
    <message>
        <source>The servers stand in more than one place.</source>
        <translation>Les serveurs se trouvent en plus d’un lieu.</translation>
    </message>
    <message>
        <source>Services, servers and network equipment are watched.</source>
        <translation>Services, serveurs et équipements de réseau sont surveillés.</translation>
    </message>
    <message>
        <source>Each server answers on port 53 over UDP and over TCP. IANA asks from several places, a run from one.</source>
        <translation>Chaque serveur répond sur le port 53 en UDP et en TCP. L’IANA interroge depuis plusieurs endroits, une exécution depuis un seul.</translation>
    </message>
    <message>
        <source>The servers lie in at least two networks; a network is what one autonomous system originates in BGP.</source>
        <translation>Les serveurs se trouvent dans deux réseaux au moins&#xa0;; un réseau est ce qu’un système autonome annonce comme origine dans BGP.</translation>
    </message>
    <message>
        <source>The parent&apos;s referral for the longest name, with all NS records and the least glue that is needed, has at most 512 octets.</source>
        <translation>Le renvoi du parent pour le nom le plus long, avec tous les enregistrements NS et la moindre glue nécessaire, fait 512 octets au plus.</translation>
    </message>
    <message>
        <source>No server has an address that is not routed everywhere, or is set aside for other purposes.</source>
        <translation>Aucun serveur n’a une adresse qui n’est pas routée partout ou qui est réservée à d’autres usages.</translation>
    </message>
    <message>
        <source>The DS records have their four parts: key tag, algorithm, a digest type that is in use, digest.</source>
        <translation>Les enregistrements DS ont leurs quatre parties&#xa0;: étiquette de clé, algorithme, type de condensat en usage, condensat.</translation>
    </message>
    <message>
        <source>Practice 1: signed with DNSSEC</source>
        <translation>Pratique 1&#xa0;: signée avec DNSSEC</translation>
    </message>
    <message>
        <source>Practice 1: keys kept well</source>
        <translation>Pratique 1&#xa0;: clés bien tenues</translation>
    </message>
    <message>
        <source>Practice 2: zone transfer restricted</source>
        <translation>Pratique 2&#xa0;: transfert de zone restreint</translation>
    </message>
    <message>
        <source>Practice 3: integrity of the zone file</source>
        <translation>Pratique 3&#xa0;: intégrité du fichier de zone</translation>
    </message>
    <message>
        <source>Practice 4: authoritative and recursive service apart</source>
        <translation>Pratique 4&#xa0;: autorité et récursion séparées</translation>
    </message>
    <message>
        <source>Practice 5: two servers</source>
        <translation>Pratique 5&#xa0;: deux serveurs</translation>
    </message>
    <message>
        <source>Practice 5: several subnets</source>
        <translation>Pratique 5&#xa0;: plusieurs sous-réseaux</translation>
    </message>
    <message>
        <source>The servers do not all stand in one subnet. Asked of second-level domains that are not critical; the diversity of networks includes it.</source>
        <translation>Les serveurs ne sont pas tous dans un même sous-réseau. Demandé aux domaines de second niveau qui ne sont pas critiques&#xa0;; la diversité des réseaux l’inclut.</translation>
    </message>
    <message>
        <source>Practice 6: diversity of networks</source>
        <translation>Pratique 6&#xa0;: diversité des réseaux</translation>
    </message>
    <message>
        <source>Practice 6: diversity of software</source>
        <translation>Pratique 6&#xa0;: diversité des logiciels</translation>
    </message>
    <message>
        <source>Practice 6: diversity of places</source>
        <translation>Pratique 6&#xa0;: diversité des lieux</translation>
    </message>
    <message>
        <source>Practice 7: monitoring</source>
        <translation>Pratique 7&#xa0;: surveillance</translation>
    </message>
</context>
<context>
    <name>Resolvers</name>
    <message>
        <source>not dated: the cache may have lengthened the TTL</source>
        <translation>non daté : le cache a pu allonger le TTL</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>pas de tel enregistrement</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>%1 s of %2 s left</source>
        <translation>reste %1 s sur %2 s</translation>
    </message>
    <message>
        <source>servers: %1</source>
        <translation>serveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>says there is no such name</source>
        <translation>dit que ce nom n’existe pas</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>inventé</translation>
    </message>
    <message>
        <source>no authority to compare with</source>
        <translation>pas d’autorité à quoi comparer</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>pas de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>not dated: there is no answer</source>
        <translation>non daté&#xa0;: il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>not dated: the answer is that there is none</source>
        <translation>non daté&#xa0;: la réponse est qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>not dated: nobody tells its TTL when fresh</source>
        <translation>non daté&#xa0;: personne ne dit son TTL d’origine</translation>
    </message>
    <message>
        <source>not dated: its TTL is more than the authority gives</source>
        <translation>non daté&#xa0;: son TTL dépasse celui que donne l’autorité</translation>
    </message>
    <message>
        <source>not dated: the cache may have cut the TTL</source>
        <translation>non daté&#xa0;: le cache a pu raccourcir le TTL</translation>
    </message>
    <message>
        <source>not dated: %1</source>
        <translation>non daté&#xa0;: %1</translation>
    </message>
    <message>
        <source>not in its cache</source>
        <translation>pas dans son cache</translation>
    </message>
    <message>
        <source>not dated: the zone&apos;s servers give several TTLs</source>
        <translation>non daté&#xa0;: les serveurs de la zone donnent plusieurs TTL</translation>
    </message>
    <message>
        <source>not dated: served after its time has run out</source>
        <translation>non daté&#xa0;: servi après l’écoulement de son temps</translation>
    </message>
    <message>
        <source>not dated: its TTL does not fall</source>
        <translation>non daté&#xa0;: son TTL ne diminue pas</translation>
    </message>
    <message>
        <source>not dated: its TTL is whole each time</source>
        <translation>non daté&#xa0;: son TTL est entier chaque fois</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>certificate not taken</source>
        <translation>certificat non accepté</translation>
    </message>
    <message>
        <source>no connection over TLS</source>
        <translation>pas de connexion TLS</translation>
    </message>
    <message>
        <source>no answer over HTTPS</source>
        <translation>pas de réponse HTTPS</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>connexion fermée</translation>
    </message>
    <message>
        <source>no DNS message</source>
        <translation>pas un message DNS</translation>
    </message>
    <message>
        <source>answers another question</source>
        <translation>répond à une autre question</translation>
    </message>
    <message>
        <source>only a part came</source>
        <translation>seule une partie est arrivée</translation>
    </message>
    <message>
        <source>the authority is hijacked</source>
        <translation>autorité détournée</translation>
    </message>
    <message>
        <source>an old copy</source>
        <translation>ancienne copie</translation>
    </message>
    <message>
        <source>served past its time</source>
        <translation>servi après échéance</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>aiguillé</translation>
    </message>
    <message>
        <source>its operator&apos;s rule</source>
        <translation>règle de l’exploitant</translation>
    </message>
    <message>
        <source>invented answers</source>
        <translation>réponses inventées</translation>
    </message>
    <message>
        <source>poisoned cache</source>
        <translation>cache empoisonné</translation>
    </message>
    <message>
        <source>injected on the path</source>
        <translation>injecté en chemin</translation>
    </message>
    <message>
        <source>validation fails</source>
        <translation>validation en échec</translation>
    </message>
    <message>
        <source>lame servers</source>
        <translation>serveurs boiteux</translation>
    </message>
    <message>
        <source>cause unknown</source>
        <translation>cause inconnue</translation>
    </message>
    <message>
        <source>a view of its own, or poisoned</source>
        <translation>une vue à lui, ou empoisonné</translation>
    </message>
    <message>
        <source>UDP and TCP differ</source>
        <translation>UDP et TCP diffèrent</translation>
    </message>
    <message>
        <source>made for IPv6 (DNS64)</source>
        <translation>fabriqué pour IPv6 (DNS64)</translation>
    </message>
    <message>
        <source>reaches no server</source>
        <translation>n’atteint aucun serveur</translation>
    </message>
    <message>
        <source>authority, not what was accepted</source>
        <translation>autorité, pas ce qui a été accepté</translation>
    </message>
</context>
<context>
    <name>ResolversSentence</name>
    <message>
        <source>%1 of them</source>
        <translation>%1 d’entre eux</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 agrees with the authority</source>
        <translation>%1 est d’accord avec l’autorité</translation>
    </message>
    <message>
        <source>%1 agree with the authority</source>
        <translation>%1 sont d’accord avec l’autorité</translation>
    </message>
    <message>
        <source>%1 gives another answer</source>
        <translation>%1 donne une autre réponse</translation>
    </message>
    <message>
        <source>%1 give another answer</source>
        <translation>%1 donnent une autre réponse</translation>
    </message>
    <message>
        <source>%1 says that there is no such name</source>
        <translation>%1 dit que ce nom n’existe pas</translation>
    </message>
    <message>
        <source>%1 say that there is no such name</source>
        <translation>%1 disent que ce nom n’existe pas</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <translation>%1 refuse</translation>
    </message>
    <message>
        <source>%1 refuse</source>
        <translation>%1 refusent</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 do not answer</source>
        <translation>%1 ne répondent pas</translation>
    </message>
    <message>
        <source>%1 invents an answer</source>
        <translation>%1 invente une réponse</translation>
    </message>
    <message>
        <source>%1 invent an answer</source>
        <translation>%1 inventent une réponse</translation>
    </message>
    <message>
        <source>no authority to compare %1 with</source>
        <translation>pas d’autorité à quoi comparer %1</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 répond %2</translation>
    </message>
    <message>
        <source>%1 answer %2</source>
        <translation>%1 répondent %2</translation>
    </message>
    <message>
        <source>what differs is gone from caches by %1</source>
        <translation>ce qui diffère aura quitté les caches à %1</translation>
    </message>
    <message>
        <source>%1 names and types</source>
        <translation>%1 noms et types</translation>
    </message>
    <message>
        <source>%1 resolver asked about %2</source>
        <translation>%1 résolveur interrogé sur %2</translation>
    </message>
    <message>
        <source>%1 resolvers asked about %2</source>
        <translation>%1 résolveurs interrogés sur %2</translation>
    </message>
    <message>
        <source>No resolver was asked.</source>
        <translation>Aucun résolveur n’a été interrogé.</translation>
    </message>
    <message>
        <source>%1 invents answers for names that do not exist</source>
        <translation>%1 invente des réponses pour des noms qui n’existent pas</translation>
    </message>
    <message>
        <source>%1 invent answers for names that do not exist</source>
        <translation>%1 inventent des réponses pour des noms qui n’existent pas</translation>
    </message>
    <message>
        <source>%1 has it not in its cache</source>
        <translation>%1 ne l’a pas dans son cache</translation>
    </message>
    <message>
        <source>%1 have it not in their caches</source>
        <translation>%1 ne l’ont pas dans leurs caches</translation>
    </message>
    <message>
        <source>the zone&apos;s own servers do not say what was accepted about %1</source>
        <translation>les serveurs de la zone elle-même ne disent pas ce qui a été accepté pour %1</translation>
    </message>
    <message>
        <source>some of the zone&apos;s own servers do not say what was accepted about %1</source>
        <translation>certains serveurs de la zone elle-même ne disent pas ce qui a été accepté pour %1</translation>
    </message>
    <message>
        <source>what reaches us over UDP from the zone&apos;s own servers is not what was accepted about %1</source>
        <translation>ce qui nous parvient en UDP des serveurs de la zone elle-même n’est pas ce qui a été accepté pour %1</translation>
    </message>
    <message>
        <source>the zone&apos;s own servers mix what was never accepted into what they say about %1</source>
        <translation>les serveurs de la zone elle-même mêlent à ce qu’ils disent de %1 ce qui n’a jamais été accepté</translation>
    </message>
    <message>
        <source>what the zone&apos;s own servers say about %1 does not validate</source>
        <translation>ce que les serveurs de la zone elle-même disent de %1 n’est pas validé</translation>
    </message>
    <message>
        <source>what some of the zone&apos;s own servers say about %1 does not validate</source>
        <translation>ce que certains serveurs de la zone elle-même disent de %1 n’est pas validé</translation>
    </message>
    <message>
        <source>the parent&apos;s servers do not agree on the servers of %1</source>
        <translation>les serveurs du parent ne s’accordent pas sur les serveurs de %1</translation>
    </message>
    <message>
        <source>%1 repeats it</source>
        <translation>%1 le répète</translation>
    </message>
    <message>
        <source>%1 repeat it</source>
        <translation>%1 le répètent</translation>
    </message>
    <message>
        <source>the zone&apos;s own servers give several answers about %1 in turn, and not what was accepted</source>
        <translation>les serveurs de la zone elle-même donnent tour à tour plusieurs réponses pour %1, et pas ce qui a été accepté</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Since when is not known; it was first seen at %1.</source>
        <translation>On ne sait pas depuis quand&#xa0;; vu pour la première fois à %1.</translation>
    </message>
    <message>
        <source>It happened some time after %1 and was seen by %2.</source>
        <translation>C’est arrivé à un moment après %1, constaté à %2 au plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as accepted (%2) at all %n servers that could be compared.</source>
        <translation>
            <numerusform>%1 est conforme à la référence (%2) chez le seul serveur qui a pu être comparé.</numerusform>
            <numerusform>%1 est conforme à la référence (%2) chez les %n serveurs qui ont pu être comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has moved since it was accepted (%2), and in order.</source>
        <translation>%1 a déménagé depuis la référence (%2), et en règle.</translation>
    </message>
    <message>
        <source>%1 could not be compared with what was accepted (%2).</source>
        <translation>%1 n’a pas pu être comparée à la référence (%2).</translation>
    </message>
    <message>
        <source>%1 is not as accepted (%2).</source>
        <translation>%1 n’est pas conforme à la référence (%2).</translation>
    </message>
    <message>
        <source>Who ordered it, the DNS does not say: ask the registry and the registrar for their transactions of that time.</source>
        <translation>Qui l’a ordonné, le DNS ne le dit pas&#xa0;: demandez au registre et au bureau d’enregistrement leurs transactions de ce temps.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>It is not delegated any more at %1 servers of %2.</source>
        <translation>Elle n’est plus déléguée chez %1 serveurs de %2.</translation>
    </message>
    <message>
        <source>Its name servers are %1 and not %2, at %3 servers of %4.</source>
        <translation>Ses serveurs de noms sont %1 et non %2, chez %3 serveurs de %4.</translation>
    </message>
    <message>
        <source>Its servers&apos; addresses are %1 and not %2, at %3 servers of %4.</source>
        <translation>Les adresses de ses serveurs sont %1 et non %2, chez %3 serveurs de %4.</translation>
    </message>
    <message>
        <source>Its DS records are gone at %1 servers of %2.</source>
        <translation>Ses enregistrements DS ont disparu chez %1 serveurs de %2.</translation>
    </message>
    <message>
        <source>Its DS records are others at %1 servers of %2.</source>
        <translation>Ses enregistrements DS sont autres chez %1 serveurs de %2.</translation>
    </message>
    <message>
        <source>The registration of %1 has “%2” and not “%3”.</source>
        <translation>L’enregistrement de %1 a «&#xa0;%2&#xa0;» et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>None of its keys is left at %1 servers of the zone.</source>
        <translation>Aucune de ses clés ne reste chez %1 serveurs de la zone.</translation>
    </message>
    <message>
        <source>Some of its keys are others at %1 servers of the zone.</source>
        <translation>Certaines de ses clés sont autres chez %1 serveurs de la zone.</translation>
    </message>
    <message>
        <source>Mail, sender policy or certificate authorities are others at %1 servers of the zone.</source>
        <translation>Courrier, politique d’expéditeur ou autorités de certification sont autres chez %1 serveurs de la zone.</translation>
    </message>
    <message>
        <source>The zone itself names %1 and not %2, at %3 servers.</source>
        <translation>La zone elle-même nomme %1 et non %2, chez %3 serveurs.</translation>
    </message>
    <message>
        <source>Touched too: %1, at the same time, to the same place (%2).</source>
        <translation>Touchées aussi&#xa0;: %1, dans le même temps, vers le même endroit (%2).</translation>
    </message>
    <message>
        <source>%1 was led to the address %2 before.</source>
        <translation>%1 a été dirigée vers l’adresse %2 auparavant.</translation>
    </message>
</context>
<context>
    <name>WatchOrder</name>
    <message>
        <source>“%1” is not a domain name.</source>
        <translation>« %1 » n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>Type the names and zones to watch, such as ministry.zz bank.zz.</source>
        <translation>Saisissez les noms et les zones à surveiller, comme ministry.zz bank.zz.</translation>
    </message>
    <message>
        <source>More than %1 names are watched with zonecase-cli watch --names.</source>
        <translation>Plus de %1 noms se surveillent avec zonecase-cli watch --names.</translation>
    </message>
    <message>
        <source>Name the resolvers to compare, such as 192.0.2.53; none is asked unasked.</source>
        <translation>Nommez les résolveurs à comparer, comme 192.0.2.53 ; aucun n’est interrogé sans qu’on le demande.</translation>
    </message>
    <message>
        <source>“%1” is not a record type.</source>
        <translation>« %1 » n’est pas un type d’enregistrement.</translation>
    </message>
    <message>
        <source>The time between two looks is 10s or more, such as 30s, 5m, 1h or 1d.</source>
        <translation>Le temps entre deux regards est de 10s ou plus, comme 30s, 5m, 1h ou 1d.</translation>
    </message>
    <message>
        <source>Choose what to look at: chain, delegation or resolvers.</source>
        <translation>Choisissez ce qui est regardé : chaîne, délégation ou résolveurs.</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>the machine slept</source>
        <translation>la machine dormait</translation>
    </message>
    <message>
        <source>the watch had died</source>
        <translation>la surveillance était morte</translation>
    </message>
    <message>
        <source>the watch was ended</source>
        <translation>la surveillance était terminée</translation>
    </message>
    <message>
        <source>there was no network</source>
        <translation>il n’y avait pas de réseau</translation>
    </message>
    <message>
        <source>the watch could not keep up</source>
        <translation>la surveillance n’arrivait pas à suivre</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>délégation</translation>
    </message>
    <message>
        <source>resolvers</source>
        <translation>résolveurs</translation>
    </message>
    <message>
        <source>Every %1, give or take %2 per cent:</source>
        <translation>Toutes les %1, à %2 pour cent près :</translation>
    </message>
    <message>
        <source>about %1 questions a round, %2 an hour.</source>
        <translation>environ %1 questions par tour, %2 par heure.</translation>
    </message>
    <message>
        <source>at most %1 questions a round, %2 an hour.</source>
        <translation>au plus %1 questions par tour, %2 par heure.</translation>
    </message>
    <message>
        <source>They go to the root servers, and to those that are found on the way; their operators see each look.</source>
        <translation>Elles vont aux serveurs de la racine et à ceux qui sont trouvés en chemin ; leurs opérateurs voient chaque regard.</translation>
    </message>
    <message numerus="yes">
        <source>They go to %n servers that are known, and to others that are found on the way; their operators see each look.</source>
        <translation>
            <numerusform>Elles vont à %n serveur connu, et à d’autres qui sont trouvés en chemin ; leurs opérateurs voient chaque regard.</numerusform>
            <numerusform>Elles vont à %n serveurs connus, et à d’autres qui sont trouvés en chemin ; leurs opérateurs voient chaque regard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked before you start it.</source>
        <translation>Rien n’est demandé avant que vous ne la lanciez.</translation>
    </message>
    <message numerus="yes">
        <source>Watching since %1: %n looks,</source>
        <translation>
            <numerusform>Surveillance depuis %1 : %n regard,</numerusform>
            <numerusform>Surveillance depuis %1 : %n regards,</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes.</source>
        <translation>
            <numerusform>%n changement.</numerusform>
            <numerusform>%n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is looking now.</source>
        <translation>Elle regarde en ce moment.</translation>
    </message>
    <message>
        <source>The next look is at %1.</source>
        <translation>Le prochain regard est à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answers for %n of them: look whether this machine has a network. It tries again by itself, and notes that it saw nothing.</source>
        <translation>
            <numerusform>Personne ne répond pour %n d’entre eux : vérifiez que cette machine a un réseau. Elle réessaie d’elle-même et note qu’elle n’a rien vu.</numerusform>
            <numerusform>Personne ne répond pour %n d’entre eux : vérifiez que cette machine a un réseau. Elle réessaie d’elle-même et note qu’elle n’a rien vu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it sees cannot be stored yet: %1</source>
        <translation>Ce qu’elle voit ne peut pas encore être enregistré : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the timeline.</source>
        <translation>
            <numerusform>%n autre figure dans la chronologie.</numerusform>
            <numerusform>%n autres figurent dans la chronologie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looked, which is no evidence of calm: %1.</source>
        <translation>Personne n’a regardé, ce qui n’est pas une preuve de calme : %1.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 a changé</translation>
    </message>
    <message>
        <source>%1 (%2) changed between %3 and %4.</source>
        <translation>%1 (%2) a changé entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 was watched every %2; the record breaks off at %3, and nobody has looked since.</source>
        <translation>%1 était surveillé toutes les %2 ; le relevé s’interrompt à %3, et personne n’a regardé depuis.</translation>
    </message>
    <message>
        <source>%1 was watched every %2 until the case was closed, last at %3; nobody has looked since.</source>
        <translation>%1 était surveillé toutes les %2 jusqu’à la fermeture du dossier, la dernière fois à %3 ; personne n’a regardé depuis.</translation>
    </message>
    <message>
        <source>Up to %1 looks go on side by side. Of each: %2</source>
        <translation>Jusqu’à %1 observations vont de front. Pour chacune&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2&#xa0;: %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n more differences stand beside it.</source>
        <translation>
            <numerusform>%n autre différence s’y ajoute.</numerusform>
            <numerusform>%n autres différences s’y ajoutent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::cli::Word</name>
    <message>
        <source>Not in the plan: %1. They may be the suspect&apos;s own. Ask them? [y/N]</source>
        <extracomment>Asked on a terminal; the answer is the letter y, or anything else for no.</extracomment>
        <translation>Hors du plan : %1. Ils peuvent être ceux du suspect. Les interroger ? [o/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes on a terminal.</extracomment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::AppWindow</name>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Cases (*.zcase)</source>
        <translation>Dossiers (*.zcase)</translation>
    </message>
    <message>
        <source>ministry.zz hijack</source>
        <translation>Détournement de ministry.zz</translation>
    </message>
    <message>
        <source>%1 %2 – Zonecase</source>
        <translation>%1 %2 – Zonecase</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::BaselineDesk</name>
    <message>
        <source>Open the chain or the delegation: the probe that is shown there can be accepted as baseline.</source>
        <translation>Ouvrez la chaîne ou la délégation&#xa0;: le sondage qui y est montré peut être accepté comme référence.</translation>
    </message>
    <message>
        <source>This probe did not come to its end, or tests what is not delegated yet; it cannot be a baseline.</source>
        <translation>Ce sondage n’est pas arrivé à sa fin, ou essaie ce qui n’est pas encore délégué&#xa0;; il ne peut être une référence.</translation>
    </message>
    <message>
        <source>This probe is the baseline of %1 already.</source>
        <translation>Ce sondage est déjà la référence de %1.</translation>
    </message>
    <message>
        <source>The probe of %1 is the baseline of %2 now; later probes say what differs from it.</source>
        <translation>Le sondage de %1 est maintenant la référence de %2&#xa0;; les sondages suivants disent ce qui en diffère.</translation>
    </message>
    <message>
        <source>There is no baseline to withdraw.</source>
        <translation>Il n’y a pas de référence à retirer.</translation>
    </message>
    <message>
        <source>The baseline of %1 is withdrawn.</source>
        <translation>La référence de %1 est retirée.</translation>
    </message>
    <message>
        <source>This case is open for reading only: its baselines cannot be changed.</source>
        <translation>Ce dossier est ouvert en lecture seule&#xa0;: ses références ne peuvent être changées.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::CaseHead</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All commands (Ctrl+K)</source>
        <translation>Toutes les commandes (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::CaseSession</name>
    <message>
        <source>This case is an exercise, and its lab does not run: nothing of it is asked anywhere else.</source>
        <translation>Ce dossier est un exercice, et son laboratoire ne tourne pas&#xa0;: rien de lui n’est demandé ailleurs.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::CaseView</name>
    <message>
        <source>filter all pages</source>
        <translation>filtrer toutes les pages</translation>
    </message>
    <message>
        <source>Filter of all pages</source>
        <translation>Filtre de toutes les pages</translation>
    </message>
    <message>
        <source>It could not be stored: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The lab: %1</source>
        <translation>Le laboratoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to the probe bar</source>
        <translation>Aller à la barre de sondage</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Sonder de nouveau</translation>
    </message>
    <message>
        <source>Probe the chain</source>
        <translation>Sonder la chaîne</translation>
    </message>
    <message>
        <source>Probe the delegation</source>
        <translation>Sonder la délégation</translation>
    </message>
    <message>
        <source>Compare resolvers</source>
        <translation>Comparer les résolveurs</translation>
    </message>
    <message>
        <source>Probe all: chain, delegation, resolvers</source>
        <translation>Tout sonder&#xa0;: chaîne, délégation, résolveurs</translation>
    </message>
    <message>
        <source>Stop all probes</source>
        <translation>Arrêter tous les sondages</translation>
    </message>
    <message>
        <source>Filter all pages</source>
        <translation>Filtrer toutes les pages</translation>
    </message>
    <message>
        <source>Back out: message, filter, selection, time window</source>
        <translation>Revenir&#xa0;: message, filtre, sélection, fenêtre de temps</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show the whole time of the case</source>
        <translation>Montrer toute la durée du dossier</translation>
    </message>
    <message>
        <source>Verify the case</source>
        <translation>Vérifier le dossier</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Lab: one step on</source>
        <translation>Laboratoire&#xa0;: une étape en avant</translation>
    </message>
    <message>
        <source>Lab: one step back</source>
        <translation>Laboratoire&#xa0;: une étape en arrière</translation>
    </message>
    <message>
        <source>Lab: let the clock run or stand still</source>
        <translation>Laboratoire&#xa0;: laisser courir l’horloge ou l’arrêter</translation>
    </message>
    <message>
        <source>Go to the messages behind it</source>
        <translation>Aller aux messages qui le prouvent</translation>
    </message>
    <message>
        <source>Cite it in the report</source>
        <translation>Le citer dans le rapport</translation>
    </message>
    <message>
        <source>Pin it to the timeline</source>
        <translation>L’épingler à la chronologie</translation>
    </message>
    <message>
        <source>Write a note about it</source>
        <translation>Écrire une note à son sujet</translation>
    </message>
    <message>
        <source>Copy it as text</source>
        <translation>Le copier en texte</translation>
    </message>
    <message>
        <source>Copy the message as dig prints it</source>
        <translation>Copier le message comme dig l’affiche</translation>
    </message>
    <message>
        <source>Copy it as JSON</source>
        <translation>Le copier en JSON</translation>
    </message>
    <message>
        <source>This case was never open here, so a copy of it is shown and nothing can be changed.</source>
        <translation>Ce dossier n’a jamais été ouvert ici&#xa0;: une copie en est montrée et rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>It is mine: open it to work on</source>
        <translation>Il est à moi&#xa0;: l’ouvrir pour y travailler</translation>
    </message>
    <message>
        <source>Inspector: show or hide</source>
        <translation>Inspecteur&#xa0;: montrer ou cacher</translation>
    </message>
    <message>
        <source>Accept what is shown as baseline</source>
        <translation>Accepter ce qui est montré comme référence</translation>
    </message>
    <message>
        <source>Withdraw the baseline of what is shown</source>
        <translation>Retirer la référence de ce qui est montré</translation>
    </message>
    <message>
        <source>Hand registries&apos; answers or a table of networks to delegation probes</source>
        <translation>Joindre des réponses de registres ou une table de réseaux aux sondages de délégation</translation>
    </message>
    <message>
        <source>Mark its server as an attacker&apos;s, or see what is marked</source>
        <translation>Marquer son serveur comme d’un attaquant, ou voir ce qui est marqué</translation>
    </message>
    <message>
        <source>Watch names and zones, or see how the watch stands</source>
        <translation>Surveiller des noms et des zones, ou voir où en est la surveillance</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Choose which resolvers are compared, and time the blast of what is wrong</source>
        <translation>Choisir les résolveurs à comparer et chronométrer la portée de ce qui est faux</translation>
    </message>
    <message>
        <source>Start lab %1</source>
        <translation>Démarrer le laboratoire %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::CaseWatch</name>
    <message>
        <source>off</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>See the plan to go on</source>
        <translation>Voir le plan pour continuer</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ChainFacts</name>
    <message>
        <source>the zone</source>
        <translation>la zone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ChainPage</name>
    <message>
        <source>Facts of the chain</source>
        <translation>Faits de la chaîne</translation>
    </message>
    <message>
        <source>Here stands the chain of trust of a name: from the trust anchor down, zone by zone, what vouches for what and where it ends.</source>
        <translation>Ici se lit la chaîne de confiance d’un nom&#xa0;: depuis l’ancre de confiance, zone par zone, ce qui garantit quoi et où cela s’arrête.</translation>
    </message>
    <message>
        <source>Ask for the chain of the name in the probe bar.</source>
        <translation>Demandez la chaîne du nom dans la barre de sondage.</translation>
    </message>
    <message>
        <source>Ask for the &amp;chain</source>
        <translation>Demander la &amp;chaîne</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the picture into the page (0)</source>
        <translation>Ajuster l’image à la page (0)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chain as text</source>
        <translation>Copier la chaîne en texte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the picture as SVG, PNG, DOT or text</source>
        <translation>Exporter l’image en SVG, PNG, DOT ou texte</translation>
    </message>
    <message>
        <source>Export the chain</source>
        <translation>Exporter la chaîne</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>No chain was asked for in this case yet.</source>
        <translation>Aucune chaîne n’a encore été demandée dans ce dossier.</translation>
    </message>
    <message>
        <source>Lists of the chain</source>
        <translation>Listes de la chaîne</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Faits</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>chain %1.svg</source>
        <translation>chaine %1.svg</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg);;Picture (*.png);;Graphviz (*.dot);;Text (*.txt)</source>
        <translation>Image vectorielle (*.svg);;Image (*.png);;Graphviz (*.dot);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Chan&amp;ges: %n findings</source>
        <translation>
            <numerusform>Chan&amp;gements&#xa0;: %n constat</numerusform>
            <numerusform>Chan&amp;gements&#xa0;: %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk through the picture, the inspector shows the proof.</source>
        <translation>Les flèches parcourent l’image, l’inspecteur montre la preuve.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ChainPicture</name>
    <message>
        <source>Chain of trust</source>
        <translation>Chaîne de confiance</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1, trouvé</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ChangeList</name>
    <message>
        <source>What changed between the two runs</source>
        <translation>Ce qui a changé entre les deux exécutions</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ChangesRow</name>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Changes that the watch found, the newest first</source>
        <translation>Changements constatés par la surveillance, le plus récent d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. The newest: %1</source>
        <translation>
            <numerusform>%n changement. Le plus récent&#xa0;: %1</numerusform>
            <numerusform>%n changements. Le plus récent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>button: list all changes</comment>
        <translation>
            <numerusform>Tout (%n)</numerusform>
            <numerusform>Tous (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ClockRows</name>
    <message>
        <source>Show the messages that prove it</source>
        <translation>Montrer les messages qui le prouvent</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::CommandPalette</name>
    <message>
        <source>what would you like to do?</source>
        <translation>que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ComparisonPanel</name>
    <message numerus="yes">
        <source>%1: %2, %n ways to ask, as read on %3</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n accès, lu le %3</numerusform>
            <numerusform>%1&#xa0;: %2, %n accès, lus le %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n ways to ask, withholds names on purpose, as read on %3</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n accès, retient des noms à dessein, lu le %3</numerusform>
            <numerusform>%1&#xa0;: %2, %n accès, retient des noms à dessein, lus le %3</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Public resolvers</source>
        <translation>Résolveurs &amp;publics</translation>
    </message>
    <message>
        <source>Compare &amp;also</source>
        <translation>Comparer &amp;aussi</translation>
    </message>
    <message>
        <source>besides the profile&apos;s: 192.0.2.53 tls://192.0.2.54#dns.example, or a preset such as quad9</source>
        <translation>outre ceux du profil&#xa0;: 192.0.2.53 tls://192.0.2.54#dns.example, ou une liste telle que quad9</translation>
    </message>
    <message>
        <source>Add the addresses that a public resolver&apos;s operator publishes; none is asked yet</source>
        <translation>Ajouter les adresses que publie l’exploitant d’un résolveur public&#xa0;; aucune n’est encore interrogée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Time the &amp;blast of</source>
        <translation>&amp;Chronométrer la portée de</translation>
    </message>
    <message>
        <source>addresses, server names, NXDOMAIN or NODATA</source>
        <translation>adresses, noms de serveurs, NXDOMAIN ou NODATA</translation>
    </message>
    <message>
        <source>Until when what is wrong can be in caches, link by link</source>
        <translation>Jusqu’à quand ce qui est faux peut rester dans les caches, maillon par maillon</translation>
    </message>
    <message>
        <source>&amp;withdrawn</source>
        <translation>&amp;retiré le</translation>
    </message>
    <message>
        <source>Since when the zone&apos;s and its parent&apos;s servers are right again</source>
        <translation>Depuis quand les serveurs de la zone et de sa parente sont de nouveau justes</translation>
    </message>
    <message>
        <source>%1 The last that could be meant holds.</source>
        <translation>%1 La dernière saisie valable reste en vigueur.</translation>
    </message>
    <message>
        <source>No resolver is named, so none is compared.</source>
        <translation>Aucun résolveur n’est nommé, donc aucun n’est comparé.</translation>
    </message>
    <message numerus="yes">
        <source>A comparison asks %n resolvers and times the blast. Nothing is asked before you start it; the plan names each address.</source>
        <translation>
            <numerusform>Une comparaison interroge %n résolveur et chronomètre la portée. Rien n’est demandé avant que vous la lanciez&#xa0;; le plan nomme chaque adresse.</numerusform>
            <numerusform>Une comparaison interroge %n résolveurs et chronomètre la portée. Rien n’est demandé avant que vous la lanciez&#xa0;; le plan nomme chaque adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A comparison asks %n resolvers. Nothing is asked before you start it; the plan names each address.</source>
        <translation>
            <numerusform>Une comparaison interroge %n résolveur. Rien n’est demandé avant que vous la lanciez&#xa0;; le plan nomme chaque adresse.</numerusform>
            <numerusform>Une comparaison interroge %n résolveurs. Rien n’est demandé avant que vous la lanciez&#xa0;; le plan nomme chaque adresse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::DelegationDetails</name>
    <message>
        <source>for an investigator</source>
        <translation>pour un enquêteur</translation>
    </message>
    <message>
        <source>for a registry</source>
        <translation>pour un registre</translation>
    </message>
    <message>
        <source>as Zonemaster does</source>
        <translation>comme Zonemaster</translation>
    </message>
    <message>
        <source>About this delegation</source>
        <translation>Sur cette délégation</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Serials over time</source>
        <translation>&amp;Numéros de série au fil du temps</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>&amp;Exigences</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Pesés</translation>
    </message>
    <message>
        <source>as everywhere here</source>
        <translation>comme partout ici</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>Findings of this probe by question</source>
        <translation>Constats de cette sonde par question</translation>
    </message>
    <message>
        <source>Serials of the zone&apos;s servers along its probes</source>
        <translation>Numéros de série des serveurs de la zone au fil de ses sondes</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Ask the open questions</source>
        <translation>Poser les questions ouvertes</translation>
    </message>
    <message>
        <source>Probe again, and ask each server what it calls itself, to look up a stranger&apos;s name, and to hand out the whole zone</source>
        <translation>Sonder de nouveau, et demander à chaque serveur comment il se nomme, de chercher le nom d’autrui et de remettre la zone entière</translation>
    </message>
    <message>
        <source>Requirements on the name servers</source>
        <translation>Exigences envers les serveurs de noms</translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>&amp;Constats (%1)</translation>
    </message>
    <message>
        <source>&amp;Serials over time ≠</source>
        <translation>&amp;Numéros de série au fil du temps ≠</translation>
    </message>
    <message>
        <source>%1: %2. %3 %4</source>
        <translation>%1 : %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::DelegationPage</name>
    <message>
        <source>What each server says</source>
        <translation>Ce que dit chaque serveur</translation>
    </message>
    <message>
        <source>What the parent&apos;s servers and the zone&apos;s own say of a delegation: name servers, glue, DS, serial. What is equal is folded, what differs stands out.</source>
        <translation>Ce que les serveurs du parent et ceux de la zone disent d’une délégation&#xa0;: serveurs de noms, glue, DS, numéro de série. Ce qui est égal est replié, ce qui diffère ressort.</translation>
    </message>
    <message>
        <source>Type a zone above, choose Delegation, and press Enter.</source>
        <translation>Tapez une zone ci-dessus, choisissez Délégation et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Probe of</source>
        <translation>Sondage de</translation>
    </message>
    <message>
        <source>No delegation has been looked at yet.</source>
        <translation>Aucune délégation n’a encore été examinée.</translation>
    </message>
    <message>
        <source>The first probe of this zone: nothing to compare with.</source>
        <translation>Le premier sondage de cette zone&#xa0;: rien à quoi comparer.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparé à %1.</translation>
    </message>
    <message>
        <source>No longer named: %1.</source>
        <translation>Plus désignés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>No look at a delegation lies in the stretch of time that all pages show.</source>
        <translation>Aucun examen d’une délégation ne tombe dans la période que montrent toutes les pages.</translation>
    </message>
    <message>
        <source>There are some before or after it.</source>
        <translation>Il y en a avant ou après.</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <translation>Montrer toute la durée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table and the findings</source>
        <translation>Copier le tableau et les constats</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Comme texte</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Comme Markdown</translation>
    </message>
    <message>
        <source>The table as CSV</source>
        <translation>Le tableau comme CSV</translation>
    </message>
    <message>
        <source>Delegation of %1, probed at %2, profile %3.</source>
        <translation>Délégation de %1, sondée à %2, profil %3.</translation>
    </message>
    <message>
        <source>No look at a delegation lies in the time window.</source>
        <translation>Aucun examen d’une délégation ne tombe dans la fenêtre de temps.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The baseline of this zone</source>
        <translation>La référence de cette zone</translation>
    </message>
    <message>
        <source>Accept this probe as baseline (Ctrl+Shift+B)</source>
        <translation>Accepter ce sondage comme référence (Ctrl+Maj+B)</translation>
    </message>
    <message>
        <source>Withdraw the baseline</source>
        <translation>Retirer la référence</translation>
    </message>
    <message>
        <source>What is marked as an attacker&apos;s in this case (Ctrl+Shift+M)</source>
        <translation>Ce qui est marqué comme d’un attaquant dans ce dossier (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>See or take back the mark of %1</source>
        <translation>Voir ou retirer la marque de %1</translation>
    </message>
    <message>
        <source>Mark %1 as an attacker&apos;s</source>
        <translation>Marquer %1 comme d’un attaquant</translation>
    </message>
    <message>
        <source>No baseline is accepted for this zone.</source>
        <translation>Aucune référence n’est acceptée pour cette zone.</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>This is the baseline, accepted by %1 at %2.</source>
        <translation>C’est la référence, acceptée par %1 le %2.</translation>
    </message>
    <message>
        <source>Baseline: %1, accepted by %2 at %3.</source>
        <translation>Référence&#xa0;: %1, acceptée par %2 le %3.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Marks (%1)</source>
        <translation>Marques (%1)</translation>
    </message>
    <message>
        <source>Marked as an attacker&apos;s: %1</source>
        <translation>Marqués comme d’un attaquant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::DemoStrip</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Go on without doing it</source>
        <translation>Continuer sans le faire</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>That was the whole of it: from the call to the report. The case is a file of yours; look around as you like.</source>
        <translation>C’était tout&#xa0;: de l’appel au rapport. Le dossier est un fichier à vous&#xa0;; regardez-le à votre guise.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::EvidenceModel</name>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Every message that a probe sends and receives is kept here as it was, before anyone parses it, silence too.</source>
        <translation>Chaque message qu’un sondage envoie et reçoit est gardé ici tel quel, avant que quiconque l’analyse, le silence aussi.</translation>
    </message>
    <message>
        <source>Probe a name: type it above and press Enter.</source>
        <translation>Sondez un nom&#xa0;: tapez-le ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are stored, each as it was sent and received.</source>
        <translation>
            <numerusform>%Ln message est enregistré, tel qu’il a été envoyé et reçu.</numerusform>
            <numerusform>%Ln messages sont enregistrés, chacun tel qu’il a été envoyé et reçu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter looks at question and server, not into answers: %1 of %Ln messages match.</source>
        <translation>
            <numerusform>Le filtre regarde la question et le serveur, pas les réponses&#xa0;: %1 de %Ln message correspond.</numerusform>
            <numerusform>Le filtre regarde la question et le serveur, pas les réponses&#xa0;: %1 des %Ln messages correspondent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter looks at question and server, not into answers: %1 or more of %Ln messages match.</source>
        <translation>
            <numerusform>Le filtre regarde la question et le serveur, pas les réponses&#xa0;: %1 ou plus de %Ln message correspondent.</numerusform>
            <numerusform>Le filtre regarde la question et le serveur, pas les réponses&#xa0;: %1 ou plus des %Ln messages correspondent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ExerciseBand</name>
    <message>
        <source>EXERCISE: what is shown comes from the lab, not from the Internet</source>
        <translation>EXERCISE&#xa0;: ce qui est montré vient du laboratoire, non d’Internet</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <extracomment>The word across the window while the lab plays; exercises are marked with it in every language of the case.</extracomment>
        <translation>EXERCISE</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::FindingRows</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondage</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings are what the analyses say of the stored messages: a code, a sentence, the rule it rests on, and the messages that prove it.</source>
        <translation>Les constats sont ce que les analyses disent des messages enregistrés&#xa0;: un code, une phrase, la règle sur laquelle elle repose et les messages qui le prouvent.</translation>
    </message>
    <message>
        <source>Probe a name: type it above and press Enter.</source>
        <translation>Sondez un nom&#xa0;: tapez-le ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui a changé</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>délégation</translation>
    </message>
    <message>
        <source>resolvers</source>
        <translation>résolveurs</translation>
    </message>
    <message>
        <source>the run itself</source>
        <translation>l’exécution elle-même</translation>
    </message>
    <message>
        <source>From severity</source>
        <translation>À partir de la gravité</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Nothing has been found yet.</source>
        <translation>Rien n’a encore été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 of them errors or worse.</source>
        <translation>
            <numerusform>%n constat, dont %1 d’erreur ou pire.</numerusform>
            <numerusform>%n constats, dont %1 d’erreur ou pire.</numerusform>
        </translation>
    </message>
    <message>
        <source>against the baseline</source>
        <translation>par rapport à la référence</translation>
    </message>
    <message>
        <source>signs of a hijack</source>
        <translation>signes d’un détournement</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>%n findings shown, %1 of them errors or worse, of %2 in the case.</source>
        <translation>
            <numerusform>%n constat montré, dont %1 d’erreur ou pire, sur %2 du dossier.</numerusform>
            <numerusform>%n constats montrés, dont %1 d’erreur ou pire, sur %2 du dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::HandedIn</name>
    <message numerus="yes">
        <source>%n files can be handed to a probe at most; take one out first.</source>
        <translation>
            <numerusform>On peut joindre au plus %n fichier à un sondage&#xa0;; retirez-en un d’abord.</numerusform>
            <numerusform>On peut joindre au plus %n fichiers à un sondage&#xa0;; retirez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken, for it is no RDAP answer on a domain. %1</source>
        <translation>Il n’a pas été pris, car ce n’est pas une réponse RDAP sur un domaine. %1</translation>
    </message>
    <message>
        <source>No table of networks was taken. %1</source>
        <translation>Aucune table de réseaux n’a été prise. %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::HandedModel</name>
    <message>
        <source>no such domain</source>
        <translation>pas de tel domaine</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Bureau d’enregistrement</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::HandedPanel</name>
    <message>
        <source>What registries state, handed to delegation probes</source>
        <translation>Ce que déclarent les registres, joint aux sondages de délégation</translation>
    </message>
    <message>
        <source>No registry&apos;s answer is handed to probes. Files can be dropped here.</source>
        <translation>Aucune réponse de registre n’est jointe aux sondages. On peut déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>What registries state (RDAP)</source>
        <translation>Ce que déclarent les registres (RDAP)</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>RDAP answers on the zone&apos;s domain and on those of its servers, as JSON; the case keeps them</source>
        <translation>Réponses RDAP sur le domaine de la zone et sur ceux de ses serveurs, en JSON&#xa0;; le dossier les conserve</translation>
    </message>
    <message>
        <source>on the &amp;domain</source>
        <translation>sur le &amp;domaine</translation>
    </message>
    <message>
        <source>Domain that an answer “not found” is about</source>
        <translation>Domaine dont parle une réponse «&#xa0;introuvable&#xa0;»</translation>
    </message>
    <message>
        <source>only for an answer “not found”</source>
        <translation>seulement pour une réponse «&#xa0;introuvable&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Hand it to no more probes (Del); the case keeps it</source>
        <translation>Ne plus la joindre aux sondages (Suppr)&#xa0;; le dossier la conserve</translation>
    </message>
    <message>
        <source>Choose a &amp;table…</source>
        <translation>Choisir une &amp;table…</translation>
    </message>
    <message>
        <source>A table of autonomous systems (MMDB): it says in whose networks the servers are</source>
        <translation>Une table de systèmes autonomes (MMDB)&#xa0;: elle dit dans les réseaux de qui sont les serveurs</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucune</translation>
    </message>
    <message>
        <source>Registries&apos; RDAP answers</source>
        <translation>Réponses RDAP de registres</translation>
    </message>
    <message>
        <source>RDAP answers (*.json);;All files (*)</source>
        <translation>Réponses RDAP (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is not a domain name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>A table of autonomous systems</source>
        <translation>Une table de systèmes autonomes</translation>
    </message>
    <message>
        <source>Tables (*.mmdb);;All files (*)</source>
        <translation>Tables (*.mmdb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>In whose networks the servers are: no table is used.</source>
        <translation>Dans les réseaux de qui sont les serveurs&#xa0;: aucune table n’est utilisée.</translation>
    </message>
    <message>
        <source>In whose networks the servers are: %1</source>
        <translation>Dans les réseaux de qui sont les serveurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::HexView</name>
    <message>
        <source>The message&apos;s octets in hexadecimal</source>
        <translation>Les octets du message en hexadécimal</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::HoldStrip</name>
    <message>
        <source>%1 waits for your word: these servers were not in the plan and may be the suspect&apos;s own: %2</source>
        <translation>%1 attend votre décision&#xa0;: ces serveurs n’étaient pas dans le plan et sont peut-être ceux du suspect&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Les interroger</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::InboxDesk</name>
    <message>
        <source>The inbox of the case could not be taken in: %1</source>
        <translation>La boîte de réception du dossier n’a pas pu être relevée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run “%1 %2” from the inbox could not be worked out: %3</source>
        <translation>L’exécution «&#xa0;%1 %2&#xa0;» de la boîte de réception n’a pas pu être exploitée&#xa0;: %3</translation>
    </message>
    <message>
        <source>It could not be stored: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runs from the inbox were worked out and compared.</source>
        <translation>
            <numerusform>%n exécution de la boîte de réception a été exploitée et comparée.</numerusform>
            <numerusform>%n exécutions de la boîte de réception ont été exploitées et comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run “%1 %2” has more than %3 messages and is not worked out here. Close the case: the next command of zonecase-cli that writes into it works the run out.</source>
        <translation>L’exécution «&#xa0;%1 %2&#xa0;» compte plus de %3 messages et n’est pas exploitée ici. Fermez le dossier&#xa0;: la prochaine commande de zonecase-cli qui y écrit l’exploitera.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::Inspector</name>
    <message>
        <source>Messages that prove it</source>
        <translation>Messages qui le prouvent</translation>
    </message>
    <message>
        <source>Where else it occurs</source>
        <translation>Où cela se trouve encore</translation>
    </message>
    <message>
        <source>Here stands why we say what is selected, and the messages that prove it.</source>
        <translation>Ici se lit pourquoi nous disons ce qui est sélectionné, et les messages qui le prouvent.</translation>
    </message>
    <message>
        <source>Select a finding, a cell, a bar or a box.</source>
        <translation>Sélectionnez un constat, une cellule, une barre ou une case.</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Cite it in the report (Ctrl+Shift+C)</source>
        <translation>Le citer dans le rapport (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin it to the timeline (Ctrl+Shift+P)</source>
        <translation>L’épingler à la chronologie (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note about it (Ctrl+Shift+N)</source>
        <translation>Écrire une note à son sujet (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>As dig prints it</source>
        <translation>Comme dig l’affiche</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No message belongs to this.</source>
        <translation>Aucun message ne s’y rapporte.</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>après %1 ms</translation>
    </message>
    <message>
        <source>vantage %1, profile %2</source>
        <translation>point d’observation %1, profil %2</translation>
    </message>
    <message numerus="yes">
        <source>%n datagrams thrown away</source>
        <translation>
            <numerusform>%n datagramme rejeté</numerusform>
            <numerusform>%n datagrammes rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is said</source>
        <translation>Pourquoi c’est dit</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark its server as an attacker&apos;s (Ctrl+Shift+M)</source>
        <translation>Marquer son serveur comme d’un attaquant (Ctrl+Maj+M)</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of this run stand on the Evidence page.</source>
        <translation>
            <numerusform>%n message de ce sondage se trouve sur la page Preuves.</numerusform>
            <numerusform>%n messages de ce sondage se trouvent sur la page Preuves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::LabBar</name>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>Let the lab&apos;s clock stand still</source>
        <translation>Arrêter l’horloge du laboratoire</translation>
    </message>
    <message>
        <source>Back to %1: %2</source>
        <translation>Revenir à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>C’est la première étape</translation>
    </message>
    <message>
        <source>On to %1: %2</source>
        <translation>Passer à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>C’est la dernière étape</translation>
    </message>
    <message>
        <source>moving…</source>
        <translation>en mouvement…</translation>
    </message>
    <message>
        <source>Let the lab&apos;s clock run</source>
        <translation>Laisser courir l’horloge du laboratoire</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::LabChild</name>
    <message>
        <source>lab %1</source>
        <translation>laboratoire %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::MarkDesk</name>
    <message>
        <source>This case is open for reading only: its marks cannot be changed.</source>
        <translation>Ce dossier est ouvert en lecture seule&#xa0;: ses marques ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse ni un nom.</translation>
    </message>
    <message>
        <source>%1 is marked already.</source>
        <translation>%1 est déjà marqué.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>%1 is marked as an attacker&apos;s; what was recorded of it says so now.</source>
        <translation>%1 est marqué comme d’un attaquant&#xa0;; ce qui en a été enregistré le dit désormais.</translation>
    </message>
    <message>
        <source>The mark of %1 is taken back.</source>
        <translation>La marque de %1 est retirée.</translation>
    </message>
    <message>
        <source>This mark is not there any more.</source>
        <translation>Cette marque n’existe plus.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::MarksModel</name>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::MarksPanel</name>
    <message>
        <source>Marked as an attacker&apos;s</source>
        <translation>Marqués comme d’un attaquant</translation>
    </message>
    <message>
        <source>Nothing is marked in this case yet.</source>
        <translation>Rien n’est encore marqué dans ce dossier.</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Address or name of a server to mark as an attacker&apos;s</source>
        <translation>Adresse ou nom d’un serveur à marquer comme d’un attaquant</translation>
    </message>
    <message>
        <source>an address or a server&apos;s name</source>
        <translation>une adresse ou le nom d’un serveur</translation>
    </message>
    <message>
        <source>Why it is an attacker&apos;s</source>
        <translation>Pourquoi il est d’un attaquant</translation>
    </message>
    <message>
        <source>why: it will stand in findings and report</source>
        <translation>pourquoi&#xa0;: cela figurera dans les constats et le rapport</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Mark as an attacker&apos;s</source>
        <translation>&amp;Marquer comme d’un attaquant</translation>
    </message>
    <message>
        <source>&amp;because</source>
        <translation>&amp;parce que</translation>
    </message>
    <message>
        <source>Take the chosen mark back (Del)</source>
        <translation>Retirer la marque choisie (Suppr)</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::MatrixModel</name>
    <message>
        <source>gone by %1</source>
        <translation>disparu à %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>fetched %1–%2 if its TTL was the same then</source>
        <translation>pris %1–%2 si son TTL était alors le même</translation>
    </message>
    <message>
        <source>fetched %1–%2</source>
        <translation>pris %1–%2</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::MessagePane</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The message as text</source>
        <translation>Le message en texte</translation>
    </message>
    <message>
        <source>The field that is lit</source>
        <translation>Le champ mis en évidence</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::MessageRows</name>
    <message>
        <source>Take this message away</source>
        <translation>Ôter ce message</translation>
    </message>
    <message>
        <source>Take this message away (Esc)</source>
        <translation>Ôter ce message (Échap)</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::NewCaseForm</name>
    <message>
        <source>Create and open</source>
        <translation>Créer et ouvrir</translation>
    </message>
    <message>
        <source>such as “ministry.zz hijack”</source>
        <translation>par exemple «&#xa0;Détournement de ministry.zz&#xa0;»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;May be shown to</source>
        <translation>&amp;Peut être montré à</translation>
    </message>
    <message>
        <source>&amp;Analyst</source>
        <translation>&amp;Analyste</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Notes hold what you saw, whom you called and what was decided, each with its time. They go into the report with the messages that they point at.</source>
        <translation>Les notes gardent ce que vous avez vu, qui vous avez appelé et ce qui a été décidé, chacune avec son heure. Elles entrent dans le rapport avec les messages qu’elles désignent.</translation>
    </message>
    <message>
        <source>Select a finding and press Ctrl+Shift+N, or begin with a free note.</source>
        <translation>Sélectionnez un constat et appuyez sur Ctrl+Maj+N, ou commencez par une note libre.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>The note&apos;s text</source>
        <translation>Le texte de la note</translation>
    </message>
    <message>
        <source>What did you see, do or decide?</source>
        <translation>Qu’avez-vous vu, fait ou décidé&#xa0;?</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>No note has been written yet.</source>
        <translation>Aucune note n’a encore été écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes.</source>
        <translation>
            <numerusform>%n note.</numerusform>
            <numerusform>%n notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rests on %2</source>
        <translation>%1 · repose sur %2</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What the last probes found</source>
        <translation>Ce que les derniers sondages ont trouvé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>The overview says in one sentence how things stand, since when, and how we know. It fills as you probe.</source>
        <translation>La vue d’ensemble dit en une phrase où en sont les choses, depuis quand, et comment nous le savons. Elle se remplit au fil des sondages.</translation>
    </message>
    <message>
        <source>Type a name above, look at whom the plan would ask, and press Enter.</source>
        <translation>Tapez un nom ci-dessus, regardez qui le plan interrogerait, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>%1 was %2 at %3.</source>
        <translation>%1 était %2 à %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n messages</source>
        <translation>
            <numerusform>%1 %2&#xa0;: %n message</numerusform>
            <numerusform>%1 %2&#xa0;: %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Baselines and marks</source>
        <translation>Références et marques</translation>
    </message>
    <message>
        <source>No chain of trust has been looked at yet.</source>
        <translation>Aucune chaîne de confiance n’a encore été examinée.</translation>
    </message>
    <message>
        <source>%1 of %2 is the baseline of %3; accepted by %4.</source>
        <translation>%1 du %2 est la référence de %3&#xa0;; acceptée par %4.</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 is marked as an attacker&apos;s: %2</source>
        <translation>%1 est marqué comme d’un attaquant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::Pictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::PlanPanel</name>
    <message>
        <source>Servers that are asked first</source>
        <translation>Serveurs interrogés d’abord</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A probe asks these servers first, from an address that the system chooses.</source>
        <translation>Un sondage interroge d’abord ces serveurs, depuis une adresse que choisit le système.</translation>
    </message>
    <message>
        <source>A probe asks these servers first, from %1.</source>
        <translation>Un sondage interroge d’abord ces serveurs, depuis %1.</translation>
    </message>
    <message>
        <source>Their operators, and those of each server found on the way, can see that we asked.</source>
        <translation>Leurs exploitants, et ceux de chaque serveur trouvé en chemin, peuvent voir que nous avons interrogé.</translation>
    </message>
    <message>
        <source>root server</source>
        <translation>serveur racine</translation>
    </message>
    <message>
        <source>resolver</source>
        <translation>résolveur</translation>
    </message>
    <message>
        <source>resolver over TLS</source>
        <translation>résolveur par TLS</translation>
    </message>
    <message>
        <source>resolver over HTTPS</source>
        <translation>résolveur par HTTPS</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <translation>certificat pour %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ProbeBar</name>
    <message>
        <source>Record type to ask for</source>
        <translation>Type d’enregistrement demandé</translation>
    </message>
    <message>
        <source>a name to probe, such as ministry.zz</source>
        <translation>un nom à sonder, par exemple ministry.zz</translation>
    </message>
    <message>
        <source>Name to probe</source>
        <translation>Nom à sonder</translation>
    </message>
    <message>
        <source>The plan: whom a probe asks first</source>
        <translation>Le plan&#xa0;: qui un sondage interroge d’abord</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Validate from the trust anchor down</source>
        <translation>Valider depuis l’ancre de confiance</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Compare what parent and child say, server by server</source>
        <translation>Comparer ce que disent parent et enfant, serveur par serveur</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Chain, delegation and resolvers, side by side</source>
        <translation>Chaîne, délégation et résolveurs, côte à côte</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>Sonder&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n servers known, %1 of them special, rest on the way</source>
        <translation>
            <numerusform>%n serveur connu, dont %1 spécial, le reste en chemin</numerusform>
            <numerusform>%n serveurs connus, dont %1 spéciaux, le reste en chemin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers known, rest on the way</source>
        <translation>
            <numerusform>%n serveur connu, le reste en chemin</numerusform>
            <numerusform>%n serveurs connus, le reste en chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>plan ▸ %1</source>
        <translation>plan ▸ %1</translation>
    </message>
    <message>
        <source>Whom a probe asks first, before a packet leaves</source>
        <translation>Qui un sondage interroge d’abord, avant qu’un paquet ne parte</translation>
    </message>
    <message>
        <source>Hand registries&apos; RDAP answers and a table of networks to delegation probes (Ctrl+Shift+R)</source>
        <translation>Joindre des réponses RDAP de registres et une table de réseaux aux sondages de délégation (Ctrl+Maj+R)</translation>
    </message>
    <message numerus="yes">
        <source>%n registry answers</source>
        <translation>
            <numerusform>%n réponse de registre</numerusform>
            <numerusform>%n réponses de registres</numerusform>
        </translation>
    </message>
    <message>
        <source>files ▸ %1, networks</source>
        <translation>fichiers ▸ %1, réseaux</translation>
    </message>
    <message>
        <source>files ▸ %1</source>
        <translation>fichiers ▸ %1</translation>
    </message>
    <message>
        <source>files ▸ networks</source>
        <translation>fichiers ▸ réseaux</translation>
    </message>
    <message>
        <source>files ▸ none</source>
        <translation>fichiers ▸ aucun</translation>
    </message>
    <message>
        <source>Files handed to delegation probes</source>
        <translation>Fichiers joints aux sondages de délégation</translation>
    </message>
    <message>
        <source>Look at names and zones again and again (Ctrl+Shift+W)</source>
        <translation>Regarder des noms et des zones encore et encore (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>watch ▸ %1</source>
        <translation>surveillance ▸ %1</translation>
    </message>
    <message>
        <source>Compare resolvers with the truth</source>
        <translation>Comparer des résolveurs avec la vérité</translation>
    </message>
    <message>
        <source>Compare more resolvers, and time the blast of what is wrong (Ctrl+Shift+O)</source>
        <translation>Comparer d’autres résolveurs et chronométrer la portée de ce qui est faux (Ctrl+Maj+O)</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n resolvers with the truth</source>
        <translation>
            <numerusform>Comparer %n résolveur avec la vérité</numerusform>
            <numerusform>Comparer %n résolveurs avec la vérité</numerusform>
        </translation>
    </message>
    <message>
        <source>The network profile names no resolvers; name some (Ctrl+Shift+O)</source>
        <translation>Le profil réseau ne nomme aucun résolveur&#xa0;; nommez-en (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>compare ▸ %1, blast timed</source>
        <translation>comparer ▸ %1, portée chronométrée</translation>
    </message>
    <message>
        <source>compare ▸ %1</source>
        <translation>comparer ▸ %1</translation>
    </message>
    <message>
        <source>compare ▸ none</source>
        <translation>comparer ▸ aucun</translation>
    </message>
    <message>
        <source>Which resolvers are compared, and what blast is timed</source>
        <translation>Quels résolveurs sont comparés, et quelle portée est chronométrée</translation>
    </message>
    <message>
        <source>take the name ▸ %1</source>
        <translation>prendre le nom ▸ %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ProbeRow</name>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>Stop the probe %1 %2</source>
        <translation>Arrêter le sondage %1 %2</translation>
    </message>
    <message>
        <source>◔ %1 %2 %3 of ≤ %4</source>
        <translation>◔ %1 %2 %3 sur ≤ %4</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ProbeSession</name>
    <message>
        <source>The lab is getting ready; probe again in a moment.</source>
        <translation>Le laboratoire se prépare&#xa0;; sondez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The probe “%1 %2” came to nothing: %3</source>
        <translation>Le sondage «&#xa0;%1 %2&#xa0;» n’a rien donné&#xa0;: %3</translation>
    </message>
    <message>
        <source>In whose networks the servers are could not be told.</source>
        <translation>On n’a pas pu dire dans les réseaux de qui sont les serveurs.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::QuestionModel</name>
    <message>
        <source>Is it served?</source>
        <translation>Est-elle servie ?</translation>
    </message>
    <message>
        <source>Is it the same everywhere?</source>
        <translation>Est-elle la même partout ?</translation>
    </message>
    <message>
        <source>Is it protected?</source>
        <translation>Est-elle protégée ?</translation>
    </message>
    <message>
        <source>Is it exposed?</source>
        <translation>Est-elle exposée ?</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé ?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>the first look: nothing to compare with</source>
        <translation>le premier examen : rien à quoi comparer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing found that speaks against it</source>
        <translation>rien trouvé qui s’y oppose</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 of them errors or worse</source>
        <translation>
            <numerusform>%n constat, dont %1 erreur(s) ou pire</numerusform>
            <numerusform>%n constats, dont %1 erreur(s) ou pire</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings by question</source>
        <translation>Constats par question</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::Renderer</name>
    <message>
        <source>The case holds no such message.</source>
        <translation>Le dossier ne contient pas ce message.</translation>
    </message>
    <message>
        <source>The message was not rendered.</source>
        <translation>Le message n’a pas été mis en forme.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>ODT…</source>
        <translation>ODT…</translation>
    </message>
    <message>
        <source>The report writes itself from the case: summary, times, findings with evidence numbers, and the messages that prove them.</source>
        <translation>Le rapport s’écrit tout seul à partir du dossier&#xa0;: résumé, heures, constats avec numéros de preuve, et les messages qui les prouvent.</translation>
    </message>
    <message>
        <source>Probe a name first: type it above and press Enter.</source>
        <translation>Sondez d’abord un nom&#xa0;: tapez-le ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Export the report as %1</source>
        <translation>Exporter le rapport en %1</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Il n’y a encore rien à rapporter.</translation>
    </message>
    <message numerus="yes">
        <source>Written from %n probes; journal head %1.</source>
        <translation>
            <numerusform>Rédigé à partir de %n sondage&#xa0;; tête du journal %1.</numerusform>
            <numerusform>Rédigé à partir de %n sondages&#xa0;; tête du journal %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Le rapport n’a pas pu être rédigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Report (*.%1)</source>
        <translation>Rapport (*.%1)</translation>
    </message>
    <message>
        <source>The report could not be exported: %1</source>
        <translation>Le rapport n’a pas pu être exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The report is being laid out…</source>
        <translation>Le rapport est mis en page…</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::RequirementsModel</name>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::ResolversPage</name>
    <message>
        <source>Answers of the resolvers</source>
        <translation>Réponses des résolveurs</translation>
    </message>
    <message>
        <source>What each resolver does to answers</source>
        <translation>Ce que chaque résolveur fait des réponses</translation>
    </message>
    <message>
        <source>What resolvers hand out for a name, beside what the zone&apos;s own servers say: who has which answer in the cache, since when, and until when.</source>
        <translation>Ce que les résolveurs donnent pour un nom, à côté de ce que disent les serveurs de la zone&#xa0;: qui a quelle réponse en cache, depuis quand, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Type a name above, choose Resolvers, and press Enter.</source>
        <translation>Tapez un nom ci-dessus, choisissez Résolveurs et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Probe of</source>
        <translation>Sondage de</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>invents answers for names that do not exist</source>
        <translation>invente des réponses pour des noms qui n’existent pas</translation>
    </message>
    <message>
        <source>No resolver has been asked yet.</source>
        <translation>Aucun résolveur n’a encore été interrogé.</translation>
    </message>
    <message>
        <source>Axes from %1 to %2: bracket in, bar held, bracket out; the tick is when we asked.</source>
        <translation>Axes de %1 à %2&#xa0;: crochet d’entrée, barre de garde, crochet de sortie&#xa0;; le trait marque notre question.</translation>
    </message>
    <message>
        <source>%1: DNSSEC: %2; names that do not exist: %3.</source>
        <translation>%1&#xa0;: DNSSEC&#xa0;: %2&#xa0;; noms qui n’existent pas&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>No comparison of resolvers lies in the stretch of time that all pages show.</source>
        <translation>Aucune comparaison de résolveurs ne se trouve dans la période que montrent toutes les pages.</translation>
    </message>
    <message>
        <source>There are some before or after it.</source>
        <translation>Il y en a avant ou après.</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <translation>Montrer toute la période</translation>
    </message>
    <message>
        <source>No comparison of resolvers lies in the time window.</source>
        <translation>Aucune comparaison de résolveurs ne se trouve dans la fenêtre de temps.</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Il %1.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::RunChooser</name>
    <message>
        <source>Probe shown</source>
        <translation>Sondage montré</translation>
    </message>
    <message>
        <source>%1  %2 (baseline)</source>
        <translation>%1  %2 (référence)</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::RunSlider</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>Comparée &amp;à</translation>
    </message>
    <message>
        <source>%1 (outside the time window)</source>
        <translation>%1 (hors de la fenêtre de temps)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>last secure: %1</source>
        <translation>dernière secure&#xa0;: %1</translation>
    </message>
    <message>
        <source>run before: %1</source>
        <translation>exécution précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>référence : %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::SerialModel</name>
    <message>
        <source>≠ content</source>
        <translation>≠ contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n de retard</numerusform>
            <numerusform>%n de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 à %2 : %3</translation>
    </message>
    <message>
        <source>no serial</source>
        <translation>pas de numéro de série</translation>
    </message>
    <message>
        <source>not among the servers</source>
        <translation>pas parmi les serveurs</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::StartPage</name>
    <message>
        <source>Cases that you open are listed here.</source>
        <translation>Les dossiers que vous ouvrez sont listés ici.</translation>
    </message>
    <message>
        <source>What happened to a name in the DNS, since when, and how we know.</source>
        <translation>Ce qui est arrivé à un nom dans le DNS, depuis quand, et comment nous le savons.</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>Jouer la démonstration</translation>
    </message>
    <message>
        <source>The hijack of ministry.zz in the built-in lab: no network, about ten minutes, a guide beside you.</source>
        <translation>Le détournement de ministry.zz dans le laboratoire intégré&#xa0;: sans réseau, dix minutes environ, un guide à vos côtés.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>One file that holds messages, findings, notes and the report.</source>
        <translation>Un seul fichier qui tient messages, constats, notes et rapport.</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>A .zcase file from this machine or from someone else.</source>
        <translation>Un fichier .zcase de cette machine ou de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine until you probe a name.</source>
        <translation>Rien ne quitte cette machine tant que vous ne sondez pas un nom.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::StateModel</name>
    <message numerus="yes">
        <source>the same at %n servers from here on</source>
        <translation>
            <numerusform>la même chose chez %n serveur à partir d’ici</numerusform>
            <numerusform>la même chose chez %n serveurs à partir d’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::StatusLine</name>
    <message>
        <source>Zone that times are shown in</source>
        <translation>Fuseau dans lequel les heures sont montrées</translation>
    </message>
    <message>
        <source>No probe is running.</source>
        <translation>Aucun sondage en cours.</translation>
    </message>
    <message>
        <source>%1, vantage %2</source>
        <translation>%1, point d’observation %2</translation>
    </message>
    <message>
        <source>no lab: nothing is asked</source>
        <translation>pas de laboratoire&#xa0;: rien n’est demandé</translation>
    </message>
    <message>
        <source>The lab inside the program: nothing leaves this machine</source>
        <translation>Le laboratoire dans le programme&#xa0;: rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>The network profile that probes go through</source>
        <translation>Le profil réseau par lequel passent les sondages</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 enregistrés</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Journal head %1</source>
        <translation>Tête du journal %1</translation>
    </message>
    <message>
        <source>chain intact</source>
        <translation>chaîne intacte</translation>
    </message>
    <message numerus="yes">
        <source>%n items damaged</source>
        <translation>
            <numerusform>%n élément endommagé</numerusform>
            <numerusform>%n éléments endommagés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::TimePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Arrow up and down go from event to event, left and right move the time window, plus and minus zoom, 0 shows all, Home and End go to the first and last.</source>
        <translation>Les flèches haut et bas vont d’événement en événement, gauche et droite déplacent la fenêtre de temps, plus et moins changent l’échelle, 0 montre tout, Début et Fin vont au premier et au dernier.</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Image de la chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n events; double-click to look closer</source>
        <translation>
            <numerusform>%n événement&#xa0;; double-cliquez pour y regarder de plus près</numerusform>
            <numerusform>%n événements&#xa0;; double-cliquez pour y regarder de plus près</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::TimeStrip</name>
    <message>
        <source>Time window of all pages</source>
        <translation>Fenêtre de temps de toutes les pages</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Left and right move it, with Shift its end; plus and minus zoom, 0 shows all.</source>
        <translation>%1 de %2 à %3. Gauche et droite la déplacent, avec Maj sa fin&#xa0;; plus et moins changent l’échelle, 0 montre tout.</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::TimelinePage</name>
    <message>
        <source>Events in order of time</source>
        <translation>Événements dans l’ordre du temps</translation>
    </message>
    <message>
        <source>The timeline holds what happened and what was in force: probes, changes with the window in which they happened, how long caches may hold the old, notes.</source>
        <translation>La chronologie tient ce qui s’est passé et ce qui était en vigueur&#xa0;: sondages, changements avec la fenêtre où ils ont eu lieu, combien de temps les caches peuvent garder l’ancien, notes.</translation>
    </message>
    <message>
        <source>Probe a name twice: what changed in between stands here.</source>
        <translation>Sondez un nom deux fois&#xa0;: ce qui a changé entre-temps se lit ici.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%n events in %1.</source>
        <translation>
            <numerusform>%n événement en %1.</numerusform>
            <numerusform>%n événements en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events, %1 of them changes, in %2.</source>
        <translation>
            <numerusform>%n événement, dont %1 changement, en %2.</numerusform>
            <numerusform>%n événements, dont %1 changements, en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events hold what is filtered for, in %2; the filter looks at their words.</source>
        <translation>
            <numerusform>%1 de %n événement contient ce qui est filtré, sur %2&#xa0;; le filtre regarde ses mots.</numerusform>
            <numerusform>%1 des %n événements contiennent ce qui est filtré, sur %2&#xa0;; le filtre regarde leurs mots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::TlpLabel</name>
    <message>
        <source>Traffic Light Protocol label</source>
        <translation>Étiquette du Traffic Light Protocol</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::TraitsModel</name>
    <message>
        <source>could not be told</source>
        <translation>n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>validates</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>does not validate</source>
        <translation>ne valide pas</translation>
    </message>
    <message>
        <source>invents answers for names that do not exist</source>
        <translation>invente des réponses pour des noms qui n’existent pas</translation>
    </message>
    <message>
        <source>says when a name does not exist</source>
        <translation>dit quand un nom n’existe pas</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Names that do not exist</source>
        <translation>Noms qui n’existent pas</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>What else it is like</source>
        <translation>Ses autres traits</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::WatchDesk</name>
    <message>
        <source>The watch could not look at %1 (%2): %3 It tries again by itself. Where this goes on, look whether zonecase-cli still stands beside zonecase.</source>
        <translation>La surveillance n’a pas pu regarder %1 (%2) : %3 Elle réessaie d’elle-même. Si cela continue, vérifiez que zonecase-cli se trouve toujours à côté de zonecase.</translation>
    </message>
    <message numerus="yes">
        <source>The process that looked at %1 (%2) ended before its time, %n times. This look is lost, and noted as one that saw nothing; the watch tries again by itself. Probe it by hand to see on which message it ends.</source>
        <translation>
            <numerusform>Le processus qui regardait %1 (%2) s’est terminé avant l’heure, %n fois. Ce regard est perdu, et noté comme n’ayant rien vu ; la surveillance réessaie d’elle-même. Sondez à la main pour voir sur quel message il se termine.</numerusform>
            <numerusform>Le processus qui regardait %1 (%2) s’est terminé avant l’heure, %n fois. Ce regard est perdu, et noté comme n’ayant rien vu ; la surveillance réessaie d’elle-même. Sondez à la main pour voir sur quel message il se termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The process that looked at %1 (%2) ended before its time, %n times, and was started again. The look is whole and the watch goes on; there is nothing to do unless it happens again.</source>
        <translation>
            <numerusform>Le processus qui regardait %1 (%2) s’est terminé avant l’heure, %n fois, et a été relancé. Le regard est entier et la surveillance continue ; il n’y a rien à faire, sauf si cela se reproduit.</numerusform>
            <numerusform>Le processus qui regardait %1 (%2) s’est terminé avant l’heure, %n fois, et a été relancé. Le regard est entier et la surveillance continue ; il n’y a rien à faire, sauf si cela se reproduit.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the watch sees cannot be stored, and it tries again: %1</source>
        <translation>Ce que la surveillance voit ne peut pas être enregistré, et elle réessaie : %1</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::WatchModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, nobody answered</source>
        <translation>%1, personne n’a répondu</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>now, in its turn</source>
        <translation>maintenant, à son tour</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>found on the way</source>
        <translation>trouvés en chemin</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n connu</numerusform>
            <numerusform>%n connus</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Questions a look</source>
        <translation>Questions par regard</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Dernier regard</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Prochain regard</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Regards</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>zonecase::widgets::WatchPanel</name>
    <message>
        <source>&amp;chain</source>
        <translation>&amp;chaîne</translation>
    </message>
    <message>
        <source>&amp;delegation</source>
        <translation>&amp;délégation</translation>
    </message>
    <message>
        <source>&amp;resolvers</source>
        <translation>&amp;résolveurs</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>&amp;Lancer la surveillance</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>A&amp;rrêter la surveillance</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Ce qui est surveillé</translation>
    </message>
    <message>
        <source>Names and zones to watch</source>
        <translation>Noms et zones à surveiller</translation>
    </message>
    <message>
        <source>names and zones, such as ministry.zz bank.zz</source>
        <translation>noms et zones, comme ministry.zz bank.zz</translation>
    </message>
    <message>
        <source>Record type that chains and resolvers are watched for</source>
        <translation>Type d’enregistrement pour lequel chaînes et résolveurs sont surveillés</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>Resolvers to compare</source>
        <translation>Résolveurs à comparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Put the panel away; a watch goes on (Esc)</source>
        <translation>Ranger le panneau ; une surveillance continue (Échap)</translation>
    </message>
    <message>
        <source>Time between two looks at one thing</source>
        <translation>Temps entre deux regards sur une même chose</translation>
    </message>
    <message>
        <source>Time between two looks: 30s, 5m, 1h, 1d</source>
        <translation>Temps entre deux regards : 30s, 5m, 1h, 1d</translation>
    </message>
    <message>
        <source>Per cent of it by which a look may come early or late</source>
        <translation>Pour cent de ce temps dont un regard peut être en avance ou en retard</translation>
    </message>
    <message>
        <source>Nobody can foresee a look that may come early or late by so much</source>
        <translation>Nul ne peut prévoir un regard qui peut être en avance ou en retard d’autant</translation>
    </message>
    <message>
        <source>&amp;every</source>
        <translation>&amp;toutes les</translation>
    </message>
    <message>
        <source>&amp;give or take</source>
        <translation>à &amp;peu près</translation>
    </message>
    <message>
        <source>This case is open for reading only: what a watch sees could not be kept.</source>
        <translation>Ce dossier est ouvert en lecture seule : ce qu’une surveillance voit ne pourrait pas être conservé.</translation>
    </message>
    <message>
        <source>resolvers to compare, such as 192.0.2.53 or tls://192.0.2.53#name</source>
        <translation>résolveurs à comparer, comme 192.0.2.53 ou tls://192.0.2.53#nom</translation>
    </message>
    <message numerus="yes">
        <source>resolvers to compare; none named: the %n of the profile</source>
        <translation>
            <numerusform>résolveurs à comparer ; aucun nommé : celui du profil (%n)</numerusform>
            <numerusform>résolveurs à comparer ; aucun nommé : les %n du profil</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses, server names, NXDOMAIN or NODATA</source>
        <translation>adresses, noms de serveurs, NXDOMAIN ou NODATA</translation>
    </message>
    <message>
        <source>Until when what is wrong can be in caches, link by link</source>
        <translation>Jusqu’à quand ce qui est faux peut rester dans les caches, maillon par maillon</translation>
    </message>
    <message>
        <source>Since when the zone&apos;s and its parent&apos;s servers are right again</source>
        <translation>Depuis quand les serveurs de la zone et de sa parente sont de nouveau justes</translation>
    </message>
    <message>
        <source>time the &amp;blast of</source>
        <translation>&amp;portée de</translation>
    </message>
    <message>
        <source>w&amp;ithdrawn</source>
        <translation>ret&amp;iré le</translation>
    </message>
</context>
</TS>
