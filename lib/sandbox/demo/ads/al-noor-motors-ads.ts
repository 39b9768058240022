import type { DemoAdAccounts } from "../demo-ad";

export const alNoorMotorsAds: DemoAdAccounts = {
  accounts: [
    { id: "2390184755231", name: "Al Noor Motors – UAE" },
    { id: "2390184755232", name: "Al Noor Motors – Service" },
  ],
  pageId: "104412876630954",
  ads: [],
};
