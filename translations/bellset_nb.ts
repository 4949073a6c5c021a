<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Deta&amp;ljer</translation>
    </message>
    <message>
        <source>The server does not let this account in.</source>
        <translation>Tjeneren slipper ikke denne kontoen inn.</translation>
    </message>
    <message>
        <source>Offline since %1 — showing saved data. Changes wait as drafts.</source>
        <translation>Frakoblet siden %1 – viser lagrede data. Endringer venter som kladder.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
    <message>
        <source>Changes from last time are still here, not applied yet: %1.</source>
        <translation>Endringer fra sist er fortsatt her og ikke tatt i bruk: %1.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>button: opens the page with the changes</comment>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <comment>button: forwarding, or do not disturb</comment>
        <translation>&amp;Slå av</translation>
    </message>
</context>
<context>
    <name>ActiveCallsPanel</name>
    <message>
        <source>Calls going on now</source>
        <translation>Pågående samtaler</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <comment>a call; minutes and seconds</comment>
        <translation>Avsluttet etter %1</translation>
    </message>
    <message>
        <source>The call with %1 is over.</source>
        <comment>a person</comment>
        <translation>Samtalen med %1 er over.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a person</comment>
        <translation>Du ringer %1.</translation>
    </message>
    <message>
        <source>%1 is calling you.</source>
        <comment>a person</comment>
        <translation>%1 ringer deg.</translation>
    </message>
    <message>
        <source>Your call to %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Anropet ditt til %1 har vart i %2.</translation>
    </message>
    <message>
        <source>The call from %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Anropet fra %1 har vart i %2.</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Utgående anrop</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Innkommende anrop</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>calls going on</comment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address or number</comment>
        <translation>Kopier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an address</comment>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>og 1 til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>New alia&amp;s</source>
        <translation>Nytt al&amp;ias</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: an alias</comment>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nytt alias</translation>
    </message>
    <message>
        <source>Name in your domain</source>
        <comment>placeholder of a field</comment>
        <translation>Navn i domenet ditt</translation>
    </message>
    <message>
        <source>Add this alias</source>
        <translation>Legg til dette aliaset</translation>
    </message>
    <message>
        <source>Your aliases could not be read.</source>
        <translation>Aliasene dine kunne ikke leses.</translation>
    </message>
    <message>
        <source>Loading your aliases…</source>
        <translation>Laster inn aliasene dine&#xa0;…</translation>
    </message>
    <message>
        <source>No aliases. An alias is one more address under which callers reach you.</source>
        <translation>Ingen alias. Et alias er enda en adresse der du kan nås.</translation>
    </message>
    <message>
        <source>Aliases: callers reach you under these addresses too.</source>
        <translation>Alias: Du kan også nås på disse adressene.</translation>
    </message>
    <message>
        <source>given out by the office</source>
        <comment>of an alias</comment>
        <translation>delt ut av kontoret</translation>
    </message>
    <message>
        <source>Callers will reach you at %1, if nobody has it yet.</source>
        <comment>an address</comment>
        <translation>Du vil kunne nås på %1, hvis ingen har den fra før.</translation>
    </message>
    <message>
        <source>This server shows your aliases but does not let you change them. Ask your provider.</source>
        <translation>Denne tjeneren viser aliasene dine, men lar deg ikke endre dem. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>This server adds aliases but does not remove them. Ask your provider.</source>
        <translation>Denne tjeneren legger til alias, men fjerner dem ikke. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>“%1” cannot be a SIP address. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» kan ikke være en SIP-adresse. Bruk bokstaver, sifre, punktum, bindestrek og understrek.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain. Leave out what follows the @.</source>
        <translation>Et alias hører til ditt eget domene. Utelat det som følger etter @.</translation>
    </message>
    <message>
        <source>Telephone numbers are given out by the office. Ask whoever runs the server.</source>
        <translation>Telefonnumre deles ut av kontoret. Spør den som driver tjeneren.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>Dette er allerede adressen din.</translation>
    </message>
    <message>
        <source>You have this alias already.</source>
        <translation>Du har allerede dette aliaset.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n aliases, as many as there can be. Remove one first.</source>
        <translation>
            <numerusform>Du har %n alias, og flere kan du ikke ha. Fjern det først.</numerusform>
            <numerusform>Du har %n alias, og flere kan du ikke ha. Fjern ett først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free:</source>
        <comment>before names that can be clicked</comment>
        <translation>Ledig:</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <comment>an alias</comment>
        <translation>%1 er opptatt.</translation>
    </message>
    <message>
        <source>%1 is free: callers will reach you at it.</source>
        <comment>an address</comment>
        <translation>%1 er ledig: innringere når deg der.</translation>
    </message>
    <message>
        <source>Take %1 as the new alias</source>
        <translation>Bruk %1 som nytt alias</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A saved account cannot be read: %1. Open its certificate file again; the folder is left as it is.</source>
        <translation>En lagret konto kan ikke leses: %1. Åpne sertifikatfilen på nytt; mappen blir stående som den er.</translation>
    </message>
    <message>
        <source>That passphrase does not unlock it. Type it again.</source>
        <translation>Den passfrasen låser det ikke opp. Skriv den på nytt.</translation>
    </message>
    <message>
        <source>The password of the certificate file of %1:</source>
        <translation>Passordet til sertifikatfilen til %1:</translation>
    </message>
    <message>
        <source>Your passphrase for the certificate of %1:</source>
        <translation>Passfrasen din for sertifikatet til %1:</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Lås opp %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Koble til %1</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Fjern konto</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button</comment>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>%1 is gone from this window, but not everything of it could be removed.</source>
        <translation>%1 er borte fra dette vinduet, men ikke alt kunne fjernes.</translation>
    </message>
    <message>
        <source>%1 is removed from this computer: its certificate, its saved data, the calls and contacts kept here and changes that are not applied. The account on the server stays as it is. Without the certificate file you cannot connect again.</source>
        <translation>%1 fjernes fra denne datamaskinen: sertifikatet, de lagrede dataene, anropene og kontaktene som oppbevares her, og endringer som ikke er tatt i bruk. Kontoen på tjeneren blir som den er. Uten sertifikatfilen kan du ikke koble til igjen.</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Discard</source>
        <comment>button: throw the changes away</comment>
        <translation>F&amp;orkast</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <comment>button: send the changes</comment>
        <translation>B&amp;ruk</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n endring ikke tatt i bruk</numerusform>
            <numerusform>%n endringer ikke tatt i bruk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation>aldri</translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation>Varsle meg under</translation>
    </message>
    <message>
        <source>Warn me be&amp;low:</source>
        <translation>Varsle når saldoen er &amp;under:</translation>
    </message>
    <message>
        <source>How long it lasts can be told once a few days with calls are known.</source>
        <translation>Hvor lenge den varer, kan sies når noen dager med anrop er kjent.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Ingenting ble brukt den siste dagen.</numerusform>
            <numerusform>Ingenting ble brukt de siste %n dagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Den er brukt opp. Anrop som koster penger, går ikke ut.</translation>
    </message>
    <message numerus="yes">
        <source>You spent %1 a day on the last %n days that are known.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Du brukte %1 den siste dagen som er kjent.</numerusform>
            <numerusform>Du brukte %1 om dagen de siste %n dagene som er kjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say in which currency.</source>
        <translation>Tjeneren sier ikke i hvilken valuta.</translation>
    </message>
    <message>
        <source>A call is using it up just now.</source>
        <translation>Et anrop bruker av den akkurat nå.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are using it up just now.</source>
        <translation>
            <numerusform>%n anrop bruker av den akkurat nå.</numerusform>
            <numerusform>%n anrop bruker av den akkurat nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is below %1.</source>
        <comment>an amount</comment>
        <translation>Saldoen er under %1.</translation>
    </message>
    <message>
        <source>This computer could not keep the amount: it counts until you close the program. Check that the disk is not full.</source>
        <translation>Denne datamaskinen kunne ikke lagre beløpet: Det gjelder til du lukker programmet. Kontroller at disken ikke er full.</translation>
    </message>
    <message>
        <source>You placed no calls this month.</source>
        <translation>Du har ikke ringt noen denne måneden.</translation>
    </message>
    <message>
        <source>You placed one call this month, for %1.</source>
        <comment>an amount</comment>
        <translation>Du har foretatt ett anrop denne måneden, for %1.</translation>
    </message>
    <message numerus="yes">
        <source>You placed %n calls this month, for %1 in all.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Du har foretatt %n anrop denne måneden, for %1 til sammen.</numerusform>
            <numerusform>Du har foretatt %n anrop denne måneden, for %1 til sammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell what this month&apos;s calls come to.</source>
        <translation>Denne tjeneren oppgir ikke hva anropene denne måneden koster.</translation>
    </message>
    <message>
        <source>What this month&apos;s calls come to is not known.</source>
        <translation>Det er ikke kjent hva anropene denne måneden koster.</translation>
    </message>
</context>
<context>
    <name>BalanceCharts</name>
    <message>
        <source>Too little is known yet to say how long the credit lasts.</source>
        <translation>For lite er kjent ennå til å si hvor lenge saldoen varer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Ingenting ble brukt den siste dagen.</numerusform>
            <numerusform>Ingenting ble brukt de siste %n dagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation>Saldoen er brukt opp.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts for more than a year.</source>
        <comment>an amount</comment>
        <translation>Saldoen synker med %1 om dagen og varer i mer enn et år.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts until %2.</source>
        <comment>an amount, a date</comment>
        <translation>Saldoen synker med %1 om dagen og varer til %2.</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend of a chart</comment>
        <translation>sannsynlig område</translation>
    </message>
    <message>
        <source>if it goes on like this</source>
        <comment>legend of a chart</comment>
        <translation>hvis det fortsetter slik</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>legend of a chart</comment>
        <translation>saldo</translation>
    </message>
    <message>
        <source>money added</source>
        <comment>legend of a chart</comment>
        <translation>påfyll</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a table</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>column of a table</comment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of a table</comment>
        <translation>Påfylt</translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>column of a table</comment>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no booking of the day is missing</comment>
        <translation>Alt kjent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>an amount</comment>
        <translation>%1 påfylt</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>an amount</comment>
        <translation>%1 brukt</translation>
    </message>
    <message>
        <source>not all bookings of this day are known</source>
        <translation>ikke alle posteringer denne dagen er kjent</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>all is known</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not all is known</comment>
        <translation>nei</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; not before %2.</source>
        <comment>two dates</comment>
        <translation>%1: ingenting igjen hvis det fortsetter slik; ikke før %2.</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; likely between %2 and %3.</source>
        <comment>dates</comment>
        <translation>%1: ingenting igjen hvis det fortsetter slik; trolig mellom %2 og %3.</translation>
    </message>
    <message>
        <source>The bookings of one of these days are not all known; there the line is broken.</source>
        <translation>Posteringene for en av disse dagene er ikke alle kjent; der er linjen brutt.</translation>
    </message>
    <message numerus="yes">
        <source>The bookings of %n of these days are not all known; there the line is broken.</source>
        <translation>
            <numerusform>Posteringene for %n av disse dagene er ikke alle kjent; der er linjen brutt.</numerusform>
            <numerusform>Posteringene for %n av disse dagene er ikke alle kjent; der er linjen brutt.</numerusform>
        </translation>
    </message>
    <message>
        <source>placed</source>
        <comment>legend of a chart: calls</comment>
        <translation>utgående</translation>
    </message>
    <message>
        <source>received</source>
        <comment>legend of a chart: calls</comment>
        <translation>innkommende</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>axis of a chart</comment>
        <translation>minutter</translation>
    </message>
    <message>
        <source>Placed, minutes</source>
        <comment>column of a table</comment>
        <translation>Utgående, minutter</translation>
    </message>
    <message>
        <source>Received, minutes</source>
        <comment>column of a table</comment>
        <translation>Innkommende, minutter</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no call of the day is missing</comment>
        <translation>Alt kjent</translation>
    </message>
    <message>
        <source>%1: %2 minutes placed, %3 minutes received</source>
        <comment>a date, two numbers</comment>
        <translation>%1: %2 minutter utgående, %3 minutter innkommende</translation>
    </message>
    <message>
        <source>not all calls of this day are known</source>
        <translation>ikke alle anrop denne dagen er kjent</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n days.</source>
        <translation>
            <numerusform>Du snakket ikke i telefonen denne dagen.</numerusform>
            <numerusform>Du snakket ikke i telefonen disse %n dagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 days.</source>
        <comment>a number</comment>
        <translation>Du snakket i ett minutt disse %1 dagene.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 days, most on %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Du snakket i %n minutt disse %1 dagene, mest den %2.</numerusform>
            <numerusform>Du snakket i %n minutter disse %1 dagene, mest den %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these days are not all known.</source>
        <translation>Anropene for en av disse dagene er ikke alle kjent.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these days are not all known.</source>
        <translation>
            <numerusform>Anropene for %n av disse dagene er ikke alle kjent.</numerusform>
            <numerusform>Anropene for %n av disse dagene er ikke alle kjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <comment>the other people who were called</comment>
        <translation>alle andre</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>legend of a chart</comment>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>time</source>
        <comment>legend of a chart</comment>
        <translation>tid</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>column of a table: whom</comment>
        <translation>Oppringt</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column of a table: how many</comment>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a table</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of a table</comment>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>%1: one call, %2</source>
        <comment>whom, how long</comment>
        <translation>%1: ett anrop, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <comment>whom, how long</comment>
        <translation>
            <numerusform>%1: %n anrop, %2</numerusform>
            <numerusform>%1: %n anrop, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called nobody in the last %n days.</source>
        <translation>
            <numerusform>Du ringte ingen den siste dagen.</numerusform>
            <numerusform>Du ringte ingen de siste %n dagene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what your calls cost, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Av det anropene dine kostet, gikk %1 til %2.</translation>
    </message>
    <message>
        <source>Of the time you talked, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Av tiden du snakket, gikk %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the calls of the last %n days that are known; some are not.</source>
        <translation>
            <numerusform>Medregnet er anropene fra den siste dagen som er kjent; noen er det ikke.</numerusform>
            <numerusform>Medregnet er anropene fra de siste %n dagene som er kjent; noen er det ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column of a table</comment>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column of a table</comment>
        <translation>Måned</translation>
    </message>
    <message>
        <source>not all calls of this time are known</source>
        <translation>ikke alle anrop fra denne tiden er kjent</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a date</comment>
        <translation>uken fra %1</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n weeks.</source>
        <translation>
            <numerusform>Du snakket ikke i telefonen på denne %n uken.</numerusform>
            <numerusform>Du snakket ikke i telefonen på disse %n ukene.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 weeks.</source>
        <comment>a number</comment>
        <translation>Du snakket ett minutt på disse %1 ukene.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 weeks, most in the week of %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Du snakket %n minutt på disse %1 ukene, mest i uken fra %2.</numerusform>
            <numerusform>Du snakket %n minutter på disse %1 ukene, mest i uken fra %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n months.</source>
        <translation>
            <numerusform>Du snakket ikke i telefonen på denne %n måneden.</numerusform>
            <numerusform>Du snakket ikke i telefonen på disse %n månedene.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 months.</source>
        <comment>a number</comment>
        <translation>Du snakket ett minutt på disse %1 månedene.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 months, most in %2.</source>
        <comment>a number, a month</comment>
        <translation>
            <numerusform>Du snakket %n minutt på disse %1 månedene, mest i %2.</numerusform>
            <numerusform>Du snakket %n minutter på disse %1 månedene, mest i %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these weeks are not all known.</source>
        <translation>Anropene i én av disse ukene er ikke alle kjent.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these weeks are not all known.</source>
        <translation>
            <numerusform>Anropene i %n av disse ukene er ikke alle kjent.</numerusform>
            <numerusform>Anropene i %n av disse ukene er ikke alle kjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these months are not all known.</source>
        <translation>Anropene i én av disse månedene er ikke alle kjent.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these months are not all known.</source>
        <translation>
            <numerusform>Anropene i %n av disse månedene er ikke alle kjent.</numerusform>
            <numerusform>Anropene i %n av disse månedene er ikke alle kjent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceHistoryText</name>
    <message>
        <source>Bookings between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Posteringer mellom %1 og %2 er ukjente.</translation>
    </message>
    <message>
        <source>Bookings before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Posteringer før %1 er ukjente.</translation>
    </message>
    <message>
        <source>Bookings after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Posteringer etter %1 er ukjente.</translation>
    </message>
    <message>
        <source>Nothing is known of any bookings.</source>
        <translation>Ingen posteringer er kjent.</translation>
    </message>
</context>
<context>
    <name>BalanceText</name>
    <message>
        <source>more than a year</source>
        <comment>how long a balance lasts</comment>
        <translation>mer enn et år</translation>
    </message>
    <message>
        <source>less than a day</source>
        <comment>how long a balance lasts</comment>
        <translation>mindre enn én dag</translation>
    </message>
    <message>
        <source>about one day</source>
        <comment>how long a balance lasts</comment>
        <translation>omtrent én dag</translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>omtrent %n dag</numerusform>
            <numerusform>omtrent %n dager</numerusform>
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
        <translation>Saldo og forbruk</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: bookings into a file</comment>
        <translation>Eksp&amp;orter&#xa0;…</translation>
    </message>
    <message>
        <source>Export bookings…</source>
        <translation>Eksporter posteringer&#xa0;…</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>what a chart shows</comment>
        <translation>saldo</translation>
    </message>
    <message>
        <source>whom you called</source>
        <comment>what a chart shows</comment>
        <translation>hvem du ringte</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Posteringer</translation>
    </message>
    <message>
        <source>Boo&amp;kings of the last 90 days</source>
        <translation>Posteringer de &amp;siste 90 dagene</translation>
    </message>
    <message>
        <source>This server tells no balance. An account that pays afterwards has none.</source>
        <translation>Denne tjeneren oppgir ingen saldo. En konto som betales på etterskudd, har ingen.</translation>
    </message>
    <message>
        <source>Your account pays afterwards: there is no balance, only what you used.</source>
        <translation>Kontoen din betales på etterskudd: Det finnes ingen saldo, bare det du har brukt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Loading your balance…</source>
        <translation>Laster inn saldoen din&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was booked in this time, as far as it is known.</source>
        <translation>Så vidt kjent ble ingenting postert i denne tiden.</translation>
    </message>
    <message>
        <source>This server does not tell what was booked.</source>
        <translation>Denne tjeneren oppgir ikke hva som ble postert.</translation>
    </message>
    <message numerus="yes">
        <source>Here are the newest %n; the export holds all.</source>
        <translation>
            <numerusform>Her er den nyeste; eksporten har alle.</numerusform>
            <numerusform>Her er de %n nyeste; eksporten har alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>posteringer-%1.csv</translation>
    </message>
    <message>
        <source>Export bookings</source>
        <translation>Eksporter posteringer</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tabeller for regneark (*.csv)</translation>
    </message>
    <message>
        <source>One booking was written to %1.</source>
        <comment>a file</comment>
        <translation>Én postering ble skrevet til %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n postering ble skrevet til %1.</numerusform>
            <numerusform>%n posteringer ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Noe av tiden mellom dem er ikke kjent.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Åpne &amp;mappen</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minutter per dag</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Uker</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minutter per uke</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minutter per måned</translation>
    </message>
    <message>
        <source>minutes that you talked</source>
        <comment>what a chart shows</comment>
        <translation>minutter som du snakket</translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Reject caller&amp;s who hide their number</source>
        <comment>check box</comment>
        <translation>&amp;Avvis dem som skjuler nummeret sitt</translation>
    </message>
    <message>
        <source>B&amp;lock a number or address:</source>
        <comment>label of a field</comment>
        <translation>Blokker et n&amp;ummer eller en adresse:</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>button</comment>
        <translation>Blokker</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>button: from the block list</comment>
        <translation>Fje&amp;rn</translation>
    </message>
    <message>
        <source>+31 900 1234, spam@example.net, @example.net</source>
        <translation>+31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Number or address to block</source>
        <translation>Nummer eller adresse å blokkere</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Blokkerte innringere</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ikke kjent ennå.</translation>
    </message>
    <message>
        <source>This server shows whom you block but does not let you change it. Ask your provider.</source>
        <translation>Denne tjeneren viser hvem du blokkerer, men lar deg ikke endre det. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>Tjeneren kan ikke nås, så dette kan ikke endres nå.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>En endring pågår.</translation>
    </message>
    <message>
        <source>Loading whom you block…</source>
        <translation>Laster inn blokkeringslisten&#xa0;…</translation>
    </message>
    <message>
        <source>You block nobody. Blocked callers are rejected before anything else is looked at.</source>
        <translation>Du blokkerer ingen. Blokkerte innringere avvises før noe annet vurderes.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 900 1234, spam@example.net, @example.net</source>
        <translation>Verken nummer eller adresse. Eksempler: +31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Already blocked: %1.</source>
        <comment>who</comment>
        <translation>Allerede blokkert: %1.</translation>
    </message>
    <message>
        <source>This blocks everybody of your own domain, your colleagues too.</source>
        <translation>Dette blokkerer alle i ditt eget domene, også kollegene dine.</translation>
    </message>
    <message>
        <source>Will be rejected: %1.</source>
        <comment>who</comment>
        <translation>Vil bli avvist: %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: read the list again</comment>
        <translation>Hent på nytt</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>BookingsTable</name>
    <message>
        <source>When</source>
        <comment>column of bookings</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of bookings</comment>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of bookings</comment>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <comment>column of bookings</comment>
        <translation>Saldo etterpå</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call:</source>
        <comment>label of a field with a number</comment>
        <translation>Ring:</translation>
    </message>
    <message>
        <source>Copy number</source>
        <comment>button</comment>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Ring noen</translation>
    </message>
    <message>
        <source>Number or address to call</source>
        <translation>Nummer eller adresse å ringe</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Nummer eller SIP-adresse</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>Close the call bar</source>
        <translation>Lukk anropslinjen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Kopier adressen</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>button: name of a program</comment>
        <translation>Åpne i %1</translation>
    </message>
    <message>
        <source>Type a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Skriv et nummer som +49 30 123456 eller en adresse som alice@example.org.</translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a SIP address. Write a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Dette er verken et telefonnummer eller en SIP-adresse. Skriv et nummer som +49 30 123456 eller en adresse som alice@example.org.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call. Copy it to your phone, or open it in another program.</source>
        <translation>Denne tjeneren kan ikke få telefonen din til å ringe for et anrop. Kopier nummeret til telefonen, eller åpne det i et annet program.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call, and no other program here takes such links. Copy it to your phone.</source>
        <translation>Denne tjeneren kan ikke få telefonen din til å ringe for et anrop, og ingen andre programmer her tar imot slike lenker. Kopier nummeret til telefonen.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>a number in full</comment>
        <translation>Ringer %1.</translation>
    </message>
    <message>
        <source>%1 is a service code: dialling it can change settings of your line.</source>
        <comment>a code</comment>
        <translation>%1 er en tjenestekode: Å slå den kan endre innstillinger for linjen din.</translation>
    </message>
    <message>
        <source>Dials %1, over encrypted lines only.</source>
        <comment>an address</comment>
        <translation>Ringer %1, bare over krypterte linjer.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>an address</comment>
        <translation>Ringer %1.</translation>
    </message>
    <message>
        <source>Extension %1 is dialled once connected.</source>
        <translation>Internnummer %1 slås når forbindelsen er opprettet.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number or address</comment>
        <translation>%1 er på utklippstavlen.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Copy the number instead.</source>
        <comment>name of a program</comment>
        <translation>%1 kan ikke startes. Kopier nummeret i stedet.</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>This server does not let you block callers. Ask your provider.</source>
        <translation>Denne tjeneren lar deg ikke blokkere innringere. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>Callers can be blocked once the server is reached again.</source>
        <translation>Innringere kan blokkeres når tjeneren kan nås igjen.</translation>
    </message>
    <message>
        <source>This caller gave nothing by which they could be blocked.</source>
        <translation>Denne innringeren oppga ingenting som kan blokkeres.</translation>
    </message>
    <message>
        <source>This is your own line.</source>
        <translation>Dette er din egen linje.</translation>
    </message>
    <message>
        <source>All calls wit&amp;h them</source>
        <comment>button: searches for the other side of a call</comment>
        <translation>Alle anro&amp;p med nummeret</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>Kopier n&amp;ummeret</translation>
    </message>
    <message>
        <source>When</source>
        <comment>of a call</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a call</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what a call carries: voice, video</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a call</comment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <comment>button: a number</comment>
        <translation>&amp;Ring igjen</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <comment>button: a caller</comment>
        <translation>&amp;Ring tilbake</translation>
    </message>
    <message>
        <source>Block ca&amp;ller</source>
        <comment>button</comment>
        <translation>Blokker innrin&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Let through again</source>
        <comment>button: a caller who is blocked</comment>
        <translation>&amp;Slipp gjennom igjen</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>heading: what happened in a time</comment>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>The program was not running then, and the server tells only its last calls.</source>
        <translation>Programmet kjørte ikke da, og tjeneren oppgir bare de siste anropene.</translation>
    </message>
    <message>
        <source>The server tells only its last calls.</source>
        <translation>Tjeneren oppgir bare de siste anropene.</translation>
    </message>
    <message>
        <source>Choose a call to see more about it.</source>
        <translation>Velg et anrop for å se mer om det.</translation>
    </message>
    <message>
        <source>Add c&amp;ontact</source>
        <comment>button: the other side of a call</comment>
        <translation>Legg til k&amp;ontakt</translation>
    </message>
