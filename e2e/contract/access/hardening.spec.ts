import { chmod, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { expect } from "@playwright/test";
import { pruneAttempts, takeAttempt } from "@/lib/server/auth/limits/rate-limit";
import { isForeignWrite } from "@/lib/server/gate/is-foreign-write";
import { keepRefusalsUnstored, prepareRequest } from "@/lib/server/gate/prepare-requests";
import { createLogger } from "@/lib/server/log/log";
import { logFrameworkErrors } from "@/lib/server/log/log-framework-errors";
import { scrub } from "@/lib/server/log/scrub";
import { openDatabase } from "@/lib/server/store/open-database";
import { test } from "../../support/givens/access-test";

const LENGTH = 64 * 1024;

for (const unit of ["a", "a.", "EA", "a@", "a://", "a://b:", "code=", "Bearer ", "+", "a-b_"]) {
  test(`64 KB of “${unit}” are scrubbed in a moment`, () => {
    const text = unit.repeat(LENGTH / unit.length);
    const startedAt = performance.now();
    scrub(text);
    // Quadratic time takes 11 s; the bound allows for a busy machine.
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
}

test("addresses and passwords are taken out wherever they begin", () => {
  expect(scrub("<ana@shop.example>,bob.b@shop.example")).toBe("<[email]>,[email]");
  expect(scrub(`${"x".repeat(500)}@shop.example`)).toBe("[email]");
  expect(scrub("(postgres://app:hunter2@db/x)")).toBe("(postgres://app:[redacted]@db/x)");
});

test("only the owner reads the database and its companions, also when they were open to all before", async ({
  place,
}) => {
  const path = place.url.slice("file:".length);
  const modes = async () =>
    Promise.all([path, `${path}-wal`, `${path}-shm`].map(async (file) => (await stat(file)).mode & 0o777));
  const fresh = await openDatabase(place.url);
  expect(await modes()).toEqual([0o600, 0o600, 0o600]);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) await chmod(file, 0o644);
  const again = await openDatabase(place.url);
  expect(await modes()).toEqual([0o600, 0o600, 0o600]);
  await Promise.all([fresh.destroy(), again.destroy()]);
});

test("counts of attempts that matter no longer are deleted, the others stay", async ({ db }) => {
  const rule = { name: "test", limit: 5, windowMs: 600_000 };
  await takeAttempt(db, { ...rule, subject: "old" }, new Date("2026-11-20T14:00:00.000Z"));
  await takeAttempt(db, { ...rule, subject: "new" }, new Date("2026-11-22T13:55:00.000Z"));
  await pruneAttempts(db, new Date("2026-11-22T14:00:00.000Z"));
  const left = await db.selectFrom("rate_limits").select("window_start").execute();
  expect(left).toEqual([{ window_start: "2026-11-22T13:50:00.000Z" }]);
});

test("a write that another site's page sends is refused before anything reads it", () => {
  const own = "https://overture.example";
  const foreign = (method: string, headers: Record<string, string>) =>
    isForeignWrite(method, new Headers(headers), own);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    expect(foreign(method, { "sec-fetch-site": "cross-site" })).toBe(true);
    expect(foreign(method, { "sec-fetch-site": "same-site", origin: own })).toBe(true);
    expect(foreign(method, { origin: "https://evil.example", host: "overture.example" })).toBe(true);
    expect(foreign(method, { origin: "null" })).toBe(true);
    expect(foreign(method, { "sec-fetch-site": "same-origin", origin: "null" })).toBe(false);
    expect(foreign(method, { origin: own, host: "10.0.0.7:3000" })).toBe(false);
    expect(foreign(method, { origin: "https://a.example", "x-forwarded-host": "a.example, b.example" })).toBe(false);
    expect(foreign(method, {})).toBe(false);
  }
  expect(foreign("GET", { "sec-fetch-site": "cross-site" })).toBe(false);
});

test("a request carries the address that connected, and an unknown method goes to its refusal", () => {
  const request = (method: string) => {
    const socket = { remoteAddress: "192.0.2.9" } as Socket;
    const prepared = { headers: { "x-peer-address": "1.1.1.1" }, method, url: "/accounts", socket };
    prepareRequest(prepared);
    return prepared;
  };
  expect(request("POST")).toMatchObject({ method: "POST", url: "/accounts" });
  expect(request("POST").headers).toEqual({ "x-peer-address": "192.0.2.9" });
  expect(request("TRACE")).toMatchObject({ method: "GET", url: "/api/method-not-allowed" });
  expect(request("PROPFIND").url).toBe("/api/method-not-allowed");
});

test("what the framework prints about a failure goes through the log, without tokens and addresses", () => {
  const lines: string[] = [];
  const output = { error: console.error, warn: console.warn };
  logFrameworkErrors(output, createLogger("info", { write: (line) => lines.push(line) }));
  output.error("Unhandled", new Error("GET /x?access_token=hunter2 for ana@shop.example"));
  output.warn("slow: %s", "Bearer hunter2-hunter2");
  expect(lines.map((line) => JSON.parse(line).level)).toEqual([50, 40]);
  expect(lines[0]).toContain("Unhandled");
  expect(lines.join("")).not.toMatch(/hunter2|ana@/);
});

test("no refusal is cached, from any source, unless its route says for how long", async () => {
  const server = createServer((request, response) => {
    keepRefusalsUnstored(response);
    const [, status, cache] = (request.url ?? "").split("/");
    response.statusCode = Number(status);
    if (cache) response.setHeader("cache-control", cache);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const cacheOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get("cache-control");
  for (const status of [400, 404, 405, 500]) expect(await cacheOf(`/${status}`)).toBe("no-store");
  expect(await cacheOf("/404/max-age=300")).toBe("max-age=300");
  expect(await cacheOf("/200")).toBeNull();
  server.closeAllConnections();
  server.close();
});
