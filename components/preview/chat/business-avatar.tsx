/** The first letter of the business in a circle; a number or emoji is taken as it stands. */
export function BusinessAvatar({ name, className = "wa-avatar" }: { name: string; className?: string }) {
  const initial = [...name.trim()][0]?.toLocaleUpperCase() ?? "•";
  return (
    <span className={className} aria-hidden="true">
      {initial}
    </span>
  );
}
