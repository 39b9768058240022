import { useTranslations } from "next-intl";
import { useId } from "react";
import type { AdsLevel } from "@/lib/domain/ads/ads-permissions";

type Props = { value: AdsLevel; onChange: (level: AdsLevel) => void };

const levels: readonly AdsLevel[] = ["change", "see"];

/** Meta then asks once, for all that the chosen level needs. */
export function AccessLevelChoice({ value, onChange }: Props) {
  const t = useTranslations("ads.accessLevelChoice");
  const name = useId();
  return (
    <fieldset className="grid gap-2 text-start">
      <legend className="sr-only">{t("whatOvertureMayDo")}</legend>
      {levels.map((level) => (
        <label
          key={level}
          className="flex cursor-pointer items-start gap-3 rounded-xl border border-line-strong bg-surface px-3.5 py-3 hover:bg-sunk has-checked:border-accent has-checked:bg-accent-soft/50 has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name={name}
            checked={value === level}
            onChange={() => onChange(level)}
            aria-describedby={`${name}-${level}`}
            className="mt-0.5 size-4 shrink-0 accent-(--accent) outline-none"
          />
          <span className="min-w-0">
            <span className="block font-[550] text-ink leading-5">{t(`levels.${level}`)}</span>
            <span id={`${name}-${level}`} aria-hidden="true" className="block text-[13px] text-dim">
              {t(`about.${level}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
