<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1 of %2 parent servers: NS %3</source>
        <translation>%1 sur %2 serveurs parents : NS %3</translation>
    </message>
    <message>
        <source>trust anchor</source>
        <translation>ancre de confiance</translation>
    </message>
    <message>
        <source>vouched for, </source>
        <translation>attesté, </translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>interrogé : %1</translation>
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
        <translation>autorité %1 %2 [%3] : %4</translation>
    </message>
    <message>
        <source>taken into the cache between %1 and %2, served until %3 at the latest</source>
        <translation>mis en cache entre %1 et %2, servi jusqu’à %3 au plus tard</translation>
    </message>
    <message>
        <source>not dated: %1</source>
        <translation>non daté : %1</translation>
    </message>
    <message>
        <source>Asked first:</source>
        <translation>Interrogés d’abord :</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Depuis : %1</translation>
    </message>
    <message>
        <source>the address that the system chooses</source>
        <translation>l’adresse que choisit le système</translation>
    </message>
    <message>
        <source>The rest is found on the way and may include the suspect's own servers.</source>
        <translation>Le reste se découvre en chemin et peut comprendre les serveurs mêmes du suspect.</translation>
    </message>
    <message>
        <source>At most %1 messages, %2 a second to one address after the first %3.</source>
        <translation>Au plus %1 messages, %2 par seconde vers une même adresse après les %3 premiers.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
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
        <translation>Relancez-la ; ce qui a été recueilli est conservé.</translation>
    </message>
    <message>
        <source>The run stopped at its limit “%{limit}” of %{value}.</source>
        <translation>L’exécution s’est arrêtée à sa limite « %{limit} » de %{value}.</translation>
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
        <translation>%{server} n’a donné aucune réponse utilisable pour %{subject} : %{failure}.</translation>
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
        <translation>Le processus d’analyse s’est terminé sur le message %{exchange} de %{server} ; celui-ci est jugé malformé.</translation>
    </message>
    <message>
        <source>The message is kept as evidence. Please report it.</source>
        <translation>Le message est conservé comme preuve. Merci de le signaler.</translation>
    </message>
    <message>
        <source>The servers of %{parent} have no delegation of %{subject}: it is not a zone of its own.</source>
        <translation>Les serveurs de %{parent} n’ont pas de délégation de %{subject} : ce n’est pas une zone à part.</translation>
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
        <source>%{servers} has no delegation of %{subject}, while other servers of %{parent} have one.</source>
        <translation>%{servers} n’a pas de délégation de %{subject}, alors que d’autres serveurs de %{parent} en ont une.</translation>
    </message>
    <message>
        <source>Ask the operator of the parent zone which serial these servers have: a transfer failed, or a change is on its way.</source>
        <translation>Demandez à l’exploitant de la zone parente quel numéro de série ont ces serveurs : un transfert a échoué, ou un changement est en cours.</translation>
    </message>
    <message>
        <source>The servers of %{parent} disagree on %{subject}: %{servers} hands out %{ns}, others %{others}.</source>
        <translation>Les serveurs de %{parent} sont en désaccord sur %{subject} : %{servers} donne %{ns}, d’autres %{others}.</translation>
    </message>
    <message>
        <source>Ask the registry for the transactions on this domain and for the serials of these servers; ask again in some minutes whether the change spreads.</source>
        <translation>Demandez au registre les transactions sur ce domaine et les numéros de série de ces serveurs ; interrogez de nouveau dans quelques minutes pour voir si le changement se propage.</translation>
    </message>
    <message>
        <source>The servers of %{parent} disagree on the DS records of %{subject}: %{servers} has %{ds}, others %{others}.</source>
        <translation>Les serveurs de %{parent} sont en désaccord sur les enregistrements DS de %{subject} : %{servers} a %{ds}, d’autres %{others}.</translation>
    </message>
    <message>
        <source>Ask the registry who changed the DS records and when; while they differ, validating resolvers see different things.</source>
        <translation>Demandez au registre qui a changé les enregistrements DS et quand ; tant qu’ils diffèrent, les résolveurs validants ne voient pas tous la même chose.</translation>
    </message>
    <message>
        <source>%{servers}, a server of the parent zone %{parent}, gave no usable answer about %{subject}: %{failure}.</source>
        <translation>%{servers}, un serveur de la zone parente %{parent}, n’a donné aucune réponse utilisable sur %{subject} : %{failure}.</translation>
    </message>
    <message>
        <source>Ask it again and from another network before you call it down.</source>
        <translation>Interrogez-le de nouveau, depuis un autre réseau, avant de le dire en panne.</translation>
    </message>
    <message>
        <source>%{servers} is named as a server of %{parent} but does not answer for it (%{rcode}).</source>
        <translation>%{servers} est désigné comme serveur de %{parent} mais ne répond pas pour elle (%{rcode}).</translation>
    </message>
    <message>
        <source>Tell the operator of the parent zone.</source>
        <translation>Prévenez l’exploitant de la zone parente.</translation>
    </message>
    <message>
        <source>%{servers} serves both %{parent} and %{subject}, so it answers out of %{subject} and does not show the delegation.</source>
        <translation>%{servers} sert à la fois %{parent} et %{subject} : il répond donc depuis %{subject} et ne montre pas la délégation.</translation>
    </message>
    <message>
        <source>%{parent} delegates %{subject} to %{ns}, which the zone itself does not name.</source>
        <translation>%{parent} délègue %{subject} à %{ns}, que la zone elle-même ne désigne pas.</translation>
    </message>
    <message>
        <source>Ask the zone's operator whether this server is theirs. If it is not, treat the delegation as changed by somebody else.</source>
        <translation>Demandez à l’exploitant de la zone si ce serveur est le sien. Sinon, considérez que la délégation a été changée par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%{subject} names %{ns} as its server, but %{parent} does not delegate to it.</source>
        <translation>%{subject} désigne %{ns} comme son serveur, mais %{parent} ne lui délègue pas.</translation>
    </message>
    <message>
        <source>Ask the zone's operator which set is right; a change of the delegation may have been forgotten, or made without them.</source>
        <translation>Demandez à l’exploitant de la zone quel ensemble est le bon ; un changement de la délégation a pu être oublié, ou fait sans lui.</translation>
    </message>
    <message>
        <source>The delegation of %{subject} (%{parent_ns}) and the zone itself (%{child_ns}) have no name server in common.</source>
        <translation>La délégation de %{subject} (%{parent_ns}) et la zone elle-même (%{child_ns}) n’ont aucun serveur de noms en commun.</translation>
    </message>
    <message>
        <source>Compare with an earlier run: a new set at the parent that the zone does not know is how a hijack begins.</source>
        <translation>Comparez avec une exécution antérieure : un nouvel ensemble chez le parent que la zone ne connaît pas, c’est ainsi que commence un détournement.</translation>
    </message>
    <message>
        <source>%{servers} delegates %{subject} to %{ns} without its address, which only the zone itself could tell.</source>
        <translation>%{servers} délègue %{subject} à %{ns} sans son adresse, que seule la zone elle-même pourrait donner.</translation>
    </message>
    <message>
        <source>Have the registry add glue for %{ns}.</source>
        <translation>Faites ajouter par le registre la glue de %{ns}.</translation>
    </message>
    <message>
        <source>%{servers} says that %{ns} has the address %{address}, but the zone itself says %{own}.</source>
        <translation>%{servers} dit que %{ns} a l’adresse %{address}, mais la zone elle-même dit %{own}.</translation>
    </message>
    <message>
        <source>Find out who runs %{address}: whoever does can answer for %{subject}. Then have the host object at the registry corrected.</source>
        <translation>Cherchez qui exploite %{address} : celui-là peut répondre pour %{subject}. Faites ensuite corriger l’objet hôte au registre.</translation>
    </message>
    <message>
        <source>%{ns} also has the address %{address}, which the glue at %{servers} lacks.</source>
        <translation>%{ns} a aussi l’adresse %{address}, absente de la glue de %{servers}.</translation>
    </message>
    <message>
        <source>Have it added at the registry if the server shall be reached there.</source>
        <translation>Faites-la ajouter au registre si le serveur doit être joint à cette adresse.</translation>
    </message>
    <message>
        <source>%{servers} says that %{ns} has the address %{address}, but the zone of that name says %{own}.</source>
        <translation>%{servers} dit que %{ns} a l’adresse %{address}, mais la zone de ce nom dit %{own}.</translation>
    </message>
    <message>
        <source>Have the host object at the registry corrected; find out who runs %{address}.</source>
        <translation>Faites corriger l’objet hôte au registre ; cherchez qui exploite %{address}.</translation>
    </message>
    <message>
        <source>The name server %{ns} of %{subject} is an alias of %{target}.</source>
        <translation>Le serveur de noms %{ns} de %{subject} est un alias de %{target}.</translation>
    </message>
    <message>
        <source>Name the server itself in the NS records; resolvers need not follow an alias.</source>
        <translation>Désignez le serveur lui-même dans les enregistrements NS ; les résolveurs ne sont pas tenus de suivre un alias.</translation>
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
        <source>The address of the name server %{ns} of %{subject} cannot be looked up: no server on the way to it answers.</source>
        <translation>L’adresse du serveur de noms %{ns} de %{subject} est introuvable : aucun serveur sur le chemin ne répond.</translation>
    </message>
    <message>
        <source>Check the delegation of the domain that %{ns} lies in, and when it expires.</source>
        <translation>Vérifiez la délégation du domaine où se trouve %{ns}, et quand il expire.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on its name servers: %{servers} says %{ns}, others %{others}.</source>
        <translation>Les serveurs de %{subject} sont en désaccord sur ses serveurs de noms : %{servers} dit %{ns}, d’autres %{others}.</translation>
    </message>
    <message>
        <source>Compare the serials. With equal serials the servers do not come from one source: ask each operator.</source>
        <translation>Comparez les numéros de série. S’ils sont égaux, les serveurs n’ont pas une seule source : demandez à chaque exploitant.</translation>
    </message>
    <message>
        <source>%{servers} has the serial %{serial} of %{subject}, others have %{others}.</source>
        <translation>%{servers} a le numéro de série %{serial} de %{subject}, d’autres ont %{others}.</translation>
    </message>
    <message>
        <source>Ask again after the zone's refresh time; servers that stay behind do not get the zone any more.</source>
        <translation>Interrogez de nouveau après le délai de rafraîchissement de la zone ; les serveurs qui restent en retard ne reçoivent plus la zone.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on its DNSKEY records: %{servers} has %{keys}, others %{others}.</source>
        <translation>Les serveurs de %{subject} sont en désaccord sur ses enregistrements DNSKEY : %{servers} a %{keys}, d’autres %{others}.</translation>
    </message>
    <message>
        <source>Ask the zone's operator whether a key change is going on; if not, one of these servers has another zone.</source>
        <translation>Demandez à l’exploitant de la zone si un changement de clé est en cours ; sinon, l’un de ces serveurs a une autre zone.</translation>
    </message>
    <message>
        <source>The servers of %{subject} disagree on the addresses of %{ns}: %{servers} says %{addresses}, others %{others}.</source>
        <translation>Les serveurs de %{subject} sont en désaccord sur les adresses de %{ns} : %{servers} dit %{addresses}, d’autres %{others}.</translation>
    </message>
    <message>
        <source>Compare the serials, and find out who runs the address that only some give.</source>
        <translation>Comparez les numéros de série et cherchez qui exploite l’adresse que seuls certains donnent.</translation>
    </message>
    <message>
        <source>%{servers}, a name server of %{subject}, gave no usable answer: %{failure}.</source>
        <translation>%{servers}, un serveur de noms de %{subject}, n’a donné aucune réponse utilisable : %{failure}.</translation>
    </message>
    <message>
        <source>%{servers} is named as a server of %{subject} but answers %{rcode}: the delegation is lame there.</source>
        <translation>%{servers} est désigné comme serveur de %{subject} mais répond %{rcode} : la délégation y est défaillante.</translation>
    </message>
    <message>
        <source>Remove the server from the delegation or have the zone set up there. A host that serves strangers could let one of them take the zone over.</source>
        <translation>Retirez le serveur de la délégation ou faites-y installer la zone. Un hébergeur ouvert à tous pourrait laisser un inconnu s’emparer de la zone.</translation>
    </message>
    <message>
        <source>%{servers} is named as a server of %{subject} but answers without authority: the delegation is lame there.</source>
        <translation>%{servers} est désigné comme serveur de %{subject} mais répond sans autorité : la délégation y est défaillante.</translation>
    </message>
    <message>
        <source>Remove the server from the delegation or have the zone set up there.</source>
        <translation>Retirez le serveur de la délégation ou faites-y installer la zone.</translation>
    </message>
    <message>
        <source>%{servers} is named as a server of %{subject} but sends the asker elsewhere: the delegation is lame there.</source>
        <translation>%{servers} est désigné comme serveur de %{subject} mais renvoie ailleurs : la délégation y est défaillante.</translation>
    </message>
    <message>
        <source>No name server of %{subject} answers for it: the zone is down.</source>
        <translation>Aucun serveur de noms de %{subject} ne répond pour elle : la zone est hors service.</translation>
    </message>
    <message>
        <source>Check your own connection by asking for another zone, then call the zone's operator.</source>
        <translation>Vérifiez votre propre connexion en interrogeant une autre zone, puis appelez l’exploitant de la zone.</translation>
    </message>
    <message>
        <source>%{subject} is delegated to one name server only: %{ns}.</source>
        <translation>%{subject} n’est déléguée qu’à un seul serveur de noms : %{ns}.</translation>
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
        <translation>C’est un seul serveur sous plusieurs noms ; comptez-les pour un.</translation>
    </message>
    <message>
        <source>No DS record of %{subject} (%{ds}) matches a key that %{servers} has: validating resolvers refuse what it says.</source>
        <translation>Aucun enregistrement DS de %{subject} (%{ds}) ne correspond à une clé de %{servers} : les résolveurs validants refusent ce qu’il dit.</translation>
    </message>
    <message>
        <source>Ask the zone's operator for the right key tag. Correct the DS at the registry, or find out whose keys these are.</source>
        <translation>Demandez à l’exploitant de la zone la bonne étiquette de clé. Corrigez le DS au registre, ou cherchez à qui sont ces clés.</translation>
    </message>
    <message>
        <source>The DS record %{ds} of %{subject} has no key at %{servers}; another DS has.</source>
        <translation>L’enregistrement DS %{ds} de %{subject} n’a pas de clé chez %{servers} ; un autre DS en a une.</translation>
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
        <source>%{parent} has DS records for %{subject} (%{ds}), but %{servers} has no DNSKEY: validating resolvers refuse what it says.</source>
        <translation>%{parent} a des enregistrements DS pour %{subject} (%{ds}), mais %{servers} n’a pas de DNSKEY : les résolveurs validants refusent ce qu’il dit.</translation>
    </message>
    <message>
        <source>If the zone was signed before, somebody replaced its servers. If signing was given up, the DS must leave the parent first.</source>
        <translation>Si la zone était signée auparavant, quelqu’un a remplacé ses serveurs. Si la signature a été abandonnée, le DS doit d’abord quitter le parent.</translation>
    </message>
    <message>
        <source>%{subject} is signed, but %{parent} has no DS record for it: nobody can validate it.</source>
        <translation>%{subject} est signée, mais %{parent} n’a pas d’enregistrement DS pour elle : personne ne peut la valider.</translation>
    </message>
    <message>
        <source>If there was a DS before, ask the registry who removed it: that is the first step of many hijacks.</source>
        <translation>S’il y avait un DS auparavant, demandez au registre qui l’a retiré : c’est le premier pas de bien des détournements.</translation>
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
        <translation>%{subject} a plus de serveurs de noms qu’on n’en interroge : %{count} ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Raise the limit if you need them all.</source>
        <translation>Relevez la limite s’il vous les faut tous.</translation>
    </message>
    <message>
        <source>The aliases from %{subject} go on after %{value} steps; the last seen leads to %{target}.</source>
        <translation>Les alias partant de %{subject} continuent après %{value} pas ; le dernier vu mène à %{target}.</translation>
    </message>
    <message>
        <source>Shorten the chain of aliases, or raise the limit.</source>
        <translation>Raccourcissez la chaîne d’alias, ou relevez la limite.</translation>
    </message>
    <message>
        <source>The aliases lead in a circle: %{subject} points back to %{target}.</source>
        <translation>Les alias tournent en rond : %{subject} renvoie à %{target}.</translation>
    </message>
    <message>
        <source>Ask the zone's operator to correct the CNAME or DNAME records.</source>
        <translation>Demandez à l’exploitant de la zone de corriger les enregistrements CNAME ou DNAME.</translation>
    </message>
    <message>
        <source>Not every signature was checked: the limit “%{limit}” was reached.</source>
        <translation>Toutes les signatures n’ont pas été vérifiées : la limite « %{limit} » a été atteinte.</translation>
    </message>
    <message>
        <source>Many failing signatures or colliding keys can be an attack on validators.</source>
        <translation>Beaucoup de signatures fausses ou de clés en collision peuvent être une attaque contre les validateurs.</translation>
    </message>
    <message>
        <source>%{server} says %{rcode} for %{subject} without a proof that holds.</source>
        <translation>%{server} dit %{rcode} pour %{subject} sans preuve qui tienne.</translation>
    </message>
    <message>
        <source>Compare the NSEC or NSEC3 records of the zone's servers.</source>
        <translation>Comparez les enregistrements NSEC ou NSEC3 des serveurs de la zone.</translation>
    </message>
    <message>
        <source>%{server} gave a CNAME for %{subject} that is not the one its DNAME makes.</source>
        <translation>%{server} a donné pour %{subject} un CNAME qui n’est pas celui que produit son DNAME.</translation>
    </message>
    <message>
        <source>Ask the other servers; this one may be forging answers.</source>
        <translation>Interrogez les autres serveurs ; celui-ci forge peut-être des réponses.</translation>
    </message>
    <message>
        <source>The DNSKEY set of %{subject} from %{server} does not validate: signature %{state}.</source>
        <translation>L’ensemble DNSKEY de %{subject} donné par %{server} ne se valide pas : signature %{state}.</translation>
    </message>
    <message>
        <source>Compare the keys and their signatures with those of the other servers.</source>
        <translation>Comparez les clés et leurs signatures avec celles des autres serveurs.</translation>
    </message>
    <message>
        <source>%{server} gave no DNSKEY set for %{subject}: %{failure}.</source>
        <translation>%{server} n’a pas donné d’ensemble DNSKEY pour %{subject} : %{failure}.</translation>
    </message>
    <message>
        <source>A signed delegation without keys fails for every validating resolver.</source>
        <translation>Une délégation signée sans clés échoue pour tout résolveur validant.</translation>
    </message>
    <message>
        <source>The DS set of %{subject} from %{server} does not validate: signature %{state}.</source>
        <translation>L’ensemble DS de %{subject} donné par %{server} ne se valide pas : signature %{state}.</translation>
    </message>
    <message>
        <source>Ask the parent zone's operator.</source>
        <translation>Demandez à l’exploitant de la zone parente.</translation>
    </message>
    <message>
        <source>%{server} gives neither DS nor a proof that there is none for %{subject}.</source>
        <translation>%{server} ne donne ni DS ni preuve qu’il n’y en a pas pour %{subject}.</translation>
    </message>
    <message>
        <source>Ask the parent zone's operator; a stripped DS is how an attacker switches DNSSEC off.</source>
        <translation>Demandez à l’exploitant de la zone parente ; c’est en retirant le DS qu’un attaquant désactive DNSSEC.</translation>
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
        <translation>Chaque DS de %{subject} a un algorithme ou une empreinte non pris en charge : insecure.</translation>
    </message>
    <message>
        <source>Sign with an algorithm that validators know (RFC 8624).</source>
        <translation>Signez avec un algorithme que les validateurs connaissent (RFC 8624).</translation>
    </message>
    <message>
        <source>%{parent} proves that %{subject} has no DS: insecure from there on.</source>
        <translation>%{parent} prouve que %{subject} n’a pas de DS : insecure à partir de là.</translation>
    </message>
    <message>
        <source>If it was signed before, ask who removed the DS.</source>
        <translation>Si elle était signée auparavant, demandez qui a retiré le DS.</translation>
    </message>
    <message>
        <source>%{server} is listed for %{subject} but does not serve it: %{failure}.</source>
        <translation>%{server} est inscrit pour %{subject} mais ne la sert pas : %{failure}.</translation>
    </message>
    <message>
        <source>Have it configured, or taken out of the delegation.</source>
        <translation>Faites-le configurer, ou retirer de la délégation.</translation>
    </message>
    <message>
        <source>No trust anchor stands above %{subject}: its status is indeterminate.</source>
        <translation>Aucune ancre de confiance au-dessus de %{subject} : son état est indeterminate.</translation>
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
        <translation>%{subject} se trouve dans un intervalle opt-out de %{parent} : insecure à partir de là.</translation>
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
        <translation>Interrogez les autres serveurs ; des données non signées dans une zone signée, voilà ce qu’un faussaire peut produire.</translation>
    </message>
    <message>
        <source>%{subject} is signed with a key that %{zone} does not publish.</source>
        <translation>%{subject} est signé avec une clé que %{zone} ne publie pas.</translation>
    </message>
    <message>
        <source>Compare the key sets of the zone's servers.</source>
        <translation>Comparez les jeux de clés des serveurs de la zone.</translation>
    </message>
    <message>
        <source>Not all signatures over %{subject} were checked: a limit was reached.</source>
        <translation>Toutes les signatures de %{subject} n’ont pas été vérifiées : une limite a été atteinte.</translation>
    </message>
    <message>
        <source>The signatures over %{subject} are not valid yet.</source>
        <translation>Les signatures de %{subject} ne sont pas encore valides.</translation>
    </message>
    <message>
        <source>Check the signer's clock.</source>
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
        <translation>Les serveurs mènent à des verdicts différents pour %{subject} : %{ways}.</translation>
    </message>
    <message>
        <source>Find out which servers changed, and when; users get one or the other.</source>
        <translation>Cherchez quels serveurs ont changé, et quand ; les utilisateurs reçoivent l’un ou l’autre.</translation>
    </message>
    <message>
        <source>%{server} answers %{subject} from a wildcard without proving that the name itself does not exist.</source>
        <translation>%{server} répond pour %{subject} depuis un joker sans prouver que le nom lui-même n’existe pas.</translation>
    </message>
    <message>
        <source>A replayed wildcard can hide a name; ask the other servers.</source>
        <translation>Un joker rejoué peut cacher un nom ; interrogez les autres serveurs.</translation>
    </message>
    <message>
        <source>The answer for %{subject} changed from “%{before}” to “%{after}” between %{last_good} and %{first_bad}.</source>
        <translation>La réponse pour %{subject} est passée de « %{before} » à « %{after} » entre %{last_good} et %{first_bad}.</translation>
    </message>
    <message>
        <source>Ask the zone's operator whether the change was planned.</source>
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
        <source>%{subject} was secure at %{last_good} and is provably insecure since %{first_bad} at the latest: %{count} of %{total} parent servers deny its DS.</source>
        <translation>%{subject} était secure à %{last_good} et est prouvée insecure depuis %{first_bad} au plus tard : %{count} serveurs parents sur %{total} nient son DS.</translation>
    </message>
    <message>
        <source>Not an ordinary unsigned zone: somebody removed the DS. Ask the registry for the transaction log and have the DS restored.</source>
        <translation>Ce n’est pas une zone non signée ordinaire : quelqu’un a retiré le DS. Demandez au registre le journal des transactions et faites rétablir le DS.</translation>
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
</context>
<context>
    <name>Report</name>
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
        <translation>de nouveau comme avant : %1</translation>
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
        <translation>Chaque ligne compare avec la première observation de ce dossier. Un changement se situe entre deux observations ; on ne sait pas à quel moment entre elles.</translation>
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
        <translation>L’exécution « %1 » de %2 n’est pas allée à son terme (%3) : on ne sait pas ce qu’elle aurait trouvé.</translation>
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
        <translation>On ne sait pas si ni quand %1 a été rétabli ; la dernière observation date de %2.</translation>
    </message>
    <message>
        <source>%1 over %2: %3, %4 octets</source>
        <translation>%1 par %2 : %3, %4 octets</translation>
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
        <translation>Aucun résolveur n’a été interrogé ; on ne sait donc pas ce qui a été dit aux utilisateurs.</translation>
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
        <translation>Chaque pièce est une question posée à un serveur et ce qui en est résulté. L’empreinte est le SHA-256 de sa forme canonique, prise à la réception par Zonecase. Elle montre que la pièce n’a pas changé depuis ; elle ne montre pas ce que le serveur a dit à d’autres.</translation>
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
        <source>Run “zonecase-cli case verify FILE” on the case file. It recomputes every digest and the journal, and names what is edited, missing or out of order.</source>
        <translation>Lancez « zonecase-cli case verify FILE » sur le fichier du dossier. La commande recalcule chaque empreinte et le journal, et nomme ce qui est modifié, manquant ou déplacé.</translation>
    </message>
    <message>
        <source>Compare the journal's row of the number above with the head printed here. Rows may have been added since; if that row is missing or another, the file is not the one this report was written from.</source>
        <translation>Comparez la ligne du journal portant le numéro ci-dessus avec la tête imprimée ici. Des lignes ont pu être ajoutées depuis ; si cette ligne manque ou diffère, le fichier n’est pas celui dont ce rapport est tiré.</translation>
    </message>
    <message>
        <source>Run “zonecase-cli analyse FILE” to work every verdict out again from the recorded messages.</source>
        <translation>Lancez « zonecase-cli analyse FILE » pour refaire chaque verdict à partir des messages enregistrés.</translation>
    </message>
    <message>
        <source>The file alone cannot show that nobody rewrote all of it. This page can: keep it apart from the file.</source>
        <translation>Le fichier seul ne peut pas montrer que personne ne l’a réécrit en entier. Cette page le peut : gardez-la à part du fichier.</translation>
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
        <translation>EXERCICE : rien dans ce rapport ne s’est passé sur Internet</translation>
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
        <source>In the analyst's words:</source>
        <translation>Selon les mots de l’analyste :</translation>
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
        <translation>[preuve absente de ce dossier : %1]</translation>
    </message>
    <message>
        <source>[no evidence]</source>
        <translation>[sans preuve]</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCICE</translation>
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
        <source>not dated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>not dated: %1</source>
        <translation>non daté : %1</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>pris %1</translation>
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
        <source>Asked at %1 from %2</source>
        <translation>Interrogés à %1 depuis %2</translation>
    </message>
    <message>
        <source>No resolver was asked.</source>
        <translation>Aucun résolveur n’a été interrogé.</translation>
    </message>
    <message>
        <source>%1 (Times: %2, UTC.)</source>
        <translation>%1 (Heures : %2, UTC.)</translation>
    </message>
    <message>
        <source>%1 (Times: UTC.)</source>
        <translation>%1 (Heures : UTC.)</translation>
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
        <translation>Ses serveurs ne sont pas d’accord ; le chemin le plus faible compte.</translation>
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
        <translation>%1 est de nouveau tel qu’au début depuis %2 au plus tard ; il est resté %3 tout du long, mais ses serveurs disaient autre chose à %4.</translation>
    </message>
    <message>
        <source>%1 is %2 again since %3 at the latest; from %4 at the latest it was %5.</source>
        <translation>%1 est de nouveau %2 depuis %3 au plus tard ; à partir de %4 au plus tard, il était %5.</translation>
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
        <translation>Aucune chaîne de confiance n’a encore été examinée jusqu’au bout ; rien n’est donc dit de l’état.</translation>
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
</context>
</TS>
