namespace SocialStrategy.Collection;

/// <summary>What of a filled form is readable and looks wrong.</summary>
internal static class FormDoubts
{
    private static readonly DiagnosticDescriptor OtherTotal = Of("SSQ101");

    private static readonly DiagnosticDescriptor PartsExceed = Of("SSQ102");

    private static readonly DiagnosticDescriptor Jump = Of("SSQ103");

    internal static IEnumerable<IntakeDoubt> Of(FilledForm filled, IntakeLimits limits) =>
        filled.Form.Questions.SelectMany(entry => OfParts(filled, entry))
            .Concat(filled.Form.Entries.SelectMany(entry => OfJump(filled, entry, limits)))
            .OrderBy(doubt => doubt.Entry.Number);

    /// <summary>SSQ101: parts that must add up to the whole do not; SSQ102: parts are more than the whole.</summary>
    private static IEnumerable<IntakeDoubt> OfParts(FilledForm filled, FormEntry entry)
    {
        if (filled.Find(entry)?.Value?.Number is not { } whole)
        {
            yield break;
        }

        foreach (var breakdown in filled.Form.PartsOf(entry).GroupBy(part => (part.By, part.Coverage)))
        {
            var parts = breakdown.Select(part => filled.Find(part)?.Value?.Number).ToArray();
            var sum = parts.Aggregate((Fraction)0m, (total, part) => total + (part ?? 0));
            if (breakdown.Key.Coverage == BreakdownCoverage.Exhaustive && sum != whole && parts.All(part => part is not null))
            {
                yield return Doubt(OtherTotal, filled, entry, ("first", whole), ("second", Told(sum)));
            }
            else if (breakdown.Key.Coverage != BreakdownCoverage.Independent && sum > whole)
            {
                yield return Doubt(PartsExceed, filled, entry, ("first", whole), ("second", Told(sum)));
            }
        }
    }

    /// <summary>SSQ103: far from the previous value.</summary>
    private static IEnumerable<IntakeDoubt> OfJump(FilledForm filled, FormEntry entry, IntakeLimits limits)
    {
        if (limits.JumpFactor is { } factor && filled.Find(entry) is { OtherUnit: null, Value.Number: { } now } && entry.Previous?.Number is { } before && IsJump(now, before, factor))
        {
            yield return Doubt(Jump, filled, entry, ("first", now), ("second", before));
        }
    }

    private static bool IsJump(decimal now, decimal before, decimal factor)
    {
        var (less, more) = (Math.Min(Math.Abs(now), Math.Abs(before)), Math.Max(Math.Abs(now), Math.Abs(before)));
        return now != before && (less == 0 || Math.Sign(now) != Math.Sign(before) || (Fraction)more > (Fraction)less * factor);
    }

    /// <summary>A sum as a message writes it; one that no decimal holds digit for digit.</summary>
    private static object Told(Fraction sum) => Totals.Fitting(sum) is { } number ? number : sum.ToString();

    private static IntakeDoubt Doubt(DiagnosticDescriptor descriptor, FilledForm filled, FormEntry entry, (string Name, object Value) first, (string Name, object Value) second) =>
        new(descriptor, filled.Form.Realizer.Code, entry, ("title", entry.Part is null ? entry.Title : $"{entry.Title}: {entry.Part}"), first, second);

    private static DiagnosticDescriptor Of(string code) => new(code, Severity.Hint, "docs/collection.md");
}
