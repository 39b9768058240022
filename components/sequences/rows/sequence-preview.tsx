"use client";

import { clsx } from "clsx";
import type { CSSProperties } from "react";
import { MiniPreview } from "@/components/preview/mini-preview";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";

type Props = {
  sequence: Sequence;
  businessName: string;
  /** Undefined if no known ad uses it. */
  adPicture?: string | undefined;
  /** `card` shows as many whole lines as a card has room for. */
  extent?: "all" | "some" | "card";
};

/** Lines of text on a card without, with one, or with several ice breakers. */
const cardLines = [8, 6, 4] as const;
const maxIceBreakers = { all: Number.POSITIVE_INFINITY, some: undefined, card: 1 };

/** Shows Meta's raw content if it is unreadable. Load it lazily. */
export function SequencePreview({ sequence, businessName, adPicture, extent = "some" }: Props) {
  const theme = usePhoneTheme();
  const { message } = sequence;
  const isCard = extent === "card";
  if (!message) {
    return (
      <pre
        className={clsx(
          "whitespace-pre-wrap break-all bg-surface p-3 font-mono text-dim text-xs leading-5",
          isCard ? "line-clamp-13 pb-0" : "max-h-72 overflow-auto",
        )}
      >
        {sequence.unreadable}
      </pre>
    );
  }
  const lines = cardLines[Math.min(2, message.ice_breakers?.length ?? 0)];
  return (
    <div
      className={isCard ? "wa-clamped h-full" : undefined}
      style={isCard ? ({ "--wa-lines": lines } as CSSProperties) : undefined}
    >
      <MiniPreview
        words={toWords(sequence.name, message)}
        business={{ name: businessName }}
        maxIceBreakers={maxIceBreakers[extent]}
        {...{ theme, adPicture }}
      />
    </div>
  );
}
