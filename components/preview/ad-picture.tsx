/** An SVG value: cut like `object-fit: cover`. */
const FILL = "xMidYMid slice";

type AdPictureProps = {
  className: string;
  /** A data URL; the default is a neutral still life. */
  picture?: string;
};

export function AdPicture({ className, picture }: AdPictureProps) {
  if (picture) return <span className={`${className} wa-ad-photo`} style={{ backgroundImage: `url("${picture}")` }} />;
  return (
    <svg viewBox="0 0 160 100" preserveAspectRatio={FILL} className={className} aria-hidden="true" focusable="false">
      <rect width="160" height="100" fill="#e9c9a1" />
      <circle cx="112" cy="36" r="25" fill="#f7ead3" />
      <path d="M0 70c28-20 50-18 78-6s54 12 82-8v44H0z" fill="#c2763f" />
      <path d="M0 84c34-14 62-10 92-2s46 6 68-4v22H0z" fill="#7b4a24" />
      <path d="M46 34h28v26a14 14 0 0 1-28 0z" fill="#23402f" />
      <path d="M74 40h4a8 8 0 0 1 0 16h-4" fill="none" stroke="#23402f" strokeWidth="4" />
    </svg>
  );
}
