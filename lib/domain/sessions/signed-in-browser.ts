export type SignedInBrowser = {
  id: string;
  browser: string | null;
  system: string | null;
  signedInAt: string;
  seenAt: string;
  isCurrent: boolean;
};
