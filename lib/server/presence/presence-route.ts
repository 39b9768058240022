import { presenceSchema } from "@/lib/domain/presence/presence";
import { defineAction } from "../gate/define-action";
import { reportPresence } from "./report-presence";

/** Not a server action: those run one after another and would delay publishing. */
export const presenceRoute = defineAction({
  input: presenceSchema,
  permission: null,
  action: "presence.report",
  handler: (waba, report) => reportPresence(waba, report),
});
