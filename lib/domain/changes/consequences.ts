import type { Finding } from "./finding";

const SPEC = "Meta, Marketing API: Ad Creative";

export const consequences: readonly Finding[] = [
  {
    id: "new-creative",
    severity: "note",
    sentence:
      "Meta doesn't allow changes to a creative. Each ad gets a new one that differs only in its greeting. The old one is kept.",
    source: SPEC,
  },
  {
    id: "review",
    severity: "note",
    sentence: "Meta reviews each ad again. That usually takes minutes, sometimes a day.",
    source: "Meta, Ad review",
  },
  {
    id: "social-proof",
    severity: "note",
    sentence: "Likes and comments may stay with the old creative and not show on the new one.",
    source: "Observed in working integrations; not documented by Meta",
  },
  {
    id: "reversible",
    severity: "note",
    sentence: "You can undo it until the old sequence is deleted: the old creative is restored.",
    source: "Overture",
  },
];
