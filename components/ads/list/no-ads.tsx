import { Megaphone } from "lucide-react";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { useCan } from "@/lib/client/auth/use-can";
import type { AdAccountChoice } from "@/lib/domain/ads/ad-row";
import { AdAccountsButton } from "../access/ad-accounts-button";

type Props = {
  wabaId: string;
  businessName: string;
  accounts: readonly AdAccountChoice[];
  /** Meta has not answered yet, so that nothing is known of what there is. */
  unread: boolean;
};

const icon = <Megaphone className="size-5" />;

/** Ads can be read and there is none to show: no ad account at all, none chosen yet, or none that leads to WhatsApp. */
export function NoAds({ wabaId, businessName, accounts, unread }: Props) {
  const can = useCan();
  const chosen = accounts.filter((account) => account.chosen);
  if (unread && (accounts.length === 0 || chosen.length > 0)) {
    return (
      <EmptyState icon={icon} title="Your ads couldn't be loaded yet">
        <p>They appear here as soon as Meta lets Overture read them. You can keep working on sequences and drafts.</p>
      </EmptyState>
    );
  }
  if (accounts.length === 0) {
    return (
      <EmptyState icon={icon} title="You have no ad accounts">
        <p>
          Ask the person who runs your ads for access in Meta Business settings → Ad accounts, then check with Meta
          again.
        </p>
      </EmptyState>
    );
  }
  if (chosen.length === 0) {
    return (
      <EmptyState
        icon={icon}
        title="Select ad accounts"
        actions={<AdAccountsButton wabaId={wabaId} size="md" primary={can("ads:choose-accounts")} />}
      >
        <p>
          Meta shows you {accounts.length.toLocaleString("en")} ad accounts.{" "}
          {can("ads:choose-accounts") ? "Choose" : "Someone with more access to this account can select"} those whose
          ads lead to <bdi>{businessName}</bdi>.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={icon} title="No ad leads to WhatsApp yet">
      <p>
        In Ads Manager, create an ad in an Engagement or Sales campaign whose ad set leads to WhatsApp. It appears here
        automatically.
      </p>
      <p className="text-[13px]">
        Searched: <bdi>{chosen.map(({ name }) => name).join(", ")}</bdi>. Ads in other accounts aren't shown.
      </p>
    </EmptyState>
  );
}
