namespace CareerCompare.Core.Sources;

/// <summary>What kind of witness a source is. How much weight a method has is decided in <c>Verdicts</c>.</summary>
public enum SourceKind { OfficialStatistics, ProfessionalBody, Survey, SelfReported, Editorial, Seller }
