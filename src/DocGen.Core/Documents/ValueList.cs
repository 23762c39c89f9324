using System.Collections;
using System.Runtime.CompilerServices;

namespace DocGen.Documents;

/// <summary>An immutable list that is equal to another by its items, so that records that hold one are values too.</summary>
/// <typeparam name="T">The items; they are compared with their own equality.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>The items without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether there is such an item; for a list it takes the place of LINQ's, which makes objects to find out.</summary>
    public bool Any(Func<T, bool> isMeant)
    {
        foreach (var item in items)
        {
            if (isMeant(item))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether all items are such.</summary>
    public bool All(Func<T, bool> isMeant)
    {
        foreach (var item in items)
        {
            if (!isMeant(item))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }
        return hash.ToHashCode();
    }

    /// <summary>Walks through the items; <c>foreach</c> makes no object for it.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>The items in brackets, for messages of failed tests.</summary>
    public override string ToString() => $"[{string.Join(", ", items)}]";

    /// <summary>Stands on one item after the other.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int at;

        internal Enumerator(T[] items) => (this.items, at) = (items, -1);

        /// <summary>The item that it stands on; one behind the end, or before the first step, is an <see cref="IndexOutOfRangeException"/>.</summary>
        public readonly T Current => items[at];

        /// <summary>Goes to the next item; false behind the last.</summary>
        public bool MoveNext() => ++at < items.Length;
    }
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the items in their order; what collection expressions call.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Empty<T>.List : new(items.ToArray());

    /// <summary>A list of the items in their order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => items as ValueList<T> ?? new(items.ToArray());

    private static class Empty<T>
    {
        public static readonly ValueList<T> List = new([]);
    }
}
