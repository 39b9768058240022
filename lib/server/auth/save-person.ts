import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { seal } from "@/lib/server/secrets/seal";
import type { Tables } from "@/lib/server/store/tables";
import type { CheckedToken } from "./token/check-token";

/** Upserts by Meta's user id and stores the sealed token. Returns our user id. */
export async function savePerson(
  trx: Transaction<Tables>,
  checked: CheckedToken,
  token: { accessToken: string; kind: "facebook" | "token" },
  at: string,
): Promise<string> {
  const { id } = await trx
    .insertInto("users")
    .values({ id: randomUUID(), meta_user_id: checked.metaUserId, name: checked.name, created_at: at })
    .onConflict((conflict) => conflict.column("meta_user_id").doUpdateSet({ name: checked.name }))
    .returning("id")
    .executeTakeFirstOrThrow();
  const connection = {
    kind: token.kind,
    sealed_token: seal(token.accessToken),
    scopes: JSON.stringify(checked.scopes),
    expires_at: checked.expiresAt,
    checked_at: at,
    broken_at: null,
    broken_subcode: null,
  };
  await trx
    .insertInto("connections")
    .values({ user_id: id, ...connection })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(connection))
    .execute();
  return id;
}
