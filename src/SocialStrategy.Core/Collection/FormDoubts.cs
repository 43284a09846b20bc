namespace SocialStrategy.Collection;

/// <summary>What of a filled form is readable and looks wrong.</summary>
internal static class FormDoubts
{
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
            var sum = parts.Sum(part => part ?? 0);
            if (breakdown.Key.Coverage == BreakdownCoverage.Exhaustive && sum != whole && parts.All(part => part is not null))
            {
                yield return Doubt("SSQ101", filled, entry, $"is {ExactText.English(whole)}, but its parts add up to {ExactText.English(sum)}. Which is right?", $"wynosi {ExactText.Polish(whole)}, a części dają razem {ExactText.Polish(sum)}. Co jest poprawne?");
            }
            else if (breakdown.Key.Coverage != BreakdownCoverage.Independent && sum > whole)
            {
                yield return Doubt("SSQ102", filled, entry, $"is {ExactText.English(whole)}, but parts of it are already {ExactText.English(sum)}. Which is right?", $"wynosi {ExactText.Polish(whole)}, a same części dają już {ExactText.Polish(sum)}. Co jest poprawne?");
            }
        }
    }

    /// <summary>SSQ103: far from the previous value.</summary>
    private static IEnumerable<IntakeDoubt> OfJump(FilledForm filled, FormEntry entry, IntakeLimits limits)
    {
        if (limits.JumpFactor is { } factor && filled.Find(entry) is { OtherUnit: null, Value.Number: { } now } && entry.Previous?.Number is { } before && IsJump(now, before, factor))
        {
            yield return Doubt("SSQ103", filled, entry, $"is {ExactText.English(now)}, and was {ExactText.English(before)} before. Is that right?", $"wynosi {ExactText.Polish(now)}, a poprzednio {ExactText.Polish(before)}. Czy to się zgadza?");
        }
    }

    private static bool IsJump(decimal now, decimal before, decimal factor)
    {
        var (less, more) = (Math.Min(Math.Abs(now), Math.Abs(before)), Math.Max(Math.Abs(now), Math.Abs(before)));
        return now != before && (less == 0 || Math.Sign(now) != Math.Sign(before) || more / less > factor);
    }

    private static IntakeDoubt Doubt(string code, FilledForm filled, FormEntry entry, string english, string polish)
    {
        var title = entry.Part is null ? entry.Title : $"{entry.Title}: {entry.Part}";
        return new IntakeDoubt(code, filled.Form.Realizer.Code, entry, $"'{title}' {english}", $"„{title}” {polish}");
    }
}
