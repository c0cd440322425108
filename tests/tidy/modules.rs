//! Which modules of the generator may import which, and the libraries each may use.

/// A module, the modules (or single items of one) it may import besides itself, and its libraries.
pub(crate) struct Module {
    /// The start of the path of every module below it.
    pub(crate) path: &'static [&'static str],
    pub(crate) imports: &'static [&'static str],
    pub(crate) crates: &'static [&'static str],
}

/// Where two rows fit, the one with the longer path counts.
pub(crate) const MODULES: &[Module] = &[
    Module {
        path: &["fingerprint"],
        imports: &[],
        crates: &[],
    },
    Module {
        path: &["quoting"],
        imports: &[],
        crates: &[],
    },
    Module {
        path: &["nearest"],
        imports: &[],
        crates: &[],
    },
    Module {
        path: &["input"],
        imports: &["source", "load", "ir", "names", "filter"],
        crates: &[],
    },
    Module {
        path: &["filter"],
        imports: &["diagnostic::Place", "ir::Method"],
        crates: &[],
    },
    Module {
        path: &["report"],
        imports: &["source", "diagnostic", "load", "ir", "filter"],
        crates: &[],
    },
    Module {
        path: &["analysis"],
        imports: &[
            "report",
            "lock",
            "names",
            "source",
            "surface",
            "emitted_code",
        ],
        crates: &[],
    },
    Module {
        path: &["source"],
        imports: &["diagnostic"],
        crates: &[],
    },
    Module {
        path: &["diagnostic"],
        imports: &["source"],
        crates: &[],
    },
    Module {
        path: &["diagnostic", "render"],
        imports: &["source", "load", "quoting"],
        crates: &["annotate_snippets"],
    },
    Module {
        path: &["files"],
        imports: &[],
        crates: &[],
    },
    Module {
        path: &["load"],
        imports: &["source", "diagnostic", "fingerprint"],
        crates: &["serde", "serde_json", "pulldown_cmark"],
    },
    Module {
        path: &["load", "overlay"],
        imports: &["source", "diagnostic", "fingerprint", "nearest"],
        crates: &["serde_json", "regex_automata", "regex_syntax"],
    },
    Module {
        path: &["load", "yaml"],
        imports: &["source", "diagnostic"],
        crates: &["serde", "serde_json", "serde_yaml"],
    },
    Module {
        path: &["load", "locate", "yaml"],
        imports: &["source", "diagnostic"],
        crates: &["granit_parser"],
    },
    // The set of JSON kinds and the HTTP methods are the same in both trees; nothing else of the IR
    // is known where documents are read.
    Module {
        path: &["spec"],
        imports: &[
            "source",
            "diagnostic",
            "load",
            "filter",
            "nearest",
            "ir::Kinds",
            "ir::Method",
        ],
        crates: &["openapiv3", "serde", "serde_json"],
    },
    Module {
        path: &["lock"],
        imports: &["quoting"],
        crates: &["serde_json"],
    },
    Module {
        path: &["ir"],
        imports: &["source", "diagnostic", "lock", "quoting"],
        crates: &["indexmap", "serde_json"],
    },
    Module {
        path: &["ir", "lower"],
        imports: &["source", "diagnostic", "load", "spec", "nearest", "quoting"],
        crates: &["openapiv3", "serde_json", "regex_lite", "regex_syntax"],
    },
    Module {
        path: &["names"],
        imports: &[
            "source",
            "diagnostic",
            "fingerprint",
            "ir",
            "lock",
            "nearest",
            "quoting",
        ],
        crates: &[
            "heck",
            "serde_json",
            "unicode_ident",
            "unicode_normalization",
        ],
    },
    Module {
        path: &["ledger"],
        imports: &["source", "diagnostic", "load", "ir"],
        crates: &[],
    },
    Module {
        path: &["emitted_code"],
        imports: &["ir::TypeId"],
        crates: &[],
    },
    Module {
        path: &["surface"],
        imports: &["source", "ir"],
        crates: &[],
    },
    Module {
        path: &["emit"],
        imports: &[
            "source",
            "diagnostic",
            "ir",
            "names",
            "files",
            "surface",
            "emitted_code",
            "quoting",
        ],
        crates: &[
            "quote",
            "syn",
            "proc_macro2",
            "prettyplease",
            "pulldown_cmark",
            "semver",
            "serde_json",
        ],
    },
    Module {
        path: &["compare"],
        imports: &[
            "source",
            "diagnostic",
            "load",
            "ir",
            "lock",
            "names",
            "emit",
            "surface",
            "emitted_code",
            "quoting",
        ],
        crates: &["serde_json", "similar"],
    },
    Module {
        path: &["explain"],
        imports: &[
            "analysis",
            "input",
            "source",
            "diagnostic",
            "load",
            "spec",
            "ir",
            "lock",
            "names",
            "nearest",
            "emit",
            "surface",
            "quoting",
        ],
        crates: &[],
    },
];
