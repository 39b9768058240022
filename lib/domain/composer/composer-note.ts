/** A short message about the last action, shown until the words change. */
export type ComposerNote =
  /** `first`: what the form says about the first field with a problem. */
  | { kind: "invalid"; count: number; first: string }
  | { kind: "unchanged" }
  | { kind: "nothing-to-save" }
  | { kind: "draft-saved" }
  | { kind: "example-used"; name: string; replaced: boolean }
  | { kind: "live-version-used" };
