using CareerCompare.CommandLine;

return Entry.Run(args, HostEnvironment.OfThisProcess());
