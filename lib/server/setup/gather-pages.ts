import { listFacebookPages } from "@/lib/graph/edges/list-facebook-pages";
import type { PageState } from "@/lib/sequences/setup/page-check";
import type { SetupMeans } from "./setup-means";

/** The Pages on which the member has tasks, with the number that each is linked to. @throws GraphError */
export async function gatherPages(means: SetupMeans): Promise<PageState[]> {
  const pages = await listFacebookPages(await means.graph());
  return pages.map(({ id, name, whatsappNumber }) => ({ id, name, whatsappNumber }));
}
