using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SocialStrategy.Exchange;

/// <summary>Compares a JSON tree with a shape, finds every fault, takes out what has the wrong form, and marks objects that lack something as broken.</summary>
internal sealed class ShapeCheck
{
    private readonly TextProblems _problems;

    internal ShapeCheck(TextProblems problems) => _problems = problems;

    /// <summary>Whether the part has the form of the shape, if perhaps not all of it; if not, the part itself is to be taken out.</summary>
    internal bool Conforms(JsonPart node, JsonTypeInfo shape) => shape.Kind switch
    {
        JsonTypeInfoKind.Object => HasKind(node, JsonPartKind.Object, "an object", "obiektu") && MembersConform(node, shape),
        JsonTypeInfoKind.Enumerable => HasKind(node, JsonPartKind.Array, "a list", "listy") && ItemsConform(node, shape),
        _ => LeafConforms(node, shape.Type),
    };

    private static JsonTypeInfo ShapeOf(JsonTypeInfo owner, Type type) => owner.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private bool MembersConform(JsonPart node, JsonTypeInfo shape)
    {
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        node.TakeOut(member => !MemberConforms(member, shape, unreadable));
        var absent = shape.Properties.Where(each => each.IsRequired && node.Member(each.Name) is null).ToArray();
        foreach (var missing in absent.Where(each => !unreadable.Contains(each.Name)))
        {
            _problems.Add(
                node,
                "SSR004",
                $"The member '{missing.Name}' is missing. Add it.",
                $"Brakuje pola „{missing.Name}”. Dodaj je.");
        }

        node.Lacking.UnionWith(absent.Select(each => each.Name));
        node.IsBroken = absent.Length > 0 || shape.Properties.Any(each => each.IsRequired && node.Member(each.Name) is { IsBroken: true });
        return true;
    }

    private bool MemberConforms(JsonPart member, JsonTypeInfo shape, HashSet<string> unreadable)
    {
        if (shape.Properties.FirstOrDefault(each => each.Name == member.Name) is { } property)
        {
            return Conforms(member, ShapeOf(shape, property.PropertyType)) || !unreadable.Add(member.Name);
        }

        var known = string.Join(", ", shape.Properties.Select(each => each.Name));
        _problems.Add(
            member,
            "SSR002",
            $"The member '{Quoted.Short(member.Name)}' is unknown here. Known are: {known}.",
            $"Pole „{Quoted.Short(member.Name)}” jest tu nieznane. Znane są: {known}.");
        return false;
    }

    private bool ItemsConform(JsonPart node, JsonTypeInfo shape)
    {
        var item = ShapeOf(shape, shape.ElementType ?? typeof(string));
        node.TakeOut(child => !Conforms(child, item));
        return true;
    }

    private bool LeafConforms(JsonPart node, Type type)
    {
        if (type == typeof(string))
        {
            return HasKind(node, JsonPartKind.String, "a text in quotes", "tekstu w cudzysłowie");
        }

        if (type == typeof(bool))
        {
            return HasKind(node, JsonPartKind.Boolean, "true or false", "true albo false");
        }

        if (type == typeof(decimal))
        {
            return HasKind(node, JsonPartKind.Number, "a number", "liczby")
                && Readable(node, DecimalText.TryParse(node.Text, out _), "a number of at most 28 digits", "liczby o najwyżej 28 cyfrach");
        }

        if (type == typeof(int))
        {
            return HasKind(node, JsonPartKind.Number, "a whole number", "liczby całkowitej")
                && Readable(node, int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _), "a whole number", "liczby całkowitej");
        }

        if (type == typeof(DateOnly))
        {
            return HasKind(node, JsonPartKind.String, "a date", "daty")
                && Readable(node, DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "a date such as 2021-12-31", "daty, np. 2021-12-31");
        }

        var names = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        var list = string.Join(", ", names);
        return HasKind(node, JsonPartKind.String, "a word", "słowa") && Readable(node, names.Contains(node.Text), $"one of: {list}", $"jednego z: {list}");
    }

    private bool HasKind(JsonPart node, JsonPartKind kind, string english, string polish)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        var (found, znaleziono) = Name(node.Kind);
        _problems.Add(
            node,
            "SSR003",
            $"Found {found}; expected {english}. Correct it or leave the member out.",
            $"Jest {znaleziono}; oczekiwano {polish}. Popraw albo usuń pole.");
        return false;
    }

    private bool Readable(JsonPart node, bool readable, string english, string polish)
    {
        if (!readable)
        {
            _problems.Add(node, "SSR006", $"Found '{Quoted.Short(node.Text)}'; expected {english}.", $"Jest „{Quoted.Short(node.Text)}”; oczekiwano {polish}.");
        }

        return readable;
    }

    private static (string English, string Polish) Name(JsonPartKind kind) => kind switch
    {
        JsonPartKind.Object => ("an object", "obiekt"),
        JsonPartKind.Array => ("a list", "lista"),
        JsonPartKind.String => ("a text", "tekst"),
        JsonPartKind.Number => ("a number", "liczba"),
        JsonPartKind.Boolean => ("true or false", "wartość true/false"),
        JsonPartKind.Null => ("null", "null"),
    };
}
