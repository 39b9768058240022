"use client";

import { type ClipboardEvent, type RefObject, useState } from "react";
import { applyEdit } from "./apply-edit";

/** The last paste that contained formatting. */
export type TranslatedPaste = { marked: string; plain: string };

const mayBeMarkdown = /\*\*|__|~~|```|\]\(|^ {0,3}#|^\s*[-*+] \[/m;
const loadPastedMarks = () => import("@/lib/domain/text/marks/pasted-marks");

/** Converts pasted rich text and Markdown to WhatsApp's marks in one undoable step, and reports it. */
export function usePastedMarks(area: RefObject<HTMLTextAreaElement | null>) {
  const [paste, setPaste] = useState<TranslatedPaste | null>(null);

  const insert = (control: HTMLTextAreaElement, text: string, from: number, to: number) => {
    const after = from + text.length;
    applyEdit(control, { from, to, insert: text, selectionStart: after, selectionEnd: after });
  };

  const onPaste = async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const control = event.currentTarget;
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    if (control.readOnly || plain === "" || (html === "" && !mayBeMarkdown.test(plain))) return;
    event.preventDefault();
    const body = html === "" ? null : new DOMParser().parseFromString(html, "text/html").body;
    const marked = await loadPastedMarks().then(
      ({ pastedMarks }) => pastedMarks(body, plain),
      () => null,
    );
    insert(control, marked ?? plain, control.selectionStart, control.selectionEnd);
    setPaste(marked === null ? null : { marked, plain });
  };

  return {
    paste,
    onPaste,
    /** Preloads the converter for the first paste. */
    prepare: () => void loadPastedMarks().catch(() => {}),
    /** The note is obsolete once the pasted text changes. */
    onInput: () => {
      if (paste && !area.current?.value.includes(paste.marked)) setPaste(null);
    },
    dismiss: () => setPaste(null),
    pasteAsItWas: () => {
      const control = area.current;
      const from = paste && control ? control.value.lastIndexOf(paste.marked) : -1;
      if (paste && control && from >= 0) insert(control, paste.plain, from, from + paste.marked.length);
      setPaste(null);
    },
  };
}
