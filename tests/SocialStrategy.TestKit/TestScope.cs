namespace SocialStrategy.TestKit;

/// <summary>How much is tested: by default what tells in a minute whether a change is sound, and with <c>TESTS=all</c> everything.</summary>
public static class TestScope
{
    /// <summary>The variable of the environment that decides.</summary>
    public const string Switch = "TESTS";

    /// <summary>Whether everything is tested.</summary>
    public static bool IsAll => Environment.GetEnvironmentVariable(Switch) == "all";

    /// <summary>For how many arguments a law is tried.</summary>
#if MUTATION
    public static int LawCases => 5;
#else
    public static int LawCases => IsAll ? 100 : 20;
#endif
}
