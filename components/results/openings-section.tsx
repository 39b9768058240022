import { useTranslations } from "next-intl";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { openings } from "@/lib/domain/results/opening";
import type { Tally } from "@/lib/domain/results/results";
import { Section } from "./section";
import { ShareBar } from "./share-bar";
import { openingWords } from "./words";

export function OpeningsSection({ total }: { total: Tally }) {
  const text = useMessageText();
  const t = useTranslations("results.openingsSection");
  return (
    <Section title={t("howConversationsStart")} hint={t("markOnEachBar", { count: total.count })}>
      <ul className="grid gap-3">
        {openings.map((opening, index) => (
          <li key={opening}>
            <ShareBar
              label={text(openingWords[opening])}
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
