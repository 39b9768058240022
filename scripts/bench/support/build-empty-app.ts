import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startNode } from "../../support/children";
import { inRoot, ROOT } from "../../support/paths";

const FILES: Record<string, string> = {
  "app/layout.tsx":
    "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
  "app/page.tsx": "export default function Page() { return <p>Nothing.</p>; }",
  "app/bare/route.js":
    "export async function POST(request) { const body = await request.arrayBuffer(); return new Response(String(body.byteLength)); }",
  // Turbopack searches up to the packages' root, where it would find Overture's own.
  "instrumentation-client.js": "export {};",
  "instrumentation.js": "export function register() {}",
  "proxy.js": "export function proxy() {}; export const config = { matcher: '/nowhere' };",
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(ROOT)} }, typescript: { ignoreBuildErrors: true } };`,
  "package.json": '{ "name": "empty", "private": true }',
  "tsconfig.json": '{ "compilerOptions": { "jsx": "react-jsx" } }',
};

let built: Promise<string> | undefined;

export function buildEmptyApp(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = inRoot("bench-results/empty-app");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const builder = startNode("The empty app's build", [inRoot("node_modules/next/dist/bin/next"), "build", folder], {
    env: { NODE_ENV: "production" },
    logFile: join(folder, "build.log"),
  });
  const end = await builder.ended;
  if (builder.process.exitCode !== 0) throw new Error(`The empty app's build ${end}: see ${folder}/build.log.`);
  return folder;
}
