namespace CareerCompare.Site.Publishing;

/// <summary>How far a build is. Read by a terminal while several threads write.</summary>
public sealed class PublishCount
{
    private long pages, files, bytes, again;

    public long Pages => Interlocked.Read(ref pages);

    public long Files => Interlocked.Read(ref files);

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Of the files, those that were made anew; the others were kept from an earlier edition.</summary>
    public long MadeAgain => Interlocked.Read(ref again);

    internal void Add(bool isPage, long size, bool madeAgain = true)
    {
        if (isPage) Interlocked.Increment(ref pages);
        if (madeAgain) Interlocked.Increment(ref again);
        Interlocked.Increment(ref files);
        Interlocked.Add(ref bytes, size);
    }
}
