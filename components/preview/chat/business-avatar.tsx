/** Shows the first character, which may be a digit or emoji. */
export function BusinessAvatar({ name, className = "wa-avatar" }: { name: string; className?: string }) {
  const initial = [...name.trim()][0]?.toLocaleUpperCase() ?? "•";
  return (
    <span className={className} aria-hidden="true">
      {initial}
    </span>
  );
}
