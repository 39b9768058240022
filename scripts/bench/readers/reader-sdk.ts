import { createRequire } from "node:module";
import { serveReadings } from "./reader";

type Cursor = { length: number; hasNext(): boolean; next(): Promise<Cursor> };
type Sdk = {
  FacebookAdsApi: { init(token: string, locale?: string, crashLog?: boolean): unknown };
  WhatsAppBusinessAccount: new (
    id: string,
  ) => { getWelcomeMessageSequences(fields: string[], params: object): Promise<Cursor> };
};

// The SDK has no types.
const { FacebookAdsApi, WhatsAppBusinessAccount }: Sdk = createRequire(import.meta.url)("facebook-nodejs-business-sdk");
const FIELDS = ["id", "name", "welcome_message_sequence", "is_used_in_ad", "last_update_time"];

/** Same fields and page size; leaves messages as text. */
serveReadings(async ({ sandboxUrl, wabaId, accessToken }) => {
  Object.defineProperty(FacebookAdsApi, "GRAPH", { value: sandboxUrl, configurable: true });
  FacebookAdsApi.init(accessToken, "en_US", false);
  let page = await new WhatsAppBusinessAccount(wabaId).getWelcomeMessageSequences(FIELDS, { limit: 100 });
  let count = page.length;
  while (page.hasNext()) {
    page = await page.next();
    count += page.length;
  }
  return count;
});
