"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import { useVisiting } from "./visit-context";

const DecisionDialog = lazyPart(() =>
  import("./decision-dialog").then((module) => ({ default: module.DecisionDialog })),
);

/** Always in reach: at the bottom of a phone, beside the words on a desktop. */
export function DecisionBar() {
  const t = useTranslations("reviews.decisionBar");
  const { state, page, askName, clearProblem } = useVisiting();
  const [deciding, setDeciding] = useState<DecisionKind | null>(null);
  const item = state.items.find(({ position }) => position === page.position);
  if (item?.state !== "open" || !state.viewer.mayDecide) return null;
  const isNewest = item.newest === page.revision;
  const mine = item.mine?.revision === page.revision ? item.mine.decision : null;
  const start = async (decision: DecisionKind) => {
    clearProblem();
    if (await askName()) setDeciding(decision);
  };
  return (
    <section
      aria-label={t("yourDecision")}
      data-bottom-bar
      className="z-10 flex flex-wrap items-center gap-2 border-line border-t bg-surface px-4 py-3 sticky bottom-0 -mx-4 pb-[max(12px,env(safe-area-inset-bottom))] lg:mx-0 lg:rounded-t-xl lg:border-x"
    >
      <p role="status" className="min-w-0 flex-1 basis-full text-[13px] text-dim sm:basis-40">
        {!isNewest
          ? t("decideOnNewest", { version: item.newest })
          : mine === "approved"
            ? t("youApproved", { version: page.revision })
            : mine === "changes-requested"
              ? t("youRequestedChanges", { version: page.revision })
              : t("notDecided", { version: page.revision })}
      </p>
      {isNewest ? (
        <span className="flex flex-1 gap-2 sm:flex-none">
          <Button className="h-10 flex-1 sm:h-9" onClick={() => void start("changes-requested")}>
            {t("requestChanges")}
          </Button>
          <Button variant="primary" className="h-10 flex-1 sm:h-9" onClick={() => void start("approved")}>
            {t("approve")}
          </Button>
        </span>
      ) : null}
      <Suspense fallback={null}>
        {deciding ? <DecisionDialog decision={deciding} name={item.name} onClose={() => setDeciding(null)} /> : null}
      </Suspense>
    </section>
  );
}
