import { SandboxControl } from "../../e2e/support/sandbox-control";
import { signInByToken } from "../../e2e/support/sign-in-by-token";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { median, timeInTurn } from "./statistics";
import { fillActivity } from "./support/fill-activity";

const ROUNDS = 20;
const WARM_UP = 3;

type Fillable = Pick<Bench, "appUrl" | "sandboxUrl" | "databaseUrl" | "browser">;

/** Server time of the activity page, and of a filtered page far down, 100,000 entries against 1,000. */
export async function measureActivityPage(bench: Fillable): Promise<Figure[]> {
  const [many, few] = [await openFilled(bench, 100_000), await openFilled(bench, 1_000)];
  const figures: Figure[] = [];
  for (const [id, what, path] of [
    ["activity-page", "Server time of the activity page", "/activity"],
    ["activity-filtered", "The same, filtered by kind, person and period", `/activity?${filters}`],
  ] as const) {
    const load = (of: typeof many) => async () => {
      const answer = await of.person.request.get(`${bench.appUrl}/${of.wabaId}${path.replace("$user", of.userId)}`);
      if (!answer.ok()) throw new Error(`The activity page answered ${answer.status()}.`);
      await answer.body();
    };
    await timeInTurn(WARM_UP, load(many), load(few));
    const { first, second } = await timeInTurn(ROUNDS, load(many), load(few));
    const [longer, shorter] = [median(first), median(second)];
    figures.push({
      id,
      what: `${what}, 100,000 entries against 1,000`,
      measured: longer / shorter,
      unit: "ratio",
      atMost: 2,
      detail: `median ${longer.toFixed(1)} ms against ${shorter.toFixed(1)} ms`,
    });
  }
  return figures;
}

const filters = "kind=ads&person=$user&period=28d";

async function openFilled({ appUrl, sandboxUrl, databaseUrl, browser }: Fillable, count: number) {
  const person = await browser.newContext();
  const business = await new SandboxControl(person.request, sandboxUrl).seed({ sequences: 20, name: `Busy ${count}` });
  await signInByToken(person, appUrl, business);
  await (await person.request.get(`${appUrl}/api/accounts/${business.wabaId}/sequences`)).body();
  const userId = await fillActivity(databaseUrl, business, count);
  return { person, wabaId: business.wabaId, userId };
}
