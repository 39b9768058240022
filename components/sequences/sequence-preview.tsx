"use client";

import { useTheme } from "next-themes";
import { MiniPreview } from "@/components/preview/mini-preview";
import type { Sequence } from "@/lib/sequences/schema";
import { toWords } from "@/lib/sequences/to-words";

type Props = { sequence: Sequence; businessName: string; allIceBreakers?: boolean };

/** The sequence as the customer sees it, or what Meta sent where that cannot be read. Load it lazily. */
export function SequencePreview({ sequence, businessName, allIceBreakers = false }: Props) {
  const { resolvedTheme } = useTheme();
  return sequence.message ? (
    <MiniPreview
      words={toWords(sequence.name, sequence.message)}
      business={{ name: businessName }}
      maxIceBreakers={allIceBreakers ? Number.POSITIVE_INFINITY : undefined}
      theme={resolvedTheme === "dark" ? "dark" : "light"}
    />
  ) : (
    <pre className="max-h-72 overflow-auto whitespace-pre-wrap break-all bg-surface p-3 font-mono text-dim text-xs">
      {sequence.unreadable}
    </pre>
  );
}
