import type { Refusal } from "../refusal/refusal";
import { installationFix } from "./installation-fix";
import type { SetupCheck } from "./setup-check";

export function couldNotCheck(id: string, title: string, refusal: Refusal): SetupCheck {
  const ended = refusal.kind === "sign-in-again";
  const isInstallation = refusal.kind === "installation";
  const facts = [
    ...(refusal.code === undefined ? [] : [{ label: "code", value: String(refusal.code) }]),
    ...(refusal.fbtraceId ? [{ label: "trace id", value: refusal.fbtraceId }] : []),
    ...(refusal.reference ? [{ label: "reference", value: refusal.reference }] : []),
  ];
  return {
    id,
    state: ended || isInstallation ? "wrong" : "unknown",
    title,
    finding: `Could not be checked: ${refusal.title}`,
    ...(facts.length > 0 && { details: facts }),
    fix: ended
      ? { kind: "sign-in", label: "Sign in again" }
      : { kind: "advice", text: isInstallation ? installationFix(refusal) : refusal.advice },
  };
}
