namespace SocialStrategy.Comparison;

/// <summary>What the codes of two editions stand for, and which code of the later one a code of the earlier one has become.</summary>
internal sealed class CodeNames
{
    private readonly Dictionary<Code, Code> _moved = [];
    private readonly Dictionary<Code, string> _titles = [];

    /// <summary>Notes a thing that may be in both editions.</summary>
    internal void Add(NamedCode? before, NamedCode? after)
    {
        if (after is { Title: { } title })
        {
            _titles[after.Code] = title;
        }

        if (before is null)
        {
            return;
        }

        if (after is not null && after.Code != before.Code)
        {
            _moved.Add(before.Code, after.Code);
        }
        else if (before.Title is { } earlier)
        {
            _titles.TryAdd(before.Code, earlier);
        }
    }

    /// <summary>What a code of the earlier edition is called in the later one; itself if it was not moved.</summary>
    internal Code Later(Code earlier) => _moved.GetValueOrDefault(earlier, earlier);

    internal NamedCode Name(Code later) => new(later, _titles.GetValueOrDefault(later));

    internal NamedResponsibility Name(Responsibility later) => new(Name(later.Realizer), later.Role);
}
