import { useTranslations } from "next-intl";
import type { Mentionable } from "@/lib/domain/comments/review-comments";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";

type Props = { query: string; members: readonly Mentionable[]; onChoose: (member: Mentionable) => void };

const SHOWN = 6;

export function MentionList({ query, members, onChoose }: Props) {
  const t = useTranslations("comments.mentionList");
  const wanted = foldForSearch(query);
  const found = members.filter(({ name }) => foldForSearch(name).includes(wanted)).slice(0, SHOWN);
  if (found.length === 0) return null;
  return (
    <ul aria-label={t("mention")} className="flex flex-wrap gap-1">
      {found.map((member) => (
        <li key={member.id}>
          <button
            type="button"
            className="min-h-6 rounded-md border border-line-strong bg-surface px-2 text-[13px] hover:bg-sunk"
            onClick={() => onChoose(member)}
          >
            <span className="text-dim">@</span>
            {member.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
