//! How an output folder differs from what it should be, for a person to read.
//!
//! In: what should be, what is there, and their [`Drift`]. Out: every file that differs, the
//! changed ones with the first lines of a unified diff. Absent: comparing, which is the
//! generator's.

use std::path::Path;
use std::time::Duration;

use generator::files::{Drift, FileSet};
use similar::{ChangeTag, TextDiff};

use crate::findings::plural;
use crate::path::PathText;
use crate::terminal::Paint;

/// How many lines of a diff are shown for one file; the others are counted. A new version of the
/// generator can change every line of hundreds of files. Chosen by eye: twelve lines hold two small
/// changes with a line around each, and four files are two screens. With three there would be the
/// header and one change without what replaced it; with a hundred a single file would fill the
/// screen.
const LINES: usize = 12;

/// Lists all drift: `-` is what is there, `+` what should be.
pub(crate) fn render(
    folder: &Path,
    wanted: &FileSet,
    present: &FileSet,
    drift: &Drift,
    paint: Paint,
) -> String {
    let name = |path: &String| folder.join(path).to_text();
    let mut text = String::new();
    for path in &drift.missing {
        text.push_str(&format!("{}  {}\n", paint.red("missing "), name(path)));
    }
    for path in &drift.orphaned {
        text.push_str(&format!("{}  {}\n", paint.red("orphaned"), name(path)));
    }
    for path in &drift.changed {
        text.push_str(&format!("{}  {}\n", paint.red("changed "), name(path)));
        text.push_str(&diff(
            present.get(path).unwrap_or_default(),
            wanted.get(path).unwrap_or_default(),
            paint,
        ));
    }
    text
}

/// How many files differ, in words: `1 missing, 2 changed, 1 orphaned`.
pub(crate) fn words(drift: &Drift) -> String {
    let parts = [
        (drift.missing.len(), "missing"),
        (drift.changed.len(), "changed"),
        (drift.orphaned.len(), "orphaned"),
    ];
    parts
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{number} {what}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What is said instead of a diff in which every line looks the same.
const LINE_ENDS: &str = "(only line ends differ; `* text=auto eol=lf` in `.gitattributes` keeps git from changing them)";

/// How long the difference of two files is looked for, for each pair. After that time a larger
/// difference than need be may be shown, of which only the first lines are printed anyway.
/// Measured: without this bound two files of 300,000 lines with few lines in common took four
/// seconds with optimization, and the time is quadratic. The largest file of the largest crate
/// known has 87,000 lines, which take a third of a second, so a tenth of the value would end the
/// search there. Ten times the value would keep a person waiting for lines that are not printed.
const LONGEST_SEARCH: Duration = Duration::from_secs(2);

fn diff(present: &str, wanted: &str, paint: Paint) -> String {
    if present.replace("\r\n", "\n") == wanted {
        return format!("    {LINE_ENDS}\n");
    }
    let diff = TextDiff::configure()
        .timeout(LONGEST_SEARCH)
        .diff_lines(present, wanted);
    let mut lines = Vec::new();
    for hunk in diff.unified_diff().context_radius(1).iter_hunks() {
        lines.push(paint.blue(&hunk.header().to_string()));
        for change in hunk.iter_changes() {
            let line = change.value().trim_end_matches(['\n', '\r']);
            lines.push(match change.tag() {
                ChangeTag::Equal => format!(" {line}"),
                ChangeTag::Delete => paint.red(&format!("-{line}")),
                ChangeTag::Insert => paint.green(&format!("+{line}")),
            });
        }
    }
    let rest = lines.len().saturating_sub(LINES);
    lines.truncate(LINES);
    if rest > 0 {
        lines.push(format!("… and {} of the diff", plural(rest, "more line")));
    }
    lines.iter().map(|line| format!("    {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::Terminal;

    fn set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::new();
        for (path, text) in files {
            set.insert(*path, *text);
        }
        set
    }

    #[test]
    fn every_file_is_listed_and_long_diffs_are_cut() {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let paint = Terminal::new(&mut out, &mut err).paint();
        let many: String = (0..30).map(|number| format!("{number}\n")).collect();
        let wanted = set(&[
            ("a", "one\ntwo\n"),
            ("b", "b"),
            ("ends", "one\ntwo\n"),
            ("long", &many),
        ]);
        let present = set(&[
            ("a", "one\n2\n"),
            ("c", "c"),
            ("ends", "one\r\ntwo\r\n"),
            ("long", ""),
        ]);
        let drift = wanted.drift(&present);
        let text = render(Path::new("out"), &wanted, &present, &drift, paint);
        assert!(
            text.contains("missing   out/b\norphaned  out/c\nchanged   out/a\n    @@ -1,2 +1,2 @@\n     one\n    -2\n    +two\n"),
            "{text}"
        );
        assert!(
            text.ends_with("    … and 19 more lines of the diff\n"),
            "{text}"
        );
        assert!(
            text.contains(&format!("changed   out/ends\n    {LINE_ENDS}\n")),
            "{text}"
        );
        assert_eq!(words(&drift), "1 missing, 3 changed, 1 orphaned");
    }
}
