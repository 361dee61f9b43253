using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Tests.Theme;

public sealed class KeptTests
{
    private int written;

    [Fact]
    public void What_is_kept_is_written_once_and_stands_wherever_it_is_asked_for()
    {
        Kept<string> kept = new("<manager>");
        Assert.Equal("[&lt;manager&gt;][&lt;manager&gt;]", Rendered.Text(new Twice { Model = kept, Part = Counted }));
        Assert.Equal("[&lt;manager&gt;][&lt;manager&gt;]", Rendered.Text(new Twice { Model = kept, Part = Counted }));
        Assert.Equal(1, written);
    }

    [Fact]
    public void What_is_kept_may_cite_nothing() =>
        Assert.Throws<InvalidOperationException>(() =>
            Rendered.Text(
                new Twice
                {
                    Model = new("x"),
                    Part = _ => new NoteLabel { Model = Samples.Note(DoubtLabel.Official, 1) },
                }
            )
        );

    private Name Counted(string text)
    {
        written++;
        return new() { Model = text };
    }

    private sealed class Name : HtmlPart<string>
    {
        public override Task ExecuteAsync()
        {
            Write(Model);
            return Task.CompletedTask;
        }
    }

    private sealed class Twice : HtmlPart<Kept<string>>
    {
        public required Func<string, HtmlPart> Part { get; init; }

        public override Task ExecuteAsync()
        {
            foreach (var _ in (int[])[1, 2])
            {
                WriteLiteral("["u8);
                Write(Model, Part);
                WriteLiteral("]"u8);
            }
            return Task.CompletedTask;
        }
    }
}
