"use server";

import { z } from "zod";
import { defineAction } from "@/lib/server/gate/define-action";
import { saveTimeZone as save } from "@/lib/server/webhooks/save-time-zone";

/** Decides in which time zone the account's days are counted; null: as Meta says. */
export const saveTimeZone = defineAction({
  input: z.object({ timeZone: z.string().min(1).max(64).nullable() }),
  permission: "write",
  action: "results.time-zone",
  handler: async (waba, { timeZone }) => (await save(waba, timeZone)).result,
});
