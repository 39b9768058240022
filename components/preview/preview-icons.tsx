import type { ReactNode } from "react";

type IconProps = { className?: string };

function Icon({ children, className, viewBox = "0 0 24 24" }: IconProps & { children: ReactNode; viewBox?: string }) {
  return (
    <svg viewBox={viewBox} className={className} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** Our own drawings: WhatsApp's artwork belongs to its owner. */
export const BackIcon = (props: IconProps) => (
  <Icon {...props}>
    <path {...line} d="M20 12H4.5M11 5l-7 7 7 7" />
  </Icon>
);

export const ChevronIcon = (props: IconProps) => (
  <Icon {...props}>
    <path {...line} strokeWidth={2.4} d="M15.5 4.5 8 12l7.5 7.5" />
  </Icon>
);

export const SendIcon = (props: IconProps) => (
  <Icon {...props}>
    <path
      fill="currentColor"
      d="M3.6 4.3c-.2-1 .8-1.7 1.7-1.3l15.3 7.7c1 .5 1 2 0 2.5L5.3 21c-.9.4-1.9-.4-1.7-1.3L5 13.5l7-1.5-7-1.5z"
    />
  </Icon>
);

/** The outlined arrow at the end of an ice breaker. */
export const AskIcon = (props: IconProps) => (
  <Icon {...props}>
    <path
      {...line}
      strokeWidth={1.8}
      d="M4.5 12.3 4 5.4c0-.7.7-1.2 1.3-.9l14 6.6c.8.4.8 1.4 0 1.8l-14 6.6c-.6.3-1.3-.2-1.3-.9l.5-6.3zm0-.3h7.5"
    />
  </Icon>
);

export const EmojiIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle {...line} strokeWidth={1.7} cx="12" cy="12" r="8.6" />
    <path {...line} strokeWidth={1.7} d="M8.3 14.2a4.4 4.4 0 0 0 7.4 0M9 9.5h.01M15 9.5h.01" />
  </Icon>
);

export const ClipIcon = (props: IconProps) => (
  <Icon {...props}>
    <path
      {...line}
      strokeWidth={1.7}
      d="m19 11-7.4 7.4a4.3 4.3 0 0 1-6-6l7.7-7.7a2.9 2.9 0 0 1 4 4l-7.6 7.7a1.4 1.4 0 0 1-2-2l6.9-6.9"
    />
  </Icon>
);

export const CameraIcon = (props: IconProps) => (
  <Icon {...props}>
    <path
      {...line}
      strokeWidth={1.7}
      d="M4 8.5h3.5l1.5-2.5h6l1.5 2.5H20a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9.5a1 1 0 0 1 1-1z"
    />
    <circle {...line} strokeWidth={1.7} cx="12" cy="13.4" r="3.2" />
  </Icon>
);

export const PlusIcon = (props: IconProps) => (
  <Icon {...props}>
    <path {...line} strokeWidth={1.9} d="M12 5v14M5 12h14" />
  </Icon>
);

export const StickerIcon = (props: IconProps) => (
  <Icon {...props}>
    <path {...line} d="M20 12.5V8a4 4 0 0 0-4-4H8a4 4 0 0 0-4 4v8a4 4 0 0 0 4 4h4.5zM20 12.5h-3.5a4 4 0 0 0-4 4V20" />
  </Icon>
);

export const MicIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="9" y="3" width="6" height="11" rx="3" fill="currentColor" />
    <path {...line} d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
  </Icon>
);

export const MoreIcon = (props: IconProps) => (
  <Icon {...props}>
    <g fill="currentColor">
      <circle cx="12" cy="5.5" r="1.7" />
      <circle cx="12" cy="12" r="1.7" />
      <circle cx="12" cy="18.5" r="1.7" />
    </g>
  </Icon>
);

export const ChatBubbleIcon = (props: IconProps) => (
  <Icon {...props}>
    <path {...line} d="M4 12a8 8 0 1 1 3.6 6.7L4 20l1.2-3.6A8 8 0 0 1 4 12z" />
  </Icon>
);

export const LockIcon = (props: IconProps) => (
  <Icon {...props} viewBox="0 0 12 12">
    <path
      fill="currentColor"
      d="M3.5 5V3.8a2.5 2.5 0 0 1 5 0V5h.3c.4 0 .7.3.7.7v3.6c0 .4-.3.7-.7.7H3.2a.7.7 0 0 1-.7-.7V5.7c0-.4.3-.7.7-.7zm1 0h3V3.8a1.5 1.5 0 0 0-3 0z"
    />
  </Icon>
);

/** The blue badge of a verified business. */
export const VerifiedIcon = (props: IconProps) => (
  <Icon {...props} viewBox="0 0 18 18">
    <path
      fill="currentColor"
      d="m9 .8 1.9 1.5 2.4-.3.9 2.2 2.3.9-.3 2.4L17.6 9l-1.4 1.6.3 2.4-2.3.9-.9 2.2-2.4-.3L9 17.2l-1.9-1.4-2.4.3-.9-2.2-2.3-.9.3-2.4L.4 9l1.4-1.5-.3-2.4 2.3-.9.9-2.2 2.4.3z"
    />
    <path
      fill="none"
      stroke="#fff"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="m5.8 9.2 2.2 2.2 4.2-4.5"
    />
  </Icon>
);

/** Two ticks: delivered. The second is animated separately. */
export const TicksIcon = (props: IconProps) => (
  <Icon {...props} viewBox="0 0 18 12">
    <path {...line} strokeWidth={1.5} d="m1.5 6.5 3.2 3.2L11 2.5" />
    <path {...line} strokeWidth={1.5} className="wa-second-tick" d="M8 9l.8.7L15.5 2.5" />
  </Icon>
);
