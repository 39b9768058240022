import { z } from "zod";
import { GraphError, type GraphErrorKind } from "../client/graph-error";
import { parseAnswer } from "./parse-answer";

const answerSchema = z.looseObject({ success: z.boolean() });

/** @throws GraphError of `refusedKind` for `{"success":false}` without a reason */
export function expectSuccess(answer: unknown, refusedKind: GraphErrorKind): void {
  const { success } = parseAnswer(answerSchema, answer, "answer to a write", true);
  if (!success) throw new GraphError({ kind: refusedKind, message: "Meta said no and gave no reason." });
}
