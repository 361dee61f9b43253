namespace CareerCompare.Core.Diagnostics;

/// <summary>An error stops the build; a warning is printed and may be promoted.</summary>
public enum Severity { Warning, Error }
