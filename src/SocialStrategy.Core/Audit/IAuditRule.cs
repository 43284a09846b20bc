namespace SocialStrategy.Audit;

/// <summary>A rule of the audit. Ready-made ones are in <see cref="AuditRules"/>; write a small class for your own.</summary>
public interface IAuditRule
{
    /// <summary>The permanent code of the rule's findings; your own codes begin with other letters than <c>SSA</c>.</summary>
    string Code { get; }

    /// <summary>Looks for what the rule is about.</summary>
    /// <param name="context">What is audited.</param>
    /// <returns>The findings in the document's order; none if all is well.</returns>
    IEnumerable<Finding> Check(AuditContext context);
}
