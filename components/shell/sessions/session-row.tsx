import { Laptop, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg, type Text } from "@/lib/domain/messages/message";
import type { SignedInBrowser } from "@/lib/domain/sessions/signed-in-browser";

type Props = { session: SignedInBrowser; busy: boolean; onEnd: () => void };

const mobileSystems = new Set(["Android", "iOS"]);

function nameOf({ browser, system }: SignedInBrowser): Text {
  if (browser && system) return msg("shell.sessionRow.browserOn", { browser, system });
  return browser ?? system ?? msg("shell.sessionRow.unknownBrowser");
}

export function SessionRow({ session, busy, onEnd }: Props) {
  const text = useMessageText();
  const t = useTranslations("shell.sessionRow");
  const Icon = mobileSystems.has(session.system ?? "") ? Smartphone : Laptop;
  const name = nameOf(session);
  return (
    <li className="flex items-center gap-3 py-3">
      <Icon aria-hidden="true" className="size-5 shrink-0 text-dim" strokeWidth={1.75} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{text(name)}</p>
        <p className="text-[13px] text-dim">
          {session.isCurrent ? (
            t("thisBrowser")
          ) : (
            <>
              {t("lastUsed")} <RelativeTime iso={session.seenAt} />
            </>
          )}
        </p>
      </div>
      {session.isCurrent ? null : (
        <Button size="sm" busy={busy} aria-label={t("signOut2", { name: text(name) })} onClick={onEnd}>
          {t("signOut")}
        </Button>
      )}
    </li>
  );
}
