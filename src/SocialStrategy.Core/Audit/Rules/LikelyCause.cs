namespace SocialStrategy.Audit.Rules;

/// <summary>What the digits suggest about why a total is not the sum of its contributions.</summary>
internal sealed class LikelyCause
{
    private readonly AuditContext _context;
    private readonly Fraction _printed;
    private readonly Fraction _sum;
    private readonly Contribution[] _counted;
    private readonly Contribution[] _others;
    private readonly string _digits;
    private readonly string _expected;

    private LikelyCause(Observation observation, Indicator indicator, Fraction sum, AuditContext context)
    {
        _context = context;
        _printed = observation.Value.Number.GetValueOrDefault();
        _sum = sum;
        _counted = [.. ContributionTotals.Entering(observation, indicator)];
        _others = [.. observation.Contributions.Where(each => each.Unit is not null && each.Value is NumberValue or MoneyValue)];
        _digits = ExactText.English(_printed);
        _expected = ExactText.English(_sum);
    }

    /// <summary>A sentence with a space before it in both languages, or two empty texts.</summary>
    internal static (string English, string Polish) Of(Observation observation, Indicator indicator, Fraction sum, AuditContext context)
    {
        var cause = new LikelyCause(observation, indicator, sum, context);
        return cause.LeftOut() ?? cause.Digits() ?? cause.ListCounted() ?? cause.OtherUnit() ?? cause.Twice() ?? cause.NumberOfContributions() ?? ("", "");
    }

    private static Fraction ValueOf(Contribution contribution) => contribution.Value.Number.GetValueOrDefault();

    private (string English, string Polish)? LeftOut() =>
        _counted.FirstOrDefault(each => each.Value.Number != 0 && _sum - ValueOf(each) == _printed) is { } left && _counted.Length > 1
            ? ($" Without the contribution of {Name(left)} it would agree.", $" Bez wkładu {RuleText.Polish(Name(left))} suma by się zgadzała.")
            : null;

    private (string English, string Polish)? Digits()
    {
        if (Math.Min(_digits.Length, _expected.Length) < 2)
        {
            return null;
        }

        var differing = _digits.Zip(_expected).Where(pair => pair.First != pair.Second).ToArray();
        return (_digits.Length - _expected.Length) switch
        {
            0 when differing.Length == 1 => (" One digit differs.", " Różni się jedna cyfra."),
            0 when differing is [var one, var other] && one.First == other.Second && one.Second == other.First =>
                (" Two digits are swapped.", " Dwie cyfry są zamienione miejscami."),
            1 when IsOneLonger(_digits, _expected) => (" It has one digit too many.", " W wartości jest o jedną cyfrę za dużo."),
            -1 when IsOneLonger(_expected, _digits) => (" One digit is missing in it.", " W wartości brakuje jednej cyfry."),
            _ => null,
        };
    }

    private static bool IsOneLonger(string longer, string shorter) => Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter);

    private (string English, string Polish)? ListCounted() =>
        _counted.FirstOrDefault(each => each.ListedItems.Count > 0 && _sum - ValueOf(each) + each.ListedItems.Count == _printed) is { } list
            ? ($" It would agree if {Name(list)} counted as the {list.ListedItems.Count} things that it names.", $" Zgadzałaby się, gdyby za {RuleText.Polish(Name(list))} przyjąć liczbę wymienionych pozycji: {list.ListedItems.Count}.")
            : null;

    private (string English, string Polish)? OtherUnit() =>
        _others.FirstOrDefault(each => _sum + ValueOf(each) == _printed) is { } other
            ? ($" It would agree with the contribution of {Name(other)}, which is in another unit.", $" Zgadzałaby się z wkładem {RuleText.Polish(Name(other))}, podanym w innej jednostce.")
            : null;

    private (string English, string Polish)? Twice() =>
        _counted.FirstOrDefault(each => each.Value.Number != 0 && _sum + ValueOf(each) == _printed) is { } twice
            ? ($" It would agree if the contribution of {Name(twice)} were counted twice.", $" Zgadzałaby się, gdyby wkład {RuleText.Polish(Name(twice))} policzyć dwa razy.")
            : null;

    private (string English, string Polish)? NumberOfContributions() => _printed == _counted.Length
        ? (" It is the number of contributions, not their sum.", " To liczba wkładów, a nie ich suma.")
        : null;

    private string Name(Contribution contribution) => _context.RealizerName(contribution.Realizer);
}
