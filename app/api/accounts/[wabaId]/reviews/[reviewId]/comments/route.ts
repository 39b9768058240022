import { notFound } from "next/navigation";
import { answerUnlessKnown } from "@/lib/server/gate/answer-unless-known";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { loadComments } from "@/lib/server/reviews/comments/load-comments";

type Context = { params: Promise<{ wabaId: string; reviewId: string }> };

/** 304 if the browser knows this state already. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { wabaId, reviewId } = await params;
  const comments = await loadComments(await requireWaba(wabaId), reviewId);
  if (!comments) notFound();
  return answerUnlessKnown(request, comments);
}
