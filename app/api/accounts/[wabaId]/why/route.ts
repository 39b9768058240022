import type { NextRequest } from "next/server";
import { z } from "zod";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { answerWhy } from "@/lib/server/setup/answer-why";

type Context = { params: Promise<{ wabaId: string }> };

const id = z.string().min(1).max(64);
const question = z.object({ sequence: id, ad: id });

/** Checks at Meta why Ads Manager may not offer `sequence` in `ad`. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const asked = question.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!asked.success) return Response.json({ error: z.prettifyError(asked.error) }, { status: 400 });
  const checks = await answerWhy(waba, { sequenceId: asked.data.sequence, adId: asked.data.ad });
  return Response.json(checks, { headers: { "cache-control": "private, no-store" } });
}
