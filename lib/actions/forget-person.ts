"use server";

import { defineAction } from "@/lib/server/gate/define-action";
import { forgetPerson as forget, personSchema } from "@/lib/server/webhooks/forget-person";

/** Deletes everything about one customer, by number or id. */
export const forgetPerson = defineAction({
  input: personSchema,
  permission: "write",
  action: "webhooks.forget",
  handler: (waba, input) => forget(waba, input),
});
