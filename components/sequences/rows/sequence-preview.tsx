"use client";

import { MiniPreview } from "@/components/preview/mini-preview";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";

type Props = { sequence: Sequence; businessName: string; allIceBreakers?: boolean };

/** Shows Meta's raw content if it is unreadable. Load it lazily. */
export function SequencePreview({ sequence, businessName, allIceBreakers = false }: Props) {
  const theme = usePhoneTheme();
  return sequence.message ? (
    <MiniPreview
      words={toWords(sequence.name, sequence.message)}
      business={{ name: businessName }}
      maxIceBreakers={allIceBreakers ? Number.POSITIVE_INFINITY : undefined}
      theme={theme}
    />
  ) : (
    <pre className="max-h-72 overflow-auto whitespace-pre-wrap break-all bg-surface p-3 font-mono text-dim text-xs">
      {sequence.unreadable}
    </pre>
  );
}
