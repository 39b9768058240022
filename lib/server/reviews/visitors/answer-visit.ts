import { randomUUID } from "node:crypto";
import { z } from "zod";
import { visitorSchema } from "@/lib/domain/reviews/review-link";
import type { VisitProblem, VisitResult } from "@/lib/domain/reviews/review-visit";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import { isForeignWrite } from "@/lib/server/gate/is-foreign-write";
import { log } from "@/lib/server/log/log";
import { isPasscode } from "../links/passcode";
import { introduceVisitor } from "./introduce-visitor";
import { findLink, openVisit, proofOf, type Visit, type VisitContext, type VisitCookies } from "./open-visit";
import { isVisitAct, visitActs } from "./visit-acts";
import { visitCookie } from "./visit-cookies";
import { passcodeLimits, returnAll, takeAll, writeLimits } from "./visit-limits";
import { visitState } from "./visit-state";

/** A comment of the greatest length with its anchor, and then some. */
const MAX_BODY_BYTES = 40_000;

const passcodeSchema = z.object({ passcode: z.string().min(1).max(200) });
const positionSchema = z.looseObject({ position: z.int().min(1) });

export type VisitRequest = {
  token: string;
  act: string;
  request: Request;
  cookies: VisitCookies;
  /** As the rate limits count it. */
  address: string;
  ownUrl: string;
};

/** Byte for byte the same for an unknown, revoked or expired link. */
export const endedResponse = () =>
  Response.json({ ended: true }, { status: 404, headers: { "cache-control": "no-store" } });

/**
 * The gate of review links, and the only way in which their visitors write: link → passcode → origin → rate → input → act.
 * Nothing is decided by GET. Returns a `VisitResult`.
 */
export async function answerVisit(visit: VisitRequest, ctx: VisitContext): Promise<Response> {
  const { token, act, request, cookies, address, ownUrl } = visit;
  const answer = await openVisit(token, cookies, ctx);
  if (answer.state === "unavailable") return endedResponse();
  if (!isOurPage(request, ownUrl)) return new Response(null, { status: 403, headers: { "cache-control": "no-store" } });
  if (answer.state === "locked") {
    return act === "passcode" ? unlock(visit, answer.linkId, ctx) : refuse("passcodeWrong");
  }
  const limited = await takeAll(writeLimits(answer.visit.linkId, address), ctx);
  if (limited) return refuse("tooManyAttempts", limited.retryAt);
  const input = await readBody(request);
  if (act === "introduce") return introduce(visit, answer.visit, input, ctx);
  if (!isVisitAct(act)) return endedResponse();
  return perform(answer.visit, act, input, ctx);
}

async function perform(
  visit: Visit,
  act: keyof typeof visitActs,
  input: unknown,
  ctx: VisitContext,
): Promise<Response> {
  const { input: schema, run } = visitActs[act] as { input: z.ZodType; run: (typeof visitActs)["decide"]["run"] };
  const parsed = schema.safeParse(input);
  const place = positionSchema.safeParse(input);
  if (!parsed.success || !place.success) return refuse("inputInvalid");
  try {
    const problem = await run(visit, parsed.data as never, ctx);
    if (problem) return refuse(problem);
    return succeed({ ok: true, state: await visitState(await ctx.db(), visit, place.data.position) });
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    log().error({ error, reference, act, linkId: visit.linkId }, "A visitor's act failed unexpectedly");
    return refuse("failed");
  }
}

async function introduce(
  { token, cookies }: VisitRequest,
  visit: Visit,
  input: unknown,
  ctx: VisitContext,
): Promise<Response> {
  const parsed = visitorSchema.safeParse(input);
  const place = positionSchema.safeParse(input);
  if (!parsed.success || !place.success || visit.kind === "named" || visit.member) return refuse("inputInvalid");
  const secret = await introduceVisitor(visit, parsed.data, ctx);
  if (!secret) return refuse("tooManyVisitors");
  const now = await openVisit(token, { ...cookies, visitor: secret }, ctx);
  if (now.state !== "open") return endedResponse();
  const state = await visitState(await ctx.db(), now.visit, place.data.position);
  return succeed({ ok: true, state }, visitCookie("visitor", secret, token, new Date(visit.expiresAt)));
}

async function unlock({ token, request, address }: VisitRequest, linkId: string, ctx: VisitContext): Promise<Response> {
  const limits = passcodeLimits(linkId, address);
  const limited = await takeAll(limits, ctx);
  if (limited) return refuse("tooManyAttempts", limited.retryAt);
  const parsed = passcodeSchema.safeParse(await readBody(request));
  const link = await findLink(token, ctx);
  if (!link) return endedResponse();
  if (!parsed.success || !(await isPasscode(parsed.data.passcode, link.passcode_hash ?? ""))) {
    return refuse("passcodeWrong");
  }
  await returnAll(limits, ctx);
  const cookie = visitCookie("passcode", proofOf(link, ctx), token, new Date(link.expires_at));
  return succeed({ ok: true, state: null }, cookie);
}

/** Stricter than for members: a browser must say that the page is ours, and a form can't send JSON. */
function isOurPage(request: Request, ownUrl: string): boolean {
  const { method, headers } = request;
  const isStated = headers.has("sec-fetch-site") || headers.has("origin");
  const isJson = headers.get("content-type")?.split(";")[0] === "application/json";
  return isStated && isJson && headers.get("sec-fetch-site") !== "none" && !isForeignWrite(method, headers, ownUrl);
}

async function readBody(request: Request): Promise<unknown> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= MAX_BODY_BYTES)) return null;
  try {
    return parseJson(await request.text());
  } catch {
    return null;
  }
}

function refuse(problem: VisitProblem, retryAt?: Date): Response {
  const result: VisitResult = { ok: false, problem, ...(retryAt ? { retryAt: retryAt.toISOString() } : {}) };
  return succeed(result);
}

function succeed(result: VisitResult, cookie?: string): Response {
  return Response.json(result, {
    headers: { "cache-control": "no-store", ...(cookie ? { "set-cookie": cookie } : {}) },
  });
}
