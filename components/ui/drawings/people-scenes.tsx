import { Badge, check, Scene, Words } from "./parts";

export const reviews = (
  <Scene>
    <path d="M52 14h38l16 16v60a6 6 0 0 1-6 6H52a6 6 0 0 1-6-6V20a6 6 0 0 1 6-6z" className="fill-surface" />
    <path d="M90 14v11a5 5 0 0 0 5 5h11" className="stroke-line-strong" />
    <Words
      at={[
        [56, 34, 24],
        [56, 44, 40],
        [56, 54, 34],
      ]}
    />
    <path d="M55 66h26a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H61l-6 5z" className="fill-surface stroke-line-strong" />
    <Badge x={106} y={84}>
      {check}
    </Badge>
  </Scene>
);

export const notifications = (
  <Scene>
    <path
      d="M80 24c-14 0-23 10-23 24v14c0 4-6 8-6 13 0 2 1 3 3 3h52c2 0 3-1 3-3 0-5-6-9-6-13V48c0-14-9-24-23-24z"
      className="fill-surface"
    />
    <path d="M80 24v-5M72 78a8 8 0 0 0 16 0" />
    <path d="M66 50c0-9 5-15 12-16.5" className="stroke-line-strong" />
    <path d="M112 20h9l-9 11h9M126 38h6l-6 7h6" className="stroke-accent" />
  </Scene>
);

export const shop = (
  <Scene>
    <path d="M46 52v38a4 4 0 0 0 4 4h60a4 4 0 0 0 4-4V52" className="fill-surface" />
    <path
      d="M48 24h64l8 24a10 10 0 0 1-20 2 10 10 0 0 1-20 0 10 10 0 0 1-20 0 10 10 0 0 1-20-2z"
      className="fill-surface"
    />
    <path d="M64 24l-4 26M80 24v26M96 24l4 26" className="stroke-line-strong" />
    <rect x="56" y="68" width="20" height="26" rx="2" className="stroke-line-strong" />
    <circle cx="95" cy="75" r="6" className="fill-accent-soft stroke-accent" />
    <path d="M95 81v10m0-4h4" className="stroke-accent" />
  </Scene>
);

export const link = (
  <Scene>
    <g transform="rotate(-38 80 56)">
      <rect x="34" y="46" width="40" height="20" rx="10" className="fill-surface" />
      <rect x="41" y="53" width="26" height="6" rx="3" className="fill-bg stroke-line-strong" />
      <rect x="86" y="46" width="40" height="20" rx="10" className="fill-surface" />
      <rect x="93" y="53" width="26" height="6" rx="3" className="fill-bg stroke-line-strong" />
      <path
        d="M80 44v-8M73 45l-3-6M87 45l3-6M80 68v8M73 67l-3 6M87 67l3 6"
        strokeWidth="1.75"
        className="stroke-amber"
      />
    </g>
  </Scene>
);

export const connect = (
  <Scene points>
    <path d="M12 56h28" strokeWidth="2" className="stroke-line-strong" />
    <path d="M40 46h8a10 10 0 0 1 10 10 10 10 0 0 1-10 10h-8z" className="fill-surface" />
    <path d="M57 51h9M57 61h9" strokeWidth="2" />
    <path d="M120 56h28" strokeWidth="2" className="stroke-line-strong" />
    <path d="M120 44h-16a12 12 0 0 0 0 24h16z" className="fill-accent-soft stroke-accent" />
    <path d="M100 51h6M100 61h6" strokeWidth="2" className="stroke-accent" />
    <path d="m77 36 2 6M85 36l-2 6M77 76l2-6M85 76l-2-6" className="stroke-line-strong" />
  </Scene>
);
