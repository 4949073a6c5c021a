<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>De&amp;tails</translation>
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
        <translation>Neuer Alia&amp;s</translation>
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
        <source>%1 is removed from this computer: its certificate, its saved data, the calls kept here and changes that are not applied. The account on the server stays as it is. Without the certificate file you cannot connect again.</source>
        <translation>%1 wird von diesem Computer entfernt: das Zertifikat, die gespeicherten Daten, die hier aufbewahrten Anrufe und nicht angewendete Änderungen. Das Konto auf dem Server bleibt, wie es ist. Ohne die Zertifikatsdatei können Sie sich nicht wieder verbinden.</translation>
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
        <translation>An&amp;wenden</translation>
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
    <name>BlockPanel</name>
    <message>
        <source>Reject caller&amp;s who hide their number</source>
        <comment>check box</comment>
        <translation>Anrufer mit &amp;unterdrückter Nummer ablehnen</translation>
    </message>
    <message>
        <source>B&amp;lock a number or address:</source>
        <comment>label of a field</comment>
        <translation>Nummer oder Adresse &amp;sperren:</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>button</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>button: from the block list</comment>
        <translation>En&amp;tfernen</translation>
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
        <translation>Alle Anrufe &amp;mit dieser Nummer</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>&amp;Nummer kopieren</translation>
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
        <translation>Zu&amp;rückrufen</translation>
    </message>
    <message>
        <source>Block ca&amp;ller</source>
        <comment>button</comment>
        <translation>Anru&amp;fer sperren</translation>
    </message>
    <message>
        <source>&amp;Let through again</source>
        <comment>button: a caller who is blocked</comment>
        <translation>&amp;Wieder durchlassen</translation>
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
        <translation>An&amp;rufer testen:</translation>
    </message>
    <message>
        <source>Who would rin&amp;g?</source>
        <comment>button</comment>
        <translation>&amp;Was würde klingeln?</translation>
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
        <translation>&amp;Neu versuchen</translation>
    </message>
    <message>
        <source>Loading who may call you…</source>
        <translation>Ihre Regeln werden geladen&#xa0;…</translation>
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
        <source>Search name or number</source>
        <translation>Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe durchsuchen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>which calls are shown</comment>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Miss&amp;ed</source>
        <comment>which calls are shown</comment>
        <translation>Verpass&amp;te</translation>
    </message>
    <message>
        <source>&amp;Placed</source>
        <comment>which calls are shown</comment>
        <translation>Getät&amp;igte</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Erhaltene</translation>
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
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Nichts passt auf „%1“.</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>&amp;Suche leeren</translation>
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
        <source>Get a new one from whoever runs the server.</source>
        <translation>Holen Sie sich beim Betreiber des Servers ein neues.</translation>
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
        <source>A certificate file to connect an account with.</source>
        <translation>Eine Zertifikatsdatei, mit der ein Konto verbunden wird.</translation>
    </message>
    <message>
        <source>More than one certificate file.</source>
        <translation>Mehr als eine Zertifikatsdatei.</translation>
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
        <translation>De&amp;tails</translation>
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
        <source>&amp;Copy these details</source>
        <comment>button: to sign in a phone</comment>
        <translation>&amp;Diese Angaben kopieren</translation>
    </message>
    <message>
        <source>Copied: what a phone needs to sign in.</source>
        <translation>Kopiert: was ein Telefon zum Anmelden braucht.</translation>
    </message>
    <message>
        <source>SIP address: %1
User name: %2
Domain: %3
Password: your SIP password</source>
        <translation>SIP-Adresse: %1
Benutzername: %2
Domain: %3
Passwort: Ihr SIP-Passwort</translation>
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
        <source>&amp;Copy the details for a phone</source>
        <comment>button</comment>
        <translation>Angaben für ein &amp;Telefon kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Neu versuchen</translation>
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
        <translation>&amp;Neu versuchen</translation>
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
        <translation>&amp;Neu versuchen</translation>
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
        <translation>Keine An&amp;twort nach %1 s</translation>
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
</context>
<context>
    <name>ForwardingRowView</name>
    <message>
        <source>Take &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Wert vom &amp;Server</translation>
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
        <translation>Keine An&amp;twort nach</translation>
    </message>
    <message>
        <source>&amp;Quick dial</source>
        <translation>K&amp;urzwahl</translation>
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
        <translation>&amp;Rückgängig</translation>
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
    <name>MainWindow</name>
    <message>
        <source>&amp;Switch account</source>
        <comment>menu</comment>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <comment>menu</comment>
        <translation>&amp;Seiten</translation>
    </message>
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
        <source>%1 — %2</source>
        <comment>account — its state</comment>
        <translation>%1 – %2</translation>
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
        <translation>&amp;Neu versuchen</translation>
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
        <translation>&amp;Seit gestern</translation>
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
        <translation>&amp;Neu versuchen</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <translation>Ihr Konto wird geladen&#xa0;…</translation>
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
        <source>One row for each case in which calls go elsewhere, in the order in which they are tried. The first case that applies counts; while all calls are forwarded, the other rows are not used.

Switch a row on and choose where its calls go: your mobile, voicemail, or any number or address. With an end, what was there before comes back by itself. A row that is switched off keeps its number.

Nothing changes before you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.</source>
        <comment>help of a page</comment>
        <translation>Eine Zeile für jeden Fall, in dem Anrufe anderswohin gehen, in der Reihenfolge, in der sie geprüft werden. Der erste zutreffende Fall zählt; solange alle Anrufe weitergeleitet werden, werden die anderen Zeilen nicht verwendet.

Schalten Sie eine Zeile ein und wählen Sie, wohin ihre Anrufe gehen: an Ihr Mobiltelefon, die Voicemail oder eine beliebige Nummer oder Adresse. Mit einem Ende kommt von selbst zurück, was vorher galt. Eine ausgeschaltete Zeile behält ihre Nummer.

Nichts ändert sich, bevor Sie „Anwenden“ drücken (Strg+S). Bis dahin bleiben Ihre Änderungen erhalten, auch wenn Sie das Programm schließen. Esc in einem Feld nimmt dessen Änderung zurück.</translation>
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
        <translation>&amp;Neu versuchen</translation>
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
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
        <translation>A&amp;bbrechen</translation>
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
        <translation>es klingelt</translation>
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
    <name>ReachPathView</name>
    <message>
        <source>The way of a call</source>
        <translation>Der Weg eines Anrufs</translation>
    </message>
</context>
<context>
    <name>ReachStrip</name>
    <message>
        <source>For&amp;ward</source>
        <comment>button: opens a menu of targets for all calls</comment>
        <translation>Weiter&amp;leiten</translation>
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
        <translation>N&amp;icht stören beenden</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <comment>button: opens a menu of durations</comment>
        <translation>N&amp;icht stören</translation>
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
        <translation>Anrufer zum &amp;Mobiltelefon</translation>
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
        <translation>Nummer unterd&amp;rücken</translation>
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
        <translation>Numme&amp;r: nicht bekannt</translation>
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
        <translation>Voi&amp;cemail</translation>
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
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>button</comment>
        <translation>Wiederh&amp;olen</translation>
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
        <translation>Reg&amp;el hinzufügen</translation>
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
        <source>Write &quot;aliases&quot;, &quot;aliases add NAME&quot; or &quot;aliases remove NAME&quot;.</source>
        <translation>Schreiben Sie „aliases“, „aliases add NAME“ oder „aliases remove NAME“.</translation>
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
        <source>&quot;devices&quot; takes no further words.</source>
        <translation>„devices“ nimmt keine weiteren Wörter an.</translation>
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
    <name>TargetField</name>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
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
