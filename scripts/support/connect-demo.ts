import { setTimeout as pause } from "node:timers/promises";
import { demoAccessToken } from "@/lib/sandbox/demo/load-demo";
import { isEnding } from "./children";
import { openSession } from "./open-session";
import { registerCallback } from "./register-callback";

type Options = { appUrl: string; sandboxUrl: string; verifyToken: string };

/** Lumen Coffee, whose system user's token is `demoAccessToken`. */
const wabaId = "395394933592466";
const PATIENCE_MS = 300_000;
const POLL_EVERY_MS = 500;
/** A list that was read moments ago is not read again unless somebody asks; and a question may be lost. */
const ASK_EVERY_MS = 10_000;

/**
 * Connects the webhook, and until its past is told the demo's account: the app comes to know it, and its last 90 days
 * arrive behind the scenes. A start that was cut short is made good by the next one. Never throws: without them the demo is
 * poorer, and `say` tells why.
 */
export async function connectDemo(options: Options, say: (line: string) => void): Promise<void> {
  try {
    await registerCallback(options);
    if (await isTold(options.sandboxUrl)) return;
    const open = await openSession(options.appUrl, demoAccessToken, wabaId);
    const read = async () => (await open(`/api/accounts/${wabaId}/sequences?refresh=1`)).arrayBuffer();
    await read();
    let askedAt = Date.now();
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(POLL_EVERY_MS)) {
      if (await isTold(options.sandboxUrl)) break;
      if (Date.now() - askedAt < ASK_EVERY_MS) continue;
      askedAt = Date.now();
      await read();
    }
    // A sequence has changed since it was read for the first time.
    await read();
  } catch (error) {
    if (!isEnding()) say(`Results stay empty. ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function isTold(sandboxUrl: string): Promise<boolean> {
  const state = await fetch(`${sandboxUrl}/_sandbox/state`);
  const { histories } = (await state.json()) as { histories: Record<string, { isTold: boolean }> };
  return histories[wabaId]?.isTold ?? false;
}
