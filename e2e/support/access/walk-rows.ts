import { type Role, roles } from "@/lib/domain/permissions/permissions";
import { type Access, type ActionName, accessTable, isRoute, type Row } from "./access-table";
import { actionInputs } from "./action-inputs";
import type { Answer } from "./walker";

/** In an order that leaves every row something to work on: reading first, signing out last. */
export const allRows: readonly Row[] = [
  ...(Object.keys(accessTable) as Row[]).filter(isRoute),
  ...(Object.keys(actionInputs) as ActionName[]),
];

export const rowsWith = (...accesses: readonly Access[]) =>
  allRows.filter((row) => accesses.includes(accessTable[row]));

export const accountRows = rowsWith(...roles);

export const isReading = (row: Row): boolean => row.startsWith("GET ");

export function mayCall(role: Role, row: Row): boolean {
  const access = accessTable[row];
  return access === "person" || roles.indexOf(role) >= roles.indexOf(access as Role);
}

/** The reason that a member hears whose role is too low. */
export function reasonFor(role: Role, row: Row): string {
  if (accessTable[row] === "admin") return "adminsOnly";
  return role === "viewer" ? "viewOnly" : "publishersOnly";
}

export type Answers = Partial<Record<Row, Answer>>;

/** The store writes one refusal after the other; more at once would only wait for it. */
const AT_ONCE = 4;

/** For requests that change nothing. */
export async function askAtOnce(rows: readonly Row[], ask: (row: Row) => Promise<Answer>): Promise<Answers> {
  const answers: Answers = {};
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const batch = rows.slice(start, start + AT_ONCE);
    Object.assign(answers, Object.fromEntries(await Promise.all(batch.map(async (row) => [row, await ask(row)]))));
  }
  return answers;
}

export async function askInTurn(rows: readonly Row[], ask: (row: Row) => Promise<Answer>): Promise<Answers> {
  const answers: Answers = {};
  for (const row of rows) answers[row] = await ask(row);
  return answers;
}

export const outcomesOf = (answers: Answers): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).map(([row, { outcome }]) => [row, outcome]));

export const expectedOf = (rows: readonly Row[], expected: (row: Row) => string): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [row, expected(row)]));

export const rowsThatDiffer = (one: Answers, other: Answers): string[] =>
  allRows.filter((row) => one[row]?.status !== other[row]?.status || one[row]?.body !== other[row]?.body);

/** Rows whose answers contain these words. */
export const rowsSaying = (words: string, answers: Answers): string[] =>
  Object.entries(answers).flatMap(([row, { body }]) => (body.includes(words) ? [row] : []));
