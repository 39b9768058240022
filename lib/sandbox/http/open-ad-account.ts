import type { AdAccount, AdAccountTask } from "../ads/entity";
import type { World } from "../world";
import { authenticate, type Caller } from "./authenticate";
import type { Call } from "./call";
import { GraphRefusal, unknownObject } from "./graph-refusal";

export type OpenAdAccount = { caller: Caller; account: AdAccount };

const tasksFor: Record<"read" | "write", readonly AdAccountTask[]> = {
  read: ["MANAGE", "ADVERTISE", "ANALYZE", "DRAFT"],
  write: ["MANAGE", "ADVERTISE"],
};

/** Checks token, permission (`ads_management` or, for reads, `ads_read`), tasks and rate limit, in this order. */
export function openAdAccount(
  world: World,
  call: Call,
  account: AdAccount | null,
  need: "read" | "write",
): OpenAdAccount {
  const caller = authenticate(world, call);
  const { scopes } = caller.token;
  const isGranted = scopes.includes("ads_management") || (need === "read" && scopes.includes("ads_read"));
  if (!account) throw unknownObject(call.method, call.path.split("/")[1] ?? "");
  const tasks = account.tasks[caller.person.id] ?? [];
  if (!isGranted || !tasks.some((task) => tasksFor[need].includes(task))) throw notGranted(need);
  meter(world, caller, account);
  return { caller, account };
}

/** Key of the ad account in the usage meter. */
export function adMeterKey(account: Pick<AdAccount, "id">): string {
  return `act_${account.id}`;
}

function notGranted(need: "read" | "write"): GraphRefusal {
  const permission = need === "read" ? "ads_management or ads_read" : "ads_management";
  return new GraphRefusal(403, {
    message: `(#200) Ad account owner has NOT granted ${permission} permission`,
    type: "OAuthException",
    code: 200,
  });
}

/** Refuses with 80004 once the hour's calls are used up. */
function meter({ usage }: World, { app }: Caller, account: AdAccount): void {
  const key = adMeterKey(account);
  usage.count(app.id, key);
  if (usage.calls(app.id, key) <= account.callsPerHour) return;
  throw new GraphRefusal(400, {
    message:
      "(#80004) There have been too many calls to this ad-account. Wait a bit and try again. For more info, please " +
      "refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting#ads-management.",
    type: "OAuthException",
    code: 80004,
    error_subcode: 2446079,
    error_user_title: "Ad Account Has Too Many API Calls",
    error_user_msg: "There have been too many calls from this ad-account. Wait a bit and try again.",
  });
}
