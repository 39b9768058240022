import { memo } from "react";
import type { PreviewPlatform } from "../preview-types";

export const StatusBar = memo(function StatusBar({ time, platform }: { time: string; platform: PreviewPlatform }) {
  return (
    <div className="wa-status" aria-hidden="true">
      <span>{time}</span>
      {platform === "ios" ? <i className="wa-island" /> : <i className="wa-lens" />}
      <svg viewBox="0 0 58 12" className="wa-status-icons" aria-hidden="true" focusable="false">
        <g fill="currentColor">
          <rect x="0" y="8" width="2.6" height="4" rx=".8" />
          <rect x="4" y="5.5" width="2.6" height="6.5" rx=".8" />
          <rect x="8" y="3" width="2.6" height="9" rx=".8" />
          <rect x="12" y=".5" width="2.6" height="11.5" rx=".8" />
          <rect x="36" y="2.5" width="15" height="7" rx="1.5" />
          <rect x="55" y="4.3" width="1.5" height="3.5" rx=".7" />
        </g>
        <g fill="none" stroke="currentColor" strokeLinecap="round">
          <rect x="34.3" y=".8" width="18.5" height="10.4" rx="3" strokeOpacity=".5" />
          <path strokeWidth="1.6" d="M18.6 4.4a8.4 8.4 0 0 1 11 0M21 7.3a4.8 4.8 0 0 1 6.2 0M24.1 10.3h.01" />
        </g>
      </svg>
    </div>
  );
});
