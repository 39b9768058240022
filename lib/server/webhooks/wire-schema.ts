import { z } from "zod";

/* All fields are optional and wrong types count as absent: one odd message must not cost the other 999. */

/** PostgreSQL's text can't hold the null character. */
const withoutNull = (value: string) => value.replaceAll("\u0000", "");
/** The store's keys are bounded; Meta's ids are far shorter. */
const LONGEST_ID = 512;
const text = z.string().transform(withoutNull).optional().catch(undefined);
const id = z
  .union([z.string(), z.number()])
  .transform((value) => withoutNull(String(value)).slice(0, LONGEST_ID))
  .optional()
  .catch(undefined);
const time = z.union([z.string(), z.number()]).optional().catch(undefined);
const list = <Item extends z.ZodType>(item: Item) => z.array(item.nullable().catch(null)).catch([]).default([]);
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).optional().catch(undefined);

const referral = part({
  source_id: id,
  source_type: id,
  ctwa_clid: id,
  ref: id,
  welcome_message: part({ text }),
});

/** Meta has named the ids of a change in several ways, in `system` or beside it. */
const changedIds = {
  ...{ wa_id: id, new_wa_id: id, previous_wa_id: id, customer: id },
  ...{ user_id: id, new_user_id: id, previous_user_id: id },
};

const message = z.object({
  id,
  timestamp: time,
  type: id,
  from: id,
  from_user_id: id,
  text: part({ body: text }),
  ...changedIds,
  system: part({ type: id, ...changedIds }),
  referral,
});

const contact = z.object({ wa_id: id, user_id: id });

export const changeValueSchema = z.object({
  contacts: list(contact),
  messages: list(message),
  statuses: list(z.object({ status: text })),
});

export const entrySchema = z.object({
  id,
  changes: list(z.object({ field: text, value: z.unknown() })),
});

export const deliverySchema = z.object({ object: text, entry: list(z.unknown()) });

export type WireMessage = z.infer<typeof message>;
export type WireContact = z.infer<typeof contact>;
