using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting.Accessibility;
using SocialStrategy.TestKit.Fuzzing;

namespace SocialStrategy.Reporting.OpenXml.Tests.Reading;

/// <summary>Everything that reads Office files, with the laws that what it reads must keep.</summary>
internal static class OfficeReaders
{
    private static readonly XlsxReadOptions Xlsx = XlsxReadOptions.Default with { MaxBytes = 100_000, MaxUnpackedBytes = 400_000, MaxRows = 60, MaxCells = 800 };

    internal static Strategy Strategy { get; } = new(
        new("S"),
        "Strategia",
        [new Goal(new("1"), "Cel") { Directions = [new Direction(new("k"), "Kierunek")], Indicators = [new Indicator(new("w1"), "Osoby") { Unit = "osoby" }, new Indicator(new("w2"), "Odsetek") { Unit = "%" }] }],
        [new Realizer(new("MOPS"), "Ośrodek pomocy"), new Realizer(new("PUP"), "Urząd pracy")],
        [],
        []);

    internal static CollectionPlan Plan { get; } = CollectionPlan.Make(
        Strategy, Period.Year(2024), new DateOnly(2025, 3, 31), [new Expectation(new("MOPS"), new("w1")), new Expectation(new("MOPS"), new("w2")), new Expectation(new("MOPS"), new("k")), new Expectation(new("PUP"), new("w1"))], previous: null);

    internal static IReadOnlyList<FuzzReader> All { get; } =
    [
        new("form-workbook", 4, PackageMutator.Mutate, bytes => FuzzReading.Of(Form(bytes), ComesBack)),
        new("table-workbook", 4, PackageMutator.Mutate, bytes => FuzzReading.Of(Table(bytes), ComesBack)),
        new("sheet", 3, PackageMutator.Mutate, Rows),
        new("docx-template", 3, PackageMutator.Mutate, Template),
        new("docx-accessibility", 3, PackageMutator.Mutate, Accessibility),
    ];

    private static ReadResult<FilledForm> Form(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return FormsXlsx.Read(stream, Plan, Xlsx);
    }

    /// <summary>A sign for a missing value, such as "x", comes back as the reason that it stands for.</summary>
    private static string? ComesBack(FilledForm filled)
    {
        var written = Written(stream => FormsXlsx.Write(filled, stream, instructions: null));
        return FuzzReading.Law(
            Form(written).PartialContent is { } again && Written(stream => FormsXlsx.Write(again, stream, instructions: null)).AsSpan().SequenceEqual(written),
            "a form that is written, read and written is the same");
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static ReadResult<MonitoringRound> Table(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return ObservationsTable.Read(XlsxTables.Open(stream, "observations", Xlsx), Strategy, new MonitoringRound(new("S"), Period.Year(2024)), TableReadOptions.Default);
    }

    private static string? ComesBack(MonitoringRound round)
    {
        var written = Written(stream => XlsxTables.Write([ObservationsTable.Create(new StrategyMonitoring(Strategy, [round])), AssessmentsTable.Create(new StrategyMonitoring(Strategy, [round]))], stream));
        return FuzzReading.Law(
            Table(written).PartialContent is { } again && Written(stream => XlsxTables.Write([ObservationsTable.Create(new StrategyMonitoring(Strategy, [again])), AssessmentsTable.Create(new StrategyMonitoring(Strategy, [again]))], stream)).AsSpan().SequenceEqual(written),
            "a table that is written, read and written is the same");
    }

    private static FuzzReading Rows(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return FuzzReading.Of(XlsxTables.Rows(stream, sheet: null, Xlsx).ToArray().SelectMany(row => row.Problem is { } problem ? new[] { problem } : []));
    }

    private static FuzzReading Template(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            _ = DocxTemplate.Read(stream);
            return FuzzReading.Of(isRead: true, fault: null);
        }
        catch (InvalidDataException)
        {
            return FuzzReading.Of(isRead: false, fault: null);
        }
    }

    private static FuzzReading Accessibility(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return Findings(DocxAccessibility.Check(stream));
        }
        catch (FileFormatException)
        {
            return FuzzReading.Of(isRead: false, fault: null);
        }
    }

    private static FuzzReading Findings(ValueList<AccessibilityFinding> findings) =>
        new(string.Join(' ', findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty(FuzzReading.Read)), Fault: null);
}
