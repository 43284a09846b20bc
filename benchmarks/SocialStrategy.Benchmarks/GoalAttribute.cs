namespace SocialStrategy.Benchmarks;

/// <summary>How long a benchmark may take at most, on two cores when warm.</summary>
/// <param name="milliseconds">The goal.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GoalAttribute(int milliseconds) : Attribute
{
    /// <summary>The goal in milliseconds.</summary>
    public int Milliseconds => milliseconds;
}
