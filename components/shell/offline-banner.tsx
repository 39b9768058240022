"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { useIsOffline } from "@/lib/client/browser/use-is-offline";

/** A link to another page of the app that the click would open in this tab. */
function isAway(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.target || link.hasAttribute("download") || link.origin !== location.origin) return false;
  return link.pathname !== location.pathname || !link.hash;
}

/** Says what still works, and keeps links from replacing the page by the browser's error page. */
export function OfflineBanner() {
  const t = useTranslations("shell.offlineBanner");
  const isOffline = useIsOffline();
  // What an error shows can't be loaded once the connection is lost or the server has another build.
  useEffect(() => {
    const parts = [import("./failure/page-failure"), import("@/components/ui/drawings/drawings")];
    void Promise.allSettled(parts);
  }, []);
  useEffect(() => {
    if (!isOffline) return;
    const stay = (event: MouseEvent) => {
      if (!isAway(event)) return;
      event.preventDefault();
      event.stopPropagation();
      toast.info({ title: t("pageNeedsConnection"), description: t("stayHere") });
    };
    document.addEventListener("click", stay, true);
    return () => document.removeEventListener("click", stay, true);
  }, [isOffline, t]);
  if (!isOffline) return null;
  return (
    <section
      aria-label={t("connection")}
      role="status"
      className="flex items-start gap-2.5 bg-amber-soft px-4 py-2 text-[13px] lg:px-8"
    >
      <CloudOff aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-amber" />
      <p className="min-w-0 flex-1">
        {t.rich("offline", { b: (chunks) => <strong className="font-semibold">{chunks}</strong> })}
      </p>
    </section>
  );
}
