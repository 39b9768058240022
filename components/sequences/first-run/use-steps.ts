import { useTranslations } from "next-intl";
import type { Step } from "./first-run-steps";

/** `publishes`: the person may publish without asking a colleague. */
export function useSteps(publishes: boolean): readonly Step[] {
  const t = useTranslations("sequences.firstRun");
  return [
    { title: t("write"), hint: t("writeHint") },
    { title: t("check"), hint: t("checkHint") },
    publishes ? { title: t("publish"), hint: t("publishHint") } : { title: t("send"), hint: t("sendHint") },
  ];
}
