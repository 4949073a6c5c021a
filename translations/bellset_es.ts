<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>The server does not let this account in.</source>
        <translation>El servidor no deja entrar a esta cuenta.</translation>
    </message>
    <message>
        <source>Offline since %1 — showing saved data. Changes wait as drafts.</source>
        <translation>Sin conexión desde %1: se muestran datos guardados. Los cambios esperan como borradores.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Changes from last time are still here, not applied yet: %1.</source>
        <translation>Aquí siguen cambios de la última vez, aún sin aplicar: %1.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>button: opens the page with the changes</comment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <comment>button: forwarding, or do not disturb</comment>
        <translation>&amp;Desactivar</translation>
    </message>
</context>
<context>
    <name>ActiveCallsPanel</name>
    <message>
        <source>Calls going on now</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <comment>a call; minutes and seconds</comment>
        <translation>Terminada tras %1</translation>
    </message>
    <message>
        <source>The call with %1 is over.</source>
        <comment>a person</comment>
        <translation>La llamada con %1 ha terminado.</translation>
    </message>
    <message>
        <source>You are calling %1.</source>
        <comment>a person</comment>
        <translation>Estás llamando a %1.</translation>
    </message>
    <message>
        <source>%1 is calling you.</source>
        <comment>a person</comment>
        <translation>%1 te está llamando.</translation>
    </message>
    <message>
        <source>Your call to %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>Tu llamada a %1 dura ya %2.</translation>
    </message>
    <message>
        <source>The call from %1 has been going on for %2.</source>
        <comment>who, how long</comment>
        <translation>La llamada de %1 dura ya %2.</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>calls going on</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address or number</comment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an address</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>New alia&amp;s</source>
        <translation>N&amp;uevo alias</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: an alias</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nuevo alias</translation>
    </message>
    <message>
        <source>Name in your domain</source>
        <comment>placeholder of a field</comment>
        <translation>Nombre en tu dominio</translation>
    </message>
    <message>
        <source>Add this alias</source>
        <translation>Añadir este alias</translation>
    </message>
    <message>
        <source>Your aliases could not be read.</source>
        <translation>No se pudieron leer tus alias.</translation>
    </message>
    <message>
        <source>Loading your aliases…</source>
        <translation>Cargando tus alias…</translation>
    </message>
    <message>
        <source>No aliases. An alias is one more address under which callers reach you.</source>
        <translation>No hay alias. Un alias es una dirección más en la que te pueden llamar.</translation>
    </message>
    <message>
        <source>Aliases: callers reach you under these addresses too.</source>
        <translation>Alias: también te pueden llamar en estas direcciones.</translation>
    </message>
    <message>
        <source>given out by the office</source>
        <comment>of an alias</comment>
        <translation>asignado por la empresa</translation>
    </message>
    <message>
        <source>Callers will reach you at %1, if nobody has it yet.</source>
        <comment>an address</comment>
        <translation>Te podrán llamar en %1, si nadie la tiene todavía.</translation>
    </message>
    <message>
        <source>This server shows your aliases but does not let you change them. Ask your provider.</source>
        <translation>Este servidor muestra tus alias, pero no te deja cambiarlos. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>This server adds aliases but does not remove them. Ask your provider.</source>
        <translation>Este servidor añade alias, pero no los quita. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be a SIP address. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» no puede ser una dirección SIP. Usa letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain. Leave out what follows the @.</source>
        <translation>Un alias pertenece a tu propio dominio. Omite lo que sigue a la @.</translation>
    </message>
    <message>
        <source>Telephone numbers are given out by the office. Ask whoever runs the server.</source>
        <translation>Los números de teléfono los asigna la empresa. Consulta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>Esta ya es tu dirección.</translation>
    </message>
    <message>
        <source>You have this alias already.</source>
        <translation>Ya tienes este alias.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n aliases, as many as there can be. Remove one first.</source>
        <translation>
            <numerusform>Tienes %n alias, el máximo posible. Quítalo primero.</numerusform>
            <numerusform>Tienes %n alias, el máximo posible. Quita uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free:</source>
        <comment>before names that can be clicked</comment>
        <translation>Libres:</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <comment>an alias</comment>
        <translation>%1 ya está en uso.</translation>
    </message>
    <message>
        <source>%1 is free: callers will reach you at it.</source>
        <comment>an address</comment>
        <translation>%1 está libre: quien llame te encontrará ahí.</translation>
    </message>
    <message>
        <source>Take %1 as the new alias</source>
        <translation>Usar %1 como nuevo alias</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>A saved account cannot be read: %1. Open its certificate file again; the folder is left as it is.</source>
        <translation>No se puede leer una cuenta guardada: %1. Abre otra vez su archivo de certificado; la carpeta queda como está.</translation>
    </message>
    <message>
        <source>That passphrase does not unlock it. Type it again.</source>
        <translation>Esa frase de contraseña no lo desbloquea. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>The password of the certificate file of %1:</source>
        <translation>Contraseña del archivo de certificado de %1:</translation>
    </message>
    <message>
        <source>Your passphrase for the certificate of %1:</source>
        <translation>Tu frase de contraseña para el certificado de %1:</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>button</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 is gone from this window, but not everything of it could be removed.</source>
        <translation>%1 ya no está en esta ventana, pero no se pudo quitar todo lo suyo.</translation>
    </message>
    <message>
        <source>%1 is removed from this computer: its certificate, its saved data, the calls and contacts kept here and changes that are not applied. The account on the server stays as it is. Without the certificate file you cannot connect again.</source>
        <translation>%1 se quita de este equipo: su certificado, sus datos guardados, las llamadas y los contactos conservados aquí y los cambios sin aplicar. La cuenta en el servidor queda como está. Sin el archivo de certificado no podrás volver a conectarte.</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>&amp;Discard</source>
        <comment>button: throw the changes away</comment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <comment>button: send the changes</comment>
        <translation>Apl&amp;icar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n cambio sin aplicar</numerusform>
            <numerusform>%n cambios sin aplicar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>never</source>
        <comment>when to warn</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Warn me below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>Warn me be&amp;low:</source>
        <translation>Avisar &amp;por debajo de:</translation>
    </message>
    <message>
        <source>How long it lasts can be told once a few days with calls are known.</source>
        <translation>Cuánto dura se podrá decir cuando se conozcan algunos días con llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>No se gastó nada en el último %n día.</numerusform>
            <numerusform>No se gastó nada en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Está agotado. Las llamadas de pago no salen.</translation>
    </message>
    <message numerus="yes">
        <source>You spent %1 a day on the last %n days that are known.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Gastaste %1 al día en el último %n día que se conoce.</numerusform>
            <numerusform>Gastaste %1 al día en los últimos %n días que se conocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say in which currency.</source>
        <translation>El servidor no dice en qué moneda.</translation>
    </message>
    <message>
        <source>A call is using it up just now.</source>
        <translation>Una llamada lo está gastando ahora mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are using it up just now.</source>
        <translation>
            <numerusform>%n llamada lo está gastando ahora mismo.</numerusform>
            <numerusform>%n llamadas lo están gastando ahora mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is below %1.</source>
        <comment>an amount</comment>
        <translation>El saldo está por debajo de %1.</translation>
    </message>
    <message>
        <source>This computer could not keep the amount: it counts until you close the program. Check that the disk is not full.</source>
        <translation>Este equipo no pudo guardar el importe: vale hasta que cierres el programa. Comprueba que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>You placed no calls this month.</source>
        <translation>No hiciste ninguna llamada este mes.</translation>
    </message>
    <message>
        <source>You placed one call this month, for %1.</source>
        <comment>an amount</comment>
        <translation>Hiciste una llamada este mes, por %1.</translation>
    </message>
    <message numerus="yes">
        <source>You placed %n calls this month, for %1 in all.</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Hiciste %n llamada este mes, por %1 en total.</numerusform>
            <numerusform>Hiciste %n llamadas este mes, por %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not tell what this month&apos;s calls come to.</source>
        <translation>Este servidor no indica cuánto suman las llamadas de este mes.</translation>
    </message>
    <message>
        <source>What this month&apos;s calls come to is not known.</source>
        <translation>No se sabe cuánto suman las llamadas de este mes.</translation>
    </message>
</context>
<context>
    <name>BalanceCharts</name>
    <message>
        <source>Too little is known yet to say how long the credit lasts.</source>
        <translation>Aún se sabe demasiado poco para decir cuánto dura el saldo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was spent on the last %n days.</source>
        <translation>
            <numerusform>No se gastó nada en el último %n día.</numerusform>
            <numerusform>No se gastó nada en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation>El saldo está agotado.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts for more than a year.</source>
        <comment>an amount</comment>
        <translation>El saldo baja %1 al día y dura más de un año.</translation>
    </message>
    <message>
        <source>Credit falls %1 a day and lasts until %2.</source>
        <comment>an amount, a date</comment>
        <translation>El saldo baja %1 al día y dura hasta el %2.</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend of a chart</comment>
        <translation>intervalo probable</translation>
    </message>
    <message>
        <source>if it goes on like this</source>
        <comment>legend of a chart</comment>
        <translation>si sigue así</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>legend of a chart</comment>
        <translation>saldo</translation>
    </message>
    <message>
        <source>money added</source>
        <comment>legend of a chart</comment>
        <translation>dinero añadido</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a table</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>column of a table</comment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of a table</comment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>column of a table</comment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no booking of the day is missing</comment>
        <translation>Todo conocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>an amount</comment>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>an amount</comment>
        <translation>%1 gastados</translation>
    </message>
    <message>
        <source>not all bookings of this day are known</source>
        <translation>no se conocen todos los movimientos de este día</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>all is known</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not all is known</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; not before %2.</source>
        <comment>two dates</comment>
        <translation>%1: no queda nada, si sigue así; no antes del %2.</translation>
    </message>
    <message>
        <source>%1: nothing is left, if it goes on like this; likely between %2 and %3.</source>
        <comment>dates</comment>
        <translation>%1: no queda nada, si sigue así; probablemente entre el %2 y el %3.</translation>
    </message>
    <message>
        <source>The bookings of one of these days are not all known; there the line is broken.</source>
        <translation>No se conocen todos los movimientos de uno de estos días; ahí la línea se interrumpe.</translation>
    </message>
    <message numerus="yes">
        <source>The bookings of %n of these days are not all known; there the line is broken.</source>
        <translation>
            <numerusform>No se conocen todos los movimientos de %n de estos días; ahí la línea se interrumpe.</numerusform>
            <numerusform>No se conocen todos los movimientos de %n de estos días; ahí la línea se interrumpe.</numerusform>
        </translation>
    </message>
    <message>
        <source>placed</source>
        <comment>legend of a chart: calls</comment>
        <translation>realizadas</translation>
    </message>
    <message>
        <source>received</source>
        <comment>legend of a chart: calls</comment>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>axis of a chart</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Placed, minutes</source>
        <comment>column of a table</comment>
        <translation>Realizadas, minutos</translation>
    </message>
    <message>
        <source>Received, minutes</source>
        <comment>column of a table</comment>
        <translation>Recibidas, minutos</translation>
    </message>
    <message>
        <source>All known</source>
        <comment>column of a table: whether no call of the day is missing</comment>
        <translation>Todo conocido</translation>
    </message>
    <message>
        <source>%1: %2 minutes placed, %3 minutes received</source>
        <comment>a date, two numbers</comment>
        <translation>%1: %2 minutos en llamadas realizadas, %3 minutos en recibidas</translation>
    </message>
    <message>
        <source>not all calls of this day are known</source>
        <translation>no se conocen todas las llamadas de este día</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n days.</source>
        <translation>
            <numerusform>No hablaste por teléfono en este %n día.</numerusform>
            <numerusform>No hablaste por teléfono en estos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 days.</source>
        <comment>a number</comment>
        <translation>Hablaste un minuto en estos %1 días.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 days, most on %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Hablaste %n minuto en estos %1 días, sobre todo el %2.</numerusform>
            <numerusform>Hablaste %n minutos en estos %1 días, sobre todo el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these days are not all known.</source>
        <translation>No se conocen todas las llamadas de uno de estos días.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these days are not all known.</source>
        <translation>
            <numerusform>No se conocen todas las llamadas de %n de estos días.</numerusform>
            <numerusform>No se conocen todas las llamadas de %n de estos días.</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <comment>the other people who were called</comment>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>legend of a chart</comment>
        <translation>coste</translation>
    </message>
    <message>
        <source>time</source>
        <comment>legend of a chart</comment>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>column of a table: whom</comment>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column of a table: how many</comment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a table</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of a table</comment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1: one call, %2</source>
        <comment>whom, how long</comment>
        <translation>%1: una llamada, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n calls, %2</source>
        <comment>whom, how long</comment>
        <translation>
            <numerusform>%1: %n llamada, %2</numerusform>
            <numerusform>%1: %n llamadas, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called nobody in the last %n days.</source>
        <translation>
            <numerusform>No llamaste a nadie en el último %n día.</numerusform>
            <numerusform>No llamaste a nadie en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what your calls cost, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>De lo que costaron tus llamadas, %1 corresponde a %2.</translation>
    </message>
    <message>
        <source>Of the time you talked, %1 went to %2.</source>
        <comment>a share, whom</comment>
        <translation>Del tiempo que hablaste, %1 corresponde a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the calls of the last %n days that are known; some are not.</source>
        <translation>
            <numerusform>Se cuentan las llamadas conocidas del último %n día; algunas no se conocen.</numerusform>
            <numerusform>Se cuentan las llamadas conocidas de los últimos %n días; algunas no se conocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column of a table</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>column of a table</comment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>not all calls of this time are known</source>
        <translation>no se conocen todas las llamadas de este tiempo</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a date</comment>
        <translation>semana del %1</translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n weeks.</source>
        <translation>
            <numerusform>No hablaste por teléfono en esta %n semana.</numerusform>
            <numerusform>No hablaste por teléfono en estas %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 weeks.</source>
        <comment>a number</comment>
        <translation>Hablaste un minuto en estas %1 semanas.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 weeks, most in the week of %2.</source>
        <comment>a number, a date</comment>
        <translation>
            <numerusform>Hablaste %n minuto en estas %1 semanas, sobre todo en la semana del %2.</numerusform>
            <numerusform>Hablaste %n minutos en estas %1 semanas, sobre todo en la semana del %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not talk on the telephone in these %n months.</source>
        <translation>
            <numerusform>No hablaste por teléfono en este %n mes.</numerusform>
            <numerusform>No hablaste por teléfono en estos %n meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>You talked one minute in these %1 months.</source>
        <comment>a number</comment>
        <translation>Hablaste un minuto en estos %1 meses.</translation>
    </message>
    <message numerus="yes">
        <source>You talked %n minutes in these %1 months, most in %2.</source>
        <comment>a number, a month</comment>
        <translation>
            <numerusform>Hablaste %n minuto en estos %1 meses, sobre todo en %2.</numerusform>
            <numerusform>Hablaste %n minutos en estos %1 meses, sobre todo en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these weeks are not all known.</source>
        <translation>No se conocen todas las llamadas de una de estas semanas.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these weeks are not all known.</source>
        <translation>
            <numerusform>No se conocen todas las llamadas de %n de estas semanas.</numerusform>
            <numerusform>No se conocen todas las llamadas de %n de estas semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of one of these months are not all known.</source>
        <translation>No se conocen todas las llamadas de uno de estos meses.</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n of these months are not all known.</source>
        <translation>
            <numerusform>No se conocen todas las llamadas de %n de estos meses.</numerusform>
            <numerusform>No se conocen todas las llamadas de %n de estos meses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceHistoryText</name>
    <message>
        <source>Bookings between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>No se conocen los movimientos entre %1 y %2.</translation>
    </message>
    <message>
        <source>Bookings before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen los movimientos anteriores a %1.</translation>
    </message>
    <message>
        <source>Bookings after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen los movimientos posteriores a %1.</translation>
    </message>
    <message>
        <source>Nothing is known of any bookings.</source>
        <translation>No se sabe nada de movimientos.</translation>
    </message>
</context>
<context>
    <name>BalanceText</name>
    <message>
        <source>more than a year</source>
        <comment>how long a balance lasts</comment>
        <translation>más de un año</translation>
    </message>
    <message>
        <source>less than a day</source>
        <comment>how long a balance lasts</comment>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>about one day</source>
        <comment>how long a balance lasts</comment>
        <translation>alrededor de un día</translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>alrededor de %n día</numerusform>
            <numerusform>alrededor de %n días</numerusform>
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
        <translation>Saldo y consumo</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: bookings into a file</comment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export bookings…</source>
        <translation>Exportar movimientos…</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>what a chart shows</comment>
        <translation>saldo</translation>
    </message>
    <message>
        <source>whom you called</source>
        <comment>what a chart shows</comment>
        <translation>a quién llamaste</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Boo&amp;kings of the last 90 days</source>
        <translation>&amp;Movimientos de los últimos 90 días</translation>
    </message>
    <message>
        <source>This server tells no balance. An account that pays afterwards has none.</source>
        <translation>Este servidor no indica ningún saldo. Una cuenta de pospago no lo tiene.</translation>
    </message>
    <message>
        <source>Your account pays afterwards: there is no balance, only what you used.</source>
        <translation>Tu cuenta es de pospago: no hay saldo, solo lo que consumiste.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Loading your balance…</source>
        <translation>Cargando tu saldo…</translation>
    </message>
    <message>
        <source>Nothing was booked in this time, as far as it is known.</source>
        <translation>No hubo movimientos en este tiempo, por lo que se sabe.</translation>
    </message>
    <message>
        <source>This server does not tell what was booked.</source>
        <translation>Este servidor no indica los movimientos.</translation>
    </message>
    <message numerus="yes">
        <source>Here are the newest %n; the export holds all.</source>
        <translation>
            <numerusform>Este es el más reciente (%n); la exportación los contiene todos.</numerusform>
            <numerusform>Estos son los %n más recientes; la exportación los contiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>movimientos-%1.csv</translation>
    </message>
    <message>
        <source>Export bookings</source>
        <translation>Exportar movimientos</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>One booking was written to %1.</source>
        <comment>a file</comment>
        <translation>Se escribió un movimiento en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Se escribió %n movimiento en %1.</numerusform>
            <numerusform>Se escribieron %n movimientos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Parte del tiempo entre ellos no se conoce.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minutos por día</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>what a bar of a chart stands for</comment>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minutos por mes</translation>
    </message>
    <message>
        <source>minutes that you talked</source>
        <comment>what a chart shows</comment>
        <translation>minutos que hablaste</translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Reject caller&amp;s who hide their number</source>
        <comment>check box</comment>
        <translation>Rechazar a &amp;quienes ocultan su número</translation>
    </message>
    <message>
        <source>B&amp;lock a number or address:</source>
        <comment>label of a field</comment>
        <translation>&amp;Bloquear un número o dirección:</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>button</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>button: from the block list</comment>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>+31 900 1234, spam@example.net, @example.net</source>
        <translation>+31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Number or address to block</source>
        <translation>Número o dirección que bloquear</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se sabe.</translation>
    </message>
    <message>
        <source>This server shows whom you block but does not let you change it. Ask your provider.</source>
        <translation>Este servidor muestra a quién bloqueas, pero no te deja cambiarlo. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>No se puede contactar con el servidor, así que esto no se puede cambiar ahora.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Hay un cambio en curso.</translation>
    </message>
    <message>
        <source>Loading whom you block…</source>
        <translation>Cargando a quién bloqueas…</translation>
    </message>
    <message>
        <source>You block nobody. Blocked callers are rejected before anything else is looked at.</source>
        <translation>No bloqueas a nadie. A los bloqueados se los rechaza antes de mirar nada más.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 900 1234, spam@example.net, @example.net</source>
        <translation>No es un número ni una dirección. Ejemplos: +31 900 1234, spam@example.net, @example.net</translation>
    </message>
    <message>
        <source>Already blocked: %1.</source>
        <comment>who</comment>
        <translation>Ya está bloqueado: %1.</translation>
    </message>
    <message>
        <source>This blocks everybody of your own domain, your colleagues too.</source>
        <translation>Esto bloquea a todos los de tu propio dominio, también a tus compañeros.</translation>
    </message>
    <message>
        <source>Will be rejected: %1.</source>
        <comment>who</comment>
        <translation>Se rechazará: %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: read the list again</comment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>BookingsTable</name>
    <message>
        <source>When</source>
        <comment>column of bookings</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of bookings</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of bookings</comment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <comment>column of bookings</comment>
        <translation>Saldo después</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call:</source>
        <comment>label of a field with a number</comment>
        <translation>Llamar:</translation>
    </message>
    <message>
        <source>Copy number</source>
        <comment>button</comment>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>Number or address to call</source>
        <translation>Número o dirección a la que llamar</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Número o dirección SIP</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the call bar</source>
        <translation>Cerrar la barra de llamada</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>button</comment>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <comment>button: name of a program</comment>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Type a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Escribe un número como +49 30 123456 o una dirección como alice@example.org.</translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a SIP address. Write a number like +49 30 123456 or an address like alice@example.org.</source>
        <translation>Esto no es ni un número de teléfono ni una dirección SIP. Escribe un número como +49 30 123456 o una dirección como alice@example.org.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call. Copy it to your phone, or open it in another program.</source>
        <translation>Este servidor no puede hacer sonar tu teléfono para una llamada. Cópialo en tu teléfono o ábrelo en otro programa.</translation>
    </message>
    <message>
        <source>This server cannot ring your phone for a call, and no other program here takes such links. Copy it to your phone.</source>
        <translation>Este servidor no puede hacer sonar tu teléfono para una llamada, y ningún otro programa admite aquí estos enlaces. Cópialo en tu teléfono.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>a number in full</comment>
        <translation>Marca %1.</translation>
    </message>
    <message>
        <source>%1 is a service code: dialling it can change settings of your line.</source>
        <comment>a code</comment>
        <translation>%1 es un código de servicio: marcarlo puede cambiar ajustes de tu línea.</translation>
    </message>
    <message>
        <source>Dials %1, over encrypted lines only.</source>
        <comment>an address</comment>
        <translation>Marca %1, solo por líneas cifradas.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <comment>an address</comment>
        <translation>Marca %1.</translation>
    </message>
    <message>
        <source>Extension %1 is dialled once connected.</source>
        <translation>La extensión %1 se marca una vez establecida la llamada.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number or address</comment>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Copy the number instead.</source>
        <comment>name of a program</comment>
        <translation>No se puede iniciar %1. Copia el número en su lugar.</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>This server does not let you block callers. Ask your provider.</source>
        <translation>Este servidor no te deja bloquear a nadie. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>Callers can be blocked once the server is reached again.</source>
        <translation>Podrás bloquear a quien llama cuando se vuelva a contactar con el servidor.</translation>
    </message>
    <message>
        <source>This caller gave nothing by which they could be blocked.</source>
        <translation>Quien llama no dio nada que permita bloquearlo.</translation>
    </message>
    <message>
        <source>This is your own line.</source>
        <translation>Esta es tu propia línea.</translation>
    </message>
    <message>
        <source>All calls wit&amp;h them</source>
        <comment>button: searches for the other side of a call</comment>
        <translation>Tod&amp;as sus llamadas</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>When</source>
        <comment>of a call</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a call</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what a call carries: voice, video</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a call</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <comment>button: a number</comment>
        <translation>Llamar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <comment>button: a caller</comment>
        <translation>Dev&amp;olver llamada</translation>
    </message>
    <message>
        <source>Block ca&amp;ller</source>
        <comment>button</comment>
        <translation>Bloquear a &amp;quien llama</translation>
    </message>
    <message>
        <source>&amp;Let through again</source>
        <comment>button: a caller who is blocked</comment>
        <translation>&amp;Dejar pasar de nuevo</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>heading: what happened in a time</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The program was not running then, and the server tells only its last calls.</source>
        <translation>El programa no estaba en marcha entonces, y el servidor solo indica sus últimas llamadas.</translation>
    </message>
    <message>
        <source>The server tells only its last calls.</source>
        <translation>El servidor solo indica sus últimas llamadas.</translation>
    </message>
    <message>
        <source>Choose a call to see more about it.</source>
        <translation>Elige una llamada para ver más sobre ella.</translation>
    </message>
    <message>
        <source>Add c&amp;ontact</source>
        <comment>button: the other side of a call</comment>
        <translation>Añadir con&amp;tacto</translation>
    </message>
