using System.Text;

namespace CareerCompare.Site.Hosting;

/// <summary>
/// A file for servers as it lies in <c>Templates/</c>, with places <c>@@name@@</c> for what this site knows. It is
/// read as what it is, a file of nginx or a workflow, and the program fills in the rest.
/// </summary>
internal static class ServerTemplate
{
    private const string Mark = "@@";

    /// <summary>
    /// The filled text. A place that has a line for itself becomes as many lines as its value, each as far to the
    /// right;
    /// no line where the value is empty.
    /// </summary>
    /// <exception cref="InvalidOperationException">A place has no value, or a value no place.</exception>
    public static string Fill(string file, IReadOnlyDictionary<string, string> values)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        StringBuilder text = new();
        foreach (var line in Lines(file))
        {
            var alone = line.Trim(' ', '\t');
            if (
                alone.Length > 2 * Mark.Length
                && alone.IndexOf(Mark, Mark.Length, StringComparison.Ordinal) == alone.Length - Mark.Length
                && alone.StartsWith(Mark, StringComparison.Ordinal)
            )
            {
                var value = ValueOf(alone[Mark.Length..^Mark.Length]);
                if (value.Length == 0)
                    continue;
                foreach (var part in value.Split('\n'))
                    text.Append(part.Length > 0 ? line[..^alone.Length] : "").Append(part).Append('\n');
            }
            else
            {
                var parts = line.Split(Mark);
                for (var i = 0; i < parts.Length; i++)
                    text.Append(i % 2 == 0 ? parts[i] : ValueOf(parts[i]));
                text.Append('\n');
            }
        }
        if (values.Keys.Except(used).FirstOrDefault() is { } left)
            throw new InvalidOperationException($"{file} has no place for {left}.");
        return text.ToString();

        string ValueOf(string name)
        {
            used.Add(name);
            return values.TryGetValue(name, out var value)
                ? value
                : throw new InvalidOperationException($"{file} asks for {name}, which has no value.");
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream =
            typeof(ServerTemplate).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"There is no template {file}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
