"use client";

import { type ClipboardEvent, type RefObject, useState } from "react";
import { applyEdit } from "./apply-edit";

/** What became of the last paste that held formatting. */
export type TranslatedPaste = { marked: string; plain: string };

const mayBeMarkdown = /\*\*|__|~~|```|\]\(|^ {0,3}#|^\s*[-*+] \[/m;
const loadPastedMarks = () => import("@/lib/domain/text/marks/pasted-marks");

/** Turns pasted rich text and Markdown into WhatsApp's marks, as one step that the browser can undo, and tells of it. */
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
    /** So that the first paste need not wait for the code. */
    prepare: () => void loadPastedMarks().catch(() => {}),
    /** Once the pasted words are changed or undone there is nothing to say about them. */
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
