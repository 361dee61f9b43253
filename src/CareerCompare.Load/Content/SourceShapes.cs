using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>An item of <c>content/sources.yaml</c>.</summary>
public static class SourceShape
{
    private static readonly Field<Id<Source>> Id = Field.Required(
        "id",
        Value.OwnId(EntityKind.Source),
        "by which claims name it",
        "bls-ooh"
    );
    private static readonly Field<string> Title = Field.Required(
        "title",
        Value.Line,
        "its title, as printed",
        "'Occupational Outlook Handbook: Medical and Health Services Managers'"
    );
    private static readonly Field<string> Short = Field.Required(
        "short",
        Value.LineOf(maxLetters: 60),
        "how the list of sources under a page names it",
        "Occupational Outlook Handbook"
    );
    private static readonly Field<Id<Organization>> Publisher = Field.Required(
        "publisher",
        Value.IdOf(EntityKind.Organization),
        "who publishes it",
        "bls"
    );
    private static readonly Field<SourceKind> Kind = Field.Required(
        "kind",
        Value.ChoiceOf<SourceKind>("a kind of source"),
        "what kind of witness it is",
        "official-statistics"
    );
    private static readonly Field<ReferencePeriod> Published = Field.Required(
        "published",
        Value.Period,
        "when it was published, as exactly as it says",
        "2025-08-28"
    );
    private static readonly Field<DateOnly> Retrieved = Field.Required(
        "retrieved",
        Value.Date,
        "when it was read",
        "2026-11-21"
    );
    private static readonly Field<string?> Url = Field.Maybe(
        "url",
        Value.Https,
        "where it stands",
        "https://www.bls.gov/ooh/"
    );
    private static readonly Field<string?> Rights = Field.Maybe(
        "rights",
        Value.Line,
        "what may be done with it",
        "public domain"
    );
    private static readonly Field<string?> Attribution = Field.Maybe(
        "attribution",
        Value.Line,
        "what its licence asks to be printed on each page that uses it; [Name] stands for the site’s name",
        "This page includes information from …"
    );
    private static readonly Field<UpdateRhythm?> UpdatesEvery = Field.MaybeValue(
        "updates-every",
        Value.ChoiceOf<UpdateRhythm>("a rhythm of updates"),
        "how often it brings new figures; left out when never",
        "year"
    );
    private static readonly Field<string?> Sells = Field.Maybe(
        "sells",
        Value.Line,
        "what the publisher gains when the reader chooses one way",
        "a healthcare MBA"
    );
    private static readonly Field<StatementRange?> Statements = Field.Maybe(
        "statements",
        Value.StatementRange,
        "the article’s numbered statements, all of which are entered somewhere",
        "F001-F057"
    );
    private static readonly Field<string?> ReadAs = Field.Maybe(
        "read-as",
        Value.Line,
        "how it was read",
        "stored copy"
    );
    private static readonly Field<RichText?> Note = Field.Maybe(
        "note",
        Value.Rich,
        "what to know about it",
        "The date is that of the last change."
    );

    public static Shape<Source> Shape { get; } =
        new(
            "a source",
            "Where claims come from.",
            [
                Id,
                Title,
                Short,
                Publisher,
                Kind,
                Published,
                Retrieved,
                Url,
                Rights,
                Attribution,
                UpdatesEvery,
                Sells,
                Statements,
                ReadAs,
                Note,
            ],
            r => new Source
            {
                Id = r.Get(Id),
                Title = r.Get(Title),
                Short = r.Get(Short),
                Publisher = r.Get(Publisher),
                Kind = r.Get(Kind),
                Published = r.Get(Published),
                Retrieved = r.Get(Retrieved),
                Url = r.Get(Url),
                Rights = r.Get(Rights),
                Attribution = r.Get(Attribution),
                UpdatesEvery = r.Get(UpdatesEvery),
                Sells = r.Get(Sells),
                Statements = r.Get(Statements),
                ReadAs = r.Get(ReadAs),
                Note = r.Get(Note),
            }
        );
}

/// <summary>An item of <c>content/organizations.yaml</c>.</summary>
public static class OrganizationShape
{
    private static readonly Field<Id<Organization>> Id = Field.Required(
        "id",
        Value.OwnId(EntityKind.Organization),
        "by which the rest of the content names it",
        "mgma"
    );
    private static readonly Field<string> Name = Field.Required(
        "name",
        Value.Line,
        "its full name",
        "Medical Group Management Association"
    );
    private static readonly Field<string?> Short = Field.Maybe(
        "short",
        Value.LineOf(maxLetters: 24),
        "how a chart names it",
        "MGMA"
    );
    private static readonly Field<OrganizationKind> Kind = Field.Required(
        "kind",
        Value.ChoiceOf<OrganizationKind>("a kind of organization"),
        "what it is",
        "professional-body"
    );
    private static readonly Field<bool> Certifies = Field.Optional(
        "certifies",
        Value.Flag,
        false,
        "whether it awards certifications",
        "true"
    );
    private static readonly Field<Id<Organization>?> Parent = Field.Maybe(
        "parent",
        Value.IdOf(EntityKind.Organization),
        "the organization it is a part of",
        "us-department-of-labor"
    );
    private static readonly Field<string?> Url = Field.Maybe(
        "url",
        Value.Https,
        "its own site",
        "https://www.mgma.com/"
    );
    private static readonly Field<RichText?> About = Field.Maybe(
        "about",
        Value.Rich,
        "what it is and lives from, in one or two sentences",
        "An association of people who run medical practices."
    );

