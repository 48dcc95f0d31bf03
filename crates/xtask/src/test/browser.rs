//! The npm package in Chromium.

use std::path::Path;

use crate::setup;
use crate::shell::{Outcome, step};
use crate::test::node::node_test;
use crate::test::{Digests, bundle, run_for_digest};

pub(crate) fn everything(project: &Path, digests: &mut Digests) -> Outcome {
    step("the npm package in Chromium");
    let mut node =
        node_test(project, &["chromium.test.mjs", "bundlers.test.mjs"].map(|name| project.join("runners").join(name)));
    node.env("CHROME", setup::chromium()?).env("ISMS_BUNDLE", bundle());
    run_for_digest(&mut node, "Chromium", digests)
}
