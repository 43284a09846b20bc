namespace SocialStrategy.Audit.Rules;

/// <summary>SSA401: one name belongs to two realizers, so one body may stand in the plan under two codes.</summary>
/// <remarks>Names, short names and aliases are compared without regard to capitals, quotation marks and spaces.</remarks>
internal sealed class RealizerTwiceRule : IAuditRule
{
    public string Code => AuditDescriptors.RealizerTwice.Code;

    public IEnumerable<Finding> Check(AuditContext context) => context.Strategy.Realizers
        .SelectMany(realizer => Names(realizer)
            .Select(name => (Realizer: realizer, Name: name, Normal: Normal(name)))
            .DistinctBy(each => each.Normal, StringComparer.OrdinalIgnoreCase))
        .GroupBy(each => each.Normal, StringComparer.OrdinalIgnoreCase)
        .Select(group => group.ToArray())
        .Where(bodies => bodies.Length > 1)
        .DistinctBy(bodies => string.Join('\n', bodies.Select(body => body.Realizer.Code.Text)), StringComparer.Ordinal)
        .Select(bodies => ToFinding(bodies[0].Name, [.. bodies.Select(body => body.Realizer)], context));

    private static IEnumerable<string> Names(Realizer realizer) =>
        realizer.Aliases.Prepend(realizer.ShortName).Prepend(realizer.Name).OfType<string>();

    private static string Normal(string name) => string.Concat(name.Where(char.IsLetterOrDigit)) is { Length: > 0 } letters ? letters : name;

    private static Finding ToFinding(string name, Realizer[] bodies, AuditContext context) => new(
        AuditDescriptors.RealizerTwice,
        context.Strategy.Code,
        context.Round.Period,
        ("name", name),
        ("count", bodies.Length),
        ("bodies", bodies.Select(body => body.Name)))
    {
        Declared = name,
    };
}
