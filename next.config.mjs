import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/server/auth/language/intl-request.ts",
  experimental: {
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
});

/** The public host of this server: proxies may hand over another one as `Host`. */
const ownHost =
  process.env.NEXTAUTH_URL && URL.canParse(process.env.NEXTAUTH_URL) && new URL(process.env.NEXTAUTH_URL).host;

/** @type {import("next").NextConfig} */
const nextConfig = {
  // Pages of another deployment load in full instead of mixing two builds.
  ...(process.env.DEPLOYMENT_ID ? { deploymentId: process.env.DEPLOYMENT_ID } : {}),
  reactStrictMode: true,
  poweredByHeader: false,
  // The embedded SQLite engine is a native module and must stay outside the bundle.
  serverExternalPackages: ["libsql", "nodemailer", "pg", "pino", "undici"],
  ...(ownHost ? { experimental: { serverActions: { allowedOrigins: [ownHost] } } } : {}),
};

export default withNextIntl(nextConfig);
