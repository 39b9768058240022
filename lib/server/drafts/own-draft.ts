import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Tables } from "../store/tables";

export function ownDraft({ userId, wabaId }: AuthorizedWaba, draftId?: string) {
  return (row: ExpressionBuilder<Tables, "drafts">): Expression<SqlBool> =>
    row.and([
      row("user_id", "=", userId),
      row("waba_id", "=", wabaId),
      ...(draftId === undefined ? [] : [row("draft_id", "=", draftId)]),
    ]);
}
