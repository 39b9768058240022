import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";

/** Further details are folded. */
const SHOWN = 2;

type Props = { details: NonNullable<SetupCheck["details"]>; folded: boolean };

/** Facts behind a finding, each with a copy button. */
export function CheckDetails({ details, folded }: Props) {
  const text = useMessageText();
  const t = useTranslations("setup.checkDetails");
  const list = (
    <dl className="mt-1 grid gap-x-3 text-[13px] sm:grid-cols-[max-content_minmax(0,1fr)]">
      {details
        .map((detail) => ({ label: text(detail.label), value: text(detail.value) }))
        .map(({ label, value }) => (
          <div key={`${label} ${value}`} className="contents">
            <dt className="text-dim">
              <bdi>{label}</bdi>
            </dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">
              <CopyButton value={value} what={value} className="text-start text-[13px]">
                {value}
              </CopyButton>
            </dd>
          </div>
        ))}
    </dl>
  );
  if (!folded && details.length <= SHOWN) return list;
  return (
    <Disclosure summary={t("details")} className="mt-1">
      {list}
    </Disclosure>
  );
}
