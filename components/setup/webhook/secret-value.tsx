"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { IconButton } from "@/components/ui/buttons/icon-button";

/** Copies a secret without showing it. */
export function SecretValue({ value, what }: { value: string; what: string }) {
  const t = useTranslations("setup.secretValue");
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <>
      <code className="font-mono text-[13px]">{shown ? value : "••••••••••••"}</code>
      <IconButton
        size="sm"
        label={shown ? t("hideThe", { what }) : t("showThe", { what })}
        aria-pressed={shown}
        icon={<Icon aria-hidden="true" className="size-4" />}
        onClick={() => setShown(!shown)}
      />
      <CopyButton value={value} what={what} />
    </>
  );
}
