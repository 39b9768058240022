import type { DemoAdAccounts } from "../demo-ad";

export const academiaPuenteAds: DemoAdAccounts = {
  accounts: [{ id: "2390184755251", name: "Academia Puente MX" }],
  pageId: "104412876630956",
  ads: [],
};
