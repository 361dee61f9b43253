namespace CareerCompare.BrowserTests.Requirements;

/// <summary>What <c>dotnet publish</c> needs beside the SDK to make a native program: a linker with the C library, and zlib.</summary>
internal static class NativeCompiler
{
    public const string Variable = "CAREERCOMPARE_REQUIRE_NATIVE";

    /// <summary>Why nothing native can be made here; null where it can.</summary>
    public static string? Missing { get; } =
        !OperatingSystem.IsLinux() ? "the native program is tried on Linux only"
        : !IsOnPath("clang") && !IsOnPath("gcc")
            ? "there is neither clang nor gcc on the path: install one; .ci/run does it"
        : !File.Exists("/usr/include/zlib.h") ? "there is no /usr/include/zlib.h: install zlib1g-dev; .ci/run does it"
        : null;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}

/// <summary>A fact about the native program; skipped when it is found, as a <see cref="BrowserFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = Required.SkipFor(NativeCompiler.Missing, NativeCompiler.Variable);
}
