import { getLocale } from "next-intl/server";
import { formatsFor } from "@/lib/domain/messages/formats";
import { readSession } from "@/lib/server/auth/session/session";
import { database } from "@/lib/server/store/database";
import { type ConnectionHealth, healthOf } from "../auth/memberships/connection-health";

export type AccountSummary = {
  wabaId: string;
  name: string;
  ownerName: string | null;
  sequenceCount: number | null;
  health: ConnectionHealth;
};

export async function listAccounts(): Promise<AccountSummary[]> {
  const session = await readSession();
  if (!session) return [];
  const db = await database();
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("accounts", "accounts.waba_id", "memberships.waba_id")
    .leftJoin("sync_states", (join) =>
      join.onRef("sync_states.waba_id", "=", "memberships.waba_id").on("sync_states.mirror", "=", "sequences"),
    )
    .select((from) => [
      "accounts.waba_id",
      "accounts.name",
      "accounts.owner_name",
      "sync_states.checked_at",
      from
        .selectFrom("sequences")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("sequences.waba_id", "=", "memberships.waba_id")
        .where("sequences.gone_at", "is", null)
        .as("count"),
    ])
    .where("memberships.user_id", "=", session.userId)
    .where("memberships.removed_at", "is", null)
    .execute();
  const connection = await db
    .selectFrom("connections")
    .select(["expires_at", "broken_at"])
    .where("user_id", "=", session.userId)
    .executeTakeFirst();
  const health = healthOf(connection);
  const { compare } = formatsFor(await getLocale());
  return rows
    .map((row) => ({
      wabaId: row.waba_id,
      name: row.name,
      ownerName: row.owner_name,
      sequenceCount: row.checked_at ? Number(row.count) : null,
      health,
    }))
    .sort((one, other) => compare(one.name, other.name));
}
