"use client";

export type ToastMessage = {
  title: string;
  description?: string;
  /** One thing to do about it, e.g. "Recreate". */
  action?: { label: string; onClick: () => void };
  /** Stays until closed. Errors always do. */
  stay?: boolean;
  /** Facts for support, each to copy: Meta's code, trace id, our reference. */
  facts?: readonly { label: string; value: string }[];
};

export type QueuedToast = ToastMessage & { tone: "plain" | "note" | "error" };

/** What `refusal` needs of a refusal of the domain. */
export type RefusalFacts = {
  title: string;
  advice: string;
  code?: number;
  subcode?: number;
  fbtraceId?: string;
  reference?: string;
};

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
  refusal: ({ title, advice, code, subcode, fbtraceId, reference }: RefusalFacts, action?: ToastMessage["action"]) =>
    toast.error({
      title,
      description: advice,
      action,
      facts: [
        ...(code === undefined ? [] : [{ label: "code", value: subcode ? `${code}/${subcode}` : String(code) }]),
        ...(fbtraceId ? [{ label: "trace id", value: fbtraceId }] : []),
        ...(reference ? [{ label: "reference", value: reference }] : []),
      ],
    }),
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
