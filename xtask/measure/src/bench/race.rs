//! Documents of growing size through every generator, and what rustc says of the crates.
//!
//! In: documents and tools. Out: a line of figures for each pair, with ratios to this generator.
//! The tools run one after the other on a document, never at once. Absent: running the crates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::SystemTime;

use super::synthetic;
use super::tool::Tool;
use crate::corpus::child::{self, Usage};
use crate::corpus::meter;
use xtask::failure::Failure;
use xtask::process;

/// A document to be measured.
pub(crate) struct Document {
    pub(crate) name: String,
    file: PathBuf,
    pub(crate) bytes: u64,
}

/// What one tool made of one document.
pub(crate) struct Figures {
    pub(crate) tool: &'static str,
    /// What generating used; nothing if it failed.
    pub(crate) generated: Option<Usage>,
    /// Lines of Rust.
    pub(crate) lines: usize,
    /// What rustc used for the crate without its dependencies; nothing if it was not asked or found
    /// errors.
    pub(crate) checked: Option<Usage>,
    /// Why a figure is missing.
    pub(crate) remark: &'static str,
}

/// The documents of growing size that are made for this.
pub(crate) fn grown(folder: &Path, sizes: &[usize]) -> Result<Vec<Document>, Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::io("create", folder, &error))?;
    let write = |size: &usize| {
        let file = folder.join(format!("{size}-structs.json"));
        fs::write(&file, synthetic::document(*size).to_string())
            .map_err(|error| Failure::io("write", &file, &error))?;
        document(&file)
    };
    sizes.iter().map(write).collect()
}

/// A document on disk.
pub(crate) fn document(file: &Path) -> Result<Document, Failure> {
    let file = fs::canonicalize(file).map_err(|error| Failure::io("find", file, &error))?;
    let bytes = fs::metadata(&file)
        .map_err(|error| Failure::io("read", &file, &error))?
        .len();
    let name = file
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Document { name, file, bytes })
}

/// Measures one tool on one document: the median of several runs for generating, and one check from
/// nothing.
pub(crate) fn measure(
    tool: &Tool,
    document: &Document,
    folder: &Path,
    root: &Path,
    runs: usize,
    checks: bool,
) -> Result<Figures, Failure> {
    let name = format!("{}_{}", tool.name, document.name)
        .replace(|c: char| !c.is_ascii_alphanumeric(), "_")
        .to_ascii_lowercase();
    let package = folder.join(&name);
    let mut figures = Figures {
        tool: tool.name,
        generated: None,
        lines: 0,
        checked: None,
        remark: "",
    };
    let mut usages = Vec::new();
    for _ in 0..runs.max(1) {
        let ended = tool.generate(&document.file, &package, &name)?;
        if !ended.good {
            figures.remark = "does not generate";
            return Ok(figures);
        }
        usages.push(ended.usage);
    }
    usages.sort_by(|left, right| left.wall.total_cmp(&right.wall));
    figures.generated = usages.get(usages.len() / 2).copied();
    figures.lines = lines(&package.join("src"))?;
    if checks {
        if tool.name == "this" {
            // The dependencies that the runtime is tested with.
            let _ = fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock"));
        }
        figures.checked = check(folder, &package, &name)?;
        figures.remark = if figures.checked.is_some() {
            ""
        } else {
            "does not compile"
        };
    }
    Ok(figures)
}

/// Checks a crate; only what rustc needs for itself counts, since this program stands in for it.
fn check(folder: &Path, package: &Path, name: &str) -> Result<Option<Usage>, Failure> {
    let figures = folder.join("figures");
    fs::create_dir_all(&figures).map_err(|error| Failure::io("create", &figures, &error))?;
    let _ = fs::remove_file(figures.join(format!("{name}.json")));
    let root = package.join("src/lib.rs");
    let touched = fs::File::options()
        .write(true)
        .open(&root)
        .and_then(|file| file.set_modified(SystemTime::now()));
    touched.map_err(|error| Failure::io("touch", &root, &error))?;
    let this =
        std::env::current_exe().map_err(|error| Failure::io("find", Path::new("xtask"), &error))?;
    let mut command = process::plain_cargo(package);
    command
        .args(["check", "--quiet"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0");
    command
        .env("RUSTC_WORKSPACE_WRAPPER", this)
        .env(meter::FOLDER, &figures)
        .stdin(Stdio::null());
    let ended = child::run(command)?;
    Ok(meter::read(&figures, name).filter(|_| ended.good))
}

/// Lines of all Rust files below a folder.
fn lines(folder: &Path) -> Result<usize, Failure> {
    let mut count = 0;
    for entry in fs::read_dir(folder).map_err(|error| Failure::io("read", folder, &error))? {
        let path = entry
            .map_err(|error| Failure::io("read", folder, &error))?
            .path();
        if path.is_dir() {
            count += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            count += fs::read_to_string(&path)
                .map_err(|error| Failure::io("read", &path, &error))?
                .lines()
                .count();
        }
    }
    Ok(count)
}

/// The head of the table.
pub(crate) fn head() -> String {
    format!(
        "{:20} {:16}{:>9}{:>9}{:>9}{:>10}{:>9}   {}",
        "document",
        "tool",
        "wall s",
        "peak MB",
        "lines",
        "rustc s",
        "peak MB",
        "this one's share of each"
    )
}

/// One line; for a peer with the share that this generator needs of each of its figures.
pub(crate) fn line(document: &Document, figures: &Figures, ours: Option<&Figures>) -> String {
    let cell = |value: Option<f64>, width: usize, digits: usize| match value {
        Some(value) => format!("{value:>width$.digits$}"),
        None => format!("{:>width$}", "-"),
    };
    let share = |pick: fn(&Figures) -> Option<f64>| match ours.and_then(pick).zip(pick(figures)) {
        Some((ours, theirs)) if theirs > 0.0 => format!("{:>6.2}", ours / theirs),
        _ => format!("{:>6}", "-"),
    };
    let shares = ours.map_or_else(String::new, |_| {
        PICKS.iter().map(|pick| share(*pick)).collect()
    });
    format!(
        "{:20} {:16}{}{}{:>9}{}{}   {shares} {}",
        document.name,
        figures.tool,
        cell(wall(figures), 9, 2),
        cell(peak(figures), 9, 0),
        figures.lines,
        cell(rustc(figures), 10, 1),
        cell(rustc_peak(figures), 9, 0),
        figures.remark,
    )
    .trim_end()
    .to_owned()
}

type Pick = fn(&Figures) -> Option<f64>;

/// The columns in their order.
const PICKS: [Pick; 5] = [wall, peak, written, rustc, rustc_peak];

/// Seconds that generating took.
pub(crate) fn wall(figures: &Figures) -> Option<f64> {
    figures.generated.map(|usage| usage.wall)
}

/// Megabytes that generating took.
pub(crate) fn peak(figures: &Figures) -> Option<f64> {
    figures.generated.map(|usage| megabytes(usage.peak))
}

#[expect(clippy::cast_precision_loss, reason = "no crate has 2^53 lines")]
fn written(figures: &Figures) -> Option<f64> {
    figures.generated.map(|_| figures.lines as f64)
}

/// Seconds of processor time that rustc took.
pub(crate) fn rustc(figures: &Figures) -> Option<f64> {
    figures.checked.map(|usage| usage.cpu)
}

/// Megabytes that rustc took.
pub(crate) fn rustc_peak(figures: &Figures) -> Option<f64> {
    figures.checked.map(|usage| megabytes(usage.peak))
}

#[expect(clippy::cast_precision_loss, reason = "no machine has 2^53 bytes")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
