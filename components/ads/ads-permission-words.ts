/** What Meta's permissions are called for people, as its own dialog puts them. */
export const adsPermissionWords: Record<string, string> = {
  ads_read: "see your ads",
  ads_management: "change your ads",
  pages_show_list: "see your Pages",
  pages_read_engagement: "read what your Pages publish",
  pages_manage_ads: "advertise in your Pages’ name",
};
