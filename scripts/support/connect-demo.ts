import { demoAccessToken } from "../../lib/sandbox/demo/load-demo";
import { firstVisit } from "./first-visit";
import { registerCallback } from "./register-callback";

type Options = { appUrl: string; sandboxUrl: string; verifyToken: string };

/** Lumen Coffee, whose system user's token is `demoAccessToken`. */
const wabaId = "395394933592466";

/**
 * Connects the webhook, and at the first start the demo's account, whose last 90 days then arrive behind the scenes.
 * Never throws: without them the demo is poorer, and `say` tells why.
 */
export async function connectDemo(options: Options, say: (line: string) => void): Promise<void> {
  try {
    await registerCallback(options);
    const state = await fetch(`${options.sandboxUrl}/_sandbox/state`);
    const { histories } = (await state.json()) as { histories: Record<string, object> };
    if (!histories[wabaId]) await firstVisit({ ...options, wabaId, accessToken: demoAccessToken });
  } catch (error) {
    say(`Results stay empty. ${error instanceof Error ? error.message : String(error)}`);
  }
}
