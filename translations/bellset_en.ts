<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this account in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1 — showing saved data. Changes wait as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from last time are still here, not applied yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>button: opens the page with the changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <comment>button: forwarding, or do not disturb</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActiveCallsPanel</name>
    <message>
        <source>Calls going on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <comment>a call; minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with %1 is over.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is calling you.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call to %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call from %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>calls going on</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address or number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>New alia&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: an alias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in your domain</source>
        <comment>placeholder of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your aliases could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your aliases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No aliases. An alias is one more address under which callers reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases: callers reach you under these addresses too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given out by the office</source>
        <comment>of an alias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers will reach you at %1, if nobody has it yet.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows your aliases but does not let you change them. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server adds aliases but does not remove them. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a SIP address. Use letters, digits, dots, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias lives in your own domain. Leave out what follows the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers are given out by the office. Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this alias already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n aliases, as many as there can be. Remove one first.</source>
        <translation>
            <numerusform>You have %n aliase, as many as there can be. Remove one first.</numerusform>
            <numerusform>You have %n aliases, as many as there can be. Remove one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free:</source>
        <comment>before names that can be clicked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <comment>an alias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free: callers will reach you at it.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 as the new alias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>That passphrase does not unlock it. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the certificate file of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase for the certificate of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved account cannot be read: %1. Open its certificate file again; the folder is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone from this window, but not everything of it could be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed from this computer: its certificate, its saved data, the calls and contacts kept here and changes that are not applied. The account on the server stays as it is. Without the certificate file you cannot connect again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Discard</source>
        <comment>button: throw the changes away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n change not applied</numerusform>
            <numerusform>%n changes not applied</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <comment>button: send the changes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn me be&amp;low:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts can be told once a few days with calls are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Nothing was spent on the last %n day.</numerusform>
            <numerusform>Nothing was spent on the last %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You spent %1 a day on the last %n days that are known.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>You spent %1 a day on the last %n day that are known.</numerusform>
            <numerusform>You spent %1 a day on the last %n days that are known.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say in which currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is using it up just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls are using it up just now.</source>
        <translation>
            <numerusform>%n call are using it up just now.</numerusform>
            <numerusform>%n calls are using it up just now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is below %1.</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not keep the amount: it counts until you close the program. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You placed no calls this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You placed one call this month, for %1.</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You placed %n calls this month, for %1 in all.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>You placed %n call this month, for %1 in all.</numerusform>
            <numerusform>You placed %n calls this month, for %1 in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell what this month&apos;s calls come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this month&apos;s calls come to is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceCharts</name>
    <message>
        <source>Too little is known yet to say how long the credit lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>Nothing was spent on the last %n day.</numerusform>
            <numerusform>Nothing was spent on the last %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts for more than a year.</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts until %2.</source>
        <comment>an amount, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it goes on like this</source>
        <comment>legend of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <comment>legend of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money added</source>
        <comment>legend of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no booking of the day is missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all bookings of this day are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>all is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>not all is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; not before %2.</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; likely between %2 and %3.</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookings of one of these days are not all known; there the line is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The bookings of %n of these days are not all known; there the line is broken.</source>
        <translation>
            <numerusform>The bookings of %n of these days are not all known; there the line is broken.</numerusform>
            <numerusform>The bookings of %n of these days are not all known; there the line is broken.</numerusform>
        </translation>
    </message>
    <message>
        <source>placed</source>
        <comment>legend of a chart: calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <comment>legend of a chart: calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>axis of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed, minutes</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, minutes</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no call of the day is missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 minutes placed, %3 minutes received</source>
        <comment>a date, two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all calls of this day are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n days.</source>
        <translation>
            <numerusform>You did not talk on the telephone in these %n day.</numerusform>
            <numerusform>You did not talk on the telephone in these %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 days.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 days, most on %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>You talked %n minute in these %1 days, most on %2.</numerusform>
            <numerusform>You talked %n minutes in these %1 days, most on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these days are not all known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these days are not all known.</source>
        <translation>
            <numerusform>The calls of %n of these days are not all known.</numerusform>
            <numerusform>The calls of %n of these days are not all known.</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <comment>the other people who were called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <comment>legend of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <comment>legend of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <comment>column of a table: whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column of a table: how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one call, %2</source>
        <comment>whom, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <comment>whom, how long</comment>
        <translation>
            <numerusform>%1: %n call, %2</numerusform>
            <numerusform>%1: %n calls, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called nobody in the last %n days.</source>
        <translation>
            <numerusform>You called nobody in the last %n day.</numerusform>
            <numerusform>You called nobody in the last %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what your calls cost, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the time you talked, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted are the calls of the last %n days that are known; some are not.</source>
        <translation>
            <numerusform>Counted are the calls of the last %n day that are known; some are not.</numerusform>
            <numerusform>Counted are the calls of the last %n days that are known; some are not.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all calls of this time are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n weeks.</source>
        <translation>
            <numerusform>You did not talk on the telephone in these %n week.</numerusform>
            <numerusform>You did not talk on the telephone in these %n weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 weeks.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 weeks, most in the week of %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>You talked %n minute in these %1 weeks, most in the week of %2.</numerusform>
            <numerusform>You talked %n minutes in these %1 weeks, most in the week of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n months.</source>
        <translation>
            <numerusform>You did not talk on the telephone in these %n month.</numerusform>
            <numerusform>You did not talk on the telephone in these %n months.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 months.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 months, most in %2.</source>
        <comment>a number, a month</comment>
        <translation>
            <numerusform>You talked %n minute in these %1 months, most in %2.</numerusform>
            <numerusform>You talked %n minutes in these %1 months, most in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these weeks are not all known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these weeks are not all known.</source>
        <translation>
            <numerusform>The calls of %n of these weeks are not all known.</numerusform>
            <numerusform>The calls of %n of these weeks are not all known.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these months are not all known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these months are not all known.</source>
        <translation>
            <numerusform>The calls of %n of these months are not all known.</numerusform>
            <numerusform>The calls of %n of these months are not all known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceHistoryText</name>
    <message>
        <source>Bookings between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of any bookings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceText</name>
    <message>
        <source>more than a year</source>
        <comment>how long a balance lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <comment>how long a balance lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one day</source>
        <comment>how long a balance lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a balance, how long it lasts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceUsagePage</name>
    <message>
        <source>Balance and usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: bookings into a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bookings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <comment>what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom you called</source>
        <comment>what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boo&amp;kings of the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server tells no balance. An account that pays afterwards has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account pays afterwards: there is no balance, only what you used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your balance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked in this time, as far as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell what was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Here are the newest %n; the export holds all.</source>
        <translation>
            <numerusform>Here are the newest %n; the export holds all.</numerusform>
            <numerusform>Here are the newest %n; the export holds all.</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One booking was written to %1.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n booking were written to %1.</numerusform>
            <numerusform>%n bookings were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <comment>what a bar of a chart stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>what a bar of a chart stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <comment>what a bar of a chart stands for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes that you talked</source>
        <comment>what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Reject caller&amp;s who hide their number</source>
        <comment>check box</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;lock a number or address:</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>button: from the block list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+31 900 1234, spam@example.net, @example.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address to block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows whom you block but does not let you change it. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading whom you block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You block nobody. Blocked callers are rejected before anything else is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 900 1234, spam@example.net, @example.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already blocked: %1.</source>
        <comment>who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This blocks everybody of your own domain, your colleagues too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be rejected: %1.</source>
        <comment>who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: read the list again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingsTable</name>
    <message>
        <source>When</source>
        <comment>column of bookings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of bookings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of bookings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after it</source>
        <comment>column of bookings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call:</source>
        <comment>label of a field with a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the call bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>button: name of a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a SIP address. Write a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call. Copy it to your phone, or open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call, and no other program here takes such links. Copy it to your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>a number in full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a service code: dialling it can change settings of your line.</source>
        <comment>a code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials %1, over encrypted lines only.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension %1 is dialled once connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started. Copy the number instead.</source>
        <comment>name of a program</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>This server does not let you block callers. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers can be blocked once the server is reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caller gave nothing by which they could be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls wit&amp;h them</source>
        <comment>button: searches for the other side of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what a call carries: voice, video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <comment>button: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <comment>button: a caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block ca&amp;ller</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let through again</source>
        <comment>button: a caller who is blocked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>heading: what happened in a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was not running then, and the server tells only its last calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells only its last calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call to see more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add c&amp;ontact</source>
        <comment>button: the other side of a call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallHistoryText</name>
    <message>
        <source>Nothing is known of any calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of calls that you made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of calls that you received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you made between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you received between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you made before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you made after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you received before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you received after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden number</source>
        <comment>a caller who does not say who they are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gave up before you answered</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not answer</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hung up before anybody answered</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such number</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could not be reached</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was busy</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were busy</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was declined</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined the call</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was not allowed</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller was turned away</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough credit</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phones had no way of talking in common</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed (code %1)</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered (code %1)</source>
        <comment>what became of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <comment>what a call carries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <comment>what a call carries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <comment>what a call carries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <comment>what a call carries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading over the calls of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading over the calls of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date without year</comment>
        <extracomment>Weekday, day and month, as QLocale formats them: Monday, 16 November</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Weekday, day, month and year, as QLocale formats them: Monday, 16 November 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPathBoxes</name>
    <message>
        <source>calls</source>
        <comment>what somebody does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>what becomes of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody for now</source>
        <comment>a temporary rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ends</source>
        <comment>what becomes of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not let the call through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets the call through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>a caller who hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices ring for %1.</source>
        <comment>caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of %1 goes to %2.</source>
        <comment>caller, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of %1 is rejected (%2).</source>
        <comment>caller, SIP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of %1 is turned away (%2).</source>
        <comment>caller, SIP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekdays</source>
        <comment>Monday to Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>days, start, stop, groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody%1</source>
        <comment>end of a temporary rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb%1</source>
        <comment>end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb%1, except for %2</source>
        <comment>end, groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject rule %1 matches %2: rejected (%3).</source>
        <comment>pattern, caller, SIP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reject rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reject rule matches %1.</source>
        <comment>caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the time being your hours do not count: %1.</source>
        <comment>everybody until 17:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>do not disturb until 17:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1; %2 is one of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1; %2 is none of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no accept rules: everybody gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside your hours: no accept rule covers this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept rule in force: %1.</source>
        <comment>weekdays 09:00–17:30: everybody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is one of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is none of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many phones are signed in is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 phone is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phones are signed in.</source>
        <translation>
            <numerusform>%n phone are signed in.</numerusform>
            <numerusform>%n phones are signed in.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls are forwarded to %1.</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who do not get through go to %1.</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no phone online the call goes to %1.</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are busy, the call goes to %1.</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call goes to %2.</source>
        <comment>seconds, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who do not get through are turned away (%1).</source>
        <comment>SIP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no phone online the call is turned away (%1).</source>
        <comment>SIP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are busy, so is the line for the caller (%1).</source>
        <comment>SIP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call ends (%2).</source>
        <comment>seconds, SIP status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ring for %1 s.</source>
        <comment>phones; seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are not all forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call goes to %3.</source>
        <comment>caller, seconds, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call ends.</source>
        <comment>caller, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerIdCard</name>
    <message>
        <source>Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number, only your SIP address</source>
        <comment>a choice of caller ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a choice of caller ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not let you choose what people you call see. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden. Choose once to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you call see this. This server hides your number or shows it; your provider chooses the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you call see this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerTestPanel</name>
    <message>
        <source>Test a &amp;caller:</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would rin&amp;g?</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes above do not count before they are applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, address, or “anonymous”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the call comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when a call comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At…</source>
        <comment>choose date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot tell what would become of a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached, so it cannot be asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (A call %2.)</source>
        <comment>outcome, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules go by the time of %1.</source>
        <comment>time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls. Who is in which group is not known here: a caller of one of these groups gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerWords</name>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>Monday to Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day, to day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <comment>who gets through</comment>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers who hide their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers that end in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule is for the same days. Choose other days, or remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s times cannot be read, so it ignores this rule. Set them, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when it begins. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its groups is not known here. Choose again who gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <comment>who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer blocked: %1.</source>
        <comment>who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and its list is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallersPage</name>
    <message>
        <source>Who may call me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server has is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the rules is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows your rules and whom you block but does not let you change them. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows your rules but does not let you change them. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry is on your block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on your block list.</source>
        <translation>
            <numerusform>%n entry are on your block list.</numerusform>
            <numerusform>%n entries are on your block list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets through now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets through now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 get through now.</source>
        <comment>contact groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading who may call you…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsFilterBar</name>
    <message>
        <source>&amp;All</source>
        <comment>which calls are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miss&amp;ed</source>
        <comment>which calls are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Placed</source>
        <comment>which calls are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <comment>which calls are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocke&amp;d</source>
        <comment>which calls are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from callers who are on your block list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With co&amp;st</source>
        <comment>which calls are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of which the server told a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ithout cost</source>
        <comment>which calls are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you placed and of which the server told no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You placed no calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You received no calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on your block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call came from a caller who is on your block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server told no price of any call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call that you placed had a price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <comment>a call in words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: calls into a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of this account are not kept on this computer. Here are those that the server still tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer since %1.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all calls</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New calls cannot be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let through again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from %1 get through again.</source>
        <comment>a caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call was written to %1.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n call were written to %1.</numerusform>
            <numerusform>%n calls were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not saved: this call is no longer kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Revoke…</source>
        <comment>button: a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the certificate: %1</source>
        <comment>%1 = its dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <comment>of a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateStep</name>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust servers that %1 vouches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old file format read; it will be stored with modern encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>button: tries the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server that manages your account, for example pbx.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server address. Write it like pbx.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate names its owner by a number. For which SIP address do you use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIP address of the account that this certificate is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SIP address. Write it like alice@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>A certificate without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by somebody unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet: starts on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer valid: ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1 (%n day(s))</source>
        <comment>date</comment>
        <translation>
            <numerusform>Valid until %1 (%n day)</numerusform>
            <numerusform>Valid until %1 (%n days)</numerusform>
        </translation>
    </message>
    <message>
        <source>a key of an unusual kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 bits</source>
        <comment>kind of key, its length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <comment>%1 = key and signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough today: %1</source>
        <comment>%1 = key and signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too weak: %1</source>
        <comment>%1 = key and signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ends today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s).</source>
        <translation>
            <numerusform>Your certificate ends in %n day.</numerusform>
            <numerusform>Your certificate ends in %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it, or get a new one from whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Do not disturb is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your forwarding is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to normal: do not disturb is off, and calls are no longer all forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of your change is in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches you too.</source>
        <comment>an alias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer reaches you.</source>
        <comment>an alias</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for who may call you are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you call see your SIP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you call see %1.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was over: your forwarding is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail is off: your account has no mailbox any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the mailbox is back and leads where it did. Its PIN is a new one; set your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail is on. Its PIN is a new one; set your own to listen by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept on the server and not mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <comment>an e-mail address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <comment>an e-mail address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <comment>button of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <comment>button of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <comment>button of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Connect your telephone account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file (.p12) that your office or provider gave you. It signs you in without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards you see who can reach you, and decide where your calls go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up a server for my office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in your Downloads folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in with SIP address and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a certificate; the password is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My office gave me a &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation to a new account or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a certificate file anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Changes are not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not in effect: %1.

