import { html } from "hono/html";

/** Follows the colour scheme and is legible at 320 px. */
export const dialogStyle = html`<style>
  :root { color-scheme: light dark; --ink: #1b1a17; --dim: #625f57; --line: #d3d0c6; --bg: #faf9f6; --card: #fff; --accent: #15603e; --soft: #e3f1e8; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #f2f1ec; --dim: #a5a297; --line: #3b3935; --bg: #121211; --card: #1a1a18; --accent: #4cc38a; --soft: #15301f; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
  header { padding: 8px 16px; background: var(--soft); text-align: center; font-size: 13px; }
  main { max-width: 460px; margin: 32px auto; padding: 24px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
  @media (max-width: 500px) { main { margin: 0; border-width: 0 0 1px; border-radius: 0; } }
  h1 { margin: 0 0 12px; font-size: 22px; line-height: 1.25; }
  h2 { margin: 20px 0 8px; font-size: 15px; }
  p { margin: 0 0 4px; }
  ul { margin: 0; padding: 0; list-style: none; }
  .asked { padding-inline-start: 18px; list-style: disc; color: var(--dim); }
  .people li + li { margin-top: 8px; }
  button { width: 100%; padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; background: none; color: inherit; font: inherit; cursor: pointer; }
  .people button { display: flex; gap: 12px; align-items: center; text-align: start; }
  button:hover { border-color: var(--accent); background: var(--soft); }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .face { flex: none; display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%; background: var(--soft); color: var(--accent); font-weight: 600; }
  strong { font-weight: 600; }
  small { display: block; color: var(--dim); font-size: 13px; }
  .cancel { margin-top: 16px; color: var(--dim); }
</style>`;