</context>
<context>
    <name>CallHistoryText</name>
    <message>
        <source>Hidden number</source>
        <comment>a caller who does not say who they are</comment>
        <translation>Skjult nummer</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what became of a call</comment>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>The caller gave up before you answered</source>
        <comment>what became of a call</comment>
        <translation>Den som ringte, ga opp før du svarte</translation>
    </message>
    <message>
        <source>You did not answer</source>
        <comment>what became of a call</comment>
        <translation>Du svarte ikke</translation>
    </message>
    <message>
        <source>You hung up before anybody answered</source>
        <comment>what became of a call</comment>
        <translation>Du la på før noen svarte</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <comment>what became of a call</comment>
        <translation>Ingen svarte</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <comment>what became of a call</comment>
        <translation>Nummeret finnes ikke</translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <comment>what became of a call</comment>
        <translation>Ingen kunne nås</translation>
    </message>
    <message>
        <source>You could not be reached</source>
        <comment>what became of a call</comment>
        <translation>Du kunne ikke nås</translation>
    </message>
    <message>
        <source>The number was busy</source>
        <comment>what became of a call</comment>
        <translation>Nummeret var opptatt</translation>
    </message>
    <message>
        <source>You were busy</source>
        <comment>what became of a call</comment>
        <translation>Du var opptatt</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <comment>what became of a call</comment>
        <translation>Anropet ble avslått</translation>
    </message>
    <message>
        <source>You declined the call</source>
        <comment>what became of a call</comment>
        <translation>Du avslo anropet</translation>
    </message>
    <message>
        <source>The call was not allowed</source>
        <comment>what became of a call</comment>
        <translation>Anropet var ikke tillatt</translation>
    </message>
    <message>
        <source>The caller was turned away</source>
        <comment>what became of a call</comment>
        <translation>Innringeren ble vist bort</translation>
    </message>
    <message>
        <source>There was not enough credit</source>
        <comment>what became of a call</comment>
        <translation>Det var ikke nok saldo</translation>
    </message>
    <message>
        <source>The phones had no way of talking in common</source>
        <comment>what became of a call</comment>
        <translation>Telefonene hadde ikke noe felles format</translation>
    </message>
    <message>
        <source>The network failed (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Nettverket sviktet (kode %1)</translation>
    </message>
    <message>
        <source>Not answered (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Ikke besvart (kode %1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>what a call carries</comment>
        <translation>tale</translation>
    </message>
    <message>
        <source>video</source>
        <comment>what a call carries</comment>
        <translation>video</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>what a call carries</comment>
        <translation>nettprat</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what a call carries</comment>
        <translation>fil</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading over the calls of a day</comment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading over the calls of a day</comment>
        <translation>I går</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date without year</comment>
        <extracomment>Weekday, day and month, as QLocale formats them: Monday, 16 November</extracomment>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Weekday, day, month and year, as QLocale formats them: Monday, 16 November 2026</extracomment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing is known of any calls.</source>
        <translation>Ingen anrop er kjent.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you made.</source>
        <translation>Ingen anrop du har foretatt, er kjent.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you received.</source>
        <translation>Ingen anrop du har mottatt, er kjent.</translation>
    </message>
    <message>
        <source>Calls between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Anrop mellom %1 og %2 er ukjente.</translation>
    </message>
    <message>
        <source>Calls that you made between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Anrop du foretok mellom %1 og %2, er ukjente.</translation>
    </message>
    <message>
        <source>Calls that you received between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Anrop du mottok mellom %1 og %2, er ukjente.</translation>
    </message>
    <message>
        <source>Calls before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrop før %1 er ukjente.</translation>
    </message>
    <message>
        <source>Calls after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrop etter %1 er ukjente.</translation>
    </message>
    <message>
        <source>Calls that you made before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrop du foretok før %1, er ukjente.</translation>
    </message>
    <message>
        <source>Calls that you made after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrop du foretok etter %1, er ukjente.</translation>
    </message>
    <message>
        <source>Calls that you received before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrop du mottok før %1, er ukjente.</translation>
    </message>
    <message>
        <source>Calls that you received after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Anrop du mottok etter %1, er ukjente.</translation>
    </message>
</context>
<context>
    <name>CallPathBoxes</name>
    <message>
        <source>calls</source>
        <comment>what somebody does</comment>
        <translation>ringer</translation>
    </message>
    <message>
        <source>Your block list</source>
        <translation>Blokkeringslisten din</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>what becomes of a call</comment>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>All calls forwarded</source>
        <translation>Alle anrop viderekobles</translation>
    </message>
    <message>
        <source>Everybody for now</source>
        <comment>a temporary rule</comment>
        <translation>Alle inntil videre</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ikke forstyrr</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Tidene dine</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Ingen telefon logget inn</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Vist bort</translation>
    </message>
    <message>
        <source>Call ends</source>
        <comment>what becomes of a call</comment>
        <translation>Anropet avsluttes</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>etter %1 s</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>does not let the call through</source>
        <translation>slipper ikke anropet gjennom</translation>
    </message>
    <message>
        <source>lets the call through</source>
        <translation>slipper anropet gjennom</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Enhetene dine</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 enhet</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>ringer</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mobilen min</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>a caller who hides</source>
        <translation>noen med skjult nummer</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call goes</comment>
        <translation>telefonsvareren</translation>
    </message>
    <message>
        <source>Your devices ring for %1.</source>
        <comment>caller</comment>
        <translation>Det ringer på enhetene dine for %1.</translation>
    </message>
    <message>
        <source>The call of %1 goes to %2.</source>
        <comment>caller, place</comment>
        <translation>Anropet fra %1 går til %2.</translation>
    </message>
    <message>
        <source>The call of %1 is rejected (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>Anropet fra %1 blir avvist (%2).</translation>
    </message>
    <message>
        <source>The call of %1 is turned away (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>Anropet fra %1 blir vist bort (%2).</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>hver dag</translation>
    </message>
    <message>
        <source>weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>hverdager</translation>
    </message>
    <message>
        <source>weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>helger</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who gets through</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>who gets through</comment>
        <translation>ingen</translation>
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
        <translation> til %1</translation>
    </message>
    <message>
        <source>do not disturb is off</source>
        <translation>Ikke forstyrr er av</translation>
    </message>
    <message>
        <source>everybody%1</source>
        <comment>end of a temporary rule</comment>
        <translation>alle%1</translation>
    </message>
    <message>
        <source>do not disturb%1</source>
        <comment>end</comment>
        <translation>ikke forstyrr%1</translation>
    </message>
    <message>
        <source>do not disturb%1, except for %2</source>
        <comment>end, groups</comment>
        <translation>ikke forstyrr%1, unntatt for %2</translation>
    </message>
    <message>
        <source>Reject rule %1 matches %2: rejected (%3).</source>
        <comment>pattern, caller, SIP status</comment>
        <translation>Avvisningsregelen %1 passer på %2: avvist (%3).</translation>
    </message>
    <message>
        <source>There are no reject rules.</source>
        <translation>Det finnes ingen avvisningsregler.</translation>
    </message>
    <message>
        <source>No reject rule matches %1.</source>
        <comment>caller</comment>
        <translation>Ingen avvisningsregel passer på %1.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Ikke forstyrr er av.</translation>
    </message>
    <message>
        <source>For the time being your hours do not count: %1.</source>
        <comment>everybody until 17:00</comment>
        <translation>Inntil videre gjelder ikke tidene dine: %1.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>do not disturb until 17:00</comment>
        <translation>I kraft: %1.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is one of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>I kraft: %1; %2 er blant dem.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is none of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>I kraft: %1; %2 er ikke blant dem.</translation>
    </message>
    <message>
        <source>There are no accept rules: everybody gets through.</source>
        <translation>Det finnes ingen mottaksregler: Alle slipper gjennom.</translation>
    </message>
    <message>
        <source>Outside your hours: no accept rule covers this time.</source>
        <translation>Utenfor tidene dine: Ingen mottaksregel gjelder dette tidspunktet.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1.</source>
        <comment>weekdays 09:00–17:30: everybody</comment>
        <translation>Mottaksregel i kraft: %1.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is one of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Mottaksregel i kraft: %1; %2 er blant dem.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is none of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Mottaksregel i kraft: %1; %2 er ikke blant dem.</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Ingen telefon er logget inn.</translation>
    </message>
    <message>
        <source>How many phones are signed in is not known.</source>
        <translation>Hvor mange telefoner som er logget inn, er ikke kjent.</translation>
    </message>
    <message>
        <source>1 phone is signed in.</source>
        <translation>1 telefon er logget inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are signed in.</source>
        <translation>
            <numerusform>%n telefon er logget inn.</numerusform>
            <numerusform>%n telefoner er logget inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls are forwarded to %1.</source>
        <comment>place</comment>
        <translation>Alle anrop viderekobles til %1.</translation>
    </message>
    <message>
        <source>Callers who do not get through go to %1.</source>
        <comment>place</comment>
        <translation>De som ikke slipper gjennom, kommer til %1.</translation>
    </message>
    <message>
        <source>With no phone online the call goes to %1.</source>
        <comment>place</comment>
        <translation>Uten tilkoblet telefon går anropet til %1.</translation>
    </message>
    <message>
        <source>If they are busy, the call goes to %1.</source>
        <comment>place</comment>
        <translation>Er de opptatt, går anropet til %1.</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call goes to %2.</source>
        <comment>seconds, place</comment>
        <translation>Uten svar etter %1 s går anropet til %2.</translation>
    </message>
    <message>
        <source>Callers who do not get through are turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>De som ikke slipper gjennom, blir vist bort (%1).</translation>
    </message>
    <message>
        <source>With no phone online the call is turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Uten tilkoblet telefon blir anropet vist bort (%1).</translation>
    </message>
    <message>
        <source>If they are busy, so is the line for the caller (%1).</source>
        <comment>SIP status</comment>
        <translation>Er de opptatt, får innringeren opptattsignal (%1).</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call ends (%2).</source>
        <comment>seconds, SIP status</comment>
        <translation>Uten svar etter %1 s avsluttes anropet (%2).</translation>
    </message>
    <message>
        <source>They ring for %1 s.</source>
        <comment>phones; seconds</comment>
        <translation>De ringer i %1 s.</translation>
    </message>
    <message>
        <source>Calls are not all forwarded.</source>
        <translation>Ikke alle anrop viderekobles.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call goes to %3.</source>
        <comment>caller, seconds, place</comment>
        <translation>Det ringer på enhetene dine for %1; uten svar etter %2 s går anropet til %3.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call ends.</source>
        <comment>caller, seconds</comment>
        <translation>Det ringer på enhetene dine for %1; uten svar etter %2 s avsluttes anropet.</translation>
    </message>
</context>
<context>
    <name>CallerIdCard</name>
    <message>
        <source>Caller ID</source>
        <translation>Nummervisning</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation>Nu&amp;mmervisning</translation>
    </message>
    <message>
        <source>No number, only your SIP address</source>
        <comment>a choice of caller ID</comment>
        <translation>Ikke noe nummer, bare SIP-adressen din</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a choice of caller ID</comment>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>This server does not let you choose what people you call see. Ask your provider.</source>
        <translation>Denne tjeneren lar deg ikke velge hva de du ringer til, ser. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden. Choose once to be sure.</source>
        <translation>Denne tjeneren kan ikke spørres om nummeret ditt er skjult. Velg én gang for å være sikker.</translation>
    </message>
    <message>
        <source>People you call see this. This server hides your number or shows it; your provider chooses the number.</source>
        <translation>Dette ser de du ringer til. Denne tjeneren skjuler eller viser nummeret ditt; leverandøren velger hvilket.</translation>
    </message>
    <message>
        <source>People you call see this.</source>
        <translation>Dette ser de du ringer til.</translation>
    </message>
</context>
<context>
    <name>CallerTestPanel</name>
    <message>
        <source>Test a &amp;caller:</source>
        <comment>label of a field</comment>
        <translation>Test &amp;en innringer:</translation>
    </message>
    <message>
        <source>Who would rin&amp;g?</source>
        <comment>button</comment>
        <translation>Hva &amp;ville ringe?</translation>
    </message>
    <message>
        <source>Your changes above do not count before they are applied.</source>
        <translation>Endringene dine over teller ikke før de er tatt i bruk.</translation>
    </message>
    <message>
        <source>Number, address, or “anonymous”</source>
        <translation>Nummer, adresse eller «anonymous»</translation>
    </message>
    <message>
        <source>Caller to test</source>
        <translation>Innringer å teste</translation>
    </message>
    <message>
        <source>When the call comes</source>
        <translation>Når anropet kommer</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when a call comes</comment>
        <translation>Nå</translation>
    </message>
    <message>
        <source>At…</source>
        <comment>choose date and time</comment>
        <translation>Klokken&#xa0;…</translation>
    </message>
    <message>
        <source>Date and time of the call</source>
        <translation>Dato og klokkeslett for anropet</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <translation>Hva ville ringe?</translation>
    </message>
    <message>
        <source>This server cannot tell what would become of a call.</source>
        <translation>Denne tjeneren kan ikke si hva det ville blitt av et anrop.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so it cannot be asked now.</source>
        <translation>Tjeneren kan ikke nås, så den kan ikke spørres nå.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Spør tjeneren&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (A call %2.)</source>
        <comment>outcome, moment</comment>
        <translation>%1 (Et anrop %2.)</translation>
    </message>
    <message>
        <source>The rules go by the time of %1.</source>
        <comment>time zone</comment>
        <translation>Reglene følger tiden i %1.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls. Who is in which group is not known here: a caller of one of these groups gets through.</source>
        <translation>Funnet ut her fra innstillingene dine, siden denne tjeneren ikke forklarer anrop. Hvem som er i hvilken gruppe, er ikke kjent her: En innringer fra en av disse gruppene slipper gjennom.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls.</source>
        <translation>Funnet ut her fra innstillingene dine, siden denne tjeneren ikke forklarer anrop.</translation>
    </message>
</context>
<context>
    <name>CallerWords</name>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>Hverdager</translation>
    </message>
    <message>
        <source>Weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>Helger</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day, to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ingen dag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who gets through</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who gets through</comment>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <comment>who gets through</comment>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>callers who hide their number</source>
        <translation>innringere med skjult nummer</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>alle på %1</translation>
    </message>
    <message>
        <source>numbers that end in %1</source>
        <translation>numre som slutter på %1</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Velg minst én dag.</translation>
    </message>
    <message>
        <source>Another rule is for the same days. Choose other days, or remove one of the two.</source>
        <translation>En annen regel gjelder de samme dagene. Velg andre dager, eller fjern en av de to.</translation>
    </message>
    <message>
        <source>The server&apos;s times cannot be read, so it ignores this rule. Set them, or remove it.</source>
        <translation>Tidene på tjeneren kan ikke leses, så den ser bort fra denne regelen. Angi dem, eller fjern den.</translation>
    </message>
    <message>
        <source>It ends when it begins. Choose another time.</source>
        <translation>Den slutter når den begynner. Velg et annet tidspunkt.</translation>
    </message>
    <message>
        <source>Choose who gets through.</source>
        <translation>Velg hvem som slipper gjennom.</translation>
    </message>
    <message>
        <source>One of its groups is not known here. Choose again who gets through.</source>
        <translation>En av gruppene er ikke kjent her. Velg på nytt hvem som slipper gjennom.</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <comment>who</comment>
        <translation>Blokkert: %1.</translation>
    </message>
    <message>
        <source>No longer blocked: %1.</source>
        <comment>who</comment>
        <translation>Ikke lenger blokkert: %1.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Det gikk bra. Svaret fra tjeneren gikk tapt, men den viser endringen din.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and its list is as before.</source>
        <translation>Det gikk ikke. Svaret fra tjeneren gikk tapt, og listen er som før.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Svaret fra tjeneren gikk tapt. Det er usikkert om endringen gjelder.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Tjeneren avslo endringen.</translation>
    </message>
</context>
<context>
    <name>CallersPage</name>
    <message>
        <source>Who may call me</source>
        <translation>Hvem som kan ringe meg</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Ikke koblet til ennå.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Tjeneren kan ikke nås. Endringene dine oppbevares som en kladd.</translation>
    </message>
    <message>
        <source>What the server has is not known yet.</source>
        <translation>Det er ikke kjent ennå hva tjeneren har.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>En endring pågår.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Endret på tjeneren i mellomtiden: Velg tjenerens eller din.</translation>
    </message>
    <message>
        <source>One of the rules is not complete.</source>
        <translation>En av reglene er ikke fullstendig.</translation>
    </message>
    <message>
        <source>This server shows your rules and whom you block but does not let you change them. Ask your provider.</source>
        <translation>Denne tjeneren viser reglene dine og hvem du blokkerer, men lar deg ikke endre dem. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>This server shows your rules but does not let you change them. Ask your provider.</source>
        <translation>Denne tjeneren viser reglene dine, men lar deg ikke endre dem. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>One entry is on your block list.</source>
        <translation>Det er én oppføring på blokkeringslisten din.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on your block list.</source>
        <translation>
            <numerusform>Det er %n oppføring på blokkeringslisten din.</numerusform>
            <numerusform>Det er %n oppføringer på blokkeringslisten din.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets through now.</source>
        <translation>Alle slipper gjennom nå.</translation>
    </message>
    <message>
        <source>Nobody gets through now.</source>
        <translation>Ingen slipper gjennom nå.</translation>
    </message>
    <message>
        <source>Only %1 get through now.</source>
        <comment>contact groups</comment>
        <translation>Bare %1 slipper gjennom nå.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>Ikke forstyrr er på.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Loading who may call you…</source>
        <translation>Laster inn hvem som kan ringe deg&#xa0;…</translation>
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
        <translation>&amp;Tapte</translation>
    </message>
    <message>
        <source>&amp;Placed</source>
        <comment>which calls are shown</comment>
        <translation>Utgå&amp;ende</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Innkommende</translation>
    </message>
    <message>
        <source>Blocke&amp;d</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Blokkerte</translation>
    </message>
    <message>
        <source>Calls from callers who are on your block list now</source>
        <translation>Anrop fra innringere som står på blokkeringslisten din nå</translation>
    </message>
    <message>
        <source>With co&amp;st</source>
        <comment>which calls are shown</comment>
        <translation>Med &amp;pris</translation>
    </message>
    <message>
        <source>Calls of which the server told a price</source>
        <translation>Anrop som tjeneren oppga en pris for</translation>
    </message>
    <message>
        <source>W&amp;ithout cost</source>
        <comment>which calls are shown</comment>
        <translation>Uten p&amp;ris</translation>
    </message>
    <message>
        <source>Calls that you placed and of which the server told no price</source>
        <translation>Anrop som du ringte og som tjeneren ikke oppga noen pris for</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Ingen anrop ennå.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>Ingen tapte anrop.</translation>
    </message>
    <message>
        <source>You placed no calls.</source>
        <translation>Du har ikke ringt noen.</translation>
    </message>
    <message>
        <source>You received no calls.</source>
        <translation>Du har ikke mottatt noen anrop.</translation>
    </message>
    <message>
        <source>Nobody is on your block list.</source>
        <translation>Ingen står på blokkeringslisten din.</translation>
    </message>
    <message>
        <source>No call came from a caller who is on your block list.</source>
        <translation>Ingen anrop kom fra noen på blokkeringslisten din.</translation>
    </message>
    <message>
        <source>The server told no price of any call.</source>
        <translation>Tjeneren oppga ingen pris for noe anrop.</translation>
    </message>
    <message>
        <source>Every call that you placed had a price.</source>
        <translation>Alle anrop som du ringte, hadde en pris.</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Tapt anrop fra %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anrop fra %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anrop til %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Anrop til %1, %2, ikke besvart</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <comment>a call in words</comment>
        <translation>%1, med et notat</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: calls into a file</comment>
        <translation>Eksp&amp;orter&#xa0;…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Block caller</source>
        <translation>Blokker innringer</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Alle anrop med nummeret</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Eksporter de viste&#xa0;…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Søk i anrop</translation>
    </message>
    <message>
        <source>Calls of this account are not kept on this computer. Here are those that the server still tells.</source>
        <translation>Anrop for denne kontoen oppbevares ikke på denne datamaskinen. Her er de som tjeneren fortsatt oppgir.</translation>
    </message>
    <message>
        <source>Kept on this computer since %1.</source>
        <comment>a moment</comment>
        <translation>Oppbevart på denne datamaskinen siden %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Ingenting passer med «%1».</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Tøm &amp;søket</translation>
    </message>
    <message>
        <source>&amp;Show all calls</source>
        <comment>button</comment>
        <translation>Vis alle an&amp;rop</translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Laster inn anropsloggen&#xa0;…</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Ingen anrop ennå. De vises her etter ditt første anrop.</translation>
    </message>
    <message>
        <source>New calls cannot be kept on this computer.</source>
        <translation>Nye anrop kan ikke oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Let through again</source>
        <translation>Slipp gjennom igjen</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 ble overlatt til telefonprogrammet ditt.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Dette skrivebordet har ikke noe program for anrop. Installer et, eller kopier nummeret og slå det på telefonen.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>K&amp;opier nummeret</translation>
    </message>
    <message>
        <source>Calls from %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Anrop fra %1 blir vist bort fra nå av.</translation>
    </message>
    <message>
        <source>Calls from %1 get through again.</source>
        <comment>a caller</comment>
        <translation>Anrop fra %1 slipper gjennom igjen.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 er på utklippstavlen.</translation>
    </message>
    <message>
        <source>calls-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>anrop-%1.csv</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Eksporter anrop</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tabeller for regneark (*.csv)</translation>
    </message>
    <message>
        <source>One call was written to %1.</source>
        <comment>a file</comment>
        <translation>Ett anrop ble skrevet til %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n anrop ble skrevet til %1.</numerusform>
            <numerusform>%n anrop ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Noe av tiden mellom dem er ikke kjent.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Åpne &amp;mappen</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Søk etter navn, nummer eller notat</translation>
    </message>
    <message>
        <source>The note was not saved: this call is no longer kept on this computer.</source>
        <translation>Notatet ble ikke lagret: dette anropet finnes ikke lenger på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>Notatet ble ikke lagret.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Notatet ble slettet.</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Trekk tilbake&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke the certificate: %1</source>
        <comment>%1 = its dates</comment>
        <translation>Trekk tilbake sertifikatet: %1</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <comment>of a certificate</comment>
        <translation>Serienummer %1</translation>
    </message>
</context>
<context>
    <name>CertificateStep</name>
    <message>
        <source>Is this you?</source>
        <translation>Er dette deg?</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Tjener</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Tj&amp;ener</translation>
    </message>
    <message>
        <source>&amp;Trust servers that %1 vouches for</source>
        <translation>&amp;Stol på tjenere som %1 går god for</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority in this file</source>
        <translation>SHA-256-fingeravtrykket til utstederen i denne filen</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingeravtrykk %1</translation>
    </message>
    <message>
        <source>Old file format read; it will be stored with modern encryption.</source>
        <translation>Gammelt filformat lest; det vil bli lagret med moderne kryptering.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>button: tries the connection</comment>
        <translation>&amp;Koble til</translation>
    </message>
    <message>
        <source>This certificate names its owner by a number. For which SIP address do you use it?</source>
        <translation>Dette sertifikatet oppgir eieren med et nummer. Hvilken SIP-adresse bruker du det for?</translation>
    </message>
    <message>
        <source>The SIP address of the account that this certificate is for.</source>
        <translation>SIP-adressen til kontoen som dette sertifikatet gjelder for.</translation>
    </message>
    <message>
        <source>This is not a SIP address. Write it like alice@example.org.</source>
        <translation>Dette er ikke en SIP-adresse. Skriv den som alice@example.org.</translation>
    </message>
    <message>
        <source>The address of the server that manages your account, for example pbx.example.org.</source>
        <translation>Adressen til tjeneren som administrerer kontoen din, for eksempel pbx.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address. Write it like pbx.example.org.</source>
        <translation>Dette er ikke en tjeneradresse. Skriv den som pbx.example.org.</translation>
    </message>
    <message>
        <source>Will connect to %1</source>
        <translation>Kobler til %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>A certificate without a name</source>
        <translation>Et sertifikat uten navn</translation>
    </message>
    <message>
        <source>Issued by somebody unnamed</source>
        <translation>Utstedt av noen uten navn</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Utstedt av %1</translation>
    </message>
    <message>
        <source>Not valid yet: starts on %1</source>
        <translation>Ikke gyldig ennå: gjelder fra %1</translation>
    </message>
    <message>
        <source>No longer valid: ended on %1</source>
        <translation>Ikke lenger gyldig: utløp %1</translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1 (%n day(s))</source>
        <comment>date</comment>
        <translation>
            <numerusform>Gyldig til %1 (%n dag)</numerusform>
            <numerusform>Gyldig til %1 (%n dager)</numerusform>
        </translation>
    </message>
    <message>
        <source>a key of an unusual kind</source>
        <translation>en nøkkel av uvanlig type</translation>
    </message>
    <message>
        <source>%1 %2 bits</source>
        <comment>kind of key, its length</comment>
        <translation>%1 %2 biter</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, signert med %2</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Sterk: %1</translation>
    </message>
    <message>
        <source>Good enough today: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>God nok i dag: %1</translation>
    </message>
    <message>
        <source>Too weak: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>For svak: %1</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Sertifikatet ditt utløp %1.</translation>
    </message>
    <message>
        <source>Your certificate ends today.</source>
        <translation>Sertifikatet ditt utløper i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s).</source>
        <translation>
            <numerusform>Sertifikatet ditt utløper om %n dag.</numerusform>
            <numerusform>Sertifikatet ditt utløper om %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it, or get a new one from whoever runs the server.</source>
        <translation>Forny det, eller få et nytt av den som driver tjeneren.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Ikke forstyrr er av.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Ikke forstyrr er på til %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>Ikke forstyrr er på til du slår det av.</translation>
    </message>
    <message>
        <source>The server took the change.</source>
        <translation>Tjeneren godtok endringen.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Nummeret ditt skjules når du ringer.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Nummeret ditt vises når du ringer.</translation>
    </message>
    <message>
        <source>Your forwarding is changed.</source>
        <translation>Viderekoblingen din er endret.</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <translation>Opplysningene dine er endret.</translation>
    </message>
    <message>
        <source>%1 reaches you too.</source>
        <comment>an alias</comment>
        <translation>Du kan nå også nås på %1.</translation>
    </message>
    <message>
        <source>%1 no longer reaches you.</source>
        <comment>an alias</comment>
        <translation>Du kan ikke lenger nås på %1.</translation>
    </message>
    <message>
        <source>The rules for who may call you are changed.</source>
        <translation>Reglene for hvem som kan ringe deg, er endret.</translation>
    </message>
    <message>
        <source>Back to normal: do not disturb is off, and calls are no longer all forwarded.</source>
        <translation>Tilbake til vanlig: Ikke forstyrr er av, og ikke alle anrop viderekobles lenger.</translation>
    </message>
    <message>
        <source>People you call see your SIP address.</source>
        <translation>De du ringer til, ser SIP-adressen din.</translation>
    </message>
    <message>
        <source>People you call see %1.</source>
        <comment>a number</comment>
        <translation>De du ringer til, ser %1.</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation>Angret: Alt er som før.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Det gikk bra. Svaret fra tjeneren gikk tapt, men den viser endringen din.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Det gikk ikke. Svaret fra tjeneren gikk tapt, og den viser fortsatt den gamle innstillingen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Svaret fra tjeneren gikk tapt. Det er usikkert om endringen gjelder.</translation>
    </message>
    <message>
        <source>Only a part of your change is in effect.</source>
        <translation>Bare en del av endringen din gjelder.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>Tjeneren avslo endringen.</translation>
    </message>
    <message>
        <source>The time was over: your forwarding is as it was before.</source>
        <translation>Tiden var ute: Viderekoblingen din er som før.</translation>
    </message>
    <message>
        <source>Voicemail is off: your account has no mailbox any more.</source>
        <translation>Telefonsvareren er av: Kontoen din har ikke lenger noen postboks.</translation>
    </message>
    <message>
        <source>Undone: the mailbox is back and leads where it did. Its PIN is a new one; set your own.</source>
        <translation>Angret: Postboksen er tilbake og fører dit den førte. PIN-koden er ny; angi din egen.</translation>
    </message>
    <message>
        <source>Voicemail is on. Its PIN is a new one; set your own to listen by phone.</source>
        <translation>Telefonsvareren er på. PIN-koden er ny; angi din egen for å lytte på telefon.</translation>
    </message>
    <message>
        <source>Messages are kept on the server and not mailed.</source>
        <translation>Beskjeder oppbevares på tjeneren og sendes ikke på e-post.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <comment>an e-mail address</comment>
        <translation>Beskjeder sendes på e-post til %1 og oppbevares ikke.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <comment>an e-mail address</comment>
        <translation>Beskjeder oppbevares og sendes på e-post til %1.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <comment>button of a chart</comment>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Copy image</source>
        <comment>button of a chart</comment>
        <translation>Kopier bildet</translation>
    </message>
    <message>
        <source>Copy table</source>
        <comment>button of a chart</comment>
        <translation>Kopier tabellen</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Vis som tabell: %1</translation>
    </message>
    <message>
        <source>Copy image: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Kopier bildet: %1</translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Kopier tabellen: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Diagram: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tabell: %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Bildet er på utklippstavlen.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Tabellen er på utklippstavlen.</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Connect your telephone account</source>
        <translation>Koble til telefonkontoen din</translation>
    </message>
    <message>
        <source>&amp;Open a certificate file</source>
        <translation>Åpn&amp;e en sertifikatfil</translation>
    </message>
    <message>
        <source>The file (.p12) that your office or provider gave you. It signs you in without a password.</source>
        <translation>Filen (.p12) du fikk av kontoret eller leverandøren. Den logger deg inn uten passord.</translation>
    </message>
    <message>
        <source>Sign &amp;in with SIP address and password</source>
        <translation>Logg &amp;inn med SIP-adresse og passord</translation>
    </message>
    <message>
        <source>You get a certificate; the password is not kept.</source>
        <translation>Du får et sertifikat; passordet oppbevares ikke.</translation>
    </message>
    <message>
        <source>My office gave me a &amp;code</source>
        <translation>Jeg har fått en &amp;kode av kontoret</translation>
    </message>
    <message>
        <source>An invitation to a new account or certificate.</source>
        <translation>En invitasjon til en ny konto eller et nytt sertifikat.</translation>
    </message>
    <message>
        <source>Afterwards you see who can reach you, and decide where your calls go.</source>
        <translation>Etterpå ser du hvem som kan nå deg, og bestemmer hvor anropene dine går.</translation>
    </message>
    <message>
        <source>Or drop a certificate file anywhere on this window.</source>
        <translation>Eller slipp en sertifikatfil hvor som helst i dette vinduet.</translation>
    </message>
    <message>
        <source>&amp;Set up a server for my office…</source>
        <translation>Sett &amp;opp en tjener for kontoret mitt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>Br&amp;uk %1</translation>
    </message>
    <message>
        <source>It lies in your Downloads folder.</source>
        <translation>Den ligger i nedlastingsmappen din.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Changes are not applied</source>
        <translation>Endringer er ikke tatt i bruk</translation>
    </message>
    <message>
        <source>What you changed here is not in effect: %1.

It is kept for the next start.</source>
        <comment>%1 = names of pages, with commas between them</comment>
        <translation>Det du endret her, gjelder ikke ennå: %1.

Det er bevart til neste start.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <comment>button</comment>
        <translation>&amp;Lukk likevel</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this text.</source>
        <translation>Vis denne teksten.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>Use the account of this certificate file without saving it.</source>
        <translation>Bruk kontoen til denne sertifikatfilen uten å lagre den.</translation>
    </message>
    <message>
        <source>The server of that account.</source>
        <translation>Tjeneren for den kontoen.</translation>
    </message>
    <message>
        <source>Also trust servers that the authority in this file vouches for.</source>
        <translation>Stol også på tjenere som utstederen i denne filen går god for.</translation>
    </message>
    <message>
        <source>Read the password of that file from standard input.</source>
        <translation>Les passordet til filen fra standard inndata.</translation>
    </message>
    <message>
        <source>Draw the Overview with fresh data into this PNG and end.</source>
        <translation>Tegn oversikten med ferske data i denne PNG-filen, og avslutt.</translation>
    </message>
    <message>
        <source>Shows who can reach you by telephone, and changes it.</source>
        <translation>Viser hvem som kan nå deg på telefon, og endrer det.</translation>
    </message>
    <message>
        <source>--server, --ca and --password-stdin belong to --p12.</source>
        <translation>--server, --ca og --password-stdin hører til --p12.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot trenger et filnavn.</translation>
    </message>
    <message>
        <source>--screenshot belongs to --p12.</source>
        <translation>--screenshot hører til --p12.</translation>
    </message>
    <message>
        <source>A certificate file to connect an account with, or a tel:, sip: or sips: link to call.</source>
        <translation>En sertifikatfil å koble til en konto med, eller en tel:-, sip:- eller sips:-lenke å ringe.</translation>
    </message>
    <message>
        <source>More than one certificate file or link.</source>
        <translation>Mer enn én sertifikatfil eller lenke.</translation>
    </message>
    <message>
        <source>Turn do not disturb on for so many minutes, or &quot;off&quot;.</source>
        <translation>Slå på «ikke forstyrr» i så mange minutter, eller «off».</translation>
    </message>
    <message>
        <source>Show the calls.</source>
        <translation>Vis anropene.</translation>
    </message>
    <message>
        <source>Ask for a number to call.</source>
        <translation>Spør etter et nummer å ringe.</translation>
    </message>
    <message>
        <source>Start without the window, where the desktop has a tray that brings it back.</source>
        <translation>Start uten vindu, der skrivebordet har et systemstatusfelt som henter det fram.</translation>
    </message>
    <message>
        <source>Only one of --dnd, --calls and --new-call.</source>
        <translation>Bare én av --dnd, --calls og --new-call.</translation>
    </message>
    <message>
        <source>--dnd takes minutes from 1 to 525600, or off.</source>
        <translation>--dnd tar minutter fra 1 til 525600, eller off.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search of the window</source>
        <translation>Søk i vinduet</translation>
    </message>
    <message>
        <source>Search pages, settings, people, numbers…</source>
        <translation>Søk i sider, innstillinger, personer, numre&#xa0;…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Søk i sider, innstillinger, personer og numre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ingenting passer med «%1».</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>No extension yet: whoever runs the server gives it one.</source>
        <translation>Ikke noe internnummer ennå: den som driver tjeneren, gir det ett.</translation>
    </message>
    <message>
        <source>Dial %1 (%2 from elsewhere)</source>
        <comment>1: extension, 2: SIP address</comment>
        <translation>Ring %1 (%2 utenfra)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a conference room</comment>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Switched off: nobody gets in.</source>
        <comment>state of a conference room</comment>
        <translation>Slått av: ingen slipper inn.</translation>
    </message>
    <message>
        <source>Copy PIN</source>
        <comment>button</comment>
        <translation>Kopier PIN</translation>
    </message>
    <message>
        <source>Copy the PIN of %1</source>
        <translation>Kopier PIN-koden til %1</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <comment>button</comment>
        <translation>Kopier invitasjon</translation>
    </message>
    <message>
        <source>Copy an invitation to %1</source>
        <translation>Kopier en invitasjon til %1</translation>
    </message>
    <message>
        <source>You are invited to the conference “%1”.</source>
        <translation>Du er invitert til konferansen «%1».</translation>
    </message>
    <message>
        <source>Dial: %1</source>
        <comment>line of an invitation</comment>
        <translation>Ring: %1</translation>
    </message>
    <message>
        <source>From elsewhere: %1</source>
        <comment>line of an invitation: SIP address</comment>
        <translation>Utenfra: %1</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <comment>line of an invitation</comment>
        <translation>PIN-kode: %1</translation>
    </message>
    <message>
        <source>No PIN is asked for.</source>
        <translation>Det spørres ikke etter PIN-kode.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN-kode: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the PIN</comment>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the PIN</comment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide the PIN of %1</source>
        <translation>Skjul PIN-koden til %1</translation>
    </message>
    <message>
        <source>Show the PIN of %1</source>
        <translation>Vis PIN-koden til %1</translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>Konferanser</translation>
    </message>
    <message>
        <source>You have one conference room.</source>
        <translation>Du har ett konferanserom.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n conference rooms.</source>
        <translation>
            <numerusform>Du har %n konferanserom.</numerusform>
            <numerusform>Du har %n konferanserom.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server has no conference rooms.</source>
        <translation>Denne tjeneren har ingen konferanserom.</translation>
    </message>
    <message>
        <source>You have no conference room. In one, everybody who dials its extension and types its PIN talks with everybody else. Whoever runs the server sets one up for you.</source>
        <translation>Du har ikke noe konferanserom. I et slikt snakker alle som ringer internnummeret og taster PIN-koden, med hverandre. Den som driver tjeneren, oppretter ett for deg.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Loading your conference rooms…</source>
        <translation>Laster konferanserommene dine …</translation>
    </message>
    <message>
        <source>The invitation is in the clipboard, with its PIN.</source>
        <translation>Invitasjonen er på utklippstavlen, med PIN-koden.</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>PIN-koden er på utklippstavlen i 30 sekunder.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>og 1 til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server meanwhile</source>
        <translation>Endret på tjeneren i mellomtiden</translation>
    </message>
    <message>
        <source>While you were editing, this was changed on the server. Choose which values go on; nothing is sent before you press Apply on the page.</source>
        <translation>Mens du redigerte, ble dette endret på tjeneren. Velg hvilke verdier som føres videre; ingenting sendes før du trykker Bruk på siden.</translation>
    </message>
    <message>
        <source>What was there before, theirs, and mine</source>
        <translation>Det som var før, deres og mitt</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses theirs or mine.</source>
        <translation>Piltastene flytter, mellomrom velger deres eller mitt.</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Bruk &amp;deres</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Bruk &amp;mine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use &amp;chosen</source>
        <comment>button: settle a conflict by what was chosen per line</comment>
        <translation>Bruk &amp;valgte</translation>
    </message>
    <message>
        <source>Choose theirs or mine in the line that both changed.</source>
        <translation>Velg deres eller mitt i linjen som begge endret.</translation>
    </message>
    <message numerus="yes">
        <source>Choose theirs or mine in %n lines that both changed.</source>
        <comment>lines of a table</comment>
        <translation>
            <numerusform>Velg deres eller mitt i %n linje som begge endret.</numerusform>
            <numerusform>Velg deres eller mitt i %n linjer som begge endret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>The same now</source>
        <comment>who changed a field</comment>
        <translation>Det samme nå</translation>
    </message>
    <message>
        <source>On the server</source>
        <comment>who changed a field</comment>
        <translation>På tjeneren</translation>
    </message>
    <message>
        <source>By you</source>
        <comment>who changed a field</comment>
        <translation>Av deg</translation>
    </message>
    <message>
        <source>By both</source>
        <comment>who changed a field</comment>
        <translation>Av begge</translation>
    </message>
    <message>
        <source>%1, theirs: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, deres: %2, valgt</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, deres: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, mitt: %2, valgt</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, mitt: %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a table: the name of a field</comment>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a table: who changed a field</comment>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of a table: the value that a field had</comment>
        <translation>Før</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>column of a table: the value on the server</comment>
        <translation>Deres</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>column of a table: the value of my draft</comment>
        <translation>Mitt</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add account</source>
        <translation>Legg til konto</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Connecting</source>
        <translation>Kobler til</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Deta&amp;ljer</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Nådde %1</translation>
    </message>
    <message>
        <source>Could not reach %1</source>
        <translation>Kunne ikke nå %1</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Nå %1</translation>
    </message>
    <message>
        <source>The server is who it says</source>
        <translation>Tjeneren er den den gir seg ut for å være</translation>
    </message>
    <message>
        <source>The server did not prove who it is</source>
        <translation>Tjeneren beviste ikke hvem den er</translation>
    </message>
    <message>
        <source>Check who the server is</source>
        <translation>Kontroller hvem tjeneren er</translation>
    </message>
    <message>
        <source>The server accepted your certificate</source>
        <translation>Tjeneren godtok sertifikatet ditt</translation>
    </message>
    <message>
        <source>The server did not accept your certificate</source>
        <translation>Tjeneren godtok ikke sertifikatet ditt</translation>
    </message>
    <message>
        <source>Show your certificate</source>
        <translation>Vis fram sertifikatet ditt</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Logget inn som %1</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>Kunne ikke logge inn</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
</context>
<context>
    <name>ConnectTexts</name>
    <message>
        <source>Old certificate files are locked with a method that many systems no longer include. Your certificate inside is not affected.

On a computer that has OpenSSL with its “legacy” part, type this, with the name of your file in place of old.p12:</source>
        <translation>Gamle sertifikatfiler er låst med en metode som mange systemer ikke lenger har med. Sertifikatet ditt inni er ikke berørt.

På en datamaskin som har OpenSSL med «legacy»-delen, skriver du dette, med navnet på filen din i stedet for old.p12:</translation>
    </message>
    <message>
        <source>It asks for the old password, then twice for a new one. Then open new.p12 here.

Or ask whoever runs the server for a new certificate; that is the better way if the old one is from before 2020.</source>
        <translation>Den spør etter det gamle passordet, deretter to ganger etter et nytt. Åpne så new.p12 her.

Eller be den som driver tjeneren, om et nytt sertifikat; det er den beste måten hvis det gamle er fra før 2020.</translation>
    </message>
    <message>
        <source>A small office needs one computer that is always on, and one command. On that computer, with the domain of your office in place of example.org:</source>
        <translation>Et lite kontor trenger én datamaskin som alltid er på, og én kommando. På den datamaskinen, med domenet til kontoret ditt i stedet for example.org:</translation>
    </message>
    <message>
        <source>Then add the people and give each their certificate file:</source>
        <translation>Legg så til personene, og gi hver av dem sertifikatfilen sin:</translation>
    </message>
    <message>
        <source>Everybody opens their file here. To look around first, “bellsetd demo” starts an office with people and calls in it.</source>
        <translation>Alle åpner filen sin her. For å se deg om først: «bellsetd demo» starter et kontor med personer og anrop i.</translation>
    </message>
    <message>
        <source>my telephone account</source>
        <translation>telefonkontoen min</translation>
    </message>
    <message>
        <source>Hello,

I cannot connect to %1 with Bellset. It says:

%2

Could you help me with that, please?
</source>
        <translation>Hei,

jeg får ikke koblet til %1 med Bellset. Programmet sier:

%2

Kan du hjelpe meg med det?
</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: previous step</comment>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Åpne en sertifikatfil</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>How to convert an old certificate file</source>
        <translation>Slik konverterer du en gammel sertifikatfil</translation>
    </message>
    <message>
        <source>A request is on the clipboard. Paste it into a mail to whoever runs the server.</source>
        <translation>En forespørsel er på utklippstavlen. Lim den inn i en e-post til den som driver tjeneren.</translation>
    </message>
    <message>
        <source>Set up a server for my office</source>
        <translation>Sett opp en tjener for kontoret mitt</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;VIP</source>
        <comment>button: in this group or not</comment>
        <translation>V&amp;IP</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>button: a contact</comment>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <comment>button: a contact</comment>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Numbers of the contact</source>
        <translation>Numrene til kontakten</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are chosen.</source>
        <translation>
            <numerusform>%n kontakt er valgt.</numerusform>
            <numerusform>%n kontakter er valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact to see more about it.</source>
        <translation>Velg en kontakt for å se mer om den.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>Kopier n&amp;ummer</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Another num&amp;ber</source>
        <comment>button</comment>
        <translation>Nytt n&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>button: a contact</comment>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <comment>label of a field</comment>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>Numbers or addresses, each with a word of its own:</source>
        <translation>Numre eller adresser, hver med sin egen betegnelse:</translation>
    </message>
    <message>
        <source>E-mail add&amp;ress:</source>
        <comment>label of a field</comment>
        <translation>&amp;E-postadresse:</translation>
    </message>
    <message>
        <source>Groups stay on this computer. The server does not know who is in them.</source>
        <translation>Grupper blir på denne datamaskinen. Tjeneren vet ikke hvem som er i dem.</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <comment>label of a field</comment>
        <translation>&amp;Merknad:</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Word for number %1</source>
        <translation>Betegnelse for nummer %1</translation>
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
        <translation>Rediger kontakt</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>heading</comment>
        <translation>Ny kontakt</translation>
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
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Coworkers</source>
        <comment>group of contacts</comment>
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>group of contacts</comment>
        <translation>Venner</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>group of contacts</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>There is no name. Type one.</source>
        <translation>Det er ikke noe navn. Skriv et.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Navnet er lengre enn %1 tegn. Gjør det kortere.</translation>
    </message>
    <message>
        <source>A number is neither a telephone number nor an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Et nummer er verken et telefonnummer eller en adresse. Eksempler: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>There are more than %1 numbers. Remove some.</source>
        <translation>Det er flere enn %1 numre. Fjern noen.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be right. Example: bob@example.org</source>
        <translation>E-postadressen kan ikke være riktig. Eksempel: bob@example.org</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>Merknaden er lengre enn %1 tegn. Gjør den kortere.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this contact. Export it again where it comes from.</source>
        <translation>Filen slutter midt i denne kontakten. Eksporter den på nytt der den kommer fra.</translation>
    </message>
    <message>
        <source>There is room for %1 contacts. Remove some first.</source>
        <translation>Det er plass til %1 kontakter. Fjern noen først.</translation>
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
        <translation>ikke VIP</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Numre</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column of contacts</comment>
        <translation>Grupper</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Search name, number or group</source>
        <translation>Søk etter navn, nummer eller gruppe</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Søk i kontakter</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>list of contacts</comment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>list of contacts, of the office</comment>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>People of your office, found by the directory that you set up.</source>
        <translation>Personer på kontoret ditt, funnet i katalogen du har satt opp.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>&amp;Keep them on the server only</source>
        <comment>what happens to messages</comment>
        <translation>Oppbevar dem &amp;bare på tjeneren</translation>
    </message>
    <message>
        <source>Mail them, and keep them on the &amp;server</source>
        <comment>messages</comment>
        <translation>Send de&amp;m på e-post, og oppbevar dem på tjeneren</translation>
    </message>
    <message>
        <source>Mail them, and do not k&amp;eep them</source>
        <comment>messages</comment>
        <translation>Send dem på e-post, og ikke oppbev&amp;ar dem</translation>
    </message>
    <message>
        <source>M&amp;ail messages to</source>
        <comment>label of a field</comment>
        <translation>&amp;Send e-post til</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Ta tjenerens</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Mail address for messages</source>
        <translation>E-postadresse for beskjeder</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nye beskjeder</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are not mailed there.</source>
        <translation>Endret på tjeneren i mellomtiden: Der sendes ikke beskjeder på e-post.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and kept.</source>
        <translation>Endret på tjeneren i mellomtiden: Beskjeder sendes på e-post til %1 og oppbevares.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and not kept.</source>
        <translation>Endret på tjeneren i mellomtiden: Beskjeder sendes på e-post til %1 og oppbevares ikke.</translation>
    </message>
    <message>
        <source>Type the mail address for your messages.</source>
        <translation>Skriv e-postadressen for beskjedene dine.</translation>
    </message>
    <message>
        <source>Not a mail address. Example: alice@example.org</source>
        <translation>Ikke en e-postadresse. Eksempel: alice@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Sammenlign …</translation>
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
        <translation>nei</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>tom</translation>
    </message>
    <message>
        <source>Mail new messages</source>
        <comment>a field</comment>
        <translation>Send nye meldinger på e-post</translation>
    </message>
    <message>
        <source>Mail address</source>
        <comment>a field</comment>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Keep them on the server</source>
        <comment>a field</comment>
        <translation>Behold dem på tjeneren</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Block</source>
        <comment>button of a notification: a caller</comment>
        <translation>Blokker</translation>
    </message>
    <message>
        <source>It cannot be done now. Block the caller on the page Calls.</source>
        <translation>Det kan ikke gjøres nå. Blokker innringeren på siden Anrop.</translation>
    </message>
    <message>
        <source>The caller is still blocked: %1</source>
        <comment>a sentence</comment>
        <translation>Innringeren er fortsatt blokkert: %1</translation>
    </message>
    <message>
        <source>Undo did not work</source>
        <translation>Angringen virket ikke</translation>
    </message>
    <message>
        <source>Look at the page Calls whether it worked.</source>
        <translation>Se på siden Anrop om det virket.</translation>
    </message>
</context>
<context>
    <name>DeviceCardView</name>
    <message>
        <source>Copy details</source>
        <comment>button: of a device</comment>
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <source>Copy the details of %1</source>
        <comment>a device</comment>
        <translation>Kopier detaljene om %1</translation>
    </message>
    <message>
        <source>Registered as: %1</source>
        <comment>an address and port</comment>
        <translation>Registrert som: %1</translation>
    </message>
    <message>
        <source>Seen from outside as: %1</source>
        <comment>an address and port</comment>
        <translation>Sett utenfra som: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <comment>encrypted or not</comment>
        <translation>Linje: %1</translation>
    </message>
    <message>
        <source>Signed in until: %1</source>
        <comment>date and time</comment>
        <translation>Logget inn til: %1</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <comment>button: of a new device</comment>
        <translation>Ja, den er min</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <comment>button: a device</comment>
        <translation>Logg av …</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>a device</comment>
        <translation>Logg av %1</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <comment>a device</comment>
        <translation>%1 er min</translation>
    </message>
    <message>
        <source>New since %1. Is it yours?</source>
        <comment>a device; %1 = a day or time</comment>
        <translation>Ny siden %1. Er den din?</translation>
    </message>
</context>
<context>
    <name>DeviceLines</name>
    <message>
        <source>Unknown device</source>
        <translation>Ukjent enhet</translation>
    </message>
    <message>
        <source>%1, encrypted line</source>
        <comment>device</comment>
        <translation>%1, kryptert linje</translation>
    </message>
    <message>
        <source>%1, line not encrypted</source>
        <comment>device</comment>
        <translation>%1, linjen er ikke kryptert</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>og 1 til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Ukjent enhet</translation>
    </message>
    <message>
        <source>not known whether encrypted</source>
        <comment>the line to a device</comment>
        <translation>ikke kjent om den er kryptert</translation>
    </message>
    <message>
        <source>encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>kryptert (%1)</translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>ikke kryptert (%1)</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Logget inn.</translation>
    </message>
    <message>
        <source>Signed in until %1, unless it renews that.</source>
        <translation>Logget inn til %1, med mindre den fornyer det.</translation>
    </message>
    <message>
        <source>Its sign-in ended %1, if it did not renew it.</source>
        <translation>Innloggingen utløp %1, hvis den ikke ble fornyet.</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Adressen er ikke kjent</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Ingen telefon er logget inn.</translation>
    </message>
    <message>
        <source>One device is signed in; calls ring there.</source>
        <translation>Én enhet er logget inn; anrop ringer der.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are signed in; calls ring on all of them.</source>
        <translation>
            <numerusform>%n enhet er logget inn; anrop ringer der.</numerusform>
            <numerusform>%n enheter er logget inn; anrop ringer på alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not sign devices out from here. Sign out on the device itself, or switch it off: it leaves the list when its time is over.</source>
        <translation>Denne tjeneren logger ikke ut enheter herfra. Logg ut på selve enheten, eller slå den av: Den forsvinner fra listen når tiden er ute.</translation>
    </message>
    <message>
        <source>No phone is signed in, so none rings. In the settings of a phone or softphone enter the SIP address %1 and your SIP password; it appears here within a minute.</source>
        <translation>Ingen telefon er logget inn, så ingen ringer. Skriv SIP-adressen %1 og SIP-passordet ditt i innstillingene til en telefon eller programvaretelefon; den vises her innen et minutt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Loading your devices…</source>
        <translation>Laster inn enhetene dine&#xa0;…</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>og 1 til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>To sign in another phone or softphone, enter the SIP address %1 and your SIP password in its settings.</source>
        <translation>For å logge inn enda en telefon eller programvaretelefon skriver du SIP-adressen %1 og SIP-passordet ditt i innstillingene dens.</translation>
    </message>
    <message>
        <source>Copied: the details of the device.</source>
        <translation>Kopiert: opplysningene om enheten.</translation>
    </message>
    <message>
        <source>Calls no longer ring on %1 (%2). It does not forget your SIP password: it may sign in again by itself, at the latest when it would have renewed its sign-in. To keep a lost device out, change the SIP password too, on the web page of your server or with “bellsetctl password”.</source>
        <translation>Anrop ringer ikke lenger på %1 (%2). Den glemmer ikke SIP-passordet ditt: den kan logge på igjen av seg selv, senest når den ville ha fornyet påloggingen. For å holde en mistet enhet ute må du også endre SIP-passordet, på nettsiden til tjeneren eller med «bellsetctl password».</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Logg av en enhet</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>button: a device</comment>
        <translation>Logg av %1</translation>
    </message>
    <message>
        <source>%1 is signed out. It comes back if it signs in again.</source>
        <comment>a device</comment>
        <translation>%1 er logget av. Den kommer tilbake hvis den logger på igjen.</translation>
    </message>
    <message>
        <source>Set up another device…</source>
        <comment>button</comment>
        <translation>Sett opp en enhet til …</translation>
    </message>
    <message>
        <source>Set up a device…</source>
        <comment>button</comment>
        <translation>Sett opp en enhet …</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Co&amp;py</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Kopier</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory settings</source>
        <translation>Kataloginnstillinger</translation>
    </message>
    <message>
        <source>Add a directory</source>
        <translation>Legg til en katalog</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>label of a field</comment>
        <translation>Tj&amp;ener</translation>
    </message>
    <message>
        <source>LDAPS: encrypted from the start</source>
        <translation>LDAPS: kryptert fra starten av</translation>
    </message>
    <message>
        <source>StartTLS: encrypted before anything is sent</source>
        <translation>StartTLS: kryptert før noe sendes</translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation>Ingen: Alle underveis kan lese det</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>label of a field</comment>
        <translation>&amp;Kryptering</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <comment>label of a field</comment>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <comment>label of a field</comment>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <comment>label of a field</comment>
        <translation>Innloggings&amp;navn</translation>
    </message>
    <message>
        <source>empty: the directory lets everybody read</source>
        <translation>tom: katalogen lar alle lese</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <comment>label of a field</comment>
        <translation>Pas&amp;sord</translation>
    </message>
    <message>
        <source>empty: the authorities that this computer trusts</source>
        <translation>tom: utstederne som denne datamaskinen stoler på</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <comment>button: a file</comment>
        <translation>&amp;Velg&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Velg filen til utstederen</translation>
    </message>
    <message>
        <source>&amp;Authority file</source>
        <comment>label of a field</comment>
        <translation>Utsteder&amp;fil</translation>
    </message>
    <message>
        <source>Count&amp;ry code</source>
        <comment>label of a field</comment>
        <translation>Lan&amp;dkode</translation>
    </message>
    <message>
        <source>of numbers without one: 31</source>
        <translation>for numre uten: 31</translation>
    </message>
    <message>
        <source>&amp;More attributes</source>
        <comment>label of a field</comment>
        <translation>Flere &amp;attributter</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <comment>label of a field</comment>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Test: loo&amp;k for</source>
        <comment>label of a field</comment>
        <translation>Test: søk ette&amp;r</translation>
    </message>
    <message>
        <source>What the test looks for</source>
        <translation>Det testen søker etter</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>button: a directory</comment>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Remove &amp;directory</source>
        <comment>button</comment>
        <translation>Fjern katal&amp;ogen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <comment>button</comment>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The password is sent without encryption: everybody on the way can read it.</source>
        <translation>Passordet sendes uten kryptering: Alle underveis kan lese det.</translation>
    </message>
    <message>
        <source>What you look for is sent without encryption: everybody on the way can read it.</source>
        <translation>Det du søker etter, sendes uten kryptering: Alle underveis kan lese det.</translation>
    </message>
    <message>
        <source>kept in your wallet</source>
        <translation>oppbevart i passordlageret ditt</translation>
    </message>
    <message>
        <source>The certificate of the directory&apos;s authority</source>
        <translation>Sertifikatet til utstederen for katalogen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>step of a test that is under way</comment>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the directory?</source>
        <translation>Fjerne katalogen?</translation>
    </message>
    <message>
        <source>%1 is no longer searched, and its password is removed from your wallet. The directory itself stays as it is.</source>
        <comment>host</comment>
        <translation>Det søkes ikke lenger i %1, og passordet fjernes fra passordlageret ditt. Selve katalogen blir som den er.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>host</comment>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>DirectoryTab</name>
    <message>
        <source>Directory settin&amp;gs…</source>
        <comment>button</comment>
        <translation>Katalog&amp;innstillinger&#xa0;…</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <comment>button: a number</comment>
        <translation>&amp;Ring</translation>
    </message>
    <message>
        <source>People of the directory</source>
        <translation>Personer i katalogen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>a directory</comment>
        <translation>Søker&#xa0;…</translation>
    </message>
    <message>
        <source>These people match “%1”.</source>
        <comment>an older search</comment>
        <translation>Disse personene passer med «%1».</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
    <message>
        <source>No directory configured.</source>
        <translation>Ingen katalog er satt opp.</translation>
    </message>
    <message>
        <source>Directories cannot be used here: nothing is kept on this computer.</source>
        <translation>Kataloger kan ikke brukes her: Ingenting oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <source>&amp;Add a directory</source>
        <comment>button</comment>
        <translation>&amp;Legg til en katalog</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Søker i katalogen&#xa0;…</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>kind of an address</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a person</comment>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 ble overlatt til telefonprogrammet ditt.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Dette skrivebordet har ikke noe program for anrop. Installer et, eller kopier nummeret og slå det på telefonen.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>Kopier &amp;nummeret</translation>
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
        <translation>Ingen du stoler på, går god for denne katalogen, så ingenting ble sendt til den. Velg sertifikatfilen til utstederen i innstillingene for katalogen, hvis du har fått en av den som driver den.</translation>
    </message>
    <message>
        <source>This directory cannot prove that it is %1, so nothing was sent to it. Write the server&apos;s name as it stands in its certificate.</source>
        <comment>host</comment>
        <translation>Denne katalogen kan ikke bevise at den er %1, så ingenting ble sendt til den. Skriv navnet på tjeneren slik det står i sertifikatet.</translation>
    </message>
    <message>
        <source>The certificate of this directory has ended, so nothing was sent to it. Tell whoever runs it; check the clock of this computer too.</source>
        <translation>Sertifikatet til denne katalogen er utløpt, så ingenting ble sendt til den. Si fra til den som driver den; kontroller også klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <comment>host</comment>
        <translation>Det ble ingen kryptert forbindelse med %1, så ingenting ble sendt. Kontroller porten og typen kryptering.</translation>
    </message>
    <message>
        <source>There is no certificate to be read in “%1”. Choose the file of the directory&apos;s authority again (PEM).</source>
        <comment>a file</comment>
        <translation>Det er ikke noe lesbart sertifikat i «%1». Velg filen til utstederen for katalogen på nytt (PEM).</translation>
    </message>
    <message>
        <source>Your wallet is locked, and the directory&apos;s password is in it. Unlock the wallet and try again.</source>
        <translation>Passordlageret ditt er låst, og passordet til katalogen ligger der. Lås opp passordlageret, og prøv igjen.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in, and the directory&apos;s password is in it. Allow the access and try again.</source>
        <translation>Passordlageret ditt slapp ikke dette programmet inn, og passordet til katalogen ligger der. Tillat tilgangen, og prøv igjen.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, and none is saved without protection. Use a directory without a password, or set up a wallet.</source>
        <translation>Denne datamaskinen har ikke noe passordlager, og ingen passord lagres uten beskyttelse. Bruk en katalog uten passord, eller sett opp et passordlager.</translation>
    </message>
    <message>
        <source>Write the name of the server, for example ldap.example.org.</source>
        <translation>Skriv navnet på tjeneren, for eksempel ldap.example.org.</translation>
    </message>
    <message>
        <source>This is no name of a server. Write only the name, like ldap.example.org, without “ldaps://” and port.</source>
        <translation>Dette er ikke et tjenernavn. Skriv bare navnet, for eksempel ldap.example.org, uten «ldaps://» og port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port er et tall fra 1 til 65535.</translation>
    </message>
    <message>
        <source>Write the base below which people are, for example ou=people, dc=example, dc=org.</source>
        <translation>Skriv basen som personene ligger under, for eksempel ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no base. Write it like ou=people, dc=example, dc=org.</source>
        <translation>Dette er ikke en base. Skriv den slik: ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no name to sign in with. Write it like cn=reader, dc=example, dc=org, or leave it empty.</source>
        <translation>Dette er ikke et navn å logge inn med. Skriv det slik: cn=reader, dc=example, dc=org, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Write the password that belongs to this name, or leave the name empty.</source>
        <translation>Skriv passordet som hører til dette navnet, eller la navnet stå tomt.</translation>
    </message>
    <message>
        <source>Write the name that belongs to this password, or leave the password empty.</source>
        <translation>Skriv navnet som hører til dette passordet, eller la passordet stå tomt.</translation>
    </message>
    <message>
        <source>A country code has one to three digits: 31 for the Netherlands.</source>
        <translation>En landkode har ett til tre sifre: 31 for Nederland.</translation>
    </message>
    <message>
        <source>Attributes are names of letters, digits and hyphens with commas between them, at most 20.</source>
        <translation>Attributter er navn av bokstaver, sifre og bindestreker med komma mellom, høyst 20.</translation>
    </message>
    <message>
        <source>This is not one filter in parentheses. Write it like (objectClass=person), or leave it empty.</source>
        <translation>Dette er ikke ett filter i parentes. Skriv det slik: (objectClass=person), eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>step of a test; host</comment>
        <translation>Koble til %1</translation>
    </message>
    <message>
        <source>No encryption</source>
        <comment>step of a test</comment>
        <translation>Ingen kryptering</translation>
    </message>
    <message>
        <source>Encrypt and check its certificate</source>
        <comment>step of a test</comment>
        <translation>Krypter og kontroller sertifikatet</translation>
    </message>
    <message>
        <source>Go in without a name</source>
        <comment>step of a test</comment>
        <translation>Gå inn uten navn</translation>
    </message>
    <message>
        <source>Sign in with name and password</source>
        <comment>step of a test</comment>
        <translation>Logg inn med navn og passord</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>step of a test</comment>
        <translation>Søk</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people of the directory. Type to find others.</source>
        <translation>
            <numerusform>Den første personen i katalogen. Skriv for å finne andre.</numerusform>
            <numerusform>De første %n personene i katalogen. Skriv for å finne andre.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is in the directory.</source>
        <translation>Det er én person i katalogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the directory.</source>
        <translation>
            <numerusform>Det er %n person i katalogen.</numerusform>
            <numerusform>Det er %n personer i katalogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n people match “%1”. Type more to find fewer.</source>
        <translation>
            <numerusform>Mer enn %n person passer med «%1». Skriv mer for å finne færre.</numerusform>
            <numerusform>Mer enn %n personer passer med «%1». Skriv mer for å finne færre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Ingen passer med «%1».</translation>
    </message>
    <message>
        <source>1 person matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>1 person passer med «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n people match “%1”.</source>
        <translation>
            <numerusform>%n person passer med «%1».</numerusform>
            <numerusform>%n personer passer med «%1».</numerusform>
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
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a number</comment>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>DndPanel</name>
    <message>
        <source>Do &amp;not disturb</source>
        <comment>check box</comment>
        <translation>&amp;Ikke forstyrr</translation>
    </message>
    <message>
        <source>These get through nevertheless:</source>
        <comment>contact groups</comment>
        <translation>Disse slipper likevel gjennom:</translation>
    </message>
    <message>
        <source>End of do not disturb</source>
        <translation>Slutt på Ikke forstyrr</translation>
    </message>
    <message>
        <source>Gets through in spite of do not disturb: %1</source>
        <comment>contact group</comment>
        <translation>Slipper gjennom tross Ikke forstyrr: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>Tjeneren kan ikke nås, så dette kan ikke endres nå.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ikke kjent ennå.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Denne tjeneren lar deg ikke endre dette.</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Til jeg slår det av</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>I 30 minutter</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>I 1 time</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>Virker med én gang.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>&amp;Merge these</source>
        <comment>button: contacts into one</comment>
        <translation>Slå sammen &amp;disse</translation>
    </message>
    <message>
        <source>Merge a&amp;ll</source>
        <comment>button: every list of duplicates</comment>
        <translation>Slå sammen &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <comment>button</comment>
        <translation>&amp;Tilbake til listen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is there twice: no two contacts have the same name or a number in common.</source>
        <translation>Ingen finnes to ganger: Ingen to kontakter har samme navn eller et felles nummer.</translation>
    </message>
    <message>
        <source>Each line holds contacts with the same name or a number in common. Two people may share a number: look before you merge.</source>
        <translation>Hver linje har kontakter med samme navn eller et felles nummer. To personer kan dele et nummer: Se etter før du slår sammen.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation>Disse kan ikke slås sammen.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>name and numbers of a contact</comment>
        <translation>Sammen: %1</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>No end</source>
        <comment>of a forward</comment>
        <translation>Ingen slutt</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>choose date and time</comment>
        <translation>Til&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something is missing in this request.</source>
        <translation>Noe mangler i denne forespørselen.</translation>
    </message>
    <message>
        <source>Fill in all fields and try again.</source>
        <translation>Fyll ut alle felt, og prøv igjen.</translation>
    </message>
    <message>
        <source>Fill in “%1” and try again.</source>
        <translation>Fyll ut «%1», og prøv igjen.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>Tjeneren godtar ikke denne verdien.</translation>
    </message>
    <message>
        <source>The server does not accept “%1”.</source>
        <translation>Tjeneren godtar ikke «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Rett det, og prøv igjen.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Denne tjeneren kan ikke gjøre det.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it can be updated.</source>
        <translation>Spør den som driver tjeneren, om den kan oppdateres.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>Tjeneren har ikke det som ble etterspurt.</translation>
    </message>
    <message>
        <source>The server does not have “%1”.</source>
        <translation>Tjeneren har ikke «%1».</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Det kan ha blitt fjernet i mellomtiden.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Oppdater for å se hva som finnes nå.</translation>
    </message>
    <message>
        <source>That is more than the server takes at once.</source>
        <translation>Det er mer enn tjeneren tar imot på én gang.</translation>
    </message>
    <message>
        <source>Make it shorter and try again.</source>
        <translation>Gjør det kortere, og prøv igjen.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>For mange forsøk.</translation>
    </message>
    <message>
        <source>The server makes you wait for a moment.</source>
        <translation>Tjeneren lar deg vente et øyeblikk.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Prøv igjen om %n sekund.</numerusform>
            <numerusform>Prøv igjen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Prøv igjen om et minutt.</translation>
    </message>
    <message>
        <source>Somebody changed this at the same time.</source>
        <translation>Noen endret dette samtidig.</translation>
    </message>
    <message>
        <source>%1 changed this at the same time.</source>
        <translation>%1 endret dette samtidig.</translation>
    </message>
    <message>
        <source>Your change was not saved over theirs.</source>
        <translation>Endringen din ble ikke lagret over den andre.</translation>
    </message>
    <message>
        <source>Refresh, compare, and change it again.</source>
        <translation>Oppdater, sammenlign og endre det på nytt.</translation>
    </message>
    <message>
        <source>The server did not understand this request.</source>
        <translation>Tjeneren forsto ikke denne forespørselen.</translation>
    </message>
    <message>
        <source>If it happens again, update this program.</source>
        <translation>Hvis det skjer igjen, oppdater dette programmet.</translation>
    </message>
    <message>
        <source>The server took this for a request of another web site.</source>
        <translation>Tjeneren tok dette for en forespørsel fra et annet nettsted.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Kontoen din har ikke lov til dette.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the permission.</source>
        <translation>Be den som driver tjeneren, om tillatelsen.</translation>
    </message>
    <message>
        <source>Only your office can change this.</source>
        <translation>Bare kontoret ditt kan endre dette.</translation>
    </message>
    <message>
        <source>Only your office can change “%1”.</source>
        <translation>Bare kontoret ditt kan endre «%1».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Spør den som driver tjeneren.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Denne kontoen er låst.</translation>
    </message>
    <message>
        <source>It cannot be used until it is unlocked.</source>
        <translation>Den kan ikke brukes før den er låst opp.</translation>
    </message>
    <message>
        <source>The address or the password is wrong.</source>
        <translation>Adressen eller passordet er feil.</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>Kontroller begge, og logg inn på nytt.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>Det ble skrevet feil passord for mange ganger.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then sign in again.</source>
        <translation>
            <numerusform>Vent %n sekund, og logg så inn på nytt.</numerusform>
            <numerusform>Vent %n sekunder, og logg så inn på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many wrong passwords, signing in is locked.</source>
        <translation>Etter for mange feil passord er innloggingen låst.</translation>
    </message>
    <message numerus="yes">
        <source>It opens again in %n minute(s).</source>
        <translation>
            <numerusform>Den åpnes igjen om %n minutt.</numerusform>
            <numerusform>Den åpnes igjen om %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the password meanwhile.</source>
        <translation>Kontroller passordet i mellomtiden.</translation>
    </message>
    <message>
        <source>This office makes accounts by itself.</source>
        <translation>Dette kontoret oppretter kontoer selv.</translation>
    </message>
    <message>
        <source>A code cannot be used here.</source>
        <translation>En kode kan ikke brukes her.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for an account.</source>
        <translation>Be den som driver tjeneren, om en konto.</translation>
    </message>
    <message>
        <source>This office takes new people by invitation.</source>
        <translation>Dette kontoret tar inn nye personer etter invitasjon.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a code.</source>
        <translation>Be den som driver tjeneren, om en kode.</translation>
    </message>
    <message>
        <source>The server does not know this code.</source>
        <translation>Tjeneren kjenner ikke denne koden.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already or expired.</source>
        <translation>Den kan være feilskrevet, allerede brukt eller utløpt.</translation>
    </message>
    <message>
        <source>Check it, or ask whoever runs the server for a new one.</source>
        <translation>Kontroller den, eller be den som driver tjeneren, om en ny.</translation>
    </message>
    <message>
        <source>The server did not accept this request for a certificate.</source>
        <translation>Tjeneren godtok ikke denne sertifikatforespørselen.</translation>
    </message>
    <message>
        <source>This account has too many valid certificates.</source>
        <translation>Denne kontoen har for mange gyldige sertifikater.</translation>
    </message>
    <message>
        <source>No further one was issued.</source>
        <translation>Det ble ikke utstedt flere.</translation>
    </message>
    <message>
        <source>Revoke those that you do not use any more.</source>
        <translation>Trekk tilbake dem du ikke bruker lenger.</translation>
    </message>
    <message>
        <source>The server cannot issue certificates at the moment.</source>
        <translation>Tjeneren kan ikke utstede sertifikater for øyeblikket.</translation>
    </message>
    <message>
        <source>The key of its authority is kept elsewhere.</source>
        <translation>Utstedernøkkelen oppbevares et annet sted.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate.</source>
        <translation>Be den som driver tjeneren, om et sertifikat.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn.</source>
        <translation>Sertifikatet ditt ble trukket tilbake.</translation>
    </message>
    <message>
        <source>The server no longer accepts it.</source>
        <translation>Tjeneren godtar det ikke lenger.</translation>
    </message>
    <message>
        <source>Get a new certificate from whoever runs the server.</source>
        <translation>Få et nytt sertifikat av den som driver tjeneren.</translation>
    </message>
    <message>
        <source>Your certificate has ended.</source>
        <translation>Sertifikatet ditt er utløpt.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Sertifikatet ditt utløp %1.</translation>
    </message>
    <message>
        <source>Servers no longer accept it.</source>
        <translation>Tjenere godtar det ikke lenger.</translation>
    </message>
    <message>
        <source>Get a new one from whoever runs the server.</source>
        <translation>Få et nytt av den som driver tjeneren.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Sertifikatet ditt er ikke gyldig ennå.</translation>
    </message>
    <message>
        <source>Your certificate starts on %1.</source>
        <translation>Sertifikatet ditt gjelder fra %1.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <translation>Går klokken på denne datamaskinen riktig? Den viser %1.</translation>
    </message>
    <message>
        <source>Correct the clock, or wait until then.</source>
        <translation>Still klokken, eller vent til da.</translation>
    </message>
    <message>
        <source>The server does not know your certificate.</source>
        <translation>Tjeneren kjenner ikke sertifikatet ditt.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, or for another server.</source>
        <translation>Det ble utstedt av noen andre, eller for en annen tjener.</translation>
    </message>
    <message>
        <source>Check the server address, or choose another certificate.</source>
        <translation>Kontroller tjeneradressen, eller velg et annet sertifikat.</translation>
    </message>
    <message>
        <source>The server does not know who you are.</source>
        <translation>Tjeneren vet ikke hvem du er.</translation>
    </message>
    <message>
        <source>It asked for a certificate or a password and accepted none.</source>
        <translation>Den ba om et sertifikat eller passord og godtok ingen.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this server.</source>
        <translation>Velg sertifikatet som hører til denne tjeneren.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 finnes allerede.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Denne kontoen</translation>
    </message>
    <message>
        <source>Use it, or choose another address.</source>
        <translation>Bruk den, eller velg en annen adresse.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody.</source>
        <translation>%1 tilhører allerede noen.</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Denne adressen</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Velg en annen adresse.</translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation>Dette er ikke en SIP-adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a SIP address.</source>
        <translation>«%1» er ikke en SIP-adresse.</translation>
    </message>
    <message>
        <source>Write it like alice@example.org.</source>
        <translation>Skriv den som alice@example.org.</translation>
    </message>
    <message>
        <source>The server does not serve this domain.</source>
        <translation>Tjeneren betjener ikke dette domenet.</translation>
    </message>
    <message>
        <source>The server does not serve %1.</source>
        <translation>Tjeneren betjener ikke %1.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign.</source>
        <translation>Kontroller delen etter @-tegnet.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Dette passordet er for lett å gjette.</translation>
    </message>
    <message>
        <source>Mix upper and lower case with digits, or take four unrelated words.</source>
        <translation>Bland store og små bokstaver med sifre, eller ta fire ord uten sammenheng.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <translation>Det gamle passordet er ikke riktig.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Skriv det på nytt.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain.</source>
        <translation>Et alias hører til ditt eget domene.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain, not in %1.</source>
        <translation>Et alias hører til ditt eget domene, ikke til %1.</translation>
    </message>
    <message>
        <source>Write only the name before the @ sign.</source>
        <translation>Skriv bare navnet foran @-tegnet.</translation>
    </message>
    <message>
        <source>You have as many aliases as there can be.</source>
        <translation>Du har så mange alias som det er mulig å ha.</translation>
    </message>
    <message>
        <source>Remove one that you do not need first.</source>
        <translation>Fjern først ett du ikke trenger.</translation>
    </message>
    <message>
        <source>The account %1 is not saved on this computer.</source>
        <translation>Kontoen %1 er ikke lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Open its certificate file (.p12) first.</source>
        <translation>Åpne sertifikatfilen (.p12) til den først.</translation>
    </message>
    <message>
        <source>No account is saved on this computer.</source>
        <translation>Ingen konto er lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) of your account first.</source>
        <translation>Åpne sertifikatfilen (.p12) til kontoen din først.</translation>
    </message>
    <message>
        <source>The server does not know this account.</source>
        <translation>Tjeneren kjenner ikke denne kontoen.</translation>
    </message>
    <message>
        <source>The server does not know the account %1.</source>
        <translation>Tjeneren kjenner ikke kontoen %1.</translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation>Se etter skrivefeil i adressen.</translation>
    </message>
    <message>
        <source>%1 is not a number of yours.</source>
        <translation>%1 er ikke et av numrene dine.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>People would call somebody else back.</source>
        <translation>De ville ringt tilbake til noen andre.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers, or ask whoever runs the server.</source>
        <translation>Velg et av dine egne numre, eller spør den som driver tjeneren.</translation>
    </message>
    <message>
        <source>Your account pays afterwards, not in advance.</source>
        <translation>Kontoen din betaler i etterkant, ikke på forskudd.</translation>
    </message>
    <message>
        <source>The voucher was not used.</source>
        <translation>Verdikoden ble ikke brukt.</translation>
    </message>
    <message>
        <source>Use it for a prepaid account.</source>
        <translation>Bruk den til en kontantkortkonto.</translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation>Verdikoden finnes ikke.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>Compare its two numbers with the card.</source>
        <translation>Sammenlign de to numrene med kortet.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Denne verdikoden er allerede brukt.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Ta en annen.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Denne verdikoden er utløpt.</translation>
    </message>
    <message>
        <source>Your account has no mobile number.</source>
        <translation>Kontoen din har ikke noe mobilnummer.</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Ingenting ble viderekoblet.</translation>
    </message>
    <message>
        <source>Add it to your account, or write the number here.</source>
        <translation>Legg det til i kontoen din, eller skriv nummeret her.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Dette er en av dine egne adresser.</translation>
    </message>
    <message>
        <source>%1 is one of your own addresses.</source>
        <translation>%1 er en av dine egne adresser.</translation>
    </message>
    <message>
        <source>Calls would go round in a circle.</source>
        <translation>Anropene ville gått i ring.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Velg et annet mål.</translation>
    </message>
    <message>
        <source>The journal of this account is full.</source>
        <translation>Journalen til denne kontoen er full.</translation>
    </message>
    <message>
        <source>The journal of this account is full (%1 MB).</source>
        <translation>Journalen til denne kontoen er full (%1 MB).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Delete old entries, or ask whoever runs the server for more room.</source>
        <translation>Slett gamle oppføringer, eller be den som driver tjeneren, om mer plass.</translation>
    </message>
    <message>
        <source>Your account has no voicemail box.</source>
        <translation>Kontoen din har ingen telefonsvarer.</translation>
    </message>
    <message>
        <source>Switch voicemail on first, or choose another target.</source>
        <translation>Slå på telefonsvareren først, eller velg et annet mål.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this.</source>
        <translation>Anrop kan ikke viderekobles hit.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to “%1”.</source>
        <translation>Anrop kan ikke viderekobles til «%1».</translation>
    </message>
    <message>
        <source>Write a number like +31 6 12345678 or an address like bob@example.org.</source>
        <translation>Skriv et nummer som +31 6 12345678 eller en adresse som bob@example.org.</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Det passordet åpner ikke denne filen.</translation>
    </message>
    <message>
        <source>For most files it is your SIP password.</source>
        <translation>For de fleste filer er det SIP-passordet ditt.</translation>
    </message>
    <message>
        <source>This file is locked with an old method that your system no longer includes.</source>
        <translation>Denne filen er låst med en gammel metode som systemet ditt ikke lenger har med.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your password.</source>
        <translation>Det er ingenting galt med passordet ditt.</translation>
    </message>
    <message>
        <source>Convert the file, or get a new certificate.</source>
        <translation>Konverter filen, eller få et nytt sertifikat.</translation>
    </message>
    <message>
        <source>This file has a certificate but not its key.</source>
        <translation>Denne filen har et sertifikat, men ikke nøkkelen til det.</translation>
    </message>
    <message>
        <source>Without the key you cannot sign in with it.</source>
        <translation>Uten nøkkelen kan du ikke logge inn med det.</translation>
    </message>
    <message>
        <source>Export it again with the private key, or choose another file.</source>
        <translation>Eksporter det på nytt med den private nøkkelen, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Det er ikke noe sertifikat i denne filen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Velg en annen fil.</translation>
    </message>
    <message>
        <source>The key and the certificate in this file do not belong together.</source>
        <translation>Nøkkelen og sertifikatet i denne filen hører ikke sammen.</translation>
    </message>
    <message>
        <source>Export the certificate again, or choose another file.</source>
        <translation>Eksporter sertifikatet på nytt, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>This certificate is too weak for today&apos;s security rules.</source>
        <translation>Dette sertifikatet er for svakt for dagens sikkerhetsregler.</translation>
    </message>
    <message>
        <source>Its key is too short; the server issued it that way.</source>
        <translation>Nøkkelen er for kort; tjeneren utstedte det slik.</translation>
    </message>
    <message>
        <source>Get a stronger one from whoever runs the server.</source>
        <translation>Få et sterkere av den som driver tjeneren.</translation>
    </message>
    <message>
        <source>It is signed with an outdated method; the server issued it that way.</source>
        <translation>Det er signert med en utdatert metode; tjeneren utstedte det slik.</translation>
    </message>
    <message>
        <source>This certificate belongs to another account.</source>
        <translation>Dette sertifikatet hører til en annen konto.</translation>
    </message>
    <message>
        <source>This certificate belongs to %1, not to this account.</source>
        <translation>Dette sertifikatet hører til %1, ikke til denne kontoen.</translation>
    </message>
    <message>
        <source>Choose the file of this account, or add the other account.</source>
        <translation>Velg filen til denne kontoen, eller legg til den andre kontoen.</translation>
    </message>
    <message>
        <source>This certificate does not name a SIP address.</source>
        <translation>Dette sertifikatet oppgir ingen SIP-adresse.</translation>
    </message>
    <message>
        <source>It was made for another purpose, such as signing mail.</source>
        <translation>Det ble laget til noe annet, for eksempel å signere e-post.</translation>
    </message>
    <message>
        <source>Choose the certificate of your telephone account.</source>
        <translation>Velg sertifikatet til telefonkontoen din.</translation>
    </message>
    <message>
        <source>This file is damaged or not a certificate file.</source>
        <translation>Denne filen er skadet eller ikke en sertifikatfil.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Last den ned på nytt, eller velg en annen fil.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>tjeneren</translation>
    </message>
    <message>
        <source>Cannot find %1.</source>
        <translation>Finner ikke %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or you are offline.</source>
        <translation>Adressen kan være feilskrevet, eller du er frakoblet.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Kontroller adressen og tilkoblingen din.</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>Kan ikke nå %1.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this address.</source>
        <translation>Datamaskinen er der, men ingenting svarer på denne adressen.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Kontroller adressen, eller prøv igjen senere.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Ingen svar fra %1.</translation>
    </message>
    <message>
        <source>It is overloaded, switched off, or you are offline.</source>
        <translation>Den er overbelastet eller slått av, eller du er frakoblet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Forbindelsen til %1 ble brutt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the address may belong to something else.</source>
        <translation>Prøv igjen; hvis det ikke hjelper, hører adressen kanskje til noe annet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>The server was not waited for any longer.</source>
        <translation>Tjeneren ble ikke ventet på lenger.</translation>
    </message>
    <message>
        <source>The network does not let us through.</source>
        <translation>Nettverket slipper oss ikke gjennom.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Kontroller tilkoblingen din, og prøv igjen.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this server.</source>
        <translation>Ingen du stoler på, går god for denne tjeneren.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be it.</source>
        <translation>Noen kan gi seg ut for å være den.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with whoever runs it before you trust it.</source>
        <translation>Sammenlign fingeravtrykket med den som driver den, før du stoler på den.</translation>
    </message>
    <message>
        <source>This server proves to be another one than you asked for.</source>
        <translation>Denne tjeneren viser seg å være en annen enn den du ba om.</translation>
    </message>
    <message>
        <source>This server cannot prove that it is %1.</source>
        <translation>Denne tjeneren kan ikke bevise at den er %1.</translation>
    </message>
    <message>
        <source>You may have reached the wrong computer.</source>
        <translation>Du kan ha nådd feil datamaskin.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Kontroller tjeneradressen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>Tjenerens sertifikat er utløpt.</translation>
    </message>
    <message>
        <source>It can no longer prove who it is.</source>
        <translation>Den kan ikke lenger bevise hvem den er.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server; check the clock of this computer too.</source>
        <translation>Si fra til den som driver tjeneren; kontroller også klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed.</source>
        <translation>Tjenerens identitet er endret.</translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody pretends to be it.</source>
        <translation>Enten ble den fornyet, eller så gir noen seg ut for å være den.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Spør den som driver tjeneren, før du går videre.</translation>
    </message>
    <message>
        <source>The server asked for a certificate and did not get yours.</source>
        <translation>Tjeneren ba om et sertifikat og fikk ikke ditt.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>Tjeneren godtok ikke sertifikatet ditt.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, has ended, or was withdrawn.</source>
        <translation>Det ble utstedt av noen andre, er utløpt eller ble trukket tilbake.</translation>
    </message>
    <message>
        <source>Choose another certificate, or ask whoever runs the server.</source>
        <translation>Velg et annet sertifikat, eller spør den som driver tjeneren.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Det kom ikke i stand noen sikker forbindelse til %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Check the address; it may not be a secure server.</source>
        <translation>Kontroller adressen; det er kanskje ikke en sikker tjener.</translation>
    </message>
    <message>
        <source>The server answered something we cannot read.</source>
        <translation>Tjeneren svarte noe vi ikke kan lese.</translation>
    </message>
    <message>
        <source>It may be out of order, or another kind of server.</source>
        <translation>Den kan være i ustand, eller en annen type tjener.</translation>
    </message>
    <message>
        <source>Try again, or check the server address.</source>
        <translation>Prøv igjen, eller kontroller tjeneradressen.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Tjeneren avslo dette.</translation>
    </message>
    <message>
        <source>The details hold the reason it gave.</source>
        <translation>Detaljene inneholder grunnen den oppga.</translation>
    </message>
    <message>
        <source>The answer to your change was lost.</source>
        <translation>Svaret på endringen din gikk tapt.</translation>
    </message>
    <message>
        <source>It may or may not be in effect.</source>
        <translation>Det er usikkert om den gjelder.</translation>
    </message>
    <message>
        <source>Refresh to see what is in effect.</source>
        <translation>Oppdater for å se hva som gjelder.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Det gikk ikke.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Svaret fra tjeneren gikk tapt, og den viser fortsatt den gamle innstillingen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Noe gikk galt inne i tjeneren.</translation>
    </message>
    <message>
        <source>It is not your fault; your settings are still there.</source>
        <translation>Det er ikke din feil; innstillingene dine er der fortsatt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Prøv igjen senere.</translation>
    </message>
    <message>
        <source>Your wallet is locked.</source>
        <translation>Passordlageret ditt er låst.</translation>
    </message>
    <message>
        <source>The certificate in it cannot be used.</source>
        <translation>Sertifikatet i det kan ikke brukes.</translation>
    </message>
    <message>
        <source>Unlock the wallet and try again.</source>
        <translation>Lås opp passordlageret, og prøv igjen.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in.</source>
        <translation>Passordlageret ditt slapp ikke dette programmet inn.</translation>
    </message>
    <message>
        <source>Allow the access, or protect the certificate with a passphrase.</source>
        <translation>Tillat tilgangen, eller beskytt sertifikatet med en passfrase.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords.</source>
        <translation>Denne datamaskinen har ikke noe passordlager.</translation>
    </message>
    <message>
        <source>Nothing is saved without protection.</source>
        <translation>Ingenting lagres uten beskyttelse.</translation>
    </message>
    <message>
        <source>Be asked at every start, or protect the certificate with a passphrase.</source>
        <translation>Bli spurt ved hver start, eller beskytt sertifikatet med en passfrase.</translation>
    </message>
    <message>
        <source>Your wallet no longer holds the key to the saved certificate.</source>
        <translation>Passordlageret ditt har ikke lenger nøkkelen til det lagrede sertifikatet.</translation>
    </message>
    <message>
        <source>The saved copy cannot be opened without it.</source>
        <translation>Den lagrede kopien kan ikke åpnes uten den.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) again.</source>
        <translation>Åpne sertifikatfilen (.p12) på nytt.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Filen kan ikke skrives.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«%1» kan ikke skrives.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation>Kontroller ledig plass og rettighetene til mappen.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>En fil er skadet.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» er skadet.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Den ble stående som den er.</translation>
    </message>
    <message>
        <source>Move it to another place and try again.</source>
        <translation>Flytt den til et annet sted, og prøv igjen.</translation>
    </message>
    <message>
        <source>A file is in use.</source>
        <translation>En fil er i bruk.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>«%1» er i bruk av et annet program.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» kan ikke leses.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Kontroller at den fortsatt er der, og at du har lov til å åpne den.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration.</source>
        <translation>Det er en feil i oppsettet.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration: “%1”.</source>
        <translation>Det er en feil i oppsettet: «%1».</translation>
    </message>
    <message>
        <source>The server does not start like this.</source>
        <translation>Tjeneren starter ikke slik.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Rett det, og start på nytt.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Tjeneren er opptatt.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Dataene ble skrevet av en nyere versjon av dette programmet.</translation>
    </message>
    <message>
        <source>This version leaves it untouched.</source>
        <translation>Denne versjonen lar dem være urørt.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installer den nyere versjonen.</translation>
    </message>
    <message>
        <source>This server is set up already.</source>
        <translation>Denne tjeneren er allerede satt opp.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ingenting ble overskrevet.</translation>
    </message>
    <message>
        <source>Choose another folder for a second server.</source>
        <translation>Velg en annen mappe til en ny tjener.</translation>
    </message>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Denne tjeneren er ikke satt opp ennå.</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Sett den opp først.</translation>
    </message>
    <message>
        <source>A security operation failed.</source>
        <translation>En sikkerhetsoperasjon mislyktes.</translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation>Ingenting ble lagret eller sendt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the details help whoever looks after the computer.</source>
        <translation>Prøv igjen; hvis det ikke hjelper, er detaljene til hjelp for den som steller datamaskinen.</translation>
    </message>
    <message>
        <source>The server cannot reach its data.</source>
        <translation>Tjeneren når ikke dataene sine.</translation>
    </message>
    <message>
        <source>Try again later, or tell whoever runs the server.</source>
        <translation>Prøv igjen senere, eller si fra til den som driver tjeneren.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kode: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Gjelder: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <comment>button</comment>
        <translation>Velg en &amp;annen fil&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;how to convert</source>
        <comment>button</comment>
        <translation>Vis &amp;konvertering</translation>
    </message>
    <message>
        <source>Compare &amp;fingerprint…</source>
        <comment>button</comment>
        <translation>Sammenlign &amp;fingeravtrykk&#xa0;…</translation>
    </message>
    <message>
        <source>Change &amp;server</source>
        <comment>button: edit the server&apos;s address</comment>
        <translation>Endre &amp;tjener</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button: read again what is in effect</comment>
        <translation>&amp;Hent på nytt</translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <comment>button: puts a ready text for the office on the clipboard</comment>
        <translation>Kopier en f&amp;orespørsel</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase instead</source>
        <comment>button</comment>
        <translation>Bruk heller passf&amp;rase</translation>
    </message>
    <message>
        <source>The directory does not answer without a name and a password.</source>
        <translation>Katalogen svarer ikke uten navn og passord.</translation>
    </message>
    <message>
        <source>Write both in the settings of the directory; whoever runs it knows them.</source>
        <translation>Skriv begge deler i innstillingene for katalogen; den som driver den, kjenner dem.</translation>
    </message>
    <message>
        <source>The directory refused the name or the password.</source>
        <translation>Katalogen avslo navnet eller passordet.</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Det ble ikke søkt etter noe.</translation>
    </message>
    <message>
        <source>Check both in the settings of the directory.</source>
        <translation>Kontroller begge deler i innstillingene for katalogen.</translation>
    </message>
    <message>
        <source>The directory does not have this base.</source>
        <translation>Katalogen har ikke denne basen.</translation>
    </message>
    <message>
        <source>The directory does not have “%1”.</source>
        <translation>Katalogen har ikke «%1».</translation>
    </message>
    <message>
        <source>Either it is mistyped, or it may not be read with this name and password.</source>
        <translation>Enten er den skrevet feil, eller så kan den ikke leses med dette navnet og passordet.</translation>
    </message>
    <message>
        <source>Check the base in the settings of the directory.</source>
        <translation>Kontroller basen i innstillingene for katalogen.</translation>
    </message>
    <message>
        <source>This is no name of a directory entry.</source>
        <translation>Dette er ikke navnet på en katalogoppføring.</translation>
    </message>
    <message>
        <source>“%1” is no name of a directory entry.</source>
        <translation>«%1» er ikke navnet på en katalogoppføring.</translation>
    </message>
    <message>
        <source>Write it like ou=people,dc=example,dc=org.</source>
        <translation>Skriv det slik: ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>The directory does not understand the additional filter.</source>
        <translation>Katalogen forstår ikke tilleggsfilteret.</translation>
    </message>
    <message>
        <source>Write it like (objectClass=person), or leave it empty.</source>
        <translation>Skriv det slik: (objectClass=person), eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The directory does not offer encryption in this way.</source>
        <translation>Katalogen tilbyr ikke kryptering på denne måten.</translation>
    </message>
    <message>
        <source>Choose another kind of encryption, or ask whoever runs the directory.</source>
        <translation>Velg en annen type kryptering, eller spør den som driver katalogen.</translation>
    </message>
    <message>
        <source>The directory answers only over an encrypted connection.</source>
        <translation>Katalogen svarer bare over en kryptert forbindelse.</translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS in the settings of the directory.</source>
        <translation>Velg StartTLS eller LDAPS i innstillingene for katalogen.</translation>
    </message>
    <message>
        <source>The directory does not answer so wide a search.</source>
        <translation>Katalogen svarer ikke på et så bredt søk.</translation>
    </message>
    <message>
        <source>Type more of the name or number.</source>
        <translation>Skriv mer av navnet eller nummeret.</translation>
    </message>
    <message>
        <source>The directory refused the search.</source>
        <translation>Katalogen avslo søket.</translation>
    </message>
    <message>
        <source>Too many codes that did not work came from your network.</source>
        <translation>Det kom for mange koder som ikke virket, fra nettverket ditt.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next one in %n minute(s).</source>
        <translation>
            <numerusform>Tjeneren tar imot den neste om %n minutt.</numerusform>
            <numerusform>Tjeneren tar imot den neste om %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code with what you were given meanwhile, or ask for a new one.</source>
        <translation>Sammenlign koden med den du fikk, i mellomtiden, eller be om en ny.</translation>
    </message>
    <message>
        <source>This is an emergency number.</source>
        <translation>Dette er et nødnummer.</translation>
    </message>
    <message>
        <source>%1 is an emergency number.</source>
        <translation>%1 er et nødnummer.</translation>
    </message>
    <message>
        <source>Your callers would reach the emergency services. Nothing was forwarded.</source>
        <translation>De som ringer deg, ville havnet hos nødetatene. Ingenting ble viderekoblet.</translation>
    </message>
    <message>
        <source>There is an entry with this name and number already.</source>
        <translation>Det finnes allerede en oppføring med dette navnet og nummeret.</translation>
    </message>
    <message>
        <source>There is an entry “%1” with this number already.</source>
        <translation>Det finnes allerede en oppføring «%1» med dette nummeret.</translation>
    </message>
    <message>
        <source>Change that entry, or write another number.</source>
        <translation>Endre den oppføringen, eller skriv et annet nummer.</translation>
    </message>
</context>
<context>
    <name>FingerprintStep</name>
    <message>
        <source>Do you trust this server?</source>
        <translation>Stoler du på denne tjeneren?</translation>
    </message>
    <message>
        <source>What you trusted befo&amp;re</source>
        <translation>Det du stolte på fø&amp;r</translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256)</source>
        <translation>&amp;Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to read you theirs. Trust it only when every pair is the same.</source>
        <translation>Be den som driver tjeneren, lese opp sitt for deg. Stol på den bare når hvert par er likt.</translation>
    </message>
    <message>
        <source>Trust &amp;always for this account</source>
        <translation>Stol &amp;alltid på den for denne kontoen</translation>
    </message>
    <message>
        <source>Trust this &amp;once</source>
        <translation>Stol på den é&amp;n gang</translation>
    </message>
    <message>
        <source>Do &amp;not trust</source>
        <translation>&amp;Ikke stol på den</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>noen uten navn</translation>
    </message>
    <message>
        <source>Fingerprint before %1</source>
        <translation>Tidligere fingeravtrykk %1</translation>
    </message>
    <message>
        <source>The server at %1 shows another certificate than the one you trusted before.</source>
        <translation>Tjeneren på %1 viser et annet sertifikat enn det du stolte på før.</translation>
    </message>
    <message>
        <source>The server says that it is %1, but nobody you trust vouches for it.</source>
        <translation>Tjeneren sier at den er %1, men ingen du stoler på, går god for den.</translation>
    </message>
    <message>
        <source>This server proves to be %1; you asked for %2.</source>
        <translation>Denne tjeneren viser seg å være %1; du ba om %2.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Den går god for seg selv.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Utstedt av %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gyldig til %1.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingeravtrykk %1</translation>
    </message>
</context>
<context>
    <name>ForwardingConflict</name>
    <message>
        <source>All calls</source>
        <comment>when calls are forwarded</comment>
        <translation>Alle anrop</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>Ingen telefon pålogget</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when calls are forwarded</comment>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>when calls are forwarded</comment>
        <translation>Ikke svar</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Avvist av reglene mine</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>av</translation>
    </message>
    <message>
        <source>on, without a target</source>
        <comment>the state of a forward</comment>
        <translation>på, uten mål</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>the target of a forward, a moment</comment>
        <translation>%1 til %2</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Forwarding</source>
        <translation>Viderekobling</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Ikke koblet til ennå.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Tjeneren kan ikke nås. Endringene dine oppbevares som en kladd.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>En endring pågår.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Endret på tjeneren i mellomtiden: Velg tjenerens eller din.</translation>
    </message>
    <message>
        <source>One of the targets is missing or wrong.</source>
        <translation>Et av målene mangler eller er feil.</translation>
    </message>
    <message>
        <source>This server shows your forwarding but does not let you change it. Ask your provider.</source>
        <translation>Denne tjeneren viser viderekoblingen din, men lar deg ikke endre den. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>All calls are forwarded. What is set below for other cases is not used meanwhile.</source>
        <translation>Alle anrop viderekobles. Det som er angitt under for andre tilfeller, brukes ikke imens.</translation>
    </message>
    <message>
        <source>No calls are forwarded.</source>
        <translation>Ingen anrop viderekobles.</translation>
    </message>
    <message>
        <source>Calls are forwarded in one case. The first case that applies counts.</source>
        <translation>Anrop viderekobles i ett tilfelle. Det første tilfellet som passer, teller.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are forwarded in %n cases. The first case that applies counts.</source>
        <translation>
            <numerusform>Anrop viderekobles i %n tilfelle. Det første tilfellet som passer, teller.</numerusform>
            <numerusform>Anrop viderekobles i %n tilfeller. Det første tilfellet som passer, teller.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Loading your forwarding…</source>
        <translation>Laster inn viderekoblingen din&#xa0;…</translation>
    </message>
    <message>
        <source>A&amp;ll calls</source>
        <comment>when calls are forwarded</comment>
        <translation>All&amp;e anrop</translation>
    </message>
    <message>
        <source>&amp;No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>&amp;Ingen telefon tilkoblet</translation>
    </message>
    <message>
        <source>Bu&amp;sy</source>
        <comment>when calls are forwarded</comment>
        <translation>Oppt&amp;att</translation>
    </message>
    <message>
        <source>No answer aft&amp;er %1 s</source>
        <comment>when calls are forwarded</comment>
        <translation>Ikke s&amp;var etter %1 s</translation>
    </message>
    <message>
        <source>No answ&amp;er</source>
        <comment>when calls are forwarded</comment>
        <translation>Ikke &amp;svar</translation>
    </message>
    <message>
        <source>&amp;Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Avvist av &amp;mine regler</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Tjeneren kan ikke nås.</translation>
    </message>
</context>
<context>
    <name>ForwardingRowView</name>
    <message>
        <source>Take &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Ta tjenerens</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Behold min</translation>
    </message>
    <message>
        <source>Target for: %1</source>
        <comment>a condition</comment>
        <translation>Mål for: %1</translation>
    </message>
    <message>
        <source>End for: %1</source>
        <comment>a condition</comment>
        <translation>Slutt for: %1</translation>
    </message>
    <message>
        <source>Date and time of the end for: %1</source>
        <comment>a condition</comment>
        <translation>Dato og klokkeslett for slutten på: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a condition</comment>
        <translation>Ta tjenerens verdi for: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a condition</comment>
        <translation>Behold min verdi for: %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>av</translation>
    </message>
    <message>
        <source>Not used while all calls are forwarded.</source>
        <translation>Brukes ikke mens alle anrop viderekobles.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Endret på tjeneren i mellomtiden: %1.</translation>
    </message>
    <message>
        <source>Calls go to %1.</source>
        <translation>Anrop går til %1.</translation>
    </message>
    <message>
        <source>Until %1, then %2.</source>
        <comment>moment, what follows</comment>
        <translation>Til %1, deretter %2.</translation>
    </message>
    <message>
        <source>A number in another country: it may cost extra.</source>
        <translation>Et nummer i et annet land: Det kan koste ekstra.</translation>
    </message>
    <message>
        <source>Choose where these calls go.</source>
        <translation>Velg hvor disse anropene skal gå.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Dette tidspunktet er passert.</translation>
    </message>
    <message>
        <source>This is your own account: the call would go in circles.</source>
        <translation>Dette er din egen konto: Anropet ville gått i ring.</translation>
    </message>
    <message>
        <source>Your account has no mobile number. Type the number here instead.</source>
        <translation>Kontoen din har ikke noe mobilnummer. Skriv nummeret her i stedet.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Kontoen din har ingen telefonsvarer.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Verken nummer eller adresse. Eksempler: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Sammenlign …</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Mobilnummeret ditt</translation>
    </message>
    <message>
        <source>Your mobile number, for: %1</source>
        <comment>a condition</comment>
        <translation>Mobilnummeret ditt, for: %1</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a condition</comment>
        <translation>Sammenlign begge verdiene for: %1</translation>
    </message>
    <message>
        <source>Your account has no mobile number yet. Write it here: it is saved in your account first.</source>
        <translation>Kontoen din har ikke noe mobilnummer ennå. Skriv det her: det lagres i kontoen din først.</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Ikke et telefonnummer. Eksempel: +31 6 12345678</translation>
    </message>
    <message>
        <source>An emergency number: your callers would reach the emergency services.</source>
        <translation>Et nødnummer: de som ringer deg, ville havnet hos nødetatene.</translation>
    </message>
    <message>
        <source>The server cannot end it: this is done here, as long as this program runs.</source>
        <translation>Tjeneren kan ikke avslutte den: det gjøres her, så lenge dette programmet kjører.</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>What callers hear</source>
        <translation>Hva innringere hører</translation>
    </message>
    <message>
        <source>No greeting, only the tone</source>
        <translation>Ingen hilsen, bare tonen</translation>
    </message>
    <message>
        <source>The standard greeting</source>
        <translation>Standardhilsenen</translation>
    </message>
    <message>
        <source>That I am out of the office</source>
        <translation>At jeg ikke er på kontoret</translation>
    </message>
    <message>
        <source>That I am away for a longer time</source>
        <translation>At jeg er borte en lengre tid</translation>
    </message>
    <message>
        <source>Callers hear your choice from now on.</source>
        <comment>a greeting</comment>
        <translation>Innringere hører valget ditt fra nå av.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>First steps</source>
        <translation>Første steg</translation>
    </message>
    <message>
        <source>Set your mobile number</source>
        <comment>button: a first step</comment>
        <translation>Oppgi mobilnummeret ditt</translation>
    </message>
    <message>
        <source>Add VIP contacts</source>
        <comment>button: a first step</comment>
        <translation>Legg til VIP-kontakter</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <comment>button: a first step: the program, when its window is closed</comment>
        <translation>Bli i systemstatusfeltet</translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation>Ikke foreslå dette igjen</translation>
    </message>
    <message>
        <source>Do not suggest again: %1</source>
        <comment>a first step</comment>
        <translation>Ikke foreslå igjen: %1</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy your SIP address</source>
        <translation>Kopier SIP-adressen din</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>SIP-adresse</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Forna&amp;vn</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Etternavn</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;post</translation>
    </message>
    <message>
        <source>Mobile &amp;number</source>
        <translation>Mo&amp;bilnummer</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Tidssone</translation>
    </message>
    <message>
        <source>No answer &amp;after</source>
        <translation>Ikke &amp;svar etter</translation>
    </message>
    <message>
        <source>&amp;Quick dial</source>
        <translation>H&amp;urtigvalg</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Ta tjenerens</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a field</comment>
        <translation>Ta tjenerens verdi for: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a field</comment>
        <translation>Behold min verdi for: %1</translation>
    </message>
    <message>
        <source>Your office changes your name. Ask whoever runs the server.</source>
        <translation>Kontoret ditt endrer navnet ditt. Spør den som driver tjeneren.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Endret på tjeneren i mellomtiden: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>tom</translation>
    </message>
    <message>
        <source>Not an e-mail address. Example: alice@example.org</source>
        <translation>Ikke en e-postadresse. Eksempel: alice@example.org</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Ikke et telefonnummer. Eksempel: +31 6 12345678</translation>
    </message>
    <message>
        <source>Choose a time zone from the list. Example: Europe/Amsterdam</source>
        <translation>Velg en tidssone fra listen. Eksempel: Europe/Amsterdam</translation>
    </message>
    <message>
        <source>From 1 to 900 seconds.</source>
        <translation>Fra 1 til 900 sekunder.</translation>
    </message>
    <message>
        <source>Digits only, with + in front for another country. Example: +3120555</source>
        <translation>Bare sifre, med + foran for et annet land. Eksempel: +3120555</translation>
    </message>
    <message>
        <source>One line of text, please.</source>
        <translation>Bare én linje tekst.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <comment>a number</comment>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>So long your phones ring before a call is forwarded as not answered.</source>
        <translation>Så lenge ringer telefonene dine før et anrop viderekobles som ubesvart.</translation>
    </message>
    <message>
        <source>Put in front of short numbers that you dial.</source>
        <translation>Settes foran korte numre som du slår.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Sammenlign …</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a field</comment>
        <translation>Sammenlign begge verdiene for: %1</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <comment>contact in a file</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact in a file</comment>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>contact in a file</comment>
        <translation>Lik</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column of an import</comment>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Numre</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Kontakter i filen</translation>
    </message>
    <message>
        <source>%1: nothing was changed yet.</source>
        <comment>a file</comment>
        <translation>%1: Ingenting er endret ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are new.</source>
        <translation>
            <numerusform>%n kontakt er ny.</numerusform>
            <numerusform>%n kontakter er nye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts get what only the file has.</source>
        <translation>
            <numerusform>%n kontakt får det som bare filen har.</numerusform>
            <numerusform>%n kontakter får det som bare filen har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are known already.</source>
        <translation>
            <numerusform>%n kontakt er kjent fra før.</numerusform>
            <numerusform>%n kontakter er kjent fra før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported; the reason stands beside them.</source>
        <translation>
            <numerusform>%n rad kan ikke importeres; grunnen står ved siden av.</numerusform>
            <numerusform>%n rader kan ikke importeres; grunnen står ved siden av.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n contacts</source>
        <comment>button</comment>
        <translation>
            <numerusform>I&amp;mporter %n kontakt</numerusform>
            <numerusform>I&amp;mporter %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <comment>button</comment>
        <translation>Ingenting å importere</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Hva de gjør</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hjelp: %1</translation>
    </message>
    <message>
        <source>About Bellset</source>
        <translation>Om Bellset</translation>
    </message>
    <message>
        <source>Decides how your telephone rings: who reaches you, where calls are forwarded, when you are not disturbed.</source>
        <translation>Bestemmer hvordan telefonen din ringer: hvem som når deg, hvor anrop viderekobles, og når du ikke vil bli forstyrret.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller nyere. Den kommer uten noen garanti.</translation>
    </message>
    <message>
        <source>Connecting an account</source>
        <translation>Koble til en konto</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) that whoever runs your server gave you, or drop it on this window. For most files the password is your SIP password.

