import { expect, test } from "@playwright/test";
import { GET as live } from "@/app/api/health/route";
import { isReady } from "@/lib/server/store/is-ready";
import { openDatabase } from "@/lib/server/store/open-database";
import { test as storeTest } from "../../support/givens/store-test";

test("live answers without asking anyone", async () => {
  const response = live();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok" });
});

storeTest("ready is the migrated database that answers, and not ready the one that is gone", async ({ place }) => {
  const db = await openDatabase(place.url);
  expect(await isReady(async () => db)).toBe(true);
  await db.destroy();
  expect(await isReady(async () => db)).toBe(false);
  expect(await isReady(() => Promise.reject(new Error("NEXTAUTH_SECRET is missing")))).toBe(false);
});
