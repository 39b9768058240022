import type { AuthorizedWaba } from "./authorize-waba";
import type { ServiceContext } from "./service-context";

/** What the job works with; specs hand in a database and members of their own. */
export type ResumeContext = Pick<ServiceContext, "db" | "now"> & {
  member(userId: string, wabaId: string): Promise<AuthorizedWaba | null>;
  contextOf(waba: AuthorizedWaba): ServiceContext;
};
