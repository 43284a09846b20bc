using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Reports;

/// <summary>The report of Sieradz and its command line explain both published indexes; the numbers are those of docs/reconciliation.md, worked out by hand.</summary>
public sealed class ReconciliationTests
{
    private static readonly string[] Expected =
    [
        "6,35 (lata 2014–2020)",
        "leży między 6,27 a 6,37; 6,35 jest możliwe.",
        "leży między 6,329… a 6,429…; 6,35 jest możliwe.",
        "leży między 6,264… a 6,364…; 6,35 jest możliwe.",
        "5,9 (2020 r.)",
        "suma średnich ocen „dla poszczególnych kierunków działań” podzielona przez „liczbę wytyczonych celów strategicznych”",
        "Średnia ocen wszystkich kierunków działań daje 5,948…, po zaokrągleniu 5,9, jak w druku.",
        "daje 5,841…, po zaokrągleniu 5,8; wydrukowano 5,9. Różnica do przedziału zaokrąglenia wynosi 0,008….",
        "daje 5,84, po zaokrągleniu 5,8; wydrukowano 5,9. Różnica do przedziału zaokrąglenia wynosi 0,01.",
        "daje 5,95, po zaokrągleniu 6,0; wydrukowano 5,9. Leży na tej granicy przedziału zaokrąglenia, która do niego nie należy.",
    ];

    [Fact]
    public void ExplainOption_OfTheWhole_TellsWhichRulesGiveTheIndexes()
    {
        var run = SampleRun.InProcess(SampleRun.Sieradz, "--data", Repository.DataOf(SampleRun.Sieradz), "--explain", "sieradz-2014-2020");

        AssertInOrder(run.Output.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Report_HasAChapterWithTheSame() => AssertInOrder(RenderedReport.Html(SampleRun.Of(SampleRun.Sieradz)).Text.Replace('\u00A0', ' '));

    private static void AssertInOrder(string text)
    {
        var at = 0;
        Assert.All(Expected, expected =>
        {
            var next = text.IndexOf(expected, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"'{expected}' is missing, or before what should stand before it.");
            at = next;
        });
    }
}