The program then tries the connection in four steps and says for each what is wrong. The certificate is kept encrypted on this computer.</source>
        <translation>Åpne sertifikatfilen (.p12) du fikk av den som driver tjeneren din, eller slipp den på dette vinduet. For de fleste filer er passordet SIP-passordet ditt.

Programmet prøver så forbindelsen i fire trinn og sier for hvert av dem hva som er galt. Sertifikatet oppbevares kryptert på denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>A&amp;ngre</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Keep it safe</source>
        <translation>Oppbevar det trygt</translation>
    </message>
    <message>
        <source>&amp;Ask me for the file&apos;s password at every start</source>
        <translation>&amp;Spør etter filens passord ved hver start</translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase of my own</source>
        <translation>Beskytt det &amp;med min egen passfrase</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Passfrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;En gang til</translation>
    </message>
    <message>
        <source>The certificate is stored encrypted on this computer. Where should its key be kept?</source>
        <translation>Sertifikatet lagres kryptert på denne datamaskinen. Hvor skal nøkkelen til det oppbevares?</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, so the certificate needs another protection.</source>
        <translation>Denne datamaskinen har ikke noe passordlager, så sertifikatet trenger en annen beskyttelse.</translation>
    </message>
    <message>
        <source>In &amp;%1</source>
        <comment>name of a keychain, e.g. KDE Wallet</comment>
        <translation>I &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button: saves the account</comment>
        <translation>&amp;Fullfør</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Bruk minst %n tegn.</numerusform>
            <numerusform>Bruk minst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>&amp;Voicemail</source>
        <comment>switch: whether there is a mailbox</comment>
        <translation>&amp;Telefonsvarer</translation>
    </message>
    <message>
        <source>Send unanswered &amp;calls here</source>
        <comment>button: forward to voicemail</comment>
        <translation>Send u&amp;besvarte anrop hit</translation>
    </message>
    <message>
        <source>Open &amp;forwarding</source>
        <comment>button: opens the page Forwarding</comment>
        <translation>Å&amp;pne viderekobling</translation>
    </message>
    <message>
        <source>Every call goes to voicemail.</source>
        <translation>Alle anrop går til telefonsvareren.</translation>
    </message>
    <message>
        <source>Calls while no phone is online go to voicemail.</source>
        <translation>Når ingen telefon er tilkoblet, går anrop til telefonsvareren.</translation>
    </message>
    <message>
        <source>Calls that find you busy go to voicemail.</source>
        <translation>Når du er opptatt, går anrop til telefonsvareren.</translation>
    </message>
    <message numerus="yes">
        <source>Calls that nobody answers for %n s go to voicemail.</source>
        <translation>
            <numerusform>Anrop som ingen svarer på innen %n s, går til telefonsvareren.</numerusform>
            <numerusform>Anrop som ingen svarer på innen %n s, går til telefonsvareren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that nobody answers go to voicemail.</source>
        <translation>Anrop som ingen svarer på, går til telefonsvareren.</translation>
    </message>
    <message>
        <source>Calls that your rules turn away go to voicemail.</source>
        <translation>Anrop som reglene dine viser bort, går til telefonsvareren.</translation>
    </message>
    <message>
        <source>It is not known which calls reach your voicemail.</source>
        <translation>Det er ikke kjent hvilke anrop som når telefonsvareren din.</translation>
    </message>
    <message>
        <source>No call leads to your voicemail.</source>
        <translation>Ingen anrop fører til telefonsvareren din.</translation>
    </message>
    <message>
        <source>None of this counts now, as all calls are forwarded elsewhere.</source>
        <translation>Ingenting av dette gjelder nå, siden alle anrop viderekobles et annet sted.</translation>
    </message>
    <message>
        <source>Mailbox: %1</source>
        <comment>an address</comment>
        <translation>Postboks: %1</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Switch it on to get a mailbox; calls that nobody answers, find you busy or find no phone online then go to it.</source>
        <translation>Kontoen din har ingen telefonsvarer. Slå den på for å få en postboks; da går anrop dit når ingen svarer, du er opptatt eller ingen telefon er tilkoblet.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Ask whoever runs your server for a mailbox.</source>
        <translation>Kontoen din har ingen telefonsvarer. Be den som driver tjeneren din, om en postboks.</translation>
    </message>
    <message>
        <source>Switching it off removes the mailbox, its PIN, and all forwarding to it. Undo brings them back, with a new PIN.</source>
        <translation>Slår du den av, fjernes postboksen, PIN-koden og all viderekobling dit. Angre henter dem tilbake, med ny PIN-kode.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The certificate of %1 is locked. Unlock it to see and change the account.</source>
        <translation>Sertifikatet til %1 er låst. Lås det opp for å se og endre kontoen.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>address, sentences with the reason</comment>
        <translation>%1 kunne ikke åpnes. %2</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <comment>button: asks for the passphrase</comment>
        <translation>&amp;Lås opp&#xa0;…</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of an account in a list</comment>
        <translation>låst</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of an account in a list</comment>
        <translation>kobler til&#xa0;…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of an account in a list</comment>
        <translation>frakoblet</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>state of an account in a list</comment>
        <translation>ikke logget inn</translation>
    </message>
    <message>
        <source>The number of the link waits until you have connected an account.</source>
        <translation>Nummeret i lenken venter til du har koblet til en konto.</translation>
    </message>
    <message>
        <source>The number of the link waits until you have unlocked the account.</source>
        <translation>Nummeret i lenken venter til du har låst opp kontoen.</translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 er på utklippstavlen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Alt er som før.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>a contact</comment>
        <translation>%1 ble lagt til.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <comment>a contact</comment>
        <translation>%1 ble endret.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <comment>a contact</comment>
        <translation>%1 ble slettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <translation>
            <numerusform>%n kontakt ble slettet.</numerusform>
            <numerusform>%n kontakter ble slettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were imported.</source>
        <translation>
            <numerusform>%n kontakt ble importert.</numerusform>
            <numerusform>%n kontakter ble importert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <comment>a contact</comment>
        <translation>%1 er nå én kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates of %n contacts were merged.</source>
        <translation>
            <numerusform>Dubletter av %n kontakt ble slått sammen.</numerusform>
            <numerusform>Dubletter av %n kontakter ble slått sammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer kontakter</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>Kontakter (*.csv *.vcf *.vcard);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save or cancel the contact that you are changing, then import.</source>
        <translation>Lagre eller avbryt kontakten du endrer, og importer deretter.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ingenting ble importert.</translation>
    </message>
    <message>
        <source>%1 holds no contacts. Choose a table (.csv) or cards (.vcf).</source>
        <comment>a file</comment>
        <translation>%1 har ingen kontakter. Velg en tabell (.csv) eller kort (.vcf).</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <comment>name of a file</comment>
        <translation>kontakter.csv</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksporter kontakter</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv);;Cards, vCard 4.0 (*.vcf)</source>
        <comment>kinds of files</comment>
        <translation>Tabeller for regneark (*.csv);;Kort, vCard 4.0 (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n kontakt ble skrevet til %1.</numerusform>
            <numerusform>%n kontakter ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>Åpne &amp;mappen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <comment>button</comment>
        <translation>Ny kon&amp;takt</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>button: contacts of a file</comment>
        <translation>I&amp;mporter&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: contacts into a file</comment>
        <translation>Eksp&amp;orter&#xa0;…</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <comment>button: finds contacts that are there twice</comment>
        <translation>Du&amp;bletter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>These contacts are kept on this computer.</source>
        <translation>Disse kontaktene oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <source>These contacts are gone when the program ends: nothing of this account is kept on this computer.</source>
        <translation>Disse kontaktene er borte når programmet avsluttes: Ingenting fra denne kontoen oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The server does not read them: VIP and the other groups here do not let anybody through do not disturb or your hours.</source>
        <translation>Tjeneren leser dem ikke: VIP og de andre gruppene her slipper ingen gjennom Ikke forstyrr eller tidene dine.</translation>
    </message>
    <message>
        <source>Loading contacts…</source>
        <translation>Laster inn kontakter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Ingenting passer med «%1».</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Tøm &amp;søket</translation>
    </message>
    <message>
        <source>No contacts yet. Add somebody, or import a file of contacts.</source>
        <translation>Ingen kontakter ennå. Legg til noen, eller importer en fil med kontakter.</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <comment>button</comment>
        <translation>&amp;Legg til en kontakt</translation>
    </message>
</context>
<context>
    <name>MobileEntry</name>
    <message>
        <source>Your mobile number:</source>
        <translation>Mobilnummeret ditt:</translation>
    </message>
    <message>
        <source>Save it, forward all calls</source>
        <comment>button</comment>
        <translation>Lagre det, viderekoble alle anrop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: no mobile number</comment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Mobilnummeret ditt</translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation>Ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>It is saved in your account first.</source>
        <translation>Det lagres i kontoen din først.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation>Anrop kan ikke viderekobles til dette nummeret.</translation>
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
        <translation>Tapt anrop</translation>
    </message>
    <message numerus="yes">
        <source>%1 called %n time(s), last at %2</source>
        <comment>a caller, a time</comment>
        <translation>
            <numerusform>%1 ringte %n gang, sist %2</numerusform>
            <numerusform>%1 ringte %n ganger, sist %2</numerusform>
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
        <translation>Vis anropene</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>button of a notification</comment>
        <translation>Ring tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n tapt anrop</numerusform>
            <numerusform>%n tapte anrop</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called.</source>
        <comment>an account</comment>
        <translation>%1 ble oppringt.</translation>
    </message>
    <message>
        <source>Caller blocked</source>
        <translation>Innringeren er blokkert</translation>
    </message>
    <message>
        <source>Calls of %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Anrop fra %1 avvises fra nå av.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of a notification</comment>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The caller is not blocked</source>
        <translation>Innringeren er ikke blokkert</translation>
    </message>
    <message>
        <source>Your certificate has ended</source>
        <translation>Sertifikatet ditt har utløpt</translation>
    </message>
    <message>
        <source>Your certificate ends today</source>
        <translation>Sertifikatet ditt utløper i dag</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Sertifikatet ditt utløper om %n dag</numerusform>
            <numerusform>Sertifikatet ditt utløper om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Tjeneren slipper ikke lenger inn %1 med det.</translation>
    </message>
    <message>
        <source>After that the server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Etter det slipper ikke tjeneren inn %1 med det lenger.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <comment>button of a notification</comment>
        <translation>Vis hva som må gjøres</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>button of a notification: a certificate</comment>
        <translation>Forny …</translation>
    </message>
    <message>
        <source>Your forwarding was changed elsewhere</source>
        <translation>Viderekoblingen din ble endret et annet sted</translation>
    </message>
    <message>
        <source>Show forwarding</source>
        <comment>button of a notification</comment>
        <translation>Vis viderekoblingen</translation>
    </message>
    <message>
        <source>The forwarding of your calls has ended</source>
        <translation>Viderekoblingen av anropene dine er over</translation>
    </message>
    <message>
        <source>Your balance is low</source>
        <translation>Saldoen din er lav</translation>
    </message>
    <message>
        <source>%1 is left, less than the %2 below which you want to be told.</source>
        <comment>two amounts</comment>
        <translation>%1 er igjen, mindre enn de %2 du vil varsles under.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <comment>button of a notification</comment>
        <translation>Fyll på saldo</translation>
    </message>
    <message>
        <source>Show the balance</source>
        <comment>button of a notification</comment>
        <translation>Vis saldoen</translation>
    </message>
    <message>
        <source>Your calls are forwarded</source>
        <translation>Anropene dine er viderekoblet</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Ikke forstyrr er på</translation>
    </message>
    <message>
        <source>Show Bellset</source>
        <comment>button of a notification</comment>
        <translation>Vis Bellset</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>button of a notification: forwarding</comment>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not disturb has been on since %1.</source>
        <comment>a moment</comment>
        <translation>Ikke forstyrr har vært på siden %1.</translation>
    </message>
    <message>
        <source>Do not disturb has been on at least since %1.</source>
        <comment>a moment</comment>
        <translation>Ikke forstyrr har vært på i alle fall siden %1.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Alle anropene dine har gått til %1 siden %2.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 at least since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Alle anropene dine har gått til %1 i alle fall siden %2.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;My note</source>
        <comment>heading: what the user writes about a call</comment>
        <translation>&amp;Mitt notat</translation>
    </message>
    <message>
        <source>Delete note</source>
        <comment>button</comment>
        <translation>Slett notatet</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Notat om dette anropet</translation>
    </message>
    <message>
        <source>For yourself. It stays on this computer.</source>
        <translation>For deg selv. Det blir på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>a note</comment>
        <translation>Lagret.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %1 characters. Take out %n to save it.</source>
        <comment>a note that is too long</comment>
        <translation>
            <numerusform>Et notat har høyst %1 tegn. Ta bort %n for å lagre det.</numerusform>
            <numerusform>Et notat har høyst %1 tegn. Ta bort %n for å lagre det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersConflict</name>
    <message>
        <source>First name</source>
        <comment>a field</comment>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>a field</comment>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a field</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>a field</comment>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>a field</comment>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>No answer after</source>
        <comment>a field</comment>
        <translation>Ikke svar etter</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <comment>a field</comment>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>tom</translation>
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
        <translation>Numre</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Ikke koblet til ennå.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Tjeneren kan ikke nås. Endringene dine oppbevares som en kladd.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>En endring pågår.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Endret på tjeneren i mellomtiden: Velg tjenerens eller din.</translation>
    </message>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation>Et av feltene er ikke riktig ennå.</translation>
    </message>
    <message>
        <source>This server shows your details but does not let you change them. Ask your provider.</source>
        <translation>Denne tjeneren viser opplysningene dine, men lar deg ikke endre dem. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>Callers reach you at %1.</source>
        <comment>an address</comment>
        <translation>Du kan nås på %1.</translation>
    </message>
    <message>
        <source>Callers reach you at %1 and at one other address or number.</source>
        <comment>an address</comment>
        <translation>Du kan nås på %1 og på én annen adresse eller ett annet nummer.</translation>
    </message>
    <message numerus="yes">
        <source>Callers reach you at %1 and at %n other addresses and numbers.</source>
        <comment>an address</comment>
        <translation>
            <numerusform>Du kan nås på %1 og på %n annen adresse eller nummer.</numerusform>
            <numerusform>Du kan nås på %1 og på %n andre adresser og numre.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Loading your numbers…</source>
        <translation>Laster inn numrene dine&#xa0;…</translation>
    </message>
    <message>
        <source>Your numbers could not be read.</source>
        <translation>Numrene dine kunne ikke leses.</translation>
    </message>
    <message>
        <source>No telephone numbers. They are given out by whoever runs the server.</source>
        <translation>Ingen telefonnumre. De deles ut av den som driver tjeneren.</translation>
    </message>
    <message>
        <source>Telephone numbers that ring you (ENUM). Whoever runs the server gives them out.</source>
        <translation>Telefonnumre som ringer hos deg (ENUM). Den som driver tjeneren, deler dem ut.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Tjeneren kan ikke nås.</translation>
    </message>
</context>
<context>
    <name>OrderRunner</name>
    <message>
        <source>No account is open.</source>
        <comment>why something was not done</comment>
        <translation>Ingen konto er åpen.</translation>
    </message>
    <message>
        <source>Do not disturb stays as it was: %1</source>
        <comment>a whole sentence</comment>
        <translation>Ikke forstyrr blir som det var: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Tapte anrop</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>&amp;Since yesterday</source>
        <translation>&amp;Siden i går</translation>
    </message>
    <message>
        <source>The last missed calls</source>
        <translation>De siste tapte anropene</translation>
    </message>
    <message>
        <source>Calls since yesterday</source>
        <translation>Anrop siden i går</translation>
    </message>
    <message>
        <source>You missed no calls since yesterday.</source>
        <translation>Du har ingen tapte anrop siden i går.</translation>
    </message>
    <message>
        <source>You missed one call since yesterday.</source>
        <translation>Du har ett tapt anrop siden i går.</translation>
    </message>
    <message numerus="yes">
        <source>You missed %n calls since yesterday.</source>
        <translation>
            <numerusform>Du har %n tapt anrop siden i går.</numerusform>
            <numerusform>Du har %n tapte anrop siden i går.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Laster inn anropsloggen&#xa0;…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Calls that you miss appear here.</source>
        <translation>Tapte anrop vises her.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Ingen anrop ennå. De vises her etter ditt første anrop.</translation>
    </message>
    <message>
        <source>No calls since yesterday.</source>
        <translation>Ingen anrop siden i går.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Whoever runs your server can add one.</source>
        <translation>Kontoen din har ingen telefonsvarer. Den som driver tjeneren din, kan legge til en.</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Beskjeder blir liggende på tjeneren.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <translation>Beskjeder sendes på e-post til %1 og oppbevares ikke.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Beskjeder oppbevares og sendes på e-post til %1.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the voicemail</comment>
        <translation>På</translation>
    </message>
    <message>
        <source>No phone is signed in</source>
        <translation>Ingen telefon er logget inn</translation>
    </message>
    <message>
        <source>Sign in on a phone with your SIP address, and calls ring there.</source>
        <translation>Logg inn på en telefon med SIP-adressen din, så ringer anrop der.</translation>
    </message>
    <message>
        <source>1 online</source>
        <translation>1 tilkoblet</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n tilkoblet</numerusform>
            <numerusform>%n tilkoblet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv ig&amp;jen</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <translation>Laster inn kontoen din&#xa0;…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Below %1, as you asked to be told.</source>
        <comment>an amount</comment>
        <translation>Under %1, som du ba om å få vite.</translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Den er brukt opp. Anrop som koster penger, går ikke ut.</translation>
    </message>
    <message>
        <source>About %1 a day.</source>
        <comment>an amount that is spent</comment>
        <translation>Omtrent %1 om dagen.</translation>
    </message>
    <message>
        <source>Closing the window now keeps Bellset in the tray. The preferences change that.</source>
        <translation>Når du lukker vinduet nå, blir Bellset i systemstatusfeltet. Det kan endres i innstillingene.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Why?</source>
        <comment>why is this page read only</comment>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Why is this page read only?</source>
        <translation>Hvorfor er denne siden skrivebeskyttet?</translation>
    </message>
    <message>
        <source>Read only on this server</source>
        <translation>Skrivebeskyttet på denne tjeneren</translation>
    </message>
    <message>
        <source>Saved data as of %1</source>
        <translation>Lagrede data per %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Per %1</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Overview</source>
        <comment>name of a page</comment>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>The band at the top says who can reach you now and until when, and switches do not disturb, forwarding and your number at once. Every switch can be undone.

Below, the way of a call is drawn from left to right: what it meets first, what rings, and where it ends when nobody answers. The tiles tell what you missed, whether callers can leave a message, and which phones are signed in.</source>
        <comment>help of a page</comment>
        <translation>Båndet øverst sier hvem som kan nå deg nå og hvor lenge, og slår Ikke forstyrr, viderekoblingen og nummeret ditt av og på med én gang. Alt kan angres.

Under er veien til et anrop tegnet fra venstre mot høyre: hva det møter først, hva som ringer, og hvor det ender når ingen svarer. Rutene forteller hva du gikk glipp av, om innringere kan legge igjen en beskjed, og hvilke telefoner som er logget inn.</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>name of a page</comment>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Every call that is known, newest first. They are kept on this computer, so that they stay when the server has forgotten them; a time of which nothing is known is marked.

Type a name or a part of a number to search (Ctrl+F). Choose a call to see more about it, to call back (Ctrl+Return), to block the caller (Ctrl+B) or to copy the number (Ctrl+C).

Export (Ctrl+E) writes the calls that are shown into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Alle anrop som er kjent, de nyeste først. De oppbevares på denne datamaskinen, slik at de blir værende når tjeneren har glemt dem; tid som ingenting er kjent om, er merket.

Skriv et navn eller en del av et nummer for å søke (Ctrl+F). Velg et anrop for å se mer om det, ringe tilbake (Ctrl+Enter), blokkere innringeren (Ctrl+B) eller kopiere nummeret (Ctrl+C).

Eksporter (Ctrl+E) skriver anropene som vises, til en fil for regneark.</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <comment>name of a page</comment>
        <translation>Viderekobling</translation>
    </message>
    <message>
        <source>Who may call me</source>
        <comment>name of a page</comment>
        <translation>Hvem som kan ringe meg</translation>
    </message>
    <message>
        <source>Do not disturb and the block list act at once and can be undone. Blocked callers are rejected before anything else is looked at; then do not disturb counts, then your hours.

The week shows who gets through when. Drag over it to set hours, or use the lines below it: days, from, to, and who. For each moment the rule with the fewest days counts, so that a rule for Sunday is an exception from one for every day. Rules take effect when you press Apply (Ctrl+S).

Under &quot;Who would ring?&quot; type a caller and choose a time: you see what would become of the call, and why.</source>
        <comment>help of a page</comment>
        <translation>Ikke forstyrr og blokkeringslisten virker med én gang og kan angres. Blokkerte innringere avvises før noe annet vurderes; så teller Ikke forstyrr, deretter tidene dine.

Uken viser hvem som slipper gjennom når. Dra over den for å angi tider, eller bruk linjene under: dager, fra, til og hvem. For hvert tidspunkt teller regelen med færrest dager, så en regel for søndag er et unntak fra en for hver dag. Regler gjelder når du trykker på Bruk (Ctrl+S).

Under «Hva ville ringe?» skriver du en innringer og velger et tidspunkt: Du ser hva det ville blitt av anropet, og hvorfor.</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>name of a page</comment>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>One card for each phone or softphone that is signed in to your account. Calls ring on all of them.

The lock says that the line between the device and the server is encrypted. A device renews its sign-in by itself; one that is switched off leaves the list when its time is over.</source>
        <comment>help of a page</comment>
        <translation>Ett kort for hver telefon eller programvaretelefon som er logget inn på kontoen din. Anrop ringer på alle.

Låsen sier at linjen mellom enheten og tjeneren er kryptert. En enhet fornyer innloggingen selv; en som er slått av, forsvinner fra listen når tiden er ute.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a page</comment>
        <translation>Numre</translation>
    </message>
    <message>
        <source>Who you are to the office, and everything under which callers reach you.

Your details change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.

What people you call see, and your aliases, change at once and can be undone. Telephone numbers are given out by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Hvem du er for kontoret, og alt du kan nås på.

Opplysningene dine endres når du trykker på Bruk (Ctrl+S). Inntil da oppbevares endringene dine, også når du lukker programmet. Esc i et felt tar endringen i det tilbake.

Det de du ringer til, ser, og aliasene dine endres med én gang og kan angres. Telefonnumre deles ut av den som driver tjeneren.</translation>
    </message>
    <message>
        <source>One row for each case in which calls go elsewhere, in the order in which they are tried. The first case that applies counts; while all calls are forwarded, the other rows are not used.

Switch a row on and choose where its calls go: your mobile, voicemail, or any number or address. With an end, what was there before comes back by itself. A row that is switched off keeps its number.

A preset keeps all rows under a name: &quot;Mobile&quot;, &quot;Office&quot;, &quot;Holiday&quot;. Choose one to switch to it at once, for good or until an end; it can be undone.

The rows change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.</source>
        <comment>help of a page</comment>
        <translation>Én rad for hvert tilfelle der anrop går et annet sted, i den rekkefølgen de prøves. Det første tilfellet som passer, teller; mens alle anrop viderekobles, brukes ikke de andre radene.

Slå på en rad, og velg hvor anropene skal gå: til mobilen din, telefonsvareren eller et hvilket som helst nummer eller en adresse. Med en slutt kommer det som var der før, tilbake av seg selv. En rad som er slått av, beholder nummeret sitt.

En profil oppbevarer alle radene under et navn: «Mobil», «Kontor», «Ferie». Velg en for å bytte til den med én gang, for godt eller til en slutt; det kan angres.

Radene endres når du trykker på Bruk (Ctrl+S). Inntil da oppbevares endringene dine, også når du lukker programmet. Esc i et felt tar endringen i det tilbake.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>name of a page</comment>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Your mailbox: whether there is one, which calls reach it, and where its messages go.

The switch acts at once and can be undone. Where messages go changes when you press Apply (Ctrl+S). A new PIN counts at once; it takes the place of the old one and cannot be undone.

Which calls reach the mailbox is set on the page Forwarding.</source>
        <comment>help of a page</comment>
        <translation>Postboksen din: om den finnes, hvilke anrop som når den, og hvor beskjedene går.

Bryteren virker med én gang og kan angres. Hvor beskjedene går, endres når du trykker på Bruk (Ctrl+S). En ny PIN-kode gjelder med én gang; den erstatter den gamle og kan ikke angres.

Hvilke anrop som når postboksen, angir du på siden Viderekobling.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a page</comment>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>People you call, kept on this computer. Their names are shown with your calls.

Ctrl+N adds somebody, F2 or Return changes the one that is chosen, Del deletes it, Ctrl+C copies the number. Type in the search (Ctrl+F) a name, a part of a number or a group. Everything can be undone.

Import reads tables (.csv) and cards (.vcf) and shows what would happen before anything does; you may also drop the file on the page. Duplicates finds contacts with the same name or number and makes them one.</source>
        <comment>help of a page</comment>
        <translation>Personer du ringer til, oppbevart på denne datamaskinen. Navnene deres vises ved anropene dine.

Ctrl+N legger til noen, F2 eller Enter endrer den som er valgt, Del sletter den, Ctrl+C kopierer nummeret. Skriv et navn, en del av et nummer eller en gruppe i søket (Ctrl+F). Alt kan angres.

Importer leser tabeller (.csv) og kort (.vcf) og viser hva som vil skje, før noe skjer; du kan også slippe filen på siden. Dubletter finner kontakter med samme navn eller nummer og gjør dem til én.</translation>
    </message>
    <message>
        <source>Balance and usage</source>
        <comment>name of a page</comment>
        <translation>Saldo og forbruk</translation>
    </message>
    <message>
        <source>What is left on a prepaid account and about how long it lasts, judged by what you spent on the days that are known. Days that are not known do not count.

Each chart says its message above it. With the arrow keys you go from day to day; what is there stands below the chart. The same numbers are behind &quot;Show as table&quot;, and both can be copied.

&quot;Warn me below&quot; is kept on this computer. Export (Ctrl+E) writes all bookings that are kept here into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Det som er igjen på en kontantkonto, og omtrent hvor lenge det varer, ut fra det du brukte på dagene som er kjent. Dager som ikke er kjent, teller ikke.

Over hvert diagram står det hva det sier. Med piltastene går du fra dag til dag; verdiene står under diagrammet. De samme tallene finnes bak «Vis som tabell», og begge deler kan kopieres.

«Varsle meg under» oppbevares på denne datamaskinen. Eksporter (Ctrl+E) skriver alle posteringer som oppbevares her, til en fil for regneark.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>name of a page</comment>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Your certificate is what lets you in, instead of a password. Here you see until when it is good and what protects it on this computer.

Renew gets a new certificate for a new key, which is made here and never leaves this computer. Export writes a copy for another computer, locked with a password of your choice. Replace takes another certificate file of the same account; the old one stays until the server has let the new one in.

Revoke a certificate when the computer or the file that holds it is lost: the server no longer lets it in. That cannot be taken back.</source>
        <comment>help of a page</comment>
        <translation>Det er sertifikatet ditt som slipper deg inn, i stedet for et passord. Her ser du hvor lenge det er gyldig, og hva som beskytter det på denne datamaskinen.

Forny henter et nytt sertifikat for en ny nøkkel, som lages her og aldri forlater denne datamaskinen. Eksporter skriver en kopi til en annen datamaskin, låst med et passord du velger. Erstatt tar en annen sertifikatfil for samme konto; det gamle blir værende til tjeneren har sluppet inn det nye.

Trekk tilbake et sertifikat når datamaskinen eller filen som har det, er mistet: Tjeneren slipper det ikke inn lenger. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <comment>name of a page</comment>
        <translation>Konferanser</translation>
    </message>
    <message>
        <source>Your conference rooms: everybody who dials a room&apos;s extension and types its PIN talks with everybody else in it.

Copy invitation copies what a guest needs to know, as plain text for a message. A PIN that is copied alone leaves the clipboard after 30 seconds.

Rooms are set up by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Konferanserommene dine: alle som ringer internnummeret til et rom og taster PIN-koden, snakker med alle andre der.

Kopier invitasjon kopierer det en gjest må vite, som ren tekst til en melding. En PIN-kode som kopieres alene, forsvinner fra utklippstavlen etter 30 sekunder.

Rom opprettes av den som driver tjeneren.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Det du ser, kan være utdatert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>do not disturb quiet dnd silence</source>
        <comment>words under which it is found</comment>
        <translation>ikke forstyrr stille ro lydløs dnd</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a moment</comment>
        <translation>Ikke forstyrr til %1</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>Slå av Ikke forstyrr</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>Ikke forstyrr i 1 time</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>Ikke forstyrr i 30 minutter</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Ikke forstyrr til jeg slår det av</translation>
    </message>
    <message>
        <source>forward divert diversion all calls</source>
        <comment>words under which it is found</comment>
        <translation>viderekoble viderekobling videresende omdirigere alle anrop</translation>
    </message>
    <message>
        <source>Stop forwarding all calls</source>
        <translation>Slutt å viderekoble alle anrop</translation>
    </message>
    <message>
        <source>Forward all calls to my mobile (%1)</source>
        <comment>number</comment>
        <translation>Viderekoble alle anrop til mobilen min (%1)</translation>
    </message>
    <message>
        <source>Forward all calls to voicemail</source>
        <translation>Viderekoble alle anrop til telefonsvareren</translation>
    </message>
    <message>
        <source>privacy anonymous withhold caller id number</source>
        <comment>words under which hiding one&apos;s number is found</comment>
        <translation>personvern anonym hemmelig skjule nummervisning nummer</translation>
    </message>
    <message>
        <source>Hide my number</source>
        <translation>Skjul nummeret mitt</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Vis nummeret mitt</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Tilbake til vanlig</translation>
    </message>
    <message>
        <source>no forwarding of all calls, no do not disturb</source>
        <comment>beside: Back to normal</comment>
        <translation>ingen viderekobling av alle anrop, ikke Ikke forstyrr</translation>
    </message>
    <message>
        <source>your number</source>
        <comment>beside a number</comment>
        <translation>nummeret ditt</translation>
    </message>
    <message>
        <source>your alias</source>
        <comment>beside an address</comment>
        <translation>aliaset ditt</translation>
    </message>
    <message>
        <source>Forward all calls, with a number and an end</source>
        <translation>Viderekoble alle anrop, med nummer og slutt</translation>
    </message>
    <message>
        <source>divert diversion always</source>
        <comment>words under which it is found</comment>
        <translation>viderekobling videresende omdirigere alltid</translation>
    </message>
    <message>
        <source>Forward while no phone is signed in</source>
        <translation>Viderekoble mens ingen telefon er logget inn</translation>
    </message>
    <message>
        <source>divert offline unregistered</source>
        <comment>words under which it is found</comment>
        <translation>viderekobling videresende frakoblet ikke registrert</translation>
    </message>
    <message>
        <source>Forward while I am busy</source>
        <translation>Viderekoble når jeg er opptatt</translation>
    </message>
    <message>
        <source>divert on the phone engaged</source>
        <comment>words under which it is found</comment>
        <translation>viderekobling videresende i telefonen opptatt</translation>
    </message>
    <message>
        <source>Forward when I do not answer</source>
        <translation>Viderekoble når jeg ikke svarer</translation>
    </message>
    <message>
        <source>divert timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>viderekobling videresende tid sekunder ikke svar</translation>
    </message>
    <message>
        <source>Block a caller</source>
        <translation>Blokker en innringer</translation>
    </message>
    <message>
        <source>spam reject black list</source>
        <comment>words under which it is found</comment>
        <translation>spam søppel avvise sperre blokkeringsliste svarteliste</translation>
    </message>
    <message>
        <source>Reject callers who hide their number</source>
        <translation>Avvis dem som skjuler nummeret sitt</translation>
    </message>
    <message>
        <source>anonymous withheld</source>
        <comment>words under which it is found</comment>
        <translation>anonym hemmelig skjult</translation>
    </message>
    <message>
        <source>Set the hours in which callers get through</source>
        <translation>Angi tidene da innringere slipper gjennom</translation>
    </message>
    <message>
        <source>accept rules week schedule</source>
        <comment>words under which it is found</comment>
        <translation>mottaksregler uke tidsplan</translation>
    </message>
    <message>
        <source>Test a caller: who would ring?</source>
        <translation>Test en innringer: Hva ville ringe?</translation>
    </message>
    <message>
        <source>explain why</source>
        <comment>words under which it is found</comment>
        <translation>forklare hvorfor</translation>
    </message>
    <message>
        <source>Search all calls</source>
        <translation>Søk i alle anrop</translation>
    </message>
    <message>
        <source>history log missed find</source>
        <comment>words under which it is found</comment>
        <translation>historikk logg anropslogg tapt finne</translation>
    </message>
    <message>
        <source>Export calls into a file</source>
        <translation>Eksporter anrop til en fil</translation>
    </message>
    <message>
        <source>csv spreadsheet save</source>
        <comment>words under which it is found</comment>
        <translation>csv regneark lagre</translation>
    </message>
    <message>
        <source>My mobile number</source>
        <translation>Mobilnummeret mitt</translation>
    </message>
    <message>
        <source>cell phone identity</source>
        <comment>words under which it is found</comment>
        <translation>mobiltelefon mobil opplysninger</translation>
    </message>
    <message>
        <source>My e-mail address</source>
        <translation>E-postadressen min</translation>
    </message>
    <message>
        <source>identity mail</source>
        <comment>words under which it is found</comment>
        <translation>opplysninger epost mail</translation>
    </message>
    <message>
        <source>Time zone of my account</source>
        <translation>Tidssonen til kontoen min</translation>
    </message>
    <message>
        <source>clock local time</source>
        <comment>words under which it is found</comment>
        <translation>klokke lokal tid</translation>
    </message>
    <message>
        <source>How long my phones ring</source>
        <translation>Hvor lenge telefonene mine ringer</translation>
    </message>
    <message>
        <source>no answer timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>ikke svar tid sekunder ringetid</translation>
    </message>
    <message>
        <source>The number that people I call see</source>
        <translation>Nummeret de jeg ringer til, ser</translation>
    </message>
    <message>
        <source>caller id</source>
        <comment>words under which it is found</comment>
        <translation>nummervisning</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Legg til et alias</translation>
    </message>
    <message>
        <source>address</source>
        <comment>words under which it is found</comment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>register device softphone</source>
        <comment>words under which it is found</comment>
        <translation>registrere enhet programvaretelefon softphone</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <translation>Sett opp en enhet til</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Settings</source>
        <comment>heading in the search of the window</comment>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>heading in the search of the window</comment>
        <translation>Sider</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <comment>heading in the search of the window</comment>
        <translation>Personer og numre</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>heading in the search of the window</comment>
        <translation>Handlinger</translation>
    </message>
</context>
<context>
    <name>PartyHistory</name>
    <message>
        <source>Other calls with them</source>
        <comment>heading</comment>
        <translation>Andre anrop med dem</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <comment>a call; when</comment>
        <translation>Tapt, %1</translation>
    </message>
    <message>
        <source>You called, not answered, %1</source>
        <comment>when</comment>
        <translation>Du ringte, ikke svar, %1</translation>
    </message>
    <message>
        <source>You called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Du ringte, %1, %2</translation>
    </message>
    <message>
        <source>They called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>De ringte, %1, %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passfrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;En gang til</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>Bruk minst 8 tegn.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock ser ut til å være på.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul passordet</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Unlock the certificate file</source>
        <translation>Lås opp sertifikatfilen</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Passordet til filen</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passordet til filen</translation>
    </message>
    <message>
        <source>For most files it is your SIP password (for sip2sip: always).</source>
        <translation>For de fleste filer er det SIP-passordet ditt (for sip2sip: alltid).</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» er beskyttet med et passord.</translation>
    </message>
    <message>
        <source>Does not open the file yet.</source>
        <translation>Åpner ikke filen ennå.</translation>
    </message>
    <message>
        <source>This password opens the file.</source>
        <translation>Dette passordet åpner filen.</translation>
    </message>
</context>
<context>
    <name>PathBoxes</name>
    <message>
        <source>When busy</source>
        <translation>Når det er opptatt</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>etter %1 s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle andre</translation>
    </message>
    <message>
        <source>get through</source>
        <translation>slipper gjennom</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Enhetene dine</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 enhet</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>ringer</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mobilen min</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Vist bort</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The way of a call</source>
        <translation>Veien til et anrop</translation>
    </message>
    <message>
        <source>Station %1 of %2: %3</source>
        <comment>number, count, what it is</comment>
        <translation>Stasjon %1 av %2: %3</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <comment>label of a field</comment>
        <translation>Ny P&amp;IN-kode</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <comment>label of a field: the new PIN</comment>
        <translation>&amp;Gjenta</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <comment>button</comment>
        <translation>&amp;Endre PIN-koden</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Kopier PIN-koden</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits. You type it on a phone to hear your messages. It takes the place of the old one at once, and cannot be undone.</source>
        <translation>En PIN-kode har 4 til 10 sifre. Du skriver den på en telefon for å høre beskjedene dine. Den erstatter den gamle med én gang og kan ikke angres.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kode</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Den nye PIN-koden en gang til</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>PIN-koden er på utklippstavlen i 30 sekunder.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>This server does not tell the PIN. Set a new one.</source>
        <translation>Denne tjeneren oppgir ikke PIN-koden. Angi en ny.</translation>
    </message>
    <message>
        <source>The new PIN is in force.</source>
        <translation>Den nye PIN-koden gjelder.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost: the old PIN or the new one may be in force. Change it again to be sure.</source>
        <translation>Svaret fra tjeneren gikk tapt: Den gamle eller den nye PIN-koden kan gjelde. Endre den på nytt for å være sikker.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Spør tjeneren&#xa0;…</translation>
    </message>
    <message>
        <source>Present PIN: %1</source>
        <comment>digits, or dots that hide them</comment>
        <translation>Gjeldende PIN-kode: %1</translation>
    </message>
    <message>
        <source>Present PIN: hidden</source>
        <translation>Gjeldende PIN-kode: skjult</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>button: the PIN</comment>
        <translation>S&amp;kjul</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>button: the PIN</comment>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Skjul PIN-koden</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Vis PIN-koden</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>En PIN-kode har bare sifre.</translation>
    </message>
    <message>
        <source>At least 4 digits are needed.</source>
        <translation>Minst 4 sifre trengs.</translation>
    </message>
    <message>
        <source>A PIN has 10 digits at most.</source>
        <translation>En PIN-kode har høyst 10 sifre.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Skriv den nye PIN-koden en gang til.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farger:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of colours</comment>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of colours</comment>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of colours</comment>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>choice of colours</comment>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of a language</comment>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Språk (fra neste start):</translation>
    </message>
    <message>
        <source>The one shown last</source>
        <comment>choice of the first page</comment>
        <translation>Den som ble vist sist</translation>
    </message>
    <message>
        <source>&amp;First page:</source>
        <translation>Førs&amp;te side:</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>Sta&amp;rt når jeg logger inn på denne datamaskinen</translation>
    </message>
    <message>
        <source>Look for &amp;news while nobody looks</source>
        <translation>Se etter &amp;nytt mens ingen ser på</translation>
    </message>
    <message>
        <source>Asks the server every five minutes while the window is minimised.</source>
        <translation>Spør tjeneren hvert femte minutt mens vinduet er minimert.</translation>
    </message>
    <message>
        <source>Every five minutes, while the window is minimised and for accounts that are not shown. Calls that the server forgets meanwhile are missing in your list.</source>
        <translation>Hvert femte minutt, mens vinduet er minimert og for kontoer som ikke vises. Anrop som tjeneren glemmer i mellomtiden, mangler i listen din.</translation>
    </message>
    <message>
        <source>Telephone links:</source>
        <translation>Telefonlenker:</translation>
    </message>
    <message>
        <source>&amp;Open telephone links with Bellset</source>
        <translation>Åpne telefon&amp;lenker med Bellset</translation>
    </message>
    <message>
        <source>What is kept:</source>
        <translation>Det som oppbevares:</translation>
    </message>
    <message>
        <source>&amp;Delete everything of %1…</source>
        <comment>button: an account</comment>
        <translation>Slett &amp;alt om %1&#xa0;…</translation>
    </message>
    <message>
        <source>%1 cannot be changed, so it stays as it was.</source>
        <comment>a file</comment>
        <translation>%1 kan ikke endres og blir derfor som den var.</translation>
    </message>
    <message>
        <source>tel: and sip: links of web pages and mails open in Bellset.</source>
        <translation>tel:- og sip:-lenker på nettsider og i e-post åpnes i Bellset.</translation>
    </message>
    <message>
        <source>No program is chosen for tel: and sip: links of web pages and mails.</source>
        <translation>Ikke noe program er valgt for tel:- og sip:-lenker på nettsider og i e-post.</translation>
    </message>
    <message>
        <source>tel: links of web pages and mails open in %1.</source>
        <comment>name of a program</comment>
        <translation>tel:-lenker på nettsider og i e-post åpnes i %1.</translation>
    </message>
    <message>
        <source>The choice is made in the settings of your desktop.</source>
        <translation>Valget gjøres i innstillingene for skrivebordet.</translation>
    </message>
    <message>
        <source>The desktop did not take the choice. Choose Bellset in the settings of your desktop.</source>
        <translation>Skrivebordet godtok ikke valget. Velg Bellset i innstillingene for skrivebordet.</translation>
    </message>
    <message>
        <source>On this computer alone: the certificate of each account, encrypted; its calls, bookings and contacts; what the server said last; changes that are not applied. Nothing is sent to anybody but your server, and what you look for to the directory that you set up.</source>
        <translation>Bare på denne datamaskinen: sertifikatet til hver konto, kryptert; anrop, posteringer og kontakter for den; det tjeneren sist sa; endringer som ikke er tatt i bruk. Ingenting sendes til andre enn tjeneren din og, det du søker etter, katalogen du har satt opp.</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>&amp;Fortsett i systemstatusfeltet når vinduet lukkes</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>what to notify of</comment>
        <translation>&amp;Tapte anrop</translation>
    </message>
    <message>
        <source>For&amp;warding that changes, ends or was forgotten</source>
        <comment>what to notify of</comment>
        <translation>&amp;Viderekobling som endres, slutter eller ble glemt</translation>
    </message>
    <message>
        <source>A low &amp;balance</source>
        <comment>what to notify of</comment>
        <translation>En lav &amp;saldo</translation>
    </message>
    <message>
        <source>The &amp;end of my certificate</source>
        <comment>what to notify of</comment>
        <translation>At sertifikatet mitt &amp;utløper</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Varsle meg om:</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <comment>named sets of forwarding rows</comment>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>button: what a preset set stays</comment>
        <translation>Uten sluttid</translation>
    </message>
    <message>
        <source>Nothing is put back: what is set now stays until you change it.</source>
        <translation>Ingenting settes tilbake: Det som er angitt nå, blir stående til du endrer det.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a preset…</source>
        <comment>button: the rows below</comment>
        <translation>Lagre &amp;som profil&#xa0;…</translation>
    </message>
    <message>
        <source>Name &amp;for it</source>
        <comment>label of a field: of a preset</comment>
        <translation>Navn på &amp;den</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Navn på profilen</translation>
    </message>
    <message>
        <source>Mobile, Office, Holiday…</source>
        <comment>examples of names of presets</comment>
        <translation>Mobil, Kontor, Ferie&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a name</comment>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Lagre profilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: naming a preset</comment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply or discard your changes below first.</source>
        <translation>Bruk eller forkast endringene dine under først.</translation>
    </message>
    <message>
        <source>It leads to your mobile, but your account has no mobile number.</source>
        <translation>Den fører til mobilen din, men kontoen din har ikke noe mobilnummer.</translation>
    </message>
    <message>
        <source>It leads to voicemail, but your account has none.</source>
        <translation>Den fører til telefonsvareren, men kontoen din har ingen.</translation>
    </message>
    <message>
        <source>It leads to your own account: calls would go in circles.</source>
        <translation>Den fører til din egen konto: Anrop ville gått i ring.</translation>
    </message>
    <message>
        <source>One of its targets is no number and no address. Save it anew.</source>
        <translation>Et av målene er verken nummer eller adresse. Lagre den på nytt.</translation>
    </message>
    <message>
        <source>Until I &amp;change it</source>
        <translation>Til jeg &amp;endrer det</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>I &amp;1 time</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Gi &amp;nytt navn&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>The preset %1 is deleted. Your forwarding stays as it is.</source>
        <comment>name</comment>
        <translation>Profilen %1 er slettet. Viderekoblingen din blir som den er.</translation>
    </message>
    <message>
        <source>One of the targets below is missing or wrong.</source>
        <translation>Et av målene under mangler eller er feil.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>En annen profil har dette navnet.</translation>
    </message>
    <message>
        <source>In force: %1 until %2. This server has no ends: then this program puts back what was there before, as long as this program runs.</source>
        <comment>name, moment</comment>
        <translation>I kraft: %1 til %2. Denne tjeneren har ingen slutt: Da setter dette programmet tilbake det som var der før, så lenge programmet kjører.</translation>
    </message>
    <message>
        <source>At %1 this program puts back what was there before, as long as this program runs.</source>
        <comment>moment</comment>
        <translation>Slutt: %1. Da setter dette programmet tilbake det som var der før, så lenge programmet kjører.</translation>
    </message>
    <message>
        <source>In force: %1 until %2, then what was there before.</source>
        <comment>name, moment</comment>
        <translation>I kraft: %1 til %2, deretter det som var der før.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>name of a preset</comment>
        <translation>I kraft: %1.</translation>
    </message>
    <message>
        <source>Keep the rows below under a name, and switch to them later with one choice.</source>
        <translation>Oppbevar radene under med et navn, og bytt til dem senere med ett valg.</translation>
    </message>
    <message>
        <source>None of them is in force. This server has no ends: at an end this program puts back what was there before, as long as this program runs.</source>
        <translation>Ingen av dem er i kraft. Denne tjeneren har ingen slutt: Ved en slutt setter dette programmet tilbake det som var der før, så lenge programmet kjører.</translation>
    </message>
    <message>
        <source>None of them is in force.</source>
        <translation>Ingen av dem er i kraft.</translation>
    </message>
    <message>
        <source>Preset %1, in force</source>
        <comment>name</comment>
        <translation>Profil %1, i kraft</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <comment>name</comment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>There are 12 presets. Delete one first.</source>
        <translation>Det finnes 12 profiler. Slett en først.</translation>
    </message>
    <message>
        <source>Keeps the rows below under a name.</source>
        <translation>Oppbevarer radene under med et navn.</translation>
    </message>
    <message>
        <source>It leads to an emergency number. Save it anew.</source>
        <translation>Den fører til et nødnummer. Lagre den på nytt.</translation>
    </message>
</context>
<context>
    <name>ReachPath</name>
    <message>
        <source>All calls forwarded</source>
        <translation>Alle anrop viderekobles</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ikke forstyrr</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Ingen telefon logget inn</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Når det er opptatt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>utenfor tidene dine</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the stations of a call; keep the spaces</comment>
        <translation>, så </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>until you turn it off</source>
        <translation>til du slår det av</translation>
    </message>
</context>
<context>
    <name>ReachStrip</name>
    <message>
        <source>For&amp;ward</source>
        <comment>button: opens a menu of targets for all calls</comment>
        <translation>Vi&amp;derekoble</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <translation>S&amp;kjul nummeret mitt</translation>
    </message>
    <message>
        <source>&amp;Show my number</source>
        <translation>&amp;Vis nummeret mitt</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>time, sentence</comment>
        <translation>Per %1: %2</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server has not answered yet.</source>
        <translation>Det er ikke kjent hvem som når deg: Tjeneren har ikke svart ennå.</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server does not say.</source>
        <translation>Det er ikke kjent hvem som når deg: Tjeneren sier det ikke.</translation>
    </message>
    <message>
        <source>Looking up who reaches you…</source>
        <translation>Undersøker hvem som når deg&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Ikke koblet til ennå.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be changed now.</source>
        <translation>Tjeneren kan ikke nås, så ingenting kan endres nå.</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing can be changed now.</source>
        <translation>Du er ikke logget inn, så ingenting kan endres nå.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>En endring pågår.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Denne tjeneren lar deg ikke endre dette.</translation>
    </message>
    <message>
        <source>Turn off do not distur&amp;b</source>
        <comment>button</comment>
        <translation>Slå av Ikke &amp;forstyrr</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <comment>button: opens a menu of durations</comment>
        <translation>Ikke &amp;forstyrr</translation>
    </message>
    <message>
        <source>Calls ring again at once.</source>
        <translation>Anrop ringer igjen med én gang.</translation>
    </message>
    <message>
        <source>Choose for how long no call rings.</source>
        <translation>Velg hvor lenge ingen anrop skal ringe.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere, or stop forwarding them.</source>
        <translation>Send alle anrop et annet sted, eller slutt å viderekoble dem.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere.</source>
        <translation>Send alle anrop et annet sted.</translation>
    </message>
    <message>
        <source>Let callers leave a &amp;message</source>
        <comment>button: forward to voicemail</comment>
        <translation>La innringere legge igjen &amp;beskjed</translation>
    </message>
    <message>
        <source>Send callers to &amp;my mobile</source>
        <comment>button</comment>
        <translation>Se&amp;nd innringere til mobilen</translation>
    </message>
    <message>
        <source>Set up forward&amp;ing</source>
        <comment>button</comment>
        <translation>Sett opp v&amp;iderekobling</translation>
    </message>
    <message>
        <source>Only while no phone is signed in.</source>
        <translation>Bare mens ingen telefon er logget inn.</translation>
    </message>
    <message>
        <source>Hide m&amp;y number</source>
        <comment>toggle button</comment>
        <translation>S&amp;kjul nummeret mitt</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ikke kjent ennå.</translation>
    </message>
    <message>
        <source>People you call do not see your number.</source>
        <translation>De du ringer til, ser ikke nummeret ditt.</translation>
    </message>
    <message>
        <source>People you call see your number.</source>
        <translation>De du ringer til, ser nummeret ditt.</translation>
    </message>
    <message>
        <source>Set from here %1. This server cannot be asked whether it still holds.</source>
        <translation>Angitt herfra %1. Denne tjeneren kan ikke spørres om det fortsatt gjelder.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden.</source>
        <translation>Denne tjeneren kan ikke spørres om nummeret ditt er skjult.</translation>
    </message>
    <message>
        <source>M&amp;y number: hidden</source>
        <comment>button with menu</comment>
        <translation>Mitt n&amp;ummer: skjult</translation>
    </message>
    <message>
        <source>M&amp;y number: shown</source>
        <comment>button with menu</comment>
        <translation>Mitt n&amp;ummer: vist</translation>
    </message>
    <message>
        <source>M&amp;y number: not known</source>
        <comment>button with menu</comment>
        <translation>Mitt &amp;nummer: ikke kjent</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>I &amp;30 minutter</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>I &amp;1 time</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Until I &amp;turn it off</source>
        <translation>Til jeg slå&amp;r det av</translation>
    </message>
    <message>
        <source>Send all calls to</source>
        <translation>Send alle anrop til</translation>
    </message>
    <message>
        <source>My mobile (no number in your account)</source>
        <translation>Mobilen min (ikke noe nummer i kontoen)</translation>
    </message>
    <message>
        <source>My &amp;mobile (%1)</source>
        <translation>Mobilen mi&amp;n (%1)</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Telefonsvarer</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>Ann&amp;et&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Stop forwarding</source>
        <translation>&amp;Stopp viderekobling</translation>
    </message>
    <message>
        <source>&amp;Back to normal</source>
        <translation>Ti&amp;lbake til vanlig</translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <comment>button: read the settings again</comment>
        <translation>&amp;Hent på nytt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>A&amp;ngre</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button: undo a change</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Detal&amp;jer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>button</comment>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <comment>button</comment>
        <translation>Hva ville ringe?</translation>
    </message>
    <message>
        <source>See what would become of a call, and why.</source>
        <translation>Se hva det ville blitt av et anrop, og hvorfor.</translation>
    </message>
    <message>
        <source>A &amp;contact</source>
        <translation>En &amp;kontakt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>saved sets of forwards</comment>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>My &amp;mobile (add its number)…</source>
        <translation>Min &amp;mobil (legg til nummeret) …</translation>
    </message>
    <message>
        <source>Stop forwarding</source>
        <comment>button: all calls ring here again</comment>
        <translation>Stopp viderekobling</translation>
    </message>
    <message>
        <source>Calls ring here again.</source>
        <translation>Anrop ringer her igjen.</translation>
    </message>
    <message>
        <source>Ended from here, as long as this program runs</source>
        <translation>Avsluttes herfra, så lenge dette programmet kjører</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message>
        <source>your devices</source>
        <comment>where a call rings</comment>
        <translation>enhetene dine</translation>
    </message>
    <message>
        <source>1 device</source>
        <comment>where a call rings</comment>
        <translation>1 enhet</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>where a call rings</comment>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call ends</comment>
        <translation>telefonsvareren</translation>
    </message>
    <message>
        <source>your mobile</source>
        <comment>where a call goes</comment>
        <translation>mobilen din</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>what happens to a call</comment>
        <translation>vist bort</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>target of a forward</comment>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>My mobile</source>
        <comment>target of a forward</comment>
        <translation>Mobilen min</translation>
    </message>
    <message>
        <source>All calls</source>
        <comment>when a call is forwarded</comment>
        <translation>Alle anrop</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when a call is forwarded</comment>
        <translation>Ingen telefon tilkoblet</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when a call is forwarded</comment>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>No answer after %1 s</source>
        <comment>when a call is forwarded</comment>
        <translation>Ikke svar etter %1 s</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when a call is forwarded</comment>
        <translation>Avvist av mine regler</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>business</source>
        <comment>group of contacts</comment>
        <translation>jobb</translation>
    </message>
    <message>
        <source>coworkers</source>
        <comment>group of contacts</comment>
        <translation>kolleger</translation>
    </message>
    <message>
        <source>friends</source>
        <comment>group of contacts</comment>
        <translation>venner</translation>
    </message>
    <message>
        <source>family</source>
        <comment>group of contacts</comment>
        <translation>familie</translation>
    </message>
    <message>
        <source>after %1 s %2</source>
        <comment>a step of a call&apos;s way: after 20 s voicemail</comment>
        <translation>etter %1 s %2</translation>
    </message>
    <message>
        <source>%1 (when busy: %2)</source>
        <comment>a call&apos;s way, and where it goes when busy</comment>
        <translation>%1 (når det er opptatt: %2)</translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation> til %1</translation>
    </message>
    <message>
        <source>callers hear voicemail</source>
        <translation>innringere kommer til telefonsvareren</translation>
    </message>
    <message>
        <source>callers are turned away</source>
        <translation>innringere blir vist bort</translation>
    </message>
    <message>
        <source>callers go to %1</source>
        <translation>innringere kommer til %1</translation>
    </message>
    <message>
        <source>others hear voicemail</source>
        <translation>andre kommer til telefonsvareren</translation>
    </message>
    <message>
        <source>others are turned away</source>
        <translation>andre blir vist bort</translation>
    </message>
    <message>
        <source>others go to %1</source>
        <translation>andre kommer til %1</translation>
    </message>
    <message>
        <source>Nobody can reach you: no phone is signed in and nothing is forwarded.</source>
        <translation>Ingen kan nå deg: Ingen telefon er logget inn, og ingenting viderekobles.</translation>
    </message>
    <message>
        <source>All calls go to %1%2, do not disturb or not.</source>
        <comment>place, end</comment>
        <translation>Alle anrop går til %1%2, uansett Ikke forstyrr.</translation>
    </message>
    <message>
        <source>All calls go to %1%2.</source>
        <comment>place, end</comment>
        <translation>Alle anrop går til %1%2.</translation>
    </message>
    <message>
        <source>Do not disturb%1, except for %2; %3.</source>
        <comment>end, groups, what the others meet</comment>
        <translation>Ikke forstyrr%1, unntatt for %2; %3.</translation>
    </message>
    <message>
        <source>Do not disturb%1; %2.</source>
        <comment>end, what callers meet</comment>
        <translation>Ikke forstyrr%1; %2.</translation>
    </message>
    <message>
        <source>Outside your hours: %1.</source>
        <comment>what callers meet</comment>
        <translation>Utenfor tidene dine: %1.</translation>
    </message>
    <message>
        <source>Only %1 get through: %2; %3.</source>
        <comment>groups, a call&apos;s way, what the others meet</comment>
        <translation>Bare %1 slipper gjennom: %2; %3.</translation>
    </message>
    <message>
        <source>No phone is signed in; %1.</source>
        <comment>what callers meet</comment>
        <translation>Ingen telefon er logget inn; %1.</translation>
    </message>
    <message>
        <source>Callers reach: %1.</source>
        <comment>a call&apos;s way</comment>
        <translation>Innringere når: %1.</translation>
    </message>
    <message>
        <source>Nobody can reach you</source>
        <translation>Ingen kan nå deg</translation>
    </message>
    <message>
        <source>Forwarded to %1%2</source>
        <comment>place, end</comment>
        <translation>Viderekoblet til %1%2</translation>
    </message>
    <message>
        <source>Do not disturb%1</source>
        <comment>end</comment>
        <translation>Ikke forstyrr%1</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Utenfor tidene dine</translation>
    </message>
    <message>
        <source>Some callers get through</source>
        <translation>Noen innringere slipper gjennom</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Kan nås</translation>
    </message>
</context>
<context>
    <name>RecentCallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Tapt anrop fra %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anrop fra %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Anrop til %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Anrop til %1, %2, ikke besvart</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>&amp;Use the new one</source>
        <comment>button: a certificate</comment>
        <translation>&amp;Bruk det nye</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <comment>button: a certificate</comment>
        <translation>Be&amp;hold det gjeldende</translation>
    </message>
    <message>
        <source>Present certificate</source>
        <translation>Gjeldende sertifikat</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>Sertifikatet i filen</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <comment>a fingerprint</comment>
        <translation>SHA-256 begynner med %1</translation>
    </message>
    <message>
        <source>The file holds the certificate that is in use already.</source>
        <translation>Filen har det sertifikatet som allerede er i bruk.</translation>
    </message>
    <message>
        <source>The one of the file ends earlier than the present one. Is it an older file?</source>
        <translation>Det i filen utløper tidligere enn det gjeldende. Er det en eldre fil?</translation>
    </message>
    <message>
        <source>The server is asked whether it lets the new one in before anything is replaced.</source>
        <translation>Tjeneren blir spurt om den slipper inn det nye, før noe erstattes.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Days of rule %1: %2</source>
        <translation>Dager for regel %1: %2</translation>
    </message>
    <message>
        <source>Rule %1 begins</source>
        <translation>Regel %1 begynner</translation>
    </message>
    <message>
        <source>Rule %1 ends</source>
        <translation>Regel %1 slutter</translation>
    </message>
    <message>
        <source>Who gets through by rule %1: %2</source>
        <translation>Hvem som slipper gjennom med regel %1: %2</translation>
    </message>
    <message>
        <source>Remove rule %1: %2</source>
        <translation>Fjern regel %1: %2</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Fjern denne regelen</translation>
    </message>
    <message>
        <source>Until %1 of the day after.</source>
        <comment>time</comment>
        <translation>Til %1 dagen etter.</translation>
    </message>
    <message>
        <source>%1 (nobody in it)</source>
        <comment>group</comment>
        <translation>%1 (ingen i den)</translation>
    </message>
</context>
<context>
    <name>RulesConflict</name>
    <message>
        <source>no rule</source>
        <comment>for these days</comment>
        <translation>ingen regel</translation>
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
        <translation>Ta tje&amp;nerens</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Behold mine</translation>
    </message>
    <message>
        <source>Add a rul&amp;e</source>
        <comment>button</comment>
        <translation>Legg &amp;til regel</translation>
    </message>
    <message>
        <source>When callers get through</source>
        <translation>Når innringere slipper gjennom</translation>
    </message>
    <message>
        <source>Without a rule everybody gets through at any time.</source>
        <translation>Uten regel slipper alle gjennom når som helst.</translation>
    </message>
    <message>
        <source>Filled: everybody. Outlined: some groups. Empty: nobody. For each moment the rule with the fewest days counts.</source>
        <translation>Fylt: alle. Omriss: noen grupper. Tomt: ingen. For hvert tidspunkt teller regelen med færrest dager.</translation>
    </message>
    <message>
        <source>Drag over the week to set hours.</source>
        <translation>Dra over uken for å angi tider.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>time zone</comment>
        <translation>Tidene er i %1.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: there are no rules any more.</source>
        <translation>Endret på tjeneren i mellomtiden: Det finnes ingen regler lenger.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the rules there</comment>
        <translation>Endret på tjeneren i mellomtiden: %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Sammenlign …</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Added the alias %1.</source>
        <translation>La til aliaset %1.</translation>
    </message>
    <message>
        <source>Removed the alias %1.</source>
        <translation>Fjernet aliaset %1.</translation>
    </message>
    <message>
        <source>There are no aliases.</source>
        <translation>Det finnes ingen alias.</translation>
    </message>
    <message>
        <source>&quot;enum&quot; takes no further words.</source>
        <translation>«enum» tar ingen flere ord.</translation>
    </message>
    <message>
        <source>There are no ENUM numbers.</source>
        <translation>Det finnes ingen ENUM-numre.</translation>
    </message>
    <message>
        <source>Write &quot;api GET PATH&quot; or &quot;api POST PATH&quot;.</source>
        <translation>Skriv «api GET PATH» eller «api POST PATH».</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Stien begynner med en skråstrek.</translation>
    </message>
    <message>
        <source>The query in the path cannot be read.</source>
        <translation>Spørringen i stien kan ikke leses.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>«%1» har ikke formen key=value.</translation>
    </message>
    <message>
        <source>The server is given with a file of its own, %1, so %2 cannot be asked. Give it without the file: --server %3.</source>
        <translation>Tjeneren er oppgitt med en egen fil, %1, så %2 kan ikke spørres. Oppgi den uten filen: --server %3.</translation>
    </message>
    <message>
        <source>This account pays afterwards: it has no balance.</source>
        <translation>Denne kontoen betaler i etterkant: Den har ingen saldo.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <comment>%1 is an amount with its currency</comment>
        <translation>Saldo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) running on it.</source>
        <translation>
            <numerusform>%n anrop pågår på den.</numerusform>
            <numerusform>%n anrop pågår på den.</numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <comment>what is left after a booking</comment>
        <translation>saldo %1</translation>
    </message>
    <message>
        <source>No bookings.</source>
        <comment>on a balance</comment>
        <translation>Ingen posteringer.</translation>
    </message>
    <message>
        <source>There are older bookings: --limit shows more.</source>
        <translation>Det finnes eldre posteringer: --limit viser flere.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message numerus="yes">
        <source>This month: %n call(s) placed, price %1.</source>
        <translation>
            <numerusform>Denne måneden: %n utgående anrop, pris %1.</numerusform>
            <numerusform>Denne måneden: %n utgående anrop, pris %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;balance&quot; takes no further words.</source>
        <translation>«balance» tar ingen flere ord.</translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;balance --history&quot;.</source>
        <translation>--%1 hører til «balance --history».</translation>
    </message>
    <message>
        <source>&quot;usage&quot; takes no further words.</source>
        <translation>«usage» tar ingen flere ord.</translation>
    </message>
    <message>
        <source>&quot;calls&quot; takes no further words.</source>
        <translation>«calls» tar ingen flere ord.</translation>
    </message>
    <message>
        <source>Use one of --missed, --in and --out.</source>
        <translation>Bruk bare én av --missed, --in og --out.</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call</comment>
        <translation>tapt</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>a call</comment>
        <translation>ikke besvart</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a call</comment>
        <translation>ut</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a call</comment>
        <translation>inn</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Ingen anrop.</translation>
    </message>
    <message>
        <source>There are older calls: --limit shows more.</source>
        <translation>Det finnes eldre anrop: --limit viser flere.</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation>Lagret for %1.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-fingeravtrykk: %1</translation>
    </message>
    <message>
        <source>--protect is keychain or password.</source>
        <translation>--protect er keychain eller password.</translation>
    </message>
    <message>
        <source>&quot;cert %1&quot; has no option --%2.</source>
        <translation>«cert %1» har ikke noe valg --%2.</translation>
    </message>
    <message>
        <source>Name the file once.</source>
        <translation>Oppgi filen bare én gang.</translation>
    </message>
    <message>
        <source>Write &quot;cert import FILE&quot;, &quot;cert enrol ADDRESS&quot;, &quot;cert export FILE&quot;, &quot;cert revoke SERIAL&quot;, or &quot;cert&quot; with show, renew or list.</source>
        <translation>Skriv «cert import FILE», «cert enrol ADDRESS», «cert export FILE», «cert revoke SERIAL» eller «cert» med show, renew eller list.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Nytt passord til %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passord til %1:</translation>
    </message>
    <message>
        <source>&quot;cert enrol&quot; gets a new certificate: leave --p12 and --account out.</source>
        <translation>«cert enrol» henter et nytt sertifikat: Utelat --p12 og --account.</translation>
    </message>
    <message>
        <source>There is no password: add --password-stdin, and write it in the first line of standard input, the code in the second.</source>
        <translation>Det er ikke noe passord: Legg til --password-stdin, og skriv det på første linje i standard inndata og koden på andre.</translation>
    </message>
    <message>
        <source>There is no code on standard input, after the password.</source>
        <translation>Det er ingen kode i standard inndata etter passordet.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
    <message>
        <source>&quot;cert renew&quot; works on a saved account; import the file first.</source>
        <translation>«cert renew» virker på en lagret konto; importer filen først.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 finnes allerede; velg et annet navn.</translation>
    </message>
    <message>
        <source>--legacy is for .p12 files.</source>
        <translation>--legacy er for .p12-filer.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Nytt passord for %1:</translation>
    </message>
    <message>
        <source>The file needs a password; type it, or give it with --password-stdin.</source>
        <translation>Filen trenger et passord; skriv det, eller oppgi det med --password-stdin.</translation>
    </message>
    <message>
        <source>The certificate %1 is revoked.</source>
        <translation>Sertifikatet %1 er trukket tilbake.</translation>
    </message>
    <message>
        <source>say who can reach me; ends with 3 if nobody can</source>
        <translation>si hvem som kan nå meg; slutter med 3 hvis ingen kan</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ikke forstyrr</translation>
    </message>
    <message>
        <source>forward calls; TARGET is mobile, voicemail, a number or an address</source>
        <translation>viderekoble anrop; TARGET er mobile, voicemail, et nummer eller en adresse</translation>
    </message>
    <message>
        <source>hide or show my number when I call</source>
        <translation>skjul eller vis nummeret mitt når jeg ringer</translation>
    </message>
    <message>
        <source>list calls, those kept on this computer too</source>
        <translation>list opp anrop, også de som oppbevares på denne datamaskinen</translation>
    </message>
    <message>
        <source>decide who gets through when, and who never does</source>
        <translation>bestem hvem som slipper gjennom når, og hvem som aldri gjør det</translation>
    </message>
    <message>
        <source>reject calls of somebody</source>
        <translation>avvis anrop fra noen</translation>
    </message>
    <message>
        <source>no longer reject calls of somebody</source>
        <translation>slutt å avvise anrop fra noen</translation>
    </message>
    <message>
        <source>say what becomes of a call, step by step; ends with 3 if it is turned away</source>
        <translation>si hva det blir av et anrop, trinn for trinn; slutter med 3 hvis det blir vist bort</translation>
    </message>
    <message>
        <source>entries that the account&apos;s programs keep on the server</source>
        <translation>oppføringer som kontoens programmer oppbevarer på tjeneren</translation>
    </message>
    <message>
        <source>other names that ring my phones</source>
        <translation>andre navn som ringer på telefonene mine</translation>
    </message>
    <message>
        <source>my telephone numbers in ENUM</source>
        <translation>telefonnumrene mine i ENUM</translation>
    </message>
    <message>
        <source>phones that are signed in</source>
        <translation>telefoner som er logget inn</translation>
    </message>
    <message>
        <source>prepaid balance and the calls on it, or what was booked, also what is kept on this computer</source>
        <translation>saldo på kontantkort og anropene på den, eller posteringene, også de som oppbevares på denne datamaskinen</translation>
    </message>
    <message>
        <source>calls of this month and their price</source>
        <translation>anrop denne måneden og prisen på dem</translation>
    </message>
    <message>
        <source>the mailbox; the PIN is asked for or read from standard input</source>
        <translation>telefonsvareren; PIN-koden spørres det etter, eller den leses fra standard inndata</translation>
    </message>
    <message>
        <source>e-mail, mobile number, time zone and the like</source>
        <translation>e-post, mobilnummer, tidssone og slikt</translation>
    </message>
    <message>
        <source>the number that others see when I call</source>
        <translation>nummeret andre ser når jeg ringer</translation>
    </message>
    <message>
        <source>change my password; both are asked for or read from standard input</source>
        <translation>endre passordet mitt; det spørres etter begge, eller de leses fra standard inndata</translation>
    </message>
    <message>
        <source>add a prepaid card; its number is asked for or read from standard input</source>
        <translation>legg til et kontantkort; nummeret spørres det etter, eller det leses fra standard inndata</translation>
    </message>
    <message>
        <source>keep a certificate on this computer, get one by password or invitation, look at it, renew it, take it along</source>
        <translation>oppbevar et sertifikat på denne datamaskinen, få et med passord eller invitasjon, se på det, forny det, ta det med</translation>
    </message>
    <message>
        <source>send a request as it is</source>
        <translation>send en forespørsel som den er</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Ingen kommando er oppgitt.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Kommandoen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2.</source>
        <translation>«%1» har ikke noe valg --%2.</translation>
    </message>
    <message>
        <source>--invitation-stdin belongs to &quot;cert enrol&quot;.</source>
        <translation>--invitation-stdin hører til «cert enrol».</translation>
    </message>
    <message>
        <source>Usage: bellsetctl [OPTION]... COMMAND

