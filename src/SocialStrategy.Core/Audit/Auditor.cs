namespace SocialStrategy.Audit;

/// <summary>Looks for what is doubtful in an evaluated round.</summary>
public static class Auditor
{
    /// <summary>Runs the rules.</summary>
    /// <param name="evaluation">The evaluated round.</param>
    /// <param name="rules">The rules, and those that are switched off with the reason.</param>
    /// <returns>The findings by severity, then by code, then in the document's order.</returns>
    public static AuditResult Audit(StrategyEvaluation evaluation, AuditRuleSet rules)
    {
        Guard.Against.Null(evaluation);
        Guard.Against.Null(rules);
        var context = AuditContext.Of(evaluation);
        var off = rules.SwitchedOff.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
        return new AuditResult(
            rules.Rules
                .Where(rule => !off.Contains(rule.Code))
                .SelectMany(rule => rule.Check(context))
                .OrderBy(finding => finding.Severity)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal)
                .ToValueList(),
            rules.SwitchedOff);
    }
}

/// <summary>What an audit found.</summary>
public sealed record AuditResult
{
    internal AuditResult(ValueList<Finding> findings, ValueList<SwitchedOffRule> switchedOff)
    {
        Findings = findings;
        SwitchedOff = switchedOff;
    }

    /// <summary>Gets the findings by severity, then by code, then in the document's order.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>Gets the rules that did not run, each with the reason.</summary>
    public ValueList<SwitchedOffRule> SwitchedOff { get; internal init; }
}


/// <summary>A rule that does not run.</summary>
public sealed record SwitchedOffRule
{
    /// <summary>Switches a rule off.</summary>
    /// <param name="code">The rule's code.</param>
    /// <param name="reason">Why; it stands in the result.</param>
    /// <exception cref="ArgumentException">The code or the reason is blank.</exception>
    public SwitchedOffRule(string code, string reason)
    {
        Guard.Against.NullOrWhiteSpace(code);
        Guard.Against.NullOrWhiteSpace(reason);
        Code = code;
        Reason = reason;
    }

    /// <summary>Gets the rule's code.</summary>
    public string Code { get; }

    /// <summary>Why it does not run.</summary>
    public string Reason { get; }
}
