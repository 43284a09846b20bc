namespace SocialStrategy;

/// <summary>The sentences of diagnostics in both languages of the library, as tests expect them word for word.</summary>
public static class DiagnosticTexts
{
    extension(Diagnostic diagnostic)
    {
        public string English => diagnostic.Message(Languages.English);

        public string Polish => diagnostic.Message(Languages.Polish);

        public string AdviceEnglish => diagnostic.Advice(Languages.English);

        public string AdvicePolish => diagnostic.Advice(Languages.Polish);
    }

    extension(RuleOutcome outcome)
    {
        public string English => outcome.Message(Languages.English);

        public string Polish => outcome.Message(Languages.Polish);
    }

    extension(IntervalOutcome outcome)
    {
        public string English => outcome.Message(Languages.English);

        public string Polish => outcome.Message(Languages.Polish);
    }
}
