using SocialStrategy.Audit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Conventions;

public sealed class NullArgumentTests
{
    /// <summary>The rules of the audit are asked by the auditor alone, with a context that it makes.</summary>
    [Fact]
    public void Doors_NullWhereItIsNotAllowed_RefuseItByName()
    {
        var notRefused = NullArguments.NotRefused(typeof(Strategy).Assembly, out var asked, typeof(IAuditRule));

        Assert.True(notRefused.Count == 0, string.Join(Environment.NewLine, notRefused));
        Assert.InRange(asked, 190, int.MaxValue);
    }
}
