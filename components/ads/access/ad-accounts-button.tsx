"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";

const AdAccountsDialog = lazy(() =>
  import("./ad-accounts-dialog").then((module) => ({ default: module.AdAccountsDialog })),
);

type Props = { wabaId: string; canWrite: boolean; size?: "sm" | "md"; primary?: boolean; label?: string };

/** Opens the choice of ad accounts, which is fetched when it is first wanted. */
export function AdAccountsButton({ wabaId, canWrite, size = "sm", primary = false, label }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        variant={primary ? "primary" : "secondary"}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {label ?? (canWrite ? "Choose ad accounts" : "See ad accounts")}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AdAccountsDialog wabaId={wabaId} canWrite={canWrite} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
