using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

public sealed class CsvSchemasTests
{
    [Fact]
    public void Schemas_Written_AreTheApprovedOnes()
    {
        foreach (var table in Enum.GetValues<CsvTable>())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(table.ToString());
            Approved.MatchesFile(CsvText.Written(stream => CsvSchemas.WriteTableSchema(table, stream)), Repository.PathOf($"docs/formats/{name}.table-schema.json"));
            Approved.MatchesFile(CsvText.Written(stream => CsvSchemas.WriteCsvw(table, $"{name}.csv", stream)), Repository.PathOf($"docs/formats/{name}.csv-metadata.json"));
        }
    }

    /// <summary>Every cell of every file casts to the type that the schemas give its column.</summary>
    [Fact]
    public void Schemas_OfAnyWrittenFile_CastEveryCell() =>
        Prop.ForAll(RoundGenerators.Monitoring, monitoring =>
        {
            AssertCasts(CsvTable.Observations, CsvText.Written(stream => ObservationsCsv.Write(monitoring, stream)));
            AssertCasts(CsvTable.Assessments, CsvText.Written(stream => AssessmentsCsv.Write(monitoring, stream)));
        }).Holds();

    [Theory]
    [InlineData(CsvTable.Observations, "goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note")]
    [InlineData(CsvTable.Assessments, "goal,direction,title,period,scale,level,label")]
    [InlineData(CsvTable.Figures, "subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason")]
    public void Schemas_Both_NameTheColumnsOfTheDocumentation(CsvTable table, string header)
    {
        Assert.Contains($"`{header}`", File.ReadAllText(Repository.PathOf("docs/formats/csv.md")), StringComparison.Ordinal);
        Assert.Equal(header, string.Join(',', Fields(table).Select(field => field["name"]!.GetValue<string>())));
        var csvw = JsonNode.Parse(CsvText.Written(stream => CsvSchemas.WriteCsvw(table, "plik ą.csv", stream)))!;
        Assert.Equal(header, string.Join(',', csvw["tableSchema"]!["columns"]!.AsArray().Select(column => column!["titles"]!.GetValue<string>())));
        Assert.Equal("plik%20%C4%85.csv", csvw["url"]!.GetValue<string>());
    }

    private static JsonNode[] Fields(CsvTable table) =>
        [.. JsonNode.Parse(CsvText.Written(stream => CsvSchemas.WriteTableSchema(table, stream)))!["fields"]!.AsArray().Select(field => field!)];

    private static void AssertCasts(CsvTable table, string text)
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
