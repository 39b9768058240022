import type { Account } from "../accounts/entity";
import type { State } from "../state/state";
import { addPage } from "./add-ad-account";
import type { FacebookPage } from "./entity";

/** The Page that is linked to the account's first number; made when there is none. */
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
