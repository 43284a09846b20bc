namespace SocialStrategy.Audit;

/// <summary>Which rules an audit runs; immutable.</summary>
public sealed class AuditRuleSet
{
    /// <summary>Initializes a new instance of the <see cref="AuditRuleSet"/> class.</summary>
    /// <param name="rules">The rules; each has a code of its own, and those with a code of the library are the library's.</param>
    /// <param name="switchedOff">Those of them that do not run, each with the reason.</param>
    /// <exception cref="ArgumentException">
    /// A rule has no code, two rules have one, a rule of your own has a code that begins like those of the library, or a switched-off code is not that of a rule or is given twice.
    /// </exception>
    public AuditRuleSet(ValueList<IAuditRule> rules, ValueList<SwitchedOffRule> switchedOff)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(switchedOff);
        if (rules.FirstOrDefault(rule => string.IsNullOrWhiteSpace(rule.Code)) is { } nameless)
        {
            throw new ArgumentException($"The rule {nameless.GetType().Name} has no code. Give it one of its own.", nameof(rules));
        }

        if (rules.FirstOrDefault(rule => rule.Code.StartsWith("SSA", StringComparison.Ordinal) && rule.GetType().Assembly != typeof(AuditRuleSet).Assembly) is { } own)
        {
            throw new ArgumentException($"The code '{own.Code}' of a rule of your own begins like those of the library. Choose other letters.", nameof(rules));
        }

        if (Repeated(rules.Select(rule => rule.Code)) is { } code)
        {
            throw new ArgumentException($"Two rules have the code '{code}'. Keep one of them.", nameof(rules));
        }

        var known = rules.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
        if (switchedOff.FirstOrDefault(rule => !known.Contains(rule.Code)) is { } unknown)
        {
            throw new ArgumentException($"No rule has the code '{unknown.Code}'.", nameof(switchedOff));
        }

        Rules = rules;
        SwitchedOff = Repeated(switchedOff.Select(rule => rule.Code)) is { } twice
            ? throw new ArgumentException($"The rule '{twice}' is switched off twice. Keep one of the reasons.", nameof(switchedOff))
            : switchedOff;
    }

    /// <summary>Gets the rules.</summary>
    public ValueList<IAuditRule> Rules { get; }

    /// <summary>Gets those of them that do not run, each with the reason.</summary>
    public ValueList<SwitchedOffRule> SwitchedOff { get; }

    /// <summary>Creates the same set with one more rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The set already has a rule with its code, or the code begins like those of the library.</exception>
    public AuditRuleSet With(IAuditRule rule)
    {
        Guard.Against.Null(rule);
        return new([.. Rules, rule], SwitchedOff);
    }

    /// <summary>Creates the same set with a rule switched off.</summary>
    /// <param name="code">The rule's code.</param>
    /// <param name="reason">Why; it stands in the result.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The code or the reason is blank, no rule has the code, or the rule is switched off already.</exception>
    public AuditRuleSet Without(string code, string reason)
    {
        Guard.Against.Null(code);
        Guard.Against.Null(reason);
        return new(Rules, [.. SwitchedOff, new SwitchedOffRule(code, reason)]);
    }

    private static string? Repeated(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
}
