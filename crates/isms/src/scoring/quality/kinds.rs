//! What each check asks, and where it comes from.

/// A check: what it asks whatever the matrix.
pub(super) struct Kind {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) asks: &'static str,
    pub(super) source: &'static str,
    /// What is found where all is well.
    pub(super) well: &'static str,
    /// What would mend it.
    pub(super) mend: &'static str,
}

const AXIOMS: &str = "Cox 2008, What's wrong with risk matrices?, Risk Analysis 28(2)";
const CRAFT: &str = "good craft";
const LABELS: &str =
    "Hubbard and Evans 2010, Problems with scoring methods and ordinal scales in risk assessment, IBM J. R&D 54(3)";

/// The checks in order.
pub(super) const KINDS: [Kind; 13] = [
    Kind {
        id: "RM-1",
        name: "complete",
        asks: "Each pair of likelihood and consequence has a level of risk, and every declared level is used.",
        source: CRAFT,
        well: "the matrix is complete, and every declared level is used",
        mend: "use the level in the matrix, or take it out of the levels",
    },
    Kind {
        id: "RM-2",
        name: "monotone",
        asks: "A higher likelihood or a higher consequence never gives a lower level of risk.",
        source: CRAFT,
        well: "the level never falls where likelihood or consequence rises",
        mend: "raise the cells that fall, or lower those before them",
    },
    Kind {
        id: "RM-3",
        name: "weak-consistency",
        asks: "Every risk in a cell of the top level is at least as large as every risk in a cell of the bottom level.",
        source: AXIOMS,
        well: "every risk of `{top}` is at least as large as every risk of `{bottom}`",
        mend: "give the smallest cells of the top level, or the largest of the bottom level, a level between",
    },
    Kind {
        id: "RM-4",
        name: "no-shared-edge",
        asks: "No cell of the top level shares an edge with a cell of the bottom level.",
        source: AXIOMS,
        well: "no cell of `{top}` shares an edge with a cell of `{bottom}`",
        mend: "put a level between the two",
    },
    Kind {
        id: "RM-5",
        name: "no-top-at-zero",
        asks: "No cell of the top level stands in a lowest row or column that begins at no risk at all.",
        source: AXIOMS,
        well: "no cell of `{top}` holds risks near nothing",
        mend: "lower those cells, or say in the scale where its lowest level begins",
    },
    Kind {
        id: "RM-6",
        name: "betweenness",
        asks: "A small rise of likelihood and consequence never leads from the bottom level to the top level at once.",
        source: AXIOMS,
        well: "no single step leads from `{bottom}` to `{top}`",
        mend: "put a level between the two",
    },
    Kind {
        id: "RM-7",
        name: "no-certain-inversion",
        asks: "No cell has a lower level than another although each of its risks is at least as large.",
        source: AXIOMS,
        well: "no two cells are certainly ranked the wrong way round",
        mend: "give the larger risk a level no lower than the smaller one",
    },
    Kind {
        id: "RM-8",
        name: "midpoint-inversions",
        asks: "Which cells have a lower level than another although the risk in their middle is larger?",
        source: AXIOMS,
        well: "no two cells are ranked against the risks in their middle",
        mend: "weigh whether the two cells should have one level",
    },
    Kind {
        id: "RM-9",
        name: "range-compression",
        asks: "How far apart are the risks that one level puts together?",
        source: AXIOMS,
        well: "risks in the middle of cells of one level differ by a factor of {factor} at most",
        mend: "",
    },
    Kind {
        id: "RM-10",
        name: "resolution",
        asks: "How many pairs of cells does the matrix tell apart without doubt?",
        source: AXIOMS,
        well: "{resolved} of {pairs} pairs of cells have different levels and no risk in common",
        mend: "",
    },
    Kind {
        id: "RM-11",
        name: "symmetry",
        asks: "Do likelihood and consequence weigh the same?",
        source: CRAFT,
        well: "likelihood and consequence weigh the same",
        mend: "",
    },
    Kind {
        id: "RM-12",
        name: "no-ordinal-arithmetic",
        asks: "Ranks of labels are not multiplied or added as if they were amounts.",
        source: LABELS,
        well: "nothing is calculated with ranks of labels",
        mend: "write the levels that come out into a matrix and adjust them there, or rate with amounts",
    },
    Kind {
        id: "RM-13",
        name: "scale-definitions",
        asks: "The numeric bounds of the scales follow on each other without gap or overlap, and their unit is given.",
        source: CRAFT,
        well: "the bounds of the scales follow on each other, and their unit is given",
        mend: "let each level begin (`at_least`) where the one before ends (`below`)",
    },
];
