"use client";

import { type Message, msg, type Text } from "@/lib/domain/messages/message";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
export type ToastMessage = {
  title: Text;
  description?: Text;
  /** One thing to do about it, e.g. "Recreate". */
  action?: { label: string; onClick: () => void };
  /** Stays until closed. Errors always do. */
  stay?: boolean;
  /** Facts for support, each to copy: Meta's code, trace id, our reference. */
  facts?: readonly { label: Message; value: string }[];
};

export type QueuedToast = ToastMessage & { tone: "plain" | "note" | "error" };

let waiting: QueuedToast[] = [];
let deliver: ((message: QueuedToast) => void) | null = null;

function send(message: QueuedToast) {
  if (deliver) deliver(message);
  else waiting.push(message);
}

/** Says something politely in the corner. Messages sent before the region is loaded wait for it. */
export const toast = {
  tell: (message: ToastMessage) => send({ ...message, tone: "plain" }),
  /** What is neither done nor an error: somebody went back, nothing was there to do. */
  note: (message: ToastMessage) => send({ ...message, tone: "note" }),
  error: (message: ToastMessage) => send({ ...message, tone: "error", stay: true }),
  refusal(refusal: ShownRefusal, action?: ToastMessage["action"]) {
    const { title, advice } = refusalText(refusal);
    const { code, subcode, fbtraceId, reference } = refusal;
    toast.error({
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
