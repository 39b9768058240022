import { listPhoneNumbers } from "@/lib/graph/edges/list-phone-numbers";
import type { NumberState } from "@/lib/sequences/setup/number-checks";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { SetupMeans } from "./setup-means";

/** The account's phone numbers as Meta lists them now. @throws GraphError */
export async function gatherNumbers({ wabaId }: AuthorizedWaba, means: SetupMeans): Promise<NumberState[]> {
  const numbers = await listPhoneNumbers(await means.graph(), wabaId);
  return numbers.map(({ id, displayPhoneNumber, verifiedName, qualityRating, status }) => ({
    id,
    displayNumber: displayPhoneNumber,
    verifiedName,
    quality: qualityRating,
    status,
  }));
}
