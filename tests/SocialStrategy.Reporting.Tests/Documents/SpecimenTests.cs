using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.Tests.Documents;

public sealed class SpecimenTests
{
    public static TheoryData<Type> Kinds =>
    [
        .. typeof(Block).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsAssignableTo(typeof(Block)) || type.IsAssignableTo(typeof(Inline)))),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Report_EachKindOfBlockAndInline_Occurs(Type kind)
    {
        var blocks = BlockWalker.Walk(Specimen.Report.Blocks).ToArray();
        var all = blocks.Concat<object>(blocks.SelectMany(BlockWalker.Inlines));
        Assert.Contains(all, kind.IsInstanceOfType);
    }
}
