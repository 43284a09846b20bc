using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy;

/// <summary>The code of a voivodeship, county or gmina in the register of territorial division (TERYT, part TERC), such as <c>1014011</c>.</summary>
/// <remarks>
/// It is text: two digits for the voivodeship (even, 02 to 32), two for the county, two for the gmina and one for the gmina's kind;
/// 2, 4, 6 or 7 digits in all, leading zeros kept. Whether the register really holds the code is not checked.
/// Source: the Council of Ministers' regulation of 15 December 1998 on the register (Dz.U. 1998 nr 157 poz. 1031). Equality is ordinal.
/// </remarks>
public sealed record TerytCode
{
    /// <summary>Creates a code.</summary>
    /// <param name="text">The digits.</param>
    /// <exception cref="ArgumentException">The text is null or not built as the remarks of the type say.</exception>
    public TerytCode(string text)
    {
        Guard.Against.Null(text);
        Text = IsWellFormed(text)
            ? text
            : throw new ArgumentException($"'{text}' is no TERYT code. Give 2, 4, 6 or 7 digits, such as 10, 1014, 101401 or 1014011.", nameof(text));
    }

    /// <summary>Gets the digits, leading zeros kept.</summary>
    public string Text { get; }

    /// <summary>Gets what the code stands for, by its length.</summary>
    public LocalGovernmentLevel Level => Text.Length switch
    {
        2 => LocalGovernmentLevel.Voivodeship,
        4 => LocalGovernmentLevel.County,
        _ => LocalGovernmentLevel.Gmina,
    };

    /// <summary>Gets the kind of the gmina or of the part of it, which the seventh digit tells; null if the code has none.</summary>
    public GminaKind? Kind => Text.Length < 7 ? null : KindOf(Text[6]);

    /// <summary>Reads a code that may be none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="code">The code, or null.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TerytCode? code)
    {
        code = text is not null && IsWellFormed(text) ? new TerytCode(text) : null;
        return code is not null;
    }

    /// <summary>The digits.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static bool IsWellFormed(string text) =>
        text.Length is 2 or 4 or 6 or 7
        && text.All(char.IsAsciiDigit)
        && IsVoivodeship(text[..2])
        && (text.Length < 4 || text[2..4] != "00")
        && (text.Length < 6 || text[4..6] != "00")
        && (text.Length < 7 || KindOf(text[6]) is not null);

    private static GminaKind? KindOf(char digit) => digit switch
    {
        '1' => GminaKind.Urban,
        '2' => GminaKind.Rural,
        '3' => GminaKind.UrbanRural,
        '4' => GminaKind.TownOfUrbanRural,
        '5' => GminaKind.RuralAreaOfUrbanRural,
        '8' => GminaKind.WarsawDistrict,
        '9' => GminaKind.CityBranch,
        _ => null,
    };

    /// <summary>The sixteen voivodeships have the even numbers from 02 to 32.</summary>
    private static bool IsVoivodeship(string digits) => (((digits[0] - '0') * 10) + digits[1] - '0') is >= 2 and <= 32 and var number && number % 2 == 0;
}

/// <summary>The kinds of gminas and of their parts; the summaries give the digits.</summary>
public enum GminaKind
{
    /// <summary>An urban gmina ("gmina miejska"): 1.</summary>
    Urban,

    /// <summary>A rural gmina ("gmina wiejska"): 2.</summary>
    Rural,

    /// <summary>An urban-rural gmina ("gmina miejsko-wiejska"): 3.</summary>
    UrbanRural,

    /// <summary>The town in an urban-rural gmina: 4.</summary>
    TownOfUrbanRural,

    /// <summary>The rural area of an urban-rural gmina: 5.</summary>
    RuralAreaOfUrbanRural,

    /// <summary>A district of Warsaw ("dzielnica"): 8.</summary>
    WarsawDistrict,

    /// <summary>A branch of the city office in Kraków, Łódź, Poznań or Wrocław ("delegatura"): 9.</summary>
    CityBranch,
}
