"use client";

import type { ComponentProps } from "react";
// A lazy module brings its styles too late for the server's first paint.
import "@/components/preview/styles/preview.css";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { Later } from "@/components/ui/later";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const PhoneStage = lazyPart(() => import("./phone-stage").then((module) => ({ default: module.PhoneStage })));

const skeleton = (
  <div aria-hidden="true" className="flex flex-col items-center gap-3 px-4 py-3.5">
    <Skeleton className="h-8 w-72 max-w-full rounded-lg" />
    <div className="wa-phone" data-platform="android" />
  </div>
);

/** The server draws the phone; its code loads after the fields can be written in. */
export function PhonePart(props: ComponentProps<typeof PhoneStage>) {
  return (
    <Later fallback={skeleton}>
      <PhoneStage {...props} />
    </Later>
  );
}
