<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>The server does not let this account in.</source>
        <translation>Le serveur ne donne pas accès à ce compte.</translation>
    </message>
    <message>
        <source>Offline since %1 — showing saved data. Changes wait as drafts.</source>
        <translation>Hors ligne depuis %1 — données enregistrées affichées. Les modifications restent en brouillon.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Changes from last time are still here, not applied yet: %1.</source>
        <translation>Des modifications de la dernière fois sont encore là, non appliquées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>button: opens the page with the changes</comment>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <comment>button: forwarding, or do not disturb</comment>
        <translation>&amp;Désactiver</translation>
    </message>
</context>
<context>
    <name>ActiveCallsPanel</name>
    <message>
        <source>Calls going on now</source>
        <translation>Appels en cours</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <comment>a call; minutes and seconds</comment>
        <translation>Terminé après %1</translation>
    </message>
    <message>
        <source>The call with %1 is over.</source>
        <comment>a person</comment>
        <translation>L’appel avec %1 est terminé.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a person</comment>
        <translation>Vous appelez %1.</translation>
    </message>
    <message>
        <source>%1 is calling you.</source>
        <comment>a person</comment>
        <translation>%1 vous appelle.</translation>
    </message>
    <message>
        <source>Your call to %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Votre appel à %1 dure depuis %2.</translation>
    </message>
    <message>
        <source>The call from %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>L’appel de %1 dure depuis %2.</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>calls going on</comment>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address or number</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an address</comment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>New alia&amp;s</source>
        <translation>No&amp;uvel alias</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: an alias</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nouvel alias</translation>
    </message>
    <message>
        <source>Name in your domain</source>
        <comment>placeholder of a field</comment>
        <translation>Nom dans votre domaine</translation>
    </message>
    <message>
        <source>Add this alias</source>
        <translation>Ajouter cet alias</translation>
    </message>
    <message>
        <source>Your aliases could not be read.</source>
        <translation>Vos alias n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Loading your aliases…</source>
        <translation>Chargement de vos alias…</translation>
    </message>
    <message>
        <source>No aliases. An alias is one more address under which callers reach you.</source>
        <translation>Aucun alias. Un alias est une adresse de plus sous laquelle on peut vous joindre.</translation>
    </message>
    <message>
        <source>Aliases: callers reach you under these addresses too.</source>
        <translation>Alias&#xa0;: on peut aussi vous joindre sous ces adresses.</translation>
    </message>
    <message>
        <source>given out by the office</source>
        <comment>of an alias</comment>
        <translation>attribué par l’entreprise</translation>
    </message>
    <message>
        <source>Callers will reach you at %1, if nobody has it yet.</source>
        <comment>an address</comment>
        <translation>On pourra vous joindre sous %1, si personne n’a encore cette adresse.</translation>
    </message>
    <message>
        <source>This server shows your aliases but does not let you change them. Ask your provider.</source>
        <translation>Ce serveur montre vos alias, mais ne vous laisse pas les modifier. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>This server adds aliases but does not remove them. Ask your provider.</source>
        <translation>Ce serveur ajoute des alias, mais n’en supprime pas. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be a SIP address. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une adresse SIP. Utilisez des lettres, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain. Leave out what follows the @.</source>
        <translation>Un alias se trouve dans votre propre domaine. Omettez ce qui suit le @.</translation>
    </message>
    <message>
        <source>Telephone numbers are given out by the office. Ask whoever runs the server.</source>
        <translation>Les numéros de téléphone sont attribués par l’entreprise. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>C’est déjà votre adresse.</translation>
    </message>
    <message>
        <source>You have this alias already.</source>
        <translation>Vous avez déjà cet alias.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n aliases, as many as there can be. Remove one first.</source>
        <translation>
            <numerusform>Vous avez %n alias, le maximum possible. Supprimez-le d’abord.</numerusform>
            <numerusform>Vous avez %n alias, le maximum possible. Supprimez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free:</source>
        <comment>before names that can be clicked</comment>
        <translation>Libres&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <comment>an alias</comment>
        <translation>%1 est pris.</translation>
    </message>
    <message>
        <source>%1 is free: callers will reach you at it.</source>
        <comment>an address</comment>
        <translation>%1 est libre&#xa0;: les appelants vous joindront à cette adresse.</translation>
    </message>
    <message>
        <source>Take %1 as the new alias</source>
        <translation>Prendre %1 comme nouvel alias</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A saved account cannot be read: %1. Open its certificate file again; the folder is left as it is.</source>
        <translation>Un compte enregistré est illisible&#xa0;: %1. Ouvrez à nouveau son fichier de certificat&#xa0;; le dossier reste tel quel.</translation>
    </message>
    <message>
        <source>That passphrase does not unlock it. Type it again.</source>
        <translation>Cette phrase secrète ne le déverrouille pas. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The password of the certificate file of %1:</source>
        <translation>Mot de passe du fichier de certificat de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Your passphrase for the certificate of %1:</source>
        <translation>Votre phrase secrète pour le certificat de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 is gone from this window, but not everything of it could be removed.</source>
        <translation>%1 a disparu de cette fenêtre, mais tout n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>%1 is removed from this computer: its certificate, its saved data, the calls and contacts kept here and changes that are not applied. The account on the server stays as it is. Without the certificate file you cannot connect again.</source>
        <translation>%1 est retiré de cet ordinateur&#xa0;: son certificat, ses données enregistrées, les appels et les contacts conservés ici et les modifications non appliquées. Le compte sur le serveur reste tel quel. Sans le fichier de certificat, vous ne pourrez plus vous connecter.</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Discard</source>
        <comment>button: throw the changes away</comment>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <comment>button: send the changes</comment>
        <translation>Appl&amp;iquer</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n modification non appliquée</numerusform>
            <numerusform>%n modifications non appliquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation>Me prévenir sous</translation>
    </message>
    <message>
        <source>Warn me be&amp;low:</source>
        <translation>&amp;Me prévenir sous&#xa0;:</translation>
    </message>
    <message>
        <source>How long it lasts can be told once a few days with calls are known.</source>
        <translation>On pourra dire combien de temps il durera une fois que quelques jours avec des appels seront connus.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Rien n’a été dépensé le dernier %n jour.</numerusform>
            <numerusform>Rien n’a été dépensé ces %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Il est épuisé. Les appels payants ne passent plus.</translation>
    </message>
    <message numerus="yes">
        <source>You spent %1 a day on the last %n days that are known.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Vous avez dépensé %1 par jour sur le dernier %n jour connu.</numerusform>
            <numerusform>Vous avez dépensé %1 par jour sur les %n derniers jours connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say in which currency.</source>
        <translation>Le serveur ne dit pas dans quelle devise.</translation>
    </message>
    <message>
        <source>A call is using it up just now.</source>
        <translation>Un appel est en train de l’entamer.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are using it up just now.</source>
        <translation>
            <numerusform>%n appel est en train de l’entamer.</numerusform>
            <numerusform>%n appels sont en train de l’entamer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is below %1.</source>
        <comment>an amount</comment>
        <translation>Le crédit est inférieur à %1.</translation>
    </message>
    <message>
        <source>This computer could not keep the amount: it counts until you close the program. Check that the disk is not full.</source>
        <translation>Cet ordinateur n’a pas pu garder le montant&#xa0;: il compte jusqu’à ce que vous fermiez le programme. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>You placed no calls this month.</source>
        <translation>Vous n’avez passé aucun appel ce mois-ci.</translation>
    </message>
    <message>
        <source>You placed one call this month, for %1.</source>
        <comment>an amount</comment>
        <translation>Vous avez passé un appel ce mois-ci, pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>You placed %n calls this month, for %1 in all.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Vous avez passé %n appel ce mois-ci, pour %1 en tout.</numerusform>
            <numerusform>Vous avez passé %n appels ce mois-ci, pour %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell what this month&apos;s calls come to.</source>
        <translation>Ce serveur n’indique pas ce que coûtent les appels de ce mois-ci.</translation>
    </message>
    <message>
        <source>What this month&apos;s calls come to is not known.</source>
        <translation>On ne sait pas ce que coûtent les appels de ce mois-ci.</translation>
    </message>
</context>
<context>
    <name>BalanceCharts</name>
    <message>
        <source>Too little is known yet to say how long the credit lasts.</source>
        <translation>On en sait encore trop peu pour dire combien de temps durera le crédit.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Rien n’a été dépensé le dernier %n jour.</numerusform>
            <numerusform>Rien n’a été dépensé ces %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation>Le crédit est épuisé.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts for more than a year.</source>
        <comment>an amount</comment>
        <translation>Le crédit baisse de %1 par jour et durera plus d’un an.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts until %2.</source>
        <comment>an amount, a date</comment>
        <translation>Le crédit baisse de %1 par jour et durera jusqu’au %2.</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend of a chart</comment>
        <translation>plage probable</translation>
    </message>
    <message>
        <source>if it goes on like this</source>
        <comment>legend of a chart</comment>
        <translation>si cela continue ainsi</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>legend of a chart</comment>
        <translation>crédit</translation>
    </message>
    <message>
        <source>money added</source>
        <comment>legend of a chart</comment>
        <translation>argent ajouté</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a table</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>column of a table</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of a table</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>column of a table</comment>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no booking of the day is missing</comment>
        <translation>Tout est connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, an amount</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>an amount</comment>
        <translation>%1 ajoutés</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>an amount</comment>
        <translation>%1 dépensés</translation>
    </message>
    <message>
        <source>not all bookings of this day are known</source>
        <translation>les écritures de ce jour ne sont pas toutes connues</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>all is known</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not all is known</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; not before %2.</source>
        <comment>two dates</comment>
        <translation>%1&#xa0;: il ne reste rien, si cela continue ainsi&#xa0;; pas avant le %2.</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; likely between %2 and %3.</source>
        <comment>dates</comment>
        <translation>%1&#xa0;: il ne reste rien, si cela continue ainsi&#xa0;; probablement entre le %2 et le %3.</translation>
    </message>
    <message>
        <source>The bookings of one of these days are not all known; there the line is broken.</source>
        <translation>Les écritures de l’un de ces jours ne sont pas toutes connues&#xa0;; la courbe y est interrompue.</translation>
    </message>
    <message numerus="yes">
        <source>The bookings of %n of these days are not all known; there the line is broken.</source>
        <translation>
            <numerusform>Les écritures de %n de ces jours ne sont pas toutes connues&#xa0;; la courbe y est interrompue.</numerusform>
            <numerusform>Les écritures de %n de ces jours ne sont pas toutes connues&#xa0;; la courbe y est interrompue.</numerusform>
        </translation>
    </message>
    <message>
        <source>placed</source>
        <comment>legend of a chart: calls</comment>
        <translation>passés</translation>
    </message>
    <message>
        <source>received</source>
        <comment>legend of a chart: calls</comment>
        <translation>reçus</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>axis of a chart</comment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Placed, minutes</source>
        <comment>column of a table</comment>
        <translation>Passés, minutes</translation>
    </message>
    <message>
        <source>Received, minutes</source>
        <comment>column of a table</comment>
        <translation>Reçus, minutes</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no call of the day is missing</comment>
        <translation>Tout est connu</translation>
    </message>
    <message>
        <source>%1: %2 minutes placed, %3 minutes received</source>
        <comment>a date, two numbers</comment>
        <translation>%1&#xa0;: %2 minutes d’appels passés, %3 minutes d’appels reçus</translation>
    </message>
    <message>
        <source>not all calls of this day are known</source>
        <translation>les appels de ce jour ne sont pas tous connus</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n days.</source>
        <translation>
            <numerusform>Vous n’avez pas téléphoné pendant ce %n jour.</numerusform>
            <numerusform>Vous n’avez pas téléphoné pendant ces %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 days.</source>
        <comment>a number</comment>
        <translation>Vous avez parlé une minute pendant ces %1 jours.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 days, most on %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Vous avez parlé %n minute pendant ces %1 jours, surtout le %2.</numerusform>
            <numerusform>Vous avez parlé %n minutes pendant ces %1 jours, surtout le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these days are not all known.</source>
        <translation>Les appels de l’un de ces jours ne sont pas tous connus.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these days are not all known.</source>
        <translation>
            <numerusform>Les appels de %n de ces jours ne sont pas tous connus.</numerusform>
            <numerusform>Les appels de %n de ces jours ne sont pas tous connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <comment>the other people who were called</comment>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>legend of a chart</comment>
        <translation>coût</translation>
    </message>
    <message>
        <source>time</source>
        <comment>legend of a chart</comment>
        <translation>durée</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>column of a table: whom</comment>
        <translation>Personne appelée</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column of a table: how many</comment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a table</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of a table</comment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1: one call, %2</source>
        <comment>whom, how long</comment>
        <translation>%1&#xa0;: un appel, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <comment>whom, how long</comment>
        <translation>
            <numerusform>%1&#xa0;: %n appel, %2</numerusform>
            <numerusform>%1&#xa0;: %n appels, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called nobody in the last %n days.</source>
        <translation>
            <numerusform>Vous n’avez appelé personne le dernier %n jour.</numerusform>
            <numerusform>Vous n’avez appelé personne ces %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what your calls cost, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Du coût de vos appels, %1 revient à %2.</translation>
    </message>
    <message>
        <source>Of the time you talked, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>De votre temps de parole, %1 revient à %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the calls of the last %n days that are known; some are not.</source>
        <translation>
            <numerusform>Sont comptés les appels connus du dernier %n jour&#xa0;; certains ne le sont pas.</numerusform>
            <numerusform>Sont comptés les appels connus des %n derniers jours&#xa0;; certains ne le sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column of a table</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column of a table</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>not all calls of this time are known</source>
        <translation>tous les appels de cette période ne sont pas connus</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a date</comment>
        <translation>semaine du %1</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n weeks.</source>
        <translation>
            <numerusform>Vous n’avez pas téléphoné pendant cette %n semaine.</numerusform>
            <numerusform>Vous n’avez pas téléphoné pendant ces %n semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 weeks.</source>
        <comment>a number</comment>
        <translation>Vous avez parlé une minute pendant ces %1 semaines.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 weeks, most in the week of %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Vous avez parlé %n minute pendant ces %1 semaines, surtout la semaine du %2.</numerusform>
            <numerusform>Vous avez parlé %n minutes pendant ces %1 semaines, surtout la semaine du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n months.</source>
        <translation>
            <numerusform>Vous n’avez pas téléphoné pendant ce %n mois.</numerusform>
            <numerusform>Vous n’avez pas téléphoné pendant ces %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 months.</source>
        <comment>a number</comment>
        <translation>Vous avez parlé une minute pendant ces %1 mois.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 months, most in %2.</source>
        <comment>a number, a month</comment>
        <translation>
            <numerusform>Vous avez parlé %n minute pendant ces %1 mois, surtout en %2.</numerusform>
            <numerusform>Vous avez parlé %n minutes pendant ces %1 mois, surtout en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these weeks are not all known.</source>
        <translation>Les appels de l’une de ces semaines ne sont pas tous connus.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these weeks are not all known.</source>
        <translation>
            <numerusform>Les appels de %n de ces semaines ne sont pas tous connus.</numerusform>
            <numerusform>Les appels de %n de ces semaines ne sont pas tous connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these months are not all known.</source>
        <translation>Les appels de l’un de ces mois ne sont pas tous connus.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these months are not all known.</source>
        <translation>
            <numerusform>Les appels de %n de ces mois ne sont pas tous connus.</numerusform>
            <numerusform>Les appels de %n de ces mois ne sont pas tous connus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceHistoryText</name>
    <message>
        <source>Bookings between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Les écritures entre %1 et %2 sont inconnues.</translation>
    </message>
    <message>
        <source>Bookings before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les écritures avant %1 sont inconnues.</translation>
    </message>
    <message>
        <source>Bookings after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les écritures après %1 sont inconnues.</translation>
    </message>
    <message>
        <source>Nothing is known of any bookings.</source>
        <translation>On ne sait rien des écritures.</translation>
    </message>
</context>
<context>
    <name>BalanceText</name>
    <message>
        <source>more than a year</source>
        <comment>how long a balance lasts</comment>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>less than a day</source>
        <comment>how long a balance lasts</comment>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <source>about one day</source>
        <comment>how long a balance lasts</comment>
        <translation>environ un jour</translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>environ %n jour</numerusform>
            <numerusform>environ %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a balance, how long it lasts</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BalanceUsagePage</name>
    <message>
        <source>Balance and usage</source>
        <translation>Crédit et consommation</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: bookings into a file</comment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export bookings…</source>
        <translation>Exporter les écritures…</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>what a chart shows</comment>
        <translation>crédit</translation>
    </message>
    <message>
        <source>whom you called</source>
        <comment>what a chart shows</comment>
        <translation>personnes appelées</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Boo&amp;kings of the last 90 days</source>
        <translation>Écri&amp;tures des 90 derniers jours</translation>
    </message>
    <message>
        <source>This server tells no balance. An account that pays afterwards has none.</source>
        <translation>Ce serveur n’indique pas de crédit. Un compte facturé après coup n’en a pas.</translation>
    </message>
    <message>
        <source>Your account pays afterwards: there is no balance, only what you used.</source>
        <translation>Votre compte est facturé après coup&#xa0;: il n’y a pas de crédit, seulement votre consommation.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Loading your balance…</source>
        <translation>Chargement de votre crédit…</translation>
    </message>
    <message>
        <source>Nothing was booked in this time, as far as it is known.</source>
        <translation>Aucune écriture pendant cette période, pour autant qu’on le sache.</translation>
    </message>
    <message>
        <source>This server does not tell what was booked.</source>
        <translation>Ce serveur n’indique pas les écritures.</translation>
    </message>
    <message numerus="yes">
        <source>Here are the newest %n; the export holds all.</source>
        <translation>
            <numerusform>Voici la dernière (%n)&#xa0;; l’export contient tout.</numerusform>
            <numerusform>Voici les %n plus récentes&#xa0;; l’export les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>ecritures-%1.csv</translation>
    </message>
    <message>
        <source>Export bookings</source>
        <translation>Exporter les écritures</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tableaux pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>One booking was written to %1.</source>
        <comment>a file</comment>
        <translation>Une écriture a été enregistrée dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n écriture a été enregistrée dans %1.</numerusform>
            <numerusform>%n écritures ont été enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Une partie du temps qui les sépare est inconnue.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minutes par jour</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minutes par mois</translation>
    </message>
    <message>
        <source>minutes that you talked</source>
        <comment>what a chart shows</comment>
        <translation>minutes de conversation</translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Reject caller&amp;s who hide their number</source>
        <comment>check box</comment>
        <translation>Rejeter le&amp;s appelants qui masquent leur numéro</translation>
    </message>
    <message>
        <source>B&amp;lock a number or address:</source>
        <comment>label of a field</comment>
        <translation>&amp;Bloquer un numéro ou une adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>button</comment>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>button: from the block list</comment>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>+31 900 1234, spam@example.net, @example.net</source>
        <translation>+31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Number or address to block</source>
        <translation>Numéro ou adresse à bloquer</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Appelants bloqués</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connu.</translation>
    </message>
    <message>
        <source>This server shows whom you block but does not let you change it. Ask your provider.</source>
        <translation>Ce serveur montre qui vous bloquez, mais ne vous laisse pas le modifier. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>Le serveur est injoignable&#xa0;; ceci ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Une modification est en cours.</translation>
    </message>
    <message>
        <source>Loading whom you block…</source>
        <translation>Chargement des appelants bloqués…</translation>
    </message>
    <message>
        <source>You block nobody. Blocked callers are rejected before anything else is looked at.</source>
        <translation>Vous ne bloquez personne. Les appelants bloqués sont rejetés avant tout autre examen.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 900 1234, spam@example.net, @example.net</source>
        <translation>Ni un numéro ni une adresse. Exemples&#xa0;: +31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Already blocked: %1.</source>
        <comment>who</comment>
        <translation>Déjà bloqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This blocks everybody of your own domain, your colleagues too.</source>
        <translation>Cela bloque tout le monde dans votre propre domaine, vos collègues aussi.</translation>
    </message>
    <message>
        <source>Will be rejected: %1.</source>
        <comment>who</comment>
        <translation>Sera rejeté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: read the list again</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>BookingsTable</name>
    <message>
        <source>When</source>
        <comment>column of bookings</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of bookings</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of bookings</comment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <comment>column of bookings</comment>
        <translation>Crédit après</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call:</source>
        <comment>label of a field with a number</comment>
        <translation>Appel&#xa0;:</translation>
    </message>
    <message>
        <source>Copy number</source>
        <comment>button</comment>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>Number or address to call</source>
        <translation>Numéro ou adresse à appeler</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Numéro ou adresse SIP</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the call bar</source>
        <translation>Fermer la barre d’appel</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>button: name of a program</comment>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>Type a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Saisissez un numéro comme +49 30 123456 ou une adresse comme alice@example.org.</translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a SIP address. Write a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Ce n’est ni un numéro de téléphone ni une adresse SIP. Écrivez un numéro comme +49 30 123456 ou une adresse comme alice@example.org.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call. Copy it to your phone, or open it in another program.</source>
        <translation>Ce serveur ne peut pas faire sonner votre téléphone pour un appel. Copiez-le sur votre téléphone, ou ouvrez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call, and no other program here takes such links. Copy it to your phone.</source>
        <translation>Ce serveur ne peut pas faire sonner votre téléphone pour un appel, et aucun autre programme ici n’accepte de tels liens. Copiez-le sur votre téléphone.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>a number in full</comment>
        <translation>Compose %1.</translation>
    </message>
    <message>
        <source>%1 is a service code: dialling it can change settings of your line.</source>
        <comment>a code</comment>
        <translation>%1 est un code de service&#xa0;: le composer peut changer des réglages de votre ligne.</translation>
    </message>
    <message>
        <source>Dials %1, over encrypted lines only.</source>
        <comment>an address</comment>
        <translation>Compose %1, uniquement sur des lignes chiffrées.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>an address</comment>
        <translation>Compose %1.</translation>
    </message>
    <message>
        <source>Extension %1 is dialled once connected.</source>
        <translation>Le poste %1 est composé une fois la communication établie.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number or address</comment>
        <translation>%1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Copy the number instead.</source>
        <comment>name of a program</comment>
        <translation>%1 ne peut pas être lancé. Copiez plutôt le numéro.</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>This server does not let you block callers. Ask your provider.</source>
        <translation>Ce serveur ne vous laisse pas bloquer d’appelants. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>Callers can be blocked once the server is reached again.</source>
        <translation>Vous pourrez bloquer des appelants dès que le serveur sera à nouveau joignable.</translation>
    </message>
    <message>
        <source>This caller gave nothing by which they could be blocked.</source>
        <translation>Cet appelant n’a rien donné qui permette de le bloquer.</translation>
    </message>
    <message>
        <source>This is your own line.</source>
        <translation>C’est votre propre ligne.</translation>
    </message>
    <message>
        <source>All calls wit&amp;h them</source>
        <comment>button: searches for the other side of a call</comment>
        <translation>Tous ses a&amp;ppels</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>When</source>
        <comment>of a call</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a call</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what a call carries: voice, video</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a call</comment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <comment>button: a number</comment>
        <translation>Appeler à &amp;nouveau</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <comment>button: a caller</comment>
        <translation>Rappe&amp;ler</translation>
    </message>
    <message>
        <source>Block ca&amp;ller</source>
        <comment>button</comment>
        <translation>Blo&amp;quer l’appelant</translation>
    </message>
    <message>
        <source>&amp;Let through again</source>
        <comment>button: a caller who is blocked</comment>
        <translation>La&amp;isser passer à nouveau</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>heading: what happened in a time</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The program was not running then, and the server tells only its last calls.</source>
        <translation>Le programme n’était pas lancé à ce moment-là, et le serveur n’indique que ses derniers appels.</translation>
    </message>
    <message>
        <source>The server tells only its last calls.</source>
        <translation>Le serveur n’indique que ses derniers appels.</translation>
    </message>
    <message>
        <source>Choose a call to see more about it.</source>
        <translation>Choisissez un appel pour en savoir plus.</translation>
    </message>
    <message>
        <source>Add c&amp;ontact</source>
        <comment>button: the other side of a call</comment>
        <translation>Ajouter un con&amp;tact</translation>
    </message>
