import { sameWords } from "@/lib/domain/sequences/same-words";
import { baseOf, wordsOf } from "@/lib/domain/sequences/sequence-base";
import { startCopy } from "../drafts/start-copy";
import type { ComposerParts } from "./composer-ports";

export function createCopyActions({ form, place, source, router }: ComposerParts) {
  const { wabaId, userId } = place;
  const copyAsNew = async () => {
    const { sequence } = source();
    if (!sequence) return;
    const now = form.getValues();
    const from = encodeURIComponent(sequence.id);
    if (sameWords(now, wordsOf(baseOf(sequence)))) return router.push(`/${wabaId}/sequences/new?from=${from}`);
    const copy = { ...structuredClone(now), name: `${now.name} copy` };
    router.push(await startCopy({ userId, wabaId }, { words: copy, base: baseOf(sequence), language: null }));
  };
  const copyInLanguage = async (tag: string) => {
    const { sequence } = source();
    if (!sequence) return;
    const { inLanguage } = await import("@/lib/domain/languages/in-language");
    const copy = inLanguage(form.getValues(), { name: sequence.name, message: sequence.message }, tag);
    router.push(await startCopy({ userId, wabaId }, copy));
  };
  return {
    copyAsNew: () => void copyAsNew(),
    copyInLanguage: (tag: string) => void copyInLanguage(tag),
  };
}
