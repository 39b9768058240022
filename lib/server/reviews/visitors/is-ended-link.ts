import type { NextRequest } from "next/server";
import { storeContext } from "../../drafts/store-context";
import { findLink } from "./open-visit";

/** Known before the page is chosen, because a page's `notFound()` sends neither language nor words until scripts run. */
export async function isEndedLink(request: NextRequest): Promise<boolean> {
  const [first, token = "", ...rest] = request.nextUrl.pathname.split("/").slice(1);
  if (first !== "r" || !["GET", "HEAD"].includes(request.method)) return false;
  // One more part is a route for data, and the router's fetches get the page's answer.
  if (rest.length === 1 || request.headers.get("sec-fetch-dest") === "empty") return false;
  return rest.length > 1 || (await findLink(token, storeContext)) === null;
}
