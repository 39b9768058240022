/** @type {import("next").NextConfig} */
const nextConfig = {
  // Pages of another deployment load in full instead of mixing two builds.
  ...(process.env.DEPLOYMENT_ID ? { deploymentId: process.env.DEPLOYMENT_ID } : {}),
  reactStrictMode: true,
  poweredByHeader: false,
  // The embedded SQLite engine is a native module and must stay outside the bundle.
  serverExternalPackages: ["libsql", "pg", "pino", "undici"],
};

export default nextConfig;
