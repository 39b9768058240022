import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import { SandboxControl } from "../../e2e/support/sandbox-control";
import { signInByToken } from "../../e2e/support/sign-in-by-token";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { median, timeInTurn } from "./statistics";
import { fillConversations } from "./support/fill-conversations";

const ROUNDS = 20;
const WARM_UP = 3;
const AT_MOST = 3;

type Fillable = Pick<Bench, "appUrl" | "sandboxUrl" | "databaseUrl" | "browser">;

/** Server time of the results page, a million conversations against ten thousand, with a hundred sequences each. */
export async function measureResultsPage(bench: Fillable): Promise<Figure[]> {
  const [many, few] = [await openFilled(bench, 1_000_000), await openFilled(bench, 10_000)];
  await timeInTurn(WARM_UP, many, few);
  const { first, second } = await timeInTurn(ROUNDS, many, few);
  const [longer, shorter] = [median(first), median(second)];
  return [
    {
      id: "results-page",
      what: "Server time of the results page, 1,000,000 conversations against 10,000",
      measured: longer / shorter,
      unit: "ratio",
      atMost: AT_MOST,
      detail: `median ${longer.toFixed(1)} ms against ${shorter.toFixed(1)} ms`,
    },
  ];
}

/** Returns a function that loads the account's results of 90 days once. */
async function openFilled({ appUrl, sandboxUrl, databaseUrl, browser }: Fillable, count: number) {
  const person = await browser.newContext();
  const sandbox = new SandboxControl(person.request, sandboxUrl);
  const business = await sandbox.seed({ sequences: 100, name: `With ${count}` });
  await signInByToken(person, appUrl, business);
  for (let all = 0; all < 100; ) {
    const answer = await person.request.get(`${appUrl}/api/accounts/${business.wabaId}/sequences`);
    all = ((await answer.json()) as SequenceListing).counts.all;
  }
  await fillConversations(databaseUrl, business.wabaId, count);
  return async () => {
    const answer = await person.request.get(`${appUrl}/${business.wabaId}/results?period=90d`);
    if (!answer.ok()) throw new Error(`The results page answered ${answer.status()}.`);
    await answer.body();
  };
}
