/** Runs the cases of `tests/cases`, given the bundle that the Rust runner wrote. For Node and the browser alike. */

/** An answer is its text; what is thrown as a string is an error's text, and anything else is a fault of the runner. */
function answered(work) {
  try {
    return { ok: true, text: work() };
  } catch (error) {
    if (typeof error !== "string") throw error;
    return { ok: false, text: error };
  }
}

/** The error when the workspace could not be made, and the answers of the calls. */
function run(native, bundle, one) {
  let workspace;
  if (one.make !== null) {
    const text = bundle.texts[one.make.text];
    try {
      workspace =
        one.make.verb === "open"
          ? native.Workspace.open(new TextEncoder().encode(text))
          : native.Workspace.create(one.make.verb, text);
    } catch (error) {
      if (typeof error !== "string") throw error;
      return { makeError: error, answers: [] };
    }
  }
  try {
    const call = (verb, args) => (workspace ? workspace.call(verb, args) : native.call(verb, args));
    return { makeError: null, answers: one.calls.map(({ verb, args }) => answered(() => call(verb, args))) };
  } finally {
    workspace?.free();
  }
}

async function sha256(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The verbs of the module of `isms/quant`. */
export const QUANT_VERBS = ["annual_loss", "distribution", "import_pyfair", "loss_change", "loss_expectancy", "simulate"];

/** The glue of both modules as one: verbs about risk in money go to the second. */
export function joined(whole, quant) {
  const call = (verb, args) => (QUANT_VERBS.includes(verb) ? quant : whole).call(verb, args);
  return { Workspace: whole.Workspace, call };
}

/**
 * `native` is the glue of wasm-bindgen, with its modules loaded. Answers how many cases were run, what was wrong, one line
 * a fault, and the digest of all answer texts.
 */
export async function runCases(native, bundle) {
  const texts = [];
  const faults = [];
  for (const one of bundle.cases) {
    const { makeError, answers } = run(native, bundle, one);
    texts.push(...(makeError === null ? answers.map(({ text }) => text) : [makeError]));
    if (makeError !== one.make_error) {
      faults.push(`${one.file}: making the workspace: expected ${one.make_error}, answered ${makeError}`);
      continue;
    }
    answers.forEach((answer, index) => {
      const { verb, ok, text } = one.calls[index];
      if (answer.ok !== ok || answer.text !== text) {
        faults.push(`${one.file}: calls/${index} \`${verb}\`: expected ${ok} ${text}, answered ${answer.ok} ${answer.text}`);
      }
    });
  }
  return { cases: bundle.cases.length, faults, digest: await sha256(texts.join("\n")) };
}

/** The verbs of the module of `isms/forms`. */
export const FORMS_VERBS = [
  "clause", "clauses", "control", "controls", "crosswalk", "decide", "labels", "machine", "machines", "matrix_quality", "predecessors", "presets",
  "rate", "registers", "slug", "successors", "validate", "version",
];

/**
 * Runs those calls that the module of `isms/forms` knows, whose glue is `native`. Answers how many were run, what was wrong, one
 * line a fault, and which of its verbs no case calls.
 */
export function runFormsCases(native, bundle) {
  const faults = [];
  const tried = new Set();
  let calls = 0;
  for (const one of bundle.cases.filter(({ make }) => make === null)) {
    one.calls.forEach(({ verb, args, ok, text }, index) => {
      if (!FORMS_VERBS.includes(verb)) return;
      const answer = answered(() => native.call(verb, args));
      calls += 1;
      tried.add(verb);
      if (answer.ok !== ok || answer.text !== text) {
        faults.push(`${one.file}: calls/${index} \`${verb}\`: expected ${ok} ${text}, answered ${answer.ok} ${answer.text}`);
      }
    });
  }
  return { calls, faults, untried: FORMS_VERBS.filter((verb) => !tried.has(verb)) };
}
