using SocialStrategy.Collection;
using SocialStrategy.Core.Tests.Collection;
using SocialStrategy.Core.Tests.Exchange.Json;
using SocialStrategy.Core.Tests.Planning;
using SocialStrategy.Exchange;
using SocialStrategy.TestKit.Fuzzing;

namespace SocialStrategy.Core.Tests.Exchange.Fuzz;

/// <summary>Everything in the library that reads text or bytes from outside, with the laws that what it reads must keep.</summary>
internal static class CoreReaders
{
    private static readonly JsonReadOptions Json = JsonReadOptions.Default with { MaxBytes = 25_000, MaxValues = 700, MaxDepth = 40, MaxProblems = 12 };

    private static readonly TableReadOptions Csv = TableReadOptions.Default with { MaxRowBytes = 4_000, MaxRows = 40, MaxProblems = 12 };

    /// <summary>The strategy that rounds and tables are read for.</summary>
    internal static Strategy Strategy { get; } = new(
        new("S"), "Strategia", PlanningExamples.Small.Goals, [.. PlanningExamples.Bodies, new Realizer(new("NGO"), "Stowarzyszenia")], PlanningExamples.Scales, PlanningExamples.Small.Programmes);

    private static readonly MonitoringRound Bare = new(Strategy.Code, Period.Year(2024));

    internal static IReadOnlyList<FuzzReader> All { get; } =
    [
        new("strategy", 6, JsonMutator.Mutate, bytes => FuzzReading.Of(StrategyJson.Read(bytes, Json), ComesBack)),
        new("round", 6, JsonMutator.Mutate, bytes => FuzzReading.Of(RoundJson.Read(bytes, Strategy, Json), ComesBack)),
        new("round-alone", 2, JsonMutator.Mutate, bytes => FuzzReading.Of(RoundJson.Read(bytes))),
        new("rules", 3, JsonMutator.Mutate, bytes => FuzzReading.Of(RulesJson.Read(bytes), ComesBack)),
        new("observations", 5, TableMutator.Mutate, bytes => Table(bytes, ObservationsTable.Read, ObservationsTable.Create)),
        new("observation-rows", 2, TableMutator.Mutate, bytes => Rows(bytes, ObservationsTable.ReadRows)),
        new("assessments", 3, TableMutator.Mutate, bytes => Table(bytes, AssessmentsTable.Read, AssessmentsTable.Create)),
        new("assessment-rows", 2, TableMutator.Mutate, bytes => Rows(bytes, AssessmentsTable.ReadRows)),
        new("figure-rows", 2, TableMutator.Mutate, bytes => Rows(bytes, FiguresTable.ReadRows)),
        new("tables", 2, TableMutator.Mutate, AnyTable),
        new("forms", 4, TableMutator.Mutate, bytes => FuzzReading.Of(Form(bytes), ComesBack)),
        new("period", 1, TextMutator.Mutate, bytes => OfPeriod(TextMutator.TextOf(bytes))),
        new("code", 1, TextMutator.Mutate, bytes => OfCode(TextMutator.TextOf(bytes))),
        new("teryt", 1, TextMutator.Mutate, bytes => OfTeryt(TextMutator.TextOf(bytes))),
        new("value-cell", 2, TextMutator.Mutate, bytes => OfCell(TextMutator.TextOf(bytes))),
    ];

    private static string? ComesBack(Strategy strategy)
    {
        var written = JsonDocuments.Write(strategy);
        var again = StrategyJson.Read(written);
        return FuzzReading.Law(again.PartialContent == strategy && JsonDocuments.Write(again.PartialContent).AsSpan().SequenceEqual(written), "a strategy that is written and read is the same");
    }

    private static string? ComesBack(MonitoringRound round)
    {
        var written = JsonDocuments.Write(round);
        var again = RoundJson.Read(written, Strategy);
        return FuzzReading.Law(again.PartialContent == round && JsonDocuments.Write(again.PartialContent).AsSpan().SequenceEqual(written), "a round that is written and read is the same");
    }

    private static string? ComesBack(EvaluationRules rules)
    {
        using var stream = new MemoryStream();
        RulesJson.Write(rules, stream);
        return FuzzReading.Law(RulesJson.Read(stream.ToArray()).PartialContent == rules, "rules that are written and read are the same");
    }

    /// <summary>A sign for a missing value, such as "x", comes back as the reason that it stands for.</summary>
    private static string? ComesBack(FilledForm filled)
    {
        var written = Written(filled);
        return FuzzReading.Law(Form(written).PartialContent is { } again && Written(again).AsSpan().SequenceEqual(written), "a form that is written, read and written is the same");
    }

