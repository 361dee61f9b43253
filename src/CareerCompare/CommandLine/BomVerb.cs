using CareerCompare.Authoring.Supply;

namespace CareerCompare.CommandLine;

/// <summary>Prints which packages go into the program.</summary>
internal static class BomVerb
{
    public static int Run(Surroundings here, string root)
    {
        if (BillOfMaterials.Of(root, typeof(BomVerb).Assembly.GetName().Version!.ToString(3)) is { } bill)
        {
            here.Out.Write(bill);
            return ExitCode.Fine;
        }
        here.Err.WriteLine($"there is no src/CareerCompare/packages.lock.json in {root}");
        here.Err.WriteLine("  = hint: run this in a clone of the program: the list is made of its lock files");
        return ExitCode.Usage;
    }
}
