using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Evidence;

/// <summary>The collection of data for a period: what is asked of whom, and what came of the files that were approved.</summary>
internal sealed class Collecting
{
    private static readonly IntakeLimits Limits = new() { JumpFactor = 3 };

    private readonly MonitoringRound _empty;
    private readonly TimeProvider _time;
    private readonly IReadOnlyList<SubmissionRow> _approved;

    internal Collecting(Strategy strategy, IReadOnlyList<MonitoringRound> earlier, (Period Period, DateOnly Due) asked, IReadOnlyList<SubmissionRow> approved, TimeProvider time)
    {
        _time = time;
        _approved = approved;
        _empty = new MonitoringRound(strategy.Code, asked.Period) { Title = PortalTexts.RoundTitle(asked.Period) };
        Plan = CollectionPlan.Make(strategy, asked.Period, asked.Due, ExpectedAfter(earlier), earlier[^1]);
        Result = Take([]);
    }

    internal CollectionPlan Plan { get; }

    /// <summary>What came of the approved files.</summary>
    internal IntakeResult Result { get; }

    /// <summary>Whether any file was approved.</summary>
    internal bool HasAnswers => Result.Log.Count > 0;

    /// <summary>What every body ever contributed is asked for again; of several rounds the latest says in which parts.</summary>
    internal static ValueList<Expectation> ExpectedAfter(IEnumerable<MonitoringRound> rounds) => rounds
        .OrderByDescending(round => round.Period)
        .SelectMany(Expectation.OfContributions)
        .DistinctBy(each => (each.Realizer, each.Item, each.Unit))
        .ToValueList();

    /// <summary>What would come if one more file were approved.</summary>
    internal IntakeResult With(SubmissionRow submission) => Take([submission]);

    /// <summary>What is readable in a form and looks wrong.</summary>
    internal ValueList<IntakeDoubt> DoubtsOf(SubmissionRow submission) => Intake.Collect(Plan, _empty, [ToDelivery(submission, [])], Limits).Doubts;

    /// <summary>The name by which the library knows a file; files of one day are taken in order of their numbers.</summary>
    internal static string NameOf(SubmissionRow submission) => string.Create(CultureInfo.InvariantCulture, $"{submission.Id:D6} {submission.FileName}");

    /// <summary>The number and the file of such a name, as a person reads it.</summary>
    internal static string Shown(string name) => string.Create(CultureInfo.InvariantCulture, $"nr {int.Parse(name[..6], CultureInfo.InvariantCulture)} ({name[7..]})");

    private IntakeResult Take(IReadOnlyList<SubmissionRow> more)
    {
        var all = _approved.Concat(more).ToArray();
        var numbers = all.Select(each => each.Id).ToHashSet();
        return Intake.Collect(Plan, _empty, all.Select(each => ToDelivery(each, numbers)).ToValueList(), Limits);
    }

    private Delivery ToDelivery(SubmissionRow submission, HashSet<int> taken) =>
        new(NameOf(submission), PortalClock.DayOf(submission.ReceivedAt, _time), SentForm.Of(submission.Content, submission.Extension, Plan).Read)
        {
            From = new(submission.Realizer),
            Replaces = submission.Replaces is { } earlier && taken.Contains(earlier) ? NameOf(_approved.First(each => each.Id == earlier)) : null,
        };
}
