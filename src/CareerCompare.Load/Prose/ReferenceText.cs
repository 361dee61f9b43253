using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Prose;

/// <summary>What stands between braces in prose: a figure or a citation.</summary>
internal static partial class ReferenceText
{
    /// <summary>So many references may a field have, and a guide: each becomes a figure with its source, many times as long.</summary>
    public const int MostOfField = 30, MostOfGuide = 300;

    public const string Hint = "write {F028}, {id-of-claim}, {oews/2025-05/11-9111/median} or {source:id-of-source}";

    /// <summary>The part of a rich text for the words between two braces; null, with the reason in the log, where they are no reference.</summary>
    public static RichText.Part? Read(string inside, SourceSpan at, Reading reading)
    {
        if (inside.StartsWith("source:", StringComparison.Ordinal))
        {
            var id = inside["source:".Length..];
            if (Slug.TryParseWithVs(id, out var source))
            {
                reading.Refer(EntityKind.Source, id, at);
                return new RichText.SourceReference(source.As<Source>());
            }
        }
        else if (Figure.IsMatch(inside))
        {
            reading.Use(new FigureUse(inside, at));
            return new RichText.FigureReference(inside);
        }
        reading.Log.Error(Codes.BadReference, at, $"'{{{Excerpt.Of(inside)}}}' is not a reference to a figure or a source", Hint);
        return null;
    }

    public static void TooMany(SourceSpan at, int most, Reading reading) =>
        reading.Log.Error(Codes.TooManyReferences, at, $"more than {most} figures and sources are referred to in this text", "refer to the few that a reader needs; the pages of sources list all");

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9-]*)*\z")]
    private static partial Regex Figure { get; }
}
