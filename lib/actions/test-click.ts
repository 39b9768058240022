"use server";

import { z } from "zod";
import { defineAction } from "@/lib/server/gate/define-action";
import { testClick as run } from "@/lib/server/setup/test-click";

/** Lets a made-up person of the sandbox click an ad and write. */
export const testClick = defineAction({
  input: z.object({}),
  permission: "write",
  action: "webhook.click",
  handler: (waba) => run(waba),
});
