import { ClickDesk } from "./clicks/click-desk";
import { FaultList } from "./control/fault-list";
import { RequestLog } from "./control/request-log";
import { UsageMeter } from "./http/usage-meter";
import type { App } from "./people/entity";
import { createState, type State } from "./state/state";

/** What the routes of one server share: the lasting state, and what a restart forgets. */
export type World = {
  readonly state: State;
  faults: FaultList;
  requests: RequestLog;
  usage: UsageMeter;
  clicks: ClickDesk;
};

/** A world with one app and nothing in it. */
export function createWorld(app: App): World {
  const state = createState(app);
  return {
    state,
    faults: new FaultList(),
    requests: new RequestLog(),
    usage: new UsageMeter(),
    clicks: new ClickDesk(state, app.id),
  };
}
