/** Paths need `act_` before the number that people know. */
export function adAccountPath(adAccountId: string): string {
  return adAccountId.startsWith("act_") ? adAccountId : `act_${adAccountId}`;
}
