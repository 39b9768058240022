import { database } from "../store/database";
import type { Database } from "../store/open-database";

/** What the loaders of results work with. Specs hand in a database and a clock of their own. */
export type StoreContext = { db(): Promise<Database>; now(): Date };

export const storeContext: StoreContext = { db: database, now: () => new Date() };
