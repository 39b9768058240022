import { FacebookAdsApi } from "facebook-nodejs-business-sdk";

/** Meta's own SDK, pointed at another host. The host is a property of the class: one for each process at a time. */
export function officialSdk(graphUrl: string, accessToken: string): FacebookAdsApi {
  Object.defineProperty(FacebookAdsApi, "GRAPH", { configurable: true, get: () => graphUrl });
  return new FacebookAdsApi(accessToken, "en_US", false);
}