It is kept for the next start.</source>
        <comment>%1 = names of pages, with commas between them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account of this certificate file without saving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also trust servers that the authority in this file vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of that file from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the Overview with fresh data into this PNG and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who can reach you by telephone, and changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server, --ca and --password-stdin belong to --p12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot belongs to --p12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate file to connect an account with, or a tel:, sip: or sips: link to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one certificate file or link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn do not disturb on for so many minutes, or &quot;off&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a number to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without the window, where the desktop has a tray that brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --dnd, --calls and --new-call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dnd takes minutes from 1 to 525600, or off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search pages, settings, people, numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>No extension yet: whoever runs the server gives it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial %1 (%2 from elsewhere)</source>
        <comment>1: extension, 2: SIP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a conference room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: nobody gets in.</source>
        <comment>state of a conference room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy PIN</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an invitation to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to the conference “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial: %1</source>
        <comment>line of an invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From elsewhere: %1</source>
        <comment>line of an invitation: SIP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <comment>line of an invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the PIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the PIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have one conference room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n conference rooms.</source>
        <translation>
            <numerusform>You have %n conference rooms.</numerusform>
            <numerusform>You have %n conference rooms.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server has no conference rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no conference room. In one, everybody who dials its extension and types its PIN talks with everybody else. Whoever runs the server sets one up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your conference rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is in the clipboard, with its PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you were editing, this was changed on the server. Choose which values go on; nothing is sent before you press Apply on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before, theirs, and mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses theirs or mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;chosen</source>
        <comment>button: settle a conflict by what was chosen per line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose theirs or mine in the line that both changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose theirs or mine in %n lines that both changed.</source>
        <comment>lines of a table</comment>
        <translation>
            <numerusform>Choose theirs or mine in %n line that both changed.</numerusform>
            <numerusform>Choose theirs or mine in %n lines that both changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>The same now</source>
        <comment>who changed a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <comment>who changed a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By you</source>
        <comment>who changed a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By both</source>
        <comment>who changed a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theirs: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>a field, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mine: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>a field, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a table: the name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a table: who changed a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of a table: the value that a field had</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>column of a table: the value on the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>column of a table: the value of my draft</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is who it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who the server is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectTexts</name>
    <message>
        <source>Old certificate files are locked with a method that many systems no longer include. Your certificate inside is not affected.

