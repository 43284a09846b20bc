using SocialStrategy.Audit;

namespace SocialStrategy.Core.Tests.Audit;

/// <summary>What the audit finds in the two real reports; every expected finding was worked out by hand from the printed text.</summary>
public sealed class RealReportTests
{
    [Fact]
    public void ContributionTotals_InOstrowiec_AreFiveWrongSums() => Assert.Equal(
        [
            ("1.3.W1", "5", "8", ""),
            ("1.3.W7", "277", "227", " Różni się jedna cyfra."),
            ("2.1.W1", "7", "5", ""),
            ("2.2.W4", "884", "844", " Różni się jedna cyfra."),
            ("5.2.W2", "13", "17", " Bez wkładu „MOPS” suma by się zgadzała."),
        ],
        Of(Sources.Ostrowiec, "SSA101").Select(finding =>
        {
            Assert.Equal(Severity.Error, finding.Severity);
            return (finding.Subject.Text, finding.Declared, finding.Computed, finding.Polish[(finding.Polish.IndexOf($"suma wkładów {finding.Computed}.", StringComparison.Ordinal) + $"suma wkładów {finding.Computed}.".Length)..]);
        }));

    [Fact]
    public void ListedItems_InOstrowiec_DifferOnce() => Assert.Equal(
        [("2.1.W1", "3", "4")],
        Of(Sources.Ostrowiec, "SSA103").Select(finding => (finding.Subject.Text, finding.Declared!, finding.Computed!)));

    [Fact]
    public void Parts_InBothReports_FitTheirWholes()
    {
        Assert.Empty(Of(Sources.Ostrowiec, "SSA102"));
        Assert.Empty(Of(Sources.Sieradz, "SSA102"));
    }

    [Fact]
    public void MissingValues_AreThoseLeftOpenInPrint()
    {
        Assert.Equal(["5.1.W6", "5.3.W2"], Subjects(Sources.Ostrowiec, "SSA104"));
        Assert.Equal(["2.W11", "2.W19", "2.W20", "2.W21"], Subjects(Sources.Sieradz, "SSA104"));
    }

    [Fact]
    public void OtherUnits_InOstrowiec_AreFour() => Assert.Equal(["1.4.W2", "2.2.W3", "3.3.W2", "3.3.W2"], Subjects(Sources.Ostrowiec, "SSA106"));

    [Fact]
    public void ApproximateInputs_InOstrowiec_AreThePolicesSixHundred() => Assert.Equal(["1.3.W2"], Subjects(Sources.Ostrowiec, "SSA107"));

    [Fact]
    public void Series_InSieradz_BreaksWhereTheCrimesAreCountedAnew() => Assert.Equal(["4.W1"], Subjects(Sources.Sieradz, "SSA301"));

    [Fact]
    public void Jumps_InSieradz_AreTheCounsellingOfPersonsAndOneMore() => Assert.Equal(
        [("2.W5", "757", "5707"), ("2.W23", "3", "51")],
        Of(Sources.Sieradz, "SSA305").Select(finding => (finding.Subject.Text, finding.Declared!, finding.Computed!)));

    [Fact]
    public void Law_OfBothReports_IsOneHint()
    {
        Assert.Single(Of(Sources.Ostrowiec, "SSA500"));
        Assert.Single(Of(Sources.Sieradz, "SSA500"));
        Assert.DoesNotContain(Sources.Ostrowiec.Findings.Concat(Sources.Sieradz.Findings), finding => finding.Code == "SSA511");
    }

    private static IEnumerable<Finding> Of(AuditResult result, string code) => result.Findings.Where(finding => finding.Code == code);

    private static IEnumerable<string> Subjects(AuditResult result, string code) => Of(result, code).Select(finding => finding.Subject.Text);
}
