using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Samples.Tests.Data;

/// <summary>Every member of the model is carried by an export, or the export of the specimen, which uses every member, tells that it is not.</summary>
public sealed class InterchangeLossTests
{
    private static readonly IatiOptions Options = new() { OrganisationIdentifier = "PL-REGON-1", OrganisationName = "Ośrodek", OrganisationType = "11", ActivityStatus = "2", Language = "pl" };

    /// <summary>A type or a member, and what becomes of it in IATI and in a Data Package: the code of the loss, or nothing if it is carried. The longest name that fits counts.</summary>
    private static readonly Dictionary<string, (string? Iati, string? Package)> Fates = new(StringComparer.Ordinal)
    {
        ["ItemCode.Text"] = (null, null),
        ["RealizerCode.Text"] = (null, null),
        ["ScaleCode.Text"] = (null, null),
        ["LevelCode.Text"] = (null, null),
        ["PublicationCode"] = ("SSX007", "SSX007"),
        ["Publication"] = ("SSX007", "SSX007"),
        ["PublishedValue"] = ("SSX007", "SSX007"),
        ["MonitoringRound.Publications"] = ("SSX007", "SSX007"),
        ["Observation.Printings"] = ("SSX007", "SSX007"),
        ["LegalBasis"] = ("SSX214", "SSX101"),
        ["Period"] = (null, null),
        ["TerytCode"] = ("SSX214", "SSX101"),
        ["NumberValue"] = (null, null),
        ["NumberValue.Printed"] = ("SSX218", null),
        ["NumberValue.IsApproximate"] = ("SSX211", null),
        ["PercentValue"] = (null, null),
        ["PercentValue.Ratio"] = ("SSX218", "SSX106"),
        ["PercentValue.Printed"] = ("SSX218", null),
        ["PercentValue.IsApproximate"] = ("SSX211", null),
        ["Ratio"] = ("SSX218", "SSX106"),
        ["MoneyValue"] = (null, null),
        ["MoneyValue.Currency"] = ("SSX220", null),
        ["MoneyValue.Printed"] = ("SSX218", null),
        ["MoneyValue.IsApproximate"] = ("SSX211", null),
        ["TextValue"] = ("SSX210", null),
        ["CompositeValue"] = ("SSX210", null),
        ["CompositeValue.Components"] = ("SSX210", null),
        ["Component"] = ("SSX210", null),
        ["MissingValue"] = ("SSX210", null),
        ["MissingValue.Reason"] = ("SSX210", null),
        ["RatingScale"] = ("SSX214", "SSX101"),
        ["ScaleLevel"] = ("SSX214", "SSX101"),
        ["ScaleBands"] = ("SSX214", "SSX101"),
        ["ScaleBand"] = ("SSX214", "SSX101"),
        ["EditorialNote"] = ("SSX005", "SSX005"),
        ["Goal"] = ("SSX214", "SSX101"),
        ["Goal.Title"] = (null, "SSX101"),
        ["Goal.Indicators"] = (null, "SSX101"),
        ["Direction"] = ("SSX214", "SSX101"),
        ["Indicator"] = ("SSX219", "SSX101"),
        ["Indicator.Code"] = (null, null),
        ["Indicator.Title"] = (null, null),
        ["Indicator.Unit"] = (null, null),
        ["Indicator.Kind"] = (null, "SSX101"),
        ["Indicator.DesiredDirection"] = ("SSX212", "SSX101"),
        ["Indicator.Baseline"] = (null, "SSX101"),
        ["Indicator.Targets"] = (null, "SSX101"),
        ["Baseline"] = (null, "SSX101"),
        ["Baseline.Period"] = ("SSX205", "SSX101"),
        ["Baseline.Source"] = ("SSX215", "SSX101"),
        ["Target"] = ("SSX206", "SSX101"),
        ["Target.Period"] = (null, "SSX101"),
        ["Target.Relation"] = ("SSX207", "SSX101"),
        ["Target.Value"] = (null, "SSX101"),
        ["Target.Wording"] = ("SSX216", "SSX101"),
        ["IndicatorAggregation"] = ("SSX219", "SSX101"),
        ["Programme"] = ("SSX214", "SSX101"),
        ["Resolution"] = ("SSX214", "SSX101"),
        ["Realizer"] = ("SSX214", "SSX101"),
        ["Responsibility"] = ("SSX214", "SSX101"),
        ["Strategy"] = ("SSX214", "SSX101"),
        ["Strategy.Code"] = (null, null),
        ["Strategy.Title"] = (null, null),
        ["Strategy.Territory"] = (null, "SSX101"),
        ["Strategy.Period"] = (null, "SSX101"),
        ["Strategy.Mission"] = (null, "SSX101"),
        ["Territory.Name"] = (null, "SSX101"),
        ["Territory.Teryt"] = ("SSX214", "SSX101"),
        ["LevelName"] = ("SSX214", "SSX101"),
        ["StrategyElement"] = ("SSX214", "SSX101"),
        ["StrategyTask"] = ("SSX214", "SSX101"),
        ["Funding"] = ("SSX004", "SSX004"),
        ["Assessment"] = ("SSX201", null),
        ["Assessment.Activities"] = ("SSX201", "SSX110"),
        ["Assessment.Realizers"] = ("SSX201", "SSX110"),
        ["Assessment.Justification"] = ("SSX201", "SSX110"),
        ["Assessment.EditorialNotes"] = ("SSX201", "SSX005"),
        ["TaskProgress"] = ("SSX004", "SSX004"),
        ["MonitoringRound"] = (null, null),
        ["MonitoringRound.Title"] = ("SSX006", "SSX006"),
        ["MonitoringRound.Assessments"] = ("SSX201", null),
        ["MonitoringRound.TaskProgress"] = ("SSX004", "SSX004"),
        ["MonitoringRound.PublishedFigures"] = ("SSX202", null),
        ["MonitoringRound.PublishedCharts"] = ("SSX003", "SSX003"),
        ["MonitoringRound.Recommendations"] = ("SSX002", "SSX002"),
        ["MonitoringRound.Narrative"] = ("SSX001", "SSX001"),
        ["MonitoringRound.EditorialNotes"] = ("SSX005", "SSX005"),
        ["Narrative"] = ("SSX001", "SSX001"),
        ["Observation"] = (null, null),
        ["Observation.Name"] = ("SSX203", null),
        ["Observation.Group"] = ("SSX217", "SSX108"),
        ["Observation.Unit"] = ("SSX210", null),
        ["Observation.Contributions"] = ("SSX209", null),
        ["Observation.Breakdowns"] = ("SSX209", null),
        ["Observation.Status"] = ("SSX217", null),
        ["Observation.EditorialNotes"] = ("SSX005", "SSX005"),
        ["Contribution"] = ("SSX209", null),
        ["Contribution.ListedItems"] = ("SSX209", "SSX108"),
        ["Contribution.EditorialNotes"] = ("SSX005", "SSX005"),
        ["Breakdown"] = ("SSX209", null),
        ["Breakdown.Coverage"] = ("SSX209", "SSX104"),
        ["Part"] = ("SSX209", null),
        ["PublishedChart"] = ("SSX003", "SSX003"),
        ["LegendEntry"] = ("SSX003", "SSX003"),
        ["PublishedFigure"] = ("SSX202", null),
        ["PublishedFigure.Place"] = ("SSX202", "SSX108"),
        ["PublishedFigure.Label"] = ("SSX202", "SSX108"),
        ["PublishedFigure.LabelLevel"] = ("SSX202", "SSX109"),
        ["PublishedFigure.StatedRule"] = ("SSX202", "SSX109"),
        ["PublishedFigure.StatedMethod"] = ("SSX202", "SSX109"),
        ["PublishedFigure.Except"] = ("SSX202", "SSX109"),
        ["PublishedFigure.EditorialNotes"] = ("SSX202", "SSX005"),
        ["Recommendation"] = ("SSX002", "SSX002"),
        ["StrategyMonitoring"] = (null, null),
    };

    private static readonly string[] ToldByIati = Codes(stream => IatiResults.Write(SampleData.Specimen, stream, Options));

    private static readonly string[] ToldByPackage = Codes(stream => DataPackage.Write(SampleData.Specimen, [.. Enum.GetValues<TableKind>()], stream));

    public static TheoryData<string> Members => [.. ModelMembers.Properties];

    [Theory]
    [MemberData(nameof(Members))]
    public void Member_IsCarried_OrToldAsLost(string member)
    {
        var (iati, package) = Fates.TryGetValue(member, out var own) ? own : Fates[member[..member.IndexOf('.', StringComparison.Ordinal)]];

        Assert.True(iati is null || ToldByIati.Contains(iati), $"{member}: IATI does not tell {iati}");
        Assert.True(package is null || ToldByPackage.Contains(package), $"{member}: the package does not tell {package}");
    }

    private static string[] Codes(Func<Stream, ValueList<ExportLoss>> write) => [.. write(Stream.Null).Select(loss => loss.Code).Distinct()];
}
