using SocialStrategy.Audit;

namespace SocialStrategy.Core.Tests.Audit.Published;

/// <summary>What the audit finds of the published ratings in the real report of Sieradz: exactly this, read off the source.</summary>
public class SieradzFindingsTests
{
    private static readonly Finding[] Findings =
        [.. Auditor.Audit(SieradzPublished.Evaluation, new AuditRuleSet(PublishedRules.All, [])).Findings];

    [Fact]
    public void Audit_OfSieradz_FindsExactlyWhatTheReportShows() => Assert.Equal(
        [
            "SSA205 Error sieradz-2014-2020 2020 5.9 5.8",
            "SSA209 Error 3.2.K5 2020 ocenę 7 5",
            "SSA207 Hint sieradz-2014-2020 2020 zaawansowany stopień wdrożenia; poziom zaawansowanego stopnia wdrożenia ",
            "SSA208 Hint sieradz-2014-2020 2020 4–7 2–7",
            "SSA208 Hint sieradz-2014-2020 2014/2020 5–7 2–7",
            "SSA211 Hint 2.1.K4 Wykres 4, legenda",
            "SSA211 Hint 2.3.K1 Wykres 6, legenda",
            "SSA211 Hint 2.3.K2 Wykres 6, legenda",
            "SSA211 Hint 3.2.K3 Wykres 9, legenda",
            "SSA211 Hint 3.2.K4 Wykres 9, legenda",
            "SSA211 Hint 4.1.K3 Wykres 10, legenda",
            "SSA211 Hint 4.1.K5 Wykres 10, legenda",
            "SSA211 Hint 4 Wykres 13, legenda",
            "SSA211 Hint 4 Wykres 14, legenda",
            "SSA211 Hint 2.1.K2 Rekomendacje",
            "SSA211 Hint 2.3.K2 Rekomendacje",
            "SSA211 Hint 2.3.K3 Rekomendacje",
            "SSA211 Hint 2.3.K4 Rekomendacje",
            "SSA211 Hint 3.2.K4 Rekomendacje",
            "SSA211 Hint 4.1.K3 Rekomendacje",
        ],
        Findings.Select(finding => finding.Code == "SSA211"
            ? $"{finding.Code} {finding.Severity} {finding.Subject} {finding.Place}"
            : $"{finding.Code} {finding.Severity} {finding.Subject} {finding.Period} {finding.Declared} {finding.Computed}"));

    [Fact]
    public void Audit_OfSieradz_NamesBothRulesOfTheIndex() => Assert.Equal(
        "Wskaźnik syntetyczny „Strategia Rozwiązywania Problemów Społecznych Miasta Sieradza na lata 2014-2020” za 2020 r. w druku wynosi 5,9; nie daje tego reguła podana w raporcie: "
        + "suma średnich ocen „dla poszczególnych kierunków działań” podzielona przez „liczbę wytyczonych celów strategicznych” (syntetyczny wskaźnik stopnia wdrożenia strategii, w punktach). "
        + "Odczytano ją tak: średnia średnich celów (każda liczona ze wszystkich kierunków działań celu) daje 5,841…, po zaokrągleniu 5,8; wydrukowano 5,9. Różnica do przedziału zaokrąglenia wynosi 0,008…. "
        + "Średnia zaokrąglonych średnich celów (każda liczona ze wszystkich kierunków działań celu) daje 5,84, po zaokrągleniu 5,8; wydrukowano 5,9. Różnica do przedziału zaokrąglenia wynosi 0,01. "
        + "Wydrukowaną liczbę daje inna reguła: średnia ocen wszystkich kierunków działań daje 5,948…, po zaokrągleniu 5,9, jak w druku.",
        Findings.First(finding => finding.Code == "SSA205").Polish);

    [Fact]
    public void Audit_OfSieradz_NamesTheDirectionThatIsNotListed() => Assert.Equal(
        "„Podejmowanie współpracy z organizacjami pozarządowymi działającymi na rzecz osób niepełnosprawnych” ma ocenę 5, niższą od najwyższej, a nie ma tej pozycji w rekomendacjach: pozycji z niższą oceną jest 34, wymieniono 33. Raport mówi, że wszystko, czego nie wymieniono, ma najwyższą ocenę.",
        Findings.First(finding => finding.Code == "SSA209").Polish);

    [Fact]
    public void Audit_OfSieradz_SaysWhereTheBandWouldHaveToLie() => Assert.Contains(
        "przedział stopnia „zaawansowany stopień wdrożenia” zaczyna się najpóźniej przy 5,9 i kończy powyżej 6,7",
        Findings.First(finding => finding.Code == "SSA207").Polish,
        StringComparison.Ordinal);

    [Fact]
    public void Audit_OfSieradz_NamesWhatLiesOutsideTheRangeOfAllYears() => Assert.EndsWith(
        "(4), „Zapewnienie dzieciom i młodzieży alternatywnych form spędzania czasu wolnego” (4).",
        Findings.Last(finding => finding.Code == "SSA208").Polish,
        StringComparison.Ordinal);

    [Fact]
    public void Audit_EveryFinding_IsInBothLanguagesWithAdvice() => Assert.All(
        Findings,
        finding => Assert.All(
            [finding.English, finding.Polish, finding.AdviceEnglish, finding.AdvicePolish],
            text => Assert.EndsWith(".", text, StringComparison.Ordinal)));
}
