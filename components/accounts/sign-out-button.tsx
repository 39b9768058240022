"use client";

import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { signOut } from "@/lib/client/auth/sign-out";

export function SignOutButton() {
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
            title: "You're still signed in",
            description: "Overture can't be reached. Try again in a moment.",
          });
        });
      }}
    >
      Sign out
    </Button>
  );
}
