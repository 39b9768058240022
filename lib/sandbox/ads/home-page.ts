import type { Account } from "../accounts/entity";
import type { State } from "../state/state";
import { addPage } from "./add-ad-account";
import type { FacebookPage } from "./entity";

/** Linked to the account's first number; created if absent. */
export function homePage(state: State, account: Account): FacebookPage {
  const number = account.phoneNumbers[0]?.displayNumber ?? null;
  const found = [...state.ads.pages.values()].find(
    ({ wabaId, whatsappNumber }) => wabaId === account.id && whatsappNumber === number,
  );
  if (found) return found;
  const { id: wabaId, name, ownerBusinessId } = account;
  const tasks = Object.fromEntries(Object.keys(account.tasks).map((personId) => [personId, ["ADVERTISE", "ANALYZE"]]));
  return addPage(state, { name, ownerBusinessId, wabaId, whatsappNumber: number, tasks });
}
