import { FacebookAdsApi } from "facebook-nodejs-business-sdk";

/** Meta's SDK with another host. The host is a class property, so each process has only one at a time. */
export function officialSdk(graphUrl: string, accessToken: string): FacebookAdsApi {
  Object.defineProperty(FacebookAdsApi, "GRAPH", { configurable: true, get: () => graphUrl });
  return new FacebookAdsApi(accessToken, "en_US", false);
}
