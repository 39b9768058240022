import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Pill } from "@/components/ui/feedback/pill";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg } from "@/lib/domain/messages/message";

export type AccountRow = {
  wabaId: string;
  name: string;
  ownerName: string | null;
  sequenceCount: number | null;
  health: { state: "ok" | "expiring" | "broken"; expiresAt: string | null };
};

const health = {
  ok: { tone: "accent", words: msg("accounts.accountLink.connected") },
  expiring: { tone: "amber", words: msg("accounts.accountLink.endsSoon") },
  broken: { tone: "red", words: msg("accounts.accountLink.signInAgain") },
} as const;

export function AccountLink({ account }: { account: AccountRow }) {
  const text = useMessageText();
  const t = useTranslations("accounts.accountLink");
  const { tone, words } = health[account.health.state];
  const count = account.sequenceCount;
  return (
    <Link
      href={`/${account.wabaId}/sequences`}
      className="flex items-center gap-3 px-4 py-3 outline-offset-[-2px] hover:bg-sunk"
    >
      <Avatar name={account.name} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold" dir="auto">
          {account.name}
        </span>
        <span className="block text-[13px] text-dim tabular-nums [overflow-wrap:anywhere]">
          {[account.ownerName, account.wabaId].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span className="flex shrink-0 flex-col items-end gap-1 sm:flex-row sm:items-center sm:gap-4">
        <span className="text-[13px] text-dim tabular-nums">
          {count === null ? t("notLoadedYet") : t("sequences", { count })}
        </span>
        <Pill tone={tone} dot>
          {text(words)}
        </Pill>
      </span>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-faint max-sm:hidden" />
    </Link>
  );
}
