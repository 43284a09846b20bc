using System.Globalization;
using System.Text;

namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>A CSV file, read by the letter of RFC 4180 and by nothing else.</summary>
internal sealed class CsvTable
{
    private CsvTable(string[] header, IReadOnlyList<RowResult> rows)
    {
        Header = header;
        Rows = rows;
    }

    internal string[] Header { get; }

    internal IReadOnlyList<RowResult> Rows { get; }

    internal static CsvTable Read(string text)
    {
        var records = Records(text).ToArray();
        Assert.All(records, record => Assert.Equal(records[0].Length, record.Length));
        return new CsvTable(records[0], [.. records.Skip(1).Select(record => new RowResult(records[0], record))]);
    }

    private static IEnumerable<string[]> Records(string text)
    {
        var fields = new List<string>();
        var position = 0;
        while (position < text.Length)
        {
            fields.Add(text[position] == '"' ? Quoted(text, ref position) : Plain(text, ref position));
            if (position < text.Length && text[position] == ',')
            {
                position++;
                continue;
            }

            Assert.True(
                position + 1 < text.Length && text[position] == '\r' && text[position + 1] == '\n',
                $"The record before character {position} does not end with CR LF.");
            position += 2;
            yield return [.. fields];
            fields.Clear();
        }

        Assert.Empty(fields);
    }

    private static string Plain(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is not (',' or '\r' or '\n'))
        {
            Assert.NotEqual('"', text[position]);
            position++;
        }

        return text[start..position];
    }

    private static string Quoted(string text, ref int position)
    {
        var field = new StringBuilder();
        for (position++; position < text.Length; position++)
        {
            if (text[position] != '"')
            {
                field.Append(text[position]);
            }
            else if (position + 1 < text.Length && text[position + 1] == '"')
            {
                field.Append('"');
                position++;
            }
            else
            {
                position++;
                return field.ToString();
            }
        }

        Assert.Fail("A quotation is not closed.");
        return "";
    }
}

/// <summary>A row whose fields are asked for by name.</summary>
internal sealed class RowResult
{
    private readonly string[] _header;
    private readonly string[] _fields;

    internal RowResult(string[] header, string[] fields)
    {
        _header = header;
        _fields = fields;
    }

    internal string this[string column] => _fields[Array.IndexOf(_header, column)];

    public override string ToString() => string.Join(" | ", _fields);

    internal decimal? Number(string column) => this[column].Length == 0 ? null : decimal.Parse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture);
}
