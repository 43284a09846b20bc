using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialStrategy.Samples.Portal.Accounts;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>A page about the strategy that the address names.</summary>
internal abstract class StrategyPage : PageModel
{
    private readonly Snapshots _snapshots;

    protected StrategyPage(Snapshots snapshots) => _snapshots = snapshots;

    internal StrategySnapshot Strategy { get; private set; } = null!;

    /// <summary>Who is signed in; null if nobody is.</summary>
    internal Account? Account => Account.Of(User);

    /// <summary>Whether the reader may see what is still being collected.</summary>
    internal bool SeesCollected => Account is { IsCoordinator: true } account && account.Strategy == Strategy.Code;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.HandlerMethod is null && !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method))
        {
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (await _snapshots.FindAsync(RouteData.Values["strategy"] as string, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Strategy = found;
        ViewData["Strategy"] = found;
        await next();
    }
}
