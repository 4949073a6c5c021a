// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/requestreader.h"

#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <limits>

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr qsizetype maxChunkHead = 8 * 1024; ///< chunk size with extensions, or all trailers
constexpr int requestLineRest = 48; ///< method, version and spaces beside the target

/// A body in a QByteArray. What is declared is not reserved before it arrives.
struct BytesBody {
    struct value_type {
        QByteArray bytes;
        bool drop = false;
    };

    class reader {
    public:
        template<bool isRequest, class Fields>
        reader(http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }

        void init(const boost::optional<std::uint64_t> &length, beast::error_code &error)
        {
            error = {};
            if (length && !m_body.drop)
                m_body.bytes.reserve(static_cast<qsizetype>(std::min<std::uint64_t>(*length, 64 * 1024)));
        }

        template<class Buffers>
        std::size_t put(const Buffers &buffers, beast::error_code &error)
        {
            error = {};
            std::size_t taken = 0;
            for (auto part = boost::asio::buffer_sequence_begin(buffers);
                 part != boost::asio::buffer_sequence_end(buffers); ++part) {
                const boost::asio::const_buffer buffer = *part;
                if (!m_body.drop) {
                    m_body.bytes.append(
                        static_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                }
                taken += buffer.size();
            }
            return taken;
        }

        void finish(beast::error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

QByteArrayView view(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

HttpMethod methodOf(http::verb verb)
{
    switch (verb) {
    case http::verb::get:
        return HttpMethod::Get;
    case http::verb::head:
        return HttpMethod::Head;
    case http::verb::post:
        return HttpMethod::Post;
    case http::verb::put:
        return HttpMethod::Put;
    case http::verb::delete_:
        return HttpMethod::Delete;
    case http::verb::options:
        return HttpMethod::Options;
    default:
        return HttpMethod::Other;
    }
}

/// 505 is for a version that we understand and do not speak, all else is malformed.
int statusOf(const beast::error_code &error, QByteArrayView input)
{
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::bad_version) {
        const QByteArrayView line = input.first(std::max<qsizetype>(input.indexOf('\r'), 0));
        const QByteArrayView version = line.last(std::min<qsizetype>(line.size(), 9));
        if (version.size() == 9 && version.startsWith(" HTTP/") && version[7] == '.')
            return 505;
    }
    return 400;
}

bool isPlainHost(QByteArrayView host)
{
    return std::all_of(host.cbegin(), host.cend(), [](char c) {
        return c > 0x20 && c < 0x7f && c != '/' && c != '\\' && c != '@' && c != ',' && c != '?' && c != '#';
    });
}

} // namespace

class RequestReader::Parser : public http::request_parser<BytesBody> { };

RequestReader::RequestReader(const HttpLimits &limits)
    : m_limits(limits)
{
}

RequestReader::~RequestReader() = default;

void RequestReader::reset()
{
    m_parser.reset();
    m_head = {};
    m_scanned = 0;
    m_lineStart = 0;
    m_lines = 0;
    m_skippedBlank = false;
    m_bodyLimit = 0;
    m_bodyRaw = 0;
}

RequestReader::Step RequestReader::refuse(int status)
{
    m_status = status;
    return Step::Refused;
}

RequestReader::Step RequestReader::readHead(QByteArrayView input, qsizetype &consumed)
{
    consumed = 0;
    if (m_scanned == 0
        && input.startsWith("\r\n")) { // RFC 9112 2.2: one empty line before a request is forgiven
        if (m_skippedBlank)
            return refuse(400);
        m_skippedBlank = true;
        consumed = 2;
        input = input.sliced(2);
    }
    if (m_scanned == 0 && input == QByteArrayView("\r"))
        return Step::NeedMore;
    qsizetype end = 0;
    const Step step = scan(input, end);
    if (step != Step::HeadDone)
        return step;
    const Step parsed = parseHead(input.first(end));
    if (parsed == Step::HeadDone)
        consumed += end;
    return parsed;
}

/// Finds the end of the head, refusing at once what cannot become a good one: so an endless line, a bare LF
/// or a folded line is answered when it is seen and not at the deadline.
RequestReader::Step RequestReader::scan(QByteArrayView input, qsizetype &end)
{
    for (;;) {
        const qsizetype newline = input.indexOf('\n', m_scanned);
        if (newline < 0)
            break;
        if (newline == m_lineStart || input[newline - 1] != '\r')
            return refuse(400);
        const qsizetype length = newline - 1 - m_lineStart;
        if (m_lines > 0) {
            if (length == 0) {
                end = newline + 1;
                return end > m_limits.headerBytes ? refuse(431) : Step::HeadDone;
            }
            if (input[m_lineStart] == ' ' || input[m_lineStart] == '\t')
                return refuse(400);
            if (m_lines > m_limits.headerCount)
                return refuse(431);
        } else if (length > m_limits.targetBytes + requestLineRest) {
            return refuse(414);
        }
        ++m_lines;
        m_lineStart = m_scanned = newline + 1;
    }
    m_scanned = input.size();
    if (m_lines == 0 && input.size() > m_limits.targetBytes + requestLineRest)
        return refuse(414);
    return input.size() > m_limits.headerBytes ? refuse(431) : Step::NeedMore;
}

RequestReader::Step RequestReader::parseHead(QByteArrayView head)
{
    m_parser = std::make_unique<Parser>();
    m_parser->header_limit(static_cast<std::uint32_t>(head.size()) + 1);
    m_parser->body_limit(boost::none); // judged per route, see limitBody()
    beast::error_code error;
    const std::size_t used = m_parser->put({head.data(), static_cast<std::size_t>(head.size())}, error);
    if (error)
        return refuse(statusOf(error, head));
    if (!m_parser->is_header_done() || used != static_cast<std::size_t>(head.size()))
        return refuse(400);

    const auto &message = m_parser->get();
    m_head.method = methodOf(message.method());
    m_head.target = view(message.target()).toByteArray();
    m_head.http10 = message.version() == 10;
    m_head.keepAlive = m_parser->keep_alive();
    if (m_head.target.size() > m_limits.targetBytes)
        return refuse(414);

    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    QByteArray length;
    QByteArray coding;
    QByteArray expectation;
    for (const auto &field : message) {
        HttpHeader header{view(field.name_string()).toByteArray(), view(field.value()).toByteArray()};
        switch (field.name()) {
        case http::field::host:
            ++hosts;
            if (!isPlainHost(header.value))
                return refuse(400);
            break;
        case http::field::content_length:
            ++lengths;
            length = header.value;
            break;
        case http::field::transfer_encoding:
            ++codings;
            coding = header.value;
            break;
        case http::field::expect:
            expectation = header.value;
            break;
        default:
            break;
        }
        m_head.headers.append(std::move(header));
    }
    if (hosts > 1 || (hosts == 0 && !m_head.http10))
        return refuse(400);
    const Step framing = checkFraming(lengths, codings, length, coding);
    if (framing != Step::HeadDone)
        return framing;
    if (!expectation.isEmpty() && !m_head.http10) {
        if (expectation.compare("100-continue", Qt::CaseInsensitive) != 0)
            return refuse(417);
        m_head.expectsContinue = true;
    }
    return Step::HeadDone;
}

/// Where a request ends must be beyond doubt, or a second one can hide in it (RFC 9112 6.3, 11.2).
RequestReader::Step RequestReader::checkFraming(
    int lengths, int codings, QByteArrayView length, QByteArrayView coding)
{
    if (lengths > 1 || codings > 1 || (lengths > 0 && codings > 0))
        return refuse(400);
    if (codings == 1) {
        if (m_head.http10)
            return refuse(400);
        if (coding.compare("chunked", Qt::CaseInsensitive) != 0)
            return refuse(501);
        m_head.contentLength = -1;
    }
    if (lengths == 1) {
        const bool digits = !length.isEmpty()
            && std::all_of(length.cbegin(), length.cend(), [](char c) { return c >= '0' && c <= '9'; });
        const std::uint64_t value = m_parser->content_length().value_or(0);
        if (!digits || value > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
            return refuse(400);
        m_head.contentLength = static_cast<qint64>(value);
    }
    return Step::HeadDone;
}

void RequestReader::limitBody(qint64 bytes)
{
    m_bodyLimit = bytes;
    m_parser->body_limit(static_cast<std::uint64_t>(bytes));
    m_parser->eager(true);
}

void RequestReader::dropBody()
{
    m_parser->get().body().drop = true;
}

RequestReader::Step RequestReader::readBody(QByteArrayView input, qsizetype &consumed)
{
    consumed = 0;
    while (!m_parser->is_done()) {
        if (consumed == input.size())
            return Step::NeedMore;
        beast::error_code error;
        const std::size_t used = m_parser->put(
            {input.data() + consumed, static_cast<std::size_t>(input.size() - consumed)}, error);
        consumed += static_cast<qsizetype>(used);
        m_bodyRaw += static_cast<qint64>(used);
        if (error == http::error::need_more) {
            // Chunks may be small, but what surrounds them has an end.
            if (input.size() - consumed > maxChunkHead || m_bodyRaw > 8 * m_bodyLimit + 64 * 1024)
                return refuse(400);
            return Step::NeedMore;
        }
        if (error)
            return refuse(statusOf(error, {}));
    }
    return Step::Complete;
}

QByteArray RequestReader::takeBody()
{
    return std::move(m_parser->get().body().bytes);
}
