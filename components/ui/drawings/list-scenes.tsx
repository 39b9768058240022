import { Scene, Words } from "./parts";

export const search = (
  <Scene>
    <rect x="30" y="20" width="86" height="17" rx="4" className="fill-surface stroke-line-strong" />
    <rect x="30" y="43" width="86" height="17" rx="4" strokeDasharray="3 3.5" className="stroke-line-strong" />
    <rect x="30" y="66" width="86" height="17" rx="4" className="fill-surface stroke-line-strong" />
    <Words
      at={[
        [37, 28.5, 34],
        [37, 74.5, 26],
      ]}
    />
    <circle cx="102" cy="57" r="20" className="fill-surface" />
    <path d="m116.5 71.5 13 13" strokeWidth="3" />
    <path d="M95 57h14" strokeWidth="2" className="stroke-accent" />
  </Scene>
);

export const activity = (
  <Scene points>
    <path d="M48 34v14m0 12v14" className="stroke-line-strong" />
    <circle cx="48" cy="28" r="5" className="fill-accent-soft stroke-accent" />
    <circle cx="48" cy="54" r="5" className="fill-surface" />
    <circle cx="48" cy="80" r="5" strokeDasharray="2.5 2.5" className="stroke-line-strong" />
    <rect x="62" y="18" width="58" height="20" rx="5" className="fill-surface" />
    <rect x="62" y="44" width="58" height="20" rx="5" className="fill-surface stroke-line-strong" />
    <rect x="62" y="70" width="58" height="20" rx="5" strokeDasharray="3 3.5" className="stroke-line-strong" />
    <path d="M69 28h30" strokeWidth="2" className="stroke-accent" />
    <Words at={[[69, 54, 22]]} />
  </Scene>
);

export const history = (
  <Scene>
    <rect x="66" y="14" width="50" height="62" rx="6" strokeDasharray="3 3.5" className="stroke-line-strong" />
    <rect x="56" y="24" width="50" height="62" rx="6" className="fill-surface stroke-line-strong" />
    <rect x="46" y="34" width="50" height="62" rx="6" className="fill-surface" />
    <path d="M55 46h24" strokeWidth="2" className="stroke-accent" />
    <Words
      at={[
        [55, 55, 32],
        [55, 64, 28],
        [55, 73, 16],
      ]}
    />
  </Scene>
);

export const deleted = (
  <Scene>
    <path d="M56 42h48l-4 52a5 5 0 0 1-5 4.5H65A5 5 0 0 1 60 94z" className="fill-surface" />
    <path
      d="M51 35h58a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H51a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2zM70 35v-4a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v4"
      className="fill-surface"
    />
    <path d="M70.5 64a10.5 10.5 0 1 1 2 12.5" strokeWidth="1.75" className="stroke-accent" />
    <path d="m66.5 59.5 4 5 5-3.5" strokeWidth="1.75" className="stroke-accent" />
    <path d="M36 60h5M119 60h5M39 48l4 3M121 48l-4 3" className="stroke-line-strong" />
  </Scene>
);

export const deliveries = (
  <Scene>
    <path d="M42 66 52 40h56l10 26v22a5 5 0 0 1-5 5H47a5 5 0 0 1-5-5z" className="fill-surface" />
    <path d="M42 66h22a4 4 0 0 1 4 4 6 6 0 0 0 6 6h12a6 6 0 0 0 6-6 4 4 0 0 1 4-4h22" />
    <rect x="62" y="16" width="36" height="25" rx="3" className="fill-accent-soft stroke-accent" />
    <path d="m63 19 17 12 17-12" className="stroke-accent" />
    <path d="M80 47v13m-5-5 5 5 5-5" strokeDasharray="none" className="stroke-line-strong" />
  </Scene>
);
