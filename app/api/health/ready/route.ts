import { isReady } from "@/lib/server/store/is-ready";

/** Ready: the environment is complete, the database answers and its migrations are done. */
export async function GET() {
  const ready = await isReady();
  return Response.json({ status: ready ? "ready" : "not ready" }, { status: ready ? 200 : 503 });
}

export const dynamic = "force-dynamic";
