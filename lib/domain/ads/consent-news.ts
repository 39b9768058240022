import type { SignInRefusal } from "../refusal/sign-in-refusal";
import { signInRefusalWords } from "../refusal/sign-in-refusal-words";
import type { ConsentLevel } from "./ads-consent";
import { leftOut } from "./ads-permissions";

type News = SignInRefusal & { title: string; advice: string };

const unharmed = "Everything else works as before. Ask again whenever you like.";

const declined: Record<ConsentLevel, string> = {
  see: "You kept your ads to yourself.",
  change: "You did not allow all that changing ads needs.",
  hear: "You kept your messages to yourself.",
};

/** What to say to somebody who comes back from Meta's dialog without the permissions. */
export function consentNews(refusal: SignInRefusal, level: ConsentLevel = "see"): News {
  if (refusal.kind === "cancelled")
    return { ...refusal, title: "You left Facebook before finishing.", advice: unharmed };
  if (refusal.kind !== "permission-declined") return { ...refusal, ...signInRefusalWords[refusal.kind] };
  const one = level === "hear" ? null : leftOut(level, refusal.missing ?? []);
  return { ...refusal, title: declined[level], advice: one ? `What is missing: ${one}. ${unharmed}` : unharmed };
}
