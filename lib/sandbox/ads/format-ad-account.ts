import type { Fields } from "../http/read-fields";
import { Nested, selectFields } from "../http/select-fields";
import type { Business } from "../people/entity";
import type { AdAccount, FacebookPage } from "./entity";

type Node = Record<string, unknown>;

export function formatAdAccount(
  account: AdAccount,
  { owner, personId }: { owner: Business | undefined; personId: string },
  fields?: Fields | string,
): Node {
  const node = {
    id: `act_${account.id}`,
    account_id: account.id,
    name: account.name,
    account_status: account.status,
    currency: account.currency,
    timezone_name: account.timezoneName,
    user_tasks: account.tasks[personId] ?? [],
    business: owner && new Nested({ id: owner.id, name: owner.name }, "Business"),
    owner: owner?.id,
    amount_spent: "0",
  };
  return selectFields(node, fields, { defaults: ["account_id", "id"], type: "AdAccount" });
}

/** Hides `whatsapp_number` from callers without tasks on the Page. */
export function formatPage(page: FacebookPage, personId: string, fields?: Fields | string): Node {
  const tasks = page.tasks[personId];
  const node = {
    id: page.id,
    name: page.name,
    category: "Local business",
    tasks,
    has_whatsapp_number: page.whatsappNumber !== null,
    has_whatsapp_business_number: page.whatsappNumber !== null,
    whatsapp_number: tasks ? (page.whatsappNumber ?? undefined) : undefined,
    link: `https://www.facebook.com/${page.id}`,
    access_token: undefined,
    picture: undefined,
  };
  return selectFields(node, fields, { defaults: ["name", "category", "tasks", "id"], type: "Page" });
}
