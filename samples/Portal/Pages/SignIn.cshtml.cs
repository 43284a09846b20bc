using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Signs somebody in with an account and its access code.</summary>
internal sealed class SignInModel : PageModel
{
    private readonly PortalContext _database;
    private readonly Journal _journal;

    public SignInModel(PortalContext database, Journal journal)
    {
        _database = database;
        _journal = journal;
    }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    internal bool HasFailed { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "konto")] string? login, [FromForm(Name = "kod")] string? code)
    {
        var row = await _database.Accounts.AsNoTracking().SingleOrDefaultAsync(each => each.Login == (login ?? "").Trim(), HttpContext.RequestAborted);
        if (!AccessCodes.Fits(row, (code ?? "").Trim()))
        {
            HasFailed = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var strategy = await _database.Strategies.Where(each => each.Id == row!.StrategyId).Select(each => each.Code).SingleAsync(HttpContext.RequestAborted);
        var account = new Account(row!.Login, strategy, row.Realizer);
        _journal.Add(_database, row.StrategyId, row.Login, JournalAction.SignedIn, "");
        await _database.SaveChangesAsync(HttpContext.RequestAborted);
        await HttpContext.SignInAsync(Account.Scheme, account.ToPrincipal());
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : RedirectToPage(account.IsCoordinator ? "/Collection" : "/MyForm", new { strategy });
    }
}
