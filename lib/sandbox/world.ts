import { ClickSimulator } from "./clicks/click-simulator";
import { FaultList } from "./control/fault-list";
import { LateCalls } from "./control/late-calls";
import { RequestLog } from "./control/request-log";
import { HistoryGenerator } from "./demo/history/history-generator";
import { HookReceiver } from "./hooks/hook-receiver";
import { UsageMeter } from "./http/usage-meter";
import { Outbox } from "./mail/outbox";
import type { App } from "./people/entity";
import { createState, type State } from "./state/state";

/** The persistent state, and what a restart forgets. */
export type World = {
  readonly state: State;
  faults: FaultList;
  lateCalls: LateCalls;
  requests: RequestLog;
  usage: UsageMeter;
  clicks: ClickSimulator;
  outbox: Outbox;
  hooks: HookReceiver;
  /** Null without demo history. */
  historyGenerator: HistoryGenerator | null;
};

/** With `hasHistory` the demo's accounts get their last 90 days. */
export function createWorld(app: App, hasHistory = false): World {
  const state = createState(app);
  const clicks = new ClickSimulator(state, app.id);
  return {
    state,
    faults: new FaultList(),
    lateCalls: new LateCalls(),
    requests: new RequestLog(),
    usage: new UsageMeter(),
    clicks,
    outbox: new Outbox(),
    hooks: new HookReceiver(),
    historyGenerator: hasHistory ? new HistoryGenerator(state, clicks, app.id) : null,
  };
}
