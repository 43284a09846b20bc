namespace SocialStrategy;

/// <summary>How the values of indicators must stand to each other in every period: one at most another ("w tym"), several together another, both or neither.</summary>
public sealed record IndicatorRelation
{
    /// <summary>Creates a relation between two indicators.</summary>
    /// <param name="left">The code of the one.</param>
    /// <param name="kind">How it must stand to the other.</param>
    /// <param name="right">The code of the other.</param>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    public IndicatorRelation(ItemCode left, IndicatorRelationKind kind, ItemCode right)
        : this([Guard.Against.Null(left)], kind, right)
    {
    }

    /// <summary>Creates a relation of a sum of indicators to another one.</summary>
    /// <param name="left">The codes of those that are added; at least one, and exactly one where nothing is compared.</param>
    /// <param name="kind">How their sum must stand to the other.</param>
    /// <param name="right">The code of the other.</param>
    /// <exception cref="ArgumentException">There is no code, one is named twice, or several are named where nothing is compared.</exception>
    public IndicatorRelation(ValueList<ItemCode> left, IndicatorRelationKind kind, ItemCode right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        if (Fault(left, kind, right) is { } fault)
        {
            throw new ArgumentException(Languages.OfExceptions.Text(fault, isPlain: true), nameof(left));
        }

        Left = left;
        Kind = kind;
        Right = right;
    }

    /// <summary>Gets the codes of the indicators that are added; at least one.</summary>
    public ValueList<ItemCode> Left { get; }

    /// <summary>Gets how they must stand to the other.</summary>
    public IndicatorRelationKind Kind { get; }

    /// <summary>Gets the code of the other indicator.</summary>
    public ItemCode Right { get; }

    /// <summary>Gets a value indicating whether it must also hold for what each body contributed.</summary>
    public bool ForEachBody { get; init; }

    internal static bool Compares(IndicatorRelationKind kind) => kind is IndicatorRelationKind.AtMost or IndicatorRelationKind.Below or IndicatorRelationKind.Equal;

    /// <summary>What is wrong with the parts as a relation, or null.</summary>
    internal static Phrase? Fault(ValueList<ItemCode> left, IndicatorRelationKind kind, ItemCode right) =>
        left.Count == 0 ? new Phrase("faults.relationOfNone")
        : left.Append(right).GroupBy(code => code).FirstOrDefault(group => group.Count() > 1) is { } twice ? new Phrase("faults.relationTwice", ("indicator", twice.Key))
        : left.Count > 1 && !Compares(kind) ? new Phrase("faults.relationOfSeveral")
        : null;

    /// <summary>What is wrong with relations that stand together: one is given twice, or some cannot hold at once. Null if nothing is.</summary>
    internal static Phrase? Fault(ValueList<IndicatorRelation> relations)
    {
        if (relations.GroupBy(each => (Key: string.Join('\n', each.Left.Order()), each.Kind, each.Right)).FirstOrDefault(group => group.Count() > 1)?.First() is { } twice)
        {
            return new Phrase("faults.sameRelation", ("left", twice.Left), ("right", twice.Right));
        }

        var pairs = relations.Where(each => each.Kind is IndicatorRelationKind.Requires or IndicatorRelationKind.Excludes).ToArray();
        return pairs.FirstOrDefault(each => each.Kind == IndicatorRelationKind.Excludes && pairs.Any(other =>
                other.Kind == IndicatorRelationKind.Requires && new[] { other.Left[0], other.Right }.ToHashSet().SetEquals([each.Left[0], each.Right]))) is { } both
            ? new Phrase("faults.relationsContradict", ("left", both.Left), ("right", both.Right))
            : relations.FirstOrDefault(each => each.Left.Count == 1 && each.Kind == IndicatorRelationKind.Below && Reaches(relations, each.Right, each.Left[0])) is { } circle
            ? new Phrase("faults.relationsContradict", ("left", circle.Left), ("right", circle.Right))
            : null;
    }

    /// <summary>Whether it follows that one indicator is at most another.</summary>
    private static bool Reaches(ValueList<IndicatorRelation> relations, ItemCode from, ItemCode to)
    {
        var steps = relations
            .Where(each => each.Left.Count == 1 && Compares(each.Kind))
            .SelectMany(each => each.Kind == IndicatorRelationKind.Equal ? new (ItemCode From, ItemCode To)[] { (each.Left[0], each.Right), (each.Right, each.Left[0]) } : [(each.Left[0], each.Right)])
            .ToLookup(step => step.From, step => step.To);
        var seen = new HashSet<ItemCode> { from };
        var open = new Queue<ItemCode>([from]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in steps[at].Where(seen.Add))
            {
                open.Enqueue(next);
            }
        }

        return seen.Contains(to);
    }
}

/// <summary>How indicators must stand to each other.</summary>
public enum IndicatorRelationKind
{
    /// <summary>The first, or the sum of several, is at most the other ("w tym").</summary>
    AtMost,

    /// <summary>The first, or the sum of several, is less than the other.</summary>
    Below,

    /// <summary>The first, or the sum of several, is equal to the other.</summary>
    Equal,

    /// <summary>Where the first has a value, the other has one, too.</summary>
    Requires,

    /// <summary>Not both have a value.</summary>
    Excludes,
}
