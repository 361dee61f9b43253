namespace CareerCompare.CommandLine;

/// <summary>What the program tells the shell. From 64 up the numbers are those of <c>sysexits.h</c>.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Somebody's content, or a finished page, is at fault.</summary>
    public const int Content = 1;

    /// <summary>The command line is at fault: an unknown option, a root without roles, an output that must not be replaced, a port in use.</summary>
    public const int Usage = 2;

    /// <summary>The program is at fault.</summary>
    public const int Bug = 70;

    /// <summary>The disk is full, or something may not be written.</summary>
    public const int CannotWrite = 74;

    /// <summary>Another build is writing to the same place; later it may work.</summary>
    public const int Busy = 75;

    /// <summary>Somebody pressed Ctrl-C; what shells give for a program that SIGINT ended.</summary>
    public const int Stopped = 130;
}
