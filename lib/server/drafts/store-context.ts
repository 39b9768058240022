import { database } from "../store/database";
import type { Database } from "../store/open-database";

export type StoreContext = { db(): Promise<Database>; now(): Date };

export const storeContext: StoreContext = { db: database, now: () => new Date() };
