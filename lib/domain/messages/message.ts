import type { MessageKeys, Messages, NestedKeyOf } from "use-intl";
import type { DateStyle } from "./formats";

export type MessageKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

export type MomentParam = { at: string; as: DateStyle };

export type MessageParam = string | number | MomentParam | Message | readonly Text[];

/** Pure code and the server name a message; the view formats it. Survives JSON. */
export type Message = { key: MessageKey; params?: Readonly<Record<string, MessageParam>> };

export type Text = string | Message;

export function msg(key: MessageKey, params?: Message["params"]): Message {
  return params ? { key, params } : { key };
}
