using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Core;

public class PlainLettersTests
{
    [Theory]
    [InlineData("Éclair", "eclair")]
    [InlineData("ŁÓDŹ ŽIŽEK", "lodz zizek")]
    [InlineData("Øresund", "oresund")]
    [InlineData("3D – 職", "3d – 職")]
    public void Accents_and_capitals_go_and_the_rest_stays(string words, string plain) =>
        Assert.Equal(plain, PlainLetters.Of(words));
}
