"use client";

import { useState } from "react";
import { acceptInviteAction } from "@/lib/actions/team";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

/** Stays busy after success, until the account has opened. */
export function useAcceptInvite(token: string, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const accept = async () => {
    setBusy(true);
    setRefusal(null);
    const result = await acceptInviteAction({ token }).catch((error) => ({
      ok: false as const,
      refusal: refusalFromThrown(error),
    }));
    if (result.ok) return onDone();
    setBusy(false);
    setRefusal(result.refusal);
  };
  return { busy, refusal, accept };
}
