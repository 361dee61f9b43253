using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>salary-data/SOURCES.yaml</c>.</summary>
public static class FiguresFileShape
{
    private static readonly Field<string> File = Field.Required("file", Value.Form("a file below salary-data/", @"^[a-z0-9-]+(/[a-z0-9-]+)*\.csv$", "write it like oews/2025-05.csv"), "the file, below salary-data/", "oews/2025-05.csv");
    private static readonly Field<Id<Source>> Source = Field.Required("source", Value.IdOf(EntityKind.Source), "the source that its figures cite", "bls-oews");
    private static readonly Field<Id<Organization>> Publisher = Field.Required("publisher", Value.IdOf(EntityKind.Organization), "who publishes the figures", "bls");
    private static readonly Field<string> Release = Field.Required("release", Value.Line, "the release in the publisher’s words", "OEWS national, May 2025");
    private static readonly Field<FiguresForm> Form = Field.Required("form", Value.ChoiceOf<FiguresForm>("a form of a file"), "the publisher’s workbook or somebody’s conversion", "workbook");
    private static readonly Field<string> ReadFrom = Field.Required("read-from", Value.Line, "the file that was read", "national_M2024_dl.xlsx");
    private static readonly Field<DateOnly> Retrieved = Field.Required("retrieved", Value.Date, "when it was read", "2026-11-21");
    private static readonly Field<string> Sha256 = Field.Required("sha256", Value.Form("a SHA-256", "^[0-9a-f]{64}$", "write 64 digits of 0-9 and a-f"), "the digest of the file that was read", "eb8d30a9…");
    private static readonly Field<int> RowsKept = Field.Required("rows-kept", Value.WholeNumber, "how many rows were kept", "832");
    private static readonly Field<int> RowsLeftOut = Field.Required("rows-left-out", Value.WholeNumber, "how many were left out", "22");
    private static readonly Field<string?> LeftOut = Field.Maybe("left-out", Value.Line, "which were left out", "major, minor and broad groups");

    public static Shape<FiguresFile> Shape { get; } = new("a file of figures", "Where one file of official figures comes from.",
        [File, Source, Publisher, Release, Form, ReadFrom, Retrieved, Sha256, RowsKept, RowsLeftOut, LeftOut],
        r => new FiguresFile
        {
            File = r.Get(File), Source = r.Get(Source), Publisher = r.Get(Publisher), Release = r.Get(Release), Form = r.Get(Form),
            ReadFrom = r.Get(ReadFrom), Retrieved = r.Get(Retrieved), Sha256 = r.Get(Sha256),
            RowsKept = r.Get(RowsKept), RowsLeftOut = r.Get(RowsLeftOut), LeftOut = r.Get(LeftOut),
        });
}
