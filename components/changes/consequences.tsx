import { Eye, Heart, Info, Layers, type LucideIcon, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { consequences } from "@/lib/domain/changes/consequences";
import { type Message, msg } from "@/lib/domain/messages/message";

const looks: Record<string, { icon: LucideIcon; title: Message }> = {
  "new-creative": { icon: Layers, title: msg("changes.consequences.newCreative") },
  review: { icon: Eye, title: msg("changes.consequences.metaReviewsAgain") },
  "social-proof": { icon: Heart, title: msg("changes.consequences.likesCommentsMayLost") },
  reversible: { icon: Undo2, title: msg("changes.consequences.canUndone") },
};

/** Explains what switching does at Meta before the person confirms; each point has its source. */
export function Consequences() {
  const text = useMessageText();
  const t = useTranslations("changes.consequences");
  return (
    <ul aria-label={t("whatWillHappen")} className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {consequences.map(({ id, sentence, source }) => {
        const { icon: Icon, title } = looks[id] ?? { icon: Info, title: t("goodKnow") };
        return (
          <li key={id} className="flex gap-2.5">
            <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-dim" strokeWidth={1.75} />
            <div className="min-w-0">
              <p className="font-medium">{text(title)}</p>
              <p className="text-[13px] text-dim">
                {text(sentence)} <span className="text-faint text-xs">{text(source)}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
