import { RECENT_ACCOUNTS_COOKIE, withRecentAccount } from "@/lib/domain/accounts/recent-accounts";
import { DAY_MS } from "@/lib/domain/time/durations";
import { rememberSequence } from "../sequences/recent-sequences";

/** Without `cookieStore`, accounts keep the order of their names. */
export async function rememberVisit(pathname: string): Promise<void> {
  const [wabaId = "", section, id] = pathname.split("/").slice(1);
  if (section === "sequences" && id && id !== "new") rememberSequence(wabaId, decodeURIComponent(id));
  const kept = await window.cookieStore?.get(RECENT_ACCOUNTS_COOKIE);
  const value = withRecentAccount(kept?.value, wabaId);
  if (kept?.value === value) return;
  const expires = Date.now() + 365 * DAY_MS;
  await window.cookieStore?.set({ name: RECENT_ACCOUNTS_COOKIE, value, path: "/", sameSite: "lax", expires });
}
