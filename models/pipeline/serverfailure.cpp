// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/serverfailure.h"

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString failureKindOf(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return u"auth"_s;
    case 403:
        return u"forbidden"_s;
    case 404:
    case 410:
        return u"not-found"_s;
    case 429:
        return u"rate-limited"_s;
    default:
        return httpStatus >= 500 ? u"server"_s : u"other"_s;
    }
}

namespace {

struct Phrase
{
    QLatin1StringView words;
    QLatin1StringView kind;
};

} // namespace

// What servers say, in the order in which it decides: a limit is told with 403 as well as with 429.
static constexpr std::array Phrases {
        Phrase {"rate limit"_L1, "rate-limited"_L1},
        Phrase {"abuse detection"_L1, "rate-limited"_L1},
        Phrase {"too many requests"_L1, "rate-limited"_L1},
        Phrase {"too many times"_L1, "rate-limited"_L1},
        Phrase {"retry later"_L1, "rate-limited"_L1},
        Phrase {"exceeding usage"_L1, "rate-limited"_L1},
        Phrase {"tf400733"_L1, "rate-limited"_L1},
        Phrase {"not found"_L1, "not-found"_L1},
        Phrase {"not_found"_L1, "not-found"_L1},
        Phrase {"notfound"_L1, "not-found"_L1},
        Phrase {"does not exist"_L1, "not-found"_L1},
        Phrase {"doesn't exist"_L1, "not-found"_L1},
        Phrase {"is not known"_L1, "not-found"_L1},
        Phrase {"is unavailable as"_L1, "not-found"_L1},
        Phrase {"could not be found"_L1, "not-found"_L1},
        Phrase {"couldn't be found"_L1, "not-found"_L1},
        Phrase {"no longer exists"_L1, "not-found"_L1},
        Phrase {"no rows in result set"_L1, "not-found"_L1},
        Phrase {"cannot be found"_L1, "not-found"_L1},
        Phrase {"no build"_L1, "not-found"_L1},
        Phrase {"bad credentials"_L1, "auth"_L1},
        Phrase {"unauthorized"_L1, "auth"_L1},
        Phrase {"unauthenticated"_L1, "auth"_L1},
        Phrase {"not authenticated"_L1, "auth"_L1},
        Phrase {"requires authentication"_L1, "auth"_L1},
        Phrase {"authentication required"_L1, "auth"_L1},
        Phrase {"authentication failed"_L1, "auth"_L1},
        Phrase {"to be authenticated"_L1, "auth"_L1},
        Phrase {"authorization required"_L1, "auth"_L1},
        Phrase {"authorization has been denied"_L1, "auth"_L1},
        Phrase {"token is required"_L1, "auth"_L1},
        Phrase {"token is invalid"_L1, "auth"_L1},
        Phrase {"token used has expired"_L1, "auth"_L1},
        Phrase {"password or token"_L1, "auth"_L1},
        Phrase {"invalid_token"_L1, "auth"_L1},
        Phrase {"invalid token"_L1, "auth"_L1},
        Phrase {"invalid credentials"_L1, "auth"_L1},
        Phrase {"incorrect username or password"_L1, "auth"_L1},
        Phrase {"token is expired"_L1, "auth"_L1},
        Phrase {"token expired"_L1, "auth"_L1},
        Phrase {"token was revoked"_L1, "auth"_L1},
        Phrase {"must log in"_L1, "auth"_L1},
        Phrase {"must be authenticated"_L1, "auth"_L1},
        Phrase {"sign in"_L1, "auth"_L1},
        Phrase {"log in"_L1, "auth"_L1},
        Phrase {"forbidden"_L1, "forbidden"_L1},
        Phrase {"must have"_L1, "forbidden"_L1},
        Phrase {"not accessible"_L1, "forbidden"_L1},
        Phrase {"access denied"_L1, "forbidden"_L1},
        Phrase {"permission"_L1, "forbidden"_L1},
        Phrase {"not allowed"_L1, "forbidden"_L1},
        Phrase {"not authorized to perform"_L1, "forbidden"_L1},
        Phrase {"not authorized"_L1, "auth"_L1},
        Phrase {"privilege"_L1, "forbidden"_L1},
        Phrase {"required scope"_L1, "forbidden"_L1},
        Phrase {"access restrictions"_L1, "forbidden"_L1},
        Phrase {"access blocked"_L1, "forbidden"_L1},
        Phrase {"was suspended"_L1, "forbidden"_L1},
        Phrase {"insufficient"_L1, "forbidden"_L1},
        Phrase {"user agent"_L1, "forbidden"_L1},
        Phrase {"saml"_L1, "forbidden"_L1},
        Phrase {"internal server error"_L1, "server"_L1},
        Phrase {"server error"_L1, "server"_L1},
        Phrase {"bad gateway"_L1, "server"_L1},
        Phrase {"service unavailable"_L1, "server"_L1},
        Phrase {"gateway time"_L1, "server"_L1},
        Phrase {"respond to your request in time"_L1, "server"_L1},
        Phrase {"while jenkins is getting ready"_L1, "server"_L1},
};

