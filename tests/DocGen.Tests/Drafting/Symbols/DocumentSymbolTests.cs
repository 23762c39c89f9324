using DocGen.Drafting.Symbols;

namespace DocGen.Tests.Drafting.Symbols;

public class DocumentSymbolTests
{
    [Theory]
    [InlineData("WTPF-IEG/3/40(Rev.1)", "WTPF-IEG/3/40", null, 40, "Revision 1", 0, null)]
    [InlineData("PP14/34(Rev.1)(Add.1)-E", "PP14/34", null, 34, "Revision 1, Addendum 1", 1, "E")]
    [InlineData("PP14/34(Add.1)(Rev.2)", "PP14/34", null, 34, "Addendum 1, Revision 2", 2, null)]
    [InlineData("WSIS/PC-3/DOC/6(Rev.1)(Corr.1)", "WSIS/PC-3/DOC/6", "DOC", 6, "Revision 1, Corrigendum 1", 1, null)]
    [InlineData("WTPF-13/16(Rév.1)-F", "WTPF-13/16", null, 16, "Revision 1", 0, "F")]
    [InlineData(" WTPF-IEG/3/DT/5 (Add. 12) ", "WTPF-IEG/3/DT/5", "DT", 5, "Addendum 12", 1, null)]
    [InlineData("WTPF-13/ADM-11", "WTPF-13/ADM-11", null, null, "", 0, null)]
    [InlineData("A/RES/60/252", "A/RES/60/252", null, 252, "", 0, null)]
    [InlineData("C18/35-C", "C18/35", null, 35, "", 0, "C")]
    [InlineData("(Rev.1)", "", null, null, "Revision 1", 0, null)]
    [InlineData("40(Rev.99999999999)", "40(Rev.99999999999)", null, null, "", 0, null)]
    [InlineData("", "", null, null, "", 0, null)]
    public void A_symbol_is_taken_apart(string text, string start, string? series, int? number, string amendments, int spelt, string? letter)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal(
            (start, series, number, amendments, spelt, letter),
            (symbol.Base, symbol.Series, symbol.Number, string.Join(", ", symbol.Amendments.Select(a => $"{a.Kind} {a.Number}")), symbol.Spelt, symbol.Letter));
    }

    [Fact]
    public void Numbers_count_as_numbers_and_amendments_follow_what_they_amend()
    {
        string[] ordered =
        [
            "WTPF-IEG/2/9", "WTPF-IEG/2/9(Rev.1)", "WTPF-IEG/2/9(Rev.1)(Add.1)", "WTPF-IEG/2/9(Rev.2)", "WTPF-IEG/2/9(Rev.10)", "WTPF-IEG/2/9(Add.1)",
            "WTPF-IEG/2/9(Corr.1)", "WTPF-IEG/2/10", "WTPF-IEG/2/ADM/1", "WTPF-IEG/3/1", "WTPF-IEG/10/1",
        ];

        Assert.Equal(ordered, ordered.Reverse().OrderBy(DocumentSymbol.Parse, SymbolOrder.Instance));
        Assert.Equal(["WTPF-IEG/3/1", null], new[] { null, "WTPF-IEG/3/1" }.OrderBy(s => s is null ? null : DocumentSymbol.Parse(s), SymbolOrder.Instance));
    }
}
