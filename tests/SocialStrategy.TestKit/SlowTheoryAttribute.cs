using System.Runtime.CompilerServices;
using Xunit;

namespace SocialStrategy.TestKit;

/// <summary>Marks a theory that takes long or asks another program: it is skipped unless <see cref="TestScope">everything is tested</see>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks a theory.</summary>
    /// <param name="sourceFilePath">The file of the theory, which the compiler fills in.</param>
    /// <param name="sourceLineNumber">The line of the theory, which the compiler fills in.</param>
    public SlowTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        Skip = TestScope.Reason;
        SkipType = typeof(TestScope);
        SkipUnless = nameof(TestScope.IsAll);
    }
}
