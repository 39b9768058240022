import type { MessageKeys, Messages, NestedKeyOf } from "use-intl";

/** A message of the catalogue, by its full key: `refusals.offline.title`. */
export type MessageKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

/** A moment inside a message: ISO 8601, shown in UTC as a day ("5 March 2026") or a time of day ("14:05"). */
export type MomentParam = { at: string; as: "day" | "time" };

/** A value of a message: text, a number, a moment, another message, or a list of texts ("a, b and c"). */
export type MessageParam = string | number | MomentParam | Message | readonly Text[];

/** A sentence that is not text yet. Pure code and the server name it; the place that shows it formats it. Survives JSON. */
export type Message = { key: MessageKey; params?: Readonly<Record<string, MessageParam>> };

/** A message, or text that is shown as it is: somebody's own words, Meta's words, a row of an older version. */
export type Text = string | Message;

/** Names a message: `msg("checks.limits.tooLong", { count: 3 })`. */
export function msg(key: MessageKey, params?: Message["params"]): Message {
  return params ? { key, params } : { key };
}
