import type { Text } from "@/lib/domain/messages/message";
/** What a test of the receiver came to. */
export type WebhookTest = {
  kind: "sample" | "click";
  /** What the receiver answered; null: it could not be reached. */
  status: number | null;
  tookMs: number;
  /** One sentence for people. */
  finding: Text;
};
