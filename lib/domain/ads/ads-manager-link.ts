import type { AdRow } from "./ad-row";

/** Where Ads Manager shows this ad, selected in its table. `adAccount.id` is without `act_`, as Ads Manager wants it. */
export function adsManagerLink({ id, adAccount }: Pick<AdRow, "id" | "adAccount">): string {
  const query = new URLSearchParams({ act: adAccount.id, selected_ad_ids: id });
  return `https://adsmanager.facebook.com/adsmanager/manage/ads?${query}`;
}
