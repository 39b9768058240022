"use client";

import { type Message, msg, type Text } from "@/lib/domain/messages/message";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
export type ToastMessage = {
  title: string;
  description?: string;
  /** An action, e.g. "Recreate". */
  action?: { label: Text; onClick: () => void };
  /** Stays until closed, as errors always do. */
  stay?: boolean;
  /** Facts to copy for support: Meta's code, trace id, our reference. */
  facts?: readonly { label: Message; value: string }[];
};

/** Messages must belong to the root layout's groups: refusals and copying. */
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

/** Queues messages until the region loads. */
export const toast = {
  show: (message: ToastMessage) => send({ ...message, tone: "plain" }),
  /** For what is neither success nor error, such as a cancelled action. */
  info: (message: ToastMessage) => send({ ...message, tone: "note" }),
  error: (message: ToastMessage) => send({ ...message, tone: "error", stay: true }),
  /** Only for messages of `ui.toast`. */
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
  /** Only for the region: delivers queued and later messages. */
  receive(listener: (message: QueuedToast) => void): () => void {
    deliver = listener;
    for (const message of waiting) listener(message);
    waiting = [];
    return () => {
      deliver = null;
    };
  },
};
