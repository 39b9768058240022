"use client";

import { Segmented } from "@/components/ui/fields/segmented";
import type { ResultsGroup } from "@/lib/client/results/results-params";
import type { Results } from "@/lib/domain/results/results";
import { BreakdownRow } from "./breakdown-row";
import { whole } from "./chart/numbers";
import { Section } from "./section";
import { sidesOf } from "./sides";

type Props = {
  results: Results;
  by: ResultsGroup;
  onBy: (by: ResultsGroup) => void;
  onFilter: (by: ResultsGroup, id: string) => void;
  compared: readonly string[];
  onCompare: (key: string, compared: boolean) => void;
};

const groups = [
  { value: "sequence", label: "Sequences" },
  { value: "version", label: "Versions" },
  { value: "ad", label: "Ads" },
] as const;

const hints: Record<ResultsGroup, string> = {
  sequence: "Select two to compare how their conversations start.",
  version: "Each version of a sequence. Select two to compare.",
  ad: "The ad that was tapped, by its name at Meta.",
};

/** Conversations by sequence, by wording or by ad. */
export function BreakdownSection({ results, by, onBy, onFilter, compared, onCompare }: Props) {
  const sides = sidesOf(results, by);
  const left = { sequence: results.sequences, version: results.versions, ad: results.ads }[by].left;
  const most = Math.max(1, ...sides.map(({ series }) => series.count));
  return (
    <Section
      title="Sources"
      hint={hints[by]}
      tools={<Segmented label="Rows" value={by} options={groups} onChange={onBy} />}
    >
      {sides.length === 0 ? (
        <p className="text-dim">Nothing in this period.</p>
      ) : (
        <div className="-mx-4 overflow-x-auto px-4">
          <table className="w-full text-[13px]">
            <thead className="text-dim text-xs">
              <tr className="border-line border-b">
                <th scope="col" className="w-8 py-1.5 text-start font-medium">
                  <span className="sr-only">Compare</span>
                </th>
                <th scope="col" className="py-1.5 pe-4 text-start font-medium">
                  {{ sequence: "Sequence", version: "Version", ad: "Ad" }[by]}
                </th>
                <th scope="col" className="py-1.5 pe-4 text-end font-medium">
                  Conversations
                </th>
                <th scope="col" className="hidden w-28 py-1.5 pe-4 text-start font-medium xl:table-cell">
                  By day
                </th>
                <th
                  scope="col"
                  className="hidden w-44 min-w-36 whitespace-nowrap py-1.5 pe-4 text-start font-medium sm:table-cell"
                >
                  How conversations start
                </th>
                <th scope="col" className="py-1.5 text-end font-medium">
                  Confirmed
                </th>
                <th scope="col" className="py-1.5 ps-3 text-end font-medium">
                  Likely
                </th>
              </tr>
            </thead>
            <tbody>
              {sides.map((side) => (
                <BreakdownRow
                  key={side.key ?? "none"}
                  side={side}
                  most={most}
                  compared={side.key !== null && compared.includes(side.key)}
                  full={compared.length >= 2}
                  onFilter={side.filter === null ? undefined : () => onFilter(by, side.filter ?? "")}
                  onCompare={onCompare}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 ? <p className="mt-2 text-[13px] text-dim">{whole(left)} more in the export.</p> : null}
    </Section>
  );
}
