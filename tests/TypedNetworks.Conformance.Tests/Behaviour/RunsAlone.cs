namespace TypedNetworks.Conformance.Tests.Behaviour;

/// <summary>Tests that run after all others, one by one, since what others do meanwhile would disturb them.</summary>
[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public class RunsAlone;
