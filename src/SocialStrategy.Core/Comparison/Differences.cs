namespace SocialStrategy.Comparison;

/// <summary>The changes of one subject, aspect by aspect; an aspect that is equal on both sides gives none.</summary>
internal sealed class Differences
{
    private readonly ChangeSubject _subject;

    internal Differences(ChangeSubject subject) => _subject = subject;

    internal IEnumerable<Change> Of<T>(ChangeAspect aspect, T? before, T? after)
        where T : class => Of(aspect, Content.Of(before), Content.Of(after));

    internal IEnumerable<Change> Of<T>(ChangeAspect aspect, T? before, T? after)
        where T : struct => Of(aspect, Content.Of(before), Content.Of(after));

    /// <summary>What came into a list, went out of it, or changed in its slot; the order of the lists does not matter.</summary>
    internal IEnumerable<Change> OfList<T>(ChangeAspect aspect, IEnumerable<T> before, IEnumerable<T> after, Func<T, object?> slot)
        where T : class => Pairs.Unequal(before, after, slot).SelectMany(pair => Of(aspect, pair.Before, pair.After));

    internal IEnumerable<Change> OfList<T>(ChangeAspect aspect, ValueList<T> before, ValueList<T> after)
        where T : class => OfList(aspect, before, after, each => each);

    private IEnumerable<Change> Of(ChangeAspect aspect, Content? before, Content? after) =>
        before == after ? [] : [new Change(_subject, aspect, before, after)];
}
