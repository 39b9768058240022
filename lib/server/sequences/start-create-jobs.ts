import { authorizeMember } from "../gate/authorize-waba";
import { runEvery } from "../run-every";
import { database } from "../store/database";
import { checkCreates } from "./check-creates";
import { sequenceMeans } from "./sequence-means";

/** The person waits for the answer; one indexed look that finds nothing nearly always. */
const LOOK_EVERY_MS = 1_000;

/** From now on this server looks for creates whose answer was lost. Several may: the lease decides whose turn it is. */
export function startCreateJobs(): void {
  const means = { db: database, now: () => new Date(), member: authorizeMember, meansOf: sequenceMeans };
  runEvery("creates", LOOK_EVERY_MS, () => checkCreates(means));
}
