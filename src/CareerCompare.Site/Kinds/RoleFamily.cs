using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>A page for every role.</summary>
public sealed class RoleFamily(SiteInputs inputs) : IFamily
{
    /// <summary>The most telling come first.</summary>
    private const int MostMeasures = 4;

    public IEnumerable<SiteEntry> Entries() => inputs.Roles.Select(Entry);

    private SiteEntry Entry(RoleProfile role) =>
        new()
        {
            Path = SitePath.Role(role.Id),
            Kind = SiteEntryKind.Page,
            Listed = !role.Draft,
            Reviewed = role.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(role)).WriteTo(output),
        };

    public RolePage Page(RoleProfile role)
    {
        var side = new RoleSide(Seat.A, role);
        var digest = inputs.DigestOf(role);
        var groups = RatedWork.GroupsOf(role, inputs);
        var pay = digest.Pay;
        var head = inputs.Head(
            SitePath.Role(role.Id),
            $"{role.Title}: work, pay and way in",
            $"{role.InShort.TrimEnd('.')}. What {side.WithArticle} does, what it may pay, and the way in, with every figure sourced and labeled."
        ) with
        {
            NoIndex = role.Draft,
            StructuredData = OccupationData.Of(role, pay, inputs),
        };
        var (work, workNote) = Work.Of(digest.Work, inputs);
        var skills = SkillsShown(role, inputs);
        return new()
        {
            Head = head,
            Role = side,
            Sorted = TitleSorting.Headline(role, inputs),
            Pay = GroupPaySections.Of([side], inputs),
            Sorting = TitleSorting.Of([side], inputs),
            SeenElsewhere = [.. SeenElsewhereWriter.Of([side], inputs), .. Meanings.PayDriversOf(role, inputs)],
            Workers = [.. WorkersWriter.Of(role, inputs)],
            Beside = PayrollMates.Of(role, inputs).FirstOrDefault(),
            WhereTitlesAreFiled = TitleFilings.Of([role], inputs),
            Meanings = [.. Meanings.Of(role, inputs)],
            Tests = IsThisMyJob.Of(role, inputs),
            SizedBy = Listed.And([
                .. Sizes.Spoken([.. inputs.Roles.Where(r => r.Family == role.Family)], inputs).Take(MostMeasures),
            ]),
            Picker = PlacePickerWriter.Of([role], inputs),
            Core = WorkWords.CoreOf(role, inputs),
            Week = [.. WorkWords.WeekOf(role)],
            Work = work,
            WorkNote = workNote,
            Rated = RatedWork.Of(role, inputs),
            Tools = UsedTools.Of(role, inputs),
            Measured = RoleWorkFamily.PathOf(role, inputs),
            Schooling = MeasuredSchooling.Of([.. RoleGroup.Of(role).Select(g => g.Soc).Take(2)], inputs),
            Skills =
            [
                .. skills
                    .Select(s => s.Value)
                    .Distinct()
                    .Select(id => new WorkItem(inputs.LabelOf(TermKind.Skill, id), false)),
            ],
            SkillsNote = inputs.Notes.OfAll(skills.Select(s => s.Citation)),
            Ladder =
            [
                .. role.About(Aspect.Seniority)
                    .Where(c => c.Citation.MayDecide)
                    .Select(c => inputs.Line().Say(c.Value).Say(" ").Cite(c.Citation).Done()),
            ],
            WayIn = WayIn.Lines(role, inputs),
            Interview = InterviewFamily.PathOf(role, inputs),
            Credentials =
            [
                .. role
                    .Certifications.Where(c => c.Citation.MayDecide)
                    .Select(c => CredentialFamily.Card(inputs.Ledger.Credentials[c.Value], inputs)),
            ],
            Certifiers = Certifiers.Of(role, inputs),
            Life = Life.Lines(role, inputs),
            Days = MeasuredLife.Of(groups, inputs),
            Hard = MeasuredLife.Hard(role, groups, inputs),
            Fit = [.. RatedFit.Of(groups, inputs)],
            Likeness = Transfers.Nearest(role, inputs),
            Outlook = Outlooks.Of([side], inputs),
            NotSettled = NotSettled.Of([pay], inputs),
            NotKnown = [.. role.NotKnown.Select(inputs.Resolve)],
            Paths = PathsFamily.PlaceOf(role, inputs),
            CompareWith = [.. CompareWith(role)],
        };
    }

    private IEnumerable<RelatedPage> CompareWith(RoleProfile role) =>
        inputs
            .DigestOf(role)
            .Nearest.Select(r => new RelatedPage(
                r.Title,
                new RoleSide(Seat.B, r).Does,
                SitePath.Comparison(role.Id, r.Id)
            ));

    /// <summary>What few others have comes first, and what all have last.</summary>
    private static IReadOnlyList<Claim<Id<Term>>> SkillsShown(RoleProfile role, SiteInputs inputs) =>
        [.. role.Skills.Where(s => s.Citation.MayDecide).OrderBy(s => inputs.SkillRarity.ShareOf(s.Value))];
}

/// <summary>
/// The roles of one table: those of a family by title, or a part of them where one table cannot hold all.
/// </summary>
/// <param name="Family">Theirs.</param>
/// <param name="Number">Which table of the family, from 1.</param>
/// <param name="IsWhole">The family has no other.</param>
/// <param name="Roles">In the order of their columns.</param>
public sealed record RoleSheet(Id<Family> Family, int Number, bool IsWhole, IReadOnlyList<RoleProfile> Roles)
{
    public SitePath Path => SitePath.CompareFamily(Family, Number);

    /// <summary>
    /// Every role is on one sheet and no more. The sheets of a family are as long as each other, so that none is left
    /// with a single role.
    /// </summary>
    public static IEnumerable<RoleSheet> Of(IEnumerable<RoleProfile> roles, int most)
    {
        foreach (var family in roles.GroupBy(r => r.Family).OrderBy(g => g.Key))
        {
            var all = family.OrderBy(r => r.Title, StringComparer.Ordinal).ThenBy(r => r.Id).ToList();
            foreach (var part in Parts.Of(all, most))
                yield return new(family.Key, part.Number, part.IsWhole, part.Items);
        }
    }

    /// <summary>As a link. Of several sheets of a family, the first says what the family is.</summary>
    public SetSheet Link(Ledger ledger)
    {
        var family = ledger.Families[Family];
        return new(IsWhole ? family.Name : $"{family.Name}, {Titles}", Number == 1 ? family.About : null, Path, Roles);
    }

    /// <summary>From which to which: "billing lead to clinic manager".</summary>
    public string Titles => Roles.Count == 1 ? Roles[0].Name : $"{Roles[0].Name} to {Roles[^1].Name}";
}
