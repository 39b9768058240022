import { z } from "zod";
/** Contains nothing that identifies a customer. */
export type LoggedDelivery = {
  id: string;
  receivedAt: string;
  times: number;
  lastReceivedAt: string;
  state: "processed" | "failed";
  failure: string | null;
  isWhole: boolean;
  updates: number;
  conversations: number;
  kinds: Record<string, number>;
  redacted: string;
};

export type RefusedReason = "too-large" | "no-signature" | "bad-signature" | "bad-json" | "not-ours" | "bad-handshake";

export type RefusedCount = { day: string; reason: RefusedReason; count: number; lastAt: string; detail: string };

export type WebhookLog = {
  lastHeardAt: string | null;
  deliveries: LoggedDelivery[];
  next: string | null;
  refused: RefusedCount[];
};

export type Replay = { began: number; changed: number };

export const kindsSchema = z.record(z.string(), z.number());
