import { z } from "zod";
import type { Creative } from "./entity";

const feedSchema = z.looseObject({
  optimization_type: z.unknown().optional(),
  additional_data: z.looseObject({ partner_app_welcome_message_flow_id: z.coerce.string().min(1) }),
});

/** Null if absent, or if an `optimization_type` disables it. */
export function sequenceOf(creative: Pick<Creative, "assetFeedSpec"> | undefined): string | null {
  if (!creative?.assetFeedSpec) return null;
  const feed = feedSchema.safeParse(creative.assetFeedSpec).data;
  if (!feed || feed.optimization_type) return null;
  return feed.additional_data.partner_app_welcome_message_flow_id;
}
