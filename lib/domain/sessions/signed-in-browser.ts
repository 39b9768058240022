/** A browser in which a person is signed in. */
export type SignedInBrowser = {
  id: string;
  /** "Chrome"; null where its name is unknown. */
  browser: string | null;
  /** "macOS"; null where it is unknown. */
  system: string | null;
  /** ISO 8601. */
  signedInAt: string;
  /** ISO 8601, exact to five minutes. */
  seenAt: string;
  isCurrent: boolean;
};
