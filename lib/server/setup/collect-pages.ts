import type { PageState } from "@/lib/domain/setup/page-check";
import { listFacebookPages } from "@/lib/graph/edges/ads/list-facebook-pages";
import type { SetupContext } from "./setup-context";

export async function collectPages(ctx: SetupContext): Promise<PageState[]> {
  const pages = await listFacebookPages(await ctx.graph());
  return pages.map(({ id, name, whatsappNumber }) => ({ id, name, whatsappNumber }));
}
