using CareerCompare.Core.Claims;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

public class CertificationsTests
{
    private const string Ccm = "content/certifications/ccm.yaml";

    [Fact]
    public void A_fee_and_the_schooling_asked_are_read_with_what_belongs_to_them()
    {
        var facts = Assert.Single(SmallSite.Ledger().Credentials.Values).Facts;
        Assert.Equal([new Fee(350, FeeFor.Exam)], facts.Select(f => f.Fee).OfType<Fee>());
        Assert.Equal(
            [new SchoolingAsked(EducationLevel.HighSchool, false)],
            facts.Select(f => f.Schooling).OfType<SchoolingAsked>()
        );
    }

    [Theory]
    [InlineData("says: One exam of two hours.", "amount: 350")]
    [InlineData("says: One exam of two hours.", "pays-for: exam")]
    [InlineData("says: One exam of two hours.", "schooling: bachelor")]
    [InlineData("says: One exam of two hours.", "or-experience: true")]
    [InlineData("says: One fee for the exam.", "schooling: none")]
    [InlineData("says: A diploma and a year at a desk.", "pays-for: exam")]
    public void A_key_beside_a_topic_where_it_says_nothing_is_refused(string beside, string key) =>
        Assert.Equal([Codes.KeyOfAnotherTopic], Found(Ccm, beside, $"{beside}\n    {key}"));

    [Theory]
    [InlineData("    amount: 350\n")]
    [InlineData("    pays-for: exam\n")]
    public void A_fee_is_an_amount_and_what_it_pays_for(string half) =>
        Assert.Equal([Codes.HalfOfAPair], Found(Ccm, half, ""));

    [Fact]
    public void Experience_stands_in_place_of_something() =>
        Assert.Equal([Codes.HalfOfAPair], Found(Ccm, "schooling: high-school", "or-experience: true"));

    [Fact]
    public void A_page_of_another_issuer_is_named_once_for_each_certification() =>
        Assert.Equal([Codes.AnotherIssuersPage], Found(Ccm, "issuer: guild", "issuer: ledger-college"));

    [Fact]
    public void A_parent_and_a_part_of_an_issuer_speak_for_it()
    {
        // Desk Weekly is part of Ledger College.
        Assert.Empty(
            Found(
                "content/sources.yaml",
                "publisher: desk-weekly\n  kind: editorial",
                "publisher: desk-weekly\n  kind: issuer"
            )
        );
        var parent = SmallSite
            .Files()
            .Add(
                "content/organizations.yaml",
                SmallSite
                    .Text("content/organizations.yaml")
                    .Replace("kind: publisher\n", "kind: publisher\n  certifies: true\n", StringComparison.Ordinal)
            )
            .Add(
                "content/sources.yaml",
                SmallSite
                    .Text("content/sources.yaml")
                    .Replace(
                        "publisher: guild\n  kind: issuer",
                        "publisher: ledger-college\n  kind: issuer",
                        StringComparison.Ordinal
                    )
            )
            .Add(Ccm, SmallSite.Text(Ccm).Replace("issuer: guild", "issuer: desk-weekly", StringComparison.Ordinal));
        Assert.Empty(SmallSite.Diagnostics(parent));
    }

    private static IEnumerable<string> Found(string path, string right, string wrong) =>
        SmallSite.Diagnostics(SmallSite.With(path, right, wrong)).Select(d => d.Code);
}
