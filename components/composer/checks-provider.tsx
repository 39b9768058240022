"use client";

import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import type { Check } from "@/lib/sequences/check";
import type { checkSequence } from "@/lib/sequences/checks";
import type { SequenceWords } from "@/lib/sequences/schema";
import { ChecksContext } from "./checks-context";

const none: readonly Check[] = [];

/** Checks the words behind the typing: the rules come after the first paint, and a keystroke never waits for them. */
export function ChecksProvider({ ownId, children }: { ownId: string | undefined; children: ReactNode }) {
  const [check, setCheck] = useState<typeof checkSequence | null>(null);
  useEffect(() => {
    void import("@/lib/sequences/checks").then((module) => setCheck(() => module.checkSequence));
  }, []);
  const words = useDeferredValue(useWatch<SequenceWords>() as SequenceWords);
  const checks = useMemo(() => check?.(words, { ownId }) ?? none, [check, words, ownId]);
  return <ChecksContext value={checks}>{children}</ChecksContext>;
}
