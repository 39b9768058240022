import type { Sequence } from "@/lib/domain/sequences/schema";

/** Null if it no longer exists. @throws if our server fails */
export async function fetchSequence(wabaId: string, sequenceId: string): Promise<Sequence | null> {
  const response = await fetch(`/api/accounts/${wabaId}/sequences/${encodeURIComponent(sequenceId)}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The sequence answered ${response.status}.`);
  return response.json();
}
