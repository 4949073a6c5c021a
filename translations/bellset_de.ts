<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>The server does not let this account in.</source>
        <translation>Der Server lässt dieses Konto nicht zu.</translation>
    </message>
    <message>
        <source>Offline since %1 — showing saved data. Changes wait as drafts.</source>
        <translation>Offline seit %1 – gespeicherte Daten. Änderungen warten als Entwürfe.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>Changes from last time are still here, not applied yet: %1.</source>
        <translation>Änderungen vom letzten Mal sind noch da und nicht angewendet: %1.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>button: opens the page with the changes</comment>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <comment>button: forwarding, or do not disturb</comment>
        <translation>A&amp;usschalten</translation>
    </message>
</context>
<context>
    <name>ActiveCallsPanel</name>
    <message>
        <source>Calls going on now</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <comment>a call; minutes and seconds</comment>
        <translation>Beendet nach %1</translation>
    </message>
    <message>
        <source>The call with %1 is over.</source>
        <comment>a person</comment>
        <translation>Der Anruf mit %1 ist beendet.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a person</comment>
        <translation>Sie rufen %1 an.</translation>
    </message>
    <message>
        <source>%1 is calling you.</source>
        <comment>a person</comment>
        <translation>%1 ruft Sie an.</translation>
    </message>
    <message>
        <source>Your call to %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Ihr Anruf bei %1 dauert schon %2.</translation>
    </message>
    <message>
        <source>The call from %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Der Anruf von %1 dauert schon %2.</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>calls going on</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address or number</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an address</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>New alia&amp;s</source>
        <translation>&amp;Neuer Alias</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: an alias</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Neuer Alias</translation>
    </message>
    <message>
        <source>Name in your domain</source>
        <comment>placeholder of a field</comment>
        <translation>Name in Ihrer Domain</translation>
    </message>
    <message>
        <source>Add this alias</source>
        <translation>Diesen Alias hinzufügen</translation>
    </message>
    <message>
        <source>Your aliases could not be read.</source>
        <translation>Ihre Aliasse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Loading your aliases…</source>
        <translation>Ihre Aliasse werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No aliases. An alias is one more address under which callers reach you.</source>
        <translation>Keine Aliasse. Ein Alias ist eine weitere Adresse, unter der man Sie erreicht.</translation>
    </message>
    <message>
        <source>Aliases: callers reach you under these addresses too.</source>
        <translation>Aliasse: Auch unter diesen Adressen erreicht man Sie.</translation>
    </message>
    <message>
        <source>given out by the office</source>
        <comment>of an alias</comment>
        <translation>vom Büro vergeben</translation>
    </message>
    <message>
        <source>Callers will reach you at %1, if nobody has it yet.</source>
        <comment>an address</comment>
        <translation>Man wird Sie unter %1 erreichen, wenn die Adresse noch frei ist.</translation>
    </message>
    <message>
        <source>This server shows your aliases but does not let you change them. Ask your provider.</source>
        <translation>Dieser Server zeigt Ihre Aliasse, lässt sie Sie aber nicht ändern. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>This server adds aliases but does not remove them. Ask your provider.</source>
        <translation>Dieser Server fügt Aliasse hinzu, entfernt sie aber nicht. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a SIP address. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1“ kann keine SIP-Adresse sein. Verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain. Leave out what follows the @.</source>
        <translation>Ein Alias gehört zu Ihrer eigenen Domain. Lassen Sie weg, was auf das @ folgt.</translation>
    </message>
    <message>
        <source>Telephone numbers are given out by the office. Ask whoever runs the server.</source>
        <translation>Telefonnummern vergibt das Büro. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>Das ist bereits Ihre Adresse.</translation>
    </message>
    <message>
        <source>You have this alias already.</source>
        <translation>Diesen Alias haben Sie bereits.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n aliases, as many as there can be. Remove one first.</source>
        <translation>
            <numerusform>Sie haben %n Alias, mehr sind nicht möglich. Entfernen Sie ihn zuerst.</numerusform>
            <numerusform>Sie haben %n Aliasse, mehr sind nicht möglich. Entfernen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free:</source>
        <comment>before names that can be clicked</comment>
        <translation>Frei:</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <comment>an alias</comment>
        <translation>%1 ist vergeben.</translation>
    </message>
    <message>
        <source>%1 is free: callers will reach you at it.</source>
        <comment>an address</comment>
        <translation>%1 ist frei: Man wird Sie unter dieser Adresse erreichen.</translation>
    </message>
    <message>
        <source>Take %1 as the new alias</source>
        <translation>%1 als neuen Alias nehmen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A saved account cannot be read: %1. Open its certificate file again; the folder is left as it is.</source>
        <translation>Ein gespeichertes Konto kann nicht gelesen werden: %1. Öffnen Sie seine Zertifikatsdatei erneut; der Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>That passphrase does not unlock it. Type it again.</source>
        <translation>Diese Passphrase passt nicht. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The password of the certificate file of %1:</source>
        <translation>Das Passwort der Zertifikatsdatei von %1:</translation>
    </message>
    <message>
        <source>Your passphrase for the certificate of %1:</source>
        <translation>Ihre Passphrase für das Zertifikat von %1:</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is gone from this window, but not everything of it could be removed.</source>
        <translation>%1 ist aus diesem Fenster verschwunden, konnte aber nicht vollständig entfernt werden.</translation>
    </message>
    <message>
        <source>%1 is removed from this computer: its certificate, its saved data, the calls and contacts kept here and changes that are not applied. The account on the server stays as it is. Without the certificate file you cannot connect again.</source>
        <translation>%1 wird von diesem Computer entfernt: das Zertifikat, die gespeicherten Daten, die hier aufbewahrten Anrufe und Kontakte und nicht angewendete Änderungen. Das Konto auf dem Server bleibt, wie es ist. Ohne die Zertifikatsdatei können Sie sich nicht wieder verbinden.</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Discard</source>
        <comment>button: throw the changes away</comment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <comment>button: send the changes</comment>
        <translation>&amp;Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n Änderung nicht angewendet</numerusform>
            <numerusform>%n Änderungen nicht angewendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation>Warnen unter</translation>
    </message>
    <message>
        <source>Warn me be&amp;low:</source>
        <translation>Warnen &amp;bei weniger als:</translation>
    </message>
    <message>
        <source>How long it lasts can be told once a few days with calls are known.</source>
        <translation>Wie lange es reicht, lässt sich sagen, sobald einige Tage mit Anrufen bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Am letzten Tag wurde nichts ausgegeben.</numerusform>
            <numerusform>In den letzten %n Tagen wurde nichts ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Es ist aufgebraucht. Kostenpflichtige Anrufe gehen nicht hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>You spent %1 a day on the last %n days that are known.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Sie haben am letzten bekannten Tag %1 ausgegeben.</numerusform>
            <numerusform>Sie haben in den letzten %n bekannten Tagen %1 am Tag ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say in which currency.</source>
        <translation>Der Server sagt nicht, in welcher Währung.</translation>
    </message>
    <message>
        <source>A call is using it up just now.</source>
        <translation>Gerade verbraucht ein Anruf davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are using it up just now.</source>
        <translation>
            <numerusform>Gerade verbraucht %n Anruf davon.</numerusform>
            <numerusform>Gerade verbrauchen %n Anrufe davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is below %1.</source>
        <comment>an amount</comment>
        <translation>Das Guthaben liegt unter %1.</translation>
    </message>
    <message>
        <source>This computer could not keep the amount: it counts until you close the program. Check that the disk is not full.</source>
        <translation>Dieser Computer konnte den Betrag nicht speichern: Er gilt, bis Sie das Programm schließen. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>You placed no calls this month.</source>
        <translation>Sie haben diesen Monat keine Anrufe getätigt.</translation>
    </message>
    <message>
        <source>You placed one call this month, for %1.</source>
        <comment>an amount</comment>
        <translation>Sie haben diesen Monat einen Anruf für %1 getätigt.</translation>
    </message>
    <message numerus="yes">
        <source>You placed %n calls this month, for %1 in all.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Sie haben diesen Monat %n Anruf für insgesamt %1 getätigt.</numerusform>
            <numerusform>Sie haben diesen Monat %n Anrufe für insgesamt %1 getätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell what this month&apos;s calls come to.</source>
        <translation>Dieser Server nennt nicht, was die Anrufe dieses Monats kosten.</translation>
    </message>
    <message>
        <source>What this month&apos;s calls come to is not known.</source>
        <translation>Was die Anrufe dieses Monats kosten, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>BalanceCharts</name>
    <message>
        <source>Too little is known yet to say how long the credit lasts.</source>
        <translation>Noch ist zu wenig bekannt, um zu sagen, wie lange das Guthaben reicht.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Am letzten Tag wurde nichts ausgegeben.</numerusform>
            <numerusform>In den letzten %n Tagen wurde nichts ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation>Das Guthaben ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts for more than a year.</source>
        <comment>an amount</comment>
        <translation>Das Guthaben sinkt um %1 am Tag und reicht länger als ein Jahr.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts until %2.</source>
        <comment>an amount, a date</comment>
        <translation>Das Guthaben sinkt um %1 am Tag und reicht bis zum %2.</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend of a chart</comment>
        <translation>wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>if it goes on like this</source>
        <comment>legend of a chart</comment>
        <translation>wenn es so weitergeht</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>legend of a chart</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>money added</source>
        <comment>legend of a chart</comment>
        <translation>Aufladung</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a table</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>column of a table</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of a table</comment>
        <translation>Aufgeladen</translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>column of a table</comment>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no booking of the day is missing</comment>
        <translation>Alles bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>an amount</comment>
        <translation>%1 aufgeladen</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>an amount</comment>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>not all bookings of this day are known</source>
        <translation>nicht alle Buchungen dieses Tages sind bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>all is known</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not all is known</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; not before %2.</source>
        <comment>two dates</comment>
        <translation>%1: nichts mehr übrig, wenn es so weitergeht; nicht vor dem %2.</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; likely between %2 and %3.</source>
        <comment>dates</comment>
        <translation>%1: nichts mehr übrig, wenn es so weitergeht; wahrscheinlich zwischen dem %2 und dem %3.</translation>
    </message>
    <message>
        <source>The bookings of one of these days are not all known; there the line is broken.</source>
        <translation>Für einen dieser Tage sind nicht alle Buchungen bekannt; dort ist die Linie unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The bookings of %n of these days are not all known; there the line is broken.</source>
        <translation>
            <numerusform>Für %n dieser Tage sind nicht alle Buchungen bekannt; dort ist die Linie unterbrochen.</numerusform>
            <numerusform>Für %n dieser Tage sind nicht alle Buchungen bekannt; dort ist die Linie unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>placed</source>
        <comment>legend of a chart: calls</comment>
        <translation>getätigt</translation>
    </message>
    <message>
        <source>received</source>
        <comment>legend of a chart: calls</comment>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>axis of a chart</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Placed, minutes</source>
        <comment>column of a table</comment>
        <translation>Getätigt, Minuten</translation>
    </message>
    <message>
        <source>Received, minutes</source>
        <comment>column of a table</comment>
        <translation>Erhalten, Minuten</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no call of the day is missing</comment>
        <translation>Alles bekannt</translation>
    </message>
    <message>
        <source>%1: %2 minutes placed, %3 minutes received</source>
        <comment>a date, two numbers</comment>
        <translation>%1: getätigt %2 Minuten, erhalten %3 Minuten</translation>
    </message>
    <message>
        <source>not all calls of this day are known</source>
        <translation>nicht alle Anrufe dieses Tages sind bekannt</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n days.</source>
        <translation>
            <numerusform>Sie haben an diesem Tag nicht telefoniert.</numerusform>
            <numerusform>Sie haben in diesen %n Tagen nicht telefoniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 days.</source>
        <comment>a number</comment>
        <translation>Sie haben in diesen %1 Tagen eine Minute telefoniert.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 days, most on %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Sie haben in diesen %1 Tagen %n Minute telefoniert, am meisten am %2.</numerusform>
            <numerusform>Sie haben in diesen %1 Tagen %n Minuten telefoniert, am meisten am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these days are not all known.</source>
        <translation>Für einen dieser Tage sind nicht alle Anrufe bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these days are not all known.</source>
        <translation>
            <numerusform>Für %n dieser Tage sind nicht alle Anrufe bekannt.</numerusform>
            <numerusform>Für %n dieser Tage sind nicht alle Anrufe bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <comment>the other people who were called</comment>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>legend of a chart</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>time</source>
        <comment>legend of a chart</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>column of a table: whom</comment>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column of a table: how many</comment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a table</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of a table</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1: one call, %2</source>
        <comment>whom, how long</comment>
        <translation>%1: ein Anruf, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <comment>whom, how long</comment>
        <translation>
            <numerusform>%1: %n Anruf, %2</numerusform>
            <numerusform>%1: %n Anrufe, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called nobody in the last %n days.</source>
        <translation>
            <numerusform>Sie haben am letzten Tag niemanden angerufen.</numerusform>
            <numerusform>Sie haben in den letzten %n Tagen niemanden angerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what your calls cost, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Von den Kosten Ihrer Anrufe entfielen %1 auf %2.</translation>
    </message>
    <message>
        <source>Of the time you talked, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Von Ihrer Gesprächszeit entfielen %1 auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the calls of the last %n days that are known; some are not.</source>
        <translation>
            <numerusform>Gezählt sind die bekannten Anrufe des letzten Tages; einige sind nicht bekannt.</numerusform>
            <numerusform>Gezählt sind die bekannten Anrufe der letzten %n Tage; einige sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column of a table</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column of a table</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>not all calls of this time are known</source>
        <translation>nicht alle Anrufe dieser Zeit sind bekannt</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a date</comment>
        <translation>Woche vom %1</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n weeks.</source>
        <translation>
            <numerusform>Sie haben in dieser Woche nicht telefoniert.</numerusform>
            <numerusform>Sie haben in diesen %n Wochen nicht telefoniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 weeks.</source>
        <comment>a number</comment>
        <translation>Sie haben in diesen %1 Wochen eine Minute telefoniert.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 weeks, most in the week of %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Sie haben in diesen %1 Wochen %n Minute telefoniert, am meisten in der Woche vom %2.</numerusform>
            <numerusform>Sie haben in diesen %1 Wochen %n Minuten telefoniert, am meisten in der Woche vom %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n months.</source>
        <translation>
            <numerusform>Sie haben in diesem Monat nicht telefoniert.</numerusform>
            <numerusform>Sie haben in diesen %n Monaten nicht telefoniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 months.</source>
        <comment>a number</comment>
        <translation>Sie haben in diesen %1 Monaten eine Minute telefoniert.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 months, most in %2.</source>
        <comment>a number, a month</comment>
        <translation>
            <numerusform>Sie haben in diesen %1 Monaten %n Minute telefoniert, am meisten im %2.</numerusform>
            <numerusform>Sie haben in diesen %1 Monaten %n Minuten telefoniert, am meisten im %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these weeks are not all known.</source>
        <translation>Für eine dieser Wochen sind nicht alle Anrufe bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these weeks are not all known.</source>
        <translation>
            <numerusform>Für %n dieser Wochen sind nicht alle Anrufe bekannt.</numerusform>
            <numerusform>Für %n dieser Wochen sind nicht alle Anrufe bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these months are not all known.</source>
        <translation>Für einen dieser Monate sind nicht alle Anrufe bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these months are not all known.</source>
        <translation>
            <numerusform>Für %n dieser Monate sind nicht alle Anrufe bekannt.</numerusform>
            <numerusform>Für %n dieser Monate sind nicht alle Anrufe bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceHistoryText</name>
    <message>
        <source>Bookings between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Buchungen zwischen %1 und %2 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Bookings before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Buchungen vor %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Bookings after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Buchungen nach %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of any bookings.</source>
        <translation>Es sind keine Buchungen bekannt.</translation>
    </message>
</context>
<context>
    <name>BalanceText</name>
    <message>
        <source>more than a year</source>
        <comment>how long a balance lasts</comment>
        <translation>mehr als ein Jahr</translation>
    </message>
    <message>
        <source>less than a day</source>
        <comment>how long a balance lasts</comment>
        <translation>weniger als ein Tag</translation>
    </message>
    <message>
        <source>about one day</source>
        <comment>how long a balance lasts</comment>
        <translation>etwa ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
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
        <translation>Guthaben und Nutzung</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: bookings into a file</comment>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export bookings…</source>
        <translation>Buchungen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>what a chart shows</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>whom you called</source>
        <comment>what a chart shows</comment>
        <translation>wen Sie angerufen haben</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Boo&amp;kings of the last 90 days</source>
        <translation>Buchungen der let&amp;zten 90 Tage</translation>
    </message>
    <message>
        <source>This server tells no balance. An account that pays afterwards has none.</source>
        <translation>Dieser Server nennt kein Guthaben. Ein Konto, das im Nachhinein bezahlt wird, hat keines.</translation>
    </message>
    <message>
        <source>Your account pays afterwards: there is no balance, only what you used.</source>
        <translation>Ihr Konto wird im Nachhinein bezahlt: Es gibt kein Guthaben, nur das, was Sie verbraucht haben.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading your balance…</source>
        <translation>Ihr Guthaben wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was booked in this time, as far as it is known.</source>
        <translation>Soweit bekannt, wurde in dieser Zeit nichts gebucht.</translation>
    </message>
    <message>
        <source>This server does not tell what was booked.</source>
        <translation>Dieser Server nennt nicht, was gebucht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Here are the newest %n; the export holds all.</source>
        <translation>
            <numerusform>Hier ist die neueste; der Export enthält alle.</numerusform>
            <numerusform>Hier sind die neuesten %n; der Export enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>buchungen-%1.csv</translation>
    </message>
    <message>
        <source>Export bookings</source>
        <translation>Buchungen exportieren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tabellen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>One booking was written to %1.</source>
        <comment>a file</comment>
        <translation>Eine Buchung wurde nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n Buchung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Buchungen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Ein Teil der Zeit dazwischen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minuten pro Monat</translation>
    </message>
    <message>
        <source>minutes that you talked</source>
        <comment>what a chart shows</comment>
        <translation>Gesprächsminuten</translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Reject caller&amp;s who hide their number</source>
        <comment>check box</comment>
        <translation>Anrufer mit unterdrückter &amp;Nummer ablehnen</translation>
    </message>
    <message>
        <source>B&amp;lock a number or address:</source>
        <comment>label of a field</comment>
        <translation>Nummer &amp;oder Adresse sperren:</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>button</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>button: from the block list</comment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>+31 900 1234, spam@example.net, @example.net</source>
        <translation>+31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Number or address to block</source>
        <translation>Zu sperrende Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Gesperrte Anrufer</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This server shows whom you block but does not let you change it. Ask your provider.</source>
        <translation>Dieser Server zeigt, wen Sie sperren, lässt es Sie aber nicht ändern. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>Der Server ist nicht erreichbar, darum lässt sich dies jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Eine Änderung läuft gerade.</translation>
    </message>
    <message>
        <source>Loading whom you block…</source>
        <translation>Die Sperrliste wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>You block nobody. Blocked callers are rejected before anything else is looked at.</source>
        <translation>Sie sperren niemanden. Gesperrte Anrufer werden abgelehnt, bevor etwas anderes geprüft wird.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 900 1234, spam@example.net, @example.net</source>
        <translation>Weder Nummer noch Adresse. Beispiele: +31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Already blocked: %1.</source>
        <comment>who</comment>
        <translation>Bereits gesperrt: %1.</translation>
    </message>
    <message>
        <source>This blocks everybody of your own domain, your colleagues too.</source>
        <translation>Das sperrt Ihre ganze eigene Domain, auch Ihre Kollegen.</translation>
    </message>
    <message>
        <source>Will be rejected: %1.</source>
        <comment>who</comment>
        <translation>Wird abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: read the list again</comment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>BookingsTable</name>
    <message>
        <source>When</source>
        <comment>column of bookings</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of bookings</comment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of bookings</comment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <comment>column of bookings</comment>
        <translation>Guthaben danach</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call:</source>
        <comment>label of a field with a number</comment>
        <translation>Anrufen:</translation>
    </message>
    <message>
        <source>Copy number</source>
        <comment>button</comment>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Jemanden anrufen</translation>
    </message>
    <message>
        <source>Number or address to call</source>
        <translation>Anzurufende Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Nummer oder SIP-Adresse</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the call bar</source>
        <translation>Anrufleiste schließen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>button: name of a program</comment>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Type a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Geben Sie eine Nummer wie +49 30 123456 oder eine Adresse wie alice@example.org ein.</translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a SIP address. Write a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Das ist weder eine Telefonnummer noch eine SIP-Adresse. Schreiben Sie eine Nummer wie +49 30 123456 oder eine Adresse wie alice@example.org.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call. Copy it to your phone, or open it in another program.</source>
        <translation>Dieser Server kann Ihr Telefon nicht für einen Anruf klingeln lassen. Übertragen Sie die Nummer auf Ihr Telefon oder öffnen Sie sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call, and no other program here takes such links. Copy it to your phone.</source>
        <translation>Dieser Server kann Ihr Telefon nicht für einen Anruf klingeln lassen, und kein anderes Programm hier nimmt solche Links an. Übertragen Sie die Nummer auf Ihr Telefon.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>a number in full</comment>
        <translation>Wählt %1.</translation>
    </message>
    <message>
        <source>%1 is a service code: dialling it can change settings of your line.</source>
        <comment>a code</comment>
        <translation>%1 ist ein Steuercode: Ihn zu wählen kann Einstellungen Ihres Anschlusses ändern.</translation>
    </message>
    <message>
        <source>Dials %1, over encrypted lines only.</source>
        <comment>an address</comment>
        <translation>Wählt %1, nur über verschlüsselte Leitungen.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>an address</comment>
        <translation>Wählt %1.</translation>
    </message>
    <message>
        <source>Extension %1 is dialled once connected.</source>
        <translation>Die Durchwahl %1 wird gewählt, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number or address</comment>
        <translation>%1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Copy the number instead.</source>
        <comment>name of a program</comment>
        <translation>%1 kann nicht gestartet werden. Kopieren Sie stattdessen die Nummer.</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>This server does not let you block callers. Ask your provider.</source>
        <translation>Dieser Server lässt Sie keine Anrufer sperren. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Callers can be blocked once the server is reached again.</source>
        <translation>Anrufer lassen sich sperren, sobald der Server wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>This caller gave nothing by which they could be blocked.</source>
        <translation>Dieser Anrufer hat nichts angegeben, woran man ihn sperren könnte.</translation>
    </message>
    <message>
        <source>This is your own line.</source>
        <translation>Das ist Ihr eigener Anschluss.</translation>
    </message>
    <message>
        <source>All calls wit&amp;h them</source>
        <comment>button: searches for the other side of a call</comment>
        <translation>A&amp;lle Anrufe mit dieser Nummer</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>Nummer k&amp;opieren</translation>
    </message>
    <message>
        <source>When</source>
        <comment>of a call</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a call</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what a call carries: voice, video</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a call</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <comment>button: a number</comment>
        <translation>Erneut anr&amp;ufen</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <comment>button: a caller</comment>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>Block ca&amp;ller</source>
        <comment>button</comment>
        <translation>Anr&amp;ufer sperren</translation>
    </message>
    <message>
        <source>&amp;Let through again</source>
        <comment>button: a caller who is blocked</comment>
        <translation>Wieder &amp;durchlassen</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>heading: what happened in a time</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The program was not running then, and the server tells only its last calls.</source>
        <translation>Das Programm lief damals nicht, und der Server nennt nur seine letzten Anrufe.</translation>
    </message>
    <message>
        <source>The server tells only its last calls.</source>
        <translation>Der Server nennt nur seine letzten Anrufe.</translation>
    </message>
    <message>
        <source>Choose a call to see more about it.</source>
        <translation>Wählen Sie einen Anruf aus, um mehr darüber zu sehen.</translation>
    </message>
    <message>
        <source>Add c&amp;ontact</source>
        <comment>button: the other side of a call</comment>
        <translation>K&amp;ontakt hinzufügen</translation>
    </message>
