using CareerCompare.Core.Claims;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Words;

/// <summary>What lists say of two jobs: the seven pairs of the evidence page, at the employer that both share.</summary>
public class RoleVerdictWordsTests
{
    private static readonly SiteInputs Inputs = new(PublishedSite.Ledger, new DefaultTheme());

    [Theory]
    [InlineData(
        "practice-manager",
        "office-manager",
        "practice managers are in the better-paid group if counted with health services managers"
    )]
    [InlineData(
        "practice-manager",
        "medical-office-manager",
        "both are counted alike, so official pay cannot tell them apart"
    )]
    [InlineData(
        "practice-manager",
        "operations-manager",
        "operations managers are in the better-paid group if practice managers are counted with office supervisors"
    )]
    [InlineData(
        "practice-manager",
        "practice-administrator",
        "practice administrators are in the better-paid group if counted with health services managers (our reading), and practice managers with office supervisors"
    )]
    [InlineData("office-manager", "operations-manager", "operations managers are in the better-paid group")]
    [InlineData(
        "office-manager",
        "practice-administrator",
        "practice administrators are in the better-paid group if counted with health services managers (our reading)"
    )]
    [InlineData("operations-manager", "practice-administrator", "official pay cannot tell the two apart")]
    public void A_list_says_in_which_group_a_job_has_to_be_counted_and_whichever_is_named_first_the_same(
        string one,
        string other,
        string words
    )
    {
        var (a, b) = (Role(one), Role(other));
        var text = "at doctors’ offices, " + words;
        Assert.Equal(text, RoleVerdictWords.InList(a, b, Inputs)!.Text);
        Assert.Equal(text, RoleVerdictWords.InList(b, a, Inputs)!.Text);
    }

    [Fact]
    public void A_sentence_also_says_what_holds_where_a_verdict_does_not()
    {
        var (practice, office) = (Role("practice-manager").Role, Role("office-manager").Role);
        var found = RoleVerdictWords.Of(practice, office, Inputs)!;
        Assert.EndsWith(
            "; where both are counted with office supervisors, they share one figure, which shows no difference",
            RoleVerdictWords.Sentence(found, practice, office, Inputs).Text,
            StringComparison.Ordinal
        );
    }

    private static RoleSide Role(string id) =>
        new(Seat.A, PublishedSite.Ledger.Roles.Values.Single((RoleProfile r) => r.Id.Text == id));
}
