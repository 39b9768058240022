import type { NextRequest } from "next/server";
import { readActivityWords } from "@/lib/server/activity/read-words";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string }> };

export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const seq = Number(request.nextUrl.searchParams.get("seq"));
  const words = Number.isSafeInteger(seq) && seq > 0 && seq < 2 ** 31 ? await readActivityWords(waba, seq) : null;
  if (!words) return new Response(null, { status: 404 });
  return Response.json(words, { headers: { "cache-control": "private, no-store" } });
}
