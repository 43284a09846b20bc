using System.Text;
using SocialStrategy.Core.Tests.Exchange.Csv;

namespace SocialStrategy.Core.Tests.Exchange.Fuzz;

/// <summary>Every cell of a CSV file replaced by what breaks readers.</summary>
internal static class CsvMutations
{
    private static readonly string[] Nasty =
    [
        "", " ", "\u00A0", "0", "-0", "-1", "1e9", "1e400", "NaN", "∞", "49.000", "1 234,5", "5,9%", "ok. 600", "brak danych", "–", ".", "x", "#", "½", "٣",
        "79228162514264337593543950336", "999999999999999999999999999999999999999999", "=1+1", "'=1", "''", "+", "-", "@", "\t", "\r", "\n", "\r\n", "\"", "\"\"", "a\"b", "a\"b\"", ";", ",",
        "null", "true", "PRAWDA", "2024", "2024-13", "0000", "9999/0001", "FY9999-12", "FY0000-01", "2024-02-30", "component", "published", "sex", "\0", "\u0001", "\uFFFE", "\uD83D", "😀", "e\u0301",
        "1/0", "-1/3", "1/-3", "1/3/5", new string('9', 5000), new string('x', 5000), new string(' ', 5000), "<script>", "%s%n", "../..", "{}", "[]", "\u202E", "sep=;", "S", "MOPS", "1.1", "PLN", "%",
    ];

    /// <summary>Every cell, header and all, replaced by so many of the values; which ones goes round with the cells.</summary>
    internal static IEnumerable<(string Kind, string Place, Func<byte[]> Make)> Of(string text, int valuesPerCell)
    {
        var records = CsvText.Parse(text).ToArray();
        var lines = records.Select(Line).ToArray();
        var number = 0;
        for (var row = 0; row < records.Length; row++)
        {
            for (var column = 0; column < records[row].Length; column++, number++)
            {
                for (var i = 0; i < Math.Min(valuesPerCell, Nasty.Length); i++)
                {
                    var (r, c, value) = (row, column, Nasty[(number + i) % Nasty.Length]);
                    var isRaw = number % 3 == 0;
                    yield return ("cell replaced", $"row {r + 1}, column {c + 1} by '{value[..Math.Min(value.Length, 10)]}'", () => Replaced(records, lines, (r, c), isRaw ? value : Quoted(value)));
                }
            }
        }
    }

    private static byte[] Replaced(string[][] records, string[] lines, (int Row, int Column) at, string cell)
    {
        var row = string.Join(',', records[at.Row].Select((other, column) => column == at.Column ? cell : Quoted(other)));
        return Encoding.UTF8.GetBytes(string.Join("\r\n", lines.Select((line, index) => index == at.Row ? row : line)) + "\r\n");
    }

    private static string Line(string[] record) => string.Join(',', record.Select(Quoted));

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
