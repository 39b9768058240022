import { randomUUID } from "node:crypto";
import { SandboxControl } from "../../e2e/support/sandbox-control";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { median, timeInTurn } from "./statistics";

const ROUNDS = 60;
const WARM_UP = 15;
const AT_MOST_MS = 5;

/** Our server's overhead on a live read. The sequence doesn't exist, so neither mirror nor disk takes part. */
export async function measureLiveRead({ appUrl, sandboxUrl, small }: Bench): Promise<Figure[]> {
  const { request } = small.person;
  const id = randomUUID();
  const headers = { authorization: `Bearer ${small.accessToken}` };
  const throughApp = () => request.get(`${appUrl}/api/accounts/${small.wabaId}/sequences/${id}`);
  // An empty handler of the same server: Next.js's own share.
  const empty = () => request.get(`${appUrl}/api/health`);
  const bare = () =>
    request.get(`${sandboxUrl}/v26.0/${small.wabaId}/welcome_message_sequences?sequence_id=${id}`, { headers });

  const sandbox = new SandboxControl(request, sandboxUrl);
  await timeInTurn(WARM_UP, throughApp, bare);
  const asked = async () =>
    (await sandbox.requests(small.wabaId)).filter(({ path }) => path.includes(small.wabaId)).length;
  const before = await asked();
  const { first, second } = await timeInTurn(ROUNDS, throughApp, bare);
  if ((await asked()) - before < 2 * ROUNDS) throw new Error("The app answered without asking the sandbox.");

  const { first: handlers } = await timeInTurn(ROUNDS, empty, bare);

  const [app, direct, floor] = [median(first), median(second), median(handlers)];
  return [
    {
      id: "live-read",
      what: "Time that our server adds to a read that it hands on to Meta",
      measured: app - direct,
      unit: "ms",
      atMost: AT_MOST_MS,
      detail: `median ${app.toFixed(1)} ms against ${direct.toFixed(1)} ms; an empty route handler of the same server takes ${floor.toFixed(1)} ms`,
    },
  ];
}
