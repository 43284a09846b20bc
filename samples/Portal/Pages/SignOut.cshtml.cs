using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialStrategy.Samples.Portal.Accounts;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Signs somebody out.</summary>
internal sealed class SignOutModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Index");

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(Account.Scheme);
        return RedirectToPage("/Index");
    }
}
