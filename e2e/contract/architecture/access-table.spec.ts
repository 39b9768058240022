import { expect, test } from "@playwright/test";
import { actionAccess, routeAccess, routedActions } from "../../support/access/access-table";
import { declaredActions, exportedActions } from "../../support/access/declared-actions";
import { declaredRoutes } from "../../support/access/declared-routes";

const actions = declaredActions();
const inActions = actions.filter(({ path }) => path.startsWith("lib/actions/"));
const elsewhere = actions.filter(({ path }) => !path.startsWith("lib/actions/"));

test("every export that a browser can call is declared through the gate", () => {
  expect(exportedActions().sort()).toEqual(inActions.map(({ name }) => name).sort());
});

test("the table has a row for every action, with the least role that its permission asks for", () => {
  const declared = Object.fromEntries(inActions.map(({ name, access }) => [name, access]));
  expect(declared).toEqual(actionAccess);
});

test("the table has a row for every page and every method of a route", () => {
  expect(declaredRoutes().sort()).toEqual(Object.keys(routeAccess).sort());
});

test("a route that calls an action has the role that the action asks for", () => {
  const declared = Object.fromEntries(elsewhere.map(({ name, access }) => [name, access]));
  const rows = Object.entries(routedActions).map(([name, route]) => [name, routeAccess[route]]);
  expect(declared).toEqual(Object.fromEntries(rows));
});

test("below an account's path nothing is open to people who are no members", () => {
  const below = Object.entries(routeAccess).filter(([route]) => route.includes("[wabaId]"));
  const open = below.filter(([, access]) => ["person", "link", "meta", "public"].includes(access));
  expect(open).toEqual([]);
});
