"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = { title: ReactNode; onClose: () => void; children: ReactNode };

/** The browser's own dialog: this page loads no library for it. */
export function Modal({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto w-[min(460px,calc(100vw-24px))] rounded-2xl border border-line-strong bg-surface p-5 text-ink shadow-(--pop-shadow) backdrop:bg-black/40 max-sm:mb-3"
    >
      <h2 id={titleId} className="mb-3 font-semibold text-base [overflow-wrap:anywhere]">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
