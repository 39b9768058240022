import { randomInt } from "node:crypto";
import type { Account } from "../accounts/entity";
import { ControlProblem, known } from "../control/control-problem";
import { createRandom } from "../random";
import type { State } from "../state/state";
import { isSkipped, recipient } from "../webhooks/recipients";
import { signBody } from "../webhooks/sign-body";
import { WebhookSender } from "../webhooks/webhook-sender";
import { changesOf } from "./around-click";
import type { ClickInput } from "./click-input";
import type { ClickRun } from "./click-run";
import { makeBodies } from "./make-bodies";
import { makeClicks } from "./make-clicks";
import { planDeliveries } from "./plan-deliveries";

const maxRunsPerAccount = 50;

/** A restart forgets runs and retries. */
export class ClickSimulator {
  private readonly byAccount = new Map<string, ClickRun[]>();
  private made = 0;

  constructor(
    private readonly state: State,
    /** The app whose sequences greet. */
    private readonly appId: string,
  ) {}

  /** Returns at once; `webhookSender.settled` resolves at the end. @throws ControlProblem for unknown ids */
  click(input: ClickInput): ClickRun {
    const account = known(this.state.accounts.get(input.wabaId), `account ${input.wabaId}`);
    const [number] = account.phoneNumbers;
    if (!number) throw new ControlProblem(`Account ${account.id} has no phone number.`);
    const seed = input.seed ?? randomInt(2 ** 31);
    const clicks = makeClicks(this.state, account, this.appId, input, seed);
    const random = createRandom(`bodies:${seed}`);
    const changes = clicks.flatMap((click) => changesOf(click, number, input));
    const bodies = planDeliveries(random, makeBodies(random, account.id, changes, input.batch), input);
    const heard = account.subscribedAppIds.map((appId) => recipient(this.state, account, appId, input.field));
    if (heard.length === 0) heard.push(recipient(this.state, account, this.appId, input.field));
    this.made += 1;
    const run: ClickRun = {
      id: `run${this.made}`,
      wabaId: account.id,
      seed,
      startedAt: new Date().toISOString(),
      clicks,
      skipped: heard.filter(isSkipped),
      webhookSender: new WebhookSender((appId, body) => this.address(account, appId, body), input),
    };
    if (clicks.length > 0) this.remember(run);
    run.webhookSender.start(
      bodies,
      heard.flatMap((one) => (isSkipped(one) ? [] : [one.appId])),
    );
    return run;
  }

  /** Oldest first; all accounts without an id. */
  list(wabaId?: string): ClickRun[] {
    return wabaId === undefined ? [...this.byAccount.values()].flat() : (this.byAccount.get(wabaId) ?? []);
  }

  /** Cancels retries and forgets runs. */
  stop(wabaId?: string): void {
    for (const run of this.list(wabaId)) run.webhookSender.stop();
    if (wabaId === undefined) this.byAccount.clear();
    else this.byAccount.delete(wabaId);
  }

  private address(account: Account, appId: string, body: string) {
    const app = this.state.apps.get(appId);
    const to = recipient(this.state, account, appId);
    return app && !isSkipped(to) ? { url: to.callbackUrl, signature: signBody(body, app.secret) } : null;
  }

  private remember(run: ClickRun): void {
    const runs = this.byAccount.get(run.wabaId) ?? [];
    runs.push(run);
    while (runs.length > maxRunsPerAccount) runs.shift()?.webhookSender.stop();
    this.byAccount.set(run.wabaId, runs);
  }
}
