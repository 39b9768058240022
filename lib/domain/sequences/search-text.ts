import type { Sequence } from "./schema";

/**
 * The haystack of the list's search: lower-cased name, text, prefilled message, ice breakers and id, in composed
 * form (NFC) so that accents match however they were typed. Search it with a query treated alike.
 */
export function searchText({
  id,
  name,
  message,
  unreadable,
}: Pick<Sequence, "id" | "name" | "message" | "unreadable">) {
  const titles = (message?.ice_breakers ?? []).map(({ title }) => title);
  return [name, message?.text, message?.autofill_message?.content, ...titles, unreadable, id]
    .filter((part) => part !== undefined && part !== null && part !== "")
    .join("\n")
    .normalize("NFC")
    .toLowerCase();
}
