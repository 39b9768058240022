import type { NextRequest } from "next/server";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { listReviews } from "@/lib/server/reviews/list-reviews";
import { loadReviews } from "@/lib/server/reviews/load-reviews";

type Context = { params: Promise<{ wabaId: string }> };

/** The open reviews with what their page shows; with `?which=closed`, the closed ones alone. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  const isClosed = request.nextUrl.searchParams.get("which") === "closed";
  const body = isClosed ? await listReviews(waba, { which: "closed" }) : await loadReviews(waba);
  return Response.json(body, { headers: { "cache-control": "private, no-store" } });
}
