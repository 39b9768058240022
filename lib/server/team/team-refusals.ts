import type { Refusal } from "@/lib/domain/refusal/refusal";

export const memberGone: Refusal = { kind: "not-found", reason: "team.memberGone" };
export const lastAdmin: Refusal = { kind: "not-allowed", reason: "team.lastAdmin" };
export const aboveMeta: Refusal = { kind: "not-allowed", reason: "team.aboveMeta" };
export const inviteGone: Refusal = { kind: "not-found", reason: "team.inviteGone" };
export const inviteUnusable: Refusal = { kind: "not-found", reason: "team.inviteUnusable" };
