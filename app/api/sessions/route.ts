import { listSessions } from "@/lib/server/auth/session/list-sessions";
import { readSession } from "@/lib/server/auth/session/session";

export async function GET() {
  const session = await readSession();
  if (!session) return new Response(null, { status: 401 });
  return Response.json(
    { sessions: await listSessions(session) },
    { headers: { "cache-control": "private, no-store" } },
  );
}
