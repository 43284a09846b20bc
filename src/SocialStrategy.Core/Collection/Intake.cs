namespace SocialStrategy.Collection;

/// <summary>Takes filled forms into a round.</summary>
public static class Intake
{
    /// <summary>Puts every readable answer into a round, and tells what is missing, late, doubtful, or told in two ways.</summary>
    /// <remarks>
    /// Nothing is overwritten: of two values for the same body, item and unit the first stands, and both are told as a conflict, unless a
    /// delivery says by <see cref="Delivery.Replaces"/> that it corrects an earlier one; one that cannot be read corrects nothing. Every body that was
    /// asked for a value and told none has a contribution with the reason: the line was left empty (<see cref="MissingReason.Empty"/>), or it did not come or could not be
    /// read (<see cref="MissingReason.NotReported"/>). Such a contribution gives way to a value. A total that the round has is kept; where
    /// it has none it is put together by the indicator's rule over realizers, and stays missing where there is none or it gives no finite decimal.
    /// </remarks>
    /// <param name="plan">What was expected from whom.</param>
    /// <param name="round">The round that the answers are put into; it may hold contributions already.</param>
    /// <param name="deliveries">What came in, in any order; they are taken in order of the day, then of the file's name.</param>
    /// <param name="limits">From when on a value is doubted.</param>
    /// <returns>The round and what is to be told.</returns>
    /// <exception cref="ArgumentException">The round is about another strategy or period, two files have one name, or one replaces a file that is not there.</exception>
    public static IntakeResult Collect(CollectionPlan plan, MonitoringRound round, ValueList<Delivery> deliveries, IntakeLimits limits)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(round);
        Guard.Against.Null(deliveries);
        Guard.Against.Null(limits);
        ThrowIfUnfit(plan, round, deliveries);
        var replaced = deliveries.Where(delivery => delivery.Form.PartialContent is not null).Select(delivery => delivery.Replaces).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var inOrder = deliveries.OrderBy(delivery => delivery.ReceivedOn).ThenBy(delivery => delivery.File, StringComparer.Ordinal).ToArray();
        var standing = inOrder.Where(delivery => !replaced.Contains(delivery.File) && delivery.Form.PartialContent is not null).ToArray();
        var merging = new RoundMerge(plan.Strategy, round);
        var log = inOrder.Select(delivery => Log(delivery, replaced, merging)).ToValueList();
        return new IntakeResult(
            merging.Result(plan.Forms),
            plan.Forms.Select(form => CompletenessOf(form, standing, plan.Due)).ToValueList(),
            merging.Conflicts.ToValueList(),
            standing.SelectMany(delivery => FormDoubts.Of(delivery.Form.PartialContent!, limits)).ToValueList(),
            log);
    }

    /// <summary>Refuses what does not belong together.</summary>
    /// <exception cref="ArgumentException">See <see cref="Collect"/>.</exception>
    private static void ThrowIfUnfit(CollectionPlan plan, MonitoringRound round, ValueList<Delivery> deliveries)
    {
        if (round.Strategy != plan.Strategy.Code || round.Period != plan.Period)
        {
            throw new ArgumentException($"The round is about '{round.Strategy}' in {round.Period}, the plan about '{plan.Strategy.Code}' in {plan.Period}.", nameof(round));
        }

        var files = deliveries.Select(delivery => delivery.File).ToArray();
        if (files.GroupBy(file => file, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two deliveries have the name '{twice.Key}'. Name each by its own.", nameof(deliveries));
        }

        if (deliveries.FirstOrDefault(delivery => delivery.Replaces is { } file && !files.Contains(file, StringComparer.Ordinal)) is { } lost)
        {
            throw new ArgumentException($"'{lost.File}' replaces '{lost.Replaces}', which is not among the deliveries.", nameof(deliveries));
        }
    }

    private static IntakeLogEntry Log(Delivery delivery, HashSet<string> replaced, RoundMerge merging)
    {
        var realizer = delivery.Realizer;
        var problems = delivery.Form.Problems.Count;
        return delivery.Form.PartialContent switch
        {
            null => new IntakeLogEntry(delivery.File, delivery.ReceivedOn, realizer, IntakeOutcome.Refused, taken: 0, problems),
            _ when replaced.Contains(delivery.File) => new IntakeLogEntry(delivery.File, delivery.ReceivedOn, realizer, IntakeOutcome.Replaced, taken: 0, problems),
            var filled => new IntakeLogEntry(delivery.File, delivery.ReceivedOn, realizer, IntakeOutcome.Taken, merging.Add(filled, delivery.File), problems),
        };
    }

    private static RealizerCompleteness CompletenessOf(CollectionForm form, Delivery[] standing, DateOnly due)
    {
        var own = standing.Where(delivery => delivery.Realizer == form.Realizer.Code).ToArray();
        var unanswered = form.Questions.Where(entry => own.All(delivery => delivery.Form.PartialContent!.Find(entry)?.IsWhole(entry) is not true)).ToValueList();
        var expected = form.Questions.Count();
        return new RealizerCompleteness(
            form.Realizer,
            expected,
            expected - unanswered.Count,
            own.Length == 0 ? DeliveryState.Missing : unanswered.Count > 0 ? DeliveryState.Partly : DeliveryState.Received,
            own.Length == 0 || own.Any(delivery => delivery.ReceivedOn > due))
        {
            Unanswered = unanswered,
        };
    }
}
