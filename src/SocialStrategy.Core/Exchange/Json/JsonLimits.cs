using System.Globalization;
using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Whether a text keeps to the limits; found out in one pass that keeps nothing.</summary>
internal static class JsonLimits
{
    /// <summary>Whether a text holds no more values than it may; a short one is not counted, as each value takes a character and a comma.</summary>
    internal static bool HasFewValues(ReadOnlySpan<byte> utf8, JsonReadOptions options) =>
        utf8.Length / 2 < options.MaxValues || !Exceeded(utf8, options, new TextProblems([], most: 1));

    /// <summary>Tells the first limit that is exceeded.</summary>
    /// <returns>Whether one is; false also where the text stops being JSON before.</returns>
    internal static bool Exceeded(ReadOnlySpan<byte> utf8, JsonReadOptions options, TextProblems problems)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            for (var values = 0; reader.Read();)
            {
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    continue;
                }

                values++;
                if (values > options.MaxValues || IsTooDeep(ref reader, options))
                {
                    Tell(ref reader, values > options.MaxValues, options, problems);
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    internal static void TellSize(JsonReadOptions options, TextProblems problems)
    {
        var most = options.MaxBytes.ToString(CultureInfo.InvariantCulture);
        problems.Add(
            0,
            "$",
            "SSR010",
            $"The file has more than {most} bytes. Divide it, or raise the limit 'MaxBytes'.",
            $"Plik ma więcej niż {most} bajtów. Podziel go albo podnieś limit „MaxBytes”.");
    }

    private static bool IsTooDeep(ref Utf8JsonReader reader, JsonReadOptions options) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= options.MaxDepth;

    private static void Tell(ref Utf8JsonReader reader, bool tooMany, JsonReadOptions options, TextProblems problems)
    {
        var most = (tooMany ? options.MaxValues : options.MaxDepth).ToString(CultureInfo.InvariantCulture);
        var offset = (int)reader.TokenStartIndex;
        if (tooMany)
        {
            problems.Add(
                offset,
                "$",
                "SSR011",
                $"The file has more than {most} values; from here on it is not read. Divide it, or raise the limit 'MaxValues'.",
                $"Plik ma więcej niż {most} wartości; od tego miejsca nie jest czytany. Podziel go albo podnieś limit „MaxValues”.");
        }
        else
        {
            problems.Add(
                offset,
                "$",
                "SSR012",
                $"Objects and lists nest more than {most} levels deep. Check the brackets, or raise the limit 'MaxDepth'.",
                $"Obiekty i listy są zagnieżdżone głębiej niż na {most} poziomów. Sprawdź nawiasy albo podnieś limit „MaxDepth”.");
        }
    }
}
