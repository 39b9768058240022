import { ClickDesk } from "./clicks/click-desk";
import { FaultList } from "./control/fault-list";
import { LateCalls } from "./control/late-calls";
import { RequestLog } from "./control/request-log";
import { Historian } from "./demo/history/historian";
import { UsageMeter } from "./http/usage-meter";
import type { App } from "./people/entity";
import { createState, type State } from "./state/state";

/** What the routes of one server share: the lasting state, and what a restart forgets. */
export type World = {
  readonly state: State;
  faults: FaultList;
  lateCalls: LateCalls;
  requests: RequestLog;
  usage: UsageMeter;
  clicks: ClickDesk;
  /** Where the demo has a past. */
  historian: Historian | null;
};

/** A world with one app and nothing in it. With `hasHistory` the demo's accounts get their last 90 days. */
export function createWorld(app: App, hasHistory = false): World {
  const state = createState(app);
  const clicks = new ClickDesk(state, app.id);
  return {
    state,
    faults: new FaultList(),
    lateCalls: new LateCalls(),
    requests: new RequestLog(),
    usage: new UsageMeter(),
    clicks,
    historian: hasHistory ? new Historian(state, clicks, app.id) : null,
  };
}
