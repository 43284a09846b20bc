using Microsoft.AspNetCore.Mvc;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>How the collection stands: who answered, what was sent, what is told in two ways.</summary>
internal sealed class CollectionModel : StrategyPage
{
    private readonly Submissions _submissions;
    private readonly Decisions _decisions;

    public CollectionModel(Snapshots snapshots, Submissions submissions, Decisions decisions)
        : base(snapshots)
    {
        _submissions = submissions;
        _decisions = decisions;
    }

    internal IReadOnlyList<SubmissionRow> Sent { get; private set; } = [];

    /// <summary>Whether somebody else changed the data before they could be published.</summary>
    internal bool IsOvertaken { get; private set; }

    public async Task OnGetAsync() => Sent = await _submissions.ListAsync(Strategy.Id, realizer: null, HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "wersja")] int version)
    {
        var period = Strategy.Collecting?.Plan.Period.ToString();
        if (await _decisions.PublishAsync(Account!, version, HttpContext.RequestAborted) == DecisionOutcome.Done)
        {
            return RedirectToPage("/Overview", new { strategy = Strategy.Code, okres = period });
        }

        IsOvertaken = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        await OnGetAsync();
        return Page();
    }
}
