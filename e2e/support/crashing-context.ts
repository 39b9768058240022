import type { ServiceContext } from "@/lib/server/gate/service-context";

const ANSWERED_MS = 2_000;

/** Means of a process that ends at its n-th call to Meta. */
export type CrashingContext = {
  ctx: ServiceContext;
  /** Resolves when it has ended; a process that needed fewer calls never does. */
  ended: Promise<"dead">;
};

/**
 * What a process works with that stops for good at its `at`-th call of the work itself: before Meta got it, or after Meta
 * carried it out and before the answer was seen. Nothing that comes after that call ever runs, as after `kill -9`; its
 * lease stays behind. The mirror's own looks at Meta, which ask for usage, go on.
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
      // Nor does it renew its lease any more. The answer to whoever began the work may be under way that moment.
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
