import type { NextRequest } from "next/server";
import { answerState } from "@/lib/server/reviews/visitors/answer-state";
import { requestCookies, visitContext } from "@/lib/server/reviews/visitors/visit-context";

type Context = { params: Promise<{ token: string }> };

/** What changed on an open review page; 304 if nothing, 404 once the link has ended. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { token } = await params;
  const position = Number(request.nextUrl.searchParams.get("s") ?? 1);
  return answerState({ token, position, request, cookies: await requestCookies() }, visitContext);
}
