// SPDX-License-Identifier: GPL-3.0-or-later

// fuzz_answers: what servers answer, as bad as libFuzzer can think of. The first byte of an input
// chooses the reader, the second the kind of answer, the rest is the answer.
//
//   fuzz_answers CORPUS                       see tests/fuzz/run.sh
//   DAYSHIFT_FUZZ_SEEDS=DIR fuzz_answers OUT  only writes answers saved under DIR/PROVIDER as inputs

#include "models/pipeline/failingline.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/pipeline/serverfailure.h"
#include "models/pipeline/testreport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

// Behind the providers.
enum OtherReader { TestReports, Failures, Logs, OtherReaders };

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

Asking askingOf(const Provider &provider)
{
    return {.connection = {.id = ConnectionId::derived({}, provider.id()),
                           .name = u"ci"_s,
                           .provider = provider.id(),
                           .address = provider.addressExample(),
                           .projects = u"team/shop"_s}};
}

// As the poller hears it: questions are followed as far as one answer can tell.
void hear(const Provider &provider, int kind, const QByteArray &body)
{
    const auto asking = askingOf(provider);
    auto questions = provider.firstQuestions(asking);
    if (questions.isEmpty())
        return;
    const auto first = provider.read(asking, questions[kind % questions.size()].topic, body);
    if (!first)
        return;
    require(first->builds.size() <= MostPipelines, "builds of one answer are bounded");
    questions = first->next;
    for (const auto &details : first->details)
        questions += details;
    if (!questions.isEmpty())
        (void)provider.read(asking, questions[kind % questions.size()].topic, body);
}

void explain(const Provider &provider, int kind, const QByteArray &body)
{
    const auto endpoints = QStringList {QString()} + provider.endpoints();
    const auto explained = provider.explain(endpoints[kind % endpoints.size()], body);
    if (!explained)
        return;
    require(explained->pipelines.size() <= MostPipelines, "pipelines of one answer are bounded");
    (void)toJson(*explained);
}

void seed(const QString &from, const QString &to)
{
    const auto providers = Provider::all();
    for (qsizetype i = 0; i < providers.size(); ++i) {
        QDirIterator files(from + u'/' + providers[i]->id(), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(u".expected.json"_s) || !file.open(QFile::ReadOnly))
                continue;
            auto body = file.readAll();
            // Of a recorded exchange only the answer.
            const auto exchange = QJsonDocument::fromJson(body).object();
            if (exchange.contains(u"status"_s) && exchange[u"body"_s].isString())
                body = exchange[u"body"_s].toString().toUtf8();
            const auto input = char(i) + QByteArray(1, '\0') + body;
            const auto name = QCryptographicHash::hash(input, QCryptographicHash::Sha1).toHex();
            QFile out(to + u'/' + QString::fromLatin1(name));
            if (!out.open(QFile::WriteOnly) || out.write(input) != input.size())
                std::exit(1);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const auto seeds = qEnvironmentVariable("DAYSHIFT_FUZZ_SEEDS");
    if (seeds.isEmpty())
        return 0;
    require(*argc == 2, "with DAYSHIFT_FUZZ_SEEDS there is one argument");
    seed(seeds, QString::fromLocal8Bit((*argv)[1]));
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    static const auto providers = Provider::all();
    const auto reader = data[0] % (providers.size() + OtherReaders);
    const int kind = data[1];
    const QByteArray body(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    if (reader < providers.size()) {
        explain(*providers[reader], kind, body);
        hear(*providers[reader], kind, body);
    } else if (reader - providers.size() == TestReports) {
        (void)readTestReport(body);
    } else if (reader - providers.size() == Failures) {
        (void)failureIn(body);
    } else if (const auto failing = firstFailingLine(body)) {
        require(failing->text.size() <= LongestName, "the failing line is bounded");
    }
    return 0;
}
