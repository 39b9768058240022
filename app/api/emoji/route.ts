import { emojiData } from "@/lib/server/emoji/emoji-data";

/** Made once, when the application is built. */
export const dynamic = "force-static";

/** The emoji of the picker, from our own server: nothing a person types leaves for a third party. */
export function GET() {
  return Response.json(emojiData(), { headers: { "cache-control": "public, max-age=86400" } });
}
