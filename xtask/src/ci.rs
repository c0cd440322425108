//! `cargo xtask ci`: everything that must hold before a change lands.
//!
//! In: which steps. Out: the output of each as it comes, and a table at the end. Steps do not
//! depend on each other, so a failing one stops none. Absent: `RUSTFLAGS`, since changing them
//! would build everything once more.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::ValueEnum;
use serde::Deserialize;

use crate::arguments::{Ci, Codegen, Format, StepName};
use crate::failure::Failure;
use crate::options::Options;
use crate::path::PathText;
use crate::{Outcome, Terminal, codegen, drift, process, progress, read};

/// Runs the command.
pub(crate) fn run(arguments: &Ci, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    let steps = StepName::value_variants()
        .iter()
        .filter(|step| arguments.steps.is_empty() || arguments.steps.contains(step));
    let mut done = Vec::new();
    for step in steps {
        let title = terminal.paint().blue(&format!("== {}", name(*step)));
        terminal.line(&title);
        let start = Instant::now();
        let outcome = run_step(*step, &root, terminal);
        let step = Done {
            step: *step,
            outcome,
            seconds: start.elapsed().as_secs_f64(),
        };
        let line = step.line(terminal);
        terminal.line(&format!("{line}\n"));
        done.push(step);
    }
    Ok(conclude(&done, terminal))
}

/// A step that was run.
struct Done {
    step: StepName,
    outcome: Outcome,
    seconds: f64,
}

impl Done {
    fn line(&self, terminal: &Terminal<'_>) -> String {
        let paint = terminal.paint();
        let result = match self.outcome {
            Outcome::Good => paint.green("ok    "),
            Outcome::Found => paint.red("failed"),
            Outcome::Stopped => paint.red("broken"),
        };
        format!("{:12}  {result}  {:>7.1} s", name(self.step), self.seconds)
    }
}

fn conclude(done: &[Done], terminal: &mut Terminal<'_>) -> Outcome {
    terminal.line("== summary");
    for step in done {
        let line = step.line(terminal);
        terminal.line(&line);
    }
    let failed: Vec<&str> = done
        .iter()
        .filter(|step| step.outcome != Outcome::Good)
        .map(|step| name(step.step))
        .collect();
    let paint = terminal.paint();
    let verdict = if failed.is_empty() {
        paint.green("all steps passed")
    } else {
        format!(
            "{}; run again with `cargo xtask ci {}`",
            paint.red(&format!("{} of {} failed", failed.len(), done.len())),
            failed.join(" ")
        )
    };
    terminal.line(&verdict);
    done.iter()
        .map(|step| step.outcome)
        .max()
        .unwrap_or(Outcome::Good)
}

fn name(step: StepName) -> &'static str {
    match step {
        StepName::Format => "format",
        StepName::Clippy => "clippy",
        StepName::Codegen => "codegen",
        StepName::Features => "features",
        StepName::Tests => "tests",
        StepName::Docs => "docs",
        StepName::Reproducible => "reproducible",
        StepName::Corpus => "corpus",
    }
}

/// The folder that cargo runs in: the workspace, or the generated crate where there is none around
/// it.
fn cargo_folder(root: &Path) -> PathBuf {
    if root.join("Cargo.toml").is_file() {
        root.to_owned()
    } else {
        root.join("generated")
    }
}

fn run_step(step: StepName, root: &Path, terminal: &mut Terminal<'_>) -> Outcome {
    let folder = cargo_folder(root);
    let result = match step {
        StepName::Format => cargo(&folder, words("fmt --all --check"), &[], terminal),
        StepName::Clippy => {
            let arguments =
                "clippy --workspace --all-targets --all-features --keep-going -- --deny warnings";
            cargo(&folder, words(arguments), &[], terminal)
        }
        StepName::Codegen => codegen::run(
            &Codegen {
                apis: Vec::new(),
                check: true,
                format: Format::Human,
                all: false,
                deny: None,
                root: Some(root.to_owned()),
            },
            terminal,
        ),
        StepName::Features => features(root, &folder, terminal),
        StepName::Tests => tests(&folder, terminal),
        StepName::Docs => cargo(
            &folder,
            words("doc --workspace --all-features --no-deps --keep-going"),
            &[("RUSTDOCFLAGS", "--deny warnings")],
            terminal,
        ),
        StepName::Reproducible => reproducible(root, terminal),
        StepName::Corpus => corpus(root, terminal),
    };
    result.unwrap_or_else(|failure| {
        let text = failure.render(terminal.paint());
        terminal.out(&text);
        Outcome::Stopped
    })
}

/// A check writes nothing, expectations of snapshots neither. The runtime is tested once more with
/// the feature of `serde_json` that any crate of a program can switch on for all others, and that
/// changes how numbers are read.
fn tests(root: &Path, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let variables = [("INSTA_UPDATE", "no")];
    let all = words("test --workspace --all-features --no-fail-fast");
    let all = cargo(root, all, &variables, terminal)?;
    // In a folder that `init` made, the runtime is a part of the generated crate and has no tests.
    if !root.join("generator/runtime").is_dir() {
        return Ok(all);
    }
    let precise = words("test --package runtime --features serde_json/arbitrary_precision");
    let precise = cargo(root, precise, &variables, terminal)?;
    Ok(all.max(precise))
}

