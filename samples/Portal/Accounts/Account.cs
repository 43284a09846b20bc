using System.Security.Claims;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal.Accounts;

/// <summary>Who is signed in, as the cookie tells it.</summary>
internal sealed record Account(string Login, string Strategy, string? Realizer)
{
    internal const string Scheme = "portal";

    private const string StrategyClaim = "strategy";
    private const string RealizerClaim = "realizer";

    /// <summary>Whether it approves what realizers send.</summary>
    internal bool IsCoordinator => Realizer is null;

    /// <summary>The account of a request; null if nobody is signed in.</summary>
    internal static Account? Of(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true, Name: { } login } && user.FindFirstValue(StrategyClaim) is { } strategy
        ? new Account(login, strategy, user.FindFirstValue(RealizerClaim))
        : null;

    /// <summary>The account of a request that only somebody signed in can make.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    internal static Account Required(ClaimsPrincipal user) => Of(user) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Whether the account may see a file: a coordinator all of the strategy, a realizer only its own.</summary>
    internal bool MaySee(SubmissionRow submission) => IsCoordinator || submission.Realizer == Realizer;

    internal ClaimsPrincipal ToPrincipal()
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, Login), new Claim(StrategyClaim, Strategy)], Scheme);
        if (Realizer is not null)
        {
            identity.AddClaim(new Claim(RealizerClaim, Realizer));
        }

        return new ClaimsPrincipal(identity);
    }
}
