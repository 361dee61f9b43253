using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>The groups of official pay figures by name: the fields of work, and a page for the groups of each.</summary>
public sealed class GroupsFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => Fields.Count == 0 ? [] : Parted.Select(Entry).Prepend(Index());

    public SiteEntry? Find(SitePath path) =>
        path.Text.StartsWith(SitePath.Groups.Text, StringComparison.Ordinal)
            ? Entries().FirstOrDefault(e => e.Path == path)
            : null;

    private IReadOnlyList<OfficialGroups.Field> Fields => inputs.Groups.Fields;

    /// <summary>Those that have groups within; all occupations together have none.</summary>
    private IReadOnlyList<OfficialGroups.Field> Parted => [.. Fields.Where(f => f.Groups.Count > 0)];

    private static string NameOf(SurveyGroup group) => InList(group.Title);

    private static string InList(string title) => FirstLetter.Capital(FirstLetter.EachInSentence(title));

    private SiteEntry Index() => Entry(SitePath.Groups, Fieldwork);

    private SiteEntry Entry(OfficialGroups.Field field) => Entry(field.Path, () => Groups(field));

    private SiteEntry Entry(SitePath path, Func<TitlesPage> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
        };

    /// <summary>The groups that jobs here are counted in, then all fields of work.</summary>
    private TitlesPage Fieldwork() =>
        Page(
            SitePath.Groups,
            "Official groups of jobs",
            "The groups that official pay figures count workers in, and which jobs of this site are counted in each.",
            [
                new(
                    "counted",
                    "Groups of the jobs here",
                    [
                        .. from field in Fields
                        from @group in field.Groups
                        where @group.Level == 3
                        let entry = Row(@group, field)
                        where entry.Says.Count > 1
                        select entry with
                        {
                            Says = [Among(@group, field), .. entry.Says.Skip(1)],
                        },
                    ]
                ),
                new("fields", "Fields of work", [.. Fields.Select(Row)]),
            ],
            null
        );

    private TitlesPage Groups(OfficialGroups.Field field)
    {
        var name = NameOf(field.Head);
        List<TitleGroup> parts = [];
        foreach (var (at, part) in Within(field).Index())
            parts.Add(new($"part-{at + 1}", NameOf(part[0]), [.. part.Select(g => Row(g, field))]));
        return Page(
            field.Path,
            name,
            $"{name}: the groups that official pay figures count workers in, and which jobs of this site are counted in each.",
            parts,
            new(
                new("All fields of work", null, SitePath.Groups),
                Parted.Index().First(p => p.Item == field).Index + 1,
                [.. Parted.Select(f => new RelatedPage(NameOf(f.Head), null, f.Path))]
            )
        );
    }

    /// <summary>What the survey takes together within a field.</summary>
    private static IEnumerable<IReadOnlyList<SurveyGroup>> Within(OfficialGroups.Field field)
    {
        List<SurveyGroup> part = [];
        foreach (var group in field.Groups)
        {
            if (group.Level == 1 && part.Count > 0)
            {
                yield return part;
                part = [];
            }
            part.Add(group);
        }
        if (part.Count > 0)
            yield return part;
    }

    private TitlesPage Page(
        SitePath path,
        string title,
        string description,
        IReadOnlyList<TitleGroup> groups,
        PartLinks? parts
    ) =>
        new()
        {
            Head = inputs.Head(path, title, description) with { SkipTo = "the groups" },
            Heading = title,
            Lead =
                "Official pay figures count every worker in one of these groups. A job of this site stands beside the group it is counted in; beside most groups there is none.",
            WhoFiles = inputs
                .Line()
                .Say("The names and codes are those of the wage survey ")
                .Cite(inputs.Notes.Of(inputs.Ledger.Official.Oews))
                .Say(".")
                .Done(),
            OwnTitles = [],
            Groups = [.. groups.Where(g => g.Titles.Count > 0)],
            Parts = parts,
            SizedBy = "",
            Sizes = [],
        };

    private TitleEntry Row(OfficialGroups.Field field)
    {
        var entry = Row(field.Head, field);
        var count = Parts.Counted(field.Groups.Count, "group");
        return field.Groups.Count == 0
            ? entry
            : entry with
            {
                Says =
                [
                    inputs.Line().Say($"{field.Head.Soc}, ").Link(count, field.Path.Text).Done(),
                    .. entry.Says.Skip(1),
                ],
            };
    }

    private TitleEntry Row(SurveyGroup group, OfficialGroups.Field field)
    {
        var jobs = inputs.Groups.CountedIn(group, field);
        List<Line> says = [Line.Plain(group.Soc.Text)];
        if (jobs.Count > 0)
        {
            var line = inputs.Line().Say("Counted here: ");
            foreach (var (at, job) in jobs.Take(MostJobs).Index())
                line.Say(at == 0 ? "" : ", ").Link(job.Plural, SitePath.Role(job.Id).Text);
            says.Add(line.Say(jobs.Count > MostJobs ? " and others." : ".").Done());
        }
        return new(OfficialGroups.Anchor(group.Soc).Text, InList(field.TitleOf(group)), says);
    }

    /// <summary>More jobs than these do not help to see what a group is.</summary>
    private const int MostJobs = 8;

    private Line Among(SurveyGroup group, OfficialGroups.Field field) =>
        inputs
            .Line()
            .Say($"{group.Soc}, among ")
            .Link(FirstLetter.EachInSentence(field.Head.Title), inputs.Groups.Find(group.Soc)!)
            .Done();
}
