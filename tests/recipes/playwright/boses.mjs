// Playwright's `test` with a world of the mock for each worker, as it began before each test.
import { test as base, request } from "@playwright/test";

const { BOSES_MOCK_URL: url, BOSES_MOCK_ADMIN_TOKEN: admin } = process.env;

export { expect } from "@playwright/test";
export const test = base.extend({
  boses: [
    async ({}, use, worker) => {
      const name = `worker-${worker.workerIndex}`;
      const client = await request.newContext({
        baseURL: `${url}/__admin/`,
        extraHTTPHeaders: admin ? { "X-Boses-Mock-Admin-Token": admin } : {},
      });
      const control = async (method, path, data, headers = { "X-Boses-Mock-World": name }) => {
        const answer = await client.fetch(path, { method, data, headers });
        if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()}: ${await answer.text()}`);
        return answer.status() === 204 ? undefined : answer.json();
      };
      await control("POST", "worlds", { name }, {});
      await use({ name, control, advance: (duration) => control("POST", "clock", { advance: duration }) });
      await control("DELETE", `worlds/${name}`, undefined, {});
      await client.dispose();
    },
    { scope: "worker" },
  ],

  // Only who is not yet signed in has to say where: the cookies of the login lead there from then on.
  page: async ({ page, boses }, use) => {
    await boses.control("POST", "reset");
    await page.route(/\/api\/v1\/auth\/(login|signup)$/, (route) =>
      route.continue({ headers: { ...route.request().headers(), "X-Boses-Mock-World": boses.name } }),
    );
    await use(page);
  },
});
