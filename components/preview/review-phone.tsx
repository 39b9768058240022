"use client";

import type { ComponentProps } from "react";
// A lazy module brings its styles too late for the server's first paint.
import "./styles/preview.css";
import { Later } from "@/components/ui/later";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const PlayablePhone = lazyPart(() => import("./playable-phone").then((module) => ({ default: module.PlayablePhone })));

const skeleton = <div aria-hidden="true" className="wa-phone mx-auto" data-platform="android" />;

/** The server draws the phone; its code loads after the page can be read and answered. */
export function ReviewPhone(props: ComponentProps<typeof PlayablePhone>) {
  return (
    <Later fallback={skeleton}>
      <PlayablePhone {...props} />
    </Later>
  );
}
