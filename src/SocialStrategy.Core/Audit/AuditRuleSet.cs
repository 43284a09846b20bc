namespace SocialStrategy.Audit;

/// <summary>Which rules an audit runs; immutable.</summary>
public sealed class AuditRuleSet
{
    /// <summary>A set of rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="switchedOff">Those of them that do not run, each with the reason.</param>
    public AuditRuleSet(ValueList<IAuditRule> rules, ValueList<SwitchedOffRule> switchedOff)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(switchedOff);
        Rules = rules;
        SwitchedOff = switchedOff;
    }

    /// <summary>The rules.</summary>
    public ValueList<IAuditRule> Rules { get; }

    /// <summary>Those of them that do not run, each with the reason.</summary>
    public ValueList<SwitchedOffRule> SwitchedOff { get; }

    /// <summary>The same set with one more rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new set.</returns>
    public AuditRuleSet With(IAuditRule rule)
    {
        Guard.Against.Null(rule);
        return new([.. Rules, rule], SwitchedOff);
    }

    /// <summary>The same set with a rule switched off.</summary>
    /// <param name="code">The rule's code.</param>
    /// <param name="reason">Why; it stands in the result.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The code or the reason is blank.</exception>
    public AuditRuleSet Without(string code, string reason)
    {
        Guard.Against.Null(code);
        Guard.Against.Null(reason);
        return new(Rules, [.. SwitchedOff, new SwitchedOffRule(code, reason)]);
    }
}
