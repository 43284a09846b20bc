using System.Text;

namespace SocialStrategy.Core.Tests.Exchange.Csv;

/// <summary>A minimal reader of RFC 4180 that forgives nothing; independent of the library that writes.</summary>
internal static class CsvText
{
    /// <summary>What a writer wrote, read strictly as UTF-8 without byte order mark.</summary>
    internal static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Assert.True(stream.CanWrite);
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
        Assert.False(text.StartsWith('\uFEFF'));
        return text;
    }

    /// <summary>The records of a file, each ended by CRLF.</summary>
    internal static List<string[]> Parse(string text)
    {
        var records = new List<string[]>();
        var at = 0;
        while (at < text.Length)
        {
            var fields = new List<string> { Field(text, ref at) };
            while (text[at] == ',')
            {
                at++;
                fields.Add(Field(text, ref at));
            }

            Assert.StartsWith("\r\n", text[at..], StringComparison.Ordinal);
            at += 2;
            records.Add([.. fields]);
        }

        return records;
    }

    /// <summary>The rows below the header as dictionaries by column; all rows are as wide as the header.</summary>
    internal static List<Dictionary<string, string>> Rows(string text)
    {
        var records = Parse(text);
        Assert.All(records, record => Assert.Equal(records[0].Length, record.Length));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string Field(string text, ref int at)
    {
        var field = new StringBuilder();
        if (text[at] != '"')
        {
            while (text[at] is not (',' or '\r' or '\n'))
            {
                Assert.NotEqual('"', text[at]);
                field.Append(text[at++]);
            }

            return field.ToString();
        }

        for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            at += text[at] == '"' ? 1 : 0;
            field.Append(text[at]);
        }

        at++;
        return field.ToString();
    }
}
