using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>A page for every pair of roles, at the address with the ids in ordinal order.</summary>
public sealed class ComparisonFamily(SiteInputs inputs) : IFamily
{
    private const int MostRelated = 4;

    public IEnumerable<SiteEntry> Entries() => EntriesFrom(0);

    public IEnumerable<SiteEntry> EntriesFrom(int place) => RolePairs.Of(inputs.Roles, place).Select(Entry);

    public SiteEntry? Find(SitePath path) => RolePairs.Find(path.Text, inputs.Roles) is { } pair ? Entry(pair) : null;

    private SiteEntry Entry(RolePair pair) =>
        new()
        {
            Path = SitePath.Comparison(pair.One.Id, pair.Other.Id),
            Kind = SiteEntryKind.Page,
            Listed = !pair.HasDraft,
            Reviewed = pair.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(pair)).WriteTo(output),
        };

    public ComparisonPage Page(RolePair pair)
    {
        var (a, b) = Ladder.Seats(pair.One, pair.Other, inputs.Ledger);
        var (ofA, ofB) = (inputs.DigestOf(a.Role), inputs.DigestOf(b.Role));
        var (payA, payB) = (ofA.Pay, ofB.Pay);
        var overlap = WorkComparison.Of(ofA.Work, ofB.Work);
        var mains = RatedWork.MainsOf([a.Role, b.Role], inputs);
        var rated = RatedPair.Of(a.Role, b.Role, inputs);
        var (questions, howToCount) = AdQuestions.Of(a, b, overlap, inputs);
        return new()
        {
            Head = inputs.Head(
                SitePath.Comparison(pair.One.Id, pair.Other.Id),
                $"{a.Role.Title} or {b.Name}?",
                Description(a, b)
            ) with
            {
                NoIndex = pair.HasDraft,
            },
            A = a,
            B = b,
            Reviewed = pair.Reviewed,
            Answer = PairAnswer.Of(a, b, GroupPay.Of([a, b], inputs), inputs),
            Pay = GroupPaySections.Of([a, b], inputs),
            WithLadder = [.. new[] { a, b }.Where(s => inputs.DigestOf(s.Role).HasLadder)],
            Sorting = TitleSorting.Of([a, b], inputs),
            Picker = PlacePickerWriter.Of([pair.One, pair.Other], inputs),
            WhereTitlesAreFiled = TitleFilings.Of([a.Role, b.Role], inputs),
            AdQuestions = questions,
            HowToCount = howToCount,
            Work = Work.Of(ofA.Work, ofB.Work, overlap, inputs),
            Rated = rated is null ? null : RatedDifferences.Of(a, b, rated, inputs),
            WayIn = WayIn.Table(a.Role, b.Role, inputs),
            Schooling = MeasuredSchooling.Of(
                [.. new[] { a, b }.Select(s => RoleGroup.Of(s.Role)[0].Soc).Distinct()],
                inputs
            ),
            Life = Life.Table(a.Role, b.Role, MeasuredLife.Beside(mains), inputs),
            Days = MeasuredLife.Of(
                mains,
                inputs,
                about => [ofA.Facts.About(about)?.Text, ofB.Facts.About(about)?.Text]
            ),
            Fit =
            [
                .. rated is not null && RatedFit.MayLike(a, b, rated, inputs) is { } likes
                    ? [likes]
                    : Array.Empty<Line>(),
                .. RatedFit.Of(mains, inputs),
            ],
            Transfer =
            [
                .. Transfers.Found(b.Role, a.Role, inputs),
                .. rated is null ? [] : Transfers.Of(b.Role, a.Role, rated, inputs),
            ],
            Outlook = Outlooks.Of([a, b], inputs),
            Next = NextSteps.Of(a, b, inputs),
            Questions = Faq.Of(a, b, overlap.Both.Count, inputs),
            NotSettled = NotSettled.Of([payA, payB], inputs),
            Related = Related(ofA, ofB),
        };
    }

    // Each side with what is most like it, in turn.
    private static IReadOnlyList<RelatedPage> Related(RoleDigest a, RoleDigest b)
    {
        static IEnumerable<RelatedPage> Links(RoleDigest side, RoleDigest other) =>
            PlacesBeside(side, other.Role).Select(i => side.NearPages[i]);
        return [.. Links(a, b), .. Links(b, a)];
    }

    /// <summary>Which of the roles nearest to one of two it is compared with at the end of their page.</summary>
    private static IEnumerable<int> PlacesBeside(RoleDigest side, RoleProfile other) =>
        Enumerable.Range(0, side.Nearest.Count).Where(i => side.Nearest[i].Id != other.Id).Take(MostRelated / 2);

    /// <summary>
    /// A link to the comparison of two roles, named in the order of its heading, with what it says of pay.
    /// </summary>
    public static RelatedPage Link(RoleProfile one, RoleProfile other, SiteInputs inputs)
    {
        var (a, b) = Ladder.Seats(one, other, inputs.Ledger);
        return new($"{a.Role.Title} or {b.Name}", null, SitePath.Comparison(one.Id, other.Id))
        {
            Pay = RoleVerdictWords.InList(a, b, inputs),
        };
    }

    private static string Description(RoleSide a, RoleSide b) =>
        $"{FirstLetter.Capital(a.WithArticle)} {a.Does.TrimEnd('.')}; {b.WithArticle} {b.Does.TrimEnd('.')}. Work, pay and way in, side by side, and how sure anyone can be.";
}
