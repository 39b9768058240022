import type { AdsLevel } from "@/lib/sequences/ads/ads-permissions";
import type { SignInRefusal } from "@/lib/sequences/sign-in-refusal";
import { signInRefusalWords } from "@/lib/sequences/sign-in-refusal-words";

type News = SignInRefusal & { title: string; advice: string };

const unharmed = "Everything else works as before. Ask again whenever you like.";

/** What to say to somebody who comes back from Meta's dialog without the permissions. */
export function consentNews(refusal: SignInRefusal, level: AdsLevel): News {
  if (refusal.kind === "cancelled")
    return { ...refusal, title: "You left Facebook before finishing.", advice: unharmed };
  if (refusal.kind !== "permission-declined") return { ...refusal, ...signInRefusalWords[refusal.kind] };
  const title = level === "see" ? "You kept your ads to yourself." : "You did not allow all that changing ads needs.";
  return { ...refusal, title, advice: unharmed };
}
