//! `cargo xtask corpus`: the generator tried on a folder of documents.
//!
//! In: documents. Out: a table of what each gave, and whether any fell short. Each step of each
//! document runs in a process of its own, this same program, so that its figures are its own and a
//! fault stops no other. Absent: changing anything but `target/corpus`.

pub(crate) mod child;
mod compare;
mod excerpt;
mod figures;
mod judge;
pub(crate) mod meter;
pub(crate) mod part;
mod part_arguments;
mod table;
mod trial;
mod workspace;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use generator::fingerprint::fingerprint;
use indicatif::{ProgressBar, ProgressStyle};
use serde::de::DeserializeOwned;

use child::Usage;
use figures::{Compiled, Examples, Generated, Row};
pub(crate) use part_arguments::{CorpusPart, Part, PartArguments};
use workspace::{Task, Workspace};
use xtask::arguments::Corpus;
use xtask::failure::Failure;
use xtask::{Outcome, Terminal, generate, read};

/// One document of the folder.
struct Document {
    file: PathBuf,
    /// The name of its crate.
    name: String,
    bytes: u64,
    /// Whether its crate is compiled and its types are tried, if that is asked for.
    chosen: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Corpus, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    let here = std::env::current_dir().map_err(|error| Failure::io("find", &root, &error))?;
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let workspace = Workspace {
        folder: here.join(target).join("corpus"),
    };
    let documents = documents(arguments)?;
    let jobs = arguments
        .jobs
        .or_else(|| thread::available_parallelism().ok().map(Into::into))
        .unwrap_or(1)
        .max(1);
    let work = Work {
        workspace,
        documents,
        jobs,
        visible: terminal.shows_progress(),
    };
    let mut rows = work.each("generating", &|document| work.generate(document))?;
    if arguments.examples {
        let judged = work.each("judging", &|document| {
            if document.chosen {
                work.judge(document, arguments.tolerant).map(Some)
            } else {
                Ok(None)
            }
        })?;
        rows.iter_mut().zip(judged).for_each(|(row, examples)| {
            row.examples = examples.filter(|_| row.generated.generated)
        });
    }
    work.write_workspace(&rows, &root.join("Cargo.lock"))?;
    if arguments.check_fmt {
        let found = work.each("formatting", &|document| work.unformatted(document))?;
        rows.iter_mut()
            .zip(found)
            .filter(|(row, _)| row.generated.generated)
            .for_each(|(row, found)| row.unformatted = Some(found));
    }
    if arguments.compile {
        work.compile(&mut rows)?;
    }
    if arguments.examples {
        work.try_examples(&mut rows)?;
    }
    if let Some(path) = &arguments.json {
        let text =
            serde_json::to_string_pretty(&rows).map_err(|error| Failure::new(error.to_string()))?;
        fs::write(path, text).map_err(|error| Failure::io("write", path, &error))?;
    }
    terminal.out(&table::render(&rows));
    Ok(Outcome::found(rows.iter().any(Row::fell_short)))
}

/// The documents of a folder, by their names.
fn documents(arguments: &Corpus) -> Result<Vec<Document>, Failure> {
    let (folder, filter) = (&arguments.folder, arguments.filter.as_deref());
    let fault = |error: std::io::Error| Failure::io("read", folder, &error);
    let mut found = Vec::new();
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let (file, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        let known = [".json", ".yaml", ".yml"]
            .iter()
            .any(|ending| name.ends_with(ending));
        if known && filter.is_none_or(|text| name.contains(text)) {
            let bytes = entry.metadata().map_err(fault)?.len();
            let chosen = fingerprint(&name).is_multiple_of(arguments.one_in);
            found.push(Document {
                file,
                name: format!("corpus-{}", generate::crate_name(&name)),
                bytes,
                chosen,
            });
        }
    }
    found.sort_by(|one, other| one.file.cmp(&other.file));
    for document in &mut found {
        while !names.insert(document.name.clone()) {
            document.name.push('-');
            document.name.push('2');
        }
    }
    if found.is_empty() {
        return Err(
            Failure::new(format!("there is no document in `{}`", folder.display()))
                .help("documents end in .json, .yaml or .yml"),
        );
    }
    Ok(found)
}

