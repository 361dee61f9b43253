using System.Text;
using CareerCompare.Core.Diagnostics;
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
    public void Lines_that_end_in_CR_and_LF_are_read_as_those_that_end_in_LF() =>
        Assert.Equal("a: 1\nb: 2\n", Text("a: 1\r\nb: 2\r\n"u8.ToArray()));

    [Fact]
    public void A_CR_without_LF_is_refused() => Assert.Equal(Codes.HiddenCharacter, CodeOf("a: 1\rb: 2\n"u8.ToArray()));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [InlineData(new byte[] { 0x61, 0xC3 })]
    [InlineData(new byte[] { 0x61, 0xC0, 0x80 })]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 })]
    public void Bytes_that_are_not_UTF_8_are_refused_and_never_replaced(byte[] bytes) =>
        Assert.Equal(Codes.NotUtf8, CodeOf(bytes));

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
    [InlineData(0x034F)] // Default_Ignorable_Code_Point
    [InlineData(0x115F)]
    [InlineData(0x17B4)]
    [InlineData(0x17B5)]
    [InlineData(0x180B)]
    [InlineData(0x180F)]
    [InlineData(0x200D)]
    [InlineData(0x3164)]
    [InlineData(0xFE0F)]
    [InlineData(0xFFA0)]
    [InlineData(0x1BCA0)]
    [InlineData(0x1BCA3)]
    [InlineData(0x1D173)]
    [InlineData(0x1D17A)]
    [InlineData(0xE0100)]
    [InlineData(0xE0FFF)]
    [InlineData(0x2800)] // drawn as nothing all the same
    [InlineData(0x1D159)]
    [InlineData(0xFDD0)] // no characters
    [InlineData(0xFFFD)]
    [InlineData(0xFFFE)]
    [InlineData(0x1FFFE)]
    [InlineData(0x10FFFF)]
    [InlineData(0xE000)] // of somebody's own font
    [InlineData(0xF0000)]
    [InlineData(0x0345)] // marks for Latin letters and for signs
    [InlineData(0x1AB0)]
    [InlineData(0x1DC0)]
    [InlineData(0x20DD)]
    [InlineData(0x20E3)]
    [InlineData(0xFE20)]
    public void A_character_that_cannot_be_seen_is_refused_by_its_name_and_place(int codePoint)
    {
        var diagnostic = Refused(Encoding.UTF8.GetBytes($"a: 1\nb: x{char.ConvertFromUtf32(codePoint)}y\n"));
        Assert.Equal((Codes.HiddenCharacter, 2, 5), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
        Assert.Contains($"U+{codePoint:X4}", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_and_its_mark_become_one_character() =>
        Assert.Equal("café Ñ", Text(Encoding.UTF8.GetBytes("cafe\u0301 N\u0303")));

    [Fact]
    public void A_mark_that_joins_no_letter_is_refused() =>
        Assert.Equal(Codes.HiddenCharacter, CodeOf(Encoding.UTF8.GetBytes("x\u0301\u0301")));

    [Theory]
    [InlineData("$\u05B8163,100")]
    [InlineData("x\u0651y")]
    [InlineData("\u0651")]
    [InlineData("a \u0E31")]
    [InlineData("\u05D0\u05B8\u05BC\u05B9\u05B1\u05B2")]
    public void A_mark_on_a_sign_of_ours_on_nothing_or_the_fifth_on_one_letter_is_refused(string text) =>
        Assert.Equal(Codes.HiddenCharacter, CodeOf(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("שָׁלוֹם")]
    [InlineData("مُحَمَّد")]
    [InlineData("हिन्दी")]
    [InlineData("ภาษาไทยที่")]
    [InlineData("Tiếng Việt, Łódź, naïve, “curly” – 50 % · 職 😀")]
    public void Words_of_other_languages_with_their_marks_are_read(string text) =>
        Assert.Equal(text, Text(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\n", "2")]
    [InlineData("<<<<<<< HEAD\nb\n||||||| base\nd\n=======\nc\n>>>>>>> theirs\ne\n<<<<<<<\n=======\n>>>>>>>\n", "1 9")]
    [InlineData("a\n\n=======\n\nb\n", "3")]
    [InlineData("a\r\n>>>>>>> theirs\r\n", "2")]
    public void The_marks_of_a_merge_are_refused_once_for_each_conflict_in_every_kind_of_file(string text, string lines)
    {
        foreach (var path in new[] { "a.md", "a.yaml", "a.csv" })
        {
            var log = new DiagnosticLog();
            Assert.Null(new MemoryFiles().Add(path, text).Read(path, log));
            Assert.All(log.InOrder(), d => Assert.Equal(Codes.ConflictMark, d.Code));
            Assert.Equal(lines, string.Join(' ', log.InOrder().Select(d => d.At.Line)));
        }
    }

    [Theory]
    [InlineData("a ======= b\n")]
    [InlineData("========\n")]
    [InlineData("> > quoted\n")]
    [InlineData("<<<<<< six\n")]
    public void Other_rows_of_the_same_signs_are_no_conflict(string text) =>
        Assert.Equal(text, Text(Encoding.UTF8.GetBytes(text)));

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
