using System.Globalization;
using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>A part of a JSON text that knows where it stands. Parts that cannot be used are taken out and names may change; places stay those of the text.</summary>
internal sealed class JsonPart
{
    private readonly JsonPart? _parent;
    private readonly string _step;
    private readonly List<JsonPart> _all = [];
    private readonly List<JsonPart> _children = [];

    internal JsonPart(JsonPart? parent, string step, JsonPartKind kind, int offset, string text)
    {
        _parent = parent;
        _step = step;
        Kind = kind;
        Offset = offset;
        Text = text;
    }

    internal JsonPartKind Kind { get; private set; }

    /// <summary>Gets the number of bytes before the part; of a member before its value.</summary>
    internal int Offset { get; }

    /// <summary>Gets the number of bytes up to the end of the part.</summary>
    internal int End { get; set; }

    /// <summary>Where the name of a member stands with its quotes; an empty range at the part itself for items and the root.</summary>
    internal (int Start, int End) NamePlace { get; init; }

    /// <summary>Gets the content of a string, the digits of a number, <c>true</c> or <c>false</c>; empty for others.</summary>
    internal string Text { get; private set; }

    /// <summary>Gets the name of the member, or an empty text for items of arrays and for the root.</summary>
    internal required string Name
    {
        get;
        set
        {
            IsRenamed = field is not null;
            field = value;
        }
    }

    /// <summary>Gets a value indicating whether the part cannot be used.</summary>
    internal bool IsTakenOut { get; private set; }

    /// <summary>Gets the names of members that an object needs and does not have, or has only unreadably.</summary>
    internal HashSet<string> Lacking { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets a value indicating whether nothing can be made of an object: it lacks a member, or one that it needs is broken.</summary>
    internal bool IsBroken { get; set; }

    /// <summary>Gets or sets a value indicating whether the text is none of what may stand there.</summary>
    internal bool IsUnreadable { get; set; }

    /// <summary>Gets or sets a value indicating whether a problem with the whole object was told.</summary>
    internal bool IsContradictory { get; set; }

    /// <summary>Gets a value indicating whether a text in the part cannot be read.</summary>
    internal bool HasUnreadable => IsUnreadable || _all.Exists(child => child.HasUnreadable);

    /// <summary>Gets a value indicating whether something that belongs to the part, or to what stands in it, is lost.</summary>
    internal bool IsIncomplete => Lacking.Count > 0 || _all.Exists(child => child.IsTakenOut || child.IsIncomplete);

    /// <summary>Gets a value indicating whether the name is no longer that of the text.</summary>
    internal bool IsRenamed { get; private set; }

    /// <summary>Gets a value indicating whether the number is no longer that of the text.</summary>
    internal bool HasNewText { get; private set; }

    /// <summary>Gets the members of an object or the items of an array that are left.</summary>
    internal IReadOnlyList<JsonPart> Children => _children;

    /// <summary>Everything that the object or array holds in the text.</summary>
    internal IReadOnlyList<JsonPart> All => _all;

    /// <summary>Gets where the part stood in the text before anything was taken out or renamed.</summary>
    internal string Path
    {
        get
        {
            var path = new StringBuilder();
            for (var part = this; part is not null; part = part._parent)
            {
                _ = path.Insert(0, part._step);
            }

            return path.ToString();
        }
    }

    internal static string MemberStep(string name) => "." + Quoted.Short(name);

    internal static string ItemStep(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    internal JsonPart? Member(string name) => _children.Find(child => child.Name == name);

    /// <summary>Puts in what the text holds next.</summary>
    /// <param name="child">The member or item.</param>
    /// <param name="isLeft">False for what cannot be used.</param>
    internal void Add(JsonPart child, bool isLeft)
    {
        _all.Add(child);
        child.IsTakenOut = !isLeft;
        if (isLeft)
        {
            _children.Add(child);
        }
    }

    /// <summary>Takes out the children that cannot be used; each is asked for once, in the order of the text.</summary>
    internal void TakeOut(Predicate<JsonPart> isUnusable) => _children.RemoveAll(child => child.IsTakenOut = isUnusable(child));

    /// <summary>Gives a number other digits.</summary>
    internal void Replace(string digits)
    {
        Text = digits;
        HasNewText = true;
    }

    /// <summary>Puts a word of the format in place of a number.</summary>
    internal void ReplaceByWord(string word)
    {
        Kind = JsonPartKind.String;
        Replace(word);
    }
}

internal enum JsonPartKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
