// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testauthority.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

TestAuthority::TestAuthority()
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s,
         file(), u"-days"_s, u"10"_s, u"-subj"_s, u"/CN=Authority of a test"_s});
    // What "openssl ca" wants in order to set any pair of dates.
    QFile settings(path(u"ca.cnf"_s));
    QFile index(path(u"index.txt"_s));
    QFile serial(path(u"serial"_s));
    if (!settings.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly)
        || !serial.open(QIODevice::WriteOnly)) {
        m_failure = u"the temporary folder cannot be written to"_s;
        return;
    }
    serial.write("01\n");
    settings.write(u"[ca]\ndefault_ca = own\n[own]\ndatabase = %1/index.txt\nserial = %1/serial\n"
                   "new_certs_dir = %1\ncertificate = %1/ca.pem\nprivate_key = %1/ca.key\n"
                   "default_md = sha256\npolicy = any\ncopy_extensions = copy\n"
                   "unique_subject = no\n[any]\ncommonName = supplied\n"_s.arg(m_dir.path())
                           .toUtf8());
}

void TestAuthority::run(const QStringList &arguments)
{
    if (!m_failure.isEmpty())
        return;
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        m_failure = u"openssl %1: %2 %3"_s.arg(arguments.first(), openssl.errorString(),
                                               QString::fromUtf8(openssl.readAll()));
}

QSslConfiguration TestAuthority::server(const QString &names, bool hasExpired)
{
    const auto name = QString::number(++m_issued);
    const auto key = path(name + u".key"_s);
    const auto request = path(name + u".csr"_s);
    const auto certificate = path(name + u".pem"_s);
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
         u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, request, u"-subj"_s, u"/CN=server "_s + name,
         u"-addext"_s, u"subjectAltName="_s + names});
    const auto today = QDateTime::currentDateTimeUtc();
    const auto date
            = [&](int days) { return today.addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s); };
    run({u"ca"_s, u"-batch"_s, u"-config"_s, path(u"ca.cnf"_s), u"-in"_s, request, u"-out"_s,
         certificate, u"-notext"_s, u"-startdate"_s, date(-9), u"-enddate"_s,
         date(hasExpired ? -2 : 9)});

    auto configuration = QSslConfiguration::defaultConfiguration();
    QFile keyFile(key);
    if (keyFile.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    return configuration;
}
