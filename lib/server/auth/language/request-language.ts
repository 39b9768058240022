import { match } from "@formatjs/intl-localematcher";
import Negotiator from "negotiator";
import { cookies, headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { cache } from "react";
import { directionOf, type LanguageCode, languageCodes } from "@/lib/domain/languages/interface-languages";
import { log } from "@/lib/server/log/log";
import { readSession } from "../session/session";
import { LANGUAGE_COOKIE, readLanguage } from "./language-cookie";

/** The person's language, else the browser's choice, else what the browser accepts, else English. */
export const requestLanguage = cache(async (): Promise<LanguageCode> => {
  const [person, jar, sent] = [await personLanguage(), await cookies(), await headers()];
  return person ?? readLanguage(jar.get(LANGUAGE_COOKIE)?.value) ?? acceptedLanguage(sent.get("accept-language"));
});

export async function documentLanguage(): Promise<{ lang: LanguageCode; dir: "ltr" | "rtl" }> {
  const lang = await requestLanguage();
  return { lang, dir: directionOf(lang) };
}

/** Error pages have a language even if the store has none to give. */
async function personLanguage(): Promise<LanguageCode | null> {
  try {
    return readLanguage((await readSession())?.language);
  } catch (error) {
    unstable_rethrow(error);
    log().warn({ error }, "A person's language could not be read");
    return null;
  }
}

/** The best match of `Accept-Language`: `es-MX` is Spanish, `pt` is Portuguese of Brazil. */
export function acceptedLanguage(header: string | null): LanguageCode {
  const wanted = new Negotiator({ headers: { "accept-language": header ?? "" } }).languages();
  const tags = wanted.filter((tag) => tag !== "*" && isTag(tag));
  return match(tags, languageCodes, "en") as LanguageCode;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
