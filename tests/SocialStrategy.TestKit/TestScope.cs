namespace SocialStrategy.TestKit;

/// <summary>How much is tested: by default what tells in a minute or two whether a change is sound, and with <c>TESTS=all</c> everything.</summary>
public static class TestScope
{
    /// <summary>The variable of the environment that decides.</summary>
    public const string Switch = "TESTS";

    /// <summary>Why a test was left out.</summary>
    public const string Reason = $"Takes long, or asks another program. {Switch}=all runs it.";

    /// <summary>Whether everything is tested; a program that is missing then is a failure.</summary>
    public static bool IsAll => Environment.GetEnvironmentVariable(Switch) == "all";

    /// <summary>For how many arguments a law is tried.</summary>
#if MUTATION
    public static int LawCases => 5;
#else
    public static int LawCases => IsAll ? 100 : 20;
#endif
}
