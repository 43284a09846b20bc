using SocialStrategy.Planning;
using SocialStrategy.Reporting.Language;

namespace SocialStrategy.Reporting.Layouts;

internal static class PolishTexts
{
    internal static LayoutTexts Texts { get; } = new()
    {
        Language = ReportLanguages.Polish,
        Items = new ItemNames
        {
            Goal = new LevelName("Cel", "Cele"),
            Direction = new LevelName("Kierunek działania", "Kierunki działań"),
            Task = new LevelName("Zadanie", "Zadania"),
            Indicator = new LevelName("Wskaźnik", "Wskaźniki"),
        },
        Values = new ValueWords
        {
            Approximately = "ok. {value}",
            Empty = "nie podano",
            NoData = "brak danych",
            NotApplicable = "nie dotyczy",
            NotReported = "nie zgłoszono",
            Confidential = "dane niejawne",
            None = "–",
            PercentagePoints = "{value} p.p.",
        },
        Headings = Headings(),
        Columns = Columns(),
        Ratings = Ratings(),
        Indicators = Indicators(),
        Explanations = Explanations(),
        Findings = new FindingTexts
        {
            UsesPolishMessages = true,
            Heading = "Ustalenia kontroli danych",
            Introduction = "Kontrola wykazała: błędy – {errors}, ostrzeżenia – {warnings}, wskazówki – {hints}.",
            Caption = "Błędy i ostrzeżenia, {period}",
            SwitchedOff = "Reguły {code} nie sprawdzono: {reason}",
            Error = "błąd",
            Warning = "ostrzeżenie",
            CodeColumn = "Kod",
            SeverityColumn = "Waga",
            MessageColumn = "Ustalenie",
            AdviceColumn = "Co zrobić",
        },
        Tasks = Tasks(),
        Series = PolishSeries.Texts,
        Progress = PolishProgress.Texts,
        Reconciliation = new ReconciliationTexts
        {
            Heading = "Która reguła daje opublikowany wskaźnik",
            Printed = "Opublikowano {value} ({period}).",
            PrintedWithRule = "Opublikowano {value} ({period}). Reguła podana w dokumencie: {rule}.",
        },
        Changes = PolishChanges.Texts,
        Sensitivity = new SensitivityTexts
        {
            Heading = "Wrażliwość wskaźnika",
            Caption = "Wskaźnik syntetyczny według różnych reguł, {period}",
            Band = "Gdyby jedna ocena była o jeden stopień inna, wskaźnik mieściłby się między {least} a {greatest} (obecnie {index}).",
            BesideIndex = "Mieściłby się między {least} a {greatest}, gdyby jedna ocena była o jeden stopień inna.",
            LabelChangesByRule = "Inna reguła zmienia określenie średniej ({bands}): {goals}.",
            LabelChanges = "Jedna ocena może zmienić określenie średniej ({bands}): {goals}.",
            ScaleBands = "według progów skali",
            NearestBands = "według najbliższego stopnia",
            ReachedBands = "według osiągniętego stopnia",
            Whole = "cała strategia",
        },
    };

