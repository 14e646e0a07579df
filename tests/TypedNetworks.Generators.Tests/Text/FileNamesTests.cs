using TypedNetworks.Generators.Emission;

namespace TypedNetworks.Generators.Tests.Text;

public class FileNamesTests
{
    [Theory]
    [InlineData("Gate", "", "Gate.g.cs")]
    [InlineData("Robots.Arm", "Forward", "Robots.Arm.Forward.g.cs")]
    [InlineData("Robots.Outer+Arm", "Forward", "Robots.Outer.Arm.Forward.g.cs")]
    [InlineData("Outer<T, U>+Arm", "", "Outer{T, U}.Arm.g.cs")]
    [InlineData("@class.@new", "Backprop", "class.new.Backprop.g.cs")]
    public void A_file_is_called_after_its_network_and_what_it_holds(string network, string part, string name) =>
        Assert.Equal(name, FileNames.HintName(new GeneratedFile(network, part, ""), default));

    [Fact]
    public void Names_that_differ_by_case_alone_are_twins() =>
        Assert.Equal(["A.B", "A.b", "a.b"], FileNames.FindTwins(["A.b", "C", "a.b", "A.B", "c.D"]));

    [Fact]
    public void Twins_have_names_that_differ_by_more_than_case()
    {
        string[] networks = ["Gate", "GATE", "gate", "gatE", "@gAte", "Other"];
        var twins = FileNames.FindTwins(networks);

        var names = networks.Select(network => FileNames.HintName(new GeneratedFile(network, "Forward", ""), twins)).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("Other.Forward.g.cs", names);
        Assert.Contains("Gate.8.Forward.g.cs", names);
    }

    [Fact]
    public void A_twin_is_called_the_same_in_whatever_order_it_is_found() =>
        Assert.Equal(FileNames.FindTwins(["Gate", "GATE", "gate"]), FileNames.FindTwins(["gate", "GATE", "Gate"]));

    // Were two files called the same, the generator would fail and no network of the project be written.
    [Theory]
    [InlineData("[Network(Inputs = 1, Outputs = 1)] partial class Gate; [Network(Inputs = 1, Outputs = 1)] partial class GATE;")]
    [InlineData("[Network(Inputs = 1, Outputs = 1)] partial class Gate; [Network(Inputs = 1, Outputs = 1)] partial class Gate<T>;")]
    [InlineData("partial class Outer { [Network] partial class Gate; } partial class Outer<T> { [Network] partial class Gate; }")]
    [InlineData("namespace A.B { [Network] partial class Gate; } namespace A { partial class B { [Network] partial class Gate; } }")]
    [InlineData("[Network(Inputs = 1, Outputs = 1)] partial class Gate; [Network(Inputs = 1, Outputs = 1)] partial class @GATE; [Network] partial class @gate;")]
    public void Networks_that_are_nearly_called_the_same_have_files_of_their_own(string source)
    {
        var files = InMemory.GeneratedFiles("using TypedNetworks;\n" + source).Keys;

        Assert.Equal(files.Count(), files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(files.Count() >= 2);
    }

    [Fact]
    public void Networks_of_one_name_that_are_each_local_to_their_file_do_no_harm()
    {
        var files = InMemory.GeneratedFiles(
            "[TypedNetworks.Network(Inputs = 1, Outputs = 1)] file partial class Gate;",
            "[TypedNetworks.Network(Inputs = 1, Outputs = 1)] file partial class Gate;",
            "file partial class Outer { [TypedNetworks.Network(Inputs = 1, Outputs = 1)] public partial class Gate; }",
            "file partial class Outer { [TypedNetworks.Network(Inputs = 1, Outputs = 1)] public partial class Gate; }",
            "[TypedNetworks.Network(Inputs = 1, Outputs = 1)] partial class Other;").Keys;

        Assert.Contains("Other.Forward.g.cs", files);
    }
}
