import { createRequire } from "node:module";
import { AD_FIELDS } from "../../lib/graph/parse-ad";
import { serveReadings } from "./reader";

type Cursor = { length: number; hasNext(): boolean; next(): Promise<Cursor> };
type Sdk = {
  FacebookAdsApi: { init(token: string, locale?: string, crashLog?: boolean): unknown };
  AdAccount: new (id: string) => { getAds(fields: string[], params: object): Promise<Cursor> };
};

// The SDK has no types of its own.
const { FacebookAdsApi, AdAccount }: Sdk = createRequire(import.meta.url)("facebook-nodejs-business-sdk");

/** Meta's own SDK with the same fields and page size. It leaves the rows as they came. */
serveReadings(async ({ sandboxUrl, adAccountId, accessToken }) => {
  Object.defineProperty(FacebookAdsApi, "GRAPH", { value: sandboxUrl, configurable: true });
  FacebookAdsApi.init(accessToken, "en_US", false);
  let page = await new AdAccount(`act_${adAccountId}`).getAds([AD_FIELDS], { limit: 50 });
  let count = page.length;
  while (page.hasNext()) {
    page = await page.next();
    count += page.length;
  }
  return count;
});
