"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { CommentPart } from "@/lib/domain/comments/comment";
import { msg } from "@/lib/domain/messages/message";
import { wordFields } from "@/lib/domain/sequences/word-fields";
import { CommentedPart } from "./commented-part";
import type { CommentsPort } from "./comments-port";
import { PartComments } from "./part-comments";
import { useLocatedThreads } from "./use-located-threads";

/** The words of a review, part by part, each with its comments, and the comments in general. */
export function CommentThreads({ port }: { port: CommentsPort }) {
  const t = useTranslations("comments.commentThreads");
  const text = useMessageText();
  const threads = useLocatedThreads(port);
  const [isWriting, setWriting] = useState(false);
  const { words } = port;
  const parts = useMemo(() => partsOf(words), [words]);
  const shown = new Set<string>(parts.map(({ part }) => part));
  const general = threads.filter(({ now }) => !shown.has(now));
  return (
    <div className="grid gap-3">
      {parts.map(({ part, name, content }) => (
        <CommentedPart
          key={part}
          {...{ part, port }}
          label={text(name)}
          name={text(name)}
          text={content}
          threads={threads.filter(({ now }) => now === part)}
        />
      ))}
      <section aria-label={t("general")} className="grid gap-2">
        <h3 className="font-[550] text-[13px] text-dim">{t("general")}</h3>
        <PartComments
          part="general"
          threads={general}
          port={port}
          writing={isWriting ? { anchor: null } : undefined}
          onDone={() => setWriting(false)}
        />
        {port.mayComment && !isWriting ? (
          <Button className="justify-self-start" onClick={() => setWriting(true)}>
            {t("commentInGeneral")}
          </Button>
        ) : null}
      </section>
    </div>
  );
}

type Part = { part: CommentPart; name: ReturnType<typeof msg>; content: string };

function partsOf({ name, text, autofill, iceBreakers }: CommentsPort["words"]): Part[] {
  return [
    { part: "name", name: wordFields.name.label, content: name },
    { part: "text", name: wordFields.text.label, content: text },
    ...(autofill.trim() ? [{ part: "autofill" as const, name: wordFields.autofill.label, content: autofill }] : []),
    ...iceBreakers.map(
      ({ title }, index): Part => ({
        part: `iceBreakers.${index}`,
        name: msg("comments.commentThreads.iceBreaker", { place: index + 1 }),
        content: title,
      }),
    ),
  ];
}