On a computer that has OpenSSL with its “legacy” part, type this, with the name of your file in place of old.p12:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for the old password, then twice for a new one. Then open new.p12 here.

Or ask whoever runs the server for a new certificate; that is the better way if the old one is from before 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small office needs one computer that is always on, and one command. On that computer, with the domain of your office in place of example.org:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then add the people and give each their certificate file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody opens their file here. To look around first, “bellsetd demo” starts an office with people and calls in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my telephone account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

I cannot connect to %1 with Bellset. It says:

%2

Could you help me with that, please?
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: previous step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to convert an old certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is on the clipboard. Paste it into a mail to whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a server for my office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>&amp;VIP</source>
        <comment>button: in this group or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>button: a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <comment>button: a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are chosen.</source>
        <translation>
            <numerusform>%n contact are chosen.</numerusform>
            <numerusform>%n contacts are chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact to see more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Another num&amp;ber</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>button: a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers or addresses, each with a word of its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail add&amp;ress:</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups stay on this computer. The server does not know who is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+31 6 12345678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>what a number is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coworkers</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is neither a telephone number nor an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 numbers. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address cannot be right. Example: bob@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of this contact. Export it again where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for %1 contacts. Remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, number or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>list of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>list of contacts, of the office</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of your office, found by the directory that you set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>&amp;Keep them on the server only</source>
        <comment>what happens to messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail them, and keep them on the &amp;server</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail them, and do not k&amp;eep them</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ail messages to</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address for messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are not mailed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the mail address for your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail address. Example: alice@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryConflict</name>
    <message>
        <source>yes</source>
        <comment>what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail new messages</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them on the server</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Block</source>
        <comment>button of a notification: a caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be done now. Block the caller on the page Calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is still blocked: %1</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page Calls whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceCardView</name>
    <message>
        <source>Copy details</source>
        <comment>button: of a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details of %1</source>
        <comment>a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as: %1</source>
        <comment>an address and port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from outside as: %1</source>
        <comment>an address and port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: %1</source>
        <comment>encrypted or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until: %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <comment>button: of a new device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <comment>button: a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <comment>a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since %1. Is it yours?</source>
        <comment>a device; %1 = a day or time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceLines</name>
    <message>
        <source>Unknown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted line</source>
        <comment>device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line not encrypted</source>
        <comment>device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Unknown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether encrypted</source>
        <comment>the line to a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until %1, unless it renews that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sign-in ended %1, if it did not renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device is signed in; calls ring there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices are signed in; calls ring on all of them.</source>
        <translation>
            <numerusform>%n device are signed in; calls ring on all of them.</numerusform>
            <numerusform>%n devices are signed in; calls ring on all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not sign devices out from here. Sign out on the device itself, or switch it off: it leaves the list when its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is signed in, so none rings. In the settings of a phone or softphone enter the SIP address %1 and your SIP password; it appears here within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>To sign in another phone or softphone, enter the SIP address %1 and your SIP password in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the details of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls no longer ring on %1 (%2). It does not forget your SIP password: it may sign in again by itself, at the latest when it would have renewed its sign-in. To keep a lost device out, change the SIP password too, on the web page of your server or with “bellsetctl password”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>button: a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out. It comes back if it signs in again.</source>
        <comment>a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another device…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a device…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Co&amp;py</source>
        <comment>button: to the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAPS: encrypted from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StartTLS: encrypted before anything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the directory lets everybody read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the authorities that this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <comment>button: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authority file</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count&amp;ry code</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of numbers without one: 31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More attributes</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: loo&amp;k for</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>button: a directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;directory</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is sent without encryption: everybody on the way can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you look for is sent without encryption: everybody on the way can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the directory&apos;s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>step of a test that is under way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the directory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer searched, and its password is removed from your wallet. The directory itself stays as it is.</source>
        <comment>host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>host</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryTab</name>
    <message>
        <source>Directory settin&amp;gs…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <comment>button: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>a directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people match “%1”.</source>
        <comment>an older search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directory configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories cannot be used here: nothing is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a directory</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>kind of an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>an address or number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Nobody you trust vouches for this directory, so nothing was sent to it. Choose the certificate file of its authority in the settings of the directory, if whoever runs it gave you one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory cannot prove that it is %1, so nothing was sent to it. Write the server&apos;s name as it stands in its certificate.</source>
        <comment>host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of this directory has ended, so nothing was sent to it. Tell whoever runs it; check the clock of this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <comment>host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate to be read in “%1”. Choose the file of the directory&apos;s authority again (PEM).</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallet is locked, and the directory&apos;s password is in it. Unlock the wallet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallet did not let this program in, and the directory&apos;s password is in it. Allow the access and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, and none is saved without protection. Use a directory without a password, or set up a wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the server, for example ldap.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name of a server. Write only the name, like ldap.example.org, without “ldaps://” and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the base below which people are, for example ou=people, dc=example, dc=org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no base. Write it like ou=people, dc=example, dc=org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name to sign in with. Write it like cn=reader, dc=example, dc=org, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password that belongs to this name, or leave the name empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name that belongs to this password, or leave the password empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country code has one to three digits: 31 for the Netherlands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes are names of letters, digits and hyphens with commas between them, at most 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one filter in parentheses. Write it like (objectClass=person), or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>step of a test; host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption</source>
        <comment>step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt and check its certificate</source>
        <comment>step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in without a name</source>
        <comment>step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with name and password</source>
        <comment>step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n people of the directory. Type to find others.</source>
        <translation>
            <numerusform>The first %n people of the directory. Type to find others.</numerusform>
            <numerusform>The first %n people of the directory. Type to find others.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the directory.</source>
        <translation>
            <numerusform>%n people are in the directory.</numerusform>
            <numerusform>%n people are in the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n people match “%1”. Type more to find fewer.</source>
        <translation>
            <numerusform>More than %n people match “%1”. Type more to find fewer.</numerusform>
            <numerusform>More than %n people match “%1”. Type more to find fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people match “%1”.</source>
        <translation>
            <numerusform>%n people match “%1”.</numerusform>
            <numerusform>%n people match “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DndPanel</name>
    <message>
        <source>Do &amp;not disturb</source>
        <comment>check box</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These get through nevertheless:</source>
        <comment>contact groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets through in spite of do not disturb: %1</source>
        <comment>contact group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>&amp;Merge these</source>
        <comment>button: contacts into one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a&amp;ll</source>
        <comment>button: every list of duplicates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there twice: no two contacts have the same name or a number in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line holds contacts with the same name or a number in common. Two people may share a number: look before you merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>name and numbers of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>No end</source>
        <comment>of a forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>choose date and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something is missing in this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all fields and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “%1” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it can be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than the server takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it shorter and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server makes you wait for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change was not saved over theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, compare, and change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new certificate from whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers no longer accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one from whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate starts on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the clock, or wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know your certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by somebody else, or for another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address, or choose another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked for a certificate or a password and accepted none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it, or choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a SIP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like alice@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not serve this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not serve %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the part after the @ sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) of your account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of your own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls would go round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no voicemail box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number like +31 6 12345678 or an address like bob@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most files it is your SIP password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with an old method that your system no longer includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file, or get a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a certificate but not its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the key you cannot sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again with the private key, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key and the certificate in this file do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is too weak for today&apos;s security rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is too short; the server issued it that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a stronger one from whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed with an outdated method; the server issued it that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate belongs to %1, not to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of this account, or add the other account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate does not name a SIP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another purpose, such as signing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate of your telephone account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or not a certificate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may be mistyped, or you are offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is overloaded, switched off, or you are offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, the address may belong to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not waited for any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not let us through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be pretending to be it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint with whoever runs it before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server proves to be another one than you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot prove that it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have reached the wrong computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the server; check the clock of this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody pretends to be it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for a certificate and did not get yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by somebody else, has ended, or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another certificate, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; it may not be a secure server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered something we cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to see what is in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details hold the reason it gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to your change was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may or may not be in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your fault; your settings are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallet is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the wallet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallet did not let this program in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the access, or protect the certificate with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved without protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be asked at every start, or protect the certificate with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mistake in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mistake in the configuration: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not start like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version leaves it untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is set up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for a second server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security operation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, the details help whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot reach its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or tell whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;how to convert</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;fingerprint…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;server</source>
        <comment>button: edit the server&apos;s address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button: read again what is in effect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <comment>button: puts a ready text for the office on the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;passphrase instead</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took this for a request of another web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your office can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your office can change “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then sign in again.</source>
        <translation>
            <numerusform>Wait %n second, then sign in again.</numerusform>
            <numerusform>Wait %n seconds, then sign in again.</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many wrong passwords, signing in is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It opens again in %n minute(s).</source>
        <translation>
            <numerusform>It opens again in %n minute.</numerusform>
            <numerusform>It opens again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the password meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this request for a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has too many valid certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further one was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke those that you do not use any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot issue certificates at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of its authority is kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix upper and lower case with digits, or take four unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias lives in your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias lives in your own domain, not in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the name before the @ sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many aliases as there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one that you do not need first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People would call somebody else back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of your own numbers, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account pays afterwards, not in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voucher was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for a prepaid account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its two numbers with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of this account is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of this account is full (%1 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old entries, or ask whoever runs the server for more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be out of order, or another kind of server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallet no longer holds the key to the saved certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy cannot be opened without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office makes accounts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office takes new people by invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be mistyped, used already or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, or ask whoever runs the server for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is not saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its certificate file (.p12) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to your account, or write the number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch voicemail on first, or choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not answer without a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both in the settings of the directory; whoever runs it knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory refused the name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both in the settings of the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not have this base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not have “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either it is mistyped, or it may not be read with this name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base in the settings of the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name of a directory entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a directory entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like ou=people,dc=example,dc=org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not understand the additional filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like (objectClass=person), or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not offer encryption in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind of encryption, or ask whoever runs the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory answers only over an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS in the settings of the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not answer so wide a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more of the name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory refused the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes that did not work came from your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next one in %n minute(s).</source>
        <translation>
            <numerusform>The server takes the next one in %n minute.</numerusform>
            <numerusform>The server takes the next one in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code with what you were given meanwhile, or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your callers would reach the emergency services. Nothing was forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry with this name and number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry “%1” with this number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that entry, or write another number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FingerprintStep</name>
    <message>
        <source>Do you trust this server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server to read you theirs. Trust it only when every pair is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust &amp;always for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it is %1, but nobody you trust vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server proves to be %1; you asked for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you trusted befo&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 shows another certificate than the one you trusted before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForwardingConflict</name>
    <message>
        <source>All calls</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on, without a target</source>
        <comment>the state of a forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>the target of a forward, a moment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the targets is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows your forwarding but does not let you change it. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls are forwarded. What is set below for other cases is not used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls are forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are forwarded in one case. The first case that applies counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Calls are forwarded in %n cases. The first case that applies counts.</source>
        <translation>
            <numerusform>Calls are forwarded in %n case. The first case that applies counts.</numerusform>
            <numerusform>Calls are forwarded in %n cases. The first case that applies counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your forwarding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bu&amp;sy</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer aft&amp;er %1 s</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answ&amp;er</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll calls</source>
        <comment>when calls are forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForwardingRowView</name>
    <message>
        <source>Take &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target for: %1</source>
        <comment>a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End for: %1</source>
        <comment>a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time of the end for: %1</source>
        <comment>a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used while all calls are forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1, then %2.</source>
        <comment>moment, what follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in another country: it may cost extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where these calls go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own account: the call would go in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no mobile number. Type the number here instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile number, for: %1</source>
        <comment>a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no mobile number yet. Write it here: it is saved in your account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency number: your callers would reach the emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot end it: this is done here, as long as this program runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>What callers hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No greeting, only the tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That I am out of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That I am away for a longer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers hear your choice from now on.</source>
        <comment>a greeting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your mobile number</source>
        <comment>button: a first step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add VIP contacts</source>
        <comment>button: a first step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <comment>button: a first step: the program, when its window is closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not suggest again: %1</source>
        <comment>a first step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your SIP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office changes your name. Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an e-mail address. Example: alice@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone from the list. Example: Europe/Amsterdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 900 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only, with + in front for another country. Example: +3120555</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of text, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long your phones ring before a call is forwarded as not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in front of short numbers that you dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <comment>contact in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <comment>contact in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was changed yet.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are new.</source>
        <translation>
            <numerusform>%n contact are new.</numerusform>
            <numerusform>%n contacts are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts get what only the file has.</source>
        <translation>
            <numerusform>%n contact get what only the file has.</numerusform>
            <numerusform>%n contacts get what only the file has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are known already.</source>
        <translation>
            <numerusform>%n contact are known already.</numerusform>
            <numerusform>%n contacts are known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported; the reason stands beside them.</source>
        <translation>
            <numerusform>%n row cannot be imported; the reason stands beside them.</numerusform>
            <numerusform>%n rows cannot be imported; the reason stands beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n contacts</source>
        <comment>button</comment>
        <translation>
            <numerusform>I&amp;mport %n contact</numerusform>
            <numerusform>I&amp;mport %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Bellset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides how your telephone rings: who reaches you, where calls are forwarded, when you are not disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) that whoever runs your server gave you, or drop it on this window. For most files the password is your SIP password.

