using CareerCompare.Core.Diagnostics;
using YamlDotNet.Core.Events;

namespace CareerCompare.Load.Yaml;

/// <summary>
/// What YAML offers and content may not use. It stands on the event stream, before anything is built, because the nesting
/// attacks kill the process in whatever walks the tree (docs: hostile input, section 1).
/// </summary>
internal sealed class YamlGuard(SourceFile file, DiagnosticLog log)
{
    private int depth;
    private int events;
    private int documents;

    public bool Allows(ParsingEvent e)
    {
        if (++events > YamlReader.MaxEvents) return Refuse(Codes.YamlTooDeep, e, $"the file has more than {YamlReader.MaxEvents} keys and values");
        if (e is DocumentStart start)
        {
            if (++documents > 1) return Refuse(Codes.SecondDocument, e, "a second document begins here", "one file is one document");
            if (start.Version is not null || (start.Tags ?? []).Any(t => t.Prefix is not ("!" or "tag:yaml.org,2002:")))
                return Refuse(Codes.YamlExtra, e, "a '%' line (a directive) stands here", "delete it");
        }
        if (e is AnchorAlias alias) return Refuse(Codes.YamlExtra, e, $"'*{Excerpt.Of(alias.Value.Value)}' is an alias", "write the value out");
        if (e is NodeEvent { Anchor.IsEmpty: false } anchored) return Refuse(Codes.YamlExtra, e, $"'&{Excerpt.Of(anchored.Anchor.Value)}' is an anchor", "delete it, and write the value out where it is used");
        if (e is NodeEvent { Tag.IsEmpty: false } tagged) return Refuse(Codes.YamlExtra, e, $"'{Excerpt.Of(tagged.Tag.Value)}' is a tag", "delete it");
        if (e is SequenceEnd or MappingEnd) depth--;
        if ((e is SequenceStart or MappingStart) && ++depth > YamlReader.MaxDepth)
            return Refuse(Codes.YamlTooDeep, e, $"lists and keys are nested more than {YamlReader.MaxDepth} deep here");
        return true;
    }

    private bool Refuse(string code, ParsingEvent e, string message, string? hint = null)
    {
        log.Error(code, YamlPlace.Of(file, e.Start, e.End), message, hint);
        return false;
    }
}
