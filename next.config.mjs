/** @type {import("next").NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The embedded SQLite engine is a native module and must stay outside the bundle.
  serverExternalPackages: ["libsql", "pg", "pino", "undici"],
};

export default nextConfig;
