namespace CareerCompare.Site.Publishing;

/// <summary>How far a build is. Read by a terminal while several threads write.</summary>
public sealed class PublishCount
{
    private long pages, files, bytes, kept;

    public long Pages => Interlocked.Read(ref pages);

    public long Files => Interlocked.Read(ref files);

    /// <summary>Of the files that were made; nobody looks at those that were kept.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Of the files, those that were kept from an earlier edition; the others were made.</summary>
    public long Kept => Interlocked.Read(ref kept);

    internal void Add(bool isPage, long size)
    {
        Interlocked.Add(ref bytes, size);
        Count(isPage);
    }

    internal void Keep(bool isPage)
    {
        Interlocked.Increment(ref kept);
        Count(isPage);
    }

    private void Count(bool isPage)
    {
        if (isPage) Interlocked.Increment(ref pages);
        Interlocked.Increment(ref files);
    }
}
