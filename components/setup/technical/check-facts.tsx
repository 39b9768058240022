import { CopyButton } from "@/components/ui/buttons/copy-button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";

/** What stands behind the findings, by check, to copy. */
export function CheckFacts({ checks }: { checks: readonly SetupCheck[] }) {
  const text = useMessageText();
  return checks.map(({ id, title, details = [] }) =>
    details.length === 0 ? null : (
      <section key={id} aria-label={text(title)} className="break-inside-avoid">
        <h4 className="font-[550] text-[13px]">{text(title)}</h4>
        <dl className="mt-0.5 grid gap-x-4 text-[13px] sm:grid-cols-[minmax(6rem,max-content)_minmax(0,1fr)]">
          {details
            .map(({ label, value }) => ({ label: text(label), value: text(value) }))
            .map(({ label, value }) => (
              <div key={`${label} ${value}`} className="contents">
                <dt className="min-h-6 text-dim leading-6">
                  <bdi>{label}</bdi>
                </dt>
                <dd className="min-w-0 [overflow-wrap:anywhere]">
                  <CopyButton value={value} what={value} className="text-start text-[13px]">
                    <bdi>{value}</bdi>
                  </CopyButton>
                </dd>
              </div>
            ))}
        </dl>
      </section>
    ),
  );
}
