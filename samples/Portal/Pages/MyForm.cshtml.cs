using Microsoft.AspNetCore.Mvc;
using SocialStrategy.Collection;
using SocialStrategy.Samples.Portal.Data;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>The form of the realizer who is signed in: to fetch, to send back, and what came of it.</summary>
internal sealed class MyFormModel : StrategyPage
{
    private readonly Submissions _submissions;

    public MyFormModel(Snapshots snapshots, Submissions submissions)
        : base(snapshots) => _submissions = submissions;

    /// <summary>The form; null if nothing is collected.</summary>
    internal CollectionForm? Form => Strategy.Collecting?.Plan.FindForm(new RealizerCode(Account!.Realizer!));

    internal IReadOnlyList<SubmissionRow> Sent { get; private set; } = [];

    /// <summary>Why the file was not taken; null if there is nothing to say.</summary>
    internal string? Fault { get; private set; }

    public async Task OnGetAsync() => Sent = await _submissions.ListAsync(Strategy.Id, Account!.Realizer, HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "plik")] IFormFile? file, [FromForm(Name = "rodzaj")] string? kind)
    {
        Fault = Refusal(file);
        if (Fault is null && await ReadAsync(file!) is { } content)
        {
            var form = SentForm.Of(content, Path.GetExtension(file!.FileName), Strategy.Collecting!.Plan);
            if (form.Read.PartialContent is null || form.Read.PartialContent.Form == Form)
            {
                var number = await _submissions.SendAsync(Account!, Strategy, new SentFile(file.FileName, content, form, IsCorrection: kind != "dodatkowy"), HttpContext.RequestAborted);
                if (number is not null)
                {
                    return RedirectToPage("/Submission", new { strategy = Strategy.Code, number });
                }

                Fault = PortalTexts.NothingIsCollected;
            }
            else
            {
                Fault = PortalTexts.FormOfAnother;
            }
        }

        await OnGetAsync();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What can be said about a file before it is read.</summary>
    private string? Refusal(IFormFile? file) =>
        Form is null ? PortalTexts.NothingIsCollected
        : file is null ? PortalTexts.ChooseFile
        : file.Length == 0 ? PortalTexts.FileIsEmpty
        : file.Length > SentForm.MaxBytes ? PortalTexts.FileTooLarge
        : SentForm.Extensions.Contains(Path.GetExtension(file.FileName), StringComparer.OrdinalIgnoreCase) ? null
        : PortalTexts.WrongFile;

    private async Task<byte[]> ReadAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        return content.ToArray();
    }
}
