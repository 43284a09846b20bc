using SocialStrategy.Planning;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Conventions;

public sealed class NullArgumentTests
{
    [Fact]
    public void Doors_NullWhereItIsNotAllowed_RefuseItByName()
    {
        var notRefused = NullArguments.NotRefused(typeof(Strategy).Assembly, out var asked);

        Assert.True(notRefused.Count == 0, string.Join(Environment.NewLine, notRefused));
        Assert.InRange(asked, 200, int.MaxValue);
    }
}
