import { setTimeout as pause } from "node:timers/promises";
import { demoAccessToken } from "../../lib/sandbox/demo/load-demo";
import { openSession } from "./open-session";
import { registerCallback } from "./register-callback";

type Options = { appUrl: string; sandboxUrl: string; verifyToken: string };

/** Lumen Coffee, whose system user's token is `demoAccessToken`. */
const wabaId = "395394933592466";
const PATIENCE_MS = 60_000;

/**
 * Connects the webhook, and at the first start the demo's account: from then on the app knows it, and its last 90 days
 * arrive behind the scenes. Never throws: without them the demo is poorer, and `say` tells why.
 */
export async function connectDemo(options: Options, say: (line: string) => void): Promise<void> {
  try {
    await registerCallback(options);
    if (await history(options.sandboxUrl)) return;
    const open = await openSession(options.appUrl, demoAccessToken, wabaId);
    const list = await open(`/${wabaId}/sequences`);
    await list.arrayBuffer();
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(500)) {
      if ((await history(options.sandboxUrl))?.isTold) break;
    }
    // A sequence has changed since it was read for the first time.
    await open(`/api/accounts/${wabaId}/sequences?refresh=1`);
  } catch (error) {
    say(`Results stay empty. ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function history(sandboxUrl: string): Promise<{ isTold: boolean } | undefined> {
  const state = await fetch(`${sandboxUrl}/_sandbox/state`);
  return ((await state.json()) as { histories: Record<string, { isTold: boolean }> }).histories[wabaId];
}
