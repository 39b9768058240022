"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useContext, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Segmented } from "@/components/ui/fields/segmented";
import { Dialog } from "@/components/ui/overlays/dialog";
import { GraphVersion } from "@/lib/client/ads/graph-version";
import { handOverCreative, handOverCurl } from "@/lib/domain/ads/hand-over";
import { msg } from "@/lib/domain/messages/message";
import { AdCheck } from "../ad-check";
import { HandOverDrawings } from "./hand-over-drawings";

type Props = { wabaId: string; sequenceId: string; name: string; onClose: () => void };

const ways = [
  { value: "manager", label: msg("ads.handOverDialog.inAdsManager") },
  { value: "code", label: msg("ads.handOverDialog.withOwnCode") },
] as const;

/** Explains how to use this sequence in Ads Manager, and checks whether an ad uses it yet. */
export function HandOverDialog({ wabaId, sequenceId, name, onClose }: Props) {
  const t = useTranslations("ads.handOverDialog");
  const version = useContext(GraphVersion);
  const [way, setWay] = useState<"manager" | "code">("manager");
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="lg"
      title={t.rich("useInAd", { name, bdi: (chunks) => <bdi>{chunks}</bdi> })}
      description={t("createAdAsUsual")}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Segmented label={t("whereYouCreateAd")} value={way} options={ways} onChange={setWay} />
          <p className="flex items-center gap-2 text-[13px] text-dim">
            {t.rich("sequenceId", {
              sequenceId,
              copyButton: (chunks) => (
                <CopyButton value={sequenceId} what={t("sequenceIdName")} className="text-[13px] text-ink">
                  {chunks}
                </CopyButton>
              ),
            })}
          </p>
        </div>
        {way === "manager" ? (
          <div className="grid gap-3">
            <p>
              {t.rich("campaignsObjectiveEngagementSales", { b: (chunks) => <b className="font-[550]">{chunks}</b> })}
            </p>
            <HandOverDrawings sequenceName={name} />
            <p className="text-[13px] text-dim">
              {t.rich("cantFindThereSee", {
                link: (chunks) => (
                  <Link
                    href={`/${wabaId}/setup?${new URLSearchParams({ sequence: sequenceId })}#why`}
                    className="text-ink underline underline-offset-3"
                  >
                    {chunks}
                  </Link>
                ),
              })}
            </p>
          </div>
        ) : (
          <div className="grid gap-3">
            <Code title={t("theCreative")} what={t("creativeJson")} text={handOverCreative(sequenceId)}>
              {t.rich("onlyAssetFeedSpec", {
                code: (chunks) => <code className="font-mono text-[12px]">{chunks}</code>,
              })}
            </Code>
            <Code title={t("theCalls")} what={t("curlCommands")} text={handOverCurl(sequenceId, version)}>
              {t("fillInValuesIn")}
            </Code>
          </div>
        )}
        <AdCheck wabaId={wabaId} sequenceId={sequenceId} />
      </div>
    </Dialog>
  );
}

type CodeProps = { title: string; what: string; text: string; children: React.ReactNode };

/** Scrollable content must be reachable by keyboard. */
const scrollsByKeyboard = { tabIndex: 0 };

function Code({ title, what, text, children }: CodeProps) {
  const t = useTranslations("ads.handOverDialog");
  return (
    <section aria-label={title}>
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-[550]">{title}</h3>
        <CopyButton value={text} what={what}>
          {t("copy")}
        </CopyButton>
      </div>
      <p className="text-[13px] text-dim">{children}</p>
      <section
        aria-label={t("textOf", { what })}
        {...scrollsByKeyboard}
        className="mt-1.5 max-h-56 overflow-auto rounded-xl border border-line bg-sunk p-3"
      >
        <pre dir="ltr" className="text-xs leading-5">
          {text}
        </pre>
      </section>
    </section>
  );
}
