import type { SignInRefusal } from "../sign-in-refusal";
import { signInRefusalWords } from "../sign-in-refusal-words";
import type { AdsLevel } from "./ads-permissions";

type News = SignInRefusal & { title: string; advice: string };

const unharmed = "Everything else works as before. Ask again whenever you like.";

/** What to say to somebody who comes back from Meta's dialog without the permissions. */
export function consentNews(refusal: SignInRefusal, level: AdsLevel = "see"): News {
  if (refusal.kind === "cancelled")
    return { ...refusal, title: "You left Facebook before finishing.", advice: unharmed };
  if (refusal.kind !== "permission-declined") return { ...refusal, ...signInRefusalWords[refusal.kind] };
  const title = level === "see" ? "You kept your ads to yourself." : "You did not allow all that changing ads needs.";
  return { ...refusal, title, advice: unharmed };
}
