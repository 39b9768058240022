import type { DemoAdAccounts } from "../demo-ad";

export const nusaTrailsAds: DemoAdAccounts = {
  accounts: [{ id: "2390184755211", name: "Nusa Trails – IDR" }],
  pageId: "104412876630952",
  ads: [],
};
