import { adsChecks } from "@/lib/sequences/setup/ads-checks";
import { answersCheck } from "@/lib/sequences/setup/answers-check";
import { budgetCheck } from "@/lib/sequences/setup/budget-check";
import { numberChecks } from "@/lib/sequences/setup/number-checks";
import { pageCheck } from "@/lib/sequences/setup/page-check";
import type { SetupCheck } from "@/lib/sequences/setup/setup-check";
import { subscriptionCheck } from "@/lib/sequences/setup/subscription-check";
import { tokenChecks } from "@/lib/sequences/setup/token-checks";
import { webhookChecks } from "@/lib/sequences/setup/webhook-checks";
import { readAdsAccess } from "../ads/ads-access";
import { findAdAccounts } from "../ads/find-ad-accounts";
import { readAdsPermissions } from "../auth/read-ads-permissions";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { gather } from "./gather";
import { gatherAnswers } from "./gather-answers";
import { gatherNumbers } from "./gather-numbers";
import { gatherPages } from "./gather-pages";
import { gatherSubscription } from "./gather-subscription";
import { gatherToken } from "./gather-token";
import { gatherWebhook } from "./gather-webhook";
import { type SetupMeans, setupMeans } from "./setup-means";

/** The groups of the launch check, each on its way by itself: a page shows each as soon as it is known. */
export type LaunchChecks = Record<"connection" | "account" | "ads" | "results", Promise<SetupCheck[]>>;

/** Begins all looks at once and waits for none. The promises never fail: what went wrong is a check of its own. */
export function launchChecks(waba: AuthorizedWaba, means: SetupMeans = setupMeans(waba)): LaunchChecks {
  const now = () => means.now().getTime();
  const numbers = gather(() => gatherNumbers(waba, means));
  const token = gather(() => gatherToken(waba, means)).then((facts) => tokenChecks(facts, now()));
  const answers = gatherAnswers(waba, means).then(({ answers, budget }) => [
    answersCheck(answers),
    budgetCheck(budget, now()),
  ]);
  const subscription = gather(() => gatherSubscription(waba, means)).then(subscriptionCheck);
  return {
    connection: inOrder(token, answers),
    account: inOrder(
      numbers.then((facts) => numberChecks(facts, waba.wabaId)),
      subscription.then((check) => [check]),
    ),
    ads: adsGroup(waba, means, numbers),
    results: gatherWebhook(waba, means).then(webhookChecks),
  };
}

async function adsGroup(
  waba: AuthorizedWaba,
  means: SetupMeans,
  numbers: ReturnType<typeof gather<Awaited<ReturnType<typeof gatherNumbers>>>>,
): Promise<SetupCheck[]> {
  const db = await means.db();
  const [permissions, known] = await Promise.all([readAdsPermissions(db, waba.userId), readAdsAccess(waba, means)]);
  // Right after the permission was granted nobody has looked yet.
  const found = known.canRead && known.accounts.length === 0 ? await gather(() => findAdAccounts(waba, means)) : null;
  const access = found?.ok && found.facts.ok ? found.facts.data : known;
  const maySeePages = permissions.missing.change.every((scope) => scope !== "pages_show_list");
  const pages = maySeePages ? await gather(() => gatherPages(means)) : null;
  const chosen = access.accounts.filter((account) => account.chosen).map(({ name }) => name);
  return [
    ...adsChecks({ permissions, found: access.accounts.length, chosen }),
    pageCheck(pages, await numbers, permissions),
  ];
}

async function inOrder(...groups: Promise<SetupCheck[]>[]): Promise<SetupCheck[]> {
  return (await Promise.all(groups)).flat();
}
