using SocialStrategy.Core.Tests.Evaluation;
using static SocialStrategy.Core.Tests.Audit.Published.PublishedExamples;

namespace SocialStrategy.Core.Tests.Audit.Sentences;

/// <summary>What the rules about published ratings say and advise, in both languages, word by word: SSA201 to SSA212.</summary>
public sealed class PublishedSentenceTests
{
    public static TheoryData<string, MonitoringRound, string, string> Ratings => new()
    {
        { "SSA201", Legend(("a", 7), ("b", 5)), "The legend of the chart rates 'Kierunek b' 5; the table rates it 6.", "Legenda wykresu podaje dla „Kierunek b” ocenę 5, a w tabeli jest 6." },
        { "SSA201", Rated with { Assessments = EvaluationExamples.Ratings("a=tak", "słowa"), PublishedCharts = WordsChart("nie zrealizowano") }, "The legend of the chart rates 'Kierunek a' 'nie zrealizowano'; the table rates it 'zrealizowano'.", "Legenda wykresu podaje dla „Kierunek a” ocenę „nie zrealizowano”, a w tabeli jest „zrealizowano”." },
        { "SSA202", Recommended(("b", 4), ("c", 5)), "The recommendations give 'Kierunek b' the rating 4; the table rates it 6.", "W rekomendacjach „Kierunek b” ma ocenę 4, a w tabeli jest 6." },
        { "SSA203", Recommended(("b", 6.5m)), "The rating of 'Kierunek b' is printed as 6.5; the scale from 1 to 7 has no such value.", "Ocena „Kierunek b” w druku to 6,5; w skali od 1 do 7 nie ma takiej wartości." },
        { "SSA203", Rated with { PublishedCharts = MeansChart(7.1m) }, "The mean of 'Cel 1' is printed as 7.1; the scale from 1 to 7 has no such value.", "Średnia „Cel 1” w druku to 7,1; w skali od 1 do 7 nie ma takiej wartości." },
        { "SSA203", Figures(Mean("1", 7.1m)), "The mean of 'Cel 1' for 2024 is printed as 7.1; the scale from 1 to 7 has no such value.", "Średnia „Cel 1” za 2024 r. w druku wynosi 7,1; w skali od 1 do 7 nie ma takiej wartości." },
        { "SSA203", Figures(Range(0, 7)), "The range of ratings of 'Strategia' for 2024 is printed with 0; the scale from 1 to 7 has no such value.", "Przedział ocen „Strategia” za 2024 r. w druku zawiera 0; w skali od 1 do 7 nie ma takiej wartości." },
        { "SSA209", Recommended(("b", 6)), "'Kierunek c' is rated 5, below the highest level, and is not among the recommendations: items rated below it: 2, listed: 1.", "„Kierunek c” ma ocenę 5, niższą od najwyższej, a nie ma tej pozycji w rekomendacjach: pozycji z niższą oceną jest 2, wymieniono 1." },
        { "SSA209", Recommended(("a", 7), ("b", 6), ("c", 5)), "'Kierunek a' has the highest rating, 7, and is among the recommendations.", "„Kierunek a” ma najwyższą ocenę, 7, a jest wśród rekomendacji." },
        { "SSA212", Legend(("a", 7)), "The legend of chart 1 does not have 'Kierunek b', which belongs to the goals that it shows.", "W legendzie wykresu 1 brak pozycji „Kierunek b”, która należy do pokazanych celów." },
        { "SSA212", Legend(("a", 7), ("b", 6), ("c", 5)), "The legend of chart 1 has 'Kierunek c', which does not belong to the goals that it shows.", "W legendzie wykresu 1 jest pozycja „Kierunek c”, która nie należy do pokazanych celów." },
        { "SSA212", Legend(("a", 7), ("a", 7), ("b", 6)), "The legend of chart 1 has 'Kierunek a' more than once.", "W legendzie wykresu 1 pozycja „Kierunek a” powtarza się." },
    };

