using System.Globalization;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Exchange.Tables;

public sealed class ValueCellTests
{
    /// <summary>The cases are the table of <c>docs/formats/csv.md</c>, row by row.</summary>
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            var rows = File.ReadLines(Repository.PathOf("docs/formats/csv.md"))
                .SkipWhile(line => !line.StartsWith("| cell |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
            foreach (var row in rows)
            {
                data.Add(row[0].Trim('`').Replace('␠', '\u00A0'), row[1], row[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_CellOfTheDocumentation_GivesWhatItSays(string cell, string commaSeparated, string otherwise)
    {
        Assert.Equal(commaSeparated, Text(ValueCell.Read(cell, dotIsDecimal: true)));
        Assert.Equal(otherwise, Text(ValueCell.Read(cell, dotIsDecimal: false)));
    }

    [Fact]
    public void Cases_InTheDocumentation_AreMany() => Assert.Equal(42, Cases.Count);

    [Theory]
    [InlineData("1234.50", true, null)]
    [InlineData("1234,50", false, null)]
    [InlineData("1234,50", true, "1234,50")]
    [InlineData("1234.50", false, "1234.50")]
    [InlineData("1 234", false, "1 234")]
    [InlineData("ok. 600", false, "ok. 600")]
    [InlineData(" 5", false, " 5")]
    [InlineData("–", false, "–")]
    [InlineData("x", true, "x")]
    public void Read_CellThatIsNotSimplyTheDigits_KeepsItAsPrinted(string cell, bool dotIsDecimal, string? printed) =>
        Assert.Equal(printed, ValueCell.Read(cell, dotIsDecimal)!.Printed);

    /// <summary>A dot before three digits is a decimal point behind a hyphen too.</summary>
    [Fact]
    public void Read_NegativeNumberWithAPointInACommaSeparatedFile_IsADecimal() => Assert.Equal(new NumberValue(-4.652m), ValueCell.Read("-4.652", dotIsDecimal: true));

    [Fact]
    public void Read_CellOfManyCharacters_IsReadUpToAHundred()
    {
        Assert.Equal(5, ValueCell.Read("5".PadLeft(100), dotIsDecimal: false)!.Number);
        Assert.Null(ValueCell.Read("5".PadLeft(101), dotIsDecimal: false));
    }

    private static string Text(Value? value)
    {
        var number = value?.Number?.ToString(CultureInfo.InvariantCulture);
        var text = value switch
        {
            null => "problem",
            NumberValue => number,
            PercentValue => $"{number} %",
            MoneyValue money => $"{number} {money.Currency}",
            MissingValue { Reason: MissingReason.NoData } => "no data",
            MissingValue { Reason: MissingReason.NotApplicable } => "not applicable",
            MissingValue { Reason: MissingReason.Confidential } => "confidential",
            _ => value.ToString(),
        };
        return value is { IsApproximate: true } ? $"≈ {text}" : text!;
    }
}
