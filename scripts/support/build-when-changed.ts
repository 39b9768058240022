import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { writePseudoLanguage } from "../messages/pseudo-language";
import { startNode } from "./children";
import { inRoot, ROOT } from "./paths";

/** What `next build` reads; the sandbox runs from source. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "instrumentation-client.ts",
  "instrumentation.ts",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tailwind.config.ts",
  "tsconfig.json",
];
const LEFT_OUT = inRoot("lib/sandbox");
const STAMP = inRoot(".next/overture-inputs");

/** Skips if `.next` has a build of these sources. `next build` removes the stamp itself. */
export async function buildWhenChanged(say: (line: string) => void): Promise<void> {
  writePseudoLanguage(ROOT);
  const hash = hashInputs();
  if (existsSync(STAMP) && existsSync(inRoot(".next/BUILD_ID")) && readFileSync(STAMP, "utf8") === hash) return;
  say("Building the app (once; about a minute) …");
  const build = startNode("The build", [inRoot("node_modules/next/dist/bin/next"), "build"], {
    env: { NODE_ENV: "production" },
  });
  const end = await build.ended;
  if (build.process.exitCode !== 0) throw new Error(`The build ${end}.`);
  writeFileSync(STAMP, hash);
}

function hashInputs(): string {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const file of INPUTS.flatMap((input) => listFiles(inRoot(input)))) {
    hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (path === LEFT_OUT || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
