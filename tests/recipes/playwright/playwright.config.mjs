import { defineConfig } from "@playwright/test";

if (!process.env.BOSES_MOCK_URL) throw new Error("run the tests by: boses-mock exec -- npx playwright test");

const port = process.env.APP_PORT ?? "5173";
const baseURL = `http://localhost:${port}`; // the mock's host name, so that a login's cookies are kept

export default defineConfig({
  workers: 2,
  fullyParallel: true,
  use: {
    baseURL,
    // Playwright's own browser, or the one that CHROMIUM names.
    launchOptions: process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {},
  },
  webServer: {
    command: "node app/serve.mjs", // the dev server of your app
    url: baseURL,
    env: { APP_PORT: port, API: process.env.BOSES_MOCK_URL },
  },
});
