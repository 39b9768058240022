import { Megaphone } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";

/** Ads can be read, and none of them leads to WhatsApp. */
export function NoAds({ accounts }: { accounts: readonly { name: string }[] }) {
  return (
    <EmptyState icon={<Megaphone className="size-5" />} title="No ad leads to WhatsApp yet">
      <p>
        In Ads Manager make an ad of an Engagement or Sales campaign whose ad set leads to WhatsApp. It appears here by
        itself, and a sequence can be put into it.
      </p>
      {accounts.length > 0 && (
        <p className="text-[13px]">
          Looked through: <span dir="auto">{accounts.map(({ name }) => name).join(", ")}</span>. Ads of other accounts
          are not shown.
        </p>
      )}
    </EmptyState>
  );
}
