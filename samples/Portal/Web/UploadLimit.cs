using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Web;

/// <summary>How much a request may carry.</summary>
internal static class UploadLimit
{
    private const int Kibibyte = 1024;

    /// <summary>A form, and what stands around it in the request.</summary>
    internal const int Form = SentForm.MaxBytes + (64 * Kibibyte);

    /// <summary>An import of rounds.</summary>
    internal const int Import = 32 * Kibibyte * Kibibyte;

    /// <summary>Refuses a request that says of itself that it is too long, before anything of it is read; not again when the page about the refusal is made.</summary>
    internal static IApplicationBuilder UseUploadLimit(this IApplicationBuilder application) => application.Use((context, next) =>
    {
        var most = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Form;
        if (context.Request.ContentLength > most && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    });
}
