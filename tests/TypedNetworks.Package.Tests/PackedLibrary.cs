using System.Reflection;

namespace TypedNetworks.Package.Tests;

/// <summary>The library, packed once into a folder that serves as a feed, and a place for projects that use it.</summary>
public sealed class PackedLibrary : IDisposable
{
    /// <summary>The version of the package under test: none that any cache could already hold.</summary>
    public const string Version = "0.1.0-under-test";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("TypedNetworks");

    /// <summary>Packs what the surrounding build has just built.</summary>
    public PackedLibrary()
    {
        var (exitCode, output) = DotNet.Run(Repository, "pack", "src/TypedNetworks", "--no-build", "--configuration", Configuration, "--output", Feed, $"-p:PackageVersion={Version}");
        Assert.True(exitCode == 0, output);

        // The feed alone, and a package folder of its own: nothing from the machine's caches.
        File.WriteAllText(Path.Combine(_folder.FullName, "NuGet.config"), """
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="./.packages" />
              </config>
              <packageSources>
                <clear />
                <add key="feed" value="./feed" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(
        typeof(PackedLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    /// <summary>The package file.</summary>
    public string Package => Path.Combine(Feed, $"TypedNetworks.{Version}.nupkg");

    private static string Configuration { get; } = typeof(PackedLibrary).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>A new project that references the package.</summary>
    public string NewConsumer(string source) => NewProject($"""<PackageReference Include="TypedNetworks" Version="{Version}" />""", source);

    /// <summary>A new project that references the library's source, as the README says.</summary>
    public string NewSourceConsumer(string source) => NewProject(
        $"""
        <ProjectReference Include="{Repository}src/TypedNetworks/TypedNetworks.csproj" />
            <ProjectReference Include="{Repository}src/TypedNetworks.Generators/TypedNetworks.Generators.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <ProjectReference Include="{Repository}src/TypedNetworks.CodeFixes/TypedNetworks.CodeFixes.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
        """,
        source);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string NewProject(string references, string source)
    {
        var folder = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        _ = Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), source);

        // The strictest analysis there is: a user's project may ask for it, and generated code must not be in the way.
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <!-- Public classes in a program, so that missing documentation would be seen. -->
                <NoWarn>$(NoWarn);CA1515</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                {references}
              </ItemGroup>
            </Project>
            """);
        return folder;
    }
}
