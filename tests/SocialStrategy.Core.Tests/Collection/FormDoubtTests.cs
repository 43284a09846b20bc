using SocialStrategy.Collection;

namespace SocialStrategy.Core.Tests.Collection;

/// <summary>The questions that a body gets about its form, in the order of its lines.</summary>
public sealed class FormDoubtTests
{
    /// <summary>Women are 20 before, persons 30, the share 5; the parts are 21 women and 11 men, and more than twice the value before is asked about.</summary>
    [Fact]
    public void Of_DoubtfulLines_AsksInBothLanguagesInTheirOrder()
    {
        var filled = CollectionExamples.FullMops
            .With(CollectionExamples.Answer(1, 61))
            .With(CollectionExamples.Answer(2, 41))
            .With(new FormAnswer(5) { Value = new PercentValue(10.5m) });

        var doubts = FormDoubts.Of(filled, CollectionExamples.Limits).ToArray();

        Assert.Equal(["SSQ101 1", "SSQ103 1", "SSQ103 2", "SSQ103 5"], doubts.Select(doubt => FormattableString.Invariant($"{doubt.Code} {doubt.Entry.Number}")));
        Assert.Equal(
            [
                "'Osoby' is 61, but its parts add up to 52. Which is right?",
                "'Osoby' is 61, and was 30 before. Is that right?",
                "'Osoby: kobiety' is 41, and was 20 before. Is that right?",
                "'Odsetek' is 10.5, and was 5 before. Is that right?",
            ],
            doubts.Select(doubt => doubt.English));
        Assert.Equal(
            [
                "„Osoby” wynosi 61, a części dają razem 52. Co jest poprawne?",
                "„Osoby” wynosi 61, a poprzednio 30. Czy to się zgadza?",
                "„Osoby: kobiety” wynosi 41, a poprzednio 20. Czy to się zgadza?",
                "„Odsetek” wynosi 10,5, a poprzednio 5. Czy to się zgadza?",
            ],
            doubts.Select(doubt => doubt.Polish));
    }

    [Fact]
    public void Of_PartsThatExceedTheWhole_AsksInBothLanguages()
    {
        var filled = CollectionExamples.FullMops.With(CollectionExamples.Answer(2, 40)).With(new FormAnswer(3) { Value = new MissingValue(MissingReason.NoData) });

        var doubt = Assert.Single(FormDoubts.Of(filled, CollectionExamples.Limits));

        Assert.Equal("'Osoby' is 32, but parts of it are already 40. Which is right?", doubt.English);
        Assert.Equal("„Osoby” wynosi 32, a same części dają już 40. Co jest poprawne?", doubt.Polish);
    }

    /// <summary>The limit is twice; another sign is always asked about, and so is a way from or to 0.</summary>
    [Theory]
    [InlineData(-5, 5, true)]
    [InlineData(5, -5, true)]
    [InlineData(-5, -10, false)]
    [InlineData(-5, -11, true)]
    [InlineData(-11, -5, true)]
    [InlineData(0, 1, true)]
    [InlineData(1, 0, true)]
    [InlineData(0, 0, false)]
    public void Of_AValueFarFromTheOneBefore_AsksAboutIt(int before, int now, bool isAsked)
    {
        var form = CollectionExamples.Pup with { Entries = [new FormEntry(1, new("w1"), "Saldo") { Previous = new NumberValue(before) }] };
        var filled = new FilledForm(form, [CollectionExamples.Answer(1, now)]);

        Assert.Equal(isAsked ? ["SSQ103"] : [], FormDoubts.Of(filled, CollectionExamples.Limits).Select(doubt => doubt.Code));
        Assert.Empty(FormDoubts.Of(filled, new IntakeLimits { JumpFactor = null }));
        Assert.Empty(FormDoubts.Of(filled with { Answers = [filled.Answers[0] with { OtherUnit = "rodziny" }] }, CollectionExamples.Limits));
    }
}
