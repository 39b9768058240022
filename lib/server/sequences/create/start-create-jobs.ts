import { authorizeMember } from "../../gate/authorize-waba";
import { serviceContext } from "../../gate/service-context";
import { runEvery } from "../../jobs/run-every";
import { database } from "../../store/database";
import { checkCreates } from "../check-creates";

/** People wait for this, and the indexed query usually finds nothing. */
const POLL_EVERY_MS = 1_000;

export function startCreateJobs(): void {
  const ctx = { db: database, now: () => new Date(), member: authorizeMember, contextOf: serviceContext };
  runEvery("creates", POLL_EVERY_MS, () => checkCreates(ctx));
}
