import type { NextRequest } from "next/server";
import { loadActivityParams } from "@/lib/client/activity/activity-params";
import { loadExportParams } from "@/lib/client/results/results-params";
import { exportActivityCsv, exportActivityLines } from "@/lib/server/activity/export/export-activity";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string }> };

/** `format=csv` for spreadsheets; otherwise JSON lines, which `npm run verify:activity` checks. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const search = request.nextUrl.searchParams;
  const filters = loadActivityParams(search);
  const isCsv = search.get("format") === "csv";
  const lines = isCsv
    ? exportActivityCsv(waba, filters, loadExportParams(search).separator)
    : exportActivityLines(waba, filters);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      "content-type": isCsv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
      "content-disposition": `attachment; filename="activity-${waba.wabaId}.${isCsv ? "csv" : "jsonl"}"`,
      "cache-control": "private, no-store",
    },
  });
}
