using System.Diagnostics.CodeAnalysis;
using FsCheck.Xunit;

namespace SocialStrategy.TestKit;

/// <summary>
/// Marks a test as a law that holds for any arguments: FsCheck makes them by <see cref="Arbitraries"/>, and tells the smallest ones for which the law fails with the
/// seed that made them. <c>[Law(Replay = "(seed)")]</c> makes them again.
/// </summary>
[SuppressMessage("Extensibility", "xUnit3003", Justification = "PropertyAttribute takes no place in the source.")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    /// <summary>Marks a law.</summary>
    public LawAttribute()
    {
        MaxTest = TestScope.LawCases;
        Arbitrary = [typeof(Arbitraries)];
        QuietOnSuccess = true;
    }
}