</context>
<context>
    <name>CallHistoryText</name>
    <message>
        <source>Hidden number</source>
        <comment>a caller who does not say who they are</comment>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what became of a call</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>The caller gave up before you answered</source>
        <comment>what became of a call</comment>
        <translation>Der Anrufer legte auf, bevor Sie annahmen</translation>
    </message>
    <message>
        <source>You did not answer</source>
        <comment>what became of a call</comment>
        <translation>Sie haben nicht angenommen</translation>
    </message>
    <message>
        <source>You hung up before anybody answered</source>
        <comment>what became of a call</comment>
        <translation>Sie haben aufgelegt, bevor jemand annahm</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <comment>what became of a call</comment>
        <translation>Niemand hat angenommen</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <comment>what became of a call</comment>
        <translation>Diese Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <comment>what became of a call</comment>
        <translation>Niemand war erreichbar</translation>
    </message>
    <message>
        <source>You could not be reached</source>
        <comment>what became of a call</comment>
        <translation>Sie waren nicht erreichbar</translation>
    </message>
    <message>
        <source>The number was busy</source>
        <comment>what became of a call</comment>
        <translation>Die Nummer war besetzt</translation>
    </message>
    <message>
        <source>You were busy</source>
        <comment>what became of a call</comment>
        <translation>Bei Ihnen war besetzt</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <comment>what became of a call</comment>
        <translation>Der Anruf wurde abgelehnt</translation>
    </message>
    <message>
        <source>You declined the call</source>
        <comment>what became of a call</comment>
        <translation>Sie haben den Anruf abgelehnt</translation>
    </message>
    <message>
        <source>The call was not allowed</source>
        <comment>what became of a call</comment>
        <translation>Der Anruf war nicht erlaubt</translation>
    </message>
    <message>
        <source>The caller was turned away</source>
        <comment>what became of a call</comment>
        <translation>Der Anrufer wurde abgewiesen</translation>
    </message>
    <message>
        <source>There was not enough credit</source>
        <comment>what became of a call</comment>
        <translation>Das Guthaben reichte nicht</translation>
    </message>
    <message>
        <source>The phones had no way of talking in common</source>
        <comment>what became of a call</comment>
        <translation>Die Telefone hatten kein gemeinsames Verfahren</translation>
    </message>
    <message>
        <source>The network failed (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Das Netz hat versagt (Code %1)</translation>
    </message>
    <message>
        <source>Not answered (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Nicht angenommen (Code %1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>what a call carries</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>video</source>
        <comment>what a call carries</comment>
        <translation>Video</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>what a call carries</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what a call carries</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading over the calls of a day</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading over the calls of a day</comment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date without year</comment>
        <extracomment>Weekday, day and month, as QLocale formats them: Monday, 16 November</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Weekday, day, month and year, as QLocale formats them: Monday, 16 November 2026</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing is known of any calls.</source>
        <translation>Es sind keine Anrufe bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you made.</source>
        <translation>Es sind keine Anrufe bekannt, die Sie getätigt haben.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you received.</source>
        <translation>Es sind keine Anrufe bekannt, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>Calls between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Anrufe zwischen %1 und %2 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls that you made between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Von Ihnen getätigte Anrufe zwischen %1 und %2 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls that you received between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Von Ihnen erhaltene Anrufe zwischen %1 und %2 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrufe vor %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrufe nach %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls that you made before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Von Ihnen getätigte Anrufe vor %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls that you made after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Von Ihnen getätigte Anrufe nach %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls that you received before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Von Ihnen erhaltene Anrufe vor %1 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Calls that you received after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Von Ihnen erhaltene Anrufe nach %1 sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>CallPathBoxes</name>
    <message>
        <source>calls</source>
        <comment>what somebody does</comment>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>Your block list</source>
        <translation>Ihre Sperrliste</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>what becomes of a call</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All calls forwarded</source>
        <translation>Alle Anrufe weitergeleitet</translation>
    </message>
    <message>
        <source>Everybody for now</source>
        <comment>a temporary rule</comment>
        <translation>Vorerst alle</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Ihre Zeiten</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Kein Telefon angemeldet</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Call ends</source>
        <comment>what becomes of a call</comment>
        <translation>Anruf endet</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>does not let the call through</source>
        <translation>lässt den Anruf nicht durch</translation>
    </message>
    <message>
        <source>lets the call through</source>
        <translation>lässt den Anruf durch</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>klingeln</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mein Mobiltelefon</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>a caller who hides</source>
        <translation>jemand mit unterdrückter Nummer</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call goes</comment>
        <translation>die Voicemail</translation>
    </message>
    <message>
        <source>Your devices ring for %1.</source>
        <comment>caller</comment>
        <translation>Ihre Geräte klingeln für %1.</translation>
    </message>
    <message>
        <source>The call of %1 goes to %2.</source>
        <comment>caller, place</comment>
        <translation>Der Anruf von %1 geht an %2.</translation>
    </message>
    <message>
        <source>The call of %1 is rejected (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>Der Anruf von %1 wird abgelehnt (%2).</translation>
    </message>
    <message>
        <source>The call of %1 is turned away (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>Der Anruf von %1 wird abgewiesen (%2).</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>werktags</translation>
    </message>
    <message>
        <source>weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who gets through</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>who gets through</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, groups</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>days, start, stop, groups</comment>
        <translation>%1 %2–%3: %4</translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>do not disturb is off</source>
        <translation>„Nicht stören“ ist aus</translation>
    </message>
    <message>
        <source>everybody%1</source>
        <comment>end of a temporary rule</comment>
        <translation>alle%1</translation>
    </message>
    <message>
        <source>do not disturb%1</source>
        <comment>end</comment>
        <translation>Nicht stören%1</translation>
    </message>
    <message>
        <source>do not disturb%1, except for %2</source>
        <comment>end, groups</comment>
        <translation>Nicht stören%1, außer für %2</translation>
    </message>
    <message>
        <source>Reject rule %1 matches %2: rejected (%3).</source>
        <comment>pattern, caller, SIP status</comment>
        <translation>Die Ablehnungsregel %1 passt auf %2: abgelehnt (%3).</translation>
    </message>
    <message>
        <source>There are no reject rules.</source>
        <translation>Es gibt keine Ablehnungsregeln.</translation>
    </message>
    <message>
        <source>No reject rule matches %1.</source>
        <comment>caller</comment>
        <translation>Keine Ablehnungsregel passt auf %1.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>„Nicht stören“ ist aus.</translation>
    </message>
    <message>
        <source>For the time being your hours do not count: %1.</source>
        <comment>everybody until 17:00</comment>
        <translation>Ihre Zeiten gelten vorübergehend nicht: %1.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>do not disturb until 17:00</comment>
        <translation>In Kraft: %1.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is one of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>In Kraft: %1; %2 gehört dazu.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is none of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>In Kraft: %1; %2 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>There are no accept rules: everybody gets through.</source>
        <translation>Es gibt keine Annahmeregeln: Alle kommen durch.</translation>
    </message>
    <message>
        <source>Outside your hours: no accept rule covers this time.</source>
        <translation>Außerhalb Ihrer Zeiten: Keine Annahmeregel gilt für diesen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1.</source>
        <comment>weekdays 09:00–17:30: everybody</comment>
        <translation>Annahmeregel in Kraft: %1.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is one of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Annahmeregel in Kraft: %1; %2 gehört dazu.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is none of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Annahmeregel in Kraft: %1; %2 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Kein Telefon ist angemeldet.</translation>
    </message>
    <message>
        <source>How many phones are signed in is not known.</source>
        <translation>Wie viele Telefone angemeldet sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>1 phone is signed in.</source>
        <translation>1 Telefon ist angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are signed in.</source>
        <translation>
            <numerusform>%n Telefon ist angemeldet.</numerusform>
            <numerusform>%n Telefone sind angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls are forwarded to %1.</source>
        <comment>place</comment>
        <translation>Alle Anrufe werden an %1 weitergeleitet.</translation>
    </message>
    <message>
        <source>Callers who do not get through go to %1.</source>
        <comment>place</comment>
        <translation>Wer nicht durchkommt, wird an %1 weitergeleitet.</translation>
    </message>
    <message>
        <source>With no phone online the call goes to %1.</source>
        <comment>place</comment>
        <translation>Ist kein Telefon online, geht der Anruf an %1.</translation>
    </message>
    <message>
        <source>If they are busy, the call goes to %1.</source>
        <comment>place</comment>
        <translation>Ist besetzt, geht der Anruf an %1.</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call goes to %2.</source>
        <comment>seconds, place</comment>
        <translation>Nimmt nach %1 s niemand an, geht der Anruf an %2.</translation>
    </message>
    <message>
        <source>Callers who do not get through are turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Wer nicht durchkommt, wird abgewiesen (%1).</translation>
    </message>
    <message>
        <source>With no phone online the call is turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Ist kein Telefon online, wird der Anruf abgewiesen (%1).</translation>
    </message>
    <message>
        <source>If they are busy, so is the line for the caller (%1).</source>
        <comment>SIP status</comment>
        <translation>Sind sie belegt, hört der Anrufer das Besetztzeichen (%1).</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call ends (%2).</source>
        <comment>seconds, SIP status</comment>
        <translation>Nimmt nach %1 s niemand an, endet der Anruf (%2).</translation>
    </message>
    <message>
        <source>They ring for %1 s.</source>
        <comment>phones; seconds</comment>
        <translation>Sie klingeln %1 s lang.</translation>
    </message>
    <message>
        <source>Calls are not all forwarded.</source>
        <translation>Es werden nicht alle Anrufe weitergeleitet.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call goes to %3.</source>
        <comment>caller, seconds, place</comment>
        <translation>Ihre Geräte klingeln für %1; nimmt nach %2 s niemand an, geht der Anruf an %3.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call ends.</source>
        <comment>caller, seconds</comment>
        <translation>Ihre Geräte klingeln für %1; nimmt nach %2 s niemand an, endet der Anruf.</translation>
    </message>
</context>
<context>
    <name>CallerIdCard</name>
    <message>
        <source>Caller ID</source>
        <translation>Rufnummernanzeige</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation>&amp;Rufnummernanzeige</translation>
    </message>
    <message>
        <source>No number, only your SIP address</source>
        <comment>a choice of caller ID</comment>
        <translation>Keine Nummer, nur Ihre SIP-Adresse</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a choice of caller ID</comment>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>This server does not let you choose what people you call see. Ask your provider.</source>
        <translation>Dieser Server lässt Sie nicht wählen, was Angerufene sehen. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden. Choose once to be sure.</source>
        <translation>Ob Ihre Nummer unterdrückt wird, lässt sich bei diesem Server nicht abfragen. Wählen Sie einmal, um sicherzugehen.</translation>
    </message>
    <message>
        <source>People you call see this. This server hides your number or shows it; your provider chooses the number.</source>
        <translation>Das sehen Angerufene. Dieser Server unterdrückt oder zeigt Ihre Nummer; welche Nummer, bestimmt Ihr Anbieter.</translation>
    </message>
    <message>
        <source>People you call see this.</source>
        <translation>Das sehen Angerufene.</translation>
    </message>
</context>
<context>
    <name>CallerTestPanel</name>
    <message>
        <source>Test a &amp;caller:</source>
        <comment>label of a field</comment>
        <translation>Anrufer &amp;testen:</translation>
    </message>
    <message>
        <source>Who would rin&amp;g?</source>
        <comment>button</comment>
        <translation>Was wü&amp;rde klingeln?</translation>
    </message>
    <message>
        <source>Your changes above do not count before they are applied.</source>
        <translation>Ihre Änderungen oben zählen erst, wenn sie angewendet sind.</translation>
    </message>
    <message>
        <source>Number, address, or “anonymous”</source>
        <translation>Nummer, Adresse oder „anonymous“</translation>
    </message>
    <message>
        <source>Caller to test</source>
        <translation>Zu testender Anrufer</translation>
    </message>
    <message>
        <source>When the call comes</source>
        <translation>Wann der Anruf kommt</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when a call comes</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At…</source>
        <comment>choose date and time</comment>
        <translation>Um&#xa0;…</translation>
    </message>
    <message>
        <source>Date and time of the call</source>
        <translation>Datum und Uhrzeit des Anrufs</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <translation>Was würde klingeln?</translation>
    </message>
    <message>
        <source>This server cannot tell what would become of a call.</source>
        <translation>Dieser Server kann nicht sagen, was aus einem Anruf würde.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so it cannot be asked now.</source>
        <translation>Der Server ist nicht erreichbar und kann jetzt nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (A call %2.)</source>
        <comment>outcome, moment</comment>
        <translation>%1 (Ein Anruf: %2.)</translation>
    </message>
    <message>
        <source>The rules go by the time of %1.</source>
        <comment>time zone</comment>
        <translation>Die Regeln richten sich nach der Uhrzeit von %1.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls. Who is in which group is not known here: a caller of one of these groups gets through.</source>
        <translation>Hier aus Ihren Einstellungen ermittelt, da dieser Server Anrufe nicht erklärt. Wer zu welcher Gruppe gehört, ist hier nicht bekannt: Ein Anrufer aus einer dieser Gruppen kommt durch.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls.</source>
        <translation>Hier aus Ihren Einstellungen ermittelt, da dieser Server Anrufe nicht erklärt.</translation>
    </message>
</context>
<context>
    <name>CallerWords</name>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>Werktags</translation>
    </message>
    <message>
        <source>Weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day, to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who gets through</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who gets through</comment>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <comment>who gets through</comment>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>callers who hide their number</source>
        <translation>Anrufer mit unterdrückter Nummer</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>alle unter %1</translation>
    </message>
    <message>
        <source>numbers that end in %1</source>
        <translation>Nummern, die auf %1 enden</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Another rule is for the same days. Choose other days, or remove one of the two.</source>
        <translation>Für dieselben Tage gibt es schon eine Regel. Wählen Sie andere Tage oder entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>The server&apos;s times cannot be read, so it ignores this rule. Set them, or remove it.</source>
        <translation>Die Zeiten des Servers sind nicht lesbar, darum beachtet er diese Regel nicht. Setzen Sie sie neu oder entfernen Sie die Regel.</translation>
    </message>
    <message>
        <source>It ends when it begins. Choose another time.</source>
        <translation>Sie endet, wenn sie beginnt. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Choose who gets through.</source>
        <translation>Wählen Sie, wer durchkommt.</translation>
    </message>
    <message>
        <source>One of its groups is not known here. Choose again who gets through.</source>
        <translation>Eine ihrer Gruppen ist hier nicht bekannt. Wählen Sie neu, wer durchkommt.</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <comment>who</comment>
        <translation>Gesperrt: %1.</translation>
    </message>
    <message>
        <source>No longer blocked: %1.</source>
        <comment>who</comment>
        <translation>Nicht mehr gesperrt: %1.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Es hat geklappt. Die Antwort des Servers ging verloren, aber er zeigt Ihre Änderung.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and its list is as before.</source>
        <translation>Es hat nicht geklappt. Die Antwort des Servers ging verloren, und seine Liste ist wie zuvor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Die Antwort des Servers ging verloren. Ob Ihre Änderung gilt, ist ungewiss.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Der Server hat die Änderung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>CallersPage</name>
    <message>
        <source>Who may call me</source>
        <translation>Wer mich anrufen darf</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Der Server ist nicht erreichbar. Ihre Änderungen bleiben als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>What the server has is not known yet.</source>
        <translation>Was auf dem Server steht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Eine Änderung läuft gerade.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Inzwischen auf dem Server geändert: Wählen Sie dessen Stand oder Ihren.</translation>
    </message>
    <message>
        <source>One of the rules is not complete.</source>
        <translation>Eine der Regeln ist unvollständig.</translation>
    </message>
    <message>
        <source>This server shows your rules and whom you block but does not let you change them. Ask your provider.</source>
        <translation>Dieser Server zeigt Ihre Regeln und wen Sie sperren, lässt Sie beides aber nicht ändern. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>This server shows your rules but does not let you change them. Ask your provider.</source>
        <translation>Dieser Server zeigt Ihre Regeln, lässt sie Sie aber nicht ändern. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>One entry is on your block list.</source>
        <translation>Auf Ihrer Sperrliste steht ein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on your block list.</source>
        <translation>
            <numerusform>Auf Ihrer Sperrliste steht %n Eintrag.</numerusform>
            <numerusform>Auf Ihrer Sperrliste stehen %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets through now.</source>
        <translation>Zurzeit kommen alle durch.</translation>
    </message>
    <message>
        <source>Nobody gets through now.</source>
        <translation>Zurzeit kommt niemand durch.</translation>
    </message>
    <message>
        <source>Only %1 get through now.</source>
        <comment>contact groups</comment>
        <translation>Zurzeit kommen nur durch: %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>„Nicht stören“ ist ein.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading who may call you…</source>
        <translation>Ihre Regeln werden geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CallsFilterBar</name>
    <message>
        <source>&amp;All</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Miss&amp;ed</source>
        <comment>which calls are shown</comment>
        <translation>Ve&amp;rpasst</translation>
    </message>
    <message>
        <source>&amp;Placed</source>
        <comment>which calls are shown</comment>
        <translation>Getä&amp;tigt</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <comment>which calls are shown</comment>
        <translation>Erhalte&amp;n</translation>
    </message>
    <message>
        <source>Blocke&amp;d</source>
        <comment>which calls are shown</comment>
        <translation>G&amp;esperrt</translation>
    </message>
    <message>
        <source>Calls from callers who are on your block list now</source>
        <translation>Anrufe von Anrufern, die jetzt auf Ihrer Sperrliste stehen</translation>
    </message>
    <message>
        <source>With co&amp;st</source>
        <comment>which calls are shown</comment>
        <translation>Mit &amp;Kosten</translation>
    </message>
    <message>
        <source>Calls of which the server told a price</source>
        <translation>Anrufe, für die der Server einen Preis genannt hat</translation>
    </message>
    <message>
        <source>W&amp;ithout cost</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Ohne Kosten</translation>
    </message>
    <message>
        <source>Calls that you placed and of which the server told no price</source>
        <translation>Von Ihnen getätigte Anrufe, für die der Server keinen Preis genannt hat</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Noch keine Anrufe.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>Keine verpassten Anrufe.</translation>
    </message>
    <message>
        <source>You placed no calls.</source>
        <translation>Sie haben keine Anrufe getätigt.</translation>
    </message>
    <message>
        <source>You received no calls.</source>
        <translation>Sie haben keine Anrufe erhalten.</translation>
    </message>
    <message>
        <source>Nobody is on your block list.</source>
        <translation>Niemand steht auf Ihrer Sperrliste.</translation>
    </message>
    <message>
        <source>No call came from a caller who is on your block list.</source>
        <translation>Kein Anruf kam von jemandem auf Ihrer Sperrliste.</translation>
    </message>
    <message>
        <source>The server told no price of any call.</source>
        <translation>Der Server hat für keinen Anruf einen Preis genannt.</translation>
    </message>
    <message>
        <source>Every call that you placed had a price.</source>
        <translation>Jeder von Ihnen getätigte Anruf hatte einen Preis.</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Verpasster Anruf von %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anruf von %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anruf an %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Anruf an %1, %2, nicht angenommen</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <comment>a call in words</comment>
        <translation>%1, mit Notiz</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: calls into a file</comment>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Block caller</source>
        <translation>Anrufer sperren</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Alle Anrufe mit dieser Nummer</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigte exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe durchsuchen</translation>
    </message>
    <message>
        <source>Calls of this account are not kept on this computer. Here are those that the server still tells.</source>
        <translation>Anrufe dieses Kontos werden nicht auf diesem Computer aufbewahrt. Hier sind die, die der Server noch nennt.</translation>
    </message>
    <message>
        <source>Kept on this computer since %1.</source>
        <comment>a moment</comment>
        <translation>Auf diesem Computer aufbewahrt seit %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Nichts passt auf „%1“.</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Show all calls</source>
        <comment>button</comment>
        <translation>Alle Anrufe &amp;zeigen</translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Die Anrufliste wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Noch keine Anrufe. Nach Ihrem ersten Anruf erscheinen sie hier.</translation>
    </message>
    <message>
        <source>New calls cannot be kept on this computer.</source>
        <translation>Neue Anrufe können nicht auf diesem Computer aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Let through again</source>
        <translation>Wieder durchlassen</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 wurde an Ihr Telefonprogramm übergeben.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Diese Arbeitsumgebung hat kein Programm für Anrufe. Installieren Sie eines oder kopieren Sie die Nummer und wählen Sie sie am Telefon.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>Nummer k&amp;opieren</translation>
    </message>
    <message>
        <source>Calls from %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Anrufe von %1 werden ab jetzt abgewiesen.</translation>
    </message>
    <message>
        <source>Calls from %1 get through again.</source>
        <comment>a caller</comment>
        <translation>Anrufe von %1 kommen wieder durch.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>calls-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>anrufe-%1.csv</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tabellen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>One call was written to %1.</source>
        <comment>a file</comment>
        <translation>Ein Anruf wurde nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n Anruf wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Anrufe wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Ein Teil der Zeit dazwischen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Name, Nummer oder Notiz suchen</translation>
    </message>
    <message>
        <source>The note was not saved: this call is no longer kept on this computer.</source>
        <translation>Die Notiz wurde nicht gespeichert: Dieser Anruf wird nicht mehr auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>Die Notiz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Die Notiz wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke the certificate: %1</source>
        <comment>%1 = its dates</comment>
        <translation>Das Zertifikat widerrufen: %1</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <comment>of a certificate</comment>
        <translation>Seriennummer %1</translation>
    </message>
</context>
<context>
    <name>CertificateStep</name>
    <message>
        <source>Is this you?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Trust servers that %1 vouches for</source>
        <translation>Servern &amp;vertrauen, für die %1 bürgt</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority in this file</source>
        <translation>SHA-256-Fingerabdruck der Zertifizierungsstelle in dieser Datei</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Old file format read; it will be stored with modern encryption.</source>
        <translation>Altes Dateiformat gelesen; es wird mit moderner Verschlüsselung gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>button: tries the connection</comment>
        <translation>Verbin&amp;den</translation>
    </message>
    <message>
        <source>This certificate names its owner by a number. For which SIP address do you use it?</source>
        <translation>Dieses Zertifikat nennt seinen Inhaber mit einer Nummer. Für welche SIP-Adresse verwenden Sie es?</translation>
    </message>
    <message>
        <source>The SIP address of the account that this certificate is for.</source>
        <translation>Die SIP-Adresse des Kontos, für das dieses Zertifikat gilt.</translation>
    </message>
    <message>
        <source>This is not a SIP address. Write it like alice@example.org.</source>
        <translation>Das ist keine SIP-Adresse. Schreiben Sie sie wie alice@example.org.</translation>
    </message>
    <message>
        <source>The address of the server that manages your account, for example pbx.example.org.</source>
        <translation>Die Adresse des Servers, der Ihr Konto verwaltet, zum Beispiel pbx.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address. Write it like pbx.example.org.</source>
        <translation>Das ist keine Serveradresse. Schreiben Sie sie wie pbx.example.org.</translation>
    </message>
    <message>
        <source>Will connect to %1</source>
        <translation>Verbindet sich mit %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>A certificate without a name</source>
        <translation>Ein Zertifikat ohne Namen</translation>
    </message>
    <message>
        <source>Issued by somebody unnamed</source>
        <translation>Ausgestellt von jemandem ohne Namen</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message>
        <source>Not valid yet: starts on %1</source>
        <translation>Noch nicht gültig: gilt ab %1</translation>
    </message>
    <message>
        <source>No longer valid: ended on %1</source>
        <translation>Nicht mehr gültig: abgelaufen am %1</translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1 (%n day(s))</source>
        <comment>date</comment>
        <translation>
            <numerusform>Gültig bis %1 (noch %n Tag)</numerusform>
            <numerusform>Gültig bis %1 (noch %n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>a key of an unusual kind</source>
        <translation>ein Schlüssel ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>%1 %2 bits</source>
        <comment>kind of key, its length</comment>
        <translation>%1 mit %2 Bit</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, signiert mit %2</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Stark: %1</translation>
    </message>
    <message>
        <source>Good enough today: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Heute gut genug: %1</translation>
    </message>
    <message>
        <source>Too weak: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Zu schwach: %1</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Ihr Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Your certificate ends today.</source>
        <translation>Ihr Zertifikat läuft heute ab.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s).</source>
        <translation>
            <numerusform>Ihr Zertifikat läuft in %n Tag ab.</numerusform>
            <numerusform>Ihr Zertifikat läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it, or get a new one from whoever runs the server.</source>
        <translation>Erneuern Sie es, oder holen Sie sich ein neues von der Person, die den Server betreibt.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Do not disturb is off.</source>
        <translation>„Nicht stören“ ist aus.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>„Nicht stören“ ist ein bis %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>„Nicht stören“ ist ein, bis Sie es ausschalten.</translation>
    </message>
    <message>
        <source>The server took the change.</source>
        <translation>Der Server hat die Änderung übernommen.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Ihre Nummer wird unterdrückt, wenn Sie anrufen.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Ihre Nummer wird angezeigt, wenn Sie anrufen.</translation>
    </message>
    <message>
        <source>Your forwarding is changed.</source>
        <translation>Ihre Weiterleitung ist geändert.</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <translation>Ihre Angaben sind geändert.</translation>
    </message>
    <message>
        <source>%1 reaches you too.</source>
        <comment>an alias</comment>
        <translation>Sie sind nun auch unter %1 erreichbar.</translation>
    </message>
    <message>
        <source>%1 no longer reaches you.</source>
        <comment>an alias</comment>
        <translation>Sie sind nicht mehr unter %1 erreichbar.</translation>
    </message>
    <message>
        <source>The rules for who may call you are changed.</source>
        <translation>Die Regeln dafür, wer Sie anrufen darf, sind geändert.</translation>
    </message>
    <message>
        <source>Back to normal: do not disturb is off, and calls are no longer all forwarded.</source>
        <translation>Wieder normal: „Nicht stören“ ist aus, und es werden nicht mehr alle Anrufe weitergeleitet.</translation>
    </message>
    <message>
        <source>People you call see your SIP address.</source>
        <translation>Angerufene sehen Ihre SIP-Adresse.</translation>
    </message>
    <message>
        <source>People you call see %1.</source>
        <comment>a number</comment>
        <translation>Angerufene sehen %1.</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation>Rückgängig gemacht: Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Es hat geklappt. Die Antwort des Servers ging verloren, aber er zeigt Ihre Änderung.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Es hat nicht geklappt. Die Antwort des Servers ging verloren, und er zeigt noch die alte Einstellung.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Die Antwort des Servers ging verloren. Ob Ihre Änderung gilt, ist ungewiss.</translation>
    </message>
    <message>
        <source>Only a part of your change is in effect.</source>
        <translation>Nur ein Teil Ihrer Änderung gilt.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Der Server hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>The time was over: your forwarding is as it was before.</source>
        <translation>Die Zeit war um: Ihre Weiterleitung ist wie zuvor.</translation>
    </message>
    <message>
        <source>Voicemail is off: your account has no mailbox any more.</source>
        <translation>Die Voicemail ist aus: Ihr Konto hat keine Mailbox mehr.</translation>
    </message>
    <message>
        <source>Undone: the mailbox is back and leads where it did. Its PIN is a new one; set your own.</source>
        <translation>Rückgängig gemacht: Die Mailbox ist wieder da und führt dorthin, wohin sie führte. Ihre PIN ist neu; legen Sie Ihre eigene fest.</translation>
    </message>
    <message>
        <source>Voicemail is on. Its PIN is a new one; set your own to listen by phone.</source>
        <translation>Die Voicemail ist ein. Ihre PIN ist neu; legen Sie Ihre eigene fest, um sie am Telefon abzuhören.</translation>
    </message>
    <message>
        <source>Messages are kept on the server and not mailed.</source>
        <translation>Nachrichten werden auf dem Server aufbewahrt und nicht gemailt.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <comment>an e-mail address</comment>
        <translation>Nachrichten werden an %1 gemailt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <comment>an e-mail address</comment>
        <translation>Nachrichten werden aufbewahrt und an %1 gemailt.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <comment>button of a chart</comment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy image</source>
        <comment>button of a chart</comment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <comment>button of a chart</comment>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Als Tabelle zeigen: %1</translation>
    </message>
    <message>
        <source>Copy image: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Bild kopieren: %1</translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tabelle kopieren: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Connect your telephone account</source>
        <translation>Ihr Telefonkonto verbinden</translation>
    </message>
    <message>
        <source>&amp;Open a certificate file</source>
        <translation>Zerti&amp;fikatsdatei öffnen</translation>
    </message>
    <message>
        <source>The file (.p12) that your office or provider gave you. It signs you in without a password.</source>
        <translation>Die Datei (.p12) von Ihrem Büro oder Anbieter. Sie meldet Sie ohne Passwort an.</translation>
    </message>
    <message>
        <source>Sign &amp;in with SIP address and password</source>
        <translation>Mit SIP-Adresse und Passwort &amp;anmelden</translation>
    </message>
    <message>
        <source>You get a certificate; the password is not kept.</source>
        <translation>Sie erhalten ein Zertifikat; das Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>My office gave me a &amp;code</source>
        <translation>Ich habe einen &amp;Code vom Büro</translation>
    </message>
    <message>
        <source>An invitation to a new account or certificate.</source>
        <translation>Eine Einladung zu einem neuen Konto oder Zertifikat.</translation>
    </message>
    <message>
        <source>Afterwards you see who can reach you, and decide where your calls go.</source>
        <translation>Danach sehen Sie, wer Sie erreichen kann, und bestimmen, wohin Ihre Anrufe gehen.</translation>
    </message>
    <message>
        <source>Or drop a certificate file anywhere on this window.</source>
        <translation>Oder ziehen Sie eine Zertifikatsdatei irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>&amp;Set up a server for my office…</source>
        <translation>Server für mein Bü&amp;ro einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>It lies in your Downloads folder.</source>
        <translation>Sie liegt in Ihrem Download-Ordner.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Changes are not applied</source>
        <translation>Änderungen sind nicht angewendet</translation>
    </message>
    <message>
        <source>What you changed here is not in effect: %1.

It is kept for the next start.</source>
        <comment>%1 = names of pages, with commas between them</comment>
        <translation>Was Sie hier geändert haben, gilt noch nicht: %1.

Es bleibt für den nächsten Start erhalten.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <comment>button</comment>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Use the account of this certificate file without saving it.</source>
        <translation>Das Konto dieser Zertifikatsdatei verwenden, ohne es zu speichern.</translation>
    </message>
    <message>
        <source>The server of that account.</source>
        <translation>Der Server dieses Kontos.</translation>
    </message>
    <message>
        <source>Also trust servers that the authority in this file vouches for.</source>
        <translation>Auch Servern vertrauen, für die die Zertifizierungsstelle in dieser Datei bürgt.</translation>
    </message>
    <message>
        <source>Read the password of that file from standard input.</source>
        <translation>Das Passwort dieser Datei von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Draw the Overview with fresh data into this PNG and end.</source>
        <translation>Die Übersicht mit frischen Daten in diese PNG-Datei zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Shows who can reach you by telephone, and changes it.</source>
        <translation>Zeigt, wer Sie telefonisch erreichen kann, und ändert es.</translation>
    </message>
    <message>
        <source>--server, --ca and --password-stdin belong to --p12.</source>
        <translation>--server, --ca und --password-stdin gehören zu --p12.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>--screenshot belongs to --p12.</source>
        <translation>--screenshot gehört zu --p12.</translation>
    </message>
    <message>
        <source>A certificate file to connect an account with, or a tel:, sip: or sips: link to call.</source>
        <translation>Eine Zertifikatsdatei, mit der ein Konto verbunden wird, oder ein anzurufender tel:-, sip:- oder sips:-Link.</translation>
    </message>
    <message>
        <source>More than one certificate file or link.</source>
        <translation>Mehr als eine Zertifikatsdatei oder ein Link.</translation>
    </message>
    <message>
        <source>Turn do not disturb on for so many minutes, or &quot;off&quot;.</source>
        <translation>„Nicht stören“ für so viele Minuten einschalten oder mit „off“ ausschalten.</translation>
    </message>
    <message>
        <source>Show the calls.</source>
        <translation>Die Anrufe zeigen.</translation>
    </message>
    <message>
        <source>Ask for a number to call.</source>
        <translation>Nach einer Nummer zum Anrufen fragen.</translation>
    </message>
    <message>
        <source>Start without the window, where the desktop has a tray that brings it back.</source>
        <translation>Ohne das Fenster starten, wenn die Arbeitsumgebung einen Systembereich hat, der es zurückholt.</translation>
    </message>
    <message>
        <source>Only one of --dnd, --calls and --new-call.</source>
        <translation>Nur eines von --dnd, --calls und --new-call.</translation>
    </message>
    <message>
        <source>--dnd takes minutes from 1 to 525600, or off.</source>
        <translation>--dnd nimmt Minuten von 1 bis 525600 an oder off.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search of the window</source>
        <translation>Suche des Fensters</translation>
    </message>
    <message>
        <source>Search pages, settings, people, numbers…</source>
        <translation>Seiten, Einstellungen, Personen, Nummern suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Seiten, Einstellungen, Personen und Nummern suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt auf „%1“.</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>No extension yet: whoever runs the server gives it one.</source>
        <translation>Noch keine Nebenstelle: wer den Server betreibt, vergibt eine.</translation>
    </message>
    <message>
        <source>Dial %1 (%2 from elsewhere)</source>
        <comment>1: extension, 2: SIP address</comment>
        <translation>Wählen Sie %1 (%2 von außerhalb)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a conference room</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Switched off: nobody gets in.</source>
        <comment>state of a conference room</comment>
        <translation>Ausgeschaltet: niemand kommt hinein.</translation>
    </message>
    <message>
        <source>Copy PIN</source>
        <comment>button</comment>
        <translation>PIN kopieren</translation>
    </message>
    <message>
        <source>Copy the PIN of %1</source>
        <translation>Die PIN von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <comment>button</comment>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Copy an invitation to %1</source>
        <translation>Eine Einladung zu %1 kopieren</translation>
    </message>
    <message>
        <source>You are invited to the conference “%1”.</source>
        <translation>Sie sind zur Konferenz „%1“ eingeladen.</translation>
    </message>
    <message>
        <source>Dial: %1</source>
        <comment>line of an invitation</comment>
        <translation>Wählen Sie: %1</translation>
    </message>
    <message>
        <source>From elsewhere: %1</source>
        <comment>line of an invitation: SIP address</comment>
        <translation>Von außerhalb: %1</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <comment>line of an invitation</comment>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>No PIN is asked for.</source>
        <translation>Es wird keine PIN verlangt.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the PIN</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the PIN</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide the PIN of %1</source>
        <translation>Die PIN von %1 verbergen</translation>
    </message>
    <message>
        <source>Show the PIN of %1</source>
        <translation>Die PIN von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>You have one conference room.</source>
        <translation>Sie haben einen Konferenzraum.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n conference rooms.</source>
        <translation>
            <numerusform>Sie haben %n Konferenzraum.</numerusform>
            <numerusform>Sie haben %n Konferenzräume.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server has no conference rooms.</source>
        <translation>Dieser Server hat keine Konferenzräume.</translation>
    </message>
    <message>
        <source>You have no conference room. In one, everybody who dials its extension and types its PIN talks with everybody else. Whoever runs the server sets one up for you.</source>
        <translation>Sie haben keinen Konferenzraum. Darin sprechen alle miteinander, die seine Nebenstelle wählen und seine PIN eingeben. Wer den Server betreibt, richtet Ihnen einen ein.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading your conference rooms…</source>
        <translation>Ihre Konferenzräume werden geladen…</translation>
    </message>
    <message>
        <source>The invitation is in the clipboard, with its PIN.</source>
        <translation>Die Einladung ist in der Zwischenablage, mit der PIN.</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>Die PIN ist 30 Sekunden lang in der Zwischenablage.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server meanwhile</source>
        <translation>Inzwischen auf dem Server geändert</translation>
    </message>
    <message>
        <source>While you were editing, this was changed on the server. Choose which values go on; nothing is sent before you press Apply on the page.</source>
        <translation>Während Sie es bearbeitet haben, wurde dies auf dem Server geändert. Wählen Sie, welche Werte weitergelten; nichts wird gesendet, bevor Sie auf der Seite „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>What was there before, theirs, and mine</source>
        <translation>Was vorher da war, was auf dem Server ist und was von mir ist</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses theirs or mine.</source>
        <translation>Die Pfeiltasten bewegen, die Leertaste wählt „Vom Server“ oder „Von mir“.</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Vom &amp;Server nehmen</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Von &amp;mir nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use &amp;chosen</source>
        <comment>button: settle a conflict by what was chosen per line</comment>
        <translation>Aus&amp;wahl nehmen</translation>
    </message>
    <message>
        <source>Choose theirs or mine in the line that both changed.</source>
        <translation>Wählen Sie in der Zeile, die beide geändert haben, „Vom Server“ oder „Von mir“.</translation>
    </message>
    <message numerus="yes">
        <source>Choose theirs or mine in %n lines that both changed.</source>
        <comment>lines of a table</comment>
        <translation>
            <numerusform>Wählen Sie in %n Zeile, die beide geändert haben, „Vom Server“ oder „Von mir“.</numerusform>
            <numerusform>Wählen Sie in %n Zeilen, die beide geändert haben, „Vom Server“ oder „Von mir“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>The same now</source>
        <comment>who changed a field</comment>
        <translation>Nun gleich</translation>
    </message>
    <message>
        <source>On the server</source>
        <comment>who changed a field</comment>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>By you</source>
        <comment>who changed a field</comment>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>By both</source>
        <comment>who changed a field</comment>
        <translation>Von beiden</translation>
    </message>
    <message>
        <source>%1, theirs: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, vom Server: %2, ausgewählt</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, vom Server: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, von mir: %2, ausgewählt</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, von mir: %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a table: the name of a field</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a table: who changed a field</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of a table: the value that a field had</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>column of a table: the value on the server</comment>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>column of a table: the value of my draft</comment>
        <translation>Von mir</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Could not reach %1</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>%1 erreichen</translation>
    </message>
    <message>
        <source>The server is who it says</source>
        <translation>Der Server ist der, für den er sich ausgibt</translation>
    </message>
    <message>
        <source>The server did not prove who it is</source>
        <translation>Der Server hat nicht bewiesen, wer er ist</translation>
    </message>
    <message>
        <source>Check who the server is</source>
        <translation>Prüfen, wer der Server ist</translation>
    </message>
    <message>
        <source>The server accepted your certificate</source>
        <translation>Der Server hat Ihr Zertifikat akzeptiert</translation>
    </message>
    <message>
        <source>The server did not accept your certificate</source>
        <translation>Der Server hat Ihr Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>Show your certificate</source>
        <translation>Ihr Zertifikat vorzeigen</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ConnectTexts</name>
    <message>
        <source>Old certificate files are locked with a method that many systems no longer include. Your certificate inside is not affected.

On a computer that has OpenSSL with its “legacy” part, type this, with the name of your file in place of old.p12:</source>
        <translation>Alte Zertifikatsdateien sind mit einem Verfahren gesichert, das viele Systeme nicht mehr enthalten. Ihr Zertifikat darin ist davon nicht betroffen.

Geben Sie auf einem Computer, der OpenSSL mit dem „legacy“-Teil hat, Folgendes ein, mit dem Namen Ihrer Datei statt old.p12:</translation>
    </message>
    <message>
        <source>It asks for the old password, then twice for a new one. Then open new.p12 here.

Or ask whoever runs the server for a new certificate; that is the better way if the old one is from before 2020.</source>
        <translation>Es fragt nach dem alten Passwort und dann zweimal nach einem neuen. Öffnen Sie danach hier new.p12.

Oder bitten Sie den Betreiber des Servers um ein neues Zertifikat; das ist der bessere Weg, wenn das alte aus der Zeit vor 2020 stammt.</translation>
    </message>
    <message>
        <source>A small office needs one computer that is always on, and one command. On that computer, with the domain of your office in place of example.org:</source>
        <translation>Ein kleines Büro braucht einen Computer, der immer läuft, und einen Befehl. Auf diesem Computer, mit der Domain Ihres Büros statt example.org:</translation>
    </message>
    <message>
        <source>Then add the people and give each their certificate file:</source>
        <translation>Fügen Sie dann die Personen hinzu und geben Sie jeder ihre Zertifikatsdatei:</translation>
    </message>
    <message>
        <source>Everybody opens their file here. To look around first, “bellsetd demo” starts an office with people and calls in it.</source>
        <translation>Alle öffnen hier ihre Datei. Um sich zuerst umzusehen: „bellsetd demo“ startet ein Büro mit Personen und Anrufen darin.</translation>
    </message>
    <message>
        <source>my telephone account</source>
        <translation>mein Telefonkonto</translation>
    </message>
    <message>
        <source>Hello,

I cannot connect to %1 with Bellset. It says:

%2

Could you help me with that, please?
</source>
        <translation>Guten Tag,

ich kann mich mit Bellset nicht mit %1 verbinden. Es meldet:

%2

Könnten Sie mir dabei bitte helfen?
</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: previous step</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Zertifikatsdatei öffnen</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>How to convert an old certificate file</source>
        <translation>Eine alte Zertifikatsdatei umwandeln</translation>
    </message>
    <message>
        <source>A request is on the clipboard. Paste it into a mail to whoever runs the server.</source>
        <translation>Eine Anfrage ist in der Zwischenablage. Fügen Sie sie in eine E-Mail an den Betreiber des Servers ein.</translation>
    </message>
    <message>
        <source>Set up a server for my office</source>
        <translation>Server für mein Büro einrichten</translation>
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
        <translation>Be&amp;arbeiten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <comment>button: a contact</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Numbers of the contact</source>
        <translation>Nummern des Kontakts</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are chosen.</source>
        <translation>
            <numerusform>%n Kontakt ist ausgewählt.</numerusform>
            <numerusform>%n Kontakte sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact to see more about it.</source>
        <translation>Wählen Sie einen Kontakt aus, um mehr darüber zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>Nummer k&amp;opieren</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Another num&amp;ber</source>
        <comment>button</comment>
        <translation>&amp;Weitere Nummer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>button: a contact</comment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <comment>label of a field</comment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Numbers or addresses, each with a word of its own:</source>
        <translation>Nummern oder Adressen, jede mit einer eigenen Bezeichnung:</translation>
    </message>
    <message>
        <source>E-mail add&amp;ress:</source>
        <comment>label of a field</comment>
        <translation>&amp;E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>Groups stay on this computer. The server does not know who is in them.</source>
        <translation>Gruppen bleiben auf diesem Computer. Der Server weiß nicht, wer dazugehört.</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <comment>label of a field</comment>
        <translation>No&amp;tiz:</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Word for number %1</source>
        <translation>Bezeichnung von Nummer %1</translation>
    </message>
    <message>
        <source>+31 6 12345678</source>
        <translation>+31 6 12345678</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>what a number is</comment>
        <translation>mobil</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <comment>heading</comment>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>heading</comment>
        <translation>Neuer Kontakt</translation>
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
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Coworkers</source>
        <comment>group of contacts</comment>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>group of contacts</comment>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>group of contacts</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>There is no name. Type one.</source>
        <translation>Es fehlt ein Name. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Der Name ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A number is neither a telephone number nor an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Eine Nummer ist weder Telefonnummer noch Adresse. Beispiele: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>There are more than %1 numbers. Remove some.</source>
        <translation>Es sind mehr als %1 Nummern. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be right. Example: bob@example.org</source>
        <translation>Die E-Mail-Adresse kann nicht stimmen. Beispiel: bob@example.org</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>Die Notiz ist länger als %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this contact. Export it again where it comes from.</source>
        <translation>Die Datei endet mitten in diesem Kontakt. Exportieren Sie ihn dort noch einmal, wo er herkommt.</translation>
    </message>
    <message>
        <source>There is room for %1 contacts. Remove some first.</source>
        <translation>Es ist Platz für %1 Kontakte. Entfernen Sie zuerst einige.</translation>
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
        <translation>nicht VIP</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column of contacts</comment>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Search name, number or group</source>
        <translation>Name, Nummer oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>list of contacts</comment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>list of contacts, of the office</comment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>People of your office, found by the directory that you set up.</source>
        <translation>Personen Ihres Büros, gefunden über das Verzeichnis, das Sie eingerichtet haben.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>&amp;Keep them on the server only</source>
        <comment>what happens to messages</comment>
        <translation>Nu&amp;r auf dem Server aufbewahren</translation>
    </message>
    <message>
        <source>Mail them, and keep them on the &amp;server</source>
        <comment>messages</comment>
        <translation>Mai&amp;len und auf dem Server aufbewahren</translation>
    </message>
    <message>
        <source>Mail them, and do not k&amp;eep them</source>
        <comment>messages</comment>
        <translation>Mailen und nic&amp;ht aufbewahren</translation>
    </message>
    <message>
        <source>M&amp;ail messages to</source>
        <comment>label of a field</comment>
        <translation>Nachrichten &amp;mailen an</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Wert vom Server</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Mail address for messages</source>
        <translation>E-Mail-Adresse für Nachrichten</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are not mailed there.</source>
        <translation>Inzwischen auf dem Server geändert: Dort werden Nachrichten nicht gemailt.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and kept.</source>
        <translation>Inzwischen auf dem Server geändert: Nachrichten werden an %1 gemailt und aufbewahrt.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and not kept.</source>
        <translation>Inzwischen auf dem Server geändert: Nachrichten werden an %1 gemailt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Type the mail address for your messages.</source>
        <translation>Geben Sie die E-Mail-Adresse für Ihre Nachrichten ein.</translation>
    </message>
    <message>
        <source>Not a mail address. Example: alice@example.org</source>
        <translation>Keine E-Mail-Adresse. Beispiel: alice@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DeliveryConflict</name>
    <message>
        <source>yes</source>
        <comment>what is chosen</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>what is chosen</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Mail new messages</source>
        <comment>a field</comment>
        <translation>Neue Nachrichten mailen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <comment>a field</comment>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Keep them on the server</source>
        <comment>a field</comment>
        <translation>Auf dem Server aufbewahren</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Block</source>
        <comment>button of a notification: a caller</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>It cannot be done now. Block the caller on the page Calls.</source>
        <translation>Das geht jetzt nicht. Sperren Sie den Anrufer auf der Seite „Anrufe“.</translation>
    </message>
    <message>
        <source>The caller is still blocked: %1</source>
        <comment>a sentence</comment>
        <translation>Der Anrufer ist noch gesperrt: %1</translation>
    </message>
    <message>
        <source>Undo did not work</source>
        <translation>Rückgängig machen hat nicht geklappt</translation>
    </message>
    <message>
        <source>Look at the page Calls whether it worked.</source>
        <translation>Sehen Sie auf der Seite „Anrufe“ nach, ob es geklappt hat.</translation>
    </message>
</context>
<context>
    <name>DeviceCardView</name>
    <message>
        <source>Copy details</source>
        <comment>button: of a device</comment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the details of %1</source>
        <comment>a device</comment>
        <translation>Details von %1 kopieren</translation>
    </message>
    <message>
        <source>Registered as: %1</source>
        <comment>an address and port</comment>
        <translation>Registriert als: %1</translation>
    </message>
    <message>
        <source>Seen from outside as: %1</source>
        <comment>an address and port</comment>
        <translation>Von außen gesehen als: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <comment>encrypted or not</comment>
        <translation>Leitung: %1</translation>
    </message>
    <message>
        <source>Signed in until: %1</source>
        <comment>date and time</comment>
        <translation>Angemeldet bis: %1</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <comment>button: of a new device</comment>
        <translation>Ja, es gehört mir</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <comment>button: a device</comment>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>a device</comment>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <comment>a device</comment>
        <translation>%1 gehört mir</translation>
    </message>
    <message>
        <source>New since %1. Is it yours?</source>
        <comment>a device; %1 = a day or time</comment>
        <translation>Neu seit %1. Gehört es Ihnen?</translation>
    </message>
</context>
<context>
    <name>DeviceLines</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>%1, encrypted line</source>
        <comment>device</comment>
        <translation>%1, verschlüsselte Leitung</translation>
    </message>
    <message>
        <source>%1, line not encrypted</source>
        <comment>device</comment>
        <translation>%1, Leitung nicht verschlüsselt</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>not known whether encrypted</source>
        <comment>the line to a device</comment>
        <translation>nicht bekannt, ob verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>verschlüsselt (%1)</translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>nicht verschlüsselt (%1)</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Signed in until %1, unless it renews that.</source>
        <translation>Angemeldet bis %1, wenn es sich nicht neu anmeldet.</translation>
    </message>
    <message>
        <source>Its sign-in ended %1, if it did not renew it.</source>
        <translation>Die Anmeldung endete %1, falls sie nicht erneuert wurde.</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Adresse nicht bekannt</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Kein Telefon ist angemeldet.</translation>
    </message>
    <message>
        <source>One device is signed in; calls ring there.</source>
        <translation>Ein Gerät ist angemeldet; dort klingeln Anrufe.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are signed in; calls ring on all of them.</source>
        <translation>
            <numerusform>%n Gerät ist angemeldet; dort klingeln Anrufe.</numerusform>
            <numerusform>%n Geräte sind angemeldet; Anrufe klingeln auf allen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not sign devices out from here. Sign out on the device itself, or switch it off: it leaves the list when its time is over.</source>
        <translation>Dieser Server meldet Geräte nicht von hier aus ab. Melden Sie das Gerät selbst ab oder schalten Sie es aus: Es verschwindet aus der Liste, wenn seine Zeit um ist.</translation>
    </message>
    <message>
        <source>No phone is signed in, so none rings. In the settings of a phone or softphone enter the SIP address %1 and your SIP password; it appears here within a minute.</source>
        <translation>Kein Telefon ist angemeldet, also klingelt keines. Geben Sie in den Einstellungen eines Telefons oder Softphones die SIP-Adresse %1 und Ihr SIP-Passwort ein; es erscheint hier binnen einer Minute.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading your devices…</source>
        <translation>Ihre Geräte werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>To sign in another phone or softphone, enter the SIP address %1 and your SIP password in its settings.</source>
        <translation>Um ein weiteres Telefon oder Softphone anzumelden, geben Sie in dessen Einstellungen die SIP-Adresse %1 und Ihr SIP-Passwort ein.</translation>
    </message>
    <message>
        <source>Copied: the details of the device.</source>
        <translation>Kopiert: die Angaben zum Gerät.</translation>
    </message>
    <message>
        <source>Calls no longer ring on %1 (%2). It does not forget your SIP password: it may sign in again by itself, at the latest when it would have renewed its sign-in. To keep a lost device out, change the SIP password too, on the web page of your server or with “bellsetctl password”.</source>
        <translation>Anrufe klingeln nicht mehr auf %1 (%2). Das Gerät vergisst Ihr SIP-Passwort nicht: Es kann sich von selbst wieder anmelden, spätestens dann, wenn es seine Anmeldung erneuert hätte. Um ein verlorenes Gerät auszusperren, ändern Sie auch das SIP-Passwort, auf der Webseite Ihres Servers oder mit „bellsetctl password“.</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Gerät abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>button: a device</comment>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>%1 is signed out. It comes back if it signs in again.</source>
        <comment>a device</comment>
        <translation>%1 ist abgemeldet. Es erscheint wieder, wenn es sich wieder anmeldet.</translation>
    </message>
    <message>
        <source>Set up another device…</source>
        <comment>button</comment>
        <translation>Ein weiteres Gerät einrichten…</translation>
    </message>
    <message>
        <source>Set up a device…</source>
        <comment>button</comment>
        <translation>Ein Gerät einrichten…</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Co&amp;py</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory settings</source>
        <translation>Verzeichniseinstellungen</translation>
    </message>
    <message>
        <source>Add a directory</source>
        <translation>Verzeichnis hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>label of a field</comment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>LDAPS: encrypted from the start</source>
        <translation>LDAPS: von Anfang an verschlüsselt</translation>
    </message>
    <message>
        <source>StartTLS: encrypted before anything is sent</source>
        <translation>StartTLS: verschlüsselt, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation>Keine: Jeder auf dem Weg kann mitlesen</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>label of a field</comment>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <comment>label of a field</comment>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <comment>label of a field</comment>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <comment>label of a field</comment>
        <translation>Anmelde&amp;name</translation>
    </message>
    <message>
        <source>empty: the directory lets everybody read</source>
        <translation>leer: Das Verzeichnis lässt alle lesen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <comment>label of a field</comment>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>empty: the authorities that this computer trusts</source>
        <translation>leer: die Zertifizierungsstellen, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <comment>button: a file</comment>
        <translation>A&amp;uswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Datei der Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>&amp;Authority file</source>
        <comment>label of a field</comment>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Count&amp;ry code</source>
        <comment>label of a field</comment>
        <translation>&amp;Ländervorwahl</translation>
    </message>
    <message>
        <source>of numbers without one: 31</source>
        <translation>für Nummern ohne Vorwahl: 31</translation>
    </message>
    <message>
        <source>&amp;More attributes</source>
        <comment>label of a field</comment>
        <translation>Weitere &amp;Attribute</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <comment>label of a field</comment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Test: loo&amp;k for</source>
        <comment>label of a field</comment>
        <translation>Test: suchen na&amp;ch</translation>
    </message>
    <message>
        <source>What the test looks for</source>
        <translation>Wonach der Test sucht</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>button: a directory</comment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Remove &amp;directory</source>
        <comment>button</comment>
        <translation>Verzeichnis &amp;entfernen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <comment>button</comment>
        <translation>Spe&amp;ichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The password is sent without encryption: everybody on the way can read it.</source>
        <translation>Das Passwort wird unverschlüsselt gesendet: Jeder auf dem Weg kann es lesen.</translation>
    </message>
    <message>
        <source>What you look for is sent without encryption: everybody on the way can read it.</source>
        <translation>Wonach Sie suchen, wird unverschlüsselt gesendet: Jeder auf dem Weg kann es lesen.</translation>
    </message>
    <message>
        <source>kept in your wallet</source>
        <translation>in Ihrem Passwortspeicher aufbewahrt</translation>
    </message>
    <message>
        <source>The certificate of the directory&apos;s authority</source>
        <translation>Das Zertifikat der Zertifizierungsstelle des Verzeichnisses</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>step of a test that is under way</comment>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the directory?</source>
        <translation>Verzeichnis entfernen?</translation>
    </message>
    <message>
        <source>%1 is no longer searched, and its password is removed from your wallet. The directory itself stays as it is.</source>
        <comment>host</comment>
        <translation>%1 wird nicht mehr durchsucht, und das Passwort wird aus Ihrem Passwortspeicher entfernt. Das Verzeichnis selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>host</comment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>DirectoryTab</name>
    <message>
        <source>Directory settin&amp;gs…</source>
        <comment>button</comment>
        <translation>Verzeichnis&amp;einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <comment>button: a number</comment>
        <translation>An&amp;rufen</translation>
    </message>
    <message>
        <source>People of the directory</source>
        <translation>Personen im Verzeichnis</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>a directory</comment>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>These people match “%1”.</source>
        <comment>an older search</comment>
        <translation>Diese Personen passen auf „%1“.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>No directory configured.</source>
        <translation>Kein Verzeichnis eingerichtet.</translation>
    </message>
    <message>
        <source>Directories cannot be used here: nothing is kept on this computer.</source>
        <translation>Verzeichnisse lassen sich hier nicht nutzen: Auf diesem Computer wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Add a directory</source>
        <comment>button</comment>
        <translation>Verzeichnis &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Das Verzeichnis wird durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>kind of an address</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a person</comment>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 wurde an Ihr Telefonprogramm übergeben.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Diese Arbeitsumgebung hat kein Programm für Anrufe. Installieren Sie eines oder kopieren Sie die Nummer und wählen Sie sie am Telefon.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>an address or number</comment>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Nobody you trust vouches for this directory, so nothing was sent to it. Choose the certificate file of its authority in the settings of the directory, if whoever runs it gave you one.</source>
        <translation>Niemand, dem Sie vertrauen, bürgt für dieses Verzeichnis, darum wurde ihm nichts gesendet. Wählen Sie in den Einstellungen des Verzeichnisses die Zertifikatsdatei seiner Zertifizierungsstelle, falls Sie vom Betreiber eine bekommen haben.</translation>
    </message>
    <message>
        <source>This directory cannot prove that it is %1, so nothing was sent to it. Write the server&apos;s name as it stands in its certificate.</source>
        <comment>host</comment>
        <translation>Dieses Verzeichnis kann nicht beweisen, dass es %1 ist, darum wurde ihm nichts gesendet. Schreiben Sie den Namen des Servers so, wie er in seinem Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate of this directory has ended, so nothing was sent to it. Tell whoever runs it; check the clock of this computer too.</source>
        <translation>Das Zertifikat dieses Verzeichnisses ist abgelaufen, darum wurde ihm nichts gesendet. Sagen Sie es dem Betreiber; prüfen Sie auch die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <comment>host</comment>
        <translation>Mit %1 kam keine verschlüsselte Verbindung zustande, darum wurde nichts gesendet. Prüfen Sie den Port und die Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>There is no certificate to be read in “%1”. Choose the file of the directory&apos;s authority again (PEM).</source>
        <comment>a file</comment>
        <translation>In „%1“ ist kein lesbares Zertifikat. Wählen Sie die Datei der Zertifizierungsstelle des Verzeichnisses noch einmal aus (PEM).</translation>
    </message>
    <message>
        <source>Your wallet is locked, and the directory&apos;s password is in it. Unlock the wallet and try again.</source>
        <translation>Ihr Passwortspeicher ist gesperrt, und das Passwort des Verzeichnisses liegt darin. Entsperren Sie den Passwortspeicher und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in, and the directory&apos;s password is in it. Allow the access and try again.</source>
        <translation>Ihr Passwortspeicher hat dieses Programm nicht zugelassen, und das Passwort des Verzeichnisses liegt darin. Erlauben Sie den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, and none is saved without protection. Use a directory without a password, or set up a wallet.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher, und ohne Schutz wird kein Passwort gespeichert. Verwenden Sie ein Verzeichnis ohne Passwort oder richten Sie einen Passwortspeicher ein.</translation>
    </message>
    <message>
        <source>Write the name of the server, for example ldap.example.org.</source>
        <translation>Schreiben Sie den Namen des Servers, zum Beispiel ldap.example.org.</translation>
    </message>
    <message>
        <source>This is no name of a server. Write only the name, like ldap.example.org, without “ldaps://” and port.</source>
        <translation>Das ist kein Servername. Schreiben Sie nur den Namen, etwa ldap.example.org, ohne „ldaps://“ und Port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Write the base below which people are, for example ou=people, dc=example, dc=org.</source>
        <translation>Schreiben Sie die Basis, unter der die Personen stehen, zum Beispiel ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no base. Write it like ou=people, dc=example, dc=org.</source>
        <translation>Das ist keine Basis. Schreiben Sie sie wie ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no name to sign in with. Write it like cn=reader, dc=example, dc=org, or leave it empty.</source>
        <translation>Mit diesem Namen kann man sich nicht anmelden. Schreiben Sie ihn wie cn=reader, dc=example, dc=org oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write the password that belongs to this name, or leave the name empty.</source>
        <translation>Schreiben Sie das Passwort, das zu diesem Namen gehört, oder lassen Sie den Namen leer.</translation>
    </message>
    <message>
        <source>Write the name that belongs to this password, or leave the password empty.</source>
        <translation>Schreiben Sie den Namen, der zu diesem Passwort gehört, oder lassen Sie das Passwort leer.</translation>
    </message>
    <message>
        <source>A country code has one to three digits: 31 for the Netherlands.</source>
        <translation>Eine Ländervorwahl hat ein bis drei Ziffern: 31 für die Niederlande.</translation>
    </message>
    <message>
        <source>Attributes are names of letters, digits and hyphens with commas between them, at most 20.</source>
        <translation>Attribute sind Namen aus Buchstaben, Ziffern und Bindestrichen, durch Kommas getrennt, höchstens 20.</translation>
    </message>
    <message>
        <source>This is not one filter in parentheses. Write it like (objectClass=person), or leave it empty.</source>
        <translation>Das ist kein einzelner Filter in Klammern. Schreiben Sie ihn wie (objectClass=person) oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>step of a test; host</comment>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>No encryption</source>
        <comment>step of a test</comment>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypt and check its certificate</source>
        <comment>step of a test</comment>
        <translation>Verschlüsseln und das Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Go in without a name</source>
        <comment>step of a test</comment>
        <translation>Ohne Namen anmelden</translation>
    </message>
    <message>
        <source>Sign in with name and password</source>
        <comment>step of a test</comment>
        <translation>Mit Name und Passwort anmelden</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>step of a test</comment>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people of the directory. Type to find others.</source>
        <translation>
            <numerusform>Die erste Person des Verzeichnisses. Tippen Sie, um andere zu finden.</numerusform>
            <numerusform>Die ersten %n Personen des Verzeichnisses. Tippen Sie, um andere zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is in the directory.</source>
        <translation>Eine Person steht im Verzeichnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the directory.</source>
        <translation>
            <numerusform>%n Person steht im Verzeichnis.</numerusform>
            <numerusform>%n Personen stehen im Verzeichnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n people match “%1”. Type more to find fewer.</source>
        <translation>
            <numerusform>Mehr als %n Person passt auf „%1“. Tippen Sie mehr, um weniger zu finden.</numerusform>
            <numerusform>Mehr als %n Personen passen auf „%1“. Tippen Sie mehr, um weniger zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Niemand passt auf „%1“.</translation>
    </message>
    <message>
        <source>1 person matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>1 Person passt auf „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n people match “%1”.</source>
        <translation>
            <numerusform>%n Person passt auf „%1“.</numerusform>
            <numerusform>%n Personen passen auf „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of a number</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a number</comment>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>DndPanel</name>
    <message>
        <source>Do &amp;not disturb</source>
        <comment>check box</comment>
        <translation>N&amp;icht stören</translation>
    </message>
    <message>
        <source>These get through nevertheless:</source>
        <comment>contact groups</comment>
        <translation>Diese kommen trotzdem durch:</translation>
    </message>
    <message>
        <source>End of do not disturb</source>
        <translation>Ende von „Nicht stören“</translation>
    </message>
    <message>
        <source>Gets through in spite of do not disturb: %1</source>
        <comment>contact group</comment>
        <translation>Kommt trotz „Nicht stören“ durch: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>Der Server ist nicht erreichbar, darum lässt sich dies jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Dieser Server lässt Sie dies nicht ändern.</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 Minuten lang</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>Wirkt sofort.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>&amp;Merge these</source>
        <comment>button: contacts into one</comment>
        <translation>Diese &amp;zusammenführen</translation>
    </message>
    <message>
        <source>Merge a&amp;ll</source>
        <comment>button: every list of duplicates</comment>
        <translation>&amp;Alle zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <comment>button</comment>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is there twice: no two contacts have the same name or a number in common.</source>
        <translation>Niemand ist doppelt vorhanden: Keine zwei Kontakte haben denselben Namen oder eine gemeinsame Nummer.</translation>
    </message>
    <message>
        <source>Each line holds contacts with the same name or a number in common. Two people may share a number: look before you merge.</source>
        <translation>Jede Zeile enthält Kontakte mit demselben Namen oder einer gemeinsamen Nummer. Zwei Personen können sich eine Nummer teilen: Sehen Sie vor dem Zusammenführen nach.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation>Diese lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>name and numbers of a contact</comment>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>No end</source>
        <comment>of a forward</comment>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>choose date and time</comment>
        <translation>Bis&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something is missing in this request.</source>
        <translation>In dieser Anfrage fehlt etwas.</translation>
    </message>
    <message>
        <source>Fill in all fields and try again.</source>
        <translation>Füllen Sie alle Felder aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Fill in “%1” and try again.</source>
        <translation>Füllen Sie „%1“ aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>Der Server akzeptiert diesen Wert nicht.</translation>
    </message>
    <message>
        <source>The server does not accept “%1”.</source>
        <translation>Der Server akzeptiert „%1“ nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Dieser Server kann das nicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it can be updated.</source>
        <translation>Fragen Sie den Betreiber des Servers, ob er aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>Der Server hat das Gewünschte nicht.</translation>
    </message>
    <message>
        <source>The server does not have “%1”.</source>
        <translation>Der Server hat „%1“ nicht.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Vielleicht wurde es inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Aktualisieren Sie, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>That is more than the server takes at once.</source>
        <translation>Das ist mehr, als der Server auf einmal annimmt.</translation>
    </message>
    <message>
        <source>Make it shorter and try again.</source>
        <translation>Kürzen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>The server makes you wait for a moment.</source>
        <translation>Der Server lässt Sie einen Moment warten.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Somebody changed this at the same time.</source>
        <translation>Jemand hat dies zur gleichen Zeit geändert.</translation>
    </message>
    <message>
        <source>%1 changed this at the same time.</source>
        <translation>%1 hat dies zur gleichen Zeit geändert.</translation>
    </message>
    <message>
        <source>Your change was not saved over theirs.</source>
        <translation>Ihre Änderung hat die andere nicht überschrieben.</translation>
    </message>
    <message>
        <source>Refresh, compare, and change it again.</source>
        <translation>Aktualisieren Sie, vergleichen Sie und ändern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not understand this request.</source>
        <translation>Der Server hat diese Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>If it happens again, update this program.</source>
        <translation>Falls es wieder passiert, aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The server took this for a request of another web site.</source>
        <translation>Der Server hielt dies für die Anfrage einer anderen Website.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Ihr Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the permission.</source>
        <translation>Bitten Sie den Betreiber des Servers um die Berechtigung.</translation>
    </message>
    <message>
        <source>Only your office can change this.</source>
        <translation>Das kann nur Ihr Büro ändern.</translation>
    </message>
    <message>
        <source>Only your office can change “%1”.</source>
        <translation>„%1“ kann nur Ihr Büro ändern.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>It cannot be used until it is unlocked.</source>
        <translation>Es kann erst wieder verwendet werden, wenn es entsperrt ist.</translation>
    </message>
    <message>
        <source>The address or the password is wrong.</source>
        <translation>Die Adresse oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>Prüfen Sie beides und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>Das Passwort war zu oft falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then sign in again.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde und melden Sie sich dann erneut an.</numerusform>
            <numerusform>Warten Sie %n Sekunden und melden Sie sich dann erneut an.</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many wrong passwords, signing in is locked.</source>
        <translation>Nach zu vielen falschen Passwörtern ist die Anmeldung gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>It opens again in %n minute(s).</source>
        <translation>
            <numerusform>Sie ist in %n Minute wieder möglich.</numerusform>
            <numerusform>Sie ist in %n Minuten wieder möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the password meanwhile.</source>
        <translation>Prüfen Sie inzwischen das Passwort.</translation>
    </message>
    <message>
        <source>This office makes accounts by itself.</source>
        <translation>Dieses Büro legt Konten selbst an.</translation>
    </message>
    <message>
        <source>A code cannot be used here.</source>
        <translation>Ein Code kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for an account.</source>
        <translation>Bitten Sie den Betreiber des Servers um ein Konto.</translation>
    </message>
    <message>
        <source>This office takes new people by invitation.</source>
        <translation>Dieses Büro nimmt neue Personen auf Einladung auf.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a code.</source>
        <translation>Bitten Sie den Betreiber des Servers um einen Code.</translation>
    </message>
    <message>
        <source>The server does not know this code.</source>
        <translation>Der Server kennt diesen Code nicht.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already or expired.</source>
        <translation>Vielleicht ist er vertippt, schon verwendet oder abgelaufen.</translation>
    </message>
    <message>
        <source>Check it, or ask whoever runs the server for a new one.</source>
        <translation>Prüfen Sie ihn oder bitten Sie den Betreiber des Servers um einen neuen.</translation>
    </message>
    <message>
        <source>The server did not accept this request for a certificate.</source>
        <translation>Der Server hat diese Zertifikatsanfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>This account has too many valid certificates.</source>
        <translation>Dieses Konto hat zu viele gültige Zertifikate.</translation>
    </message>
    <message>
        <source>No further one was issued.</source>
        <translation>Es wurde kein weiteres ausgestellt.</translation>
    </message>
    <message>
        <source>Revoke those that you do not use any more.</source>
        <translation>Widerrufen Sie diejenigen, die Sie nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>The server cannot issue certificates at the moment.</source>
        <translation>Der Server kann zurzeit keine Zertifikate ausstellen.</translation>
    </message>
    <message>
        <source>The key of its authority is kept elsewhere.</source>
        <translation>Der Schlüssel seiner Zertifizierungsstelle liegt anderswo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate.</source>
        <translation>Bitten Sie den Betreiber des Servers um ein Zertifikat.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn.</source>
        <translation>Ihr Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>The server no longer accepts it.</source>
        <translation>Der Server akzeptiert es nicht mehr.</translation>
    </message>
    <message>
        <source>Get a new certificate from whoever runs the server.</source>
        <translation>Holen Sie sich beim Betreiber des Servers ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Your certificate has ended.</source>
        <translation>Ihr Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Ihr Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Servers no longer accept it.</source>
        <translation>Server akzeptieren es nicht mehr.</translation>
    </message>
    <message>
        <source>Get a new one from whoever runs the server.</source>
        <translation>Holen Sie sich beim Betreiber des Servers ein neues.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Ihr Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Your certificate starts on %1.</source>
        <translation>Ihr Zertifikat gilt ab %1.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <translation>Stimmt die Uhr dieses Computers? Sie zeigt %1.</translation>
    </message>
    <message>
        <source>Correct the clock, or wait until then.</source>
        <translation>Stellen Sie die Uhr richtig oder warten Sie bis dahin.</translation>
    </message>
    <message>
        <source>The server does not know your certificate.</source>
        <translation>Der Server kennt Ihr Zertifikat nicht.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, or for another server.</source>
        <translation>Es wurde von jemand anderem oder für einen anderen Server ausgestellt.</translation>
    </message>
    <message>
        <source>Check the server address, or choose another certificate.</source>
        <translation>Prüfen Sie die Serveradresse oder wählen Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>The server does not know who you are.</source>
        <translation>Der Server weiß nicht, wer Sie sind.</translation>
    </message>
    <message>
        <source>It asked for a certificate or a password and accepted none.</source>
        <translation>Er hat nach einem Zertifikat oder Passwort gefragt und keines akzeptiert.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this server.</source>
        <translation>Wählen Sie das Zertifikat, das zu diesem Server gehört.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es bereits.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Use it, or choose another address.</source>
        <translation>Verwenden Sie es oder wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody.</source>
        <translation>%1 gehört bereits jemandem.</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Diese Adresse</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation>Das ist keine SIP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a SIP address.</source>
        <translation>„%1“ ist keine SIP-Adresse.</translation>
    </message>
    <message>
        <source>Write it like alice@example.org.</source>
        <translation>Schreiben Sie sie wie alice@example.org.</translation>
    </message>
    <message>
        <source>The server does not serve this domain.</source>
        <translation>Der Server ist nicht für diese Domain zuständig.</translation>
    </message>
    <message>
        <source>The server does not serve %1.</source>
        <translation>Der Server ist nicht für %1 zuständig.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign.</source>
        <translation>Prüfen Sie den Teil nach dem @-Zeichen.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Mix upper and lower case with digits, or take four unrelated words.</source>
        <translation>Mischen Sie Groß- und Kleinbuchstaben mit Ziffern oder nehmen Sie vier Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <translation>Das alte Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain.</source>
        <translation>Ein Alias gehört zu Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain, not in %1.</source>
        <translation>Ein Alias gehört zu Ihrer eigenen Domain, nicht zu %1.</translation>
    </message>
    <message>
        <source>Write only the name before the @ sign.</source>
        <translation>Schreiben Sie nur den Namen vor dem @-Zeichen.</translation>
    </message>
    <message>
        <source>You have as many aliases as there can be.</source>
        <translation>Sie haben so viele Aliasse, wie möglich sind.</translation>
    </message>
    <message>
        <source>Remove one that you do not need first.</source>
        <translation>Entfernen Sie zuerst einen, den Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>The account %1 is not saved on this computer.</source>
        <translation>Das Konto %1 ist nicht auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Open its certificate file (.p12) first.</source>
        <translation>Öffnen Sie zuerst seine Zertifikatsdatei (.p12).</translation>
    </message>
    <message>
        <source>No account is saved on this computer.</source>
        <translation>Auf diesem Computer ist kein Konto gespeichert.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) of your account first.</source>
        <translation>Öffnen Sie zuerst die Zertifikatsdatei (.p12) Ihres Kontos.</translation>
    </message>
    <message>
        <source>The server does not know this account.</source>
        <translation>Der Server kennt dieses Konto nicht.</translation>
    </message>
    <message>
        <source>The server does not know the account %1.</source>
        <translation>Der Server kennt das Konto %1 nicht.</translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler.</translation>
    </message>
    <message>
        <source>%1 is not a number of yours.</source>
        <translation>%1 ist keine Ihrer Nummern.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>People would call somebody else back.</source>
        <translation>Andere würden jemand Fremdes zurückrufen.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers, or ask whoever runs the server.</source>
        <translation>Wählen Sie eine Ihrer eigenen Nummern oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Your account pays afterwards, not in advance.</source>
        <translation>Ihr Konto zahlt im Nachhinein, nicht im Voraus.</translation>
    </message>
    <message>
        <source>The voucher was not used.</source>
        <translation>Der Gutschein wurde nicht eingelöst.</translation>
    </message>
    <message>
        <source>Use it for a prepaid account.</source>
        <translation>Verwenden Sie ihn für ein Prepaid-Konto.</translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation>Diesen Gutschein gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde gutgeschrieben.</translation>
    </message>
    <message>
        <source>Compare its two numbers with the card.</source>
        <translation>Vergleichen Sie seine beiden Nummern mit der Karte.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Dieser Gutschein wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Dieser Gutschein ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your account has no mobile number.</source>
        <translation>Ihr Konto hat keine Mobilnummer.</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Nichts wurde weitergeleitet.</translation>
    </message>
    <message>
        <source>Add it to your account, or write the number here.</source>
        <translation>Fügen Sie sie Ihrem Konto hinzu oder schreiben Sie die Nummer hierher.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Das ist eine Ihrer eigenen Adressen.</translation>
    </message>
    <message>
        <source>%1 is one of your own addresses.</source>
        <translation>%1 ist eine Ihrer eigenen Adressen.</translation>
    </message>
    <message>
        <source>Calls would go round in a circle.</source>
        <translation>Anrufe würden im Kreis laufen.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The journal of this account is full.</source>
        <translation>Das Journal dieses Kontos ist voll.</translation>
    </message>
    <message>
        <source>The journal of this account is full (%1 MB).</source>
        <translation>Das Journal dieses Kontos ist voll (%1 MB).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Delete old entries, or ask whoever runs the server for more room.</source>
        <translation>Löschen Sie alte Einträge oder bitten Sie den Betreiber des Servers um mehr Platz.</translation>
    </message>
    <message>
        <source>Your account has no voicemail box.</source>
        <translation>Ihr Konto hat keine Mailbox.</translation>
    </message>
    <message>
        <source>Switch voicemail on first, or choose another target.</source>
        <translation>Schalten Sie zuerst die Voicemail ein oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this.</source>
        <translation>Dorthin können Anrufe nicht weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to “%1”.</source>
        <translation>An „%1“ können Anrufe nicht weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Write a number like +31 6 12345678 or an address like bob@example.org.</source>
        <translation>Schreiben Sie eine Nummer wie +31 6 12345678 oder eine Adresse wie bob@example.org.</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Dieses Passwort öffnet diese Datei nicht.</translation>
    </message>
    <message>
        <source>For most files it is your SIP password.</source>
        <translation>Bei den meisten Dateien ist es Ihr SIP-Passwort.</translation>
    </message>
    <message>
        <source>This file is locked with an old method that your system no longer includes.</source>
        <translation>Diese Datei ist mit einem alten Verfahren gesichert, das Ihr System nicht mehr enthält.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your password.</source>
        <translation>Mit Ihrem Passwort ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Convert the file, or get a new certificate.</source>
        <translation>Wandeln Sie die Datei um oder holen Sie sich ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>This file has a certificate but not its key.</source>
        <translation>Diese Datei hat ein Zertifikat, aber nicht dessen Schlüssel.</translation>
    </message>
    <message>
        <source>Without the key you cannot sign in with it.</source>
        <translation>Ohne den Schlüssel können Sie sich damit nicht anmelden.</translation>
    </message>
    <message>
        <source>Export it again with the private key, or choose another file.</source>
        <translation>Exportieren Sie es noch einmal mit dem privaten Schlüssel oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The key and the certificate in this file do not belong together.</source>
        <translation>Schlüssel und Zertifikat in dieser Datei gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Export the certificate again, or choose another file.</source>
        <translation>Exportieren Sie das Zertifikat noch einmal oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This certificate is too weak for today&apos;s security rules.</source>
        <translation>Dieses Zertifikat ist zu schwach für heutige Sicherheitsregeln.</translation>
    </message>
    <message>
        <source>Its key is too short; the server issued it that way.</source>
        <translation>Sein Schlüssel ist zu kurz; der Server hat es so ausgestellt.</translation>
    </message>
    <message>
        <source>Get a stronger one from whoever runs the server.</source>
        <translation>Holen Sie sich beim Betreiber des Servers ein stärkeres.</translation>
    </message>
    <message>
        <source>It is signed with an outdated method; the server issued it that way.</source>
        <translation>Es ist mit einem veralteten Verfahren signiert; der Server hat es so ausgestellt.</translation>
    </message>
    <message>
        <source>This certificate belongs to another account.</source>
        <translation>Dieses Zertifikat gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This certificate belongs to %1, not to this account.</source>
        <translation>Dieses Zertifikat gehört zu %1, nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>Choose the file of this account, or add the other account.</source>
        <translation>Wählen Sie die Datei dieses Kontos oder fügen Sie das andere Konto hinzu.</translation>
    </message>
    <message>
        <source>This certificate does not name a SIP address.</source>
        <translation>Dieses Zertifikat nennt keine SIP-Adresse.</translation>
    </message>
    <message>
        <source>It was made for another purpose, such as signing mail.</source>
        <translation>Es dient einem anderen Zweck, etwa dem Signieren von E-Mails.</translation>
    </message>
    <message>
        <source>Choose the certificate of your telephone account.</source>
        <translation>Wählen Sie das Zertifikat Ihres Telefonkontos.</translation>
    </message>
    <message>
        <source>This file is damaged or not a certificate file.</source>
        <translation>Diese Datei ist beschädigt oder keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Laden Sie sie noch einmal herunter oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Cannot find %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or you are offline.</source>
        <translation>Vielleicht ist die Adresse vertippt, oder Sie sind offline.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>Nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this address.</source>
        <translation>Der Computer ist da, aber unter dieser Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Prüfen Sie die Adresse oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
    <message>
        <source>It is overloaded, switched off, or you are offline.</source>
        <translation>Er ist überlastet oder ausgeschaltet, oder Sie sind offline.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Verbindung abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the address may belong to something else.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, gehört die Adresse vielleicht zu etwas anderem.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The server was not waited for any longer.</source>
        <translation>Auf den Server wurde nicht länger gewartet.</translation>
    </message>
    <message>
        <source>The network does not let us through.</source>
        <translation>Das Netz lässt uns nicht durch.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this server.</source>
        <translation>Niemand, dem Sie vertrauen, bürgt für diesen Server.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be it.</source>
        <translation>Vielleicht gibt sich jemand für ihn aus.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with whoever runs it before you trust it.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem des Betreibers, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>This server proves to be another one than you asked for.</source>
        <translation>Dieser Server weist sich als ein anderer aus als der gewünschte.</translation>
    </message>
    <message>
        <source>This server cannot prove that it is %1.</source>
        <translation>Dieser Server kann nicht beweisen, dass er %1 ist.</translation>
    </message>
    <message>
        <source>You may have reached the wrong computer.</source>
        <translation>Vielleicht haben Sie den falschen Computer erreicht.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>It can no longer prove who it is.</source>
        <translation>Er kann nicht mehr beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server; check the clock of this computer too.</source>
        <translation>Sagen Sie es dem Betreiber des Servers; prüfen Sie auch die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed.</source>
        <translation>Die Identität des Servers hat sich geändert.</translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody pretends to be it.</source>
        <translation>Entweder wurde sie erneuert, oder jemand gibt sich für ihn aus.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Fragen Sie den Betreiber des Servers, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The server asked for a certificate and did not get yours.</source>
        <translation>Der Server hat ein Zertifikat verlangt und Ihres nicht erhalten.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>Der Server hat Ihr Zertifikat nicht akzeptiert.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, has ended, or was withdrawn.</source>
        <translation>Es wurde von jemand anderem ausgestellt, ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Choose another certificate, or ask whoever runs the server.</source>
        <translation>Wählen Sie ein anderes Zertifikat oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Keine sichere Verbindung zustande gekommen: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the address; it may not be a secure server.</source>
        <translation>Prüfen Sie die Adresse; vielleicht ist es kein sicherer Server.</translation>
    </message>
    <message>
        <source>The server answered something we cannot read.</source>
        <translation>Der Server hat etwas Unlesbares geantwortet.</translation>
    </message>
    <message>
        <source>It may be out of order, or another kind of server.</source>
        <translation>Vielleicht ist er gestört oder ein Server anderer Art.</translation>
    </message>
    <message>
        <source>Try again, or check the server address.</source>
        <translation>Versuchen Sie es erneut oder prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Der Server hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>The details hold the reason it gave.</source>
        <translation>Die Details enthalten den Grund, den er nannte.</translation>
    </message>
    <message>
        <source>The answer to your change was lost.</source>
        <translation>Die Antwort auf Ihre Änderung ging verloren.</translation>
    </message>
    <message>
        <source>It may or may not be in effect.</source>
        <translation>Ob sie gilt, ist ungewiss.</translation>
    </message>
    <message>
        <source>Refresh to see what is in effect.</source>
        <translation>Aktualisieren Sie, um zu sehen, was gilt.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Die Antwort des Servers ging verloren, und er zeigt noch die alte Einstellung.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Im Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>It is not your fault; your settings are still there.</source>
        <translation>Es liegt nicht an Ihnen; Ihre Einstellungen sind noch da.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Your wallet is locked.</source>
        <translation>Ihr Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>The certificate in it cannot be used.</source>
        <translation>Das Zertifikat darin kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Unlock the wallet and try again.</source>
        <translation>Entsperren Sie den Passwortspeicher und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in.</source>
        <translation>Ihr Passwortspeicher hat dieses Programm nicht zugelassen.</translation>
    </message>
    <message>
        <source>Allow the access, or protect the certificate with a passphrase.</source>
        <translation>Erlauben Sie den Zugriff oder schützen Sie das Zertifikat mit einer Passphrase.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>Nothing is saved without protection.</source>
        <translation>Ohne Schutz wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Be asked at every start, or protect the certificate with a passphrase.</source>
        <translation>Lassen Sie sich bei jedem Start fragen oder schützen Sie das Zertifikat mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Your wallet no longer holds the key to the saved certificate.</source>
        <translation>Ihr Passwortspeicher enthält den Schlüssel zum gespeicherten Zertifikat nicht mehr.</translation>
    </message>
    <message>
        <source>The saved copy cannot be opened without it.</source>
        <translation>Die gespeicherte Kopie lässt sich ohne ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) again.</source>
        <translation>Öffnen Sie die Zertifikatsdatei (.p12) erneut.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Eine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Move it to another place and try again.</source>
        <translation>Verschieben Sie sie an einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file is in use.</source>
        <translation>Eine Datei ist in Gebrauch.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration.</source>
        <translation>In der Konfiguration ist ein Fehler.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration: “%1”.</source>
        <translation>In der Konfiguration ist ein Fehler: „%1“.</translation>
    </message>
    <message>
        <source>The server does not start like this.</source>
        <translation>So startet der Server nicht.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Berichtigen Sie ihn und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Die Daten wurden von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>This version leaves it untouched.</source>
        <translation>Diese Version lässt sie unberührt.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>This server is set up already.</source>
        <translation>Dieser Server ist bereits eingerichtet.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder for a second server.</source>
        <translation>Wählen Sie für einen zweiten Server einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Dieser Server ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Richten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>A security operation failed.</source>
        <translation>Eine Sicherheitsoperation ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation>Nichts wurde gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the details help whoever looks after the computer.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, helfen die Details der Person, die den Computer betreut.</translation>
    </message>
    <message>
        <source>The server cannot reach its data.</source>
        <translation>Der Server kommt nicht an seine Daten.</translation>
    </message>
    <message>
        <source>Try again later, or tell whoever runs the server.</source>
        <translation>Versuchen Sie es später erneut oder sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <comment>button</comment>
        <translation>&amp;Andere Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;how to convert</source>
        <comment>button</comment>
        <translation>&amp;Umwandlung zeigen</translation>
    </message>
    <message>
        <source>Compare &amp;fingerprint…</source>
        <comment>button</comment>
        <translation>&amp;Fingerabdruck vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Change &amp;server</source>
        <comment>button: edit the server&apos;s address</comment>
        <translation>&amp;Server ändern</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button: read again what is in effect</comment>
        <translation>Je&amp;tzt prüfen</translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <comment>button: puts a ready text for the office on the clipboard</comment>
        <translation>Anfrage kop&amp;ieren</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase instead</source>
        <comment>button</comment>
        <translation>Stattdessen Passph&amp;rase</translation>
    </message>
    <message>
        <source>The directory does not answer without a name and a password.</source>
        <translation>Das Verzeichnis antwortet nicht ohne Namen und Passwort.</translation>
    </message>
    <message>
        <source>Write both in the settings of the directory; whoever runs it knows them.</source>
        <translation>Tragen Sie beides in den Einstellungen des Verzeichnisses ein; der Betreiber kennt es.</translation>
    </message>
    <message>
        <source>The directory refused the name or the password.</source>
        <translation>Das Verzeichnis hat den Namen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Es wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>Check both in the settings of the directory.</source>
        <translation>Prüfen Sie beides in den Einstellungen des Verzeichnisses.</translation>
    </message>
    <message>
        <source>The directory does not have this base.</source>
        <translation>Das Verzeichnis hat diese Basis nicht.</translation>
    </message>
    <message>
        <source>The directory does not have “%1”.</source>
        <translation>Das Verzeichnis hat „%1“ nicht.</translation>
    </message>
    <message>
        <source>Either it is mistyped, or it may not be read with this name and password.</source>
        <translation>Entweder ist sie falsch geschrieben oder sie darf mit diesem Namen und Passwort nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the base in the settings of the directory.</source>
        <translation>Prüfen Sie die Basis in den Einstellungen des Verzeichnisses.</translation>
    </message>
    <message>
        <source>This is no name of a directory entry.</source>
        <translation>Das ist kein Name eines Verzeichniseintrags.</translation>
    </message>
    <message>
        <source>“%1” is no name of a directory entry.</source>
        <translation>„%1“ ist kein Name eines Verzeichniseintrags.</translation>
    </message>
    <message>
        <source>Write it like ou=people,dc=example,dc=org.</source>
        <translation>Schreiben Sie ihn wie ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>The directory does not understand the additional filter.</source>
        <translation>Das Verzeichnis versteht den zusätzlichen Filter nicht.</translation>
    </message>
    <message>
        <source>Write it like (objectClass=person), or leave it empty.</source>
        <translation>Schreiben Sie ihn wie (objectClass=person) oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The directory does not offer encryption in this way.</source>
        <translation>Das Verzeichnis bietet diese Art der Verschlüsselung nicht an.</translation>
    </message>
    <message>
        <source>Choose another kind of encryption, or ask whoever runs the directory.</source>
        <translation>Wählen Sie eine andere Art der Verschlüsselung oder fragen Sie den Betreiber des Verzeichnisses.</translation>
    </message>
    <message>
        <source>The directory answers only over an encrypted connection.</source>
        <translation>Das Verzeichnis antwortet nur über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS in the settings of the directory.</source>
        <translation>Wählen Sie in den Einstellungen des Verzeichnisses StartTLS oder LDAPS.</translation>
    </message>
    <message>
        <source>The directory does not answer so wide a search.</source>
        <translation>Das Verzeichnis beantwortet keine so weite Suche.</translation>
    </message>
    <message>
        <source>Type more of the name or number.</source>
        <translation>Geben Sie mehr vom Namen oder von der Nummer ein.</translation>
    </message>
    <message>
        <source>The directory refused the search.</source>
        <translation>Das Verzeichnis hat die Suche abgelehnt.</translation>
    </message>
    <message>
        <source>Too many codes that did not work came from your network.</source>
        <translation>Aus Ihrem Netz kamen zu viele Codes, die nicht stimmten.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next one in %n minute(s).</source>
        <translation>
            <numerusform>Der Server nimmt den nächsten in %n Minute an.</numerusform>
            <numerusform>Der Server nimmt den nächsten in %n Minuten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code with what you were given meanwhile, or ask for a new one.</source>
        <translation>Vergleichen Sie den Code inzwischen mit dem, den Sie erhalten haben, oder bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This is an emergency number.</source>
        <translation>Das ist eine Notrufnummer.</translation>
    </message>
    <message>
        <source>%1 is an emergency number.</source>
        <translation>%1 ist eine Notrufnummer.</translation>
    </message>
    <message>
        <source>Your callers would reach the emergency services. Nothing was forwarded.</source>
        <translation>Ihre Anrufer kämen beim Notruf heraus. Nichts wurde weitergeleitet.</translation>
    </message>
    <message>
        <source>There is an entry with this name and number already.</source>
        <translation>Es gibt bereits einen Eintrag mit diesem Namen und dieser Nummer.</translation>
    </message>
    <message>
        <source>There is an entry “%1” with this number already.</source>
        <translation>Es gibt bereits einen Eintrag „%1“ mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Change that entry, or write another number.</source>
        <translation>Ändern Sie jenen Eintrag oder geben Sie eine andere Nummer ein.</translation>
    </message>
</context>
<context>
    <name>FingerprintStep</name>
    <message>
        <source>Do you trust this server?</source>
        <translation>Vertrauen Sie diesem Server?</translation>
    </message>
    <message>
        <source>What you trusted befo&amp;re</source>
        <translation>Bishe&amp;r vertraut</translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256)</source>
        <translation>&amp;Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to read you theirs. Trust it only when every pair is the same.</source>
        <translation>Lassen Sie sich den Fingerabdruck vom Betreiber des Servers vorlesen. Vertrauen Sie nur, wenn jedes Paar gleich ist.</translation>
    </message>
    <message>
        <source>Trust &amp;always for this account</source>
        <translation>Für dieses Konto &amp;immer vertrauen</translation>
    </message>
    <message>
        <source>Trust this &amp;once</source>
        <translation>Dieses Mal &amp;vertrauen</translation>
    </message>
    <message>
        <source>Do &amp;not trust</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>Fingerprint before %1</source>
        <translation>Bisheriger Fingerabdruck %1</translation>
    </message>
    <message>
        <source>The server at %1 shows another certificate than the one you trusted before.</source>
        <translation>Der Server unter %1 zeigt ein anderes Zertifikat als das, dem Sie bisher vertraut haben.</translation>
    </message>
    <message>
        <source>The server says that it is %1, but nobody you trust vouches for it.</source>
        <translation>Der Server gibt sich als %1 aus, aber niemand, dem Sie vertrauen, bürgt dafür.</translation>
    </message>
    <message>
        <source>This server proves to be %1; you asked for %2.</source>
        <translation>Dieser Server weist sich als %1 aus; Sie wollten %2.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Er bürgt für sich selbst.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Ausgestellt von %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
</context>
<context>
    <name>ForwardingConflict</name>
    <message>
        <source>All calls</source>
        <comment>when calls are forwarded</comment>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>Kein Telefon online</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when calls are forwarded</comment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>when calls are forwarded</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Durch meine Regeln abgelehnt</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on, without a target</source>
        <comment>the state of a forward</comment>
        <translation>ein, ohne Ziel</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>the target of a forward, a moment</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Der Server ist nicht erreichbar. Ihre Änderungen bleiben als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Eine Änderung läuft gerade.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Inzwischen auf dem Server geändert: Wählen Sie dessen Stand oder Ihren.</translation>
    </message>
    <message>
        <source>One of the targets is missing or wrong.</source>
        <translation>Eines der Ziele fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>This server shows your forwarding but does not let you change it. Ask your provider.</source>
        <translation>Dieser Server zeigt Ihre Weiterleitung, lässt sie Sie aber nicht ändern. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>All calls are forwarded. What is set below for other cases is not used meanwhile.</source>
        <translation>Alle Anrufe werden weitergeleitet. Was unten für andere Fälle eingestellt ist, wird solange nicht verwendet.</translation>
    </message>
    <message>
        <source>No calls are forwarded.</source>
        <translation>Es werden keine Anrufe weitergeleitet.</translation>
    </message>
    <message>
        <source>Calls are forwarded in one case. The first case that applies counts.</source>
        <translation>Anrufe werden in einem Fall weitergeleitet. Der erste zutreffende Fall zählt.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are forwarded in %n cases. The first case that applies counts.</source>
        <translation>
            <numerusform>Anrufe werden in %n Fall weitergeleitet. Der erste zutreffende Fall zählt.</numerusform>
            <numerusform>Anrufe werden in %n Fällen weitergeleitet. Der erste zutreffende Fall zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading your forwarding…</source>
        <translation>Ihre Weiterleitung wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>A&amp;ll calls</source>
        <comment>when calls are forwarded</comment>
        <translation>A&amp;lle Anrufe</translation>
    </message>
    <message>
        <source>&amp;No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>Kein Telefon &amp;online</translation>
    </message>
    <message>
        <source>Bu&amp;sy</source>
        <comment>when calls are forwarded</comment>
        <translation>&amp;Besetzt</translation>
    </message>
    <message>
        <source>No answer aft&amp;er %1 s</source>
        <comment>when calls are forwarded</comment>
        <translation>Keine Antwort &amp;nach %1 s</translation>
    </message>
    <message>
        <source>No answ&amp;er</source>
        <comment>when calls are forwarded</comment>
        <translation>Keine Ant&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Durch meine &amp;Regeln abgelehnt</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>ForwardingRowView</name>
    <message>
        <source>Take &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>W&amp;ert vom Server</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Mein Wert</translation>
    </message>
    <message>
        <source>Target for: %1</source>
        <comment>a condition</comment>
        <translation>Ziel für: %1</translation>
    </message>
    <message>
        <source>End for: %1</source>
        <comment>a condition</comment>
        <translation>Ende für: %1</translation>
    </message>
    <message>
        <source>Date and time of the end for: %1</source>
        <comment>a condition</comment>
        <translation>Datum und Uhrzeit des Endes für: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a condition</comment>
        <translation>Wert des Servers nehmen für: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a condition</comment>
        <translation>Meinen Wert behalten für: %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Not used while all calls are forwarded.</source>
        <translation>Nicht verwendet, solange alle Anrufe weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Inzwischen auf dem Server geändert: %1.</translation>
    </message>
    <message>
        <source>Calls go to %1.</source>
        <translation>Anrufe gehen an %1.</translation>
    </message>
    <message>
        <source>Until %1, then %2.</source>
        <comment>moment, what follows</comment>
        <translation>Bis %1, danach %2.</translation>
    </message>
    <message>
        <source>A number in another country: it may cost extra.</source>
        <translation>Eine Nummer in einem anderen Land: Sie kann mehr kosten.</translation>
    </message>
    <message>
        <source>Choose where these calls go.</source>
        <translation>Wählen Sie, wohin diese Anrufe gehen.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>This is your own account: the call would go in circles.</source>
        <translation>Das ist Ihr eigenes Konto: Der Anruf würde im Kreis laufen.</translation>
    </message>
    <message>
        <source>Your account has no mobile number. Type the number here instead.</source>
        <translation>Ihr Konto hat keine Mobilnummer. Geben Sie die Nummer stattdessen hier ein.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Ihr Konto hat keine Voicemail.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Weder Nummer noch Adresse. Beispiele: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Ihre Mobilnummer</translation>
    </message>
    <message>
        <source>Your mobile number, for: %1</source>
        <comment>a condition</comment>
        <translation>Ihre Mobilnummer, für: %1</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a condition</comment>
        <translation>Beide Werte vergleichen für: %1</translation>
    </message>
    <message>
        <source>Your account has no mobile number yet. Write it here: it is saved in your account first.</source>
        <translation>Ihr Konto hat noch keine Mobilnummer. Schreiben Sie sie hier hinein: sie wird zuerst in Ihrem Konto gespeichert.</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Keine Telefonnummer. Beispiel: +31 6 12345678</translation>
    </message>
    <message>
        <source>An emergency number: your callers would reach the emergency services.</source>
        <translation>Eine Notrufnummer: Ihre Anrufer kämen beim Notruf heraus.</translation>
    </message>
    <message>
        <source>The server cannot end it: this is done here, as long as this program runs.</source>
        <translation>Der Server kann es nicht beenden: das geschieht hier, solange dieses Programm läuft.</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>What callers hear</source>
        <translation>Was Anrufer hören</translation>
    </message>
    <message>
        <source>No greeting, only the tone</source>
        <translation>Keine Ansage, nur der Ton</translation>
    </message>
    <message>
        <source>The standard greeting</source>
        <translation>Die Standardansage</translation>
    </message>
    <message>
        <source>That I am out of the office</source>
        <translation>Dass ich nicht im Büro bin</translation>
    </message>
    <message>
        <source>That I am away for a longer time</source>
        <translation>Dass ich für längere Zeit weg bin</translation>
    </message>
    <message>
        <source>Callers hear your choice from now on.</source>
        <comment>a greeting</comment>
        <translation>Ab jetzt hören Anrufer die gewählte Ansage.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Set your mobile number</source>
        <comment>button: a first step</comment>
        <translation>Mobilnummer angeben</translation>
    </message>
    <message>
        <source>Add VIP contacts</source>
        <comment>button: a first step</comment>
        <translation>VIP-Kontakte hinzufügen</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <comment>button: a first step: the program, when its window is closed</comment>
        <translation>Im Systembereich bleiben</translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation>Nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Do not suggest again: %1</source>
        <comment>a first step</comment>
        <translation>Nicht mehr vorschlagen: %1</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy your SIP address</source>
        <translation>Ihre SIP-Adresse kopieren</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>SIP-Adresse</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>V&amp;orname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Nachna&amp;me</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Mobile &amp;number</source>
        <translation>Mo&amp;bilnummer</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>No answer &amp;after</source>
        <translation>Ke&amp;ine Antwort nach</translation>
    </message>
    <message>
        <source>&amp;Quick dial</source>
        <translation>Kurzwa&amp;hl</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Wert vom Server</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a field</comment>
        <translation>Wert des Servers nehmen für: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a field</comment>
        <translation>Meinen Wert behalten für: %1</translation>
    </message>
    <message>
        <source>Your office changes your name. Ask whoever runs the server.</source>
        <translation>Ihren Namen ändert Ihr Büro. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Inzwischen auf dem Server geändert: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Not an e-mail address. Example: alice@example.org</source>
        <translation>Keine E-Mail-Adresse. Beispiel: alice@example.org</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Keine Telefonnummer. Beispiel: +31 6 12345678</translation>
    </message>
    <message>
        <source>Choose a time zone from the list. Example: Europe/Amsterdam</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste. Beispiel: Europe/Amsterdam</translation>
    </message>
    <message>
        <source>From 1 to 900 seconds.</source>
        <translation>Von 1 bis 900 Sekunden.</translation>
    </message>
    <message>
        <source>Digits only, with + in front for another country. Example: +3120555</source>
        <translation>Nur Ziffern, für ein anderes Land mit + davor. Beispiel: +3120555</translation>
    </message>
    <message>
        <source>One line of text, please.</source>
        <translation>Bitte nur eine Zeile Text.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <comment>a number</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>So long your phones ring before a call is forwarded as not answered.</source>
        <translation>So lange klingeln Ihre Telefone, bevor ein Anruf als nicht angenommen weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Put in front of short numbers that you dial.</source>
        <translation>Wird kurzen Nummern vorangestellt, die Sie wählen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a field</comment>
        <translation>Beide Werte vergleichen für: %1</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <comment>contact in a file</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact in a file</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>contact in a file</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column of an import</comment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Nummern</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Kontakte der Datei</translation>
    </message>
    <message>
        <source>%1: nothing was changed yet.</source>
        <comment>a file</comment>
        <translation>%1: Noch wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are new.</source>
        <translation>
            <numerusform>%n Kontakt ist neu.</numerusform>
            <numerusform>%n Kontakte sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts get what only the file has.</source>
        <translation>
            <numerusform>%n Kontakt erhält, was nur die Datei hat.</numerusform>
            <numerusform>%n Kontakte erhalten, was nur die Datei hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are known already.</source>
        <translation>
            <numerusform>%n Kontakt ist schon bekannt.</numerusform>
            <numerusform>%n Kontakte sind schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported; the reason stands beside them.</source>
        <translation>
            <numerusform>%n Zeile kann nicht importiert werden; der Grund steht daneben.</numerusform>
            <numerusform>%n Zeilen können nicht importiert werden; der Grund steht daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n contacts</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Kontakt i&amp;mportieren</numerusform>
            <numerusform>%n Kontakte i&amp;mportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <comment>button</comment>
        <translation>Nichts zu importieren</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>About Bellset</source>
        <translation>Info zu Bellset</translation>
    </message>
    <message>
        <source>Decides how your telephone rings: who reaches you, where calls are forwarded, when you are not disturbed.</source>
        <translation>Bestimmt, wie Ihr Telefon klingelt: wer Sie erreicht, wohin Anrufe weitergeleitet werden, wann Sie nicht gestört werden.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Es besteht keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Connecting an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) that whoever runs your server gave you, or drop it on this window. For most files the password is your SIP password.

The program then tries the connection in four steps and says for each what is wrong. The certificate is kept encrypted on this computer.</source>
        <translation>Öffnen Sie die Zertifikatsdatei (.p12), die Sie vom Betreiber Ihres Servers bekommen haben, oder ziehen Sie sie auf dieses Fenster. Bei den meisten Dateien ist das Passwort Ihr SIP-Passwort.

Das Programm versucht dann die Verbindung in vier Schritten und sagt zu jedem, was nicht stimmt. Das Zertifikat wird verschlüsselt auf diesem Computer aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>Rüc&amp;kgängig</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Keep it safe</source>
        <translation>Sicher aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Ask me for the file&apos;s password at every start</source>
        <translation>Bei jedem Start nach dem &amp;Dateipasswort fragen</translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase of my own</source>
        <translation>&amp;Mit einer eigenen Passphrase schützen</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>Pa&amp;ssphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>The certificate is stored encrypted on this computer. Where should its key be kept?</source>
        <translation>Das Zertifikat wird verschlüsselt auf diesem Computer gespeichert. Wo soll sein Schlüssel aufbewahrt werden?</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, so the certificate needs another protection.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher, darum braucht das Zertifikat einen anderen Schutz.</translation>
    </message>
    <message>
        <source>In &amp;%1</source>
        <comment>name of a keychain, e.g. KDE Wallet</comment>
        <translation>In &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button: saves the account</comment>
        <translation>&amp;Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Nehmen Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>&amp;Voicemail</source>
        <comment>switch: whether there is a mailbox</comment>
        <translation>V&amp;oicemail</translation>
    </message>
    <message>
        <source>Send unanswered &amp;calls here</source>
        <comment>button: forward to voicemail</comment>
        <translation>Unbeantwortete Anrufe &amp;hierher leiten</translation>
    </message>
    <message>
        <source>Open &amp;forwarding</source>
        <comment>button: opens the page Forwarding</comment>
        <translation>W&amp;eiterleitung öffnen</translation>
    </message>
    <message>
        <source>Every call goes to voicemail.</source>
        <translation>Jeder Anruf geht an die Voicemail.</translation>
    </message>
    <message>
        <source>Calls while no phone is online go to voicemail.</source>
        <translation>Ist kein Telefon online, gehen Anrufe an die Voicemail.</translation>
    </message>
    <message>
        <source>Calls that find you busy go to voicemail.</source>
        <translation>Ist bei Ihnen besetzt, gehen Anrufe an die Voicemail.</translation>
    </message>
    <message numerus="yes">
        <source>Calls that nobody answers for %n s go to voicemail.</source>
        <translation>
            <numerusform>Anrufe, die %n s lang niemand annimmt, gehen an die Voicemail.</numerusform>
            <numerusform>Anrufe, die %n s lang niemand annimmt, gehen an die Voicemail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that nobody answers go to voicemail.</source>
        <translation>Anrufe, die niemand annimmt, gehen an die Voicemail.</translation>
    </message>
    <message>
        <source>Calls that your rules turn away go to voicemail.</source>
        <translation>Anrufe, die Ihre Regeln abweisen, gehen an die Voicemail.</translation>
    </message>
    <message>
        <source>It is not known which calls reach your voicemail.</source>
        <translation>Welche Anrufe Ihre Voicemail erreichen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No call leads to your voicemail.</source>
        <translation>Kein Anruf führt zu Ihrer Voicemail.</translation>
    </message>
    <message>
        <source>None of this counts now, as all calls are forwarded elsewhere.</source>
        <translation>Nichts davon gilt jetzt, da alle Anrufe anderswohin weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Mailbox: %1</source>
        <comment>an address</comment>
        <translation>Mailbox: %1</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Switch it on to get a mailbox; calls that nobody answers, find you busy or find no phone online then go to it.</source>
        <translation>Ihr Konto hat keine Voicemail. Schalten Sie sie ein, um eine Mailbox zu bekommen; dann gehen Anrufe dorthin, die niemand annimmt, bei denen besetzt ist oder für die kein Telefon online ist.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Ask whoever runs your server for a mailbox.</source>
        <translation>Ihr Konto hat keine Voicemail. Bitten Sie den Betreiber Ihres Servers um eine Mailbox.</translation>
    </message>
    <message>
        <source>Switching it off removes the mailbox, its PIN, and all forwarding to it. Undo brings them back, with a new PIN.</source>
        <translation>Ausschalten entfernt die Mailbox, ihre PIN und alle Weiterleitungen dorthin. „Rückgängig“ bringt sie zurück, mit einer neuen PIN.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The certificate of %1 is locked. Unlock it to see and change the account.</source>
        <translation>Das Zertifikat von %1 ist gesperrt. Entsperren Sie es, um das Konto zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>address, sentences with the reason</comment>
        <translation>%1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <comment>button: asks for the passphrase</comment>
        <translation>&amp;Entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of an account in a list</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of an account in a list</comment>
        <translation>wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of an account in a list</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>state of an account in a list</comment>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>The number of the link waits until you have connected an account.</source>
        <translation>Die Nummer aus dem Link wartet, bis Sie ein Konto verbunden haben.</translation>
    </message>
    <message>
        <source>The number of the link waits until you have unlocked the account.</source>
        <translation>Die Nummer aus dem Link wartet, bis Sie das Konto entsperrt haben.</translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>a contact</comment>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <comment>a contact</comment>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <comment>a contact</comment>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <translation>
            <numerusform>%n Kontakt wurde gelöscht.</numerusform>
            <numerusform>%n Kontakte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were imported.</source>
        <translation>
            <numerusform>%n Kontakt wurde importiert.</numerusform>
            <numerusform>%n Kontakte wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <comment>a contact</comment>
        <translation>%1 ist jetzt ein einziger Kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates of %n contacts were merged.</source>
        <translation>
            <numerusform>Dubletten von %n Kontakt wurden zusammengeführt.</numerusform>
            <numerusform>Dubletten von %n Kontakten wurden zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>Kontakte (*.csv *.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save or cancel the contact that you are changing, then import.</source>
        <translation>Speichern oder verwerfen Sie den Kontakt, den Sie gerade ändern, und importieren Sie dann.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 holds no contacts. Choose a table (.csv) or cards (.vcf).</source>
        <comment>a file</comment>
        <translation>%1 enthält keine Kontakte. Wählen Sie eine Tabelle (.csv) oder Visitenkarten (.vcf).</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <comment>name of a file</comment>
        <translation>kontakte.csv</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv);;Cards, vCard 4.0 (*.vcf)</source>
        <comment>kinds of files</comment>
        <translation>Tabellen für Tabellenkalkulationen (*.csv);;Visitenkarten, vCard 4.0 (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n Kontakt wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Kontakte wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <comment>button</comment>
        <translation>N&amp;euer Kontakt</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>button: contacts of a file</comment>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: contacts into a file</comment>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <comment>button: finds contacts that are there twice</comment>
        <translation>Du&amp;bletten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>These contacts are kept on this computer.</source>
        <translation>Diese Kontakte werden auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>These contacts are gone when the program ends: nothing of this account is kept on this computer.</source>
        <translation>Diese Kontakte sind weg, wenn das Programm endet: Von diesem Konto wird auf diesem Computer nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The server does not read them: VIP and the other groups here do not let anybody through do not disturb or your hours.</source>
        <translation>Der Server liest sie nicht: VIP und die anderen Gruppen hier lassen niemanden durch „Nicht stören“ oder Ihre Zeiten hindurch.</translation>
    </message>
    <message>
        <source>Loading contacts…</source>
        <translation>Kontakte werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Nichts passt auf „%1“.</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>No contacts yet. Add somebody, or import a file of contacts.</source>
        <translation>Noch keine Kontakte. Fügen Sie jemanden hinzu oder importieren Sie eine Datei mit Kontakten.</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <comment>button</comment>
        <translation>Kontakt &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>MobileEntry</name>
    <message>
        <source>Your mobile number:</source>
        <translation>Ihre Mobilnummer:</translation>
    </message>
    <message>
        <source>Save it, forward all calls</source>
        <comment>button</comment>
        <translation>Speichern, alle Anrufe weiterleiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: no mobile number</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Ihre Mobilnummer</translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation>Keine Telefonnummer.</translation>
    </message>
    <message>
        <source>It is saved in your account first.</source>
        <translation>Sie wird zuerst in Ihrem Konto gespeichert.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation>Zu dieser Nummer kann nicht weitergeleitet werden.</translation>
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
        <translation>Verpasster Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%1 called %n time(s), last at %2</source>
        <comment>a caller, a time</comment>
        <translation>
            <numerusform>%1 hat %n-mal angerufen, zuletzt um %2</numerusform>
            <numerusform>%1 hat %n-mal angerufen, zuletzt um %2</numerusform>
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
        <translation>Anrufe zeigen</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>button of a notification</comment>
        <translation>Zurückrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called.</source>
        <comment>an account</comment>
        <translation>%1 wurde angerufen.</translation>
    </message>
    <message>
        <source>Caller blocked</source>
        <translation>Anrufer gesperrt</translation>
    </message>
    <message>
        <source>Calls of %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Anrufe von %1 werden ab jetzt abgewiesen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of a notification</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The caller is not blocked</source>
        <translation>Der Anrufer ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Your certificate has ended</source>
        <translation>Ihr Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Your certificate ends today</source>
        <translation>Ihr Zertifikat läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Ihr Zertifikat läuft in %n Tag ab</numerusform>
            <numerusform>Ihr Zertifikat läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Der Server lässt %1 damit nicht mehr ein.</translation>
    </message>
    <message>
        <source>After that the server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Danach lässt der Server %1 damit nicht mehr ein.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <comment>button of a notification</comment>
        <translation>Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>button of a notification: a certificate</comment>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Your forwarding was changed elsewhere</source>
        <translation>Ihre Weiterleitung wurde anderswo geändert</translation>
    </message>
    <message>
        <source>Show forwarding</source>
        <comment>button of a notification</comment>
        <translation>Weiterleitung zeigen</translation>
    </message>
    <message>
        <source>The forwarding of your calls has ended</source>
        <translation>Die Weiterleitung Ihrer Anrufe ist beendet</translation>
    </message>
    <message>
        <source>Your balance is low</source>
        <translation>Ihr Guthaben ist niedrig</translation>
    </message>
    <message>
        <source>%1 is left, less than the %2 below which you want to be told.</source>
        <comment>two amounts</comment>
        <translation>%1 sind übrig, weniger als die %2, unter denen Sie darauf hingewiesen werden wollten.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <comment>button of a notification</comment>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Show the balance</source>
        <comment>button of a notification</comment>
        <translation>Guthaben zeigen</translation>
    </message>
    <message>
        <source>Your calls are forwarded</source>
        <translation>Ihre Anrufe werden weitergeleitet</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>„Nicht stören“ ist ein</translation>
    </message>
    <message>
        <source>Show Bellset</source>
        <comment>button of a notification</comment>
        <translation>Bellset zeigen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>button of a notification: forwarding</comment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not disturb has been on since %1.</source>
        <comment>a moment</comment>
        <translation>„Nicht stören“ ist seit %1 ein.</translation>
    </message>
    <message>
        <source>Do not disturb has been on at least since %1.</source>
        <comment>a moment</comment>
        <translation>„Nicht stören“ ist mindestens seit %1 ein.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Alle Ihre Anrufe gehen seit %2 an %1.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 at least since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Alle Ihre Anrufe gehen mindestens seit %2 an %1.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;My note</source>
        <comment>heading: what the user writes about a call</comment>
        <translation>&amp;Meine Notiz</translation>
    </message>
    <message>
        <source>Delete note</source>
        <comment>button</comment>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Notiz zu diesem Anruf</translation>
    </message>
    <message>
        <source>For yourself. It stays on this computer.</source>
        <translation>Nur für Sie. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>a note</comment>
        <translation>Gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %1 characters. Take out %n to save it.</source>
        <comment>a note that is too long</comment>
        <translation>
            <numerusform>Eine Notiz hat höchstens %1 Zeichen. Entfernen Sie %n, um sie zu speichern.</numerusform>
            <numerusform>Eine Notiz hat höchstens %1 Zeichen. Entfernen Sie %n, um sie zu speichern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersConflict</name>
    <message>
        <source>First name</source>
        <comment>a field</comment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>a field</comment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a field</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>a field</comment>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>a field</comment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>No answer after</source>
        <comment>a field</comment>
        <translation>Keine Antwort nach</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <comment>a field</comment>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>leer</translation>
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
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Der Server ist nicht erreichbar. Ihre Änderungen bleiben als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Eine Änderung läuft gerade.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Inzwischen auf dem Server geändert: Wählen Sie dessen Stand oder Ihren.</translation>
    </message>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation>Eines der Felder stimmt noch nicht.</translation>
    </message>
    <message>
        <source>This server shows your details but does not let you change them. Ask your provider.</source>
        <translation>Dieser Server zeigt Ihre Angaben, lässt sie Sie aber nicht ändern. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Callers reach you at %1.</source>
        <comment>an address</comment>
        <translation>Man erreicht Sie unter %1.</translation>
    </message>
    <message>
        <source>Callers reach you at %1 and at one other address or number.</source>
        <comment>an address</comment>
        <translation>Man erreicht Sie unter %1 und einer weiteren Adresse oder Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>Callers reach you at %1 and at %n other addresses and numbers.</source>
        <comment>an address</comment>
        <translation>
            <numerusform>Man erreicht Sie unter %1 und %n weiteren Adresse oder Nummer.</numerusform>
            <numerusform>Man erreicht Sie unter %1 und %n weiteren Adressen und Nummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading your numbers…</source>
        <translation>Ihre Nummern werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Your numbers could not be read.</source>
        <translation>Ihre Nummern konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No telephone numbers. They are given out by whoever runs the server.</source>
        <translation>Keine Telefonnummern. Sie werden vom Betreiber des Servers vergeben.</translation>
    </message>
    <message>
        <source>Telephone numbers that ring you (ENUM). Whoever runs the server gives them out.</source>
        <translation>Telefonnummern, die bei Ihnen klingeln (ENUM). Der Betreiber des Servers vergibt sie.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>OrderRunner</name>
    <message>
        <source>No account is open.</source>
        <comment>why something was not done</comment>
        <translation>Es ist kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>Do not disturb stays as it was: %1</source>
        <comment>a whole sentence</comment>
        <translation>„Nicht stören“ bleibt, wie es war: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>&amp;Since yesterday</source>
        <translation>Seit &amp;gestern</translation>
    </message>
    <message>
        <source>The last missed calls</source>
        <translation>Die letzten verpassten Anrufe</translation>
    </message>
    <message>
        <source>Calls since yesterday</source>
        <translation>Anrufe seit gestern</translation>
    </message>
    <message>
        <source>You missed no calls since yesterday.</source>
        <translation>Sie haben seit gestern keinen Anruf verpasst.</translation>
    </message>
    <message>
        <source>You missed one call since yesterday.</source>
        <translation>Sie haben seit gestern einen Anruf verpasst.</translation>
    </message>
    <message numerus="yes">
        <source>You missed %n calls since yesterday.</source>
        <translation>
            <numerusform>Sie haben seit gestern %n Anruf verpasst.</numerusform>
            <numerusform>Sie haben seit gestern %n Anrufe verpasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Die Anrufliste wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Calls that you miss appear here.</source>
        <translation>Verpasste Anrufe erscheinen hier.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Noch keine Anrufe. Nach Ihrem ersten Anruf erscheinen sie hier.</translation>
    </message>
    <message>
        <source>No calls since yesterday.</source>
        <translation>Keine Anrufe seit gestern.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Whoever runs your server can add one.</source>
        <translation>Ihr Konto hat keine Voicemail. Der Betreiber Ihres Servers kann eine hinzufügen.</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Nachrichten bleiben auf dem Server.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <translation>Nachrichten werden an %1 gemailt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Nachrichten werden aufbewahrt und an %1 gemailt.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the voicemail</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>No phone is signed in</source>
        <translation>Kein Telefon angemeldet</translation>
    </message>
    <message>
        <source>Sign in on a phone with your SIP address, and calls ring there.</source>
        <translation>Melden Sie ein Telefon mit Ihrer SIP-Adresse an; dort klingeln dann Anrufe.</translation>
    </message>
    <message>
        <source>1 online</source>
        <translation>1 online</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n online</numerusform>
            <numerusform>%n online</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <translation>Ihr Konto wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Below %1, as you asked to be told.</source>
        <comment>an amount</comment>
        <translation>Unter %1; Sie wollten darauf hingewiesen werden.</translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Es ist aufgebraucht. Kostenpflichtige Anrufe gehen nicht hinaus.</translation>
    </message>
    <message>
        <source>About %1 a day.</source>
        <comment>an amount that is spent</comment>
        <translation>Etwa %1 am Tag.</translation>
    </message>
    <message>
        <source>Closing the window now keeps Bellset in the tray. The preferences change that.</source>
        <translation>Wenn Sie das Fenster schließen, bleibt Bellset jetzt im Systembereich. In den Einstellungen lässt sich das ändern.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Why?</source>
        <comment>why is this page read only</comment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is this page read only?</source>
        <translation>Warum lässt sich auf dieser Seite nichts ändern?</translation>
    </message>
    <message>
        <source>Read only on this server</source>
        <translation>Auf diesem Server nur lesbar</translation>
    </message>
    <message>
        <source>Saved data as of %1</source>
        <translation>Gespeicherte Daten, Stand %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Overview</source>
        <comment>name of a page</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The band at the top says who can reach you now and until when, and switches do not disturb, forwarding and your number at once. Every switch can be undone.

Below, the way of a call is drawn from left to right: what it meets first, what rings, and where it ends when nobody answers. The tiles tell what you missed, whether callers can leave a message, and which phones are signed in.</source>
        <comment>help of a page</comment>
        <translation>Der Streifen oben sagt, wer Sie jetzt erreichen kann und bis wann; er schaltet „Nicht stören“, die Weiterleitung und Ihre Nummer sofort um. Jedes Umschalten lässt sich rückgängig machen.

Darunter ist der Weg eines Anrufs von links nach rechts gezeichnet: worauf er zuerst trifft, was klingelt und wo er endet, wenn niemand annimmt. Die Kacheln sagen, was Sie verpasst haben, ob Anrufer eine Nachricht hinterlassen können und welche Telefone angemeldet sind.</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>name of a page</comment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Every call that is known, newest first. They are kept on this computer, so that they stay when the server has forgotten them; a time of which nothing is known is marked.

Type a name or a part of a number to search (Ctrl+F). Choose a call to see more about it, to call back (Ctrl+Return), to block the caller (Ctrl+B) or to copy the number (Ctrl+C).

Export (Ctrl+E) writes the calls that are shown into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Jeder bekannte Anruf, der neueste zuerst. Anrufe werden auf diesem Computer aufbewahrt, damit sie bleiben, wenn der Server sie vergessen hat; Zeiten, über die nichts bekannt ist, sind gekennzeichnet.

Geben Sie zum Suchen einen Namen oder einen Teil einer Nummer ein (Strg+F). Wählen Sie einen Anruf aus, um mehr darüber zu sehen, zurückzurufen (Strg+Eingabe), den Anrufer zu sperren (Strg+B) oder die Nummer zu kopieren (Strg+C).

„Exportieren“ (Strg+E) schreibt die angezeigten Anrufe in eine Datei für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <comment>name of a page</comment>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Who may call me</source>
        <comment>name of a page</comment>
        <translation>Wer mich anrufen darf</translation>
    </message>
    <message>
        <source>Do not disturb and the block list act at once and can be undone. Blocked callers are rejected before anything else is looked at; then do not disturb counts, then your hours.

The week shows who gets through when. Drag over it to set hours, or use the lines below it: days, from, to, and who. For each moment the rule with the fewest days counts, so that a rule for Sunday is an exception from one for every day. Rules take effect when you press Apply (Ctrl+S).

Under &quot;Who would ring?&quot; type a caller and choose a time: you see what would become of the call, and why.</source>
        <comment>help of a page</comment>
        <translation>„Nicht stören“ und die Sperrliste wirken sofort und lassen sich rückgängig machen. Gesperrte Anrufer werden abgelehnt, bevor etwas anderes geprüft wird; danach zählt „Nicht stören“, dann Ihre Zeiten.

Die Woche zeigt, wer wann durchkommt. Ziehen Sie darüber, um Zeiten festzulegen, oder verwenden Sie die Zeilen darunter: Tage, von, bis und wer. Für jeden Zeitpunkt zählt die Regel mit den wenigsten Tagen; eine Regel für Sonntag ist also eine Ausnahme von einer für jeden Tag. Regeln gelten, sobald Sie „Anwenden“ drücken (Strg+S).

Geben Sie unter „Was würde klingeln?“ einen Anrufer ein und wählen Sie eine Zeit: Sie sehen, was aus dem Anruf würde und warum.</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>name of a page</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>One card for each phone or softphone that is signed in to your account. Calls ring on all of them.

The lock says that the line between the device and the server is encrypted. A device renews its sign-in by itself; one that is switched off leaves the list when its time is over.</source>
        <comment>help of a page</comment>
        <translation>Eine Karte für jedes Telefon oder Softphone, das bei Ihrem Konto angemeldet ist. Anrufe klingeln auf allen.

Das Schloss bedeutet, dass die Leitung zwischen Gerät und Server verschlüsselt ist. Ein Gerät erneuert seine Anmeldung selbst; ein ausgeschaltetes verschwindet aus der Liste, wenn seine Zeit um ist.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a page</comment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Who you are to the office, and everything under which callers reach you.

Your details change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.

What people you call see, and your aliases, change at once and can be undone. Telephone numbers are given out by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Wer Sie für das Büro sind und alles, worunter man Sie erreicht.

Ihre Angaben ändern sich, wenn Sie „Anwenden“ drücken (Strg+S). Bis dahin bleiben Ihre Änderungen erhalten, auch wenn Sie das Programm schließen. Esc in einem Feld nimmt dessen Änderung zurück.

Was Angerufene sehen und Ihre Aliasse ändern sich sofort und lassen sich rückgängig machen. Telefonnummern werden vom Betreiber des Servers vergeben.</translation>
    </message>
    <message>
        <source>One row for each case in which calls go elsewhere, in the order in which they are tried. The first case that applies counts; while all calls are forwarded, the other rows are not used.

Switch a row on and choose where its calls go: your mobile, voicemail, or any number or address. With an end, what was there before comes back by itself. A row that is switched off keeps its number.

A preset keeps all rows under a name: &quot;Mobile&quot;, &quot;Office&quot;, &quot;Holiday&quot;. Choose one to switch to it at once, for good or until an end; it can be undone.

The rows change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.</source>
        <comment>help of a page</comment>
        <translation>Eine Zeile für jeden Fall, in dem Anrufe anderswohin gehen, in der Reihenfolge, in der sie geprüft werden. Der erste zutreffende Fall zählt; solange alle Anrufe weitergeleitet werden, werden die anderen Zeilen nicht verwendet.

Schalten Sie eine Zeile ein und wählen Sie, wohin ihre Anrufe gehen: an Ihr Mobiltelefon, die Voicemail oder eine beliebige Nummer oder Adresse. Mit einem Ende kommt von selbst zurück, was vorher galt. Eine ausgeschaltete Zeile behält ihre Nummer.

Ein Profil bewahrt alle Zeilen unter einem Namen auf: „Mobil“, „Büro“, „Urlaub“. Wählen Sie eines, um sofort darauf umzuschalten, dauerhaft oder bis zu einem Ende; das lässt sich rückgängig machen.

Die Zeilen ändern sich, wenn Sie „Anwenden“ drücken (Strg+S). Bis dahin bleiben Ihre Änderungen erhalten, auch wenn Sie das Programm schließen. Esc in einem Feld nimmt dessen Änderung zurück.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>name of a page</comment>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Your mailbox: whether there is one, which calls reach it, and where its messages go.

The switch acts at once and can be undone. Where messages go changes when you press Apply (Ctrl+S). A new PIN counts at once; it takes the place of the old one and cannot be undone.

Which calls reach the mailbox is set on the page Forwarding.</source>
        <comment>help of a page</comment>
        <translation>Ihre Mailbox: ob es eine gibt, welche Anrufe sie erreichen und wohin ihre Nachrichten gehen.

Der Schalter wirkt sofort und lässt sich rückgängig machen. Wohin Nachrichten gehen, ändert sich, wenn Sie „Anwenden“ drücken (Strg+S). Eine neue PIN gilt sofort; sie ersetzt die alte und lässt sich nicht rückgängig machen.

Welche Anrufe die Mailbox erreichen, stellen Sie auf der Seite „Weiterleitung“ ein.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a page</comment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>People you call, kept on this computer. Their names are shown with your calls.

Ctrl+N adds somebody, F2 or Return changes the one that is chosen, Del deletes it, Ctrl+C copies the number. Type in the search (Ctrl+F) a name, a part of a number or a group. Everything can be undone.

Import reads tables (.csv) and cards (.vcf) and shows what would happen before anything does; you may also drop the file on the page. Duplicates finds contacts with the same name or number and makes them one.</source>
        <comment>help of a page</comment>
        <translation>Personen, die Sie anrufen, auf diesem Computer aufbewahrt. Ihre Namen werden bei Ihren Anrufen gezeigt.

Strg+N fügt jemanden hinzu, F2 oder die Eingabetaste ändert den ausgewählten Kontakt, Entf löscht ihn, Strg+C kopiert die Nummer. Geben Sie in die Suche (Strg+F) einen Namen, einen Teil einer Nummer oder eine Gruppe ein. Alles lässt sich rückgängig machen.

„Importieren“ liest Tabellen (.csv) und Visitenkarten (.vcf) und zeigt, was geschehen würde, bevor etwas geschieht; Sie können die Datei auch auf die Seite ziehen. „Dubletten“ findet Kontakte mit demselben Namen oder derselben Nummer und macht einen daraus.</translation>
    </message>
    <message>
        <source>Balance and usage</source>
        <comment>name of a page</comment>
        <translation>Guthaben und Nutzung</translation>
    </message>
    <message>
        <source>What is left on a prepaid account and about how long it lasts, judged by what you spent on the days that are known. Days that are not known do not count.

Each chart says its message above it. With the arrow keys you go from day to day; what is there stands below the chart. The same numbers are behind &quot;Show as table&quot;, and both can be copied.

&quot;Warn me below&quot; is kept on this computer. Export (Ctrl+E) writes all bookings that are kept here into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Was auf einem Prepaid-Konto übrig ist und wie lange es etwa reicht, gemessen an dem, was Sie an den bekannten Tagen ausgegeben haben. Nicht bekannte Tage zählen nicht.

Über jedem Diagramm steht seine Aussage. Mit den Pfeiltasten gehen Sie von Tag zu Tag; die Werte stehen unter dem Diagramm. Dieselben Zahlen finden Sie unter „Als Tabelle zeigen“, und beides lässt sich kopieren.

„Warnen unter“ wird auf diesem Computer aufbewahrt. „Exportieren“ (Strg+E) schreibt alle hier aufbewahrten Buchungen in eine Datei für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>name of a page</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Your certificate is what lets you in, instead of a password. Here you see until when it is good and what protects it on this computer.

Renew gets a new certificate for a new key, which is made here and never leaves this computer. Export writes a copy for another computer, locked with a password of your choice. Replace takes another certificate file of the same account; the old one stays until the server has let the new one in.

Revoke a certificate when the computer or the file that holds it is lost: the server no longer lets it in. That cannot be taken back.</source>
        <comment>help of a page</comment>
        <translation>Ihr Zertifikat lässt Sie ein, anstelle eines Passworts. Hier sehen Sie, bis wann es gültig ist und was es auf diesem Computer schützt.

„Erneuern“ holt ein neues Zertifikat für einen neuen Schlüssel, der hier erzeugt wird und diesen Computer nie verlässt. „Exportieren“ schreibt eine Kopie für einen anderen Computer, geschützt mit einem Passwort Ihrer Wahl. „Ersetzen“ nimmt eine andere Zertifikatsdatei desselben Kontos; das alte bleibt, bis der Server das neue zugelassen hat.

Widerrufen Sie ein Zertifikat, wenn der Computer oder die Datei damit verloren ist: Der Server lässt es dann nicht mehr zu. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <comment>name of a page</comment>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Your conference rooms: everybody who dials a room&apos;s extension and types its PIN talks with everybody else in it.

Copy invitation copies what a guest needs to know, as plain text for a message. A PIN that is copied alone leaves the clipboard after 30 seconds.

Rooms are set up by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Ihre Konferenzräume: alle, die die Nebenstelle eines Raums wählen und seine PIN eingeben, sprechen dort miteinander.

„Einladung kopieren“ kopiert, was ein Gast wissen muss, als einfachen Text für eine Nachricht. Eine allein kopierte PIN verlässt die Zwischenablage nach 30 Sekunden.

Räume richtet ein, wer den Server betreibt.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Was Sie sehen, ist möglicherweise veraltet.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>do not disturb quiet dnd silence</source>
        <comment>words under which it is found</comment>
        <translation>nicht stören ruhe stumm lautlos dnd</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a moment</comment>
        <translation>Nicht stören bis %1</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>Nicht stören beenden</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>1 Stunde lang nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 Minuten lang nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Nicht stören, bis ich es ausschalte</translation>
    </message>
    <message>
        <source>forward divert diversion all calls</source>
        <comment>words under which it is found</comment>
        <translation>weiterleiten umleiten umleitung rufumleitung alle anrufe</translation>
    </message>
    <message>
        <source>Stop forwarding all calls</source>
        <translation>Nicht mehr alle Anrufe weiterleiten</translation>
    </message>
    <message>
        <source>Forward all calls to my mobile (%1)</source>
        <comment>number</comment>
        <translation>Alle Anrufe an mein Mobiltelefon weiterleiten (%1)</translation>
    </message>
    <message>
        <source>Forward all calls to voicemail</source>
        <translation>Alle Anrufe an die Voicemail weiterleiten</translation>
    </message>
    <message>
        <source>privacy anonymous withhold caller id number</source>
        <comment>words under which hiding one&apos;s number is found</comment>
        <translation>privat anonym unterdrücken rufnummernanzeige rufnummernunterdrückung nummer</translation>
    </message>
    <message>
        <source>Hide my number</source>
        <translation>Meine Nummer unterdrücken</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Meine Nummer anzeigen</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Wieder normal</translation>
    </message>
    <message>
        <source>no forwarding of all calls, no do not disturb</source>
        <comment>beside: Back to normal</comment>
        <translation>keine Weiterleitung aller Anrufe, kein „Nicht stören“</translation>
    </message>
    <message>
        <source>your number</source>
        <comment>beside a number</comment>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>your alias</source>
        <comment>beside an address</comment>
        <translation>Ihr Alias</translation>
    </message>
    <message>
        <source>Forward all calls, with a number and an end</source>
        <translation>Alle Anrufe weiterleiten, mit Nummer und Ende</translation>
    </message>
    <message>
        <source>divert diversion always</source>
        <comment>words under which it is found</comment>
        <translation>umleiten umleitung rufumleitung immer ständig</translation>
    </message>
    <message>
        <source>Forward while no phone is signed in</source>
        <translation>Weiterleiten, solange kein Telefon angemeldet ist</translation>
    </message>
    <message>
        <source>divert offline unregistered</source>
        <comment>words under which it is found</comment>
        <translation>umleiten umleitung offline nicht angemeldet</translation>
    </message>
    <message>
        <source>Forward while I am busy</source>
        <translation>Weiterleiten, wenn bei mir besetzt ist</translation>
    </message>
    <message>
        <source>divert on the phone engaged</source>
        <comment>words under which it is found</comment>
        <translation>umleiten umleitung im gespräch belegt telefoniere</translation>
    </message>
    <message>
        <source>Forward when I do not answer</source>
        <translation>Weiterleiten, wenn ich nicht annehme</translation>
    </message>
    <message>
        <source>divert timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>umleiten umleitung zeit sekunden keine antwort</translation>
    </message>
    <message>
        <source>Block a caller</source>
        <translation>Anrufer sperren</translation>
    </message>
    <message>
        <source>spam reject black list</source>
        <comment>words under which it is found</comment>
        <translation>spam ablehnen blockieren sperrliste schwarze liste</translation>
    </message>
    <message>
        <source>Reject callers who hide their number</source>
        <translation>Anrufer mit unterdrückter Nummer ablehnen</translation>
    </message>
    <message>
        <source>anonymous withheld</source>
        <comment>words under which it is found</comment>
        <translation>anonym unbekannt verborgen</translation>
    </message>
    <message>
        <source>Set the hours in which callers get through</source>
        <translation>Zeiten festlegen, in denen Anrufer durchkommen</translation>
    </message>
    <message>
        <source>accept rules week schedule</source>
        <comment>words under which it is found</comment>
        <translation>annahmeregeln woche zeitplan</translation>
    </message>
    <message>
        <source>Test a caller: who would ring?</source>
        <translation>Anrufer testen: Was würde klingeln?</translation>
    </message>
    <message>
        <source>explain why</source>
        <comment>words under which it is found</comment>
        <translation>erklären warum</translation>
    </message>
    <message>
        <source>Search all calls</source>
        <translation>Alle Anrufe durchsuchen</translation>
    </message>
    <message>
        <source>history log missed find</source>
        <comment>words under which it is found</comment>
        <translation>anrufliste verlauf protokoll verpasst finden</translation>
    </message>
    <message>
        <source>Export calls into a file</source>
        <translation>Anrufe in eine Datei exportieren</translation>
    </message>
    <message>
        <source>csv spreadsheet save</source>
        <comment>words under which it is found</comment>
        <translation>csv tabelle tabellenkalkulation speichern</translation>
    </message>
    <message>
        <source>My mobile number</source>
        <translation>Meine Mobilnummer</translation>
    </message>
    <message>
        <source>cell phone identity</source>
        <comment>words under which it is found</comment>
        <translation>handy mobiltelefon angaben</translation>
    </message>
    <message>
        <source>My e-mail address</source>
        <translation>Meine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>identity mail</source>
        <comment>words under which it is found</comment>
        <translation>angaben mail</translation>
    </message>
    <message>
        <source>Time zone of my account</source>
        <translation>Zeitzone meines Kontos</translation>
    </message>
    <message>
        <source>clock local time</source>
        <comment>words under which it is found</comment>
        <translation>uhr ortszeit uhrzeit</translation>
    </message>
    <message>
        <source>How long my phones ring</source>
        <translation>Wie lange meine Telefone klingeln</translation>
    </message>
    <message>
        <source>no answer timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>keine antwort zeit sekunden rufdauer</translation>
    </message>
    <message>
        <source>The number that people I call see</source>
        <translation>Die Nummer, die Angerufene sehen</translation>
    </message>
    <message>
        <source>caller id</source>
        <comment>words under which it is found</comment>
        <translation>rufnummernanzeige anrufer-id absendernummer</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Alias hinzufügen</translation>
    </message>
    <message>
        <source>address</source>
        <comment>words under which it is found</comment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>register device softphone</source>
        <comment>words under which it is found</comment>
        <translation>registrieren anmelden gerät softphone</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <translation>Weiteres Gerät einrichten</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Settings</source>
        <comment>heading in the search of the window</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>heading in the search of the window</comment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <comment>heading in the search of the window</comment>
        <translation>Personen und Nummern</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>heading in the search of the window</comment>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>PartyHistory</name>
    <message>
        <source>Other calls with them</source>
        <comment>heading</comment>
        <translation>Andere Anrufe mit dieser Nummer</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <comment>a call; when</comment>
        <translation>Verpasst, %1</translation>
    </message>
    <message>
        <source>You called, not answered, %1</source>
        <comment>when</comment>
        <translation>Sie riefen an, nicht angenommen, %1</translation>
    </message>
    <message>
        <source>You called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Sie riefen an, %1, %2</translation>
    </message>
    <message>
        <source>They called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Sie wurden angerufen, %1, %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Pa&amp;ssphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>Nehmen Sie mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Unlock the certificate file</source>
        <translation>Die Zertifikatsdatei entsperren</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Passwort der &amp;Datei</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>For most files it is your SIP password (for sip2sip: always).</source>
        <translation>Bei den meisten Dateien ist es Ihr SIP-Passwort (bei sip2sip immer).</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>„%1“ ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Does not open the file yet.</source>
        <translation>Öffnet die Datei noch nicht.</translation>
    </message>
    <message>
        <source>This password opens the file.</source>
        <translation>Dieses Passwort öffnet die Datei.</translation>
    </message>
</context>
<context>
    <name>PathBoxes</name>
    <message>
        <source>When busy</source>
        <translation>Wenn besetzt</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>get through</source>
        <translation>kommen durch</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>klingeln</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mein Mobiltelefon</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The way of a call</source>
        <translation>Der Weg eines Anrufs</translation>
    </message>
    <message>
        <source>Station %1 of %2: %3</source>
        <comment>number, count, what it is</comment>
        <translation>Station %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <comment>label of a field</comment>
        <translation>&amp;Neue PIN</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <comment>label of a field: the new PIN</comment>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <comment>button</comment>
        <translation>&amp;PIN ändern</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>PIN kopieren</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits. You type it on a phone to hear your messages. It takes the place of the old one at once, and cannot be undone.</source>
        <translation>Eine PIN hat 4 bis 10 Ziffern. Sie geben sie am Telefon ein, um Ihre Nachrichten zu hören. Sie ersetzt sofort die alte und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Die neue PIN noch einmal</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>Die PIN ist 30 Sekunden lang in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>This server does not tell the PIN. Set a new one.</source>
        <translation>Dieser Server nennt die PIN nicht. Legen Sie eine neue fest.</translation>
    </message>
    <message>
        <source>The new PIN is in force.</source>
        <translation>Die neue PIN gilt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost: the old PIN or the new one may be in force. Change it again to be sure.</source>
        <translation>Die Antwort des Servers ging verloren: Es kann die alte oder die neue PIN gelten. Ändern Sie sie noch einmal, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Present PIN: %1</source>
        <comment>digits, or dots that hide them</comment>
        <translation>Aktuelle PIN: %1</translation>
    </message>
    <message>
        <source>Present PIN: hidden</source>
        <translation>Aktuelle PIN: verborgen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>button: the PIN</comment>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>button: the PIN</comment>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>PIN verbergen</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>PIN anzeigen</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Eine PIN besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>At least 4 digits are needed.</source>
        <translation>Mindestens 4 Ziffern sind nötig.</translation>
    </message>
    <message>
        <source>A PIN has 10 digits at most.</source>
        <translation>Eine PIN hat höchstens 10 Ziffern.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Geben Sie die neue PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of colours</comment>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>choice of colours</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of a language</comment>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>Sp&amp;rache (ab dem nächsten Start):</translation>
    </message>
    <message>
        <source>The one shown last</source>
        <comment>choice of the first page</comment>
        <translation>Die zuletzt angezeigte</translation>
    </message>
    <message>
        <source>&amp;First page:</source>
        <translation>&amp;Erste Seite:</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>Beim Anmelden an diesem Computer &amp;starten</translation>
    </message>
    <message>
        <source>Look for &amp;news while nobody looks</source>
        <translation>Nach &amp;Neuem sehen, wenn niemand hinsieht</translation>
    </message>
    <message>
        <source>Asks the server every five minutes while the window is minimised.</source>
        <translation>Fragt den Server alle fünf Minuten, solange das Fenster minimiert ist.</translation>
    </message>
    <message>
        <source>Every five minutes, while the window is minimised and for accounts that are not shown. Calls that the server forgets meanwhile are missing in your list.</source>
        <translation>Alle fünf Minuten, solange das Fenster minimiert ist, und für nicht angezeigte Konten. Anrufe, die der Server inzwischen vergisst, fehlen in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Telephone links:</source>
        <translation>Telefonlinks:</translation>
    </message>
    <message>
        <source>&amp;Open telephone links with Bellset</source>
        <translation>&amp;Telefonlinks mit Bellset öffnen</translation>
    </message>
    <message>
        <source>What is kept:</source>
        <translation>Was aufbewahrt wird:</translation>
    </message>
    <message>
        <source>&amp;Delete everything of %1…</source>
        <comment>button: an account</comment>
        <translation>Alles von %1 &amp;löschen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 cannot be changed, so it stays as it was.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht geändert werden und bleibt darum, wie es war.</translation>
    </message>
    <message>
        <source>tel: and sip: links of web pages and mails open in Bellset.</source>
        <translation>tel:- und sip:-Links aus Webseiten und E-Mails öffnen sich in Bellset.</translation>
    </message>
    <message>
        <source>No program is chosen for tel: and sip: links of web pages and mails.</source>
        <translation>Für tel:- und sip:-Links aus Webseiten und E-Mails ist kein Programm ausgewählt.</translation>
    </message>
    <message>
        <source>tel: links of web pages and mails open in %1.</source>
        <comment>name of a program</comment>
        <translation>tel:-Links aus Webseiten und E-Mails öffnen sich in %1.</translation>
    </message>
    <message>
        <source>The choice is made in the settings of your desktop.</source>
        <translation>Ausgewählt wird in den Einstellungen Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The desktop did not take the choice. Choose Bellset in the settings of your desktop.</source>
        <translation>Die Arbeitsumgebung hat die Auswahl nicht übernommen. Wählen Sie Bellset in den Einstellungen Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>On this computer alone: the certificate of each account, encrypted; its calls, bookings and contacts; what the server said last; changes that are not applied. Nothing is sent to anybody but your server, and what you look for to the directory that you set up.</source>
        <translation>Nur auf diesem Computer: das Zertifikat jedes Kontos, verschlüsselt; seine Anrufe, Buchungen und Kontakte; was der Server zuletzt gesagt hat; nicht angewendete Änderungen. Gesendet wird nur an Ihren Server, und was Sie suchen, an das Verzeichnis, das Sie eingerichtet haben.</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>&amp;Im Systembereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>what to notify of</comment>
        <translation>&amp;Verpasste Anrufe</translation>
    </message>
    <message>
        <source>For&amp;warding that changes, ends or was forgotten</source>
        <comment>what to notify of</comment>
        <translation>&amp;Weiterleitung, die sich ändert, endet oder vergessen wurde</translation>
    </message>
    <message>
        <source>A low &amp;balance</source>
        <comment>what to notify of</comment>
        <translation>Niedriges Gut&amp;haben</translation>
    </message>
    <message>
        <source>The &amp;end of my certificate</source>
        <comment>what to notify of</comment>
        <translation>&amp;Ablauf meines Zertifikats</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Mich benachrichtigen über:</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <comment>named sets of forwarding rows</comment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>button: what a preset set stays</comment>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Nothing is put back: what is set now stays until you change it.</source>
        <translation>Nichts wird zurückgestellt: Was jetzt eingestellt ist, bleibt, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a preset…</source>
        <comment>button: the rows below</comment>
        <translation>Als &amp;Profil speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Name &amp;for it</source>
        <comment>label of a field: of a preset</comment>
        <translation>&amp;Name dafür</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Mobile, Office, Holiday…</source>
        <comment>examples of names of presets</comment>
        <translation>Mobil, Büro, Urlaub&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a name</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: naming a preset</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply or discard your changes below first.</source>
        <translation>Wenden Sie zuerst Ihre Änderungen unten an oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>It leads to your mobile, but your account has no mobile number.</source>
        <translation>Es führt zu Ihrem Mobiltelefon, aber Ihr Konto hat keine Mobilnummer.</translation>
    </message>
    <message>
        <source>It leads to voicemail, but your account has none.</source>
        <translation>Es führt zur Voicemail, aber Ihr Konto hat keine.</translation>
    </message>
    <message>
        <source>It leads to your own account: calls would go in circles.</source>
        <translation>Es führt zu Ihrem eigenen Konto: Anrufe würden im Kreis laufen.</translation>
    </message>
    <message>
        <source>One of its targets is no number and no address. Save it anew.</source>
        <translation>Eines seiner Ziele ist weder Nummer noch Adresse. Speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Until I &amp;change it</source>
        <translation>Bis ich es än&amp;dere</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 Stunde lang</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The preset %1 is deleted. Your forwarding stays as it is.</source>
        <comment>name</comment>
        <translation>Das Profil %1 ist gelöscht. Ihre Weiterleitung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>One of the targets below is missing or wrong.</source>
        <translation>Eines der Ziele unten fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Ein anderes Profil hat diesen Namen.</translation>
    </message>
    <message>
        <source>In force: %1 until %2. This server has no ends: then this program puts back what was there before, as long as this program runs.</source>
        <comment>name, moment</comment>
        <translation>In Kraft: %1 bis %2. Dieser Server kennt kein Ende: Dann stellt dieses Programm wieder her, was vorher galt, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>At %1 this program puts back what was there before, as long as this program runs.</source>
        <comment>moment</comment>
        <translation>Ende: %1. Dann stellt dieses Programm wieder her, was vorher galt, solange es läuft.</translation>
    </message>
    <message>
        <source>In force: %1 until %2, then what was there before.</source>
        <comment>name, moment</comment>
        <translation>In Kraft: %1 bis %2, danach wieder, was vorher galt.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>name of a preset</comment>
        <translation>In Kraft: %1.</translation>
    </message>
    <message>
        <source>Keep the rows below under a name, and switch to them later with one choice.</source>
        <translation>Bewahren Sie die Zeilen unten unter einem Namen auf und schalten Sie später mit einem Griff darauf um.</translation>
    </message>
    <message>
        <source>None of them is in force. This server has no ends: at an end this program puts back what was there before, as long as this program runs.</source>
        <translation>Keines davon ist in Kraft. Dieser Server kennt kein Ende: An einem Ende stellt dieses Programm wieder her, was vorher galt, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>None of them is in force.</source>
        <translation>Keines davon ist in Kraft.</translation>
    </message>
    <message>
        <source>Preset %1, in force</source>
        <comment>name</comment>
        <translation>Profil %1, in Kraft</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <comment>name</comment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>There are 12 presets. Delete one first.</source>
        <translation>Es gibt bereits 12 Profile. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Keeps the rows below under a name.</source>
        <translation>Bewahrt die Zeilen unten unter einem Namen auf.</translation>
    </message>
    <message>
        <source>It leads to an emergency number. Save it anew.</source>
        <translation>Sie führt zu einer Notrufnummer. Speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>ReachPath</name>
    <message>
        <source>All calls forwarded</source>
        <translation>Alle Anrufe weitergeleitet</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Kein Telefon angemeldet</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Wenn besetzt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>außerhalb Ihrer Zeiten</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the stations of a call; keep the spaces</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until you turn it off</source>
        <translation>bis Sie es ausschalten</translation>
    </message>
</context>
<context>
    <name>ReachStrip</name>
    <message>
        <source>For&amp;ward</source>
        <comment>button: opens a menu of targets for all calls</comment>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <translation>Nummer &amp;unterdrücken</translation>
    </message>
    <message>
        <source>&amp;Show my number</source>
        <translation>Nummer an&amp;zeigen</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>time, sentence</comment>
        <translation>Stand %1: %2</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server has not answered yet.</source>
        <translation>Wer Sie erreicht, ist nicht bekannt: Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server does not say.</source>
        <translation>Wer Sie erreicht, ist nicht bekannt: Der Server sagt es nicht.</translation>
    </message>
    <message>
        <source>Looking up who reaches you…</source>
        <translation>Es wird nachgesehen, wer Sie erreicht&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be changed now.</source>
        <translation>Der Server ist nicht erreichbar, darum lässt sich jetzt nichts ändern.</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing can be changed now.</source>
        <translation>Sie sind nicht angemeldet, darum lässt sich jetzt nichts ändern.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Eine Änderung läuft gerade.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Dieser Server lässt Sie dies nicht ändern.</translation>
    </message>
    <message>
        <source>Turn off do not distur&amp;b</source>
        <comment>button</comment>
        <translation>Nicht &amp;stören beenden</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <comment>button: opens a menu of durations</comment>
        <translation>Nicht &amp;stören</translation>
    </message>
    <message>
        <source>Calls ring again at once.</source>
        <translation>Anrufe klingeln sofort wieder.</translation>
    </message>
    <message>
        <source>Choose for how long no call rings.</source>
        <translation>Wählen Sie, wie lange kein Anruf klingelt.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere, or stop forwarding them.</source>
        <translation>Alle Anrufe anderswohin schicken oder nicht mehr weiterleiten.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere.</source>
        <translation>Alle Anrufe anderswohin schicken.</translation>
    </message>
    <message>
        <source>Let callers leave a &amp;message</source>
        <comment>button: forward to voicemail</comment>
        <translation>Anrufer zur Voic&amp;email</translation>
    </message>
    <message>
        <source>Send callers to &amp;my mobile</source>
        <comment>button</comment>
        <translation>&amp;Anrufer zum Mobiltelefon</translation>
    </message>
    <message>
        <source>Set up forward&amp;ing</source>
        <comment>button</comment>
        <translation>Weiterleitung einric&amp;hten</translation>
    </message>
    <message>
        <source>Only while no phone is signed in.</source>
        <translation>Nur solange kein Telefon angemeldet ist.</translation>
    </message>
    <message>
        <source>Hide m&amp;y number</source>
        <comment>toggle button</comment>
        <translation>Nummer unterdrü&amp;cken</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>People you call do not see your number.</source>
        <translation>Angerufene sehen Ihre Nummer nicht.</translation>
    </message>
    <message>
        <source>People you call see your number.</source>
        <translation>Angerufene sehen Ihre Nummer.</translation>
    </message>
    <message>
        <source>Set from here %1. This server cannot be asked whether it still holds.</source>
        <translation>Von hier eingestellt: %1. Ob das noch gilt, lässt sich bei diesem Server nicht abfragen.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden.</source>
        <translation>Ob Ihre Nummer unterdrückt wird, lässt sich bei diesem Server nicht abfragen.</translation>
    </message>
    <message>
        <source>M&amp;y number: hidden</source>
        <comment>button with menu</comment>
        <translation>Numme&amp;r: unterdrückt</translation>
    </message>
    <message>
        <source>M&amp;y number: shown</source>
        <comment>button with menu</comment>
        <translation>Numme&amp;r: angezeigt</translation>
    </message>
    <message>
        <source>M&amp;y number: not known</source>
        <comment>button with menu</comment>
        <translation>N&amp;ummer: nicht bekannt</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>&amp;30 Minuten lang</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 Stunde lang</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until I &amp;turn it off</source>
        <translation>Bis ich es aussch&amp;alte</translation>
    </message>
    <message>
        <source>Send all calls to</source>
        <translation>Alle Anrufe schicken an</translation>
    </message>
    <message>
        <source>My mobile (no number in your account)</source>
        <translation>Mein Mobiltelefon (keine Nummer in Ihrem Konto)</translation>
    </message>
    <message>
        <source>My &amp;mobile (%1)</source>
        <translation>Mein Mo&amp;biltelefon (%1)</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>V&amp;oicemail</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>An&amp;deres&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Stop forwarding</source>
        <translation>Nicht mehr &amp;weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Back to normal</source>
        <translation>Wieder &amp;normal</translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <comment>button: read the settings again</comment>
        <translation>Jetzt prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button: undo a change</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>button</comment>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <comment>button</comment>
        <translation>Was würde klingeln?</translation>
    </message>
    <message>
        <source>See what would become of a call, and why.</source>
        <translation>Sehen Sie, was aus einem Anruf würde und warum.</translation>
    </message>
    <message>
        <source>A &amp;contact</source>
        <translation>Ein &amp;Kontakt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>saved sets of forwards</comment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>My &amp;mobile (add its number)…</source>
        <translation>Mein &amp;Mobiltelefon (Nummer hinzufügen)…</translation>
    </message>
    <message>
        <source>Stop forwarding</source>
        <comment>button: all calls ring here again</comment>
        <translation>Weiterleitung beenden</translation>
    </message>
    <message>
        <source>Calls ring here again.</source>
        <translation>Anrufe klingeln wieder hier.</translation>
    </message>
    <message>
        <source>Ended from here, as long as this program runs</source>
        <translation>Endet von hier aus, solange dieses Programm läuft</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message>
        <source>your devices</source>
        <comment>where a call rings</comment>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>1 device</source>
        <comment>where a call rings</comment>
        <translation>1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>where a call rings</comment>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call ends</comment>
        <translation>die Voicemail</translation>
    </message>
    <message>
        <source>your mobile</source>
        <comment>where a call goes</comment>
        <translation>Ihr Mobiltelefon</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>what happens to a call</comment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>target of a forward</comment>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>My mobile</source>
        <comment>target of a forward</comment>
        <translation>Mein Mobiltelefon</translation>
    </message>
    <message>
        <source>All calls</source>
        <comment>when a call is forwarded</comment>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when a call is forwarded</comment>
        <translation>Kein Telefon online</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when a call is forwarded</comment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>No answer after %1 s</source>
        <comment>when a call is forwarded</comment>
        <translation>Keine Antwort nach %1 s</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when a call is forwarded</comment>
        <translation>Durch meine Regeln abgelehnt</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>business</source>
        <comment>group of contacts</comment>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>coworkers</source>
        <comment>group of contacts</comment>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>friends</source>
        <comment>group of contacts</comment>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>family</source>
        <comment>group of contacts</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>after %1 s %2</source>
        <comment>a step of a call&apos;s way: after 20 s voicemail</comment>
        <translation>nach %1 s %2</translation>
    </message>
    <message>
        <source>%1 (when busy: %2)</source>
        <comment>a call&apos;s way, and where it goes when busy</comment>
        <translation>%1 (wenn besetzt: %2)</translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>callers hear voicemail</source>
        <translation>Anrufer hören die Voicemail</translation>
    </message>
    <message>
        <source>callers are turned away</source>
        <translation>Anrufer werden abgewiesen</translation>
    </message>
    <message>
        <source>callers go to %1</source>
        <translation>Anrufe gehen an %1</translation>
    </message>
    <message>
        <source>others hear voicemail</source>
        <translation>andere hören die Voicemail</translation>
    </message>
    <message>
        <source>others are turned away</source>
        <translation>andere werden abgewiesen</translation>
    </message>
    <message>
        <source>others go to %1</source>
        <translation>andere Anrufe gehen an %1</translation>
    </message>
    <message>
        <source>Nobody can reach you: no phone is signed in and nothing is forwarded.</source>
        <translation>Niemand kann Sie erreichen: Kein Telefon ist angemeldet, und nichts wird weitergeleitet.</translation>
    </message>
    <message>
        <source>All calls go to %1%2, do not disturb or not.</source>
        <comment>place, end</comment>
        <translation>Alle Anrufe gehen an %1%2, ob „Nicht stören“ oder nicht.</translation>
    </message>
    <message>
        <source>All calls go to %1%2.</source>
        <comment>place, end</comment>
        <translation>Alle Anrufe gehen an %1%2.</translation>
    </message>
    <message>
        <source>Do not disturb%1, except for %2; %3.</source>
        <comment>end, groups, what the others meet</comment>
        <translation>Nicht stören%1, außer für %2; %3.</translation>
    </message>
    <message>
        <source>Do not disturb%1; %2.</source>
        <comment>end, what callers meet</comment>
        <translation>Nicht stören%1; %2.</translation>
    </message>
    <message>
        <source>Outside your hours: %1.</source>
        <comment>what callers meet</comment>
        <translation>Außerhalb Ihrer Zeiten: %1.</translation>
    </message>
    <message>
        <source>Only %1 get through: %2; %3.</source>
        <comment>groups, a call&apos;s way, what the others meet</comment>
        <translation>Erreichbar nur für %1: %2; %3.</translation>
    </message>
    <message>
        <source>No phone is signed in; %1.</source>
        <comment>what callers meet</comment>
        <translation>Kein Telefon ist angemeldet; %1.</translation>
    </message>
    <message>
        <source>Callers reach: %1.</source>
        <comment>a call&apos;s way</comment>
        <translation>Anrufer erreichen: %1.</translation>
    </message>
    <message>
        <source>Nobody can reach you</source>
        <translation>Niemand kann Sie erreichen</translation>
    </message>
    <message>
        <source>Forwarded to %1%2</source>
        <comment>place, end</comment>
        <translation>Weitergeleitet an %1%2</translation>
    </message>
    <message>
        <source>Do not disturb%1</source>
        <comment>end</comment>
        <translation>Nicht stören%1</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Außerhalb Ihrer Zeiten</translation>
    </message>
    <message>
        <source>Some callers get through</source>
        <translation>Einige Anrufer kommen durch</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
</context>
<context>
    <name>RecentCallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Verpasster Anruf von %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anruf von %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anruf an %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Anruf an %1, %2, nicht angenommen</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>&amp;Use the new one</source>
        <comment>button: a certificate</comment>
        <translation>Das &amp;neue verwenden</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <comment>button: a certificate</comment>
        <translation>Das &amp;aktuelle behalten</translation>
    </message>
    <message>
        <source>Present certificate</source>
        <translation>Aktuelles Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>Zertifikat der Datei</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <comment>a fingerprint</comment>
        <translation>SHA-256 beginnt mit %1</translation>
    </message>
    <message>
        <source>The file holds the certificate that is in use already.</source>
        <translation>Die Datei enthält das Zertifikat, das schon verwendet wird.</translation>
    </message>
    <message>
        <source>The one of the file ends earlier than the present one. Is it an older file?</source>
        <translation>Das aus der Datei läuft früher ab als das aktuelle. Ist es eine ältere Datei?</translation>
    </message>
    <message>
        <source>The server is asked whether it lets the new one in before anything is replaced.</source>
        <translation>Der Server wird gefragt, ob er das neue zulässt, bevor etwas ersetzt wird.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Days of rule %1: %2</source>
        <translation>Tage der Regel %1: %2</translation>
    </message>
    <message>
        <source>Rule %1 begins</source>
        <translation>Regel %1 beginnt</translation>
    </message>
    <message>
        <source>Rule %1 ends</source>
        <translation>Regel %1 endet</translation>
    </message>
    <message>
        <source>Who gets through by rule %1: %2</source>
        <translation>Wer durch Regel %1 durchkommt: %2</translation>
    </message>
    <message>
        <source>Remove rule %1: %2</source>
        <translation>Regel %1 entfernen: %2</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Until %1 of the day after.</source>
        <comment>time</comment>
        <translation>Bis %1 am Tag danach.</translation>
    </message>
    <message>
        <source>%1 (nobody in it)</source>
        <comment>group</comment>
        <translation>%1 (niemand darin)</translation>
    </message>
</context>
<context>
    <name>RulesConflict</name>
    <message>
        <source>no rule</source>
        <comment>for these days</comment>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>from, until, who gets through</comment>
        <translation>%1–%2: %3</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Take t&amp;heirs</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Die vom Server</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Add a rul&amp;e</source>
        <comment>button</comment>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>When callers get through</source>
        <translation>Wann Anrufer durchkommen</translation>
    </message>
    <message>
        <source>Without a rule everybody gets through at any time.</source>
        <translation>Ohne Regel kommen alle jederzeit durch.</translation>
    </message>
    <message>
        <source>Filled: everybody. Outlined: some groups. Empty: nobody. For each moment the rule with the fewest days counts.</source>
        <translation>Gefüllt: alle. Umrandet: einige Gruppen. Leer: niemand. Für jeden Zeitpunkt zählt die Regel mit den wenigsten Tagen.</translation>
    </message>
    <message>
        <source>Drag over the week to set hours.</source>
        <translation>Ziehen Sie über die Woche, um Zeiten festzulegen.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>time zone</comment>
        <translation>Es gelten die Uhrzeiten von %1.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: there are no rules any more.</source>
        <translation>Inzwischen auf dem Server geändert: Es gibt keine Regeln mehr.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the rules there</comment>
        <translation>Inzwischen auf dem Server geändert: %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Added the alias %1.</source>
        <translation>Der Alias %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed the alias %1.</source>
        <translation>Der Alias %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>There are no aliases.</source>
        <translation>Es gibt keine Aliasse.</translation>
    </message>
    <message>
        <source>&quot;enum&quot; takes no further words.</source>
        <translation>„enum“ nimmt keine weiteren Wörter an.</translation>
    </message>
    <message>
        <source>There are no ENUM numbers.</source>
        <translation>Es gibt keine ENUM-Nummern.</translation>
    </message>
    <message>
        <source>Write &quot;api GET PATH&quot; or &quot;api POST PATH&quot;.</source>
        <translation>Schreiben Sie „api GET PATH“ oder „api POST PATH“.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Der Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The query in the path cannot be read.</source>
        <translation>Die Abfrage im Pfad ist nicht lesbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>„%1“ hat nicht die Form key=value.</translation>
    </message>
    <message>
        <source>The server is given with a file of its own, %1, so %2 cannot be asked. Give it without the file: --server %3.</source>
        <translation>Der Server ist mit einer eigenen Datei angegeben, %1, darum kann %2 nicht gefragt werden. Geben Sie ihn ohne die Datei an: --server %3.</translation>
    </message>
    <message>
        <source>This account pays afterwards: it has no balance.</source>
        <translation>Dieses Konto zahlt im Nachhinein: Es hat kein Guthaben.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <comment>%1 is an amount with its currency</comment>
        <translation>Guthaben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) running on it.</source>
        <translation>
            <numerusform>Darauf läuft %n Anruf.</numerusform>
            <numerusform>Darauf laufen %n Anrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <comment>what is left after a booking</comment>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>No bookings.</source>
        <comment>on a balance</comment>
        <translation>Keine Buchungen.</translation>
    </message>
    <message>
        <source>There are older bookings: --limit shows more.</source>
        <translation>Es gibt ältere Buchungen: --limit zeigt mehr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message numerus="yes">
        <source>This month: %n call(s) placed, price %1.</source>
        <translation>
            <numerusform>Dieser Monat: %n getätigter Anruf, Preis %1.</numerusform>
            <numerusform>Dieser Monat: %n getätigte Anrufe, Preis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;balance&quot; takes no further words.</source>
        <translation>„balance“ nimmt keine weiteren Wörter an.</translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;balance --history&quot;.</source>
        <translation>--%1 gehört zu „balance --history“.</translation>
    </message>
    <message>
        <source>&quot;usage&quot; takes no further words.</source>
        <translation>„usage“ nimmt keine weiteren Wörter an.</translation>
    </message>
    <message>
        <source>&quot;calls&quot; takes no further words.</source>
        <translation>„calls“ nimmt keine weiteren Wörter an.</translation>
    </message>
    <message>
        <source>Use one of --missed, --in and --out.</source>
        <translation>Verwenden Sie nur eine der Optionen --missed, --in und --out.</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call</comment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>a call</comment>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a call</comment>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a call</comment>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Keine Anrufe.</translation>
    </message>
    <message>
        <source>There are older calls: --limit shows more.</source>
        <translation>Es gibt ältere Anrufe: --limit zeigt mehr.</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation>Gespeichert für %1.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>--protect is keychain or password.</source>
        <translation>--protect ist keychain oder password.</translation>
    </message>
    <message>
        <source>&quot;cert %1&quot; has no option --%2.</source>
        <translation>„cert %1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>Name the file once.</source>
        <translation>Nennen Sie die Datei nur einmal.</translation>
    </message>
    <message>
        <source>Write &quot;cert import FILE&quot;, &quot;cert enrol ADDRESS&quot;, &quot;cert export FILE&quot;, &quot;cert revoke SERIAL&quot;, or &quot;cert&quot; with show, renew or list.</source>
        <translation>Schreiben Sie „cert import FILE“, „cert enrol ADDRESS“, „cert export FILE“, „cert revoke SERIAL“ oder „cert“ mit show, renew oder list.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Neues Passwort von %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>&quot;cert enrol&quot; gets a new certificate: leave --p12 and --account out.</source>
        <translation>„cert enrol“ holt ein neues Zertifikat: Lassen Sie --p12 und --account weg.</translation>
    </message>
    <message>
        <source>There is no password: add --password-stdin, and write it in the first line of standard input, the code in the second.</source>
        <translation>Es fehlt ein Passwort: Fügen Sie --password-stdin hinzu und schreiben Sie es in die erste Zeile der Standardeingabe, den Code in die zweite.</translation>
    </message>
    <message>
        <source>There is no code on standard input, after the password.</source>
        <translation>Auf der Standardeingabe steht nach dem Passwort kein Code.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>&quot;cert renew&quot; works on a saved account; import the file first.</source>
        <translation>„cert renew“ wirkt auf ein gespeichertes Konto; importieren Sie zuerst die Datei.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 gibt es bereits; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>--legacy is for .p12 files.</source>
        <translation>--legacy ist für .p12-Dateien.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Neues Passwort für %1:</translation>
    </message>
    <message>
        <source>The file needs a password; type it, or give it with --password-stdin.</source>
        <translation>Die Datei braucht ein Passwort; geben Sie es ein oder übergeben Sie es mit --password-stdin.</translation>
    </message>
    <message>
        <source>The certificate %1 is revoked.</source>
        <translation>Das Zertifikat %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>say who can reach me; ends with 3 if nobody can</source>
        <translation>sagen, wer mich erreichen kann; endet mit 3, wenn es niemand kann</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>forward calls; TARGET is mobile, voicemail, a number or an address</source>
        <translation>Anrufe weiterleiten; TARGET ist mobile, voicemail, eine Nummer oder eine Adresse</translation>
    </message>
    <message>
        <source>hide or show my number when I call</source>
        <translation>meine Nummer unterdrücken oder anzeigen, wenn ich anrufe</translation>
    </message>
    <message>
        <source>list calls, those kept on this computer too</source>
        <translation>Anrufe auflisten, auch die auf diesem Computer aufbewahrten</translation>
    </message>
    <message>
        <source>decide who gets through when, and who never does</source>
        <translation>festlegen, wer wann durchkommt und wer nie</translation>
    </message>
    <message>
        <source>reject calls of somebody</source>
        <translation>Anrufe von jemandem ablehnen</translation>
    </message>
    <message>
        <source>no longer reject calls of somebody</source>
        <translation>Anrufe von jemandem nicht mehr ablehnen</translation>
    </message>
    <message>
        <source>say what becomes of a call, step by step; ends with 3 if it is turned away</source>
        <translation>sagen, was aus einem Anruf wird, Schritt für Schritt; endet mit 3, wenn er abgewiesen wird</translation>
    </message>
    <message>
        <source>entries that the account&apos;s programs keep on the server</source>
        <translation>Einträge, die die Programme des Kontos auf dem Server aufbewahren</translation>
    </message>
    <message>
        <source>other names that ring my phones</source>
        <translation>andere Namen, unter denen meine Telefone klingeln</translation>
    </message>
    <message>
        <source>my telephone numbers in ENUM</source>
        <translation>meine Telefonnummern in ENUM</translation>
    </message>
    <message>
        <source>phones that are signed in</source>
        <translation>angemeldete Telefone</translation>
    </message>
    <message>
        <source>prepaid balance and the calls on it, or what was booked, also what is kept on this computer</source>
        <translation>Prepaid-Guthaben und die Anrufe darauf oder die Buchungen, auch die auf diesem Computer aufbewahrten</translation>
    </message>
    <message>
        <source>calls of this month and their price</source>
        <translation>Anrufe dieses Monats und ihr Preis</translation>
    </message>
    <message>
        <source>the mailbox; the PIN is asked for or read from standard input</source>
        <translation>die Mailbox; die PIN wird abgefragt oder von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>e-mail, mobile number, time zone and the like</source>
        <translation>E-Mail, Mobilnummer, Zeitzone und dergleichen</translation>
    </message>
    <message>
        <source>the number that others see when I call</source>
        <translation>die Nummer, die andere sehen, wenn ich anrufe</translation>
    </message>
    <message>
        <source>change my password; both are asked for or read from standard input</source>
        <translation>mein Passwort ändern; beide werden abgefragt oder von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>add a prepaid card; its number is asked for or read from standard input</source>
        <translation>eine Guthabenkarte aufladen; ihre Nummer wird abgefragt oder von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>keep a certificate on this computer, get one by password or invitation, look at it, renew it, take it along</source>
        <translation>ein Zertifikat auf diesem Computer aufbewahren, mit Passwort oder Einladung holen, ansehen, erneuern, mitnehmen</translation>
    </message>
    <message>
        <source>send a request as it is</source>
        <translation>eine Anfrage senden, wie sie ist</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2.</source>
        <translation>„%1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>--invitation-stdin belongs to &quot;cert enrol&quot;.</source>
        <translation>--invitation-stdin gehört zu „cert enrol“.</translation>
    </message>
    <message>
        <source>Usage: bellsetctl [OPTION]... COMMAND

Changes and shows the settings of a SIP account.

Commands:
</source>
        <translation>Aufruf: bellsetctl [OPTION]... COMMAND

Ändert und zeigt die Einstellungen eines SIP-Kontos.

Befehle:
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
Optionen:
  --p12 FILE           das Zertifikat in dieser Datei verwenden
  --password-stdin     dessen Passwort von der Standardeingabe lesen
  --invitation-stdin   den Code einer Einladung von der Standardeingabe lesen
  --account ADDRESS    das für dieses Konto gespeicherte Zertifikat verwenden; mit
                       --p12 das Konto eines Zertifikats, das keines nennt
  --server URL         der Server, wenn es nicht der übliche ist
  --ca FILE            Servern glauben, für die diese Zertifizierungsstelle bürgt
  -o, --output FORMAT  text, json oder csv
  --timeout SECONDS    wie lange auf jede Antwort gewartet wird
  -h, --help           dies anzeigen
  --version            die Version anzeigen

Zeiten: 30m 1h 2h30m 1d; 17:00, „tomorrow 8:00“, 2026-05-03T10:42;
bei Anrufen und Buchungen auch yesterday, „yesterday 8:00“, 7d (zurück).
Endet mit 0 erledigt, 2 Aufruf, 3 Zustand falsch, 4 nicht gefunden, 5 Konflikt, 6 verweigert, 7 Netz, 8 Server, 9 Zertifikat.
</translation>
    </message>
    <message>
        <source>The output is one of text, json and csv.</source>
        <translation>Die Ausgabe ist text, json oder csv.</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds from 1 to 3600.</source>
        <translation>Die Wartezeit ist eine Anzahl von Sekunden zwischen 1 und 3600.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how long a phone stays signed in</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Kein Telefon ist angemeldet.</translation>
    </message>
    <message>
        <source>Use either --for or --until.</source>
        <translation>Verwenden Sie entweder --for oder --until.</translation>
    </message>
    <message>
        <source>A length of time is written like 30m, 1h or 1d.</source>
        <translation>Eine Dauer schreibt man wie 30m, 1h oder 1d.</translation>
    </message>
    <message>
        <source>A time to come is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Eine künftige Zeit schreibt man wie 17:00, „tomorrow 8:00“ oder 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>The exceptions are some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Die Ausnahmen sind einige aus vip, business, coworkers, friends und family, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>„Nicht stören“ ist aus.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>„Nicht stören“ ist ein bis %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>„Nicht stören“ ist ein, bis Sie es ausschalten.</translation>
    </message>
    <message>
        <source>These get through: %1.</source>
        <comment>groups</comment>
        <translation>Diese kommen durch: %1.</translation>
    </message>
    <message>
        <source>Write &quot;dnd on&quot; or &quot;dnd off&quot;.</source>
        <translation>Schreiben Sie „dnd on“ oder „dnd off“.</translation>
    </message>
    <message>
        <source>&quot;dnd off&quot; takes no options.</source>
        <translation>„dnd off“ nimmt keine Optionen an.</translation>
    </message>
    <message>
        <source>Write &quot;explain&quot; with a number or an address.</source>
        <translation>Schreiben Sie „explain“ mit einer Nummer oder Adresse.</translation>
    </message>
    <message>
        <source>Who calls? Write &quot;explain CALLER --at %1&quot;.</source>
        <translation>Wer ruft an? Schreiben Sie „explain CALLER --at %1“.</translation>
    </message>
    <message>
        <source>A time is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Eine Zeit schreibt man wie 17:00, „tomorrow 8:00“ oder 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>Write &quot;forward&quot; with all, busy, offline, noanswer, rejected, off or show.</source>
        <translation>Schreiben Sie „forward“ mit all, busy, offline, noanswer, rejected, off oder show.</translation>
    </message>
    <message>
        <source>There is something too much after &quot;forward %1&quot;.</source>
        <translation>Nach „forward %1“ steht etwas zu viel.</translation>
    </message>
    <message>
        <source>&quot;forward %1&quot; takes no options.</source>
        <translation>„forward %1“ nimmt keine Optionen an.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;.</source>
        <translation>Die Bedingung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--to is empty; to switch off, write &quot;forward off&quot;.</source>
        <translation>--to ist leer; zum Ausschalten schreiben Sie „forward off“.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Nothing was forwarded to before: say where with --to.</source>
        <translation>Bisher wurde nirgendwohin weitergeleitet: Geben Sie das Ziel mit --to an.</translation>
    </message>
    <message>
        <source>No caller ID is set.</source>
        <translation>Es ist keine Rufnummernanzeige eingestellt.</translation>
    </message>
    <message>
        <source>Those whom you call see %1.</source>
        <translation>Wen Sie anrufen, der sieht %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value with one of the keys %2.</source>
        <translation>„%1“ hat nicht die Form key=value mit einem der Schlüssel %2.</translation>
    </message>
    <message>
        <source>Write &quot;identity show&quot; or &quot;identity set key=value&quot;.</source>
        <translation>Schreiben Sie „identity show“ oder „identity set key=value“.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>Der Wert von %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Write &quot;caller-id&quot;, &quot;caller-id NUMBER&quot; (+ and 7 to 15 digits) or &quot;caller-id off&quot;.</source>
        <translation>Schreiben Sie „caller-id“, „caller-id NUMBER“ (+ und 7 bis 15 Ziffern) oder „caller-id off“.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Keine Einträge.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write 2026-05-03T10:42, seconds since 1970, or 2h for two hours ago.</source>
        <translation>„%1“ ist kein Zeitpunkt; schreiben Sie 2026-05-03T10:42, Sekunden seit 1970 oder 2h für „vor zwei Stunden“.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to %1.</source>
        <translation>Die Obergrenze ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>The summary is of all entries; leave --since and --limit out.</source>
        <translation>Die Zusammenfassung gilt für alle Einträge; lassen Sie --since und --limit weg.</translation>
    </message>
    <message>
        <source>The entry is not text in UTF-8; encode it, for example with base64.</source>
        <translation>Der Eintrag ist kein Text in UTF-8; codieren Sie ihn, zum Beispiel mit base64.</translation>
    </message>
    <message>
        <source>The entry nests more than %1 arrays and objects; store it as text, without --json.</source>
        <translation>Der Eintrag verschachtelt mehr als %1 Arrays und Objekte; speichern Sie ihn als Text, ohne --json.</translation>
    </message>
    <message>
        <source>The entry is no JSON value, or null; correct it, or leave --json out to store it as text.</source>
        <translation>Der Eintrag ist kein JSON-Wert oder null; berichtigen Sie ihn oder lassen Sie --json weg, um ihn als Text zu speichern.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Write &quot;journal put --uuid UUID [--json] [FILE|-]&quot;.</source>
        <translation>Schreiben Sie „journal put --uuid UUID [--json] [FILE|-]“.</translation>
    </message>
    <message>
        <source>The server keeps these entries no longer.</source>
        <translation>Der Server bewahrt diese Einträge nicht mehr auf.</translation>
    </message>
    <message>
        <source>Write &quot;journal get [--since TIME] [--except UUID] [--limit N] [--summary]&quot;, &quot;journal put --uuid UUID [--json] [FILE|-]&quot; or &quot;journal delete ID...&quot;.</source>
        <translation>Schreiben Sie „journal get [--since TIME] [--except UUID] [--limit N] [--summary]“, „journal put --uuid UUID [--json] [FILE|-]“ oder „journal delete ID...“.</translation>
    </message>
    <message>
        <source>A time gone by is written like 8:00, &quot;yesterday 8:00&quot;, 7d or 2026-05-03T10:42.</source>
        <translation>Eine vergangene Zeit schreibt man wie 8:00, „yesterday 8:00“, 7d oder 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>--limit is a number, 1 or more.</source>
        <translation>--limit ist eine Zahl, mindestens 1.</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be read. It lies in %2 now, and a new list was begun.</source>
        <translation>Was von %1 aufbewahrt wurde, konnte nicht gelesen werden. Es liegt jetzt in %2, und eine neue Liste wurde begonnen.</translation>
    </message>
    <message>
        <source>--until is later than --since.</source>
        <translation>--until liegt nach --since.</translation>
    </message>
    <message>
        <source>Nothing is kept of a certificate given by --p12: --offline needs a saved account.</source>
        <translation>Von einem mit --p12 angegebenen Zertifikat wird nichts aufbewahrt: --offline braucht ein gespeichertes Konto.</translation>
    </message>
    <message>
        <source>The password has been changed. Certificates that were made before still count.</source>
        <translation>Das Passwort wurde geändert. Früher ausgestellte Zertifikate gelten weiter.</translation>
    </message>
    <message>
        <source>Old password:</source>
        <translation>Altes Passwort:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Neues Passwort:</translation>
    </message>
    <message>
        <source>Again:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Give the old password and then the new one, at the terminal or as lines of standard input.</source>
        <translation>Geben Sie erst das alte, dann das neue Passwort an, am Terminal oder als Zeilen der Standardeingabe.</translation>
    </message>
    <message>
        <source>&quot;password&quot; takes no further words: it asks for both passwords, or reads them from standard input.</source>
        <translation>„password“ nimmt keine weiteren Wörter an: Es fragt nach beiden Passwörtern oder liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Ihre Nummer wird unterdrückt, wenn Sie anrufen.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Ihre Nummer wird angezeigt, wenn Sie anrufen.</translation>
    </message>
    <message>
        <source>Write &quot;privacy on&quot; or &quot;privacy off&quot;.</source>
        <translation>Schreiben Sie „privacy on“ oder „privacy off“.</translation>
    </message>
    <message>
        <source>With --protect password the certificate is kept under its own password instead.</source>
        <translation>Mit --protect password wird das Zertifikat stattdessen unter seinem eigenen Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl identity set mobile_number=NUMBER&quot; adds it.</source>
        <translation>„bellsetctl identity set mobile_number=NUMBER“ fügt sie hinzu.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl voicemail on&quot; makes one.</source>
        <translation>„bellsetctl voicemail on“ legt eine an.</translation>
    </message>
    <message>
        <source>If the server has another name than the address, give it with --server URL.</source>
        <translation>Heißt der Server anders als die Adresse, geben Sie ihn mit --server URL an.</translation>
    </message>
    <message>
        <source>The certificate needs its password: add --password-stdin, or run bellsetctl at a terminal.</source>
        <translation>Das Zertifikat braucht sein Passwort: Fügen Sie --password-stdin hinzu oder starten Sie bellsetctl an einem Terminal.</translation>
    </message>
    <message>
        <source>For now: %1</source>
        <comment>do not disturb until 17:00</comment>
        <translation>Vorübergehend: %1</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <comment>weekdays 09:00–17:30: coworkers and VIP</comment>
        <translation>Annehmen: %1</translation>
    </message>
    <message>
        <source>Accept, without effect: %1</source>
        <comment>a rule whose times are wrong</comment>
        <translation>Annehmen, ohne Wirkung: %1</translation>
    </message>
    <message>
        <source>Accept: everybody, at any time</source>
        <translation>Annehmen: alle, jederzeit</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <comment>pattern</comment>
        <translation>Ablehnen: %1</translation>
    </message>
    <message>
        <source>Reject: nobody</source>
        <translation>Ablehnen: niemanden</translation>
    </message>
    <message>
        <source>Write &quot;rules accept DAYS [START-STOP] WHO&quot; or &quot;rules accept DAYS off&quot;.</source>
        <translation>Schreiben Sie „rules accept DAYS [START-STOP] WHO“ oder „rules accept DAYS off“.</translation>
    </message>
    <message>
        <source>Days are written like daily, weekdays, weekend, mon-fri or sat,sun.</source>
        <translation>Tage schreibt man wie daily, weekdays, weekend, mon-fri oder sat,sun.</translation>
    </message>
    <message>
        <source>Hours are written like 09:00-17:30; 22:00-06:00 goes on past midnight.</source>
        <translation>Zeiten schreibt man wie 09:00-17:30; 22:00-06:00 geht über Mitternacht hinaus.</translation>
    </message>
    <message>
        <source>Who gets through is everybody, nobody, or some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Durch kommen everybody, nobody oder einige aus vip, business, coworkers, friends und family, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Write &quot;rules reject add PATTERN&quot; or &quot;rules reject remove PATTERN&quot;.</source>
        <translation>Schreiben Sie „rules reject add PATTERN“ oder „rules reject remove PATTERN“.</translation>
    </message>
    <message>
        <source>A pattern is an address in which % stands for anything, like %@spam.example.</source>
        <translation>Ein Muster ist eine Adresse, in der % für Beliebiges steht, wie %@spam.example.</translation>
    </message>
    <message>
        <source>Write &quot;rules&quot; with show, accept, reject or clear.</source>
        <translation>Schreiben Sie „rules“ mit show, accept, reject oder clear.</translation>
    </message>
    <message>
        <source>Calls of %1 are rejected.</source>
        <translation>Anrufe von %1 werden abgelehnt.</translation>
    </message>
    <message>
        <source>Calls of %1 are still rejected, by the pattern %2.</source>
        <translation>Anrufe von %1 werden immer noch abgelehnt, durch das Muster %2.</translation>
    </message>
    <message>
        <source>Calls of %1 are not rejected.</source>
        <translation>Anrufe von %1 werden nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; with a number or an address, like &quot;%1 +31900123456&quot;.</source>
        <translation>Schreiben Sie „%1“ mit einer Nummer oder Adresse, etwa „%1 +31900123456“.</translation>
    </message>
    <message>
        <source>Several accounts are saved: say which with --account (%1).</source>
        <translation>Mehrere Konten sind gespeichert: Geben Sie mit --account an, welches (%1).</translation>
    </message>
    <message>
        <source>&quot;status&quot; takes no further words.</source>
        <translation>„status“ nimmt keine weiteren Wörter an.</translation>
    </message>
    <message>
        <source>Voicemail is off.</source>
        <translation>Die Voicemail ist aus.</translation>
    </message>
    <message>
        <source>Voicemail is on: mailbox %1.</source>
        <translation>Die Voicemail ist ein: Mailbox %1.</translation>
    </message>
    <message>
        <source>Messages are kept, and not mailed.</source>
        <translation>Nachrichten werden aufbewahrt und nicht gemailt.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1, and not kept.</source>
        <translation>Nachrichten werden an %1 gemailt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Nachrichten werden aufbewahrt und an %1 gemailt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write &quot;voicemail show&quot;, &quot;voicemail on&quot;, &quot;voicemail off&quot;, &quot;voicemail email ADDRESS&quot; (or none) or &quot;voicemail pin&quot;.</source>
        <translation>Schreiben Sie „voicemail show“, „voicemail on“, „voicemail off“, „voicemail email ADDRESS“ (oder none) oder „voicemail pin“.</translation>
    </message>
    <message>
        <source>New PIN:</source>
        <translation>Neue PIN:</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>Eine PIN hat 4 bis 10 Ziffern.</translation>
    </message>
    <message>
        <source>The value of voucher %1 was added to the balance.</source>
        <translation>Der Wert des Gutscheins %1 wurde dem Guthaben hinzugefügt.</translation>
    </message>
    <message>
        <source>Write &quot;voucher ID&quot;; the number is asked for, or read from standard input.</source>
        <translation>Schreiben Sie „voucher ID“; die Nummer wird abgefragt oder von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Number of voucher %1:</source>
        <translation>Nummer des Gutscheins %1:</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only.</source>
        <translation>Die Nummer eines Gutscheins besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>The certificate that is saved for %1 is good for longer than the one of this file. With --replace it is replaced all the same.</source>
        <translation>Das für %1 gespeicherte Zertifikat ist länger gültig als das dieser Datei. Mit --replace wird es trotzdem ersetzt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 ist vergeben.</translation>
    </message>
    <message>
        <source>%1 is taken. Free: %2</source>
        <translation>%1 ist vergeben. Frei: %2</translation>
    </message>
    <message>
        <source>Write &quot;aliases&quot;, &quot;aliases check NAME&quot;, &quot;aliases add NAME&quot; or &quot;aliases remove NAME&quot;.</source>
        <translation>Schreiben Sie „aliases“, „aliases check NAME“, „aliases add NAME“ oder „aliases remove NAME“.</translation>
    </message>
    <message>
        <source>who signed in to my account, and from where</source>
        <translation>wer sich bei meinem Konto angemeldet hat und von wo</translation>
    </message>
    <message>
        <source>Signed out: %1. It can sign in again while it knows the password.</source>
        <translation>Abgemeldet: %1. Es kann sich wieder anmelden, solange es das Passwort kennt.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>mehrere Adressen</translation>
    </message>
    <message>
        <source>The server has recorded no sign-in.</source>
        <translation>Der Server hat keine Anmeldung verzeichnet.</translation>
    </message>
    <message>
        <source>Write &quot;devices&quot; or &quot;devices sign-out CONTACT&quot;.</source>
        <translation>Schreiben Sie „devices“ oder „devices sign-out CONTACT“.</translation>
    </message>
    <message>
        <source>&quot;sign-ins&quot; takes no further words.</source>
        <translation>„sign-ins“ nimmt keine weiteren Wörter an.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The server&apos;s data did not come in time.</source>
        <translation>Die Daten des Servers kamen nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search pages, people, numbers…</source>
        <comment>field that opens the search of the window</comment>
        <translation>Seiten, Personen, Nummern suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Seiten, Einstellungen, Personen und Nummern suchen</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers (%1)</source>
        <comment>keys</comment>
        <translation>Seiten, Einstellungen, Personen und Nummern suchen (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Fingerprint of your certificate, SHA-256</source>
        <translation>Fingerabdruck Ihres Zertifikats, SHA-256</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <comment>button: the certificate</comment>
        <translation>&amp;Jetzt erneuern</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>button: the certificate</comment>
        <translation>&amp;Ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport encrypted copy…</source>
        <comment>button: the certificate</comment>
        <translation>Verschlüsselt e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from this computer…</source>
        <comment>button: the account and its certificate</comment>
        <translation>&amp;Von diesem Computer entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is trusted, SHA-256</source>
        <translation>Fingerabdruck, dem vertraut wird, SHA-256</translation>
    </message>
    <message>
        <source>&amp;Check the server&apos;s identity…</source>
        <comment>button</comment>
        <translation>&amp;Identität des Servers prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Forget this fingerprint</source>
        <comment>button</comment>
        <translation>Diesen &amp;Fingerabdruck vergessen</translation>
    </message>
    <message>
        <source>The server&apos;s identity</source>
        <translation>Identität des Servers</translation>
    </message>
    <message>
        <source>Open the server&apos;s web pa&amp;ge</source>
        <comment>button</comment>
        <translation>Webseite &amp;des Servers öffnen</translation>
    </message>
    <message>
        <source>Certificates of this account</source>
        <translation>Zertifikate dieses Kontos</translation>
    </message>
    <message>
        <source>This computer knows no program that opens web pages.</source>
        <translation>Dieser Computer kennt kein Programm, das Webseiten öffnet.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>The password of the certificate file, which you type when the program starts. The new certificate is protected with it too.</source>
        <translation>Das Passwort der Zertifikatsdatei, das Sie beim Programmstart eingeben. Auch das neue Zertifikat wird damit geschützt.</translation>
    </message>
    <message>
        <source>The passphrase that you type when the program starts. The new certificate is protected with it too.</source>
        <translation>Die Passphrase, die Sie beim Programmstart eingeben. Auch das neue Zertifikat wird damit geschützt.</translation>
    </message>
    <message>
        <source>That is not the one. Type it again.</source>
        <translation>Das stimmt nicht. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Zertifikat erneuern</translation>
    </message>
    <message>
        <source>Renewing the certificate: a new key is made on this computer.</source>
        <translation>Das Zertifikat wird erneuert: Auf diesem Computer wird ein neuer Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Renewed, and in use already. The old certificate stays good until it ends, unless you revoke it below.</source>
        <translation>Erneuert und schon in Verwendung. Das alte Zertifikat bleibt bis zu seinem Ablauf gültig, wenn Sie es nicht unten widerrufen.</translation>
    </message>
    <message>
        <source>Export an encrypted copy</source>
        <translation>Verschlüsselte Kopie exportieren</translation>
    </message>
    <message>
        <source>Certificates (*.p12)</source>
        <comment>a filter of the file dialog</comment>
        <translation>Zertifikate (*.p12)</translation>
    </message>
    <message>
        <source>Choose a password for the file. At least 8 characters, any kind; longer is better. Whoever has the file and the password can act as %1. The password cannot be recovered.</source>
        <translation>Wählen Sie ein Passwort für die Datei. Mindestens 8 beliebige Zeichen; länger ist besser. Wer Datei und Passwort hat, kann als %1 handeln. Das Passwort lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Written: %1, encrypted with your password.</source>
        <translation>Geschrieben: %1, verschlüsselt mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Zertifikatsdatei öffnen</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Dieses Passwort öffnet diese Datei nicht.</translation>
    </message>
    <message>
        <source>The password of %1. For files of sip2sip it is your SIP password.</source>
        <translation>Das Passwort von %1. Bei Dateien von sip2sip ist es Ihr SIP-Passwort.</translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation>Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>Replaced. The server has let the new certificate in.</source>
        <translation>Ersetzt. Der Server hat das neue Zertifikat zugelassen.</translation>
    </message>
    <message>
        <source>Forgotten. When nobody vouches for the server, you are asked again.</source>
        <translation>Vergessen. Wenn niemand für den Server bürgt, werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>This account is shown without a certificate.</source>
        <translation>Dieses Konto wird ohne Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Opening your certificate…</source>
        <translation>Ihr Zertifikat wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Renew and Replace are for accounts that are saved on this computer.</source>
        <translation>„Erneuern“ und „Ersetzen“ sind für Konten, die auf diesem Computer gespeichert sind.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. You get a new one on its web page, or by get_p12 or get_crt of its settings address; open the file with Replace.</source>
        <translation>Dieser Server erneuert Zertifikate nicht von hier aus. Ein neues bekommen Sie auf seiner Webseite oder mit get_p12 oder get_crt seiner Einstellungsadresse; öffnen Sie die Datei mit „Ersetzen“.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be renewed or replaced now.</source>
        <translation>Der Server ist nicht erreichbar, darum lässt sich jetzt nichts erneuern oder ersetzen.</translation>
    </message>
    <message>
        <source>This server does not tell which certificates it has issued for you, and cannot revoke one from here. If a file is lost, ask whoever runs the server.</source>
        <translation>Dieser Server nennt nicht, welche Zertifikate er für Sie ausgestellt hat, und kann von hier aus keines widerrufen. Wenn eine Datei verloren ist, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server knows no certificate of this account.</source>
        <translation>Der Server kennt kein Zertifikat dieses Kontos.</translation>
    </message>
    <message>
        <source>Certificates of this account, newest first. Revoke one when the computer or the file that holds it is lost.</source>
        <translation>Zertifikate dieses Kontos, das neueste zuerst. Widerrufen Sie eines, wenn der Computer oder die Datei damit verloren ist.</translation>
    </message>
    <message>
        <source>Loading the certificates of this account…</source>
        <translation>Die Zertifikate dieses Kontos werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The certificates of this account are read when the server can be reached.</source>
        <translation>Die Zertifikate dieses Kontos werden gelesen, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiteres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is revoked.</source>
        <translation>Das Zertifikat mit der Seriennummer %1 ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your certificate is not valid before %1.</source>
        <comment>date</comment>
        <translation>Ihr Zertifikat ist vor dem %1 nicht gültig.</translation>
    </message>
    <message>
        <source>You sign in with a certificate that is good until %1.</source>
        <comment>date</comment>
        <translation>Sie melden sich mit einem Zertifikat an, das bis %1 gültig ist.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1: the server no longer lets you in.</source>
        <comment>date</comment>
        <translation>Ihr Zertifikat ist am %1 abgelaufen: Der Server lässt Sie nicht mehr ein.</translation>
    </message>
    <message>
        <source>Your certificate ends within a day.</source>
        <translation>Ihr Zertifikat läuft innerhalb eines Tages ab.</translation>
    </message>
    <message>
        <source>Your certificate ends tomorrow.</source>
        <translation>Ihr Zertifikat läuft morgen ab.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n days, on %1.</source>
        <comment>date</comment>
        <translation>
            <numerusform>Ihr Zertifikat läuft in %n Tag ab, am %1.</numerusform>
            <numerusform>Ihr Zertifikat läuft in %n Tagen ab, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <comment>date</comment>
        <translation>Stimmt die Uhr dieses Computers? Sie zeigt %1.</translation>
    </message>
    <message>
        <source>One thing to do: get a new certificate file from whoever runs the server, and open it with Replace.</source>
        <translation>Eines ist zu tun: Holen Sie sich beim Betreiber des Servers eine neue Zertifikatsdatei und öffnen Sie sie mit „Ersetzen“.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. Get a new certificate file before that day, and open it with Replace.</source>
        <translation>Dieser Server erneuert Zertifikate nicht von hier aus. Holen Sie sich vor diesem Tag eine neue Zertifikatsdatei und öffnen Sie sie mit „Ersetzen“.</translation>
    </message>
    <message>
        <source>Renew it now: when it has ended, the server lets you in no longer, not even to renew it.</source>
        <translation>Erneuern Sie es jetzt: Ist es abgelaufen, lässt der Server Sie nicht mehr ein, auch nicht zum Erneuern.</translation>
    </message>
    <message>
        <source>Renew it this week. It takes a few seconds.</source>
        <translation>Erneuern Sie es diese Woche. Es dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Renew it when you have a minute. Nothing else changes.</source>
        <translation>Erneuern Sie es, wenn Sie eine Minute Zeit haben. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>It was opened for this run of the program only; nothing of it is saved here.</source>
        <translation>Es wurde nur für diesen Programmlauf geöffnet; nichts davon wird hier gespeichert.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in your wallet.</source>
        <translation>Verschlüsselt auf diesem Computer gespeichert; sein Passwort liegt in Ihrem Passwortspeicher.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in %1.</source>
        <comment>name of a keychain</comment>
        <translation>Verschlüsselt auf diesem Computer gespeichert; sein Passwort liegt in %1.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type the password of the certificate file at every start.</source>
        <translation>Verschlüsselt auf diesem Computer gespeichert; Sie geben bei jedem Start das Passwort der Zertifikatsdatei ein.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type your passphrase at every start.</source>
        <translation>Verschlüsselt auf diesem Computer gespeichert; Sie geben bei jedem Start Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Until this program ends, %1 must show exactly this fingerprint, which you trusted once.</source>
        <translation>Bis dieses Programm endet, muss %1 genau diesen Fingerabdruck zeigen, dem Sie einmal vertraut haben.</translation>
    </message>
    <message>
        <source>%1 must show a key with exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 muss einen Schlüssel mit genau diesem Fingerabdruck zeigen, gleich was Zertifizierungsstellen sagen.</translation>
    </message>
    <message>
        <source>%1 must show exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 muss genau diesen Fingerabdruck zeigen, gleich was Zertifizierungsstellen sagen.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts must vouch for %1.</source>
        <translation>Eine Zertifizierungsstelle, der dieser Computer vertraut, muss für %1 bürgen.</translation>
    </message>
    <message>
        <source>Nobody may vouch for %1: look at its identity and decide whether to trust it.</source>
        <translation>Niemand kann für %1 bürgen: Sehen Sie sich die Identität an und entscheiden Sie, ob Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>eine Zertifizierungsstelle ohne Namen</translation>
    </message>
    <message>
        <source>%2, or an authority that this computer trusts, must vouch for %1.</source>
        <comment>server, name of an authority</comment>
        <translation>%2 oder eine Zertifizierungsstelle, der dieser Computer vertraut, muss für %1 bürgen.</translation>
    </message>
    <message>
        <source>%2 must vouch for %1, and nobody else may.</source>
        <comment>server, name of an authority</comment>
        <translation>%2 muss für %1 bürgen, und niemand sonst darf es.</translation>
    </message>
    <message>
        <source>Issued on %1, good until %2</source>
        <comment>dates</comment>
        <translation>Ausgestellt am %1, gültig bis %2</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <comment>date</comment>
        <translation>Widerrufen am %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a certificate</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>In use by this program</source>
        <comment>of a certificate</comment>
        <translation>Von diesem Programm verwendet</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <comment>of a certificate</comment>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Good, not the one in use here</source>
        <comment>of a certificate</comment>
        <translation>Gültig, nicht das hier verwendete</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is the one you are signed in with. When it is revoked, this program is locked out at once, and so is every other computer that uses it. You then need another certificate file. This cannot be taken back. To keep working, renew first and revoke the old one afterwards.</source>
        <translation>Mit dem Zertifikat mit der Seriennummer %1 sind Sie angemeldet. Wird es widerrufen, ist dieses Programm sofort ausgesperrt, ebenso jeder andere Computer, der es verwendet. Sie brauchen dann eine andere Zertifikatsdatei. Das lässt sich nicht zurücknehmen. Um weiterarbeiten zu können, erneuern Sie zuerst und widerrufen das alte danach.</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1, issued on %2, is revoked. Whoever uses it is locked out at once. This cannot be taken back.</source>
        <translation>Das Zertifikat mit der Seriennummer %1, ausgestellt am %2, wird widerrufen. Wer es verwendet, ist sofort ausgesperrt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Revoke it and lock this program out</source>
        <comment>button</comment>
        <translation>Widerrufen und dieses Programm aussperren</translation>
    </message>
    <message>
        <source>Revoke it and lock out whoever uses it</source>
        <comment>button</comment>
        <translation>Widerrufen und alle aussperren, die es verwenden</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Set up another device</source>
        <translation>Weiteres Gerät einrichten</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <comment>button</comment>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all settings of a phone</source>
        <translation>Alle Einstellungen für ein Telefon kopieren</translation>
    </message>
    <message>
        <source>Copied: what a phone needs to sign in.</source>
        <translation>Kopiert: was ein Telefon zum Anmelden braucht.</translation>
    </message>
    <message>
        <source>SIP address: %1
User name: %2
Domain and server: %3
Transport: %4
Password: your SIP password</source>
        <translation>SIP-Adresse: %1
Benutzername: %2
Domain und Server: %3
Transport: %4
Passwort: Ihr SIP-Passwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a setting</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>the name of a setting</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>A SIP phone or another program</source>
        <translation>Ein SIP-Telefon oder anderes Programm</translation>
    </message>
    <message>
        <source>1. Open the account settings of the phone.
2. Enter the values below, or scan the code if the phone can: it holds the address alone.
3. Enter your SIP password yourself. It is not shown here, and not in the code.
4. The phone appears on the page Devices within a minute, and rings.</source>
        <translation>1. Öffnen Sie die Kontoeinstellungen des Telefons.
2. Geben Sie die Werte unten ein, oder scannen Sie den Code, wenn das Telefon das kann: Er enthält nur die Adresse.
3. Geben Sie Ihr SIP-Passwort selbst ein. Es wird hier nicht gezeigt und steht nicht im Code.
4. Das Telefon erscheint innerhalb einer Minute auf der Seite „Geräte“ und klingelt.</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>SIP-Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Domain and server</source>
        <translation>Domain und Server</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>of a phone: TLS, TCP, UDP</comment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>QR code of the address sip:%1, without a password</source>
        <translation>QR-Code der Adresse sip:%1, ohne Passwort</translation>
    </message>
    <message>
        <source>Bellset on another computer</source>
        <translation>Bellset auf einem anderen Computer</translation>
    </message>
    <message>
        <source>Install Bellset there and sign in with your SIP address and password, or with an invitation code from whoever runs the server: it gets a certificate of its own, which you can revoke alone. Or export an encrypted copy of this one on the page Security and open it there.</source>
        <translation>Installieren Sie Bellset dort und melden Sie sich mit Ihrer SIP-Adresse und Ihrem Passwort oder mit einem Einladungscode vom Betreiber des Servers an: Es erhält ein eigenes Zertifikat, das Sie einzeln widerrufen können. Oder exportieren Sie auf der Seite „Sicherheit“ eine verschlüsselte Kopie von diesem und öffnen Sie sie dort.</translation>
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
        <translation>TLS, wenn Telefon und Server es haben, sonst TCP oder UDP</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>beside a page&apos;s name</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not applied</source>
        <comment>beside a page&apos;s name</comment>
        <translation>Änderungen nicht angewendet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <comment>group of pages</comment>
        <translation>BÜRO</translation>
    </message>
    <message>
        <source>MY LINE</source>
        <comment>group of pages</comment>
        <translation>MEIN ANSCHLUSS</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <comment>beside a page&apos;s name</comment>
        <translation>braucht Ihre Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Get your certificate from the server</source>
        <translation>Holen Sie Ihr Zertifikat vom Server</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Einladungs&amp;code</translation>
    </message>
    <message>
        <source>SIP &amp;address</source>
        <translation>SIP-&amp;Adresse</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Neues Passwort noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Your office gave you a code. It works once: for a new account, or for a new password and certificate of yours.</source>
        <translation>Ihr Büro hat Ihnen einen Code gegeben. Er gilt einmal: für ein neues Konto oder für ein neues Passwort und Zertifikat.</translation>
    </message>
    <message>
        <source>Your password is only used to get a certificate, which signs you in from then on. It is not kept.</source>
        <translation>Ihr Passwort dient nur dazu, ein Zertifikat zu holen, das Sie von da an anmeldet. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Passw&amp;ort</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The new password must have at least %n character(s).</source>
        <translation>
            <numerusform>Das neue Passwort muss mindestens %n Zeichen haben.</numerusform>
            <numerusform>Das neue Passwort muss mindestens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <comment>button</comment>
        <translation>Code &amp;verwenden</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <comment>button</comment>
        <translation>Anmel&amp;den</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>several addresses</source>
        <translation>mehrere Adressen</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n attempt(s) to sign in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Der Server hat %n Anmeldeversuch abgelehnt, den letzten %1 von %2.</numerusform>
            <numerusform>Der Server hat %n Anmeldeversuche abgelehnt, den letzten %1 von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides this computer %n other place(s) signed in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Außer diesem Computer hat sich %n andere Stelle angemeldet, zuletzt %1 von %2.</numerusform>
            <numerusform>Außer diesem Computer haben sich %n andere Stellen angemeldet, zuletzt %1 von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has recorded no sign-in yet.</source>
        <translation>Der Server hat noch keine Anmeldung verzeichnet.</translation>
    </message>
    <message>
        <source>Only this computer signed in to this account.</source>
        <translation>Nur dieser Computer hat sich bei diesem Konto angemeldet.</translation>
    </message>
    <message>
        <source>Your password, from several addresses</source>
        <translation>Ihr Passwort, von mehreren Adressen</translation>
    </message>
    <message>
        <source>Your password, from %1</source>
        <comment>an IP address</comment>
        <translation>Ihr Passwort, von %1</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from several addresses</source>
        <translation>Das Zertifikat des Besitzers, von mehreren Adressen</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Das Zertifikat des Besitzers, von %1</translation>
    </message>
    <message>
        <source>A certificate, from several addresses</source>
        <translation>Ein Zertifikat, von mehreren Adressen</translation>
    </message>
    <message>
        <source>A certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Ein Zertifikat, von %1</translation>
    </message>
    <message>
        <source>The certificate %1, from several addresses</source>
        <comment>a serial number</comment>
        <translation>Das Zertifikat %1, von mehreren Adressen</translation>
    </message>
    <message>
        <source>The certificate %1, from %2</source>
        <comment>a serial number; an IP address</comment>
        <translation>Das Zertifikat %1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>a moment; how often</comment>
        <translation>
            <numerusform>%1, %n Anfrage</numerusform>
            <numerusform>%1, %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %1, %n request(s) since %2</source>
        <comment>two moments; how often</comment>
        <translation>
            <numerusform>Zuletzt %1, %n Anfrage seit %2</numerusform>
            <numerusform>Zuletzt %1, %n Anfragen seit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an attempt to sign in</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This is this computer</source>
        <comment>of a sign-in</comment>
        <translation>Das ist dieser Computer</translation>
    </message>
</context>
<context>
    <name>SignInsPanel</name>
    <message>
        <source>Recent sign-ins</source>
        <translation>Letzte Anmeldungen</translation>
    </message>
    <message>
        <source>This server does not tell who signed in to your account. Ask whoever runs it if you suspect somebody else.</source>
        <translation>Dieser Server nennt nicht, wer sich bei Ihrem Konto angemeldet hat. Fragen Sie seinen Betreiber, wenn Sie jemand anderen vermuten.</translation>
    </message>
    <message>
        <source>Loading the sign-ins of this account…</source>
        <translation>Die Anmeldungen dieses Kontos werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign-ins are read when the server can be reached.</source>
        <translation>Anmeldungen werden gelesen, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yours? Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Nicht Ihres? Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke the certificate of this sign-in: %1</source>
        <translation>Das Zertifikat dieser Anmeldung widerrufen: %1</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
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
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <extracomment>Day and month, as QLocale formats them: 3 May</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Day, month and year, as QLocale formats them: 3 May 2027</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day: tomorrow 8:00</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day: yesterday 10:42</comment>
        <translation>gestern %1</translation>
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
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>offline seit %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of the connection</comment>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Turn off &amp;do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>N&amp;icht stören beenden</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>N&amp;icht stören</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Nummer &amp;unterdrücken</translation>
    </message>
    <message>
        <source>&amp;Who would ring?</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Wa&amp;s würde klingeln?</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Nummer &amp;anrufen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Bellset</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Bellset ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>of forwarding</comment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Verpasste Anrufe</translation>
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
        <translation>Es ist kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <comment>an account</comment>
        <translation>Der Server von %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 is not signed in.</source>
        <comment>an account</comment>
        <translation>%1 ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Looking up who reaches %1…</source>
        <comment>an account</comment>
        <translation>Es wird nachgesehen, wer %1 erreicht&#xa0;…</translation>
    </message>
    <message>
        <source>%1 Missed calls: %2.</source>
        <comment>a whole sentence, a number</comment>
        <translation>%1 Verpasste Anrufe: %2.</translation>
    </message>
</context>
<context>
    <name>VoicemailPage</name>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Der Server ist nicht erreichbar. Ihre Änderungen bleiben als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Eine Änderung läuft gerade.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Inzwischen auf dem Server geändert: Wählen Sie dessen Stand oder Ihren.</translation>
    </message>
    <message>
        <source>The mail address is not right yet.</source>
        <translation>Die E-Mail-Adresse stimmt noch nicht.</translation>
    </message>
    <message>
        <source>This server shows your voicemail but does not let you change it. Ask your provider.</source>
        <translation>Dieser Server zeigt Ihre Voicemail, lässt sie Sie aber nicht ändern. Fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Ihr Konto hat keine Voicemail.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept on the server.</source>
        <translation>Anrufer können eine Nachricht hinterlassen. Nachrichten werden auf dem Server aufbewahrt.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are mailed to %1 and not kept.</source>
        <translation>Anrufer können eine Nachricht hinterlassen. Nachrichten werden an %1 gemailt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept, and mailed to %1.</source>
        <translation>Anrufer können eine Nachricht hinterlassen. Nachrichten werden aufbewahrt und an %1 gemailt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Neu &amp;versuchen</translation>
    </message>
    <message>
        <source>Loading your voicemail…</source>
        <translation>Ihre Voicemail wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>&amp;Add to the balance</source>
        <comment>button: a voucher</comment>
        <translation>Gutschein &amp;einlösen</translation>
    </message>
    <message>
        <source>Voucher ID</source>
        <translation>Gutschein-ID</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Gutscheinnummer</translation>
    </message>
    <message>
        <source>&amp;Voucher ID:</source>
        <translation>Gutschein-&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Number on the card:</source>
        <translation>&amp;Nummer auf der Karte:</translation>
    </message>
    <message>
        <source>The server cannot be reached: a voucher can be added when it answers again.</source>
        <translation>Der Server ist nicht erreichbar: Ein Gutschein lässt sich einlösen, sobald er wieder antwortet.</translation>
    </message>
    <message>
        <source>The server is asked what became of the voucher.</source>
        <translation>Der Server wird gefragt, was aus dem Gutschein geworden ist.</translation>
    </message>
    <message>
        <source>Type the ID that is printed on the voucher.</source>
        <translation>Geben Sie die ID ein, die auf dem Gutschein steht.</translation>
    </message>
    <message>
        <source>The ID of a voucher is a number. Type its digits only.</source>
        <translation>Die ID eines Gutscheins ist eine Zahl. Geben Sie nur ihre Ziffern ein.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the voucher.</source>
        <translation>Geben Sie die Nummer ein, die auf dem Gutschein steht.</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only, at most 40.</source>
        <translation>Die Nummer eines Gutscheins besteht nur aus Ziffern, höchstens 40.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Voucher %1 was added to the balance.</source>
        <comment>an id</comment>
        <translation>Gutschein %1 wurde dem Guthaben hinzugefügt.</translation>
    </message>
    <message>
        <source>Voucher %1 added %2 to the balance.</source>
        <comment>an id, an amount</comment>
        <translation>Gutschein %1 hat dem Guthaben %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, but voucher %1 is in the balance: %2 were added.</source>
        <comment>an id, an amount</comment>
        <translation>Die Antwort des Servers ging verloren, aber Gutschein %1 ist im Guthaben: %2 wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, and voucher %1 is not in the balance. Add it again.</source>
        <comment>an id</comment>
        <translation>Die Antwort des Servers ging verloren, und Gutschein %1 ist nicht im Guthaben. Lösen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. Whether voucher %1 was added is told as soon as the server can be asked. It cannot be used twice.</source>
        <comment>an id</comment>
        <translation>Die Antwort des Servers ging verloren. Ob Gutschein %1 eingelöst wurde, erfahren Sie, sobald der Server gefragt werden kann. Zweimal lässt er sich nicht einlösen.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button</comment>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>The voucher was not added.</source>
        <translation>Der Gutschein wurde nicht eingelöst.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The week: who gets through when</source>
        <translation>Die Woche: wer wann durchkommt</translation>
    </message>
    <message>
        <source>The rules below say the same in words.</source>
        <translation>Die Regeln darunter sagen dasselbe in Worten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, who gets through</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>day, start, stop, who gets through</comment>
        <translation>%1 %2–%3: %4</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day, time, who gets through</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this account…</source>
        <translation>Dieses Konto &amp;entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Do not disturb…</source>
        <translation>&amp;Nicht stören&#xa0;…</translation>
    </message>
    <message>
        <source>Do not disturb for one &amp;hour</source>
        <translation>Eine &amp;Stunde lang nicht stören</translation>
    </message>
    <message>
        <source>&amp;Forward all calls…</source>
        <translation>Alle Anrufe wei&amp;terleiten&#xa0;…</translation>
    </message>
    <message>
        <source>Back to &amp;normal</source>
        <translation>Wie&amp;der normal</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation>Rückgängiges w&amp;iederherstellen</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>Änderungen an&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Seiten&amp;leiste anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste anzeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show &amp;menu bar</source>
        <translation>&amp;Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Nächster Te&amp;il des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>A&amp;bout Bellset</source>
        <translation>Inf&amp;o zu Bellset</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <comment>menu</comment>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <comment>menu</comment>
        <translation>&amp;Anrufe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ei&amp;nstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Search and &amp;do…</source>
        <translation>&amp;Suchen und ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <translation>Nummer &amp;anrufen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Switch account</source>
        <comment>menu</comment>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <comment>menu</comment>
        <translation>S&amp;eiten</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its state</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>&amp;Next</source>
        <comment>button: next step</comment>
        <translation>&amp;Weiter</translation>
    </message>
</context>
</TS>
