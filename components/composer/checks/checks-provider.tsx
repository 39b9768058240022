"use client";

import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { laterMessages } from "@/lib/client/i18n/later-messages";
import type { checkSequence } from "@/lib/domain/checks/checks";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { ChecksContext } from "./checks-context";
import { useOthers } from "./use-others";

type ChecksProviderProps = { wabaId: string; relatedIds: readonly string[]; children: ReactNode };

/** Loads the rules after the first paint and never blocks typing. */
export function ChecksProvider({ wabaId, relatedIds, children }: ChecksProviderProps) {
  const [check, setCheck] = useState<typeof checkSequence | null>(null);
  useEffect(() => {
    void Promise.all([import("@/lib/domain/checks/checks"), laterMessages()]).then(([module]) =>
      setCheck(() => module.checkSequence),
    );
  }, []);
  const others = useOthers(wabaId);
  const words = useDeferredValue(useWatch<SequenceWords>() as SequenceWords);
  const checks = useMemo(() => check?.(words, { relatedIds, others }) ?? null, [check, words, relatedIds, others]);
  return <ChecksContext value={checks}>{children}</ChecksContext>;
}
