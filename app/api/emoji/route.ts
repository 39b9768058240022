import { emojiData } from "@/lib/server/emoji/emoji-data";

/** Built once with the application. */
export const dynamic = "force-static";

/** Serves emoji from our origin, so that no third party learns what a person types. */
export function GET() {
  return Response.json(emojiData(), { headers: { "cache-control": "public, max-age=86400" } });
}
