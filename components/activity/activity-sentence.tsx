import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { ActivityEntry, ActivitySubject } from "@/lib/domain/activity/activity";
import { sentenceKey } from "@/lib/domain/activity/sentence-key";
import { msg } from "@/lib/domain/messages/message";

type Rich = (key: string, values: Record<string, string | number | ((chunks: ReactNode) => ReactNode)>) => ReactNode;

/** Who did what to which; the subject leads to its page. */
export function ActivitySentence({ wabaId, entry }: { wabaId: string; entry: ActivityEntry }) {
  const t = useTranslations("activity.activitySentence");
  const text = useMessageText();
  const rich = useTranslations().rich as unknown as Rich;
  const { actor, subject, facts } = entry;
  const href = subject && hrefOf(wabaId, subject);
  return rich(sentenceKey(entry), {
    // ICU needs every argument of every branch.
    ...{
      count: 0,
      days: 0,
      ads: 0,
      conversations: 0,
      kind: "",
      decision: "",
      label: "",
      greetsWith: "",
      reason: "",
      role: "",
    },
    ...facts,
    // ICU names its branches without hyphens.
    cause: String(facts.cause ?? "").replaceAll("-", "_"),
    sequence: facts.sequence ?? text(msg("activity.subjects.sequence")),
    actor: actor ?? t("overture"),
    name: subject?.name || text(msg(`activity.subjects.${subject?.kind ?? "sequence"}`)),
    who: (chunks) => <strong className="font-[550]">{chunks}</strong>,
    what: (chunks) =>
      href ? (
        <Link href={href} dir="auto" className="font-[550] hover:underline [unicode-bidi:isolate]">
          {chunks}
        </Link>
      ) : (
        <span dir="auto" className="font-[550] [unicode-bidi:isolate]">
          {chunks}
        </span>
      ),
  });
}

function hrefOf(wabaId: string, { kind, id }: ActivitySubject): string | null {
  const name = encodeURIComponent(id);
  switch (kind) {
    case "sequence":
      return `/${wabaId}/sequences/${name}`;
    case "ad":
      return `/${wabaId}/ads?ad=${name}`;
    case "change":
      return `/${wabaId}/changes/${name}`;
    case "review":
      return `/${wabaId}/reviews/${name}`;
    default:
      return null;
  }
}
