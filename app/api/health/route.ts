/** Live: the process answers. Has no dependencies, so a busy database never gets the process killed. */
export function GET() {
  return Response.json({ status: "ok" });
}

export const dynamic = "force-dynamic";
