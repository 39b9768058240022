import type { Account } from "../accounts/entity";
import { addAd } from "../ads/add-ad";
import { addAdAccount, addPage, nextAdBlock } from "../ads/add-ad-account";
import type { AdAccount, AdAccountTask, FacebookPage } from "../ads/entity";
import type { GeneratedAds } from "../ads/generate-ads";
import { homePage } from "../ads/home-page";
import type { SequenceStore } from "../sequences/sequence-store";
import type { State } from "../state/state";
import type { AdSeed } from "./ad-seed";
import { known } from "./control-problem";
import type { SeedInput } from "./seed-input";

/** The business's own first. `tasks` are the user's; members keep theirs. */
export function seedAdAccounts(
  state: State,
  account: Account,
  collection: SequenceStore,
  { adAccounts, adTasks, ads, reviewMs, rowsAtOnce, adCallsPerHour }: SeedInput,
): AdAccount[] {
  const tasks = tasksFrom(account, adTasks);
  const page = homePage(state, account);
  const generated: GeneratedAds = {
    adAccountId: account.adAccountId,
    block: nextAdBlock(state),
    at: Date.now(),
    pageId: page.id,
    uses: ads === undefined ? collection.generated : null,
    count: typeof ads === "number" ? ads : 0,
    sequenceIds:
      typeof ads === "number"
        ? collection
            .all()
            .slice(-200)
            .map(({ id }) => id)
        : [],
  };
  return Array.from({ length: adAccounts }, (_, index) =>
    addAdAccount(
      state,
      {
        ...(index === 0 ? { id: account.adAccountId } : {}),
        name: index === 0 ? `${account.name} ads` : `${account.name} ads ${index + 1}`,
        ownerBusinessId: account.ownerBusinessId,
        wabaId: account.id,
        tasks,
        callsPerHour: adCallsPerHour,
        ...(rowsAtOnce === undefined ? {} : { rowsAtOnce }),
        ...(reviewMs === undefined ? {} : { reviewMs }),
      },
      index === 0 ? generated : null,
    ),
  );
}

/** `sequenceIds`: what `sequence` indexes. */
export function seedAd(
  state: State,
  account: Account,
  adAccountIds: string[],
  sequenceIds: string[],
  { adAccount, page, sequence, sequenceId, createdAt, name, ...ad }: AdSeed,
  number: number,
): string {
  const place = sequence === undefined ? sequenceId : known(sequenceIds[sequence], `sequence number ${sequence}`);
  return addAd(state, {
    ...ad,
    name: name ?? `Ad ${number}`,
    adAccountId: known(adAccountIds[adAccount], `ad account number ${adAccount}`),
    pageId: pageFor(state, account, page).id,
    sequenceId: place,
    createdAt: createdAt === undefined ? undefined : Date.parse(createdAt),
  }).id;
}

function pageFor(state: State, account: Account, which: AdSeed["page"]): FacebookPage {
  const home = homePage(state, account);
  if (which === "own") return home;
  const name = which === "elsewhere" ? `${account.name} (old shop)` : `${account.name} (no number)`;
  const found = [...state.ads.pages.values()].find((page) => page.wabaId === account.id && page.name === name);
  const whatsappNumber = which === "elsewhere" ? "+1 555-010-9999" : null;
  const { id: wabaId, ownerBusinessId } = account;
  return found ?? addPage(state, { name, ownerBusinessId, wabaId, whatsappNumber, tasks: home.tasks });
}

/** Sequence writers may change ads, others only see them; the seed names the user's own tasks. */
function tasksFrom(account: Account, adTasks: AdAccountTask[]): Record<string, AdAccountTask[]> {
  const [userId] = Object.keys(account.tasks);
  return Object.fromEntries(
    Object.entries(account.tasks).map(([personId, tasks]) => [
      personId,
      personId === userId ? adTasks : tasks.includes("MANAGE") ? ["ADVERTISE", "ANALYZE"] : ["ANALYZE"],
    ]),
  );
}
