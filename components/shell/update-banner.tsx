"use client";

import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAppUpdated } from "@/lib/client/browser/use-app-updated";

/** Warns that the page is older than the server before an action fails. */
export function UpdateBanner({ version }: { version: string }) {
  const t = useTranslations("shell.updateBanner");
  const isUpdated = useAppUpdated(version);
  if (!isUpdated) return null;
  return (
    <section
      aria-label={t("update")}
      role="status"
      className="flex items-start gap-2.5 bg-accent-soft px-4 py-2 text-[13px] lg:px-8"
    >
      <RefreshCw aria-hidden="true" className="mt-0.5 size-4 text-accent" />
      <p className="min-w-0 flex-1">
        {t.rich("wasUpdatedReloadUse", { b: (chunks) => <strong className="font-semibold">{chunks}</strong> })}
      </p>
      <button
        type="button"
        className="shrink-0 py-0.5 font-medium underline underline-offset-3"
        onClick={() => location.reload()}
      >
        {t("reload")}
      </button>
    </section>
  );
}
