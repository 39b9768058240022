import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Role } from "@/lib/domain/permissions/permissions";
import { canonicalProposal } from "@/lib/domain/reviews/canonical-proposal";
import { decisionKinds, type Proposal } from "@/lib/domain/reviews/review";
import { NO_POLICY, type ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import { APPROVED_FOR_MS, type Decision, type ReviewFacts, reviewState } from "@/lib/domain/reviews/review-status";
import { DAY_MS } from "@/lib/domain/time/durations";

const NOW = new Date("2026-11-01T12:00:00Z");
const ago = (ms: number) => new Date(NOW.getTime() - ms).toISOString();
const roles: [string, Role][] = [
  ["ana", "publisher"],
  ["bo", "viewer"],
  ["cy", "admin"],
];
const by = (userId: string, decision: Decision["decision"] = "approved", over: Partial<Decision> = {}): Decision => ({
  ...{ decision, userId, visitorId: null, isNamedVisitor: false, contentHash: "now", at: ago(1_000) },
  ...over,
});
const visitor = (isNamedVisitor: boolean) => by("", "approved", { userId: null, visitorId: "v", isNamedVisitor });
const count = (approvals: number, over: Partial<ReviewPolicy> = {}): ReviewPolicy => ({
  ...{ ...NO_POLICY, kind: "count", approvals },
  ...over,
});
const named = (...approvers: string[]): ReviewPolicy => ({ ...NO_POLICY, kind: "named", approvers });

function state(decisions: Decision[], over: Partial<ReviewFacts> & { policy?: ReviewPolicy } = {}) {
  const { policy = NO_POLICY, ...rest } = over;
  return reviewState({
    ...{ stored: "open", authorId: "ana", contentHash: "now", isOutdated: false, decisions },
    ...{ roleOf: new Map(roles), policies: [policy, policy], now: NOW },
    ...rest,
  });
}

test("an approval counts for exactly its content, and never the author's", () => {
  expect(state([by("bo")])).toBe("approved");
  expect(state([by("bo", "approved", { contentHash: "then" })])).toBe("open");
  expect(state([by("ana")])).toBe("open");
  expect(state([by("gone")])).toBe("open");
  expect(state([by("bo")], { isOutdated: true })).toBe("outdated");
  expect(state([by("bo")], { stored: "withdrawn" })).toBe("withdrawn");
});

test("approvals expire after 30 days; holds and requests for changes do not", () => {
  const old = { at: ago(APPROVED_FOR_MS) };
  expect(state([by("bo", "approved", { at: ago(APPROVED_FOR_MS - 1) })])).toBe("approved");
  expect(state([by("bo", "approved", old)])).toBe("open");
  expect(state([by("bo", "hold", old), by("cy")])).toBe("on-hold");
  expect(state([by("bo", "changes-requested", old), by("cy")])).toBe("changes-requested");
});

test("the newest decision of each reviewer about these words counts, whatever they say of earlier ones", () => {
  expect(state([by("bo", "hold", { at: ago(9) }), by("bo", "approved", { at: ago(8) })])).toBe("approved");
  expect(state([by("bo", "approved", { at: ago(9) }), by("bo", "hold", { at: ago(8) })])).toBe("on-hold");
  // A late approval of the former version, from a tab left open, doesn't end a hold on the newest.
  expect(state([by("bo", "hold"), by("bo", "approved", { contentHash: "then", at: ago(0) }), by("cy")])).toBe(
    "on-hold",
  );
});

test("outside approvals count by a named link, and only if the account wants that", () => {
  expect(state([visitor(true)], { policy: count(1) })).toBe("open");
  expect(state([visitor(true)], { policy: count(1, { outsideCounts: true }) })).toBe("approved");
  expect(state([visitor(false)], { policy: count(1, { outsideCounts: true }) })).toBe("open");
  expect(state([visitor(true)], { policy: named("bo") })).toBe("open");
  expect(state([visitor(false)])).toBe("approved");
});

test("named approvers must each approve; their own text needs one other person", () => {
  expect(state([by("bo")], { policy: named("bo", "cy") })).toBe("open");
  expect(state([by("bo"), by("cy")], { policy: named("bo", "cy") })).toBe("approved");
  expect(state([by("cy")], { policy: named("ana") })).toBe("approved");
  expect(state([by("ana")], { policy: named("ana") })).toBe("open");
});

test("both policies must be satisfied, in either order", () => {
  for (const policies of [
    [count(1), count(2)] as const,
    [count(2), count(1)] as const,
    [count(2), NO_POLICY] as const,
  ]) {
    expect(state([by("bo")], { policies })).toBe("open");
    expect(state([by("bo"), by("cy")], { policies })).toBe("approved");
  }
});

const decision = fc
  .record({
    userId: fc.constantFrom("ana", "bo", "cy", "gone"),
    decision: fc.constantFrom(...decisionKinds),
    contentHash: fc.constantFrom("now", "then"),
    age: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ userId, age, decision, contentHash }) => by(userId, decision, { contentHash, at: ago(age * DAY_MS) }));
const policy = fc.constantFrom(NO_POLICY, count(1), count(2), named("bo"), named("bo", "cy"));

test("whatever was decided, approved means that a fresh approval of these words by another member exists", () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 8 }), policy, policy, (decisions, then, now) => {
      const result = state(decisions, { policies: [then, now] });
      const counting = decisions.filter(
        ({ userId, decision: kind, contentHash, at }) =>
          kind === "approved" && contentHash === "now" && at > ago(APPROVED_FOR_MS) && /bo|cy/.test(userId ?? ""),
      );
      const people = new Set(counting.map(({ userId }) => userId));
      const needed = Math.max(
        ...[then, now].map(({ kind, approvals, approvers }) => (kind === "named" ? approvers.length : approvals)),
      );
      if (result === "approved") expect(people.size).toBeGreaterThanOrEqual(needed);
      // The order in which decisions are read says nothing: their times do.
      const isDistinct = new Set(decisions.map(({ at }) => at)).size === decisions.length;
      if (isDistinct) expect(state([...decisions].reverse(), { policies: [then, now] })).toBe(result);
    }),
  );
});

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

test("any change of payload, action, target or base is another content", () => {
  fc.assert(
    fc.property(text, text, text, (name, body, other) => {
      const base = { name: "Live", message: { text: "Live" } };
      const one: Proposal = { action: "update", sequenceId: "1", base, name, message: { text: body }, adIds: ["1"] };
      const changed: Proposal[] = [
        { ...one, action: "replace" },
        { ...one, sequenceId: "2" },
        { ...one, base: null },
        { ...one, base: { ...base, message: { text: "Live " } } },
        { ...one, name: `${name} ` },
        { ...one, message: { text: `${body}${other}` } },
        { ...one, message: { text: body, autofill_message: { content: other } } },
        { ...one, adIds: ["1", "2"] },
      ];
      const known = canonicalProposal(one);
      for (const proposal of changed) expect(canonicalProposal(proposal)).not.toBe(known);
      expect(
        canonicalProposal({ adIds: ["1"], message: { text: body }, name, base, sequenceId: "1", action: "update" }),
      ).toBe(known);
    }),
  );
});
