import type { Proposal } from "./review";

export function canonicalProposal({ action, sequenceId, base, name, message, adIds }: Proposal): string {
  return JSON.stringify(sorted({ action, sequenceId, base, name, message, adIds: [...adIds].sort() }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, sorted(it)]));
}
