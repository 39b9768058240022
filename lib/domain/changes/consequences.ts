import type { Finding } from "./finding";

const SPEC = "Meta, Marketing API: Ad Creative";

/** What changing an ad's greeting means for every ad, whatever the checks find: to be read before the switch. */
export const consequences: readonly Finding[] = [
  {
    id: "new-creative",
    severity: "note",
    sentence:
      "Meta does not let a creative be changed. Each ad gets a new one that differs in its greeting alone; the old one is kept.",
    source: SPEC,
  },
  {
    id: "review",
    severity: "note",
    sentence: "Each ad goes back to Meta's review. That usually takes minutes, sometimes a day.",
    source: "Meta, Ad review",
  },
  {
    id: "social-proof",
    severity: "note",
    sentence: "Likes and comments may stay with the old creative and not show on the new one.",
    source: "Seen in working integrations; Meta's documents do not say",
  },
  {
    id: "reversible",
    severity: "note",
    sentence: "It can be undone: the old creative is put back, until the old sequence is deleted.",
    source: "Overture",
  },
];
