using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialStrategy.Exchange;

/// <summary>Languages as JSON files, in the format described in <c>docs/formats/language.md</c>: how to bring a language that the library does not have, or to reword one.</summary>
public static class LanguageJson
{
    private const int MonthsOfAYear = 12;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a language, strictly: nothing is taken from another language, and all problems are found at once.</summary>
    /// <param name="stream">The file, in UTF-8; it stays open.</param>
    /// <param name="like">The language whose messages, with their gaps, the file must have; for reports <c>ReportLanguages.English</c>.</param>
    /// <returns>The language, or the problems: messages that are missing, unknown or not valid, gaps that are missing or unknown.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<Language> Read(Stream stream, Language like)
    {
        Guard.Against.Null(like);
        var utf8 = JsonStream.Read(stream, JsonReadOptions.Default);
        var problems = new TextProblems(utf8, JsonReadOptions.Default.MaxProblems);
        var language = JsonLimits.Exceeded(utf8, JsonReadOptions.Default, problems) || JsonPartReader.Read(utf8, problems) is not { } root
            ? null
            : LanguageOf(utf8, root, like, problems);
        var told = problems.InOrder();
        return new ReadResult<Language>(told.Count == 0 ? language : null, told);
    }

    /// <summary>Writes a language with its formats and all its messages, to be translated or reworded; reading the file gives the same language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Language language, Stream stream)
    {
        Guard.Against.Null(language);
        Guard.Against.Null(stream);
        var messages = new JsonObject();
        foreach (var key in language.Keys)
        {
            var steps = key.Split('.');
            var place = messages;
            foreach (var step in steps[..^1])
            {
                place = (JsonObject)(place[step] ??= new JsonObject());
            }

            place.Add(steps[^1], language.SourceOf(key));
        }

        var format = JsonSerializer.SerializeToNode(language.Format, LanguageFileContext.Default.LanguageFormat);
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            new JsonObject { ["tag"] = language.Tag, ["format"] = format, ["messages"] = messages }.WriteTo(writer);
        }

        stream.WriteByte((byte)'\n');
    }

    private static Language? LanguageOf(byte[] utf8, JsonPart root, Language like, TextProblems problems)
    {
        try
        {
            using var stream = new MemoryStream(utf8);
            var file = LanguageFile.Read(stream);
            var empty = new Language(file.Tag, file.Format ?? throw new JsonException("The member 'format' is missing."), []);
            Probe(empty);
            if (root.Member("messages") is not { Kind: JsonPartKind.Object } messages)
            {
                throw new JsonException("The member 'messages' is not an object.");
            }

            new LanguageMessageCheck(empty, like, problems).Check(messages);
            return problems.InOrder().Count == 0 ? new Language(file.Tag, file.Format, file.Texts()) : null;
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException)
        {
            problems.Add(root, LanguageProblems.NoLanguage, ("details", fault.Message));
            return null;
        }
    }

    /// <summary>Writes one of each, so that a pattern with a wrong gap is found when the file is read.</summary>
    /// <exception cref="ArgumentException">A pattern has a gap that nothing fills.</exception>
    /// <exception cref="JsonException">There are not twelve months.</exception>
    private static void Probe(Language language)
    {
        if (language.Format.Months.Count != MonthsOfAYear || language.Format.MonthsInDates.Count != MonthsOfAYear)
        {
            throw new JsonException("The members 'months' and 'monthsInDates' must have twelve names each.");
        }

        _ = language.Percent(1, 0) + language.Money(1, "EUR");
        Period[] periods = [Period.Year(2024), Period.HalfYear(2024, 1), Period.Quarter(2024, 1), Period.Month(2024, 1), Period.FiscalYear(2024, 9), Period.Years(2024, 2026), Period.Day(new DateOnly(2024, 1, 1))];
        _ = string.Concat(periods.Select(language.Period));
    }
}
