export type ComposerNote =
  | { kind: "invalid"; count: number; first: string }
  | { kind: "unchanged" }
  | { kind: "nothing-to-save" }
  | { kind: "draft-saved" }
  | { kind: "example-used"; name: string; replaced: boolean }
  | { kind: "live-version-used" };
