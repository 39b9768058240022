"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { whenOnline } from "@/lib/client/browser/when-online";
import { useComposerActions } from "@/lib/client/composer/use-composer";
import { laterMessages } from "@/lib/client/i18n/later-messages";
import type { checkSequence } from "@/lib/domain/checks/checks";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { useOthers } from "./use-others";

type Props = { wabaId: string; relatedIds: readonly string[] };

/**
 * Loads the rules after the first paint and never blocks typing. Reports to the composer: a context that changes would
 * replace what the server drew of parts that still load.
 */
export function ChecksWatch({ wabaId, relatedIds }: Props) {
  const { noteChecks } = useComposerActions();
  const [check, setCheck] = useState<typeof checkSequence | null>(null);
  useEffect(() => {
    void Promise.all([whenOnline(() => import("@/lib/domain/checks/checks")), laterMessages()]).then(([module]) =>
      setCheck(() => module.checkSequence),
    );
  }, []);
  const others = useOthers(wabaId);
  const words = useDeferredValue(useWatch<SequenceWords>() as SequenceWords);
  useEffect(() => {
    if (check) noteChecks(check(words, { relatedIds, others }));
  }, [check, words, relatedIds, others, noteChecks]);
  return null;
}
