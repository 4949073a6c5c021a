<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>The server does not let this account in.</source>
        <translation>De server laat dit account niet toe.</translation>
    </message>
    <message>
        <source>Offline since %1 — showing saved data. Changes wait as drafts.</source>
        <translation>Offline sinds %1 — opgeslagen gegevens worden getoond. Wijzigingen wachten als concept.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>Changes from last time are still here, not applied yet: %1.</source>
        <translation>Er zijn nog wijzigingen van de vorige keer, niet toegepast: %1.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>button: opens the page with the changes</comment>
        <translation>To&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <comment>button: forwarding, or do not disturb</comment>
        <translation>&amp;Uitzetten</translation>
    </message>
</context>
<context>
    <name>ActiveCallsPanel</name>
    <message>
        <source>Calls going on now</source>
        <translation>Lopende gesprekken</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <comment>a call; minutes and seconds</comment>
        <translation>Beëindigd na %1</translation>
    </message>
    <message>
        <source>The call with %1 is over.</source>
        <comment>a person</comment>
        <translation>Het gesprek met %1 is voorbij.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a person</comment>
        <translation>Je belt %1.</translation>
    </message>
    <message>
        <source>%1 is calling you.</source>
        <comment>a person</comment>
        <translation>%1 belt je.</translation>
    </message>
    <message>
        <source>Your call to %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Je uitgaande gesprek met %1 duurt al %2.</translation>
    </message>
    <message>
        <source>The call from %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Het inkomende gesprek van %1 duurt al %2.</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Uitgaand gesprek</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Inkomend gesprek</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>calls going on</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address or number</comment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an address</comment>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>New alia&amp;s</source>
        <translation>N&amp;ieuwe alias</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: an alias</comment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nieuwe alias</translation>
    </message>
    <message>
        <source>Name in your domain</source>
        <comment>placeholder of a field</comment>
        <translation>Naam in je domein</translation>
    </message>
    <message>
        <source>Add this alias</source>
        <translation>Deze alias toevoegen</translation>
    </message>
    <message>
        <source>Your aliases could not be read.</source>
        <translation>Je aliassen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Loading your aliases…</source>
        <translation>Je aliassen worden geladen…</translation>
    </message>
    <message>
        <source>No aliases. An alias is one more address under which callers reach you.</source>
        <translation>Geen aliassen. Een alias is een extra adres waarop bellers je bereiken.</translation>
    </message>
    <message>
        <source>Aliases: callers reach you under these addresses too.</source>
        <translation>Aliassen: ook op deze adressen bereiken bellers je.</translation>
    </message>
    <message>
        <source>given out by the office</source>
        <comment>of an alias</comment>
        <translation>uitgegeven door kantoor</translation>
    </message>
    <message>
        <source>Callers will reach you at %1, if nobody has it yet.</source>
        <comment>an address</comment>
        <translation>Bellers bereiken je straks op %1, als nog niemand dat heeft.</translation>
    </message>
    <message>
        <source>This server shows your aliases but does not let you change them. Ask your provider.</source>
        <translation>Deze server toont je aliassen, maar laat je ze niet wijzigen. Vraag je provider.</translation>
    </message>
    <message>
        <source>This server adds aliases but does not remove them. Ask your provider.</source>
        <translation>Deze server voegt aliassen toe, maar verwijdert ze niet. Vraag je provider.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>“%1” cannot be a SIP address. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1” kan geen SIP-adres zijn. Gebruik letters, cijfers, punten, streepjes en onderstrepingstekens.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain. Leave out what follows the @.</source>
        <translation>Een alias hoort in je eigen domein. Laat weg wat na de @ komt.</translation>
    </message>
    <message>
        <source>Telephone numbers are given out by the office. Ask whoever runs the server.</source>
        <translation>Telefoonnummers worden door kantoor uitgegeven. Vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>Dit is je adres al.</translation>
    </message>
    <message>
        <source>You have this alias already.</source>
        <translation>Je hebt deze alias al.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n aliases, as many as there can be. Remove one first.</source>
        <translation>
            <numerusform>Je hebt %n alias, meer kan niet. Verwijder die eerst.</numerusform>
            <numerusform>Je hebt %n aliassen, meer kan niet. Verwijder er eerst een.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free:</source>
        <comment>before names that can be clicked</comment>
        <translation>Vrij:</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <comment>an alias</comment>
        <translation>%1 is al in gebruik.</translation>
    </message>
    <message>
        <source>%1 is free: callers will reach you at it.</source>
        <comment>an address</comment>
        <translation>%1 is vrij: bellers bereiken je straks op dat adres.</translation>
    </message>
    <message>
        <source>Take %1 as the new alias</source>
        <translation>%1 als nieuwe alias nemen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A saved account cannot be read: %1. Open its certificate file again; the folder is left as it is.</source>
        <translation>Een opgeslagen account is niet te lezen: %1. Open het certificaatbestand ervan opnieuw; de map blijft zoals die is.</translation>
    </message>
    <message>
        <source>That passphrase does not unlock it. Type it again.</source>
        <translation>Die wachtzin ontgrendelt het niet. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>The password of the certificate file of %1:</source>
        <translation>Het wachtwoord van het certificaatbestand van %1:</translation>
    </message>
    <message>
        <source>Your passphrase for the certificate of %1:</source>
        <translation>Je wachtzin voor het certificaat van %1:</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 ontgrendelen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button</comment>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>%1 is gone from this window, but not everything of it could be removed.</source>
        <translation>%1 is uit dit venster verdwenen, maar niet alles ervan kon worden verwijderd.</translation>
    </message>
    <message>
        <source>%1 is removed from this computer: its certificate, its saved data, the calls and contacts kept here and changes that are not applied. The account on the server stays as it is. Without the certificate file you cannot connect again.</source>
        <translation>%1 wordt van deze computer verwijderd: het certificaat, de opgeslagen gegevens, de hier bewaarde gesprekken en contacten en niet toegepaste wijzigingen. Het account op de server blijft zoals het is. Zonder het certificaatbestand kun je niet opnieuw verbinden.</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Discard</source>
        <comment>button: throw the changes away</comment>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <comment>button: send the changes</comment>
        <translation>&amp;Toepassen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n wijziging niet toegepast</numerusform>
            <numerusform>%n wijzigingen niet toegepast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation>Waarschuw me onder</translation>
    </message>
    <message>
        <source>Warn me be&amp;low:</source>
        <translation>&amp;Waarschuw me onder:</translation>
    </message>
    <message>
        <source>How long it lasts can be told once a few days with calls are known.</source>
        <translation>Hoe lang het meegaat, is te zeggen zodra enkele dagen met gesprekken bekend zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Er is de laatste %n dag niets uitgegeven.</numerusform>
            <numerusform>Er is de laatste %n dagen niets uitgegeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Het is op. Gesprekken die geld kosten, gaan niet door.</translation>
    </message>
    <message numerus="yes">
        <source>You spent %1 a day on the last %n days that are known.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Je gaf %1 per dag uit op de laatste %n dag die bekend is.</numerusform>
            <numerusform>Je gaf %1 per dag uit op de laatste %n dagen die bekend zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say in which currency.</source>
        <translation>De server zegt niet in welke valuta.</translation>
    </message>
    <message>
        <source>A call is using it up just now.</source>
        <translation>Een gesprek verbruikt het op dit moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are using it up just now.</source>
        <translation>
            <numerusform>%n gesprek verbruikt het op dit moment.</numerusform>
            <numerusform>%n gesprekken verbruiken het op dit moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is below %1.</source>
        <comment>an amount</comment>
        <translation>Het tegoed is lager dan %1.</translation>
    </message>
    <message>
        <source>This computer could not keep the amount: it counts until you close the program. Check that the disk is not full.</source>
        <translation>Deze computer kon het bedrag niet bewaren: het telt tot je het programma sluit. Controleer of de schijf niet vol is.</translation>
    </message>
    <message>
        <source>You placed no calls this month.</source>
        <translation>Je hebt deze maand niemand gebeld.</translation>
    </message>
    <message>
        <source>You placed one call this month, for %1.</source>
        <comment>an amount</comment>
        <translation>Je hebt deze maand één keer gebeld, voor %1.</translation>
    </message>
    <message numerus="yes">
        <source>You placed %n calls this month, for %1 in all.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Je hebt deze maand %n keer gebeld, voor in totaal %1.</numerusform>
            <numerusform>Je hebt deze maand %n keer gebeld, voor in totaal %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell what this month&apos;s calls come to.</source>
        <translation>Deze server vertelt niet wat de gesprekken van deze maand kosten.</translation>
    </message>
    <message>
        <source>What this month&apos;s calls come to is not known.</source>
        <translation>Het is niet bekend wat de gesprekken van deze maand kosten.</translation>
    </message>
</context>
<context>
    <name>BalanceCharts</name>
    <message>
        <source>Too little is known yet to say how long the credit lasts.</source>
        <translation>Er is nog te weinig bekend om te zeggen hoe lang het tegoed meegaat.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Er is de laatste %n dag niets uitgegeven.</numerusform>
            <numerusform>Er is de laatste %n dagen niets uitgegeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation>Het tegoed is op.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts for more than a year.</source>
        <comment>an amount</comment>
        <translation>Het tegoed daalt %1 per dag en gaat meer dan een jaar mee.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts until %2.</source>
        <comment>an amount, a date</comment>
        <translation>Het tegoed daalt %1 per dag en gaat mee tot %2.</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend of a chart</comment>
        <translation>waarschijnlijk bereik</translation>
    </message>
    <message>
        <source>if it goes on like this</source>
        <comment>legend of a chart</comment>
        <translation>als het zo doorgaat</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>legend of a chart</comment>
        <translation>tegoed</translation>
    </message>
    <message>
        <source>money added</source>
        <comment>legend of a chart</comment>
        <translation>geld toegevoegd</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a table</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>column of a table</comment>
        <translation>Tegoed</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of a table</comment>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>column of a table</comment>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no booking of the day is missing</comment>
        <translation>Alles bekend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>an amount</comment>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>an amount</comment>
        <translation>%1 uitgegeven</translation>
    </message>
    <message>
        <source>not all bookings of this day are known</source>
        <translation>niet alle boekingen van deze dag zijn bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>all is known</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not all is known</comment>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; not before %2.</source>
        <comment>two dates</comment>
        <translation>%1: er is niets over, als het zo doorgaat; niet vóór %2.</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; likely between %2 and %3.</source>
        <comment>dates</comment>
        <translation>%1: er is niets over, als het zo doorgaat; waarschijnlijk tussen %2 en %3.</translation>
    </message>
    <message>
        <source>The bookings of one of these days are not all known; there the line is broken.</source>
        <translation>De boekingen van een van deze dagen zijn niet allemaal bekend; daar is de lijn onderbroken.</translation>
    </message>
    <message numerus="yes">
        <source>The bookings of %n of these days are not all known; there the line is broken.</source>
        <translation>
            <numerusform>De boekingen van %n van deze dagen zijn niet allemaal bekend; daar is de lijn onderbroken.</numerusform>
            <numerusform>De boekingen van %n van deze dagen zijn niet allemaal bekend; daar is de lijn onderbroken.</numerusform>
        </translation>
    </message>
    <message>
        <source>placed</source>
        <comment>legend of a chart: calls</comment>
        <translation>uitgaand</translation>
    </message>
    <message>
        <source>received</source>
        <comment>legend of a chart: calls</comment>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>axis of a chart</comment>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Placed, minutes</source>
        <comment>column of a table</comment>
        <translation>Uitgaand, minuten</translation>
    </message>
    <message>
        <source>Received, minutes</source>
        <comment>column of a table</comment>
        <translation>Ontvangen, minuten</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no call of the day is missing</comment>
        <translation>Alles bekend</translation>
    </message>
    <message>
        <source>%1: %2 minutes placed, %3 minutes received</source>
        <comment>a date, two numbers</comment>
        <translation>%1: %2 minuten uitgaand, %3 minuten ontvangen</translation>
    </message>
    <message>
        <source>not all calls of this day are known</source>
        <translation>niet alle gesprekken van deze dag zijn bekend</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n days.</source>
        <translation>
            <numerusform>Je hebt deze %n dag niet getelefoneerd.</numerusform>
            <numerusform>Je hebt deze %n dagen niet getelefoneerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 days.</source>
        <comment>a number</comment>
        <translation>Je hebt deze %1 dagen één minuut gebeld.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 days, most on %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Je hebt deze %1 dagen %n minuut gebeld, het meest op %2.</numerusform>
            <numerusform>Je hebt deze %1 dagen %n minuten gebeld, het meest op %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these days are not all known.</source>
        <translation>De gesprekken van een van deze dagen zijn niet allemaal bekend.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these days are not all known.</source>
        <translation>
            <numerusform>De gesprekken van %n van deze dagen zijn niet allemaal bekend.</numerusform>
            <numerusform>De gesprekken van %n van deze dagen zijn niet allemaal bekend.</numerusform>
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
        <translation>kosten</translation>
    </message>
    <message>
        <source>time</source>
        <comment>legend of a chart</comment>
        <translation>tijd</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>column of a table: whom</comment>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column of a table: how many</comment>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a table</comment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of a table</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1: one call, %2</source>
        <comment>whom, how long</comment>
        <translation>%1: één gesprek, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <comment>whom, how long</comment>
        <translation>
            <numerusform>%1: %n gesprek, %2</numerusform>
            <numerusform>%1: %n gesprekken, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called nobody in the last %n days.</source>
        <translation>
            <numerusform>Je hebt de laatste %n dag niemand gebeld.</numerusform>
            <numerusform>Je hebt de laatste %n dagen niemand gebeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what your calls cost, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Van de kosten van je gesprekken ging %1 naar %2.</translation>
    </message>
    <message>
        <source>Of the time you talked, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Van de tijd die je belde, ging %1 naar %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the calls of the last %n days that are known; some are not.</source>
        <translation>
            <numerusform>Geteld zijn de bekende gesprekken van de laatste %n dag; sommige zijn niet bekend.</numerusform>
            <numerusform>Geteld zijn de bekende gesprekken van de laatste %n dagen; sommige zijn niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column of a table</comment>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column of a table</comment>
        <translation>Maand</translation>
    </message>
    <message>
        <source>not all calls of this time are known</source>
        <translation>niet alle gesprekken van deze tijd zijn bekend</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a date</comment>
        <translation>week van %1</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n weeks.</source>
        <translation>
            <numerusform>Je hebt deze week niet getelefoneerd.</numerusform>
            <numerusform>Je hebt deze %n weken niet getelefoneerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 weeks.</source>
        <comment>a number</comment>
        <translation>Je hebt deze %1 weken één minuut gebeld.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 weeks, most in the week of %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Je hebt deze %1 weken %n minuut gebeld, het meest in de week van %2.</numerusform>
            <numerusform>Je hebt deze %1 weken %n minuten gebeld, het meest in de week van %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n months.</source>
        <translation>
            <numerusform>Je hebt deze maand niet getelefoneerd.</numerusform>
            <numerusform>Je hebt deze %n maanden niet getelefoneerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 months.</source>
        <comment>a number</comment>
        <translation>Je hebt deze %1 maanden één minuut gebeld.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 months, most in %2.</source>
        <comment>a number, a month</comment>
        <translation>
            <numerusform>Je hebt deze %1 maanden %n minuut gebeld, het meest in %2.</numerusform>
            <numerusform>Je hebt deze %1 maanden %n minuten gebeld, het meest in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these weeks are not all known.</source>
        <translation>De gesprekken van een van deze weken zijn niet allemaal bekend.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these weeks are not all known.</source>
        <translation>
            <numerusform>De gesprekken van %n van deze weken zijn niet allemaal bekend.</numerusform>
            <numerusform>De gesprekken van %n van deze weken zijn niet allemaal bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these months are not all known.</source>
        <translation>De gesprekken van een van deze maanden zijn niet allemaal bekend.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these months are not all known.</source>
        <translation>
            <numerusform>De gesprekken van %n van deze maanden zijn niet allemaal bekend.</numerusform>
            <numerusform>De gesprekken van %n van deze maanden zijn niet allemaal bekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceHistoryText</name>
    <message>
        <source>Bookings between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Boekingen tussen %1 en %2 zijn onbekend.</translation>
    </message>
    <message>
        <source>Bookings before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Boekingen vóór %1 zijn onbekend.</translation>
    </message>
    <message>
        <source>Bookings after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Boekingen na %1 zijn onbekend.</translation>
    </message>
    <message>
        <source>Nothing is known of any bookings.</source>
        <translation>Er is niets bekend over boekingen.</translation>
    </message>
</context>
<context>
    <name>BalanceText</name>
    <message>
        <source>more than a year</source>
        <comment>how long a balance lasts</comment>
        <translation>meer dan een jaar</translation>
    </message>
    <message>
        <source>less than a day</source>
        <comment>how long a balance lasts</comment>
        <translation>minder dan een dag</translation>
    </message>
    <message>
        <source>about one day</source>
        <comment>how long a balance lasts</comment>
        <translation>ongeveer één dag</translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>ongeveer %n dag</numerusform>
            <numerusform>ongeveer %n dagen</numerusform>
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
        <translation>Tegoed en verbruik</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: bookings into a file</comment>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Export bookings…</source>
        <translation>Boekingen exporteren…</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>what a chart shows</comment>
        <translation>tegoed</translation>
    </message>
    <message>
        <source>whom you called</source>
        <comment>what a chart shows</comment>
        <translation>wie je belde</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>Boo&amp;kings of the last 90 days</source>
        <translation>&amp;Boekingen van de laatste 90 dagen</translation>
    </message>
    <message>
        <source>This server tells no balance. An account that pays afterwards has none.</source>
        <translation>Deze server vertelt geen tegoed. Een account dat achteraf betaalt, heeft er geen.</translation>
    </message>
    <message>
        <source>Your account pays afterwards: there is no balance, only what you used.</source>
        <translation>Je account betaalt achteraf: er is geen tegoed, alleen wat je hebt verbruikt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading your balance…</source>
        <translation>Je tegoed wordt geladen…</translation>
    </message>
    <message>
        <source>Nothing was booked in this time, as far as it is known.</source>
        <translation>In deze tijd is niets geboekt, voor zover bekend.</translation>
    </message>
    <message>
        <source>This server does not tell what was booked.</source>
        <translation>Deze server vertelt niet wat er is geboekt.</translation>
    </message>
    <message numerus="yes">
        <source>Here are the newest %n; the export holds all.</source>
        <translation>
            <numerusform>Dit is de nieuwste (%n); de export bevat alles.</numerusform>
            <numerusform>Dit zijn de nieuwste %n; de export bevat alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>boekingen-%1.csv</translation>
    </message>
    <message>
        <source>Export bookings</source>
        <translation>Boekingen exporteren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tabellen voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>One booking was written to %1.</source>
        <comment>a file</comment>
        <translation>Er is één boeking naar %1 geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Er is %n boeking naar %1 geschreven.</numerusform>
            <numerusform>Er zijn %n boekingen naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Een deel van de tijd ertussen is niet bekend.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minuten per dag</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minuten per week</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minuten per maand</translation>
    </message>
    <message>
        <source>minutes that you talked</source>
        <comment>what a chart shows</comment>
        <translation>minuten die je belde</translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Reject caller&amp;s who hide their number</source>
        <comment>check box</comment>
        <translation>Weiger bellers die hun nummer &amp;verbergen</translation>
    </message>
    <message>
        <source>B&amp;lock a number or address:</source>
        <comment>label of a field</comment>
        <translation>Blokkeer een nummer of &amp;adres:</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>button</comment>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>button: from the block list</comment>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>+31 900 1234, spam@example.net, @example.net</source>
        <translation>+31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Number or address to block</source>
        <translation>Te blokkeren nummer of adres</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Geblokkeerde bellers</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Nog niet bekend.</translation>
    </message>
    <message>
        <source>This server shows whom you block but does not let you change it. Ask your provider.</source>
        <translation>Deze server toont wie je blokkeert, maar laat je dat niet wijzigen. Vraag je provider.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>De server is niet bereikbaar, dus dit kan nu niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Er is een wijziging bezig.</translation>
    </message>
    <message>
        <source>Loading whom you block…</source>
        <translation>Laden wie je blokkeert…</translation>
    </message>
    <message>
        <source>You block nobody. Blocked callers are rejected before anything else is looked at.</source>
        <translation>Je blokkeert niemand. Geblokkeerde bellers worden geweigerd voordat er naar iets anders wordt gekeken.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 900 1234, spam@example.net, @example.net</source>
        <translation>Geen nummer of adres. Voorbeelden: +31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Already blocked: %1.</source>
        <comment>who</comment>
        <translation>Al geblokkeerd: %1.</translation>
    </message>
    <message>
        <source>This blocks everybody of your own domain, your colleagues too.</source>
        <translation>Dit blokkeert iedereen in je eigen domein, ook je collega’s.</translation>
    </message>
    <message>
        <source>Will be rejected: %1.</source>
        <comment>who</comment>
        <translation>Wordt geweigerd: %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: read the list again</comment>
        <translation>Nu controleren</translation>
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
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of bookings</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of bookings</comment>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <comment>column of bookings</comment>
        <translation>Tegoed erna</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call:</source>
        <comment>label of a field with a number</comment>
        <translation>Bellen:</translation>
    </message>
    <message>
        <source>Copy number</source>
        <comment>button</comment>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Iemand bellen</translation>
    </message>
    <message>
        <source>Number or address to call</source>
        <translation>Te bellen nummer of adres</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Nummer of SIP-adres</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the call bar</source>
        <translation>De belbalk sluiten</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>button: name of a program</comment>
        <translation>In %1 openen</translation>
    </message>
    <message>
        <source>Type a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Typ een nummer als +49 30 123456 of een adres als alice@example.org.</translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a SIP address. Write a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Dit is geen telefoonnummer en geen SIP-adres. Schrijf een nummer als +49 30 123456 of een adres als alice@example.org.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call. Copy it to your phone, or open it in another program.</source>
        <translation>Deze server kan je telefoon niet laten overgaan om te bellen. Kopieer het naar je telefoon, of open het in een ander programma.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call, and no other program here takes such links. Copy it to your phone.</source>
        <translation>Deze server kan je telefoon niet laten overgaan om te bellen, en geen ander programma hier neemt zulke links aan. Kopieer het naar je telefoon.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>a number in full</comment>
        <translation>Kiest %1.</translation>
    </message>
    <message>
        <source>%1 is a service code: dialling it can change settings of your line.</source>
        <comment>a code</comment>
        <translation>%1 is een servicecode: die kiezen kan instellingen van je lijn wijzigen.</translation>
    </message>
    <message>
        <source>Dials %1, over encrypted lines only.</source>
        <comment>an address</comment>
        <translation>Kiest %1, alleen via versleutelde lijnen.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>an address</comment>
        <translation>Kiest %1.</translation>
    </message>
    <message>
        <source>Extension %1 is dialled once connected.</source>
        <translation>Toestelnummer %1 wordt gekozen zodra er verbinding is.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number or address</comment>
        <translation>%1 staat op het klembord.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Copy the number instead.</source>
        <comment>name of a program</comment>
        <translation>%1 kan niet worden gestart. Kopieer in plaats daarvan het nummer.</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>This server does not let you block callers. Ask your provider.</source>
        <translation>Deze server laat je geen bellers blokkeren. Vraag je provider.</translation>
    </message>
    <message>
        <source>Callers can be blocked once the server is reached again.</source>
        <translation>Bellers kunnen worden geblokkeerd zodra de server weer bereikbaar is.</translation>
    </message>
    <message>
        <source>This caller gave nothing by which they could be blocked.</source>
        <translation>Deze beller gaf niets op waarmee hij te blokkeren is.</translation>
    </message>
    <message>
        <source>This is your own line.</source>
        <translation>Dit is je eigen lijn.</translation>
    </message>
    <message>
        <source>All calls wit&amp;h them</source>
        <comment>button: searches for the other side of a call</comment>
        <translation>Alle gesprekken met &amp;hen</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>&amp;Nummer kopiëren</translation>
    </message>
    <message>
        <source>When</source>
        <comment>of a call</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a call</comment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what a call carries: voice, video</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a call</comment>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <comment>button: a number</comment>
        <translation>Opnie&amp;uw bellen</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <comment>button: a caller</comment>
        <translation>Terug&amp;bellen</translation>
    </message>
    <message>
        <source>Block ca&amp;ller</source>
        <comment>button</comment>
        <translation>Be&amp;ller blokkeren</translation>
    </message>
    <message>
        <source>&amp;Let through again</source>
        <comment>button: a caller who is blocked</comment>
        <translation>&amp;Weer doorlaten</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>heading: what happened in a time</comment>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>The program was not running then, and the server tells only its last calls.</source>
        <translation>Het programma draaide toen niet, en de server vertelt alleen zijn laatste gesprekken.</translation>
    </message>
    <message>
        <source>The server tells only its last calls.</source>
        <translation>De server vertelt alleen zijn laatste gesprekken.</translation>
    </message>
    <message>
        <source>Choose a call to see more about it.</source>
        <translation>Kies een gesprek om er meer over te zien.</translation>
    </message>
    <message>
        <source>Add c&amp;ontact</source>
        <comment>button: the other side of a call</comment>
        <translation>Con&amp;tact toevoegen</translation>
    </message>
