// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagemap.h"

#include <QString>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

using Patterns = QStringList;

// Patterns are looked for in " word word word ", in small letters and without accents. One that
// ends with a blank is a whole word, one that does not is the beginning of a word.

static const Patterns &reports()
{
    static const Patterns patterns {u" report"_s, u" result"_s, u" artifact"_s,    u" artefact"_s,
                                    u" notif"_s,  u" slack "_s, u" release note"_s};
    return patterns;
}

static const Patterns &security()
{
    static const Patterns patterns {
            u" security"_s, u" secur"_s, u" sast "_s, u" dast "_s, u" iast "_s, u" sca "_s,
            u" snyk "_s, u" trivy "_s, u" zap "_s, u" owasp "_s, u" codeql "_s, u" code ql "_s,
            u" semgrep "_s, u" grype "_s, u" gitleaks "_s, u" bandit "_s, u" vulnerab"_s,
            u" cve "_s, u" audit"_s, u" pentest"_s, u" pen test"_s, u" penetration"_s, u" scan"_s,
            u" secret detect"_s, u" dependency check"_s, u" dependency review"_s,
            u" dependency track"_s, u" license compliance"_s, u" licence compliance"_s,
            u" threat"_s,
            // de, fr, es, it, pt, nl, pl
            u" sicherheit"_s, u" schwachstell"_s, u" seguridad"_s, u" sicurezza"_s, u" seguranca"_s,
            u" beveilig"_s, u" bezpieczen"_s,
            // ru, zh, ja
            u"безопасност"_s, u"安全"_s, u"脆弱性"_s, u"セキュリティ"_s};
    return patterns;
}

static const Patterns &performance()
{
    static const Patterns patterns {u" perf "_s,        u" perfs "_s,
                                    u" perftest"_s,     u" performan"_s,
                                    u" load test"_s,    u" loadtest"_s,
                                    u" stress"_s,       u" soak"_s,
                                    u" endurance"_s,    u" benchmark"_s,
                                    u" bench "_s,       u" jmeter "_s,
                                    u" gatling "_s,     u" locust "_s,
                                    u" k6 "_s,          u" lighthouse "_s,
                                    u" scalability"_s,  u" capacity"_s,
                                    u" throughput"_s,   u" latency"_s,
                                    u" leistung"_s,     u" lasttest"_s,
                                    u" last test"_s,    u" dauertest"_s,
                                    u" dauerlauf"_s,    u" charge "_s,
                                    u" carga "_s,       u" rendimiento"_s,
                                    u" prestazion"_s,   u" desempenho"_s,
                                    u" prestatie"_s,    u" wydajnos"_s,
                                    u"нагрузочн"_s,     u"производительност"_s,
                                    u"性能"_s,          u"负载"_s,
                                    u"压力"_s,          u"負荷"_s,
                                    u"パフォーマンス"_s};
    return patterns;
}

// Checks of the code by itself belong to its build.
static const Patterns &unitTests()
{
    static const Patterns patterns {
            u" unit "_s,        u" units "_s,         u" unittest"_s,        u" junit "_s,
            u" pytest "_s,      u" lint"_s,           u" static analysis"_s, u" static check"_s,
            u" code quality"_s, u" code style"_s,     u" typecheck"_s,       u" type check"_s,
            u" format check"_s, u" clang tidy "_s,    u" sonar"_s,           u" coverage"_s,
            u" checkstyle "_s,  u" component test"_s, u" modultest"_s,       u" einheitentest"_s,
            u" unitair"_s,      u" unitari"_s,        u"модульн"_s,          u"单元"_s,
            u"単体"_s,          u"ユニット"_s};
    return patterns;
}

