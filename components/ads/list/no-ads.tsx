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
      <EmptyState icon={icon} title="Your ads could not be read yet">
        <p>They appear here as soon as Meta lets Overture read them. Sequences and drafts work meanwhile.</p>
      </EmptyState>
    );
  }
  if (accounts.length === 0) {
    return (
      <EmptyState icon={icon} title="Meta shows you no ad account">
        <p>
          Ask whoever runs your ads to give you access to the ad account in Meta Business settings → Ad accounts, then
          check with Meta again.
        </p>
      </EmptyState>
    );
  }
  if (chosen.length === 0) {
    return (
      <EmptyState
        icon={icon}
        title="Choose the ad accounts first"
        actions={<AdAccountsButton wabaId={wabaId} size="md" primary={can("ads:choose-accounts")} />}
      >
        <p>
          Meta shows you {accounts.length.toLocaleString("en")} ad accounts.{" "}
          {can("ads:choose-accounts") ? "Choose" : "Somebody who may change this account chooses"} those whose ads lead
          to <bdi>{businessName}</bdi>.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={icon} title="No ad leads to WhatsApp yet">
      <p>
        In Ads Manager make an ad of an Engagement or Sales campaign whose ad set leads to WhatsApp. It appears here by
        itself, and a sequence can be put into it.
      </p>
      <p className="text-[13px]">
        Looked through: <bdi>{chosen.map(({ name }) => name).join(", ")}</bdi>. Ads of other accounts are not shown.
      </p>
    </EmptyState>
  );
}
