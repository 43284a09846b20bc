namespace SocialStrategy.Audit.Rules;

/// <summary>The values of the audited round with those of the round that it is compared with.</summary>
internal static class ComparedValues
{
    /// <summary>Pairs of one item, name and group, each value of its round's own period; none if nothing is compared.</summary>
    internal static IEnumerable<(Observation Before, Observation After)> Of(AuditContext context)
    {
        if (context.Evaluation.ComparedWith is not { } earlier)
        {
            return [];
        }

        var before = earlier.Observations.Where(observation => observation.Period == earlier.Period).ToLookup(Identity);
        return context.Round.Observations
            .Where(observation => observation.Period == context.Round.Period)
            .SelectMany(after => before[Identity(after)].Take(1).Select(first => (first, after)));
    }

    private static (string Item, string? Name, string? Group) Identity(Observation observation) => (observation.Item.Text, observation.Name, observation.Group);
}
