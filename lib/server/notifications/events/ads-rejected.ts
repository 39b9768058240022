import type { Transaction } from "kysely";
import type { Tables } from "../../store/tables";
import { notify } from "../notify";
import { membersWho } from "./recipients";

/** More at once become one notification. */
const MOST_ALONE = 5;

/** Reported by the sync that saw the change of status, once: another sync finds the row as it is by then. */
export async function notifyRejectedAds(
  tx: Transaction<Tables>,
  wabaId: string,
  ads: readonly { id: string; name: string }[],
  at: Date,
): Promise<void> {
  if (ads.length === 0) return;
  const userIds = await membersWho(tx, wabaId, "ads:change");
  const common = { wabaId, userIds, actorId: null, kind: "ad-rejected" as const };
  if (ads.length > MOST_ALONE) {
    const params = { what: "several", count: ads.length };
    const eventKey = `ads-rejected:${wabaId}:${ads[0]?.id}:${at.toISOString()}`;
    return notify(tx, { ...common, params, eventKey, path: `/${wabaId}/ads?status=attention` }, at);
  }
  for (const { id, name } of ads) {
    const eventKey = `ad-rejected:${wabaId}:${id}:${at.toISOString()}`;
    await notify(tx, { ...common, params: { name }, eventKey, path: `/${wabaId}/ads?ad=${id}` }, at);
  }
}
