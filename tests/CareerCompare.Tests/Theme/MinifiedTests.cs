using CareerCompare.Theme.Served;

namespace CareerCompare.Tests.Theme;

public class MinifiedTests
{
    [Theory]
    [InlineData("a { color : red; }\n\nb { margin: 0 }", "a{color :red}b{margin:0}")]
    [InlineData("/* what */ a{}", "a{}")]
    [InlineData("a { /* b } */ color: red }", "a{color:red}")]
    [InlineData("a,\n b  >  c {}", "a,b>c{}")]
    public void What_means_nothing_is_left_out(string css, string expected) => Assert.Equal(expected, Minified.Css(css));

    [Theory]
    [InlineData("a :hover{}")]
    [InlineData("a:hover b{}")]
    [InlineData("a .b{}")]
    [InlineData("a{width:calc(100% - 2*1rem)}")]
    [InlineData("a{width:min(71rem,100% - 2*clamp(1rem,4vw,2.5rem))}")]
    [InlineData("@media screen and (min-width:48rem) and (max-width:64rem){a{}}")]
    [InlineData("a{content:\"/* no  comment */  ;}\"}")]
    [InlineData("a{content:'it\\'s  ; }'}")]
    [InlineData("a{font:600 1rem/1.2 var(--d)}")]
    [InlineData("section:not(#pay,#open) b{}")]
    public void What_means_something_stays(string css) => Assert.Equal(css, Minified.Css(css));

    [Fact]
    public void Twice_is_as_good_as_once() => Assert.All([ThemeFiles.Embedded().Site, ThemeFiles.Embedded().Pay], file =>
    {
        var css = System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
        Assert.Equal(css, Minified.Css(css));
    });
}
