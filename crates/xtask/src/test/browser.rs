//! The npm package in Chromium.

use std::path::Path;

use crate::shell::{Outcome, step};
use crate::test::node::node_test;
use crate::test::{Digests, bundle, chrome, run_for_digest};

pub(crate) fn everything(project: &Path, digests: &mut Digests) -> Outcome {
    step("the npm package in Chromium");
    let mut node =
        node_test(project, &["chromium.test.mjs", "bundlers.test.mjs"].map(|name| project.join("runners").join(name)));
    run_for_digest(chrome(&mut node)?.env("ISMS_BUNDLE", bundle()), "Chromium", digests)
}
