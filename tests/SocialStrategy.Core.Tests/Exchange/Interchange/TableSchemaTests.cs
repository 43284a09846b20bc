using System.Globalization;
using System.Text.Json;
using SocialStrategy.Core.Tests.Exchange.Csv;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace SocialStrategy.Core.Tests.Exchange.Interchange;

public sealed class TableSchemaTests
{
    [Fact]
    public void Schemas_Written_AreTheApprovedOnes()
    {
        foreach (var table in Enum.GetValues<TableKind>())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(table.ToString());
            Approved.MatchesFile(CsvText.Written(stream => TableSchema.Write(table, stream)), Repository.PathOf($"docs/formats/{name}.table-schema.json"));
        }
    }

    /// <summary>Every cell of every file casts to the type that the schemas give its column.</summary>
    [Law]
    public void Schemas_OfAnyWrittenFile_CastEveryCell(StrategyMonitoring monitoring)
    {
        AssertCasts(TableKind.Observations, CsvText.Written(stream => CsvTables.Write(ObservationsTable.Create(monitoring), stream, CsvProfile.OpenData)));
        AssertCasts(TableKind.Assessments, CsvText.Written(stream => CsvTables.Write(AssessmentsTable.Create(monitoring), stream, CsvProfile.OpenData)));
    }

    [Theory]
    [InlineData(TableKind.Observations, "goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note")]
    [InlineData(TableKind.Assessments, "goal,direction,title,period,scale,level,label")]
    [InlineData(TableKind.Figures, "subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason")]
    public void Schemas_All_NameTheColumnsOfTheDocumentation(TableKind table, string header)
    {
        Assert.Contains($"`{header}`", File.ReadAllText(Repository.PathOf("docs/formats/csv.md")), StringComparison.Ordinal);
        Assert.Equal(header, string.Join(',', Fields(table).Select(field => field["name"]!.GetValue<string>())));
    }

    private static JsonNode[] Fields(TableKind table) =>
        [.. JsonNode.Parse(CsvText.Written(stream => TableSchema.Write(table, stream)))!["fields"]!.AsArray().Select(field => field!)];

    private static void AssertCasts(TableKind table, string text)
    {
        var records = CsvText.Parse(text);
        var fields = Fields(table);
        Assert.Equal(records[0], fields.Select(field => field["name"]!.GetValue<string>()));
        Assert.All(records.Skip(1), record => Assert.All(record.Zip(fields), cell => Assert.True(Casts(cell.First, cell.Second), $"'{cell.First}' is no {cell.Second}")));
    }

    private static bool Casts(string cell, JsonNode field)
    {
        if (cell.Length == 0)
        {
            return !field["constraints"]!["required"]!.GetValue<bool>();
        }

        var isAllowed = field["constraints"]!["enum"]?.AsArray().Any(choice => choice!.GetValue<string>() == cell) ?? true;
        return isAllowed && field["type"]!.GetValue<string>() switch
        {
            "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "integer" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            _ => true,
        };
    }
}
