/** An ad account's place in a path: Meta puts `act_` before the number that people know it by. */
export function adAccountPath(adAccountId: string): string {
  return adAccountId.startsWith("act_") ? adAccountId : `act_${adAccountId}`;
}
