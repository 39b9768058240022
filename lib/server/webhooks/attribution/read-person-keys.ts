import type { Transaction } from "kysely";
import type { ConversationsTable } from "../../store/conversation-tables";
import type { Tables } from "../../store/tables";
import { linksOf } from "../privacy/person-links";

export type PersonRow = Pick<ConversationsTable, "waba_id" | "person_key" | "user_key">;
/** A person's own keys and those that Meta linked to them. */
export type PersonKeys = (row: PersonRow) => ReadonlySet<string>;

/** People rarely change ids, so a longer chain is a mistake. */
const MOST_STEPS = 10;
/** Databases limit the parameters of one query. */
const MOST_KEYS = 500;

export const ownKeys = ({ person_key, user_key }: PersonRow) => [person_key, user_key].filter((key) => key !== null);

/** Keys use a secret for each account, so accounts never share any. */
export async function readPersonKeys(tx: Transaction<Tables>, rows: readonly PersonRow[]): Promise<PersonKeys> {
  const linked = new Map<string, Set<string>>();
  for (const wabaId of new Set(rows.map(({ waba_id }) => waba_id))) {
    const known = new Set(rows.filter(({ waba_id }) => waba_id === wabaId).flatMap(ownKeys));
    let next = [...known];
    for (let step = 0; step < MOST_STEPS && next.length > 0; step++) {
      const links = await linksOf(tx, wabaId, next.slice(0, MOST_KEYS));
      for (const { one_key, other_key } of links) join(linked, one_key, other_key);
      next = links.flatMap(({ one_key, other_key }) => [one_key, other_key]).filter((key) => !known.has(key));
      for (const key of next) known.add(key);
    }
  }
  return (row) => {
    const keys = new Set(ownKeys(row));
    // A set's iteration also visits keys added during the loop.
    for (const key of keys) for (const other of linked.get(key) ?? []) keys.add(other);
    return keys;
  };
}

function join(linked: Map<string, Set<string>>, one: string, other: string): void {
  linked.set(one, (linked.get(one) ?? new Set()).add(other));
  linked.set(other, (linked.get(other) ?? new Set()).add(one));
}
