import type { AdRow } from "./ad-row";

export function adsManagerLink({ id, adAccount }: Pick<AdRow, "id" | "adAccount">): string {
  const query = new URLSearchParams({ act: adAccount.id, selected_ad_ids: id });
  return `https://adsmanager.facebook.com/adsmanager/manage/ads?${query}`;
}
