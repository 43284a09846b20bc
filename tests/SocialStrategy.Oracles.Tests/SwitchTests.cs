using System.Reflection;
using SocialStrategy.TestKit;

namespace SocialStrategy.Oracles.Tests;

/// <summary>Whoever has none of the programs is told that these tests did not run, and is not kept waiting.</summary>
public sealed class SwitchTests
{
    [Fact]
    public void Tests_ThatAskAnotherProgram_AreLeftOutByDefault()
    {
        var tests = typeof(SwitchTests).Assembly.GetExportedTypes().Where(type => type != typeof(SwitchTests))
            .SelectMany(type => type.GetMethods().Select(method => method.GetCustomAttribute<FactAttribute>()).OfType<FactAttribute>())
            .ToArray();

        Assert.True(tests.Length > 5);
        Assert.All(tests, test => Assert.Equal((TestScope.Reason, nameof(TestScope.IsAll)), (test.Skip, test.SkipUnless)));
    }
}
