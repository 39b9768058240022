import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { listSequences as listAtMeta } from "@/lib/graph/edges/sequences/list-sequences";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { checkCreates } from "@/lib/server/sequences/check-creates";
import { createSequence, type NewSequence } from "@/lib/server/sequences/create/create-sequence";
import type { SeedRequest } from "../start-sandbox";
import { test as storeTest, type TestAccount } from "./store-test";

export const words: SequenceWords = { name: "New", text: "Hello", autofill: "", iceBreakers: [{ title: "Prices?" }] };
export const message = { text: "Hello", ice_breakers: [{ title: "Prices?" }] };
export const isCreate = { method: "POST", params: { sequence_id: null } };
export const SECOND = 1_000;

export type Shop = TestAccount & {
  create(input?: Partial<NewSequence>, by?: AuthorizedWaba): ReturnType<typeof createSequence>;
  /** Another member of the same account. */
  colleague: AuthorizedWaba;
  /** Advances time at Meta and the servers second by second, while the servers check lost creates. */
  live(ms: number): Promise<void>;
  /** Advances time only at Meta, so that a late create lands before the servers check. */
  landed(ms: number): Promise<unknown>;
  /** Runs one check on the servers now. */
  look(): Promise<void>;
  atMeta(): Promise<{ id: string; name: string }[]>;
  /** The number of list or write calls at Meta for the account. */
  count(method: string): Promise<number>;
  /** The next create gets no answer, and lands this much later. */
  lateBy(ms: number): Promise<unknown>;
};

/** Specs of lost create answers, with simulated clocks. */
export const test = storeTest.extend<{ shopWith: (seed?: SeedRequest) => Promise<Shop> }>({
  shopWith: async ({ open, sandbox }, use) => {
    await use(async (seed) => {
      const account = await open(seed);
      const { waba, ctx, wabaId } = account;
      const colleague = { ...waba, userId: `${waba.userId}-colleague`, userName: "Colleague" } as AuthorizedWaba;
      const members = [waba, colleague];
      const look = () =>
        checkCreates({
          db: ctx.db,
          now: ctx.now,
          member: async (userId) => members.find((member) => member.userId === userId) ?? null,
          contextOf: () => ctx,
        });
      return {
        ...account,
        colleague,
        look,
        create: (input = {}, by = waba) => createSequence(by, { words, ...input }, ctx),
        live: async (ms) => {
          for (let passed = 0; passed < ms; passed += SECOND) {
            account.pass(SECOND);
            await sandbox.control("POST", "/late-calls", { wabaId, passMs: SECOND });
            await look();
          }
        },
        landed: (ms) => sandbox.control("POST", "/late-calls", { wabaId, passMs: ms }),
        atMeta: async () => {
          const rows: { id: string; name: string }[] = [];
          for await (const { sequences } of listAtMeta(account.elsewhere, wabaId)) rows.push(...sequences);
          return rows;
        },
        count: async (wanted) => (await account.calls()).filter(({ method }) => method === wanted).length,
        lateBy: (ms) => account.fault({ match: isCreate, cut: true, commitAfterMs: ms }),
      };
    });
  },
});
