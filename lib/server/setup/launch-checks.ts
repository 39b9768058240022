import { adsChecks } from "@/lib/domain/setup/ads-checks";
import { answersCheck } from "@/lib/domain/setup/answers-check";
import { budgetCheck } from "@/lib/domain/setup/budget-check";
import { numberChecks } from "@/lib/domain/setup/number-checks";
import { pageCheck } from "@/lib/domain/setup/page-check";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import { subscriptionCheck } from "@/lib/domain/setup/subscription-check";
import { tokenChecks } from "@/lib/domain/setup/token-checks";
import { webhookChecks } from "@/lib/domain/setup/webhook-checks";
import { readAdsAccess } from "../ads/access/ads-access";
import { findAdAccounts } from "../ads/access/find-ad-accounts";
import { readAdsPermissions } from "../auth/token/read-ads-permissions";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { collectInputs } from "./collect-inputs";
import { collectNumbers } from "./collect-numbers";
import { collectPages } from "./collect-pages";
import { collectSubscription } from "./collect-subscription";
import { collectToken } from "./collect-token";
import { collectUnreadable } from "./collect-unreadable";
import { collectWebhook } from "./collect-webhook";
import { type SetupContext, setupContext } from "./setup-context";

export type LaunchChecks = Record<"connection" | "account" | "ads" | "results", Promise<SetupCheck[]>>;

/** Starts all checks without waiting; the promises never reject. */
export function launchChecks(waba: AuthorizedWaba, ctx: SetupContext = setupContext(waba)): LaunchChecks {
  const now = () => ctx.now().getTime();
  const numbers = collectInputs(() => collectNumbers(waba, ctx));
  const token = collectInputs(() => collectToken(waba, ctx)).then((facts) => tokenChecks(facts, now()));
  const answers = collectUnreadable(waba, ctx).then(({ answers, budget }) => [
    answersCheck(answers),
    budgetCheck(budget, now()),
  ]);
  const subscription = collectInputs(() => collectSubscription(waba, ctx)).then(subscriptionCheck);
  return {
    connection: inOrder(token, answers),
    account: inOrder(
      numbers.then((facts) => numberChecks(facts, waba.wabaId)),
      subscription.then((check) => [check]),
    ),
    ads: adsGroup(waba, ctx, numbers),
    results: collectWebhook(waba, ctx).then(webhookChecks),
  };
}

async function adsGroup(
  waba: AuthorizedWaba,
  ctx: SetupContext,
  numbers: ReturnType<typeof collectInputs<Awaited<ReturnType<typeof collectNumbers>>>>,
): Promise<SetupCheck[]> {
  const db = await ctx.db();
  const [permissions, known] = await Promise.all([readAdsPermissions(db, waba.userId), readAdsAccess(waba, ctx)]);
  // Right after the grant, ad accounts haven't been searched yet.
  const found =
    known.canRead && known.accounts.length === 0 ? await collectInputs(() => findAdAccounts(waba, ctx)) : null;
  const access = found?.ok && found.facts.ok ? found.facts.data : known;
  const maySeePages = permissions.missing.change.every((scope) => scope !== "pages_show_list");
  const pages = maySeePages ? await collectInputs(() => collectPages(ctx)) : null;
  const chosen = access.accounts.filter((account) => account.chosen).map(({ name }) => name);
  return [
    ...adsChecks({ permissions, found: access.accounts.length, chosen }),
    pageCheck(pages, await numbers, permissions),
  ];
}

async function inOrder(...groups: Promise<SetupCheck[]>[]): Promise<SetupCheck[]> {
  return (await Promise.all(groups)).flat();
}
