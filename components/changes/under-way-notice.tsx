"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { changesQuery } from "@/lib/client/changes/changes-query";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useQuery } from "@/lib/client/query/use-query";
import { useSequenceNames } from "@/lib/client/sequences/use-sequence-names";
import type { Change } from "@/lib/domain/changes/change";
import { isUnderWay } from "@/lib/domain/changes/under-way";
import { type Message, msg } from "@/lib/domain/messages/message";
import { phaseLabel } from "./change-words";

type Props = { wabaId: string; sequenceId: string; first: readonly Change[] };

const noNames = {};

/** Shows a sequence's open changes and links to them. */
export function UnderWayNotice({ wabaId, sequenceId, first }: Props) {
  const text = useMessageText();
  const t = useTranslations("changes.underWayNotice");
  const { data } = useQuery(changesQuery(wabaId));
  const { nameOf } = useSequenceNames(wabaId, noNames);
  const open = (data?.changes ?? first).filter(
    (change) => isUnderWay(change) && (change.oldSequenceId === sequenceId || change.newSequenceId === sequenceId),
  );
  return open.map((change) => (
    <Notice
      key={change.id}
      tone={change.refusal && !change.running ? "warning" : "info"}
      title={text(titleOf(change, sequenceId, nameOf))}
      action={
        <Link href={`/${wabaId}/changes/${change.id}`} className={buttonClass({ size: "sm" })}>
          {change.phase === "switched" ? t("seeFinish") : t("goOn")}
        </Link>
      }
    >
      {text(startedBy(change))}
    </Notice>
  ));
}

function titleOf(
  { kind, oldSequenceId, newSequenceId }: Change,
  sequenceId: string,
  nameOf: (id: string) => string | null | undefined,
): Message {
  const name = (id: string | null) => (id === null ? undefined : nameOf(id));
  if (newSequenceId === sequenceId) {
    if (!oldSequenceId) return msg("changes.underWayNotice.beingPutIntoAds");
    const old = name(oldSequenceId);
    return old ? msg("changes.underWayNotice.itReplaces", { name: old }) : msg("changes.underWayNotice.replacesOther");
  }
  if (kind === "detach") return msg("changes.underWayNotice.beingTakenOutAds");
  if (!newSequenceId) return msg("changes.underWayNotice.beingChanged");
  const next = name(newSequenceId);
  return next ? msg("changes.underWayNotice.replacesIt", { name: next }) : msg("changes.underWayNotice.otherReplaces");
}

function startedBy(change: Change): Message {
  const { steps, startedBy: by } = change;
  const params = { phase: phaseLabel(change), name: by.name };
  if (steps.length === 0) return msg("changes.underWayNotice.startedBy", params);
  const switched = steps.filter(({ phase }) => phase === "switched").length;
  return msg("changes.underWayNotice.startedByProgress", { ...params, switched, count: steps.length });
}
