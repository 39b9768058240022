import type { Transaction } from "kysely";
import type { ConversationsTable } from "../../store/conversation-tables";
import type { Tables } from "../../store/tables";
import { linksOf } from "../privacy/person-links";

export type PersonRow = Pick<ConversationsTable, "waba_id" | "person_key" | "user_key">;
/** All keys of a row's person, its own and those that Meta linked to them. */
export type PersonKeys = (row: PersonRow) => ReadonlySet<string>;

/** Links lead from one id to the next. A person changes ids rarely, so a longer chain is a mistake. */
const MOST_STEPS = 10;
/** Keys of one query, because databases bound its parameters. */
const MOST_KEYS = 500;

export const ownKeys = ({ person_key, user_key }: PersonRow) => [person_key, user_key].filter((key) => key !== null);

/** Reads the links of these rows' people. Keys are made with an account's own secret, so accounts never share any. */
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
    // A set also visits what is added meanwhile.
    for (const key of keys) for (const other of linked.get(key) ?? []) keys.add(other);
    return keys;
  };
}

function join(linked: Map<string, Set<string>>, one: string, other: string): void {
  linked.set(one, (linked.get(one) ?? new Set()).add(other));
  linked.set(other, (linked.get(other) ?? new Set()).add(one));
}
