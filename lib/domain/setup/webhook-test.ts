import type { Text } from "@/lib/domain/messages/message";
export type WebhookTest = {
  kind: "sample" | "click";
  status: number | null;
  tookMs: number;
  finding: Text;
};
