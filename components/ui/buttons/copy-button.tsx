"use client";

import { clsx } from "clsx";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { toast } from "../feedback/toast";

type Props = {
  value: string;
  /** For example "id 1029" becomes "Copy id 1029". */
  what: string;
  /** Visible text; without it, only the icon shows. */
  children?: ReactNode;
  className?: string;
};

const saidForMs = 1600;

export function CopyButton({ value, what, children, className }: Props) {
  const t = useTranslations("ui.copyButton");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), saidForMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Browsers refuse without https or permission, so show the text for manual selection.
      toast.info({ title: t("browserDoesNotAllow", { what }), description: value, stay: true });
    }
  };
  return (
    <button
      type="button"
      onClick={copy}
      aria-label={t("copy", { what })}
      className={clsx(
        "inline-flex min-h-6 min-w-6 items-center justify-center gap-1.5 rounded text-dim text-xs tabular-nums hover:text-ink",
        className,
      )}
    >
      {children && <span>{children}</span>}
      {copied ? (
        <Check aria-hidden="true" className="size-3.5 text-accent" />
      ) : (
        <Copy aria-hidden="true" className="size-3.5" />
      )}
      <span className="sr-only" role="status">
        {copied ? t("copied") : ""}
      </span>
    </button>
  );
}
