import type { ComponentProps } from "react";
import { AskForAds } from "./access/ask-for-ads";
import { AdsHeader } from "./list/ads-header";
import { AdsList } from "./list/ads-list";

/** The ads, or the one question that stands before them. */
export function AdsView(list: ComponentProps<typeof AdsList>) {
  if (list.firstScreen.access.canRead) return <AdsList {...list} />;
  return (
    <>
      <AdsHeader freshness={null} />
      <AskForAds level="see" permissions={list.permissions} />
    </>
  );
}
