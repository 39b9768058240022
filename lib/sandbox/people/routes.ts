import type { Hono } from "hono";
import type { Account } from "../accounts/entity";
import { formatAccount } from "../accounts/format";
import { authenticate, type Caller, requireScope } from "../http/authenticate";
import type { Call, GraphEnv } from "../http/call";
import { unknownObject } from "../http/graph-refusal";
import { pageOf } from "../http/page-of";
import { touch } from "../state/state";
import type { World } from "../world";
import { formatBusiness, formatPerson } from "./format";

export function peopleRoutes(graph: Hono<GraphEnv>, world: World): void {
  const { state } = world;

  graph.get("/me", (c) => {
    const call = c.get("call");
    return c.json(formatPerson(authenticate(world, call).person, call.params.text("fields")));
  });

  graph.get("/me/permissions", (c) => {
    const { token, person } = authenticate(world, c.get("call"));
    const granted = token.scopes.map((permission) => ({ permission, status: "granted" }));
    const declined = person.declines.filter((permission) => !token.scopes.includes(permission));
    return c.json({ data: [...granted, ...declined.map((permission) => ({ permission, status: "declined" }))] });
  });

  graph.delete("/me/permissions", (c) => {
    const { person, app } = authenticate(world, c.get("call"));
    for (const token of state.tokens.values()) {
      if (token.personId === person.id && token.appId === app.id) token.invalidSubcode = 458;
    }
    for (const code of state.codes.values()) {
      if (code.personId === person.id && code.appId === app.id) code.scopes = [];
    }
    touch(state);
    return c.json({ success: true });
  });

  graph.delete("/me/permissions/:permission", (c) => {
    const { token, person, app } = authenticate(world, c.get("call"));
    const withdrawn = c.req.param("permission");
    token.scopes = token.scopes.filter((scope) => scope !== withdrawn);
    for (const code of state.codes.values()) {
      if (code.personId !== person.id || code.appId !== app.id) continue;
      code.scopes = code.scopes.filter((scope) => scope !== withdrawn);
    }
    touch(state);
    return c.json({ success: true });
  });

  graph.get("/me/businesses", (c) => {
    const call = c.get("call");
    const caller = authenticate(world, call);
    requireScope(caller, "business_management");
    const businesses = caller.person.businessIds.flatMap((id) => state.businesses.get(id) ?? []);
    const fields = call.params.text("fields");
    return c.json(
      pageOf(
        call,
        businesses.map((business) => formatBusiness(business, fields)),
      ),
    );
  });

  graph.get("/me/assigned_whatsapp_business_accounts", (c) => {
    const call = c.get("call");
    const caller = authenticate(world, call);
    requireScope(caller, "whatsapp_business_management");
    return c.json(
      pageOf(
        call,
        accountRows(world, caller, call, () => true),
      ),
    );
  });

  for (const [edge, isTheirs] of Object.entries(accountEdges)) {
    graph.get(`/:businessId/${edge}`, (c) => {
      const call = c.get("call");
      const caller = authenticate(world, call);
      const businessId = c.req.param("businessId");
      if (!caller.person.businessIds.includes(businessId)) throw unknownObject("GET", businessId);
      requireScope(caller, "business_management");
      return c.json(
        pageOf(
          call,
          accountRows(world, caller, call, (account) => isTheirs(account, businessId)),
        ),
      );
    });
  }
}

const accountEdges: Record<string, (account: Account, businessId: string) => boolean> = {
  owned_whatsapp_business_accounts: (account, businessId) => account.ownerBusinessId === businessId,
  client_whatsapp_business_accounts: (account, businessId) => account.clientBusinessIds.includes(businessId),
};

function accountRows(
  { state }: World,
  { person }: Caller,
  call: Call,
  isListed: (account: Account) => boolean,
): Record<string, unknown>[] {
  return [...state.accounts.values()]
    .filter((account) => account.tasks[person.id] && isListed(account))
    .map((account) =>
      formatAccount(account, state.businesses.get(account.ownerBusinessId), call.params.text("fields")),
    );
}
