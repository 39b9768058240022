import type { QueryClient } from "@tanstack/react-query";
import type { UseFormReturn } from "react-hook-form";
import type { ComposerSource } from "@/lib/domain/composer/composer-source";
import type { Text } from "@/lib/domain/messages/message";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import type { DraftPlace } from "../drafts/local-drafts";
import type { ComposerStore } from "./composer-store";

export type ComposerNews = { kind: "published" } | { kind: "draft-discarded"; undo: () => void };

export type ComposerPorts = {
  form: UseFormReturn<SequenceWords>;
  text: (message: Text) => string;
  askToLeave: () => boolean;
  source: () => ComposerSource;
  router: { push(href: string): void; replace(href: string): void };
  queryClient: QueryClient;
  announce: (news: ComposerNews) => void;
  focusControl: (field: RefusalField) => void;
  /** Edits the form so that the browser can undo it. */
  applyWords: (words: SequenceWords) => void;
};

export type ComposerParts = ComposerPorts & { store: ComposerStore; place: DraftPlace };
