import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Pill } from "@/components/ui/feedback/pill";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";
import { msg } from "@/lib/domain/messages/message";
import { AccountCount } from "./account-count";
import { AccountFacts } from "./account-facts";

const health = {
  ok: { tone: "accent", words: msg("accounts.accountLink.connected") },
  expiring: { tone: "amber", words: msg("accounts.accountLink.endsSoon") },
  broken: { tone: "red", words: msg("accounts.accountLink.signInAgain") },
} as const;

export function AccountLink({ account }: { account: CheckedAccount }) {
  const text = useMessageText();
  const t = useTranslations("accounts.accountLink");
  const { tone, words } = health[account.health.state];
  return (
    <Link
      href={`/${account.wabaId}/sequences`}
      data-account-name={account.name}
      className="flex items-center gap-3 px-4 py-3 outline-offset-[-2px] hover:bg-sunk focus-visible:bg-sunk max-sm:flex-wrap"
    >
      <Avatar name={account.name} />
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <span className="block w-fit max-w-full [text-align:match-parent] font-semibold" dir="auto">
          {account.name}
        </span>
        <span className="block text-[13px] text-dim">
          <AccountFacts account={account} />
        </span>
      </span>
      <span className="flex shrink-0 items-center gap-4 max-sm:w-full max-sm:justify-between max-sm:ps-[42px]">
        <span className="text-[13px] text-dim tabular-nums sm:text-end">
          <AccountCount account={account} />
        </span>
        <span className="flex sm:min-w-[104px]">
          {account.check === "refused" && account.health.state === "ok" ? (
            <Pill tone="amber" dot>
              {t("notChecked")}
            </Pill>
          ) : (
            <Pill tone={tone} dot>
              {text(words)}
            </Pill>
          )}
        </span>
      </span>
      <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-faint max-sm:hidden rtl:-scale-x-100" />
    </Link>
  );
}
