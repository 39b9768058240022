import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "../support/source-files";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const manifest: {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(read("package.json"));

test("the lockfile names no registry, so that any mirror serves", () => {
  expect(read("package-lock.json").match(/"resolved"/g)).toBeNull();
});

test("every dependency is pinned to one version", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
});

test("every npm script starts a file that is there", () => {
  const files = Object.values(manifest.scripts).flatMap((script) => script.match(/\b[\w/-]+\.ts\b/g) ?? []);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
