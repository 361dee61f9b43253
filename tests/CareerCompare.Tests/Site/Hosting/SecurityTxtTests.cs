using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Hosting;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Site.Hosting;

public sealed class SecurityTxtTests
{
    private static readonly DateOnly Expires = new(2027, 3, 31);

    [Fact]
    public void It_has_the_four_lines_that_are_asked_for()
    {
        var site = RealSite.Ledger.Site with
        {
            SecurityContact = "mailto:a@b.example",
            Origin = "https://b.example",
            Language = "en-US",
            SecurityExpires = Expires,
        };
        Assert.Equal(
            """
            Contact: mailto:a@b.example
            Expires: 2027-03-31T00:00:00Z
            Canonical: https://b.example/.well-known/security.txt
            Preferred-Languages: en-US

            """.ReplaceLineEndings("\n"),
            SecurityTxt.Of(site)
        );
    }

    [Fact]
    public void Without_a_day_there_is_no_file() =>
        Assert.Null(SecurityTxt.Of(RealSite.Ledger.Site with { SecurityExpires = null }));

    [Theory]
    [InlineData("2027-03-01", null)] // 30 days
    [InlineData("2027-03-02", "expires in 29 days")]
    [InlineData("2027-03-30", "expires tomorrow")]
    [InlineData("2027-03-31", "expires today")]
    [InlineData("2027-04-01", "expired")]
    public void It_is_a_fault_when_it_expires_within_thirty_days(string today, string? words)
    {
        var found = SecurityTxt.Expiry(
            Expires,
            SourceSpan.Whole(new SourceFile("content/site.yaml", "")),
            DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Severity.Error
        );
        Assert.Equal(words is null ? null : $"security.txt {words}, on 2027-03-31", found?.Message);
    }

    [Fact]
    public void Our_own_is_true_for_at_most_a_year_after_the_content_was_checked()
    {
        var site = RealSite.Ledger.Site;
        Assert.InRange(site.SecurityExpires!.Value, site.AsOf.AddDays(SecurityTxt.DaysOfNotice), site.AsOf.AddYears(1));
    }
}
