using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Tests.Load;

public class DiagnosticTextTests
{
    private static readonly SourceFile Nurse = new("roles/nurse.yaml", "title: Nurse\noccupation: 291171\n");

    [Fact]
    public void A_person_sees_the_place_the_line_and_the_cure() =>
        Assert.Equal(
            """
            error[CC0102]: '291171' is not a SOC code
             --> roles/nurse.yaml:2:13
              |
            2 | occupation: 291171
              |             ^^^^^^
              = hint: write two digits, a dash and four digits, like 29-1171

            """.ReplaceLineEndings("\n"),
            DiagnosticText.Of(
                new(
                    "CC0102",
                    Severity.Error,
                    new(Nurse, 2, 13, 6),
                    "'291171' is not a SOC code",
                    "write two digits, a dash and four digits, like 29-1171"
                )
            )
        );

    [Fact]
    public void A_build_server_sees_one_line() =>
        Assert.Equal(
            "roles/nurse.yaml(2,13): error CC0102: '291171' is not a SOC code (write 29-1171)",
            DiagnosticText.OneLine(
                new("CC0102", Severity.Error, new(Nurse, 2, 13, 6), "'291171' is not a SOC code", "write 29-1171")
            )
        );

    [Fact]
    public void A_file_as_a_whole_has_no_line() =>
        Assert.Equal(
            "warning[CC0120]: it is missing\n--> roles/nurse.yaml\n",
            DiagnosticText.Of(new("CC0120", Severity.Warning, SourceSpan.Whole(Nurse), "it is missing"))
        );

    [Fact]
    public void What_a_terminal_would_obey_is_spelled_out()
    {
        var file = new SourceFile("a", "a\u001b[31m\u202Eb");
        var text = DiagnosticText.Of(new("CC0124", Severity.Error, new(file, 1, 2, 1), "m\u001b"));
        Assert.Contains("1 | a<U+001B>[31m<U+202E>b\n  |  ^^^^^^^^\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Of_a_very_long_line_the_part_with_the_mistake_is_shown()
    {
        var file = new SourceFile("a", new string('x', 100_000) + "HERE" + new string('y', 100_000));
        var text = DiagnosticText.Of(new("CC0101", Severity.Error, new(file, 1, 100_001, 4), "m"));
        Assert.True(text.Length < 600);
        Assert.Contains("xHEREy", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 99, 5)]
    [InlineData(9, 1, 1)]
    [InlineData(2, 13, 900)]
    public void A_place_beyond_the_text_is_no_crash(int line, int column, int length) =>
        Assert.Contains(
            "^",
            DiagnosticText.Of(new("CC0101", Severity.Error, new(Nurse, line, column, length), "m")),
            StringComparison.Ordinal
        );
}
