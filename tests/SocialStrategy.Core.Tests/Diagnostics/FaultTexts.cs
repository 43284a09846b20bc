namespace SocialStrategy.Core.Tests;

/// <summary>The sentences of faults in both languages of the library, as tests expect them word for word.</summary>
internal static class FaultTexts
{
    extension(Phrase phrase)
    {
        internal string English => Languages.English.Text(phrase, isPlain: true);

        internal string Polish => Languages.Polish.Text(phrase, isPlain: true);
    }

    extension(Inconsistency inconsistency)
    {
        internal string Code => inconsistency.Problem.Code;

        internal string English => inconsistency.Problem.English;

        internal string Polish => inconsistency.Problem.Polish;
    }

    /// <summary>A fault in English and in Polish.</summary>
    internal static (string English, string Polish) InBoth(this Phrase? fault) => (fault!.English, fault!.Polish);
}
