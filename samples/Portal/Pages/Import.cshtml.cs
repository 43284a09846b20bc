using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialStrategy.Samples.Portal.Evidence;
using SocialStrategy.Samples.Portal.Web;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Takes rounds of other years in.</summary>
[RequestSizeLimit(UploadLimit.Import)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadLimit.Import)]
internal sealed class ImportModel : StrategyPage
{
    private const int MostProblems = 100;

    private readonly RoundImport _import;

    public ImportModel(Snapshots snapshots, RoundImport import)
        : base(snapshots) => _import = import;

    internal IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>How many files were taken in; null before.</summary>
    internal int? Taken { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "pliki")] IReadOnlyList<IFormFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0)
        {
            return Refused([PortalTexts.ChooseFile]);
        }

        var read = new List<(string Name, byte[] Content)>();
        foreach (var file in files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, HttpContext.RequestAborted);
            read.Add((Path.GetFileName(file.FileName), content.ToArray()));
        }

        var problems = await _import.TakeAsync(Account!, Strategy, read, HttpContext.RequestAborted);
        Taken = problems.Count == 0 ? files.Count : null;
        return problems.Count == 0 ? Page() : Refused(problems);
    }

    private PageResult Refused(IReadOnlyList<string> problems)
    {
        Problems = [.. problems.Take(MostProblems)];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
