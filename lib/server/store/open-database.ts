import type { Kysely } from "kysely";
import { CommitHookKysely } from "./before-commit";
import { dialectFor } from "./dialect-for";
import { migrate } from "./migrate";
import type { Tables } from "./tables";

export type Database = Kysely<Tables>;

export async function openDatabase(url: string): Promise<Database> {
  const db: Database = new CommitHookKysely({ dialect: dialectFor(url) });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
