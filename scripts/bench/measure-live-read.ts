import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { median } from "./statistics";

const ROUNDS = 40;
const WARM_UP = 8;
const AT_MOST_MS = 5;
const MESSAGE = { text: "Hello! How can we help you?", ice_breakers: [{ title: "What are your prices?" }] };

/**
 * Point (f): what our server adds to a read that it hands on to Meta. Each round makes a sequence that the mirror
 * cannot know yet and reads it once through the app, with session, membership and mirror, and once from the sandbox.
 */
export async function measureLiveRead({ appUrl, sandboxUrl, small }: Bench): Promise<Figure[]> {
  const { request } = small.person;
  const edge = `${sandboxUrl}/v26.0/${small.wabaId}/welcome_message_sequences`;
  const headers = { authorization: `Bearer ${small.accessToken}` };
  const times: Record<"app" | "sandbox", number[]> = { app: [], sandbox: [] };

  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const form = { name: "Fresh", welcome_message_sequence: JSON.stringify(MESSAGE) };
    const { sequence_id: id } = (await (await request.post(edge, { headers, form })).json()) as { sequence_id: string };
    const reads = {
      app: () => request.get(`${appUrl}/api/accounts/${small.wabaId}/sequences/${id}`),
      sandbox: () => request.get(`${edge}?sequence_id=${id}`, { headers }),
    };
    // The order alternates, so that neither always finds the connection warm.
    const order = round % 2 === 0 ? (["app", "sandbox"] as const) : (["sandbox", "app"] as const);
    for (const where of order) {
      const startMs = performance.now();
      const answer = await reads[where]();
      const text = await answer.text();
      const tookMs = performance.now() - startMs;
      if (!answer.ok() || !text.includes(id)) throw new Error(`The ${where} answered ${answer.status()}: ${text}`);
      if (round >= 0) times[where].push(tookMs);
    }
    await request.delete(`${edge}?sequence_id=${id}`, { headers });
  }

  const [app, sandbox] = [median(times.app), median(times.sandbox)];
  return [
    {
      id: "live-read",
      what: "Time that our server adds to a read that it hands on to Meta",
      measured: app - sandbox,
      unit: "ms",
      atMost: AT_MOST_MS,
      detail: `median ${app.toFixed(1)} ms against ${sandbox.toFixed(1)} ms`,
    },
  ];
}
