using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Core.Tests.Exchange.Json;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Hostile;

/// <summary>Texts that break formats, in every text of a strategy and its rounds: other programs read what is written, and nothing but halves of surrogate pairs is replaced.</summary>
public sealed class HostileTextTests
{
    private static readonly Lazy<StrategyMonitoring> Model = new(() => HostileSpecimen.Monitoring(HostileTexts.Everything));

    /// <summary>UTF-8 has no form for half of a pair; Unicode names the character that stands for it.</summary>
    private static readonly string Carried = Whole(HostileTexts.Everything);

    [SlowFact]
    public void Specimen_HasTheTextInEveryMember()
    {
        var texts = ModelMembers.Properties.Where(member => TextMembers.Contains(member)).ToArray();
        Assert.Equal(TextMembers.Order(StringComparer.Ordinal), texts.Order(StringComparer.Ordinal));
        Assert.All(texts, member => Assert.Contains(member, MembersWith(HostileTexts.Everything)));
    }

    [SlowFact]
    public void Json_IsReadByOthers_AndComesBack()
    {
        var written = JsonDocuments.Write(Model.Value.Strategy);
        using var document = JsonDocument.Parse(written);
        Assert.EndsWith(Carried, document.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
        var carried = HostileSpecimen.Monitoring(Carried);
        Assert.Equal(carried.Strategy, StrategyJson.Read(written).PartialContent);
        Assert.All(Model.Value.Rounds.Zip(carried.Rounds), pair => Assert.Equal(pair.Second, RoundJson.Read(JsonDocuments.Write(pair.First), carried.Strategy).PartialContent));
    }

    [SlowTheory]
    [InlineData(CsvProfile.OpenData)]
    [InlineData(CsvProfile.ExcelPl)]
    public void Csv_ComesBack(CsvProfile profile)
    {
        var carried = HostileSpecimen.Monitoring(Carried);
        foreach (var (round, expected) in Model.Value.Rounds.Zip(carried.Rounds))
        {
            var bare = new MonitoringRound(round.Strategy, round.Period) { Narrative = expected.Narrative };
            using var written = new MemoryStream(Bytes(stream => CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(Model.Value.Strategy, [round])), stream, profile)));
            var result = ObservationsTable.Read(CsvTables.Open(written), carried.Strategy, bare, TableReadOptions.Default);
            Assert.Empty(result.Problems);
            Assert.Equal(
                Bytes(stream => CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(carried.Strategy, [expected])), stream, profile)),
                Bytes(stream => CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(carried.Strategy, [result.PartialContent!])), stream, profile)));
        }
    }

    /// <summary>A reader that forgives nothing finds the cells, and no cell that a spreadsheet would run.</summary>
    [SlowFact]
    public void Csv_OfTexts_RunsNothing()
    {
        var rows = CsvText.Rows(CsvText.Written(stream => CsvTables.Write(ObservationsTable.Create(Model.Value), stream, CsvProfile.OpenData)));
        Assert.Contains(rows, row => row["name"].EndsWith(Carried, StringComparison.Ordinal));
        Assert.DoesNotContain(rows.SelectMany(row => row.Values), cell => cell.StartsWith('=') || cell.StartsWith('@'));
    }

    [SlowFact]
    public void Interchange_IsReadByOthers()
    {
        using var package = new MemoryStream();
        Assert.NotNull(DataPackage.Write(Model.Value, [TableKind.Observations], package));
        using var document = JsonDocument.Parse(package.ToArray());
        Assert.EndsWith(Carried, document.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
        using var iati = new MemoryStream();
        var options = new IatiOptions { OrganisationIdentifier = "XX-1", OrganisationName = $"Urząd {HostileTexts.Everything}", OrganisationType = "11", ActivityStatus = "2", Language = "pl" };
        Assert.NotNull(IatiResults.Write(Model.Value, iati, options));
        iati.Position = 0;
        Assert.Contains("odwrót", XDocument.Load(iati).Descendants("title").First().Value, StringComparison.Ordinal);
    }

    /// <summary>A text of 10,000,000 characters is a text like any other.</summary>
    [SlowFact]
    public void LongText_IsWrittenAndRead()
    {
        var text = string.Concat(Enumerable.Repeat("żółw; \"=1\"\n", 900_000));
        var strategy = HostileModels.Of(HostileModels.Deep(1) with { Description = text }) with { Mission = "x" };
        Assert.Equal(strategy, StrategyJson.Read(JsonDocuments.Write(strategy)).PartialContent);
        var round = new MonitoringRound(new("S"), HostileModels.Year) { Observations = [new Observation(new("1"), HostileModels.Year, new TextValue(text)) { Name = "x" }] };
        using var csv = new MemoryStream(Bytes(stream => CsvTables.Write(ObservationsTable.Create(new StrategyMonitoring(strategy, [round])), stream, CsvProfile.OpenData)));
        var bare = new MonitoringRound(new("S"), HostileModels.Year);
        Assert.Equal("SSR506", Assert.Single(ObservationsTable.Read(CsvTables.Open(csv), strategy, bare, TableReadOptions.Default).Problems).Code);
        csv.Position = 0;
        Assert.Equal(round, ObservationsTable.Read(CsvTables.Open(csv), strategy, bare, TableReadOptions.Default with { MaxRowBytes = 64 * 1024 * 1024 }).PartialContent);
    }

    /// <summary>Members that hold words; codes, periods, currencies and the like are none.</summary>
    private static readonly string[] TextMembers =
    [
        "Strategy.Title", "Strategy.Mission", "Territory.Name", "LevelName.Name", "LevelName.Plural", "Goal.Title", "Goal.DisplayTitle", "Goal.Description", "Direction.Title", "Direction.Number",
        "Indicator.Title", "Indicator.Unit", "Indicator.Source", "Baseline.Source", "Target.Wording", "StrategyTask.Title", "Funding.Source", "Programme.Title", "Programme.Description", "Realizer.Name",
        "Realizer.ShortName", "RatingScale.Title", "ScaleLevel.Label", "EditorialNote.Remark", "EditorialNote.Printed", "EditorialNote.Correction", "Observation.Name", "Observation.Group",
        "Narrative.Heading", "TextValue.Text", "Component.Name", "Part.Name", "Recommendation.Text", "PublishedChart.Title",
    ];

    private static HashSet<string> MembersWith(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(Model.Value.Strategy, text, found);
        Collect(Model.Value.Rounds, text, found);
        return found;
    }

    private static void Collect(object? content, string text, HashSet<string> found)
    {
        if (content is System.Collections.IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Collect(item, text, found);
            }
        }
        else if (content is not (null or string or Code or StrategyItem) && content.GetType().Namespace!.StartsWith("SocialStrategy", StringComparison.Ordinal))
        {
            foreach (var property in content.GetType().GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                var held = property.GetValue(content);
                if (held is string words && words.EndsWith(text, StringComparison.Ordinal))
                {
                    found.Add($"{content.GetType().Name}.{property.Name}");
                }

                Collect(held, text, found);
            }
        }
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
