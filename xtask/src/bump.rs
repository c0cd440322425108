//! `cargo xtask bump`: the version of the generated crate, and what the changelog says of it.
//!
//! In: the last state that users have, and the working tree. Out: the version in `codegen.toml`,
//! everything that is generated with it, and a section of `CHANGELOG.md`; or, with `--check`,
//! whether the version allows what changed. Absent: commits and tags, which a person makes.

mod changelog;
mod released;

use std::path::{Path, PathBuf};

use generator::compare::{Review, Verdict, render};
use generator::diagnostic::Severity;
use semver::Version;

use crate::arguments::{Bump, DiffFormat, Format};
use crate::codegen::{self, Prepared};
use crate::diff::{self, DocumentSet, document_set};
use crate::failure::Failure;
use crate::findings::{Log, View, plural};
use crate::folder_lock::WorkspaceLock;
use crate::options::Options;
use crate::path::PathText;
use crate::sources::Sources;
use crate::write::{self, Sequence, Target};
use crate::{Outcome, Terminal, folder, progress, read, version};
use released::Released;

/// Runs the command.
pub(crate) fn run(arguments: &Bump, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let root = read::root(arguments.root.as_deref())?;
    let writes = !arguments.check && !arguments.dry_run;
    let (mut options, lock) = WorkspaceLock::open(&root, writes, terminal)?;
    let now = version::parse(&options.package.version)?;
    let released = released::find(&root, arguments.base.as_deref())?;
    let old = document_set::revision(&released.revision)?;
    let Some(review) = review(&old, &options, terminal)? else {
        return Ok(Outcome::Stopped);
    };
    print_verdict(&released, &review, terminal);
    if arguments.check {
        return check(&root, (&released, &now), &review, terminal);
    }
    let Some(mut next) = choose(arguments, &released, &now, &review, terminal)? else {
        return Ok(Outcome::Good);
    };
    // Former names that a version gives up break code as well.
    options.package.version = next.to_string();
    let Some(mut review) = self::review(&old, &options, terminal)? else {
        return Ok(Outcome::Stopped);
    };
    if arguments.to.is_none() && least(&released, &review) > next {
        next = least(&released, &review);
        options.package.version = next.to_string();
        let Some(again) = self::review(&old, &options, terminal)? else {
            return Ok(Outcome::Stopped);
        };
        review = again;
        terminal.line("former names end with that version, so:");
        print_verdict(&released, &review, terminal);
    }
    let heading = changelog::heading(&options.package.version, arguments.date.as_deref());
    let because = arguments
        .because
        .as_ref()
        .map(|why| changelog::justification(&options.package.version, why) + "\n\n");
    let body = format!(
        "{}{}",
        because.unwrap_or_default(),
        render::changelog(&review)
    );
    terminal.line(&format!(
        "{} {now} -> {next}\n\n{heading}\n\n{}\n",
        options.package.name,
        body.trim_end()
    ));
    let Some(lock) = lock else {
        terminal.line("nothing was written, as asked");
        return Ok(Outcome::Good);
    };
    write_all((&root, &lock), &options, &now, (&heading, &body), terminal)
}

/// What changed since a state, if the working tree were generated with these options.
fn review(
    old: &DocumentSet,
    options: &Options,
    terminal: &mut Terminal<'_>,
) -> Result<Option<Review>, Failure> {
    let new = document_set::of(options, "the working tree")?;
    let message = format!("comparing {} with {}", old.title, new.title);
    let pairs = progress::watch(terminal.shows_progress(), &message, || {
        diff::analyze_all(old, &new)
    });
    let view = diff::errors(false, "`cargo xtask diff --all` shows them");
    Ok(diff::review(
        old,
        &new,
        &pairs,
        (DiffFormat::Text, view),
        terminal,
    ))
}

fn print_verdict(released: &Released, review: &Review, terminal: &mut Terminal<'_>) {
    let what = match (review.verdict(), review.decisive()) {
        (None, _) if review.has_differences() => {
            "nothing changed that shapes the client".to_owned()
        }
        (None, _) => "nothing changed".to_owned(),
        (Some(verdict), None) => format!("{}, since descriptions changed", verdict.name()),
        (Some(verdict), Some(change)) => format!(
            "{}, decided by `{}` at {}",
            verdict.name(),
            change.rule.id,
            change.path
        ),
    };
    terminal.line(&format!("since {}: {what}", released.description));
}

/// The least version that allows what changed.
fn least(released: &Released, review: &Review) -> Version {
    review.verdict().map_or_else(
        || released.version.clone(),
        |verdict| version::step(&released.version, verdict),
    )
}

/// Whether the version allows what changed. Only what breaks code must be said at once; other steps
/// can wait for the release.
fn check(
    root: &Path,
    (released, now): (&Released, &Version),
    review: &Review,
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    let least = least(released, review);
    if *now >= least {
        terminal.line(&format!("the version {now} says so"));
        return Ok(Outcome::Good);
    }
    if review.verdict() < Some(Verdict::Major) {
        terminal.line(&format!("the next version is {least}"));
        return Ok(Outcome::Good);
    }
    let log = root.join(changelog::FILE);
    if *now > released.version
        && log.exists()
        && changelog::has_justification(&read::text(&log)?, &now.to_string())
    {
        terminal.line(&format!(
            "the version {now} will do, as `{}` says why",
            log.to_text()
        ));
        return Ok(Outcome::Good);
    }
    let paint = terminal.paint();
    let headline = format!(": the version is {now}, and what breaks code asks for {least}");
    terminal.line(&format!("{}{}", paint.red("error"), paint.bold(&headline)));
    terminal.line("  = help: run `cargo xtask bump` and commit the result");
    Ok(Outcome::Found)
}

