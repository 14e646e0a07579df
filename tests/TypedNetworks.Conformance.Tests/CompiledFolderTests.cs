namespace TypedNetworks.Conformance.Tests;

/// <summary>Runs that reuse compiled networks test what they would have compiled.</summary>
public sealed class CompiledFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void SourcesAreCompiledOnce()
    {
        Assert.Equal([1], new CompiledFolder(_folder).GetOrAdd(["class A;", "class B;"], () => [1]));
        Assert.Equal([1], new CompiledFolder(_folder).GetOrAdd(["class A;", "class B;"], () => [2]));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void OtherSourcesAreCompiledAnew()
    {
        string[][] others = [["class A;", "class B;"], ["class B;", "class A;"], ["class A;class B;"], ["class A;class ", "B;"], []];
        for (byte i = 0; i < others.Length; i++)
        {
            Assert.Equal([i], new CompiledFolder(_folder).GetOrAdd(others[i], () => [i]));
        }
    }

    [Fact]
    public void FailureIsNotKept()
    {
        _ = Assert.Throws<InvalidOperationException>(() => new CompiledFolder(_folder).GetOrAdd(["class A"], () => throw new InvalidOperationException()));
        Assert.Equal([1], new CompiledFolder(_folder).GetOrAdd(["class A"], () => [1]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void WithoutAFolderEveryRunCompiles(string? folder)
    {
        Assert.Equal([1], new CompiledFolder(folder).GetOrAdd(["class A;"], () => [1]));
        Assert.Equal([2], new CompiledFolder(folder).GetOrAdd(["class A;"], () => [2]));
    }

    [Fact]
    public void TestsInParallelNeverSeeHalfAnAssembly()
    {
        var image = new byte[1 << 20];
        Array.Fill(image, (byte)7);
        _ = Parallel.For(0, 64, i => Assert.Equal(image, new CompiledFolder(_folder).GetOrAdd([$"class C{i % 4};"], () => image)));
        Assert.Equal(4, Directory.GetFiles(_folder).Length);
    }
}
