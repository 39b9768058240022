"use client";

import type { ComponentProps } from "react";
import { useCan } from "@/lib/client/auth/use-can";
import { AskForAds } from "./access/ask-for-ads";
import { AdsHeader } from "./list/ads-header";
import { AdsList } from "./list/ads-list";

/** Shows the ads, or asks for access to them first. */
export function AdsView(list: ComponentProps<typeof AdsList>) {
  const can = useCan();
  if (list.firstScreen.access.canRead) return <AdsList {...list} />;
  return (
    <>
      <AdsHeader freshness={null} />
      <AskForAds level={can("ads:change") ? "choose" : "see"} permissions={list.permissions} />
    </>
  );
}
