import type { Skipped } from "../webhooks/recipients";
import type { Delivery, WebhookSender } from "../webhooks/webhook-sender";
import type { Click } from "./click";

const maxShownClicks = 1_000;
const maxShownDeliveries = 200;

/** Result of one request for clicks. */
export type ClickRun = {
  id: string;
  wabaId: string;
  seed: number | string;
  startedAt: string;
  clicks: Click[];
  skipped: Skipped[];
  webhookSender: WebhookSender;
};

export type ClickRunView = {
  id: string;
  wabaId: string;
  seed: number | string;
  startedAt: string;
  clicks: number;
  /** Apps that receive nothing, and why. */
  skipped: Skipped[];
  deliveries: { total: number; accepted: number; waiting: number; givenUp: number; attempts: number };
  /** At most 1,000. */
  people: ClickView[];
  /** Retried or pending deliveries, then the latest others; at most 200. */
  sent: Delivery[];
};

export type ClickView = Pick<Click, "messageId" | "sequenceId" | "adId" | "referral" | "customer"> & {
  at: string;
  opening: Click["message"]["opening"];
  type: string;
  text: string;
};

export function showRun({ webhookSender, clicks, ...run }: ClickRun): ClickRunView {
  const all = webhookSender.deliveries;
  const count = (state: Delivery["state"]) => all.filter((one) => one.state === state).length;
  const smooth = (one: Delivery) => one.state === "accepted" && one.attempts.length === 1;
  return {
    ...run,
    clicks: clicks.length,
    deliveries: {
      total: all.length,
      accepted: count("accepted"),
      waiting: count("waiting"),
      givenUp: count("given-up"),
      attempts: all.reduce((sum, { attempts }) => sum + attempts.length, 0),
    },
    people: clicks.slice(0, maxShownClicks).map(showClick),
    sent: [...all.filter((one) => !smooth(one)), ...all.filter(smooth).reverse()].slice(0, maxShownDeliveries),
  };
}

function showClick({ message, timestamp, ...click }: Click): ClickView {
  const { opening, type, text } = message;
  return { ...click, at: new Date(timestamp * 1_000).toISOString(), opening, type, text };
}
