using System.Text.Json;
using CareerCompare.CommandLine;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.CommandLine;

public sealed class AdVerbTests : IDisposable
{
    private const string Ad =
        "Practice Manager, 4-provider orthopedic clinic, 12 staff, bachelor's preferred, $62,000 to $78,000, Columbus\n";

    private readonly TemporaryFolder folder = new();
    private readonly StringWriter said = new(),
        complained = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void For_a_machine_it_prints_the_facts_and_the_answer()
    {
        Assert.Equal(ExitCode.Fine, Run(Ad, "--json"));
        using var json = JsonDocument.Parse(said.ToString());
        var facts = json.RootElement.GetProperty("facts");
        Assert.Equal(
            [
                "title",
                "place",
                "placeId",
                "employer",
                "payLow",
                "payHigh",
                "per",
                "providers",
                "staff",
                "education",
                "educationStrength",
            ],
            facts.EnumerateObject().Select(f => f.Name)
        );
        Assert.Equal("columbus-oh", facts.GetProperty("placeId").GetString());
        var answer = json.RootElement.GetProperty("answer");
        Assert.Equal(["role", "also", "reasons", "pay", "ask"], answer.EnumerateObject().Select(f => f.Name));
        Assert.Equal("practice-manager", answer.GetProperty("role").GetString());
    }

    [Fact]
    public void The_offer_stands_in_its_tenths_and_the_time_since_is_told_in_words()
    {
        Assert.Equal(ExitCode.Fine, Run(Ad));
        Assert.Contains(
            "  In May 2025 fewer than 1 in 10 health services managers in Columbus, OH, all employers, were paid less than $62,000 and about 2 in 10 less than $78,000; of office supervisors there, about 4 in 10 less than $62,000 and about 7 in 10 less than $78,000.\n",
            said.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  Pay of management, business and financial occupations rose 3.0% and of office and administrative support occupations 3.6% in the year to March 2026 (Employment Cost Index, US), so against pay of November 2026 the offer stands somewhat lower.\n",
            said.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Posted on January 5, 2026\n", new string[0], false)]
    [InlineData("Posted: 10/5/2026\n", new string[0], true)]
    [InlineData("Date posted: 2026-04-01\n", new[] { "--date", "2025-06-01" }, true)]
    [InlineData("Posted 3 Smarch 2026\n", new[] { "--date", "2025-06-01" }, false)]
    [InlineData("", new[] { "--date", "2025-06-01" }, false)]
    [InlineData("", new[] { "--date", "2026-03-31" }, true)]
    public void Of_later_pay_it_speaks_only_to_an_ad_that_is_later(string line, string[] args, bool speaks)
    {
        Assert.Equal(ExitCode.Fine, Run(Ad + line, args));
        Assert.Equal(speaks, said.ToString().Contains("Employment Cost Index", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_alone_is_an_ad_and_is_told_what_to_ask()
    {
        Assert.Equal(ExitCode.Fine, Run("Practice manager"));
        Assert.StartsWith("Most likely: Practice manager.", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("What is the pay range for this post?", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Where the pay lies", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ad_of_another_field_says_that_none_fits()
    {
        Assert.Equal(ExitCode.Fine, Run("Welder, second shift\nWelds frames of trailers. $24 an hour."));
        Assert.StartsWith("None of the jobs that are compared here", said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" \n", "is empty, expected a job ad")]
    [InlineData(null, "found no file that can be read at 'ad.txt'")]
    public void What_is_no_ad_gets_a_clear_answer(string? text, string answer)
    {
        Assert.Equal(ExitCode.Usage, Run(text));
        Assert.Contains(answer, complained.ToString(), StringComparison.Ordinal);
        Assert.Equal("", said.ToString());
    }

    private int Run(string? ad, params string[] args)
    {
        if (ad is not null)
            folder.Write("ad.txt", ad);
        return Entry.Run(
            ["ad", "ad.txt", "--root", Repository.Root, .. args],
            new()
            {
                Out = said,
                Err = complained,
                WorkingDirectory = folder.Path,
                Read = FolderSite.Read,
                ReadForPreview = FolderSite.ReadForPreview,
            }
        );
    }
}
