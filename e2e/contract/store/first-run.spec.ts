import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { createSequence } from "@/lib/server/sequences/create/create-sequence";
import { firstRunOf, isFirstRun, skipFirstRun } from "@/lib/server/sequences/first-run";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { engines } from "../../support/engines";
import { type TestAccount, test } from "../../support/givens/store-test";

const at = new Date(0).toISOString();

async function known(account: TestAccount): Promise<TestAccount> {
  const { db, waba } = account;
  await db
    .insertInto("users")
    .values({ id: waba.userId, meta_user_id: waba.userId, name: waba.userName, created_at: at })
    .execute();
  return account;
}

async function listed(account: TestAccount): Promise<TestAccount> {
  await (await startSync(account.waba, {}, account.ctx))?.done;
  return known(account);
}

async function publish({ waba, ctx }: TestAccount, name: string): Promise<string> {
  const words = { name, text: "Hello", autofill: "", iceBreakers: [] };
  const result = await createSequence(waba, { words, attemptId: randomUUID() }, ctx);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.data.id;
}

const role = ({ waba }: TestAccount, given: "viewer" | "writer") => ({ ...waba, role: given });

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("people who may write in an account without sequences are shown the first steps", async ({ open }) => {
      const account = await listed(await open());
      expect(await firstRunOf(account.waba, null, account.ctx)).toBe("open");
      expect(await firstRunOf(role(account, "writer"), null, account.ctx)).toBe("open");
      expect(await isFirstRun(account.waba, account.ctx)).toBe(true);
      expect(await firstRunOf(role(account, "viewer"), null, account.ctx)).toBeNull();
      expect(await isFirstRun(role(account, "viewer"), account.ctx)).toBe(false);
    });

    test("not where sequences exist, and not before Meta has said whether any do", async ({ open }) => {
      const unread = await known(await open());
      expect(await firstRunOf(unread.waba, null, unread.ctx)).toBeNull();
      const full = await listed(await open({ sequences: 2 }));
      expect(await firstRunOf(full.waba, null, full.ctx)).toBeNull();
    });

    test("the first publication ends them, on that sequence, for every account", async ({ open }) => {
      const account = await listed(await open());
      const first = await publish(account, "First");
      expect(await firstRunOf(account.waba, first, account.ctx)).toBe("done");
      expect(await firstRunOf(account.waba, null, account.ctx)).toBeNull();
      expect(await isFirstRun(account.waba, account.ctx)).toBe(false);
      const second = await publish(account, "Second");
      expect(await firstRunOf(account.waba, second, account.ctx)).toBeNull();
      expect(await firstRunOf(account.waba, first, account.ctx)).toBeNull();
    });

    test("who skipped them is never shown them again, and can still publish", async ({ open }) => {
      const account = await listed(await open());
      expect(await skipFirstRun(account.waba, account.ctx)).toEqual({ ok: true, data: null });
      expect(await isFirstRun(account.waba, account.ctx)).toBe(false);
      expect(await firstRunOf(account.waba, null, account.ctx)).toBeNull();
      const first = await publish(account, "First");
      expect(await firstRunOf(account.waba, first, account.ctx)).toBeNull();
    });
  });
}
