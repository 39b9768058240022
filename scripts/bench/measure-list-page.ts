import type { Bench, Member } from "./bench";
import type { Figure } from "./figure";
import { median, timeInTurn } from "./statistics";

const ROUNDS = 40;
const WARM_UP = 5;

/** Server time of the list page from the mirror, 10,000 sequences against 100. */
export async function measureListPage({ appUrl, large, small }: Bench): Promise<Figure[]> {
  const load =
    ({ person, wabaId }: Member) =>
    async () => {
      const answer = await person.request.get(`${appUrl}/${wabaId}/sequences`);
      if (!answer.ok()) throw new Error(`The list page answered ${answer.status()}.`);
      await answer.body();
    };
  await timeInTurn(WARM_UP, load(large), load(small));
  const { first, second } = await timeInTurn(ROUNDS, load(large), load(small));
  const [many, few] = [median(first), median(second)];
  return [
    {
      id: "list-page",
      what: "Server time of the list page, 10,000 sequences against 100",
      measured: many / few,
      unit: "ratio",
      atMost: 2,
      detail: `median ${many.toFixed(1)} ms against ${few.toFixed(1)} ms`,
    },
  ];
}
