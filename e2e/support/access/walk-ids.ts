import type { RouteName } from "./access-table";

/** What the requests of a walk are about: rows that exist in the account, so that a missing check would show. */
export type WalkIds = {
  wabaId: string;
  sequenceId: string;
  /** Uses `sequenceId`. */
  adId: string;
  adAccountId: string;
  changeId: string;
  reviewId: string;
  commentId: string;
  linkId: string;
  draftId: string;
  createId: string;
  deliveryId: string;
  /** Of an entry of the activity. */
  seq: string;
  /** A secret that opens no link. */
  token: string;
  /** Of the sandbox, for the team channel. */
  hookUrl: string;
};

/** Replaces `[name]` by the id of that name. Other parts become words that stand for nothing. */
export function fillPath(path: string, ids: WalkIds): string {
  return path.replaceAll(
    /\[+(?:\.\.\.)?(\w+)\]+/g,
    (_, name: string) => (ids as Record<string, string>)[name] ?? OTHER[name] ?? name,
  );
}

const OTHER: Record<string, string> = {
  language: "en",
  pages: "root",
  nextauth: "csrf",
  act: "decide",
  path: "no/such/link",
};

export const methodOf = (route: RouteName): string => route.split(" ")[0] ?? "";

export const pathOf = (route: RouteName): string => route.split(" ")[1] ?? "";
