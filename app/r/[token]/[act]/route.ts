import { env } from "@/lib/server/env";
import { answerVisit, endedResponse } from "@/lib/server/reviews/visitors/answer-visit";
import { requestAddress, requestCookies, visitContext } from "@/lib/server/reviews/visitors/visit-context";

type Context = { params: Promise<{ token: string; act: string }> };

/** Everything that visitors of a review link do. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ token, act }, cookies, address] = await Promise.all([params, requestCookies(), requestAddress()]);
  return answerVisit({ token, act, request, cookies, address, ownUrl: env().NEXTAUTH_URL }, visitContext);
}

/** Nothing is done by GET. */
export function GET(): Response {
  return endedResponse();
}
