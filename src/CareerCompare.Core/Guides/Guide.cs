using CareerCompare.Core.Text;

namespace CareerCompare.Core.Guides;

/// <summary>Prose in Markdown. Its body is HTML from an allow-list, with figures and citations still by reference.</summary>
public sealed record Guide
{
    public required Id<Guide> Id { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required int Order { get; init; }
    public required DateOnly Reviewed { get; init; }
    public required RichText Body { get; init; }

    /// <summary>Headings of the second level, for the contents list.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>Ids of the page around a body. A heading of these words takes another: Sources is <c>sources-2</c>.</summary>
    public static bool IsIdOfThePage(string id) =>
        id is "main" or "answer" or "toc" or "sources" or "sources-h" || (id.Length > 1 && id[0] == 's' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    public sealed record Heading(string Id, string Text);
}
