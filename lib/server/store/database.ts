import { join } from "node:path";
import { env } from "../env";
import { type Database, openDatabase } from "./open-database";

/** On `globalThis`, because development reloads and separate bundles evaluate this module more than once. */
const slot = Symbol.for("overture.database");
const shared = globalThis as typeof globalThis & { [slot]?: Promise<Database> };

/** The process's database, opened and migrated on first use. A failed opening is tried again by the next caller. */
export function database(): Promise<Database> {
  shared[slot] ??= openDatabase(env().DATABASE_URL ?? `file:${join(env().DATA_DIR, "overture.db")}`).catch((error) => {
    delete shared[slot];
    throw error;
  });
  return shared[slot];
}
