"use client";

import Link from "next/link";
import { useContext, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Segmented } from "@/components/ui/fields/segmented";
import { Dialog } from "@/components/ui/overlays/dialog";
import { GraphVersion } from "@/lib/client/ads/graph-version";
import { handOverCreative, handOverCurl } from "@/lib/domain/ads/hand-over";
import { AdCheck } from "../ad-check";
import { HandOverDrawings } from "./hand-over-drawings";

type Props = { wabaId: string; sequenceId: string; name: string; onClose: () => void };

const ways = [
  { value: "manager", label: "In Ads Manager" },
  { value: "code", label: "With your own code" },
] as const;

/** How an ad comes to greet with this sequence, for those who make ads elsewhere; and whether one does by now. */
export function HandOverDialog({ wabaId, sequenceId, name, onClose }: Props) {
  const version = useContext(GraphVersion);
  const [way, setWay] = useState<"manager" | "code">("manager");
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="lg"
      title={
        <>
          Use “<bdi>{name}</bdi>” in an ad
        </>
      }
      description="Create the ad as usual and select this sequence in it."
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Segmented label="Where you create the ad" value={way} options={ways} onChange={setWay} />
          <p className="flex items-center gap-2 text-[13px] text-dim">
            Sequence id
            <CopyButton value={sequenceId} what="sequence id" className="text-[13px] text-ink">
              {sequenceId}
            </CopyButton>
          </p>
        </div>
        {way === "manager" ? (
          <div className="grid gap-3">
            <p>
              The campaign’s objective is <b className="font-[550]">Engagement</b> or{" "}
              <b className="font-[550]">Sales</b>, and its ad set leads to <b className="font-[550]">WhatsApp</b> alone.
            </p>
            <HandOverDrawings sequenceName={name} />
            <p className="text-[13px] text-dim">
              Can't find it there?{" "}
              <Link
                href={`/${wabaId}/setup?${new URLSearchParams({ sequence: sequenceId })}#why`}
                className="text-ink underline underline-offset-3"
              >
                See why
              </Link>
            </p>
          </div>
        ) : (
          <div className="grid gap-3">
            <Code title="The creative" what="creative JSON" text={handOverCreative(sequenceId)}>
              Only <code className="font-mono text-[12px]">asset_feed_spec</code> is about the sequence. Leave out{" "}
              <code className="font-mono text-[12px]">optimization_type</code>: with it Meta ignores the sequence.
            </Code>
            <Code title="The calls" what="curl commands" text={handOverCurl(sequenceId, version)}>
              Fill in the values in angle brackets. A creative can't be changed later, so each sequence needs its own.
            </Code>
          </div>
        )}
        <AdCheck wabaId={wabaId} sequenceId={sequenceId} />
      </div>
    </Dialog>
  );
}

type CodeProps = { title: string; what: string; text: string; children: React.ReactNode };

/** What scrolls sideways is to be read without a mouse too. */
const scrollsByKeyboard = { tabIndex: 0 };

function Code({ title, what, text, children }: CodeProps) {
  return (
    <section aria-label={title}>
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-[550]">{title}</h3>
        <CopyButton value={text} what={what}>
          Copy
        </CopyButton>
      </div>
      <p className="text-[13px] text-dim">{children}</p>
      <section
        aria-label={`Text of ${what}`}
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
