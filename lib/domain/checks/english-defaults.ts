import { msg } from "@/lib/domain/messages/message";
import type { Check } from "./check";
import { isOtherLanguage } from "./is-other-language";
import type { Rule } from "./rule";

/** Ads Manager inserts these in English for every market. */
const DEFAULTS = new Set(["hi! please let us know how we can help you.", "hello! can i get more info on this?"]);
const isDefault = (text: string) => DEFAULTS.has(text.trim().toLowerCase());

export const englishDefaults: Rule = ({ text, autofill, iceBreakers }) => {
  const titles = iceBreakers.map(({ title }) => title).join("\n");
  const check = (field: "text" | "autofill"): Check => ({
    id: `english-default:${field}`,
    severity: "warning",
    field,
    message: msg(
      field === "text" ? "checks.englishDefaults.otherWordsNotEnglish" : "checks.englishDefaults.welcomeTextNotEnglish",
    ),
    source: msg("checks.englishDefaults.adsManagersDefaults"),
  });
  const checks: Check[] = [];
  if (isDefault(text) && isOtherLanguage(`${autofill}\n${titles}`)) checks.push(check("text"));
  if (isDefault(autofill) && !isDefault(text) && isOtherLanguage(`${text}\n${titles}`))
    checks.push({
      ...check("autofill"),
      fix: { label: msg("checks.englishDefaults.clearIt"), apply: (now) => ({ ...now, autofill: "" }) },
    });
  return checks;
};
