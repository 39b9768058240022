import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";

export async function sequenceNames(
  waba: AuthorizedWaba,
  sequenceIds: readonly string[],
  ctx: Pick<ServiceContext, "db"> = serviceContext(waba),
): Promise<Record<string, string>> {
  if (sequenceIds.length === 0) return {};
  const db = await ctx.db();
  const rows = await db
    .selectFrom("sequences")
    .select(["id", "name"])
    .where("waba_id", "=", waba.wabaId)
    .where("id", "in", [...new Set(sequenceIds)])
    .where("gone_at", "is", null)
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
