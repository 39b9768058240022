import type { Account } from "../accounts/entity";
import type { World } from "../world";
import { authenticate, type Caller, requireScope } from "./authenticate";
import type { Call } from "./call";
import { GraphRefusal, unknownObject } from "./graph-refusal";

export type OpenAccount = { caller: Caller; account: Account };

/**
 * Opens an account for a call: token, permission, membership (a stranger's account does not exist), rate limit, in
 * this order.
 */
export function openAccount(world: World, call: Call, wabaId: string): OpenAccount {
  const caller = authenticate(world, call);
  const account = world.state.accounts.get(wabaId);
  if (!account?.tasks[caller.person.id]) throw unknownObject(call.method, wabaId);
  requireScope(caller, "whatsapp_business_management");
  meter(world, caller, account);
  return { caller, account };
}

/** Counts the call on the account and refuses it with 80007 when the hour's budget is spent. */
function meter({ usage }: World, { app }: Caller, account: Account): void {
  usage.count(app.id, account.id);
  if (usage.calls(app.id, account.id) <= account.callsPerHour) return;
  throw new GraphRefusal(400, {
    message:
      "(#80007) There have been too many calls to this WhatsApp Business account. Wait a bit and try again. For more " +
      "info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
    type: "OAuthException",
    code: 80007,
    error_subcode: 2494055,
  });
}
