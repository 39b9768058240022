import type { Mirror } from "../../mirror/sync-state";

/** All mirrored ads of a business account: their common revision. */
export const adsOf = (wabaId: string): Mirror => ({ wabaId, mirror: "ads" });

/** One ad account's ads: their sync, its freshness and its quiet time, for Meta limits each ad account on its own. */
export const adsOfAccount = (wabaId: string, adAccountId: string): Mirror => ({ wabaId, mirror: `ads:${adAccountId}` });

/** Which ad accounts a person can see. */
export const adAccountsOf = (wabaId: string, userId: string): Mirror => ({ wabaId, mirror: `ad-accounts:${userId}` });
