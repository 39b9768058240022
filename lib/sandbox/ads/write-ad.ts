import { z } from "zod";
import { invalidParameter } from "../http/graph-refusal";
import { objectParam } from "../http/object-param";
import type { Params } from "../http/params";
import { type State, touch } from "../state/state";
import type { AdPlace } from "./ad-store";
import { creativeRefusal } from "./creative-refusal";
import type { Ad, ConfiguredStatus, Creative } from "./entity";
import { sequenceOf } from "./sequence-of";
import { isDryRun } from "./write-creative";

const statuses: readonly string[] = ["ACTIVE", "PAUSED", "ARCHIVED", "DELETED"] satisfies ConfiguredStatus[];
const creativeSchema = z.looseObject({ creative_id: z.coerce.string().min(1) });

/** POST on an ad. A new creative sends it back to review. */
export function updateAd(state: State, place: AdPlace, params: Params): { success: true } {
  const { ad, account } = place;
  if (ad.status === "DELETED" || ad.status === "ARCHIVED") {
    throw creativeRefusal("Ad cannot be edited", `The ad ${ad.name} is ${ad.status.toLowerCase()}.`, 1_487_056);
  }
  const name = params.text("name");
  const status = readStatus(params.text("status"));
  const creative = readCreative(state, place, params);
  if (isDryRun(params)) return { success: true };
  const now = Date.now();
  const review = {
    startedAt: now,
    endsAt: account.reviewMs === null ? null : now + account.reviewMs,
    outcome: account.reviewOutcome,
  };
  const changed: Ad = {
    ...ad,
    ...(name === undefined ? {} : { name }),
    ...(status === undefined ? {} : { status }),
    ...(creative && creative.id !== ad.creativeId ? { creativeId: creative.id, review, forcedStatus: null } : {}),
    updatedAt: now,
  };
  state.ads.putAd(changed);
  touch(state);
  return { success: true };
}

function readStatus(text: string | undefined): ConfiguredStatus | undefined {
  if (text === undefined) return undefined;
  if (!statuses.includes(text))
    throw invalidParameter("Param status must be one of {ACTIVE, PAUSED, DELETED, ARCHIVED}");
  return text as ConfiguredStatus;
}

function readCreative(state: State, { ad, adSet }: AdPlace, params: Params): Creative | undefined {
  const given = objectParam(params, "creative");
  if (!given) return undefined;
  const id = creativeSchema.safeParse(given).data?.creative_id;
  if (id === undefined) throw invalidParameter("Param creative must name a creative_id.");
  const creative = state.ads.collection(ad.adAccountId).creatives.get(id);
  if (!creative || creative.status === "DELETED") {
    throw creativeRefusal("Creative not found", `The creative ${id} does not exist in this ad account.`, 1_487_013);
  }
  const pageId = creative.objectStorySpec?.page_id ?? creative.objectStoryId?.split("_")[0];
  if (String(pageId) !== adSet.pageId) {
    throw creativeRefusal(
      "Page does not match",
      "The creative's Page is not the one that the ad set promotes.",
      1_885_260,
    );
  }
  if (sequenceOf(creative) !== null && !adSet.destinationType.includes("WHATSAPP")) {
    throw creativeRefusal(
      "Destination does not match",
      "A message sequence needs an ad set whose destination is WhatsApp.",
      1_885_272,
    );
  }
  return creative;
}
