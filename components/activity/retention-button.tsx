"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { ActivityRetention } from "@/lib/domain/activity/retention";

const RetentionDialog = lazyPart(() =>
  import("./retention-dialog").then((module) => ({ default: module.RetentionDialog })),
);

/** Everyone sees how long entries are kept; admins change it. */
export function RetentionButton({ wabaId, retention }: { wabaId: string; retention: ActivityRetention }) {
  const t = useTranslations("activity.retentionButton");
  const can = useCan();
  const [open, setOpen] = useState(false);
  const kept = retention.keepDays === null ? t("keptForever") : t("keptDays", { days: retention.keepDays });
  if (!can("activity:retention")) return <p className="text-[13px] text-dim max-sm:hidden">{kept}</p>;
  return (
    <>
      <Button variant="ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {kept}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <RetentionDialog wabaId={wabaId} retention={retention} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
