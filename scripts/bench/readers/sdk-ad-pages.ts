import { createRequire } from "node:module";
import { AD_FIELDS } from "@/lib/graph/parse/parse-ad";
import type { ReaderTarget } from "./reader";

type Cursor = Iterable<{ _data: unknown }> & { length: number; hasNext(): boolean; next(): Promise<Cursor> };
type Sdk = {
  FacebookAdsApi: { init(token: string, locale?: string, crashLog?: boolean): unknown };
  AdAccount: new (id: string) => { getAds(fields: string[], params: object): Promise<Cursor> };
};

// The SDK has no types.
const { FacebookAdsApi, AdAccount }: Sdk = createRequire(import.meta.url)("facebook-nodejs-business-sdk");

export async function* sdkAdPages({ sandboxUrl, adAccountId, accessToken }: ReaderTarget): AsyncGenerator<Cursor> {
  Object.defineProperty(FacebookAdsApi, "GRAPH", { value: sandboxUrl, configurable: true });
  FacebookAdsApi.init(accessToken, "en_US", false);
  let page = await new AdAccount(`act_${adAccountId}`).getAds([AD_FIELDS], { limit: 50 });
  yield page;
  while (page.hasNext()) {
    page = await page.next();
    yield page;
  }
}