static const Patterns &functional()
{
    static const Patterns patterns {
            u" functional"_s,   u" function test"_s, u" functest"_s,    u" e2e "_s,
            u" end to end"_s,   u" integration"_s,   u" acceptance"_s,  u" uat "_s,
            u" system test"_s,  u" systemtest"_s,    u" smoke"_s,       u" regression"_s,
            u" ui test"_s,      u" gui test"_s,      u" web test"_s,    u" api test"_s,
            u" browser"_s,      u" contract"_s,      u" cypress "_s,    u" selenium "_s,
            u" playwright "_s,  u" cucumber "_s,     u" bdd "_s,        u" scenario"_s,
            u" qa "_s,          u" it test"_s,       u" inttest"_s,     u" sanity"_s,
            u" funktion"_s,     u" abnahme"_s,       u" akzeptanz"_s,   u" oberflachentest"_s,
            u" fonctionnel"_s,  u" recette"_s,       u" funcional"_s,   u" integracion"_s,
            u" integracao"_s,   u" aceptacion"_s,    u" aceitacao"_s,   u" funzional"_s,
            u" integrazione"_s, u" accettazione"_s,  u" functione"_s,   u" acceptatie"_s,
            u" funkcjonaln"_s,  u" integracyjn"_s,   u"функциональн"_s, u"интеграционн"_s,
            u"приемочн"_s,      u"功能"_s,           u"集成"_s,         u"验收"_s,
            u"機能"_s,          u"結合"_s,           u"受け入れ"_s};
    return patterns;
}

static const Patterns &deploy()
{
    static const Patterns patterns {u" deploy"_s,
                                    u" redeploy"_s,
                                    u" release "_s,
                                    u" releases "_s,
                                    u" releasing "_s,
                                    u" publish"_s,
                                    u" rollout"_s,
                                    u" roll out"_s,
                                    u" rollback"_s,
                                    u" roll back"_s,
                                    u" promot"_s,
                                    u" ship "_s,
                                    u" shipping "_s,
                                    u" go live"_s,
                                    u" golive "_s,
                                    u" canary"_s,
                                    u" blue green"_s,
                                    u" deliver "_s,
                                    u" delivery "_s,
                                    u" cd "_s,
                                    u" ausliefer"_s,
                                    u" ausroll"_s,
                                    u" bereitstell"_s,
                                    u" veroffentlich"_s,
                                    u" inbetriebnahme"_s,
                                    u" deploiement"_s,
                                    u" livraison"_s,
                                    u" livrer "_s,
                                    u" publier "_s,
                                    u" mise en production"_s,
                                    u" desplieg"_s,
                                    u" despleg"_s,
                                    u" publicar "_s,
                                    u" rilasci"_s,
                                    u" distribuzione "_s,
                                    u" implanta"_s,
                                    u" uitrol"_s,
                                    u" wdroz"_s,
                                    u"деплои"_s,
                                    u"развертыван"_s,
                                    u"выкат"_s,
                                    u"部署"_s,
                                    u"发布"_s,
                                    u"上线"_s,
                                    u"デプロイ"_s,
                                    u"リリース"_s,
                                    u"公開"_s};
    return patterns;
}

static const Patterns &build()
{
    static const Patterns patterns {
            u" build"_s,     u" compil"_s,      u" make "_s,    u" cmake "_s,   u" assemble"_s,
            u" packag"_s,    u" docker "_s,     u" image "_s,   u" bundle"_s,   u" gradle "_s,
            u" maven "_s,    u" mvn "_s,        u" npm "_s,     u" nix "_s,     u" install dep"_s,
            u" dependenc"_s, u" ci "_s,         u" commit "_s,  u" bau "_s,     u" bauen "_s,
            u" kompil"_s,    u" ubersetzen "_s, u" paket"_s,    u" construi"_s, u" construccion "_s,
            u" costru"_s,    u" bouw"_s,        u" budow"_s,    u"сборк"_s,     u"构建"_s,
            u"编译"_s,       u"ビルド"_s,       u"コンパイル"_s};
    return patterns;
}

static const Patterns &anyTest()
{
    static const Patterns patterns {
            u" test"_s,    u" tests "_s,  u" verify "_s, u" verification "_s,
            u" check "_s,  u" checks "_s, u" prueba"_s,  u" prova "_s,
            u" prove "_s,  u" teste "_s,  u" testen "_s, u" prufung"_s,
            u" prufen "_s, u"тест"_s,     u"测试"_s,     u"テスト"_s};
    return patterns;
}