    private static ExplanationTexts Explanations() => new()
    {
        Figure = "{title}, {period}: {number}; {rule}; {coverage}",
        Coverage = "{used} z {expected} ({reasons})",
        ReasonCount = "{reason}: {count}",
        CoverageSentence = "Podstawa: {coverage}.",
        Bounds = "od {least} do {greatest}",
        FullCoverage = "wszystkie dane ({used})",
        Rating = "{rating}: {title}",
        Contribution = "{realizer}: {value}",
        Observation = "{title}, {period}: {value}",
        Gap = "nie wliczono – {title}: {reason}",
        GapWithNumber = "wliczono jako {number} – {title}: {reason}",
        Weight = "waga {weight}",
        Missing = "brak danych",
        NotRated = "bez oceny w skali",
        OtherUnit = "inna jednostka",
        NotAddable = "nie jest liczbą, którą można dodać",
        NotComputable = "postępu nie można obliczyć",
        Breakdowns = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["type"] = "według rodzaju",
            ["sex"] = "według płci",
            ["age"] = "według wieku",
            ["territory"] = "według obszaru",
            ["realizer"] = "według realizatora",
        },
        Rules = PolishRules.Words,
        AnnexHeading = "Skąd pochodzą liczby",
        AnnexCaption = "Obliczone wyniki i ich źródła, {period}",
        ResultColumn = "Wynik",
        ExactColumn = "Dokładnie",
        RuleColumn = "Reguła",
        CoverageColumn = "Podstawa",
    };

    private static HeadingTexts Headings() => new()
    {
        Mission = "Misja",
        Scale = "Skala ocen",
        Goals = "Realizacja celów",
        Summary = "Podsumowanie",
        Recommendations = "Rekomendacje",
        WholePeriod = "Cały okres strategii: {period}",
        Programmes = "Programy powiązane ze strategią",
        Realizers = "Wykaz realizatorów",
        ContributionTotals = "Wartości wskaźników a suma wkładów realizatorów",
        EditorialNotes = "Uwagi do przeniesienia danych",
        EditorialNotesCaption = "Błędy druku i rozstrzygnięcia przyjęte przy przenoszeniu danych",
        Whole = "Cały dokument",
        Legend = "Legenda",
        ScaleCaption = "{scale}",
        RatingsCaption = "{items}: oceny, {period} – {goal}",
        MeansCaption = "{goals}: średnie ocen, {period}",
        PublishedMeansCaption = "{goals}: opublikowane średnie ocen, {period}",
        IndexCaption = "Opublikowany syntetyczny wskaźnik stopnia wdrożenia strategii, {period}",
        IndicatorsCaption = "Wskaźniki – {goal}",
        ProgrammeFiguresCaption = "Dane liczbowe – {programme}",
        RealizersCaption = "Realizatorzy strategii",
        ContributionTotalsCaption = "Wartości wskaźników różne od sumy wkładów, {period}",
    };

    private static ColumnTexts Columns() => new()
    {
        Level = "Ocena",
        Label = "Stopień wdrożenia",
        Name = "Wyszczególnienie",
        Value = "Wartość",
        PrintedValue = "Wartość wskaźnika",
        ContributionTotal = "Suma wkładów",
        Contributions = "Wkłady realizatorów i uwagi",
        Difference = "Różnica",
        Unit = "Jednostka",
        Parts = "W tym",
        Baseline = "Wartość bazowa",
        Target = "Wartość docelowa",
        Change = "Zmiana",
        RelativeChange = "Zmiana w %",
        Note = "Uwagi",
        Rating = "Ocena",
        RatingCount = "Liczba ocen",
        Mean = "Średnia obliczona",
        PublishedMean = "Średnia opublikowana",
        PublishedIndex = "Wskaźnik syntetyczny",
        Period = "Okres",
        Place = "Miejsce",
        Remark = "Uwaga",
        Printed = "Wydrukowano",
        Correction = "Poprawnie",
        Code = "Skrót",
        RealizerName = "Nazwa",
    };

    private static RatingTexts Ratings() => new()
    {
        RatingWithLabel = "{level} – {label}",
        Rating = "Ocena: {rating}",
        LegendEntry = "{title} – ocena {rating}",
        MeanLegendEntry = "{goal} – średnia {mean}",
        NotRated = "nie oceniono",
        Axis = "ocena",
        Realizers = "Realizatorzy: {realizers}.",
        Activities = "Podjęte działania:",
        ChartDescription = "Wykres słupkowy: {ratings}, najniższa {lowest}, najwyższa {highest}. Te same liczby są w legendzie.",
        Ratings = PluralForms.Of("ocena", "oceny", "ocen", "oceny"),
        RatingsOf = PluralForms.Of("oceny", "ocen", "ocen", "oceny"),
        Items = PluralForms.Of("pozycja", "pozycje", "pozycji", "pozycji"),
        Coverage = "{items}, {period}: oceniono {rated} z {all}, w skali od {lowestLevel} do {highestLevel}.",
        Range = "Oceny mieszczą się w przedziale od {lowest} do {highest}.",
        MeanRange = "{goals}: średnie ocen od {lowest} do {highest}.",
        Highest = "Najwyższa średnia ({mean}): {goals}.",
        Lowest = "Najniższa średnia ({mean}): {goals}.",
        GoalInSentence = "{level} {code} „{title}”",
        WholeMean = "Syntetyczny wskaźnik stopnia wdrożenia strategii, czyli średnia z {ratings}, wynosi {mean} (suma ocen {sum} podzielona przez {count}).",
        GoalMean = "Średnia z {ratings} wynosi {mean}.",
        WholeByRule = "Syntetyczny wskaźnik stopnia wdrożenia strategii: {mean} ({rule}).",
        RatedOf = "{rated} z {all}",
        GoalByRule = "Wynik celu: {mean} ({rule}).",
        Unrated = "Bez oceny: {titles}.",
        LevelItems = "{rating} ({items}):",
        RecommendationsIntroduction = "Szczególną uwagę należy skierować na to, co oceniono poniżej najwyższego stopnia skali ({highest}). {items}: {below} z {all}.",
        AtHighest = "{items} z najwyższą oceną ({highest}): {count}. W kolejnych okresach należy utrzymać ten poziom.",
        AllAtHighest = "Wszystko, co oceniono, ma najwyższą ocenę ({highest}).",
        MeansNote = "Średnia obliczona: z ocen pozycji poniżej celu, zaokrąglona raz, na końcu. Średnia opublikowana: tak, jak ją wydrukowano w raporcie.",
        WholeIndex = "Wskaźnik opublikowany dla całego okresu ({period}): {value}.",
    };

    private static IndicatorTexts Indicators() => new()
    {
        SharedDirections = "To, co służy temu celowi, opisano w części „{section}”.",
        Contents = "Strategia obejmuje: {parts}.",
        Part = "{name} – {count}",
        IndicatorsOf = PluralForms.Of("wskaźnika", "wskaźników", "wskaźników", "wskaźnika"),
        WithValue = "Wartość podano dla {withValue} z {indicators}.",
        WithoutValue = "Bez wartości: {titles}.",
        Different = "Od sumy wkładów realizatorów różni się {different} z {totals}.",
        NoneDifferent = "Wszystkie wartości ({totals}) są równe sumie wkładów realizatorów.",
        TotalsOf = PluralForms.Of("wartości", "wartości", "wartości", "wartości"),
        Realizers = "Realizatorzy: {realizers}.",
        Contribution = "{realizer} – {value}",
        ContributionInUnit = "{realizer} – {value} ({unit}; poza sumą)",
        OfWhich = "w tym: {parts}",
        Resolution = "{kind} nr {number}, {body}, {date}",
        ResolutionWithoutBody = "{kind} nr {number}, {date}",
        Amendments = "Zmiany: {acts}.",
        TargetBy = "{target} ({period})",
        Targets = new TargetTexts
        {
            AtLeast = "co najmniej {value}",
            AtMost = "najwyżej {value}",
            Exactly = "{value}",
            Above = "powyżej {value}",
            Below = "poniżej {value}",
            Between = "od {value} do {upper}",
            RiseBy = "wzrost o {value}",
            FallBy = "spadek o {value}",
            RiseByPercent = "wzrost o {value}%",
            FallByPercent = "spadek o {value}%",
            RisingTrend = "tendencja wzrostowa",
            FallingTrend = "tendencja spadkowa",
            StableTrend = "utrzymanie",
        },
        TotalsNote = "Suma wkładów: liczby podane przez realizatorów w jednostce wskaźnika. Wartość wskaźnika: tak, jak ją wydrukowano.",
    };

    private static TaskTexts Tasks() => new()
    {
        Deadline = "Termin: {period}",
        NewDeadline = "Nowy termin: {period}",
        Planned = "Zaplanowano: {amounts}",
        Spent = "Wydano: {amounts}",
        AmountWithDetails = "{amount} ({details})",
    };
}
