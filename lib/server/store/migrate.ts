import { type Kysely, Migrator } from "kysely";
import { firstTables } from "./migrations/0001-first-tables";
import { drafts } from "./migrations/0002-drafts";
import { ads } from "./migrations/0003-ads";
import { webhooks } from "./migrations/0004-webhooks";
import { results } from "./migrations/0005-results";
import { resuming } from "./migrations/0006-resuming";
import { timeZone } from "./migrations/0007-time-zone";
import { leases } from "./migrations/0008-leases";
import { adIssues } from "./migrations/0011-ad-issues";
import { readiness } from "./migrations/0013-readiness";
import { searchFolding } from "./migrations/0014-search-folding";
import { changes } from "./migrations/0016-changes";
import { sessions } from "./migrations/0017-sessions";
import { identity } from "./migrations/0018-identity";
import { team } from "./migrations/0019-team";
import { reviews } from "./migrations/0020-reviews";
import { notifications } from "./migrations/0021-notifications";
import { activity } from "./migrations/0022-activity";
import { jobs } from "./migrations/0023-jobs";
import { teamAccess } from "./migrations/0025-team-access";
import { language } from "./migrations/0026-language";
import { firstRun } from "./migrations/0030-first-run";
import { brokenBy } from "./migrations/0031-broken-by";

/** In order; never edit a migration that has shipped. */
const migrations = {
  "0001-first-tables": firstTables,
  "0002-drafts": drafts,
  "0003-ads": ads,
  "0004-webhooks": webhooks,
  "0005-results": results,
  "0006-resuming": resuming,
  "0007-time-zone": timeZone,
  "0008-leases": leases,
  "0011-ad-issues": adIssues,
  "0013-readiness": readiness,
  "0014-search-folding": searchFolding,
  "0016-changes": changes,
  "0017-sessions": sessions,
  "0018-identity": identity,
  "0019-team": team,
  "0020-reviews": reviews,
  "0021-notifications": notifications,
  "0022-activity": activity,
  "0023-jobs": jobs,
  "0025-team-access": teamAccess,
  "0026-language": language,
  "0030-first-run": firstRun,
  "0031-broken-by": brokenBy,
};

/** Safe for processes that start together: they queue at PostgreSQL's advisory lock or SQLite's write lock. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw new Error("The database could not be migrated", { cause: error });
}
