import type { AdsListing } from "@/lib/sequences/ads/ad-row";
import type { AdsPermissions } from "@/lib/sequences/ads/ads-permissions";
import { AdsHeader } from "./ads-header";
import { AdsList } from "./ads-list";
import { AskForAds } from "./ask-for-ads";

type Props = {
  wabaId: string;
  businessName: string;
  /** The role allows changes; what the token allows is `permissions`. */
  canWrite: boolean;
  permissions: AdsPermissions;
  firstScreen: AdsListing;
  firstNames: Readonly<Record<string, string>>;
};

/** The ads, or the one question that stands before them. */
export function AdsView({ permissions, ...list }: Props) {
  if (list.firstScreen.access.canRead) return <AdsList {...list} permissions={permissions} />;
  return (
    <>
      <AdsHeader freshness={null} />
      <AskForAds level="see" permissions={permissions} />
    </>
  );
}
