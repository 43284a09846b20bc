using System.Globalization;
using System.Text.Json;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests.Files;

/// <summary>The CSV files are what other programs were promised.</summary>
public sealed class CsvFileTests
{
    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    public void Headers_AreThePromisedOnes(string sample)
    {
        var run = SampleRun.Of(sample);

        Assert.Equal("goal,indicator,name,period,realizer,category,part,value,text,unit,status,approximate,note", HeaderOf(run, "observations.csv"));
        Assert.Equal("goal,direction,title,period,scale,level,label", HeaderOf(run, "assessments.csv"));
        Assert.Equal("subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason", HeaderOf(run, "figures.csv"));
    }

    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    public void Files_AreUtf8WithoutMark(string sample) => Assert.All(
        SampleRun.Of(sample).Files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)),
        file =>
        {
            Assert.False(file.Value.AsSpan().StartsWith("\uFEFF"u8));
            Assert.True(System.Text.Unicode.Utf8.IsValid(file.Value));
        });

    /// <summary>Every cell of the real files casts to the type that the Table Schema beside it gives its column.</summary>
    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    [InlineData(SampleRun.Specimen)]
    public void Cells_CastByTheSchemaBesideTheFile(string sample)
    {
        var run = SampleRun.Of(sample);
        Assert.All(["observations", "assessments", "figures"], table =>
        {
            using var schema = JsonDocument.Parse(run.Files[$"{table}.schema.json"]);
            var fields = schema.RootElement.GetProperty("fields").EnumerateArray().ToArray();
            Assert.Equal(HeaderOf(run, $"{table}.csv"), string.Join(',', fields.Select(field => field.GetProperty("name").GetString())));
            Assert.All(run.Csv($"{table}.csv").Rows, row => Assert.All(fields, field => AssertCasts(row[field.GetProperty("name").GetString()!], field)));
        });
    }

    [Theory]
    [InlineData("1", "6.7", 15)]
    [InlineData("2", "5.9", 22)]
    [InlineData("3", "5.2", 10)]
    [InlineData("4", "5.6", 5)]
    [InlineData("5", "5.8", 6)]
    [InlineData("sieradz-2014-2020", "5.9", 58)]
    public void SieradzMean_OfAGoalAndOfTheWhole_IsThePrintedOne(string subject, string rounded, int inputs)
    {
        var row = Assert.Single(SampleRun.Of(SampleRun.Sieradz).Csv("figures.csv").Rows, row => row["subject"] == subject && row["measure"] == "meanRating");

        Assert.Equal(rounded, row["rounded"]);
        Assert.Equal("1", row["decimals"]);
        Assert.Equal(inputs, row.Number("inputs"));
        Assert.Equal("", row["missing"]);
        Assert.Equal("2020", row["period"]);
        Assert.Equal("meanOfDirections", row["rule"]);
    }

    [Fact]
    public void SieradzFigures_Rounded_AreNearTheExactNumber() => Assert.All(
        SampleRun.Of(SampleRun.Sieradz).Csv("figures.csv").Rows,
        row =>
        {
            var terms = row["exact"].Split('/').Select(term => decimal.Parse(term, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToArray();
            var exact = terms.Length == 1 ? terms[0] : terms[0] / terms[1];
            Assert.Equal(decimal.Round(exact, int.Parse(row["decimals"], CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero), row.Number("rounded"));
        });

    [Fact]
    public void SieradzAssessments_AreFiftyEight()
    {
        var rows = SampleRun.Of(SampleRun.Sieradz).Csv("assessments.csv").Rows;

        Assert.Equal(58, rows.Count);
        Assert.Equal(345, rows.Sum(row => row.Number("level")));
        Assert.All(rows, row => Assert.Equal("2020", row["period"]));
        Assert.Equal("rozpoczęto przygotowania do wdrożenia", Assert.Single(rows, row => row["level"] == "2")["label"]);
    }

    [Fact]
    public void OstrowiecAssessments_AreNone() => Assert.Empty(SampleRun.Of(SampleRun.Ostrowiec).Csv("assessments.csv").Rows);

    [Theory]
    [InlineData(SampleRun.Sieradz)]
    [InlineData(SampleRun.Ostrowiec)]
    public void Observations_EveryNumberOfTheData_IsThereAsOftenAsInTheData(string sample)
    {
        var inData = Directory.EnumerateFiles(Repository.DataOf(sample), "round-*.json")
            .SelectMany(NumbersOf)
            .Order()
            .ToArray();
        var inCsv = SampleRun.Of(sample).Csv("observations.csv").Rows
            .Where(row => row.Number("value") is not null)
            .Select(row => (row["period"], row.Number("value").GetValueOrDefault()))
            .Order()
            .ToArray();

        Assert.NotEmpty(inData);
        Assert.Equal(inData, inCsv);
    }

    private static string HeaderOf(SampleRun run, string file) => run.Text(file).Split("\r\n")[0];

    /// <summary>Every number of an observation or a published figure, with the period it belongs to, found without the library.</summary>
    private static List<(string Period, decimal Number)> NumbersOf(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var numbers = new List<(string, decimal)>();
        foreach (var list in new[] { "observations", "publishedFigures" })
        {
            if (document.RootElement.TryGetProperty(list, out var entries))
            {
                foreach (var entry in entries.EnumerateArray())
                {
                    numbers.AddRange(NumbersIn(entry).Select(number => (entry.GetProperty("period").GetString()!, number)));
                }
            }
        }

        return numbers;
    }

    private static IEnumerable<decimal> NumbersIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name is "number" or "percent" or "money" ? [member.Value.GetDecimal()] : NumbersIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NumbersIn),
        _ => [],
    };

    private static void AssertCasts(string cell, JsonElement field)
    {
        var isEmpty = cell.Length == 0;
        Assert.False(isEmpty && field.GetProperty("constraints").GetProperty("required").GetBoolean(), $"{field} is empty.");
        Assert.True(isEmpty || field.GetProperty("type").GetString() switch
        {
            "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "integer" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            _ => true,
        });
    }
}
