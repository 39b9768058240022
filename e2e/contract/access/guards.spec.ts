import { expect } from "@playwright/test";
import fc from "fast-check";
import { clientAddress } from "@/lib/server/auth/limits/client-address";
import { returnAttempt, takeAttempt } from "@/lib/server/auth/limits/rate-limit";
import { healthOf } from "@/lib/server/auth/memberships/connection-health";
import { roleFromTasks } from "@/lib/server/auth/memberships/role-from-tasks";
import { safeCallback } from "@/lib/server/auth/safe-callback";
import { securityHeaders } from "@/lib/server/gate/security-headers";
import { test } from "../../support/givens/access-test";

const ORIGIN = "https://overture.example";

test("sign-in leads back to paths of ours, query and fragment included", () => {
  for (const path of ["/", "/123/sequences", "/123/sequences?q=caf%C3%A9&status=in_ad#top", "/accounts"]) {
    expect(safeCallback(path)).toBe(path);
  }
});

test("and to nothing else", () => {
  const foreign = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
  ];
  const inside = ["/sign-in", "/sign-in?callbackUrl=/x", "/api/auth/signout", "", "123", "/x/..//evil.example"];
  for (const wanted of [...foreign, ...inside, null, undefined, ["/a", "/b"]]) {
    expect(safeCallback(wanted), String(wanted)).toBe("/");
  }
});

test("whatever is asked for, the browser stays with us", () => {
  const hostile = fc.array(
    fc.constantFrom("/", "\\", ".", "..", "evil.example", "\t", "\n", "@", ":", "?", "#", "%2f", "a"),
  );
  fc.assert(
    fc.property(hostile, (parts) => new URL(safeCallback(`/${parts.join("")}`), ORIGIN).origin === ORIGIN),
    { numRuns: 2000 },
  );
});

test("attempts count up to the limit, say when to come back, and start again in the next window", async ({ db }) => {
  const rule = { name: "test", subject: "192.0.2.1", limit: 2, windowMs: 60_000 };
  const at = new Date("2026-11-22T14:00:10.000Z");
  expect(await takeAttempt(db, rule, at)).toEqual({ allowed: true });
  expect(await takeAttempt(db, rule, at)).toEqual({ allowed: true });
  const retryAt = new Date("2026-11-22T14:01:00.000Z");
  expect(await takeAttempt(db, rule, at)).toEqual({ allowed: false, retryAt });
  expect(await takeAttempt(db, { ...rule, subject: "192.0.2.2" }, at)).toEqual({ allowed: true });
  expect(await takeAttempt(db, rule, retryAt)).toEqual({ allowed: true });
});

test("attempts at once are all counted, and one that succeeded is given back", async ({ db }) => {
  const rule = { name: "test", subject: "fd00::1", limit: 5, windowMs: 60_000 };
  const at = new Date("2026-11-22T14:00:10.000Z");
  const answers = await Promise.all(Array.from({ length: 9 }, () => takeAttempt(db, rule, at)));
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(5);
  for (const _ of answers) await returnAttempt(db, rule, at);
  expect(await takeAttempt(db, rule, at)).toEqual({ allowed: true });
});

test("who counts is who connects, or whom the trusted proxies saw; never what the visitor claims", () => {
  const address = (forwarded: string | null, trusted: number) =>
    clientAddress(
      new Headers({ "x-peer-address": "10.0.0.1", ...(forwarded ? { "x-forwarded-for": forwarded } : {}) }),
      trusted,
    );
  expect(address("1.1.1.1", 0)).toBe("10.0.0.1");
  expect(address("1.1.1.1, 192.0.2.7", 1)).toBe("192.0.2.7");
  expect(address("1.1.1.1, 192.0.2.7, 10.0.0.2", 2)).toBe("192.0.2.7");
  expect(address("192.0.2.7", 3)).toBe("192.0.2.7");
  expect(address(null, 1)).toBe("10.0.0.1");
  expect(clientAddress(new Headers({ "x-forwarded-for": "1.1.1.1" }), 0)).toBe("unknown");
});

test("a connection warns a week ahead, and is broken once over, refused or missing", () => {
  const now = Date.parse("2026-11-22T00:00:00.000Z");
  const state = (expires_at: string | null, broken_at: string | null = null) =>
    healthOf({ expires_at, broken_at }, now).state;
  expect(state(null)).toBe("ok");
  expect(state("2026-12-22T00:00:00.000Z")).toBe("ok");
  expect(state("2026-11-28T00:00:00.000Z")).toBe("expiring");
  expect(state("2026-11-21T00:00:00.000Z")).toBe("broken");
  expect(state(null, "2026-11-21T00:00:00.000Z")).toBe("broken");
  expect(healthOf(undefined, now).state).toBe("broken");
});

test("tasks that nobody knows decide nothing", () => {
  expect(roleFromTasks([])).toBeNull();
  expect(roleFromTasks(["MESSAGING", "SOMETHING_NEW"])).toBeNull();
});

test("in production scripts run only by nonce, framing is forbidden, and https stays https", () => {
  const headers = securityHeaders({ nonce: "abc", development: false, https: true });
  const policy = headers["content-security-policy"];
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe-eval");
  expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  expect(securityHeaders({ nonce: "abc", development: false, https: false })).not.toHaveProperty(
    "strict-transport-security",
  );
});
