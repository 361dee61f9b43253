namespace CareerCompare.Site.Publishing;

/// <summary>How far a build is. Read by a terminal while several threads write.</summary>
public sealed class PublishCount
{
    private long pages, files, bytes;

    public long Pages => Interlocked.Read(ref pages);

    public long Files => Interlocked.Read(ref files);

    public long Bytes => Interlocked.Read(ref bytes);

    internal void Add(bool isPage, long size)
    {
        Interlocked.Add(ref bytes, size);
        if (isPage) Interlocked.Increment(ref pages);
        Interlocked.Increment(ref files);
    }
}
