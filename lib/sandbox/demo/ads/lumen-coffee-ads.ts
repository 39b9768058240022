import type { DemoAdAccounts } from "../demo-ad";

export const lumenCoffeeAds: DemoAdAccounts = {
  accounts: [
    { id: "2390184755201", name: "Lumen Coffee – US" },
    { id: "2390184755202", name: "Lumen Coffee – Español" },
  ],
  pageId: "104412876630951",
  ads: [],
};
