using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>A page for every certification, and a table of them.</summary>
public sealed class CredentialFamily(SiteInputs inputs) : IFamily
{
    /// <summary>What a reader always asks; where no fact answers, the page says that it is not known.</summary>
    private static readonly CredentialTopic[] AlwaysShown =
    [
        CredentialTopic.Eligibility,
        CredentialTopic.Exam,
        CredentialTopic.Cost,
        CredentialTopic.Renewal,
    ];

    /// <summary>Each with what it does.</summary>
    public const int MostRoles = 120;

    public IEnumerable<SiteEntry> Entries() =>
        inputs.Ledger.Credentials.Values.OrderBy(c => c.Id).SelectMany(Entries).Prepend(Index());

    private IEnumerable<SiteEntry> Entries(Credential credential)
    {
        var parts = Parts.Of([.. RolesNaming(credential)], MostRoles);
        return parts.Select(part => new SiteEntry
        {
            Path = SitePath.Certification(credential.Id).Part(part.Number),
            Kind = SiteEntryKind.Page,
            Listed = true,
            Reviewed = credential.Reviewed,
            WriteTo = output =>
                (
                    part.Number == 1
                        ? inputs.Theme.Page(Page(credential, part, parts))
                        : inputs.Theme.Page(More(credential, part, parts))
                ).WriteTo(output),
        });
    }

    private static IEnumerable<Citation> Naming(Credential credential, IReadOnlyList<Part<RoleProfile>> parts) =>
        parts
            .SelectMany(p => p.Items)
            .SelectMany(r => r.Certifications.Where(c => c.Value == credential.Id && c.Citation.MayDecide))
            .Select(c => c.Citation);

    /// <summary>The rest of the roles that name it.</summary>
    private ListingPage More(Credential credential, Part<RoleProfile> part, IReadOnlyList<Part<RoleProfile>> parts) =>
        new()
        {
            Head = inputs.Head(
                SitePath.Certification(credential.Id).Part(part.Number),
                $"{credential.Letters}: jobs, {Parts.Numbered(part)}",
                $"Jobs for which our sources name {credential.Letters}: {part.FromTo(r => r.Title)}."
            ) with
            {
                SkipTo = "the list",
            },
            Heading = $"{credential.Letters}: jobs",
            Lead = $"Jobs for which our sources name {credential.Letters}, {credential.Name}.",
            Parts = Links(credential, part, parts),
            Groups = [new("roles", part.FromTo(r => r.Title), null, Rows(part))],
        };

    private static PartLinks Links(
        Credential credential,
        Part<RoleProfile> part,
        IReadOnlyList<Part<RoleProfile>> parts
    ) =>
        new(
            new(credential.Letters, null, SitePath.Certification(credential.Id)),
            part.Number,
            Parts.Links(parts, SitePath.Certification(credential.Id), r => r.Title)
        );

    private static IReadOnlyList<RelatedPage> Rows(Part<RoleProfile> part) =>
        [.. part.Items.Select(r => new RelatedPage(r.Title, new RoleSide(Seat.A, r).Does, SitePath.Role(r.Id)))];

    private CredentialPage Page(Credential credential, Part<RoleProfile> part, IReadOnlyList<Part<RoleProfile>> parts)
    {
        var issuer = inputs.Ledger.Organizations[credential.Issuer];
        var parent = issuer.Parent is { } p ? $", part of {inputs.Ledger.Organizations[p].Name}" : "";
        return new()
        {
            Head = inputs.Head(
                SitePath.Certification(credential.Id),
                $"{credential.Letters}: {credential.Name}",
                $"What {credential.Letters} is for, who issues it, and what is known of who may take it, its exam, cost and renewal, with source and date."
            ) with
            {
                SkipTo = "the facts",
            },
            Letters = credential.Letters,
            Name = credential.Name,
            Kind = credential.Kind.ToString(),
            For = inputs.Resolve(credential.For),
            Issuer = new(issuer.Name + parent, issuer.About is { } text ? inputs.Resolve(text) : null),
            Url = credential.Url,
            Reviewed = credential.Reviewed,
            Facts =
            [
                .. Enum.GetValues<CredentialTopic>()
                    .Where(t => AlwaysShown.Contains(t) || credential.Facts.Any(f => f.Topic == t))
                    .Select(t => new CredentialTopicGroup(
                        Heading(t),
                        [.. credential.Facts.Where(f => f.Topic == t).Select(f => Dated(f, credential, inputs))]
                    )),
            ],
            Roles = Rows(part),
            Parts = part.IsWhole ? null : Links(credential, part, parts),
            NamedFor = inputs.Notes.OfAll(Naming(credential, parts)),
        };
    }