Changes and shows the settings of a SIP account.

Commands:
</source>
        <translation>Bruk: bellsetctl [OPTION]... COMMAND

Endrer og viser innstillingene til en SIP-konto.

Kommandoer:
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
Valg:
  --p12 FILE           bruk sertifikatet i denne filen
  --password-stdin     les passordet til den fra standard inndata
  --invitation-stdin   les koden til en invitasjon fra standard inndata
  --account ADDRESS    bruk sertifikatet som er lagret for denne kontoen; med --p12
                       kontoen til et sertifikat som ikke oppgir noen
  --server URL         tjeneren, hvis det ikke er den vanlige
  --ca FILE            tro på tjenere som denne utstederen går god for
  -o, --output FORMAT  text, json eller csv
  --timeout SECONDS    hvor lenge det ventes på hvert svar
  -h, --help           vis dette
  --version            vis versjonen

Tider: 30m 1h 2h30m 1d; 17:00, «tomorrow 8:00», 2026-05-03T10:42;
for anrop og posteringer også yesterday, «yesterday 8:00», 7d (siden).
Slutter med 0 utført, 2 bruk, 3 tilstand usann, 4 ikke funnet, 5 konflikt, 6 nektet, 7 nettverk, 8 tjener, 9 sertifikat.
</translation>
    </message>
    <message>
        <source>The output is one of text, json and csv.</source>
        <translation>Utdata er text, json eller csv.</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds from 1 to 3600.</source>
        <translation>Tidsgrensen er et antall sekunder fra 1 til 3600.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how long a phone stays signed in</comment>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Ingen telefon er logget inn.</translation>
    </message>
    <message>
        <source>Use either --for or --until.</source>
        <translation>Bruk enten --for eller --until.</translation>
    </message>
    <message>
        <source>A length of time is written like 30m, 1h or 1d.</source>
        <translation>En varighet skrives som 30m, 1h eller 1d.</translation>
    </message>
    <message>
        <source>A time to come is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Et kommende tidspunkt skrives som 17:00, «tomorrow 8:00» eller 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>The exceptions are some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Unntakene er noen av vip, business, coworkers, friends og family, atskilt med komma.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Ikke forstyrr er av.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Ikke forstyrr er på til %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>Ikke forstyrr er på til du slår det av.</translation>
    </message>
    <message>
        <source>These get through: %1.</source>
        <comment>groups</comment>
        <translation>Disse slipper gjennom: %1.</translation>
    </message>
    <message>
        <source>Write &quot;dnd on&quot; or &quot;dnd off&quot;.</source>
        <translation>Skriv «dnd on» eller «dnd off».</translation>
    </message>
    <message>
        <source>&quot;dnd off&quot; takes no options.</source>
        <translation>«dnd off» tar ingen valg.</translation>
    </message>
    <message>
        <source>Write &quot;explain&quot; with a number or an address.</source>
        <translation>Skriv «explain» med et nummer eller en adresse.</translation>
    </message>
    <message>
        <source>Who calls? Write &quot;explain CALLER --at %1&quot;.</source>
        <translation>Hvem ringer? Skriv «explain CALLER --at %1».</translation>
    </message>
    <message>
        <source>A time is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Et tidspunkt skrives som 17:00, «tomorrow 8:00» eller 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>Write &quot;forward&quot; with all, busy, offline, noanswer, rejected, off or show.</source>
        <translation>Skriv «forward» med all, busy, offline, noanswer, rejected, off eller show.</translation>
    </message>
    <message>
        <source>There is something too much after &quot;forward %1&quot;.</source>
        <translation>Det står noe for mye etter «forward %1».</translation>
    </message>
    <message>
        <source>&quot;forward %1&quot; takes no options.</source>
        <translation>«forward %1» tar ingen valg.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;.</source>
        <translation>Betingelsen «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>--to is empty; to switch off, write &quot;forward off&quot;.</source>
        <translation>--to er tom; skriv «forward off» for å slå av.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Nothing was forwarded to before: say where with --to.</source>
        <translation>Det har ikke vært viderekoblet før: Angi hvor med --to.</translation>
    </message>
    <message>
        <source>No caller ID is set.</source>
        <translation>Ingen nummervisning er angitt.</translation>
    </message>
    <message>
        <source>Those whom you call see %1.</source>
        <translation>De du ringer til, ser %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value with one of the keys %2.</source>
        <translation>«%1» har ikke formen key=value med en av nøklene %2.</translation>
    </message>
    <message>
        <source>Write &quot;identity show&quot; or &quot;identity set key=value&quot;.</source>
        <translation>Skriv «identity show» eller «identity set key=value».</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>Verdien av %1 kan ikke brukes.</translation>
    </message>
    <message>
        <source>Write &quot;caller-id&quot;, &quot;caller-id NUMBER&quot; (+ and 7 to 15 digits) or &quot;caller-id off&quot;.</source>
        <translation>Skriv «caller-id», «caller-id NUMBER» (+ og 7 til 15 sifre) eller «caller-id off».</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Ingen oppføringer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write 2026-05-03T10:42, seconds since 1970, or 2h for two hours ago.</source>
        <translation>«%1» er ikke noe tidspunkt; skriv 2026-05-03T10:42, sekunder siden 1970, eller 2h for to timer siden.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to %1.</source>
        <translation>Grensen er et tall fra 1 til %1.</translation>
    </message>
    <message>
        <source>The summary is of all entries; leave --since and --limit out.</source>
        <translation>Sammendraget gjelder alle oppføringer; utelat --since og --limit.</translation>
    </message>
    <message>
        <source>The entry is not text in UTF-8; encode it, for example with base64.</source>
        <translation>Oppføringen er ikke tekst i UTF-8; kod den, for eksempel med base64.</translation>
    </message>
    <message>
        <source>The entry nests more than %1 arrays and objects; store it as text, without --json.</source>
        <translation>Oppføringen nøster mer enn %1 matriser og objekter; lagre den som tekst, uten --json.</translation>
    </message>
    <message>
        <source>The entry is no JSON value, or null; correct it, or leave --json out to store it as text.</source>
        <translation>Oppføringen er ikke en JSON-verdi, eller er null; rett den, eller utelat --json for å lagre den som tekst.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>Write &quot;journal put --uuid UUID [--json] [FILE|-]&quot;.</source>
        <translation>Skriv «journal put --uuid UUID [--json] [FILE|-]».</translation>
    </message>
    <message>
        <source>The server keeps these entries no longer.</source>
        <translation>Tjeneren oppbevarer ikke lenger disse oppføringene.</translation>
    </message>
    <message>
        <source>Write &quot;journal get [--since TIME] [--except UUID] [--limit N] [--summary]&quot;, &quot;journal put --uuid UUID [--json] [FILE|-]&quot; or &quot;journal delete ID...&quot;.</source>
        <translation>Skriv «journal get [--since TIME] [--except UUID] [--limit N] [--summary]», «journal put --uuid UUID [--json] [FILE|-]» eller «journal delete ID...».</translation>
    </message>
    <message>
        <source>A time gone by is written like 8:00, &quot;yesterday 8:00&quot;, 7d or 2026-05-03T10:42.</source>
        <translation>Et tidspunkt i fortiden skrives som 8:00, «yesterday 8:00», 7d eller 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>--limit is a number, 1 or more.</source>
        <translation>--limit er et tall, 1 eller mer.</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be read. It lies in %2 now, and a new list was begun.</source>
        <translation>Det som var oppbevart om %1, kunne ikke leses. Det ligger nå i %2, og en ny liste er påbegynt.</translation>
    </message>
    <message>
        <source>--until is later than --since.</source>
        <translation>--until er senere enn --since.</translation>
    </message>
    <message>
        <source>Nothing is kept of a certificate given by --p12: --offline needs a saved account.</source>
        <translation>Ingenting oppbevares for et sertifikat oppgitt med --p12: --offline trenger en lagret konto.</translation>
    </message>
    <message>
        <source>The password has been changed. Certificates that were made before still count.</source>
        <translation>Passordet er endret. Sertifikater som ble laget før, gjelder fortsatt.</translation>
    </message>
    <message>
        <source>Old password:</source>
        <translation>Gammelt passord:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nytt passord:</translation>
    </message>
    <message>
        <source>Again:</source>
        <translation>På nytt:</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>De to nye passordene er ulike.</translation>
    </message>
    <message>
        <source>Give the old password and then the new one, at the terminal or as lines of standard input.</source>
        <translation>Oppgi det gamle passordet og så det nye, i terminalen eller som linjer i standard inndata.</translation>
    </message>
    <message>
        <source>&quot;password&quot; takes no further words: it asks for both passwords, or reads them from standard input.</source>
        <translation>«password» tar ingen flere ord: Den spør etter begge passordene eller leser dem fra standard inndata.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Nummeret ditt skjules når du ringer.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Nummeret ditt vises når du ringer.</translation>
    </message>
    <message>
        <source>Write &quot;privacy on&quot; or &quot;privacy off&quot;.</source>
        <translation>Skriv «privacy on» eller «privacy off».</translation>
    </message>
    <message>
        <source>With --protect password the certificate is kept under its own password instead.</source>
        <translation>Med --protect password oppbevares sertifikatet under sitt eget passord i stedet.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl identity set mobile_number=NUMBER&quot; adds it.</source>
        <translation>«bellsetctl identity set mobile_number=NUMBER» legger det til.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl voicemail on&quot; makes one.</source>
        <translation>«bellsetctl voicemail on» lager en.</translation>
    </message>
    <message>
        <source>If the server has another name than the address, give it with --server URL.</source>
        <translation>Hvis tjeneren heter noe annet enn adressen, oppgir du den med --server URL.</translation>
    </message>
    <message>
        <source>The certificate needs its password: add --password-stdin, or run bellsetctl at a terminal.</source>
        <translation>Sertifikatet trenger passordet sitt: Legg til --password-stdin, eller kjør bellsetctl i en terminal.</translation>
    </message>
    <message>
        <source>For now: %1</source>
        <comment>do not disturb until 17:00</comment>
        <translation>Inntil videre: %1</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <comment>weekdays 09:00–17:30: coworkers and VIP</comment>
        <translation>Motta: %1</translation>
    </message>
    <message>
        <source>Accept, without effect: %1</source>
        <comment>a rule whose times are wrong</comment>
        <translation>Motta, uten virkning: %1</translation>
    </message>
    <message>
        <source>Accept: everybody, at any time</source>
        <translation>Motta: alle, når som helst</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <comment>pattern</comment>
        <translation>Avvis: %1</translation>
    </message>
    <message>
        <source>Reject: nobody</source>
        <translation>Avvis: ingen</translation>
    </message>
    <message>
        <source>Write &quot;rules accept DAYS [START-STOP] WHO&quot; or &quot;rules accept DAYS off&quot;.</source>
        <translation>Skriv «rules accept DAYS [START-STOP] WHO» eller «rules accept DAYS off».</translation>
    </message>
    <message>
        <source>Days are written like daily, weekdays, weekend, mon-fri or sat,sun.</source>
        <translation>Dager skrives som daily, weekdays, weekend, mon-fri eller sat,sun.</translation>
    </message>
    <message>
        <source>Hours are written like 09:00-17:30; 22:00-06:00 goes on past midnight.</source>
        <translation>Tider skrives som 09:00-17:30; 22:00-06:00 fortsetter over midnatt.</translation>
    </message>
    <message>
        <source>Who gets through is everybody, nobody, or some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>De som slipper gjennom, er everybody, nobody eller noen av vip, business, coworkers, friends og family, atskilt med komma.</translation>
    </message>
    <message>
        <source>Write &quot;rules reject add PATTERN&quot; or &quot;rules reject remove PATTERN&quot;.</source>
        <translation>Skriv «rules reject add PATTERN» eller «rules reject remove PATTERN».</translation>
    </message>
    <message>
        <source>A pattern is an address in which % stands for anything, like %@spam.example.</source>
        <translation>Et mønster er en adresse der % står for hva som helst, som %@spam.example.</translation>
    </message>
    <message>
        <source>Write &quot;rules&quot; with show, accept, reject or clear.</source>
        <translation>Skriv «rules» med show, accept, reject eller clear.</translation>
    </message>
    <message>
        <source>Calls of %1 are rejected.</source>
        <translation>Anrop fra %1 avvises.</translation>
    </message>
    <message>
        <source>Calls of %1 are still rejected, by the pattern %2.</source>
        <translation>Anrop fra %1 avvises fortsatt, av mønsteret %2.</translation>
    </message>
    <message>
        <source>Calls of %1 are not rejected.</source>
        <translation>Anrop fra %1 avvises ikke.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; with a number or an address, like &quot;%1 +31900123456&quot;.</source>
        <translation>Skriv «%1» med et nummer eller en adresse, som «%1 +31900123456».</translation>
    </message>
    <message>
        <source>Several accounts are saved: say which with --account (%1).</source>
        <translation>Flere kontoer er lagret: Si hvilken med --account (%1).</translation>
    </message>
    <message>
        <source>&quot;status&quot; takes no further words.</source>
        <translation>«status» tar ingen flere ord.</translation>
    </message>
    <message>
        <source>Voicemail is off.</source>
        <translation>Telefonsvareren er av.</translation>
    </message>
    <message>
        <source>Voicemail is on: mailbox %1.</source>
        <translation>Telefonsvareren er på: postboks %1.</translation>
    </message>
    <message>
        <source>Messages are kept, and not mailed.</source>
        <translation>Beskjeder oppbevares og sendes ikke på e-post.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1, and not kept.</source>
        <translation>Beskjeder sendes på e-post til %1 og oppbevares ikke.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Beskjeder oppbevares og sendes på e-post til %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>«%1» er ikke noen e-postadresse.</translation>
    </message>
    <message>
        <source>Write &quot;voicemail show&quot;, &quot;voicemail on&quot;, &quot;voicemail off&quot;, &quot;voicemail email ADDRESS&quot; (or none) or &quot;voicemail pin&quot;.</source>
        <translation>Skriv «voicemail show», «voicemail on», «voicemail off», «voicemail email ADDRESS» (eller none) eller «voicemail pin».</translation>
    </message>
    <message>
        <source>New PIN:</source>
        <translation>Ny PIN-kode:</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>En PIN-kode har 4 til 10 sifre.</translation>
    </message>
    <message>
        <source>The value of voucher %1 was added to the balance.</source>
        <translation>Verdien av verdikoden %1 ble lagt til saldoen.</translation>
    </message>
    <message>
        <source>Write &quot;voucher ID&quot;; the number is asked for, or read from standard input.</source>
        <translation>Skriv «voucher ID»; nummeret spørres det etter, eller det leses fra standard inndata.</translation>
    </message>
    <message>
        <source>Number of voucher %1:</source>
        <translation>Nummeret til verdikoden %1:</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only.</source>
        <translation>Nummeret til en verdikode har bare sifre.</translation>
    </message>
    <message>
        <source>The certificate that is saved for %1 is good for longer than the one of this file. With --replace it is replaced all the same.</source>
        <translation>Sertifikatet som er lagret for %1, er gyldig lenger enn det i denne filen. Med --replace erstattes det likevel.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 er ledig.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 er opptatt.</translation>
    </message>
    <message>
        <source>%1 is taken. Free: %2</source>
        <translation>%1 er opptatt. Ledig: %2</translation>
    </message>
    <message>
        <source>Write &quot;aliases&quot;, &quot;aliases check NAME&quot;, &quot;aliases add NAME&quot; or &quot;aliases remove NAME&quot;.</source>
        <translation>Skriv «aliases», «aliases check NAME», «aliases add NAME» eller «aliases remove NAME».</translation>
    </message>
    <message>
        <source>who signed in to my account, and from where</source>
        <translation>hvem som logget på kontoen min, og hvorfra</translation>
    </message>
    <message>
        <source>Signed out: %1. It can sign in again while it knows the password.</source>
        <translation>Logget av: %1. Den kan logge på igjen så lenge den kjenner passordet.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>passord</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>sertifikat</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>sertifikat %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>denne</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>flere adresser</translation>
    </message>
    <message>
        <source>The server has recorded no sign-in.</source>
        <translation>Tjeneren har ikke registrert noen pålogging.</translation>
    </message>
    <message>
        <source>Write &quot;devices&quot; or &quot;devices sign-out CONTACT&quot;.</source>
        <translation>Skriv «devices» eller «devices sign-out CONTACT».</translation>
    </message>
    <message>
        <source>&quot;sign-ins&quot; takes no further words.</source>
        <translation>«sign-ins» tar ingen flere ord.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The server&apos;s data did not come in time.</source>
        <translation>Dataene fra tjeneren kom ikke tidsnok.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikke skrives.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search pages, people, numbers…</source>
        <comment>field that opens the search of the window</comment>
        <translation>Søk i sider, personer, numre&#xa0;…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Søk i sider, innstillinger, personer og numre</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers (%1)</source>
        <comment>keys</comment>
        <translation>Søk i sider, innstillinger, personer og numre (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Fingerprint of your certificate, SHA-256</source>
        <translation>Fingeravtrykket til sertifikatet ditt, SHA-256</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <comment>button: the certificate</comment>
        <translation>F&amp;orny nå</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>button: the certificate</comment>
        <translation>Er&amp;statt&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport encrypted copy…</source>
        <comment>button: the certificate</comment>
        <translation>&amp;Eksporter kryptert kopi&#xa0;…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from this computer…</source>
        <comment>button: the account and its certificate</comment>
        <translation>Fje&amp;rn fra denne datamaskinen&#xa0;…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is trusted, SHA-256</source>
        <translation>Fingeravtrykk det stoles på, SHA-256</translation>
    </message>
    <message>
        <source>&amp;Check the server&apos;s identity…</source>
        <comment>button</comment>
        <translation>Kontroller identiteten &amp;til tjeneren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Forget this fingerprint</source>
        <comment>button</comment>
        <translation>Glem dette finger&amp;avtrykket</translation>
    </message>
    <message>
        <source>The server&apos;s identity</source>
        <translation>Identiteten til tjeneren</translation>
    </message>
    <message>
        <source>Open the server&apos;s web pa&amp;ge</source>
        <comment>button</comment>
        <translation>Å&amp;pne nettsiden til tjeneren</translation>
    </message>
    <message>
        <source>Certificates of this account</source>
        <translation>Sertifikatene til denne kontoen</translation>
    </message>
    <message>
        <source>This computer knows no program that opens web pages.</source>
        <translation>Denne datamaskinen har ikke noe program som åpner nettsider.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
    <message>
        <source>The password of the certificate file, which you type when the program starts. The new certificate is protected with it too.</source>
        <translation>Passordet til sertifikatfilen, som du skriver når programmet starter. Det nye sertifikatet beskyttes også med det.</translation>
    </message>
    <message>
        <source>The passphrase that you type when the program starts. The new certificate is protected with it too.</source>
        <translation>Passfrasen du skriver når programmet starter. Det nye sertifikatet beskyttes også med den.</translation>
    </message>
    <message>
        <source>That is not the one. Type it again.</source>
        <translation>Det stemmer ikke. Skriv på nytt.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Forny sertifikatet</translation>
    </message>
    <message>
        <source>Renewing the certificate: a new key is made on this computer.</source>
        <translation>Fornyer sertifikatet: En ny nøkkel lages på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Renewed, and in use already. The old certificate stays good until it ends, unless you revoke it below.</source>
        <translation>Fornyet og allerede i bruk. Det gamle sertifikatet er gyldig til det utløper, med mindre du trekker det tilbake under.</translation>
    </message>
    <message>
        <source>Export an encrypted copy</source>
        <translation>Eksporter en kryptert kopi</translation>
    </message>
    <message>
        <source>Certificates (*.p12)</source>
        <comment>a filter of the file dialog</comment>
        <translation>Sertifikater (*.p12)</translation>
    </message>
    <message>
        <source>Choose a password for the file. At least 8 characters, any kind; longer is better. Whoever has the file and the password can act as %1. The password cannot be recovered.</source>
        <translation>Velg et passord for filen. Minst 8 tegn av alle slag; lengre er bedre. Den som har filen og passordet, kan opptre som %1. Passordet kan ikke gjenopprettes.</translation>
    </message>
    <message>
        <source>Written: %1, encrypted with your password.</source>
        <translation>Skrevet: %1, kryptert med passordet ditt.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Åpne en sertifikatfil</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Det passordet åpner ikke denne filen.</translation>
    </message>
    <message>
        <source>The password of %1. For files of sip2sip it is your SIP password.</source>
        <translation>Passordet til %1. For filer fra sip2sip er det SIP-passordet ditt.</translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation>Erstatt sertifikatet</translation>
    </message>
    <message>
        <source>Replaced. The server has let the new certificate in.</source>
        <translation>Erstattet. Tjeneren har sluppet inn det nye sertifikatet.</translation>
    </message>
    <message>
        <source>Forgotten. When nobody vouches for the server, you are asked again.</source>
        <translation>Glemt. Når ingen går god for tjeneren, blir du spurt igjen.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>This account is shown without a certificate.</source>
        <translation>Denne kontoen vises uten sertifikat.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Opening your certificate…</source>
        <translation>Åpner sertifikatet ditt&#xa0;…</translation>
    </message>
    <message>
        <source>Renew and Replace are for accounts that are saved on this computer.</source>
        <translation>Forny og Erstatt er for kontoer som er lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. You get a new one on its web page, or by get_p12 or get_crt of its settings address; open the file with Replace.</source>
        <translation>Denne tjeneren fornyer ikke sertifikater herfra. Du får et nytt på nettsiden dens, eller med get_p12 eller get_crt på innstillingsadressen; åpne filen med Erstatt.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be renewed or replaced now.</source>
        <translation>Tjeneren kan ikke nås, så ingenting kan fornyes eller erstattes nå.</translation>
    </message>
    <message>
        <source>This server does not tell which certificates it has issued for you, and cannot revoke one from here. If a file is lost, ask whoever runs the server.</source>
        <translation>Denne tjeneren oppgir ikke hvilke sertifikater den har utstedt til deg, og kan ikke trekke tilbake noen herfra. Hvis en fil er mistet, spør den som driver tjeneren.</translation>
    </message>
    <message>
        <source>The server knows no certificate of this account.</source>
        <translation>Tjeneren kjenner ingen sertifikater for denne kontoen.</translation>
    </message>
    <message>
        <source>Certificates of this account, newest first. Revoke one when the computer or the file that holds it is lost.</source>
        <translation>Sertifikatene til denne kontoen, de nyeste først. Trekk tilbake et når datamaskinen eller filen som har det, er mistet.</translation>
    </message>
    <message>
        <source>Loading the certificates of this account…</source>
        <translation>Laster inn sertifikatene til denne kontoen&#xa0;…</translation>
    </message>
    <message>
        <source>The certificates of this account are read when the server can be reached.</source>
        <translation>Sertifikatene til denne kontoen leses når tjeneren kan nås.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>og 1 til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Trekk tilbake et sertifikat</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is revoked.</source>
        <translation>Sertifikatet med serienummer %1 er trukket tilbake.</translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your certificate is not valid before %1.</source>
        <comment>date</comment>
        <translation>Sertifikatet ditt er ikke gyldig før %1.</translation>
    </message>
    <message>
        <source>You sign in with a certificate that is good until %1.</source>
        <comment>date</comment>
        <translation>Du logger inn med et sertifikat som er gyldig til %1.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1: the server no longer lets you in.</source>
        <comment>date</comment>
        <translation>Sertifikatet ditt utløp %1: Tjeneren slipper deg ikke inn lenger.</translation>
    </message>
    <message>
        <source>Your certificate ends within a day.</source>
        <translation>Sertifikatet ditt utløper innen et døgn.</translation>
    </message>
    <message>
        <source>Your certificate ends tomorrow.</source>
        <translation>Sertifikatet ditt utløper i morgen.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n days, on %1.</source>
        <comment>date</comment>
        <translation>
            <numerusform>Sertifikatet ditt utløper om %n dag, %1.</numerusform>
            <numerusform>Sertifikatet ditt utløper om %n dager, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <comment>date</comment>
        <translation>Går klokken på denne datamaskinen riktig? Den viser %1.</translation>
    </message>
    <message>
        <source>One thing to do: get a new certificate file from whoever runs the server, and open it with Replace.</source>
        <translation>Én ting må gjøres: Få en ny sertifikatfil av den som driver tjeneren, og åpne den med Erstatt.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. Get a new certificate file before that day, and open it with Replace.</source>
        <translation>Denne tjeneren fornyer ikke sertifikater herfra. Få en ny sertifikatfil før den dagen, og åpne den med Erstatt.</translation>
    </message>
    <message>
        <source>Renew it now: when it has ended, the server lets you in no longer, not even to renew it.</source>
        <translation>Forny det nå: Når det er utløpt, slipper tjeneren deg ikke inn lenger, ikke engang for å fornye det.</translation>
    </message>
    <message>
        <source>Renew it this week. It takes a few seconds.</source>
        <translation>Forny det denne uken. Det tar noen få sekunder.</translation>
    </message>
    <message>
        <source>Renew it when you have a minute. Nothing else changes.</source>
        <translation>Forny det når du har et minutt. Ingenting annet endres.</translation>
    </message>
    <message>
        <source>It was opened for this run of the program only; nothing of it is saved here.</source>
        <translation>Det ble åpnet bare for denne kjøringen av programmet; ingenting av det lagres her.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in your wallet.</source>
        <translation>Lagret kryptert på denne datamaskinen; passordet oppbevares i passordlageret ditt.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in %1.</source>
        <comment>name of a keychain</comment>
        <translation>Lagret kryptert på denne datamaskinen; passordet oppbevares i %1.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type the password of the certificate file at every start.</source>
        <translation>Lagret kryptert på denne datamaskinen; du skriver passordet til sertifikatfilen ved hver start.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type your passphrase at every start.</source>
        <translation>Lagret kryptert på denne datamaskinen; du skriver passfrasen din ved hver start.</translation>
    </message>
    <message>
        <source>Until this program ends, %1 must show exactly this fingerprint, which you trusted once.</source>
        <translation>Til dette programmet avsluttes, må %1 vise nøyaktig dette fingeravtrykket, som du én gang stolte på.</translation>
    </message>
    <message>
        <source>%1 must show a key with exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 må vise en nøkkel med nøyaktig dette fingeravtrykket, uansett hva utstedere sier.</translation>
    </message>
    <message>
        <source>%1 must show exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 må vise nøyaktig dette fingeravtrykket, uansett hva utstedere sier.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts must vouch for %1.</source>
        <translation>En utsteder som denne datamaskinen stoler på, må gå god for %1.</translation>
    </message>
    <message>
        <source>Nobody may vouch for %1: look at its identity and decide whether to trust it.</source>
        <translation>Ingen kan gå god for %1: Se på identiteten, og avgjør om du stoler på den.</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>en utsteder uten navn</translation>
    </message>
    <message>
        <source>%2, or an authority that this computer trusts, must vouch for %1.</source>
        <comment>server, name of an authority</comment>
        <translation>%2, eller en utsteder som denne datamaskinen stoler på, må gå god for %1.</translation>
    </message>
    <message>
        <source>%2 must vouch for %1, and nobody else may.</source>
        <comment>server, name of an authority</comment>
        <translation>%2 må gå god for %1, og ingen andre kan gjøre det.</translation>
    </message>
    <message>
        <source>Issued on %1, good until %2</source>
        <comment>dates</comment>
        <translation>Utstedt %1, gyldig til %2</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <comment>date</comment>
        <translation>Trukket tilbake %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a certificate</comment>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>In use by this program</source>
        <comment>of a certificate</comment>
        <translation>I bruk av dette programmet</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <comment>of a certificate</comment>
        <translation>Ikke gyldig ennå</translation>
    </message>
    <message>
        <source>Good, not the one in use here</source>
        <comment>of a certificate</comment>
        <translation>Gyldig, men ikke det som brukes her</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is the one you are signed in with. When it is revoked, this program is locked out at once, and so is every other computer that uses it. You then need another certificate file. This cannot be taken back. To keep working, renew first and revoke the old one afterwards.</source>
        <translation>Sertifikatet med serienummer %1 er det du er logget inn med. Når det trekkes tilbake, stenges dette programmet ute med én gang, og det samme gjelder alle andre datamaskiner som bruker det. Da trenger du en annen sertifikatfil. Dette kan ikke angres. For å kunne arbeide videre fornyer du først og trekker tilbake det gamle etterpå.</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1, issued on %2, is revoked. Whoever uses it is locked out at once. This cannot be taken back.</source>
        <translation>Sertifikatet med serienummer %1, utstedt %2, trekkes tilbake. Den som bruker det, stenges ute med én gang. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Revoke it and lock this program out</source>
        <comment>button</comment>
        <translation>Trekk tilbake og steng dette programmet ute</translation>
    </message>
    <message>
        <source>Revoke it and lock out whoever uses it</source>
        <comment>button</comment>
        <translation>Trekk tilbake og steng ute alle som bruker det</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Set up another device</source>
        <translation>Sett opp en enhet til</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <comment>button</comment>
        <translation>Kopier &amp;alt</translation>
    </message>
    <message>
        <source>Copy all settings of a phone</source>
        <translation>Kopier alle innstillingene til en telefon</translation>
    </message>
    <message>
        <source>Copied: what a phone needs to sign in.</source>
        <translation>Kopiert: det en telefon trenger for å logge på.</translation>
    </message>
    <message>
        <source>SIP address: %1
User name: %2
Domain and server: %3
Transport: %4
Password: your SIP password</source>
        <translation>SIP-adresse: %1
Brukernavn: %2
Domene og tjener: %3
Transport: %4
Passord: SIP-passordet ditt</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a setting</comment>
        <translation>Kopier: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>the name of a setting</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>A SIP phone or another program</source>
        <translation>En SIP-telefon eller et annet program</translation>
    </message>
    <message>
        <source>1. Open the account settings of the phone.
2. Enter the values below, or scan the code if the phone can: it holds the address alone.
3. Enter your SIP password yourself. It is not shown here, and not in the code.
4. The phone appears on the page Devices within a minute, and rings.</source>
        <translation>1. Åpne kontoinnstillingene på telefonen.
2. Skriv inn verdiene nedenfor, eller skann koden hvis telefonen kan det: den inneholder bare adressen.
3. Skriv inn SIP-passordet selv. Det vises ikke her og står ikke i koden.
4. Telefonen dukker opp på siden Enheter i løpet av et minutt, og ringer.</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>SIP-adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Domain and server</source>
        <translation>Domene og tjener</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>of a phone: TLS, TCP, UDP</comment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>QR code of the address sip:%1, without a password</source>
        <translation>QR-kode for adressen sip:%1, uten passord</translation>
    </message>
    <message>
        <source>Bellset on another computer</source>
        <translation>Bellset på en annen datamaskin</translation>
    </message>
    <message>
        <source>Install Bellset there and sign in with your SIP address and password, or with an invitation code from whoever runs the server: it gets a certificate of its own, which you can revoke alone. Or export an encrypted copy of this one on the page Security and open it there.</source>
        <translation>Installer Bellset der og logg på med SIP-adressen og passordet ditt, eller med en invitasjonskode fra den som driver tjeneren: det får et eget sertifikat, som du kan tilbakekalle for seg. Eller eksporter en kryptert kopi av dette på siden Sikkerhet og åpne den der.</translation>
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
        <translation>TLS hvis telefonen og tjeneren har det, ellers TCP eller UDP</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>beside a page&apos;s name</comment>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not applied</source>
        <comment>beside a page&apos;s name</comment>
        <translation>endringer ikke tatt i bruk</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <comment>group of pages</comment>
        <translation>KONTOR</translation>
    </message>
    <message>
        <source>MY LINE</source>
        <comment>group of pages</comment>
        <translation>MIN LINJE</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <comment>beside a page&apos;s name</comment>
        <translation>trenger oppmerksomhet</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Get your certificate from the server</source>
        <translation>Få sertifikatet ditt fra tjeneren</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Invitasjons&amp;kode</translation>
    </message>
    <message>
        <source>SIP &amp;address</source>
        <translation>SIP-&amp;adresse</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Nytt passord &amp;igjen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Tj&amp;ener</translation>
    </message>
    <message>
        <source>Your office gave you a code. It works once: for a new account, or for a new password and certificate of yours.</source>
        <translation>Kontoret ga deg en kode. Den virker én gang: for en ny konto, eller for et nytt passord og sertifikat til deg.</translation>
    </message>
    <message>
        <source>Your password is only used to get a certificate, which signs you in from then on. It is not kept.</source>
        <translation>Passordet ditt brukes bare til å få et sertifikat, som logger deg inn fra da av. Det oppbevares ikke.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nytt passo&amp;rd</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Passor&amp;d</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Spør tjeneren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The new password must have at least %n character(s).</source>
        <translation>
            <numerusform>Det nye passordet må ha minst %n tegn.</numerusform>
            <numerusform>Det nye passordet må ha minst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De to passordene er ulike.</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <comment>button</comment>
        <translation>Br&amp;uk koden</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <comment>button</comment>
        <translation>&amp;Logg inn</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>several addresses</source>
        <translation>flere adresser</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n attempt(s) to sign in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Tjeneren avviste %n forsøk på å logge på, det siste %1 fra %2.</numerusform>
            <numerusform>Tjeneren avviste %n forsøk på å logge på, det siste %1 fra %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides this computer %n other place(s) signed in, the last one %1 from %2.</source>
        <translation>
            <numerusform>I tillegg til denne datamaskinen logget %n annet sted på, sist %1 fra %2.</numerusform>
            <numerusform>I tillegg til denne datamaskinen logget %n andre steder på, sist %1 fra %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has recorded no sign-in yet.</source>
        <translation>Tjeneren har ikke registrert noen pålogging ennå.</translation>
    </message>
    <message>
        <source>Only this computer signed in to this account.</source>
        <translation>Bare denne datamaskinen logget på denne kontoen.</translation>
    </message>
    <message>
        <source>Your password, from several addresses</source>
        <translation>Passordet ditt, fra flere adresser</translation>
    </message>
    <message>
        <source>Your password, from %1</source>
        <comment>an IP address</comment>
        <translation>Passordet ditt, fra %1</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from several addresses</source>
        <translation>Eierens sertifikat, fra flere adresser</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Eierens sertifikat, fra %1</translation>
    </message>
    <message>
        <source>A certificate, from several addresses</source>
        <translation>Et sertifikat, fra flere adresser</translation>
    </message>
    <message>
        <source>A certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Et sertifikat, fra %1</translation>
    </message>
    <message>
        <source>The certificate %1, from several addresses</source>
        <comment>a serial number</comment>
        <translation>Sertifikatet %1, fra flere adresser</translation>
    </message>
    <message>
        <source>The certificate %1, from %2</source>
        <comment>a serial number; an IP address</comment>
        <translation>Sertifikatet %1, fra %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>a moment; how often</comment>
        <translation>
            <numerusform>%1, %n forespørsel</numerusform>
            <numerusform>%1, %n forespørsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %1, %n request(s) since %2</source>
        <comment>two moments; how often</comment>
        <translation>
            <numerusform>Sist %1, %n forespørsel siden %2</numerusform>
            <numerusform>Sist %1, %n forespørsler siden %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an attempt to sign in</comment>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>This is this computer</source>
        <comment>of a sign-in</comment>
        <translation>Dette er denne datamaskinen</translation>
    </message>
</context>
<context>
    <name>SignInsPanel</name>
    <message>
        <source>Recent sign-ins</source>
        <translation>Siste pålogginger</translation>
    </message>
    <message>
        <source>This server does not tell who signed in to your account. Ask whoever runs it if you suspect somebody else.</source>
        <translation>Denne tjeneren forteller ikke hvem som logget på kontoen din. Spør den som driver den, hvis du mistenker noen andre.</translation>
    </message>
    <message>
        <source>Loading the sign-ins of this account…</source>
        <translation>Laster påloggingene til denne kontoen …</translation>
    </message>
    <message>
        <source>Sign-ins are read when the server can be reached.</source>
        <translation>Pålogginger leses når tjeneren kan nås.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>og 1 til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yours? Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Ikke din? Tilbakekall …</translation>
    </message>
    <message>
        <source>Revoke the certificate of this sign-in: %1</source>
        <translation>Tilbakekall sertifikatet til denne påloggingen: %1</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Number or address</source>
        <translation>Nummer eller adresse</translation>
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
        <translation>Laster inn&#xa0;…</translation>
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
        <translation>i morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nettopp</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>for %1 min siden</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day: yesterday 10:42</comment>
        <translation>i går %1</translation>
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
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, as it follows: since</comment>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main menu</source>
        <translation>Hovedmeny</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>kobler til&#xa0;…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>tilkoblet</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>frakoblet siden %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>ikke logget inn</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of the connection</comment>
        <translation>låst</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Turn off &amp;do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Slå av &amp;ikke forstyrr</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Ikke forstyrr</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Viderekoble</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Skjul nummeret mitt</translation>
    </message>
    <message>
        <source>&amp;Who would ring?</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Hvem ville det ringe hos?</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Ring et nummer …</translation>
    </message>
    <message>
        <source>&amp;Open Bellset</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Åpne Bellset</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>A&amp;vslutt</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>of forwarding</comment>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Tapte anrop</translation>
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
        <translation>Ingen konto er åpen.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <comment>an account</comment>
        <translation>Tjeneren til %1 kan ikke nås.</translation>
    </message>
    <message>
        <source>%1 is not signed in.</source>
        <comment>an account</comment>
        <translation>%1 er ikke pålogget.</translation>
    </message>
    <message>
        <source>Looking up who reaches %1…</source>
        <comment>an account</comment>
        <translation>Sjekker hvem som når %1 …</translation>
    </message>
    <message>
        <source>%1 Missed calls: %2.</source>
        <comment>a whole sentence, a number</comment>
        <translation>%1 Tapte anrop: %2.</translation>
    </message>
</context>
<context>
    <name>VoicemailPage</name>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om feilen</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Ikke koblet til ennå.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>Tjeneren kan ikke nås. Endringene dine oppbevares som en kladd.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>En endring pågår.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Endret på tjeneren i mellomtiden: Velg tjenerens eller din.</translation>
    </message>
    <message>
        <source>The mail address is not right yet.</source>
        <translation>E-postadressen er ikke riktig ennå.</translation>
    </message>
    <message>
        <source>This server shows your voicemail but does not let you change it. Ask your provider.</source>
        <translation>Denne tjeneren viser telefonsvareren din, men lar deg ikke endre den. Spør leverandøren din.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Kontoen din har ingen telefonsvarer.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept on the server.</source>
        <translation>Innringere kan legge igjen en beskjed. Beskjeder oppbevares på tjeneren.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are mailed to %1 and not kept.</source>
        <translation>Innringere kan legge igjen en beskjed. Beskjeder sendes på e-post til %1 og oppbevares ikke.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept, and mailed to %1.</source>
        <translation>Innringere kan legge igjen en beskjed. Beskjeder oppbevares og sendes på e-post til %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Prøv igje&amp;n</translation>
    </message>
    <message>
        <source>Loading your voicemail…</source>
        <translation>Laster inn telefonsvareren din&#xa0;…</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Tjeneren kan ikke nås.</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>&amp;Add to the balance</source>
        <comment>button: a voucher</comment>
        <translation>Legg &amp;til i saldoen</translation>
    </message>
    <message>
        <source>Voucher ID</source>
        <translation>Verdikode-ID</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Verdikodenummer</translation>
    </message>
    <message>
        <source>&amp;Voucher ID:</source>
        <translation>&amp;Verdikode-ID:</translation>
    </message>
    <message>
        <source>&amp;Number on the card:</source>
        <translation>Nummeret &amp;på kortet:</translation>
    </message>
    <message>
        <source>The server cannot be reached: a voucher can be added when it answers again.</source>
        <translation>Tjeneren kan ikke nås: En verdikode kan legges til når den svarer igjen.</translation>
    </message>
    <message>
        <source>The server is asked what became of the voucher.</source>
        <translation>Tjeneren blir spurt om hva det ble av verdikoden.</translation>
    </message>
    <message>
        <source>Type the ID that is printed on the voucher.</source>
        <translation>Skriv ID-en som er trykt på verdikoden.</translation>
    </message>
    <message>
        <source>The ID of a voucher is a number. Type its digits only.</source>
        <translation>ID-en til en verdikode er et tall. Skriv bare sifrene.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the voucher.</source>
        <translation>Skriv nummeret som er trykt på verdikoden.</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only, at most 40.</source>
        <translation>Nummeret til en verdikode har bare sifre, høyst 40.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Voucher %1 was added to the balance.</source>
        <comment>an id</comment>
        <translation>Verdikoden %1 ble lagt til saldoen.</translation>
    </message>
    <message>
        <source>Voucher %1 added %2 to the balance.</source>
        <comment>an id, an amount</comment>
        <translation>Verdikoden %1 la %2 til saldoen.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, but voucher %1 is in the balance: %2 were added.</source>
        <comment>an id, an amount</comment>
        <translation>Svaret fra tjeneren gikk tapt, men verdikoden %1 er i saldoen: %2 ble lagt til.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, and voucher %1 is not in the balance. Add it again.</source>
        <comment>an id</comment>
        <translation>Svaret fra tjeneren gikk tapt, og verdikoden %1 er ikke i saldoen. Legg den til på nytt.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. Whether voucher %1 was added is told as soon as the server can be asked. It cannot be used twice.</source>
        <comment>an id</comment>
        <translation>Svaret fra tjeneren gikk tapt. Om verdikoden %1 ble lagt til, får du vite så snart tjeneren kan spørres. Den kan ikke brukes to ganger.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button</comment>
        <translation>&amp;Sjekk nå</translation>
    </message>
    <message>
        <source>The voucher was not added.</source>
        <translation>Verdikoden ble ikke lagt til.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The week: who gets through when</source>
        <translation>Uken: hvem som slipper gjennom når</translation>
    </message>
    <message>
        <source>The rules below say the same in words.</source>
        <translation>Reglene under sier det samme med ord.</translation>
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
        <translation>&amp;Legg til konto&#xa0;…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this account…</source>
        <translation>&amp;Fjern denne kontoen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Lu&amp;kk vinduet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Avsl&amp;utt</translation>
    </message>
    <message>
        <source>&amp;Do not disturb…</source>
        <translation>&amp;Ikke forstyrr&#xa0;…</translation>
    </message>
    <message>
        <source>Do not disturb for one &amp;hour</source>
        <translation>Ikke forstyrr i &amp;1 time</translation>
    </message>
    <message>
        <source>&amp;Forward all calls…</source>
        <translation>Vid&amp;erekoble alle anrop&#xa0;…</translation>
    </message>
    <message>
        <source>Back to &amp;normal</source>
        <translation>Til&amp;bake til vanlig</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Angre &amp;siste endring</translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation>&amp;Gjør om det angrede</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>Ta i b&amp;ruk endringene</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Vis si&amp;depanel</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Vis eller skjul sidepanelet</translation>
    </message>
    <message>
        <source>Show &amp;menu bar</source>
        <translation>Vis &amp;menylinje</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Neste del av vinduet</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Forrige del av vinduet</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hjelp om denne siden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Hur&amp;tigtaster</translation>
    </message>
    <message>
        <source>A&amp;bout Bellset</source>
        <translation>Om &amp;Bellset</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <comment>menu</comment>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <comment>menu</comment>
        <translation>&amp;Anrop</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Innstillinger&#xa0;…</translation>
    </message>
    <message>
        <source>Search and &amp;do…</source>
        <translation>Sø&amp;k og utfør&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <translation>Ring et &amp;nummer&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Switch account</source>
        <comment>menu</comment>
        <translation>&amp;Bytt konto</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <comment>menu</comment>
        <translation>&amp;Sider</translation>
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
        <translation>&amp;Neste</translation>
    </message>
</context>
</TS>
