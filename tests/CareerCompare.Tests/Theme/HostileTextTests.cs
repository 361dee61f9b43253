using AngleSharp.Dom;

namespace CareerCompare.Tests.Theme;

/// <summary>Content is not trusted: whatever stands in a text stays text.</summary>
public class HostileTextTests
{
    private const string Hostile = "</title></script><x-hostile>&amp;\" onhostile=\"1' onhostile='1` {{x}}<!--";

    public static TheoryData<string> Names => [.. new SamplePages().All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_of_a_page_becomes_an_element_an_attribute_or_a_comment(string name)
    {
        var page = Rendered.Page(new SamplePages(Hostile).All[name]);
        Assert.Empty(page.QuerySelectorAll("x-hostile, [onhostile]"));
        Assert.Empty(page.Descendants<IComment>());
        Assert.Equal(new SamplePages().All is var plain ? Rendered.Page(plain[name]).All.Length : 0, page.All.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reader_sees_the_text_as_it_was_written(string name) =>
        Assert.Contains(Hostile, Rendered.Page(new SamplePages(Hostile).All[name]).QuerySelector("title")!.TextContent);
}
