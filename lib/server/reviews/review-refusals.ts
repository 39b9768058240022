import type { Refusal } from "@/lib/domain/refusal/refusal";

export const noSuchReview: Refusal = { kind: "not-found", reason: "reviews.notFound" };
export const reviewEnded: Refusal = { kind: "changed-elsewhere", reason: "reviews.ended" };
export const reviewMoved: Refusal = { kind: "changed-elsewhere", reason: "reviews.moved" };
export const ownReview: Refusal = { kind: "not-allowed", reason: "reviews.own" };
export const notAuthor: Refusal = { kind: "not-allowed", reason: "reviews.notAuthor" };
export const alreadyInReview: Refusal = { kind: "changed-elsewhere", reason: "reviews.alreadyOpen" };
