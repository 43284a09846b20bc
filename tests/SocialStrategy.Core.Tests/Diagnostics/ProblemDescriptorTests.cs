using SocialStrategy.Collection;
using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Diagnostics;

public sealed class ProblemDescriptorTests
{
    private static readonly IEnumerable<DiagnosticDescriptor> All = ModelProblems.All.Concat(FormProblems.All).Concat(LanguageProblems.All);

    [Fact]
    public void Codes_HaveAMessageInEachLanguage() => Assert.All(
        All,
        descriptor => Assert.All([Languages.Polish, Languages.English], language => Assert.True(language.Has($"diagnostics.{descriptor.Code}.message"))));

    [Fact]
    public void Codes_AreUnique() =>
        Assert.Equal(31, All.Select(descriptor => descriptor.Code).Distinct(StringComparer.Ordinal).Count());

    /// <summary>Sentences that are worded already show apostrophes and braces as they are.</summary>
    [Theory]
    [InlineData("Found '{'; expected '}'.")]
    [InlineData("{}' and ''{n}''")]
    [InlineData("# {n, plural, other {#}} 'x'")]
    public void Problem_OfSentences_ReadsAsGiven(string sentence)
    {
        var problem = new Problem("X1", "$", sentence, sentence);

        Assert.Equal((sentence, sentence, ""), (problem.English, problem.Polish, problem.AdviceEnglish));
        Assert.Equal(problem, new Problem("X1", "$", sentence, sentence));
        Assert.NotEqual(problem, new Problem("X1", "$", sentence, "inne"));
    }

    [Fact]
    public void Message_InALanguageThatHasNone_IsRefused() => Assert.Throws<KeyNotFoundException>(
        () => new Problem(new DiagnosticDescriptor("X1", Severity.Error, new DiagnosticText("de", "", "Falsch.", "")), "$").Message(Languages.Polish));
}
