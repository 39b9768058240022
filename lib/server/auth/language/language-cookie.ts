import { z } from "zod";
import { isLanguageCode, type LanguageCode, pseudoLanguage } from "@/lib/domain/languages/interface-languages";
import { env } from "@/lib/server/env";
import { usesSecureCookies } from "../session/session-cookie";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export const LANGUAGE_COOKIE = "language";
/** Chosen without a session: the next sign-in stores it with the person. Ends with the browser. */
export const CHOSEN_COOKIE = "language-chosen";

export const languageSchema = z
  .string()
  .max(20)
  .transform((code, context) => readLanguage(code) ?? context.addIssue("unknown language") ?? z.NEVER);

const attributes = () => ({ path: "/", sameSite: "lax", httpOnly: true, secure: usesSecureCookies() }) as const;

export const languageCookie = (code: LanguageCode) =>
  ({ name: LANGUAGE_COOKIE, value: code, maxAge: YEAR_SECONDS, ...attributes() }) as const;

export const chosenCookie = (code: LanguageCode) => ({ name: CHOSEN_COOKIE, value: code, ...attributes() }) as const;

/** Null for what is no language of the interface. Only tests may use the pseudo-language. */
export function readLanguage(code: string | null | undefined): LanguageCode | null {
  if (code === pseudoLanguage.code && env().PSEUDO_LANGUAGE) return pseudoLanguage.code;
  return code && isLanguageCode(code) ? code : null;
}
