import { catalogue } from "@/lib/domain/messages/catalogue";
import { readLanguage } from "@/lib/server/auth/language/language-cookie";
import { isMessagePage, laterMessagesFor } from "@/lib/server/i18n/messages-for";

const notFound = () => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });

/** Public, because it holds no one's data. The address names the build, so the answer never changes. */
export async function GET(_: Request, { params }: RouteContext<"/api/messages/[language]/[pages]">) {
  const { language: code, pages } = await params;
  const language = readLanguage(code);
  const named = decodeURIComponent(pages).split("+");
  if (!language || !named.every(isMessagePage)) return notFound();
  return Response.json(laterMessagesFor(await catalogue(language), named), {
    headers: { "cache-control": "public, max-age=31536000, immutable" },
  });
}
