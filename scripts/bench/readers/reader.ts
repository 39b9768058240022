/** Where a reader process reads; given as JSON in its only argument. */
export type ReaderTarget = { sandboxUrl: string; wabaId: string; adAccountId: string; accessToken: string };

/** One whole reading of the list: wall time, and the process's own CPU time, user and system. */
export type Reading = { count: number; timeMs: number; cpuMs: number };

/** Reads the list once for each message of the parent and answers what it took. */
export function serveReadings(read: (target: ReaderTarget) => Promise<number>): void {
  const target = JSON.parse(process.argv[2] ?? "") as ReaderTarget;
  process.on("message", async () => {
    const cpuBefore = process.cpuUsage();
    const startMs = performance.now();
    const count = await read(target);
    const timeMs = performance.now() - startMs;
    const { user, system } = process.cpuUsage(cpuBefore);
    process.send?.({ count, timeMs, cpuMs: (user + system) / 1000 } satisfies Reading);
  });
}
