/** Run in Chromium, each function in a page of its own: the small module, alone and before the whole one. */
import { init, slug, validate } from "isms/forms";

function check(truth, message) {
  if (!truth) throw new Error(message);
}

const loaded = () => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".wasm"));

export async function aFormLoadsTheSmallModuleAlone() {
  await init();
  check(validate("people", { id: "P-1", name: 7 }).faults[0].path === "/name", "validates");
  check(loaded().length === 1 && loaded()[0].endsWith("/forms_bg.wasm"), `loaded ${loaded()}`);
}

export async function theWholeModuleCanComeLater() {
  await init();
  check(slug("Ada Roth") === "ada-roth", "works before");
  const isms = await import("isms");
  await isms.init();
  check(isms.Isms.create({ starter: true }).check({ asOf: "2026-03-31" }).diagnostics.length > 0, "checks");
  check(slug("Ada Roth") === "ada-roth", "works after");
}
