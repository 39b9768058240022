import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ROOT } from "../source-files";

/** How an attacker calls an action: its id, and the path of a page that has it. */
export type BuiltAction = { id: string; page: string };

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ exportedName: z.string(), workers: z.record(z.string(), z.unknown()) })),
});

/** The actions of the production build, by name. Next.js leaves out those that no page imports. */
export function builtActions(): Map<string, BuiltAction> {
  const manifest = readBuilt("server/server-reference-manifest.json", manifestSchema);
  return new Map(
    Object.entries(manifest.node).map(([id, { exportedName, workers }]) => [
      exportedName,
      { id, page: Object.keys(workers)[0]?.replace(/^app|\/page$|\/\([^)]*\)/g, "") ?? "" },
    ]),
  );
}

/** The paths that the production build serves, without Next.js's own. */
export function builtPaths(): string[] {
  const paths = Object.values(readBuilt("app-path-routes-manifest.json", z.record(z.string(), z.string())));
  return paths.filter((path) => !path.startsWith("/_"));
}

function readBuilt<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(join(ROOT, ".next", path), "utf8")));
}
