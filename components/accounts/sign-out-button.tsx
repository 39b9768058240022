"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { signOut } from "@/lib/client/auth/sign-out";

export function SignOutButton() {
  const t = useTranslations("accounts.signOutButton");
  const [busy, setBusy] = useState(false);
  return (
    <Button
      variant="ghost"
      busy={busy}
      onClick={() => {
        setBusy(true);
        signOut().catch(() => {
          setBusy(false);
          toast.tell({
            title: t("youreStillSignedIn"),
            description: t("cantReachedTryAgain"),
          });
        });
      }}
    >
      {t("signOut")}
    </Button>
  );
}
