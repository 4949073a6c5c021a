// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devicescards.h"

#include "ui/words/plainline.h"

#include <QRegularExpression>

#include <array>

namespace {

DeviceCard::Kind kindOf(const QString &userAgent)
{
    using Kind = DeviceCard::Kind;
    struct Word {
        const char *word;
        Kind kind;
    };
    // The first one that occurs decides: "Linphone Android" is a mobile before it is a program.
    static constexpr std::array words{Word{"doorbird", Kind::Door}, Word{"door", Kind::Door},
        Word{"intercom", Kind::Door}, Word{"android", Kind::Mobile}, Word{"iphone", Kind::Mobile},
        Word{"ios", Kind::Mobile}, Word{"mobile", Kind::Mobile}, Word{"groundwire", Kind::Mobile},
        Word{"linphone", Kind::Program}, Word{"blink", Kind::Program}, Word{"sylk", Kind::Program},
        Word{"zoiper", Kind::Program}, Word{"microsip", Kind::Program}, Word{"jitsi", Kind::Program},
        Word{"baresip", Kind::Program}, Word{"bria", Kind::Program}, Word{"x-lite", Kind::Program},
        Word{"twinkle", Kind::Program}, Word{"softphone", Kind::Program}};
    for (const Word &word : words) {
        if (userAgent.contains(QLatin1String(word.word), Qt::CaseInsensitive))
            return word.kind;
    }
    return Kind::DeskPhone;
}

} // namespace

QString deviceModel(const QString &userAgent)
{
    static const QRegularExpression longVersion(QStringLiteral("\\s+v?\\d+(\\.\\d+){2,}\\S*$"));
    QString model = userAgent.left(200).section(QLatin1String(" ("), 0, 0).simplified();
    model.remove(longVersion);
    model.replace(u'/', u' ');
    return model.left(60);
}

QList<DeviceCard> deviceCards(const DeviceList &devices, qint64 asOf)
{
    // Nobody registers for longer; an absurd number must not become an absurd date.
    constexpr qint64 longestSignIn = 366LL * 86400;
    QList<DeviceCard> cards;
    cards.reserve(devices.devices.size());
    for (const Device &device : devices.devices) {
        DeviceCard card;
        card.userAgent = plainLine(device.userAgent);
        card.model = deviceModel(card.userAgent);
        card.kind = kindOf(card.userAgent);
        card.contact = plainLine(device.contact);
        card.seenFrom = plainLine(device.publicContact);
        card.transport = plainLine(device.transport).left(10).toUpper();
        card.encrypted = card.transport == u"TLS" || card.transport == u"WSS";
        if (asOf > 0 && device.expires > 0 && device.expires <= longestSignIn)
            card.until = asOf + device.expires;
        cards.append(card);
    }
    return cards;
}
