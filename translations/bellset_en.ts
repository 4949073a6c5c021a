<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Discard</source>
        <comment>button: throw the changes away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <comment>button: send the changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n change not applied</numerusform>
            <numerusform>%n changes not applied</numerusform>
        </translation>
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
        <source>Get a new one from whoever runs the server.</source>
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
        <source>Take a longer one, for example four unrelated words.</source>
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
        <source>Have it added to your account, or write the number here.</source>
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
        <source>Choose another target, or ask for a mailbox.</source>
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
        <source>Your change may or may not be in effect.</source>
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
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
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
</context>
</TS>
