"use client";

import { type Message, msg, type Text } from "@/lib/domain/messages/message";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
export type ToastMessage = {
  title: string;
  description?: string;
  /** One thing to do about it, e.g. "Recreate". */
  action?: { label: Text; onClick: () => void };
  /** Stays until closed. Errors always do. */
  stay?: boolean;
  /** Facts for support, each to copy: Meta's code, trace id, our reference. */
  facts?: readonly { label: Message; value: string }[];
};

/** Messages here are in the root layout's groups: refusals, and what copying says. */
export type QueuedToast = Omit<ToastMessage, "title" | "description"> & {
  title: Text;
  description?: Text;
  tone: "plain" | "note" | "error";
};

let waiting: QueuedToast[] = [];
let deliver: ((message: QueuedToast) => void) | null = null;

function send(message: QueuedToast) {
  if (deliver) deliver(message);
  else waiting.push(message);
}

/** Says something politely in the corner. Messages sent before the region is loaded wait for it. */
export const toast = {
  show: (message: ToastMessage) => send({ ...message, tone: "plain" }),
  /** What is neither done nor an error: somebody went back, nothing was there to do. */
  info: (message: ToastMessage) => send({ ...message, tone: "note" }),
  error: (message: ToastMessage) => send({ ...message, tone: "error", stay: true }),
  /** Messages of `ui.toast` alone. */
  copied: (title: Message, description: string, { stay = false } = {}) =>
    send({ tone: "plain", title, description, stay }),
  refusal(refusal: ShownRefusal, action?: ToastMessage["action"]) {
    const { title, advice } = refusalText(refusal);
    const { code, subcode, fbtraceId, reference } = refusal;
    send({
      tone: "error",
      stay: true,
      title,
      description: advice,
      action,
      facts: [
        ...(code === undefined
          ? []
          : [{ label: msg("ui.refusalNotice.code"), value: subcode ? `${code}/${subcode}` : String(code) }]),
        ...(fbtraceId ? [{ label: msg("ui.refusalNotice.traceId"), value: fbtraceId }] : []),
        ...(reference ? [{ label: msg("ui.refusalNotice.reference"), value: reference }] : []),
      ],
    });
  },
  /** For the region alone: takes what waits and all that follows. */
  receive(listener: (message: QueuedToast) => void): () => void {
    deliver = listener;
    for (const message of waiting) listener(message);
    waiting = [];
    return () => {
      deliver = null;
    };
  },
};
