using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;

namespace CareerCompare.Load.Shapes;

/// <summary>One file while it is read: what it says beside its own values. Files are read side by side, each into its own.</summary>
public sealed class Reading(SourceFile file, Slug? fileId = null)
{
    private readonly List<Reference> references = [];
    private readonly List<Definition> definitions = [];
    private readonly List<FigureUse> figures = [];
    private readonly List<StatementUse> statements = [];

    public SourceFile File { get; } = file;

    /// <summary>The file's name as an id, where the file is one thing.</summary>
    public Slug? FileId { get; } = fileId;
    public DiagnosticLog Log { get; } = new();
    public Places Places { get; } = new();
    public IReadOnlyList<Reference> References => references;
    public IReadOnlyList<Definition> Definitions => definitions;
    public IReadOnlyList<FigureUse> Figures => figures;
    public IReadOnlyList<StatementUse> Statements => statements;

    public void Refer(EntityKind kind, string id, SourceSpan at) => references.Add(new(kind, id, at));

    public void Define(EntityKind kind, string id, SourceSpan at) => definitions.Add(new(kind, id, at));

    public void Use(FigureUse figure) => figures.Add(figure);

    public void Use(StatementUse statement) => statements.Add(statement);
}
