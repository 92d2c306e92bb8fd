<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Relancez-la ; ce qui a été recueilli est conservé.</translation>
    </message>
    <message>
        <source>The run stopped at its limit “%{limit}” of %{value}.</source>
        <translation>L’exécution s’est arrêtée à sa limite « %{limit} » de %{value}.</translation>
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
        <translation>%{server} n’a donné aucune réponse utilisable pour %{subject} : %{failure}.</translation>
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
        <translation>Le processus d’analyse s’est terminé sur le message %{exchange} de %{server} ; celui-ci est jugé malformé.</translation>
    </message>
    <message>
        <source>The message is kept as evidence. Please report it.</source>
        <translation>Le message est conservé comme preuve. Merci de le signaler.</translation>
    </message>
</context>
</TS>
