import { z } from "zod";
import { wireId, wireText } from "./wire";

/** The `fields` that `adAccountSchema` reads. */
export const adAccountFields = "id,account_id,name,account_status,currency,timezone_name,user_tasks,business{id,name}";

export const adAccountSchema = z
  .looseObject({
    id: wireId,
    account_id: wireId.nullish().catch(null),
    name: wireText,
    account_status: z.number().nullish().catch(null),
    currency: wireText,
    timezone_name: wireText,
    user_tasks: z.array(z.string()).nullish().catch(null),
    business: z.looseObject({ id: wireId, name: wireText }).nullish().catch(null),
  })
  .transform((wire) => ({
    id: (wire.account_id ?? wire.id).replace(/^act_/, ""),
    name: wire.name ?? "",
    isActive: wire.account_status === null || wire.account_status === undefined ? null : wire.account_status === 1,
    currency: wire.currency,
    timezoneName: wire.timezone_name,
    tasks: wire.user_tasks ?? null,
    business: wire.business ? { id: wire.business.id, name: wire.business.name } : null,
  }));

/**
 * `id` has no `act_` prefix. `isActive` and `tasks` are null if Meta doesn't say; tasks such as MANAGE, ADVERTISE,
 * ANALYZE, DRAFT.
 */
export type AdAccount = z.infer<typeof adAccountSchema>;
