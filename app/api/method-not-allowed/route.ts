/** Answers requests by methods that nothing here knows, such as TRACE; `prepareRequests` sends them here. */
export function GET() {
  return new Response(null, {
    status: 405,
    headers: { allow: "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE", "cache-control": "no-store" },
  });
}

export const dynamic = "force-dynamic";
