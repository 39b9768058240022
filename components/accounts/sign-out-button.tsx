"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { signOutOrReport } from "./sign-out-or-report";

export function SignOutButton() {
  const t = useTranslations("accounts.signOutButton");
  const [busy, setBusy] = useState(false);
  return (
    <Button
      variant="ghost"
      busy={busy}
      onClick={() => {
        setBusy(true);
        void signOutOrReport().finally(() => setBusy(false));
      }}
    >
      {t("signOut")}
    </Button>
  );
}
