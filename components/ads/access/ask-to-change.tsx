"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { AdsPermissions } from "@/lib/domain/ads/ads-permissions";

const AskToChangeDialog = lazyPart(() =>
  import("./ask-to-change-dialog").then((module) => ({ default: module.AskToChangeDialog })),
);

/** Offers to upgrade from reading to changing ads, if the role allows it. */
export function AskToChange({ permissions }: { permissions: AdsPermissions }) {
  const t = useTranslations("ads.askToChange");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t("allowChanges")}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <AskToChangeDialog permissions={permissions} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
