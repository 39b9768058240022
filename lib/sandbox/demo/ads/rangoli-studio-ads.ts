import type { DemoAdAccounts } from "../demo-ad";

export const rangoliStudioAds: DemoAdAccounts = {
  accounts: [{ id: "2390184755241", name: "Rangoli Studio" }],
  pageId: "104412876630955",
  ads: [],
};