/// The next version; `None` if there is nothing to do, which is said.
fn choose(
    arguments: &Bump,
    released: &Released,
    now: &Version,
    review: &Review,
    terminal: &mut Terminal<'_>,
) -> Result<Option<Version>, Failure> {
    let least = least(released, review);
    let Some(to) = &arguments.to else {
        if *now >= least {
            let why = if review.verdict().is_some() {
                ", which says so already"
            } else {
                ""
            };
            terminal.line(&format!("the version stays {now}{why}"));
            return Ok(None);
        }
        return Ok(Some(least));
    };
    let to = version::parse(to)?;
    if to <= *now {
        return Err(Failure::new(format!(
            "the version is {now} already, and {to} is no step forward"
        )));
    }
    if to < least && arguments.because.is_none() {
        let help = format!(
            "leave out `--to` to get {least}, or say with `--because` why {to} will do: the changelog will have it"
        );
        return Err(
            Failure::new(format!("{to} is too low: what changed asks for {least}")).help(help),
        );
    }
    Ok(Some(to))
}

/// Generates everything with the new version, and writes it with the changelog.
fn write_all(
    (root, lock): (&Path, &WorkspaceLock),
    options: &Options,
    now: &Version,
    (heading, body): (&str, &str),
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Failure> {
    let (specs, output) = (root.join("specs"), root.join("generated"));
    let mut log = Log::new(
        View {
            format: Format::Human,
            all: false,
            least: Severity::Error,
            more: "`cargo xtask codegen --all` shows them",
        },
        terminal,
    );
    let inputs = document_set::of(options, "")?.inputs;
    let package_and_apis = (&options.package, options.apis.as_slice());
    let sources = |_: &_| Sources::read(&specs);
    let Some(prepared) = codegen::prepare(
        package_and_apis,
        &inputs,
        &specs,
        sources,
        (&mut log, terminal),
    )?
    else {
        return Ok(Outcome::Found);
    };
    let Prepared { files, locks, .. } = prepared;
    let (mut wanted, mut known) = (locks.wanted, locks.known);
    for (path, text) in texts(root, options, now, (heading, body))? {
        if let Ok(text) = read::text(&specs.join(&path)) {
            known.insert(&*path, text);
        }
        wanted.insert(path, text);
    }
    let (drift, difference) = (
        wanted.drift(&known),
        files.drift(&folder::read_output(&output)?),
    );
    let (kept, made) = (
        Target {
            lock: &lock.specs,
            files: &wanted,
            drift: &drift,
            sequence: Sequence::default(),
        },
        Target {
            lock: &lock.output,
            files: &files,
            drift: &difference,
            sequence: Sequence::default(),
        },
    );
    write::apply_all(&[kept, made])?;
    let names = drift
        .missing
        .iter()
        .chain(&drift.changed)
        .map(|path| specs_or_root(path));
    let count = plural(difference.missing.len() + difference.changed.len(), "file");
    let names: Vec<String> = names.chain([format!("generated ({count})")]).collect();
    terminal.line(&format!("written: {}", names.join(", ")));
    Ok(Outcome::Good)
}

/// The files that are edited and not generated, by their paths below `specs`, from where the root
/// is one step up.
fn texts(
    root: &Path,
    options: &Options,
    now: &Version,
    (heading, body): (&str, &str),
) -> Result<Vec<(String, String)>, Failure> {
    let mut toml = read::text(&root.join("specs/codegen.toml"))?;
    let version = options.package.version.as_str();
    let value = toml::Value::String(version.to_owned()).to_string();
    if toml.get(options.version_span.clone()).is_none() {
        return Err(
            Failure::new("`codegen.toml` changed while it was read").help("run the command again")
        );
    }
    toml.replace_range(options.version_span.clone(), &value);
    let mut texts = vec![("codegen.toml".to_owned(), toml)];
    let log: PathBuf = root.join(changelog::FILE);
    let text = if log.exists() {
        Some(read::text(&log)?)
    } else {
        None
    };
    if text
        .as_ref()
        .is_some_and(|text| changelog::has(text, version))
    {
        return Err(Failure::new(format!(
            "`{}` has a section for {version} already",
            log.to_text()
        ))
        .help("remove it, or name another version with `--to`"));
    }
    texts.push((
        format!("../{}", changelog::FILE),
        changelog::insert(text.as_deref(), heading, body),
    ));
    if root.join("Cargo.lock").exists() {
        let lock = read::text(&root.join("Cargo.lock"))?;
        let entry = |version: &str| {
            format!(
                "name = \"{}\"\nversion = \"{version}\"\n",
                options.package.name
            )
        };
        texts.push((
            "../Cargo.lock".to_owned(),
            lock.replacen(&entry(&now.to_string()), &entry(version), 1),
        ));
    }
    Ok(texts)
}

fn specs_or_root(path: &str) -> String {
    path.strip_prefix("../")
        .map_or_else(|| format!("specs/{path}"), str::to_owned)
}
