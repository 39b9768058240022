import { env } from "../env";
import { database } from "../store/database";
import type { Database } from "../store/open-database";
import { AccountContexts } from "./attribution/account-context";
import { commitDeliveries } from "./commit-deliveries";
import type { Delivery } from "./delivery";
import { createGroupCommit, type GroupCommit } from "./group-commit";
import { RefusalCounter } from "./refusal-counter";

export type WebhookContext = {
  appSecret: string;
  verifyToken: string | undefined;
  db(): Promise<Database>;
  now(): Date;
  contexts(): Promise<AccountContexts>;
  inbox: GroupCommit<Delivery>;
  refusals: RefusalCounter;
};

/** Retries opening the database after a failure. */
export function createWebhookContext(
  options: Pick<WebhookContext, "appSecret" | "verifyToken" | "db"> & { now?: () => Date },
): WebhookContext {
  const { db, now = () => new Date() } = options;
  let contexts: AccountContexts | undefined;
  const openContexts = async () => {
    contexts ??= new AccountContexts(await db());
    return contexts;
  };
  const refusals = new RefusalCounter(db);
  const commit = async (deliveries: Delivery[]) => {
    const { dropped } = await commitDeliveries(await db(), await openContexts(), deliveries);
    if (dropped > 0) refusals.count("not-ours", "about an account that nobody connected", now(), dropped);
  };
  const weightOf = ({ parts }: Delivery) => parts.reduce((sum, { updateCount }) => sum + updateCount, 1);
  return { ...options, now, refusals, contexts: openContexts, inbox: createGroupCommit({ commit, weightOf }) };
}

const slot = Symbol.for("overture.webhooks");
const shared = globalThis as typeof globalThis & { [slot]?: WebhookContext };

/** Shared by bundles that evaluate this module more than once. */
export function webhookContext(): WebhookContext {
  shared[slot] ??= createWebhookContext({
    appSecret: env().META_APP_SECRET,
    verifyToken: env().WEBHOOK_VERIFY_TOKEN,
    db: database,
  });
  return shared[slot];
}
