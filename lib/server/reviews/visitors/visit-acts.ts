import { z } from "zod";
import {
  commentEditSchema,
  commentIdSchema,
  newCommentSchema,
  threadStateSchema,
} from "@/lib/domain/comments/comment-input";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { MAX_REVISION } from "@/lib/domain/reviews/review";
import { decisionNoteSchema } from "@/lib/domain/reviews/review-link";
import { type VisitProblem, visitProblems } from "@/lib/domain/reviews/review-visit";
import type { StoreContext } from "../../drafts/store-context";
import { addComment } from "../comments/add-comment";
import { deleteComment, editComment, resolveThread } from "../comments/change-comment";
import type { CommentActor, CommentScope } from "../comments/comment-actor";
import { decideAsVisitor } from "./decide";
import { rememberNamed } from "./introduce-visitor";
import type { Visit } from "./open-visit";

const position = z.int().min(1).max(1_000);

type Act<Schema extends z.ZodType> = {
  input: Schema;
  run(visit: Visit, input: z.output<Schema>, ctx: StoreContext): Promise<VisitProblem | null>;
};

const define = <Schema extends z.ZodType>(act: Act<Schema>) => act;

/** What a visitor may do once the link, the passcode, the origin and the rate are checked. */
export const visitActs = {
  decide: define({
    input: z.object({
      position,
      decisionId: z.uuid(),
      revision: z.int().min(1).max(MAX_REVISION),
      decision: z.enum(["approved", "changes-requested"]),
      note: decisionNoteSchema,
    }),
    run: decideAsVisitor,
  }),
  comment: define({
    input: newCommentSchema.extend({ position }),
    run: (visit, input, ctx) => asCommenter(visit, input.position, ctx, (...to) => addComment(ctx, ...to, input)),
  }),
  "edit-comment": define({
    input: commentEditSchema.extend({ position }),
    run: (visit, input, ctx) => asCommenter(visit, input.position, ctx, (...to) => editComment(ctx, ...to, input)),
  }),
  "delete-comment": define({
    input: commentIdSchema.extend({ position }),
    run: (visit, input, ctx) => asCommenter(visit, input.position, ctx, (...to) => deleteComment(ctx, ...to, input)),
  }),
  "resolve-thread": define({
    input: threadStateSchema.extend({ position }),
    run: (visit, input, ctx) => asCommenter(visit, input.position, ctx, (...to) => resolveThread(ctx, ...to, input)),
  }),
};

export type VisitActName = keyof typeof visitActs;

export const isVisitAct = (name: string): name is VisitActName => Object.hasOwn(visitActs, name);

async function asCommenter(
  visit: Visit,
  position: number,
  ctx: StoreContext,
  act: (scope: CommentScope, actor: CommentActor) => Promise<ActionResult<null>>,
): Promise<VisitProblem | null> {
  const item = visit.items.find((each) => each.position === position);
  if (!item) return "inputInvalid";
  if (!visit.actor) return visit.member ? "mayNotDecide" : "nameNeeded";
  const db = await ctx.db();
  await db.transaction().execute((tx) => rememberNamed(tx, visit, ctx.now()));
  const result = await act({ wabaId: visit.wabaId, reviewId: item.reviewId }, visit.actor);
  if (result.ok) return null;
  return visitProblems.find((problem) => problem === result.refusal.reason) ?? "failed";
}
