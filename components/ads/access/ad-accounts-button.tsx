"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const AdAccountsDialog = lazyPart(() =>
  import("./ad-accounts-dialog").then((module) => ({ default: module.AdAccountsDialog })),
);

type Props = { wabaId: string; size?: "sm" | "md"; label?: string };

/** Loads the dialog when it is first opened. */
export function AdAccountsButton({ wabaId, size = "sm", label }: Props) {
  const t = useTranslations("ads.adAccountsButton");
  const can = useCan();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size={size} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        {label ?? (can("ads:choose-accounts") ? t("selectAdAccounts") : t("seeAdAccounts"))}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AdAccountsDialog wabaId={wabaId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
