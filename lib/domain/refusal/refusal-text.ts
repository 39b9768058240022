import { msg, type Text } from "../messages/message";
import type { Refusal } from "./refusal";

export type RefusalText = { title: Text; advice: Text };

/** What a notice or toast shows: a refusal, or one whose words the caller chose. Support's facts are kept in both. */
export type ShownRefusal = Omit<Refusal, "kind" | "reason"> & { kind?: string } & (
    | RefusalText
    | Pick<Refusal, "reason">
  );

/** What happened, and what is safe and what to do next. Meta's own words follow the advice. */
export function refusalText(refusal: ShownRefusal): RefusalText {
  if ("title" in refusal) return { title: refusal.title, advice: refusal.advice };
  const { reason, params, metaSays } = refusal;
  const advice = msg(`refusals.${reason}.advice`, params);
  return {
    title: msg(`refusals.${reason}.title`, params),
    advice: metaSays ? msg("refusals.withMetaWords", { advice, said: metaSays }) : advice,
  };
}
