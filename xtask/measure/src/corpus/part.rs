//! What a child process of `corpus` does with one document.
//!
//! In: the document and where its crate goes. Out: files, and figures as JSON on the standard
//! output. Absent: compiling.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use generator::diagnostic::{Place, Severity};
use generator::emit::Package;
use generator::files::FileSet;
use generator::ir::untyped::{Untyped, untyped};
use generator::{Input, Report};
use serde::Serialize;

use super::figures::Generated;
use super::trial;
use super::{Part, PartArguments};
use xtask::failure::Failure;
use xtask::folder_lock::FolderLock;
use xtask::{Outcome, Terminal, folder, read, write};

/// How long a part may take for one document, with the time that it waits for a folder to which
/// another run writes. What takes longer is taken to hang: it is ended with a message, and the
/// document fell short. Measured: the largest description (13 MB) took twelve seconds on two busy
/// cores, without optimization. A tenth would be 2.5 times of that, which a slow machine or a wait
/// for another run can use up; with ten times the value a part that hangs would hold up the run for
/// fifty minutes.
const PATIENCE: Duration = Duration::from_secs(300);

/// How many errors of one document are kept, with those that leniency tolerates; a last line counts
/// the rest. The table shows those kept if the document fell short, and `--json` has them. A
/// document that is far from valid may have thousands. Chosen by eye: an error has one line, so
/// twenty are a screen or less. With two, a second cause behind the first would not be seen; two
/// hundred would push the other documents out of sight.
const TOLD: usize = 20;

/// Runs one part.
pub(crate) fn run(part: &Part, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    thread::spawn(|| {
        thread::sleep(PATIENCE);
        eprintln!("gave up after {} s", PATIENCE.as_secs());
        std::process::exit(3);
    });
    match part {
        Part::Generate(arguments) => say(&generate(arguments)?, terminal),
        Part::Judge(arguments) => say(&trial::prepare(&input(arguments)?, arguments)?, terminal),
    }
}

fn say(figures: &impl Serialize, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let text = serde_json::to_string(figures).map_err(|error| Failure::new(error.to_string()))?;
    terminal.line(&text);
    Ok(Outcome::Good)
}

fn input(arguments: &PartArguments) -> Result<Input, Failure> {
    let input = read::input("api", &arguments.file, &[]);
    let input = input
        .map_err(|_| Failure::new(format!("`{}` cannot be read", arguments.file.display())))?;
    Ok(Input {
        lenient: true,
        ..input
    })
}

/// Generates the crate and writes it.
fn generate(arguments: &PartArguments) -> Result<Generated, Failure> {
    let input = input(arguments)?;
    let start = Instant::now();
    let generated = generator::generate(&package(&arguments.name), std::slice::from_ref(&input));
    let seconds = start.elapsed().as_secs_f64();
    let mut figures = generated.reports.first().map(figures).unwrap_or_default();
    figures.seconds = seconds;
    let Some(files) = &generated.files else {
        return Ok(figures);
    };
    figures.generated = true;
    figures.strict = generated
        .reports
        .iter()
        .all(|report| report.tolerated() == 0);
    figures.lines = lines(files);
    put(&arguments.out, files)?;
    Ok(figures)
}

/// The files of a crate, as a member of the workspace of all crates.
pub(super) fn files(input: &Input, name: &str) -> Option<FileSet> {
    generator::generate(&package(name), std::slice::from_ref(input)).files
}

fn package(name: &str) -> Package {
    let (name, description) = (name.to_owned(), "Generated for a trial".to_owned());
    Package {
        name,
        version: "0.1.0".to_owned(),
        description,
        license: None,
        single_api: true,
        details: Default::default(),
    }
}

fn figures(report: &Report) -> Generated {
    let mut figures = Generated {
        operations: report.operations(),
        types: report.types(),
        ..Generated::default()
    };
    let mut more = 0;
    for finding in &report.diagnostics {
        *figures
            .findings
            .entry(finding.code.name().to_owned())
            .or_default() += 1;
        if finding.severity != Severity::Error && !finding.tolerated {
            continue;
        }
        if figures.errors.len() == TOLD {
            more += 1;
        } else {
            figures.errors.push(format!(
                "{}: {}: {}",
                finding.code,
                place(&finding.at),
                finding.headline
            ));
        }
    }
    if more > 0 {
        figures.errors.push(format!("and {more} more errors"));
    }
    let api = report.checked.as_ref().map(generator::ir::Checked::api);
    figures.untyped = api
        .map(untyped)
        .unwrap_or_default()
        .iter()
        .map(describe)
        .collect();
    figures
}

fn place(place: &Place) -> String {
    match place {
        Place::Pointer(pointer) => pointer.to_string(),
        Place::Span(file, _) | Place::File(file) => file.clone(),
    }
}

fn describe(place: &Untyped) -> String {
    let steps: String = place.inside.iter().map(|step| format!(" {step}")).collect();
    format!("{}{steps}: {:?}", place.at, place.reason)
}

/// Lines of Rust that the document gave.
fn lines(files: &FileSet) -> usize {
    let own = files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/runtime/"));
    own.map(|(_, text)| text.lines().count()).sum()
}

/// Writes files and removes what else is there, so that a crate is what was generated now.
pub(super) fn put(out: &Path, files: &FileSet) -> Result<(), Failure> {
    let lock = FolderLock::acquire_within(out, PATIENCE, || {})?;
    let drift = files.drift(&folder::read(out)?);
    write::apply(&lock, files, &drift)
}
