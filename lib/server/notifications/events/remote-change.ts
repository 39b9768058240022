export type RemoteChange = { sequenceId: string; name: string; what: "changed" | "disappeared"; contentHash: string };
