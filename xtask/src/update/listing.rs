//! The files that an update writes, for a person to read before anything is written.
//!
//! In: how the folders differ from what they will be. Out: a line for each file in `specs/`, and
//! for those of the crate as many as a person reads.

use std::path::Path;

use generator::files::Drift;

use crate::Terminal;
use crate::findings::plural;
use crate::path::PathText;

/// How many files of the crate are listed, unless all are asked for; the others are counted.
///
/// A crate can have hundreds of files, which would scroll those in `specs/` away that are listed
/// above them. Chosen by eye: 20 usually leave them on the same screen; with fewer, a part of the
/// screen would stay empty.
const OUTPUT_FILES: usize = 20;

/// Lists the files of both folders.
pub(super) fn show(
    (specs, kept): (&Path, &Drift),
    (output, made): (&Path, &Drift),
    all: bool,
    terminal: &mut Terminal<'_>,
) {
    let mut files = lines(specs, kept);
    let mut crate_files = lines(output, made);
    if files.is_empty() && crate_files.is_empty() {
        terminal.line("no file changes");
        return;
    }
    let rest = if all {
        0
    } else {
        crate_files.len().saturating_sub(OUTPUT_FILES)
    };
    crate_files.truncate(crate_files.len() - rest);
    files.append(&mut crate_files);
    terminal.line("files:");
    for line in files {
        terminal.line(&format!("  {line}"));
    }
    if rest > 0 {
        let more = plural(rest, "more file");
        terminal.line(&format!(
            "  … and {more} in {}; `--all` lists them",
            output.to_text()
        ));
    }
}

fn lines(folder: &Path, drift: &Drift) -> Vec<String> {
    let kinds = [
        ("new     ", &drift.missing),
        ("replaced", &drift.changed),
        ("removed ", &drift.orphaned),
    ];
    kinds
        .iter()
        .flat_map(|(kind, paths)| {
            paths
                .iter()
                .map(move |path| format!("{kind}  {}", folder.join(path).to_text()))
        })
        .collect()
}
