import { Badge, check, Scene, Words } from "./parts";

function Phone() {
  return (
    <>
      <rect x="54" y="10" width="52" height="92" rx="9" className="fill-surface" />
      <path d="M75 16.5h10" strokeWidth="2" className="stroke-line-strong" />
      <path
        d="M61 28h28a3 3 0 0 1 3 3v17a3 3 0 0 1-3 3H66l-5 5V31a3 3 0 0 1 0-3z"
        className="fill-accent-soft stroke-accent"
      />
      <path d="M67 35.5h19M67 42h12" strokeWidth="2" className="stroke-accent" />
      <rect x="61" y="72" width="38" height="9" rx="4.5" className="stroke-line-strong" />
      <rect x="61" y="85" width="38" height="9" rx="4.5" className="stroke-line-strong" />
    </>
  );
}

export const sequences = (
  <Scene>
    <Phone />
    <path d="M34 36v8m-4-4h8M126 70v8m-4-4h8" className="stroke-line-strong" />
    <circle cx="40" cy="76" r="2" className="stroke-line-strong" />
    <circle cx="120" cy="32" r="2" className="stroke-line-strong" />
  </Scene>
);

export const published = (
  <Scene>
    <Phone />
    <path d="m36 34 5 4M32 52h6M122 24l-5 4m11 12h-6" className="stroke-line-strong" />
    <Badge x={108} y={86}>
      {check}
    </Badge>
  </Scene>
);

export const ads = (
  <Scene points>
    <rect x="30" y="16" width="56" height="80" rx="7" className="fill-surface" />
    <path d="M30 64h56" className="stroke-line-strong" />
    <circle cx="70" cy="32" r="5" className="stroke-line-strong" />
    <path d="m36 58 13-15 10 10 6-6 13 11" className="stroke-line-strong" />
    <Words at={[[38, 71, 24]]} />
    <rect x="38" y="78" width="40" height="11" rx="5.5" className="fill-accent-soft stroke-accent" />
    <path d="M82 83.5c14 0 18-6 20-17" strokeDasharray=".1 4.5" strokeWidth="2" className="stroke-accent" />
    <path d="M98 34h30a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3h-25l-5 5z" className="fill-surface" />
    <Words
      at={[
        [105, 42, 18],
        [105, 49, 12],
      ]}
    />
  </Scene>
);

export const results = (
  <Scene>
    <path d="M36 88h88" />
    <g strokeDasharray="3 3.5" className="stroke-line-strong">
      <path d="M44 88V72h12v16M64 88V60h12v28M84 88V66h12v22" className="fill-surface" />
    </g>
    <path d="M104 88V44h12v44z" className="fill-accent-soft stroke-accent" />
    <path d="M48 26h24a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H53l-5 4z" className="fill-surface" />
    <Words at={[[54, 32.5, 14]]} />
    <Words at={[[54, 38, 8]]} />
  </Scene>
);
