import type { RefObject } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { SequenceBase } from "@/lib/client/sequences/sequence-base";
import type { DraftContent } from "@/lib/domain/drafts/draft";
import type { Sequence, SequenceWords } from "@/lib/domain/sequences/schema";

/** The words of a composer and what they began as, for the hooks that it is made of. */
export type ComposerWords = {
  form: UseFormReturn<SequenceWords>;
  /** The live version that a change began from; for a new sequence what it is a copy of. */
  base: SequenceBase | null;
  language: string | null;
  /** What the form would hold without a draft. */
  published: SequenceWords;
  live: Sequence | null;
  restored: boolean;
  setLive: (live: Sequence | null | ((now: Sequence | null) => Sequence | null)) => void;
  setRestored: (restored: boolean) => void;
  /** Brings words onto the screen that the draft knows of already. */
  show: (content: DraftContent) => void;
  known: RefObject<SequenceWords>;
};
