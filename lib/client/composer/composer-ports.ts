import type { QueryClient } from "@tanstack/react-query";
import type { UseFormReturn } from "react-hook-form";
import type { ComposerSource } from "@/lib/domain/composer/composer-source";
import type { Text } from "@/lib/domain/messages/message";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import type { DraftPlace } from "../drafts/local-drafts";
import type { ComposerStore } from "./composer-store";

/** Something that ended well, to be told in passing. */
export type ComposerNews = { kind: "published" } | { kind: "draft-discarded"; undo: () => void };

/** What a composer needs of the page it is part of. */
export type ComposerPorts = {
  form: UseFormReturn<SequenceWords>;
  /** Formats a message. */
  text: (message: Text) => string;
  /** Asks before leaving with text that is saved nowhere. */
  askToLeave: () => boolean;
  /** What the page was last rendered with. */
  source: () => ComposerSource;
  router: { push(href: string): void; replace(href: string): void };
  queryClient: QueryClient;
  announce: (news: ComposerNews) => void;
  focusControl: (field: RefusalField) => void;
  /** Puts words into the form as edits that the browser can undo. */
  applyWords: (words: SequenceWords) => void;
};

/** What every part of a composer works with. */
export type ComposerParts = ComposerPorts & { store: ComposerStore; place: DraftPlace };
