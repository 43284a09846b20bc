using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.TestKit;

/// <summary>A report that has every kind of block and inline in it, as a real one would; invented numbers of an invented town.</summary>
public static class Specimen
{
    private static readonly (string Title, decimal? Rating, string Text)[] Directions =
    [
        ("Wsparcie osób ubogich pracą socjalną", 7m, "7,00"),
        ("Udzielanie pomocy finansowej i rzeczowej, w tym posiłku", 6.57m, "6,57"),
        ("Organizowanie akcji charytatywnych na rzecz ubogich", 5.86m, "5,86"),
        ("Zabezpieczenie potrzeb bytowych dzieci z rodzin ubogich", 6.43m, "6,43"),
        ("Utrzymanie i rozwój zasobów mieszkań komunalnych", 3.14m, "3,14"),
        ("Współpraca z organizacjami pozarządowymi i parafiami", 5m, "5,00"),
        ("Przeciwdziałanie uzależnieniom i współuzależnieniu", 4.71m, "4,71"),
        ("Poradnictwo rodzinne", 6m, "6,00"),
        ("Usługi asystenckie dla osób z niepełnosprawnościami", null, "nie oceniono"),
        ("Aktywizacja zawodowa osób długotrwale bezrobotnych", 1m, "1,00"),
    ];

    private static readonly string[] Years = ["2021", "2022", "2023", "2024", "2025"];

    /// <summary>The words of Polish reports.</summary>
    public static ReportLabels PolishLabels { get; } = new()
    {
        Table = "Tabela",
        Chart = "Wykres",
        Source = "Źródło",
        Contents = "Spis treści",
        Tables = "Spis tabel",
        Charts = "Spis wykresów",
        SkipToContent = "Przejdź do treści",
    };

    /// <summary>The specimen.</summary>
    public static Report Report => new("Monitoring strategii rozwiązywania problemów społecznych", "pl", [Introduction(), Goals(), Recommendations()])
    {
        Subtitle = "Sprawozdanie za 2025 rok",
        Publisher = "Miejski Ośrodek Pomocy Społecznej w Zalesiu",
        Labels = PolishLabels,
    };

    private static Paragraph Text(string text) => new([new Run(text)]);

    private static Cell Of(string text) => new([[new Run(text)]]);

    private static Cell Of(string text, decimal number) => Of(text) with { Number = number };

    private static Section Introduction() => new("wprowadzenie", "Wprowadzenie",
    [
        new Paragraph(
        [
            new Run("Dokument przedstawia realizację "),
            new Emphasis([new Run("Strategii rozwiązywania problemów społecznych na lata 2021–2030")]),
            new Run(" w 2025 roku. Oceny zebrano od 14 z 17 realizatorów; zestawia je "),
            new Reference("oceny-tabela"),
            new Run(", a porównanie z rokiem poprzednim – "),
            new Reference("porownanie"),
            new Run(". Zalecenia zawiera rozdział „"),
            new Reference("zalecenia"),
            new Run("”."),
        ]),
        new Section("skala", "Skala ocen",
        [
            Text("Realizatorzy oceniali kierunki działań w siedmiostopniowej skali, w której:"),
            new ItemList(ordered: false,
            [
                [new Paragraph([new Strong([new Run("1")]), new Run(" oznacza, że kierunku nie wdrażano,")])],
                [new Paragraph([new Strong([new Run("7")]), new Run(" oznacza pełne wdrożenie:")]), new ItemList(ordered: true, [[Text("wszystkich zaplanowanych zadań,")], [Text("w całym mieście.")]])],
            ]),
        ]),
    ]);

    private static Section Goals() => new("cel-1", "Cel strategiczny 1. Wsparcie rodzin i osób w trudnej sytuacji życiowej",
    [
        Text("Na cel złożyło się dziesięć kierunków działań. Średnia ocena wyniosła 5,08 i była o 0,21 punktu wyższa niż rok wcześniej."),
        new Section("oceny", "Oceny kierunków działań", [RatingsTable(), RatingsChart()]),
        new Section("wskazniki", "Wskaźniki", [IndicatorsTable(), ComparisonChart(), CareChart()]),
    ]);

