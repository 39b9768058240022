import { z } from "zod";
/** One delivery as the team's developers see it: nothing in it tells who a customer is. Times are ISO 8601 in UTC. */
export type LoggedDelivery = {
  id: string;
  receivedAt: string;
  /** How often the same bytes came, and when last. */
  times: number;
  lastReceivedAt: string;
  state: "processed" | "failed";
  /** Why it could not be processed. */
  failure: string | null;
  /** Whether the whole of it is still there to be processed again. */
  isWhole: boolean;
  updates: number;
  conversations: number;
  /** Kind → how many, e.g. `message text`. */
  kinds: Record<string, number>;
  /** JSON, redacted, indented. */
  redacted: string;
};

export type RefusedReason = "too-large" | "no-signature" | "bad-signature" | "bad-json" | "not-ours" | "bad-handshake";

/** What was turned away on one day (UTC), for all accounts of this Overture: who sent it is unknown. */
export type RefusedCount = { day: string; reason: RefusedReason; count: number; lastAt: string; detail: string };

export type WebhookLog = {
  lastHeardAt: string | null;
  deliveries: LoggedDelivery[];
  /** Pass to get the next ones, null at the end. */
  next: string | null;
  refused: RefusedCount[];
};

/** What a replay did: conversations that began with it, and such that were attributed anew. */
export type Replay = { began: number; changed: number };

/** Kind → count, as a delivery keeps it. */
export const kindsSchema = z.record(z.string(), z.number());
