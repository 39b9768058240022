import { isLanguageCode, languageCodes } from "@/lib/domain/languages/interface-languages";
import { emojiData } from "@/lib/server/emoji/emoji-data";

/** Built once with the application. */
export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => languageCodes.map((language) => ({ language }));

/** Serves emoji from our origin, so that no third party learns what a person types. */
export async function GET(_: Request, { params }: RouteContext<"/api/emoji/[language]">) {
  const { language } = await params;
  return Response.json(emojiData(isLanguageCode(language) ? language : "en"), {
    headers: { "cache-control": "public, max-age=86400" },
  });
}
