import { createHmac, randomUUID } from "node:crypto";
import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { AdSequenceSpansTable } from "@/lib/server/store/ads-tables";
import type { Database } from "@/lib/server/store/open-database";
import type { SequenceVersionsTable } from "@/lib/server/store/tables";
import { receiveWebhook } from "@/lib/server/webhooks/receive-webhook";
import { createWebhookContext, type WebhookContext } from "@/lib/server/webhooks/webhook-context";
import { test as base } from "./database-test";

export const APP_SECRET = "a secret of these specs";
export const VERIFY_TOKEN = "a token of these specs";
export const WABA = "100200300";

/** Fields of a message from an ad; omitted ones have defaults. */
export type Click = {
  id?: string;
  from?: string;
  at?: string;
  text?: string | null;
  type?: string;
  referral?: Record<string, unknown> | null;
  [field: string]: unknown;
};

type Fixtures = {
  ctx: WebhookContext;
  /** Posts a body to the receiver, by default signed like Meta's. */
  post(body: unknown, headers?: Record<string, string>, ctx?: WebhookContext): Promise<Response>;
  /** Records an ad's greeting from a time on, as a sync does. */
  span(span: Partial<AdSequenceSpansTable> & { ad_id: string; from_at: string }): Promise<void>;
  /** Adds a version to the account's history. */
  learn(sequenceId: string, message: SequenceMessage, more?: Partial<SequenceVersionsTable>): Promise<string>;
};

/** Specs of the receiver with a database and one connected account. */
export const test = base.extend<Fixtures>({
  db: async ({ db }, use) => {
    await connectAccount(db);
    await use(db);
  },
  ctx: async ({ db }, use) => {
    const ctx = contextOn(db);
    await use(ctx);
    await ctx.refusals.flush();
  },
  post: async ({ ctx }, use) => {
    await use((body, headers, other) => receiveWebhook(requestOf(body, headers), other ?? ctx));
  },
  span: async ({ db }, use) => {
    await use(async (span) => {
      const usual = { id: randomUUID(), waba_id: WABA, greets_with: "sequence" as const, sequence_id: null };
      await db
        .insertInto("ad_sequence_spans")
        .values({ ...usual, until_at: null, ...span })
        .execute();
      await raiseRevision(db, "ads");
    });
  },
  learn: async ({ db }, use) => {
    await use(async (sequenceId, message, more = {}) => {
      const id = randomUUID();
      const version = {
        ...{ id, waba_id: WABA, sequence_id: sequenceId, at: "2026-01-01T00:00:00.000Z", event: "found" as const },
        ...{ user_id: null, name: "Test", message: JSON.stringify(message), unreadable: null },
      };
      await db
        .insertInto("sequence_versions")
        .values({ ...version, ...more })
        .execute();
      await raiseRevision(db, "sequences");
      return id;
    });
  },
});

/** The gate's proof of membership; the gate has its own specs. */
export const memberOf = (role: "viewer" | "publisher" | "admin" = "admin") =>
  ({ wabaId: WABA, name: "Test", userId: "u", userName: "Test", role }) as AuthorizedWaba;

/** Sums the counts over all days. */
export async function countedIn(db: Database): Promise<number> {
  const rows = await db.selectFrom("conversation_days").select("count").execute();
  return rows.reduce((sum, { count }) => sum + count, 0);
}

export const contextOn = (db: Database) =>
  createWebhookContext({ appSecret: APP_SECRET, verifyToken: VERIFY_TOKEN, db: async () => db });

export async function connectAccount(db: Database, wabaId = WABA, timezoneId = "47"): Promise<void> {
  const account = { name: "Test", owner_name: null, owner_business_id: null, currency: null };
  await db
    .insertInto("accounts")
    .values({ waba_id: wabaId, timezone_id: timezoneId, updated_at: new Date().toISOString(), ...account })
    .execute();
}

/** Simulates a sync that found changes. */
export async function raiseRevision(db: Database, mirror: "sequences" | "ads"): Promise<void> {
  await db
    .insertInto("sync_states")
    .values({ waba_id: WABA, mirror, revision: 1, fetched_count: 0 })
    .onConflict((conflict) =>
      conflict.columns(["waba_id", "mirror"]).doUpdateSet((eb) => ({ revision: eb("sync_states.revision", "+", 1) })),
    )
    .execute();
}

/** Sends text and bytes unchanged, anything else as JSON. */
export function requestOf(body: unknown, headers: Record<string, string> = {}): Request {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  return new Request("http://localhost/api/webhooks/whatsapp", {
    method: "POST",
    body: new Uint8Array(bytes),
    headers: { "content-type": "application/json", "x-hub-signature-256": signatureOf(bytes), ...headers },
  });
}

export const signatureOf = (bytes: Uint8Array, secret = APP_SECRET) =>
  `sha256=${createHmac("sha256", secret).update(bytes).digest("hex")}`;

/** A delivery in Meta's documented shape, with one message for each click. */
export function deliveryOf(clicks: Click[], wabaId = WABA): Record<string, unknown> {
  return {
    object: "whatsapp_business_account",
    entry: [{ id: wabaId, changes: [{ field: "messages", value: changeValueOf(clicks) }] }],
  };
}

function changeValueOf(clicks: Click[]) {
  return {
    messaging_product: "whatsapp",
    metadata: { display_phone_number: "15550001111", phone_number_id: "777" },
    contacts: clicks.map(({ from = "4915112345678" }) => ({ profile: { name: "Ada Lovelace" }, wa_id: from })),
    messages: clicks.map(messageOf),
  };
}

export function messageOf(click: Click): Record<string, unknown> {
  const { id = `wamid.${randomUUID()}`, from = "4915112345678", at, text = "Hello", type, referral, ...more } = click;
  const sent = at ? Date.parse(at) : Date.now();
  return {
    ...{ id, from, timestamp: String(Math.floor(sent / 1000)) },
    type: type ?? (text === null ? "image" : "text"),
    ...(text === null ? {} : { text: { body: text } }),
    ...(referral === null ? {} : { referral: { ...REFERRAL, ...referral } }),
    ...more,
  };
}

const REFERRAL = {
  source_url: "https://fb.me/abc",
  source_id: "120210000000000001",
  source_type: "ad",
  headline: "Fresh coffee",
  body: "Order today",
  media_type: "image",
  image_url: "https://scontent.example/1.jpg",
  ctwa_clid: "AffClickId",
};