// Nothing if the words say nothing of the kind.
static QString kindIn(const QString &message)
{
    static const QRegularExpression number(u"^\\s*(?:HTTP\\s+)?(?:ERROR\\s+)?([45]\\d\\d)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto found = std::ranges::find_if(Phrases, [&](const Phrase &phrase) {
        return message.contains(phrase.words, Qt::CaseInsensitive);
    });
    const bool limited = found != Phrases.end() && found->kind == "rate-limited"_L1;
    if (const auto match = number.match(message); match.hasMatch() && !limited)
        return failureKindOf(match.captured(1).toInt());
    return found == Phrases.end() ? QString() : QString(found->kind);
}

// A text, or the texts in an object or a list: GitLab gives an object by field, others lists.
static QString textIn(const QJsonValue &value)
{
    constexpr qsizetype MostTexts = 5;
    if (value.isString())
        return plainMessage(value.toString());
    QStringList texts;
    const auto add = [&](const QJsonValue &one) {
        const auto fields = one.toObject();
        const auto text = one.isString() ? one.toString() : fields["message"_L1].toString();
        if (texts.size() < MostTexts && !text.isEmpty())
            texts.append(plainMessage(text));
    };
    if (value.isArray()) {
        for (const auto one : value.toArray())
            add(one);
    } else if (value.isObject()) {
        const auto fields = value.toObject();
        if (fields["message"_L1].isString())
            return plainMessage(fields["message"_L1].toString());
        for (auto it = fields.begin(); it != fields.end(); ++it)
            add(it->isArray() ? it->toArray().at(0) : *it);
    }
    return texts.join(u' ');
}

static std::optional<int> statusIn(const QJsonObject &body)
{
    for (const auto field : {"status"_L1, "code"_L1, "statusCode"_L1, "status_code"_L1}) {
        const auto status = idOf(body[field]).toInt();
        if (status >= 400 && status < 600)
            return status;
    }
    return {};
}

std::optional<Explanation::Failure> failureIn(const QJsonObject &body)
{
    for (const auto field : {"message"_L1, "error_message"_L1, "error_description"_L1, "error"_L1,
                             "errors"_L1, "Message"_L1}) {
        const auto message = textIn(body[field]);
        if (message.isEmpty())
            continue;
        Explanation::Failure failure {.httpStatus = statusIn(body), .message = message};
        // The word beside the sentence may say more of the kind than the sentence does.
        auto kind = kindIn(message);
        for (const auto word : {"error"_L1, "error_type"_L1, "typeKey"_L1}) {
            if (kind.isEmpty())
                kind = kindIn(body[word].toString());
        }
        if (failure.httpStatus && kind != "rate-limited"_L1)
            kind = failureKindOf(*failure.httpStatus);
        failure.kind = kind.isEmpty() ? u"other"_s : kind;
        return failure;
    }
    return {};
}

static QString titleOf(const QByteArray &page)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{0,300})<"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return plainName(title.match(QString::fromUtf8(page.left(64 * 1024))).captured(1));
}

// What stands between the tags of a page, as far as it says why it was sent.
static QString textOf(const QByteArray &page)
{
    constexpr qsizetype Enough = 8 * 1024;
    static const QRegularExpression code(u"<(script|style)\\b.*?(?:</\\1|\\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::DotMatchesEverythingOption);
    const auto words = QString::fromUtf8(page.left(Enough)).remove(code).toUtf8();
    QByteArray text;
    bool isTag = false;
    for (const char c : words) {
        isTag = c == '<' || (isTag && c != '>');
        if (!isTag)
            text += c == '>' ? ' ' : c;
    }
    return QString::fromUtf8(text);
}

// The beginning of the body behind what may stand before a page: comments and a declaration.
static QByteArray beginningOf(const QByteArray &body)
{
    auto start = body.left(4096).trimmed();
    constexpr auto Comment = std::pair("<!--", "-->");
    for (const auto &[open, close] : {Comment, std::pair("<?", "?>"), Comment}) {
        const auto end = start.startsWith(open) ? start.indexOf(close) : -1;
        if (end >= 0)
            start = start.mid(end + qsizetype(qstrlen(close))).trimmed();
    }
    return start.left(16).toLower();
}

std::optional<Explanation::Failure> failureIn(const QByteArray &body)
{
    constexpr qsizetype LongestSentence = 2000;
    const auto begins = beginningOf(body);
    if (begins.startsWith("<!doctype html") || begins.startsWith("<html")) {
        const auto title = titleOf(body);
        const auto kind = kindIn(title.isEmpty() ? textOf(body) : title);
        return Explanation::Failure {.kind = kind.isEmpty() ? u"server"_s : kind, .message = title};
    }
    if (body.size() > LongestSentence || body.isEmpty() || begins.startsWith('{')
        || begins.startsWith('[') || begins.startsWith('<'))
        return {};
    const auto sentence = plainMessage(QString::fromUtf8(body));
    const auto kind = kindIn(sentence);
    if (kind.isEmpty())
        return {};
    return Explanation::Failure {.kind = kind, .message = sentence};
}

} // namespace Dayshift
