using System.Text;
using System.Text.Json;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>Breaks JSON texts at their members and values.</summary>
public static class JsonMutator
{
    private static readonly string[] Kinds = ["null", "7", "-1e400", "\"\"", "\"x\"", "true", "false", "{}", "[]", "[null]", "\"\\ud800\"", "1.5", "0", "1e-30", "[[]]", "{\"a\":{}}"];

    /// <summary>A text with a member or value removed, doubled, moved, renamed, nested, retyped, or taken from another text.</summary>
    /// <param name="input">The text in UTF-8; need not be JSON.</param>
    /// <param name="other">The text to borrow from.</param>
    /// <param name="numbers">The numbers that decide.</param>
    public static byte[] Mutate(byte[] input, byte[] other, SeededNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var (here, there) = (Places(input), Places(other));
        if (here.Count == 0 || there.Count == 0 || numbers.Below(12) == 0)
        {
            return Mutations.Bytes(input, other, numbers);
        }

        var (place, foreign, second) = (numbers.Pick(here), numbers.Pick(there), numbers.Pick(here));
        return numbers.Below(10) switch
        {
            0 => Without(input, place),
            1 => [.. input[..place.End], (byte)',', .. input[place.Start..]],
            2 => Replaced(input, place, Mutations.Utf8(numbers.Pick(Kinds))),
            3 => Replaced(input, place, input[second.Value..second.End]),
            4 => Replaced(input, place, other[foreign.Value..foreign.End]),
            5 => [.. input[..place.Start], .. other[foreign.Start..foreign.End], (byte)',', .. input[place.Start..]],
            6 => [.. input[..place.Start], .. other[foreign.Start..foreign.Value], .. input[place.Value..]],
            7 => Nested(input, place, numbers),
            _ => Replaced(input, place, Scalar(input[place.Value..place.End], numbers)),
        };
    }

    /// <summary>Where members and items of lists begin, where their values do, and where they end; up to the first place that is no JSON.</summary>
    private static List<(int Start, int Value, int End)> Places(byte[] json)
    {
        var places = new List<(int, int, int)>();
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                var ahead = reader;
                if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject || (reader.TokenType == JsonTokenType.PropertyName && !ahead.Read()))
                {
                    continue;
                }

                var value = (int)ahead.TokenStartIndex;
                ahead.Skip();
                places.Add((start, value, (int)ahead.BytesConsumed));
            }
        }
        catch (JsonException)
        {
            // What stands before is enough.
        }

        return places;
    }

    private static byte[] Replaced(byte[] json, (int Start, int Value, int End) place, byte[] value) => [.. json[..place.Value], .. value, .. json[place.End..]];

    private static byte[] Without(byte[] json, (int Start, int Value, int End) place)
    {
        var end = place.End;
        while (end < json.Length && json[end] is (byte)' ' or (byte)'\n' or (byte)',')
        {
            end++;
        }

        return [.. json[..place.Start], .. json[end..]];
    }

    private static byte[] Nested(byte[] json, (int Start, int Value, int End) place, SeededNumbers numbers)
    {
        var levels = numbers.Below(20) == 0 ? 300 : 1 + numbers.Below(3);
        var (open, close) = numbers.Below(2) == 0 ? ("[", "]") : ("{\"goals\":[", "]}");
        return Replaced(json, place,
        [
            .. Mutations.Utf8(string.Concat(Enumerable.Repeat(open, levels))),
            .. json[place.Value..place.End],
            .. Mutations.Utf8(string.Concat(Enumerable.Repeat(close, levels))),
        ]);
    }

    /// <summary>A text or number with a small change; other values as texts.</summary>
    private static byte[] Scalar(byte[] value, SeededNumbers numbers)
    {
        var text = Encoding.UTF8.GetString(value);
        var changed = numbers.Changed(text.Trim('"'));
        return Mutations.Utf8(text.StartsWith('"') == (numbers.Below(10) > 0) ? JsonSerializer.Serialize(changed) : changed);
    }
}
