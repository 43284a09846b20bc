using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Every problem that reading a filled form can find, besides those of any CSV file.</summary>
internal static class FormProblems
{
    private static readonly DiagnosticDescriptor NoLine = Of("SSR601");
    private static readonly DiagnosticDescriptor Unsent = Of("SSR602");
    private static readonly DiagnosticDescriptor OtherThanSent = Of("SSR603");
    private static readonly DiagnosticDescriptor NotAsked = Of("SSR604");
    private static readonly DiagnosticDescriptor Repeated = Of("SSR605");
    private static readonly DiagnosticDescriptor Missing = Of("SSR606");
    private static readonly DiagnosticDescriptor Outside = Of("SSR607");

    /// <summary>Gets every code, in their order.</summary>
    internal static ValueList<DiagnosticDescriptor> All { get; } = [NoLine, Unsent, OtherThanSent, NotAsked, Repeated, Missing, Outside];

    internal static Problem Empty { get; } = new(NoLine, "$");

    internal static Problem UnknownRealizer(TablePlace place, string found) => TableProblems.Of(place, Unsent, ("found", Quoted.Short(found)));

    internal static Problem Changed(TablePlace place, string found, string sent) =>
        TableProblems.Of(place, OtherThanSent, ("found", Quoted.Short(found)), ("column", place.Column!), ("sent", Quoted.Short(sent)));

    internal static Problem Foreign(TablePlace place, string found) => TableProblems.Of(place, NotAsked, ("found", Quoted.Short(found)));

    internal static Problem Twice(TablePlace place, int number) => TableProblems.Of(place, Repeated, ("line", number));

    internal static Problem RowMissing(FormEntry entry) =>
        new(Missing, string.Create(CultureInfo.InvariantCulture, $"$.{entry.Number}"), ("line", entry.Number), ("title", Quoted.Short(entry.Title)));

    internal static Problem OutOfRange(TablePlace place, string found, Phrase expected) =>
        TableProblems.Of(place, Outside, ("found", Quoted.Short(found)), ("column", place.Column!), ("expected", expected));

    private static DiagnosticDescriptor Of(string code) => new(code, Severity.Error, "docs/formats/problems.md");
}
