import { cookies } from "next/headers";
import type { LanguageCode } from "@/lib/domain/languages/interface-languages";
import { database } from "@/lib/server/store/database";
import type { Session } from "../session/find-session";
import { CHOSEN_COOKIE, chosenCookie, languageCookie } from "./language-cookie";
import { saveLanguage } from "./save-language";

/** Keeps the choice with the browser, and with the person: now, or at the next sign-in. */
export async function chooseLanguage(session: Session | null, language: LanguageCode): Promise<void> {
  if (session) await saveLanguage(await database(), session.userId, language);
  const jar = await cookies();
  jar.set(languageCookie(language));
  if (session) jar.delete(CHOSEN_COOKIE);
  else jar.set(chosenCookie(language));
}