/// The documents and where their crates go.
struct Work {
    workspace: Workspace,
    documents: Vec<Document>,
    jobs: usize,
    visible: bool,
}

/// How many lines are kept of the standard error of a part that failed, from its beginning; a last
/// line counts the others. Chosen by eye: the message of a panic (its place, what it says, a note)
/// or of a failure usually has three or four lines, and there is room for a longer one. With three
/// the end of a usual one could be missing. With sixty, what follows it, such as a backtrace of a
/// hundred lines, would hide the other documents.
const LAST_WORDS: usize = 6;

impl Work {
    /// Does something with every document, several at a time, the largest first; the results are in
    /// the order of the documents.
    fn each<T: Send>(
        &self,
        what: &'static str,
        work: &(dyn Fn(&Document) -> Result<T, Failure> + Sync),
    ) -> Result<Vec<T>, Failure> {
        let mut order: Vec<(usize, &Document)> = self.documents.iter().enumerate().collect();
        order.sort_by_key(|(_, document)| std::cmp::Reverse(document.bytes));
        let bar = self.bar(what, order.len());
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..self.jobs.min(order.len()) {
                scope.spawn(|| {
                    while let Some((position, document)) =
                        order.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        let result = work(document);
                        bar.inc(1);
                        if let Ok(mut done) = done.lock() {
                            done.push((*position, result));
                        }
                    }
                });
            }
        });
        bar.finish_and_clear();
        let mut done = done
            .into_inner()
            .map_err(|_| Failure::new("a thread broke while it worked on a document"))?;
        done.sort_by_key(|(position, _)| *position);
        done.into_iter().map(|(_, result)| result).collect()
    }

    fn bar(&self, what: &'static str, length: usize) -> ProgressBar {
        if !self.visible {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template("{msg:12} {bar:40} {pos}/{len} {elapsed}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        ProgressBar::new(length as u64)
            .with_style(style)
            .with_message(what)
    }

    /// Runs a part of this program on a document; an answer, or how it broke.
    fn part<T: DeserializeOwned>(
        &self,
        part: &str,
        document: &Document,
        out: &Path,
        tolerant: bool,
    ) -> Result<(Result<T, String>, Usage), Failure> {
        let program = std::env::current_exe()
            .map_err(|error| Failure::io("find", Path::new("xtask"), &error))?;
        let mut command = Command::new(program);
        command
            .arg("corpus-part")
            .arg(part)
            .arg(&document.file)
            .args(["--name", &document.name, "--out"])
            .arg(out);
        if tolerant {
            command.arg("--tolerant");
        }
        let ended = child::run(command)?;
        let answer = if ended.good {
            serde_json::from_str(&ended.out)
                .map_err(|error| format!("{part}: its answer cannot be read: {error}"))
        } else {
            let words = excerpt::first_lines(&ended.err, LAST_WORDS);
            Err(format!("{part}: {}\n{words}", ended.how))
        };
        Ok((answer, ended.usage))
    }

    fn generate(&self, document: &Document) -> Result<Row, Failure> {
        let name = document
            .file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let (answer, usage) = self.part::<Generated>(
            "generate",
            document,
            &self.workspace.crate_folder(&document.name),
            false,
        )?;
        let (generated, broken) = answer.map_or_else(
            |broken| (Generated::default(), Some(broken)),
            |generated| (generated, None),
        );
        Ok(Row {
            document: name,
            generated,
            usage,
            broken,
            ..Row::default()
        })
    }

    fn judge(&self, document: &Document, tolerant: bool) -> Result<Examples, Failure> {
        let (answer, _) = self.part::<Examples>(
            "judge",
            document,
            &self.workspace.trial_folder(&document.name),
            tolerant,
        )?;
        Ok(answer.unwrap_or_else(|broken| Examples {
            broken: Some(broken),
            ..Examples::default()
        }))
    }

    /// The places that rustfmt would change.
    fn unformatted(&self, document: &Document) -> Result<Vec<String>, Failure> {
        let folder = self.workspace.crate_folder(&document.name);
        let mut command = Command::new("rustfmt");
        command
            .args(["--check", "--edition", "2024", "--color", "never"])
            .arg("src/lib.rs")
            .current_dir(&folder);
        let examples = fs::read_dir(folder.join("examples")).into_iter().flatten();
        command.args(examples.filter_map(|entry| Some(entry.ok()?.path())));
        let ended = child::run(command)?;
        let lines = ended.out.lines().chain(ended.err.lines());
        let mut places: Vec<String> = lines
            .filter(|line| line.starts_with("Diff in") || line.starts_with("error"))
            .map(str::to_owned)
            .collect();
        if !ended.good && places.is_empty() {
            places.push(format!("rustfmt: {}", ended.how));
        }
        Ok(places)
    }

    /// The names of the chosen documents whose rows are wanted.
    fn crates<'r>(&'r self, rows: &'r [Row], wanted: impl Fn(&Row) -> bool) -> Vec<&'r str> {
        self.documents
            .iter()
            .zip(rows)
            .filter(|(document, row)| document.chosen && wanted(row))
            .map(|(document, _)| document.name.as_str())
            .collect()
    }

    fn write_workspace(&self, rows: &[Row], lock: &Path) -> Result<(), Failure> {
        self.workspace.write(
            &self.crates(rows, has_crate),
            &self.crates(rows, has_cases),
            lock,
        )
    }

    fn compile(&self, rows: &mut [Row]) -> Result<(), Failure> {
        let names = self.crates(rows, has_crate);
        let bar = self.bar("compiling", names.len());
        let mut made = self
            .workspace
            .make(Task::Check, &names, self.jobs, &mut |_| bar.inc(1))?;
        bar.finish_and_clear();
        for (document, row) in self.documents.iter().zip(rows) {
            let Some(made) = made.remove(&document.name) else {
                continue;
            };
            let mut errors = made.findings;
            if made.fresh {
                errors.push("cargo called the crate fresh, so nothing was compiled".to_owned());
            } else if !made.compiled && errors.is_empty() {
                errors.push("rustc ended without a word".to_owned());
            }
            row.compiled = Some(Compiled {
                good: made.compiled,
                usage: made.usage.unwrap_or_default(),
                errors,
            });
        }
        Ok(())
    }

    /// Builds the programs and runs each.
    fn try_examples(&self, rows: &mut [Row]) -> Result<(), Failure> {
        let names = self.crates(rows, has_cases);
        let bar = self.bar("building", names.len());
        let mut made = self
            .workspace
            .make(Task::Build, &names, self.jobs, &mut |_| bar.inc(1))?;
        bar.finish_and_clear();
        for (document, row) in self.documents.iter().zip(rows) {
            let (Some(made), Some(examples)) = (made.remove(&document.name), &mut row.examples)
            else {
                continue;
            };
            if !made.compiled {
                examples.broken = Some(format!(
                    "the program for the examples does not compile: {}",
                    made.findings.join("\n")
                ));
                continue;
            }
            let folder = self.workspace.trial_folder(&document.name);
            let mut command = Command::new(self.workspace.program(&document.name));
            command.arg(folder.join("cases.txt"));
            if examples.tolerant.is_some() {
                command.arg("tolerant");
            }
            let ended = child::run(command)?;
            if !ended.good {
                examples.broken =
                    Some(format!("the program for the examples broke: {}", ended.how));
            }
            trial::compare(&folder, &ended.out, examples)?;
        }
        Ok(())
    }
}

fn has_crate(row: &Row) -> bool {
    row.generated.generated
}

fn has_cases(row: &Row) -> bool {
    row.examples
        .as_ref()
        .is_some_and(|examples| examples.tried() > 0)
}
