namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>A program that was started could not do its work; the message holds its last words.</summary>
internal sealed class ChildFailedException(string message) : Exception(message);
