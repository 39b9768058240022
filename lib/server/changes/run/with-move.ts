import type { Change } from "@/lib/domain/changes/change";
import { type ChangeMove, movesOf } from "@/lib/domain/changes/change-moves";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { noSuchChange, notNow } from "../change-refusals";
import { getChange } from "../get-change";

/** Returns the change afterwards; a second click returns the running work. */
export async function withMove(
  waba: AuthorizedWaba,
  changeId: string,
  move: ChangeMove,
  ctx: ServiceContext,
  make: (change: Change) => Promise<Refusal | null>,
): Promise<ActionResult<Change>> {
  const change = await getChange(waba, changeId, ctx);
  if (!change) return { ok: false, refusal: noSuchChange };
  if (change.running) return { ok: true, data: change };
  if (!movesOf(change).includes(move)) return { ok: false, refusal: notNow };
  const refusal = await make(change);
  if (refusal) return { ok: false, refusal };
  return { ok: true, data: (await getChange(waba, changeId, ctx)) ?? change };
}
