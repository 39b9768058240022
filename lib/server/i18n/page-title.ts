import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Messages } from "use-intl";

export function pageTitle(page: keyof Messages["titles"]): () => Promise<Metadata> {
  return async () => ({ title: (await getTranslations("titles"))(page) });
}
