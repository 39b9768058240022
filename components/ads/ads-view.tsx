import type { ComponentProps } from "react";
import { AdsHeader } from "./ads-header";
import { AdsList } from "./ads-list";
import { AskForAds } from "./ask-for-ads";

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