</context>
<context>
    <name>CallHistoryText</name>
    <message>
        <source>Hidden number</source>
        <comment>a caller who does not say who they are</comment>
        <translation>Verborgen nummer</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what became of a call</comment>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>The caller gave up before you answered</source>
        <comment>what became of a call</comment>
        <translation>De beller hing op voordat je opnam</translation>
    </message>
    <message>
        <source>You did not answer</source>
        <comment>what became of a call</comment>
        <translation>Je nam niet op</translation>
    </message>
    <message>
        <source>You hung up before anybody answered</source>
        <comment>what became of a call</comment>
        <translation>Je hing op voordat er iemand opnam</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <comment>what became of a call</comment>
        <translation>Niemand nam op</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <comment>what became of a call</comment>
        <translation>Dat nummer bestaat niet</translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <comment>what became of a call</comment>
        <translation>Niemand was bereikbaar</translation>
    </message>
    <message>
        <source>You could not be reached</source>
        <comment>what became of a call</comment>
        <translation>Je was niet bereikbaar</translation>
    </message>
    <message>
        <source>The number was busy</source>
        <comment>what became of a call</comment>
        <translation>Het nummer was bezet</translation>
    </message>
    <message>
        <source>You were busy</source>
        <comment>what became of a call</comment>
        <translation>Je was in gesprek</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <comment>what became of a call</comment>
        <translation>De oproep is niet aangenomen</translation>
    </message>
    <message>
        <source>You declined the call</source>
        <comment>what became of a call</comment>
        <translation>Je nam de oproep niet aan</translation>
    </message>
    <message>
        <source>The call was not allowed</source>
        <comment>what became of a call</comment>
        <translation>De oproep was niet toegestaan</translation>
    </message>
    <message>
        <source>The caller was turned away</source>
        <comment>what became of a call</comment>
        <translation>De beller is afgewezen</translation>
    </message>
    <message>
        <source>There was not enough credit</source>
        <comment>what became of a call</comment>
        <translation>Er was niet genoeg tegoed</translation>
    </message>
    <message>
        <source>The phones had no way of talking in common</source>
        <comment>what became of a call</comment>
        <translation>De telefoons hadden geen gezamenlijke manier om te praten</translation>
    </message>
    <message>
        <source>The network failed (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Het netwerk faalde (code %1)</translation>
    </message>
    <message>
        <source>Not answered (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Niet beantwoord (code %1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>what a call carries</comment>
        <translation>spraak</translation>
    </message>
    <message>
        <source>video</source>
        <comment>what a call carries</comment>
        <translation>video</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>what a call carries</comment>
        <translation>chat</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what a call carries</comment>
        <translation>bestand</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading over the calls of a day</comment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading over the calls of a day</comment>
        <translation>Gisteren</translation>
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
        <translation>Er is niets bekend over gesprekken.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you made.</source>
        <translation>Er is niets bekend over gesprekken waarin jij belde.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you received.</source>
        <translation>Er is niets bekend over gesprekken die je ontving.</translation>
    </message>
    <message>
        <source>Calls between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Gesprekken tussen %1 en %2 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls that you made between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Gesprekken waarin jij belde tussen %1 en %2 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls that you received between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>Gesprekken die je ontving tussen %1 en %2 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Gesprekken vóór %1 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Gesprekken na %1 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls that you made before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Gesprekken waarin jij belde vóór %1 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls that you made after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Gesprekken waarin jij belde na %1 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls that you received before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Gesprekken die je ontving vóór %1 zijn onbekend.</translation>
    </message>
    <message>
        <source>Calls that you received after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>Gesprekken die je ontving na %1 zijn onbekend.</translation>
    </message>
</context>
<context>
    <name>CallPathBoxes</name>
    <message>
        <source>calls</source>
        <comment>what somebody does</comment>
        <translation>belt</translation>
    </message>
    <message>
        <source>Your block list</source>
        <translation>Je blokkeerlijst</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>what becomes of a call</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>All calls forwarded</source>
        <translation>Alles doorgeschakeld</translation>
    </message>
    <message>
        <source>Everybody for now</source>
        <comment>a temporary rule</comment>
        <translation>Iedereen voorlopig</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Je tijden</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Geen telefoon aangemeld</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Call ends</source>
        <comment>what becomes of a call</comment>
        <translation>Oproep eindigt</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>na %1 s</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>does not let the call through</source>
        <translation>de oproep komt er niet door</translation>
    </message>
    <message>
        <source>lets the call through</source>
        <translation>de oproep komt erdoor</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Je toestellen</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 toestel</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n toestel</numerusform>
            <numerusform>%n toestellen</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>overgaan</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mijn mobiel</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>a caller who hides</source>
        <translation>een anonieme beller</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call goes</comment>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>Your devices ring for %1.</source>
        <comment>caller</comment>
        <translation>Je toestellen gaan over voor %1.</translation>
    </message>
    <message>
        <source>The call of %1 goes to %2.</source>
        <comment>caller, place</comment>
        <translation>De oproep van %1 gaat naar %2.</translation>
    </message>
    <message>
        <source>The call of %1 is rejected (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>De oproep van %1 wordt geweigerd (%2).</translation>
    </message>
    <message>
        <source>The call of %1 is turned away (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>De oproep van %1 wordt afgewezen (%2).</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>doordeweeks</translation>
    </message>
    <message>
        <source>weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>weekend</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who gets through</comment>
        <translation>iedereen</translation>
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
        <translation> tot %1</translation>
    </message>
    <message>
        <source>do not disturb is off</source>
        <translation>niet storen staat uit</translation>
    </message>
    <message>
        <source>everybody%1</source>
        <comment>end of a temporary rule</comment>
        <translation>iedereen%1</translation>
    </message>
    <message>
        <source>do not disturb%1</source>
        <comment>end</comment>
        <translation>niet storen%1</translation>
    </message>
    <message>
        <source>do not disturb%1, except for %2</source>
        <comment>end, groups</comment>
        <translation>niet storen%1, behalve voor %2</translation>
    </message>
    <message>
        <source>Reject rule %1 matches %2: rejected (%3).</source>
        <comment>pattern, caller, SIP status</comment>
        <translation>Weigerregel %1 past op %2: geweigerd (%3).</translation>
    </message>
    <message>
        <source>There are no reject rules.</source>
        <translation>Er zijn geen weigerregels.</translation>
    </message>
    <message>
        <source>No reject rule matches %1.</source>
        <comment>caller</comment>
        <translation>Geen weigerregel past op %1.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Niet storen staat uit.</translation>
    </message>
    <message>
        <source>For the time being your hours do not count: %1.</source>
        <comment>everybody until 17:00</comment>
        <translation>Voorlopig tellen je tijden niet: %1.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>do not disturb until 17:00</comment>
        <translation>Van kracht: %1.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is one of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>Van kracht: %1; %2 hoort daarbij.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is none of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>Van kracht: %1; %2 hoort daar niet bij.</translation>
    </message>
    <message>
        <source>There are no accept rules: everybody gets through.</source>
        <translation>Er zijn geen toelaatregels: iedereen komt erdoor.</translation>
    </message>
    <message>
        <source>Outside your hours: no accept rule covers this time.</source>
        <translation>Buiten je tijden: geen toelaatregel geldt voor dit moment.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1.</source>
        <comment>weekdays 09:00–17:30: everybody</comment>
        <translation>Geldende toelaatregel: %1.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is one of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Geldende toelaatregel: %1; %2 hoort daarbij.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is none of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Geldende toelaatregel: %1; %2 hoort daar niet bij.</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Er is geen telefoon aangemeld.</translation>
    </message>
    <message>
        <source>How many phones are signed in is not known.</source>
        <translation>Het is niet bekend hoeveel telefoons zijn aangemeld.</translation>
    </message>
    <message>
        <source>1 phone is signed in.</source>
        <translation>Er is 1 telefoon aangemeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are signed in.</source>
        <translation>
            <numerusform>Er is %n telefoon aangemeld.</numerusform>
            <numerusform>Er zijn %n telefoons aangemeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls are forwarded to %1.</source>
        <comment>place</comment>
        <translation>Alle gesprekken worden doorgeschakeld naar %1.</translation>
    </message>
    <message>
        <source>Callers who do not get through go to %1.</source>
        <comment>place</comment>
        <translation>Bellers die er niet door komen, gaan naar %1.</translation>
    </message>
    <message>
        <source>With no phone online the call goes to %1.</source>
        <comment>place</comment>
        <translation>Zonder telefoon online gaat de oproep naar %1.</translation>
    </message>
    <message>
        <source>If they are busy, the call goes to %1.</source>
        <comment>place</comment>
        <translation>Als ze bezet zijn, gaat de oproep naar %1.</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call goes to %2.</source>
        <comment>seconds, place</comment>
        <translation>Zonder antwoord na %1 s gaat de oproep naar %2.</translation>
    </message>
    <message>
        <source>Callers who do not get through are turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Bellers die er niet door komen, worden afgewezen (%1).</translation>
    </message>
    <message>
        <source>With no phone online the call is turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Zonder telefoon online wordt de oproep afgewezen (%1).</translation>
    </message>
    <message>
        <source>If they are busy, so is the line for the caller (%1).</source>
        <comment>SIP status</comment>
        <translation>Als ze bezet zijn, is de lijn dat ook voor de beller (%1).</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call ends (%2).</source>
        <comment>seconds, SIP status</comment>
        <translation>Zonder antwoord na %1 s eindigt de oproep (%2).</translation>
    </message>
    <message>
        <source>They ring for %1 s.</source>
        <comment>phones; seconds</comment>
        <translation>Ze gaan %1 s over.</translation>
    </message>
    <message>
        <source>Calls are not all forwarded.</source>
        <translation>Niet alle gesprekken worden doorgeschakeld.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call goes to %3.</source>
        <comment>caller, seconds, place</comment>
        <translation>Je toestellen gaan over voor %1; zonder antwoord na %2 s gaat de oproep naar %3.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call ends.</source>
        <comment>caller, seconds</comment>
        <translation>Je toestellen gaan over voor %1; zonder antwoord na %2 s eindigt de oproep.</translation>
    </message>
</context>
<context>
    <name>CallerIdCard</name>
    <message>
        <source>Caller ID</source>
        <translation>Nummerweergave</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation>N&amp;ummerweergave</translation>
    </message>
    <message>
        <source>No number, only your SIP address</source>
        <comment>a choice of caller ID</comment>
        <translation>Geen nummer, alleen je SIP-adres</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a choice of caller ID</comment>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>This server does not let you choose what people you call see. Ask your provider.</source>
        <translation>Deze server laat je niet kiezen wat mensen zien die je belt. Vraag je provider.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden. Choose once to be sure.</source>
        <translation>Deze server vertelt niet of je nummer verborgen is. Kies één keer om zeker te zijn.</translation>
    </message>
    <message>
        <source>People you call see this. This server hides your number or shows it; your provider chooses the number.</source>
        <translation>Dit zien mensen die je belt. Deze server verbergt of toont je nummer; je provider kiest het nummer.</translation>
    </message>
    <message>
        <source>People you call see this.</source>
        <translation>Dit zien mensen die je belt.</translation>
    </message>
</context>
<context>
    <name>CallerTestPanel</name>
    <message>
        <source>Test a &amp;caller:</source>
        <comment>label of a field</comment>
        <translation>Test een &amp;beller:</translation>
    </message>
    <message>
        <source>Who would rin&amp;g?</source>
        <comment>button</comment>
        <translation>Welk toestel zo&amp;u overgaan?</translation>
    </message>
    <message>
        <source>Your changes above do not count before they are applied.</source>
        <translation>Je wijzigingen hierboven tellen pas als ze zijn toegepast.</translation>
    </message>
    <message>
        <source>Number, address, or “anonymous”</source>
        <translation>Nummer, adres of “anonymous”</translation>
    </message>
    <message>
        <source>Caller to test</source>
        <translation>Te testen beller</translation>
    </message>
    <message>
        <source>When the call comes</source>
        <translation>Wanneer de oproep komt</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when a call comes</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>At…</source>
        <comment>choose date and time</comment>
        <translation>Op…</translation>
    </message>
    <message>
        <source>Date and time of the call</source>
        <translation>Datum en tijd van de oproep</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <translation>Welk toestel zou overgaan?</translation>
    </message>
    <message>
        <source>This server cannot tell what would become of a call.</source>
        <translation>Deze server kan niet vertellen wat er van een oproep zou worden.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so it cannot be asked now.</source>
        <translation>De server is niet bereikbaar, dus er kan nu niets worden gevraagd.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>%1 (A call %2.)</source>
        <comment>outcome, moment</comment>
        <translation>%1 (Oproep: %2.)</translation>
    </message>
    <message>
        <source>The rules go by the time of %1.</source>
        <comment>time zone</comment>
        <translation>De regels volgen de tijd van %1.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls. Who is in which group is not known here: a caller of one of these groups gets through.</source>
        <translation>Hier afgeleid uit je instellingen, omdat deze server gesprekken niet uitlegt. Wie in welke groep zit, is hier niet bekend: een beller uit een van deze groepen komt erdoor.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls.</source>
        <translation>Hier afgeleid uit je instellingen, omdat deze server gesprekken niet uitlegt.</translation>
    </message>
</context>
<context>
    <name>CallerWords</name>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>Doordeweeks</translation>
    </message>
    <message>
        <source>Weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day, to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who gets through</comment>
        <translation>Iedereen</translation>
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
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>callers who hide their number</source>
        <translation>bellers die hun nummer verbergen</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>iedereen bij %1</translation>
    </message>
    <message>
        <source>numbers that end in %1</source>
        <translation>nummers die eindigen op %1</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Kies minstens één dag.</translation>
    </message>
    <message>
        <source>Another rule is for the same days. Choose other days, or remove one of the two.</source>
        <translation>Een andere regel geldt voor dezelfde dagen. Kies andere dagen, of verwijder een van de twee.</translation>
    </message>
    <message>
        <source>The server&apos;s times cannot be read, so it ignores this rule. Set them, or remove it.</source>
        <translation>De tijden van de server zijn niet te lezen, dus hij negeert deze regel. Stel ze in, of verwijder de regel.</translation>
    </message>
    <message>
        <source>It ends when it begins. Choose another time.</source>
        <translation>Hij eindigt wanneer hij begint. Kies een andere tijd.</translation>
    </message>
    <message>
        <source>Choose who gets through.</source>
        <translation>Kies wie erdoor komt.</translation>
    </message>
    <message>
        <source>One of its groups is not known here. Choose again who gets through.</source>
        <translation>Een van de groepen is hier niet bekend. Kies opnieuw wie erdoor komt.</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <comment>who</comment>
        <translation>Geblokkeerd: %1.</translation>
    </message>
    <message>
        <source>No longer blocked: %1.</source>
        <comment>who</comment>
        <translation>Niet meer geblokkeerd: %1.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Het is gelukt. Het antwoord van de server ging verloren, maar hij toont je wijziging.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and its list is as before.</source>
        <translation>Het is niet gelukt. Het antwoord van de server ging verloren, en zijn lijst is zoals eerst.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Het antwoord van de server ging verloren. Je wijziging is misschien wel, misschien niet van kracht.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>De server weigerde de wijziging.</translation>
    </message>
</context>
<context>
    <name>CallersPage</name>
    <message>
        <source>Who may call me</source>
        <translation>Wie mag mij bellen</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Nog niet verbonden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>De server is niet bereikbaar. Je wijzigingen worden als concept bewaard.</translation>
    </message>
    <message>
        <source>What the server has is not known yet.</source>
        <translation>Wat de server heeft, is nog niet bekend.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Er is een wijziging bezig.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Intussen op de server gewijzigd: kies hun versie of de jouwe.</translation>
    </message>
    <message>
        <source>One of the rules is not complete.</source>
        <translation>Een van de regels is niet volledig.</translation>
    </message>
    <message>
        <source>This server shows your rules and whom you block but does not let you change them. Ask your provider.</source>
        <translation>Deze server toont je regels en wie je blokkeert, maar laat je die niet wijzigen. Vraag je provider.</translation>
    </message>
    <message>
        <source>This server shows your rules but does not let you change them. Ask your provider.</source>
        <translation>Deze server toont je regels, maar laat je ze niet wijzigen. Vraag je provider.</translation>
    </message>
    <message>
        <source>One entry is on your block list.</source>
        <translation>Er staat één item op je blokkeerlijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on your block list.</source>
        <translation>
            <numerusform>Er staat %n item op je blokkeerlijst.</numerusform>
            <numerusform>Er staan %n items op je blokkeerlijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets through now.</source>
        <translation>Iedereen komt er nu door.</translation>
    </message>
    <message>
        <source>Nobody gets through now.</source>
        <translation>Niemand komt er nu door.</translation>
    </message>
    <message>
        <source>Only %1 get through now.</source>
        <comment>contact groups</comment>
        <translation>Je laat nu alleen %1 door.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>Niet storen staat aan.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading who may call you…</source>
        <translation>Laden wie je mag bellen…</translation>
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
        <translation>&amp;Gemist</translation>
    </message>
    <message>
        <source>&amp;Placed</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Uitgaand</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <comment>which calls are shown</comment>
        <translation>Ont&amp;vangen</translation>
    </message>
    <message>
        <source>Blocke&amp;d</source>
        <comment>which calls are shown</comment>
        <translation>G&amp;eblokkeerd</translation>
    </message>
    <message>
        <source>Calls from callers who are on your block list now</source>
        <translation>Oproepen van bellers die nu op je blokkeerlijst staan</translation>
    </message>
    <message>
        <source>With co&amp;st</source>
        <comment>which calls are shown</comment>
        <translation>Met &amp;kosten</translation>
    </message>
    <message>
        <source>Calls of which the server told a price</source>
        <translation>Gesprekken waarvan de server een prijs heeft gegeven</translation>
    </message>
    <message>
        <source>W&amp;ithout cost</source>
        <comment>which calls are shown</comment>
        <translation>Zonder ko&amp;sten</translation>
    </message>
    <message>
        <source>Calls that you placed and of which the server told no price</source>
        <translation>Gesprekken die je zelf begon en waarvan de server geen prijs heeft gegeven</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Nog geen gesprekken.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>Geen gemiste oproepen.</translation>
    </message>
    <message>
        <source>You placed no calls.</source>
        <translation>Je hebt niemand gebeld.</translation>
    </message>
    <message>
        <source>You received no calls.</source>
        <translation>Je hebt geen gesprekken ontvangen.</translation>
    </message>
    <message>
        <source>Nobody is on your block list.</source>
        <translation>Niemand staat op je blokkeerlijst.</translation>
    </message>
    <message>
        <source>No call came from a caller who is on your block list.</source>
        <translation>Geen oproep kwam van een beller die op je blokkeerlijst staat.</translation>
    </message>
    <message>
        <source>The server told no price of any call.</source>
        <translation>De server heeft van geen enkel gesprek een prijs gegeven.</translation>
    </message>
    <message>
        <source>Every call that you placed had a price.</source>
        <translation>Elk gesprek dat je zelf begon, had een prijs.</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Gemiste oproep van %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Gesprek van %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Gesprek met %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Oproep naar %1, %2, niet beantwoord</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <comment>a call in words</comment>
        <translation>%1, met een notitie</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: calls into a file</comment>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Block caller</source>
        <translation>Beller blokkeren</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Alle gesprekken met hen</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporteren wat wordt getoond…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Gesprekken zoeken</translation>
    </message>
    <message>
        <source>Calls of this account are not kept on this computer. Here are those that the server still tells.</source>
        <translation>Gesprekken van dit account worden niet op deze computer bewaard. Dit zijn de gesprekken die de server nog vertelt.</translation>
    </message>
    <message>
        <source>Kept on this computer since %1.</source>
        <comment>a moment</comment>
        <translation>Op deze computer bewaard sinds %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Niets past op “%1”.</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>&amp;Zoekveld wissen</translation>
    </message>
    <message>
        <source>&amp;Show all calls</source>
        <comment>button</comment>
        <translation>Alles &amp;tonen</translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Gespreksgeschiedenis wordt geladen…</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Nog geen gesprekken. Ze verschijnen hier na je eerste gesprek.</translation>
    </message>
    <message>
        <source>New calls cannot be kept on this computer.</source>
        <translation>Nieuwe gesprekken kunnen niet op deze computer worden bewaard.</translation>
    </message>
    <message>
        <source>Let through again</source>
        <translation>Weer doorlaten</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 is doorgegeven aan je telefoonprogramma.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Deze desktop heeft geen programma om te bellen. Installeer er een, of kopieer het nummer en kies het op je telefoon.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>&amp;Nummer kopiëren</translation>
    </message>
    <message>
        <source>Calls from %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Oproepen van %1 worden voortaan afgewezen.</translation>
    </message>
    <message>
        <source>Calls from %1 get through again.</source>
        <comment>a caller</comment>
        <translation>Oproepen van %1 komen er weer door.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 staat op het klembord.</translation>
    </message>
    <message>
        <source>calls-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>gesprekken-%1.csv</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Gesprekken exporteren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tabellen voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>One call was written to %1.</source>
        <comment>a file</comment>
        <translation>Er is één gesprek naar %1 geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Er is %n gesprek naar %1 geschreven.</numerusform>
            <numerusform>Er zijn %n gesprekken naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Een deel van de tijd ertussen is niet bekend.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Zoek naam, nummer of notitie</translation>
    </message>
    <message>
        <source>The note was not saved: this call is no longer kept on this computer.</source>
        <translation>De notitie is niet opgeslagen: dit gesprek wordt niet meer op deze computer bewaard.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>De notitie is niet opgeslagen.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>De notitie is verwijderd.</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Revoke the certificate: %1</source>
        <comment>%1 = its dates</comment>
        <translation>Het certificaat intrekken: %1</translation>
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
        <translation>Ben jij dit?</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
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
        <translation>Servers &amp;vertrouwen waarvoor %1 instaat</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority in this file</source>
        <translation>SHA-256-vingerafdruk van de autoriteit in dit bestand</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Vingerafdruk %1</translation>
    </message>
    <message>
        <source>Old file format read; it will be stored with modern encryption.</source>
        <translation>Oude bestandsindeling gelezen; het wordt met moderne versleuteling opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>button: tries the connection</comment>
        <translation>Verbin&amp;den</translation>
    </message>
    <message>
        <source>This certificate names its owner by a number. For which SIP address do you use it?</source>
        <translation>Dit certificaat noemt zijn eigenaar met een nummer. Voor welk SIP-adres gebruik je het?</translation>
    </message>
    <message>
        <source>The SIP address of the account that this certificate is for.</source>
        <translation>Het SIP-adres van het account waarvoor dit certificaat is.</translation>
    </message>
    <message>
        <source>This is not a SIP address. Write it like alice@example.org.</source>
        <translation>Dit is geen SIP-adres. Schrijf het als alice@example.org.</translation>
    </message>
    <message>
        <source>The address of the server that manages your account, for example pbx.example.org.</source>
        <translation>Het adres van de server die je account beheert, bijvoorbeeld pbx.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address. Write it like pbx.example.org.</source>
        <translation>Dit is geen serveradres. Schrijf het als pbx.example.org.</translation>
    </message>
    <message>
        <source>Will connect to %1</source>
        <translation>Verbindt straks met %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>A certificate without a name</source>
        <translation>Een certificaat zonder naam</translation>
    </message>
    <message>
        <source>Issued by somebody unnamed</source>
        <translation>Uitgegeven door iemand zonder naam</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Uitgegeven door %1</translation>
    </message>
    <message>
        <source>Not valid yet: starts on %1</source>
        <translation>Nog niet geldig: begint op %1</translation>
    </message>
    <message>
        <source>No longer valid: ended on %1</source>
        <translation>Niet meer geldig: verlopen op %1</translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1 (%n day(s))</source>
        <comment>date</comment>
        <translation>
            <numerusform>Geldig tot %1 (%n dag)</numerusform>
            <numerusform>Geldig tot %1 (%n dagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>a key of an unusual kind</source>
        <translation>een sleutel van een ongebruikelijke soort</translation>
    </message>
    <message>
        <source>%1 %2 bits</source>
        <comment>kind of key, its length</comment>
        <translation>%1 %2 bits</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, ondertekend met %2</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Sterk: %1</translation>
    </message>
    <message>
        <source>Good enough today: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Goed genoeg vandaag: %1</translation>
    </message>
    <message>
        <source>Too weak: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Te zwak: %1</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Je certificaat is op %1 verlopen.</translation>
    </message>
    <message>
        <source>Your certificate ends today.</source>
        <translation>Je certificaat verloopt vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s).</source>
        <translation>
            <numerusform>Je certificaat verloopt over %n dag.</numerusform>
            <numerusform>Je certificaat verloopt over %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it, or get a new one from whoever runs the server.</source>
        <translation>Vernieuw het, of vraag een nieuw aan wie de server beheert.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Niet storen staat uit.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Niet storen staat aan tot %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>Niet storen staat aan tot je het uitzet.</translation>
    </message>
    <message>
        <source>The server took the change.</source>
        <translation>De server nam de wijziging over.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Je nummer is verborgen als je belt.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Je nummer is zichtbaar als je belt.</translation>
    </message>
    <message>
        <source>Your forwarding is changed.</source>
        <translation>Je doorschakeling is gewijzigd.</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <translation>Je gegevens zijn gewijzigd.</translation>
    </message>
    <message>
        <source>%1 reaches you too.</source>
        <comment>an alias</comment>
        <translation>Ook op %1 ben je nu bereikbaar.</translation>
    </message>
    <message>
        <source>%1 no longer reaches you.</source>
        <comment>an alias</comment>
        <translation>Op %1 ben je niet meer bereikbaar.</translation>
    </message>
    <message>
        <source>The rules for who may call you are changed.</source>
        <translation>De regels voor wie je mag bellen zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Back to normal: do not disturb is off, and calls are no longer all forwarded.</source>
        <translation>Terug naar normaal: niet storen staat uit, en niet meer alle gesprekken worden doorgeschakeld.</translation>
    </message>
    <message>
        <source>People you call see your SIP address.</source>
        <translation>Mensen die je belt, zien je SIP-adres.</translation>
    </message>
    <message>
        <source>People you call see %1.</source>
        <comment>a number</comment>
        <translation>Mensen die je belt, zien %1.</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation>Ongedaan gemaakt: alles is zoals eerst.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Het is gelukt. Het antwoord van de server ging verloren, maar hij toont je wijziging.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Het is niet gelukt. Het antwoord van de server ging verloren, en hij toont nog de oude instelling.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Het antwoord van de server ging verloren. Je wijziging is misschien wel, misschien niet van kracht.</translation>
    </message>
    <message>
        <source>Only a part of your change is in effect.</source>
        <translation>Slechts een deel van je wijziging is van kracht.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>De server weigerde de wijziging.</translation>
    </message>
    <message>
        <source>The time was over: your forwarding is as it was before.</source>
        <translation>De tijd was om: je doorschakeling is zoals eerst.</translation>
    </message>
    <message>
        <source>Voicemail is off: your account has no mailbox any more.</source>
        <translation>Voicemail staat uit: je account heeft geen postbus meer.</translation>
    </message>
    <message>
        <source>Undone: the mailbox is back and leads where it did. Its PIN is a new one; set your own.</source>
        <translation>Ongedaan gemaakt: de postbus is terug en bereikbaar zoals eerst. De pincode is nieuw; kies je eigen pincode.</translation>
    </message>
    <message>
        <source>Voicemail is on. Its PIN is a new one; set your own to listen by phone.</source>
        <translation>Voicemail staat aan. De pincode is nieuw; kies je eigen pincode om per telefoon te luisteren.</translation>
    </message>
    <message>
        <source>Messages are kept on the server and not mailed.</source>
        <translation>Berichten worden op de server bewaard en niet gemaild.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <comment>an e-mail address</comment>
        <translation>Berichten worden naar %1 gemaild en niet bewaard.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <comment>an e-mail address</comment>
        <translation>Berichten worden bewaard en naar %1 gemaild.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <comment>button of a chart</comment>
        <translation>Tonen als tabel</translation>
    </message>
    <message>
        <source>Copy image</source>
        <comment>button of a chart</comment>
        <translation>Beeld kopiëren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <comment>button of a chart</comment>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tonen als tabel: %1</translation>
    </message>
    <message>
        <source>Copy image: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Beeld kopiëren: %1</translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tabel kopiëren: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Grafiek: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tabel: %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>De afbeelding staat op het klembord.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Connect your telephone account</source>
        <translation>Je telefoonaccount verbinden</translation>
    </message>
    <message>
        <source>&amp;Open a certificate file</source>
        <translation>Een &amp;certificaatbestand openen</translation>
    </message>
    <message>
        <source>The file (.p12) that your office or provider gave you. It signs you in without a password.</source>
        <translation>Het bestand (.p12) dat je van kantoor of je provider kreeg. Het meldt je aan zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Sign &amp;in with SIP address and password</source>
        <translation>&amp;Aanmelden met SIP-adres en wachtwoord</translation>
    </message>
    <message>
        <source>You get a certificate; the password is not kept.</source>
        <translation>Je krijgt een certificaat; het wachtwoord wordt niet bewaard.</translation>
    </message>
    <message>
        <source>My office gave me a &amp;code</source>
        <translation>Mijn kantoor gaf me een c&amp;ode</translation>
    </message>
    <message>
        <source>An invitation to a new account or certificate.</source>
        <translation>Een uitnodiging voor een nieuw account of certificaat.</translation>
    </message>
    <message>
        <source>Afterwards you see who can reach you, and decide where your calls go.</source>
        <translation>Daarna zie je wie je kan bereiken en bepaal je waar je gesprekken heen gaan.</translation>
    </message>
    <message>
        <source>Or drop a certificate file anywhere on this window.</source>
        <translation>Of sleep een certificaatbestand naar dit venster.</translation>
    </message>
    <message>
        <source>&amp;Set up a server for my office…</source>
        <translation>Een &amp;server inrichten voor mijn kantoor…</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 gebr&amp;uiken</translation>
    </message>
    <message>
        <source>It lies in your Downloads folder.</source>
        <translation>Het staat in je map Downloads.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Changes are not applied</source>
        <translation>Wijzigingen zijn niet toegepast</translation>
    </message>
    <message>
        <source>What you changed here is not in effect: %1.

It is kept for the next start.</source>
        <comment>%1 = names of pages, with commas between them</comment>
        <translation>Wat je hier hebt gewijzigd, is niet van kracht: %1.

Het blijft bewaard voor de volgende start.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <comment>button</comment>
        <translation>&amp;Toch sluiten</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this text.</source>
        <translation>Deze tekst tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>Use the account of this certificate file without saving it.</source>
        <translation>Het account van dit certificaatbestand gebruiken zonder het op te slaan.</translation>
    </message>
    <message>
        <source>The server of that account.</source>
        <translation>De server van dat account.</translation>
    </message>
    <message>
        <source>Also trust servers that the authority in this file vouches for.</source>
        <translation>Ook servers vertrouwen waarvoor de autoriteit in dit bestand instaat.</translation>
    </message>
    <message>
        <source>Read the password of that file from standard input.</source>
        <translation>Het wachtwoord van dat bestand van de standaardinvoer lezen.</translation>
    </message>
    <message>
        <source>Draw the Overview with fresh data into this PNG and end.</source>
        <translation>Het Overzicht met verse gegevens in deze PNG tekenen en stoppen.</translation>
    </message>
    <message>
        <source>Shows who can reach you by telephone, and changes it.</source>
        <translation>Toont wie je telefonisch kan bereiken, en wijzigt dat.</translation>
    </message>
    <message>
        <source>--server, --ca and --password-stdin belong to --p12.</source>
        <translation>--server, --ca en --password-stdin horen bij --p12.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot heeft een bestandsnaam nodig.</translation>
    </message>
    <message>
        <source>--screenshot belongs to --p12.</source>
        <translation>--screenshot hoort bij --p12.</translation>
    </message>
    <message>
        <source>A certificate file to connect an account with, or a tel:, sip: or sips: link to call.</source>
        <translation>Een certificaatbestand om een account mee te verbinden, of een tel:-, sip:- of sips:-link om te bellen.</translation>
    </message>
    <message>
        <source>More than one certificate file or link.</source>
        <translation>Meer dan één certificaatbestand of link.</translation>
    </message>
    <message>
        <source>Turn do not disturb on for so many minutes, or &quot;off&quot;.</source>
        <translation>Niet storen voor zoveel minuten aanzetten, of “off” om het uit te zetten.</translation>
    </message>
    <message>
        <source>Show the calls.</source>
        <translation>De gesprekken tonen.</translation>
    </message>
    <message>
        <source>Ask for a number to call.</source>
        <translation>Vragen welk nummer je wilt bellen.</translation>
    </message>
    <message>
        <source>Start without the window, where the desktop has a tray that brings it back.</source>
        <translation>Zonder het venster starten, als het bureaublad een systeemvak heeft dat het terughaalt.</translation>
    </message>
    <message>
        <source>Only one of --dnd, --calls and --new-call.</source>
        <translation>Slechts een van --dnd, --calls en --new-call.</translation>
    </message>
    <message>
        <source>--dnd takes minutes from 1 to 525600, or off.</source>
        <translation>--dnd wil minuten van 1 tot 525600, of off.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search of the window</source>
        <translation>Zoeken in het venster</translation>
    </message>
    <message>
        <source>Search pages, settings, people, numbers…</source>
        <translation>Zoek pagina’s, instellingen, personen, nummers…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Pagina’s, instellingen, personen en nummers zoeken</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Niets past op “%1”.</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>No extension yet: whoever runs the server gives it one.</source>
        <translation>Nog geen toestelnummer: wie de server beheert, geeft er een.</translation>
    </message>
    <message>
        <source>Dial %1 (%2 from elsewhere)</source>
        <comment>1: extension, 2: SIP address</comment>
        <translation>Bel %1 (%2 van buiten)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a conference room</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Switched off: nobody gets in.</source>
        <comment>state of a conference room</comment>
        <translation>Uitgeschakeld: niemand komt binnen.</translation>
    </message>
    <message>
        <source>Copy PIN</source>
        <comment>button</comment>
        <translation>Pincode kopiëren</translation>
    </message>
    <message>
        <source>Copy the PIN of %1</source>
        <translation>De pincode van %1 kopiëren</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <comment>button</comment>
        <translation>Uitnodiging kopiëren</translation>
    </message>
    <message>
        <source>Copy an invitation to %1</source>
        <translation>Een uitnodiging voor %1 kopiëren</translation>
    </message>
    <message>
        <source>You are invited to the conference “%1”.</source>
        <translation>Je bent uitgenodigd voor de conferentie “%1”.</translation>
    </message>
    <message>
        <source>Dial: %1</source>
        <comment>line of an invitation</comment>
        <translation>Bel: %1</translation>
    </message>
    <message>
        <source>From elsewhere: %1</source>
        <comment>line of an invitation: SIP address</comment>
        <translation>Van buiten: %1</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <comment>line of an invitation</comment>
        <translation>Pincode: %1</translation>
    </message>
    <message>
        <source>No PIN is asked for.</source>
        <translation>Er wordt geen pincode gevraagd.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>Pincode: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the PIN</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the PIN</comment>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide the PIN of %1</source>
        <translation>De pincode van %1 verbergen</translation>
    </message>
    <message>
        <source>Show the PIN of %1</source>
        <translation>De pincode van %1 tonen</translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>Conferenties</translation>
    </message>
    <message>
        <source>You have one conference room.</source>
        <translation>Je hebt één conferentieruimte.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n conference rooms.</source>
        <translation>
            <numerusform>Je hebt %n conferentieruimte.</numerusform>
            <numerusform>Je hebt %n conferentieruimten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server has no conference rooms.</source>
        <translation>Deze server heeft geen conferentieruimten.</translation>
    </message>
    <message>
        <source>You have no conference room. In one, everybody who dials its extension and types its PIN talks with everybody else. Whoever runs the server sets one up for you.</source>
        <translation>Je hebt geen conferentieruimte. Daarin spreekt iedereen die het toestelnummer belt en de pincode intikt, met elkaar. Wie de server beheert, maakt er een voor je.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading your conference rooms…</source>
        <translation>Je conferentieruimten worden geladen…</translation>
    </message>
    <message>
        <source>The invitation is in the clipboard, with its PIN.</source>
        <translation>De uitnodiging staat op het klembord, met de pincode.</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>De pincode staat 30 seconden op het klembord.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server meanwhile</source>
        <translation>Intussen op de server gewijzigd</translation>
    </message>
    <message>
        <source>While you were editing, this was changed on the server. Choose which values go on; nothing is sent before you press Apply on the page.</source>
        <translation>Terwijl je bezig was, is dit op de server gewijzigd. Kies welke waarden verdergaan; er wordt niets verzonden voordat je op de pagina op Toepassen drukt.</translation>
    </message>
    <message>
        <source>What was there before, theirs, and mine</source>
        <translation>Wat er eerst stond, wat van de server is en wat van mij is</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses theirs or mine.</source>
        <translation>De pijltjestoetsen verplaatsen, de spatiebalk kiest Van de server of Van mij.</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Server overnemen</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Van &amp;mij houden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use &amp;chosen</source>
        <comment>button: settle a conflict by what was chosen per line</comment>
        <translation>&amp;Keuze gebruiken</translation>
    </message>
    <message>
        <source>Choose theirs or mine in the line that both changed.</source>
        <translation>Kies Van de server of Van mij in de regel die beide hebben gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Choose theirs or mine in %n lines that both changed.</source>
        <comment>lines of a table</comment>
        <translation>
            <numerusform>Kies Van de server of Van mij in %n regel die beide hebben gewijzigd.</numerusform>
            <numerusform>Kies Van de server of Van mij in %n regels die beide hebben gewijzigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>The same now</source>
        <comment>who changed a field</comment>
        <translation>Nu gelijk</translation>
    </message>
    <message>
        <source>On the server</source>
        <comment>who changed a field</comment>
        <translation>Op de server</translation>
    </message>
    <message>
        <source>By you</source>
        <comment>who changed a field</comment>
        <translation>Door jou</translation>
    </message>
    <message>
        <source>By both</source>
        <comment>who changed a field</comment>
        <translation>Door beide</translation>
    </message>
    <message>
        <source>%1, theirs: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, van de server: %2, gekozen</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, van de server: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, van mij: %2, gekozen</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, van mij: %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a table: the name of a field</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a table: who changed a field</comment>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of a table: the value that a field had</comment>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>column of a table: the value on the server</comment>
        <translation>Van de server</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>column of a table: the value of my draft</comment>
        <translation>Van mij</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1 bereikt</translation>
    </message>
    <message>
        <source>Could not reach %1</source>
        <translation>%1 niet bereikt</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>%1 bereiken</translation>
    </message>
    <message>
        <source>The server is who it says</source>
        <translation>De server is wie hij zegt te zijn</translation>
    </message>
    <message>
        <source>The server did not prove who it is</source>
        <translation>De server bewees niet wie hij is</translation>
    </message>
    <message>
        <source>Check who the server is</source>
        <translation>Controleren wie de server is</translation>
    </message>
    <message>
        <source>The server accepted your certificate</source>
        <translation>De server accepteerde je certificaat</translation>
    </message>
    <message>
        <source>The server did not accept your certificate</source>
        <translation>De server accepteerde je certificaat niet</translation>
    </message>
    <message>
        <source>Show your certificate</source>
        <translation>Je certificaat tonen</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Aangemeld als %1</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>Aanmelden mislukt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>ConnectTexts</name>
    <message>
        <source>Old certificate files are locked with a method that many systems no longer include. Your certificate inside is not affected.

On a computer that has OpenSSL with its “legacy” part, type this, with the name of your file in place of old.p12:</source>
        <translation>Oude certificaatbestanden zijn vergrendeld met een methode die veel systemen niet meer bevatten. Je certificaat daarin is in orde.

Typ op een computer die OpenSSL met het onderdeel “legacy” heeft het volgende, met de naam van je bestand in plaats van old.p12:</translation>
    </message>
    <message>
        <source>It asks for the old password, then twice for a new one. Then open new.p12 here.

Or ask whoever runs the server for a new certificate; that is the better way if the old one is from before 2020.</source>
        <translation>Er wordt naar het oude wachtwoord gevraagd, daarna twee keer naar een nieuw. Open hier vervolgens new.p12.

Of vraag de beheerder van de server om een nieuw certificaat; dat is beter als het oude van vóór 2020 is.</translation>
    </message>
    <message>
        <source>A small office needs one computer that is always on, and one command. On that computer, with the domain of your office in place of example.org:</source>
        <translation>Een klein kantoor heeft één computer nodig die altijd aan staat, en één opdracht. Op die computer, met het domein van je kantoor in plaats van example.org:</translation>
    </message>
    <message>
        <source>Then add the people and give each their certificate file:</source>
        <translation>Voeg daarna de mensen toe en geef ieder zijn certificaatbestand:</translation>
    </message>
    <message>
        <source>Everybody opens their file here. To look around first, “bellsetd demo” starts an office with people and calls in it.</source>
        <translation>Iedereen opent hier zijn bestand. Om eerst rond te kijken start “bellsetd demo” een kantoor met mensen en gesprekken erin.</translation>
    </message>
    <message>
        <source>my telephone account</source>
        <translation>mijn telefoonaccount</translation>
    </message>
    <message>
        <source>Hello,

I cannot connect to %1 with Bellset. It says:

%2

Could you help me with that, please?
</source>
        <translation>Hallo,

Ik kan met Bellset geen verbinding maken met %1. De melding is:

%2

Kun je me daarmee helpen?
</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: previous step</comment>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Een certificaatbestand openen</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Certificaten (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>How to convert an old certificate file</source>
        <translation>Een oud certificaatbestand converteren</translation>
    </message>
    <message>
        <source>A request is on the clipboard. Paste it into a mail to whoever runs the server.</source>
        <translation>Er staat een verzoek op het klembord. Plak het in een mail aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>Set up a server for my office</source>
        <translation>Een server inrichten voor mijn kantoor</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;VIP</source>
        <comment>button: in this group or not</comment>
        <translation>&amp;Vip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>button: a contact</comment>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <comment>button: a contact</comment>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Numbers of the contact</source>
        <translation>Nummers van het contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are chosen.</source>
        <translation>
            <numerusform>%n contact is gekozen.</numerusform>
            <numerusform>%n contacten zijn gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact to see more about it.</source>
        <translation>Kies een contact om er meer over te zien.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>&amp;Nummer kopiëren</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Another num&amp;ber</source>
        <comment>button</comment>
        <translation>Nog een n&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>button: a contact</comment>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <comment>label of a field</comment>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Numbers or addresses, each with a word of its own:</source>
        <translation>Nummers of adressen, elk met een eigen woord:</translation>
    </message>
    <message>
        <source>E-mail add&amp;ress:</source>
        <comment>label of a field</comment>
        <translation>&amp;E-mailadres:</translation>
    </message>
    <message>
        <source>Groups stay on this computer. The server does not know who is in them.</source>
        <translation>Groepen blijven op deze computer. De server weet niet wie erin zit.</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <comment>label of a field</comment>
        <translation>No&amp;titie:</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Word for number %1</source>
        <translation>Woord voor nummer %1</translation>
    </message>
    <message>
        <source>+31 6 12345678</source>
        <translation>+31 6 12345678</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>what a number is</comment>
        <translation>mobiel</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <comment>heading</comment>
        <translation>Contact bewerken</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>heading</comment>
        <translation>Nieuw contact</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation>Vip</translation>
    </message>
    <message>
        <source>Business</source>
        <comment>group of contacts</comment>
        <translation>Zakelijk</translation>
    </message>
    <message>
        <source>Coworkers</source>
        <comment>group of contacts</comment>
        <translation>Collega’s</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>group of contacts</comment>
        <translation>Vrienden</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>group of contacts</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>There is no name. Type one.</source>
        <translation>Er is geen naam. Typ er een.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>De naam is langer dan %1 tekens. Maak hem korter.</translation>
    </message>
    <message>
        <source>A number is neither a telephone number nor an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Een nummer is geen telefoonnummer en geen adres. Voorbeelden: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>There are more than %1 numbers. Remove some.</source>
        <translation>Er zijn meer dan %1 nummers. Verwijder er enkele.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be right. Example: bob@example.org</source>
        <translation>Het e-mailadres kan niet kloppen. Voorbeeld: bob@example.org</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>De notitie is langer dan %1 tekens. Maak hem korter.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this contact. Export it again where it comes from.</source>
        <translation>Het bestand eindigt midden in dit contact. Exporteer het opnieuw waar het vandaan komt.</translation>
    </message>
    <message>
        <source>There is room for %1 contacts. Remove some first.</source>
        <translation>Er is plaats voor %1 contacten. Verwijder er eerst enkele.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>VIP</source>
        <translation>Vip</translation>
    </message>
    <message>
        <source>not VIP</source>
        <translation>geen vip</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column of contacts</comment>
        <translation>Groepen</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Search name, number or group</source>
        <translation>Zoek naam, nummer of groep</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Contacten zoeken</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>list of contacts</comment>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>list of contacts, of the office</comment>
        <translation>Adresgids</translation>
    </message>
    <message>
        <source>People of your office, found by the directory that you set up.</source>
        <translation>Personen van je kantoor, gevonden met de adresgids die je hebt ingesteld.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>&amp;Keep them on the server only</source>
        <comment>what happens to messages</comment>
        <translation>Alleen o&amp;p de server bewaren</translation>
    </message>
    <message>
        <source>Mail them, and keep them on the &amp;server</source>
        <comment>messages</comment>
        <translation>Mailen en op de server &amp;bewaren</translation>
    </message>
    <message>
        <source>Mail them, and do not k&amp;eep them</source>
        <comment>messages</comment>
        <translation>Mailen &amp;en niet bewaren</translation>
    </message>
    <message>
        <source>M&amp;ail messages to</source>
        <comment>label of a field</comment>
        <translation>Berichten mai&amp;len naar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Die van hen nemen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Mijn versie houden</translation>
    </message>
    <message>
        <source>Mail address for messages</source>
        <translation>Mailadres voor berichten</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nieuwe berichten</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are not mailed there.</source>
        <translation>Intussen op de server gewijzigd: berichten worden daar niet gemaild.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and kept.</source>
        <translation>Intussen op de server gewijzigd: berichten worden naar %1 gemaild en bewaard.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and not kept.</source>
        <translation>Intussen op de server gewijzigd: berichten worden naar %1 gemaild en niet bewaard.</translation>
    </message>
    <message>
        <source>Type the mail address for your messages.</source>
        <translation>Typ het mailadres voor je berichten.</translation>
    </message>
    <message>
        <source>Not a mail address. Example: alice@example.org</source>
        <translation>Geen mailadres. Voorbeeld: alice@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergelijken…</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Mail new messages</source>
        <comment>a field</comment>
        <translation>Nieuwe berichten mailen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <comment>a field</comment>
        <translation>Mailadres</translation>
    </message>
    <message>
        <source>Keep them on the server</source>
        <comment>a field</comment>
        <translation>Op de server bewaren</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Block</source>
        <comment>button of a notification: a caller</comment>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>It cannot be done now. Block the caller on the page Calls.</source>
        <translation>Dat kan nu niet. Blokkeer de beller op de pagina Gesprekken.</translation>
    </message>
    <message>
        <source>The caller is still blocked: %1</source>
        <comment>a sentence</comment>
        <translation>De beller is nog steeds geblokkeerd: %1</translation>
    </message>
    <message>
        <source>Undo did not work</source>
        <translation>Ongedaan maken is niet gelukt</translation>
    </message>
    <message>
        <source>Look at the page Calls whether it worked.</source>
        <translation>Kijk op de pagina Gesprekken of het is gelukt.</translation>
    </message>
</context>
<context>
    <name>DeviceCardView</name>
    <message>
        <source>Copy details</source>
        <comment>button: of a device</comment>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copy the details of %1</source>
        <comment>a device</comment>
        <translation>De details van %1 kopiëren</translation>
    </message>
    <message>
        <source>Registered as: %1</source>
        <comment>an address and port</comment>
        <translation>Geregistreerd als: %1</translation>
    </message>
    <message>
        <source>Seen from outside as: %1</source>
        <comment>an address and port</comment>
        <translation>Van buiten gezien als: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <comment>encrypted or not</comment>
        <translation>Lijn: %1</translation>
    </message>
    <message>
        <source>Signed in until: %1</source>
        <comment>date and time</comment>
        <translation>Aangemeld tot: %1</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <comment>button: of a new device</comment>
        <translation>Ja, van mij</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <comment>button: a device</comment>
        <translation>Afmelden…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>a device</comment>
        <translation>%1 afmelden</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <comment>a device</comment>
        <translation>%1 is van mij</translation>
    </message>
    <message>
        <source>New since %1. Is it yours?</source>
        <comment>a device; %1 = a day or time</comment>
        <translation>Nieuw sinds %1. Is het van jou?</translation>
    </message>
</context>
<context>
    <name>DeviceLines</name>
    <message>
        <source>Unknown device</source>
        <translation>Onbekend toestel</translation>
    </message>
    <message>
        <source>%1, encrypted line</source>
        <comment>device</comment>
        <translation>%1, versleutelde lijn</translation>
    </message>
    <message>
        <source>%1, line not encrypted</source>
        <comment>device</comment>
        <translation>%1, lijn niet versleuteld</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Onbekend toestel</translation>
    </message>
    <message>
        <source>not known whether encrypted</source>
        <comment>the line to a device</comment>
        <translation>niet bekend of die versleuteld is</translation>
    </message>
    <message>
        <source>encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>versleuteld (%1)</translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>niet versleuteld (%1)</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Aangemeld.</translation>
    </message>
    <message>
        <source>Signed in until %1, unless it renews that.</source>
        <translation>Aangemeld tot %1, tenzij het dat vernieuwt.</translation>
    </message>
    <message>
        <source>Its sign-in ended %1, if it did not renew it.</source>
        <translation>De aanmelding eindigde %1, als die niet is vernieuwd.</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Adres niet bekend</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Er is geen telefoon aangemeld.</translation>
    </message>
    <message>
        <source>One device is signed in; calls ring there.</source>
        <translation>Er is één toestel aangemeld; daar gaan oproepen over.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are signed in; calls ring on all of them.</source>
        <translation>
            <numerusform>Er is %n toestel aangemeld; daar gaan oproepen over.</numerusform>
            <numerusform>Er zijn %n toestellen aangemeld; oproepen gaan op allemaal over.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not sign devices out from here. Sign out on the device itself, or switch it off: it leaves the list when its time is over.</source>
        <translation>Deze server meldt toestellen niet van hieruit af. Meld je af op het toestel zelf of zet het uit: het verdwijnt uit de lijst als zijn tijd om is.</translation>
    </message>
    <message>
        <source>No phone is signed in, so none rings. In the settings of a phone or softphone enter the SIP address %1 and your SIP password; it appears here within a minute.</source>
        <translation>Er is geen telefoon aangemeld, dus er gaat er geen over. Voer in de instellingen van een telefoon of softphone het SIP-adres %1 en je SIP-wachtwoord in; binnen een minuut verschijnt die hier.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading your devices…</source>
        <translation>Je toestellen worden geladen…</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To sign in another phone or softphone, enter the SIP address %1 and your SIP password in its settings.</source>
        <translation>Om nog een telefoon of softphone aan te melden, voer je in de instellingen ervan het SIP-adres %1 en je SIP-wachtwoord in.</translation>
    </message>
    <message>
        <source>Copied: the details of the device.</source>
        <translation>Gekopieerd: de details van het toestel.</translation>
    </message>
    <message>
        <source>Calls no longer ring on %1 (%2). It does not forget your SIP password: it may sign in again by itself, at the latest when it would have renewed its sign-in. To keep a lost device out, change the SIP password too, on the web page of your server or with “bellsetctl password”.</source>
        <translation>Oproepen gaan niet meer over op %1 (%2). Het toestel vergeet je SIP-wachtwoord niet: het kan zich vanzelf weer aanmelden, uiterlijk wanneer het zijn aanmelding zou hebben vernieuwd. Wijzig ook het SIP-wachtwoord om een verloren toestel buiten te houden, op de webpagina van je server of met “bellsetctl password”.</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Een toestel afmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>button: a device</comment>
        <translation>%1 afmelden</translation>
    </message>
    <message>
        <source>%1 is signed out. It comes back if it signs in again.</source>
        <comment>a device</comment>
        <translation>%1 is afgemeld. Het komt terug als het zich weer aanmeldt.</translation>
    </message>
    <message>
        <source>Set up another device…</source>
        <comment>button</comment>
        <translation>Nog een toestel instellen…</translation>
    </message>
    <message>
        <source>Set up a device…</source>
        <comment>button</comment>
        <translation>Een toestel instellen…</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Co&amp;py</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Kopiëren</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory settings</source>
        <translation>Instellingen van de adresgids</translation>
    </message>
    <message>
        <source>Add a directory</source>
        <translation>Adresgids toevoegen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>label of a field</comment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>LDAPS: encrypted from the start</source>
        <translation>LDAPS: versleuteld vanaf het begin</translation>
    </message>
    <message>
        <source>StartTLS: encrypted before anything is sent</source>
        <translation>StartTLS: versleuteld voordat er iets wordt verzonden</translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation>Geen: iedereen onderweg kan meelezen</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>label of a field</comment>
        <translation>&amp;Versleuteling</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <comment>label of a field</comment>
        <translation>Poo&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <comment>label of a field</comment>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <comment>label of a field</comment>
        <translation>Aanmeld&amp;naam</translation>
    </message>
    <message>
        <source>empty: the directory lets everybody read</source>
        <translation>leeg: de adresgids laat iedereen lezen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <comment>label of a field</comment>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>empty: the authorities that this computer trusts</source>
        <translation>leeg: de autoriteiten die deze computer vertrouwt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <comment>button: a file</comment>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Het bestand van de autoriteit kiezen</translation>
    </message>
    <message>
        <source>&amp;Authority file</source>
        <comment>label of a field</comment>
        <translation>&amp;Autoriteitsbestand</translation>
    </message>
    <message>
        <source>Count&amp;ry code</source>
        <comment>label of a field</comment>
        <translation>&amp;Landnummer</translation>
    </message>
    <message>
        <source>of numbers without one: 31</source>
        <translation>van nummers zonder landnummer: 31</translation>
    </message>
    <message>
        <source>&amp;More attributes</source>
        <comment>label of a field</comment>
        <translation>&amp;Meer attributen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <comment>label of a field</comment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Test: loo&amp;k for</source>
        <comment>label of a field</comment>
        <translation>Test: &amp;zoeken naar</translation>
    </message>
    <message>
        <source>What the test looks for</source>
        <translation>Waar de test naar zoekt</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>button: a directory</comment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Remove &amp;directory</source>
        <comment>button</comment>
        <translation>Adresgi&amp;ds verwijderen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <comment>button</comment>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The password is sent without encryption: everybody on the way can read it.</source>
        <translation>Het wachtwoord wordt zonder versleuteling verzonden: iedereen onderweg kan het lezen.</translation>
    </message>
    <message>
        <source>What you look for is sent without encryption: everybody on the way can read it.</source>
        <translation>Wat je zoekt, wordt zonder versleuteling verzonden: iedereen onderweg kan het lezen.</translation>
    </message>
    <message>
        <source>kept in your wallet</source>
        <translation>bewaard in je portefeuille</translation>
    </message>
    <message>
        <source>The certificate of the directory&apos;s authority</source>
        <translation>Het certificaat van de autoriteit van de adresgids</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>step of a test that is under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remove the directory?</source>
        <translation>De adresgids verwijderen?</translation>
    </message>
    <message>
        <source>%1 is no longer searched, and its password is removed from your wallet. The directory itself stays as it is.</source>
        <comment>host</comment>
        <translation>%1 wordt niet meer doorzocht, en het wachtwoord ervan wordt uit je portefeuille verwijderd. De adresgids zelf blijft zoals die is.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>host</comment>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>DirectoryTab</name>
    <message>
        <source>Directory settin&amp;gs…</source>
        <comment>button</comment>
        <translation>Ad&amp;resgids instellen…</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <comment>button: a number</comment>
        <translation>Be&amp;llen</translation>
    </message>
    <message>
        <source>People of the directory</source>
        <translation>Personen in de adresgids</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>a directory</comment>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>These people match “%1”.</source>
        <comment>an older search</comment>
        <translation>Deze personen passen op “%1”.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>No directory configured.</source>
        <translation>Geen adresgids ingesteld.</translation>
    </message>
    <message>
        <source>Directories cannot be used here: nothing is kept on this computer.</source>
        <translation>Adresgidsen zijn hier niet te gebruiken: er wordt niets op deze computer bewaard.</translation>
    </message>
    <message>
        <source>&amp;Add a directory</source>
        <comment>button</comment>
        <translation>&amp;Adresgids toevoegen</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>De adresgids wordt doorzocht…</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>kind of an address</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a person</comment>
        <translation>%1 bellen</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 is doorgegeven aan je telefoonprogramma.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Deze desktop heeft geen programma om te bellen. Installeer er een, of kopieer het nummer en kies het op je telefoon.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>&amp;Nummer kopiëren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>an address or number</comment>
        <translation>Gekopieerd: %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Nobody you trust vouches for this directory, so nothing was sent to it. Choose the certificate file of its authority in the settings of the directory, if whoever runs it gave you one.</source>
        <translation>Niemand die je vertrouwt, staat in voor deze adresgids, dus er is niets naartoe verzonden. Kies het certificaatbestand van de autoriteit ervan in de instellingen van de adresgids, als de beheerder je er een heeft gegeven.</translation>
    </message>
    <message>
        <source>This directory cannot prove that it is %1, so nothing was sent to it. Write the server&apos;s name as it stands in its certificate.</source>
        <comment>host</comment>
        <translation>Deze adresgids kan niet bewijzen dat hij %1 is, dus er is niets naartoe verzonden. Schrijf de naam van de server zoals die in het certificaat staat.</translation>
    </message>
    <message>
        <source>The certificate of this directory has ended, so nothing was sent to it. Tell whoever runs it; check the clock of this computer too.</source>
        <translation>Het certificaat van deze adresgids is verlopen, dus er is niets naartoe verzonden. Meld het aan de beheerder; controleer ook de klok van deze computer.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <comment>host</comment>
        <translation>Er kwam geen versleutelde verbinding met %1 tot stand, dus er is niets naartoe verzonden. Controleer de poort en de soort versleuteling.</translation>
    </message>
    <message>
        <source>There is no certificate to be read in “%1”. Choose the file of the directory&apos;s authority again (PEM).</source>
        <comment>a file</comment>
        <translation>In “%1” staat geen leesbaar certificaat. Kies het bestand van de autoriteit van de adresgids opnieuw (PEM).</translation>
    </message>
    <message>
        <source>Your wallet is locked, and the directory&apos;s password is in it. Unlock the wallet and try again.</source>
        <translation>Je portefeuille is vergrendeld, en het wachtwoord van de adresgids zit erin. Ontgrendel de portefeuille en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in, and the directory&apos;s password is in it. Allow the access and try again.</source>
        <translation>Je portefeuille liet dit programma niet toe, en het wachtwoord van de adresgids zit erin. Sta de toegang toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, and none is saved without protection. Use a directory without a password, or set up a wallet.</source>
        <translation>Deze computer heeft geen portefeuille voor wachtwoorden, en zonder beveiliging wordt er geen opgeslagen. Gebruik een adresgids zonder wachtwoord, of stel een portefeuille in.</translation>
    </message>
    <message>
        <source>Write the name of the server, for example ldap.example.org.</source>
        <translation>Schrijf de naam van de server, bijvoorbeeld ldap.example.org.</translation>
    </message>
    <message>
        <source>This is no name of a server. Write only the name, like ldap.example.org, without “ldaps://” and port.</source>
        <translation>Dit is geen naam van een server. Schrijf alleen de naam, zoals ldap.example.org, zonder “ldaps://” en poort.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Een poort is een getal van 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>Write the base below which people are, for example ou=people, dc=example, dc=org.</source>
        <translation>Schrijf de basis waaronder de personen staan, bijvoorbeeld ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no base. Write it like ou=people, dc=example, dc=org.</source>
        <translation>Dit is geen basis. Schrijf die als ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no name to sign in with. Write it like cn=reader, dc=example, dc=org, or leave it empty.</source>
        <translation>Dit is geen naam om mee aan te melden. Schrijf die als cn=reader, dc=example, dc=org, of laat hem leeg.</translation>
    </message>
    <message>
        <source>Write the password that belongs to this name, or leave the name empty.</source>
        <translation>Schrijf het wachtwoord dat bij deze naam hoort, of laat de naam leeg.</translation>
    </message>
    <message>
        <source>Write the name that belongs to this password, or leave the password empty.</source>
        <translation>Schrijf de naam die bij dit wachtwoord hoort, of laat het wachtwoord leeg.</translation>
    </message>
    <message>
        <source>A country code has one to three digits: 31 for the Netherlands.</source>
        <translation>Een landnummer heeft een tot drie cijfers: 31 voor Nederland.</translation>
    </message>
    <message>
        <source>Attributes are names of letters, digits and hyphens with commas between them, at most 20.</source>
        <translation>Attributen zijn namen van letters, cijfers en streepjes met komma’s ertussen, hoogstens 20.</translation>
    </message>
    <message>
        <source>This is not one filter in parentheses. Write it like (objectClass=person), or leave it empty.</source>
        <translation>Dit is niet één filter tussen haakjes. Schrijf het als (objectClass=person), of laat het leeg.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>step of a test; host</comment>
        <translation>Met %1 verbinden</translation>
    </message>
    <message>
        <source>No encryption</source>
        <comment>step of a test</comment>
        <translation>Geen versleuteling</translation>
    </message>
    <message>
        <source>Encrypt and check its certificate</source>
        <comment>step of a test</comment>
        <translation>Versleutelen en het certificaat controleren</translation>
    </message>
    <message>
        <source>Go in without a name</source>
        <comment>step of a test</comment>
        <translation>Zonder naam toegang krijgen</translation>
    </message>
    <message>
        <source>Sign in with name and password</source>
        <comment>step of a test</comment>
        <translation>Aanmelden met naam en wachtwoord</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>step of a test</comment>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people of the directory. Type to find others.</source>
        <translation>
            <numerusform>De eerste persoon in de adresgids (%n). Typ om anderen te vinden.</numerusform>
            <numerusform>De eerste %n personen in de adresgids. Typ om anderen te vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is in the directory.</source>
        <translation>Er staat één persoon in de adresgids.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the directory.</source>
        <translation>
            <numerusform>Er staat %n persoon in de adresgids.</numerusform>
            <numerusform>Er staan %n personen in de adresgids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n people match “%1”. Type more to find fewer.</source>
        <translation>
            <numerusform>Meer dan %n persoon past op “%1”. Typ meer om er minder te vinden.</numerusform>
            <numerusform>Meer dan %n personen passen op “%1”. Typ meer om er minder te vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Niemand past op “%1”.</translation>
    </message>
    <message>
        <source>1 person matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>1 persoon past op “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n people match “%1”.</source>
        <translation>
            <numerusform>%n persoon past op “%1”.</numerusform>
            <numerusform>%n personen passen op “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of a number</comment>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a number</comment>
        <translation>Overig</translation>
    </message>
</context>
<context>
    <name>DndPanel</name>
    <message>
        <source>Do &amp;not disturb</source>
        <comment>check box</comment>
        <translation>&amp;Niet storen</translation>
    </message>
    <message>
        <source>These get through nevertheless:</source>
        <comment>contact groups</comment>
        <translation>Deze komen er toch door:</translation>
    </message>
    <message>
        <source>End of do not disturb</source>
        <translation>Einde van niet storen</translation>
    </message>
    <message>
        <source>Gets through in spite of do not disturb: %1</source>
        <comment>contact group</comment>
        <translation>Komt ondanks niet storen erdoor: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>De server is niet bereikbaar, dus dit kan nu niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Nog niet bekend.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Deze server laat je dit niet wijzigen.</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Tot ik het uitzet</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 minuten lang</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 uur lang</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>Werkt meteen.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>&amp;Merge these</source>
        <comment>button: contacts into one</comment>
        <translation>De&amp;ze samenvoegen</translation>
    </message>
    <message>
        <source>Merge a&amp;ll</source>
        <comment>button: every list of duplicates</comment>
        <translation>&amp;Alle samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <comment>button</comment>
        <translation>&amp;Terug naar de lijst</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele contacten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is there twice: no two contacts have the same name or a number in common.</source>
        <translation>Niemand staat er dubbel in: geen twee contacten hebben dezelfde naam of een nummer gemeen.</translation>
    </message>
    <message>
        <source>Each line holds contacts with the same name or a number in common. Two people may share a number: look before you merge.</source>
        <translation>Elke regel bevat contacten met dezelfde naam of een gemeenschappelijk nummer. Twee mensen kunnen een nummer delen: kijk voordat je samenvoegt.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation>Deze kunnen niet worden samengevoegd.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>name and numbers of a contact</comment>
        <translation>Samen: %1</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>No end</source>
        <comment>of a forward</comment>
        <translation>Geen einde</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>choose date and time</comment>
        <translation>Tot…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something is missing in this request.</source>
        <translation>Er ontbreekt iets in dit verzoek.</translation>
    </message>
    <message>
        <source>Fill in all fields and try again.</source>
        <translation>Vul alle velden in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Fill in “%1” and try again.</source>
        <translation>Vul “%1” in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>De server accepteert deze waarde niet.</translation>
    </message>
    <message>
        <source>The server does not accept “%1”.</source>
        <translation>De server accepteert “%1” niet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Verbeter het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Deze server kan dat niet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it can be updated.</source>
        <translation>Vraag de beheerder van de server of die kan worden bijgewerkt.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>De server heeft niet wat er werd gevraagd.</translation>
    </message>
    <message>
        <source>The server does not have “%1”.</source>
        <translation>De server heeft “%1” niet.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Misschien is het intussen verwijderd.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Vernieuw om te zien wat er nu is.</translation>
    </message>
    <message>
        <source>That is more than the server takes at once.</source>
        <translation>Dat is meer dan de server in één keer aanneemt.</translation>
    </message>
    <message>
        <source>Make it shorter and try again.</source>
        <translation>Maak het korter en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Te veel pogingen.</translation>
    </message>
    <message>
        <source>The server makes you wait for a moment.</source>
        <translation>De server laat je even wachten.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>Somebody changed this at the same time.</source>
        <translation>Iemand heeft dit tegelijk gewijzigd.</translation>
    </message>
    <message>
        <source>%1 changed this at the same time.</source>
        <translation>%1 heeft dit tegelijk gewijzigd.</translation>
    </message>
    <message>
        <source>Your change was not saved over theirs.</source>
        <translation>Je wijziging is niet over die van hen heen opgeslagen.</translation>
    </message>
    <message>
        <source>Refresh, compare, and change it again.</source>
        <translation>Vernieuw, vergelijk en wijzig het opnieuw.</translation>
    </message>
    <message>
        <source>The server did not understand this request.</source>
        <translation>De server begreep dit verzoek niet.</translation>
    </message>
    <message>
        <source>If it happens again, update this program.</source>
        <translation>Werk dit programma bij als het nog eens gebeurt.</translation>
    </message>
    <message>
        <source>The server took this for a request of another web site.</source>
        <translation>De server hield dit voor een verzoek van een andere website.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Je account mag dit niet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the permission.</source>
        <translation>Vraag de beheerder van de server om toestemming.</translation>
    </message>
    <message>
        <source>Only your office can change this.</source>
        <translation>Alleen je kantoor kan dit wijzigen.</translation>
    </message>
    <message>
        <source>Only your office can change “%1”.</source>
        <translation>Alleen je kantoor kan “%1” wijzigen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Dit account is vergrendeld.</translation>
    </message>
    <message>
        <source>It cannot be used until it is unlocked.</source>
        <translation>Het is pas bruikbaar als het is ontgrendeld.</translation>
    </message>
    <message>
        <source>The address or the password is wrong.</source>
        <translation>Het adres of het wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>Controleer beide en meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>Er waren te veel verkeerde wachtwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then sign in again.</source>
        <translation>
            <numerusform>Wacht %n seconde en meld je dan opnieuw aan.</numerusform>
            <numerusform>Wacht %n seconden en meld je dan opnieuw aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many wrong passwords, signing in is locked.</source>
        <translation>Na te veel verkeerde wachtwoorden is aanmelden vergrendeld.</translation>
    </message>
    <message numerus="yes">
        <source>It opens again in %n minute(s).</source>
        <translation>
            <numerusform>Het gaat over %n minuut weer open.</numerusform>
            <numerusform>Het gaat over %n minuten weer open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the password meanwhile.</source>
        <translation>Controleer intussen het wachtwoord.</translation>
    </message>
    <message>
        <source>This office makes accounts by itself.</source>
        <translation>Dit kantoor maakt zelf accounts aan.</translation>
    </message>
    <message>
        <source>A code cannot be used here.</source>
        <translation>Een code is hier niet te gebruiken.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for an account.</source>
        <translation>Vraag de beheerder van de server om een account.</translation>
    </message>
    <message>
        <source>This office takes new people by invitation.</source>
        <translation>Dit kantoor laat nieuwe mensen toe op uitnodiging.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a code.</source>
        <translation>Vraag de beheerder van de server om een code.</translation>
    </message>
    <message>
        <source>The server does not know this code.</source>
        <translation>De server kent deze code niet.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already or expired.</source>
        <translation>Misschien is die verkeerd getypt, al gebruikt of verlopen.</translation>
    </message>
    <message>
        <source>Check it, or ask whoever runs the server for a new one.</source>
        <translation>Controleer die, of vraag de beheerder van de server om een nieuwe.</translation>
    </message>
    <message>
        <source>The server did not accept this request for a certificate.</source>
        <translation>De server accepteerde deze certificaataanvraag niet.</translation>
    </message>
    <message>
        <source>This account has too many valid certificates.</source>
        <translation>Dit account heeft te veel geldige certificaten.</translation>
    </message>
    <message>
        <source>No further one was issued.</source>
        <translation>Er is geen nieuw uitgegeven.</translation>
    </message>
    <message>
        <source>Revoke those that you do not use any more.</source>
        <translation>Trek in wat je niet meer gebruikt.</translation>
    </message>
    <message>
        <source>The server cannot issue certificates at the moment.</source>
        <translation>De server kan op dit moment geen certificaten uitgeven.</translation>
    </message>
    <message>
        <source>The key of its authority is kept elsewhere.</source>
        <translation>De sleutel van zijn autoriteit wordt elders bewaard.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate.</source>
        <translation>Vraag de beheerder van de server om een certificaat.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn.</source>
        <translation>Je certificaat is ingetrokken.</translation>
    </message>
    <message>
        <source>The server no longer accepts it.</source>
        <translation>De server accepteert het niet meer.</translation>
    </message>
    <message>
        <source>Get a new certificate from whoever runs the server.</source>
        <translation>Vraag de beheerder van de server om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>Your certificate has ended.</source>
        <translation>Je certificaat is verlopen.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Je certificaat is op %1 verlopen.</translation>
    </message>
    <message>
        <source>Servers no longer accept it.</source>
        <translation>Servers accepteren het niet meer.</translation>
    </message>
    <message>
        <source>Get a new one from whoever runs the server.</source>
        <translation>Vraag de beheerder van de server om een nieuw.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Je certificaat is nog niet geldig.</translation>
    </message>
    <message>
        <source>Your certificate starts on %1.</source>
        <translation>Je certificaat begint op %1.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <translation>Loopt de klok van deze computer goed? Die staat op %1.</translation>
    </message>
    <message>
        <source>Correct the clock, or wait until then.</source>
        <translation>Zet de klok goed, of wacht tot dan.</translation>
    </message>
    <message>
        <source>The server does not know your certificate.</source>
        <translation>De server kent je certificaat niet.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, or for another server.</source>
        <translation>Het is door iemand anders uitgegeven, of voor een andere server.</translation>
    </message>
    <message>
        <source>Check the server address, or choose another certificate.</source>
        <translation>Controleer het serveradres, of kies een ander certificaat.</translation>
    </message>
    <message>
        <source>The server does not know who you are.</source>
        <translation>De server weet niet wie je bent.</translation>
    </message>
    <message>
        <source>It asked for a certificate or a password and accepted none.</source>
        <translation>Hij vroeg om een certificaat of een wachtwoord en accepteerde geen van beide.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this server.</source>
        <translation>Kies het certificaat dat bij deze server hoort.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 bestaat al.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dit account</translation>
    </message>
    <message>
        <source>Use it, or choose another address.</source>
        <translation>Gebruik het, of kies een ander adres.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody.</source>
        <translation>%1 is al van iemand.</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Dit adres</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Kies een ander adres.</translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation>Dit is geen SIP-adres.</translation>
    </message>
    <message>
        <source>“%1” is not a SIP address.</source>
        <translation>“%1” is geen SIP-adres.</translation>
    </message>
    <message>
        <source>Write it like alice@example.org.</source>
        <translation>Schrijf het als alice@example.org.</translation>
    </message>
    <message>
        <source>The server does not serve this domain.</source>
        <translation>De server bedient dit domein niet.</translation>
    </message>
    <message>
        <source>The server does not serve %1.</source>
        <translation>De server bedient %1 niet.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign.</source>
        <translation>Controleer het deel na het @-teken.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Dit wachtwoord is te makkelijk te raden.</translation>
    </message>
    <message>
        <source>Mix upper and lower case with digits, or take four unrelated words.</source>
        <translation>Meng hoofdletters, kleine letters en cijfers, of neem vier losse woorden.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <translation>Het oude wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Typ het opnieuw.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain.</source>
        <translation>Een alias hoort in je eigen domein.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain, not in %1.</source>
        <translation>Een alias hoort in je eigen domein, niet in %1.</translation>
    </message>
    <message>
        <source>Write only the name before the @ sign.</source>
        <translation>Schrijf alleen de naam vóór het @-teken.</translation>
    </message>
    <message>
        <source>You have as many aliases as there can be.</source>
        <translation>Je hebt het hoogste aantal aliassen.</translation>
    </message>
    <message>
        <source>Remove one that you do not need first.</source>
        <translation>Verwijder er eerst een die je niet nodig hebt.</translation>
    </message>
    <message>
        <source>The account %1 is not saved on this computer.</source>
        <translation>Het account %1 is niet op deze computer opgeslagen.</translation>
    </message>
    <message>
        <source>Open its certificate file (.p12) first.</source>
        <translation>Open eerst het certificaatbestand (.p12) ervan.</translation>
    </message>
    <message>
        <source>No account is saved on this computer.</source>
        <translation>Op deze computer is geen account opgeslagen.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) of your account first.</source>
        <translation>Open eerst het certificaatbestand (.p12) van je account.</translation>
    </message>
    <message>
        <source>The server does not know this account.</source>
        <translation>De server kent dit account niet.</translation>
    </message>
    <message>
        <source>The server does not know the account %1.</source>
        <translation>De server kent het account %1 niet.</translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation>Controleer het adres op typefouten.</translation>
    </message>
    <message>
        <source>%1 is not a number of yours.</source>
        <translation>%1 is geen nummer van jou.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>People would call somebody else back.</source>
        <translation>Mensen zouden iemand anders terugbellen.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers, or ask whoever runs the server.</source>
        <translation>Kies een van je eigen nummers, of vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>Your account pays afterwards, not in advance.</source>
        <translation>Je account betaalt achteraf, niet vooraf.</translation>
    </message>
    <message>
        <source>The voucher was not used.</source>
        <translation>De tegoedcode is niet gebruikt.</translation>
    </message>
    <message>
        <source>Use it for a prepaid account.</source>
        <translation>Gebruik die voor een prepaidaccount.</translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation>Die tegoedcode bestaat niet.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Compare its two numbers with the card.</source>
        <translation>Vergelijk de twee nummers met de kaart.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Deze tegoedcode is al gebruikt.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Neem een andere.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Deze tegoedcode is verlopen.</translation>
    </message>
    <message>
        <source>Your account has no mobile number.</source>
        <translation>Je account heeft geen mobiel nummer.</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>Er is niets doorgeschakeld.</translation>
    </message>
    <message>
        <source>Add it to your account, or write the number here.</source>
        <translation>Voeg het toe aan je account, of schrijf het nummer hier.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Dit is een van je eigen adressen.</translation>
    </message>
    <message>
        <source>%1 is one of your own addresses.</source>
        <translation>%1 is een van je eigen adressen.</translation>
    </message>
    <message>
        <source>Calls would go round in a circle.</source>
        <translation>Gesprekken zouden in een kringetje rondgaan.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Kies een andere bestemming.</translation>
    </message>
    <message>
        <source>The journal of this account is full.</source>
        <translation>Het journaal van dit account is vol.</translation>
    </message>
    <message>
        <source>The journal of this account is full (%1 MB).</source>
        <translation>Het journaal van dit account is vol (%1 MB).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Delete old entries, or ask whoever runs the server for more room.</source>
        <translation>Verwijder oude items, of vraag de beheerder van de server om meer ruimte.</translation>
    </message>
    <message>
        <source>Your account has no voicemail box.</source>
        <translation>Je account heeft geen voicemail.</translation>
    </message>
    <message>
        <source>Switch voicemail on first, or choose another target.</source>
        <translation>Zet eerst voicemail aan, of kies een andere bestemming.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this.</source>
        <translation>Hierheen kunnen geen gesprekken worden doorgeschakeld.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to “%1”.</source>
        <translation>Gesprekken kunnen niet worden doorgeschakeld naar “%1”.</translation>
    </message>
    <message>
        <source>Write a number like +31 6 12345678 or an address like bob@example.org.</source>
        <translation>Schrijf een nummer zoals +31 6 12345678 of een adres zoals bob@example.org.</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Dat wachtwoord opent dit bestand niet.</translation>
    </message>
    <message>
        <source>For most files it is your SIP password.</source>
        <translation>Voor de meeste bestanden is het je SIP-wachtwoord.</translation>
    </message>
    <message>
        <source>This file is locked with an old method that your system no longer includes.</source>
        <translation>Dit bestand is vergrendeld met een oude methode die je systeem niet meer bevat.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your password.</source>
        <translation>Er is niets mis met je wachtwoord.</translation>
    </message>
    <message>
        <source>Convert the file, or get a new certificate.</source>
        <translation>Converteer het bestand, of vraag een nieuw certificaat aan.</translation>
    </message>
    <message>
        <source>This file has a certificate but not its key.</source>
        <translation>Dit bestand bevat een certificaat, maar niet de sleutel ervan.</translation>
    </message>
    <message>
        <source>Without the key you cannot sign in with it.</source>
        <translation>Zonder de sleutel kun je je er niet mee aanmelden.</translation>
    </message>
    <message>
        <source>Export it again with the private key, or choose another file.</source>
        <translation>Exporteer het opnieuw met de privésleutel, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Er zit geen certificaat in dit bestand.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The key and the certificate in this file do not belong together.</source>
        <translation>De sleutel en het certificaat in dit bestand horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Export the certificate again, or choose another file.</source>
        <translation>Exporteer het certificaat opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>This certificate is too weak for today&apos;s security rules.</source>
        <translation>Dit certificaat is te zwak voor de beveiligingsregels van nu.</translation>
    </message>
    <message>
        <source>Its key is too short; the server issued it that way.</source>
        <translation>De sleutel is te kort; de server gaf het zo uit.</translation>
    </message>
    <message>
        <source>Get a stronger one from whoever runs the server.</source>
        <translation>Vraag de beheerder van de server om een sterker certificaat.</translation>
    </message>
    <message>
        <source>It is signed with an outdated method; the server issued it that way.</source>
        <translation>Het is ondertekend met een verouderde methode; de server gaf het zo uit.</translation>
    </message>
    <message>
        <source>This certificate belongs to another account.</source>
        <translation>Dit certificaat hoort bij een ander account.</translation>
    </message>
    <message>
        <source>This certificate belongs to %1, not to this account.</source>
        <translation>Dit certificaat hoort bij %1, niet bij dit account.</translation>
    </message>
    <message>
        <source>Choose the file of this account, or add the other account.</source>
        <translation>Kies het bestand van dit account, of voeg het andere account toe.</translation>
    </message>
    <message>
        <source>This certificate does not name a SIP address.</source>
        <translation>Dit certificaat noemt geen SIP-adres.</translation>
    </message>
    <message>
        <source>It was made for another purpose, such as signing mail.</source>
        <translation>Het is voor een ander doel gemaakt, zoals het ondertekenen van mail.</translation>
    </message>
    <message>
        <source>Choose the certificate of your telephone account.</source>
        <translation>Kies het certificaat van je telefoonaccount.</translation>
    </message>
    <message>
        <source>This file is damaged or not a certificate file.</source>
        <translation>Dit bestand is beschadigd of geen certificaatbestand.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Download het opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>de server</translation>
    </message>
    <message>
        <source>Cannot find %1.</source>
        <translation>Kan %1 niet vinden.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or you are offline.</source>
        <translation>Het adres is misschien verkeerd getypt, of je bent offline.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Controleer het adres en je verbinding.</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>Kan %1 niet bereiken.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this address.</source>
        <translation>De computer is er, maar op dit adres antwoordt niets.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Controleer het adres, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Geen antwoord van %1.</translation>
    </message>
    <message>
        <source>It is overloaded, switched off, or you are offline.</source>
        <translation>De server is overbelast of uitgeschakeld, of je bent offline.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>De verbinding met %1 is verbroken.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the address may belong to something else.</source>
        <translation>Probeer het opnieuw; blijft het zo, dan hoort het adres misschien bij iets anders.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>The server was not waited for any longer.</source>
        <translation>Er is niet langer op de server gewacht.</translation>
    </message>
    <message>
        <source>The network does not let us through.</source>
        <translation>Het netwerk laat ons er niet door.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Controleer je verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this server.</source>
        <translation>Niemand die je vertrouwt, staat in voor deze server.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be it.</source>
        <translation>Misschien doet iemand zich voor als deze server.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with whoever runs it before you trust it.</source>
        <translation>Vergelijk de vingerafdruk met de beheerder voordat je de server vertrouwt.</translation>
    </message>
    <message>
        <source>This server proves to be another one than you asked for.</source>
        <translation>Deze server blijkt een andere te zijn dan waar je om vroeg.</translation>
    </message>
    <message>
        <source>This server cannot prove that it is %1.</source>
        <translation>Deze server kan niet bewijzen dat hij %1 is.</translation>
    </message>
    <message>
        <source>You may have reached the wrong computer.</source>
        <translation>Misschien heb je de verkeerde computer bereikt.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Controleer het serveradres.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>Het certificaat van de server is verlopen.</translation>
    </message>
    <message>
        <source>It can no longer prove who it is.</source>
        <translation>Hij kan niet meer bewijzen wie hij is.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server; check the clock of this computer too.</source>
        <translation>Meld het de beheerder van de server; controleer ook de klok van deze computer.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed.</source>
        <translation>De identiteit van de server is veranderd.</translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody pretends to be it.</source>
        <translation>Of die is vernieuwd, of iemand doet zich voor als de server.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Vraag het de beheerder van de server voordat je verdergaat.</translation>
    </message>
    <message>
        <source>The server asked for a certificate and did not get yours.</source>
        <translation>De server vroeg om een certificaat en kreeg dat van jou niet.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>De server accepteerde je certificaat niet.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, has ended, or was withdrawn.</source>
        <translation>Het is door iemand anders uitgegeven, verlopen of ingetrokken.</translation>
    </message>
    <message>
        <source>Choose another certificate, or ask whoever runs the server.</source>
        <translation>Kies een ander certificaat, of vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Er kwam geen beveiligde verbinding met %1 tot stand.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the address; it may not be a secure server.</source>
        <translation>Controleer het adres; misschien is het geen beveiligde server.</translation>
    </message>
    <message>
        <source>The server answered something we cannot read.</source>
        <translation>De server antwoordde iets wat we niet kunnen lezen.</translation>
    </message>
    <message>
        <source>It may be out of order, or another kind of server.</source>
        <translation>Misschien is de server defect, of van een andere soort.</translation>
    </message>
    <message>
        <source>Try again, or check the server address.</source>
        <translation>Probeer het opnieuw, of controleer het serveradres.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>De server weigerde dit.</translation>
    </message>
    <message>
        <source>The details hold the reason it gave.</source>
        <translation>De details bevatten de reden die hij gaf.</translation>
    </message>
    <message>
        <source>The answer to your change was lost.</source>
        <translation>Het antwoord op je wijziging ging verloren.</translation>
    </message>
    <message>
        <source>It may or may not be in effect.</source>
        <translation>Die is misschien wel, misschien niet van kracht.</translation>
    </message>
    <message>
        <source>Refresh to see what is in effect.</source>
        <translation>Vernieuw om te zien wat van kracht is.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Het is niet gelukt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Het antwoord van de server ging verloren, en hij toont nog de oude instelling.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Er ging iets mis in de server.</translation>
    </message>
    <message>
        <source>It is not your fault; your settings are still there.</source>
        <translation>Het ligt niet aan jou; je instellingen zijn er nog.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Your wallet is locked.</source>
        <translation>Je portefeuille is vergrendeld.</translation>
    </message>
    <message>
        <source>The certificate in it cannot be used.</source>
        <translation>Het certificaat erin kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Unlock the wallet and try again.</source>
        <translation>Ontgrendel de portefeuille en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in.</source>
        <translation>Je portefeuille liet dit programma niet toe.</translation>
    </message>
    <message>
        <source>Allow the access, or protect the certificate with a passphrase.</source>
        <translation>Sta de toegang toe, of beveilig het certificaat met een wachtzin.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords.</source>
        <translation>Deze computer heeft geen portefeuille voor wachtwoorden.</translation>
    </message>
    <message>
        <source>Nothing is saved without protection.</source>
        <translation>Er wordt niets onbeveiligd opgeslagen.</translation>
    </message>
    <message>
        <source>Be asked at every start, or protect the certificate with a passphrase.</source>
        <translation>Laat je het bij elke start vragen, of beveilig het certificaat met een wachtzin.</translation>
    </message>
    <message>
        <source>Your wallet no longer holds the key to the saved certificate.</source>
        <translation>Je portefeuille bevat de sleutel van het opgeslagen certificaat niet meer.</translation>
    </message>
    <message>
        <source>The saved copy cannot be opened without it.</source>
        <translation>Zonder die sleutel kan de opgeslagen kopie niet worden geopend.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) again.</source>
        <translation>Open het certificaatbestand (.p12) opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Het bestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation>Controleer de vrije ruimte en de rechten van de map.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Een bestand is beschadigd.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” is beschadigd.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Het is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>Move it to another place and try again.</source>
        <translation>Verplaats het naar elders en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A file is in use.</source>
        <translation>Een bestand is in gebruik.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>“%1” is in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Controleer of het er nog is en of je het mag openen.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration.</source>
        <translation>Er staat een fout in de configuratie.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration: “%1”.</source>
        <translation>Er staat een fout in de configuratie: “%1”.</translation>
    </message>
    <message>
        <source>The server does not start like this.</source>
        <translation>Zo start de server niet.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Verbeter het en start opnieuw.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>De server is bezet.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>De gegevens zijn geschreven door een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>This version leaves it untouched.</source>
        <translation>Deze versie laat ze ongemoeid.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>This server is set up already.</source>
        <translation>Deze server is al ingericht.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Er is niets overschreven.</translation>
    </message>
    <message>
        <source>Choose another folder for a second server.</source>
        <translation>Kies een andere map voor een tweede server.</translation>
    </message>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Deze server is nog niet ingericht.</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Richt hem eerst in.</translation>
    </message>
    <message>
        <source>A security operation failed.</source>
        <translation>Een beveiligingshandeling is mislukt.</translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation>Er is niets opgeslagen of verzonden.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the details help whoever looks after the computer.</source>
        <translation>Probeer het opnieuw; blijft het zo, dan helpen de details degene die de computer beheert.</translation>
    </message>
    <message>
        <source>The server cannot reach its data.</source>
        <translation>De server kan niet bij zijn gegevens.</translation>
    </message>
    <message>
        <source>Try again later, or tell whoever runs the server.</source>
        <translation>Probeer het later opnieuw, of meld het de beheerder van de server.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <comment>button</comment>
        <translation>Ander &amp;bestand kiezen…</translation>
    </message>
    <message>
        <source>Show &amp;how to convert</source>
        <comment>button</comment>
        <translation>Tonen &amp;hoe het moet</translation>
    </message>
    <message>
        <source>Compare &amp;fingerprint…</source>
        <comment>button</comment>
        <translation>Vingera&amp;fdruk vergelijken…</translation>
    </message>
    <message>
        <source>Change &amp;server</source>
        <comment>button: edit the server&apos;s address</comment>
        <translation>&amp;Server wijzigen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button: read again what is in effect</comment>
        <translation>&amp;Nu controleren</translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <comment>button: puts a ready text for the office on the clipboard</comment>
        <translation>Verzoek &amp;kopiëren</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase instead</source>
        <comment>button</comment>
        <translation>&amp;Wachtzin gebruiken</translation>
    </message>
    <message>
        <source>The directory does not answer without a name and a password.</source>
        <translation>De adresgids antwoordt niet zonder naam en wachtwoord.</translation>
    </message>
    <message>
        <source>Write both in the settings of the directory; whoever runs it knows them.</source>
        <translation>Schrijf beide in de instellingen van de adresgids; de beheerder ervan kent ze.</translation>
    </message>
    <message>
        <source>The directory refused the name or the password.</source>
        <translation>De adresgids weigerde de naam of het wachtwoord.</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Er is niets doorzocht.</translation>
    </message>
    <message>
        <source>Check both in the settings of the directory.</source>
        <translation>Controleer beide in de instellingen van de adresgids.</translation>
    </message>
    <message>
        <source>The directory does not have this base.</source>
        <translation>De adresgids heeft deze basis niet.</translation>
    </message>
    <message>
        <source>The directory does not have “%1”.</source>
        <translation>De adresgids heeft “%1” niet.</translation>
    </message>
    <message>
        <source>Either it is mistyped, or it may not be read with this name and password.</source>
        <translation>De basis is verkeerd getypt, of mag met deze naam en dit wachtwoord niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the base in the settings of the directory.</source>
        <translation>Controleer de basis in de instellingen van de adresgids.</translation>
    </message>
    <message>
        <source>This is no name of a directory entry.</source>
        <translation>Dit is geen naam van een vermelding in de adresgids.</translation>
    </message>
    <message>
        <source>“%1” is no name of a directory entry.</source>
        <translation>“%1” is geen naam van een vermelding in de adresgids.</translation>
    </message>
    <message>
        <source>Write it like ou=people,dc=example,dc=org.</source>
        <translation>Schrijf die als ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>The directory does not understand the additional filter.</source>
        <translation>De adresgids begrijpt het extra filter niet.</translation>
    </message>
    <message>
        <source>Write it like (objectClass=person), or leave it empty.</source>
        <translation>Schrijf het als (objectClass=person), of laat het leeg.</translation>
    </message>
    <message>
        <source>The directory does not offer encryption in this way.</source>
        <translation>De adresgids biedt versleuteling niet op deze manier aan.</translation>
    </message>
    <message>
        <source>Choose another kind of encryption, or ask whoever runs the directory.</source>
        <translation>Kies een andere soort versleuteling, of vraag de beheerder van de adresgids.</translation>
    </message>
    <message>
        <source>The directory answers only over an encrypted connection.</source>
        <translation>De adresgids antwoordt alleen via een versleutelde verbinding.</translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS in the settings of the directory.</source>
        <translation>Kies StartTLS of LDAPS in de instellingen van de adresgids.</translation>
    </message>
    <message>
        <source>The directory does not answer so wide a search.</source>
        <translation>De adresgids beantwoordt zo’n ruime zoekopdracht niet.</translation>
    </message>
    <message>
        <source>Type more of the name or number.</source>
        <translation>Typ meer van de naam of het nummer.</translation>
    </message>
    <message>
        <source>The directory refused the search.</source>
        <translation>De adresgids weigerde de zoekopdracht.</translation>
    </message>
    <message>
        <source>Too many codes that did not work came from your network.</source>
        <translation>Er kwamen te veel onjuiste codes van je netwerk.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next one in %n minute(s).</source>
        <translation>
            <numerusform>De server neemt de volgende over %n minuut aan.</numerusform>
            <numerusform>De server neemt de volgende over %n minuten aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code with what you were given meanwhile, or ask for a new one.</source>
        <translation>Vergelijk de code intussen met wat je hebt gekregen, of vraag om een nieuwe.</translation>
    </message>
    <message>
        <source>This is an emergency number.</source>
        <translation>Dit is een alarmnummer.</translation>
    </message>
    <message>
        <source>%1 is an emergency number.</source>
        <translation>%1 is een alarmnummer.</translation>
    </message>
    <message>
        <source>Your callers would reach the emergency services. Nothing was forwarded.</source>
        <translation>Wie je belt, zou bij de hulpdiensten uitkomen. Er is niets doorgeschakeld.</translation>
    </message>
    <message>
        <source>There is an entry with this name and number already.</source>
        <translation>Er is al een item met deze naam en dit nummer.</translation>
    </message>
    <message>
        <source>There is an entry “%1” with this number already.</source>
        <translation>Er is al een item “%1” met dit nummer.</translation>
    </message>
    <message>
        <source>Change that entry, or write another number.</source>
        <translation>Wijzig dat item, of schrijf een ander nummer.</translation>
    </message>
</context>
<context>
    <name>FingerprintStep</name>
    <message>
        <source>Do you trust this server?</source>
        <translation>Vertrouw je deze server?</translation>
    </message>
    <message>
        <source>What you trusted befo&amp;re</source>
        <translation>Ee&amp;rder vertrouwd</translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256)</source>
        <translation>Vingera&amp;fdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to read you theirs. Trust it only when every pair is the same.</source>
        <translation>Vraag de beheerder van de server de zijne voor te lezen. Vertrouw alleen als elk paar gelijk is.</translation>
    </message>
    <message>
        <source>Trust &amp;always for this account</source>
        <translation>A&amp;ltijd vertrouwen voor dit account</translation>
    </message>
    <message>
        <source>Trust this &amp;once</source>
        <translation>&amp;Eenmalig vertrouwen</translation>
    </message>
    <message>
        <source>Do &amp;not trust</source>
        <translation>&amp;Niet vertrouwen</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>Fingerprint before %1</source>
        <translation>Eerdere vingerafdruk %1</translation>
    </message>
    <message>
        <source>The server at %1 shows another certificate than the one you trusted before.</source>
        <translation>De server op %1 toont een ander certificaat dan wat je eerder vertrouwde.</translation>
    </message>
    <message>
        <source>The server says that it is %1, but nobody you trust vouches for it.</source>
        <translation>De server zegt dat hij %1 is, maar niemand die je vertrouwt, staat daarvoor in.</translation>
    </message>
    <message>
        <source>This server proves to be %1; you asked for %2.</source>
        <translation>Deze server blijkt %1 te zijn; je vroeg om %2.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Hij staat voor zichzelf in.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Uitgegeven door %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Geldig tot %1.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Vingerafdruk %1</translation>
    </message>
</context>
<context>
    <name>ForwardingConflict</name>
    <message>
        <source>All calls</source>
        <comment>when calls are forwarded</comment>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>Geen telefoon online</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when calls are forwarded</comment>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>when calls are forwarded</comment>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Geweigerd door mijn regels</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>uit</translation>
    </message>
    <message>
        <source>on, without a target</source>
        <comment>the state of a forward</comment>
        <translation>aan, zonder bestemming</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>the target of a forward, a moment</comment>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Forwarding</source>
        <translation>Doorschakeling</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Nog niet verbonden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>De server is niet bereikbaar. Je wijzigingen worden als concept bewaard.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Er is een wijziging bezig.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Intussen op de server gewijzigd: kies hun versie of de jouwe.</translation>
    </message>
    <message>
        <source>One of the targets is missing or wrong.</source>
        <translation>Een van de bestemmingen ontbreekt of klopt niet.</translation>
    </message>
    <message>
        <source>This server shows your forwarding but does not let you change it. Ask your provider.</source>
        <translation>Deze server toont je doorschakeling, maar laat je die niet wijzigen. Vraag je provider.</translation>
    </message>
    <message>
        <source>All calls are forwarded. What is set below for other cases is not used meanwhile.</source>
        <translation>Alle gesprekken worden doorgeschakeld. Wat hieronder voor andere gevallen is ingesteld, wordt intussen niet gebruikt.</translation>
    </message>
    <message>
        <source>No calls are forwarded.</source>
        <translation>Er worden geen gesprekken doorgeschakeld.</translation>
    </message>
    <message>
        <source>Calls are forwarded in one case. The first case that applies counts.</source>
        <translation>Gesprekken worden in één geval doorgeschakeld. Het eerste geval dat van toepassing is, telt.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are forwarded in %n cases. The first case that applies counts.</source>
        <translation>
            <numerusform>Gesprekken worden in %n geval doorgeschakeld. Het eerste geval dat van toepassing is, telt.</numerusform>
            <numerusform>Gesprekken worden in %n gevallen doorgeschakeld. Het eerste geval dat van toepassing is, telt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading your forwarding…</source>
        <translation>Je doorschakeling wordt geladen…</translation>
    </message>
    <message>
        <source>A&amp;ll calls</source>
        <comment>when calls are forwarded</comment>
        <translation>Alle gesprekke&amp;n</translation>
    </message>
    <message>
        <source>&amp;No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>&amp;Geen telefoon online</translation>
    </message>
    <message>
        <source>Bu&amp;sy</source>
        <comment>when calls are forwarded</comment>
        <translation>&amp;Bezet</translation>
    </message>
    <message>
        <source>No answer aft&amp;er %1 s</source>
        <comment>when calls are forwarded</comment>
        <translation>Geen &amp;antwoord na %1 s</translation>
    </message>
    <message>
        <source>No answ&amp;er</source>
        <comment>when calls are forwarded</comment>
        <translation>Geen &amp;antwoord</translation>
    </message>
    <message>
        <source>&amp;Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>G&amp;eweigerd door mijn regels</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
</context>
<context>
    <name>ForwardingRowView</name>
    <message>
        <source>Take &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>&amp;Hun versie</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>M&amp;ijn versie</translation>
    </message>
    <message>
        <source>Target for: %1</source>
        <comment>a condition</comment>
        <translation>Bestemming voor: %1</translation>
    </message>
    <message>
        <source>End for: %1</source>
        <comment>a condition</comment>
        <translation>Einde voor: %1</translation>
    </message>
    <message>
        <source>Date and time of the end for: %1</source>
        <comment>a condition</comment>
        <translation>Datum en tijd van het einde voor: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a condition</comment>
        <translation>De waarde van de server nemen voor: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a condition</comment>
        <translation>Mijn waarde houden voor: %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>uit</translation>
    </message>
    <message>
        <source>Not used while all calls are forwarded.</source>
        <translation>Niet gebruikt zolang alle gesprekken worden doorgeschakeld.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Intussen op de server gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Calls go to %1.</source>
        <translation>Gesprekken gaan naar %1.</translation>
    </message>
    <message>
        <source>Until %1, then %2.</source>
        <comment>moment, what follows</comment>
        <translation>Tot %1, daarna %2.</translation>
    </message>
    <message>
        <source>A number in another country: it may cost extra.</source>
        <translation>Een nummer in een ander land: dat kan extra kosten.</translation>
    </message>
    <message>
        <source>Choose where these calls go.</source>
        <translation>Kies waar deze gesprekken heen gaan.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Deze tijd is voorbij.</translation>
    </message>
    <message>
        <source>This is your own account: the call would go in circles.</source>
        <translation>Dit is je eigen account: het gesprek zou in een kringetje rondgaan.</translation>
    </message>
    <message>
        <source>Your account has no mobile number. Type the number here instead.</source>
        <translation>Je account heeft geen mobiel nummer. Typ het nummer hier.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Je account heeft geen voicemail.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Geen nummer of adres. Voorbeelden: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Je mobiele nummer</translation>
    </message>
    <message>
        <source>Your mobile number, for: %1</source>
        <comment>a condition</comment>
        <translation>Je mobiele nummer, voor: %1</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a condition</comment>
        <translation>Beide waarden vergelijken voor: %1</translation>
    </message>
    <message>
        <source>Your account has no mobile number yet. Write it here: it is saved in your account first.</source>
        <translation>Je account heeft nog geen mobiel nummer. Schrijf het hier: het wordt eerst in je account opgeslagen.</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Geen telefoonnummer. Voorbeeld: +31 6 12345678</translation>
    </message>
    <message>
        <source>An emergency number: your callers would reach the emergency services.</source>
        <translation>Een alarmnummer: wie je belt, zou bij de hulpdiensten uitkomen.</translation>
    </message>
    <message>
        <source>The server cannot end it: this is done here, as long as this program runs.</source>
        <translation>De server kan het niet beëindigen: dat gebeurt hier, zolang dit programma draait.</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>What callers hear</source>
        <translation>Wat bellers horen</translation>
    </message>
    <message>
        <source>No greeting, only the tone</source>
        <translation>Geen begroeting, alleen de toon</translation>
    </message>
    <message>
        <source>The standard greeting</source>
        <translation>De standaardbegroeting</translation>
    </message>
    <message>
        <source>That I am out of the office</source>
        <translation>Dat ik niet op kantoor ben</translation>
    </message>
    <message>
        <source>That I am away for a longer time</source>
        <translation>Dat ik langere tijd weg ben</translation>
    </message>
    <message>
        <source>Callers hear your choice from now on.</source>
        <comment>a greeting</comment>
        <translation>Bellers horen vanaf nu je keuze.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Set your mobile number</source>
        <comment>button: a first step</comment>
        <translation>Mobiel nummer instellen</translation>
    </message>
    <message>
        <source>Add VIP contacts</source>
        <comment>button: a first step</comment>
        <translation>Vip-contacten toevoegen</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <comment>button: a first step: the program, when its window is closed</comment>
        <translation>In het systeemvak blijven</translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation>Dit niet meer voorstellen</translation>
    </message>
    <message>
        <source>Do not suggest again: %1</source>
        <comment>a first step</comment>
        <translation>Niet meer voorstellen: %1</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy your SIP address</source>
        <translation>Je SIP-adres kopiëren</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>SIP-adres</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Voorn&amp;aam</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Ac&amp;hternaam</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Mobile &amp;number</source>
        <translation>Mo&amp;biel nummer</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tijd&amp;zone</translation>
    </message>
    <message>
        <source>No answer &amp;after</source>
        <translation>Geen antwoord &amp;na</translation>
    </message>
    <message>
        <source>&amp;Quick dial</source>
        <translation>&amp;Verkort kiezen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Hun versie</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Mijn versie</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a field</comment>
        <translation>De waarde van de server nemen voor: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a field</comment>
        <translation>Mijn waarde houden voor: %1</translation>
    </message>
    <message>
        <source>Your office changes your name. Ask whoever runs the server.</source>
        <translation>Je kantoor wijzigt je naam. Vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Intussen op de server gewijzigd: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Not an e-mail address. Example: alice@example.org</source>
        <translation>Geen e-mailadres. Voorbeeld: alice@example.org</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>Geen telefoonnummer. Voorbeeld: +31 6 12345678</translation>
    </message>
    <message>
        <source>Choose a time zone from the list. Example: Europe/Amsterdam</source>
        <translation>Kies een tijdzone uit de lijst. Voorbeeld: Europe/Amsterdam</translation>
    </message>
    <message>
        <source>From 1 to 900 seconds.</source>
        <translation>Van 1 tot 900 seconden.</translation>
    </message>
    <message>
        <source>Digits only, with + in front for another country. Example: +3120555</source>
        <translation>Alleen cijfers, met + ervoor voor een ander land. Voorbeeld: +3120555</translation>
    </message>
    <message>
        <source>One line of text, please.</source>
        <translation>Eén regel tekst graag.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <comment>a number</comment>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>So long your phones ring before a call is forwarded as not answered.</source>
        <translation>Zo lang gaan je telefoons over voordat een gesprek als niet beantwoord wordt doorgeschakeld.</translation>
    </message>
    <message>
        <source>Put in front of short numbers that you dial.</source>
        <translation>Komt vóór korte nummers die je kiest.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a field</comment>
        <translation>Beide waarden vergelijken voor: %1</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <comment>contact in a file</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact in a file</comment>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>contact in a file</comment>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column of an import</comment>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Nummers</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Contacten in het bestand</translation>
    </message>
    <message>
        <source>%1: nothing was changed yet.</source>
        <comment>a file</comment>
        <translation>%1: er is nog niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are new.</source>
        <translation>
            <numerusform>%n contact is nieuw.</numerusform>
            <numerusform>%n contacten zijn nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts get what only the file has.</source>
        <translation>
            <numerusform>%n contact krijgt wat alleen het bestand heeft.</numerusform>
            <numerusform>%n contacten krijgen wat alleen het bestand heeft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are known already.</source>
        <translation>
            <numerusform>%n contact is al bekend.</numerusform>
            <numerusform>%n contacten zijn al bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported; the reason stands beside them.</source>
        <translation>
            <numerusform>%n rij kan niet worden geïmporteerd; de reden staat ernaast.</numerusform>
            <numerusform>%n rijen kunnen niet worden geïmporteerd; de reden staat ernaast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n contacts</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n contact &amp;importeren</numerusform>
            <numerusform>%n contacten &amp;importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <comment>button</comment>
        <translation>Niets te importeren</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hulp: %1</translation>
    </message>
    <message>
        <source>About Bellset</source>
        <translation>Over Bellset</translation>
    </message>
    <message>
        <source>Decides how your telephone rings: who reaches you, where calls are forwarded, when you are not disturbed.</source>
        <translation>Bepaalt hoe je telefoon overgaat: wie je bereikt, waarheen gesprekken worden doorgeschakeld, wanneer je niet wordt gestoord.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Connecting an account</source>
        <translation>Een account verbinden</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) that whoever runs your server gave you, or drop it on this window. For most files the password is your SIP password.

The program then tries the connection in four steps and says for each what is wrong. The certificate is kept encrypted on this computer.</source>
        <translation>Open het certificaatbestand (.p12) dat de beheerder van je server je gaf, of laat het op dit venster vallen. Voor de meeste bestanden is het wachtwoord je SIP-wachtwoord.

Het programma probeert daarna de verbinding in vier stappen en zegt bij elke stap wat er mis is. Het certificaat wordt versleuteld op deze computer bewaard.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>&amp;Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Keep it safe</source>
        <translation>Bewaar het veilig</translation>
    </message>
    <message>
        <source>&amp;Ask me for the file&apos;s password at every start</source>
        <translation>Elke start het &amp;wachtwoord van het bestand vragen</translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase of my own</source>
        <translation>Met een eigen wachtzin &amp;beveiligen</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>Wacht&amp;zin</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Nog een &amp;keer</translation>
    </message>
    <message>
        <source>The certificate is stored encrypted on this computer. Where should its key be kept?</source>
        <translation>Het certificaat wordt versleuteld op deze computer opgeslagen. Waar moet de sleutel ervan worden bewaard?</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, so the certificate needs another protection.</source>
        <translation>Deze computer heeft geen portefeuille voor wachtwoorden, dus het certificaat heeft een andere beveiliging nodig.</translation>
    </message>
    <message>
        <source>In &amp;%1</source>
        <comment>name of a keychain, e.g. KDE Wallet</comment>
        <translation>In &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button: saves the account</comment>
        <translation>Vol&amp;tooien</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Neem minstens %n teken.</numerusform>
            <numerusform>Neem minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>&amp;Voicemail</source>
        <comment>switch: whether there is a mailbox</comment>
        <translation>&amp;Voicemail</translation>
    </message>
    <message>
        <source>Send unanswered &amp;calls here</source>
        <comment>button: forward to voicemail</comment>
        <translation>Onbe&amp;antwoorde oproepen hierheen</translation>
    </message>
    <message>
        <source>Open &amp;forwarding</source>
        <comment>button: opens the page Forwarding</comment>
        <translation>Doorsch&amp;akeling openen</translation>
    </message>
    <message>
        <source>Every call goes to voicemail.</source>
        <translation>Elke oproep gaat naar voicemail.</translation>
    </message>
    <message>
        <source>Calls while no phone is online go to voicemail.</source>
        <translation>Oproepen terwijl er geen telefoon online is, gaan naar voicemail.</translation>
    </message>
    <message>
        <source>Calls that find you busy go to voicemail.</source>
        <translation>Oproepen terwijl je bezet bent, gaan naar voicemail.</translation>
    </message>
    <message numerus="yes">
        <source>Calls that nobody answers for %n s go to voicemail.</source>
        <translation>
            <numerusform>Oproepen die %n s lang niemand opneemt, gaan naar voicemail.</numerusform>
            <numerusform>Oproepen die %n s lang niemand opneemt, gaan naar voicemail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that nobody answers go to voicemail.</source>
        <translation>Oproepen die niemand opneemt, gaan naar voicemail.</translation>
    </message>
    <message>
        <source>Calls that your rules turn away go to voicemail.</source>
        <translation>Oproepen die je regels afwijzen, gaan naar voicemail.</translation>
    </message>
    <message>
        <source>It is not known which calls reach your voicemail.</source>
        <translation>Het is niet bekend welke oproepen je voicemail bereiken.</translation>
    </message>
    <message>
        <source>No call leads to your voicemail.</source>
        <translation>Geen enkele oproep leidt naar je voicemail.</translation>
    </message>
    <message>
        <source>None of this counts now, as all calls are forwarded elsewhere.</source>
        <translation>Niets hiervan telt nu, omdat alle gesprekken ergens anders heen worden doorgeschakeld.</translation>
    </message>
    <message>
        <source>Mailbox: %1</source>
        <comment>an address</comment>
        <translation>Postbus: %1</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Switch it on to get a mailbox; calls that nobody answers, find you busy or find no phone online then go to it.</source>
        <translation>Je account heeft geen voicemail. Zet die aan om een postbus te krijgen; oproepen die niemand opneemt, die je bezet vinden of die geen telefoon online vinden, gaan dan daarheen.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Ask whoever runs your server for a mailbox.</source>
        <translation>Je account heeft geen voicemail. Vraag de beheerder van je server om een postbus.</translation>
    </message>
    <message>
        <source>Switching it off removes the mailbox, its PIN, and all forwarding to it. Undo brings them back, with a new PIN.</source>
        <translation>Uitzetten verwijdert de postbus, de pincode ervan en elke doorschakeling ernaartoe. Ongedaan maken brengt ze terug, met een nieuwe pincode.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The certificate of %1 is locked. Unlock it to see and change the account.</source>
        <translation>Het certificaat van %1 is vergrendeld. Ontgrendel het om het account te zien en te wijzigen.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>address, sentences with the reason</comment>
        <translation>%1 kon niet worden geopend. %2</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <comment>button: asks for the passphrase</comment>
        <translation>&amp;Ontgrendelen…</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of an account in a list</comment>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of an account in a list</comment>
        <translation>verbinden…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of an account in a list</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>state of an account in a list</comment>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <source>The number of the link waits until you have connected an account.</source>
        <translation>Het nummer van de link wacht tot je een account hebt verbonden.</translation>
    </message>
    <message>
        <source>The number of the link waits until you have unlocked the account.</source>
        <translation>Het nummer van de link wacht tot je het account hebt ontgrendeld.</translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 staat op het klembord.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Het is zoals eerst.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>a contact</comment>
        <translation>%1 is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <comment>a contact</comment>
        <translation>%1 is gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <comment>a contact</comment>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <translation>
            <numerusform>%n contact is verwijderd.</numerusform>
            <numerusform>%n contacten zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were imported.</source>
        <translation>
            <numerusform>%n contact is geïmporteerd.</numerusform>
            <numerusform>%n contacten zijn geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <comment>a contact</comment>
        <translation>%1 is nu één contact.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates of %n contacts were merged.</source>
        <translation>
            <numerusform>Dubbele van %n contact zijn samengevoegd.</numerusform>
            <numerusform>Dubbele van %n contacten zijn samengevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>Contacten (*.csv *.vcf *.vcard);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save or cancel the contact that you are changing, then import.</source>
        <translation>Sla het contact dat je wijzigt op of annuleer het, en importeer daarna.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 holds no contacts. Choose a table (.csv) or cards (.vcf).</source>
        <comment>a file</comment>
        <translation>%1 bevat geen contacten. Kies een tabel (.csv) of kaartjes (.vcf).</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <comment>name of a file</comment>
        <translation>contacten.csv</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv);;Cards, vCard 4.0 (*.vcf)</source>
        <comment>kinds of files</comment>
        <translation>Tabellen voor rekenbladen (*.csv);;Kaartjes, vCard 4.0 (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Er is %n contact naar %1 geschreven.</numerusform>
            <numerusform>Er zijn %n contacten naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>Vip</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <comment>button</comment>
        <translation>Ni&amp;euw contact</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>button: contacts of a file</comment>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: contacts into a file</comment>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <comment>button: finds contacts that are there twice</comment>
        <translation>D&amp;ubbele</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>These contacts are kept on this computer.</source>
        <translation>Deze contacten worden op deze computer bewaard.</translation>
    </message>
    <message>
        <source>These contacts are gone when the program ends: nothing of this account is kept on this computer.</source>
        <translation>Deze contacten verdwijnen als het programma stopt: van dit account wordt niets op deze computer bewaard.</translation>
    </message>
    <message>
        <source>The server does not read them: VIP and the other groups here do not let anybody through do not disturb or your hours.</source>
        <translation>De server leest ze niet: vip en de andere groepen hier laten niemand door bij niet storen of buiten je tijden.</translation>
    </message>
    <message>
        <source>Loading contacts…</source>
        <translation>Contacten worden geladen…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Opnieu&amp;w proberen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Niets past op “%1”.</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>&amp;Zoekveld wissen</translation>
    </message>
    <message>
        <source>No contacts yet. Add somebody, or import a file of contacts.</source>
        <translation>Nog geen contacten. Voeg iemand toe, of importeer een bestand met contacten.</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <comment>button</comment>
        <translation>Cont&amp;act toevoegen</translation>
    </message>
</context>
<context>
    <name>MobileEntry</name>
    <message>
        <source>Your mobile number:</source>
        <translation>Je mobiele nummer:</translation>
    </message>
    <message>
        <source>Save it, forward all calls</source>
        <comment>button</comment>
        <translation>Opslaan en alle gesprekken doorschakelen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: no mobile number</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Je mobiele nummer</translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation>Geen telefoonnummer.</translation>
    </message>
    <message>
        <source>It is saved in your account first.</source>
        <translation>Het wordt eerst in je account opgeslagen.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation>Naar dit nummer kan niet worden doorgeschakeld.</translation>
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
        <translation>Gemiste oproep</translation>
    </message>
    <message numerus="yes">
        <source>%1 called %n time(s), last at %2</source>
        <comment>a caller, a time</comment>
        <translation>
            <numerusform>%1 belde %n keer, het laatst om %2</numerusform>
            <numerusform>%1 belde %n keer, het laatst om %2</numerusform>
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
        <translation>Gesprekken tonen</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>button of a notification</comment>
        <translation>Terugbellen</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n gemiste oproep</numerusform>
            <numerusform>%n gemiste oproepen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called.</source>
        <comment>an account</comment>
        <translation>%1 werd gebeld.</translation>
    </message>
    <message>
        <source>Caller blocked</source>
        <translation>Beller geblokkeerd</translation>
    </message>
    <message>
        <source>Calls of %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Oproepen van %1 worden voortaan afgewezen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of a notification</comment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The caller is not blocked</source>
        <translation>De beller is niet geblokkeerd</translation>
    </message>
    <message>
        <source>Your certificate has ended</source>
        <translation>Je certificaat is verlopen</translation>
    </message>
    <message>
        <source>Your certificate ends today</source>
        <translation>Je certificaat verloopt vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Je certificaat verloopt over %n dag</numerusform>
            <numerusform>Je certificaat verloopt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>De server laat %1 er niet meer mee toe.</translation>
    </message>
    <message>
        <source>After that the server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Daarna laat de server %1 er niet meer mee toe.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <comment>button of a notification</comment>
        <translation>Tonen wat te doen</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>button of a notification: a certificate</comment>
        <translation>Vernieuwen…</translation>
    </message>
    <message>
        <source>Your forwarding was changed elsewhere</source>
        <translation>Je doorschakeling is elders gewijzigd</translation>
    </message>
    <message>
        <source>Show forwarding</source>
        <comment>button of a notification</comment>
        <translation>Doorschakeling tonen</translation>
    </message>
    <message>
        <source>The forwarding of your calls has ended</source>
        <translation>De doorschakeling van je gesprekken is afgelopen</translation>
    </message>
    <message>
        <source>Your balance is low</source>
        <translation>Je tegoed is laag</translation>
    </message>
    <message>
        <source>%1 is left, less than the %2 below which you want to be told.</source>
        <comment>two amounts</comment>
        <translation>Er is %1 over, minder dan de %2 waaronder je het wilt weten.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <comment>button of a notification</comment>
        <translation>Opwaarderen</translation>
    </message>
    <message>
        <source>Show the balance</source>
        <comment>button of a notification</comment>
        <translation>Het tegoed tonen</translation>
    </message>
    <message>
        <source>Your calls are forwarded</source>
        <translation>Je gesprekken worden doorgeschakeld</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>Niet storen staat aan</translation>
    </message>
    <message>
        <source>Show Bellset</source>
        <comment>button of a notification</comment>
        <translation>Bellset tonen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>button of a notification: forwarding</comment>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not disturb has been on since %1.</source>
        <comment>a moment</comment>
        <translation>Niet storen staat aan sinds %1.</translation>
    </message>
    <message>
        <source>Do not disturb has been on at least since %1.</source>
        <comment>a moment</comment>
        <translation>Niet storen staat aan, minstens sinds %1.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Al je gesprekken gaan sinds %2 naar %1.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 at least since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Al je gesprekken gaan minstens sinds %2 naar %1.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;My note</source>
        <comment>heading: what the user writes about a call</comment>
        <translation>M&amp;ijn notitie</translation>
    </message>
    <message>
        <source>Delete note</source>
        <comment>button</comment>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Notitie bij dit gesprek</translation>
    </message>
    <message>
        <source>For yourself. It stays on this computer.</source>
        <translation>Alleen voor jezelf. Die blijft op deze computer.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>a note</comment>
        <translation>Opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %1 characters. Take out %n to save it.</source>
        <comment>a note that is too long</comment>
        <translation>
            <numerusform>Een notitie heeft hoogstens %1 tekens. Haal er %n weg om die op te slaan.</numerusform>
            <numerusform>Een notitie heeft hoogstens %1 tekens. Haal er %n weg om die op te slaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersConflict</name>
    <message>
        <source>First name</source>
        <comment>a field</comment>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>a field</comment>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a field</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>a field</comment>
        <translation>Mobiel nummer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>a field</comment>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>No answer after</source>
        <comment>a field</comment>
        <translation>Geen antwoord na</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <comment>a field</comment>
        <translation>Verkort kiezen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>leeg</translation>
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
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Nog niet verbonden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>De server is niet bereikbaar. Je wijzigingen worden als concept bewaard.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Er is een wijziging bezig.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Intussen op de server gewijzigd: kies hun versie of de jouwe.</translation>
    </message>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation>Een van de velden klopt nog niet.</translation>
    </message>
    <message>
        <source>This server shows your details but does not let you change them. Ask your provider.</source>
        <translation>Deze server toont je gegevens, maar laat je ze niet wijzigen. Vraag je provider.</translation>
    </message>
    <message>
        <source>Callers reach you at %1.</source>
        <comment>an address</comment>
        <translation>Bellers bereiken je op %1.</translation>
    </message>
    <message>
        <source>Callers reach you at %1 and at one other address or number.</source>
        <comment>an address</comment>
        <translation>Bellers bereiken je op %1 en op één ander adres of nummer.</translation>
    </message>
    <message numerus="yes">
        <source>Callers reach you at %1 and at %n other addresses and numbers.</source>
        <comment>an address</comment>
        <translation>
            <numerusform>Bellers bereiken je op %1 en op %n ander adres of nummer.</numerusform>
            <numerusform>Bellers bereiken je op %1 en op %n andere adressen en nummers.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading your numbers…</source>
        <translation>Je nummers worden geladen…</translation>
    </message>
    <message>
        <source>Your numbers could not be read.</source>
        <translation>Je nummers konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>No telephone numbers. They are given out by whoever runs the server.</source>
        <translation>Geen telefoonnummers. De beheerder van de server geeft ze uit.</translation>
    </message>
    <message>
        <source>Telephone numbers that ring you (ENUM). Whoever runs the server gives them out.</source>
        <translation>Telefoonnummers die bij jou overgaan (ENUM). De beheerder van de server geeft ze uit.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
</context>
<context>
    <name>OrderRunner</name>
    <message>
        <source>No account is open.</source>
        <comment>why something was not done</comment>
        <translation>Er is geen account geopend.</translation>
    </message>
    <message>
        <source>Do not disturb stays as it was: %1</source>
        <comment>a whole sentence</comment>
        <translation>Niet storen blijft zoals het was: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Gemiste oproepen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>&amp;Since yesterday</source>
        <translation>Sinds &amp;gisteren</translation>
    </message>
    <message>
        <source>The last missed calls</source>
        <translation>De laatste gemiste oproepen</translation>
    </message>
    <message>
        <source>Calls since yesterday</source>
        <translation>Gesprekken sinds gisteren</translation>
    </message>
    <message>
        <source>You missed no calls since yesterday.</source>
        <translation>Je hebt sinds gisteren geen oproepen gemist.</translation>
    </message>
    <message>
        <source>You missed one call since yesterday.</source>
        <translation>Je hebt sinds gisteren één oproep gemist.</translation>
    </message>
    <message numerus="yes">
        <source>You missed %n calls since yesterday.</source>
        <translation>
            <numerusform>Je hebt sinds gisteren %n oproep gemist.</numerusform>
            <numerusform>Je hebt sinds gisteren %n oproepen gemist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Gespreksgeschiedenis wordt geladen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Calls that you miss appear here.</source>
        <translation>Oproepen die je mist, verschijnen hier.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Nog geen gesprekken. Ze verschijnen hier na je eerste gesprek.</translation>
    </message>
    <message>
        <source>No calls since yesterday.</source>
        <translation>Geen gesprekken sinds gisteren.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Whoever runs your server can add one.</source>
        <translation>Je account heeft geen voicemail. De beheerder van je server kan die toevoegen.</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Berichten blijven op de server.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <translation>Berichten worden naar %1 gemaild en niet bewaard.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Berichten worden bewaard en naar %1 gemaild.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the voicemail</comment>
        <translation>Aan</translation>
    </message>
    <message>
        <source>No phone is signed in</source>
        <translation>Er is geen telefoon aangemeld</translation>
    </message>
    <message>
        <source>Sign in on a phone with your SIP address, and calls ring there.</source>
        <translation>Meld je op een telefoon aan met je SIP-adres, en gesprekken gaan daar over.</translation>
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
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <translation>Je account wordt geladen…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Tegoed</translation>
    </message>
    <message>
        <source>Below %1, as you asked to be told.</source>
        <comment>an amount</comment>
        <translation>Lager dan %1, zoals je wilde weten.</translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Het is op. Gesprekken die geld kosten, gaan niet door.</translation>
    </message>
    <message>
        <source>About %1 a day.</source>
        <comment>an amount that is spent</comment>
        <translation>Ongeveer %1 per dag.</translation>
    </message>
    <message>
        <source>Closing the window now keeps Bellset in the tray. The preferences change that.</source>
        <translation>Als je het venster sluit, blijft Bellset nu in het systeemvak. In de voorkeuren kun je dat wijzigen.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Why?</source>
        <comment>why is this page read only</comment>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Why is this page read only?</source>
        <translation>Waarom is deze pagina alleen-lezen?</translation>
    </message>
    <message>
        <source>Read only on this server</source>
        <translation>Alleen-lezen op deze server</translation>
    </message>
    <message>
        <source>Saved data as of %1</source>
        <translation>Opgeslagen gegevens: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Overview</source>
        <comment>name of a page</comment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>The band at the top says who can reach you now and until when, and switches do not disturb, forwarding and your number at once. Every switch can be undone.

Below, the way of a call is drawn from left to right: what it meets first, what rings, and where it ends when nobody answers. The tiles tell what you missed, whether callers can leave a message, and which phones are signed in.</source>
        <comment>help of a page</comment>
        <translation>De band bovenaan zegt wie je nu kan bereiken en tot wanneer, en schakelt niet storen, doorschakeling en je nummer meteen om. Elke omschakeling kan ongedaan worden gemaakt.

Daaronder is de weg van een oproep van links naar rechts getekend: wat die het eerst tegenkomt, wat er overgaat, en waar die eindigt als niemand opneemt. De tegels vertellen wat je hebt gemist, of bellers een bericht kunnen achterlaten, en welke telefoons zijn aangemeld.</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>name of a page</comment>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Every call that is known, newest first. They are kept on this computer, so that they stay when the server has forgotten them; a time of which nothing is known is marked.

Type a name or a part of a number to search (Ctrl+F). Choose a call to see more about it, to call back (Ctrl+Return), to block the caller (Ctrl+B) or to copy the number (Ctrl+C).

Export (Ctrl+E) writes the calls that are shown into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Elk gesprek dat bekend is, het nieuwste eerst. Ze worden op deze computer bewaard, zodat ze blijven als de server ze is vergeten; een tijd waarvan niets bekend is, is gemarkeerd.

Typ een naam of een deel van een nummer om te zoeken (Ctrl+F). Kies een gesprek om er meer over te zien, om terug te bellen (Ctrl+Enter), om de beller te blokkeren (Ctrl+B) of om het nummer te kopiëren (Ctrl+C).

Exporteren (Ctrl+E) schrijft de getoonde gesprekken naar een bestand voor rekenbladen.</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <comment>name of a page</comment>
        <translation>Doorschakeling</translation>
    </message>
    <message>
        <source>Who may call me</source>
        <comment>name of a page</comment>
        <translation>Wie mag mij bellen</translation>
    </message>
    <message>
        <source>Do not disturb and the block list act at once and can be undone. Blocked callers are rejected before anything else is looked at; then do not disturb counts, then your hours.

The week shows who gets through when. Drag over it to set hours, or use the lines below it: days, from, to, and who. For each moment the rule with the fewest days counts, so that a rule for Sunday is an exception from one for every day. Rules take effect when you press Apply (Ctrl+S).

Under &quot;Who would ring?&quot; type a caller and choose a time: you see what would become of the call, and why.</source>
        <comment>help of a page</comment>
        <translation>Niet storen en de blokkeerlijst werken meteen en kunnen ongedaan worden gemaakt. Geblokkeerde bellers worden geweigerd voordat er naar iets anders wordt gekeken; daarna telt niet storen, dan je tijden.

De week toont wie wanneer erdoor komt. Sleep eroverheen om tijden in te stellen, of gebruik de rijen eronder: dagen, van, tot en wie. Voor elk moment telt de regel met de minste dagen, zodat een regel voor zondag een uitzondering is op een regel voor elke dag. Regels gaan in als je op Toepassen drukt (Ctrl+S).

Typ onder “Welk toestel zou overgaan?” een beller en kies een tijd: je ziet wat er van de oproep zou worden, en waarom.</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>name of a page</comment>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>One card for each phone or softphone that is signed in to your account. Calls ring on all of them.

The lock says that the line between the device and the server is encrypted. A device renews its sign-in by itself; one that is switched off leaves the list when its time is over.</source>
        <comment>help of a page</comment>
        <translation>Eén kaart voor elke telefoon of softphone die bij je account is aangemeld. Oproepen gaan op allemaal over.

Het slot zegt dat de lijn tussen het toestel en de server versleuteld is. Een toestel vernieuwt zijn aanmelding zelf; een toestel dat uit staat, verdwijnt uit de lijst als zijn tijd om is.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a page</comment>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Who you are to the office, and everything under which callers reach you.

Your details change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.

What people you call see, and your aliases, change at once and can be undone. Telephone numbers are given out by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Wie je voor kantoor bent, en alles waarop bellers je bereiken.

Je gegevens veranderen als je op Toepassen drukt (Ctrl+S). Tot dan blijven je wijzigingen bewaard, ook als je het programma sluit. Esc in een veld neemt de wijziging ervan terug.

Wat mensen zien die je belt, en je aliassen, veranderen meteen en kunnen ongedaan worden gemaakt. Telefoonnummers worden uitgegeven door de beheerder van de server.</translation>
    </message>
    <message>
        <source>One row for each case in which calls go elsewhere, in the order in which they are tried. The first case that applies counts; while all calls are forwarded, the other rows are not used.

Switch a row on and choose where its calls go: your mobile, voicemail, or any number or address. With an end, what was there before comes back by itself. A row that is switched off keeps its number.

A preset keeps all rows under a name: &quot;Mobile&quot;, &quot;Office&quot;, &quot;Holiday&quot;. Choose one to switch to it at once, for good or until an end; it can be undone.

The rows change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.</source>
        <comment>help of a page</comment>
        <translation>Eén rij voor elk geval waarin oproepen ergens anders heen gaan, in de volgorde waarin ze worden geprobeerd. Het eerste geval dat van toepassing is, telt; zolang alle gesprekken worden doorgeschakeld, worden de andere rijen niet gebruikt.

Zet een rij aan en kies waar de oproepen heen gaan: je mobiel, voicemail, of een willekeurig nummer of adres. Met een einde komt vanzelf terug wat er eerst was. Een rij die uit staat, houdt haar nummer.

Een voorinstelling bewaart alle rijen onder een naam: “Mobiel”, “Kantoor”, “Vakantie”. Kies er een om er meteen naar over te schakelen, voorgoed of tot een einde; het kan ongedaan worden gemaakt.

De rijen veranderen als je op Toepassen drukt (Ctrl+S). Tot dan blijven je wijzigingen bewaard, ook als je het programma sluit. Esc in een veld neemt de wijziging ervan terug.</translation>
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
        <translation>Je postbus: of er een is, welke oproepen hem bereiken en waar de berichten heen gaan.

De schakelaar werkt meteen en kan ongedaan worden gemaakt. Waar berichten heen gaan, verandert als je op Toepassen drukt (Ctrl+S). Een nieuwe pincode telt meteen; hij vervangt de oude en kan niet ongedaan worden gemaakt.

Welke oproepen de postbus bereiken, stel je in op de pagina Doorschakeling.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a page</comment>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>People you call, kept on this computer. Their names are shown with your calls.

Ctrl+N adds somebody, F2 or Return changes the one that is chosen, Del deletes it, Ctrl+C copies the number. Type in the search (Ctrl+F) a name, a part of a number or a group. Everything can be undone.

Import reads tables (.csv) and cards (.vcf) and shows what would happen before anything does; you may also drop the file on the page. Duplicates finds contacts with the same name or number and makes them one.</source>
        <comment>help of a page</comment>
        <translation>Mensen die je belt, bewaard op deze computer. Hun namen worden bij je gesprekken getoond.

Ctrl+N voegt iemand toe, F2 of Enter wijzigt het gekozen contact, Del verwijdert het, Ctrl+C kopieert het nummer. Typ in het zoekveld (Ctrl+F) een naam, een deel van een nummer of een groep. Alles kan ongedaan worden gemaakt.

Importeren leest tabellen (.csv) en kaartjes (.vcf) en toont wat er zou gebeuren voordat er iets gebeurt; je kunt het bestand ook op de pagina laten vallen. Dubbele vindt contacten met dezelfde naam of hetzelfde nummer en maakt er één van.</translation>
    </message>
    <message>
        <source>Balance and usage</source>
        <comment>name of a page</comment>
        <translation>Tegoed en verbruik</translation>
    </message>
    <message>
        <source>What is left on a prepaid account and about how long it lasts, judged by what you spent on the days that are known. Days that are not known do not count.

Each chart says its message above it. With the arrow keys you go from day to day; what is there stands below the chart. The same numbers are behind &quot;Show as table&quot;, and both can be copied.

&quot;Warn me below&quot; is kept on this computer. Export (Ctrl+E) writes all bookings that are kept here into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Wat er op een prepaidaccount over is en ongeveer hoe lang het meegaat, naar wat je uitgaf op de dagen die bekend zijn. Dagen die niet bekend zijn, tellen niet.

Elke grafiek zegt zijn boodschap erboven. Met de pijltoetsen ga je van dag naar dag; wat daar is, staat onder de grafiek. Dezelfde getallen zitten achter “Tonen als tabel”, en beide kunnen worden gekopieerd.

“Waarschuw me onder” wordt op deze computer bewaard. Exporteren (Ctrl+E) schrijft alle boekingen die hier zijn bewaard naar een bestand voor rekenbladen.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>name of a page</comment>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Your certificate is what lets you in, instead of a password. Here you see until when it is good and what protects it on this computer.

Renew gets a new certificate for a new key, which is made here and never leaves this computer. Export writes a copy for another computer, locked with a password of your choice. Replace takes another certificate file of the same account; the old one stays until the server has let the new one in.

Revoke a certificate when the computer or the file that holds it is lost: the server no longer lets it in. That cannot be taken back.</source>
        <comment>help of a page</comment>
        <translation>Je certificaat geeft je toegang, in plaats van een wachtwoord. Hier zie je tot wanneer het geldig is en wat het op deze computer beveiligt.

Vernieuwen haalt een nieuw certificaat voor een nieuwe sleutel, die hier wordt gemaakt en deze computer nooit verlaat. Exporteren schrijft een kopie voor een andere computer, beveiligd met een wachtwoord naar keuze. Vervangen neemt een ander certificaatbestand van hetzelfde account; het oude blijft tot de server het nieuwe heeft toegelaten.

Trek een certificaat in als de computer of het bestand waar het in zit verloren is: de server laat het niet meer toe. Dat kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <comment>name of a page</comment>
        <translation>Conferenties</translation>
    </message>
    <message>
        <source>Your conference rooms: everybody who dials a room&apos;s extension and types its PIN talks with everybody else in it.

Copy invitation copies what a guest needs to know, as plain text for a message. A PIN that is copied alone leaves the clipboard after 30 seconds.

Rooms are set up by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Je conferentieruimten: iedereen die het toestelnummer van een ruimte belt en de pincode intikt, spreekt daar met elkaar.

Uitnodiging kopiëren kopieert wat een gast moet weten, als gewone tekst voor een bericht. Een pincode die alleen wordt gekopieerd, verdwijnt na 30 seconden van het klembord.

Ruimten worden gemaakt door wie de server beheert.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Wat je ziet, is misschien verouderd.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details van de fout</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>do not disturb quiet dnd silence</source>
        <comment>words under which it is found</comment>
        <translation>niet storen rust stil stilte dnd</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a moment</comment>
        <translation>Niet storen tot %1</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>Niet storen uitzetten</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>1 uur niet storen</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 minuten niet storen</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Niet storen tot ik het uitzet</translation>
    </message>
    <message>
        <source>forward divert diversion all calls</source>
        <comment>words under which it is found</comment>
        <translation>doorschakelen doorsturen omleiden alle gesprekken</translation>
    </message>
    <message>
        <source>Stop forwarding all calls</source>
        <translation>Niet meer alle gesprekken doorschakelen</translation>
    </message>
    <message>
        <source>Forward all calls to my mobile (%1)</source>
        <comment>number</comment>
        <translation>Alle gesprekken naar mijn mobiel doorschakelen (%1)</translation>
    </message>
    <message>
        <source>Forward all calls to voicemail</source>
        <translation>Alle gesprekken naar voicemail doorschakelen</translation>
    </message>
    <message>
        <source>privacy anonymous withhold caller id number</source>
        <comment>words under which hiding one&apos;s number is found</comment>
        <translation>privacy anoniem afschermen nummerweergave nummer</translation>
    </message>
    <message>
        <source>Hide my number</source>
        <translation>Mijn nummer verbergen</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Mijn nummer zichtbaar maken</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Terug naar normaal</translation>
    </message>
    <message>
        <source>no forwarding of all calls, no do not disturb</source>
        <comment>beside: Back to normal</comment>
        <translation>geen doorschakeling van alle gesprekken, geen niet storen</translation>
    </message>
    <message>
        <source>your number</source>
        <comment>beside a number</comment>
        <translation>je nummer</translation>
    </message>
    <message>
        <source>your alias</source>
        <comment>beside an address</comment>
        <translation>je alias</translation>
    </message>
    <message>
        <source>Forward all calls, with a number and an end</source>
        <translation>Alle gesprekken doorschakelen, met een nummer en een einde</translation>
    </message>
    <message>
        <source>divert diversion always</source>
        <comment>words under which it is found</comment>
        <translation>omleiden doorsturen altijd</translation>
    </message>
    <message>
        <source>Forward while no phone is signed in</source>
        <translation>Doorschakelen zolang er geen telefoon is aangemeld</translation>
    </message>
    <message>
        <source>divert offline unregistered</source>
        <comment>words under which it is found</comment>
        <translation>omleiden offline afgemeld</translation>
    </message>
    <message>
        <source>Forward while I am busy</source>
        <translation>Doorschakelen terwijl ik bezet ben</translation>
    </message>
    <message>
        <source>divert on the phone engaged</source>
        <comment>words under which it is found</comment>
        <translation>omleiden aan de telefoon in gesprek</translation>
    </message>
    <message>
        <source>Forward when I do not answer</source>
        <translation>Doorschakelen als ik niet opneem</translation>
    </message>
    <message>
        <source>divert timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>omleiden wachttijd seconden</translation>
    </message>
    <message>
        <source>Block a caller</source>
        <translation>Een beller blokkeren</translation>
    </message>
    <message>
        <source>spam reject black list</source>
        <comment>words under which it is found</comment>
        <translation>spam weigeren zwarte lijst</translation>
    </message>
    <message>
        <source>Reject callers who hide their number</source>
        <translation>Bellers weigeren die hun nummer verbergen</translation>
    </message>
    <message>
        <source>anonymous withheld</source>
        <comment>words under which it is found</comment>
        <translation>anoniem verborgen</translation>
    </message>
    <message>
        <source>Set the hours in which callers get through</source>
        <translation>De tijden instellen waarop bellers erdoor komen</translation>
    </message>
    <message>
        <source>accept rules week schedule</source>
        <comment>words under which it is found</comment>
        <translation>toelaten regels week rooster</translation>
    </message>
    <message>
        <source>Test a caller: who would ring?</source>
        <translation>Een beller testen: welk toestel zou overgaan?</translation>
    </message>
    <message>
        <source>explain why</source>
        <comment>words under which it is found</comment>
        <translation>uitleggen waarom</translation>
    </message>
    <message>
        <source>Search all calls</source>
        <translation>In alle gesprekken zoeken</translation>
    </message>
    <message>
        <source>history log missed find</source>
        <comment>words under which it is found</comment>
        <translation>geschiedenis logboek gemist vinden</translation>
    </message>
    <message>
        <source>Export calls into a file</source>
        <translation>Gesprekken naar een bestand exporteren</translation>
    </message>
    <message>
        <source>csv spreadsheet save</source>
        <comment>words under which it is found</comment>
        <translation>csv rekenblad spreadsheet opslaan</translation>
    </message>
    <message>
        <source>My mobile number</source>
        <translation>Mijn mobiele nummer</translation>
    </message>
    <message>
        <source>cell phone identity</source>
        <comment>words under which it is found</comment>
        <translation>gsm mobieltje identiteit</translation>
    </message>
    <message>
        <source>My e-mail address</source>
        <translation>Mijn mailadres</translation>
    </message>
    <message>
        <source>identity mail</source>
        <comment>words under which it is found</comment>
        <translation>identiteit e-mail</translation>
    </message>
    <message>
        <source>Time zone of my account</source>
        <translation>Tijdzone van mijn account</translation>
    </message>
    <message>
        <source>clock local time</source>
        <comment>words under which it is found</comment>
        <translation>klok lokale tijd</translation>
    </message>
    <message>
        <source>How long my phones ring</source>
        <translation>Hoe lang mijn telefoons overgaan</translation>
    </message>
    <message>
        <source>no answer timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>geen antwoord wachttijd seconden</translation>
    </message>
    <message>
        <source>The number that people I call see</source>
        <translation>Het nummer dat mensen zien die ik bel</translation>
    </message>
    <message>
        <source>caller id</source>
        <comment>words under which it is found</comment>
        <translation>nummerweergave</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Een alias toevoegen</translation>
    </message>
    <message>
        <source>address</source>
        <comment>words under which it is found</comment>
        <translation>adres</translation>
    </message>
    <message>
        <source>register device softphone</source>
        <comment>words under which it is found</comment>
        <translation>registreren toestel softphone</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <translation>Nog een toestel instellen</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Settings</source>
        <comment>heading in the search of the window</comment>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>heading in the search of the window</comment>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <comment>heading in the search of the window</comment>
        <translation>Personen en nummers</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>heading in the search of the window</comment>
        <translation>Acties</translation>
    </message>
</context>
<context>
    <name>PartyHistory</name>
    <message>
        <source>Other calls with them</source>
        <comment>heading</comment>
        <translation>Andere gesprekken met hen</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <comment>a call; when</comment>
        <translation>Gemist, %1</translation>
    </message>
    <message>
        <source>You called, not answered, %1</source>
        <comment>when</comment>
        <translation>Jij belde, niet beantwoord, %1</translation>
    </message>
    <message>
        <source>You called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Jij belde, %1, %2</translation>
    </message>
    <message>
        <source>They called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Zij belden, %1, %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Wacht&amp;zin</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Nog een &amp;keer</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>Neem minstens 8 tekens.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Het wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Het wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Unlock the certificate file</source>
        <translation>Het certificaatbestand ontgrendelen</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>For most files it is your SIP password (for sip2sip: always).</source>
        <translation>Voor de meeste bestanden is het je SIP-wachtwoord (voor sip2sip: altijd).</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>“%1” is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Does not open the file yet.</source>
        <translation>Opent het bestand nog niet.</translation>
    </message>
    <message>
        <source>This password opens the file.</source>
        <translation>Dit wachtwoord opent het bestand.</translation>
    </message>
</context>
<context>
    <name>PathBoxes</name>
    <message>
        <source>When busy</source>
        <translation>Als bezet</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>na %1 s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who calls</comment>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>get through</source>
        <translation>komen erdoor</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Je toestellen</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 toestel</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n toestel</numerusform>
            <numerusform>%n toestellen</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>overgaan</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mijn mobiel</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Afgewezen</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The way of a call</source>
        <translation>De weg van een oproep</translation>
    </message>
    <message>
        <source>Station %1 of %2: %3</source>
        <comment>number, count, what it is</comment>
        <translation>Station %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <comment>label of a field</comment>
        <translation>N&amp;ieuwe pincode</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <comment>label of a field: the new PIN</comment>
        <translation>&amp;Herhalen</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <comment>button</comment>
        <translation>Pincode wij&amp;zigen</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>De pincode kopiëren</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits. You type it on a phone to hear your messages. It takes the place of the old one at once, and cannot be undone.</source>
        <translation>Een pincode heeft 4 tot 10 cijfers. Je typt hem op een telefoon om je berichten te horen. Hij vervangt de oude meteen en kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>De nieuwe pincode nog een keer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>De pincode staat 30 seconden op het klembord.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>This server does not tell the PIN. Set a new one.</source>
        <translation>Deze server vertelt de pincode niet. Stel een nieuwe in.</translation>
    </message>
    <message>
        <source>The new PIN is in force.</source>
        <translation>De nieuwe pincode is van kracht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost: the old PIN or the new one may be in force. Change it again to be sure.</source>
        <translation>Het antwoord van de server ging verloren: de oude of de nieuwe pincode kan van kracht zijn. Wijzig hem nog een keer om zeker te zijn.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>Present PIN: %1</source>
        <comment>digits, or dots that hide them</comment>
        <translation>Huidige pincode: %1</translation>
    </message>
    <message>
        <source>Present PIN: hidden</source>
        <translation>Huidige pincode: verborgen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>button: the PIN</comment>
        <translation>V&amp;erbergen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>button: the PIN</comment>
        <translation>To&amp;nen</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>De pincode verbergen</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>De pincode tonen</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Een pincode heeft alleen cijfers.</translation>
    </message>
    <message>
        <source>At least 4 digits are needed.</source>
        <translation>Er zijn minstens 4 cijfers nodig.</translation>
    </message>
    <message>
        <source>A PIN has 10 digits at most.</source>
        <translation>Een pincode heeft hoogstens 10 cijfers.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Typ de nieuwe pincode nog een keer.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Kleuren:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of colours</comment>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of colours</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of colours</comment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>choice of colours</comment>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of a language</comment>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Taal (vanaf de volgende start):</translation>
    </message>
    <message>
        <source>The one shown last</source>
        <comment>choice of the first page</comment>
        <translation>De laatst getoonde</translation>
    </message>
    <message>
        <source>&amp;First page:</source>
        <translation>&amp;Eerste pagina:</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Starten als ik me op deze computer aanmeld</translation>
    </message>
    <message>
        <source>Look for &amp;news while nobody looks</source>
        <translation>Kijk &amp;naar nieuws als niemand kijkt</translation>
    </message>
    <message>
        <source>Asks the server every five minutes while the window is minimised.</source>
        <translation>Vraagt de server elke vijf minuten zolang het venster geminimaliseerd is.</translation>
    </message>
    <message>
        <source>Every five minutes, while the window is minimised and for accounts that are not shown. Calls that the server forgets meanwhile are missing in your list.</source>
        <translation>Elke vijf minuten, zolang het venster geminimaliseerd is en voor accounts die niet worden getoond. Gesprekken die de server intussen vergeet, ontbreken in je lijst.</translation>
    </message>
    <message>
        <source>Telephone links:</source>
        <translation>Telefoonlinks:</translation>
    </message>
    <message>
        <source>&amp;Open telephone links with Bellset</source>
        <translation>Telefoonlinks met Bellset &amp;openen</translation>
    </message>
    <message>
        <source>What is kept:</source>
        <translation>Wat wordt bewaard:</translation>
    </message>
    <message>
        <source>&amp;Delete everything of %1…</source>
        <comment>button: an account</comment>
        <translation>A&amp;lles van %1 verwijderen…</translation>
    </message>
    <message>
        <source>%1 cannot be changed, so it stays as it was.</source>
        <comment>a file</comment>
        <translation>%1 kan niet worden gewijzigd, dus het blijft zoals het was.</translation>
    </message>
    <message>
        <source>tel: and sip: links of web pages and mails open in Bellset.</source>
        <translation>tel:- en sip:-links van webpagina’s en mails worden in Bellset geopend.</translation>
    </message>
    <message>
        <source>No program is chosen for tel: and sip: links of web pages and mails.</source>
        <translation>Er is geen programma gekozen voor tel:- en sip:-links van webpagina’s en mails.</translation>
    </message>
    <message>
        <source>tel: links of web pages and mails open in %1.</source>
        <comment>name of a program</comment>
        <translation>tel:-links van webpagina’s en mails worden in %1 geopend.</translation>
    </message>
    <message>
        <source>The choice is made in the settings of your desktop.</source>
        <translation>De keuze maak je in de instellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>The desktop did not take the choice. Choose Bellset in the settings of your desktop.</source>
        <translation>Het bureaublad nam de keuze niet over. Kies Bellset in de instellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>On this computer alone: the certificate of each account, encrypted; its calls, bookings and contacts; what the server said last; changes that are not applied. Nothing is sent to anybody but your server, and what you look for to the directory that you set up.</source>
        <translation>Alleen op deze computer: het certificaat van elk account, versleuteld; de gesprekken, boekingen en contacten ervan; wat de server het laatst zei; niet toegepaste wijzigingen. Er wordt niets verzonden, behalve naar je server, en wat je zoekt naar de adresgids die je hebt ingesteld.</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>&amp;In het systeemvak blijven draaien als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>what to notify of</comment>
        <translation>Ge&amp;miste oproepen</translation>
    </message>
    <message>
        <source>For&amp;warding that changes, ends or was forgotten</source>
        <comment>what to notify of</comment>
        <translation>&amp;Doorschakeling die verandert, afloopt of is vergeten</translation>
    </message>
    <message>
        <source>A low &amp;balance</source>
        <comment>what to notify of</comment>
        <translation>Een l&amp;aag tegoed</translation>
    </message>
    <message>
        <source>The &amp;end of my certificate</source>
        <comment>what to notify of</comment>
        <translation>Het &amp;verlopen van mijn certificaat</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Meld mij:</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <comment>named sets of forwarding rows</comment>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>button: what a preset set stays</comment>
        <translation>Zonder einde</translation>
    </message>
    <message>
        <source>Nothing is put back: what is set now stays until you change it.</source>
        <translation>Er wordt niets teruggezet: wat nu is ingesteld, blijft tot je het wijzigt.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a preset…</source>
        <comment>button: the rows below</comment>
        <translation>Als &amp;voorinstelling opslaan…</translation>
    </message>
    <message>
        <source>Name &amp;for it</source>
        <comment>label of a field: of a preset</comment>
        <translation>&amp;Naam ervoor</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Naam van de voorinstelling</translation>
    </message>
    <message>
        <source>Mobile, Office, Holiday…</source>
        <comment>examples of names of presets</comment>
        <translation>Mobiel, Kantoor, Vakantie…</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a name</comment>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>De voorinstelling opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: naming a preset</comment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Apply or discard your changes below first.</source>
        <translation>Pas eerst je wijzigingen hieronder toe of verwerp ze.</translation>
    </message>
    <message>
        <source>It leads to your mobile, but your account has no mobile number.</source>
        <translation>Hij leidt naar je mobiel, maar je account heeft geen mobiel nummer.</translation>
    </message>
    <message>
        <source>It leads to voicemail, but your account has none.</source>
        <translation>Hij leidt naar voicemail, maar je account heeft die niet.</translation>
    </message>
    <message>
        <source>It leads to your own account: calls would go in circles.</source>
        <translation>Hij leidt naar je eigen account: oproepen zouden in een kring rondgaan.</translation>
    </message>
    <message>
        <source>One of its targets is no number and no address. Save it anew.</source>
        <translation>Een van de bestemmingen is geen nummer en geen adres. Sla hem opnieuw op.</translation>
    </message>
    <message>
        <source>Until I &amp;change it</source>
        <translation>Tot ik &amp;het wijzig</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 uur lang</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Naa&amp;m wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>The preset %1 is deleted. Your forwarding stays as it is.</source>
        <comment>name</comment>
        <translation>De voorinstelling %1 is verwijderd. Je doorschakeling blijft zoals die is.</translation>
    </message>
    <message>
        <source>One of the targets below is missing or wrong.</source>
        <translation>Een van de bestemmingen hieronder ontbreekt of klopt niet.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Een andere voorinstelling heeft deze naam.</translation>
    </message>
    <message>
        <source>In force: %1 until %2. This server has no ends: then this program puts back what was there before, as long as this program runs.</source>
        <comment>name, moment</comment>
        <translation>Van kracht: %1 tot %2. Deze server kent geen einde: dan zet dit programma terug wat er eerst was, zolang het draait.</translation>
    </message>
    <message>
        <source>At %1 this program puts back what was there before, as long as this program runs.</source>
        <comment>moment</comment>
        <translation>Einde: %1; dan zet dit programma terug wat er eerst was, zolang het draait.</translation>
    </message>
    <message>
        <source>In force: %1 until %2, then what was there before.</source>
        <comment>name, moment</comment>
        <translation>Van kracht: %1 tot %2, daarna wat er eerst was.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>name of a preset</comment>
        <translation>Van kracht: %1.</translation>
    </message>
    <message>
        <source>Keep the rows below under a name, and switch to them later with one choice.</source>
        <translation>Bewaar de rijen hieronder onder een naam, en schakel er later met één keuze naar over.</translation>
    </message>
    <message>
        <source>None of them is in force. This server has no ends: at an end this program puts back what was there before, as long as this program runs.</source>
        <translation>Geen ervan is van kracht. Deze server kent geen einde: bij een einde zet dit programma terug wat er eerst was, zolang het draait.</translation>
    </message>
    <message>
        <source>None of them is in force.</source>
        <translation>Geen ervan is van kracht.</translation>
    </message>
    <message>
        <source>Preset %1, in force</source>
        <comment>name</comment>
        <translation>Voorinstelling %1, van kracht</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <comment>name</comment>
        <translation>Voorinstelling %1</translation>
    </message>
    <message>
        <source>There are 12 presets. Delete one first.</source>
        <translation>Er zijn 12 voorinstellingen. Verwijder er eerst een.</translation>
    </message>
    <message>
        <source>Keeps the rows below under a name.</source>
        <translation>Bewaart de rijen hieronder onder een naam.</translation>
    </message>
    <message>
        <source>It leads to an emergency number. Save it anew.</source>
        <translation>Het leidt naar een alarmnummer. Sla het opnieuw op.</translation>
    </message>
</context>
<context>
    <name>ReachPath</name>
    <message>
        <source>All calls forwarded</source>
        <translation>Alles doorgeschakeld</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Geen telefoon aangemeld</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Als bezet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>buiten je tijden</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the stations of a call; keep the spaces</comment>
        <translation>, dan </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>until you turn it off</source>
        <translation>tot je het uitzet</translation>
    </message>
</context>
<context>
    <name>ReachStrip</name>
    <message>
        <source>For&amp;ward</source>
        <comment>button: opens a menu of targets for all calls</comment>
        <translation>Doors&amp;chakelen</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <translation>Mijn nummer &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show my number</source>
        <translation>Mijn nummer &amp;zichtbaar maken</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>time, sentence</comment>
        <translation>Stand (%1): %2</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server has not answered yet.</source>
        <translation>Het is niet bekend wie je bereikt: de server heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server does not say.</source>
        <translation>Het is niet bekend wie je bereikt: de server zegt het niet.</translation>
    </message>
    <message>
        <source>Looking up who reaches you…</source>
        <translation>Opzoeken wie je bereikt…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Nog niet verbonden.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be changed now.</source>
        <translation>De server is niet bereikbaar, dus er kan nu niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing can be changed now.</source>
        <translation>Je bent niet aangemeld, dus er kan nu niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Er is een wijziging bezig.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Deze server laat je dit niet wijzigen.</translation>
    </message>
    <message>
        <source>Turn off do not distur&amp;b</source>
        <comment>button</comment>
        <translation>Niet &amp;storen uitzetten</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <comment>button: opens a menu of durations</comment>
        <translation>Niet &amp;storen</translation>
    </message>
    <message>
        <source>Calls ring again at once.</source>
        <translation>Oproepen gaan meteen weer over.</translation>
    </message>
    <message>
        <source>Choose for how long no call rings.</source>
        <translation>Kies hoe lang er geen oproep overgaat.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere, or stop forwarding them.</source>
        <translation>Alle gesprekken ergens anders heen sturen, of het doorschakelen stoppen.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere.</source>
        <translation>Alle gesprekken ergens anders heen sturen.</translation>
    </message>
    <message>
        <source>Let callers leave a &amp;message</source>
        <comment>button: forward to voicemail</comment>
        <translation>&amp;Bericht laten inspreken</translation>
    </message>
    <message>
        <source>Send callers to &amp;my mobile</source>
        <comment>button</comment>
        <translation>Be&amp;llers naar mijn mobiel</translation>
    </message>
    <message>
        <source>Set up forward&amp;ing</source>
        <comment>button</comment>
        <translation>Doorsc&amp;hakelen instellen</translation>
    </message>
    <message>
        <source>Only while no phone is signed in.</source>
        <translation>Alleen zolang er geen telefoon is aangemeld.</translation>
    </message>
    <message>
        <source>Hide m&amp;y number</source>
        <comment>toggle button</comment>
        <translation>&amp;Mijn nummer verbergen</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Nog niet bekend.</translation>
    </message>
    <message>
        <source>People you call do not see your number.</source>
        <translation>Mensen die je belt, zien je nummer niet.</translation>
    </message>
    <message>
        <source>People you call see your number.</source>
        <translation>Mensen die je belt, zien je nummer.</translation>
    </message>
    <message>
        <source>Set from here %1. This server cannot be asked whether it still holds.</source>
        <translation>Van hieruit ingesteld %1. Deze server vertelt niet of het nog geldt.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden.</source>
        <translation>Deze server vertelt niet of je nummer verborgen is.</translation>
    </message>
    <message>
        <source>M&amp;y number: hidden</source>
        <comment>button with menu</comment>
        <translation>Mijn n&amp;ummer: verborgen</translation>
    </message>
    <message>
        <source>M&amp;y number: shown</source>
        <comment>button with menu</comment>
        <translation>Mijn n&amp;ummer: zichtbaar</translation>
    </message>
    <message>
        <source>M&amp;y number: not known</source>
        <comment>button with menu</comment>
        <translation>&amp;Mijn nummer: niet bekend</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>&amp;30 minuten lang</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 uur lang</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>Until I &amp;turn it off</source>
        <translation>Tot ik h&amp;et uitzet</translation>
    </message>
    <message>
        <source>Send all calls to</source>
        <translation>Alle gesprekken sturen naar</translation>
    </message>
    <message>
        <source>My mobile (no number in your account)</source>
        <translation>Mijn mobiel (geen nummer in je account)</translation>
    </message>
    <message>
        <source>My &amp;mobile (%1)</source>
        <translation>Mijn mob&amp;iel (%1)</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Voicemail</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>Ander&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Stop forwarding</source>
        <translation>Niet meer &amp;doorschakelen</translation>
    </message>
    <message>
        <source>&amp;Back to normal</source>
        <translation>Terug naar n&amp;ormaal</translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <comment>button: read the settings again</comment>
        <translation>Nu cont&amp;roleren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>Ongedaan ma&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button: undo a change</comment>
        <translation>Opnieu&amp;w proberen</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>button</comment>
        <translation>Opnieuw ui&amp;tvoeren</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <comment>button</comment>
        <translation>Welk toestel zou overgaan?</translation>
    </message>
    <message>
        <source>See what would become of a call, and why.</source>
        <translation>Zie wat er van een oproep zou worden, en waarom.</translation>
    </message>
    <message>
        <source>A &amp;contact</source>
        <translation>Een &amp;contact</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>saved sets of forwards</comment>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>My &amp;mobile (add its number)…</source>
        <translation>Mijn &amp;mobiel (nummer toevoegen)…</translation>
    </message>
    <message>
        <source>Stop forwarding</source>
        <comment>button: all calls ring here again</comment>
        <translation>Doorschakelen stoppen</translation>
    </message>
    <message>
        <source>Calls ring here again.</source>
        <translation>Gesprekken komen hier weer binnen.</translation>
    </message>
    <message>
        <source>Ended from here, as long as this program runs</source>
        <translation>Eindigt vanaf hier, zolang dit programma draait</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message>
        <source>your devices</source>
        <comment>where a call rings</comment>
        <translation>je toestellen</translation>
    </message>
    <message>
        <source>1 device</source>
        <comment>where a call rings</comment>
        <translation>1 toestel</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>where a call rings</comment>
        <translation>
            <numerusform>%n toestel</numerusform>
            <numerusform>%n toestellen</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call ends</comment>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>your mobile</source>
        <comment>where a call goes</comment>
        <translation>je mobiel</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>what happens to a call</comment>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>target of a forward</comment>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>My mobile</source>
        <comment>target of a forward</comment>
        <translation>Mijn mobiel</translation>
    </message>
    <message>
        <source>All calls</source>
        <comment>when a call is forwarded</comment>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when a call is forwarded</comment>
        <translation>Geen telefoon online</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when a call is forwarded</comment>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>No answer after %1 s</source>
        <comment>when a call is forwarded</comment>
        <translation>Geen antwoord na %1 s</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when a call is forwarded</comment>
        <translation>Geweigerd door mijn regels</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation>vip</translation>
    </message>
    <message>
        <source>business</source>
        <comment>group of contacts</comment>
        <translation>zakelijk</translation>
    </message>
    <message>
        <source>coworkers</source>
        <comment>group of contacts</comment>
        <translation>collega’s</translation>
    </message>
    <message>
        <source>friends</source>
        <comment>group of contacts</comment>
        <translation>vrienden</translation>
    </message>
    <message>
        <source>family</source>
        <comment>group of contacts</comment>
        <translation>familie</translation>
    </message>
    <message>
        <source>after %1 s %2</source>
        <comment>a step of a call&apos;s way: after 20 s voicemail</comment>
        <translation>na %1 s %2</translation>
    </message>
    <message>
        <source>%1 (when busy: %2)</source>
        <comment>a call&apos;s way, and where it goes when busy</comment>
        <translation>%1 (als bezet: %2)</translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation> tot %1</translation>
    </message>
    <message>
        <source>callers hear voicemail</source>
        <translation>bellers krijgen voicemail</translation>
    </message>
    <message>
        <source>callers are turned away</source>
        <translation>bellers worden afgewezen</translation>
    </message>
    <message>
        <source>callers go to %1</source>
        <translation>bellers gaan naar %1</translation>
    </message>
    <message>
        <source>others hear voicemail</source>
        <translation>anderen krijgen voicemail</translation>
    </message>
    <message>
        <source>others are turned away</source>
        <translation>anderen worden afgewezen</translation>
    </message>
    <message>
        <source>others go to %1</source>
        <translation>anderen gaan naar %1</translation>
    </message>
    <message>
        <source>Nobody can reach you: no phone is signed in and nothing is forwarded.</source>
        <translation>Niemand kan je bereiken: er is geen telefoon aangemeld en niets doorgeschakeld.</translation>
    </message>
    <message>
        <source>All calls go to %1%2, do not disturb or not.</source>
        <comment>place, end</comment>
        <translation>Alle gesprekken gaan naar %1%2, niet storen of niet.</translation>
    </message>
    <message>
        <source>All calls go to %1%2.</source>
        <comment>place, end</comment>
        <translation>Alle gesprekken gaan naar %1%2.</translation>
    </message>
    <message>
        <source>Do not disturb%1, except for %2; %3.</source>
        <comment>end, groups, what the others meet</comment>
        <translation>Niet storen%1, behalve voor %2; %3.</translation>
    </message>
    <message>
        <source>Do not disturb%1; %2.</source>
        <comment>end, what callers meet</comment>
        <translation>Niet storen%1; %2.</translation>
    </message>
    <message>
        <source>Outside your hours: %1.</source>
        <comment>what callers meet</comment>
        <translation>Buiten je tijden: %1.</translation>
    </message>
    <message>
        <source>Only %1 get through: %2; %3.</source>
        <comment>groups, a call&apos;s way, what the others meet</comment>
        <translation>Je laat alleen %1 door: %2; %3.</translation>
    </message>
    <message>
        <source>No phone is signed in; %1.</source>
        <comment>what callers meet</comment>
        <translation>Er is geen telefoon aangemeld; %1.</translation>
    </message>
    <message>
        <source>Callers reach: %1.</source>
        <comment>a call&apos;s way</comment>
        <translation>Bellers bereiken: %1.</translation>
    </message>
    <message>
        <source>Nobody can reach you</source>
        <translation>Niemand kan je bereiken</translation>
    </message>
    <message>
        <source>Forwarded to %1%2</source>
        <comment>place, end</comment>
        <translation>Doorgeschakeld naar %1%2</translation>
    </message>
    <message>
        <source>Do not disturb%1</source>
        <comment>end</comment>
        <translation>Niet storen%1</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Buiten je tijden</translation>
    </message>
    <message>
        <source>Some callers get through</source>
        <translation>Sommige bellers komen erdoor</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
</context>
<context>
    <name>RecentCallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Gemiste oproep van %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Gesprek van %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Gesprek met %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Oproep naar %1, %2, niet beantwoord</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>&amp;Use the new one</source>
        <comment>button: a certificate</comment>
        <translation>Het &amp;nieuwe gebruiken</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <comment>button: a certificate</comment>
        <translation>Het &amp;huidige houden</translation>
    </message>
    <message>
        <source>Present certificate</source>
        <translation>Huidig certificaat</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>Certificaat in het bestand</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <comment>a fingerprint</comment>
        <translation>SHA-256 begint met %1</translation>
    </message>
    <message>
        <source>The file holds the certificate that is in use already.</source>
        <translation>Het bestand bevat het certificaat dat al in gebruik is.</translation>
    </message>
    <message>
        <source>The one of the file ends earlier than the present one. Is it an older file?</source>
        <translation>Dat in het bestand verloopt eerder dan het huidige. Is het een ouder bestand?</translation>
    </message>
    <message>
        <source>The server is asked whether it lets the new one in before anything is replaced.</source>
        <translation>De server wordt gevraagd of hij het nieuwe toelaat voordat er iets wordt vervangen.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Days of rule %1: %2</source>
        <translation>Dagen van regel %1: %2</translation>
    </message>
    <message>
        <source>Rule %1 begins</source>
        <translation>Begin van regel %1</translation>
    </message>
    <message>
        <source>Rule %1 ends</source>
        <translation>Einde van regel %1</translation>
    </message>
    <message>
        <source>Who gets through by rule %1: %2</source>
        <translation>Wie erdoor komt volgens regel %1: %2</translation>
    </message>
    <message>
        <source>Remove rule %1: %2</source>
        <translation>Regel %1 verwijderen: %2</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Deze regel verwijderen</translation>
    </message>
    <message>
        <source>Until %1 of the day after.</source>
        <comment>time</comment>
        <translation>Tot %1 de dag erna.</translation>
    </message>
    <message>
        <source>%1 (nobody in it)</source>
        <comment>group</comment>
        <translation>%1 (niemand erin)</translation>
    </message>
</context>
<context>
    <name>RulesConflict</name>
    <message>
        <source>no rule</source>
        <comment>for these days</comment>
        <translation>geen regel</translation>
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
        <translation>&amp;Hun versie</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>M&amp;ijn versie</translation>
    </message>
    <message>
        <source>Add a rul&amp;e</source>
        <comment>button</comment>
        <translation>R&amp;egel toevoegen</translation>
    </message>
    <message>
        <source>When callers get through</source>
        <translation>Wanneer bellers erdoor komen</translation>
    </message>
    <message>
        <source>Without a rule everybody gets through at any time.</source>
        <translation>Zonder regel komt iedereen er altijd door.</translation>
    </message>
    <message>
        <source>Filled: everybody. Outlined: some groups. Empty: nobody. For each moment the rule with the fewest days counts.</source>
        <translation>Gevuld: iedereen. Omlijnd: sommige groepen. Leeg: niemand. Voor elk moment telt de regel met de minste dagen.</translation>
    </message>
    <message>
        <source>Drag over the week to set hours.</source>
        <translation>Sleep over de week om tijden in te stellen.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>time zone</comment>
        <translation>De tijden zijn die van %1.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: there are no rules any more.</source>
        <translation>Intussen op de server gewijzigd: er zijn geen regels meer.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the rules there</comment>
        <translation>Intussen op de server gewijzigd: %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Vergelijken…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Added the alias %1.</source>
        <translation>De alias %1 is toegevoegd.</translation>
    </message>
    <message>
        <source>Removed the alias %1.</source>
        <translation>De alias %1 is verwijderd.</translation>
    </message>
    <message>
        <source>There are no aliases.</source>
        <translation>Er zijn geen aliassen.</translation>
    </message>
    <message>
        <source>&quot;enum&quot; takes no further words.</source>
        <translation>“enum” heeft geen verdere woorden.</translation>
    </message>
    <message>
        <source>There are no ENUM numbers.</source>
        <translation>Er zijn geen ENUM-nummers.</translation>
    </message>
    <message>
        <source>Write &quot;api GET PATH&quot; or &quot;api POST PATH&quot;.</source>
        <translation>Schrijf “api GET PATH” of “api POST PATH”.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Het pad begint met een schuine streep.</translation>
    </message>
    <message>
        <source>The query in the path cannot be read.</source>
        <translation>De query in het pad is niet te lezen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>“%1” heeft niet de vorm sleutel=waarde.</translation>
    </message>
    <message>
        <source>The server is given with a file of its own, %1, so %2 cannot be asked. Give it without the file: --server %3.</source>
        <translation>De server is opgegeven met een eigen bestand, %1, dus %2 kan niet worden gevraagd. Geef hem op zonder het bestand: --server %3.</translation>
    </message>
    <message>
        <source>This account pays afterwards: it has no balance.</source>
        <translation>Dit account betaalt achteraf: het heeft geen tegoed.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <comment>%1 is an amount with its currency</comment>
        <translation>Tegoed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) running on it.</source>
        <translation>
            <numerusform>Er loopt %n gesprek op.</numerusform>
            <numerusform>Er lopen %n gesprekken op.</numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <comment>what is left after a booking</comment>
        <translation>tegoed %1</translation>
    </message>
    <message>
        <source>No bookings.</source>
        <comment>on a balance</comment>
        <translation>Geen boekingen.</translation>
    </message>
    <message>
        <source>There are older bookings: --limit shows more.</source>
        <translation>Er zijn oudere boekingen: --limit toont er meer.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message numerus="yes">
        <source>This month: %n call(s) placed, price %1.</source>
        <translation>
            <numerusform>Deze maand: %n keer gebeld, prijs %1.</numerusform>
            <numerusform>Deze maand: %n keer gebeld, prijs %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;balance&quot; takes no further words.</source>
        <translation>“balance” heeft geen verdere woorden.</translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;balance --history&quot;.</source>
        <translation>--%1 hoort bij “balance --history”.</translation>
    </message>
    <message>
        <source>&quot;usage&quot; takes no further words.</source>
        <translation>“usage” heeft geen verdere woorden.</translation>
    </message>
    <message>
        <source>&quot;calls&quot; takes no further words.</source>
        <translation>“calls” heeft geen verdere woorden.</translation>
    </message>
    <message>
        <source>Use one of --missed, --in and --out.</source>
        <translation>Gebruik er één van --missed, --in en --out.</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call</comment>
        <translation>gemist</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>a call</comment>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a call</comment>
        <translation>uitgaand</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a call</comment>
        <translation>inkomend</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Geen gesprekken.</translation>
    </message>
    <message>
        <source>There are older calls: --limit shows more.</source>
        <translation>Er zijn oudere gesprekken: --limit toont er meer.</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation>Opgeslagen voor %1.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-vingerafdruk: %1</translation>
    </message>
    <message>
        <source>--protect is keychain or password.</source>
        <translation>--protect is keychain of password.</translation>
    </message>
    <message>
        <source>&quot;cert %1&quot; has no option --%2.</source>
        <translation>“cert %1” heeft geen optie --%2.</translation>
    </message>
    <message>
        <source>Name the file once.</source>
        <translation>Noem het bestand één keer.</translation>
    </message>
    <message>
        <source>Write &quot;cert import FILE&quot;, &quot;cert enrol ADDRESS&quot;, &quot;cert export FILE&quot;, &quot;cert revoke SERIAL&quot;, or &quot;cert&quot; with show, renew or list.</source>
        <translation>Schrijf “cert import FILE”, “cert enrol ADDRESS”, “cert export FILE”, “cert revoke SERIAL”, of “cert” met show, renew of list.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Nieuw wachtwoord van %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Wachtwoord van %1:</translation>
    </message>
    <message>
        <source>&quot;cert enrol&quot; gets a new certificate: leave --p12 and --account out.</source>
        <translation>“cert enrol” haalt een nieuw certificaat: laat --p12 en --account weg.</translation>
    </message>
    <message>
        <source>There is no password: add --password-stdin, and write it in the first line of standard input, the code in the second.</source>
        <translation>Er is geen wachtwoord: voeg --password-stdin toe, en zet het op de eerste regel van de standaardinvoer, de code op de tweede.</translation>
    </message>
    <message>
        <source>There is no code on standard input, after the password.</source>
        <translation>Er staat geen code op de standaardinvoer, na het wachtwoord.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>&quot;cert renew&quot; works on a saved account; import the file first.</source>
        <translation>“cert renew” werkt op een opgeslagen account; importeer eerst het bestand.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 bestaat al; kies een andere naam.</translation>
    </message>
    <message>
        <source>--legacy is for .p12 files.</source>
        <translation>--legacy is voor .p12-bestanden.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Nieuw wachtwoord voor %1:</translation>
    </message>
    <message>
        <source>The file needs a password; type it, or give it with --password-stdin.</source>
        <translation>Het bestand heeft een wachtwoord nodig; typ het, of geef het met --password-stdin.</translation>
    </message>
    <message>
        <source>The certificate %1 is revoked.</source>
        <translation>Het certificaat %1 is ingetrokken.</translation>
    </message>
    <message>
        <source>say who can reach me; ends with 3 if nobody can</source>
        <translation>zeggen wie me kan bereiken; exitcode 3 als niemand dat kan</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>niet storen</translation>
    </message>
    <message>
        <source>forward calls; TARGET is mobile, voicemail, a number or an address</source>
        <translation>gesprekken doorschakelen; TARGET is mobile, voicemail, een nummer of een adres</translation>
    </message>
    <message>
        <source>hide or show my number when I call</source>
        <translation>mijn nummer verbergen of tonen als ik bel</translation>
    </message>
    <message>
        <source>list calls, those kept on this computer too</source>
        <translation>gesprekken opsommen, ook die op deze computer zijn bewaard</translation>
    </message>
    <message>
        <source>decide who gets through when, and who never does</source>
        <translation>bepalen wie wanneer erdoor komt, en wie nooit</translation>
    </message>
    <message>
        <source>reject calls of somebody</source>
        <translation>oproepen van iemand weigeren</translation>
    </message>
    <message>
        <source>no longer reject calls of somebody</source>
        <translation>oproepen van iemand niet meer weigeren</translation>
    </message>
    <message>
        <source>say what becomes of a call, step by step; ends with 3 if it is turned away</source>
        <translation>stap voor stap zeggen wat er van een oproep wordt; exitcode 3 als die wordt afgewezen</translation>
    </message>
    <message>
        <source>entries that the account&apos;s programs keep on the server</source>
        <translation>items die de programma’s van het account op de server bewaren</translation>
    </message>
    <message>
        <source>other names that ring my phones</source>
        <translation>andere namen waarop mijn telefoons overgaan</translation>
    </message>
    <message>
        <source>my telephone numbers in ENUM</source>
        <translation>mijn telefoonnummers in ENUM</translation>
    </message>
    <message>
        <source>phones that are signed in</source>
        <translation>aangemelde telefoons</translation>
    </message>
    <message>
        <source>prepaid balance and the calls on it, or what was booked, also what is kept on this computer</source>
        <translation>prepaidtegoed en de gesprekken daarop, of wat is geboekt, ook wat op deze computer is bewaard</translation>
    </message>
    <message>
        <source>calls of this month and their price</source>
        <translation>gesprekken van deze maand en hun prijs</translation>
    </message>
    <message>
        <source>the mailbox; the PIN is asked for or read from standard input</source>
        <translation>de voicemail; de pincode wordt gevraagd of van de standaardinvoer gelezen</translation>
    </message>
    <message>
        <source>e-mail, mobile number, time zone and the like</source>
        <translation>e-mail, mobiel nummer, tijdzone en dergelijke</translation>
    </message>
    <message>
        <source>the number that others see when I call</source>
        <translation>het nummer dat anderen zien als ik bel</translation>
    </message>
    <message>
        <source>change my password; both are asked for or read from standard input</source>
        <translation>mijn wachtwoord wijzigen; beide worden gevraagd of van de standaardinvoer gelezen</translation>
    </message>
    <message>
        <source>add a prepaid card; its number is asked for or read from standard input</source>
        <translation>een prepaidkaart toevoegen; het nummer wordt gevraagd of van de standaardinvoer gelezen</translation>
    </message>
    <message>
        <source>keep a certificate on this computer, get one by password or invitation, look at it, renew it, take it along</source>
        <translation>een certificaat op deze computer bewaren, er een krijgen met wachtwoord of uitnodiging, het bekijken, vernieuwen of meenemen</translation>
    </message>
    <message>
        <source>send a request as it is</source>
        <translation>een verzoek ongewijzigd versturen</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Geen opdracht gegeven.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>De opdracht “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2.</source>
        <translation>“%1” heeft geen optie --%2.</translation>
    </message>
    <message>
        <source>--invitation-stdin belongs to &quot;cert enrol&quot;.</source>
        <translation>--invitation-stdin hoort bij “cert enrol”.</translation>
    </message>
    <message>
        <source>Usage: bellsetctl [OPTION]... COMMAND

Changes and shows the settings of a SIP account.

Commands:
</source>
        <translation>Gebruik: bellsetctl [OPTION]... COMMAND

Wijzigt en toont de instellingen van een SIP-account.

Opdrachten:
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
Opties:
  --p12 FILE           het certificaat in dit bestand gebruiken
  --password-stdin     het wachtwoord ervan van de standaardinvoer lezen
  --invitation-stdin   de code van een uitnodiging van de standaardinvoer lezen
  --account ADDRESS    het voor dit account opgeslagen certificaat gebruiken; met --p12
                       het account van een certificaat dat er geen noemt
  --server URL         de server, als het niet de gebruikelijke is
  --ca FILE            servers geloven waarvoor deze autoriteit instaat
  -o, --output FORMAT  text, json of csv
  --timeout SECONDS    hoe lang op elk antwoord te wachten
  -h, --help           dit tonen
  --version            de versie tonen

Tijden: 30m 1h 2h30m 1d; 17:00, &quot;tomorrow 8:00&quot;, 2026-05-03T10:42;
bij gesprekken en boekingen ook yesterday, &quot;yesterday 8:00&quot;, 7d (geleden).
Exitcodes: 0 gedaan, 2 gebruik, 3 toestand onwaar, 4 niet gevonden, 5 conflict, 6 geweigerd, 7 netwerk, 8 server, 9 certificaat.
</translation>
    </message>
    <message>
        <source>The output is one of text, json and csv.</source>
        <translation>De uitvoer is text, json of csv.</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds from 1 to 3600.</source>
        <translation>De tijdslimiet is een aantal seconden van 1 tot 3600.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how long a phone stays signed in</comment>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>Er is geen telefoon aangemeld.</translation>
    </message>
    <message>
        <source>Use either --for or --until.</source>
        <translation>Gebruik óf --for óf --until.</translation>
    </message>
    <message>
        <source>A length of time is written like 30m, 1h or 1d.</source>
        <translation>Een tijdsduur schrijf je als 30m, 1h of 1d.</translation>
    </message>
    <message>
        <source>A time to come is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Een komend tijdstip schrijf je als 17:00, &quot;tomorrow 8:00&quot; of 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>The exceptions are some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>De uitzonderingen zijn enkele van vip, business, coworkers, friends en family, gescheiden door komma’s.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>Niet storen staat uit.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Niet storen staat aan tot %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>Niet storen staat aan tot je het uitzet.</translation>
    </message>
    <message>
        <source>These get through: %1.</source>
        <comment>groups</comment>
        <translation>Deze komen erdoor: %1.</translation>
    </message>
    <message>
        <source>Write &quot;dnd on&quot; or &quot;dnd off&quot;.</source>
        <translation>Schrijf “dnd on” of “dnd off”.</translation>
    </message>
    <message>
        <source>&quot;dnd off&quot; takes no options.</source>
        <translation>“dnd off” heeft geen opties.</translation>
    </message>
    <message>
        <source>Write &quot;explain&quot; with a number or an address.</source>
        <translation>Schrijf “explain” met een nummer of een adres.</translation>
    </message>
    <message>
        <source>Who calls? Write &quot;explain CALLER --at %1&quot;.</source>
        <translation>Wie belt er? Schrijf “explain CALLER --at %1”.</translation>
    </message>
    <message>
        <source>A time is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Een tijdstip schrijf je als 17:00, &quot;tomorrow 8:00&quot; of 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>Write &quot;forward&quot; with all, busy, offline, noanswer, rejected, off or show.</source>
        <translation>Schrijf “forward” met all, busy, offline, noanswer, rejected, off of show.</translation>
    </message>
    <message>
        <source>There is something too much after &quot;forward %1&quot;.</source>
        <translation>Er staat iets te veel na “forward %1”.</translation>
    </message>
    <message>
        <source>&quot;forward %1&quot; takes no options.</source>
        <translation>“forward %1” heeft geen opties.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;.</source>
        <translation>De voorwaarde “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>--to is empty; to switch off, write &quot;forward off&quot;.</source>
        <translation>--to is leeg; schrijf “forward off” om uit te zetten.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Nothing was forwarded to before: say where with --to.</source>
        <translation>Er werd eerder nergens heen doorgeschakeld: zeg waarheen met --to.</translation>
    </message>
    <message>
        <source>No caller ID is set.</source>
        <translation>Er is geen nummerweergave ingesteld.</translation>
    </message>
    <message>
        <source>Those whom you call see %1.</source>
        <translation>Wie je belt, ziet %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value with one of the keys %2.</source>
        <translation>“%1” heeft niet de vorm sleutel=waarde met een van de sleutels %2.</translation>
    </message>
    <message>
        <source>Write &quot;identity show&quot; or &quot;identity set key=value&quot;.</source>
        <translation>Schrijf “identity show” of “identity set key=value”.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>De waarde van %1 is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Write &quot;caller-id&quot;, &quot;caller-id NUMBER&quot; (+ and 7 to 15 digits) or &quot;caller-id off&quot;.</source>
        <translation>Schrijf “caller-id”, “caller-id NUMBER” (+ en 7 tot 15 cijfers) of “caller-id off”.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Geen items.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write 2026-05-03T10:42, seconds since 1970, or 2h for two hours ago.</source>
        <translation>“%1” is geen tijdstip; schrijf 2026-05-03T10:42, seconden sinds 1970, of 2h voor twee uur geleden.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to %1.</source>
        <translation>De limiet is een getal van 1 tot %1.</translation>
    </message>
    <message>
        <source>The summary is of all entries; leave --since and --limit out.</source>
        <translation>De samenvatting gaat over alle items; laat --since en --limit weg.</translation>
    </message>
    <message>
        <source>The entry is not text in UTF-8; encode it, for example with base64.</source>
        <translation>Het item is geen tekst in UTF-8; codeer het, bijvoorbeeld met base64.</translation>
    </message>
    <message>
        <source>The entry nests more than %1 arrays and objects; store it as text, without --json.</source>
        <translation>Het item nest meer dan %1 arrays en objecten; sla het op als tekst, zonder --json.</translation>
    </message>
    <message>
        <source>The entry is no JSON value, or null; correct it, or leave --json out to store it as text.</source>
        <translation>Het item is geen JSON-waarde, of null; verbeter het, of laat --json weg om het als tekst op te slaan.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Write &quot;journal put --uuid UUID [--json] [FILE|-]&quot;.</source>
        <translation>Schrijf “journal put --uuid UUID [--json] [FILE|-]”.</translation>
    </message>
    <message>
        <source>The server keeps these entries no longer.</source>
        <translation>De server bewaart deze items niet meer.</translation>
    </message>
    <message>
        <source>Write &quot;journal get [--since TIME] [--except UUID] [--limit N] [--summary]&quot;, &quot;journal put --uuid UUID [--json] [FILE|-]&quot; or &quot;journal delete ID...&quot;.</source>
        <translation>Schrijf “journal get [--since TIME] [--except UUID] [--limit N] [--summary]”, “journal put --uuid UUID [--json] [FILE|-]” of “journal delete ID...”.</translation>
    </message>
    <message>
        <source>A time gone by is written like 8:00, &quot;yesterday 8:00&quot;, 7d or 2026-05-03T10:42.</source>
        <translation>Een voorbij tijdstip schrijf je als 8:00, &quot;yesterday 8:00&quot;, 7d of 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>--limit is a number, 1 or more.</source>
        <translation>--limit is een getal, 1 of meer.</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be read. It lies in %2 now, and a new list was begun.</source>
        <translation>Wat van %1 was bewaard, kon niet worden gelezen. Het staat nu in %2, en er is een nieuwe lijst begonnen.</translation>
    </message>
    <message>
        <source>--until is later than --since.</source>
        <translation>--until is later dan --since.</translation>
    </message>
    <message>
        <source>Nothing is kept of a certificate given by --p12: --offline needs a saved account.</source>
        <translation>Van een met --p12 opgegeven certificaat wordt niets bewaard: --offline heeft een opgeslagen account nodig.</translation>
    </message>
    <message>
        <source>The password has been changed. Certificates that were made before still count.</source>
        <translation>Het wachtwoord is gewijzigd. Certificaten van daarvoor blijven geldig.</translation>
    </message>
    <message>
        <source>Old password:</source>
        <translation>Oud wachtwoord:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nieuw wachtwoord:</translation>
    </message>
    <message>
        <source>Again:</source>
        <translation>Opnieuw:</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>De twee nieuwe wachtwoorden verschillen.</translation>
    </message>
    <message>
        <source>Give the old password and then the new one, at the terminal or as lines of standard input.</source>
        <translation>Geef het oude wachtwoord en dan het nieuwe, in de terminal of als regels van de standaardinvoer.</translation>
    </message>
    <message>
        <source>&quot;password&quot; takes no further words: it asks for both passwords, or reads them from standard input.</source>
        <translation>“password” heeft geen verdere woorden: het vraagt om beide wachtwoorden, of leest ze van de standaardinvoer.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Je nummer is verborgen als je belt.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Je nummer is zichtbaar als je belt.</translation>
    </message>
    <message>
        <source>Write &quot;privacy on&quot; or &quot;privacy off&quot;.</source>
        <translation>Schrijf “privacy on” of “privacy off”.</translation>
    </message>
    <message>
        <source>With --protect password the certificate is kept under its own password instead.</source>
        <translation>Met --protect password wordt het certificaat in plaats daarvan onder zijn eigen wachtwoord bewaard.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl identity set mobile_number=NUMBER&quot; adds it.</source>
        <translation>“bellsetctl identity set mobile_number=NUMBER” voegt het toe.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl voicemail on&quot; makes one.</source>
        <translation>“bellsetctl voicemail on” maakt er een.</translation>
    </message>
    <message>
        <source>If the server has another name than the address, give it with --server URL.</source>
        <translation>Als de server een andere naam heeft dan het adres, geef die dan op met --server URL.</translation>
    </message>
    <message>
        <source>The certificate needs its password: add --password-stdin, or run bellsetctl at a terminal.</source>
        <translation>Het certificaat heeft zijn wachtwoord nodig: voeg --password-stdin toe, of start bellsetctl in een terminal.</translation>
    </message>
    <message>
        <source>For now: %1</source>
        <comment>do not disturb until 17:00</comment>
        <translation>Voorlopig: %1</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <comment>weekdays 09:00–17:30: coworkers and VIP</comment>
        <translation>Toelaten: %1</translation>
    </message>
    <message>
        <source>Accept, without effect: %1</source>
        <comment>a rule whose times are wrong</comment>
        <translation>Toelaten, zonder effect: %1</translation>
    </message>
    <message>
        <source>Accept: everybody, at any time</source>
        <translation>Toelaten: iedereen, altijd</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <comment>pattern</comment>
        <translation>Weigeren: %1</translation>
    </message>
    <message>
        <source>Reject: nobody</source>
        <translation>Weigeren: niemand</translation>
    </message>
    <message>
        <source>Write &quot;rules accept DAYS [START-STOP] WHO&quot; or &quot;rules accept DAYS off&quot;.</source>
        <translation>Schrijf “rules accept DAYS [START-STOP] WHO” of “rules accept DAYS off”.</translation>
    </message>
    <message>
        <source>Days are written like daily, weekdays, weekend, mon-fri or sat,sun.</source>
        <translation>Dagen schrijf je als daily, weekdays, weekend, mon-fri of sat,sun.</translation>
    </message>
    <message>
        <source>Hours are written like 09:00-17:30; 22:00-06:00 goes on past midnight.</source>
        <translation>Tijden schrijf je als 09:00-17:30; 22:00-06:00 loopt door na middernacht.</translation>
    </message>
    <message>
        <source>Who gets through is everybody, nobody, or some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Wie erdoor komt, is everybody, nobody, of enkele van vip, business, coworkers, friends en family, gescheiden door komma’s.</translation>
    </message>
    <message>
        <source>Write &quot;rules reject add PATTERN&quot; or &quot;rules reject remove PATTERN&quot;.</source>
        <translation>Schrijf “rules reject add PATTERN” of “rules reject remove PATTERN”.</translation>
    </message>
    <message>
        <source>A pattern is an address in which % stands for anything, like %@spam.example.</source>
        <translation>Een patroon is een adres waarin % voor iets willekeurigs staat, zoals %@spam.example.</translation>
    </message>
    <message>
        <source>Write &quot;rules&quot; with show, accept, reject or clear.</source>
        <translation>Schrijf “rules” met show, accept, reject of clear.</translation>
    </message>
    <message>
        <source>Calls of %1 are rejected.</source>
        <translation>Oproepen van %1 worden geweigerd.</translation>
    </message>
    <message>
        <source>Calls of %1 are still rejected, by the pattern %2.</source>
        <translation>Oproepen van %1 worden nog steeds geweigerd, door het patroon %2.</translation>
    </message>
    <message>
        <source>Calls of %1 are not rejected.</source>
        <translation>Oproepen van %1 worden niet geweigerd.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; with a number or an address, like &quot;%1 +31900123456&quot;.</source>
        <translation>Schrijf “%1” met een nummer of een adres, zoals “%1 +31900123456”.</translation>
    </message>
    <message>
        <source>Several accounts are saved: say which with --account (%1).</source>
        <translation>Er zijn meerdere accounts opgeslagen: zeg welk met --account (%1).</translation>
    </message>
    <message>
        <source>&quot;status&quot; takes no further words.</source>
        <translation>“status” heeft geen verdere woorden.</translation>
    </message>
    <message>
        <source>Voicemail is off.</source>
        <translation>Voicemail staat uit.</translation>
    </message>
    <message>
        <source>Voicemail is on: mailbox %1.</source>
        <translation>Voicemail staat aan: postbus %1.</translation>
    </message>
    <message>
        <source>Messages are kept, and not mailed.</source>
        <translation>Berichten worden bewaard en niet gemaild.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1, and not kept.</source>
        <translation>Berichten worden naar %1 gemaild en niet bewaard.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Berichten worden bewaard en naar %1 gemaild.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>“%1” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Write &quot;voicemail show&quot;, &quot;voicemail on&quot;, &quot;voicemail off&quot;, &quot;voicemail email ADDRESS&quot; (or none) or &quot;voicemail pin&quot;.</source>
        <translation>Schrijf “voicemail show”, “voicemail on”, “voicemail off”, “voicemail email ADDRESS” (of none) of “voicemail pin”.</translation>
    </message>
    <message>
        <source>New PIN:</source>
        <translation>Nieuwe pincode:</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>Een pincode heeft 4 tot 10 cijfers.</translation>
    </message>
    <message>
        <source>The value of voucher %1 was added to the balance.</source>
        <translation>De waarde van tegoedcode %1 is bij het tegoed geteld.</translation>
    </message>
    <message>
        <source>Write &quot;voucher ID&quot;; the number is asked for, or read from standard input.</source>
        <translation>Schrijf “voucher ID”; het nummer wordt gevraagd, of van de standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>Number of voucher %1:</source>
        <translation>Nummer van tegoedcode %1:</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only.</source>
        <translation>Het nummer van een tegoedcode heeft alleen cijfers.</translation>
    </message>
    <message>
        <source>The certificate that is saved for %1 is good for longer than the one of this file. With --replace it is replaced all the same.</source>
        <translation>Het certificaat dat voor %1 is opgeslagen, is langer geldig dan dat in dit bestand. Met --replace wordt het toch vervangen.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 is vrij.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 is al in gebruik.</translation>
    </message>
    <message>
        <source>%1 is taken. Free: %2</source>
        <translation>%1 is al in gebruik. Vrij: %2</translation>
    </message>
    <message>
        <source>Write &quot;aliases&quot;, &quot;aliases check NAME&quot;, &quot;aliases add NAME&quot; or &quot;aliases remove NAME&quot;.</source>
        <translation>Schrijf “aliases”, “aliases check NAME”, “aliases add NAME” of “aliases remove NAME”.</translation>
    </message>
    <message>
        <source>who signed in to my account, and from where</source>
        <translation>wie zich bij mijn account heeft aangemeld, en waarvandaan</translation>
    </message>
    <message>
        <source>Signed out: %1. It can sign in again while it knows the password.</source>
        <translation>Afgemeld: %1. Het kan zich weer aanmelden zolang het toestel het wachtwoord kent.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>wachtwoord</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificaat</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificaat %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>meerdere adressen</translation>
    </message>
    <message>
        <source>The server has recorded no sign-in.</source>
        <translation>De server heeft geen aanmelding vastgelegd.</translation>
    </message>
    <message>
        <source>Write &quot;devices&quot; or &quot;devices sign-out CONTACT&quot;.</source>
        <translation>Schrijf “devices” of “devices sign-out CONTACT”.</translation>
    </message>
    <message>
        <source>&quot;sign-ins&quot; takes no further words.</source>
        <translation>“sign-ins” heeft geen verdere woorden.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The server&apos;s data did not come in time.</source>
        <translation>De gegevens van de server kwamen niet op tijd.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search pages, people, numbers…</source>
        <comment>field that opens the search of the window</comment>
        <translation>Zoek pagina’s, personen, nummers…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Pagina’s, instellingen, personen en nummers zoeken</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers (%1)</source>
        <comment>keys</comment>
        <translation>Pagina’s, instellingen, personen en nummers zoeken (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Fingerprint of your certificate, SHA-256</source>
        <translation>Vingerafdruk van je certificaat, SHA-256</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <comment>button: the certificate</comment>
        <translation>&amp;Nu vernieuwen</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>button: the certificate</comment>
        <translation>&amp;Vervangen…</translation>
    </message>
    <message>
        <source>E&amp;xport encrypted copy…</source>
        <comment>button: the certificate</comment>
        <translation>Versleutelde kopie e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from this computer…</source>
        <comment>button: the account and its certificate</comment>
        <translation>V&amp;an deze computer verwijderen…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is trusted, SHA-256</source>
        <translation>Vertrouwde vingerafdruk, SHA-256</translation>
    </message>
    <message>
        <source>&amp;Check the server&apos;s identity…</source>
        <comment>button</comment>
        <translation>&amp;Identiteit van de server controleren…</translation>
    </message>
    <message>
        <source>&amp;Forget this fingerprint</source>
        <comment>button</comment>
        <translation>Deze vingera&amp;fdruk vergeten</translation>
    </message>
    <message>
        <source>The server&apos;s identity</source>
        <translation>De identiteit van de server</translation>
    </message>
    <message>
        <source>Open the server&apos;s web pa&amp;ge</source>
        <comment>button</comment>
        <translation>&amp;Webpagina van de server openen</translation>
    </message>
    <message>
        <source>Certificates of this account</source>
        <translation>Certificaten van dit account</translation>
    </message>
    <message>
        <source>This computer knows no program that opens web pages.</source>
        <translation>Deze computer kent geen programma dat webpagina’s opent.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>The password of the certificate file, which you type when the program starts. The new certificate is protected with it too.</source>
        <translation>Het wachtwoord van het certificaatbestand, dat je typt als het programma start. Het nieuwe certificaat wordt er ook mee beveiligd.</translation>
    </message>
    <message>
        <source>The passphrase that you type when the program starts. The new certificate is protected with it too.</source>
        <translation>De wachtzin die je typt als het programma start. Het nieuwe certificaat wordt er ook mee beveiligd.</translation>
    </message>
    <message>
        <source>That is not the one. Type it again.</source>
        <translation>Dat is de juiste niet. Typ opnieuw.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Het certificaat vernieuwen</translation>
    </message>
    <message>
        <source>Renewing the certificate: a new key is made on this computer.</source>
        <translation>Het certificaat wordt vernieuwd: op deze computer wordt een nieuwe sleutel gemaakt.</translation>
    </message>
    <message>
        <source>Renewed, and in use already. The old certificate stays good until it ends, unless you revoke it below.</source>
        <translation>Vernieuwd, en al in gebruik. Het oude certificaat blijft geldig tot het verloopt, tenzij je het hieronder intrekt.</translation>
    </message>
    <message>
        <source>Export an encrypted copy</source>
        <translation>Een versleutelde kopie exporteren</translation>
    </message>
    <message>
        <source>Certificates (*.p12)</source>
        <comment>a filter of the file dialog</comment>
        <translation>Certificaten (*.p12)</translation>
    </message>
    <message>
        <source>Choose a password for the file. At least 8 characters, any kind; longer is better. Whoever has the file and the password can act as %1. The password cannot be recovered.</source>
        <translation>Kies een wachtwoord voor het bestand. Minstens 8 tekens, van elke soort; langer is beter. Wie het bestand en het wachtwoord heeft, kan optreden als %1. Het wachtwoord is niet terug te halen.</translation>
    </message>
    <message>
        <source>Written: %1, encrypted with your password.</source>
        <translation>Geschreven: %1, versleuteld met je wachtwoord.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Een certificaatbestand openen</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Certificaten (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Dat wachtwoord opent dit bestand niet.</translation>
    </message>
    <message>
        <source>The password of %1. For files of sip2sip it is your SIP password.</source>
        <translation>Het wachtwoord van %1. Voor bestanden van sip2sip is het je SIP-wachtwoord.</translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation>Het certificaat vervangen</translation>
    </message>
    <message>
        <source>Replaced. The server has let the new certificate in.</source>
        <translation>Vervangen. De server heeft het nieuwe certificaat toegelaten.</translation>
    </message>
    <message>
        <source>Forgotten. When nobody vouches for the server, you are asked again.</source>
        <translation>Vergeten. Als niemand voor de server instaat, wordt het je opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>This account is shown without a certificate.</source>
        <translation>Dit account wordt zonder certificaat getoond.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Opening your certificate…</source>
        <translation>Je certificaat wordt geopend…</translation>
    </message>
    <message>
        <source>Renew and Replace are for accounts that are saved on this computer.</source>
        <translation>Vernieuwen en Vervangen zijn voor accounts die op deze computer zijn opgeslagen.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. You get a new one on its web page, or by get_p12 or get_crt of its settings address; open the file with Replace.</source>
        <translation>Deze server vernieuwt certificaten niet van hieruit. Je krijgt een nieuw op zijn webpagina, of met get_p12 of get_crt van zijn instellingenadres; open het bestand met Vervangen.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be renewed or replaced now.</source>
        <translation>De server is niet bereikbaar, dus er kan nu niets worden vernieuwd of vervangen.</translation>
    </message>
    <message>
        <source>This server does not tell which certificates it has issued for you, and cannot revoke one from here. If a file is lost, ask whoever runs the server.</source>
        <translation>Deze server vertelt niet welke certificaten hij voor je heeft uitgegeven en kan er van hieruit geen intrekken. Vraag de beheerder van de server als een bestand verloren is.</translation>
    </message>
    <message>
        <source>The server knows no certificate of this account.</source>
        <translation>De server kent geen certificaat van dit account.</translation>
    </message>
    <message>
        <source>Certificates of this account, newest first. Revoke one when the computer or the file that holds it is lost.</source>
        <translation>Certificaten van dit account, het nieuwste eerst. Trek er een in als de computer of het bestand waar het in zit verloren is.</translation>
    </message>
    <message>
        <source>Loading the certificates of this account…</source>
        <translation>De certificaten van dit account worden geladen…</translation>
    </message>
    <message>
        <source>The certificates of this account are read when the server can be reached.</source>
        <translation>De certificaten van dit account worden gelezen als de server bereikbaar is.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Een certificaat intrekken</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is revoked.</source>
        <translation>Het certificaat met serienummer %1 is ingetrokken.</translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your certificate is not valid before %1.</source>
        <comment>date</comment>
        <translation>Je certificaat is niet geldig vóór %1.</translation>
    </message>
    <message>
        <source>You sign in with a certificate that is good until %1.</source>
        <comment>date</comment>
        <translation>Je meldt je aan met een certificaat dat geldig is tot %1.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1: the server no longer lets you in.</source>
        <comment>date</comment>
        <translation>Je certificaat is verlopen op %1: de server laat je niet meer toe.</translation>
    </message>
    <message>
        <source>Your certificate ends within a day.</source>
        <translation>Je certificaat verloopt binnen een dag.</translation>
    </message>
    <message>
        <source>Your certificate ends tomorrow.</source>
        <translation>Je certificaat verloopt morgen.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n days, on %1.</source>
        <comment>date</comment>
        <translation>
            <numerusform>Je certificaat verloopt over %n dag, op %1.</numerusform>
            <numerusform>Je certificaat verloopt over %n dagen, op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <comment>date</comment>
        <translation>Loopt de klok van deze computer goed? Die zegt %1.</translation>
    </message>
    <message>
        <source>One thing to do: get a new certificate file from whoever runs the server, and open it with Replace.</source>
        <translation>Eén ding te doen: vraag de beheerder van de server om een nieuw certificaatbestand, en open het met Vervangen.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. Get a new certificate file before that day, and open it with Replace.</source>
        <translation>Deze server vernieuwt certificaten niet van hieruit. Zorg vóór die dag voor een nieuw certificaatbestand, en open het met Vervangen.</translation>
    </message>
    <message>
        <source>Renew it now: when it has ended, the server lets you in no longer, not even to renew it.</source>
        <translation>Vernieuw het nu: als het is verlopen, laat de server je niet meer toe, zelfs niet om het te vernieuwen.</translation>
    </message>
    <message>
        <source>Renew it this week. It takes a few seconds.</source>
        <translation>Vernieuw het deze week. Het duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Renew it when you have a minute. Nothing else changes.</source>
        <translation>Vernieuw het als je een minuut hebt. Verder verandert er niets.</translation>
    </message>
    <message>
        <source>It was opened for this run of the program only; nothing of it is saved here.</source>
        <translation>Het is alleen voor deze keer geopend; hier wordt er niets van opgeslagen.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in your wallet.</source>
        <translation>Versleuteld opgeslagen op deze computer; het wachtwoord wordt bewaard in je portefeuille.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in %1.</source>
        <comment>name of a keychain</comment>
        <translation>Versleuteld opgeslagen op deze computer; het wachtwoord wordt bewaard in %1.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type the password of the certificate file at every start.</source>
        <translation>Versleuteld opgeslagen op deze computer; je typt bij elke start het wachtwoord van het certificaatbestand.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type your passphrase at every start.</source>
        <translation>Versleuteld opgeslagen op deze computer; je typt bij elke start je wachtzin.</translation>
    </message>
    <message>
        <source>Until this program ends, %1 must show exactly this fingerprint, which you trusted once.</source>
        <translation>Tot dit programma stopt, moet %1 precies deze vingerafdruk tonen, die je eenmalig hebt vertrouwd.</translation>
    </message>
    <message>
        <source>%1 must show a key with exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 moet een sleutel met precies deze vingerafdruk tonen, wat autoriteiten ook zeggen.</translation>
    </message>
    <message>
        <source>%1 must show exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 moet precies deze vingerafdruk tonen, wat autoriteiten ook zeggen.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts must vouch for %1.</source>
        <translation>Een autoriteit die deze computer vertrouwt, moet instaan voor %1.</translation>
    </message>
    <message>
        <source>Nobody may vouch for %1: look at its identity and decide whether to trust it.</source>
        <translation>Niemand mag instaan voor %1: bekijk de identiteit en beslis of je die vertrouwt.</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>een autoriteit zonder naam</translation>
    </message>
    <message>
        <source>%2, or an authority that this computer trusts, must vouch for %1.</source>
        <comment>server, name of an authority</comment>
        <translation>%2, of een autoriteit die deze computer vertrouwt, moet instaan voor %1.</translation>
    </message>
    <message>
        <source>%2 must vouch for %1, and nobody else may.</source>
        <comment>server, name of an authority</comment>
        <translation>%2 moet instaan voor %1, en niemand anders mag dat.</translation>
    </message>
    <message>
        <source>Issued on %1, good until %2</source>
        <comment>dates</comment>
        <translation>Uitgegeven op %1, geldig tot %2</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <comment>date</comment>
        <translation>Ingetrokken op %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a certificate</comment>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>In use by this program</source>
        <comment>of a certificate</comment>
        <translation>In gebruik door dit programma</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <comment>of a certificate</comment>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Good, not the one in use here</source>
        <comment>of a certificate</comment>
        <translation>Geldig, maar niet hier in gebruik</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is the one you are signed in with. When it is revoked, this program is locked out at once, and so is every other computer that uses it. You then need another certificate file. This cannot be taken back. To keep working, renew first and revoke the old one afterwards.</source>
        <translation>Het certificaat met serienummer %1 is dat waarmee je bent aangemeld. Als het wordt ingetrokken, is dit programma meteen buitengesloten, net als elke andere computer die het gebruikt. Je hebt dan een ander certificaatbestand nodig. Dit kan niet worden teruggedraaid. Om te kunnen doorwerken, vernieuw eerst en trek daarna het oude in.</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1, issued on %2, is revoked. Whoever uses it is locked out at once. This cannot be taken back.</source>
        <translation>Het certificaat met serienummer %1, uitgegeven op %2, wordt ingetrokken. Wie het gebruikt, is meteen buitengesloten. Dit kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Revoke it and lock this program out</source>
        <comment>button</comment>
        <translation>Intrekken en dit programma buitensluiten</translation>
    </message>
    <message>
        <source>Revoke it and lock out whoever uses it</source>
        <comment>button</comment>
        <translation>Intrekken en wie het gebruikt buitensluiten</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Set up another device</source>
        <translation>Nog een toestel instellen</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <comment>button</comment>
        <translation>&amp;Alles kopiëren</translation>
    </message>
    <message>
        <source>Copy all settings of a phone</source>
        <translation>Alle instellingen voor een telefoon kopiëren</translation>
    </message>
    <message>
        <source>Copied: what a phone needs to sign in.</source>
        <translation>Gekopieerd: wat een telefoon nodig heeft om zich aan te melden.</translation>
    </message>
    <message>
        <source>SIP address: %1
User name: %2
Domain and server: %3
Transport: %4
Password: your SIP password</source>
        <translation>SIP-adres: %1
Gebruikersnaam: %2
Domein en server: %3
Transport: %4
Wachtwoord: je SIP-wachtwoord</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a setting</comment>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>the name of a setting</comment>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>A SIP phone or another program</source>
        <translation>Een SIP-telefoon of ander programma</translation>
    </message>
    <message>
        <source>1. Open the account settings of the phone.
2. Enter the values below, or scan the code if the phone can: it holds the address alone.
3. Enter your SIP password yourself. It is not shown here, and not in the code.
4. The phone appears on the page Devices within a minute, and rings.</source>
        <translation>1. Open de accountinstellingen van de telefoon.
2. Voer de waarden hieronder in, of scan de code als de telefoon dat kan: die bevat alleen het adres.
3. Voer je SIP-wachtwoord zelf in. Het wordt hier niet getoond, en staat niet in de code.
4. De telefoon verschijnt binnen een minuut op de pagina Toestellen, en gaat over.</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>SIP-adres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Domain and server</source>
        <translation>Domein en server</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>of a phone: TLS, TCP, UDP</comment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>QR code of the address sip:%1, without a password</source>
        <translation>QR-code van het adres sip:%1, zonder wachtwoord</translation>
    </message>
    <message>
        <source>Bellset on another computer</source>
        <translation>Bellset op een andere computer</translation>
    </message>
    <message>
        <source>Install Bellset there and sign in with your SIP address and password, or with an invitation code from whoever runs the server: it gets a certificate of its own, which you can revoke alone. Or export an encrypted copy of this one on the page Security and open it there.</source>
        <translation>Installeer Bellset daar en meld je aan met je SIP-adres en wachtwoord, of met een uitnodigingscode van de beheerder van de server: het krijgt een eigen certificaat, dat je apart kunt intrekken. Of exporteer op de pagina Beveiliging een versleutelde kopie van dit certificaat en open die daar.</translation>
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
        <translation>TLS als de telefoon en de server dat hebben, anders TCP of UDP</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>beside a page&apos;s name</comment>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not applied</source>
        <comment>beside a page&apos;s name</comment>
        <translation>wijzigingen niet toegepast</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <comment>group of pages</comment>
        <translation>KANTOOR</translation>
    </message>
    <message>
        <source>MY LINE</source>
        <comment>group of pages</comment>
        <translation>MIJN LIJN</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <comment>beside a page&apos;s name</comment>
        <translation>vraagt je aandacht</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Get your certificate from the server</source>
        <translation>Haal je certificaat van de server</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Uitnodigings&amp;code</translation>
    </message>
    <message>
        <source>SIP &amp;address</source>
        <translation>SIP-&amp;adres</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>&amp;Herhaal het wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Your office gave you a code. It works once: for a new account, or for a new password and certificate of yours.</source>
        <translation>Je kantoor gaf je een code. Die werkt één keer: voor een nieuw account, of voor een nieuw wachtwoord en certificaat van jou.</translation>
    </message>
    <message>
        <source>Your password is only used to get a certificate, which signs you in from then on. It is not kept.</source>
        <translation>Je wachtwoord dient alleen om een certificaat te krijgen, dat je van dan af aanmeldt. Het wordt niet bewaard.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>The new password must have at least %n character(s).</source>
        <translation>
            <numerusform>Het nieuwe wachtwoord moet minstens %n teken hebben.</numerusform>
            <numerusform>Het nieuwe wachtwoord moet minstens %n tekens hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden verschillen.</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <comment>button</comment>
        <translation>Code gebr&amp;uiken</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <comment>button</comment>
        <translation>Aan&amp;melden</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>several addresses</source>
        <translation>meerdere adressen</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n attempt(s) to sign in, the last one %1 from %2.</source>
        <translation>
            <numerusform>De server weigerde %n aanmeldpoging, de laatste %1 vanaf %2.</numerusform>
            <numerusform>De server weigerde %n aanmeldpogingen, de laatste %1 vanaf %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides this computer %n other place(s) signed in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Naast deze computer heeft %n andere plek zich aangemeld, de laatste %1 vanaf %2.</numerusform>
            <numerusform>Naast deze computer hebben %n andere plekken zich aangemeld, de laatste %1 vanaf %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has recorded no sign-in yet.</source>
        <translation>De server heeft nog geen aanmelding vastgelegd.</translation>
    </message>
    <message>
        <source>Only this computer signed in to this account.</source>
        <translation>Alleen deze computer heeft zich bij dit account aangemeld.</translation>
    </message>
    <message>
        <source>Your password, from several addresses</source>
        <translation>Je wachtwoord, vanaf meerdere adressen</translation>
    </message>
    <message>
        <source>Your password, from %1</source>
        <comment>an IP address</comment>
        <translation>Je wachtwoord, vanaf %1</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from several addresses</source>
        <translation>Het certificaat van de eigenaar, vanaf meerdere adressen</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Het certificaat van de eigenaar, vanaf %1</translation>
    </message>
    <message>
        <source>A certificate, from several addresses</source>
        <translation>Een certificaat, vanaf meerdere adressen</translation>
    </message>
    <message>
        <source>A certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Een certificaat, vanaf %1</translation>
    </message>
    <message>
        <source>The certificate %1, from several addresses</source>
        <comment>a serial number</comment>
        <translation>Het certificaat %1, vanaf meerdere adressen</translation>
    </message>
    <message>
        <source>The certificate %1, from %2</source>
        <comment>a serial number; an IP address</comment>
        <translation>Het certificaat %1, vanaf %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>a moment; how often</comment>
        <translation>
            <numerusform>%1, %n verzoek</numerusform>
            <numerusform>%1, %n verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %1, %n request(s) since %2</source>
        <comment>two moments; how often</comment>
        <translation>
            <numerusform>Het laatst %1, %n verzoek sinds %2</numerusform>
            <numerusform>Het laatst %1, %n verzoeken sinds %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an attempt to sign in</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>This is this computer</source>
        <comment>of a sign-in</comment>
        <translation>Dit is deze computer</translation>
    </message>
</context>
<context>
    <name>SignInsPanel</name>
    <message>
        <source>Recent sign-ins</source>
        <translation>Recente aanmeldingen</translation>
    </message>
    <message>
        <source>This server does not tell who signed in to your account. Ask whoever runs it if you suspect somebody else.</source>
        <translation>Deze server vertelt niet wie zich bij je account heeft aangemeld. Vraag het de beheerder als je iemand anders vermoedt.</translation>
    </message>
    <message>
        <source>Loading the sign-ins of this account…</source>
        <translation>De aanmeldingen van dit account worden geladen…</translation>
    </message>
    <message>
        <source>Sign-ins are read when the server can be reached.</source>
        <translation>Aanmeldingen worden gelezen zodra de server bereikbaar is.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>en nog 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yours? Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Niet van jou? Intrekken…</translation>
    </message>
    <message>
        <source>Revoke the certificate of this sign-in: %1</source>
        <translation>Het certificaat van deze aanmelding intrekken: %1</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Number or address</source>
        <translation>Nummer of adres</translation>
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
        <translation>Laden…</translation>
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
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min geleden</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day: yesterday 10:42</comment>
        <translation>gisteren %1</translation>
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
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, as it follows: since</comment>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main menu</source>
        <translation>Hoofdmenu</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbinden…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>offline sinds %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of the connection</comment>
        <translation>vergrendeld</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Turn off &amp;do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Niet storen uitzetten</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Niet storen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Doors&amp;chakelen</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Mijn nummer &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Who would ring?</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Welk toestel zou overgaan?</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Nummer &amp;bellen…</translation>
    </message>
    <message>
        <source>&amp;Open Bellset</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Bellset &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>of forwarding</comment>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Ge&amp;miste oproepen</translation>
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
        <translation>Er is geen account geopend.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <comment>an account</comment>
        <translation>De server van %1 is niet bereikbaar.</translation>
    </message>
    <message>
        <source>%1 is not signed in.</source>
        <comment>an account</comment>
        <translation>%1 is niet aangemeld.</translation>
    </message>
    <message>
        <source>Looking up who reaches %1…</source>
        <comment>an account</comment>
        <translation>Opzoeken wie %1 bereikt…</translation>
    </message>
    <message>
        <source>%1 Missed calls: %2.</source>
        <comment>a whole sentence, a number</comment>
        <translation>%1 Gemiste oproepen: %2.</translation>
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
        <translation>Details van de fout</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Nog niet verbonden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>De server is niet bereikbaar. Je wijzigingen worden als concept bewaard.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Er is een wijziging bezig.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Intussen op de server gewijzigd: kies hun versie of de jouwe.</translation>
    </message>
    <message>
        <source>The mail address is not right yet.</source>
        <translation>Het mailadres klopt nog niet.</translation>
    </message>
    <message>
        <source>This server shows your voicemail but does not let you change it. Ask your provider.</source>
        <translation>Deze server toont je voicemail, maar laat je die niet wijzigen. Vraag je provider.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Je account heeft geen voicemail.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept on the server.</source>
        <translation>Bellers kunnen een bericht achterlaten. Berichten worden op de server bewaard.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are mailed to %1 and not kept.</source>
        <translation>Bellers kunnen een bericht achterlaten. Berichten worden naar %1 gemaild en niet bewaard.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept, and mailed to %1.</source>
        <translation>Bellers kunnen een bericht achterlaten. Berichten worden bewaard en naar %1 gemaild.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading your voicemail…</source>
        <translation>Je voicemail wordt geladen…</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>&amp;Add to the balance</source>
        <comment>button: a voucher</comment>
        <translation>&amp;Aan tegoed toevoegen</translation>
    </message>
    <message>
        <source>Voucher ID</source>
        <translation>ID van de tegoedcode</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Nummer van de tegoedcode</translation>
    </message>
    <message>
        <source>&amp;Voucher ID:</source>
        <translation>&amp;ID van de code:</translation>
    </message>
    <message>
        <source>&amp;Number on the card:</source>
        <translation>&amp;Nummer op de kaart:</translation>
    </message>
    <message>
        <source>The server cannot be reached: a voucher can be added when it answers again.</source>
        <translation>De server is niet bereikbaar: een tegoedcode kan worden toegevoegd als hij weer antwoordt.</translation>
    </message>
    <message>
        <source>The server is asked what became of the voucher.</source>
        <translation>De server wordt gevraagd wat er van de tegoedcode is geworden.</translation>
    </message>
    <message>
        <source>Type the ID that is printed on the voucher.</source>
        <translation>Typ de ID die op de kaart met de tegoedcode staat.</translation>
    </message>
    <message>
        <source>The ID of a voucher is a number. Type its digits only.</source>
        <translation>De ID van een tegoedcode is een getal. Typ alleen de cijfers.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the voucher.</source>
        <translation>Typ het nummer dat op de kaart met de tegoedcode staat.</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only, at most 40.</source>
        <translation>Het nummer van een tegoedcode heeft alleen cijfers, hoogstens 40.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Voucher %1 was added to the balance.</source>
        <comment>an id</comment>
        <translation>Tegoedcode %1 is aan het tegoed toegevoegd.</translation>
    </message>
    <message>
        <source>Voucher %1 added %2 to the balance.</source>
        <comment>an id, an amount</comment>
        <translation>Tegoedcode %1 heeft %2 aan het tegoed toegevoegd.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, but voucher %1 is in the balance: %2 were added.</source>
        <comment>an id, an amount</comment>
        <translation>Het antwoord van de server ging verloren, maar tegoedcode %1 zit in het tegoed: er is %2 toegevoegd.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, and voucher %1 is not in the balance. Add it again.</source>
        <comment>an id</comment>
        <translation>Het antwoord van de server ging verloren, en tegoedcode %1 zit niet in het tegoed. Voeg hem opnieuw toe.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. Whether voucher %1 was added is told as soon as the server can be asked. It cannot be used twice.</source>
        <comment>an id</comment>
        <translation>Het antwoord van de server ging verloren. Of tegoedcode %1 is toegevoegd, hoor je zodra de server kan worden gevraagd. Hij kan niet twee keer worden gebruikt.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button</comment>
        <translation>Nu cont&amp;roleren</translation>
    </message>
    <message>
        <source>The voucher was not added.</source>
        <translation>De tegoedcode is niet toegevoegd.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The week: who gets through when</source>
        <translation>De week: wie komt er wanneer door</translation>
    </message>
    <message>
        <source>The rules below say the same in words.</source>
        <translation>De regels hieronder zeggen hetzelfde in woorden.</translation>
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
        <translation>A&amp;ccount toevoegen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this account…</source>
        <translation>Dit account ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Venster sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Do not disturb…</source>
        <translation>&amp;Niet storen…</translation>
    </message>
    <message>
        <source>Do not disturb for one &amp;hour</source>
        <translation>&amp;1 uur niet storen</translation>
    </message>
    <message>
        <source>&amp;Forward all calls…</source>
        <translation>A&amp;lle gesprekken doorschakelen…</translation>
    </message>
    <message>
        <source>Back to &amp;normal</source>
        <translation>Terug naar n&amp;ormaal</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Laatste wijziging ongedaan ma&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation>Opnieuw u&amp;itvoeren</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>Wijzigingen &amp;toepassen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>V&amp;ernieuwen</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>&amp;Zijbalk tonen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>De zijbalk tonen of verbergen</translation>
    </message>
    <message>
        <source>Show &amp;menu bar</source>
        <translation>&amp;Menubalk tonen</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Volgend deel van het venste&amp;r</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Vorig deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>A&amp;bout Bellset</source>
        <translation>Over &amp;Bellset</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <comment>menu</comment>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <comment>menu</comment>
        <translation>&amp;Gesprekken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>Search and &amp;do…</source>
        <translation>Zoeken en &amp;doen…</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <translation>Nummer &amp;bellen…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Switch account</source>
        <comment>menu</comment>
        <translation>Account wi&amp;sselen</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <comment>menu</comment>
        <translation>P&amp;agina’s</translation>
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
        <translation>V&amp;olgende</translation>
    </message>
</context>
</TS>
