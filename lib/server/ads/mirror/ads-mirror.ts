import type { Mirror } from "../../mirror/sync-state";

export const adsOf = (wabaId: string): Mirror => ({ wabaId, mirror: "ads" });

/** Meta limits each ad account separately, so each has its own sync, freshness and pause. */
export const adsOfAccount = (wabaId: string, adAccountId: string): Mirror => ({ wabaId, mirror: `ads:${adAccountId}` });

export const adAccountsOf = (wabaId: string, userId: string): Mirror => ({ wabaId, mirror: `ad-accounts:${userId}` });
