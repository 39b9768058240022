import { setTimeout as pause } from "node:timers/promises";
import { defaultApp } from "@/lib/sandbox/state/default-app";

type Options = { appUrl: string; sandboxUrl: string; verifyToken: string };

const ATTEMPTS = 5;
const PAUSE_MS = 2_000;

/** Uses Meta's subscription edge, whose handshake the app answers. @throws Error with Meta's reason after retries */
export async function registerCallback({ appUrl, sandboxUrl, verifyToken }: Options): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(`${sandboxUrl}/v26.0/${defaultApp.id}/subscriptions`, {
      method: "POST",
      headers: { authorization: `Bearer ${defaultApp.id}|${defaultApp.secret}` },
      body: new URLSearchParams({
        object: "whatsapp_business_account",
        callback_url: `${appUrl}/api/webhooks/whatsapp`,
        verify_token: verifyToken,
        fields: "messages,standby",
      }),
    });
    if (response.ok) return;
    if (attempt === ATTEMPTS) throw new Error(`The webhook could not be connected: ${await response.text()}`);
    await pause(PAUSE_MS);
  }
}
