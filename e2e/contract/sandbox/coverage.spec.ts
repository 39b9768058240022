import { expect, test } from "@playwright/test";
import { coverage, otherCoverage, webhookCoverage } from "@/lib/sandbox/coverage";
import { createGraphApp } from "@/lib/sandbox/graph-app";
import { defaultApp } from "@/lib/sandbox/state/default-app";
import { subscribableFields } from "@/lib/sandbox/webhooks/subscription";
import { createWorld } from "@/lib/sandbox/world";

const registered = createGraphApp(createWorld(defaultApp))
  .routes.filter(({ method }) => method !== "ALL")
  .map(({ method, path }) => `${method} ${path}`);

const claimed = (...states: string[]) =>
  coverage.filter(({ state }) => states.includes(state)).map(({ route }) => route);

test("the coverage table names exactly the routes that there are", () => {
  expect([...registered].sort()).toEqual(claimed("supported", "partial").sort());
});

test("what the table calls absent is absent", () => {
  expect(claimed("absent").filter((route) => registered.includes(route))).toEqual([]);
});

test("whatever is less than the whole says what is missing", () => {
  expect([...coverage, ...otherCoverage].filter(({ state, note }) => state === "partial" && note === "")).toEqual([]);
});

test("each webhook field is listed once, and partial support says what is missing", () => {
  expect(webhookCoverage.map(({ field }) => field).sort()).toEqual([...subscribableFields].sort());
  expect(webhookCoverage.filter(({ state, note }) => state === "partial" && note === "")).toEqual([]);
  expect(webhookCoverage.filter(({ state }) => state !== "absent").map(({ field }) => field)).toEqual([
    "messages",
    "standby",
  ]);
});
