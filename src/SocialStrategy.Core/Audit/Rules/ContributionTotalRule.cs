using SocialStrategy.Aggregation;
using SocialStrategy.Evaluation;
using SocialStrategy.Monitoring;
using SocialStrategy.Values;

namespace SocialStrategy.Audit.Rules;

/// <summary>SSA101: a printed total is not the sum of the contributions printed beside it.</summary>
internal sealed class ContributionTotalRule : IAuditRule
{
    public string Code => "SSA101";

    public IEnumerable<Finding> Check(AuditContext context) =>
        from observation in context.Round.Observations
        let total = context.Evaluation.Figures.FirstOrDefault(figure =>
            figure.Measure == FigureMeasure.ContributionTotal && figure.Subject == observation.Item && figure.Period == observation.Period)
        where total is not null && observation.Value is NumberValue or MoneyValue && total.Exact != observation.Value.Number.GetValueOrDefault()
        select ToFinding(observation, total, context);

    private Finding ToFinding(Observation observation, Figure total, AuditContext context)
    {
        var printed = observation.Value.Number.GetValueOrDefault();
        var (englishCause, polishCause) = LikelyCause.Of(printed, [.. total.Inputs.Select(input => (context.RealizerName(input.Realizer!), input.Value))]);
        return new Finding(
            Code,
            Severity.Error,
            observation.Item,
            observation.Period,
            $"The value of '{context.NameOf(observation)}' is {AuditText.English(printed)}; the contributions add up to {AuditText.English(total.Exact)}.{englishCause}",
            $"Wartość „{context.NameOf(observation)}” wynosi {AuditText.Polish(printed)}, a suma wkładów {AuditText.Polish(total.Exact)}.{polishCause}")
        {
            Declared = AuditText.English(printed),
            Computed = AuditText.English(total.Exact),
            AdviceEnglish = "Check the total and each contribution against what the bodies sent.",
            AdvicePolish = "Sprawdź sumę i każdy wkład z tym, co nadesłały jednostki.",
        };
    }
}

/// <summary>What the digits suggest about why a total is not the sum of its parts.</summary>
internal static class LikelyCause
{
    /// <summary>A sentence with a space before it in both languages, or two empty texts.</summary>
    internal static (string English, string Polish) Of(decimal printed, IReadOnlyList<(string Name, Fraction Value)> parts)
    {
        var sum = Numbers.Sum(parts.Select(part => part.Value));
        var digits = AuditText.English(printed);
        var expected = AuditText.English(sum);
        if (parts.FirstOrDefault(part => part.Value != default && sum - part.Value == printed) is { Name: { } name })
        {
            return ($" Without the contribution of {name} it would agree.", $" Bez wkładu {name} suma by się zgadzała.");
        }

        if (digits.Length == expected.Length && digits != expected && digits.Order().SequenceEqual(expected.Order()))
        {
            return (" The digits are the same in another order.", " Cyfry są te same w innej kolejności.");
        }

        if (digits.Length == expected.Length && digits.Zip(expected).Count(pair => pair.First != pair.Second) == 1)
        {
            return (" One digit differs.", " Różni się jedna cyfra.");
        }

        return parts.Count == printed
            ? (" It is the number of contributions, not their sum.", " To liczba wkładów, a nie ich suma.")
            : ("", "");
    }
}
