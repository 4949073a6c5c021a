// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/crypto.h>

/// First in a thread's run(), so that it goes last: gives back what OpenSSL keeps for this thread. OpenSSL
/// does so itself when a thread is gone altogether, but QThread::wait() returns a moment before that.
class OpenSslThread {
public:
    OpenSslThread() = default;
    OpenSslThread(const OpenSslThread &) = delete;
    OpenSslThread &operator=(const OpenSslThread &) = delete;
    ~OpenSslThread() { OPENSSL_thread_stop(); }
};
