using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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

    /// <summary>Why a decision was not taken; null if there is nothing to say.</summary>
    internal string? Fault { get; private set; }

    public async Task OnGetAsync() => Sent = await _submissions.ListAsync(Strategy.Id, realizer: null, HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostPublishAsync([FromForm(Name = "wersja")] int version, [FromForm(Name = "sprawdzono")] string? confirmation)
    {
        if (confirmation is null)
        {
            return await RefusedAsync(PortalTexts.NotConfirmed, StatusCodes.Status422UnprocessableEntity);
        }

        var period = Strategy.Collecting?.Plan.Period.ToString();
        return await _decisions.PublishAsync(Account!, version, HttpContext.RequestAborted) == DecisionOutcome.Done
            ? RedirectToPage("/Overview", new { strategy = Strategy.Code, okres = period })
            : await RefusedAsync(PortalTexts.Overtaken, StatusCodes.Status409Conflict);
    }

    public async Task<IActionResult> OnPostBeginAsync([FromForm(Name = "wersja")] int version, [FromForm(Name = "termin")] string? due)
    {
        if (!DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day <= Strategy.NextCollection?.End)
        {
            return await RefusedAsync(PortalTexts.DueDayMissing, StatusCodes.Status422UnprocessableEntity);
        }

        return await _decisions.BeginAsync(Account!, version, day, HttpContext.RequestAborted) == DecisionOutcome.Done
            ? RedirectToPage(new { strategy = Strategy.Code })
            : await RefusedAsync(PortalTexts.Overtaken, StatusCodes.Status409Conflict);
    }

    private async Task<PageResult> RefusedAsync(string fault, int status)
    {
        Fault = fault;
        Response.StatusCode = status;
        await OnGetAsync();
        return Page();
    }
}
