namespace CareerCompare.Core.Sources;

/// <summary>
/// What kind of witness a source is. How much weight a method has is decided in <c>Verdicts</c>. An issuer's page sets the
/// rules of its own letters; what the same body says of the field is a professional body's.
/// </summary>
public enum SourceKind { OfficialStatistics, Issuer, ProfessionalBody, Survey, SelfReported, Editorial, Seller }
