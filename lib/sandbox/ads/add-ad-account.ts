import { createId } from "../state/create-id";
import { type State, touch } from "../state/state";
import type { AdAccount, FacebookPage } from "./entity";
import type { GeneratedAds } from "./generate-ads";

/** Long enough to see an ad in review, short enough to wait for. */
const reviewMs = 20_000;

/** Adds `generated` ads if given; fills omitted values of `account`. */
export function addAdAccount(
  state: State,
  account: Pick<AdAccount, "name" | "ownerBusinessId" | "wabaId"> & Partial<AdAccount>,
  generated: GeneratedAds | null = null,
): AdAccount {
  const added: AdAccount = {
    id: createId(),
    clientBusinessIds: [],
    currency: "USD",
    timezoneName: "America/Los_Angeles",
    status: 1,
    tasks: {},
    callsPerHour: 100_000,
    rowsAtOnce: 50,
    reviewMs,
    reviewOutcome: "approved",
    ...account,
  };
  state.ads.addAccount(added, generated);
  touch(state);
  return added;
}

export function addPage(
  state: State,
  page: Pick<FacebookPage, "name" | "ownerBusinessId" | "wabaId" | "whatsappNumber"> & Partial<FacebookPage>,
): FacebookPage {
  const added: FacebookPage = { id: createId(), tasks: {}, ...page };
  state.ads.pages.set(added.id, added);
  touch(state);
  return added;
}

/** Each recipe needs its own block, so that ids don't collide. */
export function nextAdBlock({ ads }: State): number {
  return 1 + Math.max(0, ...[...ads.accounts.keys()].map((id) => ads.collection(id).generated?.block ?? 0));
}
