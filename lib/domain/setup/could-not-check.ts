import { type Message, msg } from "@/lib/domain/messages/message";
import type { Refusal } from "../refusal/refusal";
import { refusalText } from "../refusal/refusal-text";
import { installationFix } from "./installation-fix";
import type { SetupCheck } from "./setup-check";

/** The line for what Meta did not let us find out; what stops everything is red: a token that ended, or settings that Meta refuses. */
export function couldNotCheck(id: string, title: Message, refusal: Refusal): SetupCheck {
  const ended = refusal.kind === "sign-in-again";
  const isInstallation = refusal.kind === "installation";
  const facts = [
    ...(refusal.code === undefined ? [] : [{ label: msg("setup.couldNotCheck.code"), value: String(refusal.code) }]),
    ...(refusal.fbtraceId ? [{ label: msg("setup.couldNotCheck.traceId"), value: refusal.fbtraceId }] : []),
    ...(refusal.reference ? [{ label: msg("setup.couldNotCheck.reference"), value: refusal.reference }] : []),
  ];
  return {
    id,
    state: ended || isInstallation ? "wrong" : "unknown",
    title,
    finding: msg("setup.couldNotCheck.couldNotChecked", { title: refusalText(refusal).title }),
    ...(facts.length > 0 && { details: facts }),
    fix: ended
      ? { kind: "sign-in", label: msg("setup.couldNotCheck.signInAgain") }
      : { kind: "advice", text: isInstallation ? installationFix(refusal) : refusalText(refusal).advice },
  };
}
