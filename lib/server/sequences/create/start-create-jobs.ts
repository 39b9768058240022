import { authorizeMember } from "../../gate/authorize-waba";
import { serviceContext } from "../../gate/service-context";
import { runEvery } from "../../jobs/run-every";
import { database } from "../../store/database";
import { checkCreates } from "../check-creates";

/** The person waits for the answer; one indexed look that finds nothing nearly always. */
const POLL_EVERY_MS = 1_000;

/** From now on this server looks for creates whose answer was lost. Several may: the lease decides whose turn it is. */
export function startCreateJobs(): void {
  const ctx = { db: database, now: () => new Date(), member: authorizeMember, contextOf: serviceContext };
  runEvery("creates", POLL_EVERY_MS, () => checkCreates(ctx));
}
