import { randomUUID } from "node:crypto";
import type { Proposal } from "@/lib/domain/reviews/review";
import { NO_POLICY } from "@/lib/domain/reviews/review-policy";
import { proposalHash } from "@/lib/server/approvals/proposal-hash";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { Database } from "@/lib/server/store/open-database";

type Words = { name: string; text: string; autofill?: string; iceBreakers?: readonly string[] };

export type GivenReview = {
  id: string;
  /** Adds a revision, as the author does with "Update the review". */
  revise(words: Words): Promise<number>;
  setState(state: "open" | "published" | "withdrawn"): Promise<void>;
};

type Request = { wabaId: string; authorId: string; words: Words; live?: Words; note?: string };

/** An open review in the store, as it is after "Send for review". */
export async function givenReview(
  db: Database,
  { wabaId, authorId, words, live, note = "" }: Request,
): Promise<GivenReview> {
  const id = randomUUID();
  const at = new Date().toISOString();
  await db
    .insertInto("reviews")
    .values({
      id,
      waba_id: wabaId,
      draft_id: randomUUID(),
      author_id: authorId,
      action: live ? "update" : "create",
      sequence_id: live ? "900100200300" : null,
      change_id: null,
      state: "open",
      name: words.name,
      revision: 0,
      policy: JSON.stringify(NO_POLICY),
      created_at: at,
      updated_at: at,
      ended_at: null,
      ended_by: null,
      published_sequence_id: null,
      override_reason: null,
      lease_holder: null,
      lease_until: null,
    })
    .execute();
  let number = 0;
  const revise = async (next: Words) => {
    number++;
    const proposal: Proposal = {
      action: live ? "update" : "create",
      sequenceId: live ? "900100200300" : null,
      base: live ? { name: live.name, message: toMessage(live) } : null,
      name: next.name,
      message: toMessage(next),
      adIds: [],
    };
    await db
      .insertInto("review_revisions")
      .values({
        review_id: id,
        number,
        at: new Date().toISOString(),
        author_id: authorId,
        proposal: JSON.stringify(proposal),
        content_hash: proposalHash(proposal),
        note,
      })
      .execute();
    await db.updateTable("reviews").set({ revision: number, name: next.name }).where("id", "=", id).execute();
    return number;
  };
  await revise(words);
  return {
    id,
    revise,
    setState: async (state) => {
      await db.updateTable("reviews").set({ state }).where("id", "=", id).execute();
    },
  };
}

function toMessage({ text, autofill, iceBreakers = [] }: Words): Proposal["message"] {
  return {
    text,
    ...(autofill ? { autofill_message: { content: autofill } } : {}),
    ...(iceBreakers.length > 0 ? { ice_breakers: iceBreakers.map((title) => ({ title, payload_id: "900777" })) } : {}),
  };
}

export const adminOf = (wabaId: string, userId: string): AuthorizedWaba =>
  ({ wabaId, name: "", userId, userName: "", role: "admin" }) as AuthorizedWaba;
