import type { Config } from "tailwindcss";

const token = (name: string) => `var(--${name})`;

/** Every colour of the interface is a token of `app/globals.css`, so that light and dark are designed in one place. */
export default {
  theme: {
    extend: {
      colors: {
        bg: token("bg"),
        surface: token("surface"),
        sunk: token("sunk"),
        line: token("line"),
        "line-strong": token("line-strong"),
        ink: token("ink"),
        dim: token("dim"),
        faint: token("faint"),
        accent: token("accent"),
        "accent-soft": token("accent-soft"),
        "on-accent": token("on-accent"),
        amber: token("amber"),
        "amber-soft": token("amber-soft"),
        red: token("red"),
        "red-soft": token("red-soft"),
        blue: token("blue"),
        "blue-soft": token("blue-soft"),
      },
    },
  },
} satisfies Config;
