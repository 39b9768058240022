import type { IceBreakerResult, Results, ResultsChoice } from "@/lib/domain/results/results";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { nameAds } from "./name-ads";
import { nameSequences } from "./name-sequences";
import { nameVersions } from "./name-versions";
import { readChoices } from "./read-choices";
import { mostRows, type ShapedResults } from "./shape-results";
import type { StoreContext } from "./store-context";

type Named = Pick<
  Results,
  "total" | "daily" | "before" | "sequences" | "versions" | "ads" | "iceBreakers" | "choices" | "everStarted"
>;

export async function nameResults(
  waba: AuthorizedWaba,
  choice: ResultsChoice,
  shaped: ShapedResults,
  ctx: StoreContext,
): Promise<Named> {
  const db = await ctx.db();
  const { wabaId } = waba;
  const ever = await readChoices(db, wabaId, choice, shaped);
  const sequenceIds = [...ever.sequenceIds, ...shaped.sequences.rows.map(({ sequenceId }) => sequenceId)];
  const sequences = await nameSequences(db, wabaId, sequenceIds);
  const versionIds = [...shaped.versions.rows, ...shaped.tapped].map(({ versionId }) => versionId);
  const versions = await nameVersions(db, wabaId, versionIds);
  const ads = await nameAds(waba, [...ever.adIds, ...shaped.ads.rows.map(({ adId }) => adId)], ctx);
  const nameOf = (sequenceId: string) => sequences.get(sequenceId)?.name ?? null;

  const iceBreakers = new Map<string, IceBreakerResult>();
  for (const { sequenceId, versionId, place, count } of shaped.tapped) {
    const message = (versions.get(versionId) ?? sequences.get(sequenceId))?.message;
    const title = message?.ice_breakers?.[place - 1]?.title ?? `Ice breaker ${place}`;
    const key = `${sequenceId}\n${title}`;
    const known = iceBreakers.get(key);
    const of = shaped.countOfSequence.get(sequenceId) ?? 0;
    iceBreakers.set(key, { sequenceId, title, of, count: count + (known?.count ?? 0) });
  }
  const tapped = [...iceBreakers.values()].sort((one, other) => other.count - one.count);

  return {
    total: shaped.total,
    daily: shaped.daily,
    before: shaped.before,
    sequences: {
      left: shaped.sequences.left,
      rows: shaped.sequences.rows.map(({ sequenceId, ...series }) => {
        return { ...series, sequenceId: sequenceId || null, name: nameOf(sequenceId) };
      }),
    },
    versions: {
      left: shaped.versions.left,
      rows: shaped.versions.rows.map(({ sequenceId, versionId, ...series }) => {
        const version = versions.get(versionId);
        return {
          ...series,
          sequenceId,
          versionId: versionId || null,
          name: nameOf(sequenceId),
          since: version?.at ?? null,
          text: version?.message?.text ?? null,
        };
      }),
    },
    ads: {
      left: shaped.ads.left,
      rows: shaped.ads.rows.map(({ adId, ...series }) => {
        return { ...series, adId: adId || null, name: ads.get(adId) ?? null };
      }),
    },
    iceBreakers: { rows: tapped.slice(0, mostRows), left: Math.max(0, tapped.length - mostRows) },
    choices: {
      sequences: ever.sequenceIds.map((id) => ({ id, name: nameOf(id) })),
      ads: ever.adIds.map((id) => ({ id, name: ads.get(id) ?? null })),
    },
    everStarted: ever.started,
  };
}
