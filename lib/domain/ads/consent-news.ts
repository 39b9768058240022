import type { SignInRefusal } from "../refusal/sign-in-refusal";
import { signInRefusalWords } from "../refusal/sign-in-refusal-words";
import type { ConsentLevel } from "./ads-consent";
import { leftOut } from "./ads-permissions";

type News = SignInRefusal & { title: string; advice: string };

const unharmed = "Everything else works as before. You can try again anytime.";

const declined: Record<ConsentLevel, string> = {
  see: "You didn't give access to your ads.",
  change: "Some permissions for changing ads are missing.",
  hear: "You didn't give access to messages.",
};

export function consentNews(refusal: SignInRefusal, level: ConsentLevel = "see"): News {
  if (refusal.kind === "cancelled")
    return { ...refusal, title: "You left Facebook before finishing.", advice: unharmed };
  if (refusal.kind !== "permission-declined") return { ...refusal, ...signInRefusalWords[refusal.kind] };
  const one = level === "hear" ? null : leftOut(level, refusal.missing ?? []);
  return { ...refusal, title: declined[level], advice: one ? `Missing: ${one}. ${unharmed}` : unharmed };
}
