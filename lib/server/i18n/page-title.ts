import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Messages } from "use-intl";

/** A page's `generateMetadata`, for pages whose title is one message. */
export function pageTitle(page: keyof Messages["titles"]): () => Promise<Metadata> {
  return async () => ({ title: (await getTranslations("titles"))(page) });
}
