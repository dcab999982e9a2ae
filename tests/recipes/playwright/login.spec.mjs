import { expect, test } from "./boses.mjs";

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Email").fill("demo@example.com");
  await page.getByLabel("Password").fill("demo-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading")).toHaveText("Projects of Dana Demo");
});

for (const name of ["Iced coffee", "Rice crackers"]) {
  test(`a project is there once it is made: ${name}`, async ({ page, boses }) => {
    const before = await page.getByRole("listitem").count();
    await page.getByLabel("New project").fill(name);
    await page.getByRole("button", { name: "Add" }).click();
    await expect(page.getByRole("listitem")).toHaveCount(before + 1);
    const { count } = await boses.control("POST", "requests/count", { operation: "create_project", status: 201 });
    expect(count).toBe(1);
  });
}

test("a session of more than a quarter of an hour is renewed by its cookie", async ({ page, boses }) => {
  await boses.advance("16m");
  await page.reload();
  await expect(page.getByRole("heading")).toHaveText("Projects of Dana Demo");
  const { count } = await boses.control("POST", "requests/count", { operation: "refresh", status: 200 });
  expect(count).toBe(1);
});

test("a service that fails is told to the user", async ({ page, boses }) => {
  await boses.control("POST", "faults", { operation: "list_projects", error: { statusCode: 503 } });
  await page.reload();
  await expect(page.getByRole("alert")).toHaveText("The service does not answer (503).");
});
