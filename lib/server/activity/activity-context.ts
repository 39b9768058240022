import { database } from "../store/database";
import type { Database } from "../store/open-database";

export type ActivityContext = { db(): Promise<Database>; now(): Date };

export const activityContext: ActivityContext = { db: database, now: () => new Date() };
