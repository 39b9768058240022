import { Badge, check, Scene, Words } from "./parts";

export const failure = (
  <Scene>
    <path d="M84 20H42a6 6 0 0 0-6 6v54a6 6 0 0 0 6 6h36l5-14-8-8 9-14-7-10z" className="fill-surface" />
    <path d="M92 20h26a6 6 0 0 1 6 6v54a6 6 0 0 1-6 6H87l6-14-8-8 9-14-7-10z" className="fill-surface" />
    <path d="M36 34h42M88 34h36" className="stroke-line-strong" />
    <path d="M43 27h.01M49 27h.01M55 27h.01" strokeWidth="2.5" className="stroke-line-strong" />
    <Words
      at={[
        [46, 48, 20],
        [46, 58, 14],
        [101, 48, 12],
      ]}
    />
    <Badge x={114} y={82} tone="amber">
      <path d="M0-5.5v6M0 5h.01" />
    </Badge>
  </Scene>
);

export const offline = (
  <Scene>
    <path d="M62 52a13 13 0 0 1-1-26 20 20 0 0 1 38-3 15 15 0 0 1 3 29z" className="fill-surface" />
    <path d="M80 58v4M80 76v4" className="stroke-line-strong" />
    <path d="m76.5 65.5 7 7m0-7-7 7" strokeWidth="1.75" className="stroke-amber" />
    <rect x="48" y="80" width="64" height="20" rx="4" className="fill-surface" />
    <Words at={[[55, 90, 30]]} />
    <Badge x={110} y={88}>
      {check}
    </Badge>
  </Scene>
);

export const updated = (
  <Scene>
    <rect x="62" y="14" width="52" height="66" rx="6" strokeDasharray="3 3.5" className="stroke-line-strong" />
    <rect x="46" y="28" width="52" height="66" rx="6" className="fill-surface" />
    <path d="M60 62a12 12 0 0 1 20.5-8.5L84 57M84 62a12 12 0 0 1-20.5 8.5L60 67" className="stroke-accent" />
    <path d="M84 49v8h-8M60 75v-8h8" className="stroke-accent" />
    <Words at={[[54, 38, 20]]} />
  </Scene>
);

export const lost = (
  <Scene points>
    <path
      d="M24 92c20 4 30-6 30-16s-14-12-8-24 26-8 34-2"
      strokeDasharray=".1 5"
      strokeWidth="2"
      className="stroke-line-strong"
    />
    <path d="M104 78c-12-14-20-22-20-34a20 20 0 0 1 40 0c0 12-8 20-20 34z" className="fill-surface" />
    <path d="M99 39.5c0-6.5 10-6.5 10 0 0 4-5 4-5 8.5M104 54h.01" strokeWidth="2" className="stroke-accent" />
    <path d="M90 88c-4 1-6 2-6 3.5 0 3 9 4.5 20 4.5s20-1.5 20-4.5c0-1.5-2-2.5-6-3.5" className="stroke-line-strong" />
  </Scene>
);
