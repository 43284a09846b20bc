namespace SocialStrategy.Exchange;

/// <summary>What the steps from one version of a format to the next have in common.</summary>
internal static class Migration
{
    /// <summary>Takes out a member that the older version did not have.</summary>
    internal static void RefuseNew(JsonPart node, string name, TextProblems problems)
    {
        if (node.Member(name) is { } member)
        {
            problems.Add(
                member,
                "SSR002",
                $"The member '{name}' is unknown in this version of the format. Write the newer version, or take the member out.",
                $"Pole „{name}” jest nieznane w tej wersji formatu. Wpisz nowszą wersję albo usuń pole.");
            node.TakeOut(each => each == member);
        }
    }

    /// <summary>The items of a list that may be absent.</summary>
    internal static IEnumerable<JsonPart> Items(JsonPart node, string list) => node.Member(list)?.Children ?? [];
}

/// <summary>The steps that bring files of rounds up to the present version.</summary>
internal static class RoundMigrations
{
    /// <summary>Version 2 says where numbers were printed.</summary>
    internal static void From1To2(JsonPart root, TextProblems problems)
    {
        Migration.RefuseNew(root, "publications", problems);
        foreach (var observation in Migration.Items(root, "observations"))
        {
            Migration.RefuseNew(observation, "printings", problems);
        }
    }
}

/// <summary>The steps that bring files of rules up to the present version.</summary>
internal static class RulesMigrations
{
    /// <summary>Version 2 has relations between indicators. Version 1 was written with a number for <c>taskAmounts</c>, against its description.</summary>
    internal static void From1To2(JsonPart root, TextProblems problems)
    {
        Migration.RefuseNew(root, "relations", problems);
        if (root.Member("taskAmounts") is { Kind: JsonPartKind.Number, Text: "0" or "1" } amounts)
        {
            amounts.ReplaceByWord(amounts.Text == "0" ? "includeParts" : "excludeParts");
        }
    }
}
