import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { SequenceVersionsTable, Tables } from "../store/tables";

export type Version = { event: SequenceVersionsTable["event"]; sequence: Sequence };

export async function writeVersions(
  tx: Transaction<Tables>,
  { wabaId, userId, at }: { wabaId: string; userId: string | null; at: string },
  versions: readonly Version[],
): Promise<void> {
  if (versions.length === 0) return;
  await tx
    .insertInto("sequence_versions")
    .values(
      versions.map(({ event, sequence }) => ({
        id: randomUUID(),
        waba_id: wabaId,
        sequence_id: sequence.id,
        at,
        event,
        user_id: userId,
        name: sequence.name,
        message: sequence.message && JSON.stringify(sequence.message),
        unreadable: sequence.unreadable,
      })),
    )
    .execute();
}
