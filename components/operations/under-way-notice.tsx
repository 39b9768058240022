"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import { Notice } from "@/components/ui/notice";
import { operationsQuery } from "@/lib/client/operations-query";
import { useSequenceNames } from "@/lib/client/use-sequence-names";
import type { Operation } from "@/lib/sequences/ads/operation";
import { isUnderWay } from "@/lib/sequences/ads/under-way";
import { countAds } from "./count-ads";
import { phaseLabel } from "./operation-words";

type Props = { wabaId: string; sequenceId: string; first: readonly Operation[] };

const noNames = {};

/** On a sequence: what is under way with it and its ads, and the way to go on. */
export function UnderWayNotice({ wabaId, sequenceId, first }: Props) {
  const { data } = useQuery(operationsQuery(wabaId));
  const { nameOf } = useSequenceNames(wabaId, noNames);
  const open = (data?.operations ?? first).filter(
    (operation) =>
      isUnderWay(operation) && (operation.oldSequenceId === sequenceId || operation.newSequenceId === sequenceId),
  );
  return open.map((operation) => (
    <Notice
      key={operation.id}
      tone={operation.refusal && !operation.running ? "warning" : "info"}
      title={titleOf(operation, sequenceId, nameOf)}
      action={
        <Link href={`/${wabaId}/changes/${operation.id}`} className={buttonClass({ size: "sm" })}>
          {operation.phase === "switched" ? "See and finish" : "Go on"}
        </Link>
      }
    >
      {phaseLabel(operation)}
      {progressOf(operation)}, begun by {operation.startedBy.name}.
    </Notice>
  ));
}

function titleOf(
  { kind, oldSequenceId, newSequenceId }: Operation,
  sequenceId: string,
  nameOf: (id: string) => string | null | undefined,
): string {
  const name = (id: string | null) => (id === null ? undefined : nameOf(id)) ?? "another sequence";
  if (newSequenceId === sequenceId) {
    return oldSequenceId ? `It takes over from “${name(oldSequenceId)}”.` : "It is being put into ads.";
  }
  if (kind === "detach") return "It is being taken out of ads.";
  return newSequenceId ? `“${name(newSequenceId)}” takes over from it.` : "Its words are being changed.";
}

function progressOf({ steps }: Operation): string {
  const switched = steps.filter(({ phase }) => phase === "switched").length;
  return steps.length === 0 ? "" : `, ${switched} of ${countAds(steps.length)} switched`;
}
