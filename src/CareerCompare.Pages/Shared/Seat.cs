namespace CareerCompare.Pages.Shared;

/// <summary>Which of the two roles: A is drawn solid, B outlined. Colour means a role and nothing else.</summary>
public enum Seat { A, B }
