import { request as api, test as base, expect } from "@playwright/test";
import { roles } from "@/lib/domain/permissions/permissions";
import { type ActionName, actionAccess, isRoute, type Row, routeAccess } from "../../support/access/access-table";
import { builtActions, builtPaths } from "../../support/access/built-actions";
import { tracesOf } from "../../support/access/traces";
import { pathOf, type WalkIds } from "../../support/access/walk-ids";
import * as walk from "../../support/access/walk-rows";
import { giveRole, openWalkShop, SECRET, signedIn, type WalkShop } from "../../support/access/walk-shop";
import { Walker } from "../../support/access/walker";
import { SandboxControl } from "../../support/sandbox-control";
import { storyServers } from "../../support/story-servers";

type Givens = { walker: Walker; sandbox: SandboxControl; shop: WalkShop };

/** No browser: these requests are made by hand. */
const test = base.extend<Givens>({
  walker: async ({ baseURL }, use) => use(new Walker(baseURL ?? "", builtActions())),
  sandbox: async ({ request }, use) => use(new SandboxControl(request, storyServers().sandboxUrl)),
  shop: async ({ sandbox, walker }, use) => use(await openWalkShop(api, sandbox, walker)),
});

// Each test makes a hundred requests and more.
test.describe.configure({ timeout: 180_000 });

const { accountRows, allRows, askAtOnce, askInTurn, expectedOf, outcomesOf, rowsSaying, rowsThatDiffer, rowsWith } =
  walk;
const nobody = async () => ({ request: await api.newContext(), userId: "" });

test("The table names every action and every path of the production build", () => {
  expect([...builtActions().keys()].sort()).toEqual(Object.keys(actionAccess).sort());
  const paths = new Set((Object.keys(routeAccess) as (keyof typeof routeAccess)[]).map(pathOf));
  expect(builtPaths().sort()).toEqual([...paths].sort());
});

for (const role of roles) {
  test(`A member with the role ${role} may do what the table says, and nothing else leaves a trace`, async ({
    shop,
    walker,
    sandbox,
  }) => {
    const [member] = shop.business.members;
    const person = await signedIn(api, { ...shop.business, ...member });
    giveRole(shop.ids.wabaId, person, role);
    const ask = (row: Row) => walker.send(person, row, shop.ids);
    const own = [...accountRows, ...rowsWith("person")];
    const refused = own.filter((row) => !walk.mayCall(role, row));

    const before = await tracesOf(shop, sandbox);
    const refusals = outcomesOf(await askAtOnce(refused, ask));
    expect(refusals).toEqual(expectedOf(refused, (row) => walk.reasonFor(role, row)));
    const after = await tracesOf(shop, sandbox);
    expect(after).toEqual({ ...before, refusals: before.refusals + refused.length });

    const allowed = allRows.filter((row) => own.includes(row) && walk.mayCall(role, row));
    const read = await askAtOnce(allowed.filter(walk.isReading), ask);
    const written = await askInTurn(
      allowed.filter((row) => !walk.isReading(row)),
      ask,
    );
    expect(outcomesOf({ ...read, ...written })).toEqual({
      ...expectedOf(allowed, () => "let in"),
      // The secret is made up.
      "GET /invite/[[...path]]": "not found",
    });
  });
}

test("A stranger gets everywhere the answer of an account that does not exist", async ({ shop, walker, sandbox }) => {
  const stranger = await signedIn(api, await sandbox.seed());
  const before = await tracesOf(shop, sandbox);
  const answersOf = (ids: WalkIds) => askAtOnce(accountRows, (row) => walker.send(stranger, row, ids));
  const answers = await answersOf(shop.ids);
  expect(outcomesOf(answers)).toEqual(expectedOf(accountRows, () => "not found"));
  expect(rowsThatDiffer(answers, await answersOf({ ...shop.ids, wabaId: "999999999999" }))).toEqual([]);

  const actions = accountRows.filter((row): row is ActionName => !isRoute(row));
  const asAdmin = { as: shop.admin.userId };
  const claimed = await askAtOnce(actions, (row) => walker.call(stranger, row as ActionName, shop.ids, asAdmin));
  expect(outcomesOf(claimed)).toEqual(expectedOf(actions, () => "other-person"));
  expect(rowsSaying(SECRET, { ...answers, ...claimed })).toEqual([]);
  expect(await tracesOf(shop, sandbox)).toEqual(before);
});

test("A stranger's own account opens nothing of another account", async ({ shop, walker, sandbox }) => {
  const business = await sandbox.seed();
  const stranger = await signedIn(api, business);
  const before = await tracesOf(shop, sandbox);
  const answers = await askInTurn(accountRows, (row) =>
    walker.send(stranger, row, { ...shop.ids, wabaId: business.wabaId }),
  );
  expect(rowsSaying(SECRET, answers)).toEqual([]);
  expect(await tracesOf(shop, sandbox)).toEqual(before);
});

test("Nobody gets anywhere without signing in", async ({ shop, walker, sandbox }) => {
  const visitor = await nobody();
  const rows = [...accountRows, ...rowsWith("person")];
  const before = await tracesOf(shop, sandbox);
  const answers = await askAtOnce(rows, (row) => walker.send(visitor, row, shop.ids));
  const isPage = (row: Row) => walk.isReading(row) && !row.startsWith("GET /api/");
  expect(outcomesOf(answers)).toEqual({
    ...expectedOf(rows, () => "sign-in-again"),
    ...expectedOf(rows.filter(walk.isReading), () => "not found"),
    ...expectedOf(rows.filter(isPage), () => "sign in"),
    "GET /api/accounts": "unauthorized",
    "GET /api/sessions": "unauthorized",
  });
  expect(rowsSaying(SECRET, answers)).toEqual([]);
  expect(await tracesOf(shop, sandbox)).toEqual(before);
});

test("What is public answers nobody, members and strangers alike", async ({ shop, walker, sandbox }) => {
  const rows = rowsWith("public", "meta");
  const others = [await nobody(), await signedIn(api, await sandbox.seed())];
  for (const person of [...others, shop.admin]) {
    const answers = await askAtOnce(rows, (row) => walker.send(person, row, shop.ids));
    expect(outcomesOf(answers)).toMatchObject({
      ...expectedOf(rowsWith("public"), () => "let in"),
      "GET /api/method-not-allowed": "status 405",
      "POST /api/auth/[...nextauth]": "status 400",
      "GET /api/webhooks/whatsapp": "forbidden",
      "POST /api/webhooks/whatsapp": "unauthorized",
    });
    // The answer to a member's change of language holds the member's own page.
    expect(others.includes(person) ? rowsSaying(SECRET, answers) : []).toEqual([]);
  }
});

test("A made-up secret opens no link, whoever tries it; the true one needs no session", async ({ shop, walker }) => {
  const rows = rowsWith("link");
  const visitor = await nobody();
  // These pages say that the link is wrong, and what they post leads back to them.
  const saying = rows.filter((row) => /(confirm-email|GET .*unsubscribe)/.test(row));
  for (const person of [visitor, shop.admin]) {
    const answers = await askAtOnce(rows, (row) => walker.send(person, row, shop.ids));
    expect(outcomesOf(answers)).toEqual({
      ...expectedOf(rows, () => "not found"),
      ...expectedOf(saying, () => "let in"),
    });
    expect(rowsSaying(SECRET, answers)).toEqual([]);
  }
  const open = await walker.open(visitor, "GET /r/[token]", { ...shop.ids, token: shop.linkToken });
  expect(open.outcome).toBe("let in");
  expect(open.body).toContain(SECRET);
});
