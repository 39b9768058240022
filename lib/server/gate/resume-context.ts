import type { AuthorizedWaba } from "./authorize-waba";
import type { ServiceContext } from "./service-context";

export type ResumeContext = Pick<ServiceContext, "db" | "now"> & {
  member(userId: string, wabaId: string): Promise<AuthorizedWaba | null>;
  contextOf(waba: AuthorizedWaba): ServiceContext;
};