/// Tries the documents beside the repository, which are not part of it. All crates must be
/// formatted; compiling a third of them, always the same third, is what there is time for. Cargo
/// starts the command anew, since building the tests may have replaced the program that runs here.
fn corpus(root: &Path, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let folder = "../shared/corpus/specs";
    if !root.join(folder).is_dir() {
        terminal.line(&format!(
            "there is no `{folder}` beside the repository, so there is nothing to try"
        ));
        return Ok(Outcome::Good);
    }
    cargo(
        root,
        words(&format!(
            "xtask corpus {folder} --check-fmt --compile --one-in 3"
        )),
        &[],
        terminal,
    )
}

fn words(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

/// Says what is run, and runs it.
fn cargo(
    root: &Path,
    arguments: Vec<String>,
    variables: &[(&str, &str)],
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    let shown: String = variables
        .iter()
        .map(|(name, value)| format!("{name}='{value}' "))
        .collect();
    terminal.line(&format!("{shown}cargo {}", arguments.join(" ")));
    terminal.flush();
    let passed = process::cargo(root, &arguments, variables, terminal.color_choice())?;
    Ok(Outcome::found(!passed))
}

#[derive(Deserialize)]
struct PackageText {
    name: String,
}

#[derive(Deserialize)]
struct Generated {
    package: PackageText,
    features: BTreeMap<String, Vec<String>>,
}

/// A target without sockets, clocks and threads that wait. The runtime has other code for it.
const WASM: &str = "wasm32-unknown-unknown";

/// Features that are a compile error on [`WASM`].
const BLOCKING: [&str; 2] = ["blocking", "ureq"];

/// Checks the generated crate without features and with each of them alone. All together are what
/// the other steps see.
fn features(root: &Path, folder: &Path, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let manifest: Generated = parse(&root.join("generated").join("Cargo.toml"))?;
    let check = format!(
        "check --quiet --package {} --lib --no-default-features",
        manifest.package.name
    );
    let mut outcome = cargo(folder, words(&check), &[], terminal)?;
    for feature in manifest.features.keys() {
        let arguments = words(&format!("{check} --features {feature}"));
        outcome = outcome.max(cargo(folder, arguments, &[], terminal)?);
    }
    Ok(outcome.max(features_on_wasm(&manifest, folder, terminal)?))
}

/// Checks the generated crate for [`WASM`], if that is installed: without features, with the
/// default ones, and with all that there are on it. Each alone would take as long as on the system
/// of this machine, and the code that differs by target asks for few features.
fn features_on_wasm(
    manifest: &Generated,
    folder: &Path,
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    if !process::has_target(folder, WASM)? {
        terminal.line(&format!(
            "left out: checks for {WASM}, which is not installed; `rustup target add {WASM}` installs it"
        ));
        return Ok(Outcome::Good);
    }
    let check = format!(
        "check --quiet --package {} --lib --target {WASM}",
        manifest.package.name
    );
    let features: Vec<&str> = manifest
        .features
        .keys()
        .map(String::as_str)
        .filter(|feature| !BLOCKING.contains(feature))
        .collect();
    let sets = [
        format!("{check} --no-default-features"),
        check.clone(),
        format!("{check} --features {}", features.join(",")),
    ];
    let mut outcome = Outcome::Good;
    for arguments in sets {
        outcome = outcome.max(cargo(folder, words(&arguments), &[], terminal)?);
    }
    Ok(outcome)
}

fn parse<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, Failure> {
    let text = read::text(path)?;
    let name = path.to_text();
    toml::from_str(&text)
        .map_err(|error| Failure::new(error.message()).within(&name, &text, error.span()))
}

/// Generates twice in memory and compares.
fn reproducible(root: &Path, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let options = Options::read(root)?;
    let inputs = codegen::inputs(&options).map_err(|(_, unread)| {
        let names: Vec<&str> = unread.iter().map(|fault| fault.headline.as_str()).collect();
        Failure::new(format!("documents cannot be read: {}", names.join(", ")))
            .help("the step `codegen` names them")
    })?;
    let generate = || generator::generate(&options.package, &inputs).files;
    let pair = progress::watch(terminal.shows_progress(), "generating twice", || {
        generate().zip(generate())
    });
    let Some((first, second)) = pair else {
        return Err(Failure::new("the documents give no files").help("the step `codegen` says why"));
    };
    let difference = first.drift(&second);
    if difference.is_empty() {
        terminal.line(&format!("{} files, the same bytes twice", first.len()));
        return Ok(Outcome::Good);
    }
    let list = drift::render(
        Path::new("generated"),
        &first,
        &second,
        &difference,
        terminal.paint(),
    );
    terminal.line(&format!(
        "generating twice gave different files: {}\n{list}",
        drift::words(&difference)
    ));
    Ok(Outcome::Found)
}
