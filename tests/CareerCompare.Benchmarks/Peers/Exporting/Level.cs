namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>How much of the work a peer does itself.</summary>
internal enum Level
{
    /// <summary>It is given the finished HTML of every page's content and puts head, header and footer around it: less than it would have to do.</summary>
    LaidOut,

    /// <summary>Of a comparison, of who earns more and of pay in a state it is given what was found, as data, and its templates make sections, tables, charts and citations of it. It still compares nothing.</summary>
    Rendered,
}
