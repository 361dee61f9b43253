using CareerCompare.Core.Credentials;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Listings;
using CareerCompare.Pages.Role;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Families;

/// <summary>A page for every certification, and the list of them.</summary>
public sealed class CredentialFamily(SiteInputs inputs) : IFamily
{
    /// <summary>What a reader always asks; where no fact answers, the page says that it is not known.</summary>
    private static readonly CredentialTopic[] AlwaysShown = [CredentialTopic.Eligibility, CredentialTopic.Exam, CredentialTopic.Cost, CredentialTopic.Renewal];

    public IEnumerable<SiteEntry> Entries() => inputs.Ledger.Credentials.Values.OrderBy(c => c.Id).Select(Entry).Prepend(Index());

    private SiteEntry Entry(Credential credential) => new()
    {
        Path = SitePath.Certification(credential.Id),
        Kind = SiteEntryKind.Page,
        Listed = true,
        Reviewed = credential.Reviewed,
        WriteTo = output => inputs.Theme.Page(Page(credential)).WriteTo(output),
    };

    private CredentialPage Page(Credential credential)
    {
        var desk = new Desk(inputs);
        var issuer = inputs.Ledger.Organizations[credential.Issuer];
        var parent = issuer.Parent is { } p ? $", part of {inputs.Ledger.Organizations[p].Name}" : "";
        var about = desk.Resolve(credential.For);
        var facts = Enum.GetValues<CredentialTopic>().Where(t => AlwaysShown.Contains(t) || credential.Facts.Any(f => f.Topic == t))
            .Select(t => new CredentialTopicGroup(Heading(t), [.. credential.Facts.Where(f => f.Topic == t).Select(f => Dated(f, credential, desk))])).ToList();
        var naming = RolesNaming(credential).ToList();
        var namedFor = desk.Citations.CiteAll(naming.SelectMany(r => r.Certifications.Where(c => c.Value == credential.Id && c.Citing.MayDecide)).Select(c => c.Citing));
        return new()
        {
            Head = inputs.Head(SitePath.Certification(credential.Id), $"{credential.Letters}: {credential.Name}", $"What {credential.Letters} is for, who issues it, and what is known of who may take it, its exam, cost and renewal, with source and date.") with { SkipTo = "the facts" },
            Letters = credential.Letters,
            Name = credential.Name,
            Kind = credential.Kind.ToString(),
            For = about,
            Issuer = new(issuer.Name + parent, issuer.About is { } text ? desk.Resolve(text) : null),
            Url = credential.Url,
            Reviewed = credential.Reviewed,
            Facts = facts,
            Roles = [.. naming.Select(r => new RelatedPage(r.Title, new RoleSide(Seat.A, r).Does, SitePath.Role(r.Id)))],
            NamedFor = namedFor,
            Sources = desk.Citations.Sources,
        };
    }

    private static DatedLine Dated(CredentialFact fact, Credential credential, Desk desk)
    {
        var line = desk.Line();
        if (fact.Amount is { } dollars) line.Amount(desk.Inputs.Figures.Of(credential, fact, dollars), withNote: false).Say(": ");
        line.Say(fact.Says).Say(" ").Cite(desk.Citations.Cite(fact, credential));
        if (fact.Citing.Note is { } note) line.Say(" ").Say(note);
        return new(line.Done(), fact.AsOf.ToString()!);
    }

    /// <summary>The short form on a role's page: who issues it and the first thing it asks.</summary>
    public static CredentialCard Card(Credential credential, Desk desk)
    {
        var issuer = desk.Inputs.Ledger.Organizations[credential.Issuer];
        LabeledLine Fact(string label, CredentialTopic topic) => new(label,
            credential.Facts.FirstOrDefault(f => f.Topic == topic) is { } f ? desk.Line().Say(f.Says).Say(" ").Cite(desk.Citations.Cite(f, credential)).Done() : null);
        return new(credential.Letters, credential.Name, SitePath.Certification(credential.Id),
            [new("From", Pages.Lines.Line.Plain(issuer.ShortName)), Fact("Asks", CredentialTopic.Eligibility), Fact("Exam", CredentialTopic.Exam)]);
    }

    private IEnumerable<RoleProfile> RolesNaming(Credential credential) =>
        inputs.Roles.Where(r => r.Certifications.Any(c => c.Value == credential.Id && c.Citing.MayDecide));

    private SiteEntry Index() => new()
    {
        Path = SitePath.Certifications,
        Kind = SiteEntryKind.Page,
        Listed = true,
        WriteTo = output => inputs.Theme.Page(new ListingPage
        {
            Head = inputs.Head(SitePath.Certifications, "Certifications", "Letters after a name: who issues them, what they are for, and what is known of exam, cost and renewal.") with { SkipTo = "the list" },
            Heading = "Certifications",
            Lead = "All of them are optional. None is a license, and nothing here shows that one raises pay. Each issuer sells its own.",
            Groups = [.. inputs.Ledger.Credentials.Values.OrderBy(c => c.Letters, StringComparer.Ordinal)
                .GroupBy(c => RolesNaming(c).Any())
                .OrderByDescending(g => g.Key)
                .Select(g => new ListingGroup(g.Key ? "named" : "others", g.Key ? "Named for a role on this site" : "Named elsewhere", null,
                    [.. g.Select(c => new RelatedPage($"{c.Letters}", c.Name, SitePath.Certification(c.Id)))]))],
        }).WriteTo(output),
    };

    private static string Heading(CredentialTopic topic) => topic switch
    {
        CredentialTopic.Eligibility => "Who may take it",
        CredentialTopic.ContinuingEducation => "Continuing education",
        _ => topic.ToString(),
    };
}
