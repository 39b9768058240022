import { join } from "node:path";
import { env } from "../env";
import { type Database, openDatabase } from "./open-database";

/** On `globalThis`: reloads and separate bundles evaluate this module more than once. */
const slot = Symbol.for("overture.database");
const shared = globalThis as typeof globalThis & { [slot]?: Promise<Database> };

/** Opens and migrates on first use; a later caller retries a failure. */
export function database(): Promise<Database> {
  shared[slot] ??= openDatabase(env().DATABASE_URL ?? `file:${join(env().DATA_DIR, "overture.db")}`).catch((error) => {
    delete shared[slot];
    throw error;
  });
  return shared[slot];
}
