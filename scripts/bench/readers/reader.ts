export type ReaderTarget = { sandboxUrl: string; wabaId: string; adAccountId: string; accessToken: string };

/** One complete read: wall time, and the process's user and system CPU time. */
export type Reading = { count: number; timeMs: number; cpuMs: number };

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
