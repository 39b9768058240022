import { type Account, defaultSwitches } from "../accounts/entity";
import { createId } from "./create-id";
import { type State, touch } from "./state";

/** With one phone number; fills omitted values of `account`. */
export function addAccount(
  state: State,
  account: Pick<Account, "name" | "ownerBusinessId"> & Partial<Account>,
): Account {
  const added: Account = {
    id: createId(),
    clientBusinessIds: [],
    currency: "USD",
    timezoneId: "1",
    country: "US",
    adAccountId: createId(),
    phoneNumbers: [
      {
        id: createId(),
        displayNumber: "+1 555-010-4417",
        verifiedName: account.name,
        qualityRating: "GREEN",
        status: "CONNECTED",
      },
    ],
    tasks: {},
    subscribedAppIds: [],
    switches: { ...defaultSwitches },
    callsPerHour: 5_000,
    ...account,
  };
  state.accounts.set(added.id, added);
  touch(state);
  return added;
}
