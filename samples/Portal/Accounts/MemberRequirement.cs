using Microsoft.AspNetCore.Authorization;

namespace SocialStrategy.Samples.Portal.Accounts;

/// <summary>Asks for an account of the strategy that the address names.</summary>
internal sealed class MemberRequirement : AuthorizationHandler<MemberRequirement>, IAuthorizationRequirement
{
    internal const string Member = "member";
    internal const string Coordinator = "coordinator";
    internal const string Realizer = "realizer";

    private readonly bool _coordinators;
    private readonly bool _realizers;

    private MemberRequirement(bool coordinators, bool realizers)
    {
        _coordinators = coordinators;
        _realizers = realizers;
    }

    /// <summary>Adds a policy for each role and one for both.</summary>
    internal static void AddPolicies(AuthorizationOptions options)
    {
        options.AddPolicy(Member, policy => policy.RequireAuthenticatedUser().AddRequirements(new MemberRequirement(coordinators: true, realizers: true)));
        options.AddPolicy(Coordinator, policy => policy.RequireAuthenticatedUser().AddRequirements(new MemberRequirement(coordinators: true, realizers: false)));
        options.AddPolicy(Realizer, policy => policy.RequireAuthenticatedUser().AddRequirements(new MemberRequirement(coordinators: false, realizers: true)));
    }

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MemberRequirement requirement)
    {
        if (context.Resource is HttpContext request
            && Account.Of(context.User) is { } account
            && string.Equals(request.GetRouteValue("strategy") as string, account.Strategy, StringComparison.Ordinal)
            && (account.IsCoordinator ? requirement._coordinators : requirement._realizers))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
