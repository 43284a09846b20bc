using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ardalis.GuardClauses;

/// <summary>The project's own guard clauses, beside those of the library.</summary>
internal static class ProjectGuards
{
    /// <summary>Refuses a text without a visible character; null means that there is none and is allowed.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    internal static string? Blank(this IGuardClause guard, string? input, [CallerArgumentExpression(nameof(input))] string expression = "", [CallerMemberName] string member = "") =>
        input is null ? null : guard.NullOrWhiteSpace(input, NameOf(expression, member));

    /// <summary>Refuses a list with a text without a visible character.</summary>
    /// <exception cref="ArgumentException">The list is null, or one of its texts is empty or white space.</exception>
    internal static T BlankItem<T>(this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string expression = "", [CallerMemberName] string member = "")
        where T : class, IEnumerable<string>
    {
        var name = NameOf(expression, member);
        return guard.Null(input, name).Any(string.IsNullOrWhiteSpace)
            ? throw new ArgumentException($"'{name}' contains a blank text. Give it words or remove it from the list.", name)
            : input;
    }

    /// <summary>Refuses a number outside a range; both ends belong to it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than the minimum or greater than the maximum.</exception>
    [SuppressMessage("Style", "IDE0060", Justification = "A guard clause extends what it is called on.")]
    internal static T Outside<T>(
        this IGuardClause guard, T input, T minimum, T maximum, [CallerArgumentExpression(nameof(input))] string expression = "", [CallerMemberName] string member = "")
        where T : struct, IComparable<T>, IFormattable
    {
        var name = NameOf(expression, member);
        return input.CompareTo(minimum) >= 0 && input.CompareTo(maximum) <= 0
            ? input
            : throw new ArgumentOutOfRangeException(name, input is int ? input : Text(input), $"'{name}' is {Text(input)}. It must be from {Text(minimum)} to {Text(maximum)}.");
    }

    /// <summary>The name of what is checked: in an accessor the property's, elsewhere the argument's.</summary>
    private static string NameOf(string expression, string member) => expression == "value" ? member : expression;

    private static string Text<T>(T number)
        where T : IFormattable => number.ToString(format: null, CultureInfo.InvariantCulture);
}
