import { authorizeMember } from "../gate/authorize-waba";
import { runEvery } from "../run-every";
import { sequenceMeans } from "../sequences/sequence-means";
import { database } from "../store/database";
import { type ResumeMeans, resumeOperations } from "./resume-operations";

/** One indexed look that finds nothing nearly always; what it finds has waited long enough. */
const LOOK_EVERY_MS = 5_000;

/** The app's own database, gate and tokens. */
const means: ResumeMeans = {
  db: database,
  now: () => new Date(),
  member: authorizeMember,
  meansOf: sequenceMeans,
};

/** From now on this server goes on with operations by itself. Several may: the lease decides whose turn it is. */
export function startOperationJobs(): void {
  runEvery("operations", LOOK_EVERY_MS, () => resumeOperations(means));
}