    private static Table RatingsTable() => new("oceny-tabela", "Oceny kierunków działań w ramach celu strategicznego 1. w 2025 roku",
    [
        new Column("Kierunek działania", ColumnKind.RowHeader),
        new Column("Realizatorzy", ColumnKind.Text),
        new Column("Ocena za 2024 rok", ColumnKind.Number),
        new Column("Ocena za 2025 rok", ColumnKind.Number),
        new Column("Zmiana", ColumnKind.Number),
    ],
    [
        new Row([Of("1.1. Wsparcie osób ubogich pracą socjalną"), Of("MOPS, Polski Czerwony Krzyż"), Of("6,71", 6.71m), Of("7,00", 7m), Of("+0,29", 0.29m)]),
        new Row([Of("1.2. Udzielanie pomocy finansowej i rzeczowej, w tym posiłku"), new Cell([[new Run("MOPS")], [new Run("szkoły podstawowe nr 1, 4 i 7")]]), Of("6,57", 6.57m), Of("6,57", 6.57m), Of("0,00", 0m)]),
        new Row([Of("1.3. Utrzymanie i rozwój zasobów mieszkań komunalnych"), Of("Urząd Miasta"), Of("4,00", 4m), Of("3,14", 3.14m), Of("−0,86", -0.86m)]),
        new Row([Of("1.4. Usługi asystenckie dla osób z niepełnosprawnościami"), new Cell([]), Of("–"), Of("."), Of("x")]),
        new Row([Of("Średnia"), new Cell([]), Of("4,87", 4.87m), Of("5,08", 5.08m), Of("+0,21", 0.21m)]) { IsTotal = true },
    ])
    {
        Notes = ["– zjawisko nie wystąpiło; . brak danych; x wypełnienie pozycji jest niemożliwe lub niecelowe"],
        Source = "ankiety realizatorów strategii, styczeń 2026 r.",
    };

    private static BarChart RatingsChart() => new(
        "oceny-wykres",
        "Oceny kierunków działań w ramach celu strategicznego 1. w 2025 roku",
        new ChartAxis("ocena (skala 1–7)", 1, 7, 1),
        ["Ocena"],
        [.. Directions.Select(direction => new ChartCategory(direction.Title, $"{direction.Title} – {(direction.Rating is null ? "" : "ocena ")}{direction.Text}.", [new ChartPoint(direction.Rating, direction.Text)]))])
    {
        Description = "Oceny dziesięciu kierunków działań: od 1,00 do 7,00, większość powyżej 5.",
        LegendTitle = "Legenda",
    };

    private static Table IndicatorsTable() => new("wskazniki-tabela", "Wskaźniki realizacji celu strategicznego 1. w latach 2021–2025",
    [
        new Column("Wskaźnik", ColumnKind.RowHeader),
        new Column("Jednostka", ColumnKind.Text),
        .. Years.Append("Wartość docelowa").Select(title => new Column(title, ColumnKind.Number)),
    ],
    [
        Indicator("Rodziny objęte pracą socjalną", "rodziny", "1 204", "1 187", "1 233", "1 251", "1 302", "1 400"),
        Indicator("Dzieci korzystające z dożywiania w szkołach", "osoby", "842", "815", "797", "783", "751", "700"),
        Indicator("Wydatki na zasiłki celowe", "zł", "1 402 118,50", "1 388 902,00", "1 512 447,13", "1 603 951,20", "1 688 310,77", "x"),
    ])
    {
        Source = "Miejski Ośrodek Pomocy Społecznej",
    };

    private static Row Indicator(string name, string unit, params string[] values) =>
        new([Of(name), Of(unit), .. values.Select(value => Of(value.Replace(' ', '\u00A0')))]);

