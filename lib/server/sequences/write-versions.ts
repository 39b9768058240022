import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { writeAudit } from "../audit/write-audit";
import type { SequenceVersionsTable, Tables } from "../store/tables";

export type Version = { event: SequenceVersionsTable["event"]; sequence: Sequence };

type VersionsOrigin = {
  wabaId: string;
  userId: string | null;
  at: string;
  /** The account's first listing: what it finds is no news. */
  isFirst?: boolean;
};

/** The writer of a sequence audits its own write; what was found is audited here. */
export async function writeVersions(
  tx: Transaction<Tables>,
  { wabaId, userId, at, isFirst = false }: VersionsOrigin,
  versions: readonly Version[],
): Promise<void> {
  if (versions.length === 0) return;
  for (const { event, sequence } of versions) {
    if (isFirst || isOwn(event)) continue;
    const found = { action: `elsewhere.${event}`, subjectId: sequence.id, outcome: "done" as const };
    await writeAudit(tx, { wabaId, userId: null, ...found }, new Date(at));
  }
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

const isOwn = (event: Version["event"]) => event === "created" || event === "updated" || event === "deleted";
