import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@/lib/server/store/open-database";

export function benchDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "overture-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.on("SIGTERM", () => process.exit());
  return openDatabase(`file:${join(folder, "bench.db")}`);
}

export async function countAds(db: Database, wabaId: string): Promise<number> {
  const rows = db.selectFrom("ads").where("waba_id", "=", wabaId);
  const { count } = await rows.select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
}
