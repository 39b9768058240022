import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";

export function SkipButton({ onClick }: { onClick: () => void }) {
  const t = useTranslations("sequences.firstRun");
  return (
    <Button size="sm" variant="ghost" onClick={onClick}>
      {t("skip")}
    </Button>
  );
}
