using System.Text;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Tests.Load.Files;

public class InputFilesTests
{
    [Fact]
    public void One_byte_order_mark_at_the_start_is_no_part_of_the_text() =>
        Assert.Equal("a: 1\n", Text([0xEF, 0xBB, 0xBF, .. "a: 1\n"u8]));

    [Fact]
    public void A_second_byte_order_mark_is_refused() =>
        Assert.Equal(Codes.HiddenCharacter, CodeOf([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "a: 1\n"u8]));

    [Fact]
    public void Lines_that_end_in_CR_and_LF_are_read_as_those_that_end_in_LF() => Assert.Equal("a: 1\nb: 2\n", Text("a: 1\r\nb: 2\r\n"u8.ToArray()));

    [Fact]
    public void A_CR_without_LF_is_refused() => Assert.Equal(Codes.HiddenCharacter, CodeOf("a: 1\rb: 2\n"u8.ToArray()));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [InlineData(new byte[] { 0x61, 0xC3 })]
    [InlineData(new byte[] { 0x61, 0xC0, 0x80 })]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 })]
    public void Bytes_that_are_not_UTF_8_are_refused_and_never_replaced(byte[] bytes) => Assert.Equal(Codes.NotUtf8, CodeOf(bytes));

    [Fact]
    public void A_bad_byte_is_reported_on_its_line()
    {
        var diagnostic = Refused([.. "a: 1\nb: caf"u8, 0xE9, .. "\n"u8]);
        Assert.Equal((2, 7), (diagnostic.At.Line, diagnostic.At.Column));
        Assert.Contains("0xE9", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0007)]
    [InlineData(0x001B)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0x00AD)]
    [InlineData(0x200B)]
    [InlineData(0x200E)]
    [InlineData(0x2028)]
    [InlineData(0x202A)]
    [InlineData(0x202E)]
    [InlineData(0x2060)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    [InlineData(0xFEFF)]
    [InlineData(0xE0041)]
    public void A_character_that_cannot_be_seen_is_refused_by_its_name_and_place(int codePoint)
    {
        var diagnostic = Refused(Encoding.UTF8.GetBytes($"a: 1\nb: x{char.ConvertFromUtf32(codePoint)}y\n"));
        Assert.Equal((Codes.HiddenCharacter, 2, 5), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
        Assert.Contains($"U+{codePoint:X4}", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_and_its_mark_become_one_character() => Assert.Equal("café Ñ", Text(Encoding.UTF8.GetBytes("cafe\u0301 N\u0303")));

    [Fact]
    public void A_mark_that_joins_no_letter_is_refused() => Assert.Equal(Codes.HiddenCharacter, CodeOf(Encoding.UTF8.GetBytes("x\u0301\u0301")));

    [Theory]
    [InlineData("a.yaml", SizeLimit.Yaml)]
    [InlineData("a.md", SizeLimit.Markdown)]
    [InlineData("a.csv", SizeLimit.Csv)]
    public void A_file_above_its_limit_is_refused_before_it_is_read(string path, int limit)
    {
        var log = new DiagnosticLog();
        Assert.NotNull(new MemoryFiles().Add(path, new string('a', limit)).Read(path, log));
        Assert.Null(new MemoryFiles().Add(path, new string('a', limit + 1)).Read(path, log));
        Assert.Equal(Codes.FileTooLarge, Assert.Single(log.InOrder()).Code);
    }

    private static string? Text(byte[] bytes)
    {
        var log = new DiagnosticLog();
        var text = new MemoryFiles().Add("a.yaml", bytes).Read("a.yaml", log)?.Text;
        Assert.Empty(log.InOrder());
        return text;
    }

    private static string CodeOf(byte[] bytes) => Refused(bytes).Code;

    private static Diagnostic Refused(byte[] bytes)
    {
        var log = new DiagnosticLog();
        Assert.Null(new MemoryFiles().Add("a.yaml", bytes).Read("a.yaml", log));
        return Assert.Single(log.InOrder());
    }
}
