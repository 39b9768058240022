import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startNode } from "../support/children";
import { inRoot, ROOT } from "../support/paths";

const FILES: Record<string, string> = {
  "app/layout.tsx":
    "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
  "app/page.tsx": "export default function Page() { return <p>Nothing.</p>; }",
  // Turbopack looks for these up to the root of the packages, where it would find Overture's own.
  "instrumentation-client.js": "export {};",
  "proxy.js": "export function proxy() {}",
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(ROOT)} }, typescript: { ignoreBuildErrors: true } };`,
  "package.json": '{ "name": "empty", "private": true }',
  "tsconfig.json": '{ "compilerOptions": { "jsx": "react-jsx" } }',
};

/** Builds a Next.js app of one empty page with the same packages, and returns its folder. */
export async function buildEmptyApp(): Promise<string> {
  const folder = inRoot("bench-results/empty-app");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const build = startNode("The empty app's build", [inRoot("node_modules/next/dist/bin/next"), "build", folder], {
    env: { NODE_ENV: "production" },
    logFile: join(folder, "build.log"),
  });
  const end = await build.ended;
  if (build.process.exitCode !== 0) throw new Error(`The empty app's build ${end}: see ${folder}/build.log.`);
  return folder;
}
