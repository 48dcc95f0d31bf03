/** Asking whichever module is loaded. */
import { written, type Arguments } from "./arguments.js";
import { thrown } from "./errors.js";
import { notReady, type WasmModule } from "./wasm-module.js";

/** The modules of the entry points that the program imports. */
const modules: WasmModule[] = [];

/** Makes a module known, which answers once it is loaded. */
export function addModule(module: WasmModule): void {
  modules.push(module);
}

/** Asks a verb that every module knows and answers the same. */
export function askEither<Answer>(verb: string, args: Arguments = {}): Answer {
  const text = written(args);
  const module = modules.find(({ ready }) => ready);
  if (module === undefined) throw notReady();
  let answer;
  try {
    answer = module.call(verb, text);
  } catch (error) {
    throw thrown(error);
  }
  return JSON.parse(answer) as Answer;
}
