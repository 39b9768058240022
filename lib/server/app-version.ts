import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "./env";

let known: string | undefined;

/** Lets an older page detect that it is outdated. "development" without a build. */
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
