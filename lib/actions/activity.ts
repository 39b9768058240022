"use server";

import { retentionSchema } from "@/lib/domain/activity/retention";
import { saveRetention } from "@/lib/server/activity/retention/activity-retention";
import { defineAction } from "@/lib/server/gate/define-action";

export const saveRetentionAction = defineAction({
  input: retentionSchema,
  permission: "activity:retention",
  action: "activity.retention",
  handler: (waba, input) => saveRetention(waba, input),
});
