using TypedNetworks.Generators.Text;

namespace TypedNetworks.Generators.Tests.Text;

public class PageTests
{
    [Fact]
    public void A_hole_of_several_lines_is_indented_as_it_stands()
    {
        var lines = "one;\ntwo;\n\n    three;";

        Assert.Equal("""
            class
            {
                one;
                two;

                    three;
            }
            """, Page.Of($$"""
            class
            {
                {{lines}}
            }
            """));
    }

    [Fact]
    public void A_hole_behind_other_text_goes_on_at_that_lines_indentation() =>
        Assert.Equal("  x = a\n  b;", Page.Of($"  x = {"a\nb"};"));

    [Fact]
    public void A_line_with_nothing_but_an_empty_hole_disappears()
    {
        var empty = "";

        Assert.Equal("a\nb", Page.Of($"a\n{empty}\nb"));
        Assert.Equal("a\nb", Page.Of($"a\n    {empty}\nb"));
        Assert.Equal("a\n\nb", Page.Of($"a\n\n{empty}\n\nb"));
        Assert.Equal("a\nb", Page.Of($"{empty}\na\nb"));
        Assert.Equal("a\nb", Page.Of($"a\n{empty}\n{empty}\nb"));
    }

    [Fact]
    public void An_empty_hole_beside_other_text_leaves_the_line()
    {
        var empty = "";

        Assert.Equal("a;\nb", Page.Of($"a{empty};\nb"));
        Assert.Equal("a\n;\nb", Page.Of($"a\n{empty};\nb"));
        Assert.Equal("a\nx\nb", Page.Of($"a\n{empty}{"x"}\nb"));
    }

    [Fact]
    public void Blank_lines_stand_between_things_and_nowhere_else()
    {
        Assert.Equal("a\n\nb", Page.Of($"a\n\n\n\nb"));
        Assert.Equal("{\n    a\n}", Page.Of($"{"{"}\n\n    a\n\n{"}"}"));
        Assert.Equal("a", Page.Of($"\n\na"));
    }

    [Fact]
    public void A_blank_line_goes_behind_a_block_and_before_a_comment()
    {
        Assert.Equal("{\n}\n\na", Page.Of($"{"{"}\n{"}"}\na"));
        Assert.Equal("{\n    {\n    }\n}", Page.Of($"{"{"}\n    {"{"}\n    {"}"}\n{"}"}"));
        Assert.Equal("{\n}\nelse\n{\n}", Page.Of($"{"{"}\n{"}"}\nelse\n{"{"}\n{"}"}"));
        Assert.Equal("a\n\n// b\n// c\nd", Page.Of($"a\n// b\n// c\nd"));
        Assert.Equal("{\n    // a\n}", Page.Of($"{"{"}\n    // a\n{"}"}"));
        Assert.Equal("a\n/// b", Page.Of($"a\n/// b"));
    }

    [Fact]
    public void No_line_ends_in_blanks() => Assert.Equal("a\nb", Page.Of($"a  \nb{" "}"));

    [Fact]
    public void A_source_with_CRLF_gives_the_same_page()
    {
        var (empty, lines) = ("", "one\ntwo");

        Assert.Equal(Page.Of($"a\n{empty}\n  {lines}\n\nb"), Page.Of($"a\r\n{empty}\r\n  {lines}\r\n\r\nb"));
    }

    [Fact]
    public void A_page_fits_the_hole_of_another()
    {
        var inner = Page.Of($"if\n{"{"}\n    {"a;\nb;"}\n{"}"}");

        Assert.Equal("{\n    if\n    {\n        a;\n        b;\n    }\n}", Page.Of($"{"{"}\n    {inner}\n{"}"}"));
    }

    [Fact]
    public void Whole_numbers_are_spelled_without_culture() =>
        Assert.Equal("-1234567", Cultures.Under("fi-FI", () => Page.Of($"{-1234567}")));

    [Fact]
    public void Blocks_have_a_blank_line_between_them_and_none_for_the_empty_ones()
    {
        Assert.Equal("a\n\nb", Page.Blocks("", "a", "", "b", ""));
        Assert.Equal("", Page.Blocks("", ""));
        Assert.Equal("a\nb", Page.Lines(["a", "b"]));
    }
}
