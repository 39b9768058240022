"use server";

import { z } from "zod";
import { chooseLanguage } from "@/lib/server/auth/language/choose-language";
import { readLanguage } from "@/lib/server/auth/language/language-cookie";
import { definePublicAction } from "@/lib/server/gate/define-public-action";

/** Also on the sign-in page and on review links. The answer holds the page in its new language. */
export const chooseLanguageAction = definePublicAction({
  action: "language.choose",
  input: z.string().transform((code, context) => readLanguage(code) ?? context.addIssue("unknown language") ?? z.NEVER),
  handler: (session, language) => chooseLanguage(session, language),
  failed: { kind: "unexpected", reason: "languageNotSaved" },
});
