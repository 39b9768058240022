import { adsPermissions } from "../ads/access/ads-permissions";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { loadTimeZone } from "../results/read-time-zone";
import { readWebhookSettings } from "../webhooks/privacy/read-webhook-settings";
import { readWebhookLog } from "../webhooks/read-webhook-log";
import { launchChecks } from "./launch-checks";
import { webhookAddress } from "./webhook-address";

/** The checks are still running; everything else is read. */
export async function loadSetup(waba: AuthorizedWaba) {
  const checks = launchChecks(waba);
  const [permissions, log, kept, zone] = await Promise.all([
    adsPermissions(waba),
    readWebhookLog(waba),
    readWebhookSettings(waba),
    loadTimeZone(waba),
  ]);
  return { checks, address: webhookAddress(waba), permissions, log, kept, zone };
}
