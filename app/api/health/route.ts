/** Live: the process answers. Asks nothing of anyone, so that a busy database never gets the process killed. */
export function GET() {
  return Response.json({ status: "ok" });
}

export const dynamic = "force-dynamic";
