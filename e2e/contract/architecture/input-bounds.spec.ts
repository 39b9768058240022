import { expect, test } from "@playwright/test";
import { visitActs } from "@/lib/server/reviews/visitors/visit-acts";
import { actionSchemas } from "../../support/access/action-schemas";
import { declaredActions } from "../../support/access/declared-actions";
import { unboundedParts } from "../../support/access/unbounded-parts";

/** A draft's revision starts at the clock; its column is a bigint. */
const MILLISECONDS = ["saveDraftRoute: revision"];

test("no action takes a text, a list or a number without a bound", async () => {
  const schemas = await actionSchemas();
  expect([...schemas.keys()].sort()).toEqual(
    declaredActions()
      .map(({ name }) => name)
      .sort(),
  );
  const open = [...schemas].flatMap(([name, schema]) => unboundedParts(schema).map((part) => `${name}: ${part}`));
  expect(open).toEqual(MILLISECONDS);
});

test("neither does anything that the visitors of a review link send", () => {
  const open = Object.entries(visitActs).flatMap(([name, { input }]) =>
    unboundedParts(input).map((part) => `${name}: ${part}`),
  );
  expect(open).toEqual([]);
});
