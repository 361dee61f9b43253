using CareerCompare.CommandLine;

return Entry.Run(args, Surroundings.OfThisProcess());
