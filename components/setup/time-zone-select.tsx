"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Select } from "@/components/ui/fields/select";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { AccountTimeZone } from "@/lib/domain/results/account-time-zone";
import { timeZoneName } from "@/lib/domain/results/time-zone-name";

type Props = {
  /** Null uses Meta's time zone. */
  value: string | null;
  withoutChoice: AccountTimeZone;
  onChange: (timeZone: string | null) => void;
};

/** Lists this browser's time zones by city; the server may know others. */
export function TimeZoneSelect({ value, withoutChoice, onChange }: Props) {
  const t = useTranslations("setup.timeZoneSelect");
  const formats = useFormats();
  const inBrowser = useHydrated();
  const options = useMemo(() => {
    const known = inBrowser ? ["UTC", ...Intl.supportedValuesOf("timeZone")] : [];
    const all = [...new Set([...known, ...(value ? [value] : [])])];
    return all
      .map((zone) => ({ value: zone, label: timeZoneName(zone) }))
      .sort((one, other) => formats.compare(one.label, other.label));
  }, [inBrowser, value, formats]);
  const usual = timeZoneName(withoutChoice.timeZone);
  return (
    <Select
      label={t("timeZoneResults")}
      className="w-72 max-w-full"
      value={value ?? ""}
      options={[{ value: "", label: withoutChoice.source === "meta" ? t("asAtMeta", { usual }) : usual }, ...options]}
      onChange={(zone) => onChange(zone === "" ? null : zone)}
    />
  );
}
