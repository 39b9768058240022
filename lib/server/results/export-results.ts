import { addDays } from "@/lib/domain/results/calendar-days";
import { byteOrderMark, type CsvSeparator, csvLine } from "@/lib/domain/text/csv-line";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { accountToday } from "./account-today";
import { choiceOf, type ResultsRequest } from "./get-results";
import { nameAds } from "./name-ads";
import { nameSequences } from "./name-sequences";
import { nameVersions } from "./name-versions";
import { type StoreContext, storeContext } from "./store-context";

const head = [
  ...["day", "sequence_id", "sequence", "version_id", "ad_id", "ad"],
  ...["certainty", "attributed_by", "opening", "ice_breaker", "conversations"],
];

export async function* exportResults(
  waba: AuthorizedWaba,
  request: ResultsRequest,
  separator: CsvSeparator = "comma",
  ctx: StoreContext = storeContext,
): AsyncGenerator<string> {
  const db = await ctx.db();
  const { today } = await accountToday(db, waba.wabaId, ctx.now());
  const { from, to, sequenceId, adId, sureOnly } = choiceOf(request, today);
  yield `${byteOrderMark}${csvLine(head, separator)}\r\n`;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const rows = await db
      .selectFrom("conversation_days")
      .selectAll()
      .where("waba_id", "=", waba.wabaId)
      .where("day", "=", day)
      .where("count", ">", 0)
      .$if(sequenceId !== null, (query) => query.where("sequence_id", "=", sequenceId ?? ""))
      .$if(adId !== null, (query) => query.where("ad_id", "=", adId ?? ""))
      .$if(sureOnly, (query) => query.where("certainty", "=", "sure"))
      .orderBy("sequence_id")
      .orderBy("count", "desc")
      .execute();
    if (rows.length === 0) continue;
    const sequences = await nameSequences(
      db,
      waba.wabaId,
      rows.map((row) => row.sequence_id),
    );
    const versions = await nameVersions(
      db,
      waba.wabaId,
      rows.map((row) => row.version_id),
    );
    const ads = await nameAds(
      waba,
      rows.map((row) => row.ad_id),
      ctx,
    );
    const lines = rows.map((row) => {
      const message = (versions.get(row.version_id) ?? sequences.get(row.sequence_id))?.message;
      const title = row.ice_breaker > 0 ? (message?.ice_breakers?.[row.ice_breaker - 1]?.title ?? row.ice_breaker) : "";
      const cells = [
        ...[day, row.sequence_id, sequences.get(row.sequence_id)?.name ?? "", row.version_id],
        ...[row.ad_id, ads.get(row.ad_id) ?? "", row.certainty, row.method, row.opening, `${title}`, `${row.count}`],
      ];
      return csvLine(cells, separator);
    });
    yield `${lines.join("\r\n")}\r\n`;
  }
}
