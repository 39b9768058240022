import { DAY_MS } from "@/lib/domain/time/durations";
import type { Account, Task } from "../accounts/entity";
import { addAd } from "../ads/add-ad";
import { addAdAccount, addPage, nextAdBlock } from "../ads/add-ad-account";
import type { AdAccountTask, FacebookPage } from "../ads/entity";
import { setAdCount } from "../ads/set-ad-count";
import { collectionOf } from "../state/collection-of";
import type { State } from "../state/state";
import type { DemoAdAccounts } from "./demo-ad";
import type { DemoBusiness } from "./demo-business";

/** For generated sequences; the first account has ads of its sequences. */
const adsInFurtherAccounts = 240;

/** Call it after the people have their tasks. */
export function addDemoAds(
  state: State,
  appId: string,
  { account: { id }, sequences, advertising }: DemoBusiness,
): void {
  const account = state.accounts.get(id);
  if (!account) return;
  account.adAccountId = advertising.accounts[0]?.id ?? account.adAccountId;
  const page = addHomePage(state, account, advertising.pageId);
  const collection = collectionOf(state, id, appId);
  for (const [index, { id: adAccountId, name }] of advertising.accounts.entries()) {
    const { ownerBusinessId, clientBusinessIds, currency } = account;
    const tasks = adTasks(account.tasks);
    addAdAccount(
      state,
      { id: adAccountId, name, ownerBusinessId, clientBusinessIds, currency, wabaId: id, tasks },
      collection.generated && {
        adAccountId,
        block: nextAdBlock(state),
        at: Date.now(),
        pageId: page.id,
        uses: index === 0 ? collection.generated : null,
        count: index === 0 ? 0 : adsInFurtherAccounts,
        sequenceIds: collection
          .all()
          .slice(-40)
          .map((sequence) => sequence.id),
      },
    );
  }
  addAds(
    state,
    advertising,
    page,
    new Map(collection.generated ? [] : collection.all().map((one) => [one.name, one.id])),
  );
  for (const { name, inAds = 0 } of sequences) {
    const sequence = collection.all().find((one) => one.name === name);
    if (sequence && inAds > 0) setAdCount(state, account, sequence, inAds);
  }
}

function addAds(state: State, { accounts, ads }: DemoAdAccounts, page: FacebookPage, ids: Map<string, string>): void {
  for (const { account = 0, sequence, isRemote, daysAgo, ...ad } of ads) {
    const sequenceId = sequence === undefined ? undefined : ids.get(sequence);
    if (sequence !== undefined && sequenceId === undefined) throw new Error(`The demo has no sequence ${sequence}.`);
    addAd(state, {
      ...ad,
      adAccountId: accounts[account]?.id ?? "",
      pageId: isRemote ? elsewhere(state, page).id : page.id,
      sequenceId,
      createdAt: Date.now() - daysAgo * DAY_MS,
    });
  }
}

function addHomePage(
  state: State,
  { id, name, ownerBusinessId, phoneNumbers, tasks }: Account,
  pageId: string,
): FacebookPage {
  const whatsappNumber = phoneNumbers[0]?.displayNumber ?? null;
  const pageTasks = Object.fromEntries(Object.keys(tasks).map((personId) => [personId, ["ADVERTISE", "ANALYZE"]]));
  return addPage(state, {
    id: pageId,
    name: name.replace(/ \(.*\)$/, ""),
    ownerBusinessId,
    wabaId: id,
    whatsappNumber,
    tasks: pageTasks,
  });
}

function elsewhere(state: State, { id, name, ownerBusinessId, wabaId, tasks }: FacebookPage): FacebookPage {
  const pageId = `${id}9`;
  const found = state.ads.pages.get(pageId);
  const number = "+1 555-010-9944";
  return (
    found ??
    addPage(state, {
      id: pageId,
      name: `${name} – pop-up store`,
      ownerBusinessId,
      wabaId,
      whatsappNumber: number,
      tasks,
    })
  );
}

/** Managers of the WhatsApp account manage ads, template writers advertise, others look. */
function adTasks(tasks: Record<string, Task[]>): Record<string, AdAccountTask[]> {
  return Object.fromEntries(
    Object.entries(tasks).map(([personId, held]) => [
      personId,
      held.includes("MANAGE")
        ? ["MANAGE", "ADVERTISE", "ANALYZE"]
        : held.includes("MANAGE_TEMPLATES")
          ? ["ADVERTISE", "ANALYZE"]
          : ["ANALYZE"],
    ]),
  );
}
