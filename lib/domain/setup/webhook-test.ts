import type { Text } from "@/lib/domain/messages/message";
/** What a test of the receiver came to. */
export type WebhookTest = {
  kind: "sample" | "click";
  status: number | null;
  tookMs: number;
  /** One sentence for people. */
  finding: Text;
};
