import { openings } from "@/lib/domain/results/opening";
import type { Tally } from "@/lib/domain/results/results";
import { conversations } from "./chart/numbers";
import { Section } from "./section";
import { ShareBar } from "./share-bar";
import { openingWords } from "./words";

/** What customers did with what was offered to them. */
export function OpeningsSection({ total }: { total: Tally }) {
  return (
    <Section
      title="How conversations start"
      hint={`Of ${conversations(total.count)}. The mark on each bar is the 95% confidence range.`}
    >
      <ul className="grid gap-3">
        {openings.map((opening, index) => (
          <li key={opening}>
            <ShareBar
              label={openingWords[opening]}
              hits={total.openings[opening]}
              of={total.count}
              color={`var(--series-${index + 1})`}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
