"use server";

import { defineAction } from "@/lib/server/gate/define-action";
import { replayDelivery as replay, replaySchema } from "@/lib/server/webhooks/replay-delivery";

/** Processes a stored delivery again; nothing counts twice. */
export const replayDelivery = defineAction({
  input: replaySchema,
  permission: "write",
  action: "webhooks.replay",
  subject: ({ deliveryId }) => deliveryId,
  handler: (waba, input) => replay(waba, input),
});
