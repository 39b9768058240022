import type { DemoAdAccounts } from "../demo-ad";

export const clinicaBoaVidaAds: DemoAdAccounts = {
  accounts: [{ id: "2390184755221", name: "Boa Vida – Performance" }],
  pageId: "104412876630953",
  ads: [],
};
