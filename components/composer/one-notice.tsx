"use client";

import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useId, useState } from "react";

type Props = {
  box: RefObject<HTMLDivElement | null>;
  /** The most important first. */
  children: ReactNode;
};

/** Shows the first notice and counts the others. Counts elements, because notices load late and may render nothing. */
export function OneNotice({ box, children }: Props) {
  const t = useTranslations("composer.composerNotices");
  const id = useId();
  const [count, setCount] = useState(0);
  const [showsAll, setShowsAll] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = () => setCount(element.childElementCount);
    const observer = new MutationObserver(read);
    observer.observe(element, { childList: true });
    read();
    return () => observer.disconnect();
  }, [box]);
  return (
    <div className="grid gap-1 has-[>:first-child:empty]:hidden">
      <div ref={box} id={id} className={clsx("grid scroll-mt-20 gap-2", !showsAll && "[&>*:not(:first-child)]:hidden")}>
        {children}
      </div>
      {count > 1 ? (
        <button
          type="button"
          aria-expanded={showsAll}
          aria-controls={id}
          onClick={() => setShowsAll(!showsAll)}
          className="flex min-h-7 items-center gap-1 justify-self-start rounded-md px-1 text-[13px] text-dim hover:text-ink"
        >
          {t("more", { count: count - 1 })}
          <ChevronDown aria-hidden className={clsx("size-4", showsAll && "rotate-180")} strokeWidth={1.75} />
        </button>
      ) : null}
    </div>
  );
}
