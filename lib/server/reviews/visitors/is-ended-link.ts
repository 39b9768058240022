import type { NextRequest } from "next/server";
import { storeContext } from "../../drafts/store-context";
import { findLink } from "./open-visit";

/**
 * Whether a document is asked for at an unknown, revoked or expired link. Next.js answers `notFound()` in a page with a
 * shell that has neither language nor words until its scripts ran, so these must be known before the page is chosen.
 */
export async function isEndedLink(request: NextRequest): Promise<boolean> {
  const [first, token = "", ...rest] = request.nextUrl.pathname.split("/").slice(1);
  if (first !== "r" || !["GET", "HEAD"].includes(request.method)) return false;
  // One more part is a route, which answers data. The router's fetches get what the page answers.
  if (rest.length === 1 || request.headers.get("sec-fetch-dest") === "empty") return false;
  return rest.length > 1 || (await findLink(token, storeContext)) === null;
}