The program then tries the connection in four steps and says for each what is wrong. The certificate is kept encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Keep it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask me for the file&apos;s password at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is stored encrypted on this computer. Where should its key be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, so the certificate needs another protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;%1</source>
        <comment>name of a keychain, e.g. KDE Wallet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button: saves the account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Take at least %n character.</numerusform>
            <numerusform>Take at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>&amp;Voicemail</source>
        <comment>switch: whether there is a mailbox</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send unanswered &amp;calls here</source>
        <comment>button: forward to voicemail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;forwarding</source>
        <comment>button: opens the page Forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call goes to voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls while no phone is online go to voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that find you busy go to voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Calls that nobody answers for %n s go to voicemail.</source>
        <translation>
            <numerusform>Calls that nobody answers for %n s go to voicemail.</numerusform>
            <numerusform>Calls that nobody answers for %n s go to voicemail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that nobody answers go to voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that your rules turn away go to voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which calls reach your voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call leads to your voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this counts now, as all calls are forwarded elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox: %1</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no voicemail. Switch it on to get a mailbox; calls that nobody answers, find you busy or find no phone online then go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no voicemail. Ask whoever runs your server for a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching it off removes the mailbox, its PIN, and all forwarding to it. Undo brings them back, with a new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The certificate of %1 is locked. Unlock it to see and change the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>address, sentences with the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <comment>button: asks for the passphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of an account in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of an account in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of an account in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>state of an account in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the link waits until you have connected an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the link waits until you have unlocked the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <comment>a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <comment>a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <translation>
            <numerusform>%n contact were deleted.</numerusform>
            <numerusform>%n contacts were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were imported.</source>
        <translation>
            <numerusform>%n contact were imported.</numerusform>
            <numerusform>%n contacts were imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <comment>a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicates of %n contacts were merged.</source>
        <translation>
            <numerusform>Duplicates of %n contact were merged.</numerusform>
            <numerusform>Duplicates of %n contacts were merged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or cancel the contact that you are changing, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no contacts. Choose a table (.csv) or cards (.vcf).</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv);;Cards, vCard 4.0 (*.vcf)</source>
        <comment>kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n contact were written to %1.</numerusform>
            <numerusform>%n contacts were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>button: contacts of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: contacts into a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <comment>button: finds contacts that are there twice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These contacts are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These contacts are gone when the program ends: nothing of this account is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not read them: VIP and the other groups here do not let anybody through do not disturb or your hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet. Add somebody, or import a file of contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MobileEntry</name>
    <message>
        <source>Your mobile number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it, forward all calls</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: no mobile number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved in your account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of a caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 called %n time(s), last at %2</source>
        <comment>a caller, a time</comment>
        <translation>
            <numerusform>%1 called %n time, last at %2</numerusform>
            <numerusform>%1 called %n times, last at %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a caller, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the calls</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n missed calls</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called.</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is not blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Your certificate ends in %n day</numerusform>
            <numerusform>Your certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that the server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what to do</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>button of a notification: a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your forwarding was changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show forwarding</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forwarding of your calls has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left, less than the %2 below which you want to be told.</source>
        <comment>two amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the balance</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calls are forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Bellset</source>
        <comment>button of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>button of a notification: forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb has been on since %1.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb has been on at least since %1.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your calls have gone to %1 since %2.</source>
        <comment>a target, a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your calls have gone to %1 at least since %2.</source>
        <comment>a target, a moment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;My note</source>
        <comment>heading: what the user writes about a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %1 characters. Take out %n to save it.</source>
        <comment>a note that is too long</comment>
        <translation>
            <numerusform>A note has at most %1 characters. Take out %n to save it.</numerusform>
            <numerusform>A note has at most %1 characters. Take out %n to save it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersConflict</name>
    <message>
        <source>First name</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer after</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick dial</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows your details but does not let you change them. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers reach you at %1.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers reach you at %1 and at one other address or number.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Callers reach you at %1 and at %n other addresses and numbers.</source>
        <comment>an address</comment>
        <translation>
            <numerusform>Callers reach you at %1 and at %n other addresses and numbers.</numerusform>
            <numerusform>Callers reach you at %1 and at %n other addresses and numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone numbers. They are given out by whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers that ring you (ENUM). Whoever runs the server gives them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRunner</name>
    <message>
        <source>No account is open.</source>
        <comment>why something was not done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb stays as it was: %1</source>
        <comment>a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You missed no calls since yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You missed one call since yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You missed %n calls since yesterday.</source>
        <translation>
            <numerusform>You missed %n call since yesterday.</numerusform>
            <numerusform>You missed %n calls since yesterday.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you miss appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls since yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no voicemail. Whoever runs your server can add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>the voicemail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on a phone with your SIP address, and calls ring there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 online</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1, as you asked to be told.</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 a day.</source>
        <comment>an amount that is spent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window now keeps Bellset in the tray. The preferences change that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Why?</source>
        <comment>why is this page read only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this page read only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Overview</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band at the top says who can reach you now and until when, and switches do not disturb, forwarding and your number at once. Every switch can be undone.

