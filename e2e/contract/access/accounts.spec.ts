import { expect, test } from "@playwright/test";
import { matchesAccount } from "@/components/accounts/matches-account";
import { pathInAccount } from "@/components/accounts/path-in-account";
import { explainInput } from "@/lib/server/gate/explain-input";
import { newSequenceSchema } from "@/lib/server/sequences/create/create-sequence";

test("changing the account keeps the page, but for what exists in one account only", () => {
  expect(pathInAccount("/1/sequences", "2")).toBe("/2/sequences");
  expect(pathInAccount("/1/sequences/new", "2")).toBe("/2/sequences/new");
  expect(pathInAccount("/1/sequences/7000001", "2")).toBe("/2/sequences");
  expect(pathInAccount("/1/activity", "2")).toBe("/2/activity");
  expect(pathInAccount("/accounts", "2")).toBe("/2/sequences");
});

test("accounts are found by name, owner and id, in any order and case", () => {
  const account = { wabaId: "395394933592466", name: "Lumen Coffee", ownerName: "Lumen Handels AB" };
  for (const query of ["", "coffee", "LUMEN ab", "3924 no", "3592", "ab coffee"]) {
    expect(matchesAccount(account, query), query).toBe(!query.includes("no"));
  }
});

test("input that breaks a rule names the field; what no form sends is reported without details", () => {
  const words = { name: "A", text: "B", autofill: "", iceBreakers: [{ title: "Why?" }, { title: " why? " }] };
  const twins = newSequenceSchema.safeParse({ words });
  expect(twins.error && explainInput(twins.error)).toMatchObject({
    kind: "invalid-input",
    field: "iceBreakers.1.title",
    params: { problem: { key: "sequences.schema.questionTwice" } },
  });
  const nonsense = newSequenceSchema.safeParse({ words: 7 });
  expect(nonsense.error && explainInput(nonsense.error)).toMatchObject({ reason: "inputInvalid" });
});
