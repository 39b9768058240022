import type { TextEdit } from "@/lib/domain/text/marks/text-edit";

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/**
 * `execCommand` is deprecated, but the only scripted edit that keeps the browser's undo stack; `setRangeText` empties
 * it.
 */
export function applyEdit(control: TextControl, edit: TextEdit): void {
  control.focus();
  control.setSelectionRange(edit.from, edit.to);
  if (edit.insert !== "" || edit.from !== edit.to) {
    const done =
      edit.insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, edit.insert);
    if (!done) {
      control.setRangeText(edit.insert, edit.from, edit.to, "end");
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  control.setSelectionRange(edit.selectionStart, edit.selectionEnd);
}
