import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import clsx from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, with the confirming one last. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg" | "xl";
  initialFocus?: RefObject<HTMLElement | null>;
};

const widths = { sm: "sm:max-w-[420px]", md: "sm:max-w-[560px]", lg: "sm:max-w-[760px]", xl: "sm:max-w-[1080px]" };

/** Below `sm` it is a sheet at the bottom of the screen. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = "md",
  initialFocus,
}: DialogProps) {
  const t = useTranslations("ui.dialog");
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="backdrop z-50 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Popup
          initialFocus={initialFocus}
          className={clsx(
            "fixed inset-x-0 top-1/2 z-50 mx-auto flex max-h-[min(86dvh,760px)] w-[calc(100vw-24px)] -translate-y-1/2 flex-col overflow-hidden",
            "max-sm:top-auto max-sm:bottom-0 max-sm:max-h-[92dvh] max-sm:w-full max-sm:max-w-none max-sm:translate-y-0 max-sm:rounded-b-none max-sm:border-x-0 max-sm:border-b-0",
            "rounded-2xl border border-line-strong bg-surface text-ink shadow-[0_24px_60px_-16px_rgb(20_15_0/.35)] outline-none",
            "transition-[opacity,scale] duration-150 data-ending-style:scale-[.98] data-ending-style:opacity-0 data-starting-style:scale-[.98] data-starting-style:opacity-0",
            widths[size],
          )}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <BaseDialog.Title className="text-base leading-6 font-semibold [overflow-wrap:anywhere]">
                {title}
              </BaseDialog.Title>
              {description ? (
                <BaseDialog.Description className="mt-1 text-[13px] text-dim">{description}</BaseDialog.Description>
              ) : null}
            </div>
            <BaseDialog.Close
              aria-label={t("close")}
              className="-me-1.5 grid size-8 place-items-center rounded-lg text-dim hover:bg-sunk hover:text-ink"
            >
              <X aria-hidden className="size-4" strokeWidth={1.75} />
            </BaseDialog.Close>
          </header>
          {children ? <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-4">{children}</div> : null}
          {/* Toasts take room here while the dialog is open, so they cover none of its buttons. */}
          <div data-toast-slot className="shrink-0 px-5 pb-3 empty:hidden" />
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 max-sm:pb-5 max-sm:[&>*]:min-h-11 max-sm:[&>*]:grow">
              {footer}
            </footer>
          ) : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
