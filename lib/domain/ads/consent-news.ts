import { type Message, msg } from "@/lib/domain/messages/message";
import type { SignInRefusal } from "../refusal/sign-in-refusal";
import { signInRefusalText } from "../refusal/sign-in-refusal-text";
import type { ConsentLevel } from "./ads-consent";
import { leftOut } from "./ads-permissions";

type News = SignInRefusal & { title: Message; advice: Message };

const unharmed = msg("ads.consentNews.everythingElseWorksAs");

const declined: Record<ConsentLevel, Message> = {
  see: msg("ads.consentNews.youDidntGiveAccess"),
  change: msg("ads.consentNews.somePermissionsForChanging"),
  hear: msg("ads.consentNews.youDidntGiveAccess2"),
};

export function consentNews(refusal: SignInRefusal, level: ConsentLevel = "see"): News {
  if (refusal.kind === "cancelled")
    return { ...refusal, title: msg("ads.consentNews.youLeftFacebookBefore"), advice: unharmed };
  if (refusal.kind !== "permission-declined") return { ...refusal, ...signInRefusalText(refusal.kind) };
  const missing = refusal.missing ?? [];
  const one = level === "hear" ? null : leftOut(level, missing);
  return {
    ...refusal,
    title: declined[level === "change" && missing.includes("ads_read") && !one ? "see" : level],
    advice: one ? msg("ads.consentNews.missing", { missing: one }) : unharmed,
  };
}
