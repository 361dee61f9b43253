namespace CareerCompare.Load.Files;

/// <summary>How large an input may be. A person does not write more than this; a machine that does is attacking or broken.</summary>
public static class SizeLimit
{
    public const int Yaml = 1_000_000;
    public const int Markdown = 256_000;
    public const int Csv = 8_000_000;

    public static int Of(string path) => Path.GetExtension(path) switch
    {
        ".md" => Markdown,
        ".csv" => Csv,
        _ => Yaml,
    };
}
