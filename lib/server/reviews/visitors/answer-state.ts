import { answerUnlessKnown } from "@/lib/server/gate/answer-unless-known";
import { endedResponse } from "./answer-visit";
import { openVisit, type VisitContext, type VisitCookies } from "./open-visit";
import { visitState } from "./visit-state";

type StateRequest = { token: string; cookies: VisitCookies; position: number; request: Request };

/** `VisitState` for the sequence at `position`. A locked link answers 403. */
export async function answerState(
  { token, cookies, position, request }: StateRequest,
  ctx: VisitContext,
): Promise<Response> {
  const answer = await openVisit(token, cookies, ctx);
  if (answer.state === "unavailable") return endedResponse();
  if (answer.state === "locked") return new Response(null, { status: 403, headers: { "cache-control": "no-store" } });
  return answerUnlessKnown(request, await visitState(await ctx.db(), answer.visit, position));
}
