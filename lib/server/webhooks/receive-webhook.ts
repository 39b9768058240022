import { parseJson } from "@/lib/domain/sequences/parse-json";
import { log } from "../log/log";
import { withinDeadline } from "../store/within-deadline";
import type { Delivery } from "./delivery";
import type { Participant } from "./group-commit";
import { parseDelivery } from "./parse-delivery";
import { MAX_BODY_BYTES, readRawBody } from "./read-raw-body";
import { verifySignature } from "./verify-signature";
import { type WebhookContext, webhookContext } from "./webhook-context";

/** Meta waits only seconds for an answer; a slower store counts as busy. */
const STORED_WITHIN_MS = 2_000;

const STATUS = { "too-large": 413, "no-signature": 401, "bad-signature": 401, "bad-json": 400 } as const;

/** Checks size, signature, JSON. 200 means durable; 503 makes Meta resend, and a duplicate counts once. */
export async function receiveWebhook(request: Request, ctx: WebhookContext = webhookContext()): Promise<Response> {
  const participant = ctx.inbox.take();
  try {
    return await receive(request, participant, ctx);
  } catch (error) {
    log().error({ error }, "A delivery could not be stored");
    return answer(503, "not stored, send it again", { "retry-after": "5" });
  } finally {
    participant.leave();
  }
}

async function receive(request: Request, participant: Participant<Delivery>, ctx: WebhookContext): Promise<Response> {
  const refuse = (reason: keyof typeof STATUS, detail: string) => {
    ctx.refusals.count(reason, detail, ctx.now());
    return answer(STATUS[reason], reason);
  };
  const body = await readRawBody(request);
  if (!body) return refuse("too-large", `more than ${MAX_BODY_BYTES} bytes`);
  const check = verifySignature(request.headers.get("x-hub-signature-256"), body, ctx.appSecret);
  if (!check.ok) return refuse(check.reason, `${body.length} bytes`);
  const json = readJson(body);
  if (!json) return refuse("bad-json", `${body.length} bytes`);
  const id = check.digest.toString("hex", 0, 16);
  await withinDeadline(
    participant.deliver({ id, receivedAt: ctx.now(), body, parts: parseDelivery(json.value) }),
    STORED_WITHIN_MS,
  );
  return answer(200, "stored");
}

function readJson(body: Buffer): { value: unknown } | null {
  try {
    return { value: parseJson(body.toString("utf8")) };
  } catch {
    return null;
  }
}

function answer(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(words, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
