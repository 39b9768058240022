import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const RequestDialog = lazyPart(() =>
  import("@/components/reviews/send/request-dialog").then((module) => ({ default: module.RequestDialog })),
);

type Props = { wabaId: string; what: Parameters<typeof RequestDialog>[0]["what"] };

/** Where a change stands still because the account requires approval. */
export function SendForReview({ wabaId, what }: Props) {
  const t = useTranslations("changes.sendForReview");
  const can = useCan();
  const [isAsking, setAsking] = useState(false);
  if (!can("review:request")) return null;
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        {t("sendForReview")}
      </Button>
      <Suspense fallback={null}>
        {isAsking ? <RequestDialog {...{ wabaId, what }} onClose={() => setAsking(false)} /> : null}
      </Suspense>
    </>
  );
}
