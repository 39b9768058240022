import type { NextRequest } from "next/server";
import { loadActivityParams } from "@/lib/client/activity/activity-params";
import { loadExportParams } from "@/lib/client/results/results-params";
import { exportActivityCsv, exportActivityLines } from "@/lib/server/activity/export/export-activity";
import { download } from "@/lib/server/gate/download";
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
  const [type, ending] = isCsv ? ["text/csv", "csv"] : ["application/jsonl", "jsonl"];
  return download({ lines, fileName: `activity-${waba.wabaId}.${ending}`, type });
}
