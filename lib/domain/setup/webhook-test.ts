export type WebhookTest = {
  kind: "sample" | "click";
  status: number | null;
  tookMs: number;
  finding: string;
};
