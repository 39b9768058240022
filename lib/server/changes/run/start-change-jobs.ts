import { authorizeMember } from "../../gate/authorize-waba";
import type { ResumeContext } from "../../gate/resume-context";
import { serviceContext } from "../../gate/service-context";
import { runEvery } from "../../jobs/run-every";
import { database } from "../../store/database";
import { resumeChanges } from "./resume-changes";

/** One indexed look that finds nothing nearly always; what it finds has waited long enough. */
const POLL_EVERY_MS = 5_000;

/** The app's own database, gate and tokens. */
const ctx: ResumeContext = {
  db: database,
  now: () => new Date(),
  member: authorizeMember,
  contextOf: serviceContext,
};

/** From now on this server goes on with changes by itself. Several may: the lease decides whose turn it is. */
export function startChangeJobs(): void {
  runEvery("changes", POLL_EVERY_MS, () => resumeChanges(ctx));
}
