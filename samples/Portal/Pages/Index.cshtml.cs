using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>The strategies of the portal.</summary>
internal sealed class IndexModel : PageModel
{
    private readonly Snapshots _snapshots;

    public IndexModel(Snapshots snapshots) => _snapshots = snapshots;

    internal IReadOnlyList<StrategySnapshot> Strategies { get; private set; } = [];

    public async Task OnGetAsync() => Strategies = await _snapshots.AllAsync(HttpContext.RequestAborted);
}
