namespace SocialStrategy.Comparison;

/// <summary>When two values told for one period are the same: however they are printed.</summary>
internal static class RestatedValues
{
    internal static bool AreSame(Value before, Value after) => (before, after) switch
    {
        (CompositeValue first, CompositeValue last) =>
            first.IsApproximate == last.IsApproximate && first.Components.Count == last.Components.Count && first.Components.Zip(last.Components).All(AreSame),
        _ => before with { Printed = null } == after with { Printed = null },
    };

    private static bool AreSame((Component Before, Component After) pair) => pair.Before.Name == pair.After.Name && AreSame(pair.Before.Value, pair.After.Value);
}
