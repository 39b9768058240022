import { setTimeout as pause } from "node:timers/promises";
import type { Child } from "./children";

/** Waits for 2xx. @throws Error if the child ends first or time runs out */
export async function waitUntilReady(url: string, child: Child, timeoutMs = 60_000): Promise<void> {
  let end: string | undefined;
  void child.ended.then((how) => {
    end = how;
  });
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (end) throw new Error(`${child.name} ${end} before it was ready.`);
    if (await answers(url)) return;
    await pause(100);
  }
  throw new Error(`${child.name} did not answer at ${url} within ${timeoutMs / 1000} seconds.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
