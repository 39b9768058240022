"use client";

import { MiniPreview } from "@/components/preview/mini-preview";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

export type PicturedGreeting = {
  /** For example "Now" or "After the switch". */
  caption: string;
  name: string;
  /** Null if it can't be shown; `instead` explains why. */
  words: SequenceWords | null;
  instead?: string;
};

type Props = {
  greetings: PicturedGreeting[];
  businessName: string;
  /** The picture of an ad that leads here. */
  adPicture?: string | undefined;
};

/** Compares what customers read before and after the switch. */
export function GreetingSide({ greetings, businessName, adPicture }: Props) {
  const theme = usePhoneTheme();
  return (
    <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-1">
      {greetings.map(({ caption, name, words, instead }) => (
        <section key={caption} aria-label={`${caption}: ${name}`} className="min-w-0">
          <p className="text-dim text-xs">{caption}</p>
          <p dir="auto" className="mb-1.5 truncate text-start font-[550]">
            {name}
          </p>
          <div className="overflow-hidden rounded-xl border border-line">
            {words ? (
              <MiniPreview words={words} business={{ name: businessName }} theme={theme} adPicture={adPicture} />
            ) : (
              <p className="bg-surface p-4 text-[13px] text-dim">{instead}</p>
            )}
          </div>
        </section>
      ))}
    </div>
  );
}