    private static byte[] Written(FilledForm filled)
    {
        using var stream = new MemoryStream();
        CsvTables.Write(FormsTable.Create(filled), stream, CsvProfile.ExcelPl);
        return stream.ToArray();
    }

    /// <summary>What is read within tight limits is written with more quotes, and so a little larger.</summary>
    private static FuzzReading Table(byte[] bytes, Func<TableSource, Strategy, MonitoringRound, TableReadOptions, ReadResult<MonitoringRound>> read, Func<StrategyMonitoring, TableData> create)
    {
        return FuzzReading.Of(Round(bytes, Csv), round =>
        {
            var written = Written(round);
            var again = Round(written, TableReadOptions.Default);
            return FuzzReading.Law(again.Problems.Count == 0 && Written(again.PartialContent!).AsSpan().SequenceEqual(written), "a table that is written, read and written is the same");
        });

        ReadResult<MonitoringRound> Round(byte[] file, TableReadOptions options)
        {
            using var stream = new MemoryStream(file);
            return read(CsvTables.Open(stream), Strategy, Bare, options);
        }

        byte[] Written(MonitoringRound round)
        {
            using var stream = new MemoryStream();
            CsvTables.Write(create(new StrategyMonitoring(Strategy, [round])), stream, CsvProfile.OpenData);
            return stream.ToArray();
        }
    }

    private static FuzzReading Rows<T>(byte[] bytes, Func<TableSource, TableReadOptions, IEnumerable<RowResult<T>>> read)
        where T : class
    {
        using var stream = new MemoryStream(bytes);
        var rows = read(CsvTables.Open(stream), Csv).ToArray();
        var reading = FuzzReading.Of(rows.SelectMany(row => row.Problems));
        return reading with { Fault = reading.Fault ?? FuzzReading.Law(rows.All(row => (row.Content is null) == (row.Problems.Count > 0)), "a row has content or problems") };
    }

    private static FuzzReading AnyTable(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var rows = CsvTables.Rows(stream, Csv).ToArray();
        return FuzzReading.Of(rows.SelectMany(row => row.Problem is { } problem ? new[] { problem } : []));
    }

    private static ReadResult<FilledForm> Form(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return FormsTable.Read(CsvTables.Open(stream), CollectionExamples.Plan, TableReadOptions.Default);
    }

    private static FuzzReading OfPeriod(string text)
    {
        var isRead = Period.TryParse(text, out var period);
        var refusal = Refusal<FormatException>(() => Period.Parse(text));
        return FuzzReading.Of(isRead, FuzzReading.Law(isRead == (refusal is null) && (!isRead || (period!.ToString() == text && Period.Parse(text) == period && period.Start <= period.End)), "a period is written as it is read"));
    }

    private static FuzzReading OfCode(string text)
    {
        var isRead = ItemCode.TryParse(text, out var code);
        var refusal = Refusal<ArgumentException>(() => new ItemCode(text));
        return FuzzReading.Of(isRead, FuzzReading.Law(isRead == (refusal is null) && (!isRead || (code!.Text == text && new ItemCode(text) == code && code.CompareTo(new ItemCode(text)) == 0)), "a code is its text"));
    }

    private static FuzzReading OfTeryt(string text)
    {
        var isRead = TerytCode.TryParse(text, out var code);
        var refusal = Refusal<ArgumentException>(() => new TerytCode(text));
        return FuzzReading.Of(isRead, FuzzReading.Law(isRead == (refusal is null) && (!isRead || (code!.Text == text && Enum.IsDefined(code.Level) && (code.Kind is null) == (text.Length < 7))), "a TERYT code is its text"));
    }

    private static FuzzReading OfCell(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return FuzzReading.Of(isRead: false, fault: null);
        }

        Value?[] values = [ValueCell.Read(text, dotIsDecimal: true), ValueCell.Read(text, dotIsDecimal: false)];
        var fault = FuzzReading.Law(values.All(value => value?.Printed is null || value.Printed == text), "a value is printed as it stood");
        return new FuzzReading(string.Join(' ', values.Select(value => value?.GetType().Name ?? "refused")), fault);
    }

    private static T? Refusal<T>(Func<object> act)
        where T : Exception
    {
        try
        {
            _ = act();
            return null;
        }
        catch (T exception)
        {
            return exception;
        }
    }
}