static const Patterns &environments()
{
    static const Patterns patterns {u" production "_s, u" prod "_s, u" staging "_s,
                                    u" preprod "_s,    u" live "_s, u" produktion "_s,
                                    u" produccion "_s};
    return patterns;
}

static bool says(const QString &words, const Patterns &patterns)
{
    return std::ranges::any_of(patterns, [&](const auto &p) { return words.contains(p); });
}

static bool beginsWith(const QString &words, const Patterns &patterns)
{
    return std::ranges::any_of(patterns, [&](const auto &p) { return words.startsWith(p); });
}

// "DASTScan", "load-test" and "Déploiement_2" become " dast scan ", " load test ", " deploiement 2
// ".
static QString wordsOf(QStringView name)
{
    const auto plain = name.left(300).toString().normalized(QString::NormalizationForm_KD);
    QString words = u" "_s;
    QChar before;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const auto c = plain[i];
        if (c >= QChar(0x0300) && c <= QChar(0x036F)) // accents; the marks of other scripts matter
            continue;
        const bool letter = c.isLetterOrNumber() || c.isMark();
        const bool next = i + 1 < plain.size() && plain[i + 1].isLower();
        const bool hump = c.isUpper() && (before.isLower() || (before.isUpper() && next));
        if (hump || !(letter || c.isSurrogate()))
            words += u' ';
        if (letter)
            words += c.toLower();
        before = c;
    }
    return u' ' + words.simplified().normalized(QString::NormalizationForm_C) + u' ';
}

static StageKind kindOfWords(const QString &words)
{
    if (says(words, reports()) && !says(words, security()))
        return StageKind::Other;
    // A verb at the beginning says what is done; what follows says to what.
    const bool tests = says(words, anyTest()) || says(words, functional());
    if (beginsWith(words, deploy()) && !tests)
        return StageKind::Deploy;
    if (beginsWith(words, build()) && !tests && !says(words, security()))
        return StageKind::Build;

    if (says(words, security()))
        return StageKind::Security;
    if (says(words, performance()) || words == " load "_L1)
        return StageKind::Performance;
    if (says(words, unitTests()))
        return StageKind::Build;
    if (says(words, functional()) && !words.contains(" continuous integration "_L1))
        return StageKind::Functional;
    if (says(words, deploy()) && !tests)
        return StageKind::Deploy;
    if (says(words, build()))
        return StageKind::Build;
    if (tests)
        return StageKind::Functional;
    if (says(words, deploy()) || says(words, environments()))
        return StageKind::Deploy;
    return StageKind::Other;
}

bool runsUnitTests(QStringView name)
{
    static const Patterns patterns {u" unit "_s,      u" units "_s,      u" unittest"_s,
                                    u" junit "_s,     u" modultest"_s,   u" einheitentest"_s,
                                    u" unitair"_s,    u" unitari"_s,     u"модульн"_s,
                                    u"单元"_s,        u"単体"_s,         u"ユニット"_s};
    return says(wordsOf(name), patterns);
}

bool runsIntegrationTests(QStringView name)
{
    static const Patterns patterns {u" integration"_s,  u" inttest"_s,     u" it test"_s,
                                    u" integracion"_s,  u" integracao"_s,  u" integrazione"_s,
                                    u" integratie"_s,   u" integracyjn"_s, u"интеграционн"_s,
                                    u"集成"_s,          u"結合"_s};
    auto words = wordsOf(name);
    words.replace(u" continuous integration "_s, u" "_s);
    return says(words, patterns);
}

StageKind stageKindOf(QStringView name)
{
    const auto path = name.left(300).toString().replace("::"_L1, "/"_L1).split(u'/');
    for (auto part = path.crbegin(); part != path.crend(); ++part) {
        if (const auto kind = kindOfWords(wordsOf(*part)); kind != StageKind::Other)
            return kind;
    }
    return StageKind::Other;
}

} // namespace Dayshift
