using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialStrategy.Samples.Portal.Web;

namespace SocialStrategy.Samples.Portal.Pages;

/// <summary>Says what went wrong in words for everybody, and gives a number by which the log knows the rest.</summary>
[IgnoreAntiforgeryToken]
internal sealed partial class ErrorModel : PageModel
{
    private readonly ILogger<ErrorModel> _log;

    public ErrorModel(ILogger<ErrorModel> log) => _log = log;

    /// <summary>The number under which the request stands in the log.</summary>
    internal string Reference => HttpContext.TraceIdentifier;

    internal (string Title, string Text) Text { get; private set; }

    public IActionResult OnGet() => Shown();

    public IActionResult OnPost() => Shown();

    /// <summary>The status stands in the address; where a form is too large to be read, nothing else of the request can be bound.</summary>
    private int Status => int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);

    private IActionResult Shown()
    {
        var feature = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var thrown = feature?.Error;
        if (thrown is not null && Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            Failed(Reference, thrown);
        }

        // Whoever opens the page by its address gets the page about what is not there.
        var isError = thrown is not null || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        Response.StatusCode = !isError ? StatusCodes.Status404NotFound : thrown is null ? Status : Response.StatusCode;
        Text = PortalTexts.Error(Response.StatusCode);
        return feature?.Path.StartsWith(ApiEndpoints.Root, StringComparison.Ordinal) == true
            ? new ObjectResult(new ProblemDetails { Status = Response.StatusCode, Extensions = { ["reference"] = Reference } }) { ContentTypes = { "application/problem+json" } }
            : Page();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Reference} failed.")]
    private partial void Failed(string reference, Exception exception);
}
