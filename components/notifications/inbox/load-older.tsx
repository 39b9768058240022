"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@/components/ui/buttons/button";

type Props = { busy: boolean; onLoad: () => void };

/** Loads when it scrolls into view; the button remains for those who don't scroll. */
export function LoadOlder({ busy, onLoad }: Props) {
  const t = useTranslations("notifications.loadOlder");
  const end = useRef<HTMLDivElement>(null);
  const load = useEffectEvent(() => {
    if (!busy) onLoad();
  });
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load());
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={end} className="border-line border-t px-4 py-2">
      <Button size="sm" busy={busy} onClick={onLoad}>
        {t("showOlder")}
      </Button>
    </div>
  );
}
