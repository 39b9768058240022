import type { ServiceContext } from "@/lib/server/gate/service-context";

const ANSWERED_MS = 2_000;

/** The context of a process that dies at its n-th call to Meta. */
export type CrashingContext = {
  ctx: ServiceContext;
  /** Resolves when it has died; never if it needed fewer calls. */
  ended: Promise<"dead">;
};

/**
 * Simulates `kill -9` at the `at`-th call, before Meta receives it or after Meta executes it; the lease remains. The
 * mirror's own calls, which ask for usage, continue.
 */
export function crashingContext(ctx: ServiceContext, at: number, when: "before" | "after"): CrashingContext {
  let calls = 0;
  let diedAt = Number.POSITIVE_INFINITY;
  let end: (word: "dead") => void = () => {};
  const ended = new Promise<"dead">((resolve) => {
    end = resolve;
  });
  const forever = () => {
    diedAt = Math.min(diedAt, Date.now());
    end("dead");
    return new Promise<never>(() => {});
  };
  return {
    ended,
    ctx: {
      ...ctx,
      // It no longer renews its lease either; its answer to the caller may still be under way.
      db: () => (Date.now() - diedAt > ANSWERED_MS ? new Promise<never>(() => {}) : ctx.db()),
      graph: async (options) => {
        const client = await ctx.graph(options);
        if (options?.onUsage) return client;
        return {
          ...client,
          request: async (call) => {
            calls += 1;
            if (calls < at) return client.request(call);
            if (calls > at || when === "before") return forever();
            await client.request(call);
            return forever();
          },
        };
      },
    },
  };
}
