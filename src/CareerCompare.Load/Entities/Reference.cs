using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Entities;

/// <summary>An id as it was written, to be looked up when all files have been read.</summary>
public sealed record Reference(EntityKind Kind, string Id, SourceSpan At);

/// <summary>An id that a file gives to a thing of its own.</summary>
public sealed record Definition(EntityKind Kind, string Id, SourceSpan At);

/// <summary>A figure that prose refers to, like <c>F028</c>.</summary>
public sealed record FigureUse(string Id, SourceSpan At);

/// <summary>An article statement that a claim enters.</summary>
public sealed record StatementUse(int Number, IReadOnlyList<string> Sources, SourceSpan At);
