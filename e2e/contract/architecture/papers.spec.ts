import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "../../support/source-files";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const manifest: {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(read("package.json"));

test("the lockfile names no registry, so that any mirror serves", () => {
  expect(read("package-lock.json").match(/"resolved"/g)).toBeNull();
});

test("the lockfile holds every platform's packages, so that npm ci accepts it on each of them", () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
    read("package-lock.json"),
  );
  const held = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(optional.filter((name) => !held.has(name))).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
});

test("every npm script starts a file that is there", () => {
  const files = Object.values(manifest.scripts).flatMap((script) => script.match(/\b[\w/-]+\.ts\b/g) ?? []);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test(".env.example explains exactly the settings that the server reads", () => {
  const schema = [...read("lib/server/env.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
  const explained = [...read(".env.example").matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(new Set(explained)).toEqual(new Set(schema.filter((name) => name !== "NODE_ENV")));
});

test("the README's commands, paths and settings exist", () => {
  const readme = read("README.md");
  const commands = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? "");
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
  const paths = [
    ...readme.matchAll(/`((?:app|components|lib|e2e|scripts|docs|public)\/[\w./-]*)`|\]\((?!http|#)([^)]+)\)/g),
  ];
  expect(paths.map(([, code, link]) => code ?? link ?? "").filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const rows = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map(([, name]) => name);
  const explained = [...read(".env.example").matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(explained.sort());
});