    private static DatedLine Dated(CredentialFact fact, Credential credential, SiteInputs inputs)
    {
        var line = inputs.Line();
        if (fact.Fee is { } fee)
            line.Amount(inputs.Figures.Of(credential, fact, fee), withNote: false).Say(": ");
        line.Say(fact.Says).Say(" ").Cite(inputs.Notes.OfEvery(fact.Citation));
        if (fact.Citation.Note is { } note)
            line.Say(" ").Say(note);
        return new(line.Done(), fact.AsOf.ToString()!);
    }

    /// <summary>The short form on a role's page: who issues it and the first thing it asks.</summary>
    public static CredentialCard Card(Credential credential, SiteInputs inputs)
    {
        var issuer = inputs.Ledger.Organizations[credential.Issuer];
        LabeledLine Fact(string label, CredentialTopic topic) =>
            new(
                label,
                credential.Facts.FirstOrDefault(f => f.Topic == topic) is { } f
                    ? inputs.Line().Say(f.Says).Say(" ").Cite(inputs.Notes.OfEvery(f.Citation)).Done()
                    : null
            );
        return new(
            credential.Letters,
            credential.Name,
            SitePath.Certification(credential.Id),
            [
                new("From", Line.Plain(issuer.ShortName)),
                Fact("Asks", CredentialTopic.Eligibility),
                Fact("Exam", CredentialTopic.Exam),
            ]
        );
    }

    private IEnumerable<RoleProfile> RolesNaming(Credential credential) =>
        inputs.Roles.Where(r => r.Certifications.Any(c => c.Value == credential.Id && c.Citation.MayDecide));

    private SiteEntry Index() =>
        new()
        {
            Path = SitePath.Certifications,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(Table()).WriteTo(output),
        };

    private CredentialsPage Table()
    {
        var tables = inputs
            .Ledger.Credentials.Values.OrderBy(c => c.Letters, StringComparer.Ordinal)
            .GroupBy(c => RolesNaming(c).Any())
            .OrderByDescending(g => g.Key)
            .Select(g => new CredentialTable(
                g.Key ? "named" : "others",
                g.Key ? "Named for a role on this site" : "Named elsewhere",
                [.. g.Select(c => Row(c))]
            ))
            .ToList();
        return new()
        {
            Head = inputs.Head(
                SitePath.Certifications,
                "Certifications",
                "Letters after a name: who may take each, what it costs, how it is renewed, and whether it needs a degree, with source and date."
            ) with
            {
                SkipTo = "the table",
            },
            Lead = inputs.Ledger.Site.Wording.Certifications,
            Reviewed = inputs
                .Ledger.Credentials.Values.Select(c => c.Reviewed)
                .DefaultIfEmpty(inputs.Ledger.Site.AsOf)
                .Min(),
            Tables = tables,
        };
    }

    private CredentialRow Row(Credential credential)
    {
        CredentialCell Cell(string label, Func<CredentialFact, LineWriter?> words) =>
            new(
                label,
                [
                    .. credential
                        .Facts.Select(f => words(f)?.Say(" ").Cite(inputs.Notes.OfEvery(f.Citation)).Done())
                        .OfType<Line>(),
                ]
            );
        CredentialCell About(CredentialTopic topic) =>
            Cell(
                Heading(topic),
                f => f.Topic == topic ? inputs.Line().Say(Cells.WithoutStop(f.Says)).Say($" ({f.AsOf})") : null
            );
        return new(
            credential.Letters,
            credential.Name,
            SitePath.Certification(credential.Id),
            [
                About(CredentialTopic.Eligibility),
                Cell("Degree", f => f.Schooling is { } asked ? inputs.Line().Say(Words(asked)) : null),
                Cell(
                    Heading(CredentialTopic.Cost),
                    f =>
                        f.Fee is { } fee
                            ? inputs
                                .Line()
                                .Amount(inputs.Figures.Of(credential, f, fee), withNote: false)
                                .Say($" {Words(fee.For)} ({f.AsOf})")
                            : null
                ),
                About(CredentialTopic.Renewal),
            ]
        );
    }

    private static string Words(SchoolingAsked asked) =>
        asked switch
        {
            { Least: EducationLevel.None } => "None asked",
            { Least: EducationLevel.HighSchool or EducationLevel.SomeCollege } =>
                $"No degree; {EducationWords.Level(asked.Least)}",
            _ => FirstLetter.Capital(EducationWords.Level(asked.Least))
                + (asked.OrExperience ? ", or more experience" : ""),
        };

    private static string Words(FeeFor fee) =>
        fee switch
        {
            FeeFor.Application => "to apply",
            FeeFor.Exam => "for the exam",
            FeeFor.Renewal => "to renew",
            FeeFor.RenewalByExam => "for each try to renew by exam",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Heading(CredentialTopic topic) =>
        topic switch
        {
            CredentialTopic.Eligibility => "Who may take it",
            CredentialTopic.ContinuingEducation => "Continuing education",
            _ => topic.ToString(),
        };
}
