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

    private LikelyCause(PrintedTotal total, AuditContext context)
    {
        var isWhole = total.Value == total.Observation.Value;
        _context = context;
        _printed = total.Printed;
        _sum = total.Exact.GetValueOrDefault();
        _counted = isWhole && context.FindItem(total.Observation.Item) is IndicatorItem item ? [.. ContributionTotals.Entering(total.Observation, item.Indicator)] : [];
        _others = isWhole ? [.. total.Observation.Contributions.Where(each => each.Unit is not null && each.Value is NumberValue or MoneyValue)] : [];
        _digits = ExactText.Of(_printed);
        _expected = ExactText.Of(_sum);
    }

    /// <summary>The cause as a sentence; null if the digits suggest none.</summary>
    internal static Phrase? Of(PrintedTotal total, AuditContext context)
    {
        var cause = new LikelyCause(total, context);
        return cause.LeftOut() ?? cause.Digits() ?? cause.ListCounted() ?? cause.OtherUnit() ?? cause.Twice() ?? cause.NumberOfContributions();
    }

    private static Fraction ValueOf(Contribution contribution) => contribution.Value.Number.GetValueOrDefault();

    private Phrase? LeftOut() =>
        _counted.FirstOrDefault(each => each.Value.Number != 0 && _sum - ValueOf(each) == _printed) is { } left && _counted.Length > 1
            ? new Phrase("audit.cause.leftOut", ("realizer", Name(left)))
            : null;

    private Phrase? Digits()
    {
        if (Math.Min(_digits.Length, _expected.Length) < 2)
        {
            return null;
        }

        var differing = _digits.Zip(_expected).Where(pair => pair.First != pair.Second).ToArray();
        return (_digits.Length - _expected.Length) switch
        {
            0 when differing.Length == 1 => new Phrase("audit.cause.oneDigit"),
            0 when differing is [var one, var other] && one.First == other.Second && one.Second == other.First =>
                new Phrase("audit.cause.swapped"),
            1 when IsOneLonger(_digits, _expected) => new Phrase("audit.cause.tooMany"),
            -1 when IsOneLonger(_expected, _digits) => new Phrase("audit.cause.tooFew"),
            _ => null,
        };
    }

    private static bool IsOneLonger(string longer, string shorter) => Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter);

    private Phrase? ListCounted() =>
        _counted.FirstOrDefault(each => each.ListedItems.Count > 0 && _sum - ValueOf(each) + each.ListedItems.Count == _printed) is { } list
            ? new Phrase("audit.cause.list", ("realizer", Name(list)), ("count", list.ListedItems.Count))
            : null;

    private Phrase? OtherUnit() =>
        _others.FirstOrDefault(each => _sum + ValueOf(each) == _printed) is { } other
            ? new Phrase("audit.cause.otherUnit", ("realizer", Name(other)))
            : null;

    private Phrase? Twice() =>
        _counted.FirstOrDefault(each => each.Value.Number != 0 && _sum + ValueOf(each) == _printed) is { } twice
            ? new Phrase("audit.cause.twice", ("realizer", Name(twice)))
            : null;

    private Phrase? NumberOfContributions() => _printed == _counted.Length
        ? new Phrase("audit.cause.numberOfContributions")
        : null;

    private string Name(Contribution contribution) => _context.RealizerName(contribution.Realizer);
}
