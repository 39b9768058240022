"use client";

import { Toast } from "@base-ui/react/toast";
import { clsx } from "clsx";
import { CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { buttonClass } from "../buttons/button-class";
import { CopyButton } from "../buttons/copy-button";
import { type QueuedToast, toast } from "./toast";
import { useToastPlace } from "./use-toast-place";

const shownForMs = 6000;
const shownWithActionMs = 12000;
/** Base UI makes each toast a dialog, but it doesn't act as one. */
const groupRole = { role: "group", "aria-modal": undefined };
const looks = {
  plain: { icon: CircleCheck, colour: "text-accent" },
  note: { icon: Info, colour: "text-blue" },
  error: { icon: TriangleAlert, colour: "text-red" },
};
const manager = Toast.createToastManager<QueuedToast>();

function Toasts() {
  const t = useTranslations("ui.toastRegion");
  const text = useMessageText();
  const { toasts, close } = Toast.useToastManager<QueuedToast>();
  return toasts.map((item) => {
    const data = item.data;
    if (!data) return null;
    const { icon: Icon, colour } = looks[data.tone];
    return (
      <Toast.Root
        key={item.id}
        toast={item}
        {...groupRole}
        data-toast
        className="w-full rounded-xl border border-line-strong bg-surface p-3 shadow-(--pop-shadow) [[data-toast-slot]_&]:shadow-none transition-[opacity,transform] duration-200 data-ending-style:translate-y-2 data-starting-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:opacity-0"
      >
        <div className="flex gap-2.5">
          <span aria-hidden="true" className={clsx("pt-0.5", colour)}>
            <Icon className="size-4" />
          </span>
          <div className="min-w-0 flex-1">
            <Toast.Title className="break-words font-medium" />
            <Toast.Description className="mt-0.5 select-text break-words text-[13px] text-dim" />
            {data.facts && data.facts.length > 0 && (
              <p className="mt-1 flex flex-wrap gap-x-3">
                {data.facts.map(({ label, value }) => (
                  <CopyButton key={label.key} value={value} what={text(label)}>
                    {t("fact", { label: text(label), value })}
                  </CopyButton>
                ))}
              </p>
            )}
            {data.action && (
              <button
                type="button"
                className={clsx(buttonClass({ size: "sm" }), "mt-2")}
                onClick={() => {
                  close(item.id);
                  data.action?.onClick();
                }}
              >
                {text(data.action.label)}
              </button>
            )}
          </div>
          <Toast.Close
            aria-label={t("close")}
            // Base UI hides it from screen readers until it has the focus, although Tab reaches it.
            aria-hidden={false}
            className="-m-1 grid size-7 shrink-0 place-items-center rounded-md text-dim hover:text-ink"
          >
            <X aria-hidden="true" className="size-4" />
          </Toast.Close>
        </div>
      </Toast.Root>
    );
  });
}

/** Loads after the page; F6 moves the focus here. */
export function ToastRegion() {
  const text = useMessageText();
  useEffect(
    () =>
      toast.receive((message) =>
        manager.add({
          title: text(message.title),
          description: message.description && text(message.description),
          priority: "low",
          timeout: message.stay ? 0 : message.action ? shownWithActionMs : shownForMs,
          data: message,
        }),
      ),
    [text],
  );
  return (
    <Toast.Provider toastManager={manager} limit={4}>
      <PlacedToasts />
    </Toast.Provider>
  );
}

function PlacedToasts() {
  const { toasts } = Toast.useToastManager<QueuedToast>();
  const { viewport, slot, style } = useToastPlace(toasts.length);
  return (
    <Toast.Portal container={slot ?? undefined}>
      <Toast.Viewport
        ref={viewport}
        style={slot ? undefined : style}
        className={clsx(
          "flex flex-col-reverse gap-2 outline-none",
          slot ? "w-full" : "fixed z-70 w-[min(380px,calc(100vw-2rem))]",
        )}
      >
        <Toasts />
      </Toast.Viewport>
    </Toast.Portal>
  );
}
