import { type Message, msg } from "../messages/message";
import type { SignInRefusalKind } from "./sign-in-refusal";

/** What happened at the sign-in, and what to do about it. */
export function signInRefusalText(kind: SignInRefusalKind): { title: Message; advice: Message } {
  return { title: msg(`refusals.signIn.${kind}.title`), advice: msg(`refusals.signIn.${kind}.advice`) };
}
