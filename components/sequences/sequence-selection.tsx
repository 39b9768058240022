"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ExportButton } from "@/components/list/export/export-button";
import { SelectionBar } from "@/components/list/selection-bar";
import { Button } from "@/components/ui/buttons/button";
import { useCan } from "@/lib/client/auth/use-can";
import { exportSequences } from "@/lib/client/sequences/export-sequences";
import type { Sequence } from "@/lib/domain/sequences/schema";

type Props = Omit<ComponentProps<typeof SelectionBar>, "what" | "count" | "children"> & {
  chosen: readonly Sequence[];
  businessName: string;
  onDelete: (sequenceIds: readonly string[]) => void;
};

export function SequenceSelection({ chosen, businessName, onDelete, ...bar }: Props) {
  const t = useTranslations("sequences.sequenceSelection");
  const can = useCan();
  return (
    <SelectionBar what="sequences" count={chosen.length} {...bar}>
      <ExportButton
        look={{ size: "sm", variant: "ghost" }}
        onExport={(format, separator) => exportSequences(chosen, format, t("fileName", { businessName }), separator)}
      />
      {can("sequence:delete") && (
        <Button
          size="sm"
          icon={<Trash2 aria-hidden="true" className="size-4 text-red" />}
          onClick={() => onDelete(chosen.map(({ id }) => id))}
        >
          {t("delete")}
        </Button>
      )}
    </SelectionBar>
  );
}