    public static TheoryData<string, MonitoringRound, string, string> Figured => new()
    {
        { "SSA204", Figures(Mean("1", 6.3m)), "The mean of 'Cel 1' for 2024 is printed as 6.3, which no usual rule gives from the ratings. Nearest: the mean of the ratings of all directions gives 6.5, rounded 6.5; printed is 6.3. It misses by 0.15.", "Średnia „Cel 1” za 2024 r. w druku wynosi 6,3; nie daje tego z ocen żadna zwykła reguła. Najbliżej: średnia ocen wszystkich kierunków działań daje 6,5, po zaokrągleniu 6,5; wydrukowano 6,3. Różnica do przedziału zaokrąglenia wynosi 0,15." },
        { "SSA206", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(5.0m, Years) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }), "The index of 'Strategia' for 2023–2024 is printed as 5.0. The mean of the printed means of the goals lies between 5.7 and 5.8; 5.0 is impossible. No other usual rule allows it either.", "Wskaźnik syntetyczny „Strategia” za lata 2023–2024 w druku wynosi 5,0. Średnia wydrukowanych średnich celów leży między 5,7 a 5,8; 5,0 jest niemożliwe. Nie pozwala na to także żadna inna zwykła reguła." },
        { "SSA206", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(6.0m, Years) with { StatedMethod = RollUpMethod.MeanOfGoalMeans }), "The index of 'Strategia' for 2023–2024 is printed as 6.0. The mean of the printed means of the goals lies between 5.7 and 5.8; 6.0 is impossible. Another rule allows it: the mean of the printed means of the goals weighted by the number of their items lies between 5.95 and 6.05; 6.0 is possible.", "Wskaźnik syntetyczny „Strategia” za lata 2023–2024 w druku wynosi 6,0. Średnia wydrukowanych średnich celów leży między 5,7 a 5,8; 6,0 jest niemożliwe. Pozwala na to inna reguła: średnia wydrukowanych średnich celów ważona liczbą ocenianych pozycji leży między 5,95 a 6,05; 6,0 jest możliwe." },
        { "SSA210", Figures(Mean("1", 6.5m), Mean("1", 6.3m)), "The mean of 'Cel 1' for 2024 is printed as 6.5 and elsewhere as 6.3.", "Średnia „Cel 1” za 2024 r. w druku to 6,5, a w innym miejscu – 6,3." },
        { "SSA210", Figures(Range(5, 7), Range(4, 7)), "The range of ratings of 'Strategia' for 2024 is printed as 5–7 and elsewhere as 4–7.", "Przedział ocen „Strategia” za 2024 r. w druku to 5–7, a w innym miejscu – 4–7." },
        { "SSA210", Figures(Mean("1", 6.5m)) with { PublishedCharts = MeansChart(6.4m) }, "The mean of 'Cel 1' is printed as 6.5 and in the legend of chart 1 as 6.4.", "Średnia „Cel 1” w druku wynosi 6,5, a w legendzie wykresu 1 – 6,4." },
    };

    public static TheoryData<string, MonitoringRound, string, string> Ranges => new()
    {
        { "SSA208", Figures(Range(6, 7)), "The range of ratings of 'Strategia' for 2024 is given as 6 to 7. Outside are: 'Kierunek c' (5).", "Przedział ocen „Strategia” za 2024 r. w druku: od 6 do 7. Poza nim są: „Kierunek c” (5)." },
        { "SSA208", Figures(Range(6, 7) with { StatedRule = "z reguły" }), "The range of ratings of 'Strategia' for 2024 is given as 6 to 7 \"as a rule\". Outside are: 'Kierunek c' (5).", "Przedział ocen „Strategia” za 2024 r. w druku: od 6 do 7 „z reguły”. Poza nim są: „Kierunek c” (5)." },
        { "SSA208", Figures(Range(7, 7) with { Period = Years }), "The range of ratings of 'Strategia' for 2023–2024 is given as 7 to 7. Outside (in 2024) are: 'Kierunek b' (6), 'Kierunek c' (5).", "Przedział ocen „Strategia” za lata 2023–2024 w druku: od 7 do 7. Poza nim (za 2024 r.) są: „Kierunek b” (6), „Kierunek c” (5)." },
        { "SSA208", Figures(Range(4, 7)), "The range of ratings of 'Strategia' for 2024 is given as 4 to 7; the data reach from 5 to 7.", "Przedział ocen „Strategia” za 2024 r. w druku: od 4 do 7; w danych: od 5 do 7." },
        { "SSA208", Figures(MeanRange(5.1m, 6.5m)), "The range of means of 'Strategia' for 2024 is given as 5.1 to 6.5; the data reach from 5.0 to 6.5.", "Przedział średnich „Strategia” za 2024 r. w druku: od 5,1 do 6,5; w danych: od 5,0 do 6,5." },
    };

    public static TheoryData<Strategy, MonitoringRound, string, string> Labels => new()
    {
        { Plan, Figures(Mean("1", 6.5m) with { Label = "znakomicie" }), "The mean of 'Cel 1' for 2024, 6.5, is labelled 'znakomicie', which is the label of no level of the scale.", "Średnia „Cel 1” za 2024 r., 6,5, ma w druku określenie „znakomicie”, którego nie ma w skali." },
        { Plan, Figures(Mean("1", 6.5m) with { Label = "stopień 5" }, Mean("2", 5.0m) with { Label = "stopień 6" }), "No division of the scale into bands explains the labels of the means together: 5.0 – stopień 6, 6.5 – stopień 5.", "Żaden podział skali na przedziały nie tłumaczy razem określeń średnich: 5,0 – stopień 6, 6,5 – stopień 5." },
        { Plan, Figures(Mean("1", 6.5m) with { Label = "stopień 6" }, Mean("2", 5.2m) with { Label = "stopień 6" }, Index(4.9m) with { Label = "stopień 5" }), "The labels of the means (4.9 – stopień 5, 5.2 – stopień 6, 6.5 – stopień 6) follow neither the nearest level nor the level reached. They agree only if the band of 'stopień 5' begins at or below 4.9 and ends above 4.9, at or below 5.2; the band of 'stopień 6' begins above 4.9, at or below 5.2 and ends above 6.5. The report does not state such bands.", "Określenia średnich (4,9 – stopień 5, 5,2 – stopień 6, 6,5 – stopień 6) nie wynikają ani z najbliższego, ani z osiągniętego stopnia skali. Są zgodne tylko wtedy, gdy przedział stopnia „stopień 5” zaczyna się najpóźniej przy 4,9 i kończy powyżej 4,9, najdalej na 5,2; przedział stopnia „stopień 6” zaczyna się powyżej 4,9, najpóźniej przy 5,2 i kończy powyżej 6,5. Raport nie podaje takich progów." },
        { Plan.On(Banded(7)), Figures(Mean("1", 6.5m) with { Label = "stopień 5" }), "The mean of 'Cel 1' for 2024, 6.5, is labelled 'stopień 5'; by the bands of the scale it is 'stopień 6'.", "Średnia „Cel 1” za 2024 r., 6,5, ma w druku określenie „stopień 5”; według progów skali to „stopień 6”." },
        { Plan.On(Banded(6.4m)), Figures(Mean("1", 6.5m) with { Label = "stopień 5" }), "The mean of 'Cel 1' for 2024, 6.5, is labelled 'stopień 5'; by the bands of the scale it is outside all of them.", "Średnia „Cel 1” za 2024 r., 6,5, ma w druku określenie „stopień 5”; według progów skali nie mieści się w żadnym przedziale." },
    };

    public static TheoryData<string, MonitoringRound, string, string> Advices => new()
    {
        { "SSA201", Legend(("a", 7), ("b", 5)), "Find out which rating the assessors gave, and draw the chart again from the table.", "Ustal, którą ocenę przyznał zespół, i wykonaj wykres ponownie na podstawie tabeli." },
        { "SSA202", Recommended(("b", 4), ("c", 5)), "Find out which rating the assessors gave, and correct the other place.", "Ustal, którą ocenę przyznał zespół, i popraw drugie miejsce." },
        { "SSA203", Figures(Mean("1", 7.1m)), "Correct the misprint, or check the scale in the data.", "Popraw błąd druku albo sprawdź skalę w danych." },
        { "SSA204", Figures(Mean("1", 6.3m)), "Compute the number again from the ratings, and say by which rule.", "Oblicz liczbę ponownie z ocen i podaj regułę." },
        { "SSA206", Figures(Mean("1", 6.5m, Years), Mean("2", 5.0m, Years), Index(5.0m, Years)), "Compute the number again from the ratings of the period, and state the rule.", "Oblicz liczbę ponownie z ocen okresu i podaj regułę." },
        { "SSA209", Recommended(("a", 7), ("b", 6), ("c", 5)), "Check the rating, or say why the item is recommended all the same.", "Sprawdź ocenę albo napisz, dlaczego mimo niej pozycję zalecono." },
        { "SSA210", Figures(Mean("1", 6.5m), Mean("1", 6.3m)), "Find out which number is right, and print it in both places.", "Ustal, która liczba jest właściwa, i podaj ją w obu miejscach." },
        { "SSA212", Legend(("a", 7)), "Draw the chart again from the table of ratings.", "Wykonaj wykres ponownie na podstawie tabeli ocen." },
    };

    [Theory]
    [MemberData(nameof(Ratings))]
    [MemberData(nameof(Figured))]
    [MemberData(nameof(Ranges))]
    public void Finding_OfWhatIsPublished_ReadsSo(string code, MonitoringRound round, string english, string polish)
    {
        var finding = Assert.Single(Check(code, Plan, round));

        Assert.Equal((english, polish), (finding.English, finding.Polish));
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void Finding_OfLabels_ReadsSo(Strategy plan, MonitoringRound round, string english, string polish)
    {
        var finding = Assert.Single(Check("SSA207", plan, round));

        Assert.Equal((english, polish), (finding.English, finding.Polish));
    }

    [Theory]
    [MemberData(nameof(Advices))]
    public void Advice_OfAFinding_ReadsSo(string code, MonitoringRound round, string english, string polish)
    {
        var finding = Assert.Single(Check(code, Plan, round));

        Assert.Equal((english, polish), (finding.AdviceEnglish, finding.AdvicePolish));
    }

    /// <summary>The rule that is stated gives 6; rounding the goals' means first gives the same, and is told where the report can have meant it.</summary>
    [Theory]
    [InlineData(RollUpMethod.MeanOfItems, "The mean of the ratings of all directions", "Średnia ocen wszystkich kierunków działań", true)]
    [InlineData(RollUpMethod.GoalMeansByItemCount, "The mean of the goals' rounded means weighted by the number of directions", "Średnia zaokrąglonych średnich celów ważona liczbą kierunków działań", false)]
    public void Finding_OfAStatedRule_ReadsSo(RollUpMethod stated, string english, string polish, bool isAlsoRounded)
    {
        var finding = Assert.Single(Check("SSA205", Plan, Figures(Index(5.75m) with { StatedMethod = stated })));
        var (misses, missesPolish) = (" gives 6, rounded 6.00; printed is 5.75. It misses by 0.245.", " daje 6, po zaokrągleniu 6,00; wydrukowano 5,75. Różnica do przedziału zaokrąglenia wynosi 0,245.");
        var (rounded, roundedPolish) = isAlsoRounded
            ? (" The mean of the goals' rounded means weighted by the number of directions" + misses, " Średnia zaokrąglonych średnich celów ważona liczbą kierunków działań" + missesPolish)
            : ("", "");

        Assert.Equal(
            $"The index of 'Strategia' for 2024 is printed as 5.75, which the rule stated in the report does not give. It is read so: t{english[1..]}{misses}{rounded} Another rule gives the printed number: the mean of the goals' means gives 5.75, rounded 5.75, as printed.",
            finding.English);
        Assert.Equal(
            $"Wskaźnik syntetyczny „Strategia” za 2024 r. w druku wynosi 5,75; nie daje tego reguła podana w raporcie. Odczytano ją tak: ś{polish[1..]}{missesPolish}{roundedPolish} Wydrukowaną liczbę daje inna reguła: średnia średnich celów daje 5,75, po zaokrągleniu 5,75, jak w druku.",
            finding.Polish);
    }
}
