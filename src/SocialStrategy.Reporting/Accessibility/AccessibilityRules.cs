namespace SocialStrategy.Reporting.Accessibility;

/// <summary>Every rule of the self-check. A code means the same in a report and in a Word document, and stays.</summary>
public static class AccessibilityRules
{
    /// <summary>The language of the text is missing, or is no BCP 47 tag.</summary>
    public static AccessibilityRule LanguageMissing { get; } = new(
        "SSW101",
        "The language of the text is missing, or is no BCP 47 tag.",
        "Brak języka tekstu albo nie jest to znacznik BCP 47.",
        "Name the language, such as \"pl\" or \"pl-PL\".",
        "Podaj język, na przykład „pl” albo „pl-PL”.");

    /// <summary>The title is missing or empty.</summary>
    public static AccessibilityRule TitleMissing { get; } = new(
        "SSW102",
        "The title is missing or empty.",
        "Brak tytułu albo tytuł jest pusty.",
        "Give the document a title of its own.",
        "Nadaj dokumentowi tytuł.");

    /// <summary>A heading has no text.</summary>
    public static AccessibilityRule HeadingEmpty { get; } = new(
        "SSW111",
        "A heading has no text.",
        "Nagłówek nie ma tekstu.",
        "Write what follows, or make it no heading.",
        "Napisz, co następuje, albo usuń nagłówek.");

    /// <summary>Two headings side by side have the same text.</summary>
    public static AccessibilityRule HeadingRepeated { get; } = new(
        "SSW112",
        "Two headings side by side have the same text.",
        "Dwa sąsiednie nagłówki mają ten sam tekst.",
        "Tell them apart, for readers jump from heading to heading.",
        "Odróżnij je, bo czytelnicy przechodzą od nagłówka do nagłówka.");

    /// <summary>A heading is written in capitals throughout.</summary>
    public static AccessibilityRule HeadingShouted { get; } = new(
        "SSW113",
        "A heading is written in capitals throughout.",
        "Nagłówek jest zapisany samymi wielkimi literami.",
        "Write it as a sentence; some screen readers spell capitals.",
        "Zapisz go jak zdanie; niektóre czytniki literują wielkie litery.");

    /// <summary>A heading is more than one level below the one before it.</summary>
    public static AccessibilityRule HeadingSkipped { get; } = new(
        "SSW114",
        "A heading is more than one level below the one before it.",
        "Nagłówek jest o więcej niż jeden poziom niżej od poprzedniego.",
        "Use the next level.",
        "Użyj kolejnego poziomu.");

    /// <summary>There is no heading.</summary>
    public static AccessibilityRule HeadingsMissing { get; } = new(
        "SSW115",
        "There is no heading.",
        "Brak nagłówków.",
        "Mark chapters as headings, not by bold type.",
        "Oznacz rozdziały jako nagłówki, a nie pogrubieniem.");

    /// <summary>A picture or chart has no text alternative.</summary>
    public static AccessibilityRule AlternativeMissing { get; } = new(
        "SSW121",
        "A picture or chart has no text alternative.",
        "Obraz lub wykres nie ma tekstu alternatywnego.",
        "Say in a sentence what it shows.",
        "Napisz w jednym zdaniu, co przedstawia.");

    /// <summary>A text alternative has more than 150 characters.</summary>
    public static AccessibilityRule AlternativeOverlong { get; } = new(
        "SSW122",
        "A text alternative has more than 150 characters.",
        "Tekst alternatywny ma ponad 150 znaków.",
        "Say the trend in one sentence; the numbers belong into the text beside it.",
        "Podaj tendencję w jednym zdaniu; liczby należą do tekstu obok.");

    /// <summary>A picture or chart floats beside the text.</summary>
    public static AccessibilityRule FloatingPicture { get; } = new(
        "SSW123",
        "A picture or chart floats beside the text.",
        "Obraz lub wykres nie jest osadzony w tekście.",
        "Place it in line with the text, so that its turn in reading is known.",
        "Osadź go w tekście, aby było wiadomo, kiedy ma być czytany.");

