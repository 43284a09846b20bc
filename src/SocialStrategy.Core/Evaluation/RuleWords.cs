namespace SocialStrategy;

/// <summary>Rules in words, as the beginning of a sentence.</summary>
internal static class RuleWords
{
    internal static (string English, string Polish) Of(RollUpRule rule, GoalMeanBasis basis)
    {
        var (english, polish) = Of(rule.RatedItems);
        var (englishBasis, polishBasis) = basis == GoalMeanBasis.ItemMeans
            ? ($" (each the mean of its {english})", $" (każda liczona ze wszystkich {polish} celu)")
            : ("", "");
        return rule.Method switch
        {
            RollUpMethod.MeanOfItems => ($"The mean of the ratings of all {english}", $"Średnia ocen wszystkich {polish}"),
            RollUpMethod.MedianOfItems => ($"The median of the ratings of all {english}", $"Mediana ocen wszystkich {polish}"),
            RollUpMethod.WorstItem => ($"The worst rating of all {english}", $"Najgorsza z ocen wszystkich {polish}"),
            RollUpMethod.MeanOfGoalMeans => ($"The mean of the goals' means{englishBasis}", $"Średnia średnich celów{polishBasis}"),
            RollUpMethod.MeanOfRoundedGoalMeans => ($"The mean of the goals' rounded means{englishBasis}", $"Średnia zaokrąglonych średnich celów{polishBasis}"),
            RollUpMethod.GoalMeansByItemCount => (
                $"The mean of the goals' rounded means{englishBasis} weighted by the number of {english}",
                $"Średnia zaokrąglonych średnich celów{polishBasis} ważona liczbą {polish}"),
            RollUpMethod.WeightedGoalMeans => ($"The weighted mean of the goals' means{englishBasis}", $"Średnia ważona średnich celów{polishBasis}"),
        };
    }

    internal static (string English, string Polish) Of(PrintedInputRule rule) => rule switch
    {
        PrintedInputRule.MeanOfGoalMeans => ("The mean of the printed means of the goals", "Średnia wydrukowanych średnich celów"),
        PrintedInputRule.GoalMeansByItemCount => (
            "The mean of the printed means of the goals weighted by the number of their items",
            "Średnia wydrukowanych średnich celów ważona liczbą ocenianych pozycji"),
        PrintedInputRule.MeanOfYears => ("The mean of the numbers printed for each year", "Średnia liczb wydrukowanych dla kolejnych lat"),
    };

    internal static (string English, string Polish) Of(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => ("rounded", "po zaokrągleniu"),
        RoundingMode.HalfToEven => ("rounded half to even", "po zaokrągleniu połówek do parzystej"),
        RoundingMode.TowardZero => ("cut off", "po obcięciu"),
    };

    private static (string English, string Polish) Of(ItemKind kind) => kind switch
    {
        ItemKind.Direction => ("directions", "kierunków działań"),
        ItemKind.Task => ("tasks", "zadań"),
        ItemKind.Indicator => ("indicators", "wskaźników"),
        ItemKind.Goal => ("goals", "celów"),
        ItemKind.Programme => ("programmes", "programów"),
    };
}