    private static BarChart ComparisonChart() => new(
        "porownanie",
        "Odsetek osób, którym udzielono pomocy, według powodów, w latach 2023–2025",
        new ChartAxis("% osób, którym udzielono pomocy", 0, 60, 10),
        ["2023", "2024", "2025"],
        [
            Compared("Ubóstwo", 52.4m, 50.9m, 47.3m),
            Compared("Długotrwała lub ciężka choroba", 38.2m, 39.5m, 41.1m),
            Compared("Bezdomność", 6.1m, null, 7.9m),
        ])
    {
        Description = "Udział ubóstwa spadł z 52,4% do 47,3%, a choroby wzrósł z 38,2% do 41,1%.",
        LegendTitle = "Legenda",
    };

    private static ChartCategory Compared(string label, params decimal?[] values)
    {
        var texts = values.Select(value => value is { } number ? FormattableString.Invariant($"{number}%").Replace('.', ',') : "brak danych").ToArray();
        return new ChartCategory(label, $"{label}: {string.Join("; ", texts)}.", [.. values.Zip(texts, (value, text) => new ChartPoint(value, text))]);
    }

    private static LineChart CareChart() => new(
        "uslugi",
        "Osoby w wieku 60 lat i więcej objęte usługami, w latach 2020–2026",
        new ChartAxis("% osób w wieku 60 lat i więcej", 0, 10, 2),
        ["2020", "2021", "2022", "2023", "2024", "2025", "2026"],
        [
            Line("Usługi opiekuńcze", At(4.1m), At(4.4m), At(5.2m, Break), At(5.8m), At(6.3m, Revised), At(7m, Provisional), At(7.6m, Forecast)),
            Line("Teleopieka", At(0.4m), At(0.6m), At(value: null), At(value: null), At(1.9m), At(2.7m, Provisional), At(3.5m, Forecast)),
        ])
    {
        Description = "Udział osób z usługami opiekuńczymi wzrósł z 4,1% do 7,0%, a z teleopieką z 0,4% do 2,7%.",
        LegendTitle = "Legenda",
        Target = new LineTarget(
            "Cel dla usług opiekuńczych",
            "Cel dla usług opiekuńczych: 2020–2022 – nie ustalono; 2023–2024 – 6,0%; 2025–2026 – 8,0%.",
            [.. new decimal?[] { null, null, null, 6m, 6m, 8m, 8m }.Select(value => new ChartPoint(value, value is { } number ? $"cel {Percent(number)}" : "nie ustalono"))]),
    };

    private static PointMark Break => new(PointMarkKind.Break, "zmiana definicji");

    private static PointMark Revised => new(PointMarkKind.Revised, "dane poprawione");

    private static PointMark Provisional => new(PointMarkKind.Provisional, "dane wstępne");

    private static PointMark Forecast => new(PointMarkKind.Forecast, "prognoza");

    private static LinePoint At(decimal? value, params PointMark[] marks) =>
        new(value, value is { } number ? Percent(number) : "brak danych") { Marks = [.. marks] };

    private static LineSeries Line(string name, params LinePoint[] points)
    {
        var texts = points.Select((point, i) => FormattableString.Invariant($"{2020 + i} – {point.Text}") + string.Concat(point.Marks.Select(mark => $" ({mark.Text})")));
        return new LineSeries(name, $"{name}: {string.Join("; ", texts)}.", [.. points]);
    }

    private static string Percent(decimal number) => FormattableString.Invariant($"{number:0.0}%").Replace('.', ',');

    private static Section Recommendations() => new("zalecenia", "Zalecenia",
    [
        new ItemList(ordered: true,
        [
            [Text("Zwiększyć liczbę mieszkań komunalnych i socjalnych."), Text("Ocena tego kierunku spadła najbardziej ze wszystkich.")],
            [new Paragraph([new Run("Uruchomić "), new Strong([new Run("usługi asystenckie "), new Emphasis([new Run("w miejscu zamieszkania")])]), new Run(".")])],
            [Text("Zbierać oceny od wszystkich realizatorów.")],
        ]),
    ]);
}