Below, the way of a call is drawn from left to right: what it meets first, what rings, and where it ends when nobody answers. The tiles tell what you missed, whether callers can leave a message, and which phones are signed in.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call that is known, newest first. They are kept on this computer, so that they stay when the server has forgotten them; a time of which nothing is known is marked.

Type a name or a part of a number to search (Ctrl+F). Choose a call to see more about it, to call back (Ctrl+Return), to block the caller (Ctrl+B) or to copy the number (Ctrl+C).

Export (Ctrl+E) writes the calls that are shown into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may call me</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb and the block list act at once and can be undone. Blocked callers are rejected before anything else is looked at; then do not disturb counts, then your hours.

The week shows who gets through when. Drag over it to set hours, or use the lines below it: days, from, to, and who. For each moment the rule with the fewest days counts, so that a rule for Sunday is an exception from one for every day. Rules take effect when you press Apply (Ctrl+S).

Under &quot;Who would ring?&quot; type a caller and choose a time: you see what would become of the call, and why.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card for each phone or softphone that is signed in to your account. Calls ring on all of them.

The lock says that the line between the device and the server is encrypted. A device renews its sign-in by itself; one that is switched off leaves the list when its time is over.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are to the office, and everything under which callers reach you.

Your details change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.

What people you call see, and your aliases, change at once and can be undone. Telephone numbers are given out by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each case in which calls go elsewhere, in the order in which they are tried. The first case that applies counts; while all calls are forwarded, the other rows are not used.

