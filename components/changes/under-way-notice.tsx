"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { changesQuery } from "@/lib/client/changes/changes-query";
import { useSequenceNames } from "@/lib/client/sequences/use-sequence-names";
import type { Change } from "@/lib/domain/changes/change";
import { isUnderWay } from "@/lib/domain/changes/under-way";
import { phaseLabel } from "./change-words";
import { countAds } from "./count-ads";

type Props = { wabaId: string; sequenceId: string; first: readonly Change[] };

const noNames = {};

/** On a sequence: what is under way with it and its ads, and the way to go on. */
export function UnderWayNotice({ wabaId, sequenceId, first }: Props) {
  const { data } = useQuery(changesQuery(wabaId));
  const { nameOf } = useSequenceNames(wabaId, noNames);
  const open = (data?.changes ?? first).filter(
    (change) => isUnderWay(change) && (change.oldSequenceId === sequenceId || change.newSequenceId === sequenceId),
  );
  return open.map((change) => (
    <Notice
      key={change.id}
      tone={change.refusal && !change.running ? "warning" : "info"}
      title={titleOf(change, sequenceId, nameOf)}
      action={
        <Link href={`/${wabaId}/changes/${change.id}`} className={buttonClass({ size: "sm" })}>
          {change.phase === "switched" ? "See and finish" : "Go on"}
        </Link>
      }
    >
      {phaseLabel(change)}
      {progressOf(change)}, started by {change.startedBy.name}.
    </Notice>
  ));
}

function titleOf(
  { kind, oldSequenceId, newSequenceId }: Change,
  sequenceId: string,
  nameOf: (id: string) => string | null | undefined,
): string {
  const name = (id: string | null) => (id === null ? undefined : nameOf(id)) ?? "another sequence";
  if (newSequenceId === sequenceId) {
    return oldSequenceId ? `It replaces “${name(oldSequenceId)}”.` : "It is being put into ads.";
  }
  if (kind === "detach") return "It is being taken out of ads.";
  return newSequenceId ? `“${name(newSequenceId)}” replaces it.` : "It's being changed.";
}

function progressOf({ steps }: Change): string {
  const switched = steps.filter(({ phase }) => phase === "switched").length;
  return steps.length === 0 ? "" : `, ${switched} of ${countAds(steps.length)} switched`;
}
