using System.Globalization;
using System.Runtime.InteropServices;

namespace SocialStrategy.Reporting.OpenXml;

/// <summary>An opaque colour of the sRGB space. The default value is black.</summary>
/// <param name="Red">The share of red, from 0 to 255.</param>
/// <param name="Green">The share of green, from 0 to 255.</param>
/// <param name="Blue">The share of blue, from 0 to 255.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    private const int HexDigits = 6;

    /// <summary>White, the colour of the paper.</summary>
    public static Colour White { get; } = new(byte.MaxValue, byte.MaxValue, byte.MaxValue);

    /// <summary>The luminance that WCAG 2.1 defines, from 0 for black to 1 for white.</summary>
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>A colour as style sheets write it: "#1f5fa8".</summary>
    /// <param name="hex">A number sign and six hexadecimal digits.</param>
    /// <returns>The colour.</returns>
    /// <exception cref="ArgumentException">The text is something else.</exception>
    public static Colour FromHex(string hex)
    {
        Guard.Against.Null(hex);
        return hex is ['#', .. { Length: HexDigits } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Colour((byte)(number >> 16), (byte)((number >> 8) & byte.MaxValue), (byte)(number & byte.MaxValue))
            : throw new ArgumentException($"'{hex}' is no colour. Write a number sign and six hexadecimal digits.", nameof(hex));
    }

    /// <summary>The contrast that WCAG 2.1 defines: text needs 4.5 to its ground, parts of charts need 3.</summary>
    /// <param name="other">The other colour.</param>
    /// <returns>The ratio, from 1 to 21; the same whichever colour is asked.</returns>
    public double ContrastWith(Colour other)
    {
        const double Flare = 0.05;
        return (Math.Max(Luminance, other.Luminance) + Flare) / (Math.Min(Luminance, other.Luminance) + Flare);
    }

    /// <summary>The six hexadecimal digits that Office files hold: "1F5FA8".</summary>
    /// <returns>The digits in upper case.</returns>
    internal string ToHex() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
