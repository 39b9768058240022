"use server";

import { chooseLanguage } from "@/lib/server/auth/language/choose-language";
import { languageSchema } from "@/lib/server/auth/language/language-cookie";
import { definePublicAction } from "@/lib/server/gate/define-public-action";

/** Also on the sign-in page and on review links. The answer holds the page in its new language. */
export const chooseLanguageAction = definePublicAction({
  action: "language.choose",
  input: languageSchema,
  handler: (session, language) => chooseLanguage(session, language),
  failed: { kind: "unexpected", reason: "languageNotSaved" },
});
