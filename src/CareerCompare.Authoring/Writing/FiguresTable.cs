using CareerCompare.Core.Sources;

namespace CareerCompare.Authoring.Writing;

/// <summary>A table of official figures, ready to be written.</summary>
/// <param name="Text">The file's whole text.</param>
/// <param name="Entry">What SOURCES.yaml says about it; its path is in it.</param>
internal sealed record FiguresTable(string Text, FiguresFile Entry);
