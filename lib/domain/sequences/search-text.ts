import type { Sequence } from "./schema";

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
