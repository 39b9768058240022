import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../env";

let known: string | undefined;

/**
 * Which build this server runs, so that an older page can tell that it is outdated: DEPLOYMENT_ID where it is set, else
 * the id that Next.js gave the build; "development" without one.
 */
export function appVersion(): string {
  known ??= env().DEPLOYMENT_ID ?? buildId();
  return known;
}

function buildId(): string {
  try {
    return readFileSync(join(process.cwd(), ".next", "BUILD_ID"), "utf8").trim();
  } catch {
    return "development";
  }
}
