import { mergeTests } from "@playwright/test";
import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import type { Seeded } from "@/lib/sandbox/control/seed";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { ServiceContext } from "@/lib/server/gate/service-context";
import type { Database } from "@/lib/server/store/open-database";
import type { SeedRequest } from "../start-sandbox";
import { test as databaseTest } from "./database-test";
import { test as sandboxTest } from "./sandbox-test";

/** A fresh sandbox business and a member, with the context of the sequence services. */
export type TestAccount = Seeded & {
  waba: AuthorizedWaba;
  ctx: ServiceContext;
  db: Database;
  /** Moves the app's clock forward. */
  pass(ms: number): void;
  /** Makes the next calls for this account fail. */
  fault(fault: Record<string, unknown>): Promise<unknown>;
  /** Removes all faults. */
  calm(): Promise<unknown>;
  /** The account's calls at the sandbox, as `POST /123/…`, oldest first. */
  calls(): Promise<{ method: string; path: string; params: Record<string, unknown> }[]>;
  /** Another application's client for the same account, for changes outside Overture. */
  elsewhere: ReturnType<typeof createGraphClient>;
};

type Fixtures = { open(seed?: SeedRequest, timeoutMs?: number): Promise<TestAccount> };

/** Specs of server services: each has its own database, and accounts at a sandbox for each worker. */
export const test = mergeTests(databaseTest, sandboxTest).extend<Fixtures>({
  open: async ({ sandbox, db }, use) => {
    await use(async (seed = {}, timeoutMs = 5_000) => {
      const seeded = await sandbox.seed(seed);
      const clock = { aheadMs: 0 };
      const client = (options = {}) =>
        createGraphClient({
          ...options,
          baseUrl: sandbox.url,
          version: "v26.0",
          accessToken: seeded.accessToken,
          appSecret: seeded.appSecret,
          timeoutMs,
          retry: { attempts: 1 },
        });
      return {
        ...seeded,
        db,
        waba: memberOf(seeded),
        ctx: {
          db: async () => db,
          graph: async (options) => client(options),
          now: () => new Date(Date.now() + clock.aheadMs),
        },
        pass: (ms) => {
          clock.aheadMs += ms;
        },
        fault: (fault) => {
          const match = { wabaId: seeded.wabaId, ...(fault.match as object) };
          return sandbox.control("POST", "/faults", { ...fault, match });
        },
        calm: () => sandbox.control("DELETE", `/faults?wabaId=${seeded.wabaId}`),
        calls: async () => {
          const path = `/requests?wabaId=${seeded.wabaId}`;
          return (
            await sandbox.control<{ requests: { method: string; path: string; params: Record<string, unknown> }[] }>(
              "GET",
              path,
            )
          ).requests;
        },
        elsewhere: client(),
      };
    });
  },
});

/** The gate's proof of membership; the gate has its own specs. */
function memberOf({ wabaId, userId, userName }: Seeded): AuthorizedWaba {
  return { wabaId, name: "Test", userId, userName, role: "admin" } as AuthorizedWaba;
}
