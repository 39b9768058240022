import type { HistoryVersion } from "@/lib/domain/history/sequence-history";
import { type Message, msg } from "@/lib/domain/messages/message";

/** What happened at this version, with who did it. */
export function versionSentence({ event, actor, origin }: HistoryVersion): Message {
  if (origin === "recreated" && event === "created") return sentence("recreated", actor);
  if (origin === "replaced" && event === "created") return sentence("replaced", actor);
  return event === "created" || event === "updated" || event === "deleted"
    ? sentence(event, actor)
    : msg(`history.elsewhere.${event}`);
}

function sentence(event: "created" | "updated" | "deleted" | "recreated" | "replaced", actor: string | null): Message {
  return msg(`history.events.${event}`, { actor: actor ?? msg("history.versionWords.former") });
}
