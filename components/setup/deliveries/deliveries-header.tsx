import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { ViewOnlyMark } from "@/components/ui/view-only-mark";
import { useCan } from "@/lib/client/auth/use-can";

type Props = { wabaId: string; children?: ReactNode };

export function DeliveriesHeader({ wabaId, children }: Props) {
  const t = useTranslations("setup.deliveriesHeader");
  const can = useCan();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
      <Link
        href={`/${wabaId}/setup`}
        aria-label={t("backSetup")}
        className={buttonClass({ variant: "ghost", square: true })}
      >
        <ArrowLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
      </Link>
      <div className="min-w-0">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("deliveries")}</h1>
        {children && <p className="text-[13px] text-dim">{children}</p>}
      </div>
      {!can("webhook:manage") && <ViewOnlyMark />}
    </div>
  );
}
