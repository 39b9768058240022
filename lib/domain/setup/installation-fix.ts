import type { Refusal } from "../refusal/refusal";

/** Meta no longer serves the Graph API version. */
const VERSION_EXPIRED = 2635;

export function installationFix({ code }: Pick<Refusal, "code">): string {
  if (code === VERSION_EXPIRED) {
    return "Meta no longer serves this Graph API version. Set GRAPH_API_VERSION to a current one, such as v27.0, and restart Overture.";
  }
  return "META_APP_SECRET belongs to another app than the one people sign in with. Copy the secret of META_APP_ID and restart Overture.";
}
