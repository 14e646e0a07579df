using TypedNetworks.Benchmarks.Peers;

using var peer = new OursPeer();
PeerServer.Serve(peer, Console.In, Console.Out);
