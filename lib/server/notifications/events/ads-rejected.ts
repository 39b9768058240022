import type { Transaction } from "kysely";
import type { Tables } from "../../store/tables";
import { notify } from "../notify";
import { membersWho } from "./recipients";

/** Reported by the sync that saw the change of status, once: another sync finds the row as it is by then. */
export async function notifyRejectedAds(
  tx: Transaction<Tables>,
  wabaId: string,
  ads: readonly { id: string; name: string }[],
  at: Date,
): Promise<void> {
  if (ads.length === 0) return;
  const userIds = await membersWho(tx, wabaId, "ads:change");
  for (const { id, name } of ads) {
    const event = {
      ...{ wabaId, userIds, actorId: null, kind: "ad-rejected" as const, params: { name } },
      ...{ eventKey: `ad-rejected:${wabaId}:${id}:${at.toISOString()}`, path: `/${wabaId}/ads?ad=${id}` },
    };
    await notify(tx, event, at);
  }
}
