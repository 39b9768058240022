import { appVersion } from "@/lib/server/gate/app-version";

/** Which build answers: open pages compare it with their own. */
export function GET() {
  return Response.json({ version: appVersion() }, { headers: { "cache-control": "no-store" } });
}

export const dynamic = "force-dynamic";
