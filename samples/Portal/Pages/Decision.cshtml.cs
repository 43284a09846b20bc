using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Takes a coordinator's decision about a file; shown only if it could not be taken.</summary>
internal sealed class DecisionModel : StrategyPage
{
    internal const int LongestReason = 500;

    private readonly Decisions _decisions;

    public DecisionModel(Snapshots snapshots, Decisions decisions)
        : base(snapshots) => _decisions = decisions;

    internal int Number { get; private set; }

    /// <summary>Why the decision was not taken.</summary>
    internal string Fault { get; private set; } = PortalTexts.Overtaken;

    public IActionResult OnGet(int number) => Back(number);

    public async Task<IActionResult> OnPostApproveAsync(int number, [FromForm(Name = "wersja")] int version) =>
        Shown(number, await _decisions.ApproveAsync(Account!, number, version, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostSendBackAsync(int number, [FromForm(Name = "powod")] string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
        {
            Fault = PortalTexts.ReasonMissing;
            return Refused(number, StatusCodes.Status422UnprocessableEntity);
        }

        return Shown(number, await _decisions.SendBackAsync(Account!, number, reason.Trim(), HttpContext.RequestAborted));
    }

    private IActionResult Shown(int number, DecisionOutcome outcome) => outcome == DecisionOutcome.Done ? Back(number) : Refused(number, StatusCodes.Status409Conflict);

    private RedirectToPageResult Back(int number) => RedirectToPage("/Submission", new { strategy = Strategy.Code, number });

    private PageResult Refused(int number, int status)
    {
        Number = number;
        Response.StatusCode = status;
        return Page();
    }
}
