import { useTranslations } from "next-intl";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { openings } from "@/lib/domain/results/opening";
import type { Tally } from "@/lib/domain/results/results";
import { openingWords } from "./words";

export function OpeningStack({ tally }: { tally: Tally }) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("results.openingStack");
  const parts = openings.map((opening, index) => ({ opening, index, count: tally.openings[opening] }));
  const shown = parts.filter(({ count }) => count > 0);
  const said = shown
    .map(({ opening, count }) =>
      t("share", { opening: text(openingWords[opening]), share: formats.share(count, tally.count) }),
    )
    .join(", ");
  return (
    <span role="img" aria-label={said} title={said} className="flex h-2.5 w-full gap-px overflow-hidden rounded-full">
      {shown.map(({ opening, index, count }) => (
        <span key={opening} style={{ flexGrow: count, background: `var(--series-${index + 1})` }} />
      ))}
    </span>
  );
}
