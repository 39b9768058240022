import type { FaultList } from "./control/fault-list";
import type { RequestLog } from "./control/request-log";
import type { UsageMeter } from "./http/usage-meter";
import type { State } from "./state/state";

/** What the routes of one server share: the lasting state, and what a restart forgets. */
export type World = {
  readonly state: State;
  faults: FaultList;
  requests: RequestLog;
  usage: UsageMeter;
};
