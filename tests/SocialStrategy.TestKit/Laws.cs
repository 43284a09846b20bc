using FsCheck;

namespace SocialStrategy.TestKit;

/// <summary>How often a law is asked.</summary>
public static class Laws
{
#if MUTATION
    /// <summary>Thousands of changes ask each law; what it finds at all, it mostly finds soon.</summary>
    private const int Cases = 5;
#else
    private const int Cases = 100;
#endif

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Cases);

    /// <summary>Throws with the smallest counterexample if the law does not hold.</summary>
    public static void Holds(this Property law) => law.Check(Config);
}
