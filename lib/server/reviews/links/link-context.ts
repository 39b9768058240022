import { database } from "@/lib/server/store/database";
import type { Database } from "@/lib/server/store/open-database";

export type LinkContext = { db(): Promise<Database>; now(): Date };

export const linkContext: LinkContext = { db: database, now: () => new Date() };
