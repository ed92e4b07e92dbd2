// Opens every report in a real browser and looks at it as people do: wide and
// narrow, light and dark, by keyboard, on paper. Anything on the console, any
// request, any fault that axe-core or html-validate finds fails the run.
// Usage: node check.mjs TOOLS PAGES SHOTS   (called by `make test-browser`)
//   TOOLS holds node_modules, PAGES the reports, SHOTS gets the screenshots.
import { createRequire } from "node:module";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [tools, pages, shots] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(tools, "package.json"));
const { chromium } = require("playwright-core");
const { HtmlValidate } = require("html-validate");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const browserPath = process.env.CHROMIUM || "/usr/bin/chromium";

const views = [
  { name: "desktop", width: 1280, height: 900, scheme: "light" },
  { name: "desktop-dark", width: 1280, height: 900, scheme: "dark" },
  { name: "phone", width: 380, height: 800, scheme: "light" },
];

let faults = 0;
function fault(page, what) {
  faults += 1;
  console.error(`${page}: ${what}`);
}

// Our own conventions, where they differ from html-validate's taste.
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off", // a report is called what it answers
    "no-trailing-whitespace": "off",
    "no-inline-style": "error",
    "require-sri": "off",
    "svg-focusable": "off",
  },
});

async function validate(name, html) {
  const report = await validator.validateString(html);
  for (const result of report.results) {
    for (const m of result.messages.slice(0, 10)) fault(name, `html-validate ${m.ruleId} at ${m.line}:${m.column}: ${m.message}`);
  }
}

async function audit(name, page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const v of result.violations) {
    const where = v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join("; ");
    fault(name, `axe ${v.id} (${v.impact}), ${v.nodes.length} places: ${v.help}: ${where}`);
  }
}

// Every link inside the page leads to something; following one shows it.
async function follow(name, page) {
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((a) => a.getAttribute("href").slice(1))
      .filter((id) => !document.getElementById(id)));
  if (broken.length > 0) fault(name, `links to nowhere: ${broken.slice(0, 5).join(", ")}`);
  const twice = await page.evaluate(() => {
    const seen = new Set();
    return [...document.querySelectorAll("[id]")].map((e) => e.id).filter((id) => seen.has(id) || !seen.add(id));
  });
  if (twice.length > 0) fault(name, `ids used twice: ${twice.slice(0, 5).join(", ")}`);
}

async function sideways(name, page) {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 1) fault(name, `the page scrolls sideways by ${wider} pixels`);
}

// By keyboard alone: the first stops, each visible when it has the focus.
async function walk(name, page) {
  for (let k = 0; k < 25; k += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return true;
      const box = e.getBoundingClientRect();
      return box.width > 0 && box.height > 0;
    });
    if (!seen) fault(name, `stop ${k + 1} of the keyboard is invisible`);
  }
}

// A sentence under the focus lights up its partners.
async function light(name, page) {
  const tied = page.locator(".articles .refs a").first();
  if ((await tied.count()) === 0) return;
  await tied.focus();
  if ((await page.locator(".s.lit").count()) < 2) fault(name, "focus on a linked sentence lights up no partner");
  await page.keyboard.press("Escape");
  if ((await page.locator(".s.lit").count()) > 0) fault(name, "Escape leaves sentences lit");
}

// Filters hide what they say and bring it back.
async function filter(name, page) {
  const controls = page.locator(".filters input[type=checkbox]");
  const count = await controls.count();
  for (let k = 0; k < count; k += 1) {
    const one = controls.nth(k);
    if (!(await one.isVisible())) continue;
    const before = await page.evaluate(() => document.body.className + document.querySelectorAll("[hidden]").length);
    await one.click();
    const after = await page.evaluate(() => document.body.className + document.querySelectorAll("[hidden]").length);
    if (before === after) fault(name, `filter ${k + 1} changes nothing`);
    await one.click();
  }
}

async function look(browser, file) {
  const name = file.replace(/\.html$/, "");
  const path = join(pages, file);
  await validate(name, readFileSync(path, "utf8"));
  for (const view of views) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height }, colorScheme: view.scheme, reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const at = `${name} (${view.name})`;
    page.on("console", (message) => fault(at, `console: ${message.text()}`));
    page.on("pageerror", (error) => fault(at, `script: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) fault(at, `asked for ${request.url()}`);
    });
    page.on("dialog", async (dialog) => {
      fault(at, `a dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    await page.goto(pathToFileURL(path).href);
    await sideways(at, page);
    await follow(at, page);
    await light(at, page);
    await filter(at, page);
    await walk(at, page);
    await page.screenshot({ path: join(shots, `${name}.${view.name}.png`), fullPage: statSync(path).size < 4e5 });
    // The policy of the page forbids what is injected, so the audit runs last
    // and past it.
    await audit(at, page);
    await context.close();
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  await page.pdf({ path: join(shots, `${name}.pdf`), format: "A4" });
  if (await page.evaluate(() => "hostile" in window)) fault(name, "a script from an article ran");
  await context.close();
}

mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
const files = readdirSync(pages).filter((file) => file.endsWith(".html")).sort();
for (const file of files) await look(browser, file);
await browser.close();
console.log(`${files.length} reports, ${faults} faults`);
process.exit(files.length > 0 && faults === 0 ? 0 : 1);
