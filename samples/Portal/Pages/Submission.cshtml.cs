using Microsoft.AspNetCore.Mvc;
using SocialStrategy.Collection;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;
using SocialStrategy.Samples.Portal.Web;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A file that a realizer sent, with every problem in its place; for coordinators what its approval would do.</summary>
internal sealed class SubmissionModel : StrategyPage
{
    private readonly Submissions _submissions;

    public SubmissionModel(Snapshots snapshots, Submissions submissions)
        : base(snapshots) => _submissions = submissions;

    internal SubmissionRow Submission { get; private set; } = null!;

    /// <summary>The file as a table; null once its collection is over.</summary>
    internal FormTable? Table { get; private set; }

    /// <summary>What would come of approving the file; null if nobody can.</summary>
    internal IntakeResult? Preview { get; private set; }

    internal string RealizerName => Strategy.Strategy.Realizers.FirstOrDefault(realizer => realizer.Code.Text == Submission.Realizer)?.Name ?? Submission.Realizer;

    /// <summary>How many answers would be taken.</summary>
    internal int Taken => Preview!.Log.First(entry => entry.File == Collecting.NameOf(Submission)).Taken;

    /// <summary>The conflicts in which this file is one of the two.</summary>
    internal IReadOnlyList<IntakeConflict> Conflicts => [.. Preview!.Conflicts.Where(conflict => conflict.FirstFrom == Collecting.NameOf(Submission) || conflict.SecondFrom == Collecting.NameOf(Submission))];

    /// <summary>What looks wrong in this file and can be read.</summary>
    internal IReadOnlyList<IntakeDoubt> Doubts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (await _submissions.FindAsync(Strategy.Id, number, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        if (!Account!.MaySee(found))
        {
            return Forbid();
        }

        Submission = found;
        if (Strategy.Collecting is { } collecting && collecting.Plan.Period.ToString() == found.Period)
        {
            Table = FormTable.Of(SentForm.Of(found.Content, found.Extension, collecting.Plan));
            Doubts = collecting.DoubtsOf(found);
            Preview = Account.IsCoordinator && found.State == SubmissionState.Waiting ? collecting.With(found) : null;
        }

        return Page();
    }
}
