using System.Runtime.CompilerServices;

namespace SocialStrategy.Values;

/// <summary>Rules on one property, used in <c>init</c> accessors so that <c>with</c> obeys them too.</summary>
internal static class Require
{
    /// <summary>Text that says something.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or white space.</exception>
    internal static string NotBlank(string value, [CallerMemberName] string property = "")
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"'{property}' is blank. Give it a text.", property) : value;
    }

    /// <summary>Text that says something, or null where there is nothing to say.</summary>
    internal static string? NotBlankOrNull(string? value, [CallerMemberName] string property = "") =>
        value is null ? null : NotBlank(value, property);

    /// <summary>Texts that each say something.</summary>
    /// <exception cref="ArgumentException">The list is null, or one of the texts is empty or white space.</exception>
    internal static ValueList<string> NoneBlank(ValueList<string> values, [CallerMemberName] string property = "")
    {
        ArgumentNullException.ThrowIfNull(values, property);
        return values.Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException($"'{property}' holds a blank text. Give it words or take it out of the list.", property)
            : values;
    }

    internal static T NotNull<T>(T value, [CallerMemberName] string property = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return value;
    }

    /// <summary>A limit that lets something through.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    internal static int AtLeastOne(int value, [CallerMemberName] string property = "") =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(property, value, $"'{property}' is less than 1.");

    internal static decimal InRange(decimal value, decimal least, decimal most, [CallerMemberName] string property = "") =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"'{property}' lies outside {least}–{most}.");
}