</context>
<context>
    <name>CallHistoryText</name>
    <message>
        <source>Hidden number</source>
        <comment>a caller who does not say who they are</comment>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what became of a call</comment>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>The caller gave up before you answered</source>
        <comment>what became of a call</comment>
        <translation>L’appelant a renoncé avant votre réponse</translation>
    </message>
    <message>
        <source>You did not answer</source>
        <comment>what became of a call</comment>
        <translation>Vous n’avez pas répondu</translation>
    </message>
    <message>
        <source>You hung up before anybody answered</source>
        <comment>what became of a call</comment>
        <translation>Vous avez raccroché avant toute réponse</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <comment>what became of a call</comment>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <comment>what became of a call</comment>
        <translation>Ce numéro n’existe pas</translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <comment>what became of a call</comment>
        <translation>Personne n’a pu être joint</translation>
    </message>
    <message>
        <source>You could not be reached</source>
        <comment>what became of a call</comment>
        <translation>Vous étiez injoignable</translation>
    </message>
    <message>
        <source>The number was busy</source>
        <comment>what became of a call</comment>
        <translation>Le numéro était occupé</translation>
    </message>
    <message>
        <source>You were busy</source>
        <comment>what became of a call</comment>
        <translation>Votre ligne était occupée</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <comment>what became of a call</comment>
        <translation>L’appel a été décliné</translation>
    </message>
    <message>
        <source>You declined the call</source>
        <comment>what became of a call</comment>
        <translation>Vous avez décliné l’appel</translation>
    </message>
    <message>
        <source>The call was not allowed</source>
        <comment>what became of a call</comment>
        <translation>L’appel n’était pas autorisé</translation>
    </message>
    <message>
        <source>The caller was turned away</source>
        <comment>what became of a call</comment>
        <translation>L’appelant a été refusé</translation>
    </message>
    <message>
        <source>There was not enough credit</source>
        <comment>what became of a call</comment>
        <translation>Le crédit était insuffisant</translation>
    </message>
    <message>
        <source>The phones had no way of talking in common</source>
        <comment>what became of a call</comment>
        <translation>Les téléphones n’avaient aucun moyen commun de communiquer</translation>
    </message>
    <message>
        <source>The network failed (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Le réseau a échoué (code %1)</translation>
    </message>
    <message>
        <source>Not answered (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Sans réponse (code %1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>what a call carries</comment>
        <translation>voix</translation>
    </message>
    <message>
        <source>video</source>
        <comment>what a call carries</comment>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>what a call carries</comment>
        <translation>messages</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what a call carries</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading over the calls of a day</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading over the calls of a day</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date without year</comment>
        <extracomment>Weekday, day and month, as QLocale formats them: Monday, 16 November</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Weekday, day, month and year, as QLocale formats them: Monday, 16 November 2026</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing is known of any calls.</source>
        <translation>On ne sait rien des appels.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you made.</source>
        <translation>On ne sait rien des appels que vous avez passés.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you received.</source>
        <translation>On ne sait rien des appels que vous avez reçus.</translation>
    </message>
    <message>
        <source>Calls between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Les appels entre %1 et %2 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls that you made between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Les appels que vous avez passés entre %1 et %2 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls that you received between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Les appels que vous avez reçus entre %1 et %2 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les appels avant %1 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les appels après %1 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls that you made before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les appels que vous avez passés avant %1 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls that you made after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les appels que vous avez passés après %1 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls that you received before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les appels que vous avez reçus avant %1 sont inconnus.</translation>
    </message>
    <message>
        <source>Calls that you received after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Les appels que vous avez reçus après %1 sont inconnus.</translation>
    </message>
</context>
<context>
    <name>CallPathBoxes</name>
    <message>
        <source>calls</source>
        <comment>what somebody does</comment>
        <translation>appelle</translation>
    </message>
    <message>
        <source>Your block list</source>
        <translation>Votre liste de blocage</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>what becomes of a call</comment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>All calls forwarded</source>
        <translation>Tous les appels renvoyés</translation>
    </message>
    <message>
        <source>Everybody for now</source>
        <comment>a temporary rule</comment>
        <translation>Tout le monde pour l’instant</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Vos horaires</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Aucun téléphone connecté</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Call ends</source>
        <comment>what becomes of a call</comment>
        <translation>Fin de l’appel</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>après %1 s</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>does not let the call through</source>
        <translation>l’appel ne passe pas</translation>
    </message>
    <message>
        <source>lets the call through</source>
        <translation>l’appel passe</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>en sonnerie</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mon mobile</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>a caller who hides</source>
        <translation>quelqu’un qui masque son numéro</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call goes</comment>
        <translation>la messagerie vocale</translation>
    </message>
    <message>
        <source>Your devices ring for %1.</source>
        <comment>caller</comment>
        <translation>Vos appareils sonnent pour %1.</translation>
    </message>
    <message>
        <source>The call of %1 goes to %2.</source>
        <comment>caller, place</comment>
        <translation>L’appel de %1 va vers %2.</translation>
    </message>
    <message>
        <source>The call of %1 is rejected (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>L’appel de %1 est rejeté (%2).</translation>
    </message>
    <message>
        <source>The call of %1 is turned away (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>L’appel de %1 est refusé (%2).</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>en semaine</translation>
    </message>
    <message>
        <source>weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>week-end</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who gets through</comment>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>who gets through</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, groups</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>days, start, stop, groups</comment>
        <translation>%1 %2–%3&#xa0;: %4</translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation> jusqu’à %1</translation>
    </message>
    <message>
        <source>do not disturb is off</source>
        <translation>Ne pas déranger est désactivé</translation>
    </message>
    <message>
        <source>everybody%1</source>
        <comment>end of a temporary rule</comment>
        <translation>tout le monde%1</translation>
    </message>
    <message>
        <source>do not disturb%1</source>
        <comment>end</comment>
        <translation>ne pas déranger%1</translation>
    </message>
    <message>
        <source>do not disturb%1, except for %2</source>
        <comment>end, groups</comment>
        <translation>ne pas déranger%1, sauf pour %2</translation>
    </message>
    <message>
        <source>Reject rule %1 matches %2: rejected (%3).</source>
        <comment>pattern, caller, SIP status</comment>
        <translation>La règle de rejet %1 correspond à %2&#xa0;: rejeté (%3).</translation>
    </message>
    <message>
        <source>There are no reject rules.</source>
        <translation>Il n’y a pas de règle de rejet.</translation>
    </message>
    <message>
        <source>No reject rule matches %1.</source>
        <comment>caller</comment>
        <translation>Aucune règle de rejet ne correspond à %1.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Ne pas déranger est désactivé.</translation>
    </message>
    <message>
        <source>For the time being your hours do not count: %1.</source>
        <comment>everybody until 17:00</comment>
        <translation>Pour l’instant, vos horaires ne comptent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>do not disturb until 17:00</comment>
        <translation>En vigueur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is one of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>En vigueur&#xa0;: %1&#xa0;; %2 en fait partie.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is none of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>En vigueur&#xa0;: %1&#xa0;; %2 n’en fait pas partie.</translation>
    </message>
    <message>
        <source>There are no accept rules: everybody gets through.</source>
        <translation>Il n’y a pas de règle d’acceptation&#xa0;: tout le monde passe.</translation>
    </message>
    <message>
        <source>Outside your hours: no accept rule covers this time.</source>
        <translation>En dehors de vos horaires&#xa0;: aucune règle d’acceptation ne couvre ce moment.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1.</source>
        <comment>weekdays 09:00–17:30: everybody</comment>
        <translation>Règle d’acceptation en vigueur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is one of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Règle d’acceptation en vigueur&#xa0;: %1&#xa0;; %2 en fait partie.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is none of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Règle d’acceptation en vigueur&#xa0;: %1&#xa0;; %2 n’en fait pas partie.</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Aucun téléphone n’est connecté.</translation>
    </message>
    <message>
        <source>How many phones are signed in is not known.</source>
        <translation>On ne sait pas combien de téléphones sont connectés.</translation>
    </message>
    <message>
        <source>1 phone is signed in.</source>
        <translation>1 téléphone est connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are signed in.</source>
        <translation>
            <numerusform>%n téléphone est connecté.</numerusform>
            <numerusform>%n téléphones sont connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls are forwarded to %1.</source>
        <comment>place</comment>
        <translation>Tous les appels sont renvoyés vers %1.</translation>
    </message>
    <message>
        <source>Callers who do not get through go to %1.</source>
        <comment>place</comment>
        <translation>Les appelants qui ne passent pas vont vers %1.</translation>
    </message>
    <message>
        <source>With no phone online the call goes to %1.</source>
        <comment>place</comment>
        <translation>Sans téléphone en ligne, l’appel va vers %1.</translation>
    </message>
    <message>
        <source>If they are busy, the call goes to %1.</source>
        <comment>place</comment>
        <translation>S’ils sont occupés, l’appel va vers %1.</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call goes to %2.</source>
        <comment>seconds, place</comment>
        <translation>Sans réponse après %1 s, l’appel va vers %2.</translation>
    </message>
    <message>
        <source>Callers who do not get through are turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Les appelants qui ne passent pas sont refusés (%1).</translation>
    </message>
    <message>
        <source>With no phone online the call is turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Sans téléphone en ligne, l’appel est refusé (%1).</translation>
    </message>
    <message>
        <source>If they are busy, so is the line for the caller (%1).</source>
        <comment>SIP status</comment>
        <translation>S’ils sont occupés, l’appelant trouve la ligne occupée (%1).</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call ends (%2).</source>
        <comment>seconds, SIP status</comment>
        <translation>Sans réponse après %1 s, l’appel prend fin (%2).</translation>
    </message>
    <message>
        <source>They ring for %1 s.</source>
        <comment>phones; seconds</comment>
        <translation>Ils sonnent pendant %1 s.</translation>
    </message>
    <message>
        <source>Calls are not all forwarded.</source>
        <translation>Les appels ne sont pas tous renvoyés.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call goes to %3.</source>
        <comment>caller, seconds, place</comment>
        <translation>Vos appareils sonnent pour %1&#xa0;; sans réponse après %2 s, l’appel va vers %3.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call ends.</source>
        <comment>caller, seconds</comment>
        <translation>Vos appareils sonnent pour %1&#xa0;; sans réponse après %2 s, l’appel prend fin.</translation>
    </message>
</context>
<context>
    <name>CallerIdCard</name>
    <message>
        <source>Caller ID</source>
        <translation>Identifiant de l’appelant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation>Identifiant de &amp;l’appelant</translation>
    </message>
    <message>
        <source>No number, only your SIP address</source>
        <comment>a choice of caller ID</comment>
        <translation>Aucun numéro, seulement votre adresse SIP</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a choice of caller ID</comment>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>This server does not let you choose what people you call see. Ask your provider.</source>
        <translation>Ce serveur ne vous laisse pas choisir ce que voient les personnes appelées. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden. Choose once to be sure.</source>
        <translation>Ce serveur ne dit pas si votre numéro est masqué. Choisissez une fois pour en avoir la certitude.</translation>
    </message>
    <message>
        <source>People you call see this. This server hides your number or shows it; your provider chooses the number.</source>
        <translation>Les personnes que vous appelez voient ceci. Ce serveur masque ou affiche votre numéro&#xa0;; votre fournisseur choisit le numéro.</translation>
    </message>
    <message>
        <source>People you call see this.</source>
        <translation>Les personnes que vous appelez voient ceci.</translation>
    </message>
</context>
<context>
    <name>CallerTestPanel</name>
    <message>
        <source>Test a &amp;caller:</source>
        <comment>label of a field</comment>
        <translation>&amp;Tester un appelant&#xa0;:</translation>
    </message>
    <message>
        <source>Who would rin&amp;g?</source>
        <comment>button</comment>
        <translation>&amp;Où sonnerait l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>Your changes above do not count before they are applied.</source>
        <translation>Vos modifications ci-dessus ne comptent pas tant qu’elles ne sont pas appliquées.</translation>
    </message>
    <message>
        <source>Number, address, or “anonymous”</source>
        <translation>Numéro, adresse ou «&#xa0;anonymous&#xa0;»</translation>
    </message>
    <message>
        <source>Caller to test</source>
        <translation>Appelant à tester</translation>
    </message>
    <message>
        <source>When the call comes</source>
        <translation>Moment de l’appel</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when a call comes</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At…</source>
        <comment>choose date and time</comment>
        <translation>À…</translation>
    </message>
    <message>
        <source>Date and time of the call</source>
        <translation>Date et heure de l’appel</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <translation>Où sonnerait l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>This server cannot tell what would become of a call.</source>
        <translation>Ce serveur ne peut pas dire ce que deviendrait un appel.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so it cannot be asked now.</source>
        <translation>Le serveur est injoignable&#xa0;; impossible de l’interroger maintenant.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 (A call %2.)</source>
        <comment>outcome, moment</comment>
        <translation>%1 (Appel&#xa0;: %2.)</translation>
    </message>
    <message>
        <source>The rules go by the time of %1.</source>
        <comment>time zone</comment>
        <translation>Les règles suivent l’heure de %1.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls. Who is in which group is not known here: a caller of one of these groups gets through.</source>
        <translation>Déduit ici de vos réglages, car ce serveur n’explique pas les appels. On ne sait pas ici qui est dans quel groupe&#xa0;: un appelant de l’un de ces groupes passe.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls.</source>
        <translation>Déduit ici de vos réglages, car ce serveur n’explique pas les appels.</translation>
    </message>
</context>
<context>
    <name>CallerWords</name>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>En semaine</translation>
    </message>
    <message>
        <source>Weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day, to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who gets through</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who gets through</comment>
        <translation>Personne</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <comment>who gets through</comment>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>callers who hide their number</source>
        <translation>les appelants qui masquent leur numéro</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>tout le monde chez %1</translation>
    </message>
    <message>
        <source>numbers that end in %1</source>
        <translation>les numéros qui se terminent par %1</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>Another rule is for the same days. Choose other days, or remove one of the two.</source>
        <translation>Une autre règle vaut pour les mêmes jours. Choisissez d’autres jours ou supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>The server&apos;s times cannot be read, so it ignores this rule. Set them, or remove it.</source>
        <translation>Les heures du serveur sont illisibles&#xa0;; il ignore donc cette règle. Réglez-les ou supprimez la règle.</translation>
    </message>
    <message>
        <source>It ends when it begins. Choose another time.</source>
        <translation>Elle finit quand elle commence. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Choose who gets through.</source>
        <translation>Choisissez qui passe.</translation>
    </message>
    <message>
        <source>One of its groups is not known here. Choose again who gets through.</source>
        <translation>L’un de ses groupes est inconnu ici. Choisissez à nouveau qui passe.</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <comment>who</comment>
        <translation>Bloqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer blocked: %1.</source>
        <comment>who</comment>
        <translation>N’est plus bloqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Cela a marché. La réponse du serveur s’est perdue, mais il montre votre modification.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and its list is as before.</source>
        <translation>Cela n’a pas marché. La réponse du serveur s’est perdue, et sa liste est comme avant.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>La réponse du serveur s’est perdue. Votre modification est peut-être en vigueur, peut-être pas.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Le serveur a refusé la modification.</translation>
    </message>
</context>
<context>
    <name>CallersPage</name>
    <message>
        <source>Who may call me</source>
        <translation>Qui peut m’appeler</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Le serveur est injoignable. Vos modifications sont gardées en brouillon.</translation>
    </message>
    <message>
        <source>What the server has is not known yet.</source>
        <translation>On ne sait pas encore ce que contient le serveur.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Une modification est en cours.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: choisissez sa version ou la vôtre.</translation>
    </message>
    <message>
        <source>One of the rules is not complete.</source>
        <translation>L’une des règles est incomplète.</translation>
    </message>
    <message>
        <source>This server shows your rules and whom you block but does not let you change them. Ask your provider.</source>
        <translation>Ce serveur montre vos règles et qui vous bloquez, mais ne vous laisse pas les modifier. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>This server shows your rules but does not let you change them. Ask your provider.</source>
        <translation>Ce serveur montre vos règles, mais ne vous laisse pas les modifier. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>One entry is on your block list.</source>
        <translation>Une entrée figure dans votre liste de blocage.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on your block list.</source>
        <translation>
            <numerusform>%n entrée figure dans votre liste de blocage.</numerusform>
            <numerusform>%n entrées figurent dans votre liste de blocage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets through now.</source>
        <translation>Tout le monde passe maintenant.</translation>
    </message>
    <message>
        <source>Nobody gets through now.</source>
        <translation>Personne ne passe maintenant.</translation>
    </message>
    <message>
        <source>Only %1 get through now.</source>
        <comment>contact groups</comment>
        <translation>Vous ne laissez passer maintenant que %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>Ne pas déranger est activé.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Loading who may call you…</source>
        <translation>Chargement de qui peut vous appeler…</translation>
    </message>
</context>
<context>
    <name>CallsFilterBar</name>
    <message>
        <source>&amp;All</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Miss&amp;ed</source>
        <comment>which calls are shown</comment>
        <translation>Manqué&amp;s</translation>
    </message>
    <message>
        <source>&amp;Placed</source>
        <comment>which calls are shown</comment>
        <translation>É&amp;mis</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <comment>which calls are shown</comment>
        <translation>Reç&amp;us</translation>
    </message>
    <message>
        <source>Blocke&amp;d</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Bloqués</translation>
    </message>
    <message>
        <source>Calls from callers who are on your block list now</source>
        <translation>Appels d’appelants qui figurent maintenant sur votre liste de blocage</translation>
    </message>
    <message>
        <source>With co&amp;st</source>
        <comment>which calls are shown</comment>
        <translation>Avec c&amp;oût</translation>
    </message>
    <message>
        <source>Calls of which the server told a price</source>
        <translation>Appels dont le serveur a indiqué un prix</translation>
    </message>
    <message>
        <source>W&amp;ithout cost</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Sans coût</translation>
    </message>
    <message>
        <source>Calls that you placed and of which the server told no price</source>
        <translation>Appels que vous avez passés et dont le serveur n’a indiqué aucun prix</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Pas encore d’appels.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>Aucun appel manqué.</translation>
    </message>
    <message>
        <source>You placed no calls.</source>
        <translation>Vous n’avez passé aucun appel.</translation>
    </message>
    <message>
        <source>You received no calls.</source>
        <translation>Vous n’avez reçu aucun appel.</translation>
    </message>
    <message>
        <source>Nobody is on your block list.</source>
        <translation>Personne ne figure sur votre liste de blocage.</translation>
    </message>
    <message>
        <source>No call came from a caller who is on your block list.</source>
        <translation>Aucun appel n’est venu d’un appelant de votre liste de blocage.</translation>
    </message>
    <message>
        <source>The server told no price of any call.</source>
        <translation>Le serveur n’a indiqué le prix d’aucun appel.</translation>
    </message>
    <message>
        <source>Every call that you placed had a price.</source>
        <translation>Tous les appels que vous avez passés avaient un prix.</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Appel manqué de %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Appel de %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Appel vers %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Appel vers %1, %2, sans réponse</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <comment>a call in words</comment>
        <translation>%1, avec une note</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: calls into a file</comment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Block caller</source>
        <translation>Bloquer l’appelant</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Tous ses appels</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter ce qui est affiché…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Chercher dans les appels</translation>
    </message>
    <message>
        <source>Calls of this account are not kept on this computer. Here are those that the server still tells.</source>
        <translation>Les appels de ce compte ne sont pas conservés sur cet ordinateur. Voici ceux que le serveur indique encore.</translation>
    </message>
    <message>
        <source>Kept on this computer since %1.</source>
        <comment>a moment</comment>
        <translation>Conservés sur cet ordinateur depuis %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Effacer la rec&amp;herche</translation>
    </message>
    <message>
        <source>&amp;Show all calls</source>
        <comment>button</comment>
        <translation>A&amp;fficher tout</translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Chargement de l’historique des appels…</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Pas encore d’appels. Ils apparaîtront ici après votre premier appel.</translation>
    </message>
    <message>
        <source>New calls cannot be kept on this computer.</source>
        <translation>Les nouveaux appels ne peuvent pas être conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Let through again</source>
        <translation>Laisser passer à nouveau</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 a été transmis à votre programme de téléphonie.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Ce bureau n’a pas de programme pour les appels. Installez-en un, ou copiez le numéro et composez-le sur votre téléphone.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>Copier le numér&amp;o</translation>
    </message>
    <message>
        <source>Calls from %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Les appels de %1 sont désormais refusés.</translation>
    </message>
    <message>
        <source>Calls from %1 get through again.</source>
        <comment>a caller</comment>
        <translation>Les appels de %1 passent à nouveau.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>calls-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>appels-%1.csv</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tableaux pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>One call was written to %1.</source>
        <comment>a file</comment>
        <translation>Un appel a été écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n appel a été écrit dans %1.</numerusform>
            <numerusform>%n appels ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Une partie du temps qui les sépare est inconnue.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Chercher un nom, un numéro ou une note</translation>
    </message>
    <message>
        <source>The note was not saved: this call is no longer kept on this computer.</source>
        <translation>La note n’a pas été enregistrée&#xa0;: cet appel n’est plus conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>La note n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>La note a été supprimée.</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the certificate: %1</source>
        <comment>%1 = its dates</comment>
        <translation>Révoquer le certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <comment>of a certificate</comment>
        <translation>Numéro de série %1</translation>
    </message>
</context>
<context>
    <name>CertificateStep</name>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce bien vous&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Co&amp;mpte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Trust servers that %1 vouches for</source>
        <translation>&amp;Faire confiance aux serveurs garantis par %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority in this file</source>
        <translation>Empreinte SHA-256 de l’autorité contenue dans ce fichier</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Old file format read; it will be stored with modern encryption.</source>
        <translation>Ancien format de fichier lu&#xa0;; il sera enregistré avec un chiffrement moderne.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>button: tries the connection</comment>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>This certificate names its owner by a number. For which SIP address do you use it?</source>
        <translation>Ce certificat désigne son titulaire par un numéro. Pour quelle adresse SIP l’utilisez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>The SIP address of the account that this certificate is for.</source>
        <translation>L’adresse SIP du compte auquel ce certificat est destiné.</translation>
    </message>
    <message>
        <source>This is not a SIP address. Write it like alice@example.org.</source>
        <translation>Ce n’est pas une adresse SIP. Écrivez-la comme alice@example.org.</translation>
    </message>
    <message>
        <source>The address of the server that manages your account, for example pbx.example.org.</source>
        <translation>L’adresse du serveur qui gère votre compte, par exemple pbx.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address. Write it like pbx.example.org.</source>
        <translation>Ce n’est pas une adresse de serveur. Écrivez-la comme pbx.example.org.</translation>
    </message>
    <message>
        <source>Will connect to %1</source>
        <translation>Connexion prévue à %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>A certificate without a name</source>
        <translation>Un certificat sans nom</translation>
    </message>
    <message>
        <source>Issued by somebody unnamed</source>
        <translation>Émis par un émetteur sans nom</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Émis par %1</translation>
    </message>
    <message>
        <source>Not valid yet: starts on %1</source>
        <translation>Pas encore valable&#xa0;: commence le %1</translation>
    </message>
    <message>
        <source>No longer valid: ended on %1</source>
        <translation>Plus valable&#xa0;: a expiré le %1</translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1 (%n day(s))</source>
        <comment>date</comment>
        <translation>
            <numerusform>Valable jusqu’au %1 (%n jour)</numerusform>
            <numerusform>Valable jusqu’au %1 (%n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>a key of an unusual kind</source>
        <translation>une clé d’un type inhabituel</translation>
    </message>
    <message>
        <source>%1 %2 bits</source>
        <comment>kind of key, its length</comment>
        <translation>%1 %2 bits</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, signée avec %2</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Robuste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good enough today: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Suffisant aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too weak: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Trop faible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Votre certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>Your certificate ends today.</source>
        <translation>Votre certificat expire aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s).</source>
        <translation>
            <numerusform>Votre certificat expire dans %n jour.</numerusform>
            <numerusform>Votre certificat expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it, or get a new one from whoever runs the server.</source>
        <translation>Renouvelez-le, ou demandez-en un nouveau à la personne qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Ne pas déranger est désactivé.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Ne pas déranger est activé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>Ne pas déranger est activé jusqu’à ce que vous le désactiviez.</translation>
    </message>
    <message>
        <source>The server took the change.</source>
        <translation>Le serveur a accepté la modification.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Votre numéro est masqué quand vous appelez.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Votre numéro est affiché quand vous appelez.</translation>
    </message>
    <message>
        <source>Your forwarding is changed.</source>
        <translation>Votre renvoi est modifié.</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <translation>Vos coordonnées sont modifiées.</translation>
    </message>
    <message>
        <source>%1 reaches you too.</source>
        <comment>an alias</comment>
        <translation>On peut aussi vous joindre sous %1.</translation>
    </message>
    <message>
        <source>%1 no longer reaches you.</source>
        <comment>an alias</comment>
        <translation>On ne peut plus vous joindre sous %1.</translation>
    </message>
    <message>
        <source>The rules for who may call you are changed.</source>
        <translation>Les règles sur qui peut vous appeler sont modifiées.</translation>
    </message>
    <message>
        <source>Back to normal: do not disturb is off, and calls are no longer all forwarded.</source>
        <translation>Retour à la normale&#xa0;: Ne pas déranger est désactivé, et les appels ne sont plus tous renvoyés.</translation>
    </message>
    <message>
        <source>People you call see your SIP address.</source>
        <translation>Les personnes que vous appelez voient votre adresse SIP.</translation>
    </message>
    <message>
        <source>People you call see %1.</source>
        <comment>a number</comment>
        <translation>Les personnes que vous appelez voient %1.</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Cela a marché. La réponse du serveur s’est perdue, mais il montre votre modification.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Cela n’a pas marché. La réponse du serveur s’est perdue, et il montre toujours l’ancien réglage.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>La réponse du serveur s’est perdue. Votre modification est peut-être en vigueur, peut-être pas.</translation>
    </message>
    <message>
        <source>Only a part of your change is in effect.</source>
        <translation>Seule une partie de votre modification est en vigueur.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Le serveur a refusé la modification.</translation>
    </message>
    <message>
        <source>The time was over: your forwarding is as it was before.</source>
        <translation>Le temps était écoulé&#xa0;: votre renvoi est comme avant.</translation>
    </message>
    <message>
        <source>Voicemail is off: your account has no mailbox any more.</source>
        <translation>La messagerie vocale est désactivée&#xa0;: votre compte n’a plus de boîte vocale.</translation>
    </message>
    <message>
        <source>Undone: the mailbox is back and leads where it did. Its PIN is a new one; set your own.</source>
        <translation>Annulé&#xa0;: la boîte vocale est de retour et les renvois y mènent comme avant. Son code PIN est nouveau&#xa0;; choisissez le vôtre.</translation>
    </message>
    <message>
        <source>Voicemail is on. Its PIN is a new one; set your own to listen by phone.</source>
        <translation>La messagerie vocale est activée. Son code PIN est nouveau&#xa0;; choisissez le vôtre pour écouter par téléphone.</translation>
    </message>
    <message>
        <source>Messages are kept on the server and not mailed.</source>
        <translation>Les messages sont conservés sur le serveur et ne sont pas envoyés par courriel.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <comment>an e-mail address</comment>
        <translation>Les messages sont envoyés par courriel à %1 et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <comment>an e-mail address</comment>
        <translation>Les messages sont conservés et envoyés par courriel à %1.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <comment>button of a chart</comment>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy image</source>
        <comment>button of a chart</comment>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy table</source>
        <comment>button of a chart</comment>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Afficher en tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy image: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Copier l’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Copier le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Connect your telephone account</source>
        <translation>Connecter votre compte téléphonique</translation>
    </message>
    <message>
        <source>&amp;Open a certificate file</source>
        <translation>&amp;Ouvrir un fichier de certificat</translation>
    </message>
    <message>
        <source>The file (.p12) that your office or provider gave you. It signs you in without a password.</source>
        <translation>Le fichier (.p12) que votre entreprise ou votre fournisseur vous a donné. Il vous identifie sans mot de passe.</translation>
    </message>
    <message>
        <source>Sign &amp;in with SIP address and password</source>
        <translation>&amp;Se connecter avec l’adresse SIP et le mot de passe</translation>
    </message>
    <message>
        <source>You get a certificate; the password is not kept.</source>
        <translation>Vous recevez un certificat&#xa0;; le mot de passe n’est pas conservé.</translation>
    </message>
    <message>
        <source>My office gave me a &amp;code</source>
        <translation>Mon entreprise m’a donné un &amp;code</translation>
    </message>
    <message>
        <source>An invitation to a new account or certificate.</source>
        <translation>Une invitation pour un nouveau compte ou certificat.</translation>
    </message>
    <message>
        <source>Afterwards you see who can reach you, and decide where your calls go.</source>
        <translation>Ensuite, vous voyez qui peut vous joindre et décidez où vont vos appels.</translation>
    </message>
    <message>
        <source>Or drop a certificate file anywhere on this window.</source>
        <translation>Ou déposez un fichier de certificat n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Set up a server for my office…</source>
        <translation>&amp;Installer un serveur pour mon entreprise…</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>It lies in your Downloads folder.</source>
        <translation>Il se trouve dans votre dossier Téléchargements.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Changes are not applied</source>
        <translation>Des modifications ne sont pas appliquées</translation>
    </message>
    <message>
        <source>What you changed here is not in effect: %1.

It is kept for the next start.</source>
        <comment>%1 = names of pages, with commas between them</comment>
        <translation>Ce que vous avez modifié ici n’est pas en vigueur&#xa0;: %1.

C’est conservé pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <comment>button</comment>
        <translation>&amp;Fermer quand même</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Use the account of this certificate file without saving it.</source>
        <translation>Utiliser le compte de ce fichier de certificat sans l’enregistrer.</translation>
    </message>
    <message>
        <source>The server of that account.</source>
        <translation>Le serveur de ce compte.</translation>
    </message>
    <message>
        <source>Also trust servers that the authority in this file vouches for.</source>
        <translation>Faire aussi confiance aux serveurs garantis par l’autorité de ce fichier.</translation>
    </message>
    <message>
        <source>Read the password of that file from standard input.</source>
        <translation>Lire le mot de passe de ce fichier sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Draw the Overview with fresh data into this PNG and end.</source>
        <translation>Dessiner la vue d’ensemble avec des données fraîches dans ce PNG, puis terminer.</translation>
    </message>
    <message>
        <source>Shows who can reach you by telephone, and changes it.</source>
        <translation>Montre qui peut vous joindre par téléphone, et permet de le modifier.</translation>
    </message>
    <message>
        <source>--server, --ca and --password-stdin belong to --p12.</source>
        <translation>--server, --ca et --password-stdin vont avec --p12.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot exige un nom de fichier.</translation>
    </message>
    <message>
        <source>--screenshot belongs to --p12.</source>
        <translation>--screenshot va avec --p12.</translation>
    </message>
    <message>
        <source>A certificate file to connect an account with, or a tel:, sip: or sips: link to call.</source>
        <translation>Un fichier de certificat avec lequel connecter un compte, ou un lien tel:, sip: ou sips: à appeler.</translation>
    </message>
    <message>
        <source>More than one certificate file or link.</source>
        <translation>Plus d’un fichier de certificat ou d’un lien.</translation>
    </message>
    <message>
        <source>Turn do not disturb on for so many minutes, or &quot;off&quot;.</source>
        <translation>Activer «&#xa0;ne pas déranger&#xa0;» pour tant de minutes, ou «&#xa0;off&#xa0;».</translation>
    </message>
    <message>
        <source>Show the calls.</source>
        <translation>Afficher les appels.</translation>
    </message>
    <message>
        <source>Ask for a number to call.</source>
        <translation>Demander un numéro à appeler.</translation>
    </message>
    <message>
        <source>Start without the window, where the desktop has a tray that brings it back.</source>
        <translation>Démarrer sans la fenêtre, là où le bureau a une zone de notification qui la rappelle.</translation>
    </message>
    <message>
        <source>Only one of --dnd, --calls and --new-call.</source>
        <translation>Un seul de --dnd, --calls et --new-call.</translation>
    </message>
    <message>
        <source>--dnd takes minutes from 1 to 525600, or off.</source>
        <translation>--dnd prend des minutes de 1 à 525600, ou off.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search of the window</source>
        <translation>Recherche de la fenêtre</translation>
    </message>
    <message>
        <source>Search pages, settings, people, numbers…</source>
        <translation>Chercher pages, réglages, personnes, numéros…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Chercher des pages, des réglages, des personnes et des numéros</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>No extension yet: whoever runs the server gives it one.</source>
        <translation>Pas encore de poste&#xa0;: la personne qui gère le serveur lui en donne un.</translation>
    </message>
    <message>
        <source>Dial %1 (%2 from elsewhere)</source>
        <comment>1: extension, 2: SIP address</comment>
        <translation>Composez le %1 (%2 depuis l’extérieur)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a conference room</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Switched off: nobody gets in.</source>
        <comment>state of a conference room</comment>
        <translation>Désactivée&#xa0;: personne n’entre.</translation>
    </message>
    <message>
        <source>Copy PIN</source>
        <comment>button</comment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy the PIN of %1</source>
        <translation>Copier le code PIN de %1</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <comment>button</comment>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Copy an invitation to %1</source>
        <translation>Copier une invitation à %1</translation>
    </message>
    <message>
        <source>You are invited to the conference “%1”.</source>
        <translation>Vous êtes invité à la conférence «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Dial: %1</source>
        <comment>line of an invitation</comment>
        <translation>Composez&#xa0;: %1</translation>
    </message>
    <message>
        <source>From elsewhere: %1</source>
        <comment>line of an invitation: SIP address</comment>
        <translation>Depuis l’extérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <comment>line of an invitation</comment>
        <translation>Code PIN&#xa0;: %1</translation>
    </message>
    <message>
        <source>No PIN is asked for.</source>
        <translation>Aucun code PIN n’est demandé.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>Code PIN&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the PIN</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the PIN</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the PIN of %1</source>
        <translation>Masquer le code PIN de %1</translation>
    </message>
    <message>
        <source>Show the PIN of %1</source>
        <translation>Afficher le code PIN de %1</translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>You have one conference room.</source>
        <translation>Vous avez une salle de conférence.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n conference rooms.</source>
        <translation>
            <numerusform>Vous avez %n salle de conférence.</numerusform>
            <numerusform>Vous avez %n salles de conférence.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server has no conference rooms.</source>
        <translation>Ce serveur n’a pas de salles de conférence.</translation>
    </message>
    <message>
        <source>You have no conference room. In one, everybody who dials its extension and types its PIN talks with everybody else. Whoever runs the server sets one up for you.</source>
        <translation>Vous n’avez pas de salle de conférence. Dans une salle, tous ceux qui composent son poste et tapent son code PIN parlent ensemble. La personne qui gère le serveur en crée une pour vous.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Loading your conference rooms…</source>
        <translation>Chargement de vos salles de conférence…</translation>
    </message>
    <message>
        <source>The invitation is in the clipboard, with its PIN.</source>
        <translation>L’invitation est dans le presse-papiers, avec son code PIN.</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>Le code PIN est dans le presse-papiers pour 30 secondes.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et encore 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server meanwhile</source>
        <translation>Modifié sur le serveur entre-temps</translation>
    </message>
    <message>
        <source>While you were editing, this was changed on the server. Choose which values go on; nothing is sent before you press Apply on the page.</source>
        <translation>Pendant que vous modifiiez, ceci a été changé sur le serveur. Choisissez les valeurs à garder&#xa0;; rien n’est envoyé avant que vous n’appuyiez sur Appliquer dans la page.</translation>
    </message>
    <message>
        <source>What was there before, theirs, and mine</source>
        <translation>Ce qui était là avant, les leurs et les miennes</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses theirs or mine.</source>
        <translation>Les flèches déplacent, Espace choisit la leur ou la mienne.</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Prendre les &amp;leurs</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Prendre les &amp;miennes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use &amp;chosen</source>
        <comment>button: settle a conflict by what was chosen per line</comment>
        <translation>Prendre le &amp;choix</translation>
    </message>
    <message>
        <source>Choose theirs or mine in the line that both changed.</source>
        <translation>Choisissez la leur ou la mienne dans la ligne que les deux ont modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>Choose theirs or mine in %n lines that both changed.</source>
        <comment>lines of a table</comment>
        <translation>
            <numerusform>Choisissez la leur ou la mienne dans %n ligne que les deux ont modifiée.</numerusform>
            <numerusform>Choisissez la leur ou la mienne dans %n lignes que les deux ont modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>The same now</source>
        <comment>who changed a field</comment>
        <translation>Identique maintenant</translation>
    </message>
    <message>
        <source>On the server</source>
        <comment>who changed a field</comment>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>By you</source>
        <comment>who changed a field</comment>
        <translation>Par vous</translation>
    </message>
    <message>
        <source>By both</source>
        <comment>who changed a field</comment>
        <translation>Par les deux</translation>
    </message>
    <message>
        <source>%1, theirs: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, la leur&#xa0;: %2, choisie</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, la leur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, la mienne&#xa0;: %2, choisie</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, la mienne&#xa0;: %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a table: the name of a field</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a table: who changed a field</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of a table: the value that a field had</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>column of a table: the value on the server</comment>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>column of a table: the value of my draft</comment>
        <translation>La mienne</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1 est joint</translation>
    </message>
    <message>
        <source>Could not reach %1</source>
        <translation>%1 n’a pas pu être joint</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Joindre %1</translation>
    </message>
    <message>
        <source>The server is who it says</source>
        <translation>Le serveur est bien celui qu’il dit être</translation>
    </message>
    <message>
        <source>The server did not prove who it is</source>
        <translation>Le serveur n’a pas prouvé son identité</translation>
    </message>
    <message>
        <source>Check who the server is</source>
        <translation>Vérifier l’identité du serveur</translation>
    </message>
    <message>
        <source>The server accepted your certificate</source>
        <translation>Le serveur a accepté votre certificat</translation>
    </message>
    <message>
        <source>The server did not accept your certificate</source>
        <translation>Le serveur n’a pas accepté votre certificat</translation>
    </message>
    <message>
        <source>Show your certificate</source>
        <translation>Présenter votre certificat</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>Impossible de se connecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ConnectTexts</name>
    <message>
        <source>Old certificate files are locked with a method that many systems no longer include. Your certificate inside is not affected.

On a computer that has OpenSSL with its “legacy” part, type this, with the name of your file in place of old.p12:</source>
        <translation>Les anciens fichiers de certificat sont verrouillés avec une méthode que beaucoup de systèmes n’incluent plus. Votre certificat, à l’intérieur, n’est pas concerné.

Sur un ordinateur qui dispose d’OpenSSL avec sa partie «&#xa0;legacy&#xa0;», tapez ceci, avec le nom de votre fichier à la place de old.p12&#xa0;:</translation>
    </message>
    <message>
        <source>It asks for the old password, then twice for a new one. Then open new.p12 here.

Or ask whoever runs the server for a new certificate; that is the better way if the old one is from before 2020.</source>
        <translation>La commande demande l’ancien mot de passe, puis deux fois un nouveau. Ouvrez ensuite new.p12 ici.

Ou demandez un nouveau certificat à l’administrateur du serveur&#xa0;; c’est préférable si l’ancien date d’avant 2020.</translation>
    </message>
    <message>
        <source>A small office needs one computer that is always on, and one command. On that computer, with the domain of your office in place of example.org:</source>
        <translation>Une petite entreprise a besoin d’un ordinateur toujours allumé et d’une seule commande. Sur cet ordinateur, avec le domaine de votre entreprise à la place de example.org&#xa0;:</translation>
    </message>
    <message>
        <source>Then add the people and give each their certificate file:</source>
        <translation>Ajoutez ensuite les personnes et donnez à chacune son fichier de certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Everybody opens their file here. To look around first, “bellsetd demo” starts an office with people and calls in it.</source>
        <translation>Chacun ouvre son fichier ici. Pour d’abord regarder, «&#xa0;bellsetd demo&#xa0;» démarre une entreprise avec des personnes et des appels.</translation>
    </message>
    <message>
        <source>my telephone account</source>
        <translation>mon compte téléphonique</translation>
    </message>
    <message>
        <source>Hello,

I cannot connect to %1 with Bellset. It says:

%2

Could you help me with that, please?
</source>
        <translation>Bonjour,

Je n’arrive pas à me connecter à %1 avec Bellset. Le message est&#xa0;:

%2

Pourriez-vous m’aider, s’il vous plaît&#xa0;?
</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: previous step</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Ouvrir un fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Certificats (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>How to convert an old certificate file</source>
        <translation>Comment convertir un ancien fichier de certificat</translation>
    </message>
    <message>
        <source>A request is on the clipboard. Paste it into a mail to whoever runs the server.</source>
        <translation>Une demande est dans le presse-papiers. Collez-la dans un courriel à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Set up a server for my office</source>
        <translation>Installer un serveur pour mon entreprise</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;VIP</source>
        <comment>button: in this group or not</comment>
        <translation>&amp;VIP</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>button: a contact</comment>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <comment>button: a contact</comment>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>Numbers of the contact</source>
        <translation>Numéros du contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are chosen.</source>
        <translation>
            <numerusform>%n contact est choisi.</numerusform>
            <numerusform>%n contacts sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact to see more about it.</source>
        <translation>Choisissez un contact pour en savoir plus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>&amp;Copier le numéro</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Another num&amp;ber</source>
        <comment>button</comment>
        <translation>Autre numé&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>button: a contact</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <comment>label of a field</comment>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Numbers or addresses, each with a word of its own:</source>
        <translation>Numéros ou adresses, chacun avec son propre mot&#xa0;:</translation>
    </message>
    <message>
        <source>E-mail add&amp;ress:</source>
        <comment>label of a field</comment>
        <translation>A&amp;dresse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>Groups stay on this computer. The server does not know who is in them.</source>
        <translation>Les groupes restent sur cet ordinateur. Le serveur ne sait pas qui en fait partie.</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <comment>label of a field</comment>
        <translation>No&amp;te&#xa0;:</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Word for number %1</source>
        <translation>Mot pour le numéro %1</translation>
    </message>
    <message>
        <source>+31 6 12345678</source>
        <translation>+31 6 12345678</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>what a number is</comment>
        <translation>mobile</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <comment>heading</comment>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>heading</comment>
        <translation>Nouveau contact</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Business</source>
        <comment>group of contacts</comment>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Coworkers</source>
        <comment>group of contacts</comment>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>group of contacts</comment>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>group of contacts</comment>
        <translation>Famille</translation>
    </message>
    <message>
        <source>There is no name. Type one.</source>
        <translation>Il n’y a pas de nom. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Le nom dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A number is neither a telephone number nor an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Un numéro n’est ni un numéro de téléphone ni une adresse. Exemples&#xa0;: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>There are more than %1 numbers. Remove some.</source>
        <translation>Il y a plus de %1 numéros. Supprimez-en.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be right. Example: bob@example.org</source>
        <translation>L’adresse électronique ne peut pas être correcte. Exemple&#xa0;: bob@example.org</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>La note dépasse %1 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this contact. Export it again where it comes from.</source>
        <translation>Le fichier se termine au milieu de ce contact. Exportez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>There is room for %1 contacts. Remove some first.</source>
        <translation>Il y a de la place pour %1 contacts. Supprimez-en d’abord.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>not VIP</source>
        <translation>pas VIP</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column of contacts</comment>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Search name, number or group</source>
        <translation>Chercher un nom, un numéro ou un groupe</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Chercher dans les contacts</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>list of contacts</comment>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>list of contacts, of the office</comment>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>People of your office, found by the directory that you set up.</source>
        <translation>Les personnes de votre entreprise, trouvées par l’annuaire que vous avez configuré.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>&amp;Keep them on the server only</source>
        <comment>what happens to messages</comment>
        <translation>Les garder &amp;uniquement sur le serveur</translation>
    </message>
    <message>
        <source>Mail them, and keep them on the &amp;server</source>
        <comment>messages</comment>
        <translation>Les envoyer par courriel et les &amp;garder</translation>
    </message>
    <message>
        <source>Mail them, and do not k&amp;eep them</source>
        <comment>messages</comment>
        <translation>Les envoyer par courriel &amp;sans les garder</translation>
    </message>
    <message>
        <source>M&amp;ail messages to</source>
        <comment>label of a field</comment>
        <translation>Envoyer &amp;les messages à</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Prendre la sienne</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Mail address for messages</source>
        <translation>Adresse électronique pour les messages</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are not mailed there.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: les messages n’y sont pas envoyés par courriel.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and kept.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: les messages sont envoyés par courriel à %1 et conservés.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and not kept.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: les messages sont envoyés par courriel à %1 et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Type the mail address for your messages.</source>
        <translation>Saisissez l’adresse électronique pour vos messages.</translation>
    </message>
    <message>
        <source>Not a mail address. Example: alice@example.org</source>
        <translation>Ce n’est pas une adresse électronique. Exemple&#xa0;: alice@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>DeliveryConflict</name>
    <message>
        <source>yes</source>
        <comment>what is chosen</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>what is chosen</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Mail new messages</source>
        <comment>a field</comment>
        <translation>Envoyer les nouveaux messages par e-mail</translation>
    </message>
    <message>
        <source>Mail address</source>
        <comment>a field</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Keep them on the server</source>
        <comment>a field</comment>
        <translation>Les garder sur le serveur</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Block</source>
        <comment>button of a notification: a caller</comment>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>It cannot be done now. Block the caller on the page Calls.</source>
        <translation>C’est impossible maintenant. Bloquez l’appelant dans la page Appels.</translation>
    </message>
    <message>
        <source>The caller is still blocked: %1</source>
        <comment>a sentence</comment>
        <translation>L’appelant est toujours bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo did not work</source>
        <translation>L’annulation n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Look at the page Calls whether it worked.</source>
        <translation>Regardez dans la page Appels si cela a fonctionné.</translation>
    </message>
</context>
<context>
    <name>DeviceCardView</name>
    <message>
        <source>Copy details</source>
        <comment>button: of a device</comment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the details of %1</source>
        <comment>a device</comment>
        <translation>Copier les détails de %1</translation>
    </message>
    <message>
        <source>Registered as: %1</source>
        <comment>an address and port</comment>
        <translation>Enregistré comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen from outside as: %1</source>
        <comment>an address and port</comment>
        <translation>Vu de l’extérieur comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <comment>encrypted or not</comment>
        <translation>Ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in until: %1</source>
        <comment>date and time</comment>
        <translation>Connecté jusqu’à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <comment>button: of a new device</comment>
        <translation>Oui, c’est le mien</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <comment>button: a device</comment>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>a device</comment>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <comment>a device</comment>
        <translation>%1 est à moi</translation>
    </message>
    <message>
        <source>New since %1. Is it yours?</source>
        <comment>a device; %1 = a day or time</comment>
        <translation>Nouveau depuis %1. Est-il à vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DeviceLines</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>%1, encrypted line</source>
        <comment>device</comment>
        <translation>%1, ligne chiffrée</translation>
    </message>
    <message>
        <source>%1, line not encrypted</source>
        <comment>device</comment>
        <translation>%1, ligne non chiffrée</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>not known whether encrypted</source>
        <comment>the line to a device</comment>
        <translation>chiffrement inconnu</translation>
    </message>
    <message>
        <source>encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>chiffrée (%1)</translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>non chiffrée (%1)</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Signed in until %1, unless it renews that.</source>
        <translation>Connecté jusqu’à %1, sauf renouvellement.</translation>
    </message>
    <message>
        <source>Its sign-in ended %1, if it did not renew it.</source>
        <translation>Sa connexion a pris fin %1, s’il ne l’a pas renouvelée.</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Adresse inconnue</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Aucun téléphone n’est connecté.</translation>
    </message>
    <message>
        <source>One device is signed in; calls ring there.</source>
        <translation>Un appareil est connecté&#xa0;; les appels y sonnent.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are signed in; calls ring on all of them.</source>
        <translation>
            <numerusform>%n appareil est connecté&#xa0;; les appels y sonnent.</numerusform>
            <numerusform>%n appareils sont connectés&#xa0;; les appels sonnent sur tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not sign devices out from here. Sign out on the device itself, or switch it off: it leaves the list when its time is over.</source>
        <translation>Ce serveur ne déconnecte pas les appareils d’ici. Déconnectez-vous sur l’appareil même ou éteignez-le&#xa0;: il quitte la liste quand son temps est écoulé.</translation>
    </message>
    <message>
        <source>No phone is signed in, so none rings. In the settings of a phone or softphone enter the SIP address %1 and your SIP password; it appears here within a minute.</source>
        <translation>Aucun téléphone n’est connecté, donc aucun ne sonne. Dans les réglages d’un téléphone ou d’un logiciel de téléphonie, saisissez l’adresse SIP %1 et votre mot de passe SIP&#xa0;; il apparaît ici en moins d’une minute.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Loading your devices…</source>
        <translation>Chargement de vos appareils…</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>To sign in another phone or softphone, enter the SIP address %1 and your SIP password in its settings.</source>
        <translation>Pour connecter un autre téléphone ou logiciel de téléphonie, saisissez l’adresse SIP %1 et votre mot de passe SIP dans ses réglages.</translation>
    </message>
    <message>
        <source>Copied: the details of the device.</source>
        <translation>Copié&#xa0;: les détails de l’appareil.</translation>
    </message>
    <message>
        <source>Calls no longer ring on %1 (%2). It does not forget your SIP password: it may sign in again by itself, at the latest when it would have renewed its sign-in. To keep a lost device out, change the SIP password too, on the web page of your server or with “bellsetctl password”.</source>
        <translation>Les appels ne sonnent plus sur %1 (%2). Il n’oublie pas votre mot de passe SIP&#xa0;: il peut se reconnecter de lui-même, au plus tard quand il aurait renouvelé sa connexion. Pour écarter un appareil perdu, changez aussi le mot de passe SIP, sur la page web de votre serveur ou avec «&#xa0;bellsetctl password&#xa0;».</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Déconnecter un appareil</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>button: a device</comment>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>%1 is signed out. It comes back if it signs in again.</source>
        <comment>a device</comment>
        <translation>%1 est déconnecté. Il revient s’il se reconnecte.</translation>
    </message>
    <message>
        <source>Set up another device…</source>
        <comment>button</comment>
        <translation>Installer un autre appareil…</translation>
    </message>
    <message>
        <source>Set up a device…</source>
        <comment>button</comment>
        <translation>Installer un appareil…</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Co&amp;py</source>
        <comment>button: to the clipboard</comment>
        <translation>Co&amp;pier</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory settings</source>
        <translation>Réglages de l’annuaire</translation>
    </message>
    <message>
        <source>Add a directory</source>
        <translation>Ajouter un annuaire</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>label of a field</comment>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>LDAPS: encrypted from the start</source>
        <translation>LDAPS&#xa0;: chiffré dès le début</translation>
    </message>
    <message>
        <source>StartTLS: encrypted before anything is sent</source>
        <translation>StartTLS&#xa0;: chiffré avant tout envoi</translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation>Aucun&#xa0;: lisible par tous en chemin</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>label of a field</comment>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <comment>label of a field</comment>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <comment>label of a field</comment>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <comment>label of a field</comment>
        <translation>&amp;Nom de connexion</translation>
    </message>
    <message>
        <source>empty: the directory lets everybody read</source>
        <translation>vide&#xa0;: l’annuaire est lisible par tous</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <comment>label of a field</comment>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>empty: the authorities that this computer trusts</source>
        <translation>vide&#xa0;: les autorités auxquelles cet ordinateur fait confiance</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <comment>button: a file</comment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Choisir le fichier de l’autorité</translation>
    </message>
    <message>
        <source>&amp;Authority file</source>
        <comment>label of a field</comment>
        <translation>Fichier d’&amp;autorité</translation>
    </message>
    <message>
        <source>Count&amp;ry code</source>
        <comment>label of a field</comment>
        <translation>In&amp;dicatif du pays</translation>
    </message>
    <message>
        <source>of numbers without one: 31</source>
        <translation>des numéros qui n’en ont pas&#xa0;: 31</translation>
    </message>
    <message>
        <source>&amp;More attributes</source>
        <comment>label of a field</comment>
        <translation>Autres attrib&amp;uts</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <comment>label of a field</comment>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Test: loo&amp;k for</source>
        <comment>label of a field</comment>
        <translation>Test&#xa0;: che&amp;rcher</translation>
    </message>
    <message>
        <source>What the test looks for</source>
        <translation>Ce que cherche le test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>button: a directory</comment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Remove &amp;directory</source>
        <comment>button</comment>
        <translation>Ret&amp;irer l’annuaire</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <comment>button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The password is sent without encryption: everybody on the way can read it.</source>
        <translation>Le mot de passe est envoyé sans chiffrement&#xa0;: tout le monde en chemin peut le lire.</translation>
    </message>
    <message>
        <source>What you look for is sent without encryption: everybody on the way can read it.</source>
        <translation>Ce que vous cherchez est envoyé sans chiffrement&#xa0;: tout le monde en chemin peut le lire.</translation>
    </message>
    <message>
        <source>kept in your wallet</source>
        <translation>gardé dans votre portefeuille</translation>
    </message>
    <message>
        <source>The certificate of the directory&apos;s authority</source>
        <translation>Le certificat de l’autorité de l’annuaire</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>step of a test that is under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remove the directory?</source>
        <translation>Retirer l’annuaire&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is no longer searched, and its password is removed from your wallet. The directory itself stays as it is.</source>
        <comment>host</comment>
        <translation>La recherche ne se fait plus dans %1, et son mot de passe est retiré de votre portefeuille. L’annuaire lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>host</comment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>DirectoryTab</name>
    <message>
        <source>Directory settin&amp;gs…</source>
        <comment>button</comment>
        <translation>Réglages de l’ann&amp;uaire…</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <comment>button: a number</comment>
        <translation>Appe&amp;ler</translation>
    </message>
    <message>
        <source>People of the directory</source>
        <translation>Personnes de l’annuaire</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>a directory</comment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>These people match “%1”.</source>
        <comment>an older search</comment>
        <translation>Ces personnes correspondent à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>No directory configured.</source>
        <translation>Aucun annuaire configuré.</translation>
    </message>
    <message>
        <source>Directories cannot be used here: nothing is kept on this computer.</source>
        <translation>Les annuaires ne peuvent pas être utilisés ici&#xa0;: rien n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Add a directory</source>
        <comment>button</comment>
        <translation>Ajou&amp;ter un annuaire</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Recherche dans l’annuaire…</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>kind of an address</comment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a person</comment>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 a été transmis à votre programme de téléphonie.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Ce bureau n’a pas de programme pour les appels. Installez-en un, ou copiez le numéro et composez-le sur votre téléphone.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>an address or number</comment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Nobody you trust vouches for this directory, so nothing was sent to it. Choose the certificate file of its authority in the settings of the directory, if whoever runs it gave you one.</source>
        <translation>Personne de confiance ne se porte garant de cet annuaire&#xa0;; rien ne lui a donc été envoyé. Choisissez le fichier de certificat de son autorité dans les réglages de l’annuaire, si son administrateur vous en a donné un.</translation>
    </message>
    <message>
        <source>This directory cannot prove that it is %1, so nothing was sent to it. Write the server&apos;s name as it stands in its certificate.</source>
        <comment>host</comment>
        <translation>Cet annuaire ne peut pas prouver qu’il est %1&#xa0;; rien ne lui a donc été envoyé. Écrivez le nom du serveur tel qu’il figure dans son certificat.</translation>
    </message>
    <message>
        <source>The certificate of this directory has ended, so nothing was sent to it. Tell whoever runs it; check the clock of this computer too.</source>
        <translation>Le certificat de cet annuaire a expiré&#xa0;; rien ne lui a donc été envoyé. Prévenez son administrateur&#xa0;; vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <comment>host</comment>
        <translation>Aucune connexion chiffrée à %1 n’a pu être établie&#xa0;; rien ne lui a donc été envoyé. Vérifiez le port et le type de chiffrement.</translation>
    </message>
    <message>
        <source>There is no certificate to be read in “%1”. Choose the file of the directory&apos;s authority again (PEM).</source>
        <comment>a file</comment>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun certificat lisible. Choisissez à nouveau le fichier de l’autorité de l’annuaire (PEM).</translation>
    </message>
    <message>
        <source>Your wallet is locked, and the directory&apos;s password is in it. Unlock the wallet and try again.</source>
        <translation>Votre portefeuille est verrouillé, et il contient le mot de passe de l’annuaire. Déverrouillez le portefeuille et réessayez.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in, and the directory&apos;s password is in it. Allow the access and try again.</source>
        <translation>Votre portefeuille n’a pas laissé entrer ce programme, et il contient le mot de passe de l’annuaire. Autorisez l’accès et réessayez.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, and none is saved without protection. Use a directory without a password, or set up a wallet.</source>
        <translation>Cet ordinateur n’a pas de portefeuille pour les mots de passe, et aucun n’est enregistré sans protection. Utilisez un annuaire sans mot de passe, ou configurez un portefeuille.</translation>
    </message>
    <message>
        <source>Write the name of the server, for example ldap.example.org.</source>
        <translation>Écrivez le nom du serveur, par exemple ldap.example.org.</translation>
    </message>
    <message>
        <source>This is no name of a server. Write only the name, like ldap.example.org, without “ldaps://” and port.</source>
        <translation>Ce n’est pas un nom de serveur. Écrivez seulement le nom, comme ldap.example.org, sans «&#xa0;ldaps://&#xa0;» ni port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Write the base below which people are, for example ou=people, dc=example, dc=org.</source>
        <translation>Écrivez la base sous laquelle se trouvent les personnes, par exemple ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no base. Write it like ou=people, dc=example, dc=org.</source>
        <translation>Ce n’est pas une base. Écrivez-la comme ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no name to sign in with. Write it like cn=reader, dc=example, dc=org, or leave it empty.</source>
        <translation>Ce n’est pas un nom de connexion. Écrivez-le comme cn=reader, dc=example, dc=org, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Write the password that belongs to this name, or leave the name empty.</source>
        <translation>Écrivez le mot de passe qui va avec ce nom, ou laissez le nom vide.</translation>
    </message>
    <message>
        <source>Write the name that belongs to this password, or leave the password empty.</source>
        <translation>Écrivez le nom qui va avec ce mot de passe, ou laissez le mot de passe vide.</translation>
    </message>
    <message>
        <source>A country code has one to three digits: 31 for the Netherlands.</source>
        <translation>Un indicatif de pays a un à trois chiffres&#xa0;: 31 pour les Pays-Bas.</translation>
    </message>
    <message>
        <source>Attributes are names of letters, digits and hyphens with commas between them, at most 20.</source>
        <translation>Les attributs sont des noms faits de lettres, de chiffres et de traits d’union, séparés par des virgules, 20 au plus.</translation>
    </message>
    <message>
        <source>This is not one filter in parentheses. Write it like (objectClass=person), or leave it empty.</source>
        <translation>Ce n’est pas un filtre unique entre parenthèses. Écrivez-le comme (objectClass=person), ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>step of a test; host</comment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>No encryption</source>
        <comment>step of a test</comment>
        <translation>Pas de chiffrement</translation>
    </message>
    <message>
        <source>Encrypt and check its certificate</source>
        <comment>step of a test</comment>
        <translation>Chiffrer et vérifier son certificat</translation>
    </message>
    <message>
        <source>Go in without a name</source>
        <comment>step of a test</comment>
        <translation>Entrer sans nom</translation>
    </message>
    <message>
        <source>Sign in with name and password</source>
        <comment>step of a test</comment>
        <translation>Se connecter avec nom et mot de passe</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>step of a test</comment>
        <translation>Chercher</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people of the directory. Type to find others.</source>
        <translation>
            <numerusform>La première personne de l’annuaire (%n). Tapez pour en trouver d’autres.</numerusform>
            <numerusform>Les %n premières personnes de l’annuaire. Tapez pour en trouver d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is in the directory.</source>
        <translation>Une personne est dans l’annuaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the directory.</source>
        <translation>
            <numerusform>%n personne est dans l’annuaire.</numerusform>
            <numerusform>%n personnes sont dans l’annuaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n people match “%1”. Type more to find fewer.</source>
        <translation>
            <numerusform>Plus de %n personne correspond à «&#xa0;%1&#xa0;». Tapez-en plus pour en trouver moins.</numerusform>
            <numerusform>Plus de %n personnes correspondent à «&#xa0;%1&#xa0;». Tapez-en plus pour en trouver moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>1 person matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>1 personne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n people match “%1”.</source>
        <translation>
            <numerusform>%n personne correspond à «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n personnes correspondent à «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of a number</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a number</comment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>DndPanel</name>
    <message>
        <source>Do &amp;not disturb</source>
        <comment>check box</comment>
        <translation>Ne &amp;pas déranger</translation>
    </message>
    <message>
        <source>These get through nevertheless:</source>
        <comment>contact groups</comment>
        <translation>Passent quand même&#xa0;:</translation>
    </message>
    <message>
        <source>End of do not disturb</source>
        <translation>Fin de Ne pas déranger</translation>
    </message>
    <message>
        <source>Gets through in spite of do not disturb: %1</source>
        <comment>contact group</comment>
        <translation>Passe malgré Ne pas déranger&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>Le serveur est injoignable&#xa0;; ceci ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connu.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Ce serveur ne vous laisse pas modifier ceci.</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>Agit aussitôt.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>&amp;Merge these</source>
        <comment>button: contacts into one</comment>
        <translation>&amp;Fusionner ceux-ci</translation>
    </message>
    <message>
        <source>Merge a&amp;ll</source>
        <comment>button: every list of duplicates</comment>
        <translation>&amp;Tout fusionner</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <comment>button</comment>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is there twice: no two contacts have the same name or a number in common.</source>
        <translation>Personne n’y est deux fois&#xa0;: aucun contact n’a le même nom ou un numéro en commun avec un autre.</translation>
    </message>
    <message>
        <source>Each line holds contacts with the same name or a number in common. Two people may share a number: look before you merge.</source>
        <translation>Chaque ligne contient des contacts qui ont le même nom ou un numéro en commun. Deux personnes peuvent partager un numéro&#xa0;: regardez avant de fusionner.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation>Ceux-ci ne peuvent pas être fusionnés.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>name and numbers of a contact</comment>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>No end</source>
        <comment>of a forward</comment>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>choose date and time</comment>
        <translation>Jusqu’à…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something is missing in this request.</source>
        <translation>Il manque quelque chose dans cette demande.</translation>
    </message>
    <message>
        <source>Fill in all fields and try again.</source>
        <translation>Remplissez tous les champs et réessayez.</translation>
    </message>
    <message>
        <source>Fill in “%1” and try again.</source>
        <translation>Remplissez «&#xa0;%1&#xa0;» et réessayez.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>Le serveur n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>The server does not accept “%1”.</source>
        <translation>Le serveur n’accepte pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Ce serveur ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it can be updated.</source>
        <translation>Demandez à l’administrateur du serveur s’il peut être mis à jour.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>Le serveur n’a pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The server does not have “%1”.</source>
        <translation>Le serveur n’a pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Cela a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualisez pour voir ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>That is more than the server takes at once.</source>
        <translation>C’est plus que ce que le serveur accepte en une fois.</translation>
    </message>
    <message>
        <source>Make it shorter and try again.</source>
        <translation>Raccourcissez et réessayez.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>The server makes you wait for a moment.</source>
        <translation>Le serveur vous fait attendre un moment.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Somebody changed this at the same time.</source>
        <translation>Quelqu’un a modifié ceci en même temps.</translation>
    </message>
    <message>
        <source>%1 changed this at the same time.</source>
        <translation>%1 a modifié ceci en même temps.</translation>
    </message>
    <message>
        <source>Your change was not saved over theirs.</source>
        <translation>Votre modification n’a pas écrasé la sienne.</translation>
    </message>
    <message>
        <source>Refresh, compare, and change it again.</source>
        <translation>Actualisez, comparez, puis modifiez à nouveau.</translation>
    </message>
    <message>
        <source>The server did not understand this request.</source>
        <translation>Le serveur n’a pas compris cette demande.</translation>
    </message>
    <message>
        <source>If it happens again, update this program.</source>
        <translation>Si cela se reproduit, mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The server took this for a request of another web site.</source>
        <translation>Le serveur a pris cela pour une demande d’un autre site web.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte n’en a pas le droit.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the permission.</source>
        <translation>Demandez l’autorisation à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Only your office can change this.</source>
        <translation>Seule votre entreprise peut modifier ceci.</translation>
    </message>
    <message>
        <source>Only your office can change “%1”.</source>
        <translation>Seule votre entreprise peut modifier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Ce compte est verrouillé.</translation>
    </message>
    <message>
        <source>It cannot be used until it is unlocked.</source>
        <translation>Il est inutilisable tant qu’il n’est pas déverrouillé.</translation>
    </message>
    <message>
        <source>The address or the password is wrong.</source>
        <translation>L’adresse ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>Vérifiez les deux et connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>Il y a eu trop de mots de passe incorrects.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then sign in again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis connectez-vous à nouveau.</numerusform>
            <numerusform>Attendez %n secondes, puis connectez-vous à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many wrong passwords, signing in is locked.</source>
        <translation>Après trop de mots de passe incorrects, la connexion est bloquée.</translation>
    </message>
    <message numerus="yes">
        <source>It opens again in %n minute(s).</source>
        <translation>
            <numerusform>Elle rouvre dans %n minute.</numerusform>
            <numerusform>Elle rouvre dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the password meanwhile.</source>
        <translation>Vérifiez le mot de passe entre-temps.</translation>
    </message>
    <message>
        <source>This office makes accounts by itself.</source>
        <translation>Cette entreprise crée les comptes elle-même.</translation>
    </message>
    <message>
        <source>A code cannot be used here.</source>
        <translation>Un code ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for an account.</source>
        <translation>Demandez un compte à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>This office takes new people by invitation.</source>
        <translation>Cette entreprise accueille les nouveaux sur invitation.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a code.</source>
        <translation>Demandez un code à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server does not know this code.</source>
        <translation>Le serveur ne connaît pas ce code.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already or expired.</source>
        <translation>Il est peut-être mal écrit, déjà utilisé ou expiré.</translation>
    </message>
    <message>
        <source>Check it, or ask whoever runs the server for a new one.</source>
        <translation>Vérifiez-le, ou demandez-en un nouveau à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server did not accept this request for a certificate.</source>
        <translation>Le serveur n’a pas accepté cette demande de certificat.</translation>
    </message>
    <message>
        <source>This account has too many valid certificates.</source>
        <translation>Ce compte a trop de certificats valables.</translation>
    </message>
    <message>
        <source>No further one was issued.</source>
        <translation>Aucun autre n’a été émis.</translation>
    </message>
    <message>
        <source>Revoke those that you do not use any more.</source>
        <translation>Révoquez ceux que vous n’utilisez plus.</translation>
    </message>
    <message>
        <source>The server cannot issue certificates at the moment.</source>
        <translation>Le serveur ne peut pas émettre de certificats en ce moment.</translation>
    </message>
    <message>
        <source>The key of its authority is kept elsewhere.</source>
        <translation>La clé de son autorité est conservée ailleurs.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate.</source>
        <translation>Demandez un certificat à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn.</source>
        <translation>Votre certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The server no longer accepts it.</source>
        <translation>Le serveur ne l’accepte plus.</translation>
    </message>
    <message>
        <source>Get a new certificate from whoever runs the server.</source>
        <translation>Demandez un nouveau certificat à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Your certificate has ended.</source>
        <translation>Votre certificat a expiré.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Votre certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>Servers no longer accept it.</source>
        <translation>Les serveurs ne l’acceptent plus.</translation>
    </message>
    <message>
        <source>Get a new one from whoever runs the server.</source>
        <translation>Demandez-en un nouveau à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Votre certificat n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Your certificate starts on %1.</source>
        <translation>Votre certificat commence le %1.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <translation>L’horloge de cet ordinateur est-elle à l’heure&#xa0;? Elle indique %1.</translation>
    </message>
    <message>
        <source>Correct the clock, or wait until then.</source>
        <translation>Réglez l’horloge, ou attendez jusque-là.</translation>
    </message>
    <message>
        <source>The server does not know your certificate.</source>
        <translation>Le serveur ne connaît pas votre certificat.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, or for another server.</source>
        <translation>Il a été émis par quelqu’un d’autre, ou pour un autre serveur.</translation>
    </message>
    <message>
        <source>Check the server address, or choose another certificate.</source>
        <translation>Vérifiez l’adresse du serveur, ou choisissez un autre certificat.</translation>
    </message>
    <message>
        <source>The server does not know who you are.</source>
        <translation>Le serveur ne sait pas qui vous êtes.</translation>
    </message>
    <message>
        <source>It asked for a certificate or a password and accepted none.</source>
        <translation>Il a demandé un certificat ou un mot de passe et n’en a accepté aucun.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this server.</source>
        <translation>Choisissez le certificat qui va avec ce serveur.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>Use it, or choose another address.</source>
        <translation>Utilisez-le, ou choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody.</source>
        <translation>%1 appartient déjà à quelqu’un.</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Cette adresse</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation>Ce n’est pas une adresse SIP.</translation>
    </message>
    <message>
        <source>“%1” is not a SIP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse SIP.</translation>
    </message>
    <message>
        <source>Write it like alice@example.org.</source>
        <translation>Écrivez-la comme alice@example.org.</translation>
    </message>
    <message>
        <source>The server does not serve this domain.</source>
        <translation>Le serveur ne dessert pas ce domaine.</translation>
    </message>
    <message>
        <source>The server does not serve %1.</source>
        <translation>Le serveur ne dessert pas %1.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign.</source>
        <translation>Vérifiez la partie après le signe @.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Ce mot de passe est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Mix upper and lower case with digits, or take four unrelated words.</source>
        <translation>Mélangez majuscules, minuscules et chiffres, ou prenez quatre mots sans rapport.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <translation>L’ancien mot de passe n’est pas correct.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain.</source>
        <translation>Un alias se trouve dans votre propre domaine.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain, not in %1.</source>
        <translation>Un alias se trouve dans votre propre domaine, pas dans %1.</translation>
    </message>
    <message>
        <source>Write only the name before the @ sign.</source>
        <translation>N’écrivez que le nom avant le signe @.</translation>
    </message>
    <message>
        <source>You have as many aliases as there can be.</source>
        <translation>Vous avez le nombre maximal d’alias.</translation>
    </message>
    <message>
        <source>Remove one that you do not need first.</source>
        <translation>Supprimez-en d’abord un dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>The account %1 is not saved on this computer.</source>
        <translation>Le compte %1 n’est pas enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open its certificate file (.p12) first.</source>
        <translation>Ouvrez d’abord son fichier de certificat (.p12).</translation>
    </message>
    <message>
        <source>No account is saved on this computer.</source>
        <translation>Aucun compte n’est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) of your account first.</source>
        <translation>Ouvrez d’abord le fichier de certificat (.p12) de votre compte.</translation>
    </message>
    <message>
        <source>The server does not know this account.</source>
        <translation>Le serveur ne connaît pas ce compte.</translation>
    </message>
    <message>
        <source>The server does not know the account %1.</source>
        <translation>Le serveur ne connaît pas le compte %1.</translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation>Vérifiez l’orthographe de l’adresse.</translation>
    </message>
    <message>
        <source>%1 is not a number of yours.</source>
        <translation>%1 n’est pas l’un de vos numéros.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>People would call somebody else back.</source>
        <translation>Les gens rappelleraient quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers, or ask whoever runs the server.</source>
        <translation>Choisissez l’un de vos propres numéros, ou adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Your account pays afterwards, not in advance.</source>
        <translation>Votre compte est facturé après coup, pas à l’avance.</translation>
    </message>
    <message>
        <source>The voucher was not used.</source>
        <translation>Le bon de recharge n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Use it for a prepaid account.</source>
        <translation>Utilisez-le pour un compte prépayé.</translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation>Ce bon de recharge n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Compare its two numbers with the card.</source>
        <translation>Comparez ses deux numéros avec la carte.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Ce bon de recharge a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Prenez-en un autre.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Ce bon de recharge a expiré.</translation>
    </message>
    <message>
        <source>Your account has no mobile number.</source>
        <translation>Votre compte n’a pas de numéro de mobile.</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>Add it to your account, or write the number here.</source>
        <translation>Ajoutez-le à votre compte, ou écrivez le numéro ici.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>C’est l’une de vos propres adresses.</translation>
    </message>
    <message>
        <source>%1 is one of your own addresses.</source>
        <translation>%1 est l’une de vos propres adresses.</translation>
    </message>
    <message>
        <source>Calls would go round in a circle.</source>
        <translation>Les appels tourneraient en rond.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Choisissez une autre destination.</translation>
    </message>
    <message>
        <source>The journal of this account is full.</source>
        <translation>Le journal de ce compte est plein.</translation>
    </message>
    <message>
        <source>The journal of this account is full (%1 MB).</source>
        <translation>Le journal de ce compte est plein (%1 Mo).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Delete old entries, or ask whoever runs the server for more room.</source>
        <translation>Supprimez d’anciennes entrées, ou demandez plus de place à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Your account has no voicemail box.</source>
        <translation>Votre compte n’a pas de messagerie vocale.</translation>
    </message>
    <message>
        <source>Switch voicemail on first, or choose another target.</source>
        <translation>Activez d’abord la messagerie vocale, ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this.</source>
        <translation>Les appels ne peuvent pas être renvoyés vers ceci.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to “%1”.</source>
        <translation>Les appels ne peuvent pas être renvoyés vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write a number like +31 6 12345678 or an address like bob@example.org.</source>
        <translation>Écrivez un numéro comme +31 6 12345678 ou une adresse comme bob@example.org.</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Ce mot de passe n’ouvre pas ce fichier.</translation>
    </message>
    <message>
        <source>For most files it is your SIP password.</source>
        <translation>Pour la plupart des fichiers, c’est votre mot de passe SIP.</translation>
    </message>
    <message>
        <source>This file is locked with an old method that your system no longer includes.</source>
        <translation>Ce fichier est verrouillé avec une ancienne méthode que votre système n’inclut plus.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your password.</source>
        <translation>Votre mot de passe n’est pas en cause.</translation>
    </message>
    <message>
        <source>Convert the file, or get a new certificate.</source>
        <translation>Convertissez le fichier, ou demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>This file has a certificate but not its key.</source>
        <translation>Ce fichier contient un certificat, mais pas sa clé.</translation>
    </message>
    <message>
        <source>Without the key you cannot sign in with it.</source>
        <translation>Sans la clé, vous ne pouvez pas vous connecter avec.</translation>
    </message>
    <message>
        <source>Export it again with the private key, or choose another file.</source>
        <translation>Exportez-le à nouveau avec la clé privée, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Il n’y a pas de certificat dans ce fichier.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The key and the certificate in this file do not belong together.</source>
        <translation>La clé et le certificat de ce fichier ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Export the certificate again, or choose another file.</source>
        <translation>Exportez à nouveau le certificat, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This certificate is too weak for today&apos;s security rules.</source>
        <translation>Ce certificat est trop faible pour les règles de sécurité actuelles.</translation>
    </message>
    <message>
        <source>Its key is too short; the server issued it that way.</source>
        <translation>Sa clé est trop courte&#xa0;; le serveur l’a émis ainsi.</translation>
    </message>
    <message>
        <source>Get a stronger one from whoever runs the server.</source>
        <translation>Demandez-en un plus robuste à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>It is signed with an outdated method; the server issued it that way.</source>
        <translation>Il est signé avec une méthode dépassée&#xa0;; le serveur l’a émis ainsi.</translation>
    </message>
    <message>
        <source>This certificate belongs to another account.</source>
        <translation>Ce certificat appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This certificate belongs to %1, not to this account.</source>
        <translation>Ce certificat appartient à %1, pas à ce compte.</translation>
    </message>
    <message>
        <source>Choose the file of this account, or add the other account.</source>
        <translation>Choisissez le fichier de ce compte, ou ajoutez l’autre compte.</translation>
    </message>
    <message>
        <source>This certificate does not name a SIP address.</source>
        <translation>Ce certificat ne désigne aucune adresse SIP.</translation>
    </message>
    <message>
        <source>It was made for another purpose, such as signing mail.</source>
        <translation>Il a été créé pour un autre usage, comme la signature de courriels.</translation>
    </message>
    <message>
        <source>Choose the certificate of your telephone account.</source>
        <translation>Choisissez le certificat de votre compte téléphonique.</translation>
    </message>
    <message>
        <source>This file is damaged or not a certificate file.</source>
        <translation>Ce fichier est endommagé ou n’est pas un fichier de certificat.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Téléchargez-le à nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Cannot find %1.</source>
        <translation>Impossible de trouver %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or you are offline.</source>
        <translation>L’adresse est peut-être mal écrite, ou vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this address.</source>
        <translation>L’ordinateur est là, mais rien ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Pas de réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is overloaded, switched off, or you are offline.</source>
        <translation>Il est surchargé ou éteint, ou vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion avec %1 s’est interrompue.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the address may belong to something else.</source>
        <translation>Réessayez&#xa0;; si cela persiste, l’adresse appartient peut-être à autre chose.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The server was not waited for any longer.</source>
        <translation>Le programme n’a pas attendu le serveur plus longtemps.</translation>
    </message>
    <message>
        <source>The network does not let us through.</source>
        <translation>Le réseau ne nous laisse pas passer.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this server.</source>
        <translation>Personne de confiance ne se porte garant de ce serveur.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be it.</source>
        <translation>Quelqu’un se fait peut-être passer pour lui.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with whoever runs it before you trust it.</source>
        <translation>Comparez son empreinte avec son administrateur avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>This server proves to be another one than you asked for.</source>
        <translation>Ce serveur se révèle être un autre que celui que vous avez demandé.</translation>
    </message>
    <message>
        <source>This server cannot prove that it is %1.</source>
        <translation>Ce serveur ne peut pas prouver qu’il est %1.</translation>
    </message>
    <message>
        <source>You may have reached the wrong computer.</source>
        <translation>Vous avez peut-être joint le mauvais ordinateur.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>It can no longer prove who it is.</source>
        <translation>Il ne peut plus prouver son identité.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server; check the clock of this computer too.</source>
        <translation>Prévenez l’administrateur du serveur&#xa0;; vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed.</source>
        <translation>L’identité du serveur a changé.</translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody pretends to be it.</source>
        <translation>Soit elle a été renouvelée, soit quelqu’un se fait passer pour lui.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Interrogez l’administrateur du serveur avant de continuer.</translation>
    </message>
    <message>
        <source>The server asked for a certificate and did not get yours.</source>
        <translation>Le serveur a demandé un certificat et n’a pas reçu le vôtre.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>Le serveur n’a pas accepté votre certificat.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, has ended, or was withdrawn.</source>
        <translation>Il a été émis par quelqu’un d’autre, a expiré ou a été révoqué.</translation>
    </message>
    <message>
        <source>Choose another certificate, or ask whoever runs the server.</source>
        <translation>Choisissez un autre certificat, ou adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Aucune connexion sécurisée avec %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address; it may not be a secure server.</source>
        <translation>Vérifiez l’adresse&#xa0;; ce n’est peut-être pas un serveur sécurisé.</translation>
    </message>
    <message>
        <source>The server answered something we cannot read.</source>
        <translation>Le serveur a répondu quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>It may be out of order, or another kind of server.</source>
        <translation>Il est peut-être en panne, ou c’est un autre type de serveur.</translation>
    </message>
    <message>
        <source>Try again, or check the server address.</source>
        <translation>Réessayez, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The details hold the reason it gave.</source>
        <translation>Les détails contiennent la raison qu’il a donnée.</translation>
    </message>
    <message>
        <source>The answer to your change was lost.</source>
        <translation>La réponse à votre modification s’est perdue.</translation>
    </message>
    <message>
        <source>It may or may not be in effect.</source>
        <translation>Elle est peut-être en vigueur, peut-être pas.</translation>
    </message>
    <message>
        <source>Refresh to see what is in effect.</source>
        <translation>Actualisez pour voir ce qui est en vigueur.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>La réponse du serveur s’est perdue, et il montre toujours l’ancien réglage.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Un problème est survenu dans le serveur.</translation>
    </message>
    <message>
        <source>It is not your fault; your settings are still there.</source>
        <translation>Ce n’est pas votre faute&#xa0;; vos réglages sont toujours là.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your wallet is locked.</source>
        <translation>Votre portefeuille est verrouillé.</translation>
    </message>
    <message>
        <source>The certificate in it cannot be used.</source>
        <translation>Le certificat qu’il contient ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Unlock the wallet and try again.</source>
        <translation>Déverrouillez le portefeuille et réessayez.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in.</source>
        <translation>Votre portefeuille n’a pas laissé entrer ce programme.</translation>
    </message>
    <message>
        <source>Allow the access, or protect the certificate with a passphrase.</source>
        <translation>Autorisez l’accès, ou protégez le certificat par une phrase secrète.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords.</source>
        <translation>Cet ordinateur n’a pas de portefeuille pour les mots de passe.</translation>
    </message>
    <message>
        <source>Nothing is saved without protection.</source>
        <translation>Rien n’est enregistré sans protection.</translation>
    </message>
    <message>
        <source>Be asked at every start, or protect the certificate with a passphrase.</source>
        <translation>Acceptez une question à chaque démarrage, ou protégez le certificat par une phrase secrète.</translation>
    </message>
    <message>
        <source>Your wallet no longer holds the key to the saved certificate.</source>
        <translation>Votre portefeuille ne contient plus la clé du certificat enregistré.</translation>
    </message>
    <message>
        <source>The saved copy cannot be opened without it.</source>
        <translation>La copie enregistrée ne peut pas être ouverte sans elle.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) again.</source>
        <translation>Ouvrez à nouveau le fichier de certificat (.p12).</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation>Vérifiez l’espace libre et les droits du dossier.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Un fichier est endommagé.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Move it to another place and try again.</source>
        <translation>Déplacez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <source>A file is in use.</source>
        <translation>Un fichier est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration.</source>
        <translation>Il y a une erreur dans la configuration.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration: “%1”.</source>
        <translation>Il y a une erreur dans la configuration&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server does not start like this.</source>
        <translation>Le serveur ne démarre pas ainsi.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Corrigez-la et démarrez à nouveau.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Les données ont été écrites par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>This version leaves it untouched.</source>
        <translation>Cette version n’y touche pas.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>This server is set up already.</source>
        <translation>Ce serveur est déjà installé.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Choose another folder for a second server.</source>
        <translation>Choisissez un autre dossier pour un second serveur.</translation>
    </message>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Ce serveur n’est pas encore installé.</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Installez-le d’abord.</translation>
    </message>
    <message>
        <source>A security operation failed.</source>
        <translation>Une opération de sécurité a échoué.</translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation>Rien n’a été enregistré ni envoyé.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the details help whoever looks after the computer.</source>
        <translation>Réessayez&#xa0;; si cela persiste, les détails aideront la personne qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>The server cannot reach its data.</source>
        <translation>Le serveur ne peut pas accéder à ses données.</translation>
    </message>
    <message>
        <source>Try again later, or tell whoever runs the server.</source>
        <translation>Réessayez plus tard, ou prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <comment>button</comment>
        <translation>Choisir un autre f&amp;ichier…</translation>
    </message>
    <message>
        <source>Show &amp;how to convert</source>
        <comment>button</comment>
        <translation>Comment co&amp;nvertir</translation>
    </message>
    <message>
        <source>Compare &amp;fingerprint…</source>
        <comment>button</comment>
        <translation>Comparer l’&amp;empreinte…</translation>
    </message>
    <message>
        <source>Change &amp;server</source>
        <comment>button: edit the server&apos;s address</comment>
        <translation>C&amp;hanger de serveur</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button: read again what is in effect</comment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <comment>button: puts a ready text for the office on the clipboard</comment>
        <translation>Copier une &amp;demande</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase instead</source>
        <comment>button</comment>
        <translation>&amp;Utiliser une phrase secrète</translation>
    </message>
    <message>
        <source>The directory does not answer without a name and a password.</source>
        <translation>L’annuaire ne répond pas sans nom et mot de passe.</translation>
    </message>
    <message>
        <source>Write both in the settings of the directory; whoever runs it knows them.</source>
        <translation>Écrivez les deux dans les réglages de l’annuaire&#xa0;; son administrateur les connaît.</translation>
    </message>
    <message>
        <source>The directory refused the name or the password.</source>
        <translation>L’annuaire a refusé le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Aucune recherche n’a été faite.</translation>
    </message>
    <message>
        <source>Check both in the settings of the directory.</source>
        <translation>Vérifiez les deux dans les réglages de l’annuaire.</translation>
    </message>
    <message>
        <source>The directory does not have this base.</source>
        <translation>L’annuaire n’a pas cette base.</translation>
    </message>
    <message>
        <source>The directory does not have “%1”.</source>
        <translation>L’annuaire n’a pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Either it is mistyped, or it may not be read with this name and password.</source>
        <translation>Soit elle est mal tapée, soit elle ne peut pas être lue avec ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>Check the base in the settings of the directory.</source>
        <translation>Vérifiez la base dans les réglages de l’annuaire.</translation>
    </message>
    <message>
        <source>This is no name of a directory entry.</source>
        <translation>Ce n’est pas un nom d’entrée d’annuaire.</translation>
    </message>
    <message>
        <source>“%1” is no name of a directory entry.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’entrée d’annuaire.</translation>
    </message>
    <message>
        <source>Write it like ou=people,dc=example,dc=org.</source>
        <translation>Écrivez-le comme ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>The directory does not understand the additional filter.</source>
        <translation>L’annuaire ne comprend pas le filtre supplémentaire.</translation>
    </message>
    <message>
        <source>Write it like (objectClass=person), or leave it empty.</source>
        <translation>Écrivez-le comme (objectClass=person), ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The directory does not offer encryption in this way.</source>
        <translation>L’annuaire ne propose pas ce type de chiffrement.</translation>
    </message>
    <message>
        <source>Choose another kind of encryption, or ask whoever runs the directory.</source>
        <translation>Choisissez un autre type de chiffrement, ou adressez-vous à l’administrateur de l’annuaire.</translation>
    </message>
    <message>
        <source>The directory answers only over an encrypted connection.</source>
        <translation>L’annuaire ne répond que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS in the settings of the directory.</source>
        <translation>Choisissez StartTLS ou LDAPS dans les réglages de l’annuaire.</translation>
    </message>
    <message>
        <source>The directory does not answer so wide a search.</source>
        <translation>L’annuaire ne répond pas à une recherche aussi large.</translation>
    </message>
    <message>
        <source>Type more of the name or number.</source>
        <translation>Tapez une plus grande partie du nom ou du numéro.</translation>
    </message>
    <message>
        <source>The directory refused the search.</source>
        <translation>L’annuaire a refusé la recherche.</translation>
    </message>
    <message>
        <source>Too many codes that did not work came from your network.</source>
        <translation>Trop de codes erronés sont venus de votre réseau.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next one in %n minute(s).</source>
        <translation>
            <numerusform>Le serveur accepte le suivant dans %n minute.</numerusform>
            <numerusform>Le serveur accepte le suivant dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code with what you were given meanwhile, or ask for a new one.</source>
        <translation>En attendant, comparez le code avec celui que vous avez reçu, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This is an emergency number.</source>
        <translation>C’est un numéro d’urgence.</translation>
    </message>
    <message>
        <source>%1 is an emergency number.</source>
        <translation>%1 est un numéro d’urgence.</translation>
    </message>
    <message>
        <source>Your callers would reach the emergency services. Nothing was forwarded.</source>
        <translation>Vos appelants tomberaient sur les services d’urgence. Rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>There is an entry with this name and number already.</source>
        <translation>Il y a déjà une entrée avec ce nom et ce numéro.</translation>
    </message>
    <message>
        <source>There is an entry “%1” with this number already.</source>
        <translation>Il y a déjà une entrée «&#xa0;%1&#xa0;» avec ce numéro.</translation>
    </message>
    <message>
        <source>Change that entry, or write another number.</source>
        <translation>Modifiez cette entrée, ou écrivez un autre numéro.</translation>
    </message>
</context>
<context>
    <name>FingerprintStep</name>
    <message>
        <source>Do you trust this server?</source>
        <translation>Faites-vous confiance à ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>What you trusted befo&amp;re</source>
        <translation>A&amp;cceptée auparavant</translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256)</source>
        <translation>&amp;Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to read you theirs. Trust it only when every pair is the same.</source>
        <translation>Demandez à l’administrateur du serveur de vous lire la sienne. Ne faites confiance que si chaque paire est identique.</translation>
    </message>
    <message>
        <source>Trust &amp;always for this account</source>
        <translation>&amp;Toujours faire confiance pour ce compte</translation>
    </message>
    <message>
        <source>Trust this &amp;once</source>
        <translation>Faire con&amp;fiance une fois</translation>
    </message>
    <message>
        <source>Do &amp;not trust</source>
        <translation>&amp;Ne pas faire confiance</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Fingerprint before %1</source>
        <translation>Empreinte d’avant %1</translation>
    </message>
    <message>
        <source>The server at %1 shows another certificate than the one you trusted before.</source>
        <translation>Le serveur à l’adresse %1 présente un autre certificat que celui auquel vous avez fait confiance auparavant.</translation>
    </message>
    <message>
        <source>The server says that it is %1, but nobody you trust vouches for it.</source>
        <translation>Le serveur dit être %1, mais personne de confiance ne se porte garant de lui.</translation>
    </message>
    <message>
        <source>This server proves to be %1; you asked for %2.</source>
        <translation>Ce serveur se révèle être %1&#xa0;; vous avez demandé %2.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Il se porte garant de lui-même.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Émis par %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
</context>
<context>
    <name>ForwardingConflict</name>
    <message>
        <source>All calls</source>
        <comment>when calls are forwarded</comment>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>Aucun téléphone connecté</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when calls are forwarded</comment>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>when calls are forwarded</comment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Refusé par mes règles</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on, without a target</source>
        <comment>the state of a forward</comment>
        <translation>activé, sans destination</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>the target of a forward, a moment</comment>
        <translation>%1 jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Forwarding</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Le serveur est injoignable. Vos modifications sont gardées en brouillon.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Une modification est en cours.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: choisissez sa version ou la vôtre.</translation>
    </message>
    <message>
        <source>One of the targets is missing or wrong.</source>
        <translation>L’une des destinations manque ou est incorrecte.</translation>
    </message>
    <message>
        <source>This server shows your forwarding but does not let you change it. Ask your provider.</source>
        <translation>Ce serveur montre votre renvoi, mais ne vous laisse pas le modifier. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>All calls are forwarded. What is set below for other cases is not used meanwhile.</source>
        <translation>Tous les appels sont renvoyés. Ce qui est réglé ci-dessous pour d’autres cas n’est pas utilisé entre-temps.</translation>
    </message>
    <message>
        <source>No calls are forwarded.</source>
        <translation>Aucun appel n’est renvoyé.</translation>
    </message>
    <message>
        <source>Calls are forwarded in one case. The first case that applies counts.</source>
        <translation>Les appels sont renvoyés dans un cas. Le premier cas qui s’applique compte.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are forwarded in %n cases. The first case that applies counts.</source>
        <translation>
            <numerusform>Les appels sont renvoyés dans %n cas. Le premier cas qui s’applique compte.</numerusform>
            <numerusform>Les appels sont renvoyés dans %n cas. Le premier cas qui s’applique compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Loading your forwarding…</source>
        <translation>Chargement de votre renvoi…</translation>
    </message>
    <message>
        <source>A&amp;ll calls</source>
        <comment>when calls are forwarded</comment>
        <translation>&amp;Tous les appels</translation>
    </message>
    <message>
        <source>&amp;No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>A&amp;ucun téléphone en ligne</translation>
    </message>
    <message>
        <source>Bu&amp;sy</source>
        <comment>when calls are forwarded</comment>
        <translation>&amp;Occupé</translation>
    </message>
    <message>
        <source>No answer aft&amp;er %1 s</source>
        <comment>when calls are forwarded</comment>
        <translation>&amp;Sans réponse après %1 s</translation>
    </message>
    <message>
        <source>No answ&amp;er</source>
        <comment>when calls are forwarded</comment>
        <translation>Sans répo&amp;nse</translation>
    </message>
    <message>
        <source>&amp;Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Rejeté &amp;par mes règles</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
</context>
<context>
    <name>ForwardingRowView</name>
    <message>
        <source>Take &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Prendre &amp;la leur</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Garder la &amp;mienne</translation>
    </message>
    <message>
        <source>Target for: %1</source>
        <comment>a condition</comment>
        <translation>Destination pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>End for: %1</source>
        <comment>a condition</comment>
        <translation>Fin pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date and time of the end for: %1</source>
        <comment>a condition</comment>
        <translation>Date et heure de la fin pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a condition</comment>
        <translation>Prendre la valeur du serveur pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a condition</comment>
        <translation>Garder ma valeur pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Not used while all calls are forwarded.</source>
        <translation>Inutilisé tant que tous les appels sont renvoyés.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Modifié entre-temps sur le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Calls go to %1.</source>
        <translation>Les appels vont vers %1.</translation>
    </message>
    <message>
        <source>Until %1, then %2.</source>
        <comment>moment, what follows</comment>
        <translation>Jusqu’à %1, puis %2.</translation>
    </message>
    <message>
        <source>A number in another country: it may cost extra.</source>
        <translation>Un numéro dans un autre pays&#xa0;: il peut coûter plus cher.</translation>
    </message>
    <message>
        <source>Choose where these calls go.</source>
        <translation>Choisissez où vont ces appels.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>This is your own account: the call would go in circles.</source>
        <translation>C’est votre propre compte&#xa0;: l’appel tournerait en rond.</translation>
    </message>
    <message>
        <source>Your account has no mobile number. Type the number here instead.</source>
        <translation>Votre compte n’a pas de numéro de mobile. Saisissez plutôt le numéro ici.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Votre compte n’a pas de messagerie vocale.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Ni un numéro ni une adresse. Exemples&#xa0;: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Votre numéro de mobile</translation>
    </message>
    <message>
        <source>Your mobile number, for: %1</source>
        <comment>a condition</comment>
        <translation>Votre numéro de mobile, pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a condition</comment>
        <translation>Comparer les deux valeurs pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your account has no mobile number yet. Write it here: it is saved in your account first.</source>
        <translation>Votre compte n’a pas encore de numéro de mobile. Écrivez-le ici&#xa0;: il est d’abord enregistré dans votre compte.</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Pas un numéro de téléphone. Exemple&#xa0;: +31 6 12345678</translation>
    </message>
    <message>
        <source>An emergency number: your callers would reach the emergency services.</source>
        <translation>Un numéro d’urgence&#xa0;: vos appelants tomberaient sur les services d’urgence.</translation>
    </message>
    <message>
        <source>The server cannot end it: this is done here, as long as this program runs.</source>
        <translation>Le serveur ne peut pas y mettre fin&#xa0;: cela se fait ici, tant que ce programme tourne.</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>What callers hear</source>
        <translation>Ce qu’entendent les appelants</translation>
    </message>
    <message>
        <source>No greeting, only the tone</source>
        <translation>Pas d’annonce, seulement le bip</translation>
    </message>
    <message>
        <source>The standard greeting</source>
        <translation>L’annonce standard</translation>
    </message>
    <message>
        <source>That I am out of the office</source>
        <translation>Que je ne suis pas au bureau</translation>
    </message>
    <message>
        <source>That I am away for a longer time</source>
        <translation>Que je suis absent plus longtemps</translation>
    </message>
    <message>
        <source>Callers hear your choice from now on.</source>
        <comment>a greeting</comment>
        <translation>Les appelants entendent votre choix à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Set your mobile number</source>
        <comment>button: a first step</comment>
        <translation>Indiquer votre numéro de mobile</translation>
    </message>
    <message>
        <source>Add VIP contacts</source>
        <comment>button: a first step</comment>
        <translation>Ajouter des contacts VIP</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <comment>button: a first step: the program, when its window is closed</comment>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation>Ne plus suggérer ceci</translation>
    </message>
    <message>
        <source>Do not suggest again: %1</source>
        <comment>a first step</comment>
        <translation>Ne plus suggérer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy your SIP address</source>
        <translation>Copier votre adresse SIP</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>Adresse SIP</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>Mobile &amp;number</source>
        <translation>Numéro de &amp;mobile</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>No answer &amp;after</source>
        <translation>&amp;Sans réponse après</translation>
    </message>
    <message>
        <source>&amp;Quick dial</source>
        <translation>Numérotation abré&amp;gée</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a field</comment>
        <translation>Prendre la valeur du serveur pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a field</comment>
        <translation>Garder ma valeur pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your office changes your name. Ask whoever runs the server.</source>
        <translation>Votre nom est modifié par votre entreprise. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Modifié entre-temps sur le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Not an e-mail address. Example: alice@example.org</source>
        <translation>Ce n’est pas une adresse de courriel. Exemple&#xa0;: alice@example.org</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Ce n’est pas un numéro de téléphone. Exemple&#xa0;: +31 6 12345678</translation>
    </message>
    <message>
        <source>Choose a time zone from the list. Example: Europe/Amsterdam</source>
        <translation>Choisissez un fuseau horaire dans la liste. Exemple&#xa0;: Europe/Amsterdam</translation>
    </message>
    <message>
        <source>From 1 to 900 seconds.</source>
        <translation>De 1 à 900 secondes.</translation>
    </message>
    <message>
        <source>Digits only, with + in front for another country. Example: +3120555</source>
        <translation>Uniquement des chiffres, précédés de + pour un autre pays. Exemple&#xa0;: +3120555</translation>
    </message>
    <message>
        <source>One line of text, please.</source>
        <translation>Une seule ligne de texte, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <comment>a number</comment>
        <translation>Enregistré comme %1.</translation>
    </message>
    <message>
        <source>So long your phones ring before a call is forwarded as not answered.</source>
        <translation>Durée pendant laquelle vos téléphones sonnent avant qu’un appel soit renvoyé comme sans réponse.</translation>
    </message>
    <message>
        <source>Put in front of short numbers that you dial.</source>
        <translation>Placé devant les numéros courts que vous composez.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a field</comment>
        <translation>Comparer les deux valeurs pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <comment>contact in a file</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact in a file</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>contact in a file</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column of an import</comment>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Numéros</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Contacts du fichier</translation>
    </message>
    <message>
        <source>%1: nothing was changed yet.</source>
        <comment>a file</comment>
        <translation>%1&#xa0;: rien n’a encore été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are new.</source>
        <translation>
            <numerusform>%n contact est nouveau.</numerusform>
            <numerusform>%n contacts sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts get what only the file has.</source>
        <translation>
            <numerusform>%n contact reçoit ce que seul le fichier contient.</numerusform>
            <numerusform>%n contacts reçoivent ce que seul le fichier contient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are known already.</source>
        <translation>
            <numerusform>%n contact est déjà connu.</numerusform>
            <numerusform>%n contacts sont déjà connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported; the reason stands beside them.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être importée&#xa0;; la raison est indiquée à côté.</numerusform>
            <numerusform>%n lignes ne peuvent pas être importées&#xa0;; la raison est indiquée à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n contacts</source>
        <comment>button</comment>
        <translation>
            <numerusform>I&amp;mporter %n contact</numerusform>
            <numerusform>I&amp;mporter %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <comment>button</comment>
        <translation>Rien à importer</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Bellset</source>
        <translation>À propos de Bellset</translation>
    </message>
    <message>
        <source>Decides how your telephone rings: who reaches you, where calls are forwarded, when you are not disturbed.</source>
        <translation>Décide comment votre téléphone sonne&#xa0;: qui vous joint, vers où les appels sont renvoyés, quand on ne vous dérange pas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Connecting an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) that whoever runs your server gave you, or drop it on this window. For most files the password is your SIP password.

The program then tries the connection in four steps and says for each what is wrong. The certificate is kept encrypted on this computer.</source>
        <translation>Ouvrez le fichier de certificat (.p12) que l’administrateur de votre serveur vous a donné, ou déposez-le sur cette fenêtre. Pour la plupart des fichiers, le mot de passe est votre mot de passe SIP.

Le programme essaie ensuite la connexion en quatre étapes et dit pour chacune ce qui ne va pas. Le certificat est conservé chiffré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Keep it safe</source>
        <translation>Le garder en sécurité</translation>
    </message>
    <message>
        <source>&amp;Ask me for the file&apos;s password at every start</source>
        <translation>&amp;Demander le mot de passe du fichier à chaque démarrage</translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase of my own</source>
        <translation>Le protéger par ma propre phrase &amp;secrète</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>The certificate is stored encrypted on this computer. Where should its key be kept?</source>
        <translation>Le certificat est stocké chiffré sur cet ordinateur. Où sa clé doit-elle être conservée&#xa0;?</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, so the certificate needs another protection.</source>
        <translation>Cet ordinateur n’a pas de portefeuille pour les mots de passe&#xa0;; le certificat a donc besoin d’une autre protection.</translation>
    </message>
    <message>
        <source>In &amp;%1</source>
        <comment>name of a keychain, e.g. KDE Wallet</comment>
        <translation>Dans &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button: saves the account</comment>
        <translation>&amp;Terminer</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Prenez au moins %n caractère.</numerusform>
            <numerusform>Prenez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>&amp;Voicemail</source>
        <comment>switch: whether there is a mailbox</comment>
        <translation>&amp;Messagerie vocale</translation>
    </message>
    <message>
        <source>Send unanswered &amp;calls here</source>
        <comment>button: forward to voicemail</comment>
        <translation>Envoyer i&amp;ci les appels sans réponse</translation>
    </message>
    <message>
        <source>Open &amp;forwarding</source>
        <comment>button: opens the page Forwarding</comment>
        <translation>&amp;Ouvrir le renvoi</translation>
    </message>
    <message>
        <source>Every call goes to voicemail.</source>
        <translation>Tous les appels vont vers la messagerie vocale.</translation>
    </message>
    <message>
        <source>Calls while no phone is online go to voicemail.</source>
        <translation>Quand aucun téléphone n’est en ligne, les appels vont vers la messagerie vocale.</translation>
    </message>
    <message>
        <source>Calls that find you busy go to voicemail.</source>
        <translation>Quand vous êtes occupé, les appels vont vers la messagerie vocale.</translation>
    </message>
    <message numerus="yes">
        <source>Calls that nobody answers for %n s go to voicemail.</source>
        <translation>
            <numerusform>Les appels sans réponse pendant %n s vont vers la messagerie vocale.</numerusform>
            <numerusform>Les appels sans réponse pendant %n s vont vers la messagerie vocale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that nobody answers go to voicemail.</source>
        <translation>Les appels sans réponse vont vers la messagerie vocale.</translation>
    </message>
    <message>
        <source>Calls that your rules turn away go to voicemail.</source>
        <translation>Les appels que vos règles refusent vont vers la messagerie vocale.</translation>
    </message>
    <message>
        <source>It is not known which calls reach your voicemail.</source>
        <translation>On ne sait pas quels appels arrivent à votre messagerie vocale.</translation>
    </message>
    <message>
        <source>No call leads to your voicemail.</source>
        <translation>Aucun appel ne mène à votre messagerie vocale.</translation>
    </message>
    <message>
        <source>None of this counts now, as all calls are forwarded elsewhere.</source>
        <translation>Rien de tout cela ne compte à présent, car tous les appels sont renvoyés ailleurs.</translation>
    </message>
    <message>
        <source>Mailbox: %1</source>
        <comment>an address</comment>
        <translation>Boîte vocale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Switch it on to get a mailbox; calls that nobody answers, find you busy or find no phone online then go to it.</source>
        <translation>Votre compte n’a pas de messagerie vocale. Activez-la pour obtenir une boîte vocale&#xa0;; les appels sans réponse, ou qui vous trouvent occupé ou sans téléphone en ligne, y arriveront alors.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Ask whoever runs your server for a mailbox.</source>
        <translation>Votre compte n’a pas de messagerie vocale. Demandez une boîte vocale à l’administrateur de votre serveur.</translation>
    </message>
    <message>
        <source>Switching it off removes the mailbox, its PIN, and all forwarding to it. Undo brings them back, with a new PIN.</source>
        <translation>La désactiver supprime la boîte vocale, son code PIN et tous les renvois vers elle. Annuler les rétablit, avec un nouveau code PIN.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The certificate of %1 is locked. Unlock it to see and change the account.</source>
        <translation>Le certificat de %1 est verrouillé. Déverrouillez-le pour voir et modifier le compte.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>address, sentences with the reason</comment>
        <translation>%1 n’a pas pu être ouvert. %2</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <comment>button: asks for the passphrase</comment>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of an account in a list</comment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of an account in a list</comment>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of an account in a list</comment>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>state of an account in a list</comment>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>The number of the link waits until you have connected an account.</source>
        <translation>Le numéro du lien attend que vous ayez connecté un compte.</translation>
    </message>
    <message>
        <source>The number of the link waits until you have unlocked the account.</source>
        <translation>Le numéro du lien attend que vous ayez déverrouillé le compte.</translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>a contact</comment>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <comment>a contact</comment>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <comment>a contact</comment>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <translation>
            <numerusform>%n contact a été supprimé.</numerusform>
            <numerusform>%n contacts ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were imported.</source>
        <translation>
            <numerusform>%n contact a été importé.</numerusform>
            <numerusform>%n contacts ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <comment>a contact</comment>
        <translation>%1 est maintenant un seul contact.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates of %n contacts were merged.</source>
        <translation>
            <numerusform>Les doublons de %n contact ont été fusionnés.</numerusform>
            <numerusform>Les doublons de %n contacts ont été fusionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>Contacts (*.csv *.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save or cancel the contact that you are changing, then import.</source>
        <translation>Enregistrez ou annulez le contact que vous modifiez, puis importez.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 holds no contacts. Choose a table (.csv) or cards (.vcf).</source>
        <comment>a file</comment>
        <translation>%1 ne contient pas de contacts. Choisissez un tableau (.csv) ou des fiches (.vcf).</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <comment>name of a file</comment>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv);;Cards, vCard 4.0 (*.vcf)</source>
        <comment>kinds of files</comment>
        <translation>Tableaux pour tableurs (*.csv);;Fiches, vCard 4.0 (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n contact a été écrit dans %1.</numerusform>
            <numerusform>%n contacts ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <comment>button</comment>
        <translation>N&amp;ouveau contact</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>button: contacts of a file</comment>
        <translation>Impor&amp;ter…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: contacts into a file</comment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <comment>button: finds contacts that are there twice</comment>
        <translation>Dou&amp;blons</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>These contacts are kept on this computer.</source>
        <translation>Ces contacts sont conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>These contacts are gone when the program ends: nothing of this account is kept on this computer.</source>
        <translation>Ces contacts disparaissent quand le programme se termine&#xa0;: rien de ce compte n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server does not read them: VIP and the other groups here do not let anybody through do not disturb or your hours.</source>
        <translation>Le serveur ne les lit pas&#xa0;: VIP et les autres groupes d’ici ne laissent passer personne malgré Ne pas déranger ou vos horaires.</translation>
    </message>
    <message>
        <source>Loading contacts…</source>
        <translation>Chargement des contacts…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Effacer la rec&amp;herche</translation>
    </message>
    <message>
        <source>No contacts yet. Add somebody, or import a file of contacts.</source>
        <translation>Pas encore de contacts. Ajoutez quelqu’un, ou importez un fichier de contacts.</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <comment>button</comment>
        <translation>&amp;Ajouter un contact</translation>
    </message>
</context>
<context>
    <name>MobileEntry</name>
    <message>
        <source>Your mobile number:</source>
        <translation>Votre numéro de mobile&#xa0;:</translation>
    </message>
    <message>
        <source>Save it, forward all calls</source>
        <comment>button</comment>
        <translation>L’enregistrer, renvoyer tous les appels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: no mobile number</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Votre numéro de mobile</translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation>Pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>It is saved in your account first.</source>
        <translation>Il est d’abord enregistré dans votre compte.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation>Les appels ne peuvent pas être renvoyés vers ce numéro.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of a caller</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 called %n time(s), last at %2</source>
        <comment>a caller, a time</comment>
        <translation>
            <numerusform>%1 a appelé %n fois, la dernière à %2</numerusform>
            <numerusform>%1 a appelé %n fois, la dernière à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a caller, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <comment>button of a notification</comment>
        <translation>Afficher les appels</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>button of a notification</comment>
        <translation>Rappeler</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called.</source>
        <comment>an account</comment>
        <translation>%1 a été appelé.</translation>
    </message>
    <message>
        <source>Caller blocked</source>
        <translation>Appelant bloqué</translation>
    </message>
    <message>
        <source>Calls of %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Les appels de %1 sont refusés à partir de maintenant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of a notification</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The caller is not blocked</source>
        <translation>L’appelant n’est pas bloqué</translation>
    </message>
    <message>
        <source>Your certificate has ended</source>
        <translation>Votre certificat a expiré</translation>
    </message>
    <message>
        <source>Your certificate ends today</source>
        <translation>Votre certificat expire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Votre certificat expire dans %n jour</numerusform>
            <numerusform>Votre certificat expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Le serveur ne laisse plus entrer %1 avec lui.</translation>
    </message>
    <message>
        <source>After that the server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Après cela, le serveur ne laisse plus entrer %1 avec lui.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <comment>button of a notification</comment>
        <translation>Montrer que faire</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>button of a notification: a certificate</comment>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Your forwarding was changed elsewhere</source>
        <translation>Votre renvoi a été modifié ailleurs</translation>
    </message>
    <message>
        <source>Show forwarding</source>
        <comment>button of a notification</comment>
        <translation>Afficher le renvoi</translation>
    </message>
    <message>
        <source>The forwarding of your calls has ended</source>
        <translation>Le renvoi de vos appels a pris fin</translation>
    </message>
    <message>
        <source>Your balance is low</source>
        <translation>Votre crédit est bas</translation>
    </message>
    <message>
        <source>%1 is left, less than the %2 below which you want to be told.</source>
        <comment>two amounts</comment>
        <translation>Il reste %1, moins que les %2 sous lesquels vous voulez être prévenu.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <comment>button of a notification</comment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Show the balance</source>
        <comment>button of a notification</comment>
        <translation>Afficher le crédit</translation>
    </message>
    <message>
        <source>Your calls are forwarded</source>
        <translation>Vos appels sont renvoyés</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Ne pas déranger est activé</translation>
    </message>
    <message>
        <source>Show Bellset</source>
        <comment>button of a notification</comment>
        <translation>Afficher Bellset</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>button of a notification: forwarding</comment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not disturb has been on since %1.</source>
        <comment>a moment</comment>
        <translation>Ne pas déranger est activé depuis %1.</translation>
    </message>
    <message>
        <source>Do not disturb has been on at least since %1.</source>
        <comment>a moment</comment>
        <translation>Ne pas déranger est activé au moins depuis %1.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Tous vos appels vont à %1 depuis %2.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 at least since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Tous vos appels vont à %1 au moins depuis %2.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;My note</source>
        <comment>heading: what the user writes about a call</comment>
        <translation>Ma n&amp;ote</translation>
    </message>
    <message>
        <source>Delete note</source>
        <comment>button</comment>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Note sur cet appel</translation>
    </message>
    <message>
        <source>For yourself. It stays on this computer.</source>
        <translation>Pour vous-même. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>a note</comment>
        <translation>Enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %1 characters. Take out %n to save it.</source>
        <comment>a note that is too long</comment>
        <translation>
            <numerusform>Une note a au plus %1 caractères. Retirez-en %n pour l’enregistrer.</numerusform>
            <numerusform>Une note a au plus %1 caractères. Retirez-en %n pour l’enregistrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersConflict</name>
    <message>
        <source>First name</source>
        <comment>a field</comment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>a field</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a field</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>a field</comment>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>a field</comment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>No answer after</source>
        <comment>a field</comment>
        <translation>Pas de réponse après</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <comment>a field</comment>
        <translation>Numérotation abrégée</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Le serveur est injoignable. Vos modifications sont gardées en brouillon.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Une modification est en cours.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: choisissez sa version ou la vôtre.</translation>
    </message>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation>L’un des champs n’est pas encore correct.</translation>
    </message>
    <message>
        <source>This server shows your details but does not let you change them. Ask your provider.</source>
        <translation>Ce serveur montre vos coordonnées, mais ne vous laisse pas les modifier. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>Callers reach you at %1.</source>
        <comment>an address</comment>
        <translation>On peut vous joindre sous %1.</translation>
    </message>
    <message>
        <source>Callers reach you at %1 and at one other address or number.</source>
        <comment>an address</comment>
        <translation>On peut vous joindre sous %1 et sous une autre adresse ou un autre numéro.</translation>
    </message>
    <message numerus="yes">
        <source>Callers reach you at %1 and at %n other addresses and numbers.</source>
        <comment>an address</comment>
        <translation>
            <numerusform>On peut vous joindre sous %1 et sous %n autre adresse ou numéro.</numerusform>
            <numerusform>On peut vous joindre sous %1 et sous %n autres adresses et numéros.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Loading your numbers…</source>
        <translation>Chargement de vos numéros…</translation>
    </message>
    <message>
        <source>Your numbers could not be read.</source>
        <translation>Vos numéros n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>No telephone numbers. They are given out by whoever runs the server.</source>
        <translation>Aucun numéro de téléphone. Ils sont attribués par l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Telephone numbers that ring you (ENUM). Whoever runs the server gives them out.</source>
        <translation>Numéros de téléphone qui vous font sonner (ENUM). L’administrateur du serveur les attribue.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
</context>
<context>
    <name>OrderRunner</name>
    <message>
        <source>No account is open.</source>
        <comment>why something was not done</comment>
        <translation>Aucun compte n’est ouvert.</translation>
    </message>
    <message>
        <source>Do not disturb stays as it was: %1</source>
        <comment>a whole sentence</comment>
        <translation>Ne pas déranger reste comme c’était&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>&amp;Since yesterday</source>
        <translation>Depuis &amp;hier</translation>
    </message>
    <message>
        <source>The last missed calls</source>
        <translation>Les derniers appels manqués</translation>
    </message>
    <message>
        <source>Calls since yesterday</source>
        <translation>Appels depuis hier</translation>
    </message>
    <message>
        <source>You missed no calls since yesterday.</source>
        <translation>Vous n’avez manqué aucun appel depuis hier.</translation>
    </message>
    <message>
        <source>You missed one call since yesterday.</source>
        <translation>Vous avez manqué un appel depuis hier.</translation>
    </message>
    <message numerus="yes">
        <source>You missed %n calls since yesterday.</source>
        <translation>
            <numerusform>Vous avez manqué %n appel depuis hier.</numerusform>
            <numerusform>Vous avez manqué %n appels depuis hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Chargement de l’historique des appels…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Calls that you miss appear here.</source>
        <translation>Les appels que vous manquez apparaissent ici.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Pas encore d’appels. Ils apparaîtront ici après votre premier appel.</translation>
    </message>
    <message>
        <source>No calls since yesterday.</source>
        <translation>Aucun appel depuis hier.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Whoever runs your server can add one.</source>
        <translation>Votre compte n’a pas de messagerie vocale. L’administrateur de votre serveur peut en ajouter une.</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Les messages restent sur le serveur.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <translation>Les messages sont envoyés par courriel à %1 et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Les messages sont conservés et envoyés par courriel à %1.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the voicemail</comment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>No phone is signed in</source>
        <translation>Aucun téléphone n’est connecté</translation>
    </message>
    <message>
        <source>Sign in on a phone with your SIP address, and calls ring there.</source>
        <translation>Connectez-vous sur un téléphone avec votre adresse SIP, et les appels y sonneront.</translation>
    </message>
    <message>
        <source>1 online</source>
        <translation>1 en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n en ligne</numerusform>
            <numerusform>%n en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <translation>Chargement de votre compte…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Below %1, as you asked to be told.</source>
        <comment>an amount</comment>
        <translation>En dessous de %1, comme vous avez demandé à le savoir.</translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Il est épuisé. Les appels payants ne passent plus.</translation>
    </message>
    <message>
        <source>About %1 a day.</source>
        <comment>an amount that is spent</comment>
        <translation>Environ %1 par jour.</translation>
    </message>
    <message>
        <source>Closing the window now keeps Bellset in the tray. The preferences change that.</source>
        <translation>Fermer la fenêtre maintenant laisse Bellset dans la zone de notification. Les préférences changent cela.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Why?</source>
        <comment>why is this page read only</comment>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this page read only?</source>
        <translation>Pourquoi cette page est-elle en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>Read only on this server</source>
        <translation>Lecture seule sur ce serveur</translation>
    </message>
    <message>
        <source>Saved data as of %1</source>
        <translation>Données enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Overview</source>
        <comment>name of a page</comment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The band at the top says who can reach you now and until when, and switches do not disturb, forwarding and your number at once. Every switch can be undone.

Below, the way of a call is drawn from left to right: what it meets first, what rings, and where it ends when nobody answers. The tiles tell what you missed, whether callers can leave a message, and which phones are signed in.</source>
        <comment>help of a page</comment>
        <translation>Le bandeau du haut dit qui peut vous joindre maintenant et jusqu’à quand&#xa0;; il active aussitôt Ne pas déranger, le renvoi et l’affichage de votre numéro. Chaque changement peut être annulé.

En dessous, le parcours d’un appel est dessiné de gauche à droite&#xa0;: ce qu’il rencontre d’abord, ce qui sonne, et où il aboutit quand personne ne répond. Les tuiles disent ce que vous avez manqué, si les appelants peuvent laisser un message et quels téléphones sont connectés.</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>name of a page</comment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Every call that is known, newest first. They are kept on this computer, so that they stay when the server has forgotten them; a time of which nothing is known is marked.

Type a name or a part of a number to search (Ctrl+F). Choose a call to see more about it, to call back (Ctrl+Return), to block the caller (Ctrl+B) or to copy the number (Ctrl+C).

Export (Ctrl+E) writes the calls that are shown into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Tous les appels connus, les plus récents d’abord. Ils sont conservés sur cet ordinateur, afin de rester quand le serveur les a oubliés&#xa0;; une période dont on ne sait rien est signalée.

Tapez un nom ou une partie d’un numéro pour chercher (Ctrl+F). Choisissez un appel pour en savoir plus, pour rappeler (Ctrl+Entrée), pour bloquer l’appelant (Ctrl+B) ou pour copier le numéro (Ctrl+C).

Exporter (Ctrl+E) écrit les appels affichés dans un fichier pour tableurs.</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <comment>name of a page</comment>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>Who may call me</source>
        <comment>name of a page</comment>
        <translation>Qui peut m’appeler</translation>
    </message>
    <message>
        <source>Do not disturb and the block list act at once and can be undone. Blocked callers are rejected before anything else is looked at; then do not disturb counts, then your hours.

The week shows who gets through when. Drag over it to set hours, or use the lines below it: days, from, to, and who. For each moment the rule with the fewest days counts, so that a rule for Sunday is an exception from one for every day. Rules take effect when you press Apply (Ctrl+S).

Under &quot;Who would ring?&quot; type a caller and choose a time: you see what would become of the call, and why.</source>
        <comment>help of a page</comment>
        <translation>Ne pas déranger et la liste de blocage agissent aussitôt et peuvent être annulés. Les appelants bloqués sont rejetés avant tout autre examen&#xa0;; ensuite compte Ne pas déranger, puis vos horaires.

La semaine montre qui passe et quand. Faites glisser la souris dessus pour régler les horaires, ou utilisez les lignes en dessous&#xa0;: jours, de, à, et qui. À chaque moment, la règle qui a le moins de jours compte&#xa0;; une règle pour le dimanche est donc une exception à une règle pour tous les jours. Les règles prennent effet quand vous appuyez sur Appliquer (Ctrl+S).

Sous «&#xa0;Où sonnerait l’appel&#xa0;?&#xa0;», tapez un appelant et choisissez un moment&#xa0;: vous voyez ce que deviendrait l’appel, et pourquoi.</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>name of a page</comment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>One card for each phone or softphone that is signed in to your account. Calls ring on all of them.

The lock says that the line between the device and the server is encrypted. A device renews its sign-in by itself; one that is switched off leaves the list when its time is over.</source>
        <comment>help of a page</comment>
        <translation>Une carte pour chaque téléphone ou logiciel de téléphonie connecté à votre compte. Les appels sonnent sur tous.

Le cadenas signifie que la ligne entre l’appareil et le serveur est chiffrée. Un appareil renouvelle lui-même sa connexion&#xa0;; un appareil éteint quitte la liste quand son temps est écoulé.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a page</comment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Who you are to the office, and everything under which callers reach you.

Your details change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.

What people you call see, and your aliases, change at once and can be undone. Telephone numbers are given out by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Qui vous êtes pour l’entreprise, et toutes les adresses et tous les numéros sous lesquels on peut vous joindre.

Vos coordonnées changent quand vous appuyez sur Appliquer (Ctrl+S). Jusque-là, vos modifications sont gardées, même si vous fermez le programme. Échap dans un champ annule sa modification.

Ce que voient les personnes que vous appelez, et vos alias, changent aussitôt et peuvent être annulés. Les numéros de téléphone sont attribués par l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>One row for each case in which calls go elsewhere, in the order in which they are tried. The first case that applies counts; while all calls are forwarded, the other rows are not used.

Switch a row on and choose where its calls go: your mobile, voicemail, or any number or address. With an end, what was there before comes back by itself. A row that is switched off keeps its number.

A preset keeps all rows under a name: &quot;Mobile&quot;, &quot;Office&quot;, &quot;Holiday&quot;. Choose one to switch to it at once, for good or until an end; it can be undone.

The rows change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.</source>
        <comment>help of a page</comment>
        <translation>Une ligne pour chaque cas où les appels vont ailleurs, dans l’ordre où ils sont essayés. Le premier cas qui s’applique compte&#xa0;; tant que tous les appels sont renvoyés, les autres lignes ne sont pas utilisées.

Activez une ligne et choisissez où vont ses appels&#xa0;: votre mobile, la messagerie vocale, ou n’importe quel numéro ou adresse. Avec une fin, ce qu’il y avait avant revient de lui-même. Une ligne désactivée garde son numéro.

Un préréglage garde toutes les lignes sous un nom&#xa0;: «&#xa0;Mobile&#xa0;», «&#xa0;Bureau&#xa0;», «&#xa0;Vacances&#xa0;». Choisissez-en un pour y passer aussitôt, pour de bon ou jusqu’à une fin&#xa0;; cela peut être annulé.

Les lignes changent quand vous appuyez sur Appliquer (Ctrl+S). Jusque-là, vos modifications sont gardées, même si vous fermez le programme. Échap dans un champ annule sa modification.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>name of a page</comment>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Your mailbox: whether there is one, which calls reach it, and where its messages go.

The switch acts at once and can be undone. Where messages go changes when you press Apply (Ctrl+S). A new PIN counts at once; it takes the place of the old one and cannot be undone.

Which calls reach the mailbox is set on the page Forwarding.</source>
        <comment>help of a page</comment>
        <translation>Votre boîte vocale&#xa0;: s’il y en a une, quels appels y arrivent et où vont ses messages.

L’interrupteur agit aussitôt et peut être annulé. La destination des messages change quand vous appuyez sur Appliquer (Ctrl+S). Un nouveau code PIN compte aussitôt&#xa0;; il remplace l’ancien et ne peut pas être annulé.

Les appels qui arrivent à la boîte vocale se règlent sur la page Renvoi.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a page</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>People you call, kept on this computer. Their names are shown with your calls.

Ctrl+N adds somebody, F2 or Return changes the one that is chosen, Del deletes it, Ctrl+C copies the number. Type in the search (Ctrl+F) a name, a part of a number or a group. Everything can be undone.

Import reads tables (.csv) and cards (.vcf) and shows what would happen before anything does; you may also drop the file on the page. Duplicates finds contacts with the same name or number and makes them one.</source>
        <comment>help of a page</comment>
        <translation>Les personnes que vous appelez, conservées sur cet ordinateur. Leurs noms sont affichés avec vos appels.

Ctrl+N ajoute quelqu’un, F2 ou Entrée modifie le contact choisi, Suppr le supprime, Ctrl+C copie le numéro. Tapez dans la recherche (Ctrl+F) un nom, une partie d’un numéro ou un groupe. Tout peut être annulé.

Importer lit des tableaux (.csv) et des fiches (.vcf) et montre ce qui se passerait avant que quoi que ce soit ne se passe&#xa0;; vous pouvez aussi déposer le fichier sur la page. Doublons trouve les contacts qui ont le même nom ou le même numéro et n’en fait qu’un.</translation>
    </message>
    <message>
        <source>Balance and usage</source>
        <comment>name of a page</comment>
        <translation>Crédit et consommation</translation>
    </message>
    <message>
        <source>What is left on a prepaid account and about how long it lasts, judged by what you spent on the days that are known. Days that are not known do not count.

Each chart says its message above it. With the arrow keys you go from day to day; what is there stands below the chart. The same numbers are behind &quot;Show as table&quot;, and both can be copied.

&quot;Warn me below&quot; is kept on this computer. Export (Ctrl+E) writes all bookings that are kept here into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Ce qui reste sur un compte prépayé et combien de temps cela durera environ, d’après ce que vous avez dépensé les jours qui sont connus. Les jours qui ne sont pas connus ne comptent pas.

Chaque graphique porte son message au-dessus de lui. Avec les touches fléchées, vous passez d’un jour à l’autre&#xa0;; ce qui s’y trouve est écrit sous le graphique. Les mêmes nombres sont derrière «&#xa0;Afficher en tableau&#xa0;», et les deux peuvent être copiés.

«&#xa0;Me prévenir sous&#xa0;» est gardé sur cet ordinateur. Exporter (Ctrl+E) écrit toutes les écritures conservées ici dans un fichier pour tableurs.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>name of a page</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Your certificate is what lets you in, instead of a password. Here you see until when it is good and what protects it on this computer.

Renew gets a new certificate for a new key, which is made here and never leaves this computer. Export writes a copy for another computer, locked with a password of your choice. Replace takes another certificate file of the same account; the old one stays until the server has let the new one in.

Revoke a certificate when the computer or the file that holds it is lost: the server no longer lets it in. That cannot be taken back.</source>
        <comment>help of a page</comment>
        <translation>Votre certificat est ce qui vous donne accès, à la place d’un mot de passe. Vous voyez ici jusqu’à quand il est valable et ce qui le protège sur cet ordinateur.

Renouveler obtient un nouveau certificat pour une nouvelle clé, qui est créée ici et ne quitte jamais cet ordinateur. Exporter écrit une copie pour un autre ordinateur, verrouillée par un mot de passe de votre choix. Remplacer prend un autre fichier de certificat du même compte&#xa0;; l’ancien reste jusqu’à ce que le serveur ait accepté le nouveau.

Révoquez un certificat quand l’ordinateur ou le fichier qui le contient est perdu&#xa0;: le serveur ne l’accepte plus. C’est irréversible.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <comment>name of a page</comment>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Your conference rooms: everybody who dials a room&apos;s extension and types its PIN talks with everybody else in it.

Copy invitation copies what a guest needs to know, as plain text for a message. A PIN that is copied alone leaves the clipboard after 30 seconds.

Rooms are set up by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Vos salles de conférence&#xa0;: tous ceux qui composent le poste d’une salle et tapent son code PIN y parlent ensemble.

Copier l’invitation copie ce qu’un invité doit savoir, en texte simple pour un message. Un code PIN copié seul quitte le presse-papiers après 30 secondes.

Les salles sont créées par la personne qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Ce que vous voyez n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>do not disturb quiet dnd silence</source>
        <comment>words under which it is found</comment>
        <translation>ne pas déranger calme silence tranquille dnd</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a moment</comment>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>Désactiver Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>Ne pas déranger pendant 1 heure</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>Ne pas déranger pendant 30 minutes</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Ne pas déranger jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>forward divert diversion all calls</source>
        <comment>words under which it is found</comment>
        <translation>renvoyer renvoi transfert dévier tous les appels</translation>
    </message>
    <message>
        <source>Stop forwarding all calls</source>
        <translation>Cesser de renvoyer tous les appels</translation>
    </message>
    <message>
        <source>Forward all calls to my mobile (%1)</source>
        <comment>number</comment>
        <translation>Renvoyer tous les appels vers mon mobile (%1)</translation>
    </message>
    <message>
        <source>Forward all calls to voicemail</source>
        <translation>Renvoyer tous les appels vers la messagerie vocale</translation>
    </message>
    <message>
        <source>privacy anonymous withhold caller id number</source>
        <comment>words under which hiding one&apos;s number is found</comment>
        <translation>vie privée anonyme secret identifiant de l’appelant numéro</translation>
    </message>
    <message>
        <source>Hide my number</source>
        <translation>Masquer mon numéro</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Afficher mon numéro</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Retour à la normale</translation>
    </message>
    <message>
        <source>no forwarding of all calls, no do not disturb</source>
        <comment>beside: Back to normal</comment>
        <translation>ni renvoi de tous les appels, ni Ne pas déranger</translation>
    </message>
    <message>
        <source>your number</source>
        <comment>beside a number</comment>
        <translation>votre numéro</translation>
    </message>
    <message>
        <source>your alias</source>
        <comment>beside an address</comment>
        <translation>votre alias</translation>
    </message>
    <message>
        <source>Forward all calls, with a number and an end</source>
        <translation>Renvoyer tous les appels, avec un numéro et une fin</translation>
    </message>
    <message>
        <source>divert diversion always</source>
        <comment>words under which it is found</comment>
        <translation>dévier transfert toujours</translation>
    </message>
    <message>
        <source>Forward while no phone is signed in</source>
        <translation>Renvoyer tant qu’aucun téléphone n’est connecté</translation>
    </message>
    <message>
        <source>divert offline unregistered</source>
        <comment>words under which it is found</comment>
        <translation>dévier hors ligne déconnecté</translation>
    </message>
    <message>
        <source>Forward while I am busy</source>
        <translation>Renvoyer quand je suis occupé</translation>
    </message>
    <message>
        <source>divert on the phone engaged</source>
        <comment>words under which it is found</comment>
        <translation>dévier au téléphone en ligne</translation>
    </message>
    <message>
        <source>Forward when I do not answer</source>
        <translation>Renvoyer quand je ne réponds pas</translation>
    </message>
    <message>
        <source>divert timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>dévier délai secondes</translation>
    </message>
    <message>
        <source>Block a caller</source>
        <translation>Bloquer un appelant</translation>
    </message>
    <message>
        <source>spam reject black list</source>
        <comment>words under which it is found</comment>
        <translation>spam indésirable rejeter liste noire</translation>
    </message>
    <message>
        <source>Reject callers who hide their number</source>
        <translation>Rejeter les appelants qui masquent leur numéro</translation>
    </message>
    <message>
        <source>anonymous withheld</source>
        <comment>words under which it is found</comment>
        <translation>anonyme masqué secret</translation>
    </message>
    <message>
        <source>Set the hours in which callers get through</source>
        <translation>Régler les horaires où les appelants passent</translation>
    </message>
    <message>
        <source>accept rules week schedule</source>
        <comment>words under which it is found</comment>
        <translation>accepter règles semaine horaire</translation>
    </message>
    <message>
        <source>Test a caller: who would ring?</source>
        <translation>Tester un appelant&#xa0;: où sonnerait l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>explain why</source>
        <comment>words under which it is found</comment>
        <translation>expliquer pourquoi</translation>
    </message>
    <message>
        <source>Search all calls</source>
        <translation>Chercher dans tous les appels</translation>
    </message>
    <message>
        <source>history log missed find</source>
        <comment>words under which it is found</comment>
        <translation>historique journal manqués trouver</translation>
    </message>
    <message>
        <source>Export calls into a file</source>
        <translation>Exporter les appels dans un fichier</translation>
    </message>
    <message>
        <source>csv spreadsheet save</source>
        <comment>words under which it is found</comment>
        <translation>csv tableur enregistrer</translation>
    </message>
    <message>
        <source>My mobile number</source>
        <translation>Mon numéro de mobile</translation>
    </message>
    <message>
        <source>cell phone identity</source>
        <comment>words under which it is found</comment>
        <translation>portable cellulaire identité</translation>
    </message>
    <message>
        <source>My e-mail address</source>
        <translation>Mon adresse électronique</translation>
    </message>
    <message>
        <source>identity mail</source>
        <comment>words under which it is found</comment>
        <translation>identité courriel mail e-mail</translation>
    </message>
    <message>
        <source>Time zone of my account</source>
        <translation>Fuseau horaire de mon compte</translation>
    </message>
    <message>
        <source>clock local time</source>
        <comment>words under which it is found</comment>
        <translation>horloge heure locale</translation>
    </message>
    <message>
        <source>How long my phones ring</source>
        <translation>Durée de sonnerie de mes téléphones</translation>
    </message>
    <message>
        <source>no answer timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>sans réponse délai secondes</translation>
    </message>
    <message>
        <source>The number that people I call see</source>
        <translation>Le numéro que voient les personnes que j’appelle</translation>
    </message>
    <message>
        <source>caller id</source>
        <comment>words under which it is found</comment>
        <translation>identifiant de l’appelant</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Ajouter un alias</translation>
    </message>
    <message>
        <source>address</source>
        <comment>words under which it is found</comment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>register device softphone</source>
        <comment>words under which it is found</comment>
        <translation>enregistrer appareil logiciel de téléphonie softphone</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <translation>Installer un autre appareil</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Settings</source>
        <comment>heading in the search of the window</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>heading in the search of the window</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <comment>heading in the search of the window</comment>
        <translation>Personnes et numéros</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>heading in the search of the window</comment>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>PartyHistory</name>
    <message>
        <source>Other calls with them</source>
        <comment>heading</comment>
        <translation>Autres appels avec cette personne</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <comment>a call; when</comment>
        <translation>Manqué, %1</translation>
    </message>
    <message>
        <source>You called, not answered, %1</source>
        <comment>when</comment>
        <translation>Vous avez appelé, sans réponse, %1</translation>
    </message>
    <message>
        <source>You called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Vous avez appelé, %1, %2</translation>
    </message>
    <message>
        <source>They called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Elle a appelé, %1, %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>Prenez au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Verr. Maj semble activé.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Unlock the certificate file</source>
        <translation>Déverrouiller le fichier de certificat</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>For most files it is your SIP password (for sip2sip: always).</source>
        <translation>Pour la plupart des fichiers, c’est votre mot de passe SIP (pour sip2sip&#xa0;: toujours).</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Does not open the file yet.</source>
        <translation>N’ouvre pas encore le fichier.</translation>
    </message>
    <message>
        <source>This password opens the file.</source>
        <translation>Ce mot de passe ouvre le fichier.</translation>
    </message>
</context>
<context>
    <name>PathBoxes</name>
    <message>
        <source>When busy</source>
        <translation>Si occupé</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>après %1 s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who calls</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>get through</source>
        <translation>passent</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>en sonnerie</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mon mobile</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The way of a call</source>
        <translation>Le parcours d’un appel</translation>
    </message>
    <message>
        <source>Station %1 of %2: %3</source>
        <comment>number, count, what it is</comment>
        <translation>Station %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <comment>label of a field</comment>
        <translation>Nouveau code &amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <comment>label of a field: the new PIN</comment>
        <translation>Le répé&amp;ter</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <comment>button</comment>
        <translation>C&amp;hanger le code PIN</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Copier le code PIN</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits. You type it on a phone to hear your messages. It takes the place of the old one at once, and cannot be undone.</source>
        <translation>Un code PIN a 4 à 10 chiffres. Vous le tapez sur un téléphone pour écouter vos messages. Il remplace aussitôt l’ancien et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Le nouveau code PIN encore une fois</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>Le code PIN est dans le presse-papiers pendant 30 secondes.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>This server does not tell the PIN. Set a new one.</source>
        <translation>Ce serveur n’indique pas le code PIN. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The new PIN is in force.</source>
        <translation>Le nouveau code PIN est en vigueur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost: the old PIN or the new one may be in force. Change it again to be sure.</source>
        <translation>La réponse du serveur s’est perdue&#xa0;: l’ancien ou le nouveau code PIN est peut-être en vigueur. Changez-le à nouveau pour en être sûr.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Present PIN: %1</source>
        <comment>digits, or dots that hide them</comment>
        <translation>Code PIN actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Present PIN: hidden</source>
        <translation>Code PIN actuel&#xa0;: masqué</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>button: the PIN</comment>
        <translation>M&amp;asquer</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>button: the PIN</comment>
        <translation>Affi&amp;cher</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Masquer le code PIN</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Afficher le code PIN</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Un code PIN n’a que des chiffres.</translation>
    </message>
    <message>
        <source>At least 4 digits are needed.</source>
        <translation>Il faut au moins 4 chiffres.</translation>
    </message>
    <message>
        <source>A PIN has 10 digits at most.</source>
        <translation>Un code PIN a 10 chiffres au plus.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Tapez le nouveau code PIN encore une fois.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of colours</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>choice of colours</comment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of a language</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Langue (au prochain démarrage)&#xa0;:</translation>
    </message>
    <message>
        <source>The one shown last</source>
        <comment>choice of the first page</comment>
        <translation>La dernière affichée</translation>
    </message>
    <message>
        <source>&amp;First page:</source>
        <translation>Pre&amp;mière page&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Démarrer à l’ouverture de ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look for &amp;news while nobody looks</source>
        <translation>Chercher du &amp;nouveau quand personne ne regarde</translation>
    </message>
    <message>
        <source>Asks the server every five minutes while the window is minimised.</source>
        <translation>Interroge le serveur toutes les cinq minutes tant que la fenêtre est réduite.</translation>
    </message>
    <message>
        <source>Every five minutes, while the window is minimised and for accounts that are not shown. Calls that the server forgets meanwhile are missing in your list.</source>
        <translation>Toutes les cinq minutes, tant que la fenêtre est réduite et pour les comptes qui ne sont pas affichés. Les appels que le serveur oublie entre-temps manquent dans votre liste.</translation>
    </message>
    <message>
        <source>Telephone links:</source>
        <translation>Liens téléphoniques&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open telephone links with Bellset</source>
        <translation>&amp;Ouvrir les liens téléphoniques avec Bellset</translation>
    </message>
    <message>
        <source>What is kept:</source>
        <translation>Ce qui est conservé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delete everything of %1…</source>
        <comment>button: an account</comment>
        <translation>&amp;Tout supprimer de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be changed, so it stays as it was.</source>
        <comment>a file</comment>
        <translation>%1 ne peut pas être modifié&#xa0;; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>tel: and sip: links of web pages and mails open in Bellset.</source>
        <translation>Les liens tel: et sip: des pages web et des courriels s’ouvrent dans Bellset.</translation>
    </message>
    <message>
        <source>No program is chosen for tel: and sip: links of web pages and mails.</source>
        <translation>Aucun programme n’est choisi pour les liens tel: et sip: des pages web et des courriels.</translation>
    </message>
    <message>
        <source>tel: links of web pages and mails open in %1.</source>
        <comment>name of a program</comment>
        <translation>Les liens tel: des pages web et des courriels s’ouvrent dans %1.</translation>
    </message>
    <message>
        <source>The choice is made in the settings of your desktop.</source>
        <translation>Le choix se fait dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>The desktop did not take the choice. Choose Bellset in the settings of your desktop.</source>
        <translation>Le bureau n’a pas accepté le choix. Choisissez Bellset dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>On this computer alone: the certificate of each account, encrypted; its calls, bookings and contacts; what the server said last; changes that are not applied. Nothing is sent to anybody but your server, and what you look for to the directory that you set up.</source>
        <translation>Sur cet ordinateur uniquement&#xa0;: le certificat de chaque compte, chiffré&#xa0;; ses appels, ses écritures et ses contacts&#xa0;; ce que le serveur a dit en dernier&#xa0;; les modifications non appliquées. Rien n’est envoyé à personne d’autre que votre serveur et, pour vos recherches, l’annuaire que vous avez configuré.</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>&amp;Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>what to notify of</comment>
        <translation>&amp;Appels manqués</translation>
    </message>
    <message>
        <source>For&amp;warding that changes, ends or was forgotten</source>
        <comment>what to notify of</comment>
        <translation>Un r&amp;envoi modifié, terminé ou oublié</translation>
    </message>
    <message>
        <source>A low &amp;balance</source>
        <comment>what to notify of</comment>
        <translation>Un crédit &amp;bas</translation>
    </message>
    <message>
        <source>The &amp;end of my certificate</source>
        <comment>what to notify of</comment>
        <translation>L’e&amp;xpiration de mon certificat</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Me prévenir de&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <comment>named sets of forwarding rows</comment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>button: what a preset set stays</comment>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Nothing is put back: what is set now stays until you change it.</source>
        <translation>Rien n’est rétabli&#xa0;: ce qui est réglé maintenant reste jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a preset…</source>
        <comment>button: the rows below</comment>
        <translation>Enregistrer &amp;comme préréglage…</translation>
    </message>
    <message>
        <source>Name &amp;for it</source>
        <comment>label of a field: of a preset</comment>
        <translation>No&amp;m du préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Mobile, Office, Holiday…</source>
        <comment>examples of names of presets</comment>
        <translation>Mobile, Bureau, Vacances…</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a name</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: naming a preset</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply or discard your changes below first.</source>
        <translation>Appliquez ou abandonnez d’abord vos modifications ci-dessous.</translation>
    </message>
    <message>
        <source>It leads to your mobile, but your account has no mobile number.</source>
        <translation>Il mène à votre mobile, mais votre compte n’a pas de numéro de mobile.</translation>
    </message>
    <message>
        <source>It leads to voicemail, but your account has none.</source>
        <translation>Il mène à la messagerie vocale, mais votre compte n’en a pas.</translation>
    </message>
    <message>
        <source>It leads to your own account: calls would go in circles.</source>
        <translation>Il mène à votre propre compte&#xa0;: les appels tourneraient en rond.</translation>
    </message>
    <message>
        <source>One of its targets is no number and no address. Save it anew.</source>
        <translation>L’une de ses destinations n’est ni un numéro ni une adresse. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Until I &amp;change it</source>
        <translation>Jusqu’à ce que je &amp;le modifie</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>The preset %1 is deleted. Your forwarding stays as it is.</source>
        <comment>name</comment>
        <translation>Le préréglage %1 est supprimé. Votre renvoi reste tel quel.</translation>
    </message>
    <message>
        <source>One of the targets below is missing or wrong.</source>
        <translation>L’une des destinations ci-dessous manque ou est incorrecte.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Un autre préréglage porte ce nom.</translation>
    </message>
    <message>
        <source>In force: %1 until %2. This server has no ends: then this program puts back what was there before, as long as this program runs.</source>
        <comment>name, moment</comment>
        <translation>En vigueur&#xa0;: %1 jusqu’à %2. Ce serveur ne connaît pas de fin&#xa0;: ce programme rétablit alors ce qu’il y avait avant, tant qu’il est lancé.</translation>
    </message>
    <message>
        <source>At %1 this program puts back what was there before, as long as this program runs.</source>
        <comment>moment</comment>
        <translation>Fin&#xa0;: %1&#xa0;; ce programme rétablit alors ce qu’il y avait avant, tant qu’il est lancé.</translation>
    </message>
    <message>
        <source>In force: %1 until %2, then what was there before.</source>
        <comment>name, moment</comment>
        <translation>En vigueur&#xa0;: %1 jusqu’à %2, puis ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>name of a preset</comment>
        <translation>En vigueur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep the rows below under a name, and switch to them later with one choice.</source>
        <translation>Gardez les lignes ci-dessous sous un nom, et passez-y plus tard d’un seul choix.</translation>
    </message>
    <message>
        <source>None of them is in force. This server has no ends: at an end this program puts back what was there before, as long as this program runs.</source>
        <translation>Aucun n’est en vigueur. Ce serveur ne connaît pas de fin&#xa0;: à la fin, ce programme rétablit ce qu’il y avait avant, tant qu’il est lancé.</translation>
    </message>
    <message>
        <source>None of them is in force.</source>
        <translation>Aucun n’est en vigueur.</translation>
    </message>
    <message>
        <source>Preset %1, in force</source>
        <comment>name</comment>
        <translation>Préréglage %1, en vigueur</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <comment>name</comment>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>There are 12 presets. Delete one first.</source>
        <translation>Il y a 12 préréglages. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>Keeps the rows below under a name.</source>
        <translation>Garde les lignes ci-dessous sous un nom.</translation>
    </message>
    <message>
        <source>It leads to an emergency number. Save it anew.</source>
        <translation>Il mène à un numéro d’urgence. Enregistrez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>ReachPath</name>
    <message>
        <source>All calls forwarded</source>
        <translation>Tous les appels renvoyés</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Aucun téléphone connecté</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Si occupé</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>hors de vos horaires</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the stations of a call; keep the spaces</comment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until you turn it off</source>
        <translation>jusqu’à ce que vous le désactiviez</translation>
    </message>
</context>
<context>
    <name>ReachStrip</name>
    <message>
        <source>For&amp;ward</source>
        <comment>button: opens a menu of targets for all calls</comment>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <translation>Mas&amp;quer mon numéro</translation>
    </message>
    <message>
        <source>&amp;Show my number</source>
        <translation>Affic&amp;her mon numéro</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>time, sentence</comment>
        <translation>État (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server has not answered yet.</source>
        <translation>On ne sait pas qui peut vous joindre&#xa0;: le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server does not say.</source>
        <translation>On ne sait pas qui peut vous joindre&#xa0;: le serveur ne le dit pas.</translation>
    </message>
    <message>
        <source>Looking up who reaches you…</source>
        <translation>Recherche de qui peut vous joindre…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be changed now.</source>
        <translation>Le serveur est injoignable&#xa0;; rien ne peut être modifié maintenant.</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing can be changed now.</source>
        <translation>Vous n’êtes pas connecté&#xa0;; rien ne peut être modifié maintenant.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Une modification est en cours.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Ce serveur ne vous laisse pas modifier ceci.</translation>
    </message>
    <message>
        <source>Turn off do not distur&amp;b</source>
        <comment>button</comment>
        <translation>&amp;Désactiver Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <comment>button: opens a menu of durations</comment>
        <translation>Ne pas &amp;déranger</translation>
    </message>
    <message>
        <source>Calls ring again at once.</source>
        <translation>Les appels sonnent à nouveau aussitôt.</translation>
    </message>
    <message>
        <source>Choose for how long no call rings.</source>
        <translation>Choisissez pendant combien de temps aucun appel ne sonne.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere, or stop forwarding them.</source>
        <translation>Envoyer tous les appels ailleurs, ou cesser de les renvoyer.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere.</source>
        <translation>Envoyer tous les appels ailleurs.</translation>
    </message>
    <message>
        <source>Let callers leave a &amp;message</source>
        <comment>button: forward to voicemail</comment>
        <translation>Permettre de &amp;laisser un message</translation>
    </message>
    <message>
        <source>Send callers to &amp;my mobile</source>
        <comment>button</comment>
        <translation>R&amp;envoyer vers mon mobile</translation>
    </message>
    <message>
        <source>Set up forward&amp;ing</source>
        <comment>button</comment>
        <translation>Conf&amp;igurer le renvoi</translation>
    </message>
    <message>
        <source>Only while no phone is signed in.</source>
        <translation>Seulement tant qu’aucun téléphone n’est connecté.</translation>
    </message>
    <message>
        <source>Hide m&amp;y number</source>
        <comment>toggle button</comment>
        <translation>Masquer mon &amp;numéro</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connu.</translation>
    </message>
    <message>
        <source>People you call do not see your number.</source>
        <translation>Les personnes que vous appelez ne voient pas votre numéro.</translation>
    </message>
    <message>
        <source>People you call see your number.</source>
        <translation>Les personnes que vous appelez voient votre numéro.</translation>
    </message>
    <message>
        <source>Set from here %1. This server cannot be asked whether it still holds.</source>
        <translation>Réglé d’ici %1. Ce serveur ne dit pas si c’est encore valable.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden.</source>
        <translation>Ce serveur ne dit pas si votre numéro est masqué.</translation>
    </message>
    <message>
        <source>M&amp;y number: hidden</source>
        <comment>button with menu</comment>
        <translation>Mon n&amp;uméro&#xa0;: masqué</translation>
    </message>
    <message>
        <source>M&amp;y number: shown</source>
        <comment>button with menu</comment>
        <translation>Mon n&amp;uméro&#xa0;: affiché</translation>
    </message>
    <message>
        <source>M&amp;y number: not known</source>
        <comment>button with menu</comment>
        <translation>Mon &amp;numéro&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Pendant &amp;30 minutes</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Until I &amp;turn it off</source>
        <translation>&amp;Jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>Send all calls to</source>
        <translation>Envoyer tous les appels vers</translation>
    </message>
    <message>
        <source>My mobile (no number in your account)</source>
        <translation>Mon mobile (pas de numéro dans votre compte)</translation>
    </message>
    <message>
        <source>My &amp;mobile (%1)</source>
        <translation>Mon mo&amp;bile (%1)</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Messagerie vocale</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>Autr&amp;e…</translation>
    </message>
    <message>
        <source>&amp;Stop forwarding</source>
        <translation>&amp;Cesser le renvoi</translation>
    </message>
    <message>
        <source>&amp;Back to normal</source>
        <translation>Re&amp;tour à la normale</translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <comment>button: read the settings again</comment>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button: undo a change</comment>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>button</comment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <comment>button</comment>
        <translation>Où sonnerait l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>See what would become of a call, and why.</source>
        <translation>Voir ce que deviendrait un appel, et pourquoi.</translation>
    </message>
    <message>
        <source>A &amp;contact</source>
        <translation>Un &amp;contact</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>saved sets of forwards</comment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>My &amp;mobile (add its number)…</source>
        <translation>Mon &amp;mobile (ajouter son numéro)…</translation>
    </message>
    <message>
        <source>Stop forwarding</source>
        <comment>button: all calls ring here again</comment>
        <translation>Arrêter le renvoi</translation>
    </message>
    <message>
        <source>Calls ring here again.</source>
        <translation>Les appels sonnent de nouveau ici.</translation>
    </message>
    <message>
        <source>Ended from here, as long as this program runs</source>
        <translation>Prend fin d’ici, tant que ce programme tourne</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message>
        <source>your devices</source>
        <comment>where a call rings</comment>
        <translation>vos appareils</translation>
    </message>
    <message>
        <source>1 device</source>
        <comment>where a call rings</comment>
        <translation>1 appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>where a call rings</comment>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call ends</comment>
        <translation>la messagerie vocale</translation>
    </message>
    <message>
        <source>your mobile</source>
        <comment>where a call goes</comment>
        <translation>votre mobile</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>what happens to a call</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>target of a forward</comment>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>My mobile</source>
        <comment>target of a forward</comment>
        <translation>Mon mobile</translation>
    </message>
    <message>
        <source>All calls</source>
        <comment>when a call is forwarded</comment>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when a call is forwarded</comment>
        <translation>Aucun téléphone en ligne</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when a call is forwarded</comment>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>No answer after %1 s</source>
        <comment>when a call is forwarded</comment>
        <translation>Sans réponse après %1 s</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when a call is forwarded</comment>
        <translation>Rejeté par mes règles</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>business</source>
        <comment>group of contacts</comment>
        <translation>affaires</translation>
    </message>
    <message>
        <source>coworkers</source>
        <comment>group of contacts</comment>
        <translation>collègues</translation>
    </message>
    <message>
        <source>friends</source>
        <comment>group of contacts</comment>
        <translation>amis</translation>
    </message>
    <message>
        <source>family</source>
        <comment>group of contacts</comment>
        <translation>famille</translation>
    </message>
    <message>
        <source>after %1 s %2</source>
        <comment>a step of a call&apos;s way: after 20 s voicemail</comment>
        <translation>après %1 s %2</translation>
    </message>
    <message>
        <source>%1 (when busy: %2)</source>
        <comment>a call&apos;s way, and where it goes when busy</comment>
        <translation>%1 (si occupé&#xa0;: %2)</translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation> jusqu’à %1</translation>
    </message>
    <message>
        <source>callers hear voicemail</source>
        <translation>les appelants tombent sur la messagerie vocale</translation>
    </message>
    <message>
        <source>callers are turned away</source>
        <translation>les appelants sont refusés</translation>
    </message>
    <message>
        <source>callers go to %1</source>
        <translation>les appelants vont vers %1</translation>
    </message>
    <message>
        <source>others hear voicemail</source>
        <translation>les autres tombent sur la messagerie vocale</translation>
    </message>
    <message>
        <source>others are turned away</source>
        <translation>les autres sont refusés</translation>
    </message>
    <message>
        <source>others go to %1</source>
        <translation>les autres vont vers %1</translation>
    </message>
    <message>
        <source>Nobody can reach you: no phone is signed in and nothing is forwarded.</source>
        <translation>Personne ne peut vous joindre&#xa0;: aucun téléphone n’est connecté et rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>All calls go to %1%2, do not disturb or not.</source>
        <comment>place, end</comment>
        <translation>Tous les appels vont vers %1%2, Ne pas déranger ou non.</translation>
    </message>
    <message>
        <source>All calls go to %1%2.</source>
        <comment>place, end</comment>
        <translation>Tous les appels vont vers %1%2.</translation>
    </message>
    <message>
        <source>Do not disturb%1, except for %2; %3.</source>
        <comment>end, groups, what the others meet</comment>
        <translation>Ne pas déranger%1, sauf pour %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>Do not disturb%1; %2.</source>
        <comment>end, what callers meet</comment>
        <translation>Ne pas déranger%1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>Outside your hours: %1.</source>
        <comment>what callers meet</comment>
        <translation>En dehors de vos horaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only %1 get through: %2; %3.</source>
        <comment>groups, a call&apos;s way, what the others meet</comment>
        <translation>Vous ne laissez passer que %1&#xa0;: %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>No phone is signed in; %1.</source>
        <comment>what callers meet</comment>
        <translation>Aucun téléphone n’est connecté&#xa0;; %1.</translation>
    </message>
    <message>
        <source>Callers reach: %1.</source>
        <comment>a call&apos;s way</comment>
        <translation>Les appelants joignent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody can reach you</source>
        <translation>Personne ne peut vous joindre</translation>
    </message>
    <message>
        <source>Forwarded to %1%2</source>
        <comment>place, end</comment>
        <translation>Renvoi vers %1%2</translation>
    </message>
    <message>
        <source>Do not disturb%1</source>
        <comment>end</comment>
        <translation>Ne pas déranger%1</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>En dehors de vos horaires</translation>
    </message>
    <message>
        <source>Some callers get through</source>
        <translation>Certains appelants passent</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
</context>
<context>
    <name>RecentCallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Appel manqué de %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Appel de %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Appel vers %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Appel vers %1, %2, sans réponse</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>&amp;Use the new one</source>
        <comment>button: a certificate</comment>
        <translation>&amp;Utiliser le nouveau</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <comment>button: a certificate</comment>
        <translation>Gar&amp;der l’actuel</translation>
    </message>
    <message>
        <source>Present certificate</source>
        <translation>Certificat actuel</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>Certificat du fichier</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <comment>a fingerprint</comment>
        <translation>SHA-256 commence par %1</translation>
    </message>
    <message>
        <source>The file holds the certificate that is in use already.</source>
        <translation>Le fichier contient le certificat déjà utilisé.</translation>
    </message>
    <message>
        <source>The one of the file ends earlier than the present one. Is it an older file?</source>
        <translation>Celui du fichier expire avant l’actuel. Est-ce un fichier plus ancien&#xa0;?</translation>
    </message>
    <message>
        <source>The server is asked whether it lets the new one in before anything is replaced.</source>
        <translation>Le serveur est interrogé pour savoir s’il accepte le nouveau avant tout remplacement.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Days of rule %1: %2</source>
        <translation>Jours de la règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rule %1 begins</source>
        <translation>Début de la règle %1</translation>
    </message>
    <message>
        <source>Rule %1 ends</source>
        <translation>Fin de la règle %1</translation>
    </message>
    <message>
        <source>Who gets through by rule %1: %2</source>
        <translation>Qui passe selon la règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove rule %1: %2</source>
        <translation>Supprimer la règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Supprimer cette règle</translation>
    </message>
    <message>
        <source>Until %1 of the day after.</source>
        <comment>time</comment>
        <translation>Jusqu’à %1 le lendemain.</translation>
    </message>
    <message>
        <source>%1 (nobody in it)</source>
        <comment>group</comment>
        <translation>%1 (vide)</translation>
    </message>
</context>
<context>
    <name>RulesConflict</name>
    <message>
        <source>no rule</source>
        <comment>for these days</comment>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>from, until, who gets through</comment>
        <translation>%1–%2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Take t&amp;heirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Prendre &amp;la leur</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Garder la &amp;mienne</translation>
    </message>
    <message>
        <source>Add a rul&amp;e</source>
        <comment>button</comment>
        <translation>Ajouter une rè&amp;gle</translation>
    </message>
    <message>
        <source>When callers get through</source>
        <translation>Quand les appelants passent</translation>
    </message>
    <message>
        <source>Without a rule everybody gets through at any time.</source>
        <translation>Sans règle, tout le monde passe à tout moment.</translation>
    </message>
    <message>
        <source>Filled: everybody. Outlined: some groups. Empty: nobody. For each moment the rule with the fewest days counts.</source>
        <translation>Plein&#xa0;: tout le monde. Contour&#xa0;: certains groupes. Vide&#xa0;: personne. À chaque moment, la règle qui a le moins de jours compte.</translation>
    </message>
    <message>
        <source>Drag over the week to set hours.</source>
        <translation>Faites glisser la souris sur la semaine pour régler les horaires.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>time zone</comment>
        <translation>Les heures sont celles de %1.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: there are no rules any more.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: il n’y a plus de règles.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the rules there</comment>
        <translation>Modifié entre-temps sur le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Added the alias %1.</source>
        <translation>Alias %1 ajouté.</translation>
    </message>
    <message>
        <source>Removed the alias %1.</source>
        <translation>Alias %1 supprimé.</translation>
    </message>
    <message>
        <source>There are no aliases.</source>
        <translation>Il n’y a pas d’alias.</translation>
    </message>
    <message>
        <source>&quot;enum&quot; takes no further words.</source>
        <translation>«&#xa0;enum&#xa0;» ne prend pas d’autres mots.</translation>
    </message>
    <message>
        <source>There are no ENUM numbers.</source>
        <translation>Il n’y a pas de numéros ENUM.</translation>
    </message>
    <message>
        <source>Write &quot;api GET PATH&quot; or &quot;api POST PATH&quot;.</source>
        <translation>Écrivez «&#xa0;api GET PATH&#xa0;» ou «&#xa0;api POST PATH&#xa0;».</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Le chemin commence par une barre oblique.</translation>
    </message>
    <message>
        <source>The query in the path cannot be read.</source>
        <translation>La requête dans le chemin est illisible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme clé=valeur.</translation>
    </message>
    <message>
        <source>The server is given with a file of its own, %1, so %2 cannot be asked. Give it without the file: --server %3.</source>
        <translation>Le serveur est donné avec son propre fichier, %1&#xa0;; %2 ne peut donc pas être interrogé. Donnez-le sans le fichier&#xa0;: --server %3.</translation>
    </message>
    <message>
        <source>This account pays afterwards: it has no balance.</source>
        <translation>Ce compte est facturé après coup&#xa0;: il n’a pas de crédit.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <comment>%1 is an amount with its currency</comment>
        <translation>Crédit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) running on it.</source>
        <translation>
            <numerusform>%n appel en cours dessus.</numerusform>
            <numerusform>%n appels en cours dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <comment>what is left after a booking</comment>
        <translation>crédit %1</translation>
    </message>
    <message>
        <source>No bookings.</source>
        <comment>on a balance</comment>
        <translation>Aucune écriture.</translation>
    </message>
    <message>
        <source>There are older bookings: --limit shows more.</source>
        <translation>Il y a des écritures plus anciennes&#xa0;: --limit en montre plus.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message numerus="yes">
        <source>This month: %n call(s) placed, price %1.</source>
        <translation>
            <numerusform>Ce mois-ci&#xa0;: %n appel passé, prix %1.</numerusform>
            <numerusform>Ce mois-ci&#xa0;: %n appels passés, prix %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;balance&quot; takes no further words.</source>
        <translation>«&#xa0;balance&#xa0;» ne prend pas d’autres mots.</translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;balance --history&quot;.</source>
        <translation>--%1 va avec «&#xa0;balance --history&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;usage&quot; takes no further words.</source>
        <translation>«&#xa0;usage&#xa0;» ne prend pas d’autres mots.</translation>
    </message>
    <message>
        <source>&quot;calls&quot; takes no further words.</source>
        <translation>«&#xa0;calls&#xa0;» ne prend pas d’autres mots.</translation>
    </message>
    <message>
        <source>Use one of --missed, --in and --out.</source>
        <translation>Utilisez l’un de --missed, --in et --out.</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call</comment>
        <translation>manqué</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>a call</comment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a call</comment>
        <translation>sortant</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a call</comment>
        <translation>entrant</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Aucun appel.</translation>
    </message>
    <message>
        <source>There are older calls: --limit shows more.</source>
        <translation>Il y a des appels plus anciens&#xa0;: --limit en montre plus.</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation>Enregistré pour %1.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Empreinte SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>--protect is keychain or password.</source>
        <translation>--protect est keychain ou password.</translation>
    </message>
    <message>
        <source>&quot;cert %1&quot; has no option --%2.</source>
        <translation>«&#xa0;cert %1&#xa0;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>Name the file once.</source>
        <translation>Nommez le fichier une seule fois.</translation>
    </message>
    <message>
        <source>Write &quot;cert import FILE&quot;, &quot;cert enrol ADDRESS&quot;, &quot;cert export FILE&quot;, &quot;cert revoke SERIAL&quot;, or &quot;cert&quot; with show, renew or list.</source>
        <translation>Écrivez «&#xa0;cert import FILE&#xa0;», «&#xa0;cert enrol ADDRESS&#xa0;», «&#xa0;cert export FILE&#xa0;», «&#xa0;cert revoke SERIAL&#xa0;», ou «&#xa0;cert&#xa0;» avec show, renew ou list.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Nouveau mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;cert enrol&quot; gets a new certificate: leave --p12 and --account out.</source>
        <translation>«&#xa0;cert enrol&#xa0;» obtient un nouveau certificat&#xa0;: omettez --p12 et --account.</translation>
    </message>
    <message>
        <source>There is no password: add --password-stdin, and write it in the first line of standard input, the code in the second.</source>
        <translation>Il n’y a pas de mot de passe&#xa0;: ajoutez --password-stdin, et écrivez-le sur la première ligne de l’entrée standard, le code sur la deuxième.</translation>
    </message>
    <message>
        <source>There is no code on standard input, after the password.</source>
        <translation>Il n’y a pas de code sur l’entrée standard, après le mot de passe.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>&quot;cert renew&quot; works on a saved account; import the file first.</source>
        <translation>«&#xa0;cert renew&#xa0;» agit sur un compte enregistré&#xa0;; importez d’abord le fichier.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>--legacy is for .p12 files.</source>
        <translation>--legacy est pour les fichiers .p12.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Nouveau mot de passe pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>The file needs a password; type it, or give it with --password-stdin.</source>
        <translation>Le fichier a besoin d’un mot de passe&#xa0;; tapez-le, ou donnez-le avec --password-stdin.</translation>
    </message>
    <message>
        <source>The certificate %1 is revoked.</source>
        <translation>Le certificat %1 est révoqué.</translation>
    </message>
    <message>
        <source>say who can reach me; ends with 3 if nobody can</source>
        <translation>dire qui peut me joindre&#xa0;; code de sortie 3 si personne ne le peut</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>forward calls; TARGET is mobile, voicemail, a number or an address</source>
        <translation>renvoyer les appels&#xa0;; TARGET est mobile, voicemail, un numéro ou une adresse</translation>
    </message>
    <message>
        <source>hide or show my number when I call</source>
        <translation>masquer ou afficher mon numéro quand j’appelle</translation>
    </message>
    <message>
        <source>list calls, those kept on this computer too</source>
        <translation>lister les appels, y compris ceux conservés sur cet ordinateur</translation>
    </message>
    <message>
        <source>decide who gets through when, and who never does</source>
        <translation>décider qui passe et quand, et qui ne passe jamais</translation>
    </message>
    <message>
        <source>reject calls of somebody</source>
        <translation>rejeter les appels de quelqu’un</translation>
    </message>
    <message>
        <source>no longer reject calls of somebody</source>
        <translation>ne plus rejeter les appels de quelqu’un</translation>
    </message>
    <message>
        <source>say what becomes of a call, step by step; ends with 3 if it is turned away</source>
        <translation>dire ce que devient un appel, étape par étape&#xa0;; code de sortie 3 s’il est refusé</translation>
    </message>
    <message>
        <source>entries that the account&apos;s programs keep on the server</source>
        <translation>entrées que les programmes du compte gardent sur le serveur</translation>
    </message>
    <message>
        <source>other names that ring my phones</source>
        <translation>autres noms qui font sonner mes téléphones</translation>
    </message>
    <message>
        <source>my telephone numbers in ENUM</source>
        <translation>mes numéros de téléphone dans ENUM</translation>
    </message>
    <message>
        <source>phones that are signed in</source>
        <translation>téléphones connectés</translation>
    </message>
    <message>
        <source>prepaid balance and the calls on it, or what was booked, also what is kept on this computer</source>
        <translation>le crédit prépayé et les appels en cours dessus, ou ses écritures, y compris celles conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>calls of this month and their price</source>
        <translation>appels de ce mois et leur prix</translation>
    </message>
    <message>
        <source>the mailbox; the PIN is asked for or read from standard input</source>
        <translation>la messagerie&#xa0;; le code PIN est demandé ou lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>e-mail, mobile number, time zone and the like</source>
        <translation>courriel, numéro de mobile, fuseau horaire et autres</translation>
    </message>
    <message>
        <source>the number that others see when I call</source>
        <translation>le numéro que les autres voient quand j’appelle</translation>
    </message>
    <message>
        <source>change my password; both are asked for or read from standard input</source>
        <translation>changer mon mot de passe&#xa0;; les deux sont demandés ou lus sur l’entrée standard</translation>
    </message>
    <message>
        <source>add a prepaid card; its number is asked for or read from standard input</source>
        <translation>ajouter une carte prépayée&#xa0;; son numéro est demandé ou lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>keep a certificate on this computer, get one by password or invitation, look at it, renew it, take it along</source>
        <translation>garder un certificat sur cet ordinateur, en obtenir un par mot de passe ou invitation, le consulter, le renouveler, l’emporter</translation>
    </message>
    <message>
        <source>send a request as it is</source>
        <translation>envoyer une requête telle quelle</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Aucune commande indiquée.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>--invitation-stdin belongs to &quot;cert enrol&quot;.</source>
        <translation>--invitation-stdin va avec «&#xa0;cert enrol&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: bellsetctl [OPTION]... COMMAND

Changes and shows the settings of a SIP account.

Commands:
</source>
        <translation>Utilisation&#xa0;: bellsetctl [OPTION]... COMMAND

Modifie et montre les réglages d’un compte SIP.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
Options:
  --p12 FILE           use the certificate in this file
  --password-stdin     read its password from standard input
  --invitation-stdin   read the code of an invitation from standard input
  --account ADDRESS    use the certificate saved for this account; with --p12, the
                       account of a certificate that names none
  --server URL         the server, if it is not the usual one
  --ca FILE            believe servers that this authority vouches for
  -o, --output FORMAT  text, json or csv
  --timeout SECONDS    how long to wait for each answer
  -h, --help           show this
  --version            show the version

Times: 30m 1h 2h30m 1d; 17:00, &quot;tomorrow 8:00&quot;, 2026-05-03T10:42;
of calls and bookings also yesterday, &quot;yesterday 8:00&quot;, 7d (ago).
Ends with 0 done, 2 usage, 3 state false, 4 not found, 5 conflict, 6 denied, 7 network, 8 server, 9 certificate.
</source>
        <translation>
Options&#xa0;:
  --p12 FILE           utiliser le certificat de ce fichier
  --password-stdin     lire son mot de passe sur l’entrée standard
  --invitation-stdin   lire le code d’une invitation sur l’entrée standard
  --account ADDRESS    utiliser le certificat enregistré pour ce compte&#xa0;; avec --p12,
                       le compte d’un certificat qui n’en désigne aucun
  --server URL         le serveur, si ce n’est pas l’habituel
  --ca FILE            croire les serveurs garantis par cette autorité
  -o, --output FORMAT  text, json ou csv
  --timeout SECONDS    combien de temps attendre chaque réponse
  -h, --help           afficher ceci
  --version            afficher la version

Moments&#xa0;: 30m 1h 2h30m 1d&#xa0;; 17:00, &quot;tomorrow 8:00&quot;, 2026-05-03T10:42&#xa0;;
pour les appels et écritures aussi yesterday, &quot;yesterday 8:00&quot;, 7d (passés).
Codes de sortie&#xa0;: 0 fait, 2 usage, 3 état faux, 4 introuvable, 5 conflit, 6 refusé, 7 réseau, 8 serveur, 9 certificat.
</translation>
    </message>
    <message>
        <source>The output is one of text, json and csv.</source>
        <translation>La sortie est l’une de text, json et csv.</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds from 1 to 3600.</source>
        <translation>Le délai d’attente est un nombre de secondes de 1 à 3600.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how long a phone stays signed in</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Aucun téléphone n’est connecté.</translation>
    </message>
    <message>
        <source>Use either --for or --until.</source>
        <translation>Utilisez soit --for, soit --until.</translation>
    </message>
    <message>
        <source>A length of time is written like 30m, 1h or 1d.</source>
        <translation>Une durée s’écrit comme 30m, 1h ou 1d.</translation>
    </message>
    <message>
        <source>A time to come is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Un moment à venir s’écrit comme 17:00, &quot;tomorrow 8:00&quot; ou 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>The exceptions are some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Les exceptions sont certains des groupes vip, business, coworkers, friends et family, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Ne pas déranger est désactivé.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Ne pas déranger est activé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>Ne pas déranger est activé jusqu’à ce que vous le désactiviez.</translation>
    </message>
    <message>
        <source>These get through: %1.</source>
        <comment>groups</comment>
        <translation>Passent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write &quot;dnd on&quot; or &quot;dnd off&quot;.</source>
        <translation>Écrivez «&#xa0;dnd on&#xa0;» ou «&#xa0;dnd off&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;dnd off&quot; takes no options.</source>
        <translation>«&#xa0;dnd off&#xa0;» ne prend pas d’options.</translation>
    </message>
    <message>
        <source>Write &quot;explain&quot; with a number or an address.</source>
        <translation>Écrivez «&#xa0;explain&#xa0;» avec un numéro ou une adresse.</translation>
    </message>
    <message>
        <source>Who calls? Write &quot;explain CALLER --at %1&quot;.</source>
        <translation>Qui appelle&#xa0;? Écrivez «&#xa0;explain CALLER --at %1&#xa0;».</translation>
    </message>
    <message>
        <source>A time is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Un moment s’écrit comme 17:00, &quot;tomorrow 8:00&quot; ou 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>Write &quot;forward&quot; with all, busy, offline, noanswer, rejected, off or show.</source>
        <translation>Écrivez «&#xa0;forward&#xa0;» avec all, busy, offline, noanswer, rejected, off ou show.</translation>
    </message>
    <message>
        <source>There is something too much after &quot;forward %1&quot;.</source>
        <translation>Il y a quelque chose de trop après «&#xa0;forward %1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;forward %1&quot; takes no options.</source>
        <translation>«&#xa0;forward %1&#xa0;» ne prend pas d’options.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;.</source>
        <translation>Il n’y a pas de condition «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--to is empty; to switch off, write &quot;forward off&quot;.</source>
        <translation>--to est vide&#xa0;; pour désactiver, écrivez «&#xa0;forward off&#xa0;».</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Nothing was forwarded to before: say where with --to.</source>
        <translation>Aucun renvoi n’existait auparavant&#xa0;: indiquez la destination avec --to.</translation>
    </message>
    <message>
        <source>No caller ID is set.</source>
        <translation>Aucun identifiant de l’appelant n’est défini.</translation>
    </message>
    <message>
        <source>Those whom you call see %1.</source>
        <translation>Les personnes que vous appelez voient %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value with one of the keys %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme clé=valeur avec l’une des clés %2.</translation>
    </message>
    <message>
        <source>Write &quot;identity show&quot; or &quot;identity set key=value&quot;.</source>
        <translation>Écrivez «&#xa0;identity show&#xa0;» ou «&#xa0;identity set key=value&#xa0;».</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>La valeur de %1 est inutilisable.</translation>
    </message>
    <message>
        <source>Write &quot;caller-id&quot;, &quot;caller-id NUMBER&quot; (+ and 7 to 15 digits) or &quot;caller-id off&quot;.</source>
        <translation>Écrivez «&#xa0;caller-id&#xa0;», «&#xa0;caller-id NUMBER&#xa0;» (+ et 7 à 15 chiffres) ou «&#xa0;caller-id off&#xa0;».</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Aucune entrée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write 2026-05-03T10:42, seconds since 1970, or 2h for two hours ago.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment&#xa0;; écrivez 2026-05-03T10:42, des secondes depuis 1970, ou 2h pour il y a deux heures.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to %1.</source>
        <translation>La limite est un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>The summary is of all entries; leave --since and --limit out.</source>
        <translation>Le résumé porte sur toutes les entrées&#xa0;; omettez --since et --limit.</translation>
    </message>
    <message>
        <source>The entry is not text in UTF-8; encode it, for example with base64.</source>
        <translation>L’entrée n’est pas du texte en UTF-8&#xa0;; encodez-la, par exemple en base64.</translation>
    </message>
    <message>
        <source>The entry nests more than %1 arrays and objects; store it as text, without --json.</source>
        <translation>L’entrée imbrique plus de %1 tableaux et objets&#xa0;; enregistrez-la comme texte, sans --json.</translation>
    </message>
    <message>
        <source>The entry is no JSON value, or null; correct it, or leave --json out to store it as text.</source>
        <translation>L’entrée n’est pas une valeur JSON, ou est null&#xa0;; corrigez-la, ou omettez --json pour l’enregistrer comme texte.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Write &quot;journal put --uuid UUID [--json] [FILE|-]&quot;.</source>
        <translation>Écrivez «&#xa0;journal put --uuid UUID [--json] [FILE|-]&#xa0;».</translation>
    </message>
    <message>
        <source>The server keeps these entries no longer.</source>
        <translation>Le serveur ne conserve plus ces entrées.</translation>
    </message>
    <message>
        <source>Write &quot;journal get [--since TIME] [--except UUID] [--limit N] [--summary]&quot;, &quot;journal put --uuid UUID [--json] [FILE|-]&quot; or &quot;journal delete ID...&quot;.</source>
        <translation>Écrivez «&#xa0;journal get [--since TIME] [--except UUID] [--limit N] [--summary]&#xa0;», «&#xa0;journal put --uuid UUID [--json] [FILE|-]&#xa0;» ou «&#xa0;journal delete ID...&#xa0;».</translation>
    </message>
    <message>
        <source>A time gone by is written like 8:00, &quot;yesterday 8:00&quot;, 7d or 2026-05-03T10:42.</source>
        <translation>Un moment passé s’écrit comme 8:00, &quot;yesterday 8:00&quot;, 7d ou 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>--limit is a number, 1 or more.</source>
        <translation>--limit est un nombre, 1 ou plus.</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be read. It lies in %2 now, and a new list was begun.</source>
        <translation>Ce qui était conservé de %1 n’a pas pu être lu. Cela se trouve dans %2 maintenant, et une nouvelle liste a été commencée.</translation>
    </message>
    <message>
        <source>--until is later than --since.</source>
        <translation>--until est plus tard que --since.</translation>
    </message>
    <message>
        <source>Nothing is kept of a certificate given by --p12: --offline needs a saved account.</source>
        <translation>Rien n’est conservé pour un certificat donné par --p12&#xa0;: --offline exige un compte enregistré.</translation>
    </message>
    <message>
        <source>The password has been changed. Certificates that were made before still count.</source>
        <translation>Le mot de passe a été changé. Les certificats créés auparavant restent valables.</translation>
    </message>
    <message>
        <source>Old password:</source>
        <translation>Ancien mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nouveau mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Again:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Les deux nouveaux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Give the old password and then the new one, at the terminal or as lines of standard input.</source>
        <translation>Donnez l’ancien mot de passe puis le nouveau, au terminal ou en lignes sur l’entrée standard.</translation>
    </message>
    <message>
        <source>&quot;password&quot; takes no further words: it asks for both passwords, or reads them from standard input.</source>
        <translation>«&#xa0;password&#xa0;» ne prend pas d’autres mots&#xa0;: il demande les deux mots de passe, ou les lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Votre numéro est masqué quand vous appelez.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Votre numéro est affiché quand vous appelez.</translation>
    </message>
    <message>
        <source>Write &quot;privacy on&quot; or &quot;privacy off&quot;.</source>
        <translation>Écrivez «&#xa0;privacy on&#xa0;» ou «&#xa0;privacy off&#xa0;».</translation>
    </message>
    <message>
        <source>With --protect password the certificate is kept under its own password instead.</source>
        <translation>Avec --protect password, le certificat est plutôt gardé sous son propre mot de passe.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl identity set mobile_number=NUMBER&quot; adds it.</source>
        <translation>«&#xa0;bellsetctl identity set mobile_number=NUMBER&#xa0;» l’ajoute.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl voicemail on&quot; makes one.</source>
        <translation>«&#xa0;bellsetctl voicemail on&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>If the server has another name than the address, give it with --server URL.</source>
        <translation>Si le serveur a un autre nom que l’adresse, donnez-le avec --server URL.</translation>
    </message>
    <message>
        <source>The certificate needs its password: add --password-stdin, or run bellsetctl at a terminal.</source>
        <translation>Le certificat a besoin de son mot de passe&#xa0;: ajoutez --password-stdin, ou lancez bellsetctl dans un terminal.</translation>
    </message>
    <message>
        <source>For now: %1</source>
        <comment>do not disturb until 17:00</comment>
        <translation>Pour l’instant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <comment>weekdays 09:00–17:30: coworkers and VIP</comment>
        <translation>Accepter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept, without effect: %1</source>
        <comment>a rule whose times are wrong</comment>
        <translation>Accepter, sans effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept: everybody, at any time</source>
        <translation>Accepter&#xa0;: tout le monde, à tout moment</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <comment>pattern</comment>
        <translation>Rejeter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reject: nobody</source>
        <translation>Rejeter&#xa0;: personne</translation>
    </message>
    <message>
        <source>Write &quot;rules accept DAYS [START-STOP] WHO&quot; or &quot;rules accept DAYS off&quot;.</source>
        <translation>Écrivez «&#xa0;rules accept DAYS [START-STOP] WHO&#xa0;» ou «&#xa0;rules accept DAYS off&#xa0;».</translation>
    </message>
    <message>
        <source>Days are written like daily, weekdays, weekend, mon-fri or sat,sun.</source>
        <translation>Les jours s’écrivent comme daily, weekdays, weekend, mon-fri ou sat,sun.</translation>
    </message>
    <message>
        <source>Hours are written like 09:00-17:30; 22:00-06:00 goes on past midnight.</source>
        <translation>Les heures s’écrivent comme 09:00-17:30&#xa0;; 22:00-06:00 se poursuit après minuit.</translation>
    </message>
    <message>
        <source>Who gets through is everybody, nobody, or some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Qui passe&#xa0;: everybody, nobody, ou certains de vip, business, coworkers, friends et family, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Write &quot;rules reject add PATTERN&quot; or &quot;rules reject remove PATTERN&quot;.</source>
        <translation>Écrivez «&#xa0;rules reject add PATTERN&#xa0;» ou «&#xa0;rules reject remove PATTERN&#xa0;».</translation>
    </message>
    <message>
        <source>A pattern is an address in which % stands for anything, like %@spam.example.</source>
        <translation>Un motif est une adresse dans laquelle % remplace n’importe quoi, comme %@spam.example.</translation>
    </message>
    <message>
        <source>Write &quot;rules&quot; with show, accept, reject or clear.</source>
        <translation>Écrivez «&#xa0;rules&#xa0;» avec show, accept, reject ou clear.</translation>
    </message>
    <message>
        <source>Calls of %1 are rejected.</source>
        <translation>Les appels de %1 sont rejetés.</translation>
    </message>
    <message>
        <source>Calls of %1 are still rejected, by the pattern %2.</source>
        <translation>Les appels de %1 sont toujours rejetés, par le motif %2.</translation>
    </message>
    <message>
        <source>Calls of %1 are not rejected.</source>
        <translation>Les appels de %1 ne sont pas rejetés.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; with a number or an address, like &quot;%1 +31900123456&quot;.</source>
        <translation>Écrivez «&#xa0;%1&#xa0;» avec un numéro ou une adresse, comme «&#xa0;%1 +31900123456&#xa0;».</translation>
    </message>
    <message>
        <source>Several accounts are saved: say which with --account (%1).</source>
        <translation>Plusieurs comptes sont enregistrés&#xa0;: indiquez lequel avec --account (%1).</translation>
    </message>
    <message>
        <source>&quot;status&quot; takes no further words.</source>
        <translation>«&#xa0;status&#xa0;» ne prend pas d’autres mots.</translation>
    </message>
    <message>
        <source>Voicemail is off.</source>
        <translation>La messagerie vocale est désactivée.</translation>
    </message>
    <message>
        <source>Voicemail is on: mailbox %1.</source>
        <translation>La messagerie vocale est activée&#xa0;: boîte %1.</translation>
    </message>
    <message>
        <source>Messages are kept, and not mailed.</source>
        <translation>Les messages sont conservés et ne sont pas envoyés par courriel.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1, and not kept.</source>
        <translation>Les messages sont envoyés par courriel à %1 et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Les messages sont conservés et envoyés par courriel à %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>Write &quot;voicemail show&quot;, &quot;voicemail on&quot;, &quot;voicemail off&quot;, &quot;voicemail email ADDRESS&quot; (or none) or &quot;voicemail pin&quot;.</source>
        <translation>Écrivez «&#xa0;voicemail show&#xa0;», «&#xa0;voicemail on&#xa0;», «&#xa0;voicemail off&#xa0;», «&#xa0;voicemail email ADDRESS&#xa0;» (ou none) ou «&#xa0;voicemail pin&#xa0;».</translation>
    </message>
    <message>
        <source>New PIN:</source>
        <translation>Nouveau code PIN&#xa0;:</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>Un code PIN a de 4 à 10 chiffres.</translation>
    </message>
    <message>
        <source>The value of voucher %1 was added to the balance.</source>
        <translation>La valeur du bon de recharge %1 a été ajoutée au crédit.</translation>
    </message>
    <message>
        <source>Write &quot;voucher ID&quot;; the number is asked for, or read from standard input.</source>
        <translation>Écrivez «&#xa0;voucher ID&#xa0;»&#xa0;; le numéro est demandé, ou lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Number of voucher %1:</source>
        <translation>Numéro du bon de recharge %1&#xa0;:</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only.</source>
        <translation>Le numéro d’un bon de recharge ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>The certificate that is saved for %1 is good for longer than the one of this file. With --replace it is replaced all the same.</source>
        <translation>Le certificat enregistré pour %1 est valable plus longtemps que celui de ce fichier. Avec --replace, il est remplacé quand même.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 est pris.</translation>
    </message>
    <message>
        <source>%1 is taken. Free: %2</source>
        <translation>%1 est pris. Libres&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write &quot;aliases&quot;, &quot;aliases check NAME&quot;, &quot;aliases add NAME&quot; or &quot;aliases remove NAME&quot;.</source>
        <translation>Écrivez «&#xa0;aliases&#xa0;», «&#xa0;aliases check NAME&#xa0;», «&#xa0;aliases add NAME&#xa0;» ou «&#xa0;aliases remove NAME&#xa0;».</translation>
    </message>
    <message>
        <source>who signed in to my account, and from where</source>
        <translation>qui s’est connecté à mon compte, et d’où</translation>
    </message>
    <message>
        <source>Signed out: %1. It can sign in again while it knows the password.</source>
        <translation>Déconnecté&#xa0;: %1. Il peut se reconnecter tant qu’il connaît le mot de passe.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificat %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>plusieurs adresses</translation>
    </message>
    <message>
        <source>The server has recorded no sign-in.</source>
        <translation>Le serveur n’a enregistré aucune connexion.</translation>
    </message>
    <message>
        <source>Write &quot;devices&quot; or &quot;devices sign-out CONTACT&quot;.</source>
        <translation>Écrivez «&#xa0;devices&#xa0;» ou «&#xa0;devices sign-out CONTACT&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;sign-ins&quot; takes no further words.</source>
        <translation>«&#xa0;sign-ins&#xa0;» ne prend pas d’autres mots.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The server&apos;s data did not come in time.</source>
        <translation>Les données du serveur ne sont pas arrivées à temps.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search pages, people, numbers…</source>
        <comment>field that opens the search of the window</comment>
        <translation>Chercher pages, personnes, numéros…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Chercher des pages, des réglages, des personnes et des numéros</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers (%1)</source>
        <comment>keys</comment>
        <translation>Chercher des pages, des réglages, des personnes et des numéros (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Fingerprint of your certificate, SHA-256</source>
        <translation>Empreinte de votre certificat, SHA-256</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <comment>button: the certificate</comment>
        <translation>Ren&amp;ouveler</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>button: the certificate</comment>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>E&amp;xport encrypted copy…</source>
        <comment>button: the certificate</comment>
        <translation>E&amp;xporter une copie chiffrée…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from this computer…</source>
        <comment>button: the account and its certificate</comment>
        <translation>Retirer de &amp;cet ordinateur…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is trusted, SHA-256</source>
        <translation>Empreinte de confiance, SHA-256</translation>
    </message>
    <message>
        <source>&amp;Check the server&apos;s identity…</source>
        <comment>button</comment>
        <translation>Vérifier &amp;l’identité du serveur…</translation>
    </message>
    <message>
        <source>&amp;Forget this fingerprint</source>
        <comment>button</comment>
        <translation>&amp;Oublier cette empreinte</translation>
    </message>
    <message>
        <source>The server&apos;s identity</source>
        <translation>L’identité du serveur</translation>
    </message>
    <message>
        <source>Open the server&apos;s web pa&amp;ge</source>
        <comment>button</comment>
        <translation>Ouvrir la page &amp;web du serveur</translation>
    </message>
    <message>
        <source>Certificates of this account</source>
        <translation>Certificats de ce compte</translation>
    </message>
    <message>
        <source>This computer knows no program that opens web pages.</source>
        <translation>Cet ordinateur ne connaît aucun programme qui ouvre les pages web.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>The password of the certificate file, which you type when the program starts. The new certificate is protected with it too.</source>
        <translation>Le mot de passe du fichier de certificat, que vous tapez au démarrage du programme. Le nouveau certificat est aussi protégé par lui.</translation>
    </message>
    <message>
        <source>The passphrase that you type when the program starts. The new certificate is protected with it too.</source>
        <translation>La phrase secrète que vous tapez au démarrage du programme. Le nouveau certificat est aussi protégé par elle.</translation>
    </message>
    <message>
        <source>That is not the one. Type it again.</source>
        <translation>Ce n’est pas le bon. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Renouveler le certificat</translation>
    </message>
    <message>
        <source>Renewing the certificate: a new key is made on this computer.</source>
        <translation>Renouvellement du certificat&#xa0;: une nouvelle clé est créée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Renewed, and in use already. The old certificate stays good until it ends, unless you revoke it below.</source>
        <translation>Renouvelé et déjà utilisé. L’ancien certificat reste valable jusqu’à son expiration, sauf si vous le révoquez ci-dessous.</translation>
    </message>
    <message>
        <source>Export an encrypted copy</source>
        <translation>Exporter une copie chiffrée</translation>
    </message>
    <message>
        <source>Certificates (*.p12)</source>
        <comment>a filter of the file dialog</comment>
        <translation>Certificats (*.p12)</translation>
    </message>
    <message>
        <source>Choose a password for the file. At least 8 characters, any kind; longer is better. Whoever has the file and the password can act as %1. The password cannot be recovered.</source>
        <translation>Choisissez un mot de passe pour le fichier. Au moins 8 caractères, de tout type&#xa0;; plus long vaut mieux. Quiconque a le fichier et le mot de passe peut agir en tant que %1. Le mot de passe ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Written: %1, encrypted with your password.</source>
        <translation>Écrit&#xa0;: %1, chiffré avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Ouvrir un fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Certificats (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Ce mot de passe n’ouvre pas ce fichier.</translation>
    </message>
    <message>
        <source>The password of %1. For files of sip2sip it is your SIP password.</source>
        <translation>Le mot de passe de %1. Pour les fichiers de sip2sip, c’est votre mot de passe SIP.</translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation>Remplacer le certificat</translation>
    </message>
    <message>
        <source>Replaced. The server has let the new certificate in.</source>
        <translation>Remplacé. Le serveur a accepté le nouveau certificat.</translation>
    </message>
    <message>
        <source>Forgotten. When nobody vouches for the server, you are asked again.</source>
        <translation>Oubliée. Quand personne ne se porte garant du serveur, la question vous est à nouveau posée.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>This account is shown without a certificate.</source>
        <translation>Ce compte est affiché sans certificat.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Opening your certificate…</source>
        <translation>Ouverture de votre certificat…</translation>
    </message>
    <message>
        <source>Renew and Replace are for accounts that are saved on this computer.</source>
        <translation>Renouveler et Remplacer sont réservés aux comptes enregistrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. You get a new one on its web page, or by get_p12 or get_crt of its settings address; open the file with Replace.</source>
        <translation>Ce serveur ne renouvelle pas les certificats d’ici. Vous en obtenez un nouveau sur sa page web, ou par get_p12 ou get_crt de son adresse de réglages&#xa0;; ouvrez le fichier avec Remplacer.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be renewed or replaced now.</source>
        <translation>Le serveur est injoignable&#xa0;; rien ne peut être renouvelé ni remplacé maintenant.</translation>
    </message>
    <message>
        <source>This server does not tell which certificates it has issued for you, and cannot revoke one from here. If a file is lost, ask whoever runs the server.</source>
        <translation>Ce serveur n’indique pas quels certificats il vous a délivrés et ne peut pas en révoquer d’ici. Si un fichier est perdu, adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server knows no certificate of this account.</source>
        <translation>Le serveur ne connaît aucun certificat de ce compte.</translation>
    </message>
    <message>
        <source>Certificates of this account, newest first. Revoke one when the computer or the file that holds it is lost.</source>
        <translation>Certificats de ce compte, les plus récents d’abord. Révoquez-en un quand l’ordinateur ou le fichier qui le contient est perdu.</translation>
    </message>
    <message>
        <source>Loading the certificates of this account…</source>
        <translation>Chargement des certificats de ce compte…</translation>
    </message>
    <message>
        <source>The certificates of this account are read when the server can be reached.</source>
        <translation>Les certificats de ce compte seront lus quand le serveur sera joignable.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Révoquer un certificat</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is revoked.</source>
        <translation>Le certificat portant le numéro de série %1 est révoqué.</translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your certificate is not valid before %1.</source>
        <comment>date</comment>
        <translation>Votre certificat n’est pas valable avant le %1.</translation>
    </message>
    <message>
        <source>You sign in with a certificate that is good until %1.</source>
        <comment>date</comment>
        <translation>Vous vous connectez avec un certificat valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1: the server no longer lets you in.</source>
        <comment>date</comment>
        <translation>Votre certificat a expiré le %1&#xa0;: le serveur ne vous donne plus accès.</translation>
    </message>
    <message>
        <source>Your certificate ends within a day.</source>
        <translation>Votre certificat expire dans moins d’un jour.</translation>
    </message>
    <message>
        <source>Your certificate ends tomorrow.</source>
        <translation>Votre certificat expire demain.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n days, on %1.</source>
        <comment>date</comment>
        <translation>
            <numerusform>Votre certificat expire dans %n jour, le %1.</numerusform>
            <numerusform>Votre certificat expire dans %n jours, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <comment>date</comment>
        <translation>L’horloge de cet ordinateur est-elle juste&#xa0;? Elle indique le %1.</translation>
    </message>
    <message>
        <source>One thing to do: get a new certificate file from whoever runs the server, and open it with Replace.</source>
        <translation>Une chose à faire&#xa0;: demandez un nouveau fichier de certificat à l’administrateur du serveur, et ouvrez-le avec Remplacer.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. Get a new certificate file before that day, and open it with Replace.</source>
        <translation>Ce serveur ne renouvelle pas les certificats d’ici. Procurez-vous un nouveau fichier de certificat avant ce jour, et ouvrez-le avec Remplacer.</translation>
    </message>
    <message>
        <source>Renew it now: when it has ended, the server lets you in no longer, not even to renew it.</source>
        <translation>Renouvelez-le maintenant&#xa0;: quand il aura expiré, le serveur ne vous donnera plus accès, pas même pour le renouveler.</translation>
    </message>
    <message>
        <source>Renew it this week. It takes a few seconds.</source>
        <translation>Renouvelez-le cette semaine. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Renew it when you have a minute. Nothing else changes.</source>
        <translation>Renouvelez-le quand vous aurez une minute. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>It was opened for this run of the program only; nothing of it is saved here.</source>
        <translation>Il n’a été ouvert que pour cette exécution du programme&#xa0;; rien n’en est enregistré ici.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in your wallet.</source>
        <translation>Conservé chiffré sur cet ordinateur&#xa0;; son mot de passe est gardé dans votre portefeuille.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in %1.</source>
        <comment>name of a keychain</comment>
        <translation>Conservé chiffré sur cet ordinateur&#xa0;; son mot de passe est gardé dans %1.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type the password of the certificate file at every start.</source>
        <translation>Conservé chiffré sur cet ordinateur&#xa0;; vous tapez le mot de passe du fichier de certificat à chaque démarrage.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type your passphrase at every start.</source>
        <translation>Conservé chiffré sur cet ordinateur&#xa0;; vous tapez votre phrase secrète à chaque démarrage.</translation>
    </message>
    <message>
        <source>Until this program ends, %1 must show exactly this fingerprint, which you trusted once.</source>
        <translation>Jusqu’à la fin de ce programme, %1 doit présenter exactement cette empreinte, à laquelle vous avez fait confiance une fois.</translation>
    </message>
    <message>
        <source>%1 must show a key with exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 doit présenter une clé ayant exactement cette empreinte, quoi que disent les autorités.</translation>
    </message>
    <message>
        <source>%1 must show exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 doit présenter exactement cette empreinte, quoi que disent les autorités.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts must vouch for %1.</source>
        <translation>Une autorité à laquelle cet ordinateur fait confiance doit se porter garante de %1.</translation>
    </message>
    <message>
        <source>Nobody may vouch for %1: look at its identity and decide whether to trust it.</source>
        <translation>Personne ne peut se porter garant de %1&#xa0;: regardez son identité et décidez si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>une autorité sans nom</translation>
    </message>
    <message>
        <source>%2, or an authority that this computer trusts, must vouch for %1.</source>
        <comment>server, name of an authority</comment>
        <translation>%2, ou une autorité à laquelle cet ordinateur fait confiance, doit se porter garante de %1.</translation>
    </message>
    <message>
        <source>%2 must vouch for %1, and nobody else may.</source>
        <comment>server, name of an authority</comment>
        <translation>%2 doit se porter garante de %1, et personne d’autre ne le peut.</translation>
    </message>
    <message>
        <source>Issued on %1, good until %2</source>
        <comment>dates</comment>
        <translation>Délivré le %1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <comment>date</comment>
        <translation>Révoqué le %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a certificate</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>In use by this program</source>
        <comment>of a certificate</comment>
        <translation>Utilisé par ce programme</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <comment>of a certificate</comment>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Good, not the one in use here</source>
        <comment>of a certificate</comment>
        <translation>Valable, mais pas utilisé ici</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is the one you are signed in with. When it is revoked, this program is locked out at once, and so is every other computer that uses it. You then need another certificate file. This cannot be taken back. To keep working, renew first and revoke the old one afterwards.</source>
        <translation>Le certificat portant le numéro de série %1 est celui avec lequel vous êtes connecté. Une fois révoqué, ce programme perd aussitôt l’accès, comme tout autre ordinateur qui l’utilise. Il vous faut alors un autre fichier de certificat. C’est irréversible. Pour continuer à travailler, renouvelez d’abord, puis révoquez l’ancien.</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1, issued on %2, is revoked. Whoever uses it is locked out at once. This cannot be taken back.</source>
        <translation>Le certificat portant le numéro de série %1, délivré le %2, sera révoqué. Quiconque l’utilise perd aussitôt l’accès. C’est irréversible.</translation>
    </message>
    <message>
        <source>Revoke it and lock this program out</source>
        <comment>button</comment>
        <translation>Révoquer et couper l’accès à ce programme</translation>
    </message>
    <message>
        <source>Revoke it and lock out whoever uses it</source>
        <comment>button</comment>
        <translation>Révoquer et couper l’accès à qui l’utilise</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Set up another device</source>
        <translation>Installer un autre appareil</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <comment>button</comment>
        <translation>Copier &amp;tout</translation>
    </message>
    <message>
        <source>Copy all settings of a phone</source>
        <translation>Copier tous les réglages d’un téléphone</translation>
    </message>
    <message>
        <source>Copied: what a phone needs to sign in.</source>
        <translation>Copié&#xa0;: ce qu’il faut à un téléphone pour se connecter.</translation>
    </message>
    <message>
        <source>SIP address: %1
User name: %2
Domain and server: %3
Transport: %4
Password: your SIP password</source>
        <translation>Adresse SIP&#xa0;: %1
Nom d’utilisateur&#xa0;: %2
Domaine et serveur&#xa0;: %3
Transport&#xa0;: %4
Mot de passe&#xa0;: votre mot de passe SIP</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a setting</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>the name of a setting</comment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>A SIP phone or another program</source>
        <translation>Un téléphone SIP ou un autre programme</translation>
    </message>
    <message>
        <source>1. Open the account settings of the phone.
2. Enter the values below, or scan the code if the phone can: it holds the address alone.
3. Enter your SIP password yourself. It is not shown here, and not in the code.
4. The phone appears on the page Devices within a minute, and rings.</source>
        <translation>1. Ouvrez les réglages de compte du téléphone.
2. Saisissez les valeurs ci-dessous, ou scannez le code si le téléphone le peut&#xa0;: il ne contient que l’adresse.
3. Saisissez vous-même votre mot de passe SIP. Il n’est affiché ni ici ni dans le code.
4. Le téléphone apparaît dans la page Appareils en une minute, et sonne.</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>Adresse SIP</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Domain and server</source>
        <translation>Domaine et serveur</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>of a phone: TLS, TCP, UDP</comment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>QR code of the address sip:%1, without a password</source>
        <translation>Code QR de l’adresse sip:%1, sans mot de passe</translation>
    </message>
    <message>
        <source>Bellset on another computer</source>
        <translation>Bellset sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Install Bellset there and sign in with your SIP address and password, or with an invitation code from whoever runs the server: it gets a certificate of its own, which you can revoke alone. Or export an encrypted copy of this one on the page Security and open it there.</source>
        <translation>Installez-y Bellset et connectez-vous avec votre adresse SIP et votre mot de passe, ou avec un code d’invitation de la personne qui gère le serveur&#xa0;: il reçoit un certificat à lui, que vous pouvez révoquer seul. Ou exportez une copie chiffrée de celui-ci dans la page Sécurité et ouvrez-la là-bas.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>TLS</source>
        <comment>the transport of a phone</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS if the phone and the server have it, else TCP or UDP</source>
        <comment>the transport of a phone</comment>
        <translation>TLS si le téléphone et le serveur l’ont, sinon TCP ou UDP</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>beside a page&apos;s name</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not applied</source>
        <comment>beside a page&apos;s name</comment>
        <translation>modifications non appliquées</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <comment>group of pages</comment>
        <translation>ENTREPRISE</translation>
    </message>
    <message>
        <source>MY LINE</source>
        <comment>group of pages</comment>
        <translation>MA LIGNE</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <comment>beside a page&apos;s name</comment>
        <translation>demande votre attention</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Get your certificate from the server</source>
        <translation>Obtenir votre certificat du serveur</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Code d’invitation</translation>
    </message>
    <message>
        <source>SIP &amp;address</source>
        <translation>&amp;Adresse SIP</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Répé&amp;ter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Your office gave you a code. It works once: for a new account, or for a new password and certificate of yours.</source>
        <translation>Votre entreprise vous a donné un code. Il fonctionne une seule fois&#xa0;: pour un nouveau compte, ou pour vous donner un nouveau mot de passe et un nouveau certificat.</translation>
    </message>
    <message>
        <source>Your password is only used to get a certificate, which signs you in from then on. It is not kept.</source>
        <translation>Votre mot de passe ne sert qu’à obtenir un certificat, qui vous identifie ensuite. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot &amp;de passe</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>The new password must have at least %n character(s).</source>
        <translation>
            <numerusform>Le nouveau mot de passe doit avoir au moins %n caractère.</numerusform>
            <numerusform>Le nouveau mot de passe doit avoir au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <comment>button</comment>
        <translation>&amp;Utiliser le code</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <comment>button</comment>
        <translation>Se c&amp;onnecter</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>several addresses</source>
        <translation>plusieurs adresses</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n attempt(s) to sign in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Le serveur a refusé %n tentative de connexion, la dernière %1 depuis %2.</numerusform>
            <numerusform>Le serveur a refusé %n tentatives de connexion, la dernière %1 depuis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides this computer %n other place(s) signed in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Outre cet ordinateur, %n autre endroit s’est connecté, la dernière fois %1 depuis %2.</numerusform>
            <numerusform>Outre cet ordinateur, %n autres endroits se sont connectés, la dernière fois %1 depuis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has recorded no sign-in yet.</source>
        <translation>Le serveur n’a encore enregistré aucune connexion.</translation>
    </message>
    <message>
        <source>Only this computer signed in to this account.</source>
        <translation>Seul cet ordinateur s’est connecté à ce compte.</translation>
    </message>
    <message>
        <source>Your password, from several addresses</source>
        <translation>Votre mot de passe, depuis plusieurs adresses</translation>
    </message>
    <message>
        <source>Your password, from %1</source>
        <comment>an IP address</comment>
        <translation>Votre mot de passe, depuis %1</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from several addresses</source>
        <translation>Le certificat du propriétaire, depuis plusieurs adresses</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Le certificat du propriétaire, depuis %1</translation>
    </message>
    <message>
        <source>A certificate, from several addresses</source>
        <translation>Un certificat, depuis plusieurs adresses</translation>
    </message>
    <message>
        <source>A certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Un certificat, depuis %1</translation>
    </message>
    <message>
        <source>The certificate %1, from several addresses</source>
        <comment>a serial number</comment>
        <translation>Le certificat %1, depuis plusieurs adresses</translation>
    </message>
    <message>
        <source>The certificate %1, from %2</source>
        <comment>a serial number; an IP address</comment>
        <translation>Le certificat %1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>a moment; how often</comment>
        <translation>
            <numerusform>%1, %n requête</numerusform>
            <numerusform>%1, %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %1, %n request(s) since %2</source>
        <comment>two moments; how often</comment>
        <translation>
            <numerusform>Dernière %1, %n requête depuis %2</numerusform>
            <numerusform>Dernière %1, %n requêtes depuis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an attempt to sign in</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>This is this computer</source>
        <comment>of a sign-in</comment>
        <translation>C’est cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SignInsPanel</name>
    <message>
        <source>Recent sign-ins</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>This server does not tell who signed in to your account. Ask whoever runs it if you suspect somebody else.</source>
        <translation>Ce serveur ne dit pas qui s’est connecté à votre compte. Demandez à la personne qui le gère si vous soupçonnez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Loading the sign-ins of this account…</source>
        <translation>Chargement des connexions de ce compte…</translation>
    </message>
    <message>
        <source>Sign-ins are read when the server can be reached.</source>
        <translation>Les connexions sont lues quand le serveur est joignable.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et encore 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yours? Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Pas la vôtre&#xa0;? Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the certificate of this sign-in: %1</source>
        <translation>Révoquer le certificat de cette connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <extracomment>Day and month, as QLocale formats them: 3 May</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Day, month and year, as QLocale formats them: 3 May 2027</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day: tomorrow 8:00</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day: yesterday 10:42</comment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, as it follows: since</comment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>hors ligne depuis %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of the connection</comment>
        <translation>verrouillé</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Turn off &amp;do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Désactiver &amp;ne pas déranger</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Masquer mon numéro</translation>
    </message>
    <message>
        <source>&amp;Who would ring?</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Q&amp;ui sonnerait&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Appeler un numéro…</translation>
    </message>
    <message>
        <source>&amp;Open Bellset</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Ouvrir Bellset</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>of forwarding</comment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Appels man&amp;qués</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a caller, a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TrayLook</name>
    <message>
        <source>No account is open.</source>
        <comment>tool tip of the tray icon</comment>
        <translation>Aucun compte n’est ouvert.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <comment>an account</comment>
        <translation>Le serveur de %1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 is not signed in.</source>
        <comment>an account</comment>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>Looking up who reaches %1…</source>
        <comment>an account</comment>
        <translation>Recherche de qui joint %1…</translation>
    </message>
    <message>
        <source>%1 Missed calls: %2.</source>
        <comment>a whole sentence, a number</comment>
        <translation>%1 Appels manqués&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>VoicemailPage</name>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Le serveur est injoignable. Vos modifications sont gardées en brouillon.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Une modification est en cours.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Modifié entre-temps sur le serveur&#xa0;: choisissez sa version ou la vôtre.</translation>
    </message>
    <message>
        <source>The mail address is not right yet.</source>
        <translation>L’adresse électronique n’est pas encore correcte.</translation>
    </message>
    <message>
        <source>This server shows your voicemail but does not let you change it. Ask your provider.</source>
        <translation>Ce serveur montre votre messagerie vocale, mais ne vous laisse pas la modifier. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Votre compte n’a pas de messagerie vocale.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept on the server.</source>
        <translation>Les appelants peuvent laisser un message. Les messages sont conservés sur le serveur.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are mailed to %1 and not kept.</source>
        <translation>Les appelants peuvent laisser un message. Les messages sont envoyés par courriel à %1 et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept, and mailed to %1.</source>
        <translation>Les appelants peuvent laisser un message. Les messages sont conservés et envoyés par courriel à %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Loading your voicemail…</source>
        <translation>Chargement de votre messagerie vocale…</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>&amp;Add to the balance</source>
        <comment>button: a voucher</comment>
        <translation>Aj&amp;outer au crédit</translation>
    </message>
    <message>
        <source>Voucher ID</source>
        <translation>Identifiant du bon</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Numéro du bon</translation>
    </message>
    <message>
        <source>&amp;Voucher ID:</source>
        <translation>Identifiant du &amp;bon&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Number on the card:</source>
        <translation>Numéro &amp;sur la carte&#xa0;:</translation>
    </message>
    <message>
        <source>The server cannot be reached: a voucher can be added when it answers again.</source>
        <translation>Le serveur est injoignable&#xa0;: un bon de recharge pourra être ajouté quand il répondra à nouveau.</translation>
    </message>
    <message>
        <source>The server is asked what became of the voucher.</source>
        <translation>Le serveur est interrogé sur le sort du bon de recharge.</translation>
    </message>
    <message>
        <source>Type the ID that is printed on the voucher.</source>
        <translation>Saisissez l’identifiant imprimé sur le bon de recharge.</translation>
    </message>
    <message>
        <source>The ID of a voucher is a number. Type its digits only.</source>
        <translation>L’identifiant d’un bon de recharge est un nombre. Ne saisissez que ses chiffres.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the voucher.</source>
        <translation>Saisissez le numéro imprimé sur le bon de recharge.</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only, at most 40.</source>
        <translation>Le numéro d’un bon de recharge n’a que des chiffres, 40 au plus.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Voucher %1 was added to the balance.</source>
        <comment>an id</comment>
        <translation>Le bon de recharge %1 a été ajouté au crédit.</translation>
    </message>
    <message>
        <source>Voucher %1 added %2 to the balance.</source>
        <comment>an id, an amount</comment>
        <translation>Le bon de recharge %1 a ajouté %2 au crédit.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, but voucher %1 is in the balance: %2 were added.</source>
        <comment>an id, an amount</comment>
        <translation>La réponse du serveur s’est perdue, mais le bon de recharge %1 est dans le crédit&#xa0;: %2 ont été ajoutés.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, and voucher %1 is not in the balance. Add it again.</source>
        <comment>an id</comment>
        <translation>La réponse du serveur s’est perdue, et le bon de recharge %1 n’est pas dans le crédit. Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. Whether voucher %1 was added is told as soon as the server can be asked. It cannot be used twice.</source>
        <comment>an id</comment>
        <translation>La réponse du serveur s’est perdue. Vous saurez si le bon de recharge %1 a été ajouté dès que le serveur pourra être interrogé. Il ne peut pas servir deux fois.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button</comment>
        <translation>Vé&amp;rifier</translation>
    </message>
    <message>
        <source>The voucher was not added.</source>
        <translation>Le bon de recharge n’a pas été ajouté.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The week: who gets through when</source>
        <translation>La semaine&#xa0;: qui passe et quand</translation>
    </message>
    <message>
        <source>The rules below say the same in words.</source>
        <translation>Les règles ci-dessous disent la même chose en mots.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, who gets through</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>day, start, stop, who gets through</comment>
        <translation>%1 %2–%3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day, time, who gets through</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Ajouter un co&amp;mpte…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this account…</source>
        <translation>Retirer ce compt&amp;e…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Do not disturb…</source>
        <translation>Ne pas &amp;déranger…</translation>
    </message>
    <message>
        <source>Do not disturb for one &amp;hour</source>
        <translation>Ne pas déranger pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>&amp;Forward all calls…</source>
        <translation>Ren&amp;voyer tous les appels…</translation>
    </message>
    <message>
        <source>Back to &amp;normal</source>
        <translation>Retour à la n&amp;ormale</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>A&amp;nnuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation>Réta&amp;blir ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>Appliq&amp;uer les modifications</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Afficher la barre &amp;latérale</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show &amp;menu bar</source>
        <translation>Afficher la barre de menu&amp;s</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Par&amp;tie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide pour cette page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccour&amp;cis clavier</translation>
    </message>
    <message>
        <source>A&amp;bout Bellset</source>
        <translation>À propos de &amp;Bellset</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <comment>menu</comment>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <comment>menu</comment>
        <translation>&amp;Appels</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Préféren&amp;ces…</translation>
    </message>
    <message>
        <source>Search and &amp;do…</source>
        <translation>Chercher et a&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <translation>Appe&amp;ler un numéro…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Switch account</source>
        <comment>menu</comment>
        <translation>&amp;Changer de compte</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <comment>menu</comment>
        <translation>P&amp;ages</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its state</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>&amp;Next</source>
        <comment>button: next step</comment>
        <translation>&amp;Suivant</translation>
    </message>
</context>
</TS>
