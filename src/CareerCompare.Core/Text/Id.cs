namespace CareerCompare.Core.Text;

/// <summary>
/// The id of one kind of thing, so that a role’s is never looked up among sources. It is made of a slug that was read,
/// by <see cref="Slug.As{T}"/>, where the kind is known: by the key it stands under, or the table.
/// </summary>
/// <typeparam name="T">What it is the id of.</typeparam>
public sealed record Id<T> : IComparable<Id<T>> where T : class
{
    internal Id(Slug slug) => Slug = slug;

    /// <summary>Without its kind, for what has none, as an anchor.</summary>
    public Slug Slug { get; }

    public string Text => Slug.Text;

    public bool Equals(Id<T>? other) => ReferenceEquals(this, other) || (other is not null && Slug.Equals(other.Slug));

    public override int GetHashCode() => Slug.GetHashCode();

    public int CompareTo(Id<T>? other) => Slug.CompareTo(other?.Slug);

    public override string ToString() => Text;
}