    /// <summary>A table has no row headers.</summary>
    public static AccessibilityRule RowHeaderMissing { get; } = new(
        "SSW131",
        "A table has no row headers.",
        "Tabela nie ma nagłówków wierszy.",
        "Make the first column the names of the rows.",
        "Uczyń pierwszą kolumnę nagłówkami wierszy.");

    /// <summary>A table has no header row.</summary>
    public static AccessibilityRule HeaderMissing { get; } = new(
        "SSW132",
        "A table has no header row.",
        "Tabela nie ma wiersza nagłówka.",
        "Mark the first row as the header.",
        "Oznacz pierwszy wiersz jako nagłówek.");

    /// <summary>A header cell is empty.</summary>
    public static AccessibilityRule HeaderEmpty { get; } = new(
        "SSW133",
        "A header cell is empty.",
        "Komórka nagłówka jest pusta.",
        "Name the row or the column.",
        "Nazwij wiersz lub kolumnę.");

    /// <summary>A table has no caption.</summary>
    public static AccessibilityRule CaptionMissing { get; } = new(
        "SSW134",
        "A table has no caption.",
        "Tabela nie ma podpisu.",
        "Say what it shows, where, when and by which features.",
        "Napisz, co przedstawia, gdzie, kiedy i według jakich cech.");

    /// <summary>A table has merged cells.</summary>
    public static AccessibilityRule CellsMerged { get; } = new(
        "SSW135",
        "A table has merged cells.",
        "Tabela ma scalone komórki.",
        "Repeat the text in each cell.",
        "Powtórz tekst w każdej komórce.");

    /// <summary>A table stands inside a table.</summary>
    public static AccessibilityRule TableNested { get; } = new(
        "SSW136",
        "A table stands inside a table.",
        "Tabela stoi wewnątrz tabeli.",
        "Make two tables of it.",
        "Zrób z niej dwie tabele.");

    /// <summary>A table has no rows.</summary>
    public static AccessibilityRule TableEmpty { get; } = new(
        "SSW137",
        "A table has no rows.",
        "Tabela nie ma wierszy.",
        "Leave the table out and say why there is nothing.",
        "Pomiń tabelę i napisz, dlaczego nic nie ma.");

    /// <summary>The text of a link is empty, a bare address, or says nothing alone.</summary>
    public static AccessibilityRule LinkVague { get; } = new(
        "SSW141",
        "The text of a link is empty, a bare address, or says nothing alone.",
        "Tekst odnośnika jest pusty, jest samym adresem albo nic nie mówi bez kontekstu.",
        "Write where the link leads.",
        "Napisz, dokąd prowadzi odnośnik.");

    /// <summary>A paragraph is empty.</summary>
    public static AccessibilityRule ParagraphEmpty { get; } = new(
        "SSW151",
        "A paragraph is empty.",
        "Akapit jest pusty.",
        "Remove it; make space by a style.",
        "Usuń go; odstęp zrób stylem.");

    /// <summary>A style sets type smaller than 10 points.</summary>
    public static AccessibilityRule FontSmall { get; } = new(
        "SSW152",
        "A style sets type smaller than 10 points.",
        "Styl ustawia pismo mniejsze niż 10 punktów.",
        "Use 10 points or more, 11 for running text.",
        "Użyj co najmniej 10 punktów, a w tekście ciągłym 11.");

    /// <summary>The rules by their codes.</summary>
    public static IReadOnlyList<AccessibilityRule> All { get; } =
    [
        LanguageMissing,
        TitleMissing,
        HeadingEmpty,
        HeadingRepeated,
        HeadingShouted,
        HeadingSkipped,
        HeadingsMissing,
        AlternativeMissing,
        AlternativeOverlong,
        FloatingPicture,
        RowHeaderMissing,
        HeaderMissing,
        HeaderEmpty,
        CaptionMissing,
        CellsMerged,
        TableNested,
        TableEmpty,
        LinkVague,
        ParagraphEmpty,
        FontSmall,
    ];
}
