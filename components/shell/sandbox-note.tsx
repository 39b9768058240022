import { FlaskConical } from "lucide-react";
import { Tooltip } from "@/components/ui/overlays/tooltip";

export function SandboxNote({ narrow = false }: { narrow?: boolean }) {
  return narrow ? (
    <Tooltip label="Sandbox: nothing here reaches a customer" side="right">
      <span
        role="img"
        aria-label="Sandbox: nothing here reaches a customer"
        className="grid size-8 place-items-center rounded-lg border border-line-strong border-dashed text-dim"
      >
        <FlaskConical aria-hidden="true" className="size-4" />
      </span>
    </Tooltip>
  ) : (
    <p className="rounded-lg border border-line-strong border-dashed px-2.5 py-2 text-dim text-xs">
      <strong className="block font-semibold text-ink">Sandbox</strong>This is a simulated Meta. Nothing reaches a
      customer.
    </p>
  );
}
