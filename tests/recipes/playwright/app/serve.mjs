// Stands for the dev server of the app under test: one page, which calls the API at another origin.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const page = readFileSync(new URL("index.html", import.meta.url), "utf8").replace("%API%", process.env.API);

createServer((_, answer) => answer.setHeader("Content-Type", "text/html; charset=utf-8").end(page)).listen(
  Number(process.env.APP_PORT),
  "localhost",
);