Switch a row on and choose where its calls go: your mobile, voicemail, or any number or address. With an end, what was there before comes back by itself. A row that is switched off keeps its number.

A preset keeps all rows under a name: &quot;Mobile&quot;, &quot;Office&quot;, &quot;Holiday&quot;. Choose one to switch to it at once, for good or until an end; it can be undone.

The rows change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox: whether there is one, which calls reach it, and where its messages go.

The switch acts at once and can be undone. Where messages go changes when you press Apply (Ctrl+S). A new PIN counts at once; it takes the place of the old one and cannot be undone.

Which calls reach the mailbox is set on the page Forwarding.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you call, kept on this computer. Their names are shown with your calls.

Ctrl+N adds somebody, F2 or Return changes the one that is chosen, Del deletes it, Ctrl+C copies the number. Type in the search (Ctrl+F) a name, a part of a number or a group. Everything can be undone.

Import reads tables (.csv) and cards (.vcf) and shows what would happen before anything does; you may also drop the file on the page. Duplicates finds contacts with the same name or number and makes them one.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance and usage</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left on a prepaid account and about how long it lasts, judged by what you spent on the days that are known. Days that are not known do not count.

Each chart says its message above it. With the arrow keys you go from day to day; what is there stands below the chart. The same numbers are behind &quot;Show as table&quot;, and both can be copied.

&quot;Warn me below&quot; is kept on this computer. Export (Ctrl+E) writes all bookings that are kept here into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate is what lets you in, instead of a password. Here you see until when it is good and what protects it on this computer.

Renew gets a new certificate for a new key, which is made here and never leaves this computer. Export writes a copy for another computer, locked with a password of your choice. Replace takes another certificate file of the same account; the old one stays until the server has let the new one in.

Revoke a certificate when the computer or the file that holds it is lost: the server no longer lets it in. That cannot be taken back.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <comment>name of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conference rooms: everybody who dials a room&apos;s extension and types its PIN talks with everybody else in it.

Copy invitation copies what a guest needs to know, as plain text for a message. A PIN that is copied alone leaves the clipboard after 30 seconds.

