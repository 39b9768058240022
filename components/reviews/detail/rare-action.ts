export type RareAction = {
  name: "withdraw" | "close" | "hold" | "requestChanges" | "override";
  busy?: boolean;
  run: () => void;
};
