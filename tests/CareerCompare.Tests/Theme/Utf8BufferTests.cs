using System.Net;
using System.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Tests.Theme;

public sealed class Utf8BufferTests
{
    [Theory]
    [InlineData("Practice manager", "Practice manager")]
    [InlineData("<b> & \"c\"", "&lt;b&gt; &amp; &quot;c&quot;")]
    [InlineData("it's a+b`", "it&#39;s a&#x2B;b`")]
    [InlineData("the employer’s “range”", "the employer’s “range”")]
    [InlineData("’s <", "’s &lt;")]
    [InlineData("two\nlines\tand a tab", "two\nlines\tand a tab")]
    [InlineData("\u0001\u007f\u0085", "&#x1;&#x7F;&#x85;")]
    [InlineData("😀", "&#x1F600;")]
    [InlineData("", "")]
    public void Text_is_encoded_where_a_browser_would_take_it_for_something_else(string text, string html)
    {
        Utf8Buffer buffer = new();
        buffer.WriteEncoded(text);
        Assert.Equal(html, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(text, WebUtility.HtmlDecode(html));
    }

    [Fact]
    public void Whatever_the_text_a_browser_reads_it_back()
    {
        Random random = new(1);
        for (var i = 0; i < 2000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Any(random))]);
            Utf8Buffer buffer = new();
            buffer.WriteEncoded(text);
            var html = Encoding.UTF8.GetString(buffer.WrittenSpan);
            Assert.Equal(text, WebUtility.HtmlDecode(html));
            Assert.DoesNotContain(html, c => c is '<' or '>' or '"' or '\'');
        }
    }

    [Fact]
    public void It_grows_with_what_is_written_and_keeps_it()
    {
        Utf8Buffer buffer = new();
        StringBuilder expected = new();
        for (var i = 0; i < 40_000; i++)
        {
            buffer.Write($"{i} ’ ");
            buffer.Write("; "u8);
            expected.Append(i).Append(" ’ ; ");
        }
        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Cleared_it_begins_again()
    {
        Utf8Buffer buffer = new();
        buffer.Write(new string('x', 3_000_000));
        buffer.Clear();
        buffer.Write("y");
        Assert.Equal("y"u8, buffer.WrittenSpan);
    }

    private static char Any(Random random) =>
        random.Next(4) switch
        {
            0 => (char)random.Next(0x20, 0x7F),
            1 => "<>&\"'+`\n\t"[random.Next(9)],
            2 => (char)random.Next(0xA0, 0xD800),
            _ => (char)random.Next('a', 'z' + 1),
        };
}
