// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/pkcs12protection.h"

namespace {

constexpr long mostRounds = 5000000;

long roundsOf(const ASN1_INTEGER *number)
{
    if (!number)
        return 1;
    const long rounds = ASN1_INTEGER_get(number);
    return rounds < 0 ? mostRounds + 1 : rounds; // -1: does not fit
}

struct Scheme {
    long rounds = 0;
    bool isOld = false;
};

/// What PBES2 wraps may be as old as what came before it.
bool isOldCipher(int nid)
{
    return nid == NID_des_ede3_cbc || nid == NID_des_cbc || nid == NID_rc2_cbc || nid == NID_rc2_40_cbc
        || nid == NID_rc4;
}

Scheme pbes2Of(const ASN1_TYPE *parameters)
{
    auto *pbes2 = static_cast<PBE2PARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), parameters));
    if (!pbes2)
        return {};
    Scheme scheme{0, isOldCipher(OBJ_obj2nid(pbes2->encryption->algorithm))};
    if (OBJ_obj2nid(pbes2->keyfunc->algorithm) == NID_id_pbkdf2) {
        auto *pbkdf2 = static_cast<PBKDF2PARAM *>(
            ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), pbes2->keyfunc->parameter));
        if (pbkdf2)
            scheme.rounds = roundsOf(pbkdf2->iter);
        PBKDF2PARAM_free(pbkdf2);
    }
    PBE2PARAM_free(pbes2);
    return scheme;
}

Scheme oldSchemeOf(const ASN1_TYPE *parameters)
{
    auto *pbe = static_cast<PBEPARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), parameters));
    const long rounds = pbe ? roundsOf(pbe->iter) : 0;
    PBEPARAM_free(pbe);
    return {rounds, true};
}

void judge(const X509_ALGOR *algorithm, Pkcs12Protection &protection)
{
    if (!algorithm)
        return;
    const bool isPbes2 = OBJ_obj2nid(algorithm->algorithm) == NID_pbes2;
    const Scheme scheme = isPbes2 ? pbes2Of(algorithm->parameter) : oldSchemeOf(algorithm->parameter);
    protection.isOld = protection.isOld || scheme.isOld;
    protection.isUnreasonable = protection.isUnreasonable || scheme.rounds > mostRounds;
}

void judgeBags(PKCS7 *safe, Pkcs12Protection &protection)
{
    const BagsPointer bags(PKCS12_unpack_p7data(safe));
    for (int i = 0; bags && i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags.get(), i);
        if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag)
            continue;
        const X509_ALGOR *algorithm = nullptr;
        const ASN1_OCTET_STRING *content = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, &content);
        judge(algorithm, protection);
    }
}

} // namespace

Pkcs12Protection protectionOf(const PKCS12 *file)
{
    Pkcs12Protection protection;
    const ASN1_OCTET_STRING *mac = nullptr;
    const X509_ALGOR *macAlgorithm = nullptr;
    const ASN1_OCTET_STRING *salt = nullptr;
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(&mac, &macAlgorithm, &salt, &rounds, file);
    protection.isUnreasonable = mac && roundsOf(rounds) > mostRounds;

    const SafesPointer safes(PKCS12_unpack_authsafes(file));
    for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes.get(), i);
        if (PKCS7_type_is_encrypted(safe) && safe->d.encrypted && safe->d.encrypted->enc_data)
            judge(safe->d.encrypted->enc_data->algorithm, protection);
        else if (PKCS7_type_is_data(safe))
            judgeBags(safe, protection);
    }
    ERR_clear_error();
    return protection;
}
