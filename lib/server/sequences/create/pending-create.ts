import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { type Sequence, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { ServiceContext } from "../../gate/service-context";
import { type KeptLease, keepLease } from "../../lease/keep-lease";
import { renewLease } from "../../lease/lease";
import type { Database } from "../../store/open-database";
import { readJson } from "../../store/read-json";
import type { PendingCreatesTable, Tables } from "../../store/tables";
import { wordsKey } from "./words-key";

export type NewContent = Pick<Sequence, "name" | "message">;

export type HeldCreate = { attempt: PendingCreatesTable; holder: string };

export function pendingRow(db: Database | Transaction<Tables>, id: string) {
  return db.updateTable("pending_creates").where("id", "=", id);
}

export function keepCreate(
  { attempt, holder }: HeldCreate,
  { db, now }: Pick<ServiceContext, "db" | "now">,
): KeptLease {
  return keepLease(holder, async () => renewLease(pendingRow(await db(), attempt.id), holder, now()));
}

export function contentOf({ id, name, message }: Pick<PendingCreatesTable, "id" | "name" | "message">): NewContent {
  return { name, message: readJson(message, sequenceMessageSchema, `pending_creates.message ${id}`) };
}

export function wordsHash(content: NewContent): string {
  return createHash("sha256")
    .update(wordsKey(content) ?? "")
    .digest("hex")
    .slice(0, 32);
}
