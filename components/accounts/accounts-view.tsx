import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";
import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";
import { AccountPicker } from "./account-picker";
import { NoAccount } from "./no-account";
import { SignOutButton } from "./sign-out-button";

type Props = { userName: string; accounts: CheckedAccount[]; usedCount: number };

export function AccountsView({ userName, accounts, usedCount }: Props) {
  const t = useTranslations("accounts.accountsView");
  return (
    <div className="mx-auto w-full max-w-[48rem] px-5 py-10 sm:py-16">
      <header className="flex items-center justify-between gap-4">
        <Brand />
        <SignOutButton />
      </header>
      <main className="mt-10">
        {accounts.length > 0 ? (
          <>
            <h1 className="font-semibold text-2xl tracking-[-0.015em]">{t("chooseBusinessAccount")}</h1>
            <p className="mt-1 text-dim">
              {t.rich("signedInAsYou", { userName, span: (chunks) => <span dir="auto">{chunks}</span> })}
            </p>
            <AccountPicker first={accounts} usedCount={usedCount} />
          </>
        ) : (
          <NoAccount userName={userName} />
        )}
      </main>
    </div>
  );
}
