import type { RefusalReason } from "@/lib/domain/refusal/refusal";

/** Why a token is no longer valid, by `error_subcode` of code 190 (and 102). Source: Meta, "Handle Errors". */
export const TOKEN_REASONS: Readonly<Record<number, RefusalReason>> = {
  458: "token.appRemoved",
  459: "token.checkpoint",
  460: "token.passwordChanged",
  463: "token.expired",
  464: "token.unconfirmed",
  467: "token.invalidated",
  492: "token.roleLost",
};
