"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, Suspense, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { controlClass } from "@/components/ui/fields/control-class";
import { newAttemptId } from "@/lib/client/drafts/new-attempt-id";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { COMMENT_MAX_LENGTH } from "@/lib/domain/comments/comment";
import { mentionedIn, mentionQuery } from "@/lib/domain/comments/mention";
import type { Mentionable } from "@/lib/domain/comments/review-comments";

const MentionList = lazyPart(() => import("./mention-list").then((module) => ({ default: module.MentionList })));

type Props = {
  label: string;
  /** On the button. */
  action: string;
  initial?: string;
  members: readonly Mentionable[];
  /** Repeats of one text have one `commentId`, so that an answer that was lost adds nothing twice. */
  onSubmit: (body: string, mentions: readonly string[], commentId: string) => Promise<boolean>;
  onCancel?: () => void;
};

/** Keeps what was written until it is stored. Plain text; with members, "@" offers their names. */
export function CommentForm({ label, action, initial = "", members, onSubmit, onCancel }: Props) {
  const t = useTranslations("comments.commentForm");
  const [body, setBody] = useState(initial);
  const [isBusy, setBusy] = useState(false);
  const [caret, setCaret] = useState(0);
  const commentId = useRef<string>(null);
  const control = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const query = members.length > 0 ? mentionQuery(body, caret) : null;

  const isOpened = onCancel !== undefined;
  // The person has just pressed the button that opens the form.
  useEffect(() => {
    if (isOpened) control.current?.focus();
  }, [isOpened]);

  const submit = async () => {
    if (isBusy || body.trim() === "") return control.current?.focus();
    setBusy(true);
    commentId.current ??= newAttemptId();
    const isStored = await onSubmit(body, mentionedIn(body, members), commentId.current);
    setBusy(false);
    if (!isStored) return;
    commentId.current = null;
    setBody("");
  };
  const mention = ({ name }: Mentionable) => {
    const start = caret - (query?.length ?? 0) - 1;
    setBody(`${body.slice(0, start)}@${name} ${body.slice(caret)}`);
    const after = start + name.length + 2;
    setCaret(after);
    requestAnimationFrame(() => {
      control.current?.focus();
      control.current?.setSelectionRange(after, after);
    });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void submit();
    else if (event.key === "Escape" && onCancel && body === initial) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // No form element: the composer's form may be around it.
    <div className="grid gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={control}
        id={id}
        dir="auto"
        rows={2}
        placeholder={label}
        value={body}
        maxLength={COMMENT_MAX_LENGTH}
        onChange={({ target }) => {
          setBody(target.value);
          setCaret(target.selectionStart);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={press}
        className={`${controlClass} field-sizing-content min-h-16 resize-y px-3 py-2 text-[15px] leading-[22px] sm:text-[14px] sm:leading-5`}
      />
      <Suspense fallback={null}>
        {query === null ? null : <MentionList query={query} members={members} onChoose={mention} />}
      </Suspense>
      <span className="flex flex-wrap items-center gap-2">
        <Button variant="primary" size="sm" busy={isBusy} onClick={() => void submit()}>
          {action}
        </Button>
        {onCancel ? (
          <Button variant="ghost" size="sm" onClick={onCancel}>
            {t("cancel")}
          </Button>
        ) : null}
      </span>
    </div>
  );
}
