import { randomUUID } from "node:crypto";
import { makeAnchor } from "@/lib/domain/comments/anchor";
import { type SequenceWords, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { addComment } from "@/lib/server/reviews/comments/add-comment";
import { memberActor } from "@/lib/server/reviews/comments/comment-actor";
import { decideReview } from "@/lib/server/reviews/decide-review";
import { sendForReview } from "@/lib/server/reviews/send-for-review";
import { updateReview } from "@/lib/server/reviews/update-review";
import { withdrawReview } from "@/lib/server/reviews/withdraw-review";
import type { Database } from "@/lib/server/store/open-database";
import { addDemoTeam, type DemoTeam } from "./demo-team";
import { type ReviewEvent, type SeededReview, seededReviews } from "./seeded-reviews";

const HOUR_MS = 3_600_000;
const blank: SequenceWords = { name: "", text: "", autofill: "", iceBreakers: [] };

/** Open reviews with threads, one that waits to be published, one that was sent back. Does nothing twice. */
export async function seedReviews(db: Database, wabaId: string, now = new Date()): Promise<void> {
  const known = await db
    .selectFrom("reviews")
    .select("id")
    .where(
      "id",
      "in",
      seededReviews.map(({ reviewId }) => reviewId),
    )
    .execute();
  const missing = seededReviews.filter(({ reviewId }) => !known.some(({ id }) => id === reviewId));
  if (missing.length === 0) return;
  const team = await addDemoTeam(db, wabaId, now);
  for (const review of missing) await tell({ db, wabaId, team, now }, review);
}

type Telling = { db: Database; wabaId: string; team: DemoTeam; now: Date };

/** With the services that people use, so that everything derived from them is there too. */
async function tell({ db, wabaId, team, now }: Telling, review: SeededReview): Promise<void> {
  const { reviewId, author, note, reviewers, changes } = review;
  const at = (hoursAgo: number) => ({ db: async () => db, now: () => new Date(now.getTime() - hoursAgo * HOUR_MS) });
  const live = changes === undefined ? null : await readLive(db, wabaId, changes);
  if (changes !== undefined && !live) return;
  let words: SequenceWords = { ...(live?.words ?? blank), ...review.words };
  let revision = 1;
  let threadId: string | null = null;
  const content = () => ({ words, base: live?.base ?? null });
  const draftId = live?.id ?? randomUUID();
  const keepDraft = async (hoursAgo: number) => {
    const mark = { writer: randomUUID(), turn: 0, revision: null, mine: [] };
    const draft = { draftId, isNew: live === null, content: { ...content(), language: null }, ...mark };
    await saveDraft(team[author], draft, at(hoursAgo));
  };
  const asked = reviewers.map((person) => team[person].userId);
  const request = { reviewId, draftId, sequenceId: live?.id ?? null, note, reviewers: asked, ...content() };
  await sendForReview(team[author], request, at(review.hoursAgo));

  for (const event of review.events) {
    const member = team[event.by];
    const ctx = at(event.hoursAgo);
    if (event.kind === "update") {
      words = { ...words, ...event.words };
      await updateReview(member, { reviewId, revision, note: event.note, ...content() }, ctx);
      revision += 1;
    } else if (event.kind === "decide") {
      const { decision, note: said } = event;
      await decideReview(member, { reviewId, decisionId: randomUUID(), revision, decision, note: said }, ctx);
    } else if (event.kind === "withdraw") {
      await withdrawReview(member, { reviewId }, ctx);
    } else {
      const commentId: string = randomUUID();
      const request = { ...commentOf(event, words, team), commentId, revision };
      const isAnswer = event.kind === "answer";
      await addComment(ctx, { wabaId, reviewId }, memberActor(member), {
        ...request,
        threadId: isAnswer ? threadId : null,
      });
      if (!isAnswer) threadId = commentId;
    }
  }
  if (review.events.at(-1)?.kind !== "withdraw") await keepDraft(review.events.at(-1)?.hoursAgo ?? review.hoursAgo);
}

function commentOf(event: Extract<ReviewEvent, { body: string }>, words: SequenceWords, team: DemoTeam) {
  const quote = event.kind === "comment" ? (event.quote ?? "") : "";
  const start = quote === "" ? -1 : words.text.indexOf(quote);
  return {
    part: event.kind === "comment" ? event.part : ("general" as const),
    anchor: start < 0 ? null : makeAnchor(words.text, start, start + quote.length),
    body: event.body,
    mentions: (event.mentions ?? []).map((person) => team[person].userId),
  };
}

async function readLive(db: Database, wabaId: string, name: string) {
  const row = await db
    .selectFrom("sequences")
    .select(["id", "message"])
    .where("waba_id", "=", wabaId)
    .where("name", "=", name)
    .where("gone_at", "is", null)
    .executeTakeFirst();
  if (!row?.message) return null;
  const message = sequenceMessageSchema.parse(JSON.parse(row.message));
  return { id: row.id, base: { name, message }, words: toWords(name, message) };
}