</context>
<context>
    <name>CallHistoryText</name>
    <message>
        <source>Hidden number</source>
        <comment>a caller who does not say who they are</comment>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what became of a call</comment>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>The caller gave up before you answered</source>
        <comment>what became of a call</comment>
        <translation>Quien llamaba colgó antes de que respondieras</translation>
    </message>
    <message>
        <source>You did not answer</source>
        <comment>what became of a call</comment>
        <translation>No respondiste</translation>
    </message>
    <message>
        <source>You hung up before anybody answered</source>
        <comment>what became of a call</comment>
        <translation>Colgaste antes de que nadie respondiera</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <comment>what became of a call</comment>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <comment>what became of a call</comment>
        <translation>Ese número no existe</translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <comment>what became of a call</comment>
        <translation>No se pudo localizar a nadie</translation>
    </message>
    <message>
        <source>You could not be reached</source>
        <comment>what became of a call</comment>
        <translation>No se te pudo localizar</translation>
    </message>
    <message>
        <source>The number was busy</source>
        <comment>what became of a call</comment>
        <translation>El número estaba ocupado</translation>
    </message>
    <message>
        <source>You were busy</source>
        <comment>what became of a call</comment>
        <translation>Tu línea estaba ocupada</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <comment>what became of a call</comment>
        <translation>La llamada se declinó</translation>
    </message>
    <message>
        <source>You declined the call</source>
        <comment>what became of a call</comment>
        <translation>Declinaste la llamada</translation>
    </message>
    <message>
        <source>The call was not allowed</source>
        <comment>what became of a call</comment>
        <translation>La llamada no estaba permitida</translation>
    </message>
    <message>
        <source>The caller was turned away</source>
        <comment>what became of a call</comment>
        <translation>Se rechazó a quien llamaba</translation>
    </message>
    <message>
        <source>There was not enough credit</source>
        <comment>what became of a call</comment>
        <translation>No había saldo suficiente</translation>
    </message>
    <message>
        <source>The phones had no way of talking in common</source>
        <comment>what became of a call</comment>
        <translation>Los teléfonos no tenían ninguna forma común de hablar</translation>
    </message>
    <message>
        <source>The network failed (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Falló la red (código %1)</translation>
    </message>
    <message>
        <source>Not answered (code %1)</source>
        <comment>what became of a call</comment>
        <translation>Sin respuesta (código %1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>what a call carries</comment>
        <translation>voz</translation>
    </message>
    <message>
        <source>video</source>
        <comment>what a call carries</comment>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>what a call carries</comment>
        <translation>chat</translation>
    </message>
    <message>
        <source>file</source>
        <comment>what a call carries</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading over the calls of a day</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading over the calls of a day</comment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date without year</comment>
        <extracomment>Weekday, day and month, as QLocale formats them: Monday, 16 November</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date with year</comment>
        <extracomment>Weekday, day, month and year, as QLocale formats them: Monday, 16 November 2026</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Nothing is known of any calls.</source>
        <translation>No se sabe nada de llamadas.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you made.</source>
        <translation>No se sabe nada de las llamadas que hiciste.</translation>
    </message>
    <message>
        <source>Nothing is known of calls that you received.</source>
        <translation>No se sabe nada de las llamadas que recibiste.</translation>
    </message>
    <message>
        <source>Calls between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>No se conocen las llamadas entre %1 y %2.</translation>
    </message>
    <message>
        <source>Calls that you made between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>No se conocen las llamadas que hiciste entre %1 y %2.</translation>
    </message>
    <message>
        <source>Calls that you received between %1 and %2 are unknown.</source>
        <comment>two moments</comment>
        <translation>No se conocen las llamadas que recibiste entre %1 y %2.</translation>
    </message>
    <message>
        <source>Calls before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen las llamadas anteriores a %1.</translation>
    </message>
    <message>
        <source>Calls after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen las llamadas posteriores a %1.</translation>
    </message>
    <message>
        <source>Calls that you made before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen las llamadas que hiciste antes de %1.</translation>
    </message>
    <message>
        <source>Calls that you made after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen las llamadas que hiciste después de %1.</translation>
    </message>
    <message>
        <source>Calls that you received before %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen las llamadas que recibiste antes de %1.</translation>
    </message>
    <message>
        <source>Calls that you received after %1 are unknown.</source>
        <comment>a moment</comment>
        <translation>No se conocen las llamadas que recibiste después de %1.</translation>
    </message>
</context>
<context>
    <name>CallPathBoxes</name>
    <message>
        <source>calls</source>
        <comment>what somebody does</comment>
        <translation>llama</translation>
    </message>
    <message>
        <source>Your block list</source>
        <translation>Tu lista de bloqueo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>what becomes of a call</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>All calls forwarded</source>
        <translation>Todo desviado</translation>
    </message>
    <message>
        <source>Everybody for now</source>
        <comment>a temporary rule</comment>
        <translation>Todos por ahora</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Tu horario</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Ningún teléfono conectado</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>No se deja pasar</translation>
    </message>
    <message>
        <source>Call ends</source>
        <comment>what becomes of a call</comment>
        <translation>Fin de la llamada</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>tras %1 s</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>does not let the call through</source>
        <translation>no deja pasar la llamada</translation>
    </message>
    <message>
        <source>lets the call through</source>
        <translation>deja pasar la llamada</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mi móvil</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>a caller who hides</source>
        <translation>alguien que oculta su número</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call goes</comment>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>Your devices ring for %1.</source>
        <comment>caller</comment>
        <translation>Tus dispositivos suenan para %1.</translation>
    </message>
    <message>
        <source>The call of %1 goes to %2.</source>
        <comment>caller, place</comment>
        <translation>La llamada de %1 pasa a %2.</translation>
    </message>
    <message>
        <source>The call of %1 is rejected (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>La llamada de %1 se rechaza (%2).</translation>
    </message>
    <message>
        <source>The call of %1 is turned away (%2).</source>
        <comment>caller, SIP status</comment>
        <translation>La llamada de %1 no se deja pasar (%2).</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>who gets through</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>who gets through</comment>
        <translation>nadie</translation>
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
        <translation> hasta %1</translation>
    </message>
    <message>
        <source>do not disturb is off</source>
        <translation>No molestar está desactivado</translation>
    </message>
    <message>
        <source>everybody%1</source>
        <comment>end of a temporary rule</comment>
        <translation>todos%1</translation>
    </message>
    <message>
        <source>do not disturb%1</source>
        <comment>end</comment>
        <translation>no molestar%1</translation>
    </message>
    <message>
        <source>do not disturb%1, except for %2</source>
        <comment>end, groups</comment>
        <translation>no molestar%1, salvo para %2</translation>
    </message>
    <message>
        <source>Reject rule %1 matches %2: rejected (%3).</source>
        <comment>pattern, caller, SIP status</comment>
        <translation>La regla de rechazo %1 coincide con %2: rechazada (%3).</translation>
    </message>
    <message>
        <source>There are no reject rules.</source>
        <translation>No hay reglas de rechazo.</translation>
    </message>
    <message>
        <source>No reject rule matches %1.</source>
        <comment>caller</comment>
        <translation>Ninguna regla de rechazo coincide con %1.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>No molestar está desactivado.</translation>
    </message>
    <message>
        <source>For the time being your hours do not count: %1.</source>
        <comment>everybody until 17:00</comment>
        <translation>De momento tu horario no cuenta: %1.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>do not disturb until 17:00</comment>
        <translation>En vigor: %1.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is one of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>En vigor: %1; %2 está incluido.</translation>
    </message>
    <message>
        <source>In force: %1; %2 is none of them.</source>
        <comment>do not disturb, except for family; caller</comment>
        <translation>En vigor: %1; %2 no está incluido.</translation>
    </message>
    <message>
        <source>There are no accept rules: everybody gets through.</source>
        <translation>No hay reglas de aceptación: todos pasan.</translation>
    </message>
    <message>
        <source>Outside your hours: no accept rule covers this time.</source>
        <translation>Fuera de tu horario: ninguna regla de aceptación cubre este momento.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1.</source>
        <comment>weekdays 09:00–17:30: everybody</comment>
        <translation>Regla de aceptación en vigor: %1.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is one of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Regla de aceptación en vigor: %1; %2 está incluido.</translation>
    </message>
    <message>
        <source>Accept rule in force: %1; %2 is none of them.</source>
        <comment>weekdays 09:00–17:30: vip; caller</comment>
        <translation>Regla de aceptación en vigor: %1; %2 no está incluido.</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>No hay ningún teléfono conectado.</translation>
    </message>
    <message>
        <source>How many phones are signed in is not known.</source>
        <translation>No se sabe cuántos teléfonos están conectados.</translation>
    </message>
    <message>
        <source>1 phone is signed in.</source>
        <translation>Hay 1 teléfono conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are signed in.</source>
        <translation>
            <numerusform>Hay %n teléfono conectado.</numerusform>
            <numerusform>Hay %n teléfonos conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls are forwarded to %1.</source>
        <comment>place</comment>
        <translation>Todas las llamadas se desvían a %1.</translation>
    </message>
    <message>
        <source>Callers who do not get through go to %1.</source>
        <comment>place</comment>
        <translation>Quienes no pasan van a %1.</translation>
    </message>
    <message>
        <source>With no phone online the call goes to %1.</source>
        <comment>place</comment>
        <translation>Sin ningún teléfono en línea, la llamada pasa a %1.</translation>
    </message>
    <message>
        <source>If they are busy, the call goes to %1.</source>
        <comment>place</comment>
        <translation>Si están ocupados, la llamada pasa a %1.</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call goes to %2.</source>
        <comment>seconds, place</comment>
        <translation>Sin respuesta tras %1 s, la llamada pasa a %2.</translation>
    </message>
    <message>
        <source>Callers who do not get through are turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>A quienes no pasan se los rechaza (%1).</translation>
    </message>
    <message>
        <source>With no phone online the call is turned away (%1).</source>
        <comment>SIP status</comment>
        <translation>Sin ningún teléfono en línea, la llamada se rechaza (%1).</translation>
    </message>
    <message>
        <source>If they are busy, so is the line for the caller (%1).</source>
        <comment>SIP status</comment>
        <translation>Si están ocupados, quien llama encuentra la línea ocupada (%1).</translation>
    </message>
    <message>
        <source>Without an answer after %1 s the call ends (%2).</source>
        <comment>seconds, SIP status</comment>
        <translation>Sin respuesta tras %1 s, la llamada termina (%2).</translation>
    </message>
    <message>
        <source>They ring for %1 s.</source>
        <comment>phones; seconds</comment>
        <translation>Suenan durante %1 s.</translation>
    </message>
    <message>
        <source>Calls are not all forwarded.</source>
        <translation>No se desvían todas las llamadas.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call goes to %3.</source>
        <comment>caller, seconds, place</comment>
        <translation>Tus dispositivos suenan para %1; sin respuesta tras %2 s, la llamada pasa a %3.</translation>
    </message>
    <message>
        <source>Your devices ring for %1; without an answer after %2 s the call ends.</source>
        <comment>caller, seconds</comment>
        <translation>Tus dispositivos suenan para %1; sin respuesta tras %2 s, la llamada termina.</translation>
    </message>
</context>
<context>
    <name>CallerIdCard</name>
    <message>
        <source>Caller ID</source>
        <translation>Identificador de llamada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>&amp;Caller ID</source>
        <translation>Identi&amp;ficador de llamada</translation>
    </message>
    <message>
        <source>No number, only your SIP address</source>
        <comment>a choice of caller ID</comment>
        <translation>Ningún número, solo tu dirección SIP</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a choice of caller ID</comment>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>This server does not let you choose what people you call see. Ask your provider.</source>
        <translation>Este servidor no te deja elegir qué ven las personas a las que llamas. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden. Choose once to be sure.</source>
        <translation>Este servidor no dice si tu número está oculto. Elige una vez para tener la certeza.</translation>
    </message>
    <message>
        <source>People you call see this. This server hides your number or shows it; your provider chooses the number.</source>
        <translation>Esto ven las personas a las que llamas. Este servidor oculta o muestra tu número; tu proveedor elige el número.</translation>
    </message>
    <message>
        <source>People you call see this.</source>
        <translation>Esto ven las personas a las que llamas.</translation>
    </message>
</context>
<context>
    <name>CallerTestPanel</name>
    <message>
        <source>Test a &amp;caller:</source>
        <comment>label of a field</comment>
        <translation>&amp;Probar a quien llama:</translation>
    </message>
    <message>
        <source>Who would rin&amp;g?</source>
        <comment>button</comment>
        <translation>¿Dó&amp;nde sonaría?</translation>
    </message>
    <message>
        <source>Your changes above do not count before they are applied.</source>
        <translation>Tus cambios de arriba no cuentan hasta que los apliques.</translation>
    </message>
    <message>
        <source>Number, address, or “anonymous”</source>
        <translation>Número, dirección o «anonymous»</translation>
    </message>
    <message>
        <source>Caller to test</source>
        <translation>Quién llama en la prueba</translation>
    </message>
    <message>
        <source>When the call comes</source>
        <translation>Cuándo llega la llamada</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when a call comes</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At…</source>
        <comment>choose date and time</comment>
        <translation>El…</translation>
    </message>
    <message>
        <source>Date and time of the call</source>
        <translation>Fecha y hora de la llamada</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <translation>¿Dónde sonaría?</translation>
    </message>
    <message>
        <source>This server cannot tell what would become of a call.</source>
        <translation>Este servidor no puede decir qué sería de una llamada.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so it cannot be asked now.</source>
        <translation>No se puede contactar con el servidor, así que no se le puede preguntar ahora.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>%1 (A call %2.)</source>
        <comment>outcome, moment</comment>
        <translation>%1 (Llamada: %2.)</translation>
    </message>
    <message>
        <source>The rules go by the time of %1.</source>
        <comment>time zone</comment>
        <translation>Las reglas siguen la hora de %1.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls. Who is in which group is not known here: a caller of one of these groups gets through.</source>
        <translation>Deducido aquí de tus ajustes, porque este servidor no explica las llamadas. Aquí no se sabe quién está en cada grupo: quien llama desde uno de estos grupos pasa.</translation>
    </message>
    <message>
        <source>Worked out here from your settings, as this server does not explain calls.</source>
        <translation>Deducido aquí de tus ajustes, porque este servidor no explica las llamadas.</translation>
    </message>
</context>
<context>
    <name>CallerWords</name>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <comment>Monday to Friday</comment>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Weekend</source>
        <comment>Saturday and Sunday</comment>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day, to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ningún día</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who gets through</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who gets through</comment>
        <translation>Nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <comment>who gets through</comment>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>callers who hide their number</source>
        <translation>quienes ocultan su número</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>todos los de %1</translation>
    </message>
    <message>
        <source>numbers that end in %1</source>
        <translation>los números que terminan en %1</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elige al menos un día.</translation>
    </message>
    <message>
        <source>Another rule is for the same days. Choose other days, or remove one of the two.</source>
        <translation>Otra regla es para los mismos días. Elige otros días o quita una de las dos.</translation>
    </message>
    <message>
        <source>The server&apos;s times cannot be read, so it ignores this rule. Set them, or remove it.</source>
        <translation>No se pueden leer las horas del servidor, así que este ignora la regla. Ajústalas o quita la regla.</translation>
    </message>
    <message>
        <source>It ends when it begins. Choose another time.</source>
        <translation>Termina cuando empieza. Elige otra hora.</translation>
    </message>
    <message>
        <source>Choose who gets through.</source>
        <translation>Elige quién pasa.</translation>
    </message>
    <message>
        <source>One of its groups is not known here. Choose again who gets through.</source>
        <translation>Uno de sus grupos no se conoce aquí. Elige otra vez quién pasa.</translation>
    </message>
    <message>
        <source>Blocked: %1.</source>
        <comment>who</comment>
        <translation>Bloqueado: %1.</translation>
    </message>
    <message>
        <source>No longer blocked: %1.</source>
        <comment>who</comment>
        <translation>Ya no está bloqueado: %1.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Funcionó. Se perdió la respuesta del servidor, pero muestra tu cambio.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and its list is as before.</source>
        <translation>No funcionó. Se perdió la respuesta del servidor, y su lista está como antes.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Se perdió la respuesta del servidor. Puede que tu cambio esté en vigor o puede que no.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>El servidor rechazó el cambio.</translation>
    </message>
</context>
<context>
    <name>CallersPage</name>
    <message>
        <source>Who may call me</source>
        <translation>Quién puede llamarme</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún sin conexión.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>No se puede contactar con el servidor. Tus cambios se guardan como borrador.</translation>
    </message>
    <message>
        <source>What the server has is not known yet.</source>
        <translation>Aún no se sabe qué tiene el servidor.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Hay un cambio en curso.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Cambió mientras tanto en el servidor: elige su versión o la tuya.</translation>
    </message>
    <message>
        <source>One of the rules is not complete.</source>
        <translation>Una de las reglas está incompleta.</translation>
    </message>
    <message>
        <source>This server shows your rules and whom you block but does not let you change them. Ask your provider.</source>
        <translation>Este servidor muestra tus reglas y a quién bloqueas, pero no te deja cambiarlos. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>This server shows your rules but does not let you change them. Ask your provider.</source>
        <translation>Este servidor muestra tus reglas, pero no te deja cambiarlas. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>One entry is on your block list.</source>
        <translation>Hay una entrada en tu lista de bloqueo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on your block list.</source>
        <translation>
            <numerusform>Hay %n entrada en tu lista de bloqueo.</numerusform>
            <numerusform>Hay %n entradas en tu lista de bloqueo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets through now.</source>
        <translation>Ahora pasan todos.</translation>
    </message>
    <message>
        <source>Nobody gets through now.</source>
        <translation>Ahora no pasa nadie.</translation>
    </message>
    <message>
        <source>Only %1 get through now.</source>
        <comment>contact groups</comment>
        <translation>Ahora solo dejas pasar a %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on.</source>
        <translation>No molestar está activado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading who may call you…</source>
        <translation>Cargando quién puede llamarte…</translation>
    </message>
</context>
<context>
    <name>CallsFilterBar</name>
    <message>
        <source>&amp;All</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Miss&amp;ed</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Perdidas</translation>
    </message>
    <message>
        <source>&amp;Placed</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Hechas</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <comment>which calls are shown</comment>
        <translation>Reci&amp;bidas</translation>
    </message>
    <message>
        <source>Blocke&amp;d</source>
        <comment>which calls are shown</comment>
        <translation>Bloq&amp;ueadas</translation>
    </message>
    <message>
        <source>Calls from callers who are on your block list now</source>
        <translation>Llamadas de quienes están ahora en tu lista de bloqueo</translation>
    </message>
    <message>
        <source>With co&amp;st</source>
        <comment>which calls are shown</comment>
        <translation>Con &amp;coste</translation>
    </message>
    <message>
        <source>Calls of which the server told a price</source>
        <translation>Llamadas de las que el servidor indicó un precio</translation>
    </message>
    <message>
        <source>W&amp;ithout cost</source>
        <comment>which calls are shown</comment>
        <translation>&amp;Sin coste</translation>
    </message>
    <message>
        <source>Calls that you placed and of which the server told no price</source>
        <translation>Llamadas que hiciste y de las que el servidor no indicó precio</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Aún no hay llamadas.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>No hay llamadas perdidas.</translation>
    </message>
    <message>
        <source>You placed no calls.</source>
        <translation>No hiciste llamadas.</translation>
    </message>
    <message>
        <source>You received no calls.</source>
        <translation>No recibiste llamadas.</translation>
    </message>
    <message>
        <source>Nobody is on your block list.</source>
        <translation>No hay nadie en tu lista de bloqueo.</translation>
    </message>
    <message>
        <source>No call came from a caller who is on your block list.</source>
        <translation>Ninguna llamada vino de alguien de tu lista de bloqueo.</translation>
    </message>
    <message>
        <source>The server told no price of any call.</source>
        <translation>El servidor no indicó el precio de ninguna llamada.</translation>
    </message>
    <message>
        <source>Every call that you placed had a price.</source>
        <translation>Todas las llamadas que hiciste tenían precio.</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Llamada perdida de %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Llamada de %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Llamada a %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Llamada a %1, %2, sin respuesta</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <comment>a call in words</comment>
        <translation>%1, con una nota</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: calls into a file</comment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Block caller</source>
        <translation>Bloquear a quien llama</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Todas sus llamadas</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo que se muestra…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Calls of this account are not kept on this computer. Here are those that the server still tells.</source>
        <translation>Las llamadas de esta cuenta no se conservan en este equipo. Estas son las que el servidor todavía indica.</translation>
    </message>
    <message>
        <source>Kept on this computer since %1.</source>
        <comment>a moment</comment>
        <translation>Conservadas en este equipo desde %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Borr&amp;ar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Show all calls</source>
        <comment>button</comment>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Cargando el historial de llamadas…</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Aún no hay llamadas. Aparecerán aquí después de tu primera llamada.</translation>
    </message>
    <message>
        <source>New calls cannot be kept on this computer.</source>
        <translation>Las llamadas nuevas no se pueden conservar en este equipo.</translation>
    </message>
    <message>
        <source>Let through again</source>
        <translation>Dejar pasar de nuevo</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 se pasó a tu programa de telefonía.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Este escritorio no tiene ningún programa para llamadas. Instala uno, o copia el número y márcalo en tu teléfono.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>Copiar númer&amp;o</translation>
    </message>
    <message>
        <source>Calls from %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Las llamadas de %1 se rechazan a partir de ahora.</translation>
    </message>
    <message>
        <source>Calls from %1 get through again.</source>
        <comment>a caller</comment>
        <translation>Las llamadas de %1 vuelven a pasar.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>calls-%1.csv</source>
        <extracomment>Name of a file; %1 is a date</extracomment>
        <translation>llamadas-%1.csv</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>One call was written to %1.</source>
        <comment>a file</comment>
        <translation>Se escribió una llamada en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Se escribió %n llamada en %1.</numerusform>
            <numerusform>Se escribieron %n llamadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the time between them is not known.</source>
        <translation>Parte del tiempo entre ellas no se conoce.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Buscar nombre, número o nota</translation>
    </message>
    <message>
        <source>The note was not saved: this call is no longer kept on this computer.</source>
        <translation>La nota no se guardó: esta llamada ya no se conserva en este ordenador.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>La nota no se guardó.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>La nota se ha borrado.</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke the certificate: %1</source>
        <comment>%1 = its dates</comment>
        <translation>Revocar el certificado: %1</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <comment>of a certificate</comment>
        <translation>Número de serie %1</translation>
    </message>
</context>
<context>
    <name>CertificateStep</name>
    <message>
        <source>Is this you?</source>
        <translation>¿Eres tú?</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Trust servers that %1 vouches for</source>
        <translation>Con&amp;fiar en los servidores que avala %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority in this file</source>
        <translation>Huella SHA-256 de la autoridad de este archivo</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Old file format read; it will be stored with modern encryption.</source>
        <translation>Se leyó un formato de archivo antiguo; se guardará con cifrado moderno.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>button: tries the connection</comment>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>This certificate names its owner by a number. For which SIP address do you use it?</source>
        <translation>Este certificado nombra a su titular con un número. ¿Para qué dirección SIP lo usas?</translation>
    </message>
    <message>
        <source>The SIP address of the account that this certificate is for.</source>
        <translation>La dirección SIP de la cuenta para la que es este certificado.</translation>
    </message>
    <message>
        <source>This is not a SIP address. Write it like alice@example.org.</source>
        <translation>Esto no es una dirección SIP. Escríbela como alice@example.org.</translation>
    </message>
    <message>
        <source>The address of the server that manages your account, for example pbx.example.org.</source>
        <translation>La dirección del servidor que gestiona tu cuenta, por ejemplo pbx.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address. Write it like pbx.example.org.</source>
        <translation>Esto no es una dirección de servidor. Escríbela como pbx.example.org.</translation>
    </message>
    <message>
        <source>Will connect to %1</source>
        <translation>Se conectará con %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>A certificate without a name</source>
        <translation>Un certificado sin nombre</translation>
    </message>
    <message>
        <source>Issued by somebody unnamed</source>
        <translation>Emitido por alguien sin nombre</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Emitido por %1</translation>
    </message>
    <message>
        <source>Not valid yet: starts on %1</source>
        <translation>Aún no es válido: empieza el %1</translation>
    </message>
    <message>
        <source>No longer valid: ended on %1</source>
        <translation>Ya no es válido: caducó el %1</translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1 (%n day(s))</source>
        <comment>date</comment>
        <translation>
            <numerusform>Válido hasta el %1 (%n día)</numerusform>
            <numerusform>Válido hasta el %1 (%n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>a key of an unusual kind</source>
        <translation>una clave de tipo poco común</translation>
    </message>
    <message>
        <source>%1 %2 bits</source>
        <comment>kind of key, its length</comment>
        <translation>%1 de %2 bits</translation>
    </message>
    <message>
        <source>%1, signed with %2</source>
        <translation>%1, firmado con %2</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Fuerte: %1</translation>
    </message>
    <message>
        <source>Good enough today: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Suficiente hoy: %1</translation>
    </message>
    <message>
        <source>Too weak: %1</source>
        <comment>%1 = key and signature</comment>
        <translation>Demasiado débil: %1</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Tu certificado caducó el %1.</translation>
    </message>
    <message>
        <source>Your certificate ends today.</source>
        <translation>Tu certificado caduca hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s).</source>
        <translation>
            <numerusform>Tu certificado caduca dentro de %n día.</numerusform>
            <numerusform>Tu certificado caduca dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it, or get a new one from whoever runs the server.</source>
        <translation>Renuévalo o pide uno nuevo a quien administra el servidor.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Do not disturb is off.</source>
        <translation>No molestar está desactivado.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>No molestar está activado hasta %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>No molestar está activado hasta que lo desactives.</translation>
    </message>
    <message>
        <source>The server took the change.</source>
        <translation>El servidor aceptó el cambio.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Tu número se oculta cuando llamas.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Tu número se muestra cuando llamas.</translation>
    </message>
    <message>
        <source>Your forwarding is changed.</source>
        <translation>Tu desvío ha cambiado.</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <translation>Tus datos han cambiado.</translation>
    </message>
    <message>
        <source>%1 reaches you too.</source>
        <comment>an alias</comment>
        <translation>También te pueden llamar en %1.</translation>
    </message>
    <message>
        <source>%1 no longer reaches you.</source>
        <comment>an alias</comment>
        <translation>Ya no te pueden llamar en %1.</translation>
    </message>
    <message>
        <source>The rules for who may call you are changed.</source>
        <translation>Las reglas sobre quién puede llamarte han cambiado.</translation>
    </message>
    <message>
        <source>Back to normal: do not disturb is off, and calls are no longer all forwarded.</source>
        <translation>De vuelta a la normalidad: No molestar está desactivado, y ya no se desvían todas las llamadas.</translation>
    </message>
    <message>
        <source>People you call see your SIP address.</source>
        <translation>Las personas a las que llamas ven tu dirección SIP.</translation>
    </message>
    <message>
        <source>People you call see %1.</source>
        <comment>a number</comment>
        <translation>Las personas a las que llamas ven %1.</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation>Deshecho: todo está como antes.</translation>
    </message>
    <message>
        <source>It worked. The server&apos;s answer got lost, but it shows your change.</source>
        <translation>Funcionó. Se perdió la respuesta del servidor, pero muestra tu cambio.</translation>
    </message>
    <message>
        <source>It did not work. The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>No funcionó. Se perdió la respuesta del servidor, y sigue mostrando el ajuste anterior.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost. Your change may or may not be in effect.</source>
        <translation>Se perdió la respuesta del servidor. Puede que tu cambio esté en vigor o puede que no.</translation>
    </message>
    <message>
        <source>Only a part of your change is in effect.</source>
        <translation>Solo una parte de tu cambio está en vigor.</translation>
    </message>
    <message>
        <source>The server refused the change.</source>
        <translation>El servidor rechazó el cambio.</translation>
    </message>
    <message>
        <source>The time was over: your forwarding is as it was before.</source>
        <translation>Se acabó el tiempo: tu desvío está como antes.</translation>
    </message>
    <message>
        <source>Voicemail is off: your account has no mailbox any more.</source>
        <translation>El buzón de voz está desactivado: tu cuenta ya no tiene buzón.</translation>
    </message>
    <message>
        <source>Undone: the mailbox is back and leads where it did. Its PIN is a new one; set your own.</source>
        <translation>Deshecho: el buzón ha vuelto y los desvíos llevan a él como antes. Su PIN es nuevo; pon el tuyo.</translation>
    </message>
    <message>
        <source>Voicemail is on. Its PIN is a new one; set your own to listen by phone.</source>
        <translation>El buzón de voz está activado. Su PIN es nuevo; pon el tuyo para escuchar por teléfono.</translation>
    </message>
    <message>
        <source>Messages are kept on the server and not mailed.</source>
        <translation>Los mensajes se conservan en el servidor y no se envían por correo.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <comment>an e-mail address</comment>
        <translation>Los mensajes se envían por correo a %1 y no se conservan.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <comment>an e-mail address</comment>
        <translation>Los mensajes se conservan y se envían por correo a %1.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Show as table</source>
        <comment>button of a chart</comment>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Copy image</source>
        <comment>button of a chart</comment>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <comment>button of a chart</comment>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Ver como tabla: %1</translation>
    </message>
    <message>
        <source>Copy image: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Copiar imagen: %1</translation>
    </message>
    <message>
        <source>Copy table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Copiar tabla: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>%1 says what a chart shows</comment>
        <translation>Tabla: %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Connect your telephone account</source>
        <translation>Conectar tu cuenta telefónica</translation>
    </message>
    <message>
        <source>&amp;Open a certificate file</source>
        <translation>&amp;Abrir un archivo de certificado</translation>
    </message>
    <message>
        <source>The file (.p12) that your office or provider gave you. It signs you in without a password.</source>
        <translation>El archivo (.p12) que te dio tu empresa o tu proveedor. Con él entras sin contraseña.</translation>
    </message>
    <message>
        <source>Sign &amp;in with SIP address and password</source>
        <translation>&amp;Iniciar sesión con dirección SIP y contraseña</translation>
    </message>
    <message>
        <source>You get a certificate; the password is not kept.</source>
        <translation>Recibes un certificado; la contraseña no se conserva.</translation>
    </message>
    <message>
        <source>My office gave me a &amp;code</source>
        <translation>Mi empresa me dio un &amp;código</translation>
    </message>
    <message>
        <source>An invitation to a new account or certificate.</source>
        <translation>Una invitación para una cuenta o un certificado nuevos.</translation>
    </message>
    <message>
        <source>Afterwards you see who can reach you, and decide where your calls go.</source>
        <translation>Después ves quién puede llamarte y decides adónde van tus llamadas.</translation>
    </message>
    <message>
        <source>Or drop a certificate file anywhere on this window.</source>
        <translation>O suelta un archivo de certificado en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Set up a server for my office…</source>
        <translation>&amp;Montar un servidor para mi empresa…</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>It lies in your Downloads folder.</source>
        <translation>Está en tu carpeta Descargas.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Changes are not applied</source>
        <translation>Hay cambios sin aplicar</translation>
    </message>
    <message>
        <source>What you changed here is not in effect: %1.

It is kept for the next start.</source>
        <comment>%1 = names of pages, with commas between them</comment>
        <translation>Lo que cambiaste aquí no está en vigor: %1.

Se conserva para el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <comment>button</comment>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Use the account of this certificate file without saving it.</source>
        <translation>Usar la cuenta de este archivo de certificado sin guardarla.</translation>
    </message>
    <message>
        <source>The server of that account.</source>
        <translation>El servidor de esa cuenta.</translation>
    </message>
    <message>
        <source>Also trust servers that the authority in this file vouches for.</source>
        <translation>Confiar también en los servidores que avala la autoridad de este archivo.</translation>
    </message>
    <message>
        <source>Read the password of that file from standard input.</source>
        <translation>Leer la contraseña de ese archivo de la entrada estándar.</translation>
    </message>
    <message>
        <source>Draw the Overview with fresh data into this PNG and end.</source>
        <translation>Dibujar el Resumen con datos recientes en este PNG y terminar.</translation>
    </message>
    <message>
        <source>Shows who can reach you by telephone, and changes it.</source>
        <translation>Muestra quién puede llamarte por teléfono, y lo cambia.</translation>
    </message>
    <message>
        <source>--server, --ca and --password-stdin belong to --p12.</source>
        <translation>--server, --ca y --password-stdin van con --p12.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot necesita un nombre de archivo.</translation>
    </message>
    <message>
        <source>--screenshot belongs to --p12.</source>
        <translation>--screenshot va con --p12.</translation>
    </message>
    <message>
        <source>A certificate file to connect an account with, or a tel:, sip: or sips: link to call.</source>
        <translation>Un archivo de certificado con el que conectar una cuenta, o un enlace tel:, sip: o sips: al que llamar.</translation>
    </message>
    <message>
        <source>More than one certificate file or link.</source>
        <translation>Más de un archivo de certificado o enlace.</translation>
    </message>
    <message>
        <source>Turn do not disturb on for so many minutes, or &quot;off&quot;.</source>
        <translation>Activar «no molestar» durante tantos minutos, u «off».</translation>
    </message>
    <message>
        <source>Show the calls.</source>
        <translation>Mostrar las llamadas.</translation>
    </message>
    <message>
        <source>Ask for a number to call.</source>
        <translation>Pedir un número al que llamar.</translation>
    </message>
    <message>
        <source>Start without the window, where the desktop has a tray that brings it back.</source>
        <translation>Iniciar sin la ventana, donde el escritorio tiene una bandeja que la recupera.</translation>
    </message>
    <message>
        <source>Only one of --dnd, --calls and --new-call.</source>
        <translation>Solo uno de --dnd, --calls y --new-call.</translation>
    </message>
    <message>
        <source>--dnd takes minutes from 1 to 525600, or off.</source>
        <translation>--dnd toma minutos de 1 a 525600, u off.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search of the window</source>
        <translation>Búsqueda de la ventana</translation>
    </message>
    <message>
        <source>Search pages, settings, people, numbers…</source>
        <translation>Buscar páginas, ajustes, personas, números…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Buscar páginas, ajustes, personas y números</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>No extension yet: whoever runs the server gives it one.</source>
        <translation>Aún sin extensión: se la da quien lleva el servidor.</translation>
    </message>
    <message>
        <source>Dial %1 (%2 from elsewhere)</source>
        <comment>1: extension, 2: SIP address</comment>
        <translation>Marca %1 (%2 desde fuera)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a conference room</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Switched off: nobody gets in.</source>
        <comment>state of a conference room</comment>
        <translation>Desactivada: nadie puede entrar.</translation>
    </message>
    <message>
        <source>Copy PIN</source>
        <comment>button</comment>
        <translation>Copiar PIN</translation>
    </message>
    <message>
        <source>Copy the PIN of %1</source>
        <translation>Copiar el PIN de %1</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <comment>button</comment>
        <translation>Copiar invitación</translation>
    </message>
    <message>
        <source>Copy an invitation to %1</source>
        <translation>Copiar una invitación a %1</translation>
    </message>
    <message>
        <source>You are invited to the conference “%1”.</source>
        <translation>Estás invitado a la conferencia «%1».</translation>
    </message>
    <message>
        <source>Dial: %1</source>
        <comment>line of an invitation</comment>
        <translation>Marca: %1</translation>
    </message>
    <message>
        <source>From elsewhere: %1</source>
        <comment>line of an invitation: SIP address</comment>
        <translation>Desde fuera: %1</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <comment>line of an invitation</comment>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>No PIN is asked for.</source>
        <translation>No se pide PIN.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the PIN</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the PIN</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the PIN of %1</source>
        <translation>Ocultar el PIN de %1</translation>
    </message>
    <message>
        <source>Show the PIN of %1</source>
        <translation>Mostrar el PIN de %1</translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>You have one conference room.</source>
        <translation>Tienes una sala de conferencias.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n conference rooms.</source>
        <translation>
            <numerusform>Tienes %n sala de conferencias.</numerusform>
            <numerusform>Tienes %n salas de conferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server has no conference rooms.</source>
        <translation>Este servidor no tiene salas de conferencias.</translation>
    </message>
    <message>
        <source>You have no conference room. In one, everybody who dials its extension and types its PIN talks with everybody else. Whoever runs the server sets one up for you.</source>
        <translation>No tienes sala de conferencias. En una, todos los que marcan su extensión y teclean su PIN hablan entre sí. Quien lleva el servidor prepara una para ti.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading your conference rooms…</source>
        <translation>Cargando tus salas de conferencias…</translation>
    </message>
    <message>
        <source>The invitation is in the clipboard, with its PIN.</source>
        <translation>La invitación está en el portapapeles, con su PIN.</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>El PIN está en el portapapeles durante 30 segundos.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server meanwhile</source>
        <translation>Cambiado en el servidor entretanto</translation>
    </message>
    <message>
        <source>While you were editing, this was changed on the server. Choose which values go on; nothing is sent before you press Apply on the page.</source>
        <translation>Mientras editabas, esto cambió en el servidor. Elige qué valores siguen; no se envía nada antes de que pulses Aplicar en la página.</translation>
    </message>
    <message>
        <source>What was there before, theirs, and mine</source>
        <translation>Lo que había antes, lo suyo y lo mío</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses theirs or mine.</source>
        <translation>Las flechas mueven, Espacio elige lo suyo o lo mío.</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Usar lo &amp;suyo</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Usar lo &amp;mío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use &amp;chosen</source>
        <comment>button: settle a conflict by what was chosen per line</comment>
        <translation>Usar lo &amp;elegido</translation>
    </message>
    <message>
        <source>Choose theirs or mine in the line that both changed.</source>
        <translation>Elige lo suyo o lo mío en la línea que ambos cambiaron.</translation>
    </message>
    <message numerus="yes">
        <source>Choose theirs or mine in %n lines that both changed.</source>
        <comment>lines of a table</comment>
        <translation>
            <numerusform>Elige lo suyo o lo mío en %n línea que ambos cambiaron.</numerusform>
            <numerusform>Elige lo suyo o lo mío en %n líneas que ambos cambiaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>The same now</source>
        <comment>who changed a field</comment>
        <translation>Igual ahora</translation>
    </message>
    <message>
        <source>On the server</source>
        <comment>who changed a field</comment>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>By you</source>
        <comment>who changed a field</comment>
        <translation>Por ti</translation>
    </message>
    <message>
        <source>By both</source>
        <comment>who changed a field</comment>
        <translation>Por ambos</translation>
    </message>
    <message>
        <source>%1, theirs: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, lo suyo: %2, elegido</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, lo suyo: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2, chosen</source>
        <comment>a field, its value</comment>
        <translation>%1, lo mío: %2, elegido</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>a field, its value</comment>
        <translation>%1, lo mío: %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a table: the name of a field</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a table: who changed a field</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of a table: the value that a field had</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>column of a table: the value on the server</comment>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>column of a table: the value of my draft</comment>
        <translation>El mío</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Contacto con %1 establecido</translation>
    </message>
    <message>
        <source>Could not reach %1</source>
        <translation>No se pudo contactar con %1</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Contactar con %1</translation>
    </message>
    <message>
        <source>The server is who it says</source>
        <translation>El servidor es quien dice ser</translation>
    </message>
    <message>
        <source>The server did not prove who it is</source>
        <translation>El servidor no demostró quién es</translation>
    </message>
    <message>
        <source>Check who the server is</source>
        <translation>Comprobar quién es el servidor</translation>
    </message>
    <message>
        <source>The server accepted your certificate</source>
        <translation>El servidor aceptó tu certificado</translation>
    </message>
    <message>
        <source>The server did not accept your certificate</source>
        <translation>El servidor no aceptó tu certificado</translation>
    </message>
    <message>
        <source>Show your certificate</source>
        <translation>Presentar tu certificado</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Could not sign in</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>ConnectTexts</name>
    <message>
        <source>Old certificate files are locked with a method that many systems no longer include. Your certificate inside is not affected.

On a computer that has OpenSSL with its “legacy” part, type this, with the name of your file in place of old.p12:</source>
        <translation>Los archivos de certificado antiguos están bloqueados con un método que muchos sistemas ya no incluyen. El certificado que contienen no se ve afectado.

En un equipo que tenga OpenSSL con su parte «legacy», escribe esto, con el nombre de tu archivo en lugar de old.p12:</translation>
    </message>
    <message>
        <source>It asks for the old password, then twice for a new one. Then open new.p12 here.

Or ask whoever runs the server for a new certificate; that is the better way if the old one is from before 2020.</source>
        <translation>Pide la contraseña antigua y después dos veces una nueva. Luego abre aquí new.p12.

O pide un certificado nuevo a quien administra el servidor; es lo mejor si el antiguo es anterior a 2020.</translation>
    </message>
    <message>
        <source>A small office needs one computer that is always on, and one command. On that computer, with the domain of your office in place of example.org:</source>
        <translation>Una empresa pequeña necesita un equipo que esté siempre encendido y una sola orden. En ese equipo, con el dominio de tu empresa en lugar de example.org:</translation>
    </message>
    <message>
        <source>Then add the people and give each their certificate file:</source>
        <translation>Después añade a las personas y dale a cada una su archivo de certificado:</translation>
    </message>
    <message>
        <source>Everybody opens their file here. To look around first, “bellsetd demo” starts an office with people and calls in it.</source>
        <translation>Cada persona abre aquí su archivo. Para echar antes un vistazo, «bellsetd demo» inicia una empresa con personas y llamadas.</translation>
    </message>
    <message>
        <source>my telephone account</source>
        <translation>mi cuenta telefónica</translation>
    </message>
    <message>
        <source>Hello,

I cannot connect to %1 with Bellset. It says:

%2

Could you help me with that, please?
</source>
        <translation>Hola:

No puedo conectar con %1 mediante Bellset. Dice:

%2

¿Podrías ayudarme con esto, por favor?
</translation>
    </message>
</context>
<context>
    <name>ConnectWizard</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: previous step</comment>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Abrir un archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Certificados (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>How to convert an old certificate file</source>
        <translation>Cómo convertir un archivo de certificado antiguo</translation>
    </message>
    <message>
        <source>A request is on the clipboard. Paste it into a mail to whoever runs the server.</source>
        <translation>Hay una solicitud en el portapapeles. Pégala en un correo a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Set up a server for my office</source>
        <translation>Montar un servidor para mi empresa</translation>
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
        <translation>Edi&amp;tar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <comment>button: a contact</comment>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Numbers of the contact</source>
        <translation>Números del contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are chosen.</source>
        <translation>
            <numerusform>Hay %n contacto elegido.</numerusform>
            <numerusform>Hay %n contactos elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact to see more about it.</source>
        <translation>Elige un contacto para ver más sobre él.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <comment>button</comment>
        <translation>Copiar &amp;número</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Another num&amp;ber</source>
        <comment>button</comment>
        <translation>Ot&amp;ro número</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>button: a contact</comment>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <comment>label of a field</comment>
        <translation>Nom&amp;bre:</translation>
    </message>
    <message>
        <source>Numbers or addresses, each with a word of its own:</source>
        <translation>Números o direcciones, cada uno con su propia palabra:</translation>
    </message>
    <message>
        <source>E-mail add&amp;ress:</source>
        <comment>label of a field</comment>
        <translation>D&amp;irección de correo:</translation>
    </message>
    <message>
        <source>Groups stay on this computer. The server does not know who is in them.</source>
        <translation>Los grupos quedan en este equipo. El servidor no sabe quién está en ellos.</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <comment>label of a field</comment>
        <translation>No&amp;ta:</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Word for number %1</source>
        <translation>Palabra para el número %1</translation>
    </message>
    <message>
        <source>+31 6 12345678</source>
        <translation>+31 6 12345678</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>what a number is</comment>
        <translation>móvil</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <comment>heading</comment>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>heading</comment>
        <translation>Nuevo contacto</translation>
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
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Coworkers</source>
        <comment>group of contacts</comment>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>group of contacts</comment>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>group of contacts</comment>
        <translation>Familia</translation>
    </message>
    <message>
        <source>There is no name. Type one.</source>
        <translation>No hay nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>El nombre tiene más de %1 caracteres. Acórtalo.</translation>
    </message>
    <message>
        <source>A number is neither a telephone number nor an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>Un número no es ni un número de teléfono ni una dirección. Ejemplos: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>There are more than %1 numbers. Remove some.</source>
        <translation>Hay más de %1 números. Quita algunos.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be right. Example: bob@example.org</source>
        <translation>La dirección de correo no puede ser correcta. Ejemplo: bob@example.org</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>La nota tiene más de %1 caracteres. Acórtala.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this contact. Export it again where it comes from.</source>
        <translation>El archivo termina en medio de este contacto. Expórtalo otra vez desde su origen.</translation>
    </message>
    <message>
        <source>There is room for %1 contacts. Remove some first.</source>
        <translation>Hay sitio para %1 contactos. Quita algunos primero.</translation>
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
        <translation>no VIP</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column of contacts</comment>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Search name, number or group</source>
        <translation>Buscar nombre, número o grupo</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>list of contacts</comment>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>list of contacts, of the office</comment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>People of your office, found by the directory that you set up.</source>
        <translation>Personas de tu empresa, encontradas en el directorio que configuraste.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>&amp;Keep them on the server only</source>
        <comment>what happens to messages</comment>
        <translation>C&amp;onservar solo en el servidor</translation>
    </message>
    <message>
        <source>Mail them, and keep them on the &amp;server</source>
        <comment>messages</comment>
        <translation>En&amp;viar por correo y conservar</translation>
    </message>
    <message>
        <source>Mail them, and do not k&amp;eep them</source>
        <comment>messages</comment>
        <translation>Enviar por correo &amp;y no conservar</translation>
    </message>
    <message>
        <source>M&amp;ail messages to</source>
        <comment>label of a field</comment>
        <translation>E&amp;nviar mensajes a</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Tomar la suya</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Dejar la mía</translation>
    </message>
    <message>
        <source>Mail address for messages</source>
        <translation>Dirección de correo para los mensajes</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are not mailed there.</source>
        <translation>Cambió mientras tanto en el servidor: allí los mensajes no se envían por correo.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and kept.</source>
        <translation>Cambió mientras tanto en el servidor: los mensajes se envían por correo a %1 y se conservan.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: messages are mailed to %1 and not kept.</source>
        <translation>Cambió mientras tanto en el servidor: los mensajes se envían por correo a %1 y no se conservan.</translation>
    </message>
    <message>
        <source>Type the mail address for your messages.</source>
        <translation>Escribe la dirección de correo para tus mensajes.</translation>
    </message>
    <message>
        <source>Not a mail address. Example: alice@example.org</source>
        <translation>No es una dirección de correo. Ejemplo: alice@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparar…</translation>
    </message>
</context>
<context>
    <name>DeliveryConflict</name>
    <message>
        <source>yes</source>
        <comment>what is chosen</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>what is chosen</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Mail new messages</source>
        <comment>a field</comment>
        <translation>Enviar los mensajes nuevos por correo</translation>
    </message>
    <message>
        <source>Mail address</source>
        <comment>a field</comment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Keep them on the server</source>
        <comment>a field</comment>
        <translation>Conservarlos en el servidor</translation>
    </message>
</context>
<context>
    <name>DesktopNews</name>
    <message>
        <source>Block</source>
        <comment>button of a notification: a caller</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>It cannot be done now. Block the caller on the page Calls.</source>
        <translation>Ahora no es posible. Bloquea a quien llama en la página Llamadas.</translation>
    </message>
    <message>
        <source>The caller is still blocked: %1</source>
        <comment>a sentence</comment>
        <translation>Quien llama sigue bloqueado: %1</translation>
    </message>
    <message>
        <source>Undo did not work</source>
        <translation>No se pudo deshacer</translation>
    </message>
    <message>
        <source>Look at the page Calls whether it worked.</source>
        <translation>Mira en la página Llamadas si funcionó.</translation>
    </message>
</context>
<context>
    <name>DeviceCardView</name>
    <message>
        <source>Copy details</source>
        <comment>button: of a device</comment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy the details of %1</source>
        <comment>a device</comment>
        <translation>Copiar los detalles de %1</translation>
    </message>
    <message>
        <source>Registered as: %1</source>
        <comment>an address and port</comment>
        <translation>Registrado como: %1</translation>
    </message>
    <message>
        <source>Seen from outside as: %1</source>
        <comment>an address and port</comment>
        <translation>Visto desde fuera como: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <comment>encrypted or not</comment>
        <translation>Línea: %1</translation>
    </message>
    <message>
        <source>Signed in until: %1</source>
        <comment>date and time</comment>
        <translation>Conectado hasta: %1</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <comment>button: of a new device</comment>
        <translation>Sí, es mío</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <comment>button: a device</comment>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>a device</comment>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <comment>a device</comment>
        <translation>%1 es mío</translation>
    </message>
    <message>
        <source>New since %1. Is it yours?</source>
        <comment>a device; %1 = a day or time</comment>
        <translation>Nuevo desde %1. ¿Es tuyo?</translation>
    </message>
</context>
<context>
    <name>DeviceLines</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>%1, encrypted line</source>
        <comment>device</comment>
        <translation>%1, línea cifrada</translation>
    </message>
    <message>
        <source>%1, line not encrypted</source>
        <comment>device</comment>
        <translation>%1, línea sin cifrar</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>not known whether encrypted</source>
        <comment>the line to a device</comment>
        <translation>no se sabe si está cifrada</translation>
    </message>
    <message>
        <source>encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>cifrada (%1)</translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <comment>the line to a device</comment>
        <translation>sin cifrar (%1)</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Signed in until %1, unless it renews that.</source>
        <translation>Conectado hasta %1, salvo que lo renueve.</translation>
    </message>
    <message>
        <source>Its sign-in ended %1, if it did not renew it.</source>
        <translation>Su conexión terminó %1, si no la renovó.</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Dirección desconocida</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>No hay ningún teléfono conectado.</translation>
    </message>
    <message>
        <source>One device is signed in; calls ring there.</source>
        <translation>Hay un dispositivo conectado; las llamadas suenan en él.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are signed in; calls ring on all of them.</source>
        <translation>
            <numerusform>Hay %n dispositivo conectado; las llamadas suenan en él.</numerusform>
            <numerusform>Hay %n dispositivos conectados; las llamadas suenan en todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not sign devices out from here. Sign out on the device itself, or switch it off: it leaves the list when its time is over.</source>
        <translation>Este servidor no desconecta dispositivos desde aquí. Cierra la sesión en el propio dispositivo o apágalo: saldrá de la lista cuando acabe su tiempo.</translation>
    </message>
    <message>
        <source>No phone is signed in, so none rings. In the settings of a phone or softphone enter the SIP address %1 and your SIP password; it appears here within a minute.</source>
        <translation>No hay ningún teléfono conectado, así que ninguno suena. En los ajustes de un teléfono o softphone introduce la dirección SIP %1 y tu contraseña SIP; aparecerá aquí en menos de un minuto.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading your devices…</source>
        <translation>Cargando tus dispositivos…</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>To sign in another phone or softphone, enter the SIP address %1 and your SIP password in its settings.</source>
        <translation>Para conectar otro teléfono o softphone, introduce en sus ajustes la dirección SIP %1 y tu contraseña SIP.</translation>
    </message>
    <message>
        <source>Copied: the details of the device.</source>
        <translation>Copiado: los detalles del dispositivo.</translation>
    </message>
    <message>
        <source>Calls no longer ring on %1 (%2). It does not forget your SIP password: it may sign in again by itself, at the latest when it would have renewed its sign-in. To keep a lost device out, change the SIP password too, on the web page of your server or with “bellsetctl password”.</source>
        <translation>Las llamadas ya no suenan en %1 (%2). No olvida tu contraseña SIP: puede volver a iniciar sesión por sí mismo, a más tardar cuando hubiera renovado su sesión. Para dejar fuera un dispositivo perdido, cambia también la contraseña SIP, en la página web de tu servidor o con «bellsetctl password».</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Cerrar la sesión de un dispositivo</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <comment>button: a device</comment>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>%1 is signed out. It comes back if it signs in again.</source>
        <comment>a device</comment>
        <translation>Se cerró la sesión de %1. Vuelve si inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Set up another device…</source>
        <comment>button</comment>
        <translation>Configurar otro dispositivo…</translation>
    </message>
    <message>
        <source>Set up a device…</source>
        <comment>button</comment>
        <translation>Configurar un dispositivo…</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Co&amp;py</source>
        <comment>button: to the clipboard</comment>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Directory settings</source>
        <translation>Ajustes del directorio</translation>
    </message>
    <message>
        <source>Add a directory</source>
        <translation>Añadir un directorio</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <comment>label of a field</comment>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>LDAPS: encrypted from the start</source>
        <translation>LDAPS: cifrado desde el principio</translation>
    </message>
    <message>
        <source>StartTLS: encrypted before anything is sent</source>
        <translation>StartTLS: cifrado antes de enviar nada</translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation>Ninguno: cualquiera en el camino puede leerlo</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <comment>label of a field</comment>
        <translation>&amp;Cifrado</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <comment>label of a field</comment>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <comment>label of a field</comment>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <comment>label of a field</comment>
        <translation>&amp;Nombre de acceso</translation>
    </message>
    <message>
        <source>empty: the directory lets everybody read</source>
        <translation>vacío: el directorio deja leer a todos</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <comment>label of a field</comment>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>empty: the authorities that this computer trusts</source>
        <translation>vacío: las autoridades en las que confía este equipo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <comment>button: a file</comment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Elegir el archivo de la autoridad</translation>
    </message>
    <message>
        <source>&amp;Authority file</source>
        <comment>label of a field</comment>
        <translation>&amp;Archivo de autoridad</translation>
    </message>
    <message>
        <source>Count&amp;ry code</source>
        <comment>label of a field</comment>
        <translation>Prefijo de&amp;l país</translation>
    </message>
    <message>
        <source>of numbers without one: 31</source>
        <translation>de números que no lo llevan: 31</translation>
    </message>
    <message>
        <source>&amp;More attributes</source>
        <comment>label of a field</comment>
        <translation>&amp;Más atributos</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <comment>label of a field</comment>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Test: loo&amp;k for</source>
        <comment>label of a field</comment>
        <translation>Prueba: b&amp;uscar</translation>
    </message>
    <message>
        <source>What the test looks for</source>
        <translation>Lo que busca la prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <comment>button: a directory</comment>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>Remove &amp;directory</source>
        <comment>button</comment>
        <translation>Qu&amp;itar directorio</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <comment>button</comment>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The password is sent without encryption: everybody on the way can read it.</source>
        <translation>La contraseña se envía sin cifrar: cualquiera en el camino puede leerla.</translation>
    </message>
    <message>
        <source>What you look for is sent without encryption: everybody on the way can read it.</source>
        <translation>Lo que buscas se envía sin cifrar: cualquiera en el camino puede leerlo.</translation>
    </message>
    <message>
        <source>kept in your wallet</source>
        <translation>guardada en tu cartera</translation>
    </message>
    <message>
        <source>The certificate of the directory&apos;s authority</source>
        <translation>El certificado de la autoridad del directorio</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>step of a test that is under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remove the directory?</source>
        <translation>¿Quitar el directorio?</translation>
    </message>
    <message>
        <source>%1 is no longer searched, and its password is removed from your wallet. The directory itself stays as it is.</source>
        <comment>host</comment>
        <translation>Ya no se busca en %1, y su contraseña se quita de tu cartera. El directorio en sí queda como está.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>host</comment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>DirectoryTab</name>
    <message>
        <source>Directory settin&amp;gs…</source>
        <comment>button</comment>
        <translation>Aj&amp;ustes del directorio…</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <comment>button: a number</comment>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>People of the directory</source>
        <translation>Personas del directorio</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>a directory</comment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>These people match “%1”.</source>
        <comment>an older search</comment>
        <translation>Estas personas coinciden con «%1».</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>No directory configured.</source>
        <translation>Ningún directorio configurado.</translation>
    </message>
    <message>
        <source>Directories cannot be used here: nothing is kept on this computer.</source>
        <translation>Los directorios no se pueden usar aquí: no se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Add a directory</source>
        <comment>button</comment>
        <translation>Añadir un &amp;directorio</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Buscando en el directorio…</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>kind of an address</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a person</comment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>%1 was handed to your telephone program.</source>
        <comment>a number</comment>
        <translation>%1 se pasó a tu programa de telefonía.</translation>
    </message>
    <message>
        <source>This desktop has no program for calls. Install one, or copy the number and dial it on your phone.</source>
        <translation>Este escritorio no tiene ningún programa para llamadas. Instala uno, o copia el número y márcalo en tu teléfono.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <comment>button</comment>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>an address or number</comment>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Nobody you trust vouches for this directory, so nothing was sent to it. Choose the certificate file of its authority in the settings of the directory, if whoever runs it gave you one.</source>
        <translation>Nadie en quien confíes avala este directorio, así que no se le envió nada. Elige el archivo de certificado de su autoridad en los ajustes del directorio, si quien lo administra te dio uno.</translation>
    </message>
    <message>
        <source>This directory cannot prove that it is %1, so nothing was sent to it. Write the server&apos;s name as it stands in its certificate.</source>
        <comment>host</comment>
        <translation>Este directorio no puede demostrar que es %1, así que no se le envió nada. Escribe el nombre del servidor tal como figura en su certificado.</translation>
    </message>
    <message>
        <source>The certificate of this directory has ended, so nothing was sent to it. Tell whoever runs it; check the clock of this computer too.</source>
        <translation>El certificado de este directorio ha caducado, así que no se le envió nada. Avisa a quien lo administra; comprueba también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <comment>host</comment>
        <translation>No se logró una conexión cifrada con %1, así que no se le envió nada. Comprueba el puerto y el tipo de cifrado.</translation>
    </message>
    <message>
        <source>There is no certificate to be read in “%1”. Choose the file of the directory&apos;s authority again (PEM).</source>
        <comment>a file</comment>
        <translation>No hay ningún certificado legible en «%1». Elige otra vez el archivo de la autoridad del directorio (PEM).</translation>
    </message>
    <message>
        <source>Your wallet is locked, and the directory&apos;s password is in it. Unlock the wallet and try again.</source>
        <translation>Tu cartera está bloqueada, y en ella está la contraseña del directorio. Desbloquea la cartera e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in, and the directory&apos;s password is in it. Allow the access and try again.</source>
        <translation>Tu cartera no dejó entrar a este programa, y en ella está la contraseña del directorio. Permite el acceso e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, and none is saved without protection. Use a directory without a password, or set up a wallet.</source>
        <translation>Este equipo no tiene cartera de contraseñas, y no se guarda ninguna sin protección. Usa un directorio sin contraseña o configura una cartera.</translation>
    </message>
    <message>
        <source>Write the name of the server, for example ldap.example.org.</source>
        <translation>Escribe el nombre del servidor, por ejemplo ldap.example.org.</translation>
    </message>
    <message>
        <source>This is no name of a server. Write only the name, like ldap.example.org, without “ldaps://” and port.</source>
        <translation>Esto no es un nombre de servidor. Escribe solo el nombre, como ldap.example.org, sin «ldaps://» ni puerto.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Write the base below which people are, for example ou=people, dc=example, dc=org.</source>
        <translation>Escribe la base bajo la que están las personas, por ejemplo ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no base. Write it like ou=people, dc=example, dc=org.</source>
        <translation>Esto no es una base. Escríbela como ou=people, dc=example, dc=org.</translation>
    </message>
    <message>
        <source>This is no name to sign in with. Write it like cn=reader, dc=example, dc=org, or leave it empty.</source>
        <translation>Esto no es un nombre de acceso. Escríbelo como cn=reader, dc=example, dc=org, o déjalo vacío.</translation>
    </message>
    <message>
        <source>Write the password that belongs to this name, or leave the name empty.</source>
        <translation>Escribe la contraseña que corresponde a este nombre, o deja el nombre vacío.</translation>
    </message>
    <message>
        <source>Write the name that belongs to this password, or leave the password empty.</source>
        <translation>Escribe el nombre que corresponde a esta contraseña, o deja la contraseña vacía.</translation>
    </message>
    <message>
        <source>A country code has one to three digits: 31 for the Netherlands.</source>
        <translation>Un prefijo de país tiene de una a tres cifras: 31 para los Países Bajos.</translation>
    </message>
    <message>
        <source>Attributes are names of letters, digits and hyphens with commas between them, at most 20.</source>
        <translation>Los atributos son nombres con letras, cifras y guiones, separados por comas, 20 como máximo.</translation>
    </message>
    <message>
        <source>This is not one filter in parentheses. Write it like (objectClass=person), or leave it empty.</source>
        <translation>Esto no es un único filtro entre paréntesis. Escríbelo como (objectClass=person), o déjalo vacío.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <comment>step of a test; host</comment>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>No encryption</source>
        <comment>step of a test</comment>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>Encrypt and check its certificate</source>
        <comment>step of a test</comment>
        <translation>Cifrar y comprobar su certificado</translation>
    </message>
    <message>
        <source>Go in without a name</source>
        <comment>step of a test</comment>
        <translation>Entrar sin nombre</translation>
    </message>
    <message>
        <source>Sign in with name and password</source>
        <comment>step of a test</comment>
        <translation>Iniciar sesión con nombre y contraseña</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>step of a test</comment>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people of the directory. Type to find others.</source>
        <translation>
            <numerusform>La primera persona del directorio (%n). Escribe para encontrar otras.</numerusform>
            <numerusform>Las primeras %n personas del directorio. Escribe para encontrar otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is in the directory.</source>
        <translation>Hay una persona en el directorio.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the directory.</source>
        <translation>
            <numerusform>Hay %n persona en el directorio.</numerusform>
            <numerusform>Hay %n personas en el directorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n people match “%1”. Type more to find fewer.</source>
        <translation>
            <numerusform>Más de %n persona coincide con «%1». Escribe más para encontrar menos.</numerusform>
            <numerusform>Más de %n personas coinciden con «%1». Escribe más para encontrar menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Nadie coincide con «%1».</translation>
    </message>
    <message>
        <source>1 person matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>1 persona coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n people match “%1”.</source>
        <translation>
            <numerusform>%n persona coincide con «%1».</numerusform>
            <numerusform>%n personas coinciden con «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>kind of a number</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of a number</comment>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>DndPanel</name>
    <message>
        <source>Do &amp;not disturb</source>
        <comment>check box</comment>
        <translation>No &amp;molestar</translation>
    </message>
    <message>
        <source>These get through nevertheless:</source>
        <comment>contact groups</comment>
        <translation>Estos pasan de todos modos:</translation>
    </message>
    <message>
        <source>End of do not disturb</source>
        <translation>Fin de No molestar</translation>
    </message>
    <message>
        <source>Gets through in spite of do not disturb: %1</source>
        <comment>contact group</comment>
        <translation>Pasa a pesar de No molestar: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached, so this cannot be changed now.</source>
        <translation>No se puede contactar con el servidor, así que esto no se puede cambiar ahora.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se sabe.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Este servidor no te deja cambiar esto.</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>Actúa al instante.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>&amp;Merge these</source>
        <comment>button: contacts into one</comment>
        <translation>&amp;Fusionar estos</translation>
    </message>
    <message>
        <source>Merge a&amp;ll</source>
        <comment>button: every list of duplicates</comment>
        <translation>Fusionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <comment>button</comment>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is there twice: no two contacts have the same name or a number in common.</source>
        <translation>Nadie está dos veces: no hay dos contactos con el mismo nombre o un número en común.</translation>
    </message>
    <message>
        <source>Each line holds contacts with the same name or a number in common. Two people may share a number: look before you merge.</source>
        <translation>Cada línea contiene contactos con el mismo nombre o un número en común. Dos personas pueden compartir un número: mira antes de fusionar.</translation>
    </message>
    <message>
        <source>These cannot be merged.</source>
        <translation>Estos no se pueden fusionar.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>name and numbers of a contact</comment>
        <translation>Juntos: %1</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>No end</source>
        <comment>of a forward</comment>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>choose date and time</comment>
        <translation>Hasta…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something is missing in this request.</source>
        <translation>Falta algo en esta solicitud.</translation>
    </message>
    <message>
        <source>Fill in all fields and try again.</source>
        <translation>Rellena todos los campos e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Fill in “%1” and try again.</source>
        <translation>Rellena «%1» e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>El servidor no acepta este valor.</translation>
    </message>
    <message>
        <source>The server does not accept “%1”.</source>
        <translation>El servidor no acepta «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Este servidor no puede hacer eso.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it can be updated.</source>
        <translation>Pregunta a quien administra el servidor si se puede actualizar.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>El servidor no tiene lo que se pidió.</translation>
    </message>
    <message>
        <source>The server does not have “%1”.</source>
        <translation>El servidor no tiene «%1».</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Puede que se haya quitado mientras tanto.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualiza para ver qué hay ahora.</translation>
    </message>
    <message>
        <source>That is more than the server takes at once.</source>
        <translation>Es más de lo que el servidor admite de una vez.</translation>
    </message>
    <message>
        <source>Make it shorter and try again.</source>
        <translation>Acórtalo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>The server makes you wait for a moment.</source>
        <translation>El servidor te hace esperar un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtalo otra vez dentro de %n segundo.</numerusform>
            <numerusform>Inténtalo otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtalo otra vez dentro de un minuto.</translation>
    </message>
    <message>
        <source>Somebody changed this at the same time.</source>
        <translation>Alguien cambió esto al mismo tiempo.</translation>
    </message>
    <message>
        <source>%1 changed this at the same time.</source>
        <translation>%1 cambió esto al mismo tiempo.</translation>
    </message>
    <message>
        <source>Your change was not saved over theirs.</source>
        <translation>Tu cambio no se guardó encima del suyo.</translation>
    </message>
    <message>
        <source>Refresh, compare, and change it again.</source>
        <translation>Actualiza, compara y cámbialo otra vez.</translation>
    </message>
    <message>
        <source>The server did not understand this request.</source>
        <translation>El servidor no entendió esta solicitud.</translation>
    </message>
    <message>
        <source>If it happens again, update this program.</source>
        <translation>Si vuelve a ocurrir, actualiza este programa.</translation>
    </message>
    <message>
        <source>The server took this for a request of another web site.</source>
        <translation>El servidor tomó esto por una solicitud de otro sitio web.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Tu cuenta no puede hacer esto.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the permission.</source>
        <translation>Pide permiso a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Only your office can change this.</source>
        <translation>Solo tu empresa puede cambiar esto.</translation>
    </message>
    <message>
        <source>Only your office can change “%1”.</source>
        <translation>Solo tu empresa puede cambiar «%1».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Consulta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Esta cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>It cannot be used until it is unlocked.</source>
        <translation>No se puede usar hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>The address or the password is wrong.</source>
        <translation>La dirección o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>Comprueba ambas e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>Hubo demasiadas contraseñas incorrectas.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then sign in again.</source>
        <translation>
            <numerusform>Espera %n segundo e inicia sesión otra vez.</numerusform>
            <numerusform>Espera %n segundos e inicia sesión otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>After too many wrong passwords, signing in is locked.</source>
        <translation>Tras demasiadas contraseñas incorrectas, el inicio de sesión está bloqueado.</translation>
    </message>
    <message numerus="yes">
        <source>It opens again in %n minute(s).</source>
        <translation>
            <numerusform>Se abrirá otra vez dentro de %n minuto.</numerusform>
            <numerusform>Se abrirá otra vez dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the password meanwhile.</source>
        <translation>Comprueba la contraseña mientras tanto.</translation>
    </message>
    <message>
        <source>This office makes accounts by itself.</source>
        <translation>Esta empresa crea las cuentas por sí misma.</translation>
    </message>
    <message>
        <source>A code cannot be used here.</source>
        <translation>Aquí no se puede usar un código.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for an account.</source>
        <translation>Pide una cuenta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This office takes new people by invitation.</source>
        <translation>Esta empresa admite a gente nueva por invitación.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a code.</source>
        <translation>Pide un código a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server does not know this code.</source>
        <translation>El servidor no conoce este código.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already or expired.</source>
        <translation>Puede estar mal escrito, ya usado o caducado.</translation>
    </message>
    <message>
        <source>Check it, or ask whoever runs the server for a new one.</source>
        <translation>Compruébalo o pide uno nuevo a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server did not accept this request for a certificate.</source>
        <translation>El servidor no aceptó esta solicitud de certificado.</translation>
    </message>
    <message>
        <source>This account has too many valid certificates.</source>
        <translation>Esta cuenta tiene demasiados certificados válidos.</translation>
    </message>
    <message>
        <source>No further one was issued.</source>
        <translation>No se emitió ninguno más.</translation>
    </message>
    <message>
        <source>Revoke those that you do not use any more.</source>
        <translation>Revoca los que ya no uses.</translation>
    </message>
    <message>
        <source>The server cannot issue certificates at the moment.</source>
        <translation>El servidor no puede emitir certificados en este momento.</translation>
    </message>
    <message>
        <source>The key of its authority is kept elsewhere.</source>
        <translation>La clave de su autoridad se guarda en otro lugar.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate.</source>
        <translation>Pide un certificado a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your certificate was withdrawn.</source>
        <translation>Tu certificado fue revocado.</translation>
    </message>
    <message>
        <source>The server no longer accepts it.</source>
        <translation>El servidor ya no lo acepta.</translation>
    </message>
    <message>
        <source>Get a new certificate from whoever runs the server.</source>
        <translation>Pide un certificado nuevo a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your certificate has ended.</source>
        <translation>Tu certificado ha caducado.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1.</source>
        <translation>Tu certificado caducó el %1.</translation>
    </message>
    <message>
        <source>Servers no longer accept it.</source>
        <translation>Los servidores ya no lo aceptan.</translation>
    </message>
    <message>
        <source>Get a new one from whoever runs the server.</source>
        <translation>Pide uno nuevo a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Tu certificado aún no es válido.</translation>
    </message>
    <message>
        <source>Your certificate starts on %1.</source>
        <translation>Tu certificado empieza el %1.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <translation>¿Es correcto el reloj de este equipo? Marca %1.</translation>
    </message>
    <message>
        <source>Correct the clock, or wait until then.</source>
        <translation>Corrige el reloj o espera hasta entonces.</translation>
    </message>
    <message>
        <source>The server does not know your certificate.</source>
        <translation>El servidor no conoce tu certificado.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, or for another server.</source>
        <translation>Lo emitió otra persona, o es para otro servidor.</translation>
    </message>
    <message>
        <source>Check the server address, or choose another certificate.</source>
        <translation>Comprueba la dirección del servidor o elige otro certificado.</translation>
    </message>
    <message>
        <source>The server does not know who you are.</source>
        <translation>El servidor no sabe quién eres.</translation>
    </message>
    <message>
        <source>It asked for a certificate or a password and accepted none.</source>
        <translation>Pidió un certificado o una contraseña y no aceptó ninguno.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this server.</source>
        <translation>Elige el certificado que corresponde a este servidor.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>Use it, or choose another address.</source>
        <translation>Úsala o elige otra dirección.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody.</source>
        <translation>%1 ya pertenece a alguien.</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Esta dirección</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Elige otra dirección.</translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation>Esto no es una dirección SIP.</translation>
    </message>
    <message>
        <source>“%1” is not a SIP address.</source>
        <translation>«%1» no es una dirección SIP.</translation>
    </message>
    <message>
        <source>Write it like alice@example.org.</source>
        <translation>Escríbela como alice@example.org.</translation>
    </message>
    <message>
        <source>The server does not serve this domain.</source>
        <translation>El servidor no atiende este dominio.</translation>
    </message>
    <message>
        <source>The server does not serve %1.</source>
        <translation>El servidor no atiende %1.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign.</source>
        <translation>Comprueba la parte que sigue al signo @.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Esta contraseña es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>Mix upper and lower case with digits, or take four unrelated words.</source>
        <translation>Mezcla mayúsculas, minúsculas y cifras, o usa cuatro palabras sin relación.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <translation>La contraseña antigua no es correcta.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbela otra vez.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain.</source>
        <translation>Un alias pertenece a tu propio dominio.</translation>
    </message>
    <message>
        <source>An alias lives in your own domain, not in %1.</source>
        <translation>Un alias pertenece a tu propio dominio, no a %1.</translation>
    </message>
    <message>
        <source>Write only the name before the @ sign.</source>
        <translation>Escribe solo el nombre que va antes del signo @.</translation>
    </message>
    <message>
        <source>You have as many aliases as there can be.</source>
        <translation>Tienes el máximo posible de alias.</translation>
    </message>
    <message>
        <source>Remove one that you do not need first.</source>
        <translation>Quita primero uno que no necesites.</translation>
    </message>
    <message>
        <source>The account %1 is not saved on this computer.</source>
        <translation>La cuenta %1 no está guardada en este equipo.</translation>
    </message>
    <message>
        <source>Open its certificate file (.p12) first.</source>
        <translation>Abre primero su archivo de certificado (.p12).</translation>
    </message>
    <message>
        <source>No account is saved on this computer.</source>
        <translation>No hay ninguna cuenta guardada en este equipo.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) of your account first.</source>
        <translation>Abre primero el archivo de certificado (.p12) de tu cuenta.</translation>
    </message>
    <message>
        <source>The server does not know this account.</source>
        <translation>El servidor no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>The server does not know the account %1.</source>
        <translation>El servidor no conoce la cuenta %1.</translation>
    </message>
    <message>
        <source>Check the address for typing errors.</source>
        <translation>Comprueba que la dirección esté bien escrita.</translation>
    </message>
    <message>
        <source>%1 is not a number of yours.</source>
        <translation>%1 no es un número tuyo.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>People would call somebody else back.</source>
        <translation>La gente devolvería la llamada a otra persona.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers, or ask whoever runs the server.</source>
        <translation>Elige uno de tus propios números o consulta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your account pays afterwards, not in advance.</source>
        <translation>Tu cuenta paga después, no por adelantado.</translation>
    </message>
    <message>
        <source>The voucher was not used.</source>
        <translation>El vale de recarga no se usó.</translation>
    </message>
    <message>
        <source>Use it for a prepaid account.</source>
        <translation>Úsalo en una cuenta de prepago.</translation>
    </message>
    <message>
        <source>There is no such voucher.</source>
        <translation>No existe ese vale de recarga.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Compare its two numbers with the card.</source>
        <translation>Compara sus dos números con la tarjeta.</translation>
    </message>
    <message>
        <source>This voucher was used before.</source>
        <translation>Este vale de recarga ya se usó.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Usa otro.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Este vale de recarga ha caducado.</translation>
    </message>
    <message>
        <source>Your account has no mobile number.</source>
        <translation>Tu cuenta no tiene número de móvil.</translation>
    </message>
    <message>
        <source>Nothing was forwarded.</source>
        <translation>No se desvió nada.</translation>
    </message>
    <message>
        <source>Add it to your account, or write the number here.</source>
        <translation>Añádelo a tu cuenta o escribe aquí el número.</translation>
    </message>
    <message>
        <source>This is one of your own addresses.</source>
        <translation>Esta es una de tus propias direcciones.</translation>
    </message>
    <message>
        <source>%1 is one of your own addresses.</source>
        <translation>%1 es una de tus propias direcciones.</translation>
    </message>
    <message>
        <source>Calls would go round in a circle.</source>
        <translation>Las llamadas darían vueltas en círculo.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Elige otro destino.</translation>
    </message>
    <message>
        <source>The journal of this account is full.</source>
        <translation>El diario de esta cuenta está lleno.</translation>
    </message>
    <message>
        <source>The journal of this account is full (%1 MB).</source>
        <translation>El diario de esta cuenta está lleno (%1 MB).</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Delete old entries, or ask whoever runs the server for more room.</source>
        <translation>Borra entradas antiguas o pide más espacio a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your account has no voicemail box.</source>
        <translation>Tu cuenta no tiene buzón de voz.</translation>
    </message>
    <message>
        <source>Switch voicemail on first, or choose another target.</source>
        <translation>Activa primero el buzón de voz o elige otro destino.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this.</source>
        <translation>No se pueden desviar llamadas a esto.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to “%1”.</source>
        <translation>No se pueden desviar llamadas a «%1».</translation>
    </message>
    <message>
        <source>Write a number like +31 6 12345678 or an address like bob@example.org.</source>
        <translation>Escribe un número como +31 6 12345678 o una dirección como bob@example.org.</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Esa contraseña no abre este archivo.</translation>
    </message>
    <message>
        <source>For most files it is your SIP password.</source>
        <translation>En la mayoría de los archivos es tu contraseña SIP.</translation>
    </message>
    <message>
        <source>This file is locked with an old method that your system no longer includes.</source>
        <translation>Este archivo está bloqueado con un método antiguo que tu sistema ya no incluye.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your password.</source>
        <translation>Tu contraseña no tiene nada malo.</translation>
    </message>
    <message>
        <source>Convert the file, or get a new certificate.</source>
        <translation>Convierte el archivo o pide un certificado nuevo.</translation>
    </message>
    <message>
        <source>This file has a certificate but not its key.</source>
        <translation>Este archivo tiene un certificado, pero no su clave.</translation>
    </message>
    <message>
        <source>Without the key you cannot sign in with it.</source>
        <translation>Sin la clave no puedes iniciar sesión con él.</translation>
    </message>
    <message>
        <source>Export it again with the private key, or choose another file.</source>
        <translation>Expórtalo otra vez con la clave privada o elige otro archivo.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>No hay ningún certificado en este archivo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>The key and the certificate in this file do not belong together.</source>
        <translation>La clave y el certificado de este archivo no se corresponden.</translation>
    </message>
    <message>
        <source>Export the certificate again, or choose another file.</source>
        <translation>Exporta otra vez el certificado o elige otro archivo.</translation>
    </message>
    <message>
        <source>This certificate is too weak for today&apos;s security rules.</source>
        <translation>Este certificado es demasiado débil para las normas de seguridad actuales.</translation>
    </message>
    <message>
        <source>Its key is too short; the server issued it that way.</source>
        <translation>Su clave es demasiado corta; el servidor lo emitió así.</translation>
    </message>
    <message>
        <source>Get a stronger one from whoever runs the server.</source>
        <translation>Pide uno más fuerte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>It is signed with an outdated method; the server issued it that way.</source>
        <translation>Está firmado con un método obsoleto; el servidor lo emitió así.</translation>
    </message>
    <message>
        <source>This certificate belongs to another account.</source>
        <translation>Este certificado pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>This certificate belongs to %1, not to this account.</source>
        <translation>Este certificado pertenece a %1, no a esta cuenta.</translation>
    </message>
    <message>
        <source>Choose the file of this account, or add the other account.</source>
        <translation>Elige el archivo de esta cuenta o añade la otra cuenta.</translation>
    </message>
    <message>
        <source>This certificate does not name a SIP address.</source>
        <translation>Este certificado no nombra ninguna dirección SIP.</translation>
    </message>
    <message>
        <source>It was made for another purpose, such as signing mail.</source>
        <translation>Se hizo para otro fin, como firmar correo.</translation>
    </message>
    <message>
        <source>Choose the certificate of your telephone account.</source>
        <translation>Elige el certificado de tu cuenta telefónica.</translation>
    </message>
    <message>
        <source>This file is damaged or not a certificate file.</source>
        <translation>Este archivo está dañado o no es un archivo de certificado.</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Descárgalo otra vez o elige otro archivo.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Cannot find %1.</source>
        <translation>No se encuentra %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or you are offline.</source>
        <translation>La dirección puede estar mal escrita, o no tienes conexión.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Comprueba la dirección y tu conexión.</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing answers at this address.</source>
        <translation>El equipo está ahí, pero nada responde en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Comprueba la dirección o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sin respuesta de %1.</translation>
    </message>
    <message>
        <source>It is overloaded, switched off, or you are offline.</source>
        <translation>Está sobrecargado o apagado, o no tienes conexión.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the address may belong to something else.</source>
        <translation>Inténtalo otra vez; si sigue así, quizá la dirección sea de otra cosa.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The server was not waited for any longer.</source>
        <translation>No se esperó más al servidor.</translation>
    </message>
    <message>
        <source>The network does not let us through.</source>
        <translation>La red no nos deja pasar.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Comprueba tu conexión e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Nobody you trust vouches for this server.</source>
        <translation>Nadie en quien confíes avala este servidor.</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be it.</source>
        <translation>Puede que alguien se haga pasar por él.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with whoever runs it before you trust it.</source>
        <translation>Compara su huella con quien lo administra antes de confiar en él.</translation>
    </message>
    <message>
        <source>This server proves to be another one than you asked for.</source>
        <translation>Este servidor resulta ser otro que el que pediste.</translation>
    </message>
    <message>
        <source>This server cannot prove that it is %1.</source>
        <translation>Este servidor no puede demostrar que es %1.</translation>
    </message>
    <message>
        <source>You may have reached the wrong computer.</source>
        <translation>Puede que hayas llegado al equipo equivocado.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>It can no longer prove who it is.</source>
        <translation>Ya no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server; check the clock of this computer too.</source>
        <translation>Avisa a quien administra el servidor; comprueba también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed.</source>
        <translation>La identidad del servidor ha cambiado.</translation>
    </message>
    <message>
        <source>Either it was renewed, or somebody pretends to be it.</source>
        <translation>O se ha renovado, o alguien se hace pasar por él.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server before you go on.</source>
        <translation>Pregunta a quien administra el servidor antes de seguir.</translation>
    </message>
    <message>
        <source>The server asked for a certificate and did not get yours.</source>
        <translation>El servidor pidió un certificado y no recibió el tuyo.</translation>
    </message>
    <message>
        <source>The server did not accept your certificate.</source>
        <translation>El servidor no aceptó tu certificado.</translation>
    </message>
    <message>
        <source>It was issued by somebody else, has ended, or was withdrawn.</source>
        <translation>Lo emitió otra persona, ha caducado o fue revocado.</translation>
    </message>
    <message>
        <source>Choose another certificate, or ask whoever runs the server.</source>
        <translation>Elige otro certificado o consulta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Check the address; it may not be a secure server.</source>
        <translation>Comprueba la dirección; quizá no sea un servidor seguro.</translation>
    </message>
    <message>
        <source>The server answered something we cannot read.</source>
        <translation>El servidor respondió algo que no podemos leer.</translation>
    </message>
    <message>
        <source>It may be out of order, or another kind of server.</source>
        <translation>Puede estar averiado o ser otro tipo de servidor.</translation>
    </message>
    <message>
        <source>Try again, or check the server address.</source>
        <translation>Inténtalo otra vez o comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>El servidor rechazó esto.</translation>
    </message>
    <message>
        <source>The details hold the reason it gave.</source>
        <translation>Los detalles contienen el motivo que dio.</translation>
    </message>
    <message>
        <source>The answer to your change was lost.</source>
        <translation>Se perdió la respuesta a tu cambio.</translation>
    </message>
    <message>
        <source>It may or may not be in effect.</source>
        <translation>Puede que esté en vigor o puede que no.</translation>
    </message>
    <message>
        <source>Refresh to see what is in effect.</source>
        <translation>Actualiza para ver qué está en vigor.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost, and it still shows the old setting.</source>
        <translation>Se perdió la respuesta del servidor, y sigue mostrando el ajuste anterior.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Algo falló dentro del servidor.</translation>
    </message>
    <message>
        <source>It is not your fault; your settings are still there.</source>
        <translation>No es culpa tuya; tus ajustes siguen ahí.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Your wallet is locked.</source>
        <translation>Tu cartera está bloqueada.</translation>
    </message>
    <message>
        <source>The certificate in it cannot be used.</source>
        <translation>El certificado que contiene no se puede usar.</translation>
    </message>
    <message>
        <source>Unlock the wallet and try again.</source>
        <translation>Desbloquea la cartera e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Your wallet did not let this program in.</source>
        <translation>Tu cartera no dejó entrar a este programa.</translation>
    </message>
    <message>
        <source>Allow the access, or protect the certificate with a passphrase.</source>
        <translation>Permite el acceso o protege el certificado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords.</source>
        <translation>Este equipo no tiene cartera de contraseñas.</translation>
    </message>
    <message>
        <source>Nothing is saved without protection.</source>
        <translation>No se guarda nada sin protección.</translation>
    </message>
    <message>
        <source>Be asked at every start, or protect the certificate with a passphrase.</source>
        <translation>Elige que se te pregunte en cada inicio, o protege el certificado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Your wallet no longer holds the key to the saved certificate.</source>
        <translation>Tu cartera ya no contiene la clave del certificado guardado.</translation>
    </message>
    <message>
        <source>The saved copy cannot be opened without it.</source>
        <translation>La copia guardada no se puede abrir sin ella.</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) again.</source>
        <translation>Abre otra vez el archivo de certificado (.p12).</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s permissions.</source>
        <translation>Comprueba el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>Un archivo está dañado.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Move it to another place and try again.</source>
        <translation>Muévelo a otro lugar e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>A file is in use.</source>
        <translation>Un archivo está en uso.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program.</source>
        <translation>Otro programa está usando «%1».</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Comprueba que sigue ahí y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration.</source>
        <translation>Hay un error en la configuración.</translation>
    </message>
    <message>
        <source>There is a mistake in the configuration: “%1”.</source>
        <translation>Hay un error en la configuración: «%1».</translation>
    </message>
    <message>
        <source>The server does not start like this.</source>
        <translation>Así el servidor no arranca.</translation>
    </message>
    <message>
        <source>Correct it and start again.</source>
        <translation>Corrígelo y arranca otra vez.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Los datos los escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>This version leaves it untouched.</source>
        <translation>Esta versión no los toca.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instala la versión más nueva.</translation>
    </message>
    <message>
        <source>This server is set up already.</source>
        <translation>Este servidor ya está montado.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Choose another folder for a second server.</source>
        <translation>Elige otra carpeta para un segundo servidor.</translation>
    </message>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Este servidor aún no está montado.</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Móntalo primero.</translation>
    </message>
    <message>
        <source>A security operation failed.</source>
        <translation>Falló una operación de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was saved or sent.</source>
        <translation>No se guardó ni se envió nada.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the details help whoever looks after the computer.</source>
        <translation>Inténtalo otra vez; si sigue así, los detalles ayudarán a quien cuida del equipo.</translation>
    </message>
    <message>
        <source>The server cannot reach its data.</source>
        <translation>El servidor no puede acceder a sus datos.</translation>
    </message>
    <message>
        <source>Try again later, or tell whoever runs the server.</source>
        <translation>Inténtalo más tarde o avisa a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Sobre: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <comment>button</comment>
        <translation>Elegir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>Show &amp;how to convert</source>
        <comment>button</comment>
        <translation>Cómo &amp;convertir</translation>
    </message>
    <message>
        <source>Compare &amp;fingerprint…</source>
        <comment>button</comment>
        <translation>Comparar &amp;huella…</translation>
    </message>
    <message>
        <source>Change &amp;server</source>
        <comment>button: edit the server&apos;s address</comment>
        <translation>Cambiar &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button: read again what is in effect</comment>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <comment>button: puts a ready text for the office on the clipboard</comment>
        <translation>Copiar &amp;una solicitud</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase instead</source>
        <comment>button</comment>
        <translation>Usar &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>The directory does not answer without a name and a password.</source>
        <translation>El directorio no responde sin nombre y contraseña.</translation>
    </message>
    <message>
        <source>Write both in the settings of the directory; whoever runs it knows them.</source>
        <translation>Escribe ambos en los ajustes del directorio; quien lo administra los conoce.</translation>
    </message>
    <message>
        <source>The directory refused the name or the password.</source>
        <translation>El directorio rechazó el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>No se buscó nada.</translation>
    </message>
    <message>
        <source>Check both in the settings of the directory.</source>
        <translation>Comprueba ambos en los ajustes del directorio.</translation>
    </message>
    <message>
        <source>The directory does not have this base.</source>
        <translation>El directorio no tiene esta base.</translation>
    </message>
    <message>
        <source>The directory does not have “%1”.</source>
        <translation>El directorio no tiene «%1».</translation>
    </message>
    <message>
        <source>Either it is mistyped, or it may not be read with this name and password.</source>
        <translation>O está mal escrita, o no se puede leer con este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>Check the base in the settings of the directory.</source>
        <translation>Comprueba la base en los ajustes del directorio.</translation>
    </message>
    <message>
        <source>This is no name of a directory entry.</source>
        <translation>Esto no es un nombre de entrada del directorio.</translation>
    </message>
    <message>
        <source>“%1” is no name of a directory entry.</source>
        <translation>«%1» no es un nombre de entrada del directorio.</translation>
    </message>
    <message>
        <source>Write it like ou=people,dc=example,dc=org.</source>
        <translation>Escríbelo como ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>The directory does not understand the additional filter.</source>
        <translation>El directorio no entiende el filtro adicional.</translation>
    </message>
    <message>
        <source>Write it like (objectClass=person), or leave it empty.</source>
        <translation>Escríbelo como (objectClass=person), o déjalo vacío.</translation>
    </message>
    <message>
        <source>The directory does not offer encryption in this way.</source>
        <translation>El directorio no ofrece cifrado de esta forma.</translation>
    </message>
    <message>
        <source>Choose another kind of encryption, or ask whoever runs the directory.</source>
        <translation>Elige otro tipo de cifrado, o consulta a quien administra el directorio.</translation>
    </message>
    <message>
        <source>The directory answers only over an encrypted connection.</source>
        <translation>El directorio solo responde por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS in the settings of the directory.</source>
        <translation>Elige StartTLS o LDAPS en los ajustes del directorio.</translation>
    </message>
    <message>
        <source>The directory does not answer so wide a search.</source>
        <translation>El directorio no responde a una búsqueda tan amplia.</translation>
    </message>
    <message>
        <source>Type more of the name or number.</source>
        <translation>Escribe más del nombre o del número.</translation>
    </message>
    <message>
        <source>The directory refused the search.</source>
        <translation>El directorio rechazó la búsqueda.</translation>
    </message>
    <message>
        <source>Too many codes that did not work came from your network.</source>
        <translation>De tu red llegaron demasiados códigos que no funcionaron.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next one in %n minute(s).</source>
        <translation>
            <numerusform>El servidor acepta el siguiente en %n minuto.</numerusform>
            <numerusform>El servidor acepta el siguiente en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code with what you were given meanwhile, or ask for a new one.</source>
        <translation>Entretanto, compara el código con el que te dieron, o pide uno nuevo.</translation>
    </message>
    <message>
        <source>This is an emergency number.</source>
        <translation>Es un número de emergencias.</translation>
    </message>
    <message>
        <source>%1 is an emergency number.</source>
        <translation>%1 es un número de emergencias.</translation>
    </message>
    <message>
        <source>Your callers would reach the emergency services. Nothing was forwarded.</source>
        <translation>Quienes te llaman llegarían a los servicios de emergencia. No se ha desviado nada.</translation>
    </message>
    <message>
        <source>There is an entry with this name and number already.</source>
        <translation>Ya hay una entrada con este nombre y este número.</translation>
    </message>
    <message>
        <source>There is an entry “%1” with this number already.</source>
        <translation>Ya hay una entrada «%1» con este número.</translation>
    </message>
    <message>
        <source>Change that entry, or write another number.</source>
        <translation>Cambia esa entrada, o escribe otro número.</translation>
    </message>
</context>
<context>
    <name>FingerprintStep</name>
    <message>
        <source>Do you trust this server?</source>
        <translation>¿Confías en este servidor?</translation>
    </message>
    <message>
        <source>What you trusted befo&amp;re</source>
        <translation>A&amp;ceptada antes</translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256)</source>
        <translation>&amp;Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to read you theirs. Trust it only when every pair is the same.</source>
        <translation>Pide a quien administra el servidor que te lea la suya. Confía solo si todos los pares coinciden.</translation>
    </message>
    <message>
        <source>Trust &amp;always for this account</source>
        <translation>Confiar &amp;siempre para esta cuenta</translation>
    </message>
    <message>
        <source>Trust this &amp;once</source>
        <translation>Confiar &amp;una vez</translation>
    </message>
    <message>
        <source>Do &amp;not trust</source>
        <translation>N&amp;o confiar</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>Fingerprint before %1</source>
        <translation>Huella anterior %1</translation>
    </message>
    <message>
        <source>The server at %1 shows another certificate than the one you trusted before.</source>
        <translation>El servidor en %1 muestra un certificado distinto de aquel en el que confiabas antes.</translation>
    </message>
    <message>
        <source>The server says that it is %1, but nobody you trust vouches for it.</source>
        <translation>El servidor dice ser %1, pero nadie en quien confíes lo avala.</translation>
    </message>
    <message>
        <source>This server proves to be %1; you asked for %2.</source>
        <translation>Este servidor resulta ser %1; pediste %2.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Se avala a sí mismo.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Emitido por %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
</context>
<context>
    <name>ForwardingConflict</name>
    <message>
        <source>All calls</source>
        <comment>when calls are forwarded</comment>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>Ningún teléfono conectado</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when calls are forwarded</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>when calls are forwarded</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Rechazada por mis reglas</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on, without a target</source>
        <comment>the state of a forward</comment>
        <translation>activado, sin destino</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>the target of a forward, a moment</comment>
        <translation>%1 hasta %2</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Forwarding</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún sin conexión.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>No se puede contactar con el servidor. Tus cambios se guardan como borrador.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Hay un cambio en curso.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Cambió mientras tanto en el servidor: elige su versión o la tuya.</translation>
    </message>
    <message>
        <source>One of the targets is missing or wrong.</source>
        <translation>Uno de los destinos falta o es incorrecto.</translation>
    </message>
    <message>
        <source>This server shows your forwarding but does not let you change it. Ask your provider.</source>
        <translation>Este servidor muestra tu desvío, pero no te deja cambiarlo. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>All calls are forwarded. What is set below for other cases is not used meanwhile.</source>
        <translation>Se desvían todas las llamadas. Lo ajustado abajo para otros casos no se usa mientras tanto.</translation>
    </message>
    <message>
        <source>No calls are forwarded.</source>
        <translation>No se desvía ninguna llamada.</translation>
    </message>
    <message>
        <source>Calls are forwarded in one case. The first case that applies counts.</source>
        <translation>Las llamadas se desvían en un caso. Cuenta el primer caso que se cumple.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are forwarded in %n cases. The first case that applies counts.</source>
        <translation>
            <numerusform>Las llamadas se desvían en %n caso. Cuenta el primer caso que se cumple.</numerusform>
            <numerusform>Las llamadas se desvían en %n casos. Cuenta el primer caso que se cumple.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading your forwarding…</source>
        <translation>Cargando tu desvío…</translation>
    </message>
    <message>
        <source>A&amp;ll calls</source>
        <comment>when calls are forwarded</comment>
        <translation>T&amp;odas las llamadas</translation>
    </message>
    <message>
        <source>&amp;No phone online</source>
        <comment>when calls are forwarded</comment>
        <translation>Ningún telé&amp;fono en línea</translation>
    </message>
    <message>
        <source>Bu&amp;sy</source>
        <comment>when calls are forwarded</comment>
        <translation>Oc&amp;upado</translation>
    </message>
    <message>
        <source>No answer aft&amp;er %1 s</source>
        <comment>when calls are forwarded</comment>
        <translation>Si&amp;n respuesta tras %1 s</translation>
    </message>
    <message>
        <source>No answ&amp;er</source>
        <comment>when calls are forwarded</comment>
        <translation>S&amp;in respuesta</translation>
    </message>
    <message>
        <source>&amp;Rejected by my rules</source>
        <comment>when calls are forwarded</comment>
        <translation>Rechazadas &amp;por mis reglas</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
</context>
<context>
    <name>ForwardingRowView</name>
    <message>
        <source>Take &amp;theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Us&amp;ar la suya</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Man&amp;tener la mía</translation>
    </message>
    <message>
        <source>Target for: %1</source>
        <comment>a condition</comment>
        <translation>Destino para: %1</translation>
    </message>
    <message>
        <source>End for: %1</source>
        <comment>a condition</comment>
        <translation>Fin para: %1</translation>
    </message>
    <message>
        <source>Date and time of the end for: %1</source>
        <comment>a condition</comment>
        <translation>Fecha y hora del fin para: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a condition</comment>
        <translation>Usar el valor del servidor para: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a condition</comment>
        <translation>Mantener mi valor para: %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the state of a forward</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Not used while all calls are forwarded.</source>
        <translation>No se usa mientras se desvían todas las llamadas.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Cambió mientras tanto en el servidor: %1.</translation>
    </message>
    <message>
        <source>Calls go to %1.</source>
        <translation>Las llamadas van a %1.</translation>
    </message>
    <message>
        <source>Until %1, then %2.</source>
        <comment>moment, what follows</comment>
        <translation>Hasta %1, después %2.</translation>
    </message>
    <message>
        <source>A number in another country: it may cost extra.</source>
        <translation>Un número de otro país: puede costar más.</translation>
    </message>
    <message>
        <source>Choose where these calls go.</source>
        <translation>Elige adónde van estas llamadas.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Este momento ya pasó.</translation>
    </message>
    <message>
        <source>This is your own account: the call would go in circles.</source>
        <translation>Es tu propia cuenta: la llamada daría vueltas en círculo.</translation>
    </message>
    <message>
        <source>Your account has no mobile number. Type the number here instead.</source>
        <translation>Tu cuenta no tiene número de móvil. Escribe aquí el número.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Tu cuenta no tiene buzón de voz.</translation>
    </message>
    <message>
        <source>Not a number or an address. Examples: +31 6 12345678, bob@example.org</source>
        <translation>No es un número ni una dirección. Ejemplos: +31 6 12345678, bob@example.org</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Tu número de móvil</translation>
    </message>
    <message>
        <source>Your mobile number, for: %1</source>
        <comment>a condition</comment>
        <translation>Tu número de móvil, para: %1</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a condition</comment>
        <translation>Comparar ambos valores para: %1</translation>
    </message>
    <message>
        <source>Your account has no mobile number yet. Write it here: it is saved in your account first.</source>
        <translation>Tu cuenta aún no tiene número de móvil. Escríbelo aquí: primero se guarda en tu cuenta.</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>No es un número de teléfono. Ejemplo: +31 6 12345678</translation>
    </message>
    <message>
        <source>An emergency number: your callers would reach the emergency services.</source>
        <translation>Un número de emergencias: quienes te llaman llegarían a los servicios de emergencia.</translation>
    </message>
    <message>
        <source>The server cannot end it: this is done here, as long as this program runs.</source>
        <translation>El servidor no puede terminarlo: se hace aquí, mientras este programa esté en marcha.</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>What callers hear</source>
        <translation>Lo que oye quien llama</translation>
    </message>
    <message>
        <source>No greeting, only the tone</source>
        <translation>Sin saludo, solo el tono</translation>
    </message>
    <message>
        <source>The standard greeting</source>
        <translation>El saludo estándar</translation>
    </message>
    <message>
        <source>That I am out of the office</source>
        <translation>Que no estoy en la oficina</translation>
    </message>
    <message>
        <source>That I am away for a longer time</source>
        <translation>Que estoy fuera más tiempo</translation>
    </message>
    <message>
        <source>Callers hear your choice from now on.</source>
        <comment>a greeting</comment>
        <translation>Quien llame oirá tu elección desde ahora.</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Set your mobile number</source>
        <comment>button: a first step</comment>
        <translation>Indicar tu número de móvil</translation>
    </message>
    <message>
        <source>Add VIP contacts</source>
        <comment>button: a first step</comment>
        <translation>Añadir contactos VIP</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <comment>button: a first step: the program, when its window is closed</comment>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Do not suggest this again</source>
        <translation>No sugerir esto más</translation>
    </message>
    <message>
        <source>Do not suggest again: %1</source>
        <comment>a first step</comment>
        <translation>No sugerir más: %1</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy your SIP address</source>
        <translation>Copiar tu dirección SIP</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>Dirección SIP</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>Mobile &amp;number</source>
        <translation>Nú&amp;mero de móvil</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>No answer &amp;after</source>
        <translation>Sin respuesta &amp;tras</translation>
    </message>
    <message>
        <source>&amp;Quick dial</source>
        <translation>Marcación rá&amp;pida</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: settle a conflict</comment>
        <translation>Usar la suya</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Mantener la mía</translation>
    </message>
    <message>
        <source>Take the server&apos;s value for: %1</source>
        <comment>a field</comment>
        <translation>Usar el valor del servidor para: %1</translation>
    </message>
    <message>
        <source>Keep my value for: %1</source>
        <comment>a field</comment>
        <translation>Mantener mi valor para: %1</translation>
    </message>
    <message>
        <source>Your office changes your name. Ask whoever runs the server.</source>
        <translation>Tu nombre lo cambia tu empresa. Consulta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the value there</comment>
        <translation>Cambió mientras tanto en el servidor: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Not an e-mail address. Example: alice@example.org</source>
        <translation>No es una dirección de correo. Ejemplo: alice@example.org</translation>
    </message>
    <message>
        <source>Not a telephone number. Example: +31 6 12345678</source>
        <translation>No es un número de teléfono. Ejemplo: +31 6 12345678</translation>
    </message>
    <message>
        <source>Choose a time zone from the list. Example: Europe/Amsterdam</source>
        <translation>Elige una zona horaria de la lista. Ejemplo: Europe/Amsterdam</translation>
    </message>
    <message>
        <source>From 1 to 900 seconds.</source>
        <translation>De 1 a 900 segundos.</translation>
    </message>
    <message>
        <source>Digits only, with + in front for another country. Example: +3120555</source>
        <translation>Solo cifras, con + delante para otro país. Ejemplo: +3120555</translation>
    </message>
    <message>
        <source>One line of text, please.</source>
        <translation>Una sola línea de texto, por favor.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <comment>a number</comment>
        <translation>Se guarda como %1.</translation>
    </message>
    <message>
        <source>So long your phones ring before a call is forwarded as not answered.</source>
        <translation>Tiempo que suenan tus teléfonos antes de que una llamada se desvíe por falta de respuesta.</translation>
    </message>
    <message>
        <source>Put in front of short numbers that you dial.</source>
        <translation>Se antepone a los números cortos que marcas.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare both values for: %1</source>
        <comment>a field</comment>
        <translation>Comparar ambos valores para: %1</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>New</source>
        <comment>contact in a file</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact in a file</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>contact in a file</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column of an import</comment>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of contacts</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>column of contacts</comment>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Contactos del archivo</translation>
    </message>
    <message>
        <source>%1: nothing was changed yet.</source>
        <comment>a file</comment>
        <translation>%1: aún no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are new.</source>
        <translation>
            <numerusform>%n contacto es nuevo.</numerusform>
            <numerusform>%n contactos son nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts get what only the file has.</source>
        <translation>
            <numerusform>%n contacto recibe lo que solo tiene el archivo.</numerusform>
            <numerusform>%n contactos reciben lo que solo tiene el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are known already.</source>
        <translation>
            <numerusform>%n contacto ya se conoce.</numerusform>
            <numerusform>%n contactos ya se conocen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be imported; the reason stands beside them.</source>
        <translation>
            <numerusform>%n fila no se puede importar; el motivo figura a su lado.</numerusform>
            <numerusform>%n filas no se pueden importar; el motivo figura a su lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n contacts</source>
        <comment>button</comment>
        <translation>
            <numerusform>I&amp;mportar %n contacto</numerusform>
            <numerusform>I&amp;mportar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <comment>button</comment>
        <translation>Nada que importar</translation>
    </message>
</context>
<context>
    <name>InfoDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>About Bellset</source>
        <translation>Acerca de Bellset</translation>
    </message>
    <message>
        <source>Decides how your telephone rings: who reaches you, where calls are forwarded, when you are not disturbed.</source>
        <translation>Decide cómo suena tu teléfono: quién puede llamarte, adónde se desvían las llamadas, cuándo no se te molesta.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Connecting an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Open the certificate file (.p12) that whoever runs your server gave you, or drop it on this window. For most files the password is your SIP password.

The program then tries the connection in four steps and says for each what is wrong. The certificate is kept encrypted on this computer.</source>
        <translation>Abre el archivo de certificado (.p12) que te dio quien administra tu servidor, o suéltalo en esta ventana. En la mayoría de los archivos, la contraseña es tu contraseña SIP.

El programa prueba entonces la conexión en cuatro pasos y dice en cada uno qué falla. El certificado se guarda cifrado en este equipo.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>De&amp;shacer</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Keep it safe</source>
        <translation>Guardarlo bien</translation>
    </message>
    <message>
        <source>&amp;Ask me for the file&apos;s password at every start</source>
        <translation>&amp;Pedir la contraseña del archivo en cada inicio</translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase of my own</source>
        <translation>P&amp;rotegerlo con mi propia frase de contraseña</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Otra &amp;vez</translation>
    </message>
    <message>
        <source>The certificate is stored encrypted on this computer. Where should its key be kept?</source>
        <translation>El certificado se guarda cifrado en este equipo. ¿Dónde se debe guardar su clave?</translation>
    </message>
    <message>
        <source>This computer has no wallet for passwords, so the certificate needs another protection.</source>
        <translation>Este equipo no tiene cartera de contraseñas, así que el certificado necesita otra protección.</translation>
    </message>
    <message>
        <source>In &amp;%1</source>
        <comment>name of a keychain, e.g. KDE Wallet</comment>
        <translation>En &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button: saves the account</comment>
        <translation>Finali&amp;zar</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Usa al menos %n carácter.</numerusform>
            <numerusform>Usa al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>&amp;Voicemail</source>
        <comment>switch: whether there is a mailbox</comment>
        <translation>&amp;Buzón de voz</translation>
    </message>
    <message>
        <source>Send unanswered &amp;calls here</source>
        <comment>button: forward to voicemail</comment>
        <translation>Enviar &amp;aquí llamadas sin respuesta</translation>
    </message>
    <message>
        <source>Open &amp;forwarding</source>
        <comment>button: opens the page Forwarding</comment>
        <translation>&amp;Abrir desvío</translation>
    </message>
    <message>
        <source>Every call goes to voicemail.</source>
        <translation>Todas las llamadas van al buzón de voz.</translation>
    </message>
    <message>
        <source>Calls while no phone is online go to voicemail.</source>
        <translation>Las llamadas mientras no hay ningún teléfono en línea van al buzón de voz.</translation>
    </message>
    <message>
        <source>Calls that find you busy go to voicemail.</source>
        <translation>Las llamadas que te encuentran ocupado van al buzón de voz.</translation>
    </message>
    <message numerus="yes">
        <source>Calls that nobody answers for %n s go to voicemail.</source>
        <translation>
            <numerusform>Las llamadas que nadie responde en %n s van al buzón de voz.</numerusform>
            <numerusform>Las llamadas que nadie responde en %n s van al buzón de voz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that nobody answers go to voicemail.</source>
        <translation>Las llamadas que nadie responde van al buzón de voz.</translation>
    </message>
    <message>
        <source>Calls that your rules turn away go to voicemail.</source>
        <translation>Las llamadas que tus reglas no dejan pasar van al buzón de voz.</translation>
    </message>
    <message>
        <source>It is not known which calls reach your voicemail.</source>
        <translation>No se sabe qué llamadas llegan a tu buzón de voz.</translation>
    </message>
    <message>
        <source>No call leads to your voicemail.</source>
        <translation>Ninguna llamada lleva a tu buzón de voz.</translation>
    </message>
    <message>
        <source>None of this counts now, as all calls are forwarded elsewhere.</source>
        <translation>Nada de esto cuenta ahora, porque todas las llamadas se desvían a otro sitio.</translation>
    </message>
    <message>
        <source>Mailbox: %1</source>
        <comment>an address</comment>
        <translation>Buzón: %1</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Switch it on to get a mailbox; calls that nobody answers, find you busy or find no phone online then go to it.</source>
        <translation>Tu cuenta no tiene buzón de voz. Actívalo para tener uno; entonces irán a él las llamadas que nadie responde, que te encuentran ocupado o que no encuentran ningún teléfono en línea.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Ask whoever runs your server for a mailbox.</source>
        <translation>Tu cuenta no tiene buzón de voz. Pide uno a quien administra tu servidor.</translation>
    </message>
    <message>
        <source>Switching it off removes the mailbox, its PIN, and all forwarding to it. Undo brings them back, with a new PIN.</source>
        <translation>Desactivarlo elimina el buzón, su PIN y todos los desvíos hacia él. Deshacer los recupera, con un PIN nuevo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The certificate of %1 is locked. Unlock it to see and change the account.</source>
        <translation>El certificado de %1 está bloqueado. Desbloquéalo para ver y cambiar la cuenta.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>address, sentences with the reason</comment>
        <translation>No se pudo abrir %1. %2</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <comment>button: asks for the passphrase</comment>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of an account in a list</comment>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of an account in a list</comment>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of an account in a list</comment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>not signed in</source>
        <comment>state of an account in a list</comment>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>The number of the link waits until you have connected an account.</source>
        <translation>El número del enlace espera a que conectes una cuenta.</translation>
    </message>
    <message>
        <source>The number of the link waits until you have unlocked the account.</source>
        <translation>El número del enlace espera a que desbloquees la cuenta.</translation>
    </message>
</context>
<context>
    <name>MineTab</name>
    <message>
        <source>%1 is in the clipboard.</source>
        <comment>a number</comment>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>a contact</comment>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <comment>a contact</comment>
        <translation>Se cambió %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <comment>a contact</comment>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n contacto.</numerusform>
            <numerusform>Se eliminaron %n contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were imported.</source>
        <translation>
            <numerusform>Se importó %n contacto.</numerusform>
            <numerusform>Se importaron %n contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <comment>a contact</comment>
        <translation>%1 es ahora un solo contacto.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicates of %n contacts were merged.</source>
        <translation>
            <numerusform>Se fusionaron los duplicados de %n contacto.</numerusform>
            <numerusform>Se fusionaron los duplicados de %n contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>Contactos (*.csv *.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save or cancel the contact that you are changing, then import.</source>
        <translation>Guarda o cancela el contacto que estás cambiando y luego importa.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>%1 holds no contacts. Choose a table (.csv) or cards (.vcf).</source>
        <comment>a file</comment>
        <translation>%1 no contiene contactos. Elige una tabla (.csv) o tarjetas (.vcf).</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <comment>name of a file</comment>
        <translation>contactos.csv</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv);;Cards, vCard 4.0 (*.vcf)</source>
        <comment>kinds of files</comment>
        <translation>Tablas para hojas de cálculo (*.csv);;Tarjetas, vCard 4.0 (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written to %1.</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Se escribió %n contacto en %1.</numerusform>
            <numerusform>Se escribieron %n contactos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <comment>button: where a file was written</comment>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <comment>button</comment>
        <translation>N&amp;uevo contacto</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>button: contacts of a file</comment>
        <translation>Imp&amp;ortar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <comment>button: contacts into a file</comment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Du&amp;plicates</source>
        <comment>button: finds contacts that are there twice</comment>
        <translation>Duplic&amp;ados</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>These contacts are kept on this computer.</source>
        <translation>Estos contactos se guardan en este equipo.</translation>
    </message>
    <message>
        <source>These contacts are gone when the program ends: nothing of this account is kept on this computer.</source>
        <translation>Estos contactos desaparecen cuando termina el programa: no se guarda nada de esta cuenta en este equipo.</translation>
    </message>
    <message>
        <source>The server does not read them: VIP and the other groups here do not let anybody through do not disturb or your hours.</source>
        <translation>El servidor no los lee: VIP y los demás grupos de aquí no dejan pasar a nadie con No molestar ni fuera de tu horario.</translation>
    </message>
    <message>
        <source>Loading contacts…</source>
        <translation>Cargando contactos…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <comment>what was searched for</comment>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <comment>button</comment>
        <translation>Borr&amp;ar búsqueda</translation>
    </message>
    <message>
        <source>No contacts yet. Add somebody, or import a file of contacts.</source>
        <translation>Aún no hay contactos. Añade a alguien o importa un archivo de contactos.</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <comment>button</comment>
        <translation>Añad&amp;ir contacto</translation>
    </message>
</context>
<context>
    <name>MobileEntry</name>
    <message>
        <source>Your mobile number:</source>
        <translation>Tu número de móvil:</translation>
    </message>
    <message>
        <source>Save it, forward all calls</source>
        <comment>button</comment>
        <translation>Guardarlo y desviar todas las llamadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: no mobile number</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your mobile number</source>
        <translation>Tu número de móvil</translation>
    </message>
    <message>
        <source>Not a telephone number.</source>
        <translation>No es un número de teléfono.</translation>
    </message>
    <message>
        <source>It is saved in your account first.</source>
        <translation>Primero se guarda en tu cuenta.</translation>
    </message>
    <message>
        <source>Calls cannot be forwarded to this number.</source>
        <translation>Las llamadas no se pueden desviar a este número.</translation>
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
        <translation>Llamada perdida</translation>
    </message>
    <message numerus="yes">
        <source>%1 called %n time(s), last at %2</source>
        <comment>a caller, a time</comment>
        <translation>
            <numerusform>%1 llamó %n vez, la última a las %2</numerusform>
            <numerusform>%1 llamó %n veces, la última a las %2</numerusform>
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
        <translation>Mostrar las llamadas</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>button of a notification</comment>
        <translation>Devolver la llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n llamada perdida</numerusform>
            <numerusform>%n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called.</source>
        <comment>an account</comment>
        <translation>Llamaron a %1.</translation>
    </message>
    <message>
        <source>Caller blocked</source>
        <translation>Llamante bloqueado</translation>
    </message>
    <message>
        <source>Calls of %1 are turned away from now on.</source>
        <comment>a caller</comment>
        <translation>Las llamadas de %1 se rechazan desde ahora.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of a notification</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The caller is not blocked</source>
        <translation>El llamante no está bloqueado</translation>
    </message>
    <message>
        <source>Your certificate has ended</source>
        <translation>Tu certificado ha caducado</translation>
    </message>
    <message>
        <source>Your certificate ends today</source>
        <translation>Tu certificado caduca hoy</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Tu certificado caduca en %n día</numerusform>
            <numerusform>Tu certificado caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>El servidor ya no deja entrar a %1 con él.</translation>
    </message>
    <message>
        <source>After that the server no longer lets %1 in with it.</source>
        <comment>an account</comment>
        <translation>Después el servidor ya no deja entrar a %1 con él.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <comment>button of a notification</comment>
        <translation>Mostrar qué hacer</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>button of a notification: a certificate</comment>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Your forwarding was changed elsewhere</source>
        <translation>Tu desvío se cambió en otro lugar</translation>
    </message>
    <message>
        <source>Show forwarding</source>
        <comment>button of a notification</comment>
        <translation>Mostrar el desvío</translation>
    </message>
    <message>
        <source>The forwarding of your calls has ended</source>
        <translation>El desvío de tus llamadas ha terminado</translation>
    </message>
    <message>
        <source>Your balance is low</source>
        <translation>Tu saldo es bajo</translation>
    </message>
    <message>
        <source>%1 is left, less than the %2 below which you want to be told.</source>
        <comment>two amounts</comment>
        <translation>Quedan %1, menos de los %2 por debajo de los que quieres aviso.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <comment>button of a notification</comment>
        <translation>Añadir saldo</translation>
    </message>
    <message>
        <source>Show the balance</source>
        <comment>button of a notification</comment>
        <translation>Mostrar el saldo</translation>
    </message>
    <message>
        <source>Your calls are forwarded</source>
        <translation>Tus llamadas se desvían</translation>
    </message>
    <message>
        <source>Do not disturb is on</source>
        <translation>No molestar está activado</translation>
    </message>
    <message>
        <source>Show Bellset</source>
        <comment>button of a notification</comment>
        <translation>Mostrar Bellset</translation>
    </message>
    <message>
        <source>Turn off</source>
        <comment>button of a notification: forwarding</comment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not disturb has been on since %1.</source>
        <comment>a moment</comment>
        <translation>No molestar está activado desde %1.</translation>
    </message>
    <message>
        <source>Do not disturb has been on at least since %1.</source>
        <comment>a moment</comment>
        <translation>No molestar está activado al menos desde %1.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Todas tus llamadas van a %1 desde %2.</translation>
    </message>
    <message>
        <source>All your calls have gone to %1 at least since %2.</source>
        <comment>a target, a moment</comment>
        <translation>Todas tus llamadas van a %1 al menos desde %2.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;My note</source>
        <comment>heading: what the user writes about a call</comment>
        <translation>&amp;Mi nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <comment>button</comment>
        <translation>Borrar la nota</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Nota sobre esta llamada</translation>
    </message>
    <message>
        <source>For yourself. It stays on this computer.</source>
        <translation>Para ti. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>a note</comment>
        <translation>Guardada.</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %1 characters. Take out %n to save it.</source>
        <comment>a note that is too long</comment>
        <translation>
            <numerusform>Una nota tiene como máximo %1 caracteres. Quita %n para guardarla.</numerusform>
            <numerusform>Una nota tiene como máximo %1 caracteres. Quita %n para guardarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersConflict</name>
    <message>
        <source>First name</source>
        <comment>a field</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>a field</comment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a field</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>a field</comment>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>a field</comment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>No answer after</source>
        <comment>a field</comment>
        <translation>Sin respuesta tras</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <comment>a field</comment>
        <translation>Marcación rápida</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>the value of a field</comment>
        <translation>vacío</translation>
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
        <translation>Números</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún sin conexión.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>No se puede contactar con el servidor. Tus cambios se guardan como borrador.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Hay un cambio en curso.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Cambió mientras tanto en el servidor: elige su versión o la tuya.</translation>
    </message>
    <message>
        <source>One of the fields is not right yet.</source>
        <translation>Uno de los campos aún no es correcto.</translation>
    </message>
    <message>
        <source>This server shows your details but does not let you change them. Ask your provider.</source>
        <translation>Este servidor muestra tus datos, pero no te deja cambiarlos. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>Callers reach you at %1.</source>
        <comment>an address</comment>
        <translation>Te pueden llamar en %1.</translation>
    </message>
    <message>
        <source>Callers reach you at %1 and at one other address or number.</source>
        <comment>an address</comment>
        <translation>Te pueden llamar en %1 y en otra dirección o número.</translation>
    </message>
    <message numerus="yes">
        <source>Callers reach you at %1 and at %n other addresses and numbers.</source>
        <comment>an address</comment>
        <translation>
            <numerusform>Te pueden llamar en %1 y en %n dirección o número más.</numerusform>
            <numerusform>Te pueden llamar en %1 y en %n direcciones y números más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading your numbers…</source>
        <translation>Cargando tus números…</translation>
    </message>
    <message>
        <source>Your numbers could not be read.</source>
        <translation>No se pudieron leer tus números.</translation>
    </message>
    <message>
        <source>No telephone numbers. They are given out by whoever runs the server.</source>
        <translation>No hay números de teléfono. Los asigna quien administra el servidor.</translation>
    </message>
    <message>
        <source>Telephone numbers that ring you (ENUM). Whoever runs the server gives them out.</source>
        <translation>Números de teléfono que hacen sonar el tuyo (ENUM). Los asigna quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
</context>
<context>
    <name>OrderRunner</name>
    <message>
        <source>No account is open.</source>
        <comment>why something was not done</comment>
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>Do not disturb stays as it was: %1</source>
        <comment>a whole sentence</comment>
        <translation>No molestar queda como estaba: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Since yesterday</source>
        <translation>Desde &amp;ayer</translation>
    </message>
    <message>
        <source>The last missed calls</source>
        <translation>Las últimas llamadas perdidas</translation>
    </message>
    <message>
        <source>Calls since yesterday</source>
        <translation>Llamadas desde ayer</translation>
    </message>
    <message>
        <source>You missed no calls since yesterday.</source>
        <translation>No perdiste ninguna llamada desde ayer.</translation>
    </message>
    <message>
        <source>You missed one call since yesterday.</source>
        <translation>Perdiste una llamada desde ayer.</translation>
    </message>
    <message numerus="yes">
        <source>You missed %n calls since yesterday.</source>
        <translation>
            <numerusform>Perdiste %n llamada desde ayer.</numerusform>
            <numerusform>Perdiste %n llamadas desde ayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading call history…</source>
        <translation>Cargando el historial de llamadas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Calls that you miss appear here.</source>
        <translation>Aquí aparecen las llamadas que pierdes.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here after your first call.</source>
        <translation>Aún no hay llamadas. Aparecerán aquí después de tu primera llamada.</translation>
    </message>
    <message>
        <source>No calls since yesterday.</source>
        <translation>No hay llamadas desde ayer.</translation>
    </message>
    <message>
        <source>Your account has no voicemail. Whoever runs your server can add one.</source>
        <translation>Tu cuenta no tiene buzón de voz. Quien administra tu servidor puede añadir uno.</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Los mensajes quedan en el servidor.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1 and not kept.</source>
        <translation>Los mensajes se envían por correo a %1 y no se conservan.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Los mensajes se conservan y se envían por correo a %1.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the voicemail</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>No phone is signed in</source>
        <translation>No hay ningún teléfono conectado</translation>
    </message>
    <message>
        <source>Sign in on a phone with your SIP address, and calls ring there.</source>
        <translation>Inicia sesión en un teléfono con tu dirección SIP, y las llamadas sonarán allí.</translation>
    </message>
    <message>
        <source>1 online</source>
        <translation>1 en línea</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n en línea</numerusform>
            <numerusform>%n en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <translation>Cargando tu cuenta…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Below %1, as you asked to be told.</source>
        <comment>an amount</comment>
        <translation>Por debajo de %1, como pediste que se te avisara.</translation>
    </message>
    <message>
        <source>It is used up. Calls that cost money do not go out.</source>
        <translation>Está agotado. Las llamadas de pago no salen.</translation>
    </message>
    <message>
        <source>About %1 a day.</source>
        <comment>an amount that is spent</comment>
        <translation>Alrededor de %1 al día.</translation>
    </message>
    <message>
        <source>Closing the window now keeps Bellset in the tray. The preferences change that.</source>
        <translation>Al cerrar la ventana ahora, Bellset se queda en la bandeja. Se cambia en las preferencias.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Why?</source>
        <comment>why is this page read only</comment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why is this page read only?</source>
        <translation>¿Por qué esta página es de solo lectura?</translation>
    </message>
    <message>
        <source>Read only on this server</source>
        <translation>Solo lectura en este servidor</translation>
    </message>
    <message>
        <source>Saved data as of %1</source>
        <translation>Datos guardados: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Overview</source>
        <comment>name of a page</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The band at the top says who can reach you now and until when, and switches do not disturb, forwarding and your number at once. Every switch can be undone.

Below, the way of a call is drawn from left to right: what it meets first, what rings, and where it ends when nobody answers. The tiles tell what you missed, whether callers can leave a message, and which phones are signed in.</source>
        <comment>help of a page</comment>
        <translation>La franja de arriba dice quién puede llamarte ahora y hasta cuándo, y activa o desactiva al instante No molestar, el desvío y tu número. Todo cambio se puede deshacer.

Debajo se dibuja de izquierda a derecha el camino de una llamada: qué encuentra primero, qué suena y dónde acaba cuando nadie responde. Los recuadros dicen qué te perdiste, si quien llama puede dejar un mensaje y qué teléfonos están conectados.</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>name of a page</comment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Every call that is known, newest first. They are kept on this computer, so that they stay when the server has forgotten them; a time of which nothing is known is marked.

Type a name or a part of a number to search (Ctrl+F). Choose a call to see more about it, to call back (Ctrl+Return), to block the caller (Ctrl+B) or to copy the number (Ctrl+C).

Export (Ctrl+E) writes the calls that are shown into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Todas las llamadas conocidas, primero las más recientes. Se conservan en este equipo, para que sigan ahí cuando el servidor las haya olvidado; se señala el tiempo del que no se sabe nada.

Escribe un nombre o parte de un número para buscar (Ctrl+F). Elige una llamada para ver más sobre ella, para devolverla (Ctrl+Intro), para bloquear a quien llama (Ctrl+B) o para copiar el número (Ctrl+C).

Exportar (Ctrl+E) escribe las llamadas que se muestran en un archivo para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <comment>name of a page</comment>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>Who may call me</source>
        <comment>name of a page</comment>
        <translation>Quién puede llamarme</translation>
    </message>
    <message>
        <source>Do not disturb and the block list act at once and can be undone. Blocked callers are rejected before anything else is looked at; then do not disturb counts, then your hours.

The week shows who gets through when. Drag over it to set hours, or use the lines below it: days, from, to, and who. For each moment the rule with the fewest days counts, so that a rule for Sunday is an exception from one for every day. Rules take effect when you press Apply (Ctrl+S).

Under &quot;Who would ring?&quot; type a caller and choose a time: you see what would become of the call, and why.</source>
        <comment>help of a page</comment>
        <translation>No molestar y la lista de bloqueo actúan al instante y se pueden deshacer. A los bloqueados se los rechaza antes de mirar nada más; luego cuenta No molestar y después tu horario.

La semana muestra quién pasa y cuándo. Arrastra sobre ella para fijar horas, o usa las líneas de debajo: días, desde, hasta y quién. En cada momento cuenta la regla con menos días, así que una regla para el domingo es una excepción a una para todos los días. Las reglas entran en vigor cuando pulsas Aplicar (Ctrl+S).

En «¿Dónde sonaría?» escribe quién llama y elige una hora: verás qué sería de la llamada, y por qué.</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>name of a page</comment>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One card for each phone or softphone that is signed in to your account. Calls ring on all of them.

The lock says that the line between the device and the server is encrypted. A device renews its sign-in by itself; one that is switched off leaves the list when its time is over.</source>
        <comment>help of a page</comment>
        <translation>Una tarjeta por cada teléfono o softphone conectado a tu cuenta. Las llamadas suenan en todos.

El candado indica que la línea entre el dispositivo y el servidor está cifrada. Un dispositivo renueva su conexión por sí mismo; uno apagado sale de la lista cuando acaba su tiempo.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>name of a page</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Who you are to the office, and everything under which callers reach you.

Your details change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.

What people you call see, and your aliases, change at once and can be undone. Telephone numbers are given out by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Quién eres para la empresa, y todas las direcciones y números en los que te pueden llamar.

Tus datos cambian cuando pulsas Aplicar (Ctrl+S). Hasta entonces se conservan tus cambios, aunque cierres el programa. Esc en un campo deshace su cambio.

Lo que ven las personas a las que llamas, y tus alias, cambian al instante y se pueden deshacer. Los números de teléfono los asigna quien administra el servidor.</translation>
    </message>
    <message>
        <source>One row for each case in which calls go elsewhere, in the order in which they are tried. The first case that applies counts; while all calls are forwarded, the other rows are not used.

Switch a row on and choose where its calls go: your mobile, voicemail, or any number or address. With an end, what was there before comes back by itself. A row that is switched off keeps its number.

A preset keeps all rows under a name: &quot;Mobile&quot;, &quot;Office&quot;, &quot;Holiday&quot;. Choose one to switch to it at once, for good or until an end; it can be undone.

The rows change when you press Apply (Ctrl+S). Until then your changes are kept, even when you close the program. Esc in a field takes its change back.</source>
        <comment>help of a page</comment>
        <translation>Una fila por cada caso en que las llamadas van a otro sitio, en el orden en que se prueban. Cuenta el primer caso que se cumple; mientras se desvían todas las llamadas, las demás filas no se usan.

Activa una fila y elige adónde van sus llamadas: tu móvil, el buzón de voz o cualquier número o dirección. Con un final, lo que había antes vuelve por sí solo. Una fila desactivada conserva su número.

Un preajuste guarda todas las filas con un nombre: «Móvil», «Oficina», «Vacaciones». Elige uno para cambiar a él al instante, para siempre o hasta un final; se puede deshacer.

Las filas cambian cuando pulsas Aplicar (Ctrl+S). Hasta entonces se conservan tus cambios, aunque cierres el programa. Esc en un campo deshace su cambio.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>name of a page</comment>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Your mailbox: whether there is one, which calls reach it, and where its messages go.

The switch acts at once and can be undone. Where messages go changes when you press Apply (Ctrl+S). A new PIN counts at once; it takes the place of the old one and cannot be undone.

Which calls reach the mailbox is set on the page Forwarding.</source>
        <comment>help of a page</comment>
        <translation>Tu buzón: si hay uno, qué llamadas llegan a él y adónde van sus mensajes.

El interruptor actúa al instante y se puede deshacer. El destino de los mensajes cambia cuando pulsas Aplicar (Ctrl+S). Un PIN nuevo cuenta al instante; sustituye al anterior y no se puede deshacer.

Qué llamadas llegan al buzón se ajusta en la página Desvío.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a page</comment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>People you call, kept on this computer. Their names are shown with your calls.

Ctrl+N adds somebody, F2 or Return changes the one that is chosen, Del deletes it, Ctrl+C copies the number. Type in the search (Ctrl+F) a name, a part of a number or a group. Everything can be undone.

Import reads tables (.csv) and cards (.vcf) and shows what would happen before anything does; you may also drop the file on the page. Duplicates finds contacts with the same name or number and makes them one.</source>
        <comment>help of a page</comment>
        <translation>Personas a las que llamas, guardadas en este equipo. Sus nombres se muestran con tus llamadas.

Ctrl+N añade a alguien, F2 o Intro cambia el contacto elegido, Supr lo elimina, Ctrl+C copia el número. Escribe en la búsqueda (Ctrl+F) un nombre, parte de un número o un grupo. Todo se puede deshacer.

Importar lee tablas (.csv) y tarjetas (.vcf) y muestra qué ocurriría antes de que ocurra nada; también puedes soltar el archivo en la página. Duplicados encuentra contactos con el mismo nombre o número y los convierte en uno.</translation>
    </message>
    <message>
        <source>Balance and usage</source>
        <comment>name of a page</comment>
        <translation>Saldo y consumo</translation>
    </message>
    <message>
        <source>What is left on a prepaid account and about how long it lasts, judged by what you spent on the days that are known. Days that are not known do not count.

Each chart says its message above it. With the arrow keys you go from day to day; what is there stands below the chart. The same numbers are behind &quot;Show as table&quot;, and both can be copied.

&quot;Warn me below&quot; is kept on this computer. Export (Ctrl+E) writes all bookings that are kept here into a file for spreadsheets.</source>
        <comment>help of a page</comment>
        <translation>Lo que queda en una cuenta de prepago y cuánto dura aproximadamente, a juzgar por lo que gastaste en los días que se conocen. Los días que no se conocen no cuentan.

Cada gráfico dice su mensaje encima. Con las teclas de flecha pasas de un día a otro; lo que hay allí figura debajo del gráfico. Los mismos números están tras «Ver como tabla», y ambos se pueden copiar.

«Avisar por debajo de» se guarda en este equipo. Exportar (Ctrl+E) escribe todos los movimientos que se conservan aquí en un archivo para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>name of a page</comment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Your certificate is what lets you in, instead of a password. Here you see until when it is good and what protects it on this computer.

Renew gets a new certificate for a new key, which is made here and never leaves this computer. Export writes a copy for another computer, locked with a password of your choice. Replace takes another certificate file of the same account; the old one stays until the server has let the new one in.

Revoke a certificate when the computer or the file that holds it is lost: the server no longer lets it in. That cannot be taken back.</source>
        <comment>help of a page</comment>
        <translation>Tu certificado es lo que te da acceso, en lugar de una contraseña. Aquí ves hasta cuándo vale y qué lo protege en este equipo.

Renovar obtiene un certificado nuevo para una clave nueva, que se crea aquí y nunca sale de este equipo. Exportar escribe una copia para otro equipo, protegida con la contraseña que elijas. Reemplazar toma otro archivo de certificado de la misma cuenta; el anterior queda hasta que el servidor haya dejado entrar al nuevo.

Revoca un certificado cuando se pierda el equipo o el archivo que lo contiene: el servidor deja de aceptarlo. Eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <comment>name of a page</comment>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Your conference rooms: everybody who dials a room&apos;s extension and types its PIN talks with everybody else in it.

Copy invitation copies what a guest needs to know, as plain text for a message. A PIN that is copied alone leaves the clipboard after 30 seconds.

Rooms are set up by whoever runs the server.</source>
        <comment>help of a page</comment>
        <translation>Tus salas de conferencias: todos los que marcan la extensión de una sala y teclean su PIN hablan allí entre sí.

Copiar invitación copia lo que un invitado debe saber, como texto simple para un mensaje. Un PIN que se copia solo deja el portapapeles a los 30 segundos.

Las salas las prepara quien lleva el servidor.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What you see may be out of date.</source>
        <translation>Lo que ves puede estar desactualizado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>do not disturb quiet dnd silence</source>
        <comment>words under which it is found</comment>
        <translation>no molestar silencio tranquilidad callado dnd</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <comment>a moment</comment>
        <translation>No molestar hasta %1</translation>
    </message>
    <message>
        <source>Turn off do not disturb</source>
        <translation>Desactivar No molestar</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>No molestar durante 1 hora</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>No molestar durante 30 minutos</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>No molestar hasta que lo desactive</translation>
    </message>
    <message>
        <source>forward divert diversion all calls</source>
        <comment>words under which it is found</comment>
        <translation>desviar desvío reenviar transferir todas las llamadas</translation>
    </message>
    <message>
        <source>Stop forwarding all calls</source>
        <translation>Dejar de desviar todas las llamadas</translation>
    </message>
    <message>
        <source>Forward all calls to my mobile (%1)</source>
        <comment>number</comment>
        <translation>Desviar todas las llamadas a mi móvil (%1)</translation>
    </message>
    <message>
        <source>Forward all calls to voicemail</source>
        <translation>Desviar todas las llamadas al buzón de voz</translation>
    </message>
    <message>
        <source>privacy anonymous withhold caller id number</source>
        <comment>words under which hiding one&apos;s number is found</comment>
        <translation>privacidad anónimo ocultar identificador de llamada número</translation>
    </message>
    <message>
        <source>Hide my number</source>
        <translation>Ocultar mi número</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>Mostrar mi número</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Volver a la normalidad</translation>
    </message>
    <message>
        <source>no forwarding of all calls, no do not disturb</source>
        <comment>beside: Back to normal</comment>
        <translation>sin desvío de todas las llamadas y sin No molestar</translation>
    </message>
    <message>
        <source>your number</source>
        <comment>beside a number</comment>
        <translation>tu número</translation>
    </message>
    <message>
        <source>your alias</source>
        <comment>beside an address</comment>
        <translation>tu alias</translation>
    </message>
    <message>
        <source>Forward all calls, with a number and an end</source>
        <translation>Desviar todas las llamadas, con un número y un final</translation>
    </message>
    <message>
        <source>divert diversion always</source>
        <comment>words under which it is found</comment>
        <translation>desviar reenviar siempre</translation>
    </message>
    <message>
        <source>Forward while no phone is signed in</source>
        <translation>Desviar mientras no haya ningún teléfono conectado</translation>
    </message>
    <message>
        <source>divert offline unregistered</source>
        <comment>words under which it is found</comment>
        <translation>desviar sin conexión desconectado</translation>
    </message>
    <message>
        <source>Forward while I am busy</source>
        <translation>Desviar mientras estoy ocupado</translation>
    </message>
    <message>
        <source>divert on the phone engaged</source>
        <comment>words under which it is found</comment>
        <translation>desviar al teléfono comunicando</translation>
    </message>
    <message>
        <source>Forward when I do not answer</source>
        <translation>Desviar cuando no respondo</translation>
    </message>
    <message>
        <source>divert timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>desviar tiempo de espera segundos</translation>
    </message>
    <message>
        <source>Block a caller</source>
        <translation>Bloquear a quien llama</translation>
    </message>
    <message>
        <source>spam reject black list</source>
        <comment>words under which it is found</comment>
        <translation>spam rechazar lista negra</translation>
    </message>
    <message>
        <source>Reject callers who hide their number</source>
        <translation>Rechazar a quienes ocultan su número</translation>
    </message>
    <message>
        <source>anonymous withheld</source>
        <comment>words under which it is found</comment>
        <translation>anónimo oculto</translation>
    </message>
    <message>
        <source>Set the hours in which callers get through</source>
        <translation>Fijar las horas en que pasan las llamadas</translation>
    </message>
    <message>
        <source>accept rules week schedule</source>
        <comment>words under which it is found</comment>
        <translation>aceptar reglas semana horario</translation>
    </message>
    <message>
        <source>Test a caller: who would ring?</source>
        <translation>Probar a quien llama: ¿dónde sonaría?</translation>
    </message>
    <message>
        <source>explain why</source>
        <comment>words under which it is found</comment>
        <translation>explicar por qué</translation>
    </message>
    <message>
        <source>Search all calls</source>
        <translation>Buscar en todas las llamadas</translation>
    </message>
    <message>
        <source>history log missed find</source>
        <comment>words under which it is found</comment>
        <translation>historial registro perdidas encontrar</translation>
    </message>
    <message>
        <source>Export calls into a file</source>
        <translation>Exportar llamadas a un archivo</translation>
    </message>
    <message>
        <source>csv spreadsheet save</source>
        <comment>words under which it is found</comment>
        <translation>csv hoja de cálculo guardar</translation>
    </message>
    <message>
        <source>My mobile number</source>
        <translation>Mi número de móvil</translation>
    </message>
    <message>
        <source>cell phone identity</source>
        <comment>words under which it is found</comment>
        <translation>celular teléfono identidad</translation>
    </message>
    <message>
        <source>My e-mail address</source>
        <translation>Mi dirección de correo</translation>
    </message>
    <message>
        <source>identity mail</source>
        <comment>words under which it is found</comment>
        <translation>identidad correo email</translation>
    </message>
    <message>
        <source>Time zone of my account</source>
        <translation>Zona horaria de mi cuenta</translation>
    </message>
    <message>
        <source>clock local time</source>
        <comment>words under which it is found</comment>
        <translation>reloj hora local</translation>
    </message>
    <message>
        <source>How long my phones ring</source>
        <translation>Cuánto tiempo suenan mis teléfonos</translation>
    </message>
    <message>
        <source>no answer timeout seconds</source>
        <comment>words under which it is found</comment>
        <translation>sin respuesta tiempo de espera segundos</translation>
    </message>
    <message>
        <source>The number that people I call see</source>
        <translation>El número que ven las personas a las que llamo</translation>
    </message>
    <message>
        <source>caller id</source>
        <comment>words under which it is found</comment>
        <translation>identificador de llamada</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Añadir un alias</translation>
    </message>
    <message>
        <source>address</source>
        <comment>words under which it is found</comment>
        <translation>dirección</translation>
    </message>
    <message>
        <source>register device softphone</source>
        <comment>words under which it is found</comment>
        <translation>registrar dispositivo softphone</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <translation>Configurar otro dispositivo</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Settings</source>
        <comment>heading in the search of the window</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>heading in the search of the window</comment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <comment>heading in the search of the window</comment>
        <translation>Personas y números</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>heading in the search of the window</comment>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>PartyHistory</name>
    <message>
        <source>Other calls with them</source>
        <comment>heading</comment>
        <translation>Otras llamadas con esta persona</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <comment>a call; when</comment>
        <translation>Perdida, %1</translation>
    </message>
    <message>
        <source>You called, not answered, %1</source>
        <comment>when</comment>
        <translation>Llamaste, sin respuesta, %1</translation>
    </message>
    <message>
        <source>You called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Llamaste, %1, %2</translation>
    </message>
    <message>
        <source>They called, %1, %2</source>
        <comment>when, how long</comment>
        <translation>Te llamó, %1, %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Otra &amp;vez</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>Usa al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Unlock the certificate file</source>
        <translation>Desbloquear el archivo de certificado</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Contraseña del archivo</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>For most files it is your SIP password (for sip2sip: always).</source>
        <translation>En la mayoría de los archivos es tu contraseña SIP (en sip2sip: siempre).</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Does not open the file yet.</source>
        <translation>Aún no abre el archivo.</translation>
    </message>
    <message>
        <source>This password opens the file.</source>
        <translation>Esta contraseña abre el archivo.</translation>
    </message>
</context>
<context>
    <name>PathBoxes</name>
    <message>
        <source>When busy</source>
        <translation>Si está ocupado</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>tras %1 s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who calls</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>get through</source>
        <translation>pasan</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>ring</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mi móvil</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>No se deja pasar</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>The way of a call</source>
        <translation>El camino de una llamada</translation>
    </message>
    <message>
        <source>Station %1 of %2: %3</source>
        <comment>number, count, what it is</comment>
        <translation>Estación %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <comment>label of a field</comment>
        <translation>PIN n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <comment>label of a field: the new PIN</comment>
        <translation>Repe&amp;tirlo</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <comment>button</comment>
        <translation>Cambiar el &amp;PIN</translation>
    </message>
    <message>
        <source>Copy the PIN</source>
        <translation>Copiar el PIN</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits. You type it on a phone to hear your messages. It takes the place of the old one at once, and cannot be undone.</source>
        <translation>Un PIN tiene de 4 a 10 cifras. Se escribe en un teléfono para escuchar los mensajes. Sustituye al anterior al instante y no se puede deshacer.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>El PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN is in the clipboard for 30 seconds.</source>
        <translation>El PIN está en el portapapeles durante 30 segundos.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>This server does not tell the PIN. Set a new one.</source>
        <translation>Este servidor no indica el PIN. Pon uno nuevo.</translation>
    </message>
    <message>
        <source>The new PIN is in force.</source>
        <translation>El PIN nuevo está en vigor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer got lost: the old PIN or the new one may be in force. Change it again to be sure.</source>
        <translation>Se perdió la respuesta del servidor: puede que esté en vigor el PIN anterior o el nuevo. Cámbialo otra vez para estar seguro.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Present PIN: %1</source>
        <comment>digits, or dots that hide them</comment>
        <translation>PIN actual: %1</translation>
    </message>
    <message>
        <source>Present PIN: hidden</source>
        <translation>PIN actual: oculto</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>button: the PIN</comment>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>button: the PIN</comment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Ocultar el PIN</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Mostrar el PIN</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Un PIN solo tiene cifras.</translation>
    </message>
    <message>
        <source>At least 4 digits are needed.</source>
        <translation>Hacen falta al menos 4 cifras.</translation>
    </message>
    <message>
        <source>A PIN has 10 digits at most.</source>
        <translation>Un PIN tiene 10 cifras como máximo.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Escribe otra vez el PIN nuevo.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>&amp;Cancel</source>
        <comment>button: stop waiting for the server</comment>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of colours</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>choice of colours</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>choice of a language</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start):</source>
        <translation>&amp;Idioma (desde el próximo inicio):</translation>
    </message>
    <message>
        <source>The one shown last</source>
        <comment>choice of the first page</comment>
        <translation>La última que se mostró</translation>
    </message>
    <message>
        <source>&amp;First page:</source>
        <translation>Prim&amp;era página:</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>Iniciar cuando en&amp;tro en este equipo</translation>
    </message>
    <message>
        <source>Look for &amp;news while nobody looks</source>
        <translation>Buscar &amp;novedades cuando nadie mira</translation>
    </message>
    <message>
        <source>Asks the server every five minutes while the window is minimised.</source>
        <translation>Pregunta al servidor cada cinco minutos mientras la ventana está minimizada.</translation>
    </message>
    <message>
        <source>Every five minutes, while the window is minimised and for accounts that are not shown. Calls that the server forgets meanwhile are missing in your list.</source>
        <translation>Cada cinco minutos, mientras la ventana está minimizada y para las cuentas que no se muestran. Las llamadas que el servidor olvida mientras tanto faltan en tu lista.</translation>
    </message>
    <message>
        <source>Telephone links:</source>
        <translation>Enlaces telefónicos:</translation>
    </message>
    <message>
        <source>&amp;Open telephone links with Bellset</source>
        <translation>&amp;Abrir enlaces telefónicos con Bellset</translation>
    </message>
    <message>
        <source>What is kept:</source>
        <translation>Lo que se guarda:</translation>
    </message>
    <message>
        <source>&amp;Delete everything of %1…</source>
        <comment>button: an account</comment>
        <translation>Elimina&amp;r todo lo de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be changed, so it stays as it was.</source>
        <comment>a file</comment>
        <translation>No se puede cambiar %1, así que queda como estaba.</translation>
    </message>
    <message>
        <source>tel: and sip: links of web pages and mails open in Bellset.</source>
        <translation>Los enlaces tel: y sip: de páginas web y correos se abren en Bellset.</translation>
    </message>
    <message>
        <source>No program is chosen for tel: and sip: links of web pages and mails.</source>
        <translation>No hay ningún programa elegido para los enlaces tel: y sip: de páginas web y correos.</translation>
    </message>
    <message>
        <source>tel: links of web pages and mails open in %1.</source>
        <comment>name of a program</comment>
        <translation>Los enlaces tel: de páginas web y correos se abren en %1.</translation>
    </message>
    <message>
        <source>The choice is made in the settings of your desktop.</source>
        <translation>La elección se hace en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>The desktop did not take the choice. Choose Bellset in the settings of your desktop.</source>
        <translation>El escritorio no aceptó la elección. Elige Bellset en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>On this computer alone: the certificate of each account, encrypted; its calls, bookings and contacts; what the server said last; changes that are not applied. Nothing is sent to anybody but your server, and what you look for to the directory that you set up.</source>
        <translation>Solo en este equipo: el certificado de cada cuenta, cifrado; sus llamadas, movimientos y contactos; lo último que dijo el servidor; los cambios sin aplicar. No se envía nada a nadie más que a tu servidor y, lo que buscas, al directorio que configuraste.</translation>
    </message>
    <message>
        <source>Keep &amp;running in the tray when the window is closed</source>
        <translation>Se&amp;guir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>what to notify of</comment>
        <translation>&amp;Llamadas perdidas</translation>
    </message>
    <message>
        <source>For&amp;warding that changes, ends or was forgotten</source>
        <comment>what to notify of</comment>
        <translation>Un &amp;desvío que cambia, termina o se olvidó</translation>
    </message>
    <message>
        <source>A low &amp;balance</source>
        <comment>what to notify of</comment>
        <translation>Un &amp;saldo bajo</translation>
    </message>
    <message>
        <source>The &amp;end of my certificate</source>
        <comment>what to notify of</comment>
        <translation>Que mi certificado &amp;caduca</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Avisarme de:</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <comment>named sets of forwarding rows</comment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Without an end</source>
        <comment>button: what a preset set stays</comment>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>Nothing is put back: what is set now stays until you change it.</source>
        <translation>No se restablece nada: lo ajustado ahora queda hasta que lo cambies.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a preset…</source>
        <comment>button: the rows below</comment>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Name &amp;for it</source>
        <comment>label of a field: of a preset</comment>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Mobile, Office, Holiday…</source>
        <comment>examples of names of presets</comment>
        <translation>Móvil, Oficina, Vacaciones…</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a name</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Guardar el preajuste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: naming a preset</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply or discard your changes below first.</source>
        <translation>Aplica o descarta primero tus cambios de abajo.</translation>
    </message>
    <message>
        <source>It leads to your mobile, but your account has no mobile number.</source>
        <translation>Lleva a tu móvil, pero tu cuenta no tiene número de móvil.</translation>
    </message>
    <message>
        <source>It leads to voicemail, but your account has none.</source>
        <translation>Lleva al buzón de voz, pero tu cuenta no lo tiene.</translation>
    </message>
    <message>
        <source>It leads to your own account: calls would go in circles.</source>
        <translation>Lleva a tu propia cuenta: las llamadas darían vueltas en círculo.</translation>
    </message>
    <message>
        <source>One of its targets is no number and no address. Save it anew.</source>
        <translation>Uno de sus destinos no es ni un número ni una dirección. Guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>Until I &amp;change it</source>
        <translation>Hasta que &amp;lo cambie</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimi&amp;nar</translation>
    </message>
    <message>
        <source>The preset %1 is deleted. Your forwarding stays as it is.</source>
        <comment>name</comment>
        <translation>El preajuste %1 se ha eliminado. Tu desvío queda como está.</translation>
    </message>
    <message>
        <source>One of the targets below is missing or wrong.</source>
        <translation>Uno de los destinos de abajo falta o es incorrecto.</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Otro preajuste tiene este nombre.</translation>
    </message>
    <message>
        <source>In force: %1 until %2. This server has no ends: then this program puts back what was there before, as long as this program runs.</source>
        <comment>name, moment</comment>
        <translation>En vigor: %1 hasta %2. Este servidor no admite finales: entonces este programa restablece lo que había antes, mientras esté en marcha.</translation>
    </message>
    <message>
        <source>At %1 this program puts back what was there before, as long as this program runs.</source>
        <comment>moment</comment>
        <translation>Final: %1; entonces este programa restablece lo que había antes, mientras esté en marcha.</translation>
    </message>
    <message>
        <source>In force: %1 until %2, then what was there before.</source>
        <comment>name, moment</comment>
        <translation>En vigor: %1 hasta %2, luego lo que había antes.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>name of a preset</comment>
        <translation>En vigor: %1.</translation>
    </message>
    <message>
        <source>Keep the rows below under a name, and switch to them later with one choice.</source>
        <translation>Guarda las filas de abajo con un nombre y cambia a ellas después de una sola vez.</translation>
    </message>
    <message>
        <source>None of them is in force. This server has no ends: at an end this program puts back what was there before, as long as this program runs.</source>
        <translation>Ninguno está en vigor. Este servidor no admite finales: al llegar un final, este programa restablece lo que había antes, mientras esté en marcha.</translation>
    </message>
    <message>
        <source>None of them is in force.</source>
        <translation>Ninguno está en vigor.</translation>
    </message>
    <message>
        <source>Preset %1, in force</source>
        <comment>name</comment>
        <translation>Preajuste %1, en vigor</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <comment>name</comment>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>There are 12 presets. Delete one first.</source>
        <translation>Hay 12 preajustes. Elimina uno primero.</translation>
    </message>
    <message>
        <source>Keeps the rows below under a name.</source>
        <translation>Guarda las filas de abajo con un nombre.</translation>
    </message>
    <message>
        <source>It leads to an emergency number. Save it anew.</source>
        <translation>Lleva a un número de emergencias. Guárdalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ReachPath</name>
    <message>
        <source>All calls forwarded</source>
        <translation>Todo desviado</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>No phone signed in</source>
        <translation>Ningún teléfono conectado</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Si está ocupado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>fuera de tu horario</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the stations of a call; keep the spaces</comment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until you turn it off</source>
        <translation>hasta que lo desactives</translation>
    </message>
</context>
<context>
    <name>ReachStrip</name>
    <message>
        <source>For&amp;ward</source>
        <comment>button: opens a menu of targets for all calls</comment>
        <translation>D&amp;esviar</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <translation>Oc&amp;ultar mi número</translation>
    </message>
    <message>
        <source>&amp;Show my number</source>
        <translation>&amp;Mostrar mi número</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <comment>time, sentence</comment>
        <translation>Estado (%1): %2</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server has not answered yet.</source>
        <translation>No se sabe quién puede llamarte: el servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>It is not known who reaches you: the server does not say.</source>
        <translation>No se sabe quién puede llamarte: el servidor no lo dice.</translation>
    </message>
    <message>
        <source>Looking up who reaches you…</source>
        <translation>Consultando quién puede llamarte…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún sin conexión.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be changed now.</source>
        <translation>No se puede contactar con el servidor, así que no se puede cambiar nada ahora.</translation>
    </message>
    <message>
        <source>You are not signed in, so nothing can be changed now.</source>
        <translation>No has iniciado sesión, así que no se puede cambiar nada ahora.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Hay un cambio en curso.</translation>
    </message>
    <message>
        <source>This server does not let you change this.</source>
        <translation>Este servidor no te deja cambiar esto.</translation>
    </message>
    <message>
        <source>Turn off do not distur&amp;b</source>
        <comment>button</comment>
        <translation>Desactiva&amp;r No molestar</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <comment>button: opens a menu of durations</comment>
        <translation>No mo&amp;lestar</translation>
    </message>
    <message>
        <source>Calls ring again at once.</source>
        <translation>Las llamadas vuelven a sonar al instante.</translation>
    </message>
    <message>
        <source>Choose for how long no call rings.</source>
        <translation>Elige durante cuánto tiempo no suena ninguna llamada.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere, or stop forwarding them.</source>
        <translation>Enviar todas las llamadas a otro sitio, o dejar de desviarlas.</translation>
    </message>
    <message>
        <source>Send all calls elsewhere.</source>
        <translation>Enviar todas las llamadas a otro sitio.</translation>
    </message>
    <message>
        <source>Let callers leave a &amp;message</source>
        <comment>button: forward to voicemail</comment>
        <translation>&amp;Permitir dejar un mensaje</translation>
    </message>
    <message>
        <source>Send callers to &amp;my mobile</source>
        <comment>button</comment>
        <translation>&amp;Desviar a mi móvil</translation>
    </message>
    <message>
        <source>Set up forward&amp;ing</source>
        <comment>button</comment>
        <translation>Con&amp;figurar desvío</translation>
    </message>
    <message>
        <source>Only while no phone is signed in.</source>
        <translation>Solo mientras no haya ningún teléfono conectado.</translation>
    </message>
    <message>
        <source>Hide m&amp;y number</source>
        <comment>toggle button</comment>
        <translation>O&amp;cultar mi número</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se sabe.</translation>
    </message>
    <message>
        <source>People you call do not see your number.</source>
        <translation>Las personas a las que llamas no ven tu número.</translation>
    </message>
    <message>
        <source>People you call see your number.</source>
        <translation>Las personas a las que llamas ven tu número.</translation>
    </message>
    <message>
        <source>Set from here %1. This server cannot be asked whether it still holds.</source>
        <translation>Ajustado desde aquí %1. Este servidor no dice si sigue en vigor.</translation>
    </message>
    <message>
        <source>This server cannot be asked whether your number is hidden.</source>
        <translation>Este servidor no dice si tu número está oculto.</translation>
    </message>
    <message>
        <source>M&amp;y number: hidden</source>
        <comment>button with menu</comment>
        <translation>Mi númer&amp;o: oculto</translation>
    </message>
    <message>
        <source>M&amp;y number: shown</source>
        <comment>button with menu</comment>
        <translation>Mi númer&amp;o: visible</translation>
    </message>
    <message>
        <source>M&amp;y number: not known</source>
        <comment>button with menu</comment>
        <translation>M&amp;i número: no se sabe</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Durante &amp;30 minutos</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Until I &amp;turn it off</source>
        <translation>&amp;Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Send all calls to</source>
        <translation>Enviar todas las llamadas a</translation>
    </message>
    <message>
        <source>My mobile (no number in your account)</source>
        <translation>Mi móvil (no hay número en tu cuenta)</translation>
    </message>
    <message>
        <source>My &amp;mobile (%1)</source>
        <translation>Mi móv&amp;il (%1)</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Buzón de voz</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>Ot&amp;ro…</translation>
    </message>
    <message>
        <source>&amp;Stop forwarding</source>
        <translation>De&amp;jar de desviar</translation>
    </message>
    <message>
        <source>&amp;Back to normal</source>
        <translation>Volver a la normali&amp;dad</translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <comment>button: read the settings again</comment>
        <translation>Comp&amp;robar ahora</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button</comment>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button: undo a change</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <comment>button: shows code and cause of an error</comment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>button</comment>
        <translation>Reha&amp;cer</translation>
    </message>
    <message>
        <source>Who would ring?</source>
        <comment>button</comment>
        <translation>¿Dónde sonaría?</translation>
    </message>
    <message>
        <source>See what would become of a call, and why.</source>
        <translation>Ver qué sería de una llamada, y por qué.</translation>
    </message>
    <message>
        <source>A &amp;contact</source>
        <translation>Un &amp;contacto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>saved sets of forwards</comment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>My &amp;mobile (add its number)…</source>
        <translation>Mi &amp;móvil (añadir su número)…</translation>
    </message>
    <message>
        <source>Stop forwarding</source>
        <comment>button: all calls ring here again</comment>
        <translation>Dejar de desviar</translation>
    </message>
    <message>
        <source>Calls ring here again.</source>
        <translation>Las llamadas vuelven a sonar aquí.</translation>
    </message>
    <message>
        <source>Ended from here, as long as this program runs</source>
        <translation>Se termina desde aquí, mientras este programa esté en marcha</translation>
    </message>
</context>
<context>
    <name>ReachText</name>
    <message>
        <source>your devices</source>
        <comment>where a call rings</comment>
        <translation>tus dispositivos</translation>
    </message>
    <message>
        <source>1 device</source>
        <comment>where a call rings</comment>
        <translation>1 dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <comment>where a call rings</comment>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>where a call ends</comment>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>your mobile</source>
        <comment>where a call goes</comment>
        <translation>tu móvil</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>what happens to a call</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>target of a forward</comment>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>My mobile</source>
        <comment>target of a forward</comment>
        <translation>Mi móvil</translation>
    </message>
    <message>
        <source>All calls</source>
        <comment>when a call is forwarded</comment>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>No phone online</source>
        <comment>when a call is forwarded</comment>
        <translation>Ningún teléfono en línea</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>when a call is forwarded</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No answer after %1 s</source>
        <comment>when a call is forwarded</comment>
        <translation>Sin respuesta tras %1 s</translation>
    </message>
    <message>
        <source>Rejected by my rules</source>
        <comment>when a call is forwarded</comment>
        <translation>Rechazadas por mis reglas</translation>
    </message>
    <message>
        <source>VIP</source>
        <comment>group of contacts</comment>
        <translation>VIP</translation>
    </message>
    <message>
        <source>business</source>
        <comment>group of contacts</comment>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>coworkers</source>
        <comment>group of contacts</comment>
        <translation>compañeros</translation>
    </message>
    <message>
        <source>friends</source>
        <comment>group of contacts</comment>
        <translation>amigos</translation>
    </message>
    <message>
        <source>family</source>
        <comment>group of contacts</comment>
        <translation>familia</translation>
    </message>
    <message>
        <source>after %1 s %2</source>
        <comment>a step of a call&apos;s way: after 20 s voicemail</comment>
        <translation>tras %1 s %2</translation>
    </message>
    <message>
        <source>%1 (when busy: %2)</source>
        <comment>a call&apos;s way, and where it goes when busy</comment>
        <translation>%1 (si está ocupado: %2)</translation>
    </message>
    <message>
        <source> until %1</source>
        <comment>appended to a state; keep the space in front</comment>
        <translation> hasta %1</translation>
    </message>
    <message>
        <source>callers hear voicemail</source>
        <translation>quien llama oye el buzón de voz</translation>
    </message>
    <message>
        <source>callers are turned away</source>
        <translation>se rechaza a quien llama</translation>
    </message>
    <message>
        <source>callers go to %1</source>
        <translation>quien llama pasa a %1</translation>
    </message>
    <message>
        <source>others hear voicemail</source>
        <translation>los demás oyen el buzón de voz</translation>
    </message>
    <message>
        <source>others are turned away</source>
        <translation>se rechaza a los demás</translation>
    </message>
    <message>
        <source>others go to %1</source>
        <translation>los demás pasan a %1</translation>
    </message>
    <message>
        <source>Nobody can reach you: no phone is signed in and nothing is forwarded.</source>
        <translation>Nadie puede llamarte: no hay ningún teléfono conectado ni nada desviado.</translation>
    </message>
    <message>
        <source>All calls go to %1%2, do not disturb or not.</source>
        <comment>place, end</comment>
        <translation>Todas las llamadas van a %1%2, con No molestar o sin él.</translation>
    </message>
    <message>
        <source>All calls go to %1%2.</source>
        <comment>place, end</comment>
        <translation>Todas las llamadas van a %1%2.</translation>
    </message>
    <message>
        <source>Do not disturb%1, except for %2; %3.</source>
        <comment>end, groups, what the others meet</comment>
        <translation>No molestar%1, salvo para %2; %3.</translation>
    </message>
    <message>
        <source>Do not disturb%1; %2.</source>
        <comment>end, what callers meet</comment>
        <translation>No molestar%1; %2.</translation>
    </message>
    <message>
        <source>Outside your hours: %1.</source>
        <comment>what callers meet</comment>
        <translation>Fuera de tu horario: %1.</translation>
    </message>
    <message>
        <source>Only %1 get through: %2; %3.</source>
        <comment>groups, a call&apos;s way, what the others meet</comment>
        <translation>Solo dejas pasar a %1: %2; %3.</translation>
    </message>
    <message>
        <source>No phone is signed in; %1.</source>
        <comment>what callers meet</comment>
        <translation>No hay ningún teléfono conectado; %1.</translation>
    </message>
    <message>
        <source>Callers reach: %1.</source>
        <comment>a call&apos;s way</comment>
        <translation>Quien llama llega a: %1.</translation>
    </message>
    <message>
        <source>Nobody can reach you</source>
        <translation>Nadie puede llamarte</translation>
    </message>
    <message>
        <source>Forwarded to %1%2</source>
        <comment>place, end</comment>
        <translation>Desviado a %1%2</translation>
    </message>
    <message>
        <source>Do not disturb%1</source>
        <comment>end</comment>
        <translation>No molestar%1</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Fuera de tu horario</translation>
    </message>
    <message>
        <source>Some callers get through</source>
        <translation>Pasan algunas llamadas</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Localizable</translation>
    </message>
</context>
<context>
    <name>RecentCallsModel</name>
    <message>
        <source>Missed call from %1, %2</source>
        <comment>who, when</comment>
        <translation>Llamada perdida de %1, %2</translation>
    </message>
    <message>
        <source>Call from %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Llamada de %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, %3</source>
        <comment>who, when, how long</comment>
        <translation>Llamada a %1, %2, %3</translation>
    </message>
    <message>
        <source>Call to %1, %2, not answered</source>
        <comment>who, when</comment>
        <translation>Llamada a %1, %2, sin respuesta</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>&amp;Use the new one</source>
        <comment>button: a certificate</comment>
        <translation>&amp;Usar el nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <comment>button: a certificate</comment>
        <translation>&amp;Conservar el actual</translation>
    </message>
    <message>
        <source>Present certificate</source>
        <translation>Certificado actual</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>Certificado del archivo</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <comment>a fingerprint</comment>
        <translation>SHA-256 empieza por %1</translation>
    </message>
    <message>
        <source>The file holds the certificate that is in use already.</source>
        <translation>El archivo contiene el certificado que ya está en uso.</translation>
    </message>
    <message>
        <source>The one of the file ends earlier than the present one. Is it an older file?</source>
        <translation>El del archivo caduca antes que el actual. ¿Es un archivo más antiguo?</translation>
    </message>
    <message>
        <source>The server is asked whether it lets the new one in before anything is replaced.</source>
        <translation>Antes de reemplazar nada se pregunta al servidor si deja entrar al nuevo.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Days of rule %1: %2</source>
        <translation>Días de la regla %1: %2</translation>
    </message>
    <message>
        <source>Rule %1 begins</source>
        <translation>Comienzo de la regla %1</translation>
    </message>
    <message>
        <source>Rule %1 ends</source>
        <translation>Fin de la regla %1</translation>
    </message>
    <message>
        <source>Who gets through by rule %1: %2</source>
        <translation>Quién pasa según la regla %1: %2</translation>
    </message>
    <message>
        <source>Remove rule %1: %2</source>
        <translation>Quitar la regla %1: %2</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Until %1 of the day after.</source>
        <comment>time</comment>
        <translation>Hasta las %1 del día siguiente.</translation>
    </message>
    <message>
        <source>%1 (nobody in it)</source>
        <comment>group</comment>
        <translation>%1 (sin nadie)</translation>
    </message>
</context>
<context>
    <name>RulesConflict</name>
    <message>
        <source>no rule</source>
        <comment>for these days</comment>
        <translation>sin regla</translation>
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
        <translation>&amp;Usar la suya</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <comment>button: settle a conflict</comment>
        <translation>Man&amp;tener la mía</translation>
    </message>
    <message>
        <source>Add a rul&amp;e</source>
        <comment>button</comment>
        <translation>&amp;Añadir regla</translation>
    </message>
    <message>
        <source>When callers get through</source>
        <translation>Cuándo pasan las llamadas</translation>
    </message>
    <message>
        <source>Without a rule everybody gets through at any time.</source>
        <translation>Sin reglas, todos pasan a cualquier hora.</translation>
    </message>
    <message>
        <source>Filled: everybody. Outlined: some groups. Empty: nobody. For each moment the rule with the fewest days counts.</source>
        <translation>Relleno: todos. Contorno: algunos grupos. Vacío: nadie. En cada momento cuenta la regla con menos días.</translation>
    </message>
    <message>
        <source>Drag over the week to set hours.</source>
        <translation>Arrastra sobre la semana para fijar horas.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>time zone</comment>
        <translation>Las horas son las de %1.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: there are no rules any more.</source>
        <translation>Cambió mientras tanto en el servidor: ya no hay reglas.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: %1.</source>
        <comment>the rules there</comment>
        <translation>Cambió mientras tanto en el servidor: %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <comment>button: settle a conflict</comment>
        <translation>Comparar…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Added the alias %1.</source>
        <translation>Se añadió el alias %1.</translation>
    </message>
    <message>
        <source>Removed the alias %1.</source>
        <translation>Se quitó el alias %1.</translation>
    </message>
    <message>
        <source>There are no aliases.</source>
        <translation>No hay alias.</translation>
    </message>
    <message>
        <source>&quot;enum&quot; takes no further words.</source>
        <translation>«enum» no admite más palabras.</translation>
    </message>
    <message>
        <source>There are no ENUM numbers.</source>
        <translation>No hay números ENUM.</translation>
    </message>
    <message>
        <source>Write &quot;api GET PATH&quot; or &quot;api POST PATH&quot;.</source>
        <translation>Escribe «api GET PATH» o «api POST PATH».</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>La ruta empieza con una barra.</translation>
    </message>
    <message>
        <source>The query in the path cannot be read.</source>
        <translation>No se puede leer la consulta de la ruta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>«%1» no tiene la forma clave=valor.</translation>
    </message>
    <message>
        <source>The server is given with a file of its own, %1, so %2 cannot be asked. Give it without the file: --server %3.</source>
        <translation>El servidor se indica con un archivo propio, %1, así que no se puede preguntar a %2. Indícalo sin el archivo: --server %3.</translation>
    </message>
    <message>
        <source>This account pays afterwards: it has no balance.</source>
        <translation>Esta cuenta paga después: no tiene saldo.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <comment>%1 is an amount with its currency</comment>
        <translation>Saldo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) running on it.</source>
        <translation>
            <numerusform>%n llamada en curso con cargo a él.</numerusform>
            <numerusform>%n llamadas en curso con cargo a él.</numerusform>
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
        <translation>No hay movimientos.</translation>
    </message>
    <message>
        <source>There are older bookings: --limit shows more.</source>
        <translation>Hay movimientos más antiguos: --limit muestra más.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message numerus="yes">
        <source>This month: %n call(s) placed, price %1.</source>
        <translation>
            <numerusform>Este mes: %n llamada realizada, precio %1.</numerusform>
            <numerusform>Este mes: %n llamadas realizadas, precio %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;balance&quot; takes no further words.</source>
        <translation>«balance» no admite más palabras.</translation>
    </message>
    <message>
        <source>--%1 belongs to &quot;balance --history&quot;.</source>
        <translation>--%1 va con «balance --history».</translation>
    </message>
    <message>
        <source>&quot;usage&quot; takes no further words.</source>
        <translation>«usage» no admite más palabras.</translation>
    </message>
    <message>
        <source>&quot;calls&quot; takes no further words.</source>
        <translation>«calls» no admite más palabras.</translation>
    </message>
    <message>
        <source>Use one of --missed, --in and --out.</source>
        <translation>Usa una de --missed, --in y --out.</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call</comment>
        <translation>perdida</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>a call</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a call</comment>
        <translation>saliente</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a call</comment>
        <translation>entrante</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>No hay llamadas.</translation>
    </message>
    <message>
        <source>There are older calls: --limit shows more.</source>
        <translation>Hay llamadas más antiguas: --limit muestra más.</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation>Guardado para %1.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Huella SHA-256: %1</translation>
    </message>
    <message>
        <source>--protect is keychain or password.</source>
        <translation>--protect es keychain o password.</translation>
    </message>
    <message>
        <source>&quot;cert %1&quot; has no option --%2.</source>
        <translation>«cert %1» no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>Name the file once.</source>
        <translation>Nombra el archivo una sola vez.</translation>
    </message>
    <message>
        <source>Write &quot;cert import FILE&quot;, &quot;cert enrol ADDRESS&quot;, &quot;cert export FILE&quot;, &quot;cert revoke SERIAL&quot;, or &quot;cert&quot; with show, renew or list.</source>
        <translation>Escribe «cert import FILE», «cert enrol ADDRESS», «cert export FILE», «cert revoke SERIAL», o «cert» con show, renew o list.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Contraseña nueva de %1:</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>&quot;cert enrol&quot; gets a new certificate: leave --p12 and --account out.</source>
        <translation>«cert enrol» obtiene un certificado nuevo: omite --p12 y --account.</translation>
    </message>
    <message>
        <source>There is no password: add --password-stdin, and write it in the first line of standard input, the code in the second.</source>
        <translation>No hay contraseña: añade --password-stdin y escríbela en la primera línea de la entrada estándar, con el código en la segunda.</translation>
    </message>
    <message>
        <source>There is no code on standard input, after the password.</source>
        <translation>No hay ningún código en la entrada estándar, después de la contraseña.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>&quot;cert renew&quot; works on a saved account; import the file first.</source>
        <translation>«cert renew» actúa sobre una cuenta guardada; importa primero el archivo.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 ya existe; elige otro nombre.</translation>
    </message>
    <message>
        <source>--legacy is for .p12 files.</source>
        <translation>--legacy es para archivos .p12.</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Contraseña nueva para %1:</translation>
    </message>
    <message>
        <source>The file needs a password; type it, or give it with --password-stdin.</source>
        <translation>El archivo necesita una contraseña; escríbela o indícala con --password-stdin.</translation>
    </message>
    <message>
        <source>The certificate %1 is revoked.</source>
        <translation>El certificado %1 está revocado.</translation>
    </message>
    <message>
        <source>say who can reach me; ends with 3 if nobody can</source>
        <translation>decir quién puede llamarme; código de salida 3 si nadie puede</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>forward calls; TARGET is mobile, voicemail, a number or an address</source>
        <translation>desviar llamadas; TARGET es mobile, voicemail, un número o una dirección</translation>
    </message>
    <message>
        <source>hide or show my number when I call</source>
        <translation>ocultar o mostrar mi número cuando llamo</translation>
    </message>
    <message>
        <source>list calls, those kept on this computer too</source>
        <translation>mostrar las llamadas, también las conservadas en este equipo</translation>
    </message>
    <message>
        <source>decide who gets through when, and who never does</source>
        <translation>decidir quién pasa y cuándo, y quién no pasa nunca</translation>
    </message>
    <message>
        <source>reject calls of somebody</source>
        <translation>rechazar las llamadas de alguien</translation>
    </message>
    <message>
        <source>no longer reject calls of somebody</source>
        <translation>dejar de rechazar las llamadas de alguien</translation>
    </message>
    <message>
        <source>say what becomes of a call, step by step; ends with 3 if it is turned away</source>
        <translation>decir qué es de una llamada, paso a paso; código de salida 3 si se rechaza</translation>
    </message>
    <message>
        <source>entries that the account&apos;s programs keep on the server</source>
        <translation>entradas que los programas de la cuenta guardan en el servidor</translation>
    </message>
    <message>
        <source>other names that ring my phones</source>
        <translation>otros nombres que hacen sonar mis teléfonos</translation>
    </message>
    <message>
        <source>my telephone numbers in ENUM</source>
        <translation>mis números de teléfono en ENUM</translation>
    </message>
    <message>
        <source>phones that are signed in</source>
        <translation>teléfonos conectados</translation>
    </message>
    <message>
        <source>prepaid balance and the calls on it, or what was booked, also what is kept on this computer</source>
        <translation>saldo de prepago y llamadas con cargo a él, o sus movimientos, también los conservados en este equipo</translation>
    </message>
    <message>
        <source>calls of this month and their price</source>
        <translation>llamadas de este mes y su precio</translation>
    </message>
    <message>
        <source>the mailbox; the PIN is asked for or read from standard input</source>
        <translation>el buzón; el PIN se pregunta o se lee de la entrada estándar</translation>
    </message>
    <message>
        <source>e-mail, mobile number, time zone and the like</source>
        <translation>correo, número de móvil, zona horaria y similares</translation>
    </message>
    <message>
        <source>the number that others see when I call</source>
        <translation>el número que ven otros cuando llamo</translation>
    </message>
    <message>
        <source>change my password; both are asked for or read from standard input</source>
        <translation>cambiar mi contraseña; ambas se preguntan o se leen de la entrada estándar</translation>
    </message>
    <message>
        <source>add a prepaid card; its number is asked for or read from standard input</source>
        <translation>añadir una tarjeta de prepago; su número se pregunta o se lee de la entrada estándar</translation>
    </message>
    <message>
        <source>keep a certificate on this computer, get one by password or invitation, look at it, renew it, take it along</source>
        <translation>guardar un certificado en este equipo, obtener uno con contraseña o invitación, verlo, renovarlo, llevárselo</translation>
    </message>
    <message>
        <source>send a request as it is</source>
        <translation>enviar una petición tal cual</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>No se indicó ninguna orden.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2.</source>
        <translation>«%1» no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>--invitation-stdin belongs to &quot;cert enrol&quot;.</source>
        <translation>--invitation-stdin va con «cert enrol».</translation>
    </message>
    <message>
        <source>Usage: bellsetctl [OPTION]... COMMAND

