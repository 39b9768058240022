import { setTimeout as wait } from "node:timers/promises";
import type { StepPhase } from "@/lib/domain/changes/change";
import { GRAPH_TIMEOUT_MS } from "@/lib/graph/client/create-graph-client";
import type { ServiceContext } from "../../gate/service-context";
import type { Database } from "../../store/open-database";
import { type ChangeRow, readSteps } from "../change-rows";

const LOST_CALL_MS = 2 * GRAPH_TIMEOUT_MS;
const ASKED: readonly StepPhase[] = ["making", "switching", "restoring"];

/** Waits until a dead process's call has finished or failed at Meta; before that, a read proves nothing. */
export async function waitOutInFlightCall(
  db: Database,
  left: ChangeRow,
  { now }: Pick<ServiceContext, "now">,
): Promise<void> {
  if (left.lease_holder === null) return;
  if (!(await readSteps(db, left.id)).some(({ phase }) => ASKED.includes(phase))) return;
  const waitMs = Date.parse(left.changed_at) + LOST_CALL_MS - now().getTime();
  if (waitMs > 0) await wait(Math.min(waitMs, LOST_CALL_MS));
}
