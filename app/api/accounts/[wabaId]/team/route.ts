import { requireWaba } from "@/lib/server/gate/require-waba";
import { loadTeam } from "@/lib/server/team/load-team";

type Context = { params: Promise<{ wabaId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  return Response.json(await loadTeam(waba), { headers: { "cache-control": "private, no-store" } });
}
