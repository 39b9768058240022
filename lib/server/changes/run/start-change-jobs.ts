import { authorizeMember } from "../../gate/authorize-waba";
import type { ResumeContext } from "../../gate/resume-context";
import { serviceContext } from "../../gate/service-context";
import { runEvery } from "../../jobs/run-every";
import { database } from "../../store/database";
import { resumeChanges } from "./resume-changes";

/** One indexed query that usually finds nothing. */
const POLL_EVERY_MS = 5_000;

const ctx: ResumeContext = {
  db: database,
  now: () => new Date(),
  member: authorizeMember,
  contextOf: serviceContext,
};

export function startChangeJobs(): void {
  runEvery("changes", POLL_EVERY_MS, () => resumeChanges(ctx));
}
