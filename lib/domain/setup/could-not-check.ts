import type { Refusal } from "../refusal/refusal";
import type { SetupCheck } from "./setup-check";

/** The line for what Meta did not let us find out; a token that ended is red, for it stops everything. */
export function couldNotCheck(id: string, title: string, refusal: Refusal): SetupCheck {
  const ended = refusal.kind === "sign-in-again";
  const facts = [
    ...(refusal.code === undefined ? [] : [{ label: "code", value: String(refusal.code) }]),
    ...(refusal.fbtraceId ? [{ label: "trace id", value: refusal.fbtraceId }] : []),
    ...(refusal.reference ? [{ label: "reference", value: refusal.reference }] : []),
  ];
  return {
    id,
    state: ended ? "wrong" : "unknown",
    title,
    finding: `Could not be checked: ${refusal.title}`,
    ...(facts.length > 0 && { details: facts }),
    fix: ended ? { kind: "sign-in", label: "Sign in again" } : { kind: "advice", text: refusal.advice },
  };
}
