import type { NumberState } from "@/lib/domain/setup/number-checks";
import { listPhoneNumbers } from "@/lib/graph/edges/accounts/list-phone-numbers";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { SetupContext } from "./setup-context";

export async function collectNumbers({ wabaId }: AuthorizedWaba, ctx: SetupContext): Promise<NumberState[]> {
  const numbers = await listPhoneNumbers(await ctx.graph(), wabaId);
  return numbers.map(({ id, displayPhoneNumber, verifiedName, qualityRating, status }) => ({
    id,
    displayNumber: displayPhoneNumber,
    verifiedName,
    quality: qualityRating,
    status,
  }));
}