    public static Shape<Organization> Shape { get; } =
        new(
            "an organization",
            "Who publishes or certifies.",
            [Id, Name, Short, Kind, Certifies, Parent, Url, About],
            r => new Organization
            {
                Id = r.Get(Id),
                Name = r.Get(Name),
                Short = r.Get(Short),
                Kind = r.Get(Kind),
                Certifies = r.Get(Certifies),
                Parent = r.Get(Parent),
                Url = r.Get(Url),
                About = r.Get(About),
            }
        );
}

/// <summary>An item of <c>salary-data/SOURCES.yaml</c>.</summary>
public static class FiguresFileShape
{
    private static readonly Field<string> File = Field.Required(
        "file",
        Value.Form(
            "a file below salary-data/",
            @"^[a-z0-9-]+(/[a-z0-9-]+(\.[0-9]+)?)*(\.csv|/)$",
            "write it like oews/2025-05.csv, or oews-release/2025-05/ for the folder of a whole release"
        ),
        "the file, below salary-data/, or the folder of a whole release",
        "oews/2025-05.csv"
    );
    private static readonly Field<Id<Source>> Source = Field.Required(
        "source",
        Value.IdOf(EntityKind.Source),
        "the source that its figures cite",
        "bls-oews"
    );
    private static readonly Field<Id<Organization>> Publisher = Field.Required(
        "publisher",
        Value.IdOf(EntityKind.Organization),
        "who publishes the figures",
        "bls"
    );
    private static readonly Field<string> Release = Field.Required(
        "release",
        Value.Line,
        "the release in the publisher’s words",
        "OEWS national, May 2025"
    );
    private static readonly Field<FiguresForm> Form = Field.Required(
        "form",
        Value.ChoiceOf<FiguresForm>("a form of a file"),
        "the publisher’s workbook, its flat files, or somebody’s conversion",
        "workbook"
    );
    private static readonly Field<string> ReadFrom = Field.Required(
        "read-from",
        Value.Line,
        "the file that was read",
        "national_M2024_dl.xlsx"
    );
    private static readonly Field<DateOnly> Retrieved = Field.Required(
        "retrieved",
        Value.Date,
        "when it was read",
        "2026-11-21"
    );
    private static readonly Field<string> Sha256 = Field.Required(
        "sha256",
        Value.Form("a SHA-256", "^[0-9a-f]{64}$", "write 64 digits of 0-9 and a-f"),
        "the digest of the file that was read; of several, over their names and digests",
        "eb8d30a9…"
    );
    private static readonly Field<string?> Sum = Field.Maybe(
        "sum",
        Value.Form("a SHA-256", "^[0-9a-f]{64}$", "write 64 digits of 0-9 and a-f"),
        "of a whole release: the digest over the names and digests of its files, which check makes again",
        "0f5b11c2…"
    );
    private static readonly Field<int> RowsKept = Field.Required(
        "rows-kept",
        Value.WholeNumber,
        "how many rows were kept",
        "832"
    );
    private static readonly Field<int> RowsLeftOut = Field.Required(
        "rows-left-out",
        Value.WholeNumber,
        "how many were left out",
        "22"
    );
    private static readonly Field<string?> LeftOut = Field.Maybe(
        "left-out",
        Value.Line,
        "which were left out",
        "major, minor and broad groups"
    );

    public static Shape<FiguresFile> Shape { get; } =
        new(
            "a file of figures",
            "Where one file of official figures comes from.",
            [File, Source, Publisher, Release, Form, ReadFrom, Retrieved, Sha256, Sum, RowsKept, RowsLeftOut, LeftOut],
            r => new FiguresFile
            {
                File = r.Get(File),
                Source = r.Get(Source),
                Publisher = r.Get(Publisher),
                Release = r.Get(Release),
                Form = r.Get(Form),
                ReadFrom = r.Get(ReadFrom),
                Retrieved = r.Get(Retrieved),
                Sha256 = r.Get(Sha256),
                Sum = r.Get(Sum),
                RowsKept = r.Get(RowsKept),
                RowsLeftOut = r.Get(RowsLeftOut),
                LeftOut = r.Get(LeftOut),
            }
        );
}

/// <summary>Where the files of official figures come from, for whoever adds one.</summary>
public static class FiguresFiles
{
    public const string Path = $"{ContentFiles.Figures}/SOURCES.yaml";

    /// <summary>The entries, none where there is no such file yet; null where it is broken.</summary>
    public static IReadOnlyList<FiguresFile>? Read(InputFiles files, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var reader = new FileReader(files);
        var entries = reader.ListOf(Path, FiguresFileShape.Shape, null, mayBeMissing: true);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return own.HasErrors ? null : entries.Value;
    }
}
