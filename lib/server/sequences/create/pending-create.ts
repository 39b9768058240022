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

/** A create that this process works on. */
export type HeldCreate = { attempt: PendingCreatesTable; holder: string };

/** An update of this create alone. */
export function pendingRow(db: Database | Transaction<Tables>, id: string) {
  return db.updateTable("pending_creates").where("id", "=", id);
}

/** Renews the lease of a create while Meta is waited for. */
export function keepCreate(
  { attempt, holder }: HeldCreate,
  { db, now }: Pick<ServiceContext, "db" | "now">,
): KeptLease {
  return keepLease(holder, async () => renewLease(pendingRow(await db(), attempt.id), holder, now()));
}

/** What the create sends; `message` is null where the row cannot be read. */
export function contentOf({ id, name, message }: Pick<PendingCreatesTable, "id" | "name" | "message">): NewContent {
  return { name, message: readJson(message, sequenceMessageSchema, `pending_creates.message ${id}`) };
}

/** Equal for the same words, as `wordsKey` reads them. */
export function wordsHash(content: NewContent): string {
  return createHash("sha256")
    .update(wordsKey(content) ?? "")
    .digest("hex")
    .slice(0, 32);
}
