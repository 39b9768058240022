import { appVersion } from "@/lib/server/app-version";

/** Open pages compare this build with their own. */
export function GET() {
  return Response.json({ version: appVersion() }, { headers: { "cache-control": "no-store" } });
}

export const dynamic = "force-dynamic";