Changes and shows the settings of a SIP account.

Commands:
</source>
        <translation>Uso: bellsetctl [OPTION]... COMMAND

Cambia y muestra los ajustes de una cuenta SIP.

Órdenes:
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
Opciones:
  --p12 FILE           usar el certificado de este archivo
  --password-stdin     leer su contraseña de la entrada estándar
  --invitation-stdin   leer el código de una invitación de la entrada estándar
  --account ADDRESS    usar el certificado guardado para esta cuenta; con --p12, la
                       cuenta de un certificado que no nombra ninguna
  --server URL         el servidor, si no es el habitual
  --ca FILE            creer a los servidores que avala esta autoridad
  -o, --output FORMAT  text, json o csv
  --timeout SECONDS    cuánto esperar cada respuesta
  -h, --help           mostrar esto
  --version            mostrar la versión

Momentos: 30m 1h 2h30m 1d; 17:00, &quot;tomorrow 8:00&quot;, 2026-05-03T10:42;
en llamadas y movimientos también yesterday, &quot;yesterday 8:00&quot;, 7d (atrás).
Códigos de salida: 0 hecho, 2 uso, 3 estado falso, 4 no encontrado, 5 conflicto, 6 denegado, 7 red, 8 servidor, 9 certificado.
</translation>
    </message>
    <message>
        <source>The output is one of text, json and csv.</source>
        <translation>La salida es una de text, json y csv.</translation>
    </message>
    <message>
        <source>The time-out is a number of seconds from 1 to 3600.</source>
        <translation>El tiempo de espera es un número de segundos de 1 a 3600.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>how long a phone stays signed in</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>No phone is signed in.</source>
        <translation>No hay ningún teléfono conectado.</translation>
    </message>
    <message>
        <source>Use either --for or --until.</source>
        <translation>Usa --for o --until, pero no ambas.</translation>
    </message>
    <message>
        <source>A length of time is written like 30m, 1h or 1d.</source>
        <translation>Una duración se escribe como 30m, 1h o 1d.</translation>
    </message>
    <message>
        <source>A time to come is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Un momento futuro se escribe como 17:00, &quot;tomorrow 8:00&quot; o 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>The exceptions are some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Las excepciones son algunos de vip, business, coworkers, friends y family, separados por comas.</translation>
    </message>
    <message>
        <source>Do not disturb is off.</source>
        <translation>No molestar está desactivado.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>No molestar está activado hasta %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until you turn it off.</source>
        <translation>No molestar está activado hasta que lo desactives.</translation>
    </message>
    <message>
        <source>These get through: %1.</source>
        <comment>groups</comment>
        <translation>Pasan: %1.</translation>
    </message>
    <message>
        <source>Write &quot;dnd on&quot; or &quot;dnd off&quot;.</source>
        <translation>Escribe «dnd on» o «dnd off».</translation>
    </message>
    <message>
        <source>&quot;dnd off&quot; takes no options.</source>
        <translation>«dnd off» no admite opciones.</translation>
    </message>
    <message>
        <source>Write &quot;explain&quot; with a number or an address.</source>
        <translation>Escribe «explain» con un número o una dirección.</translation>
    </message>
    <message>
        <source>Who calls? Write &quot;explain CALLER --at %1&quot;.</source>
        <translation>¿Quién llama? Escribe «explain CALLER --at %1».</translation>
    </message>
    <message>
        <source>A time is written like 17:00, &quot;tomorrow 8:00&quot; or 2026-05-03T10:42.</source>
        <translation>Una hora se escribe como 17:00, &quot;tomorrow 8:00&quot; o 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>Write &quot;forward&quot; with all, busy, offline, noanswer, rejected, off or show.</source>
        <translation>Escribe «forward» con all, busy, offline, noanswer, rejected, off o show.</translation>
    </message>
    <message>
        <source>There is something too much after &quot;forward %1&quot;.</source>
        <translation>Sobra algo después de «forward %1».</translation>
    </message>
    <message>
        <source>&quot;forward %1&quot; takes no options.</source>
        <translation>«forward %1» no admite opciones.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;.</source>
        <translation>No existe la condición «%1».</translation>
    </message>
    <message>
        <source>--to is empty; to switch off, write &quot;forward off&quot;.</source>
        <translation>--to está vacío; para desactivar, escribe «forward off».</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Nothing was forwarded to before: say where with --to.</source>
        <translation>Antes no se desviaba a nada: indica el destino con --to.</translation>
    </message>
    <message>
        <source>No caller ID is set.</source>
        <translation>No hay ningún identificador de llamada definido.</translation>
    </message>
    <message>
        <source>Those whom you call see %1.</source>
        <translation>Las personas a las que llamas ven %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value with one of the keys %2.</source>
        <translation>«%1» no tiene la forma clave=valor con una de las claves %2.</translation>
    </message>
    <message>
        <source>Write &quot;identity show&quot; or &quot;identity set key=value&quot;.</source>
        <translation>Escribe «identity show» o «identity set key=value».</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>El valor de %1 no se puede usar.</translation>
    </message>
    <message>
        <source>Write &quot;caller-id&quot;, &quot;caller-id NUMBER&quot; (+ and 7 to 15 digits) or &quot;caller-id off&quot;.</source>
        <translation>Escribe «caller-id», «caller-id NUMBER» (+ y de 7 a 15 cifras) o «caller-id off».</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>No hay entradas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write 2026-05-03T10:42, seconds since 1970, or 2h for two hours ago.</source>
        <translation>«%1» no es un momento; escribe 2026-05-03T10:42, segundos desde 1970, o 2h para hace dos horas.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to %1.</source>
        <translation>El límite es un número de 1 a %1.</translation>
    </message>
    <message>
        <source>The summary is of all entries; leave --since and --limit out.</source>
        <translation>El resumen es de todas las entradas; omite --since y --limit.</translation>
    </message>
    <message>
        <source>The entry is not text in UTF-8; encode it, for example with base64.</source>
        <translation>La entrada no es texto en UTF-8; codifícala, por ejemplo con base64.</translation>
    </message>
    <message>
        <source>The entry nests more than %1 arrays and objects; store it as text, without --json.</source>
        <translation>La entrada anida más de %1 listas y objetos; guárdala como texto, sin --json.</translation>
    </message>
    <message>
        <source>The entry is no JSON value, or null; correct it, or leave --json out to store it as text.</source>
        <translation>La entrada no es un valor JSON, o es null; corrígela u omite --json para guardarla como texto.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Write &quot;journal put --uuid UUID [--json] [FILE|-]&quot;.</source>
        <translation>Escribe «journal put --uuid UUID [--json] [FILE|-]».</translation>
    </message>
    <message>
        <source>The server keeps these entries no longer.</source>
        <translation>El servidor ya no conserva estas entradas.</translation>
    </message>
    <message>
        <source>Write &quot;journal get [--since TIME] [--except UUID] [--limit N] [--summary]&quot;, &quot;journal put --uuid UUID [--json] [FILE|-]&quot; or &quot;journal delete ID...&quot;.</source>
        <translation>Escribe «journal get [--since TIME] [--except UUID] [--limit N] [--summary]», «journal put --uuid UUID [--json] [FILE|-]» o «journal delete ID...».</translation>
    </message>
    <message>
        <source>A time gone by is written like 8:00, &quot;yesterday 8:00&quot;, 7d or 2026-05-03T10:42.</source>
        <translation>Un momento pasado se escribe como 8:00, &quot;yesterday 8:00&quot;, 7d o 2026-05-03T10:42.</translation>
    </message>
    <message>
        <source>--limit is a number, 1 or more.</source>
        <translation>--limit es un número, 1 o más.</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be read. It lies in %2 now, and a new list was begun.</source>
        <translation>No se pudo leer lo que se conservaba de %1. Ahora está en %2, y se empezó una lista nueva.</translation>
    </message>
    <message>
        <source>--until is later than --since.</source>
        <translation>--until es posterior a --since.</translation>
    </message>
    <message>
        <source>Nothing is kept of a certificate given by --p12: --offline needs a saved account.</source>
        <translation>No se conserva nada de un certificado indicado con --p12: --offline necesita una cuenta guardada.</translation>
    </message>
    <message>
        <source>The password has been changed. Certificates that were made before still count.</source>
        <translation>La contraseña se ha cambiado. Los certificados hechos antes siguen valiendo.</translation>
    </message>
    <message>
        <source>Old password:</source>
        <translation>Contraseña antigua:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Contraseña nueva:</translation>
    </message>
    <message>
        <source>Again:</source>
        <translation>Otra vez:</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Las dos contraseñas nuevas son distintas.</translation>
    </message>
    <message>
        <source>Give the old password and then the new one, at the terminal or as lines of standard input.</source>
        <translation>Indica la contraseña antigua y después la nueva, en el terminal o como líneas de la entrada estándar.</translation>
    </message>
    <message>
        <source>&quot;password&quot; takes no further words: it asks for both passwords, or reads them from standard input.</source>
        <translation>«password» no admite más palabras: pregunta las dos contraseñas o las lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Your number is hidden when you call.</source>
        <translation>Tu número se oculta cuando llamas.</translation>
    </message>
    <message>
        <source>Your number is shown when you call.</source>
        <translation>Tu número se muestra cuando llamas.</translation>
    </message>
    <message>
        <source>Write &quot;privacy on&quot; or &quot;privacy off&quot;.</source>
        <translation>Escribe «privacy on» o «privacy off».</translation>
    </message>
    <message>
        <source>With --protect password the certificate is kept under its own password instead.</source>
        <translation>Con --protect password el certificado se guarda en su lugar con su propia contraseña.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl identity set mobile_number=NUMBER&quot; adds it.</source>
        <translation>«bellsetctl identity set mobile_number=NUMBER» lo añade.</translation>
    </message>
    <message>
        <source>&quot;bellsetctl voicemail on&quot; makes one.</source>
        <translation>«bellsetctl voicemail on» crea uno.</translation>
    </message>
    <message>
        <source>If the server has another name than the address, give it with --server URL.</source>
        <translation>Si el servidor tiene otro nombre que la dirección, indícalo con --server URL.</translation>
    </message>
    <message>
        <source>The certificate needs its password: add --password-stdin, or run bellsetctl at a terminal.</source>
        <translation>El certificado necesita su contraseña: añade --password-stdin o ejecuta bellsetctl en un terminal.</translation>
    </message>
    <message>
        <source>For now: %1</source>
        <comment>do not disturb until 17:00</comment>
        <translation>De momento: %1</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <comment>weekdays 09:00–17:30: coworkers and VIP</comment>
        <translation>Aceptar: %1</translation>
    </message>
    <message>
        <source>Accept, without effect: %1</source>
        <comment>a rule whose times are wrong</comment>
        <translation>Aceptar, sin efecto: %1</translation>
    </message>
    <message>
        <source>Accept: everybody, at any time</source>
        <translation>Aceptar: todos, a cualquier hora</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <comment>pattern</comment>
        <translation>Rechazar: %1</translation>
    </message>
    <message>
        <source>Reject: nobody</source>
        <translation>Rechazar: nadie</translation>
    </message>
    <message>
        <source>Write &quot;rules accept DAYS [START-STOP] WHO&quot; or &quot;rules accept DAYS off&quot;.</source>
        <translation>Escribe «rules accept DAYS [START-STOP] WHO» o «rules accept DAYS off».</translation>
    </message>
    <message>
        <source>Days are written like daily, weekdays, weekend, mon-fri or sat,sun.</source>
        <translation>Los días se escriben como daily, weekdays, weekend, mon-fri o sat,sun.</translation>
    </message>
    <message>
        <source>Hours are written like 09:00-17:30; 22:00-06:00 goes on past midnight.</source>
        <translation>Las horas se escriben como 09:00-17:30; 22:00-06:00 continúa pasada la medianoche.</translation>
    </message>
    <message>
        <source>Who gets through is everybody, nobody, or some of vip, business, coworkers, friends and family, separated by commas.</source>
        <translation>Quién pasa: everybody, nobody, o algunos de vip, business, coworkers, friends y family, separados por comas.</translation>
    </message>
    <message>
        <source>Write &quot;rules reject add PATTERN&quot; or &quot;rules reject remove PATTERN&quot;.</source>
        <translation>Escribe «rules reject add PATTERN» o «rules reject remove PATTERN».</translation>
    </message>
    <message>
        <source>A pattern is an address in which % stands for anything, like %@spam.example.</source>
        <translation>Un patrón es una dirección en la que % representa cualquier cosa, como %@spam.example.</translation>
    </message>
    <message>
        <source>Write &quot;rules&quot; with show, accept, reject or clear.</source>
        <translation>Escribe «rules» con show, accept, reject o clear.</translation>
    </message>
    <message>
        <source>Calls of %1 are rejected.</source>
        <translation>Las llamadas de %1 se rechazan.</translation>
    </message>
    <message>
        <source>Calls of %1 are still rejected, by the pattern %2.</source>
        <translation>Las llamadas de %1 siguen rechazándose, por el patrón %2.</translation>
    </message>
    <message>
        <source>Calls of %1 are not rejected.</source>
        <translation>Las llamadas de %1 no se rechazan.</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; with a number or an address, like &quot;%1 +31900123456&quot;.</source>
        <translation>Escribe «%1» con un número o una dirección, como «%1 +31900123456».</translation>
    </message>
    <message>
        <source>Several accounts are saved: say which with --account (%1).</source>
        <translation>Hay varias cuentas guardadas: indica cuál con --account (%1).</translation>
    </message>
    <message>
        <source>&quot;status&quot; takes no further words.</source>
        <translation>«status» no admite más palabras.</translation>
    </message>
    <message>
        <source>Voicemail is off.</source>
        <translation>El buzón de voz está desactivado.</translation>
    </message>
    <message>
        <source>Voicemail is on: mailbox %1.</source>
        <translation>El buzón de voz está activado: buzón %1.</translation>
    </message>
    <message>
        <source>Messages are kept, and not mailed.</source>
        <translation>Los mensajes se conservan y no se envían por correo.</translation>
    </message>
    <message>
        <source>Messages are mailed to %1, and not kept.</source>
        <translation>Los mensajes se envían por correo a %1 y no se conservan.</translation>
    </message>
    <message>
        <source>Messages are kept, and mailed to %1.</source>
        <translation>Los mensajes se conservan y se envían por correo a %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write &quot;voicemail show&quot;, &quot;voicemail on&quot;, &quot;voicemail off&quot;, &quot;voicemail email ADDRESS&quot; (or none) or &quot;voicemail pin&quot;.</source>
        <translation>Escribe «voicemail show», «voicemail on», «voicemail off», «voicemail email ADDRESS» (o none) o «voicemail pin».</translation>
    </message>
    <message>
        <source>New PIN:</source>
        <translation>PIN nuevo:</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>Un PIN tiene de 4 a 10 cifras.</translation>
    </message>
    <message>
        <source>The value of voucher %1 was added to the balance.</source>
        <translation>El valor del vale de recarga %1 se añadió al saldo.</translation>
    </message>
    <message>
        <source>Write &quot;voucher ID&quot;; the number is asked for, or read from standard input.</source>
        <translation>Escribe «voucher ID»; el número se pregunta o se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Number of voucher %1:</source>
        <translation>Número del vale de recarga %1:</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only.</source>
        <translation>El número de un vale de recarga solo tiene cifras.</translation>
    </message>
    <message>
        <source>The certificate that is saved for %1 is good for longer than the one of this file. With --replace it is replaced all the same.</source>
        <translation>El certificado guardado para %1 vale más tiempo que el de este archivo. Con --replace se reemplaza de todos modos.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 ya está en uso.</translation>
    </message>
    <message>
        <source>%1 is taken. Free: %2</source>
        <translation>%1 ya está en uso. Libres: %2</translation>
    </message>
    <message>
        <source>Write &quot;aliases&quot;, &quot;aliases check NAME&quot;, &quot;aliases add NAME&quot; or &quot;aliases remove NAME&quot;.</source>
        <translation>Escribe «aliases», «aliases check NAME», «aliases add NAME» o «aliases remove NAME».</translation>
    </message>
    <message>
        <source>who signed in to my account, and from where</source>
        <translation>quién inició sesión en mi cuenta, y desde dónde</translation>
    </message>
    <message>
        <source>Signed out: %1. It can sign in again while it knows the password.</source>
        <translation>Sesión cerrada: %1. Puede volver a iniciarla mientras conozca la contraseña.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificado %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>varias direcciones</translation>
    </message>
    <message>
        <source>The server has recorded no sign-in.</source>
        <translation>El servidor no ha registrado ningún inicio de sesión.</translation>
    </message>
    <message>
        <source>Write &quot;devices&quot; or &quot;devices sign-out CONTACT&quot;.</source>
        <translation>Escribe «devices» o «devices sign-out CONTACT».</translation>
    </message>
    <message>
        <source>&quot;sign-ins&quot; takes no further words.</source>
        <translation>«sign-ins» no toma más palabras.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The server&apos;s data did not come in time.</source>
        <translation>Los datos del servidor no llegaron a tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search pages, people, numbers…</source>
        <comment>field that opens the search of the window</comment>
        <translation>Buscar páginas, personas, números…</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers</source>
        <translation>Buscar páginas, ajustes, personas y números</translation>
    </message>
    <message>
        <source>Search pages, settings, people and numbers (%1)</source>
        <comment>keys</comment>
        <translation>Buscar páginas, ajustes, personas y números (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Fingerprint of your certificate, SHA-256</source>
        <translation>Huella de tu certificado, SHA-256</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <comment>button: the certificate</comment>
        <translation>Renovar &amp;ahora</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <comment>button: the certificate</comment>
        <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>E&amp;xport encrypted copy…</source>
        <comment>button: the certificate</comment>
        <translation>E&amp;xportar copia cifrada…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from this computer…</source>
        <comment>button: the account and its certificate</comment>
        <translation>Qui&amp;tar de este equipo…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is trusted, SHA-256</source>
        <translation>Huella en la que se confía, SHA-256</translation>
    </message>
    <message>
        <source>&amp;Check the server&apos;s identity…</source>
        <comment>button</comment>
        <translation>C&amp;omprobar la identidad del servidor…</translation>
    </message>
    <message>
        <source>&amp;Forget this fingerprint</source>
        <comment>button</comment>
        <translation>&amp;Olvidar esta huella</translation>
    </message>
    <message>
        <source>The server&apos;s identity</source>
        <translation>La identidad del servidor</translation>
    </message>
    <message>
        <source>Open the server&apos;s web pa&amp;ge</source>
        <comment>button</comment>
        <translation>Abrir la página &amp;web del servidor</translation>
    </message>
    <message>
        <source>Certificates of this account</source>
        <translation>Certificados de esta cuenta</translation>
    </message>
    <message>
        <source>This computer knows no program that opens web pages.</source>
        <translation>Este equipo no conoce ningún programa que abra páginas web.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>The password of the certificate file, which you type when the program starts. The new certificate is protected with it too.</source>
        <translation>La contraseña del archivo de certificado, que escribes al iniciar el programa. El certificado nuevo también se protege con ella.</translation>
    </message>
    <message>
        <source>The passphrase that you type when the program starts. The new certificate is protected with it too.</source>
        <translation>La frase de contraseña que escribes al iniciar el programa. El certificado nuevo también se protege con ella.</translation>
    </message>
    <message>
        <source>That is not the one. Type it again.</source>
        <translation>No es esa. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Renovar el certificado</translation>
    </message>
    <message>
        <source>Renewing the certificate: a new key is made on this computer.</source>
        <translation>Renovando el certificado: se crea una clave nueva en este equipo.</translation>
    </message>
    <message>
        <source>Renewed, and in use already. The old certificate stays good until it ends, unless you revoke it below.</source>
        <translation>Renovado, y ya en uso. El certificado anterior vale hasta que caduque, salvo que lo revoques abajo.</translation>
    </message>
    <message>
        <source>Export an encrypted copy</source>
        <translation>Exportar una copia cifrada</translation>
    </message>
    <message>
        <source>Certificates (*.p12)</source>
        <comment>a filter of the file dialog</comment>
        <translation>Certificados (*.p12)</translation>
    </message>
    <message>
        <source>Choose a password for the file. At least 8 characters, any kind; longer is better. Whoever has the file and the password can act as %1. The password cannot be recovered.</source>
        <translation>Elige una contraseña para el archivo. Al menos 8 caracteres, de cualquier tipo; cuanto más larga, mejor. Quien tenga el archivo y la contraseña puede actuar como %1. La contraseña no se puede recuperar.</translation>
    </message>
    <message>
        <source>Written: %1, encrypted with your password.</source>
        <translation>Escrito: %1, cifrado con tu contraseña.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Abrir un archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.crt *.cer)</source>
        <translation>Certificados (*.p12 *.pfx *.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>That password does not open this file.</source>
        <translation>Esa contraseña no abre este archivo.</translation>
    </message>
    <message>
        <source>The password of %1. For files of sip2sip it is your SIP password.</source>
        <translation>La contraseña de %1. En los archivos de sip2sip es tu contraseña SIP.</translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation>Reemplazar el certificado</translation>
    </message>
    <message>
        <source>Replaced. The server has let the new certificate in.</source>
        <translation>Reemplazado. El servidor ha dejado entrar al certificado nuevo.</translation>
    </message>
    <message>
        <source>Forgotten. When nobody vouches for the server, you are asked again.</source>
        <translation>Olvidada. Cuando nadie avale el servidor, se te preguntará otra vez.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>This account is shown without a certificate.</source>
        <translation>Esta cuenta se muestra sin certificado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Opening your certificate…</source>
        <translation>Abriendo tu certificado…</translation>
    </message>
    <message>
        <source>Renew and Replace are for accounts that are saved on this computer.</source>
        <translation>Renovar y Reemplazar son para cuentas guardadas en este equipo.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. You get a new one on its web page, or by get_p12 or get_crt of its settings address; open the file with Replace.</source>
        <translation>Este servidor no renueva certificados desde aquí. Obtienes uno nuevo en su página web, o con get_p12 o get_crt de su dirección de ajustes; abre el archivo con Reemplazar.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing can be renewed or replaced now.</source>
        <translation>No se puede contactar con el servidor, así que no se puede renovar ni reemplazar nada ahora.</translation>
    </message>
    <message>
        <source>This server does not tell which certificates it has issued for you, and cannot revoke one from here. If a file is lost, ask whoever runs the server.</source>
        <translation>Este servidor no indica qué certificados ha emitido para ti y no puede revocarlos desde aquí. Si se pierde un archivo, consulta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server knows no certificate of this account.</source>
        <translation>El servidor no conoce ningún certificado de esta cuenta.</translation>
    </message>
    <message>
        <source>Certificates of this account, newest first. Revoke one when the computer or the file that holds it is lost.</source>
        <translation>Certificados de esta cuenta, primero los más recientes. Revoca uno cuando se pierda el equipo o el archivo que lo contiene.</translation>
    </message>
    <message>
        <source>Loading the certificates of this account…</source>
        <translation>Cargando los certificados de esta cuenta…</translation>
    </message>
    <message>
        <source>The certificates of this account are read when the server can be reached.</source>
        <translation>Los certificados de esta cuenta se leerán cuando se pueda contactar con el servidor.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Revocar un certificado</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is revoked.</source>
        <translation>El certificado con el número de serie %1 está revocado.</translation>
    </message>
</context>
<context>
    <name>SecurityWords</name>
    <message>
        <source>Your certificate is not valid before %1.</source>
        <comment>date</comment>
        <translation>Tu certificado no vale antes del %1.</translation>
    </message>
    <message>
        <source>You sign in with a certificate that is good until %1.</source>
        <comment>date</comment>
        <translation>Inicias sesión con un certificado que vale hasta el %1.</translation>
    </message>
    <message>
        <source>Your certificate ended on %1: the server no longer lets you in.</source>
        <comment>date</comment>
        <translation>Tu certificado caducó el %1: el servidor ya no te deja entrar.</translation>
    </message>
    <message>
        <source>Your certificate ends within a day.</source>
        <translation>Tu certificado caduca en menos de un día.</translation>
    </message>
    <message>
        <source>Your certificate ends tomorrow.</source>
        <translation>Tu certificado caduca mañana.</translation>
    </message>
    <message numerus="yes">
        <source>Your certificate ends in %n days, on %1.</source>
        <comment>date</comment>
        <translation>
            <numerusform>Tu certificado caduca dentro de %n día, el %1.</numerusform>
            <numerusform>Tu certificado caduca dentro de %n días, el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the clock of this computer right? It says %1.</source>
        <comment>date</comment>
        <translation>¿Está bien el reloj de este equipo? Indica el %1.</translation>
    </message>
    <message>
        <source>One thing to do: get a new certificate file from whoever runs the server, and open it with Replace.</source>
        <translation>Una cosa que hacer: pide un archivo de certificado nuevo a quien administra el servidor y ábrelo con Reemplazar.</translation>
    </message>
    <message>
        <source>This server does not renew certificates from here. Get a new certificate file before that day, and open it with Replace.</source>
        <translation>Este servidor no renueva certificados desde aquí. Consigue un archivo de certificado nuevo antes de ese día y ábrelo con Reemplazar.</translation>
    </message>
    <message>
        <source>Renew it now: when it has ended, the server lets you in no longer, not even to renew it.</source>
        <translation>Renuévalo ahora: cuando haya caducado, el servidor ya no te dejará entrar, ni siquiera para renovarlo.</translation>
    </message>
    <message>
        <source>Renew it this week. It takes a few seconds.</source>
        <translation>Renuévalo esta semana. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Renew it when you have a minute. Nothing else changes.</source>
        <translation>Renuévalo cuando tengas un minuto. No cambia nada más.</translation>
    </message>
    <message>
        <source>It was opened for this run of the program only; nothing of it is saved here.</source>
        <translation>Se abrió solo para esta ejecución del programa; aquí no se guarda nada de él.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in your wallet.</source>
        <translation>Guardado cifrado en este equipo; su contraseña se guarda en tu cartera.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; its password is kept in %1.</source>
        <comment>name of a keychain</comment>
        <translation>Guardado cifrado en este equipo; su contraseña se guarda en %1.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type the password of the certificate file at every start.</source>
        <translation>Guardado cifrado en este equipo; escribes la contraseña del archivo de certificado en cada inicio.</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer; you type your passphrase at every start.</source>
        <translation>Guardado cifrado en este equipo; escribes tu frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>Until this program ends, %1 must show exactly this fingerprint, which you trusted once.</source>
        <translation>Hasta que termine este programa, %1 debe mostrar exactamente esta huella, en la que confiaste una vez.</translation>
    </message>
    <message>
        <source>%1 must show a key with exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 debe mostrar una clave con exactamente esta huella, digan lo que digan las autoridades.</translation>
    </message>
    <message>
        <source>%1 must show exactly this fingerprint, whatever authorities say.</source>
        <translation>%1 debe mostrar exactamente esta huella, digan lo que digan las autoridades.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts must vouch for %1.</source>
        <translation>Una autoridad en la que confía este equipo debe avalar %1.</translation>
    </message>
    <message>
        <source>Nobody may vouch for %1: look at its identity and decide whether to trust it.</source>
        <translation>Nadie puede avalar %1: mira su identidad y decide si confiar en ella.</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>una autoridad sin nombre</translation>
    </message>
    <message>
        <source>%2, or an authority that this computer trusts, must vouch for %1.</source>
        <comment>server, name of an authority</comment>
        <translation>%2, o una autoridad en la que confía este equipo, debe avalar %1.</translation>
    </message>
    <message>
        <source>%2 must vouch for %1, and nobody else may.</source>
        <comment>server, name of an authority</comment>
        <translation>%2 debe avalar %1, y nadie más puede hacerlo.</translation>
    </message>
    <message>
        <source>Issued on %1, good until %2</source>
        <comment>dates</comment>
        <translation>Emitido el %1, vale hasta el %2</translation>
    </message>
    <message>
        <source>Revoked on %1</source>
        <comment>date</comment>
        <translation>Revocado el %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>of a certificate</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>In use by this program</source>
        <comment>of a certificate</comment>
        <translation>En uso por este programa</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <comment>of a certificate</comment>
        <translation>Aún no es válido</translation>
    </message>
    <message>
        <source>Good, not the one in use here</source>
        <comment>of a certificate</comment>
        <translation>Válido, pero no el que se usa aquí</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1 is the one you are signed in with. When it is revoked, this program is locked out at once, and so is every other computer that uses it. You then need another certificate file. This cannot be taken back. To keep working, renew first and revoke the old one afterwards.</source>
        <translation>El certificado con el número de serie %1 es con el que has iniciado sesión. Cuando se revoque, este programa perderá el acceso al instante, y también cualquier otro equipo que lo use. Entonces necesitarás otro archivo de certificado. Esto no se puede deshacer. Para seguir trabajando, renueva primero y revoca después el anterior.</translation>
    </message>
    <message>
        <source>The certificate with the serial number %1, issued on %2, is revoked. Whoever uses it is locked out at once. This cannot be taken back.</source>
        <translation>Se revocará el certificado con el número de serie %1, emitido el %2. Quien lo use perderá el acceso al instante. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke it and lock this program out</source>
        <comment>button</comment>
        <translation>Revocar y dejar fuera este programa</translation>
    </message>
    <message>
        <source>Revoke it and lock out whoever uses it</source>
        <comment>button</comment>
        <translation>Revocar y dejar fuera a quien lo use</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Set up another device</source>
        <translation>Configurar otro dispositivo</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <comment>button</comment>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy all settings of a phone</source>
        <translation>Copiar todos los ajustes de un teléfono</translation>
    </message>
    <message>
        <source>Copied: what a phone needs to sign in.</source>
        <translation>Copiado: lo que un teléfono necesita para iniciar sesión.</translation>
    </message>
    <message>
        <source>SIP address: %1
User name: %2
Domain and server: %3
Transport: %4
Password: your SIP password</source>
        <translation>Dirección SIP: %1
Nombre de usuario: %2
Dominio y servidor: %3
Transporte: %4
Contraseña: tu contraseña SIP</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>the name of a setting</comment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>the name of a setting</comment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>A SIP phone or another program</source>
        <translation>Un teléfono SIP u otro programa</translation>
    </message>
    <message>
        <source>1. Open the account settings of the phone.
2. Enter the values below, or scan the code if the phone can: it holds the address alone.
3. Enter your SIP password yourself. It is not shown here, and not in the code.
4. The phone appears on the page Devices within a minute, and rings.</source>
        <translation>1. Abre los ajustes de cuenta del teléfono.
2. Introduce los valores de abajo, o escanea el código si el teléfono puede: solo contiene la dirección.
3. Introduce tú mismo tu contraseña SIP. No se muestra aquí ni está en el código.
4. El teléfono aparece en la página Dispositivos en un minuto, y suena.</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>Dirección SIP</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Domain and server</source>
        <translation>Dominio y servidor</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>of a phone: TLS, TCP, UDP</comment>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>QR code of the address sip:%1, without a password</source>
        <translation>Código QR de la dirección sip:%1, sin contraseña</translation>
    </message>
    <message>
        <source>Bellset on another computer</source>
        <translation>Bellset en otro ordenador</translation>
    </message>
    <message>
        <source>Install Bellset there and sign in with your SIP address and password, or with an invitation code from whoever runs the server: it gets a certificate of its own, which you can revoke alone. Or export an encrypted copy of this one on the page Security and open it there.</source>
        <translation>Instala Bellset allí e inicia sesión con tu dirección SIP y contraseña, o con un código de invitación de quien lleva el servidor: recibe un certificado propio, que puedes revocar por separado. O exporta una copia cifrada de este en la página Seguridad y ábrela allí.</translation>
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
        <translation>TLS si el teléfono y el servidor lo tienen; si no, TCP o UDP</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>beside a page&apos;s name</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not applied</source>
        <comment>beside a page&apos;s name</comment>
        <translation>cambios sin aplicar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <comment>group of pages</comment>
        <translation>EMPRESA</translation>
    </message>
    <message>
        <source>MY LINE</source>
        <comment>group of pages</comment>
        <translation>MI LÍNEA</translation>
    </message>
    <message>
        <source>needs your attention</source>
        <comment>beside a page&apos;s name</comment>
        <translation>requiere tu atención</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Get your certificate from the server</source>
        <translation>Obtener tu certificado del servidor</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Código de invitación</translation>
    </message>
    <message>
        <source>SIP &amp;address</source>
        <translation>&amp;Dirección SIP</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Repetir contr&amp;aseña nueva</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Your office gave you a code. It works once: for a new account, or for a new password and certificate of yours.</source>
        <translation>Tu empresa te dio un código. Sirve una sola vez: para una cuenta nueva, o para una contraseña y un certificado tuyos nuevos.</translation>
    </message>
    <message>
        <source>Your password is only used to get a certificate, which signs you in from then on. It is not kept.</source>
        <translation>Tu contraseña solo se usa para obtener un certificado, con el que entras a partir de entonces. No se conserva.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>The new password must have at least %n character(s).</source>
        <translation>
            <numerusform>La contraseña nueva debe tener al menos %n carácter.</numerusform>
            <numerusform>La contraseña nueva debe tener al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>&amp;Use the code</source>
        <comment>button</comment>
        <translation>&amp;Usar el código</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <comment>button</comment>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>several addresses</source>
        <translation>varias direcciones</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n attempt(s) to sign in, the last one %1 from %2.</source>
        <translation>
            <numerusform>El servidor rechazó %n intento de iniciar sesión, el último %1 desde %2.</numerusform>
            <numerusform>El servidor rechazó %n intentos de iniciar sesión, el último %1 desde %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides this computer %n other place(s) signed in, the last one %1 from %2.</source>
        <translation>
            <numerusform>Además de este ordenador, %n otro lugar inició sesión, por última vez %1 desde %2.</numerusform>
            <numerusform>Además de este ordenador, %n otros lugares iniciaron sesión, por última vez %1 desde %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has recorded no sign-in yet.</source>
        <translation>El servidor aún no ha registrado ningún inicio de sesión.</translation>
    </message>
    <message>
        <source>Only this computer signed in to this account.</source>
        <translation>Solo este ordenador inició sesión en esta cuenta.</translation>
    </message>
    <message>
        <source>Your password, from several addresses</source>
        <translation>Tu contraseña, desde varias direcciones</translation>
    </message>
    <message>
        <source>Your password, from %1</source>
        <comment>an IP address</comment>
        <translation>Tu contraseña, desde %1</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from several addresses</source>
        <translation>El certificado del propietario, desde varias direcciones</translation>
    </message>
    <message>
        <source>The owner&apos;s certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>El certificado del propietario, desde %1</translation>
    </message>
    <message>
        <source>A certificate, from several addresses</source>
        <translation>Un certificado, desde varias direcciones</translation>
    </message>
    <message>
        <source>A certificate, from %1</source>
        <comment>an IP address</comment>
        <translation>Un certificado, desde %1</translation>
    </message>
    <message>
        <source>The certificate %1, from several addresses</source>
        <comment>a serial number</comment>
        <translation>El certificado %1, desde varias direcciones</translation>
    </message>
    <message>
        <source>The certificate %1, from %2</source>
        <comment>a serial number; an IP address</comment>
        <translation>El certificado %1, desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <comment>a moment; how often</comment>
        <translation>
            <numerusform>%1, %n petición</numerusform>
            <numerusform>%1, %n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %1, %n request(s) since %2</source>
        <comment>two moments; how often</comment>
        <translation>
            <numerusform>Última %1, %n petición desde %2</numerusform>
            <numerusform>Última %1, %n peticiones desde %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an attempt to sign in</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>This is this computer</source>
        <comment>of a sign-in</comment>
        <translation>Es este ordenador</translation>
    </message>
</context>
<context>
    <name>SignInsPanel</name>
    <message>
        <source>Recent sign-ins</source>
        <translation>Inicios de sesión recientes</translation>
    </message>
    <message>
        <source>This server does not tell who signed in to your account. Ask whoever runs it if you suspect somebody else.</source>
        <translation>Este servidor no dice quién inició sesión en tu cuenta. Pregunta a quien lo lleva si sospechas de alguien más.</translation>
    </message>
    <message>
        <source>Loading the sign-ins of this account…</source>
        <translation>Cargando los inicios de sesión de esta cuenta…</translation>
    </message>
    <message>
        <source>Sign-ins are read when the server can be reached.</source>
        <translation>Los inicios de sesión se leen cuando se puede alcanzar el servidor.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yours? Revoke…</source>
        <comment>button: a certificate</comment>
        <translation>¿No es tuyo? Revocar…</translation>
    </message>
    <message>
        <source>Revoke the certificate of this sign-in: %1</source>
        <translation>Revocar el certificado de este inicio de sesión: %1</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
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
        <translation>Cargando…</translation>
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
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Friday 9:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day: yesterday 10:42</comment>
        <translation>ayer %1</translation>
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
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>sin conexión desde %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>state of the connection</comment>
        <translation>bloqueada</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Turn off &amp;do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Desactivar &amp;no molestar</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Desviar</translation>
    </message>
    <message>
        <source>&amp;Hide my number</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Ocultar mi número</translation>
    </message>
    <message>
        <source>&amp;Who would ring?</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>¿Quién &amp;sonaría?</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Llamar a un número…</translation>
    </message>
    <message>
        <source>&amp;Open Bellset</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>&amp;Abrir Bellset</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>Presets</source>
        <comment>of forwarding</comment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <comment>entry of the tray&apos;s menu</comment>
        <translation>Llamadas &amp;perdidas</translation>
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
        <translation>No hay ninguna cuenta abierta.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <comment>an account</comment>
        <translation>No se puede alcanzar el servidor de %1.</translation>
    </message>
    <message>
        <source>%1 is not signed in.</source>
        <comment>an account</comment>
        <translation>%1 no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Looking up who reaches %1…</source>
        <comment>an account</comment>
        <translation>Buscando quién alcanza a %1…</translation>
    </message>
    <message>
        <source>%1 Missed calls: %2.</source>
        <comment>a whole sentence, a number</comment>
        <translation>%1 Llamadas perdidas: %2.</translation>
    </message>
</context>
<context>
    <name>VoicemailPage</name>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún sin conexión.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept as a draft.</source>
        <translation>No se puede contactar con el servidor. Tus cambios se guardan como borrador.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Hay un cambio en curso.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile: choose theirs or yours.</source>
        <translation>Cambió mientras tanto en el servidor: elige su versión o la tuya.</translation>
    </message>
    <message>
        <source>The mail address is not right yet.</source>
        <translation>La dirección de correo aún no es correcta.</translation>
    </message>
    <message>
        <source>This server shows your voicemail but does not let you change it. Ask your provider.</source>
        <translation>Este servidor muestra tu buzón de voz, pero no te deja cambiarlo. Consulta a tu proveedor.</translation>
    </message>
    <message>
        <source>Your account has no voicemail.</source>
        <translation>Tu cuenta no tiene buzón de voz.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept on the server.</source>
        <translation>Quien llama puede dejar un mensaje. Los mensajes se conservan en el servidor.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are mailed to %1 and not kept.</source>
        <translation>Quien llama puede dejar un mensaje. Los mensajes se envían por correo a %1 y no se conservan.</translation>
    </message>
    <message>
        <source>Callers can leave a message. Messages are kept, and mailed to %1.</source>
        <translation>Quien llama puede dejar un mensaje. Los mensajes se conservan y se envían por correo a %1.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading your voicemail…</source>
        <translation>Cargando tu buzón de voz…</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>&amp;Add to the balance</source>
        <comment>button: a voucher</comment>
        <translation>&amp;Añadir al saldo</translation>
    </message>
    <message>
        <source>Voucher ID</source>
        <translation>ID del vale</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Número del vale</translation>
    </message>
    <message>
        <source>&amp;Voucher ID:</source>
        <translation>&amp;ID del vale:</translation>
    </message>
    <message>
        <source>&amp;Number on the card:</source>
        <translation>&amp;Número de la tarjeta:</translation>
    </message>
    <message>
        <source>The server cannot be reached: a voucher can be added when it answers again.</source>
        <translation>No se puede contactar con el servidor: se podrá añadir un vale de recarga cuando vuelva a responder.</translation>
    </message>
    <message>
        <source>The server is asked what became of the voucher.</source>
        <translation>Se pregunta al servidor qué fue del vale de recarga.</translation>
    </message>
    <message>
        <source>Type the ID that is printed on the voucher.</source>
        <translation>Escribe el ID que está impreso en el vale de recarga.</translation>
    </message>
    <message>
        <source>The ID of a voucher is a number. Type its digits only.</source>
        <translation>El ID de un vale de recarga es un número. Escribe solo sus cifras.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the voucher.</source>
        <translation>Escribe el número que está impreso en el vale de recarga.</translation>
    </message>
    <message>
        <source>The number of a voucher has digits only, at most 40.</source>
        <translation>El número de un vale de recarga solo tiene cifras, 40 como máximo.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>button</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Voucher %1 was added to the balance.</source>
        <comment>an id</comment>
        <translation>El vale de recarga %1 se añadió al saldo.</translation>
    </message>
    <message>
        <source>Voucher %1 added %2 to the balance.</source>
        <comment>an id, an amount</comment>
        <translation>El vale de recarga %1 añadió %2 al saldo.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, but voucher %1 is in the balance: %2 were added.</source>
        <comment>an id, an amount</comment>
        <translation>Se perdió la respuesta del servidor, pero el vale de recarga %1 está en el saldo: se añadieron %2.</translation>
    </message>
    <message>
        <source>The answer of the server was lost, and voucher %1 is not in the balance. Add it again.</source>
        <comment>an id</comment>
        <translation>Se perdió la respuesta del servidor, y el vale de recarga %1 no está en el saldo. Añádelo otra vez.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. Whether voucher %1 was added is told as soon as the server can be asked. It cannot be used twice.</source>
        <comment>an id</comment>
        <translation>Se perdió la respuesta del servidor. Sabrás si el vale de recarga %1 se añadió en cuanto se pueda preguntar al servidor. No se puede usar dos veces.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <comment>button</comment>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>The voucher was not added.</source>
        <translation>El vale de recarga no se añadió.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The week: who gets through when</source>
        <translation>La semana: quién pasa y cuándo</translation>
    </message>
    <message>
        <source>The rules below say the same in words.</source>
        <translation>Las reglas de abajo dicen lo mismo con palabras.</translation>
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
        <translation>Añ&amp;adir cuenta…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this account…</source>
        <translation>Qu&amp;itar esta cuenta…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Do not disturb…</source>
        <translation>No &amp;molestar…</translation>
    </message>
    <message>
        <source>Do not disturb for one &amp;hour</source>
        <translation>No molestar durante &amp;1 hora</translation>
    </message>
    <message>
        <source>&amp;Forward all calls…</source>
        <translation>&amp;Desviar todas las llamadas…</translation>
    </message>
    <message>
        <source>Back to &amp;normal</source>
        <translation>Volver a la n&amp;ormalidad</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Des&amp;hacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo what was undone</source>
        <translation>Rehacer &amp;lo deshecho</translation>
    </message>
    <message>
        <source>&amp;Apply changes</source>
        <translation>Aplicar cam&amp;bios</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Mostrar barra la&amp;teral</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show &amp;menu bar</source>
        <translation>Mostrar barra d&amp;e menú</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte siguie&amp;nte de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Ay&amp;uda de esta página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de te&amp;clado</translation>
    </message>
    <message>
        <source>A&amp;bout Bellset</source>
        <translation>Ace&amp;rca de Bellset</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <comment>menu</comment>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <comment>menu</comment>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Search and &amp;do…</source>
        <translation>Buscar &amp;y hacer…</translation>
    </message>
    <message>
        <source>&amp;Call a number…</source>
        <translation>Ll&amp;amar a un número…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Switch account</source>
        <comment>menu</comment>
        <translation>&amp;Cambiar de cuenta</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <comment>menu</comment>
        <translation>Pági&amp;nas</translation>
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
        <translation>Siguie&amp;nte</translation>
    </message>
</context>
</TS>
