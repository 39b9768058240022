import type { ComponentProps } from "react";
import { AskForAds } from "./access/ask-for-ads";
import { AdsHeader } from "./list/ads-header";
import { AdsList } from "./list/ads-list";

/** Shows the ads, or asks for access to them first. */
export function AdsView(list: ComponentProps<typeof AdsList>) {
  if (list.firstScreen.access.canRead) return <AdsList {...list} />;
  return (
    <>
      <AdsHeader freshness={null} />
      <AskForAds level="see" permissions={list.permissions} />
    </>
  );
}
