using System.Text;
using System.Text.Json;

namespace SocialStrategy.Core.Tests.Exchange.Fuzz;

/// <summary>Every way of breaking one member of a JSON text: it is left out, given another kind, or there twice.</summary>
internal static class JsonMutations
{
    private static readonly string[] OtherKinds = ["null", "7", "-1e400", "\"\"", "\"x\"", "true", "{}", "[]", "[null]", "\"\\ud800\"", "1.5"];

    /// <summary>The mutations of every member; which other kinds it is given goes round with the members.</summary>
    internal static IEnumerable<(string Kind, string Place, Func<byte[]> Make)> Of(byte[] json)
    {
        var number = 0;
        foreach (var (start, value, end) in Members(json))
        {
            var place = $"byte {start}";
            yield return ("member removed", place, () => Without(json, start, end));
            yield return ("member twice", place, () => [.. json[..start], .. json[start..end], (byte)',', .. json[start..]]);
            foreach (var kind in new[] { OtherKinds[number % OtherKinds.Length], OtherKinds[(number + 5) % OtherKinds.Length] })
            {
                yield return ("member retyped", $"{place} as {kind}", () => [.. json[..value], .. Encoding.UTF8.GetBytes(kind), .. json[end..]]);
            }

            number++;
        }
    }

    private static List<(int Start, int Value, int End)> Members(byte[] json)
    {
        var members = new List<(int, int, int)>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var ahead = reader;
                ahead.Read();
                var value = (int)ahead.TokenStartIndex;
                ahead.Skip();
                members.Add(((int)reader.TokenStartIndex, value, (int)ahead.BytesConsumed));
            }
        }

        return members;
    }

    /// <summary>The text without a member, and without the comma behind or else before it.</summary>
    private static byte[] Without(byte[] json, int start, int end)
    {
        var behind = end;
        while (char.IsWhiteSpace((char)json[behind]))
        {
            behind++;
        }

        if (json[behind] == ',')
        {
            return [.. json[..start], .. json[(behind + 1)..]];
        }

        var before = start - 1;
        while (char.IsWhiteSpace((char)json[before]))
        {
            before--;
        }

        return json[before] == ',' ? [.. json[..before], .. json[end..]] : [.. json[..start], .. json[end..]];
    }
}
