using System.Collections.Concurrent;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>
/// Reads many files side by side. What each gives is at hand after <see cref="Run"/>, in the order in which they were
/// asked for.
/// </summary>
internal sealed class FileReader(InputFiles files)
{
    private readonly List<Job> jobs = [];
    private int run;

    public FileNames Names { get; } = new(files);

    public IReadOnlySet<string> Paths => jobs.Select(j => j.Path).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<Reading> Readings => [.. jobs.Where(j => j.Reading is not null).Select(j => j.Reading!)];

    public IReadOnlySet<EntityKind> Unread =>
        jobs.Where(j => j.IsUnread).Select(j => j.Kind).OfType<EntityKind>().ToHashSet();

    /// <summary>A file that is one thing.</summary>
    public Result<T> One<T>(string path, Shape<T> shape)
        where T : class => Add<T>(path, null, null, (_, node, reading) => shape.Read(node, reading));

    /// <summary>The same of a file that may be missing.</summary>
    public Result<T> MaybeOne<T>(string path, Shape<T> shape)
        where T : class => files.Has(path) ? One(path, shape) : new();

    /// <summary>A file that is a list of things. One that may be missing and is has none.</summary>
    public Result<IReadOnlyList<T>> ListOf<T>(string path, Shape<T> shape, EntityKind? kind, bool mayBeMissing = false)
        where T : class
    {
        if (mayBeMissing && !files.Has(path))
            return new Result<IReadOnlyList<T>> { Value = [] };
        return Add<IReadOnlyList<T>>(path, null, kind, (_, node, reading) => ReadItems(node!, shape, reading));
    }

    /// <summary>The files of a folder, each one thing whose id is the file's name.</summary>
    public IReadOnlyList<Result<T>> Each<T>(
        string folder,
        string ending,
        EntityKind? kind,
        Func<YamlNode?, Reading, T?> read,
        DiagnosticLog log,
        bool isYaml = true
    )
        where T : class
    {
        List<Result<T>> results = [];
        foreach (
            var path in files
                .Below(folder)
                .Where(p => p.EndsWith(ending, StringComparison.Ordinal) && p.LastIndexOf('/') == folder.Length)
        )
        {
            var name = path[(folder.Length + 1)..^ending.Length];
            if (name == "README")
                continue;
            if (EntityKind.TryParse(name, kind, out var id))
                results.Add(Add(path, id, kind, (_, node, reading) => read(node, reading), isYaml));
            else
            {
                if (!Names.Report(path, log))
                    log.Error(
                        Codes.NotASlug,
                        SourceSpan.Whole(new SourceFile(path, "")),
                        $"'{name}' is not an id, and a file’s name is the id of what is in it",
                        Names.Proposed(path) + "an id is " + EntityKind.FormOfId(kind)
                    );
                jobs.Add(new Job(path, null, null, (_, _) => { }) { IsUnread = true });
            }
        }
        return results;
    }

    /// <summary>A file that is no YAML.</summary>
    public Result<T> Other<T>(string path, Slug? id, Func<Reading, T?> read)
        where T : class => Add<T>(path, id, null, (_, _, reading) => read(reading), isYaml: false);

    /// <summary>A file that is no YAML and may be missing.</summary>
    public Result<T> Maybe<T>(string path, Func<Reading, T?> read)
        where T : class => files.Has(path) ? Other(path, null, read) : new Result<T>();

    /// <summary>Reads what was asked for since the last time: which files are read may depend on what others say.</summary>
    public void Run(DiagnosticLog log)
    {
        var asked = jobs[run..];
        run = jobs.Count;
        Parallel.ForEach(
            Partitioner.Create(asked, loadBalance: true),
            job =>
            {
                if (job.IsUnread)
                    return;
                if (files.Read(job.Path, job.Log) is { } file)
                    job.Read(job, file);
                else
                    job.IsUnread = true;
            }
        );
        foreach (var job in asked)
        {
            foreach (var diagnostic in job.Log.InOrder())
                log.Add(diagnostic);
            foreach (var diagnostic in job.Reading?.Log.InOrder() ?? [])
                log.Add(diagnostic);
        }
    }

    private Result<T> Add<T>(
        string path,
        Slug? id,
        EntityKind? kind,
        Func<Job, YamlNode?, Reading, T?> read,
        bool isYaml = true
    )
        where T : class
    {
        var result = new Result<T>();
        jobs.Add(
            new Job(
                path,
                id,
                kind,
                (job, file) =>
                {
                    var reading = job.Reading = new Reading(file, id);
                    if (id is not null && kind is not null)
                        reading.Define(kind, id.Text, SourceSpan.Whole(file));
                    var node = isYaml ? YamlReader.Read(file, reading.Log) : null;
                    if (node is null && isYaml)
                    {
                        // A file whose YAML is broken or gone says nothing about what it lacks.
                        job.IsUnread = true;
                        if (!reading.Log.HasErrors)
                            reading.Log.Error(
                                Codes.NoValue,
                                new SourceSpan(file, 1, 1),
                                "the file is empty",
                                "write what is in it; a list that has no items is written []"
                            );
                    }
                    else
                        result.Value = read(job, node, reading);
                }
            )
        );
        return result;
    }

    private static IReadOnlyList<T> ReadItems<T>(YamlNode node, Shape<T> shape, Reading reading)
        where T : class
    {
        if (node is not YamlSequence list)
        {
            reading.Log.Error(
                Codes.WrongNode,
                node.At,
                $"{node.Kind} stands where a list was expected",
                "begin each item with a dash"
            );
            return [];
        }
        List<T> items = new(list.Items.Count);
        foreach (var item in list.Items)
            if (shape.Read(item, reading) is { } read)
                items.Add(read);
        return items;
    }

    private sealed class Job(string path, Slug? id, EntityKind? kind, Action<Job, SourceFile> read)
    {
        public string Path { get; } = path;
        public Slug? Id { get; } = id;
        public EntityKind? Kind { get; } = kind;
        public Action<Job, SourceFile> Read { get; } = read;
        public DiagnosticLog Log { get; } = new();
        public Reading? Reading { get; set; }
        public bool IsUnread { get; set; }
    }
}

/// <summary>What a file gave; null until it has been read, and where it gave nothing.</summary>
internal sealed class Result<T>
    where T : class
{
    public T? Value { get; set; }
}
