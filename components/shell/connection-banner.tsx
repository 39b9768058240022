"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useFormats } from "@/lib/client/i18n/use-formats";

export type ConnectionState = { state: "ok" | "expiring" | "broken"; expiresAt: string | null };

/** Warns before the connection to Meta expires; drafts are kept. */
export function ConnectionBanner({ health }: { health: ConnectionState }) {
  const t = useTranslations("shell.connectionBanner");
  const formats = useFormats();
  const pathname = usePathname();
  // The URL identifies a new sequence's draft.
  const query = useSearchParams();
  if (health.state === "ok") return null;
  const broken = health.state === "broken";
  return (
    <section
      aria-label={t("connectionMeta")}
      className={
        broken
          ? "flex items-start gap-2.5 bg-red-soft px-4 py-2 text-[13px] lg:px-8"
          : "flex items-start gap-2.5 bg-amber-soft px-4 py-2 text-[13px] lg:px-8"
      }
    >
      <TriangleAlert aria-hidden="true" className={broken ? "mt-0.5 size-4 text-red" : "mt-0.5 size-4 text-amber"} />
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">
          {broken
            ? t("connectionMetaWasRemoved")
            : health.expiresAt
              ? t("endsOn", { day: formats.date(health.expiresAt, "day") })
              : t("endsSoon")}
        </strong>{" "}
        {broken ? t("youSeeLastKnown") : t("signInAgainRenew")}
      </p>
      <Link
        href={`/sign-in?callbackUrl=${encodeURIComponent(query.size > 0 ? `${pathname}?${query}` : pathname)}`}
        className="shrink-0 py-0.5 font-medium underline underline-offset-3"
      >
        {t("signInAgain")}
      </Link>
    </section>
  );
}
