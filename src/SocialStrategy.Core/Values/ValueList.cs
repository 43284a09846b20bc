using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SocialStrategy;

/// <summary>An immutable list that is equal to another when both hold equal elements in the same order.</summary>
/// <remarks>
/// Records of the model hold their collections in this type, because a record that holds an array or an
/// <see cref="System.Collections.Immutable.ImmutableArray{T}"/> is not equal to its twin. Collection expressions build it:
/// <c>ValueList&lt;int&gt; list = [1, 2];</c>. It is safe to share between threads. Null elements are refused.
/// </remarks>
/// <typeparam name="T">The type of the elements; it should itself be equal by value.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list; the name says what is special about it.")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    /// <summary>Gets the number of elements.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a position counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>Whether the lists hold equal elements in the same order.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">A list, or null; two nulls are equal.</param>
    /// <returns>True if equal.</returns>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ in an element, in the order or in length.</summary>
    /// <param name="left">A list, or null.</param>
    /// <param name="right">A list, or null.</param>
    /// <returns>True if not equal.</returns>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, separated by commas, for debugging; the same in every culture.</summary>
    /// <returns>For example <c>[1, 2]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", _items.Select(item => item is IFormattable number ? number.ToString(format: null, CultureInfo.InvariantCulture) : item!.ToString()))}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>A list of the elements, which nobody else changes.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    internal static ValueList<T> Of(T[] items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("A list of the model holds no null elements.", nameof(items));
            }
        }

        return items.Length == 0 ? Empty : new ValueList<T>(items);
    }
}

/// <summary>Ways to make a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the elements, copied; used by collection expressions.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements in their order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => ValueList<T>.Of([.. items]);

    /// <summary>A list of the elements of a sequence, which is read once.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements in their order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        Guard.Against.Null(items);
        return items as ValueList<T> ?? ValueList<T>.Of([.. items]);
    }
}