Rooms are set up by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What you see may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>do not disturb quiet dnd silence</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward divert diversion all calls</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop forwarding all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward all calls to my mobile (%1)</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward all calls to voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy anonymous withhold caller id number</source>
        <comment>words under which hiding one&apos;s number is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forwarding of all calls, no do not disturb</source>
        <comment>beside: Back to normal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your number</source>
        <comment>beside a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your alias</source>
        <comment>beside an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward all calls, with a number and an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divert diversion always</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward while no phone is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divert offline unregistered</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward while I am busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divert on the phone engaged</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward when I do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divert timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block a caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam reject black list</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject callers who hide their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous withheld</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hours in which callers get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept rules week schedule</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a caller: who would ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain why</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history log missed find</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calls into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv spreadsheet save</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell phone identity</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity mail</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock local time</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long my phones ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that people I call see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller id</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register device softphone</source>
        <comment>words under which it is found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Settings</source>
        <comment>heading in the search of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>heading in the search of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and numbers</source>
        <comment>heading in the search of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>heading in the search of the window</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyHistory</name>
    <message>
        <source>Other calls with them</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <comment>a call; when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called, not answered, %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called, %1, %2</source>
        <comment>when, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called, %1, %2</source>
        <comment>when, how long</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Unlock the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most files it is your SIP password (for sip2sip: always).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not open the file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password opens the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathBoxes</name>
    <message>
        <source>When busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The way of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station %1 of %2: %3</source>
        <comment>number, count, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <comment>label of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <comment>label of a field: the new PIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits. You type it on a phone to hear your messages. It takes the place of the old one at once, and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button: shows code and cause of an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell the PIN. Set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost: the old PIN or the new one may be in force. Change it again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present PIN: %1</source>
        <comment>digits, or dots that hide them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present PIN: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>button: the PIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>button: the PIN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 4 digits are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 10 digits at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>choice of colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one shown last</source>
        <comment>choice of the first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for &amp;news while nobody looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server every five minutes while the window is minimised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every five minutes, while the window is minimised and for accounts that are not shown. Calls that the server forgets meanwhile are missing in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone links:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open telephone links with Bellset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete everything of %1…</source>
        <comment>button: an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed, so it stays as it was.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tel: and sip: links of web pages and mails open in Bellset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is chosen for tel: and sip: links of web pages and mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tel: links of web pages and mails open in %1.</source>
        <comment>name of a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice is made in the settings of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not take the choice. Choose Bellset in the settings of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer alone: the certificate of each account, encrypted; its calls, bookings and contacts; what the server said last; changes that are not applied. Nothing is sent to anybody but your server, and what you look for to the directory that you set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>what to notify of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;warding that changes, ends or was forgotten</source>
        <comment>what to notify of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low &amp;balance</source>
        <comment>what to notify of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;end of my certificate</source>
        <comment>what to notify of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <comment>named sets of forwarding rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>button: what a preset set stays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is put back: what is set now stays until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as a preset…</source>
        <comment>button: the rows below</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &amp;for it</source>
        <comment>label of a field: of a preset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile, Office, Holiday…</source>
        <comment>examples of names of presets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: naming a preset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply or discard your changes below first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to your mobile, but your account has no mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to voicemail, but your account has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to your own account: calls would go in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its targets is no number and no address. Save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset %1 is deleted. Your forwarding stays as it is.</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the targets below is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1 until %2. This server has no ends: then this program puts back what was there before, as long as this program runs.</source>
        <comment>name, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 this program puts back what was there before, as long as this program runs.</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1 until %2, then what was there before.</source>
        <comment>name, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>name of a preset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the rows below under a name, and switch to them later with one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is in force. This server has no ends: at an end this program puts back what was there before, as long as this program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1, in force</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 12 presets. Delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the rows below under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to an emergency number. Save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachPath</name>
    <message>
        <source>All calls forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the stations of a call; keep the spaces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you turn it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachStrip</name>
    <message>
        <source>For&amp;ward</source>
        <comment>button: opens a menu of targets for all calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show my number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>time, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up who reaches you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off do not distur&amp;b</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <comment>button: opens a menu of durations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls ring again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for how long no call rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all calls elsewhere, or stop forwarding them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all calls elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let callers leave a &amp;message</source>
        <comment>button: forward to voicemail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send callers to &amp;my mobile</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while no phone is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide m&amp;y number</source>
        <comment>toggle button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you call do not see your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you call see your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set from here %1. This server cannot be asked whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;y number: hidden</source>
        <comment>button with menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;y number: shown</source>
        <comment>button with menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;y number: not known</source>
        <comment>button with menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all calls to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mobile (no number in your account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;mobile (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up forward&amp;ing</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <comment>button: read the settings again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in, so nothing can be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button: undo a change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would become of a call, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>saved sets of forwards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;mobile (add its number)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop forwarding</source>
        <comment>button: all calls ring here again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls ring here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended from here, as long as this program runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message>
        <source>your devices</source>
        <comment>where a call rings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device</source>
        <comment>where a call rings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>where a call rings</comment>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mobile</source>
        <comment>where a call goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>what happens to a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>target of a forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mobile</source>
        <comment>target of a forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <comment>when a call is forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when a call is forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when a call is forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer after %1 s</source>
        <comment>when a call is forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when a call is forwarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coworkers</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <comment>group of contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 s %2</source>
        <comment>a step of a call&apos;s way: after 20 s voicemail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (when busy: %2)</source>
        <comment>a call&apos;s way, and where it goes when busy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers hear voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers are turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callers go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reach you: no phone is signed in and nothing is forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls go to %1%2, do not disturb or not.</source>
        <comment>place, end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls go to %1%2.</source>
        <comment>place, end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb%1; %2.</source>
        <comment>end, what callers meet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside your hours: %1.</source>
        <comment>what callers meet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others hear voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others are turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 get through: %2; %3.</source>
        <comment>groups, a call&apos;s way, what the others meet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is signed in; %1.</source>
        <comment>what callers meet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers reach: %1.</source>
        <comment>a call&apos;s way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to %1%2</source>
        <comment>place, end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb%1</source>
        <comment>end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some callers get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb%1, except for %2; %3.</source>
        <comment>end, groups, what the others meet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>&amp;Use the new one</source>
        <comment>button: a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <comment>button: a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <comment>a fingerprint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the certificate that is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one of the file ends earlier than the present one. Is it an older file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked whether it lets the new one in before anything is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Days of rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets through by rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 of the day after.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (nobody in it)</source>
        <comment>group</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesConflict</name>
    <message>
        <source>no rule</source>
        <comment>for these days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>from, until, who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Take t&amp;heirs</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rul&amp;e</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When callers get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a rule everybody gets through at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: everybody. Outlined: some groups. Empty: nobody. For each moment the rule with the fewest days counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the week to set hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: there are no rules any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the rules there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Write &quot;api GET PATH&quot; or &quot;api POST PATH&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query in the path cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--protect is keychain or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who can reach me; ends with 3 if nobody can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward calls; TARGET is mobile, voicemail, a number or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide or show my number when I call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a request as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: bellsetctl [OPTION]... COMMAND

Changes and shows the settings of a SIP account.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is one of text, json and csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-out is a number of seconds from 1 to 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use either --for or --until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time is written like 30m, 1h or 1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time to come is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;dnd on&quot; or &quot;dnd off&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;dnd off&quot; takes no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;forward&quot; with all, busy, offline, noanswer, rejected, off or show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something too much after &quot;forward %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;forward %1&quot; takes no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is empty; to switch off, write &quot;forward off&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forwarded to before: say where with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;privacy on&quot; or &quot;privacy off&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;status&quot; takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the alias %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the alias %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;enum&quot; takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ENUM numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is given with a file of its own, %1, so %2 cannot be asked. Give it without the file: --server %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account pays afterwards: it has no balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <comment>%1 is an amount with its currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) running on it.</source>
        <translation>
            <numerusform>%n call running on it.</numerusform>
            <numerusform>%n calls running on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n call(s) placed, price %1.</source>
        <translation>
            <numerusform>This month: %n call placed, price %1.</numerusform>
            <numerusform>This month: %n calls placed, price %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;balance&quot; takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;usage&quot; takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time gone by is written like 8:00, &quot;yesterday 8:00&quot;, 7d or 2026-05-03T10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;calls&quot; takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of --missed, --in and --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until is later than --since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older calls: --limit shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of a certificate given by --p12: --offline needs a saved account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;cert %1&quot; has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;cert renew&quot; works on a saved account; import the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--legacy is for .p12 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a password; type it, or give it with --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate %1 is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list calls, those kept on this computer too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide who gets through when, and who never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject calls of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer reject calls of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what becomes of a call, step by step; ends with 3 if it is turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries that the account&apos;s programs keep on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names that ring my phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my telephone numbers in ENUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones that are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls of this month and their price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox; the PIN is asked for or read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail, mobile number, time zone and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number that others see when I call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change my password; both are asked for or read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a prepaid card; its number is asked for or read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exceptions are some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These get through: %1.</source>
        <comment>groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;explain&quot; with a number or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller ID is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whom you call see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value with one of the keys %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;identity show&quot; or &quot;identity set key=value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;caller-id&quot;, &quot;caller-id NUMBER&quot; (+ and 7 to 15 digits) or &quot;caller-id off&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write 2026-05-03T10:42, seconds since 1970, or 2h for two hours ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is of all entries; leave --since and --limit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not text in UTF-8; encode it, for example with base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps these entries no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has been changed. Certificates that were made before still count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the old password and then the new one, at the terminal or as lines of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;password&quot; takes no further words: it asks for both passwords, or reads them from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For now: %1</source>
        <comment>do not disturb until 17:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <comment>weekdays 09:00–17:30: coworkers and VIP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, without effect: %1</source>
        <comment>a rule whose times are wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept: everybody, at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <comment>pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject: nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;rules accept DAYS [START-STOP] WHO&quot; or &quot;rules accept DAYS off&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are written like daily, weekdays, weekend, mon-fri or sat,sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are written like 09:00-17:30; 22:00-06:00 goes on past midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets through is everybody, nobody, or some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;rules reject add PATTERN&quot; or &quot;rules reject remove PATTERN&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern is an address in which % stands for anything, like %@spam.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;rules&quot; with show, accept, reject or clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of %1 are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of %1 are still rejected, by the pattern %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of %1 are not rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; with a number or an address, like &quot;%1 +31900123456&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail is on: mailbox %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept, and not mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are mailed to %1, and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;voicemail show&quot;, &quot;voicemail on&quot;, &quot;voicemail off&quot;, &quot;voicemail email ADDRESS&quot; (or none) or &quot;voicemail pin&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of voucher %1 was added to the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;voucher ID&quot;; the number is asked for, or read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of voucher %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a voucher has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;cert import FILE&quot;, &quot;cert enrol ADDRESS&quot;, &quot;cert export FILE&quot;, &quot;cert revoke SERIAL&quot;, or &quot;cert&quot; with show, renew or list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;cert enrol&quot; gets a new certificate: leave --p12 and --account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code on standard input, after the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a certificate on this computer, get one by password or invitation, look at it, renew it, take it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--invitation-stdin belongs to &quot;cert enrol&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password: add --password-stdin, and write it in the first line of standard input, the code in the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls? Write &quot;explain CALLER --at %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --protect password the certificate is kept under its own password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;bellsetctl identity set mobile_number=NUMBER&quot; adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;bellsetctl voicemail on&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server has another name than the address, give it with --server URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate needs its password: add --password-stdin, or run bellsetctl at a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts are saved: say which with --account (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance %1</source>
        <comment>what is left after a booking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings.</source>
        <comment>on a balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older bookings: --limit shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;balance --history&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepaid balance and the calls on it, or what was booked, also what is kept on this computer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how long a phone stays signed in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry nests more than %1 arrays and objects; store it as text, without --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is no JSON value, or null; correct it, or leave --json out to store it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;journal put --uuid UUID [--json] [FILE|-]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;journal get [--since TIME] [--except UUID] [--limit N] [--summary]&quot;, &quot;journal put --uuid UUID [--json] [FILE|-]&quot; or &quot;journal delete ID...&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of %1 could not be read. It lies in %2 now, and a new list was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that is saved for %1 is good for longer than the one of this file. With --replace it is replaced all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken. Free: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;aliases&quot;, &quot;aliases check NAME&quot;, &quot;aliases add NAME&quot; or &quot;aliases remove NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signed in to my account, and from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: %1. It can sign in again while it knows the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has recorded no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;devices&quot; or &quot;devices sign-out CONTACT&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;sign-ins&quot; takes no further words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The server&apos;s data did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search pages, people, numbers…</source>
        <comment>field that opens the search of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers (%1)</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Fingerprint of your certificate, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <comment>button: the certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>button: the certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport encrypted copy…</source>
        <comment>button: the certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve from this computer…</source>
        <comment>button: the account and its certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint that is trusted, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the server&apos;s identity…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this fingerprint</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server&apos;s web pa&amp;ge</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no program that opens web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the certificate file, which you type when the program starts. The new certificate is protected with it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase that you type when the program starts. The new certificate is protected with it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the one. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing the certificate: a new key is made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed, and in use already. The old certificate stays good until it ends, unless you revoke it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export an encrypted copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.p12)</source>
        <comment>a filter of the file dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password for the file. At least 8 characters, any kind; longer is better. Whoever has the file and the password can act as %1. The password cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1, encrypted with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1. For files of sip2sip it is your SIP password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced. The server has let the new certificate in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten. When nobody vouches for the server, you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is shown without a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew and Replace are for accounts that are saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. You get a new one on its web page, or by get_p12 or get_crt of its settings address; open the file with Replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be renewed or replaced now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell which certificates it has issued for you, and cannot revoke one from here. If a file is lost, ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no certificate of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of this account, newest first. Revoke one when the computer or the file that holds it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the certificates of this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of this account are read when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your certificate is not valid before %1.</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with a certificate that is good until %1.</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ended on %1: the server no longer lets you in.</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ends within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ends tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n days, on %1.</source>
        <comment>date</comment>
        <translation>
            <numerusform>Your certificate ends in %n day, on %1.</numerusform>
            <numerusform>Your certificate ends in %n days, on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to do: get a new certificate file from whoever runs the server, and open it with Replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. Get a new certificate file before that day, and open it with Replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it now: when it has ended, the server lets you in no longer, not even to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it this week. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it when you have a minute. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened for this run of the program only; nothing of it is saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in your wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in %1.</source>
        <comment>name of a keychain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type the password of the certificate file at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type your passphrase at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this program ends, %1 must show exactly this fingerprint, which you trusted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must show a key with exactly this fingerprint, whatever authorities say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must show exactly this fingerprint, whatever authorities say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority that this computer trusts must vouch for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may vouch for %1: look at its identity and decide whether to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2, or an authority that this computer trusts, must vouch for %1.</source>
        <comment>server, name of an authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 must vouch for %1, and nobody else may.</source>
        <comment>server, name of an authority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on %1, good until %2</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by this program</source>
        <comment>of a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <comment>of a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, not the one in use here</source>
        <comment>of a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is the one you are signed in with. When it is revoked, this program is locked out at once, and so is every other computer that uses it. You then need another certificate file. This cannot be taken back. To keep working, renew first and revoke the old one afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate with the serial number %1, issued on %2, is revoked. Whoever uses it is locked out at once. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it and lock this program out</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it and lock out whoever uses it</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Set up another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all settings of a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: what a phone needs to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP address: %1
User name: %2
Domain and server: %3
Transport: %4
Password: your SIP password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>the name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP phone or another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open the account settings of the phone.
2. Enter the values below, or scan the code if the phone can: it holds the address alone.
3. Enter your SIP password yourself. It is not shown here, and not in the code.
4. The phone appears on the page Devices within a minute, and rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>of a phone: TLS, TCP, UDP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the address sip:%1, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bellset on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Bellset there and sign in with your SIP address and password, or with an invitation code from whoever runs the server: it gets a certificate of its own, which you can revoke alone. Or export an encrypted copy of this one on the page Security and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>TLS</source>
        <comment>the transport of a phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS if the phone and the server have it, else TCP or UDP</source>
        <comment>the transport of a phone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>beside a page&apos;s name</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not applied</source>
        <comment>beside a page&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICE</source>
        <comment>group of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MY LINE</source>
        <comment>group of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs your attention</source>
        <comment>beside a page&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Get your certificate from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office gave you a code. It works once: for a new account, or for a new password and certificate of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is only used to get a certificate, which signs you in from then on. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The new password must have at least %n character(s).</source>
        <translation>
            <numerusform>The new password must have at least %n character.</numerusform>
            <numerusform>The new password must have at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n attempt(s) to sign in, the last one %1 from %2.</source>
        <translation>
            <numerusform>The server refused %n attempt to sign in, the last one %1 from %2.</numerusform>
            <numerusform>The server refused %n attempts to sign in, the last one %1 from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides this computer %n other place(s) signed in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Besides this computer %n other place signed in, the last one %1 from %2.</numerusform>
            <numerusform>Besides this computer %n other places signed in, the last one %1 from %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has recorded no sign-in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer signed in to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password, from several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password, from %1</source>
        <comment>an IP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from %1</source>
        <comment>an IP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate, from several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate, from %1</source>
        <comment>an IP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate %1, from several addresses</source>
        <comment>a serial number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate %1, from %2</source>
        <comment>a serial number; an IP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>a moment; how often</comment>
        <translation>
            <numerusform>%1, %n request</numerusform>
            <numerusform>%1, %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %1, %n request(s) since %2</source>
        <comment>two moments; how often</comment>
        <translation>
            <numerusform>Last %1, %n request since %2</numerusform>
            <numerusform>Last %1, %n requests since %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an attempt to sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is this computer</source>
        <comment>of a sign-in</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInsPanel</name>
    <message>
        <source>Recent sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell who signed in to your account. Ask whoever runs it if you suspect somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the sign-ins of this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins are read when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yours? Revoke…</source>
        <comment>button: a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the certificate of this sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <extracomment>Day and month, as QLocale formats them: 3 May</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Day, month and year, as QLocale formats them: 3 May 2027</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day: tomorrow 8:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day: yesterday 10:42</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a day, as it follows: since</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of the connection</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Turn off &amp;do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who would ring?</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Bellset</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>of forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a caller, a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayLook</name>
    <message>
        <source>No account is open.</source>
        <comment>tool tip of the tray icon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed in.</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up who reaches %1…</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Missed calls: %2.</source>
        <comment>a whole sentence, a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicemailPage</name>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows your voicemail but does not let you change it. Ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are mailed to %1 and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept, and mailed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your voicemail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>&amp;Add to the balance</source>
        <comment>button: a voucher</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voucher ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number on the card:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached: a voucher can be added when it answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked what became of the voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the ID that is printed on the voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of a voucher is a number. Type its digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number that is printed on the voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a voucher has digits only, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher %1 was added to the balance.</source>
        <comment>an id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher %1 added %2 to the balance.</source>
        <comment>an id, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the server was lost, but voucher %1 is in the balance: %2 were added.</source>
        <comment>an id, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the server was lost, and voucher %1 is not in the balance. Add it again.</source>
        <comment>an id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the server was lost. Whether voucher %1 was added is told as soon as the server can be asked. It cannot be used twice.</source>
        <comment>an id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voucher was not added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The week: who gets through when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules below say the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>day, start, stop, who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>day, time, who gets through</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not disturb…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb for one &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward all calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout Bellset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and &amp;do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Switch account</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>&amp;Next</source>
        <comment>button: next step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
