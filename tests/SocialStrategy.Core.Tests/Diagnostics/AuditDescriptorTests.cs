using SocialStrategy.Audit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Diagnostics;

/// <summary>Every code of the audit is one rule's, has its texts in each language and a page.</summary>
public sealed class AuditDescriptorTests
{
    [Fact]
    public void Codes_AreThoseOfTheRules() =>
        Assert.Equal(AuditDescriptors.All.Select(descriptor => descriptor.Code), AuditRules.All.Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_HaveTextsInEachLanguageAndAPage() => Assert.All(AuditDescriptors.All, descriptor =>
    {
        Assert.All([Languages.Polish, Languages.English], language =>
        {
            Assert.NotEqual(descriptor.Code, descriptor.Title(language));
            Assert.Contains(language.Keys, key => key.StartsWith($"diagnostics.{descriptor.Code}.message", StringComparison.Ordinal));
            Assert.True(language.Has($"diagnostics.{descriptor.Code}.advice"));
        });
        Assert.Equal($"# {descriptor.Code}: {descriptor.Title(Languages.English)}", File.ReadLines(Repository.PathOf(descriptor.HelpLink!)).First());
    });

    [Fact]
    public void Texts_OfNoCode_AreNotThere() => Assert.Empty(Languages.English.Keys
        .Where(key => key.StartsWith("diagnostics.SSA", StringComparison.Ordinal))
        .Select(key => key.Split('.')[1])
        .Except(AuditDescriptors.All.Select(descriptor => descriptor.Code)));
}
