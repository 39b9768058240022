/** `prepareRequests` routes unknown methods such as TRACE here. */
export function GET() {
  return new Response(null, {
    status: 405,
    headers: { allow: "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE", "cache-control": "no-store" },
  });
}

export const dynamic = "force-dynamic";
