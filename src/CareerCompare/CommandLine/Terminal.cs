using Spectre.Console;

namespace CareerCompare.CommandLine;

/// <summary>Spectre's console over what surrounds the program, so that a test can read what a person would see.</summary>
internal static class Terminal
{
    public static IAnsiConsole Of(HostEnvironment here) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = here.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(here.Out),
    });
}
